//! What goes with something that is dropped, in numbers: nothing else tells.

use crate::server::{Row, notice, write};
use pgrx::datum::DatumWithOid;

/// What there is of each kind, as the words that people use for one and for several.
pub struct TakenAlong(Vec<(i64, &'static str, &'static str)>);

impl TakenAlong {
    /// Counts, before anything is dropped: a query with a column for each kind.
    pub fn count(sql: &str, arguments: &[DatumWithOid<'_>], kinds: &[(&'static str, &'static str)]) -> TakenAlong {
        let numbers = |row: &Row<'_>| (1..=kinds.len()).map(|column| row.get(column).unwrap_or(0)).collect();
        let found: Vec<i64> = write::first(sql, arguments, numbers).unwrap_or_default();
        TakenAlong(found.into_iter().zip(kinds).map(|(count, (one, several))| (count, *one, *several)).collect())
    }

    /// Says so, once it is done. Nothing, where nothing went along.
    pub fn tell(self, what: &str) {
        let words: Vec<String> = self
            .0
            .into_iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, several)| format!("{count} {}", if count == 1 { one } else { several }))
            .collect();
        let Some((last, others)) = words.split_last() else { return };
        let all = match others {
            [] => last.clone(),
            others => format!("{} and {last}", others.join(", ")),
        };
        notice(
            format!("{what} took along {all}"),
            "What hangs on it goes with it.",
            "policy_changes() says what went, while the log has it.",
        );
    }
}

/// What lives in these scopes and below, but for the first itself.
pub fn of_scope(scope_id: i64) -> TakenAlong {
    TakenAlong::count(
        "WITH within AS MATERIALIZED (SELECT id FROM harness_rbac.scopes WHERE id = $1 OR parent_id = $1
             OR parent_id IN (SELECT id FROM harness_rbac.scopes WHERE parent_id = $1))
         SELECT (SELECT count(*) - 1 FROM within),
                (SELECT count(*) FROM harness_rbac.principals WHERE scope_id IN (SELECT id FROM within) AND id > 0),
                (SELECT count(*) FROM harness_rbac.roles WHERE scope_id IN (SELECT id FROM within)),
                (SELECT count(*) FROM harness_rbac.resource_groups WHERE scope_id IN (SELECT id FROM within)),
                (SELECT count(*) FROM harness_rbac.role_assignments WHERE scope_id IN (SELECT id FROM within) AND resource_group_id IS NOT NULL),
                (SELECT count(*) FROM harness_rbac.role_assignments WHERE scope_id IN (SELECT id FROM within) AND resource_group_id IS NULL)",
        &[scope_id.into()],
        &[
            ("scope below", "scopes below"),
            ("principal", "principals"),
            ("role", "roles"),
            ("resource group", "resource groups"),
            ASSIGNMENTS,
            ("share", "shares"),
        ],
    )
}

const ASSIGNMENTS: (&str, &str) = ("assignment", "assignments");

/// What somebody holds, and its part in groups and scopes.
pub fn of_principal(id: i64) -> TakenAlong {
    TakenAlong::count(
        "SELECT (SELECT count(*) FROM harness_rbac.role_assignments WHERE principal_id = $1),
                (SELECT count(*) FROM harness_rbac.group_members WHERE user_id = $1 OR group_id = $1),
                (SELECT count(*) FROM harness_rbac.api_keys WHERE principal_id = $1 AND NOT replaced)",
        &[id.into()],
        &[ASSIGNMENTS, ("membership", "memberships"), ("API key", "API keys")],
    )
}

pub fn of_role(id: i64) -> TakenAlong {
    let sql = "SELECT count(*) FROM harness_rbac.role_assignments WHERE role_id = $1";
    TakenAlong::count(sql, &[id.into()], &[ASSIGNMENTS])
}

pub fn of_resource_group(id: i64) -> TakenAlong {
    let sql = "SELECT count(*) FROM harness_rbac.role_assignments WHERE resource_group_id = $1";
    TakenAlong::count(sql, &[id.into()], &[ASSIGNMENTS])
}

/// What a user holds by itself in an organization or project and below.
pub fn of_scope_user(scope_id: i64, user_id: i64) -> TakenAlong {
    TakenAlong::count(
        "SELECT (SELECT count(*) FROM harness_rbac.role_assignments a JOIN harness_rbac.scopes s ON s.id = a.scope_id
                  WHERE (s.id = $1 OR s.parent_id = $1) AND a.principal_id = $2),
                (SELECT count(*) FROM harness_rbac.group_members m JOIN harness_rbac.principals g ON g.id = m.group_id
                   JOIN harness_rbac.scopes s ON s.id = g.scope_id WHERE (s.id = $1 OR s.parent_id = $1) AND m.user_id = $2),
                (SELECT count(*) FROM harness_rbac.scope_users u JOIN harness_rbac.scopes s ON s.id = u.scope_id
                  WHERE s.parent_id = $1 AND u.user_id = $2)",
        &[scope_id.into(), user_id.into()],
        &[ASSIGNMENTS, ("membership in a group", "memberships in groups"), ("place in a project", "places in projects")],
    )
}

/// Says how many rows of the application were left behind.
pub fn tell_rows_left(scope: &str, left: &[(String, i64)]) {
    for (table, rows) in left.iter().filter(|(_, rows)| *rows > 0) {
        notice(
            format!("{rows} rows of {table} are left behind by scope \"{scope}\""),
            "Their scope is gone: no principal sees them.",
            "Delete them, or have a foreign key to harness_rbac.scopes (id) with ON DELETE CASCADE do so.",
        );
    }
}
