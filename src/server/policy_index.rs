//! The indexes by which rows of policy tables are read. The SQL definitions stand in sql/*.sql.

use super::object_ids::relation_oid;
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
    CrossTypePermissions,
    ScopeById,
    ScopeByPath,
    ScopesOfAccount,
    ScopesOfParent,
    PrincipalById,
    PrincipalByIdentifier,
    MembersOfGroup,
    GroupsOfUser,
    ScopesOfUser,
    UsersOfScope,
    AssignmentById,
    AssignmentsOfPrincipal,
    AssignmentsOfScope,
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
    ApiKeyUses,
    AuditSeals,
}

impl Index {
    const COUNT: usize = Index::AuditSeals as usize + 1;

    /// Table and index.
    fn names(self) -> (&'static CStr, &'static CStr) {
        match self {
            Index::ResourceTypes => (c"resource_types", c"resource_types_pkey"),
            Index::ResourceTypeByIdentifier => (c"resource_types", c"resource_types_identifier_key"),
            Index::Permissions => (c"permissions", c"permissions_pkey"),
            Index::PermissionsOfType => (c"permissions", c"permissions_resource_type_idx"),
            Index::CrossTypePermissions => (c"cross_type_permissions", c"cross_type_permissions_pkey"),
            Index::ScopeById => (c"scopes", c"scopes_pkey"),
            Index::ScopeByPath => (c"scopes", c"scopes_path_key"),
            Index::ScopesOfAccount => (c"scopes", c"scopes_account_key"),
            Index::ScopesOfParent => (c"scopes", c"scopes_parent_idx"),
            Index::PrincipalById => (c"principals", c"principals_pkey"),
            Index::PrincipalByIdentifier => (c"principals", c"principals_identifier_key"),
            Index::MembersOfGroup => (c"group_members", c"group_members_pkey"),
            Index::GroupsOfUser => (c"group_members", c"group_members_user_idx"),
            Index::UsersOfScope => (c"scope_users", c"scope_users_pkey"),
            Index::ScopesOfUser => (c"scope_users", c"scope_users_user_idx"),
            Index::AssignmentById => (c"role_assignments", c"role_assignments_pkey"),
            Index::AssignmentsOfPrincipal => (c"role_assignments", c"role_assignments_grant_key"),
            Index::AssignmentsOfScope => (c"role_assignments", c"role_assignments_identifier_key"),
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
            Index::ApiKeyUses => (c"api_key_uses", c"api_key_uses_pkey"),
            Index::AuditSeals => (c"audit_seals", c"audit_seals_pkey"),
        }
    }

    /// The table.
    pub fn table(self) -> &'static str {
        self.names().0.to_str().unwrap_or_default()
    }

    /// Table and index; `None` where the extension is not installed (any more).
    pub fn oids(self) -> Option<(pg_sys::Oid, pg_sys::Oid)> {
        INDEX_OIDS.with(|oids| {
            let slot = oids.get(self as usize)?;
            if slot.get().is_none() {
                let (table, index) = self.names();
                slot.set(relation_oid(table).zip(relation_oid(index)));
            }
            slot.get()
        })
    }
}

thread_local! {
    static INDEX_OIDS: [Cell<Option<(pg_sys::Oid, pg_sys::Oid)>>; Index::COUNT] = const { [const { Cell::new(None) }; Index::COUNT] };
}

/// Forgets where all of them are.
pub(super) fn forget_oids() {
    INDEX_OIDS.with(|oids| oids.iter().for_each(|slot| slot.set(None)));
}
