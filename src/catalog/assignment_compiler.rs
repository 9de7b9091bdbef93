//! Assignments with all that belongs to them, from rows to model values.

use super::assignment_row::AssignmentRow;
use super::index_key::Key;
use super::index_scan::Reader;
use super::scope_rows::read_scope;
use super::shared_parts::{Shared, Source};
use super::snapshot::Writers;
use super::table_row::Row;
use super::wanted_assignments::{Covers, Wanted, WantedRows};
use crate::fault::Point;
use crate::model::{
    Assignment, AttributeFilter, Breadth, Catalogue, IncludedScopes, LAST_SHIPPED, Map, PermissionSet, Policy,
    PrincipalKind, ResourceFilter, ResourceGroup, Result, Scope, ScopeId, Selection, Selector, Set, TypeIndex,
    Validity, all_users_of, boxed, counted, push, try_boxed_set,
};
use crate::server::Index;
use std::rc::Rc;

/// An assignment as its row has it.
#[derive(Clone)]
pub struct Held {
    /// Of the principal it is for.
    pub holder: i64,
    pub role_id: i64,
    /// 0 for a share.
    pub resource_group_id: i64,
    pub is_disabled: bool,
    pub assignment: Assignment,
}

/// The resources of shares that are alike: scope, role, type, from when and until when.
type Shares = Map<(i64, i64, i64, i64, i64), Set<Box<str>>>;
type Roles = Map<i64, Option<Rc<PermissionSet>>>;

pub struct Compiler<'a> {
    pub reader: &'a mut Reader,
    pub catalogue: &'a Catalogue,
    pub shared: &'a mut Shared,
    /// One that is known, and so those above it.
    pub known_scope: Option<&'a Scope>,
}

