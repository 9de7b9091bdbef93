//! Assignments with all that belongs to them, from rows to model values.

use super::index_key::Key;
use super::index_scan::Reader;
use super::scope_rows::read_scope;
use super::shared_parts::Shared;
use super::table_row::Row;
use crate::fault::Point;
use crate::model::{
    Assignment, AttributeFilter, Breadth, Catalogue, IncludedScopes, PermissionSet, PrincipalKind, ResourceFilter,
    ResourceGroup, Result, Scope, ScopeId, Selection, Selector, TypeIndex, Validity, all_users_of, boxed, counted,
    push, try_boxed_set,
};
use crate::server::Index;
use std::rc::Rc;

/// An assignment as its row has it.
#[derive(Clone)]
pub struct Held {
    /// Of the principal it is for.
    pub holder: i64,
    pub role_id: i64,
    pub resource_group_id: i64,
    pub is_disabled: bool,
    pub assignment: Assignment,
}

pub struct Compiler<'a> {
    pub reader: &'a mut Reader,
    pub catalogue: &'a Catalogue,
    pub shared: &'a mut Shared,
}

impl Compiler<'_> {
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

    /// Calls `each` with every assignment under the key of that index.
    pub fn each_assignment(&mut self, index: Index, key: i64, mut each: impl FnMut(Held) -> Result<()>) -> Result<()> {
        let mut rows = Vec::new();
        self.reader.each(index, &[Key::Id(key)], |row| {
            let validity = Validity {
                from: row.timestamp(9).unwrap_or(Validity::ALWAYS.from),
                until: row.timestamp(10).unwrap_or(Validity::ALWAYS.until),
            };
            let ids = [1, 3, 5, 6, 7].map(|column| row.id(column).unwrap_or(0));
            push(&mut rows, (ids, row.boolean(8), validity))
        })?;
        for ([id, scope, holder, role_id, resource_group_id], is_disabled, validity) in rows {
            let (scope, role) = (self.scope(scope)?, self.role(role_id)?);
            let resource_group = self.resource_group(resource_group_id)?;
            if let (Some(scope), Some(role), Some(resource_group)) = (scope, role, resource_group) {
                let assignment = Assignment { id, scope, role, resource_group, validity };
                each(Held { holder, role_id, resource_group_id, is_disabled, assignment })?;
            }
            Point::Compile.pass();
        }
        Ok(())
    }

    pub fn scope(&mut self, id: i64) -> Result<Option<Rc<Scope>>> {
        if let Some(known) = self.shared.scope(id) {
            return Ok(Some(Rc::clone(known)));
        }
        let found = self.reader.first(Index::ScopeById, &[Key::Id(id)], read_scope)?.map(counted).transpose()?;
        if let Some(scope) = &found {
            self.shared.keep_scope(Rc::clone(scope))?;
        }
        Ok(found)
    }

    pub fn role(&mut self, id: i64) -> Result<Option<Rc<PermissionSet>>> {
        let head = self.reader.first(Index::RoleById, &[Key::Id(id)], |row| {
            let breadth = match row.text(8) {
                "every" => Breadth::Every,
                "views" => Breadth::Views,
                _ => Breadth::Listed,
            };
            Ok((row.version(), account_of(row), breadth, row.levels(7)))
        })?;
        let Some((version, account, breadth, levels)) = head else { return Ok(None) };
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
        let permissions = counted(permissions)?;
        self.shared.keep_role(id, account, version, Rc::clone(&permissions))?;
        Ok(Some(permissions))
    }

    pub fn resource_group(&mut self, id: i64) -> Result<Option<Rc<ResourceGroup>>> {
        let head = self.reader.first(Index::ResourceGroupById, &[Key::Id(id)], |row| {
            Ok((row.version(), account_of(row), row.id(3).is_none(), row.boolean(8), row.boolean(9)))
        })?;
        let Some((version, account, built_in, with_children, everything)) = head else { return Ok(None) };
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
        let group = counted(ResourceGroup { included_scopes, filter })?;
        self.shared.keep_resource_group(id, account, version, Rc::clone(&group))?;
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

/// The account of a role or a resource group; 0 for what is shipped.
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
