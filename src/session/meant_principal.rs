//! Who is meant by a request in Harness's form, where a name may fit several.

use super::current_identity::asked_principal;
use crate::catalog::load_principal_account;
use crate::model::{AccessCheck, AccessRequest, Result};

/// The principal that a check of the request is about: the one it names, or the current one if it names none. `None` if
/// there is none, and for a name that fits several: it is nobody's.
///
/// # Errors
/// 54000 if there is no memory to look them up; 42501 instead of `None` if none is named, where `harness_rbac.unbound` says so.
pub fn meant_principal(request: &AccessRequest, check: &AccessCheck) -> Result<Option<String>> {
    let mut known = match request.candidates(check) {
        Some(named) => named,
        None => asked_principal()?.iter().map(|principal| principal.to_string()).collect(),
    };
    if known.len() > 1 {
        let exists = |reference: &String| load_principal_account(reference).map(|account| account.is_some());
        let found = known.iter().map(exists).collect::<Result<Vec<bool>>>()?;
        let mut found = found.into_iter();
        known.retain(|_| found.next() == Some(true));
    }
    Ok(if known.len() == 1 { known.pop() } else { None })
}
