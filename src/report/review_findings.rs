//! What the views of reviews find at a scope and below it.

use crate::model::Map;
use crate::server::read;
use crate::server::settings::tracks_grant_uses;

/// Rows of the views, each with its names as text.
#[derive(Default)]
pub struct Findings {
    /// Principal, role, resource group, scope, assignment, when it ends.
    pub expiring: Vec<[String; 6]>,
    /// Principal, role, resource group, scope, assignment, when it was last used. Of sessions that note uses.
    pub idle: Vec<[String; 6]>,
    /// Scope, principal, role, resource group.
    pub administrators: Vec<[String; 4]>,
    /// Kind, scope, identifier.
    pub unused: Vec<[String; 3]>,
    /// Principal, whether it is disabled.
    pub without_roles: Vec<[String; 2]>,
}

impl Findings {
    /// Keeps what is found at scopes with these paths.
    pub fn retain(&mut self, shows: impl Fn(&str) -> bool) {
        self.expiring.retain(|[_, _, _, scope, ..]| shows(scope));
        self.idle.retain(|[_, _, _, scope, ..]| shows(scope));
        self.administrators.retain(|[scope, ..]| shows(scope));
        self.unused.retain(|[_, scope, _]| shows(scope));
        self.without_roles.retain(|[principal, _]| shows(principal.rsplit('@').next().unwrap_or_default()));
    }
}

/// The keys of the scopes at this one and below it, by their paths. To be asked as the owner.
pub fn keys_of_scopes(scope: &str) -> Map<String, String> {
    let sql = "SELECT path, key::text FROM harness_rbac.scopes
        WHERE key IS NOT NULL AND (path = $1 OR path >= $1 || '/' AND path < $1 || '0')";
    let found = read::rows(sql, &[scope.into()], |row| row.get::<String>(1).zip(row.get::<String>(2)));
    found.into_iter().flatten().collect()
}

/// The resource types that applications have added. To be asked as the owner.
pub fn own_types() -> Vec<String> {
    let sql = "SELECT identifier::text FROM harness_rbac.resource_types WHERE id > 10000 ORDER BY 1";
    read::rows(sql, &[], |row| row.get::<String>(1)).into_iter().flatten().collect()
}

/// Whatever they find there. To be asked as the owner, whom they show everything.
pub fn findings(scope: &str) -> Findings {
    Findings {
        expiring: rows(
            r#"principal, role, resource_group, scope, identifier, to_char(valid_until AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"')"#,
            "expiring_role_bindings",
            "scope",
            scope,
        ),
        idle: if tracks_grant_uses() {
            rows(
                r#"principal, role, resource_group, scope, identifier,
                   coalesce(to_char(last_used_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"'), 'never')"#,
                "unused_role_bindings",
                "scope",
                scope,
            )
        } else {
            Vec::new()
        },
        administrators: rows("scope, principal, role, resource_group", "administrators", "scope", scope),
        unused: rows("kind, scope, identifier", "unused_definitions", "scope", scope),
        without_roles: rows(
            "principal, CASE WHEN disabled THEN 'disabled' ELSE '' END",
            "principals_without_roles",
            "reverse(split_part(reverse(principal), '@', 1))",
            scope,
        ),
    }
}

fn rows<const N: usize>(columns: &str, view: &str, place: &str, scope: &str) -> Vec<[String; N]> {
    let sql =
        format!("SELECT {columns} FROM harness_rbac.{view} WHERE {place} = $1 OR starts_with({place}, $1 || '/')");
    read::rows(&sql, &[scope.into()], |row| std::array::from_fn(|column| row.get(column + 1).unwrap_or_default()))
}
