//! How scopes, principals and roles are written. The only place that parses references.

use super::error::{RbacError, Result, SqlState, quoted};
use super::identifier::{check_free_identifier, check_identifier};
use super::level::Level;

/// A path of one to three identifiers: `acme/payments/checkout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopePath<'a>(&'a str);

impl<'a> ScopePath<'a> {
    /// Reads a path.
    ///
    /// # Errors
    /// 42602 if it is not one to three identifiers separated by `/`.
    pub fn parse(path: &'a str) -> Result<ScopePath<'a>> {
        let wrong = |detail: String| {
            RbacError::new(
                SqlState::InvalidName,
                format!("invalid scope path {}", quoted(path)),
                detail,
                "Write account, account/organization or account/organization/project.",
            )
        };
        let mut parts = 0;
        for part in path.split('/').take(4) {
            check_identifier("scope", part).map_err(|error| wrong(error.detail))?;
            parts += 1;
        }
        if parts > 3 {
            return Err(wrong("A path has at most three parts.".into()));
        }
        Ok(ScopePath(path))
    }

    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// The first part.
    pub fn account(self) -> &'a str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// The first two parts; `None` for an account.
    pub fn organization(self) -> Option<&'a str> {
        let (account, below) = self.0.split_once('/')?;
        let identifier = below.split('/').next().unwrap_or_default();
        self.0.get(..account.len() + 1 + identifier.len())
    }

    /// Everything but the last part; `None` for an account.
    pub fn parent(self) -> Option<ScopePath<'a>> {
        self.0.rsplit_once('/').map(|(parent, _)| ScopePath(parent))
    }

    /// The last part.
    pub fn identifier(self) -> &'a str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    pub fn level(self) -> Level {
        match self.0.matches('/').count() {
            0 => Level::Account,
            1 => Level::Organization,
            _ => Level::Project,
        }
    }
}

/// What a principal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalKind {
    User,
    UserGroup,
    ServiceAccount,
}

impl PrincipalKind {
    pub fn as_str(self) -> &'static str {
        match self {
            PrincipalKind::User => "user",
            PrincipalKind::UserGroup => "user_group",
            PrincipalKind::ServiceAccount => "service_account",
        }
    }

    /// For messages.
    pub fn noun(self) -> &'static str {
        match self {
            PrincipalKind::User => "user",
            PrincipalKind::UserGroup => "user group",
            PrincipalKind::ServiceAccount => "service account",
        }
    }

    /// The resource type whose resources are the principals of this kind.
    pub fn resource_type(self) -> &'static str {
        match self {
            PrincipalKind::User => "USER",
            PrincipalKind::UserGroup => "USERGROUP",
            PrincipalKind::ServiceAccount => "SERVICEACCOUNT",
        }
    }

    /// The permission to see principals of the kind and what they are assigned.
    pub fn viewing_permission(self) -> &'static str {
        match self {
            PrincipalKind::User => "core_user_view",
            PrincipalKind::UserGroup => "core_usergroup_view",
            PrincipalKind::ServiceAccount => "core_serviceaccount_view",
        }
    }

    /// The permission to manage principals of the kind and what they are assigned, as in Harness.
    pub fn managing_permission(self) -> &'static str {
        match self {
            PrincipalKind::User => "core_user_manage",
            PrincipalKind::UserGroup => "core_usergroup_manage",
            PrincipalKind::ServiceAccount => "core_serviceaccount_edit",
        }
    }

    pub fn from_name(name: &str) -> Option<PrincipalKind> {
        let kinds = [PrincipalKind::User, PrincipalKind::UserGroup, PrincipalKind::ServiceAccount];
        kinds.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// A principal as it is written: `user:ana@example.com@acme`, `service_account:ci@acme/payments`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrincipalRef<'a> {
    pub kind: PrincipalKind,
    pub identifier: &'a str,
    pub home: ScopePath<'a>,
}

