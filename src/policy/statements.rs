//! The statements behind the changes of a plan: one for all changes of a kind, however many, fed with their rows as one
//! JSON array. Constraints and triggers hold for each row as by any other route.

use super::plan::Action;
use crate::server::write;

// Each name is looked up by itself, by the whole key of its index. As plain joins the planner, which does not know how many
// rows come, would walk through all principals of an account for each.

/// A scope by its path.
const SCOPE: &str = "JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE path = d.scope LIMIT 1) AS s ON true";
/// A principal by its home, kind and identifier.
const PRINCIPAL: &str = "JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE path = d.scope LIMIT 1) AS s ON true
    JOIN LATERAL (SELECT id, account_id FROM harness_rbac.principals
                   WHERE scope_id = s.id AND kind = d.kind AND identifier = d.identifier LIMIT 1) AS p ON true";
/// A user group by its home and identifier.
fn user_group() -> String {
    PRINCIPAL.replace("kind = d.kind", "kind = 'user_group'")
}
/// A user of the account by its identifier.
const USER: &str = "JOIN LATERAL (SELECT id FROM harness_rbac.principals
    WHERE scope_id = s.account_id AND kind = 'user' AND identifier = d.\"user\" LIMIT 1) AS u ON true";
const ROLE: &str = "JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE path = d.scope LIMIT 1) AS s ON true
    JOIN LATERAL (SELECT id FROM harness_rbac.roles WHERE scope_id = s.id AND identifier = d.identifier LIMIT 1) AS r ON true";
const GROUP: &str = "JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE path = d.scope LIMIT 1) AS s ON true
    JOIN LATERAL (SELECT id, account_id FROM harness_rbac.resource_groups
                   WHERE scope_id = s.id AND identifier = d.identifier LIMIT 1) AS g ON true";
/// The four parts of an assignment.
const PARTS: &str = include_str!("sql/assignment_parts.sql");
/// The parts of a share.
const SHARE_PARTS: &str = include_str!("sql/share_parts.sql");

/// Makes the changes of one kind; how many rows that wrote. `maker`: the principal that makes them, if one does.
pub fn run(action: Action, rows: &str, maker: Option<i64>) -> usize {
    let execute = |(columns, statement): (&str, String)| {
        let given = format!("json_to_recordset($1::json) AS d ({columns})");
        let maker = maker.map_or_else(|| "NULL".into(), |maker| maker.to_string());
        let statement = statement.replace("{rows}", &given).replace("{maker}", &maker);
        let sql = match statement.strip_prefix("uncounted ") {
            Some(statement) => {
                format!("WITH written AS ({statement} RETURNING 1) SELECT count(*) FILTER (WHERE false) FROM written")
            }
            None => format!("WITH written AS ({statement} RETURNING 1) SELECT count(*) FROM written"),
        };
        write::id(&sql, &[rows.into()]).unwrap_or(0)
    };
    let written: i64 = statements(action).into_iter().map(execute).sum();
    usize::try_from(written).unwrap_or(0)
}

