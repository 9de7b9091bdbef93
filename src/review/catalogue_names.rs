//! Names for the places in the catalogue.

use crate::model::{Catalogue, PermissionIndex, TypeIndex};
use std::collections::BTreeMap;

/// Identifiers by their places in the catalogue.
pub struct Names<'a> {
    permissions: BTreeMap<PermissionIndex, &'a str>,
    types: BTreeMap<TypeIndex, &'a str>,
}

impl<'a> Names<'a> {
    pub fn of(catalogue: &'a Catalogue) -> Names<'a> {
        let permissions = catalogue.permission_identifiers();
        let types = catalogue.type_identifiers();
        Names {
            permissions: permissions
                .filter_map(|name| Some((catalogue.permission_by_identifier(name)?, name)))
                .collect(),
            types: types.filter_map(|name| Some((catalogue.type_by_identifier(name)?, name))).collect(),
        }
    }

    pub fn permission(&self, permission: PermissionIndex) -> String {
        self.permissions.get(&permission).copied().unwrap_or_default().to_owned()
    }

    pub fn resource_type(&self, resource_type: TypeIndex) -> String {
        self.types.get(&resource_type).copied().unwrap_or_default().to_owned()
    }
}
