//! Assignments by what they have in common, for those who change it.

use super::assignment_compiler::{Compiler, selector};
use super::bound_rows::{as_assignment, entry_of};
use super::index_key::Key;
use super::index_scan::Reader;
use super::principal_rows::{FoundPrincipal, find_principal};
use super::shared_parts::Shared;
use super::table_row::Row;
use super::with_reader::with_reader;
use crate::model::{
    Assignment, AttributeFilter, Bound, BoundEntry, Catalogue, PrincipalRef, Result, ScopeId, Selection, TypeIndex,
    Validity, boxed, push, try_boxed_set,
};
use crate::server::Index;
use std::rc::Rc;

/// Which assignments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grants {
    One(i64),
    HeldBy(i64),
    OfRole(i64),
    OnResourceGroup(i64),
}

/// Whether there is an assignment of these parts (principal, scope, role and resource group) that has ended by then.
///
/// # Errors
/// 54000 if there is no memory to look.
pub fn has_ended(parts: [i64; 4], by: i64) -> Result<bool> {
    const VALID_UNTIL: usize = 10;
    let ended = |row: &Row| Ok(row.timestamp(VALID_UNTIL).is_some_and(|until| until <= by));
    with_reader(false, |reader| reader.any(Index::AssignmentsOfPrincipal, &parts.map(Key::Id), ended))
}

/// The enabled ones of these assignments and their ids, own changes of this command included.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_grants(which: Grants, catalogue: &Catalogue) -> Result<Vec<(i64, Assignment)>> {
    let (index, key) = match which {
        Grants::One(id) => (Index::AssignmentById, id),
        Grants::HeldBy(principal) => (Index::AssignmentsOfPrincipal, principal),
        Grants::OfRole(role) => (Index::AssignmentsOfRole, role),
        Grants::OnResourceGroup(group) => (Index::AssignmentsOfResourceGroup, group),
    };
    let mut grants = Vec::new();
    if let Some(mut reader) = Reader::after_own_changes()? {
        let mut shared = Shared::default();
        let mut compiler = Compiler::new(&mut reader, catalogue, &mut shared);
        compiler.each_assignment(index, &[Key::Id(key)], |held| match held.is_disabled {
            true => Ok(()),
            false => push(&mut grants, (held.assignment.id, held.assignment)),
        })?;
    }
    Ok(grants)
}

/// What an assignment of these parts would grant, own changes of this command included; `None` if one of them is not there.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_grant(parts: BoundEntry, validity: Validity, catalogue: &Catalogue) -> Result<Option<Assignment>> {
    let Some(mut reader) = Reader::after_own_changes()? else { return Ok(None) };
    let mut shared = Shared::default();
    let mut compiler = Compiler::new(&mut reader, catalogue, &mut shared);
    Ok(as_assignment(&mut compiler, parts)?.map(|granted| Assignment { validity, ..granted }))
}

/// A resource that is shared, or is about to be.
pub struct SharedResource<'a> {
    pub scope: i64,
    pub resource_type: i64,
    pub name: &'a str,
}

/// The same of a share.
///
/// # Errors
/// As for [`load_grant`].
pub fn load_share(
    role: i64,
    resource: &SharedResource<'_>,
    validity: Validity,
    catalogue: &Catalogue,
) -> Result<Option<Assignment>> {
    let Some(mut reader) = Reader::after_own_changes()? else { return Ok(None) };
    let mut shared = Shared::default();
    let mut compiler = Compiler::new(&mut reader, catalogue, &mut shared);
    let resources = try_boxed_set([boxed(resource.name)].into_iter())?;
    let resource_group = compiler.share(resource.resource_type, resources)?;
    let (Some(scope), Some(role), Some(resource_group)) =
        (compiler.scope(resource.scope)?, compiler.role(role)?, resource_group)
    else {
        return Ok(None);
    };
    Ok(Some(Assignment { id: 0, scope, role, resource_group, validity }))
}

/// What is limited by that role or resource group, own changes of this command included: each entry of these bounds and of
/// those of keys once, by its numbers, as the assignment that it is like. None for other assignments.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_bounds<'a>(
    which: Grants,
    bounds: impl Iterator<Item = &'a Bound>,
    catalogue: &Catalogue,
) -> Result<Vec<(BoundEntry, Assignment)>> {
    let (index, id) = match which {
        Grants::OfRole(role) => (Index::ApiKeyBoundsOfRole, role),
        Grants::OnResourceGroup(group) => (Index::ApiKeyBoundsOnResourceGroup, group),
        Grants::One(_) | Grants::HeldBy(_) => return Ok(Vec::new()),
    };
    let Some(mut reader) = Reader::after_own_changes()? else { return Ok(Vec::new()) };
    let mut entries = Vec::new();
    reader.each(index, &[Key::Id(id)], |row| push(&mut entries, entry_of(row)))?;
    let is_concerned = |entry: &&BoundEntry| match which {
        Grants::OfRole(role) => entry.role == role,
        _ => entry.resource_group == id,
    };
    for entry in bounds.flat_map(Bound::entries).filter(is_concerned) {
        push(&mut entries, *entry)?;
    }
    entries.sort_unstable();
    entries.dedup();
    let mut shared = Shared::default();
    let mut compiler = Compiler::new(&mut reader, catalogue, &mut shared);
    let mut found = Vec::new();
    for entry in entries {
        if let Some(assignment) = as_assignment(&mut compiler, entry)? {
            push(&mut found, (entry, assignment))?;
        }
    }
    Ok(found)
}

/// The principals whose assignments count for this one: itself, and each group it is in; also if it is disabled.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_holders(principal: &PrincipalRef<'_>, catalogue: &Catalogue) -> Result<Vec<i64>> {
    with_reader(Vec::new(), |reader| {
        let Some(FoundPrincipal { id, account, .. }) = find_principal(reader, principal)? else {
            return Ok(Vec::new());
        };
        Compiler::new(reader, catalogue, &mut Shared::default()).holders(id, principal.kind, account)
    })
}

/// What resource groups of the account ask of the attributes of a resource type.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_attribute_filters(
    account: ScopeId,
    resource_type: TypeIndex,
    catalogue: &Catalogue,
) -> Result<Vec<Rc<AttributeFilter>>> {
    let id = catalogue.resource_type(resource_type).map_or(0, |known| known.id);
    with_reader(Vec::new(), |reader| {
        let mut filters = Vec::new();
        let keys = [Key::Id(account.0), Key::Id(id)];
        reader.each(Index::SelectorsOfType, &keys, |row| match selector(row, resource_type)?.selection {
            Selection::Matching(filter) => push(&mut filters, filter),
            _ => Ok(()),
        })?;
        Ok(filters)
    })
}
