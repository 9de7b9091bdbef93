//! The kinds of resources that say who may do what, with their arguments.

/// A kind of resource of the provider.
pub struct Kind {
    pub name: &'static str,
    /// The section of the document that its entries belong to.
    pub section: &'static str,
    /// Arguments that are read, that say only what the document says anyway, or that the provider fills in by itself.
    pub read: &'static [&'static str],
    /// Arguments that bear on nobody's rights and have no place in a document.
    pub passed_over: &'static [&'static str],
}

/// In the order in which the entries are made.
pub const KINDS: [Kind; 8] = [
    Kind {
        name: "harness_platform_organization",
        section: "scopes",
        read: &["identifier", "name", "description", "tags"],
        passed_over: &[],
    },
    Kind {
        name: "harness_platform_project",
        section: "scopes",
        read: &["identifier", "name", "description", "tags", "org_id", "color", "modules"],
        passed_over: &[],
    },
    Kind {
        name: "harness_platform_roles",
        section: "roles",
        read: &["identifier", "name", "description", "org_id", "project_id", "permissions", "allowed_scope_levels"],
        passed_over: &["tags"],
    },
    Kind {
        name: "harness_platform_resource_group",
        section: "resourceGroups",
        read: &[
            "identifier",
            "name",
            "description",
            "org_id",
            "project_id",
            "allowed_scope_levels",
            "included_scopes",
            "resource_filter",
            "color",
        ],
        passed_over: &["tags"],
    },
    Kind {
        name: "harness_platform_usergroup",
        section: "userGroups",
        read: &[
            "identifier",
            "name",
            "org_id",
            "project_id",
            "users",
            "user_emails",
            "externally_managed",
            "sso_linked",
        ],
        passed_over: &[
            "tags",
            "description",
            "notification_configs",
            "linked_sso_id",
            "linked_sso_display_name",
            "linked_sso_type",
            "sso_group_id",
            "sso_group_name",
        ],
    },
    Kind {
        name: "harness_platform_service_account",
        section: "serviceAccounts",
        read: &["identifier", "name", "org_id", "project_id", "email"],
        passed_over: &["tags", "description"],
    },
    Kind {
        name: "harness_platform_role_assignments",
        section: "roleAssignments",
        read: &[
            "identifier",
            "org_id",
            "project_id",
            "resource_group_identifier",
            "role_identifier",
            "role_reference",
            "principal",
            "disabled",
            "managed",
        ],
        passed_over: &[],
    },
    // Users of the account stand in another document: here are only the roles that they come with. What is computed
    // stands in states.
    Kind {
        name: USER,
        section: "roleAssignments",
        read: &[
            "email",
            "org_id",
            "project_id",
            "role_bindings",
            "identifier",
            "name",
            "disabled",
            "locked",
            "externally_managed",
        ],
        passed_over: &["user_groups"],
    },
];

pub const USER: &str = "harness_platform_user";

pub fn kind_of(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}