/// The columns that a statement reads, and the statement.
type Statement = (&'static str, String);

fn statements(action: Action) -> Vec<Statement> {
    match action {
        Action::CreateResourceType => vec![(
            "identifier text, name text, scopes text[]",
            "INSERT INTO harness_rbac.resource_types (identifier, name, levels) SELECT identifier, name, scopes FROM {rows}
             ON CONFLICT (identifier) DO NOTHING".into(),
        )],
        Action::CreatePermission => vec![(
            r#"identifier text, "resourceType" text, action text, scopes text[]"#,
            r#"INSERT INTO harness_rbac.permissions (identifier, resource_type_id, action, levels)
               SELECT d.identifier, t.id, d.action, d.scopes FROM {rows} JOIN harness_rbac.resource_types t ON t.identifier = d."resourceType"
               ON CONFLICT (identifier) DO NOTHING"#.into(),
        )],
        Action::CreateAccount | Action::CreateOrganization | Action::CreateProject | Action::DropScope | Action::SetScopeKey | Action::DescribeScope => {
            of_scopes(action)
        }
        Action::CreatePrincipal(_) | Action::DropPrincipal(_) | Action::SetPrincipalDisabled | Action::DescribePrincipal => {
            vec![of_principals(action)]
        }
        Action::AddGroupMember | Action::RemoveGroupMember | Action::AddScopeUser | Action::RemoveScopeUser => of_members(action),
        Action::CreateRole | Action::AlterRole | Action::DropRole | Action::DescribeRole => of_roles(action),
        Action::CreateResourceGroup | Action::AlterResourceGroup | Action::DropResourceGroup | Action::DescribeResourceGroup => {
            of_resource_groups(action)
        }
        Action::RegisterResource | Action::DropResource => vec![of_resources(action)],
        Action::AssignRole | Action::AlterAssignment | Action::RevokeRole => vec![of_assignments(action)],
        Action::ShareResource | Action::AlterShare | Action::UnshareResource => vec![of_shares(action)],
    }
}

fn of_scopes(action: Action) -> Vec<Statement> {
    const COLUMNS: &str = "scope text, parent text, identifier text, name text, description text, tags jsonb, key text";
    // Those that change first have none, because two scopes may change theirs with each other.
    let without = (COLUMNS, "uncounted UPDATE harness_rbac.scopes SET key = NULL FROM {rows} WHERE path = d.scope AND scopes.key IS NOT NULL".into());
    let one = (
        COLUMNS,
        match action {
            Action::DropScope => "uncounted DELETE FROM harness_rbac.scopes USING {rows}
                WHERE path = d.scope OR path >= d.scope || '/' AND path < d.scope || '0'".into(),
            Action::DescribeScope => "UPDATE harness_rbac.scopes
                SET name = d.name, description = d.description, tags = coalesce(d.tags, '{}') FROM {rows} WHERE path = d.scope".into(),
            Action::SetScopeKey => "UPDATE harness_rbac.scopes SET key = d.key FROM {rows} WHERE path = d.scope
                AND NOT EXISTS (SELECT FROM harness_rbac.scopes other WHERE other.level = scopes.level AND other.key = d.key)".into(),
            _ => include_str!("sql/create_scopes.sql").into(),
        },
    );
    if action == Action::SetScopeKey { vec![without, one] } else { vec![one] }
}

fn of_principals(action: Action) -> Statement {
    const COLUMNS: &str = "kind text, scope text, identifier text, name text, email text, disabled boolean";
    let of_one = |change: &str| format!("{change} FROM {{rows}} {PRINCIPAL} WHERE one.id = p.id");
    (
        COLUMNS,
        match action {
            Action::CreatePrincipal(_) => "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier, name, email)
                SELECT s.account_id, s.id, d.kind, d.identifier, d.name, d.email FROM {rows} JOIN harness_rbac.scopes s ON s.path = d.scope
                ON CONFLICT (scope_id, kind, identifier) DO NOTHING".into(),
            Action::SetPrincipalDisabled => of_one("UPDATE harness_rbac.principals one SET disabled = d.disabled"),
            Action::DescribePrincipal => of_one("UPDATE harness_rbac.principals one SET name = d.name, email = d.email"),
            _ => format!("DELETE FROM harness_rbac.principals one USING {{rows}} {PRINCIPAL} WHERE one.id = p.id"),
        },
    )
}

fn of_members(action: Action) -> Vec<Statement> {
    const OF_GROUP: &str = r#"kind text, scope text, identifier text, "user" text"#;
    const OF_SCOPE: &str = r#"scope text, "user" text"#;
    let group = user_group();
    let add = |scope: &str| {
        format!(
            "INSERT INTO harness_rbac.scope_users (account_id, scope_id, user_id)
             SELECT DISTINCT s.account_id, {scope}, u.id FROM {{rows}} {SCOPE} {USER}"
        )
    };
    match action {
        Action::AddGroupMember => vec![(
            OF_GROUP,
            format!("INSERT INTO harness_rbac.group_members (account_id, group_id, user_id)
                SELECT p.account_id, p.id, u.id FROM {{rows}} {group} {USER} ON CONFLICT (group_id, user_id) DO NOTHING"),
        )],
        Action::RemoveGroupMember => vec![(
            OF_GROUP,
            format!("DELETE FROM harness_rbac.group_members one USING {{rows}} {group} {USER} WHERE one.group_id = p.id AND one.user_id = u.id"),
        )],
        // The organizations first: the users of a project are users of its organization.
        Action::AddScopeUser => vec![
            (OF_SCOPE, format!("uncounted {} WHERE s.level = 'project' ON CONFLICT DO NOTHING", add("s.parent_id"))),
            (OF_SCOPE, format!("uncounted {} ON CONFLICT DO NOTHING", add("s.id"))),
        ],
        _ => vec![(
            OF_SCOPE,
            format!("DELETE FROM harness_rbac.scope_users one USING {{rows}} {SCOPE} {USER}
                WHERE one.scope_id = s.id AND one.user_id = u.id"),
        )],
    }
}

fn of_roles(action: Action) -> Vec<Statement> {
    const COLUMNS: &str =
        "scope text, identifier text, name text, description text, permissions text[], add text[], remove text[]";
    let list = |permissions: &str| {
        format!(
            "INSERT INTO harness_rbac.role_permissions (role_id, permission_id)
             SELECT r.id, x.id FROM {{rows}} {ROLE} CROSS JOIN LATERAL unnest(d.{permissions}) AS listed (name)
               JOIN harness_rbac.permissions x ON x.identifier = listed.name"
        )
    };
    let statements = match action {
        Action::CreateRole => vec![
            "INSERT INTO harness_rbac.roles (account_id, scope_id, identifier, name, description)
             SELECT s.account_id, s.id, d.identifier, d.name, d.description FROM {rows} JOIN harness_rbac.scopes s ON s.path = d.scope
             ON CONFLICT (scope_id, identifier) DO NOTHING".into(),
            list("permissions"),
        ],
        Action::AlterRole => vec![
            list("add"),
            format!("DELETE FROM harness_rbac.role_permissions one USING {{rows}} {ROLE} CROSS JOIN LATERAL unnest(d.remove) AS listed (name)
                JOIN harness_rbac.permissions x ON x.identifier = listed.name WHERE one.role_id = r.id AND one.permission_id = x.id"),
        ],
        Action::DropRole => vec![format!("DELETE FROM harness_rbac.roles one USING {{rows}} {ROLE} WHERE one.id = r.id")],
        _ => vec![format!("UPDATE harness_rbac.roles one SET name = d.name, description = d.description FROM {{rows}} {ROLE} WHERE one.id = r.id")],
    };
    statements.into_iter().map(|statement| (COLUMNS, statement)).collect()
}

fn of_resource_groups(action: Action) -> Vec<Statement> {
    const COLUMNS: &str =
        r#"scope text, identifier text, name text, description text, "resourceFilter" jsonb, "includedScopes" jsonb"#;
    let scopes = format!(
        "INSERT INTO harness_rbac.resource_group_scopes (account_id, resource_group_id, scope_id, include_child_scopes)
         SELECT g.account_id, g.id, i.id, included ->> 'filter' = 'INCLUDING_CHILD_SCOPES'
           FROM {{rows}} {GROUP} CROSS JOIN LATERAL jsonb_array_elements(d.\"includedScopes\") AS included
           JOIN LATERAL (SELECT id FROM harness_rbac.scopes WHERE path = included ->> 'scope' AND account_id = g.account_id LIMIT 1) AS i ON true"
    );
    let selectors = format!(include_str!("sql/create_selectors.sql"), GROUP = GROUP);
    let takes_all = r#"coalesce((d."resourceFilter" ->> 'includeAllResources')::boolean, false)"#;
    let of_one = |change: &str| format!("{change} FROM {{rows}} {GROUP} WHERE one.id = g.id");
    let parts = |table: &str| {
        format!(
            "uncounted DELETE FROM harness_rbac.{table} one USING {{rows}} {GROUP} WHERE one.resource_group_id = g.id"
        )
    };
    let statements = match action {
        Action::CreateResourceGroup => vec![
            format!("INSERT INTO harness_rbac.resource_groups (account_id, scope_id, identifier, name, description, include_all_resources)
                SELECT s.account_id, s.id, d.identifier, d.name, d.description, {takes_all} FROM {{rows}} JOIN harness_rbac.scopes s ON s.path = d.scope
                ON CONFLICT (scope_id, identifier) DO NOTHING"),
            scopes,
            selectors,
        ],
        // What goes goes first, so that the new parts are checked against each other.
        Action::AlterResourceGroup => vec![
            parts("resource_group_selectors"),
            parts("resource_group_scopes"),
            of_one(&format!("UPDATE harness_rbac.resource_groups one SET include_all_resources = {takes_all}")),
            scopes,
            selectors,
        ],
        Action::DropResourceGroup => {
            vec![format!("DELETE FROM harness_rbac.resource_groups one USING {{rows}} {GROUP} WHERE one.id = g.id")]
        }
        _ => vec![of_one("UPDATE harness_rbac.resource_groups one SET name = d.name, description = d.description")],
    };
    statements.into_iter().map(|statement| (COLUMNS, statement)).collect()
}

fn of_resources(action: Action) -> Statement {
    const COLUMNS: &str = r#"scope text, "resourceType" text, identifier text, attributes jsonb"#;
    let named = r#"JOIN harness_rbac.scopes s ON s.path = d.scope JOIN harness_rbac.resource_types t ON t.identifier = d."resourceType""#;
    let this = "JOIN LATERAL (SELECT id FROM harness_rbac.resources
                   WHERE scope_id = s.id AND resource_type_id = t.id AND identifier = d.identifier LIMIT 1) AS r ON true";
    (
        COLUMNS,
        match action {
            Action::RegisterResource => format!(
                "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
                SELECT s.account_id, s.id, t.id, d.identifier, d.attributes FROM {{rows}} {named}
                ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = excluded.attributes"
            ),
            _ => format!("DELETE FROM harness_rbac.resources one USING {{rows}} {named} {this} WHERE one.id = r.id"),
        },
    )
}

fn of_assignments(action: Action) -> Statement {
    const COLUMNS: &str = "scope text, identifier text, kind text, home text, principal text, role_scope text, role text, resource_group text,
        disabled boolean, valid_from timestamptz, valid_until timestamptz, reason text";
    let this =
        "one.principal_id = p.id AND one.scope_id = s.id AND one.role_id = r.id AND one.resource_group_id = g.id";
    (
        COLUMNS,
        match action {
            Action::AssignRole => format!(include_str!("sql/assign_roles.sql"), PARTS = PARTS),
            Action::AlterAssignment => format!("UPDATE harness_rbac.role_assignments one
                SET disabled = d.disabled, valid_from = d.valid_from, valid_until = d.valid_until, reason = d.reason FROM {{rows}} {PARTS} WHERE {this}"),
            _ => format!("DELETE FROM harness_rbac.role_assignments one USING {{rows}} {PARTS} WHERE {this}"),
        },
    )
}

const SHARE_COLUMNS: &str =
    "scope text, identifier text, kind text, home text, principal text, role_scope text, role text,
    resource_type text, resource text, disabled boolean, valid_from timestamptz, valid_until timestamptz, reason text";
const THIS_SHARE: &str =
    "one.scope_id = s.id AND one.resource_type_id = t.id AND one.resource = d.resource AND one.principal_id = p.id
    AND one.role_id = r.id";

fn of_shares(action: Action) -> Statement {
    (
        SHARE_COLUMNS,
        match action {
            Action::ShareResource => format!(include_str!("sql/share_resources.sql"), PARTS = SHARE_PARTS),
            Action::AlterShare => format!(
                "UPDATE harness_rbac.role_assignments one
                SET disabled = d.disabled, valid_from = d.valid_from, valid_until = d.valid_until, reason = d.reason
                FROM {{rows}} {SHARE_PARTS} WHERE {THIS_SHARE}"
            ),
            _ => {
                format!("DELETE FROM harness_rbac.role_assignments one USING {{rows}} {SHARE_PARTS} WHERE {THIS_SHARE}")
            }
        },
    )
}

/// The ids of roles.
pub fn ids_of_roles() -> String {
    format!("SELECT r.id FROM json_to_recordset($1::json) AS d (scope text, identifier text) {ROLE}")
}

/// The ids of resource groups.
pub fn ids_of_resource_groups() -> String {
    format!("SELECT g.id FROM json_to_recordset($1::json) AS d (scope text, identifier text) {GROUP}")
}

/// The ids of user groups.
pub fn ids_of_user_groups() -> String {
    let group = user_group();
    format!("SELECT DISTINCT p.id FROM json_to_recordset($1::json) AS d (scope text, identifier text) {group}")
}

/// Of those that assignments and shares are for, the references of those who are there.
pub fn references_of_holders() -> String {
    let holder = PRINCIPAL.replace("d.scope", "d.home").replace("d.identifier", "d.principal");
    format!(
        "SELECT DISTINCT d.kind || ':' || d.principal || '@' || d.home
           FROM json_to_recordset($1::json) AS d (kind text, home text, principal text) {holder}"
    )
}

/// Of users that become members of groups or scopes, likewise.
pub fn references_of_members() -> String {
    format!(
        "SELECT DISTINCT 'user:' || d.\"user\" || '@' || d.account
           FROM (SELECT split_part(scope, '/', 1) AS account, \"user\" FROM json_to_recordset($1::json) AS m (scope text, \"user\" text)) AS d
           {} {USER}",
        SCOPE.replace("d.scope", "d.account")
    )
}

/// Of users that are added to scopes, how many are there, each with its scope.
pub fn known_scope_users(rows: &str) -> usize {
    let sql =
        format!("SELECT count(*) FROM json_to_recordset($1::json) AS d (scope text, \"user\" text) {SCOPE} {USER}");
    write::id(&sql, &[rows.into()]).and_then(|known| usize::try_from(known).ok()).unwrap_or(0)
}

/// The ids of shares that are there.
pub fn ids_of_shares() -> String {
    format!(
        "SELECT one.id FROM json_to_recordset($1::json) AS d ({SHARE_COLUMNS}) {SHARE_PARTS}
           JOIN harness_rbac.role_assignments one ON {THIS_SHARE}"
    )
}

/// The ids of assignments that are there.
pub fn ids_of_assignments() -> String {
    const COLUMNS: &str =
        "scope text, kind text, home text, principal text, role_scope text, role text, resource_group text";
    format!(
        "SELECT one.id FROM json_to_recordset($1::json) AS d ({COLUMNS}) {PARTS}
           JOIN harness_rbac.role_assignments one
             ON one.principal_id = p.id AND one.scope_id = s.id AND one.role_id = r.id AND one.resource_group_id = g.id"
    )
}

/// Scope and type of resources.
pub fn keys_of_resources(rows: &str) -> Vec<(i64, i64)> {
    let found = write::rows(
        r#"SELECT DISTINCT s.id, t.id FROM json_to_recordset($1::json) AS d (scope text, "resourceType" text)
             JOIN harness_rbac.scopes s ON s.path = d.scope JOIN harness_rbac.resource_types t ON t.identifier = d."resourceType""#,
        &[rows.into()],
        |row| row.get(1).zip(row.get(2)),
    );
    found.into_iter().flatten().collect()
}
