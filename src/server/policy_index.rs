//! The indexes by which rows of policy tables are read. The SQL definitions stand in sql/*.sql.

use super::backend_local::BackendLocal;
use super::object_ids::{is_index_of, relation_oid};
use super::relation_messages::{Listener, observe_relations};
use crate::fault::Fault;
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::CStr;

/// An index of a policy table, by which its rows are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Index {
    ResourceTypes,
    ResourceTypeByIdentifier,
    Permissions,
    PermissionsOfType,
    ScopeById,
    ScopeByPath,
    ScopeByKey,
    ScopesOfAccount,
    ScopesOfParent,
    PrincipalById,
    PrincipalsOfAccount,
    PrincipalByIdentifier,
    MembersOfGroup,
    GroupsOfUser,
    ScopesOfUser,
    UsersOfScope,
    AssignmentById,
    AssignmentsOfPrincipal,
    AssignmentsOfScope,
    GroupAssignmentsOfScope,
    SharesOfResource,
    AssignmentsOfRole,
    AssignmentsOfResourceGroup,
    RoleById,
    RolesOfScope,
    RolePermissions,
    ResourceGroupById,
    ResourceGroupsOfScope,
    ResourceGroupScopes,
    ResourceGroupSelectors,
    SelectorsOfType,
    ResourceByIdentifier,
    Pipelines,
    PipelineReferences,
    DatabaseRoles,
    ApiKeys,
    PublishedApiKeys,
    ApiKeyBounds,
    ApiKeyBoundsOfRole,
    ApiKeyBoundsOnResourceGroup,
    ApiKeyUses,
    AuditSeals,
    AuditSealsByTime,
}

impl Index {
    const COUNT: usize = Index::AuditSealsByTime as usize + 1;

    /// Table and index.
    fn names(self) -> (&'static CStr, &'static CStr) {
        match self {
            Index::ResourceTypes => (c"resource_types", c"resource_types_pkey"),
            Index::ResourceTypeByIdentifier => (c"resource_types", c"resource_types_identifier_key"),
            Index::Permissions => (c"permissions", c"permissions_pkey"),
            Index::PermissionsOfType => (c"permissions", c"permissions_resource_type_idx"),
            Index::ScopeById => (c"scopes", c"scopes_pkey"),
            Index::ScopeByPath => (c"scopes", c"scopes_path_key"),
            Index::ScopeByKey => (c"scopes", c"scopes_key_key"),
            Index::ScopesOfAccount => (c"scopes", c"scopes_account_key"),
            Index::ScopesOfParent => (c"scopes", c"scopes_parent_idx"),
            Index::PrincipalById => (c"principals", c"principals_pkey"),
            Index::PrincipalsOfAccount => (c"principals", c"principals_account_key"),
            Index::PrincipalByIdentifier => (c"principals", c"principals_identifier_key"),
            Index::MembersOfGroup => (c"group_members", c"group_members_pkey"),
            Index::GroupsOfUser => (c"group_members", c"group_members_user_idx"),
            Index::UsersOfScope => (c"scope_users", c"scope_users_pkey"),
            Index::ScopesOfUser => (c"scope_users", c"scope_users_user_idx"),
            Index::AssignmentById => (c"role_assignments", c"role_assignments_pkey"),
            Index::AssignmentsOfPrincipal => (c"role_assignments", c"role_assignments_grant_key"),
            Index::AssignmentsOfScope => (c"role_assignments", c"role_assignments_identifier_key"),
            Index::GroupAssignmentsOfScope => (c"role_assignments", c"role_assignments_scope_idx"),
            Index::SharesOfResource => (c"role_assignments", c"role_assignments_share_key"),
            Index::AssignmentsOfRole => (c"role_assignments", c"role_assignments_role_idx"),
            Index::AssignmentsOfResourceGroup => (c"role_assignments", c"role_assignments_resource_group_idx"),
            Index::RoleById => (c"roles", c"roles_pkey"),
            Index::RolesOfScope => (c"roles", c"roles_identifier_key"),
            Index::RolePermissions => (c"role_permissions", c"role_permissions_pkey"),
            Index::ResourceGroupById => (c"resource_groups", c"resource_groups_pkey"),
            Index::ResourceGroupsOfScope => (c"resource_groups", c"resource_groups_identifier_key"),
            Index::ResourceGroupScopes => (c"resource_group_scopes", c"resource_group_scopes_pkey"),
            Index::ResourceGroupSelectors => (c"resource_group_selectors", c"resource_group_selectors_pkey"),
            Index::SelectorsOfType => (c"resource_group_selectors", c"resource_group_selectors_resource_type_idx"),
            Index::ResourceByIdentifier => (c"resources", c"resources_identifier_key"),
            Index::Pipelines => (c"pipelines", c"pipelines_pkey"),
            Index::PipelineReferences => (c"pipeline_references", c"pipeline_references_pkey"),
            Index::DatabaseRoles => (c"database_roles", c"database_roles_pkey"),
            Index::ApiKeys => (c"api_keys", c"api_keys_pkey"),
            Index::PublishedApiKeys => (c"_published_api_keys", c"_published_api_keys_pkey"),
            Index::ApiKeyBounds => (c"api_key_bounds", c"api_key_bounds_pkey"),
            Index::ApiKeyBoundsOfRole => (c"api_key_bounds", c"api_key_bounds_role_idx"),
            Index::ApiKeyBoundsOnResourceGroup => (c"api_key_bounds", c"api_key_bounds_resource_group_idx"),
            Index::ApiKeyUses => (c"api_key_uses", c"api_key_uses_pkey"),
            Index::AuditSeals => (c"audit_seals", c"audit_seals_pkey"),
            Index::AuditSealsByTime => (c"audit_seals", c"audit_seals_sealed_at_idx"),
        }
    }

    /// The name of its table.
    pub fn table_name(self) -> &'static str {
        self.names().0.to_str().unwrap_or_default()
    }

    /// Its table; `None` where the extension is not installed (any more).
    pub fn table(self) -> Option<pg_sys::Oid> {
        let place = PLACES.get().get(self as usize)?;
        if place.table.get().is_none() {
            observe_relations(Listener::ObjectIds, on_message);
            place.table.set(relation_oid(self.names().0));
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

static PLACES: BackendLocal<[Place; Index::COUNT]> = BackendLocal::new(
    [const { Place { table: Cell::new(None), index: Cell::new(None), is_current: Cell::new(false) } }; Index::COUNT],
);

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
