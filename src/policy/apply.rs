//! From what lives at a scope to a document, and from a document to what lives there.

use super::change_authority::{self, Watched};
use super::document::{PolicyDocument, ResourceEntry};
use super::expectations::check_expectations;
use super::plan::{Action, Change, plan, rows_of};
use super::{current_policy, missing_parts, statements};
use crate::admin::{drop_resource, find_by_name, has_rows, maker, register_resource};
use crate::authority::{Caller, Since, lock_for_change, scopes_within};
use crate::catalog::with_own_snapshot;
use crate::model::{RbacError, Result, ScopePath, quoted};
use crate::protection::table_with_rows_in;
use crate::server::{may_log, progress, rehearse_without_waiting, write};
use crate::session::acting::refuse_while_acting;
use crate::simulation::touched;

/// Everything that lives at the scope and below it.
///
/// # Errors
/// 42602 for the path, 42704 if there is no such scope, 42501 for a principal that may not see all of it, 54000 if that is too
/// much for one document.
pub fn export_policy(caller: &Caller, scope: &str) -> Result<PolicyDocument> {
    let sections = current_policy::all_sections(scope)?;
    change_authority::require_view(caller, &sections)?;
    find_by_name::known_scope(scope)?;
    current_policy::require_room(scope)?;
    current_policy::load(scope, &sections, false)
}

/// The same in documents that make it when they are applied one after the other, however much it is.
///
/// # Errors
/// 42602 for the path, 42704 if there is no such scope, 42501 for a principal that may not see all of it.
pub fn export_policy_parts(caller: &Caller, scope: &str) -> Result<Vec<PolicyDocument>> {
    let sections = current_policy::all_sections(scope)?;
    change_authority::require_view(caller, &sections)?;
    find_by_name::known_scope(scope)?;
    Ok(current_policy::load(scope, &sections, false)?.into_parts())
}

/// What would be done to get there. It is made and taken back, so that a plan fails where applying it would; where nothing
/// can be written, and while somebody acts for somebody, only what it names and who may change it is looked for.
///
/// # Errors
/// Those of [`apply_policy`].
pub fn plan_policy(caller: &Caller, mut wanted: PolicyDocument, prune: bool) -> Result<Vec<Change>> {
    change_authority::require_view(caller, &wanted)?;
    current_policy::settle_times(&mut wanted)?;
    let changes = plan(&there(caller, &wanted)?, &wanted, prune)?;
    let may_rehearse = may_log() && refuse_while_acting("change the policy").is_ok();
    if !may_rehearse {
        change_authority::require_planned(caller, &changes)?;
    }
    missing_parts::require_names(caller, &changes, &wanted.scope)?;
    if may_rehearse {
        // Who holds a lock that is needed is not waited for: then applying it will tell the rest.
        let scope = ScopePath::parse(&wanted.scope)?;
        let rehearsed = rehearse_without_waiting(|| {
            lock_for_change(scope);
            make_all(caller, &wanted, &changes)
        });
        if rehearsed.transpose()?.is_none() {
            change_authority::require_planned(caller, &changes)?;
        }
    }
    Ok(changes)
}

/// Does it, and what was done.
///
/// # Errors
/// Those of [`plan_policy`] and of the functions that do each change by hand; 22023 if an assertion of the document fails
/// afterwards; 2BP01 if the account would be left without administrator.
pub fn apply_policy(caller: &Caller, mut wanted: PolicyDocument, prune: bool) -> Result<Vec<Change>> {
    change_authority::require_view(caller, &wanted)?;
    current_policy::settle_times(&mut wanted)?;
    lock_for_change(ScopePath::parse(&wanted.scope)?);
    // Again: the right may have been taken away while the lock was waited for, and the changes tell what was there.
    change_authority::require_view(caller, &wanted)?;
    let changes = plan(&there(caller, &wanted)?, &wanted, prune)?;
    make_all(caller, &wanted, &changes)?;
    Ok(changes)
}

