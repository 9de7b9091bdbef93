//! What keys and sessions are limited to: from names to keys and back, and compiled like what a principal holds.

use super::assignment_compiler::Compiler;
use super::index_key::Key;
use super::policy_of_principal::LoadedPolicy;
use super::scope_rows::{read_scope, read_scope_by_path};
use super::shared_parts::Shared;
use super::snapshot::View;
use super::table_row::Row;
use super::wanted_assignments::Covers;
use super::with_reader::{with_reader, with_reader_of};
use super::{index_scan::Reader, principal_rows::find_principal};
use crate::model::{
    Assignment, Bound, BoundEntry, BoundEntryDocument, Catalogue, Level, Levels, Owner, Policy, PrincipalRef,
    RbacError, Result, RoleRef, Scope, ScopeId, ScopePath, SqlState, Validity, check_identifier, push, quoted,
    undefined,
};
use crate::server::{Index, Signal, SignalSet};

/// The bound as the policy of somebody, about a principal; what it names and is not there is left out.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_bound(
    view: View,
    bound: &Bound,
    about: &str,
    catalogue: &Catalogue,
    shared: &mut Shared,
) -> Result<LoadedPolicy> {
    let owner = match PrincipalRef::parse(about) {
        Ok(about) => Owner::of(about.kind, about.identifier, about.home.as_str())?,
        Err(_) => Owner::NOBODY,
    };
    // What is there again, where a deletion is rolled back, may be of any account.
    let unknown: SignalSet =
        Signal::ALL_SCOPES | Signal::ALL_ROLES | Signal::ALL_RESOURCE_GROUPS | Signal::Catalogue.bit();
    with_reader_of(view, LoadedPolicy::nothing(unknown), |reader| {
        let policy = policy_of_bound(&mut Compiler::new(&mut *reader, catalogue, shared), bound, &owner)?;
        let Some(account) = policy.account else { return Ok(LoadedPolicy::nothing(unknown)) };
        let made_from = Signal::Catalogue.bit()
            | Signal::Roles(account.0).bit()
            | Signal::ResourceGroups(account.0).bit()
            | Signal::Scopes(account.0).bit();
        Ok(LoadedPolicy { policy, covers: Covers::Everything, made_from, writers: reader.writers() })
    })
}

/// The same, read with what is at hand.
pub(super) fn policy_of_bound(compiler: &mut Compiler<'_>, bound: &Bound, owner: &Owner) -> Result<Policy> {
    let mut policy = Policy::NOTHING;
    for entry in bound.entries() {
        let Some(assignment) = as_assignment(compiler, *entry)? else { continue };
        // All of one account: that of who is limited.
        policy.account = Some(assignment.scope.account());
        policy.add(assignment.about(owner)?)?;
    }
    Ok(policy)
}

/// An entry as the assignment that it is like; `None` where a part of it is gone.
pub(super) fn as_assignment(compiler: &mut Compiler<'_>, entry: BoundEntry) -> Result<Option<Assignment>> {
    let (scope, role) = (compiler.scope(entry.scope)?, compiler.role(entry.role)?);
    let resource_group = compiler.resource_group(entry.resource_group)?;
    let (Some(scope), Some(role), Some(resource_group)) = (scope, role, resource_group) else { return Ok(None) };
    Ok(Some(Assignment { id: 0, scope, role, resource_group, validity: Validity::ALWAYS }))
}

/// What a row of `api_key_bounds` names.
pub(super) fn entry_of(row: &Row) -> BoundEntry {
    let [scope, role, resource_group] = [3, 4, 5].map(|column| row.id(column).unwrap_or(0));
    BoundEntry { role, resource_group, scope }
}

/// What is left of it: entries of which nothing is gone.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn remaining(bound: &Bound) -> Result<Bound> {
    with_reader(Bound::new(Vec::new()), |reader| {
        let mut left = Vec::new();
        for entry in bound.entries() {
            if names_of(reader, *entry)?.is_some() {
                push(&mut left, *entry)?;
            }
        }
        Ok(Bound::new(left))
    })
}

/// The bound that a key is kept with; `None` for one that is limited to nothing.
pub(super) fn bound_of_key(reader: &mut Reader, public_id: &str) -> Result<Bound> {
    let mut entries = Vec::new();
    reader.each(Index::ApiKeyBounds, &[Key::Text(public_id)], |row| push(&mut entries, entry_of(row)))?;
    Ok(Bound::new(entries))
}

/// The entries in words, as they can be given again; what is gone is left out.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn describe_bound(bound: &Bound) -> Result<Vec<BoundEntryDocument>> {
    with_reader(Vec::new(), |reader| {
        let mut found = Vec::new();
        for entry in bound.entries() {
            if let Some(named) = names_of(reader, *entry)? {
                push(&mut found, named)?;
            }
        }
        Ok(found)
    })
}