impl<'a> PrincipalRef<'a> {
    /// Reads a reference. The home starts after the last `@`.
    ///
    /// # Errors
    /// 42602 if it does not parse, or says that a user lives below an account.
    pub fn parse(reference: &'a str) -> Result<PrincipalRef<'a>> {
        let wrong = |detail: &str| {
            RbacError::new(
                SqlState::InvalidName,
                format!("invalid principal {}", quoted(reference)),
                detail,
                "Write user:NAME@ACCOUNT, user_group:NAME@SCOPE or service_account:NAME@SCOPE.",
            )
        };
        let (kind, rest) = reference.split_once(':').ok_or_else(|| wrong("There is no kind in front of a colon."))?;
        let kind = PrincipalKind::from_name(kind)
            .ok_or_else(|| wrong("The kind is not user, user_group or service_account."))?;
        let (identifier, home) = rest.rsplit_once('@').ok_or_else(|| wrong("There is no scope behind an @."))?;
        let home = ScopePath::parse(home).map_err(|error| wrong(&error.detail))?;
        match kind {
            PrincipalKind::User => check_free_identifier("user", identifier),
            _ => check_identifier(kind.noun(), identifier),
        }
        .map_err(|error| wrong(&error.detail))?;
        if kind == PrincipalKind::User && home.level() != Level::Account {
            return Err(wrong("A user belongs to an account, not to a scope below it."));
        }
        Ok(PrincipalRef { kind, identifier, home })
    }

    /// Reads a reference to somebody who can act: a user or a service account.
    ///
    /// # Errors
    /// 42602 if it does not parse, 22023 for a user group.
    pub fn parse_actor(reference: &'a str) -> Result<PrincipalRef<'a>> {
        let actor = PrincipalRef::parse(reference)?;
        if actor.kind == PrincipalKind::UserGroup {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("user group {} cannot act", quoted(reference)),
                "Its members act, the group does not.",
                "Name a user or a service account.",
            ));
        }
        Ok(actor)
    }
}

/// A role as an assignment names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleRef<'a> {
    /// A built-in role, or a custom role of the assignment's own scope.
    Here(&'a str),
    /// A custom role of the account or organization above: `account.ID`, `org.ID`.
    Above(Level, &'a str),
}

impl<'a> RoleRef<'a> {
    /// Reads a reference.
    ///
    /// # Errors
    /// 42602 if it does not parse.
    pub fn parse(reference: &'a str) -> Result<RoleRef<'a>> {
        let (role, identifier) = match reference.split_once('.') {
            None => (RoleRef::Here(reference), reference),
            Some(("account", identifier)) => (RoleRef::Above(Level::Account, identifier), identifier),
            Some(("org", identifier)) => (RoleRef::Above(Level::Organization, identifier), identifier),
            Some(_) => {
                return Err(RbacError::new(
                    SqlState::InvalidName,
                    format!("invalid role {}", quoted(reference)),
                    "Only account. and org. may stand in front of a role.",
                    "Write ID for a role of this scope or a built-in one, account.ID or org.ID for a custom role above.",
                ));
            }
        };
        check_identifier("role", identifier)?;
        Ok(role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_one_to_three_parts() {
        let path = ScopePath::parse("acme/payments/checkout").unwrap();
        assert_eq!((path.account(), path.identifier(), path.level()), ("acme", "checkout", Level::Project));
        assert_eq!(path.parent(), Some(ScopePath("acme/payments")));
        assert_eq!(ScopePath::parse("acme").unwrap().parent(), None);
        for bad in ["", "/", "acme/", "/acme", "a/b/c/d", "a//b", "a b", "a/b/c/d/e/f", &"a/".repeat(1 << 20)] {
            assert_eq!(ScopePath::parse(bad).unwrap_err().sqlstate, SqlState::InvalidName, "{bad:.20}");
        }
    }

    #[test]
    fn principals_split_at_the_first_colon_and_the_last_at() {
        let ana = PrincipalRef::parse("user:a:n@example.com@acme").unwrap();
        assert_eq!((ana.kind, ana.identifier, ana.home.as_str()), (PrincipalKind::User, "a:n@example.com", "acme"));
        let ci = PrincipalRef::parse("service_account:ci@acme/payments/checkout").unwrap();
        assert_eq!(ci.home.level(), Level::Project);
        for bad in [
            "",
            "ana",
            "ana@acme",
            "user:ana",
            "user:@acme",
            "user:ana@",
            "robot:x@acme",
            "user:ana@acme/payments",
            "user_group:a b@acme",
            "service_account:x@y@acme",
            "USER:ana@acme",
            "user:a\nb@acme",
        ] {
            assert_eq!(PrincipalRef::parse(bad).unwrap_err().sqlstate, SqlState::InvalidName, "{bad}");
        }
    }

    #[test]
    fn roles_may_name_a_scope_above() {
        assert_eq!(RoleRef::parse("Runner"), Ok(RoleRef::Here("Runner")));
        assert_eq!(RoleRef::parse("account.Runner"), Ok(RoleRef::Above(Level::Account, "Runner")));
        assert_eq!(RoleRef::parse("org.Runner"), Ok(RoleRef::Above(Level::Organization, "Runner")));
        for bad in ["", "project.Runner", "account.", "org.a.b", "a b"] {
            assert_eq!(RoleRef::parse(bad).unwrap_err().sqlstate, SqlState::InvalidName, "{bad}");
        }
    }
}
