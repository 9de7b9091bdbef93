//! A reference, and where the resource lives that it names.

use crate::model::{Level, ScopePath};

/// Something that a pipeline refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Such as CONNECTOR.
    pub resource_type: &'static str,
    /// As it stands in the definition.
    pub written: String,
    /// Path of the scope that the resource lives at; `None` if only the run will tell.
    pub scope: Option<String>,
    /// `None` if only the run will tell, and with a scope for every resource of the type.
    pub resource: Option<String>,
    /// Where in the document.
    pub location: String,
}

/// The type of a reference that is none: a step whose type is not known, by itself it needs nothing.
pub const STEP_TYPE: &str = "STEP_TYPE";

/// Whether a reference of this type at this place is to who approves: that is listed, and nothing is asked of it. Whatever
/// else stands in the list is used like anywhere: a secret, say.
pub fn is_approver(resource_type: &str, location: &str) -> bool {
    let ends: [&str; 2] = match resource_type {
        "USERGROUP" => [".approvers.userGroups", ".approval.with.user-groups"],
        "SERVICEACCOUNT" => [".approvers.serviceAccounts", ".approval.with.service-accounts"],
        _ => return false,
    };
    let list = without_number(location);
    ends.iter().any(|end| list.ends_with(end))
}

/// A location without the number of the item at its end. A bracket of a key is no such number's.
fn without_number(location: &str) -> &str {
    let item = location.strip_suffix(']').and_then(|start| start.rsplit_once('['));
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    item.filter(|(_, number)| is_number(number)).map_or(location, |(list, _)| list)
}

/// Where references live that name no scope.
#[derive(Clone, Copy)]
pub enum Home<'a> {
    At(ScopePath<'a>),
    /// In a project of this account that only the run will tell.
    Within(&'a str),
}

impl<'a> Home<'a> {
    pub fn account(self) -> &'a str {
        match self {
            Home::At(scope) => scope.account(),
            Home::Within(account) => account,
        }
    }

    /// Account, organization and project; empty for what is not known, which no path has.
    pub fn parts(self) -> Vec<&'a str> {
        match self {
            Home::At(scope) => scope.as_str().split('/').collect(),
            Home::Within(account) => vec![account, "", ""],
        }
    }
}

/// The scope and the rest of a reference: `account.` and `org.` name a scope above, everything else is of the own scope.
/// `None` for `org.` in an account, and for all but `account.` where the own scope is not known.
pub fn locate<'a>(written: &'a str, own: Home<'_>) -> Option<(String, &'a str)> {
    locate_at(written, own, '.')
}

/// The same for the path of a file, where a colon follows the scope.
pub fn locate_file<'a>(written: &'a str, own: Home<'_>) -> Option<(String, &'a str)> {
    locate_at(written, own, ':')
}

fn locate_at<'a>(written: &'a str, own: Home<'_>, separator: char) -> Option<(String, &'a str)> {
    match (written.split_once(separator), own) {
        (Some(("account", name)), _) => Some((own.account().to_owned(), name)),
        (_, Home::Within(_)) => None,
        (Some(("org", name)), Home::At(own)) => organization(own).map(|scope| (scope.to_owned(), name)),
        (_, Home::At(own)) => Some((own.as_str().to_owned(), written)),
    }
}

fn organization(own: ScopePath<'_>) -> Option<&str> {
    match own.level() {
        Level::Account => None,
        Level::Organization => Some(own.as_str()),
        Level::Project => own.as_str().rsplit_once('/').map(|(organization, _)| organization),
    }
}

/// What the argument of `secrets.getValue` names: a secret, or with a `scheme://` the connector of a secret manager whose
/// secret it is.
pub fn secret_or_manager(argument: &str) -> (&'static str, String) {
    let Some((scheme, path)) = argument.split_once("://") else { return ("SECRET", argument.to_owned()) };
    let connector = path.split('/').next().unwrap_or_default();
    let has_prefix = connector.starts_with("account.") || connector.starts_with("org.");
    let prefix = scheme.rsplit_once('.').map(|(prefix, _)| prefix).filter(|_| !has_prefix);
    ("CONNECTOR", prefix.map_or_else(|| connector.to_owned(), |prefix| format!("{prefix}.{connector}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_name_scopes_above() {
        let project = Home::At(ScopePath::parse("acme/payments/checkout").unwrap());
        let located = |written| locate(written, project).unwrap();
        assert_eq!(located("docker"), ("acme/payments/checkout".into(), "docker"));
        assert_eq!(located("org.docker"), ("acme/payments".into(), "docker"));
        assert_eq!(located("account.docker"), ("acme".into(), "docker"));
        assert_eq!(located("accounts.docker"), ("acme/payments/checkout".into(), "accounts.docker"));
        assert_eq!(locate("org.docker", Home::At(ScopePath::parse("acme").unwrap())), None);
        let unknown = Home::Within("acme");
        assert_eq!(locate("account.docker", unknown), Some(("acme".into(), "docker")));
        assert_eq!((locate("org.docker", unknown), locate("docker", unknown)), (None, None));
        assert_eq!((locate("accounts.docker", unknown), locate_file("/a.yaml", unknown)), (None, None));
        assert_eq!(locate_file("account:/a.yaml", project), Some(("acme".into(), "/a.yaml")));
        assert_eq!(locate_file("/a:b.yaml", project), Some(("acme/payments/checkout".into(), "/a:b.yaml")));
    }

    #[test]
    fn approvers_are_groups_and_accounts_in_their_lists() {
        for (resource_type, location, expected) in [
            ("USERGROUP", "pipeline.stages[0].stage.spec.approvers.userGroups[12]", true),
            ("USERGROUP", "pipeline.stages[0].stage.spec.approvers.userGroups", true),
            ("SERVICEACCOUNT", "pipeline.stages[0].stage.spec.approvers.serviceAccounts[0]", true),
            ("USERGROUP", "spec.stages[0].steps[0].approval.with.user-groups[0]", true),
            ("SECRET", "pipeline.stages[0].stage.spec.approvers.userGroups[0]", false),
            ("CONNECTOR", "pipeline.stages[0].stage.spec.approvers.userGroups[0]", false),
            ("USERGROUP", "pipeline.stages[0].stage.spec.approvers.serviceAccounts[0]", false),
            ("USERGROUP", "pipeline.spec[\"x.approvers\"].userGroups[0]", false),
            ("USERGROUP", "pipeline.spec[\"x.approvers.userGroups[0]\"]", false),
            ("USERGROUP", "pipeline.spec.x.approvers.userGroups[value", false),
            ("USERGROUP", "pipeline.spec.toUserGroups[0]", false),
        ] {
            assert_eq!(is_approver(resource_type, location), expected, "{resource_type} {location}");
        }
    }

    #[test]
    fn secrets_of_a_manager_are_its_connectors() {
        assert_eq!(secret_or_manager("org.token"), ("SECRET", "org.token".into()));
        assert_eq!(secret_or_manager("hashicorpvault://vault/a/b#c"), ("CONNECTOR", "vault".into()));
        assert_eq!(secret_or_manager("org.hashicorpvault://vault/a"), ("CONNECTOR", "org.vault".into()));
        assert_eq!(secret_or_manager("awssecretsmanager://account.aws/a"), ("CONNECTOR", "account.aws".into()));
    }
}
