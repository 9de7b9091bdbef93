//! Resource types and permissions, numbered densely for the engine.

use super::catalogue_index::{PermissionIndex, TypeIndex};
use super::collections::{Map, Set};
use super::error::Result;
use super::level::{Level, Levels};
use super::permission_set::PermissionSet;
use std::borrow::Cow;

#[derive(Clone, Debug)]
pub struct ResourceType {
    pub id: i64,
    /// Set if the resources of this type are the scopes of a level.
    pub scope_level: Option<Level>,
}

#[derive(Clone, Debug)]
pub struct Permission {
    pub resource_type: TypeIndex,
    pub levels: Levels,
    /// Whether viewer roles hold it.
    pub is_view: bool,
    /// Set if it is the permission to see the scopes of a level.
    pub views_scopes_of: Option<Level>,
}

/// How much a role holds beside what it lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// Nothing.
    Listed,
    /// Every permission of the role's levels.
    Every,
    /// Every view permission of the role's levels.
    Views,
}

impl Breadth {
    /// As the column `breadth` says it.
    pub fn from_name(name: &str) -> Breadth {
        match name {
            "every" => Breadth::Every,
            "views" => Breadth::Views,
            _ => Breadth::Listed,
        }
    }
}

/// Sorted by their keys in the tables, in which order they come.
type ById<T> = Vec<(i64, T)>;

fn insert_by_id<T>(list: &mut ById<T>, id: i64, index: T) -> Result<()> {
    list.try_reserve(1)?;
    list.insert(list.partition_point(|(known, _)| *known < id), (id, index));
    Ok(())
}

fn find_by_id<T: Copy>(list: &ById<T>, id: i64) -> Option<T> {
    let place = list.binary_search_by_key(&id, |(known, _)| *known).ok()?;
    list.get(place).map(|(_, index)| *index)
}

/// The resource types and permissions that exist.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    types: Vec<ResourceType>,
    permissions: Vec<Permission>,
    types_by_identifier: Map<Cow<'static, str>, TypeIndex>,
    types_by_id: ById<TypeIndex>,
    permissions_by_identifier: Map<Cow<'static, str>, PermissionIndex>,
    permissions_by_id: ById<PermissionIndex>,
    also_counts_on: Set<(PermissionIndex, TypeIndex)>,
}