/// Makes them, and looks whether the document's assertions hold.
fn make_all(caller: &Caller, wanted: &PolicyDocument, changes: &[Change]) -> Result<()> {
    let (since, permitted) = (Since::now(), change_authority::permitted_already(caller, changes)?);
    // Whether somebody else has a key is told to nobody who may not set one.
    change_authority::require_each(caller, changes.iter().filter(|change| change.action == Action::SetScopeKey))?;
    let watched = Watched::begin(caller, &wanted.scope, changes)?;
    // Whatever the order, an administrator is there in the end, or all of it is undone.
    administrators_are_checked("DEFERRED");
    let (first, rest) = changes.split_at(changes.partition_point(|change| change.action.comes_before_all()));
    for level in kinds(first) {
        change_authority::require_each(caller, level.iter())?;
        make(caller, level)?;
    }
    // By what holds before anything goes.
    change_authority::require_each(caller, rest.iter())?;
    for kind in kinds(rest) {
        make(caller, kind)?;
    }
    administrators_are_checked("IMMEDIATE");
    since.ask_again(|| change_authority::require_still(caller, changes, &permitted))?;
    watched.check(changes)?;
    with_own_snapshot(|| check_expectations(caller, wanted))
}

/// What the document is compared with. A principal that does not ask about assignments is not told of them.
fn there(caller: &Caller, wanted: &PolicyDocument) -> Result<PolicyDocument> {
    current_policy::load(&wanted.scope, wanted, matches!(caller, Caller::Database))
}

fn administrators_are_checked(when: &str) {
    let names = "harness_rbac.keep_administrator, harness_rbac.keep_administrator_on_update";
    write::execute(&format!("SET CONSTRAINTS {names} {when}"), &[]);
}

/// Changes that follow each other, by what they do.
fn kinds(changes: &[Change]) -> impl Iterator<Item = &[Change]> {
    changes.chunk_by(|one, next| one.action == next.action)
}

/// Makes changes of one kind.
fn make(caller: &Caller, changes: &[Change]) -> Result<()> {
    let Some(action) = changes.first().map(|change| change.action) else { return Ok(()) };
    progress::show(&format!("apply_policy: {}, {} changes", action.name(), changes.len()));
    match (action, caller) {
        // What attributes open, and to whom, is looked at one by one.
        (Action::RegisterResource | Action::DropResource, Caller::Principal(_)) => {
            return changes.iter().try_for_each(|change| {
                pgrx::check_for_interrupts!();
                make_of_resource(caller, change)
            });
        }
        (Action::DropScope, _) => refuse_rows_of_protected_tables(caller, changes)?,
        _ => {}
    }
    if matches!(action, Action::RegisterResource | Action::DropResource) && touched::is_noting() {
        let resources = statements::keys_of_resources(&rows_of(changes.iter()));
        touched::note(|touched| touched.resources.extend(resources));
    }
    let maker = if action == Action::ShareResource { maker(caller)? } else { None };
    let rows = rows_of(changes.iter());
    let written = statements::run(action, &rows, maker);
    let expected: usize = changes.iter().map(|change| change.writes).sum();
    // Users of a scope are not counted as they are added, so those who are there are.
    let are_known = action != Action::AddScopeUser || statements::known_scope_users(&rows) == changes.len();
    if written == expected && are_known { Ok(()) } else { missing_parts::explain(changes) }
}

fn make_of_resource(caller: &Caller, change: &Change) -> Result<()> {
    let ResourceEntry { scope, resource_type, identifier, attributes } = missing_parts::row(change)?;
    match change.action {
        Action::DropResource => drop_resource(caller, &scope, &resource_type, &identifier),
        _ => register_resource(caller, &scope, &resource_type, &identifier, attributes.text()).map(|_| ()),
    }
}

fn refuse_rows_of_protected_tables(caller: &Caller, changes: &[Change]) -> Result<()> {
    let paths = changes.iter().flat_map(|change| scopes_within(&change.object));
    let ids: Vec<i64> = paths.map(|path| find_by_name::scope(&path).map(|scope| scope.id)).collect::<Result<_>>()?;
    let Some(found) = table_with_rows_in(&ids) else { return Ok(()) };
    let error = has_rows(caller, "a scope that would be pruned".into(), &found);
    let first = quoted(changes.first().map_or("", |change| &change.object));
    let (detail, hint) =
        (format!("{} {first} would go.", error.detail), "Delete or move them first, or drop the scope by hand.");
    Err(RbacError { detail, hint: hint.into(), ..error })
}
