//! The policy as those who review it need it: by who, by where, and with its names.

use super::assignment_compiler::{Compiler, Held};
use super::bound_rows::policy_of_bound;
use super::index_key::Key;
use super::index_scan::Reader;
use super::jsonb_attributes::JsonbAttributes;
use super::known_principal::{KnownPrincipal, PrincipalRow};
use super::principal_rows::read_principal;
use super::resource_rows::read_attributes;
use super::scope_rows::{count_scopes_within, read_scope, read_scope_by_path, scopes_within};
use super::shared_parts::Shared;
use super::table_row::Row;
use super::wanted_assignments::Wanted;
use crate::engine::{Extent, Facts};
use crate::model::{
    Bound, Catalogue, Levels, Owner, PermissionSet, Policy, PrincipalKind, PrincipalRef, RbacError, ResourceGroup,
    Result, Scope, ScopeId, ScopePath, TypeIndex, boxed, counted, push,
};
use crate::server::Index;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A role or a resource group by its name.
#[derive(Clone, Debug)]
pub struct Definition {
    pub id: i64,
    /// Where a custom one lives; `None` for a built-in one.
    pub scope_id: Option<i64>,
    pub identifier: Box<str>,
    /// Where a built-in one can be used.
    pub levels: Levels,
}

/// One consistent state of the policy.
pub struct Registry<'a> {
    pub(super) reader: RefCell<&'a mut Reader>,
    pub(super) shared: RefCell<Shared>,
    pub catalogue: &'a Catalogue,
    pub(super) failure: OnceCell<RbacError>,
}

impl<'a> Registry<'a> {
    pub(super) fn over(reader: &'a mut Reader, shared: Shared, catalogue: &'a Catalogue) -> Registry<'a> {
        Registry { reader: RefCell::new(reader), shared: RefCell::new(shared), catalogue, failure: OnceCell::new() }
    }
}

