//! Rows to model values: the catalogue, a scope, everything one principal holds.

use super::attributes::JsonbAttributes;
use super::compile::Compiler;
use super::row::Row;
use super::scan::{Key, Reader};
use super::shared::Shared;
use super::snapshot::{View, Writers};
use crate::model::{Catalogue, Level, Policy, PrincipalRef, Result, Scope, ScopeId, boxed, push};
use crate::server::{Index, Signal, SignalSet};
use pgrx::PgMemoryContexts;

/// What one principal holds, and the parts of the policy tables it was made from.
pub struct LoadedPolicy {
    pub policy: Policy,
    pub made_from: SignalSet,
    pub writers: Writers,
}

/// Runs `load` on the newest state, its scratch memory freed afterwards. `absent` where the extension is not installed.
pub(super) fn with_reader<T>(absent: T, load: impl FnOnce(&mut Reader) -> Result<T>) -> Result<T> {
    with_reader_of(View::Newest, absent, load)
}

/// The same on either state.
///
/// # Errors
/// Those of `load`.
pub fn with_reader_of<T>(view: View, absent: T, load: impl FnOnce(&mut Reader) -> Result<T>) -> Result<T> {
    let scratch = || match Reader::of(view)? {
        Some(mut reader) => load(&mut reader),
        None => Ok(absent),
    };
    #[allow(unsafe_code)]
    // SAFETY: what `load` returns is Rust's own memory; nothing palloc'd leaves the context.
    unsafe {
        PgMemoryContexts::new("harness_rbac load").switch_to(|_| scratch())
    }
}

/// All resource types and permissions, and who wrote them.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_catalogue(view: View) -> Result<(Catalogue, Writers)> {
    with_reader_of(view, <(Catalogue, Writers)>::default(), |reader| {
        let mut catalogue = Catalogue::default();
        reader.all(Index::ResourceTypes, |row| catalogue.add_type(row.id(1).unwrap_or(0), row.text(2)).map(|_| ()))?;
        reader.all(Index::Permissions, |row| {
            let (id, resource_type) = (row.id(1).unwrap_or(0), row.id(3).unwrap_or(0));
            catalogue.add_permission(id, row.text(2), resource_type, row.text(4), row.levels(5))
        })?;
        reader.all(Index::CrossTypePermissions, |row| {
            catalogue.add_cross_type(row.id(2).unwrap_or(0), row.id(1).unwrap_or(0))
        })?;
        Ok((catalogue, reader.writers()))
    })
}

/// The scope with this id.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_id(view: View, id: ScopeId) -> Result<Option<Scope>> {
    with_reader_of(view, None, |reader| reader.first(Index::ScopeById, &[Key::Id(id.0)], read_scope))
}

/// The scope with this path.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_path(view: View, path: &str) -> Result<Option<Scope>> {
    with_reader_of(view, None, |reader| reader.first(Index::ScopeByPath, &[Key::Text(path)], read_scope))
}

/// The principal with this id, as it is written.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_principal_reference(view: View, id: i64) -> Result<Option<String>> {
    with_reader_of(view, None, |reader| {
        let found = reader.first(Index::PrincipalById, &[Key::Id(id)], |row| {
            Ok((row.id(3).unwrap_or(0), row.text(4).to_owned(), row.text(5).to_owned()))
        })?;
        let Some((home, kind, identifier)) = found else { return Ok(None) };
        let home = reader.first(Index::ScopeById, &[Key::Id(home)], |row| Ok(row.text(6).to_owned()))?;
        Ok(home.map(|home| format!("{kind}:{identifier}@{home}")))
    })
}

/// All scopes of an account.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_scopes_of_account(view: View, account: ScopeId) -> Result<Vec<Scope>> {
    with_reader_of(view, Vec::new(), |reader| {
        let mut scopes = Vec::new();
        reader.each(Index::ScopesOfAccount, &[Key::Id(account.0)], |row| push(&mut scopes, read_scope(row)?))?;
        Ok(scopes)
    })
}

