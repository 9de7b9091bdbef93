//! Rows to model values: the catalogue, a scope, everything one principal holds.

use super::attributes::JsonbAttributes;
use super::relations::{Index, Signal, SignalSet};
use super::scan::{Key, Reader, Row};
use super::shared::Shared;
use crate::model::{
    Assignment, AttributeFilter, Breadth, Catalogue, IncludedScopes, Level, PermissionSet, Policy, PrincipalKind,
    PrincipalRef, ResourceFilter, ResourceGroup, Result, Scope, ScopeId, Selection, Selector, TypeIndex, Validity,
    boxed, push, try_boxed_set,
};
use pgrx::PgMemoryContexts;
use std::rc::Rc;

/// What one principal holds, and the parts of the policy tables it was made from.
pub struct LoadedPolicy {
    pub policy: Policy,
    pub made_from: SignalSet,
}

/// Runs `load` on a fresh snapshot, its scratch memory freed afterwards. `absent` where the extension is not installed.
pub(super) fn with_reader<T>(absent: T, load: impl FnOnce(&mut Reader) -> Result<T>) -> Result<T> {
    let scratch = || match Reader::new() {
        Some(mut reader) => load(&mut reader),
        None => Ok(absent),
    };
    #[allow(unsafe_code)]
    // SAFETY: what `load` returns is Rust's own memory; nothing palloc'd leaves the context.
    unsafe {
        PgMemoryContexts::new("harness_rbac load").switch_to(|_| scratch())
    }
}

/// All resource types and permissions.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_catalogue() -> Result<Catalogue> {
    with_reader(Catalogue::default(), |reader| {
        let mut catalogue = Catalogue::default();
        reader.all(Index::ResourceTypes, |row| catalogue.add_type(row.id(1).unwrap_or(0), row.text(2)).map(|_| ()))?;
        reader.all(Index::Permissions, |row| {
            let (id, resource_type) = (row.id(1).unwrap_or(0), row.id(3).unwrap_or(0));
            catalogue.add_permission(id, row.text(2), resource_type, row.text(4), row.levels(5))
        })?;
        reader.all(Index::CrossTypePermissions, |row| {
            catalogue.add_cross_type(row.id(2).unwrap_or(0), row.id(1).unwrap_or(0))
        })?;
        Ok(catalogue)
    })
}

/// The scope with this id.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_id(id: ScopeId) -> Result<Option<Scope>> {
    with_reader(None, |reader| reader.first(Index::ScopeById, &[Key::Id(id.0)], read_scope))
}

/// The scope with this path.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_path(path: &str) -> Result<Option<Scope>> {
    with_reader(None, |reader| reader.first(Index::ScopeByPath, &[Key::Text(path)], read_scope))
}