fn names_of(reader: &mut Reader, entry: BoundEntry) -> Result<Option<BoundEntryDocument>> {
    let Some(scope) = reader.first(Index::ScopeById, &[Key::Id(entry.scope)], read_scope)? else { return Ok(None) };
    let place = |row: &Row| Ok((row.id(3), row.text(4).to_owned()));
    let role = reader.first(Index::RoleById, &[Key::Id(entry.role)], place)?;
    let group = reader.first(Index::ResourceGroupById, &[Key::Id(entry.resource_group)], place)?;
    let (Some((lives, role)), Some((_, resource_group_identifier))) = (role, group) else { return Ok(None) };
    let prefix = match lives {
        None => "",
        Some(id) if id == scope.id().0 => "",
        Some(id) if id == scope.account().0 => "account.",
        Some(_) => "org.",
    };
    let role_identifier = format!("{prefix}{role}");
    Ok(Some(BoundEntryDocument { role_identifier, resource_group_identifier, scope: scope.path().to_owned() }))
}

/// The bound with these entries for a principal: each as an assignment of its account, without a principal.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has in that account; 0LP01 for a role or resource group that is
/// not for that scope.
pub fn find_bound(principal: &PrincipalRef<'_>, entries: &[BoundEntryDocument]) -> Result<Bound> {
    with_reader(Bound::new(Vec::new()), |reader| {
        let account = find_principal(reader, principal)?.map(|found| found.account);
        let mut found = Vec::new();
        for entry in entries {
            push(&mut found, find_entry(reader, account, entry)?)?;
        }
        Ok(Bound::new(found))
    })
}

fn find_entry(reader: &mut Reader, account: Option<ScopeId>, entry: &BoundEntryDocument) -> Result<BoundEntry> {
    let path = ScopePath::parse(&entry.scope)?;
    let role = RoleRef::parse(&entry.role_identifier)?;
    check_identifier("resource group", &entry.resource_group_identifier)?;
    // A scope of another account is as one that is not there.
    let scope = read_scope_by_path(reader, path.as_str())?.filter(|scope| Some(scope.account()) == account);
    let Some(scope) = scope else {
        return Err(undefined(
            "scope",
            &entry.scope,
            "The principal's account has none of that path.",
            "See harness_rbac.scope_tree for those there are.",
        ));
    };
    Ok(BoundEntry {
        role: find_role(reader, role, &scope, &entry.role_identifier)?,
        resource_group: find_group(reader, &scope, &entry.resource_group_identifier)?,
        scope: scope.id().0,
    })
}

fn find_role(reader: &mut Reader, role: RoleRef<'_>, scope: &Scope, written: &str) -> Result<i64> {
    let (lives, identifier) = match role {
        RoleRef::Here(identifier) if identifier.starts_with('_') => (Key::Null, identifier),
        RoleRef::Here(identifier) => (Key::Id(scope.id().0), identifier),
        RoleRef::Above(level, _) if level >= scope.level() => {
            return Err(unfit("role", written, scope, "It would have to live above that scope."));
        }
        RoleRef::Above(level, identifier) => (scope.at(level).map_or(Key::Id(0), |at| Key::Id(at.0)), identifier),
    };
    usable(reader, (Index::RolesOfScope, "role"), &[lives, Key::Text(identifier)], scope, written)
}

fn find_group(reader: &mut Reader, scope: &Scope, identifier: &str) -> Result<i64> {
    let lives = if identifier.starts_with('_') { Key::Null } else { Key::Id(scope.id().0) };
    let keys = [lives, Key::Text(identifier)];
    usable(reader, (Index::ResourceGroupsOfScope, "resource group"), &keys, scope, identifier)
}

/// The role or resource group under these keys. A built-in one lists the levels that it is for.
fn usable(
    reader: &mut Reader,
    (index, what): (Index, &str),
    keys: &[Key<'_>],
    scope: &Scope,
    written: &str,
) -> Result<i64> {
    let read = |row: &Row| Ok((row.id(1).unwrap_or(0), row.id(3).is_none(), row.levels(7)));
    let found: Option<(i64, bool, Levels)> = reader.first(index, keys, read)?;
    match found {
        None => Err(undefined(
            what,
            written,
            format!("An assignment at \"{}\" finds none of that name.", scope.path()),
            &format!("See harness_rbac.visible_{}s for those there are.", what.replace(' ', "_")),
        )),
        Some((_, true, levels)) if !levels.contains(scope.level()) => {
            let level: Level = scope.level();
            Err(unfit(what, written, scope, &format!("It is not for the level {}.", level.as_str())))
        }
        Some((id, ..)) => Ok(id),
    }
}

fn unfit(what: &str, written: &str, scope: &Scope, why: &str) -> RbacError {
    RbacError::new(
        SqlState::InvalidGrantOperation,
        format!("{what} {} cannot be used in scope \"{}\"", quoted(written), scope.path()),
        why,
        "Name what an assignment at that scope could name.",
    )
}