/// The names of the resources of a type that are registered in a scope.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_registered_names(view: View, scope: ScopeId, resource_type_id: i64) -> Result<Vec<String>> {
    with_reader_of(view, Vec::new(), |reader| {
        let mut names = Vec::new();
        let keys = [Key::Id(scope.0), Key::Id(resource_type_id)];
        reader.each(Index::ResourceByIdentifier, &keys, |row| push(&mut names, row.text(5).to_owned()))?;
        Ok(names)
    })
}

/// The attributes registered for a resource, and who wrote them.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_registered_attributes(
    view: View,
    scope: ScopeId,
    resource_type_id: i64,
    resource: &str,
) -> Result<Option<(JsonbAttributes, Writers)>> {
    let keys = [Key::Id(scope.0), Key::Id(resource_type_id), Key::Text(resource)];
    with_reader_of(view, None, |reader| {
        let found = reader.first(Index::ResourceByIdentifier, &keys, |row| row.jsonb(6).transpose())?;
        Ok(found.flatten().map(|attributes| (attributes, reader.writers())))
    })
}

/// The account of a principal; `None` for an unknown or malformed one.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_principal_account(principal: &str) -> Result<Option<ScopeId>> {
    let Ok(reference) = PrincipalRef::parse(principal) else {
        return Ok(None);
    };
    with_reader(None, |reader| Ok(find_principal(reader, &reference)?.map(|found| found.account)))
}

pub(super) struct FoundPrincipal {
    pub id: i64,
    pub account: ScopeId,
    disabled: bool,
}

pub(super) fn find_principal(reader: &mut Reader, reference: &PrincipalRef<'_>) -> Result<Option<FoundPrincipal>> {
    let home = reader.first(Index::ScopeByPath, &[Key::Text(reference.home.as_str())], read_scope)?;
    let Some(home) = home else { return Ok(None) };
    let keys = [Key::Id(home.id().0), Key::Text(reference.kind.as_str()), Key::Text(reference.identifier)];
    reader.first(Index::PrincipalByIdentifier, &keys, |row| {
        Ok(FoundPrincipal { id: row.id(1).unwrap_or(0), account: home.account(), disabled: row.boolean(8) })
    })
}

/// Everything the principal holds. An unknown, malformed or disabled one holds nothing.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_policy(view: View, principal: &str, catalogue: &Catalogue, shared: &mut Shared) -> Result<LoadedPolicy> {
    let nothing = |made_from| LoadedPolicy { policy: Policy::NOTHING, made_from, writers: Writers::default() };
    let Ok(reference) = PrincipalRef::parse(principal) else {
        return Ok(nothing(0));
    };
    // Who does not exist may be created under any id.
    let unknown = Signal::ALL_SCOPES | Signal::ALL_PRINCIPALS | Signal::Catalogue.bit();
    with_reader_of(view, nothing(unknown), |reader| {
        let Some(FoundPrincipal { id, account, disabled }) = find_principal(reader, &reference)? else {
            return Ok(nothing(unknown));
        };
        let mut policy = Policy { account: Some(account), assignments: Vec::new() };
        let mut made_from = Signal::Catalogue.bit()
            | Signal::Roles.bit()
            | Signal::ResourceGroups.bit()
            | Signal::Scopes(account.0).bit()
            | Signal::Principal(id).bit();
        let mut compiler = Compiler { reader: &mut *reader, catalogue, shared };
        if !disabled {
            for holder in compiler.holders(id, reference.kind, account)? {
                made_from |= Signal::Principal(holder).bit();
                compiler.each_assignment(Index::AssignmentsOfPrincipal, holder, |held| match held.is_disabled {
                    true => Ok(()),
                    false => push(&mut policy.assignments, held.assignment),
                })?;
            }
        }
        Ok(LoadedPolicy { policy, made_from, writers: reader.writers() })
    })
}

/// A row of `scopes`.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn read_scope(row: &Row) -> Result<Scope> {
    let (id, parent) = (row.id(1).map(ScopeId), row.id(3).map(ScopeId));
    let account = ScopeId(row.id(2).unwrap_or(0));
    let (organization, project) = match Level::from_name(row.text(7)) {
        Some(Level::Organization) => (id, None),
        Some(Level::Project) => (parent, id),
        Some(Level::Account) | None => (None, None),
    };
    Ok(Scope::new(account, organization, project, boxed(row.text(6))?))
}