/// The attributes registered for a resource.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_registered_attributes(
    scope: ScopeId,
    resource_type_id: i64,
    resource: &str,
) -> Result<Option<JsonbAttributes>> {
    let keys = [Key::Id(scope.0), Key::Id(resource_type_id), Key::Text(resource)];
    let found = with_reader(None, |reader| {
        reader.first(Index::ResourceByIdentifier, &keys, |row| {
            #[allow(unsafe_code)]
            // SAFETY: column 6 of resources is a jsonb that is never null.
            row.raw(6).map(|datum| unsafe { JsonbAttributes::copied(datum) }).transpose()
        })
    })?;
    Ok(found.flatten())
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

struct FoundPrincipal {
    id: i64,
    account: ScopeId,
    disabled: bool,
}

fn find_principal(reader: &mut Reader, reference: &PrincipalRef<'_>) -> Result<Option<FoundPrincipal>> {
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
pub fn load_policy(principal: &str, catalogue: &Catalogue, shared: &mut Shared) -> Result<LoadedPolicy> {
    let nothing = |made_from| LoadedPolicy { policy: Policy::NOTHING, made_from };
    let Ok(reference) = PrincipalRef::parse(principal) else {
        return Ok(nothing(0));
    };
    // Who does not exist may be created under any id.
    let unknown = Signal::ALL_SCOPES | Signal::ALL_PRINCIPALS | Signal::Catalogue.bit();
    with_reader(nothing(unknown), |reader| {
        let Some(FoundPrincipal { id, account, disabled }) = find_principal(reader, &reference)? else {
            return Ok(nothing(unknown));
        };
        let mut compiler = Compiler {
            reader,
            catalogue,
            shared,
            policy: Policy { account: Some(account), assignments: Vec::new() },
            made_from: Signal::Catalogue.bit()
                | Signal::Roles.bit()
                | Signal::ResourceGroups.bit()
                | Signal::Scopes(account.0).bit()
                | Signal::Principal(id).bit(),
        };
        if !disabled {
            for holder in compiler.holders(id, reference.kind, account)? {
                compiler.add_assignments(holder)?;
            }
        }
        Ok(LoadedPolicy { policy: compiler.policy, made_from: compiler.made_from })
    })
}

struct Compiler<'a> {
    reader: &'a mut Reader,
    catalogue: &'a Catalogue,
    shared: &'a mut Shared,
    policy: Policy,
    made_from: SignalSet,
}

impl Compiler<'_> {
    /// The principals whose assignments count: itself, and for a user each group it is in.
    fn holders(&mut self, id: i64, kind: PrincipalKind, account: ScopeId) -> Result<Vec<i64>> {
        let mut holders = Vec::new();
        push(&mut holders, id)?;
        if kind == PrincipalKind::User {
            // The built-in group of all users of a scope has the scope's id, negated.
            push(&mut holders, -account.0)?;
            let key = [Key::Id(id)];
            self.reader.each(Index::ScopesOfUser, &key, |row| push(&mut holders, -row.id(2).unwrap_or(0)))?;
            self.reader.each(Index::GroupsOfUser, &key, |row| push(&mut holders, row.id(2).unwrap_or(0)))?;
        }
        Ok(holders)
    }

    fn add_assignments(&mut self, holder: i64) -> Result<()> {
        self.made_from |= Signal::Principal(holder).bit();
        let mut held = Vec::new();
        self.reader.each(Index::AssignmentsOfPrincipal, &[Key::Id(holder)], |row| {
            if row.boolean(8) {
                return Ok(());
            }
            let validity = Validity {
                from: row.timestamp(9).unwrap_or(Validity::ALWAYS.from),
                until: row.timestamp(10).unwrap_or(Validity::ALWAYS.until),
            };
            push(&mut held, (row.id(3).unwrap_or(0), row.id(6).unwrap_or(0), row.id(7).unwrap_or(0), validity))
        })?;
        self.policy.assignments.try_reserve(held.len())?;
        for (scope_id, role_id, resource_group_id, validity) in held {
            let scope = self.scope(scope_id)?;
            let role = self.role(role_id)?;
            let resource_group = self.resource_group(resource_group_id)?;
            if let (Some(scope), Some(role), Some(resource_group)) = (scope, role, resource_group) {
                self.policy.assignments.push(Assignment { scope, role, resource_group, validity });
            }
        }
        Ok(())
    }

    fn scope(&mut self, id: i64) -> Result<Option<Rc<Scope>>> {
        if let Some(known) = self.shared.scope(id) {
            return Ok(Some(Rc::clone(known)));
        }
        let found = self.reader.first(Index::ScopeById, &[Key::Id(id)], read_scope)?.map(Rc::new);
        if let Some(scope) = &found {
            self.shared.keep_scope(Rc::clone(scope))?;
        }
        Ok(found)
    }

    fn role(&mut self, id: i64) -> Result<Option<Rc<PermissionSet>>> {
        let head = self.reader.first(Index::RoleById, &[Key::Id(id)], |row| {
            let breadth = match row.text(8) {
                "every" => Breadth::Every,
                "views" => Breadth::Views,
                _ => Breadth::Listed,
            };
            Ok((row.version(), breadth, row.levels(7)))
        })?;
        let Some((version, breadth, levels)) = head else { return Ok(None) };
        if let Some(known) = self.shared.role(id, version) {
            return Ok(Some(Rc::clone(known)));
        }
        let mut permissions = self.catalogue.implied_permissions(breadth, levels)?;
        self.reader.each(Index::RolePermissions, &[Key::Id(id)], |row| {
            match self.catalogue.permission_by_id(row.id(2).unwrap_or(0)) {
                Some(permission) => permissions.insert(permission),
                None => Ok(()),
            }
        })?;
        let permissions = Rc::new(permissions);
        self.shared.keep_role(id, version, Rc::clone(&permissions))?;
        Ok(Some(permissions))
    }

    fn resource_group(&mut self, id: i64) -> Result<Option<Rc<ResourceGroup>>> {
        let head = self.reader.first(Index::ResourceGroupById, &[Key::Id(id)], |row| {
            Ok((row.version(), row.id(3).is_none(), row.boolean(8), row.boolean(9)))
        })?;
        let Some((version, built_in, with_children, everything)) = head else { return Ok(None) };
        if let Some(known) = self.shared.resource_group(id, version) {
            return Ok(Some(Rc::clone(known)));
        }
        let included_scopes = if built_in {
            IncludedScopes::OfAssignment { with_children }
        } else {
            IncludedScopes::Listed(self.included_scopes(id)?)
        };
        let filter =
            if everything { ResourceFilter::Everything } else { ResourceFilter::Selectors(self.selectors(id)?) };
        let group = Rc::new(ResourceGroup { included_scopes, filter });
        self.shared.keep_resource_group(id, version, Rc::clone(&group))?;
        Ok(Some(group))
    }

    fn included_scopes(&mut self, resource_group: i64) -> Result<Vec<(Rc<Scope>, bool)>> {
        let mut ids = Vec::new();
        self.reader.each(Index::ResourceGroupScopes, &[Key::Id(resource_group)], |row| {
            push(&mut ids, (row.id(3).unwrap_or(0), row.boolean(4)))
        })?;
        let mut included = Vec::new();
        included.try_reserve_exact(ids.len())?;
        for (id, with_children) in ids {
            included.extend(self.scope(id)?.map(|scope| (scope, with_children)));
        }
        Ok(included)
    }

    fn selectors(&mut self, resource_group: i64) -> Result<Vec<Selector>> {
        let mut selectors = Vec::new();
        let catalogue = self.catalogue;
        self.reader.each(Index::ResourceGroupSelectors, &[Key::Id(resource_group)], |row| {
            match catalogue.type_by_id(row.id(4).unwrap_or(0)) {
                Some(resource_type) => push(&mut selectors, selector(row, resource_type)?),
                None => Ok(()),
            }
        })?;
        Ok(selectors)
    }
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

fn selector(row: &Row, resource_type: TypeIndex) -> Result<Selector> {
    let set = |texts: pgrx::Array<'_, &str>| try_boxed_set(texts.iter().map(|text| boxed(text.unwrap_or_default())));
    let selection = match (row.texts(5), row.texts(7)) {
        (Some(identifiers), _) => Selection::Named(Rc::new(set(identifiers)?)),
        (None, Some(values)) => {
            Selection::Matching(Rc::new(AttributeFilter { name: boxed(row.text(6))?, values: set(values)? }))
        }
        (None, None) => Selection::All,
    };
    Ok(Selector { resource_type, selection })
}
