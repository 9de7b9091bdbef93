//! The indexes by which rows of policy tables are read. The SQL definitions stand in sql/*.sql.

use super::backend_local::BackendLocal;
use super::object_ids::{each_relation_between, is_index_of, relation_oid};
use super::relation_messages::{Listener, observe_relations};
use crate::fault::Fault;
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::CStr;

macro_rules! indexes {
    ($($index:ident: $table:literal, $name:literal;)*) => {
        /// An index of a policy table, by which its rows are read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Index {
            $($index,)*
        }

        impl Index {
            const ALL: &[Index] = &[$(Index::$index,)*];

            /// Table and index.
            fn names(self) -> (&'static CStr, &'static CStr) {
                match self {
                    $(Index::$index => ($table, $name),)*
                }
            }
        }
    };
}

indexes! {
    ResourceTypes: c"resource_types", c"resource_types_pkey";
    ResourceTypeByIdentifier: c"resource_types", c"resource_types_identifier_key";
    Permissions: c"permissions", c"permissions_pkey";
    PermissionsOfType: c"permissions", c"permissions_resource_type_idx";
    ScopeById: c"scopes", c"scopes_pkey";
    ScopeByPath: c"scopes", c"scopes_path_key";
    ScopeByKey: c"scopes", c"scopes_key_key";
    ScopesOfAccount: c"scopes", c"scopes_account_key";
    ScopesOfParent: c"scopes", c"scopes_parent_idx";
    PrincipalById: c"principals", c"principals_pkey";
    PrincipalsOfAccount: c"principals", c"principals_account_key";
    PrincipalByIdentifier: c"principals", c"principals_identifier_key";
    MembersOfGroup: c"group_members", c"group_members_pkey";
    GroupsOfUser: c"group_members", c"group_members_user_idx";
    ScopesOfUser: c"scope_users", c"scope_users_user_idx";
    UsersOfScope: c"scope_users", c"scope_users_pkey";
    AssignmentById: c"role_assignments", c"role_assignments_pkey";
    AssignmentsOfPrincipal: c"role_assignments", c"role_assignments_grant_key";
    AssignmentsOfScope: c"role_assignments", c"role_assignments_identifier_key";
    GroupAssignmentsOfScope: c"role_assignments", c"role_assignments_scope_idx";
    SharesOfResource: c"role_assignments", c"role_assignments_share_key";
    AssignmentsOfRole: c"role_assignments", c"role_assignments_role_idx";
    AssignmentsOfResourceGroup: c"role_assignments", c"role_assignments_resource_group_idx";
    RoleById: c"roles", c"roles_pkey";
    RolesOfScope: c"roles", c"roles_identifier_key";
    RolePermissions: c"role_permissions", c"role_permissions_pkey";
    ResourceGroupById: c"resource_groups", c"resource_groups_pkey";
    ResourceGroupsOfScope: c"resource_groups", c"resource_groups_identifier_key";
    ResourceGroupScopes: c"resource_group_scopes", c"resource_group_scopes_pkey";
    ResourceGroupSelectors: c"resource_group_selectors", c"resource_group_selectors_pkey";
    SelectorsOfType: c"resource_group_selectors", c"resource_group_selectors_resource_type_idx";
    ResourceByIdentifier: c"resources", c"resources_identifier_key";
    Pipelines: c"pipelines", c"pipelines_pkey";
    PipelineReferences: c"pipeline_references", c"pipeline_references_pkey";
    DatabaseRoles: c"database_roles", c"database_roles_pkey";
    ApiKeys: c"api_keys", c"api_keys_pkey";
    PublishedApiKeys: c"_published_api_keys", c"_published_api_keys_pkey";
    ApiKeyBounds: c"api_key_bounds", c"api_key_bounds_pkey";
    ApiKeyBoundsOfRole: c"api_key_bounds", c"api_key_bounds_role_idx";
    ApiKeyBoundsOnResourceGroup: c"api_key_bounds", c"api_key_bounds_resource_group_idx";
    ApiKeyUses: c"api_key_uses", c"api_key_uses_pkey";
    AuditSeals: c"audit_seals", c"audit_seals_pkey";
    AuditSealsByTime: c"audit_seals", c"audit_seals_sealed_at_idx";
}

impl Index {
    /// The name of its table.
    pub fn table_name(self) -> &'static str {
        self.names().0.to_str().unwrap_or_default()
    }

    /// Its table; `None` where the extension is not installed (any more).
    pub fn table(self) -> Option<pg_sys::Oid> {
        let place = PLACES.get().get(self as usize)?;
        if place.table.get().is_none() {
            observe_relations(Listener::ObjectIds, on_message);
            if PLACES.get().iter().all(|place| place.table.get().is_none()) {
                find_many();
            }
            if place.table.get().is_none() {
                place.table.set(relation_oid(self.names().0));
            }
        }
        place.table.get()
    }

    /// The index itself, for who has opened the table. That takes in pending messages, and whoever replaces the index waits
    /// from then on before the old one goes.
    pub fn index(self, table: pg_sys::Oid) -> Option<pg_sys::Oid> {
        let place = PLACES.get().get(self as usize)?;
        if !place.is_current.get() {
            observe_relations(Listener::ObjectIds, on_message);
            // Under another name for a while it is still the index that is meant.
            let renamed = || place.index.get().filter(|index| is_index_of(*index, table));
            let found = relation_oid(self.names().1).or_else(renamed);
            place.index.set(found);
            place.is_current.set(found.is_some());
        }
        place.index.get()
    }
}

/// Where an index and its table are, as long as no message says that they may be elsewhere.
struct Place {
    table: Cell<Option<pg_sys::Oid>>,
    index: Cell<Option<pg_sys::Oid>>,
    is_current: Cell<bool>,
}

static PLACES: BackendLocal<[Place; Index::ALL.len()]> = BackendLocal::new(
    [const { Place { table: Cell::new(None), index: Cell::new(None), is_current: Cell::new(false) } };
        Index::ALL.len()],
);

/// Notes where those are that deciding reads, and some others: one scan over the names takes less than a look-up for each.
fn find_many() {
    each_relation_between(b"group_members", b"scopes`", |found, oid| {
        for (index, place) in Index::ALL.iter().zip(PLACES.get()) {
            let (table, name) = index.names();
            if table.to_bytes() == found {
                place.table.set(Some(oid));
            }
            if name.to_bytes() == found {
                place.index.set(Some(oid));
                place.is_current.set(true);
            }
        }
    });
}

/// PostgreSQL gives the names of a table's indexes to others with a message about the table, and drops an index with one
/// about it, too. Runs inside its message loop: no allocation, no look-up, no panic.
fn on_message(relation: pg_sys::Oid) {
    // InvalidOid: messages were lost, anything may have changed.
    let everything = relation == pg_sys::InvalidOid;
    for place in PLACES.get() {
        let is_table = place.table.get() == Some(relation);
        if (everything || is_table || place.index.get() == Some(relation)) && !Fault::ObjectIds.is_in() {
            place.is_current.set(false);
            if everything || is_table {
                place.table.set(None);
            }
        }
    }
}

/// Forgets where all of them are.
pub(super) fn forget_oids() {
    on_message(pg_sys::InvalidOid);
}
