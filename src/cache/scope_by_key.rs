//! Which scope has a key of the application. Two sides here, too: a key that has moved from one scope to another names
//! neither for a statement that sees it where it was, or its rows would be shown by a policy that was never theirs.

use super::scope_keys::{Keyed, ScopeKey};
use super::signals;
use super::stores::{limit, refresh, with_store};
use crate::catalog::{Horizon, View, load_scope_by_key, load_scope_by_path};
use crate::model::{Level, Result, counted};
use std::rc::Rc;

/// The id of the scope of a level that has the key; `None` if there is none, or if it lies in another account than `own`,
/// where that is given: the principal of the session, as it is written. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for it.
#[inline(always)]
pub fn scope_by_key(level: Level, key: ScopeKey<'_>, own: Option<&Rc<str>>) -> Result<Option<i64>> {
    let recalled = with_store(View::Newest, |store| {
        let Some(keyed) = store.recall_key(level, key)? else { return Some(None) };
        match own {
            Some(own) if store.own_account(own)? != keyed.scope.account() => Some(None),
            _ => Horizon::of_statement().sees(keyed.writer).then(|| Some(keyed.scope.id().0)),
        }
    });
    match recalled.flatten() {
        Some(known) => Ok(known),
        None => find_shown(level, key, own),
    }
}

#[cold]
fn find_shown(level: Level, key: ScopeKey<'_>, own: Option<&Rc<str>>) -> Result<Option<i64>> {
    let Some(found) = find(level, key)? else { return Ok(None) };
    if let Some(own) = own {
        let Some(account) = load_scope_by_path(View::Newest, account_of(own))? else { return Ok(None) };
        with_store(View::Newest, |store| store.note_own_account(own, account.id()));
        if account.id() != found.scope.account() {
            return Ok(None);
        }
    }
    Ok(Some(found.scope.id().0))
}

/// The name of the account that a principal belongs to.
fn account_of(principal: &str) -> &str {
    let home = principal.rsplit('@').next().unwrap_or_default();
    home.split('/').next().unwrap_or_default()
}

fn find(level: Level, key: ScopeKey<'_>) -> Result<Option<Keyed>> {
    let Some(newest) = find_in(View::Newest, level, key)? else { return Ok(None) };
    if Horizon::of_statement().sees(newest.writer) {
        return Ok(Some(newest));
    }
    let of_statement = find_in(View::Statement, level, key)?;
    Ok(of_statement.filter(|there| there.scope.id() == newest.scope.id()))
}

fn find_in(view: View, level: Level, key: ScopeKey<'_>) -> Result<Option<Keyed>> {
    pgrx::check_for_interrupts!();
    if !refresh(view) {
        return Ok(None);
    }
    if let Some(Some(known)) = with_store(view, |store| store.recall_key(level, key).cloned()) {
        return Ok(known);
    }
    // A key may be all that the session has asked about so far.
    if !signals::listen()? {
        return Ok(None);
    }
    let loaded = load_scope_by_key(view, level, &key.text())?;
    let found = match loaded {
        Some((scope, writers)) => Some(Keyed { scope: counted(scope)?, writer: writers.newest() }),
        None => None,
    };
    with_store(view, |store| store.put_key(level, key, found.clone(), limit(view))).transpose()?;
    Ok(found)
}