impl<'a> Compiler<'a> {
    pub fn new(reader: &'a mut Reader, catalogue: &'a Catalogue, shared: &'a mut Shared) -> Compiler<'a> {
        Compiler { reader, catalogue, shared, known_scope: None }
    }

    /// The principals whose assignments count: itself, and for a user each group it is in.
    pub fn holders(&mut self, id: i64, kind: PrincipalKind, account: ScopeId) -> Result<Vec<i64>> {
        let mut holders = Vec::new();
        push(&mut holders, id)?;
        if kind == PrincipalKind::User {
            push(&mut holders, all_users_of(account.0))?;
            let key = [Key::Id(id)];
            self.reader
                .each(Index::ScopesOfUser, &key, |row| push(&mut holders, all_users_of(row.id(2).unwrap_or(0))))?;
            self.reader.each(Index::GroupsOfUser, &key, |row| push(&mut holders, row.id(2).unwrap_or(0)))?;
        }
        Ok(holders)
    }

    /// Calls `each` with every assignment under the keys of that index, shares one by one.
    pub fn each_assignment(
        &mut self,
        index: Index,
        keys: &[Key<'_>],
        mut each: impl FnMut(Held) -> Result<()>,
    ) -> Result<()> {
        let mut roles = Map::default();
        for row in self.rows(index, keys)? {
            let AssignmentRow { holder, role_id, resource_group_id, is_disabled, .. } = row;
            if let Some(assignment) = self.assignment(row, &mut roles)? {
                each(Held { holder, role_id, resource_group_id, is_disabled, assignment })?;
            }
            Point::Compile.pass();
        }
        Ok(())
    }

    /// Adds those of the enabled assignments of these principals that are wanted; where that is all that counts. Shares that
    /// differ in nothing but the resource become one without an id of its own: there may be many.
    pub fn add_enabled(&mut self, holders: &[i64], wanted: Wanted<'_>, policy: &mut Policy) -> Result<Covers> {
        let mut rows = WantedRows::new(wanted);
        for holder in holders {
            self.reader.each(Index::AssignmentsOfPrincipal, &[Key::Id(*holder)], |row| rows.read(row))?;
        }
        let (rows, covers) = rows.settle();
        let (mut roles, mut shares) = (Map::default(), Shares::default());
        for row in rows {
            match row.shared {
                Some((resource_type, resource)) => {
                    shares.try_reserve(1)?;
                    let alike = (row.scope_id, row.role_id, resource_type, row.validity.from, row.validity.until);
                    let resources = shares.entry(alike).or_default();
                    resources.try_reserve(1)?;
                    resources.insert(resource);
                }
                None => {
                    if let Some(assignment) = self.assignment(row, &mut roles)? {
                        policy.add(assignment)?;
                    }
                }
            }
            Point::Compile.pass();
        }
        for ((scope, role, resource_type, from, until), resources) in shares {
            let (scope, role) = (self.scope(scope)?, self.role_once(role, &mut roles)?);
            if let (Some(scope), Some(role), Some(resource_group)) =
                (scope, role, self.share(resource_type, resources)?)
            {
                policy.add(Assignment { id: 0, scope, role, resource_group, validity: Validity { from, until } })?;
            }
        }
        Ok(covers)
    }

    fn rows(&mut self, index: Index, keys: &[Key<'_>]) -> Result<Vec<AssignmentRow>> {
        let mut rows = Vec::new();
        self.reader.each(index, keys, |row| push(&mut rows, AssignmentRow::read(row)?))?;
        Ok(rows)
    }

    fn assignment(&mut self, row: AssignmentRow, roles: &mut Roles) -> Result<Option<Assignment>> {
        let (scope, role) = (self.scope(row.scope_id)?, self.role_once(row.role_id, roles)?);
        let resource_group = match row.shared {
            Some((resource_type, resource)) => self.share(resource_type, try_boxed_set([Ok(resource)].into_iter())?)?,
            None => self.resource_group(row.resource_group_id)?,
        };
        let (Some(scope), Some(role), Some(resource_group)) = (scope, role, resource_group) else { return Ok(None) };
        Ok(Some(Assignment { id: row.id, scope, role, resource_group, validity: row.validity }))
    }

    /// What stands in the place of a resource group; `None` for a type that is not there.
    pub fn share(&self, resource_type: i64, resources: Set<Box<str>>) -> Result<Option<Rc<ResourceGroup>>> {
        let Some(resource_type) = self.catalogue.type_by_id(resource_type) else { return Ok(None) };
        let filter = ResourceFilter::Shared { resource_type, identifiers: counted(resources)? };
        let included_scopes = IncludedScopes::OfAssignment { with_children: false };
        counted(ResourceGroup { included_scopes, filter }).map(Some)
    }

    /// The same role for many rows of one state.
    fn role_once(&mut self, id: i64, roles: &mut Roles) -> Result<Option<Rc<PermissionSet>>> {
        if let Some(known) = roles.get(&id) {
            return Ok(known.clone());
        }
        let role = self.role(id)?;
        roles.try_reserve(1)?;
        roles.insert(id, role.clone());
        Ok(role)
    }

    pub fn scope(&mut self, id: i64) -> Result<Option<Rc<Scope>>> {
        if let Some(known) = self.shared.scope(id) {
            return Ok(Some(Rc::clone(known)));
        }
        let known = self.known_scope.map_or(Ok(None), |scope| scope.up_to(ScopeId(id)))?;
        let found = match known {
            Some(scope) => Some(scope),
            None => self.reader.first(Index::ScopeById, &[Key::Id(id)], read_scope)?,
        };
        let found = found.map(counted).transpose()?;
        if let Some(scope) = &found {
            self.shared.keep_scope(Rc::clone(scope))?;
        }
        Ok(found)
    }

    pub fn role(&mut self, id: i64) -> Result<Option<Rc<PermissionSet>>> {
        if id <= LAST_SHIPPED {
            return self.shared.shipped_role(id, self.catalogue);
        }
        let reader = self.reader.number();
        if let Some(known) = self.shared.role_seen_by(reader, id) {
            return Ok(Some(Rc::clone(known)));
        }
        let head = self.reader.first(Index::RoleById, &[Key::Id(id)], |row| {
            Ok((row.version(), account_of(row), Breadth::from_name(row.text(8)), row.levels(7)))
        })?;
        let Some((version, account, breadth, levels)) = head else { return Ok(None) };
        if let Some((known, writers)) = self.shared.role(id, version, reader) {
            self.reader.add_writers(writers);
            return Ok(Some(Rc::clone(known)));
        }
        let mut permissions = self.catalogue.implied_permissions(breadth, levels)?;
        let mut writers = Writers::default();
        self.reader.each(Index::RolePermissions, &[Key::Id(id)], |row| {
            writers.add(row.writer());
            match self.catalogue.permission_by_id(row.id(2).unwrap_or(0)) {
                Some(permission) => permissions.insert(permission),
                None => Ok(()),
            }
        })?;
        let permissions = counted(permissions)?;
        self.shared.keep_role(id, account, Source { version, writers, reader }, Rc::clone(&permissions))?;
        Ok(Some(permissions))
    }

    pub fn resource_group(&mut self, id: i64) -> Result<Option<Rc<ResourceGroup>>> {
        if id <= LAST_SHIPPED {
            return self.shared.shipped_resource_group(id);
        }
        let reader = self.reader.number();
        if let Some(known) = self.shared.resource_group_seen_by(reader, id) {
            return Ok(Some(Rc::clone(known)));
        }
        let head = self.reader.first(Index::ResourceGroupById, &[Key::Id(id)], |row| {
            Ok((row.version(), account_of(row), row.boolean(9)))
        })?;
        let Some((version, account, everything)) = head else { return Ok(None) };
        if let Some((known, writers)) = self.shared.resource_group(id, version, reader) {
            self.reader.add_writers(writers);
            return Ok(Some(Rc::clone(known)));
        }
        let mut writers = Writers::default();
        let included_scopes = IncludedScopes::Listed(self.included_scopes(id, &mut writers)?);
        let filter = match everything {
            true => ResourceFilter::Everything,
            false => ResourceFilter::Selectors(self.selectors(id, &mut writers)?),
        };
        let group = counted(ResourceGroup { included_scopes, filter })?;
        self.shared.keep_resource_group(id, account, Source { version, writers, reader }, Rc::clone(&group))?;
        Ok(Some(group))
    }

    fn included_scopes(&mut self, resource_group: i64, writers: &mut Writers) -> Result<Vec<(Rc<Scope>, bool)>> {
        let mut ids = Vec::new();
        self.reader.each(Index::ResourceGroupScopes, &[Key::Id(resource_group)], |row| {
            writers.add(row.writer());
            push(&mut ids, (row.id(3).unwrap_or(0), row.boolean(4)))
        })?;
        let mut included = Vec::new();
        included.try_reserve_exact(ids.len())?;
        for (id, with_children) in ids {
            included.extend(self.scope(id)?.map(|scope| (scope, with_children)));
        }
        Ok(included)
    }

    fn selectors(&mut self, resource_group: i64, writers: &mut Writers) -> Result<Vec<Selector>> {
        let (mut selectors, mut has_others) = (Vec::new(), false);
        let catalogue = self.catalogue;
        self.reader.each(Index::ResourceGroupSelectors, &[Key::Id(resource_group)], |row| {
            writers.add(row.writer());
            match catalogue.type_by_id(row.id(4).unwrap_or(0)) {
                Some(resource_type) => push(&mut selectors, selector(row, resource_type)?),
                None => {
                    has_others = true;
                    Ok(())
                }
            }
        })?;
        if has_others {
            // The application's own, while only what is shipped is known: case f asks for any selector, whatever it selects.
            push(&mut selectors, Selector { resource_type: TypeIndex::UNKNOWN, selection: Selection::All })?;
        }
        Ok(selectors)
    }
}

/// The account of a role or a resource group.
fn account_of(row: &Row) -> ScopeId {
    ScopeId(row.id(2).unwrap_or(0))
}

/// A row of `resource_group_selectors`.
pub fn selector(row: &Row, resource_type: TypeIndex) -> Result<Selector> {
    let set = |texts: pgrx::Array<'_, &str>| try_boxed_set(texts.iter().map(|text| boxed(text.unwrap_or_default())));
    let selection = match (row.texts(5), row.texts(7)) {
        (Some(identifiers), _) => Selection::Named(counted(set(identifiers)?)?),
        (None, Some(values)) => {
            let values = values.iter().map(|text| text.unwrap_or_default());
            Selection::Matching(counted(AttributeFilter::new(row.text(6), values)?)?)
        }
        (None, None) => Selection::All,
    };
    Ok(Selector { resource_type, selection })
}
