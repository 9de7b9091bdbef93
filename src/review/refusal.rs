//! Why a question is answered with no, for who only gets the answer.

use super::within_bounds::HELD;
use crate::cache::{Ask, AskedScope, Hint, catalogue, decide_unbounded, is_within_bounds};
use crate::catalog::{View, load_principal_account, load_scope_by_id, load_scope_by_path};
use crate::model::{PrincipalRef, Result, ScopeId, ScopePath, quoted};
use crate::session;

/// Why the answer is no, as far as the caller may know: the catalogue is public, and so are the principals and
/// scopes of the principal's own account; of other accounts nothing is said, and to a session that acts for somebody
/// nothing of principals of other accounts than that one's.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn reason(ask: &Ask<'_>) -> Result<String> {
    let catalogue = catalogue()?;
    if catalogue.permission_by_identifier(ask.permission).is_none() {
        return Ok(format!("There is no permission {}.", quoted(ask.permission)));
    }
    if let Some(name) = ask.resource_type
        && catalogue.type_by_identifier(name).is_none()
    {
        return Ok(format!("There is no resource type {}.", quoted(name)));
    }
    if is_of_another_account(ask.principal) {
        return Ok(format!("{} belongs to another account than the session's principal.", quoted(ask.principal)));
    }
    let Some(account) = load_principal_account(ask.principal)? else {
        let form = PrincipalRef::parse(ask.principal).err().map(|error| format!(" {}", error.detail));
        return Ok(format!("There is no principal {}.{}", quoted(ask.principal), form.unwrap_or_default()));
    };
    let found = match ask.scope {
        AskedScope::Id(id) => load_scope_by_id(View::Newest, ScopeId(id))?,
        AskedScope::Path(path) => load_scope_by_path(View::Newest, path)?,
    };
    if found.as_ref().map(|scope| scope.account()) == Some(account) {
        if !is_within_bounds(ask, &mut Hint::default())? {
            // What others hold beyond the bound is not told either.
            let is_held = session::current_principal().as_deref() == Some(ask.principal) && decide_unbounded(ask)?;
            let why = if is_held { HELD } else { "what this session is limited to does not permit it" };
            return Ok(format!(
                "{}{}.",
                why.get(..1).unwrap_or_default().to_uppercase(),
                why.get(1..).unwrap_or_default()
            ));
        }
        return Ok(format!("{} holds no assignment in force that grants it there.", quoted(ask.principal)));
    }
    let form = match ask.scope {
        AskedScope::Path(path) => ScopePath::parse(path).err().map(|error| error.detail),
        AskedScope::Id(_) => None,
    };
    Ok(form.unwrap_or_else(|| "The principal's account has no such scope.".into()))
}

/// Whether the session acts for a principal of another account than that of the principal asked for.
fn is_of_another_account(asked: &str) -> bool {
    let Some(current) = session::current_principal() else { return false };
    match (PrincipalRef::parse(asked), PrincipalRef::parse(&current)) {
        (Ok(asked), Ok(current)) => asked.home.account() != current.home.account(),
        _ => false,
    }
}
