//! Why a question is answered with no, for who only gets the answer.

use super::within_bounds::HELD;
use crate::cache::{Ask, AskedScope, Hint, catalogue, decide_unbounded, is_within_bounds};
use crate::catalog::{View, load_principal_account, load_scope_by_id, load_scope_by_path};
use crate::model::{PrincipalRef, Result, ScopeId, ScopePath, nearest, quoted};
use crate::session;

/// Why the answer is no, and what to do next, as sentences.
pub struct Refusal {
    pub detail: String,
    pub hint: String,
}

impl Refusal {
    pub fn new(detail: impl Into<String>, hint: impl Into<String>) -> Refusal {
        Refusal { detail: detail.into(), hint: hint.into() }
    }

    pub fn nobody_is_bound() -> Refusal {
        Refusal::new(
            "The question names no principal, and no principal is bound to this session.",
            "Bind one in this transaction with begin_session() or authenticate(), or name a principal.",
        )
    }

    /// For a name that nothing has, where the nearest may be told.
    fn unknown(what: &str, name: &str, near: Option<&str>) -> Refusal {
        let detail = format!("There is no {what} {}.", quoted(name));
        match near {
            Some(near) => Refusal::new(detail, format!("The nearest is \"{near}\".")),
            None => Refusal::new(detail, format!("harness_rbac.{} has those there are.", listed_in(what))),
        }
    }
}

/// The view that lists what there is of a kind.
fn listed_in(what: &str) -> &'static str {
    match what {
        "permission" => "visible_permissions",
        "resource type" => "visible_resource_types",
        "principal" => "visible_principals",
        _ => "scope_tree",
    }
}

const ASK: &str = "Ask an administrator of the scope for a role that holds the permission; assign_role() gives one.";

/// Why the answer is no, as far as the caller may know: the catalogue is public, and so are the principals and
/// scopes of the principal's own account; of other accounts nothing is said, and to a session that acts for somebody
/// nothing of principals of other accounts than that one's.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn reason(ask: &Ask<'_>) -> Result<Refusal> {
    let catalogue = catalogue()?;
    if catalogue.permission_by_identifier(ask.permission).is_none() {
        let near = nearest(ask.permission, catalogue.permission_identifiers());
        return Ok(Refusal::unknown("permission", ask.permission, near));
    }
    if let Some(name) = ask.resource_type
        && catalogue.type_by_identifier(name).is_none()
    {
        return Ok(Refusal::unknown("resource type", name, nearest(name, catalogue.type_identifiers())));
    }
    if is_of_another_account(ask.principal) {
        let detail = format!("{} belongs to another account than the session's principal.", quoted(ask.principal));
        return Ok(Refusal::new(detail, "Ask about a principal of the own account."));
    }
    let Some(account) = load_principal_account(ask.principal)? else {
        return Ok(match PrincipalRef::parse(ask.principal) {
            Ok(_) => Refusal::unknown("principal", ask.principal, None),
            Err(error) => {
                Refusal::new(format!("There is no principal {}. {}", quoted(ask.principal), error.detail), error.hint)
            }
        });
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
            let detail =
                format!("{}{}.", why.get(..1).unwrap_or_default().to_uppercase(), why.get(1..).unwrap_or_default());
            return Ok(Refusal::new(detail, "Begin a session, or make a key, that is limited to more."));
        }
        let detail = format!("{} holds no assignment in force that grants it there.", quoted(ask.principal));
        return Ok(Refusal::new(detail, ASK));
    }
    let form = match ask.scope {
        AskedScope::Path(path) => ScopePath::parse(path).err(),
        AskedScope::Id(_) => None,
    };
    Ok(match form {
        Some(error) => Refusal::new(error.detail, error.hint),
        None => {
            Refusal::new("The principal's account has no such scope.", "harness_rbac.scope_tree has those there are.")
        }
    })
}

/// Whether the session acts for a principal of another account than that of the principal asked for.
fn is_of_another_account(asked: &str) -> bool {
    let Some(current) = session::current_principal() else { return false };
    match (PrincipalRef::parse(asked), PrincipalRef::parse(&current)) {
        (Ok(asked), Ok(current)) => asked.home.account() != current.home.account(),
        _ => false,
    }
}
