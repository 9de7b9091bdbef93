use crate::model::{PrincipalKind, quoted};
use serde::Serialize;

/// What is done, in the order in which it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    CreateResourceType,
    CreatePermission,
    CreateAccount,
    CreateOrganization,
    CreateProject,
    RevokeRole,
    UnshareResource,
    DropResource,
    RemoveGroupMember,
    RemoveScopeUser,
    DropResourceGroup,
    DropRole,
    DropPrincipal(Kind),
    DropScope,
    SetScopeKey,
    CreatePrincipal(Kind),
    AddScopeUser,
    AddGroupMember,
    SetPrincipalDisabled,
    CreateRole,
    AlterRole,
    CreateResourceGroup,
    AlterResourceGroup,
    RegisterResource,
    AssignRole,
    AlterAssignment,
    ShareResource,
    AlterShare,
    DescribeScope,
    DescribePrincipal,
    DescribeRole,
    DescribeResourceGroup,
}

/// Kinds of principals, groups last to go and first to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    UserGroup,
    ServiceAccount,
    User,
}

impl From<PrincipalKind> for Kind {
    fn from(kind: PrincipalKind) -> Kind {
        match kind {
            PrincipalKind::UserGroup => Kind::UserGroup,
            PrincipalKind::ServiceAccount => Kind::ServiceAccount,
            PrincipalKind::User => Kind::User,
        }
    }
}

impl Action {
    /// The function that does it by hand; `describe` for names and the like, which no other function changes.
    pub fn name(self) -> &'static str {
        match self {
            Action::CreateResourceType => "create_resource_type",
            Action::CreatePermission => "create_permission",
            Action::CreateAccount | Action::CreateOrganization | Action::CreateProject => "create_scope",
            Action::RevokeRole => "revoke_role",
            Action::RemoveGroupMember => "remove_group_member",
            Action::RemoveScopeUser => "remove_scope_user",
            Action::DropResource => "drop_resource",
            Action::DropResourceGroup => "drop_resource_group",
            Action::DropRole => "drop_role",
            Action::DropPrincipal(_) => "drop_principal",
            Action::DropScope => "drop_scope",
            Action::SetScopeKey => "set_scope_key",
            Action::CreatePrincipal(Kind::User) => "create_user",
            Action::CreatePrincipal(Kind::UserGroup) => "create_user_group",
            Action::CreatePrincipal(Kind::ServiceAccount) => "create_service_account",
            Action::AddScopeUser => "add_scope_user",
            Action::AddGroupMember => "add_group_member",
            Action::SetPrincipalDisabled => "set_principal_disabled",
            Action::CreateRole => "create_role",
            Action::AlterRole => "alter_role",
            Action::CreateResourceGroup => "create_resource_group",
            Action::AlterResourceGroup => "alter_resource_group",
            Action::RegisterResource => "register_resource",
            Action::AssignRole => "assign_role",
            Action::AlterAssignment | Action::AlterShare => "alter_assignment",
            Action::ShareResource => "share_resource",
            Action::UnshareResource => "unshare_resource",
            Action::DescribeScope
            | Action::DescribePrincipal
            | Action::DescribeRole
            | Action::DescribeResourceGroup => "describe",
        }
    }

    /// Whether it makes what authority over later changes may be asked about.
    pub fn comes_before_all(self) -> bool {
        self <= Action::CreateProject
    }
}

/// What a change needs of a principal who makes it, as the function needs it that does it by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Right {
    /// No permission is about it.
    OfDatabase(&'static str),
    Held {
        permission: String,
        scope: String,
        resource: Option<String>,
    },
    /// Decided where it is done, by the permissions of the resource's type.
    OfResourceType,
}

impl Right {
    pub(super) fn held(permission: impl Into<String>, scope: &str, resource: Option<&str>) -> Right {
        Right::Held { permission: permission.into(), scope: scope.to_owned(), resource: resource.map(str::to_owned) }
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub action: Action,
    /// What it is done to, as people write it.
    pub object: String,
    /// What is gained and what is lost.
    pub detail: String,
    pub right: Right,
    /// What the statement that does it has to know, as JSON.
    pub row: String,
    /// How many rows of the tables that writes.
    pub writes: usize,
}

impl Change {
    pub(super) fn new(action: Action, object: String, right: Right, row: &impl Serialize) -> Change {
        // A value of ours: text keys, finite numbers.
        let row = serde_json::to_string(row).unwrap_or_default();
        Change { action, object, detail: String::new(), right, row, writes: 1 }
    }

    pub(super) fn detail(self, detail: impl Into<String>) -> Change {
        Change { detail: detail.into(), ..self }
    }

    pub(super) fn writes(self, writes: usize) -> Change {
        Change { writes, ..self }
    }
}

/// The rows of these changes as a JSON array.
pub fn rows_of<'a>(changes: impl Iterator<Item = &'a Change>) -> String {
    let mut rows = String::from("[");
    for change in changes {
        if rows.len() > 1 {
            rows.push(',');
        }
        rows.push_str(&change.row);
    }
    rows.push(']');
    rows
}

/// `gains a, b; loses c`.
pub(super) fn gains_and_loses<S: AsRef<str>>(gained: &[S], lost: &[S]) -> String {
    let words = [("gains", gained), ("loses", lost)].into_iter().filter(|(_, list)| !list.is_empty());
    let part = |(verb, list): (&str, &[S])| {
        format!("{verb} {}", list.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "))
    };
    words.map(part).collect::<Vec<_>>().join("; ")
}

/// `name "A" becomes "B"`, for each that differs.
pub(super) fn renamed(texts: &[(&str, Option<&str>, Option<&str>)]) -> Option<String> {
    let said = |text: Option<&str>| text.map_or_else(|| "none".into(), quoted);
    let changed = texts.iter().filter(|(_, old, new)| old != new);
    let words: Vec<String> =
        changed.map(|(what, old, new)| format!("{what} {} becomes {}", said(*old), said(*new))).collect();
    if words.is_empty() { None } else { Some(words.join("; ")) }
}