impl Catalogue {
    /// An empty one with room for so many.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn with_room(types: usize, permissions: usize) -> Result<Catalogue> {
        let mut catalogue = Catalogue::default();
        catalogue.types.try_reserve(types)?;
        catalogue.types_by_identifier.try_reserve(types)?;
        catalogue.types_by_id.try_reserve(types)?;
        catalogue.permissions.try_reserve(permissions)?;
        catalogue.permissions_by_identifier.try_reserve(permissions)?;
        catalogue.permissions_by_id.try_reserve(permissions)?;
        Ok(catalogue)
    }

    /// Adds a resource type.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add_type(&mut self, id: i64, identifier: impl Into<Cow<'static, str>>) -> Result<TypeIndex> {
        let identifier = identifier.into();
        let index = TypeIndex(self.types.len() as u32);
        let scope_level = Level::ALL.into_iter().find(|level| level.resource_type() == identifier);
        self.types.try_reserve(1)?;
        self.types_by_identifier.try_reserve(1)?;
        insert_by_id(&mut self.types_by_id, id, index)?;
        self.types_by_identifier.insert(identifier, index);
        self.types.push(ResourceType { id, scope_level });
        Ok(index)
    }

    /// Adds a permission. One on a type that is not there is left out: nothing can grant it.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add_permission(
        &mut self,
        id: i64,
        identifier: impl Into<Cow<'static, str>>,
        resource_type_id: i64,
        is_view: bool,
        levels: Levels,
    ) -> Result<()> {
        let identifier = identifier.into();
        let Some(resource_type) = self.type_by_id(resource_type_id) else {
            return Ok(());
        };
        let index = PermissionIndex(self.permissions.len() as u32);
        self.permissions.try_reserve(1)?;
        self.permissions_by_identifier.try_reserve(1)?;
        insert_by_id(&mut self.permissions_by_id, id, index)?;
        let views_scopes_of = Level::ALL.into_iter().find(|level| level.view_permission() == identifier);
        self.permissions.push(Permission { resource_type, levels, is_view, views_scopes_of });
        self.permissions_by_identifier.insert(identifier, index);
        Ok(())
    }

    /// Lets a permission count on a type other than its own.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add_cross_type(&mut self, permission: PermissionIndex, resource_type: TypeIndex) -> Result<()> {
        self.also_counts_on.try_reserve(1)?;
        self.also_counts_on.insert((permission, resource_type));
        Ok(())
    }

    pub fn permission(&self, PermissionIndex(index): PermissionIndex) -> Option<&Permission> {
        self.permissions.get(index as usize)
    }

    pub fn resource_type(&self, TypeIndex(index): TypeIndex) -> Option<&ResourceType> {
        self.types.get(index as usize)
    }

    /// The identifier of a permission; empty if there is none.
    pub fn permission_identifier(&self, permission: PermissionIndex) -> &str {
        let found = self.permissions_by_identifier.iter().find(|(_, index)| **index == permission);
        found.map_or("", |(identifier, _)| &**identifier)
    }

    /// The identifier of a resource type; empty if there is none.
    pub fn type_identifier(&self, resource_type: TypeIndex) -> &str {
        let found = self.types_by_identifier.iter().find(|(_, index)| **index == resource_type);
        found.map_or("", |(identifier, _)| &**identifier)
    }

    /// All permissions, in no order.
    pub fn permissions(&self) -> impl Iterator<Item = (&str, PermissionIndex)> {
        self.permissions_by_identifier.iter().map(|(identifier, index)| (&**identifier, *index))
    }

    pub fn permission_by_identifier(&self, identifier: &str) -> Option<PermissionIndex> {
        self.permissions_by_identifier.get(identifier).copied()
    }

    pub fn permission_by_id(&self, id: i64) -> Option<PermissionIndex> {
        find_by_id(&self.permissions_by_id, id)
    }

    pub fn type_by_identifier(&self, identifier: &str) -> Option<TypeIndex> {
        self.types_by_identifier.get(identifier).copied()
    }

    pub fn type_by_id(&self, id: i64) -> Option<TypeIndex> {
        find_by_id(&self.types_by_id, id)
    }

    pub fn permission_identifiers(&self) -> impl Iterator<Item = &str> {
        self.permissions_by_identifier.keys().map(|identifier| &**identifier)
    }

    pub fn type_identifiers(&self) -> impl Iterator<Item = &str> {
        self.types_by_identifier.keys().map(|identifier| &**identifier)
    }

    /// Whether the permission says anything about resources of the type: its own, or one it also counts on.
    pub fn counts_on(&self, permission: PermissionIndex, resource_type: TypeIndex) -> bool {
        self.permission(permission).is_some_and(|known| known.resource_type == resource_type)
            || self.also_counts_on.contains(&(permission, resource_type))
    }

    /// The resource types that a permission says something about.
    pub fn types_of(&self, permission: PermissionIndex) -> impl Iterator<Item = TypeIndex> + '_ {
        let own = self.permission(permission).map(|known| known.resource_type);
        let others = self.also_counts_on.iter().filter(move |(of, _)| *of == permission).map(|(_, on)| *on);
        own.into_iter().chain(others)
    }

    /// The permissions that say something about a resource type.
    pub fn permissions_on(&self, resource_type: TypeIndex) -> impl Iterator<Item = &str> {
        let named = self.permissions_by_identifier.iter();
        named.filter(move |(_, index)| self.counts_on(**index, resource_type)).map(|(identifier, _)| &**identifier)
    }

    /// What a role of this breadth holds without listing it.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn implied_permissions(&self, breadth: Breadth, levels: Levels) -> Result<PermissionSet> {
        let mut set = PermissionSet::default();
        for (index, permission) in self.permissions.iter().enumerate() {
            let implied = match breadth {
                Breadth::Listed => false,
                Breadth::Every => true,
                Breadth::Views => permission.is_view,
            };
            if implied && permission.levels.intersects(levels) {
                set.insert(PermissionIndex(index as u32))?;
            }
        }
        Ok(set)
    }

    /// Bytes on the heap, roughly.
    pub fn heap_size(&self) -> usize {
        self.permissions.len() * 250 + self.types.len() * 200
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_count_on_their_own_and_on_listed_types() {
        let mut catalogue = Catalogue::default();
        let environment = catalogue.add_type(1, "ENVIRONMENT").unwrap();
        let flag = catalogue.add_type(2, "FEATUREFLAG").unwrap();
        let levels = Levels::default().with(Level::Project);
        catalogue.add_permission(7, "ff_featureflag_edit", 2, false, levels).unwrap();
        catalogue.add_permission(8, "core_environment_view", 1, true, levels).unwrap();
        catalogue.add_permission(9, "orphan", 3, true, levels).unwrap();
        let edit = catalogue.permission_by_identifier("ff_featureflag_edit").unwrap();
        catalogue.add_cross_type(edit, environment).unwrap();
        let view = catalogue.permission_by_identifier("core_environment_view").unwrap();
        assert!(catalogue.counts_on(edit, flag) && catalogue.counts_on(edit, environment));
        assert!(catalogue.counts_on(view, environment) && !catalogue.counts_on(view, flag));
        assert_eq!(catalogue.permission_by_identifier("orphan"), None);

        let views = catalogue.implied_permissions(Breadth::Views, levels).unwrap();
        assert!(views.contains(view) && !views.contains(edit));
        let every = catalogue.implied_permissions(Breadth::Every, levels).unwrap();
        assert!(every.contains(view) && every.contains(edit));
        let elsewhere = catalogue.implied_permissions(Breadth::Every, Levels::default().with(Level::Account)).unwrap();
        assert!(!elsewhere.contains(view));
    }
}