impl Registry<'_> {
    /// The principal of that name.
    pub fn principal(&self, reference: &PrincipalRef<'_>) -> Result<Option<KnownPrincipal>> {
        let found = read_principal(&mut self.reader.borrow_mut(), reference, PrincipalRow::read)?;
        let Some((home, row)) = found else { return Ok(None) };
        Ok(row.living_in(counted(home)?))
    }

    pub fn principal_by_id(&self, id: i64) -> Result<Option<KnownPrincipal>> {
        let read = |row: &Row| Ok((row.id(3).unwrap_or(0), PrincipalRow::read(row)?));
        let found = self.reader.borrow_mut().first(Index::PrincipalById, &[Key::Id(id)], read)?;
        let Some((home, row)) = found else { return Ok(None) };
        Ok(self.scope(home)?.and_then(|home| row.living_in(home)))
    }

    /// The principals that live in a scope.
    pub fn principals_of(&self, home: &Rc<Scope>) -> Result<Vec<KnownPrincipal>> {
        let mut found = Vec::new();
        self.reader.borrow_mut().each(Index::PrincipalByIdentifier, &[Key::Id(home.id().0)], |row| {
            PrincipalRow::read(row)?.living_in(Rc::clone(home)).map_or(Ok(()), |known| push(&mut found, known))
        })?;
        Ok(found)
    }

    /// The users that were added to a scope.
    pub fn users_of(&self, scope: &Scope) -> Result<Vec<i64>> {
        let mut users = Vec::new();
        let read = |row: &Row| push(&mut users, row.id(3).unwrap_or(0));
        self.reader.borrow_mut().each(Index::UsersOfScope, &[Key::Id(scope.id().0)], read)?;
        Ok(users)
    }

    /// The principals whose assignments count for this one: itself, and each group it is in.
    pub fn holders(&self, of: &KnownPrincipal) -> Result<Vec<i64>> {
        self.compile(|compiler| compiler.holders(of.id, of.kind, of.account))
    }

    /// The users and service accounts for whom the assignments of this principal count. A group of all users has the
    /// id of its scope, negated.
    pub fn people(&self, holder: i64) -> Result<Vec<i64>> {
        let mut people = Vec::new();
        let mut reader = self.reader.borrow_mut();
        if holder >= 0 {
            reader.each(Index::MembersOfGroup, &[Key::Id(holder)], |row| push(&mut people, row.id(3).unwrap_or(0)))?;
            if people.is_empty() {
                let is_group =
                    reader.any(Index::PrincipalById, &[Key::Id(holder)], |row| Ok(row.text(4) == "user_group"))?;
                if !is_group {
                    push(&mut people, holder)?;
                }
            }
            return Ok(people);
        }
        let users = [Key::Id(-holder), Key::Text(PrincipalKind::User.as_str())];
        reader.each(Index::PrincipalByIdentifier, &users, |row| push(&mut people, row.id(1).unwrap_or(0)))?;
        reader.each(Index::UsersOfScope, &[Key::Id(-holder)], |row| push(&mut people, row.id(3).unwrap_or(0)))?;
        Ok(people)
    }

    /// The assignments under the key of that index.
    pub fn assignments(&self, index: Index, key: i64) -> Result<Vec<Held>> {
        self.assignments_under(index, &[Key::Id(key)])
    }

    /// The shares of a resource.
    pub fn shares_of(&self, scope: &Scope, resource_type: TypeIndex, resource: &str) -> Result<Vec<Held>> {
        let keys = [Key::Id(scope.id().0), Key::Id(self.type_id(resource_type)), Key::Text(resource)];
        self.assignments_under(Index::SharesOfResource, &keys)
    }

    fn assignments_under(&self, index: Index, keys: &[Key<'_>]) -> Result<Vec<Held>> {
        let mut found = Vec::new();
        self.compile(|compiler| compiler.each_assignment(index, keys, |held| push(&mut found, held)))?;
        Ok(found)
    }

    /// What these principals hold by enabled assignments, those of their shares that are alike as one; `policy` is empty.
    pub fn add_enabled(&self, holders: &[i64], mut policy: Policy) -> Result<Policy> {
        self.compile(|compiler| compiler.add_enabled(holders, Wanted::All, &mut policy))?;
        Ok(policy)
    }

    /// What a bound permits by itself, about whose own it is.
    pub fn policy_of_bound(&self, bound: &Bound, owner: &Owner) -> Result<Policy> {
        self.compile(|compiler| policy_of_bound(compiler, bound, owner))
    }

    pub fn scope(&self, id: i64) -> Result<Option<Rc<Scope>>> {
        self.compile(|compiler| compiler.scope(id))
    }

    pub fn scope_by_path(&self, path: &str) -> Result<Option<Rc<Scope>>> {
        read_scope_by_path(&mut self.reader.borrow_mut(), path)?.map(counted).transpose()
    }

    /// The ids of the scopes in these extents, sorted.
    pub fn scopes_within(&self, extents: &[Extent]) -> Result<Vec<i64>> {
        scopes_within(&mut self.reader.borrow_mut(), extents, usize::MAX)
    }

    /// How many scopes that are; `most` stands for all that is more.
    pub fn count_scopes_within(&self, extents: &[Extent], most: usize) -> Result<usize> {
        count_scopes_within(&mut self.reader.borrow_mut(), extents, most)
    }

    /// The scopes directly below.
    pub fn children(&self, of: &Scope) -> Result<Vec<Rc<Scope>>> {
        let mut children = Vec::new();
        self.reader.borrow_mut().each(Index::ScopesOfParent, &[Key::Id(of.id().0)], |row| {
            push(&mut children, counted(read_scope(row)?)?)
        })?;
        Ok(children)
    }

    /// The identifiers of the principals of a kind that live in a scope.
    pub fn principal_identifiers(&self, home: &Scope, kind: PrincipalKind) -> Result<Vec<Box<str>>> {
        let mut identifiers = Vec::new();
        let keys = [Key::Id(home.id().0), Key::Text(kind.as_str())];
        let read = |row: &Row| push(&mut identifiers, boxed(row.text(5))?);
        self.reader.borrow_mut().each(Index::PrincipalByIdentifier, &keys, read)?;
        Ok(identifiers)
    }

    pub fn permissions_of_role(&self, id: i64) -> Result<Option<Rc<PermissionSet>>> {
        self.compile(|compiler| compiler.role(id))
    }

    pub fn resource_group(&self, id: i64) -> Result<Option<Rc<ResourceGroup>>> {
        self.compile(|compiler| compiler.resource_group(id))
    }

    /// The built-in roles, and the custom ones of these scopes.
    pub fn roles_at(&self, scopes: &[ScopeId]) -> Result<Vec<Definition>> {
        self.definitions_at(Index::RolesOfScope, scopes)
    }

    /// The built-in resource groups, and the custom ones of these scopes.
    pub fn resource_groups_at(&self, scopes: &[ScopeId]) -> Result<Vec<Definition>> {
        self.definitions_at(Index::ResourceGroupsOfScope, scopes)
    }

    fn definitions_at(&self, of_scope: Index, scopes: &[ScopeId]) -> Result<Vec<Definition>> {
        let mut found = Vec::new();
        let mut reader = self.reader.borrow_mut();
        // What is built in has no scope.
        for key in scopes.iter().map(|scope| Key::Id(scope.0)).chain([Key::Null]) {
            reader.each(of_scope, &[key], |row| push(&mut found, read_definition(row)?))?;
        }
        Ok(found)
    }

    pub fn role(&self, id: i64) -> Result<Option<Definition>> {
        self.reader.borrow_mut().first(Index::RoleById, &[Key::Id(id)], read_definition)
    }

    pub fn resource_group_name(&self, id: i64) -> Result<Option<Definition>> {
        self.reader.borrow_mut().first(Index::ResourceGroupById, &[Key::Id(id)], read_definition)
    }

    /// The identifier of an assignment.
    pub fn assignment_name(&self, id: i64) -> Result<Option<Box<str>>> {
        self.reader.borrow_mut().first(Index::AssignmentById, &[Key::Id(id)], |row| boxed(row.text(4)))
    }

    /// Why and when an assignment was given; the time in microseconds of PostgreSQL's clock.
    pub fn assignment_reason(&self, id: i64) -> Result<Option<(Box<str>, i64)>> {
        let read = |row: &Row| Ok((boxed(row.text(11))?, row.timestamp(12).unwrap_or(0)));
        self.reader.borrow_mut().first(Index::AssignmentById, &[Key::Id(id)], read)
    }

    /// The levels that resources of a type live at.
    pub fn levels_of_type(&self, resource_type: TypeIndex) -> Result<Levels> {
        let key = [Key::Id(self.type_id(resource_type))];
        let found = self.reader.borrow_mut().first(Index::ResourceTypes, &key, |row| Ok(row.levels(5)))?;
        Ok(found.unwrap_or_default())
    }

    fn compile<T>(&self, work: impl FnOnce(&mut Compiler<'_>) -> Result<T>) -> Result<T> {
        let (mut reader, mut shared) = (self.reader.borrow_mut(), self.shared.borrow_mut());
        work(&mut Compiler::new(&mut reader, self.catalogue, &mut shared))
    }

    fn type_id(&self, resource_type: TypeIndex) -> i64 {
        self.catalogue.resource_type(resource_type).map_or(0, |known| known.id)
    }

    fn keep_failure<T>(&self, found: Result<Option<T>>) -> Option<T> {
        found.unwrap_or_else(|error| {
            let _ = self.failure.set(error);
            None
        })
    }
}

/// A row of `roles` or `resource_groups`.
fn read_definition(row: &Row) -> Result<Definition> {
    Ok(Definition {
        id: row.id(1).unwrap_or(0),
        scope_id: row.id(3),
        identifier: boxed(row.text(4))?,
        levels: row.levels(7),
    })
}

impl Facts for Registry<'_> {
    type Registered = JsonbAttributes;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        let path = format!("{}/{identifier}", parent.path());
        // An identifier with a slash would name a scope further down.
        ScopePath::parse(&path).ok().filter(|_| !identifier.contains('/'))?;
        self.keep_failure(self.scope_by_path(&path))
    }

    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        let type_id = self.type_id(resource_type);
        self.keep_failure(read_attributes(&mut self.reader.borrow_mut(), scope, type_id, resource))
    }
}
