use super::{find_by_name, taken_along};
use crate::authority::{Caller, HandingOut, Since};
use crate::catalog::Grants;
use crate::model::{
    DefaultAccess, Level, RbacError, Result, ScopePath, SqlState, all_users_of, check_free_identifier, check_json,
    check_name, check_new_identifier, check_note, duplicate, quoted,
};
use crate::protection::{Found, State, rows_in, table_with_rows_in};
use crate::server::{kept, notice, quote_literal, read};

/// Says how much all users of a new account may view: nothing else tells.
fn tell_of_viewing(scope: &ScopePath<'_>, access: DefaultAccess) {
    if scope.level() != Level::Account || access != DefaultAccess::Viewer {
        return;
    }
    let account = scope.as_str();
    let (role, group) = DefaultAccess::Viewer.grant(Level::Account).unwrap_or_default();
    let sql =
        "SELECT count(*) FROM harness_rbac.permissions WHERE action = 'view' AND 'account' = ANY (levels::text[])";
    let views = read::first(sql, &[], |row| row.get::<i64>(1)).flatten().unwrap_or(0);
    notice(
        format!("every user of account {} may view everything in it, by {views} permissions", quoted(account)),
        "That is default_access => 'viewer': the log, the assignments and the names of secrets are among it.",
        format!(
            "Create it with default_access => 'none', or take it back: revoke_role({}, '{role}', '{group}', {}).",
            quote_literal(format!("user_group:_account_all_users@{account}")),
            quote_literal(account)
        ),
    );
}

/// Makes a scope, its group of all users, and that group's default assignment. `tags` is jsonb as text.
///
/// # Errors
/// 42602, 42939 for the identifier; 42602 for the key; 42704 without parent; 42710 if it or the key exists; 22023 for tags or default access; 22023,
/// 54000 for what is written beside them; 42501 for a principal without `core_organization_create` or `core_project_create` in the parent, or without
/// the default access, and for one that gives a key.
pub fn create_scope(
    caller: &Caller,
    path: &str,
    name: Option<&str>,
    description: Option<&str>,
    tags: &str,
    default_access: &str,
    key: Option<&str>,
) -> Result<i64> {
    require_setting_key(caller, key)?;
    let parsed = ScopePath::parse(path)?;
    check_new_identifier("scope", parsed.identifier(), false)?;
    let access = DefaultAccess::parse(default_access)?;
    let grant = access.grant(parsed.level());
    if !tags.starts_with('{') {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            "tags must be a JSON object",
            format!("Found {}.", quoted(tags)),
            r#"Write {"team": "payments"}."#,
        ));
    }
    check_name(name)?;
    check_note("description", description)?;
    check_json("tags", tags)?;
    let require = || match parsed.parent() {
        None => caller.require_database("create accounts"),
        Some(parent) => caller.require(&format!("core_{}_create", parsed.level().as_str()), parent.as_str(), None),
    };
    let since = Since::now();
    let handing_out = HandingOut::begin(caller, parsed.parent().unwrap_or(parsed).as_str(), require)?;
    let parent = parsed.parent().map(|parent| find_by_name::scope(parent.as_str())).transpose()?;
    let id = kept::id(
        "WITH new AS (SELECT nextval('harness_rbac.scopes_id_seq') AS id)
         INSERT INTO harness_rbac.scopes (id, account_id, parent_id, parent_path, identifier, name, description, tags, key)
         SELECT id, coalesce($1, id), $2, $3, $4, $5, $6, $7::jsonb, $8 FROM new
         ON CONFLICT DO NOTHING RETURNING id",
        &[
            parent.as_ref().map(|parent| parent.account_id).into(),
            parent.as_ref().map(|parent| parent.id).into(),
            parent.as_ref().map(|parent| parent.path.as_str()).into(),
            parsed.identifier().into(),
            name.into(),
            description.into(),
            tags.into(),
            key.into(),
        ],
    );
    let id = id.ok_or_else(|| taken(&parsed, key))?;
    if let Some((role, resource_group)) = grant {
        grant_to_all_users(parent.map_or(id, |parent| parent.account_id), id, role, resource_group);
        handing_out.check(Grants::HeldBy(all_users_of(id)))?;
    }
    since.ask_again(require)?;
    tell_of_viewing(&parsed, access);
    Ok(id)
}

/// Gives all users of a new scope their default access.
fn grant_to_all_users(account: i64, scope: i64, role: &str, resource_group: &str) {
    kept::execute(
        "INSERT INTO harness_rbac.role_assignments
                (account_id, scope_id, identifier, principal_id, role_id, resource_group_id, reason)
         SELECT $1, $2, $6, $5, r.id, g.id, $7
           FROM harness_rbac.roles r, harness_rbac.resource_groups g
          WHERE r.scope_id IS NULL AND r.identifier = $3 AND g.scope_id IS NULL AND g.identifier = $4",
        &[
            account.into(),
            scope.into(),
            role.into(),
            resource_group.into(),
            all_users_of(scope).into(),
            DefaultAccess::IDENTIFIER.into(),
            DefaultAccess::REASON.into(),
        ],
    );
}

/// Why a scope was not inserted.
fn taken(path: &ScopePath<'_>, key: Option<&str>) -> RbacError {
    match key.filter(|_| find_by_name::scope(path.as_str()).is_err()) {
        Some(key) => key_is_taken(path.level(), key),
        None => duplicate(
            "scope",
            path.as_str(),
            "Paths are unique.",
            "Choose another identifier, or use the scope that is there.",
        ),
    }
}

/// Gives a scope a key, or takes it away.
///
/// # Errors
/// 42501 for a principal; 42602 for path and key; 42704 without scope; 42710 if another scope of the level has the key.
pub fn set_scope_key(caller: &Caller, path: &str, key: Option<&str>) -> Result<()> {
    caller.require_database(SETTING_KEYS)?;
    check_key(key)?;
    let scope = find_by_name::scope(path)?;
    let others = "SELECT FROM harness_rbac.scopes WHERE level = $1 AND key = $2 AND id <> $3";
    let level = scope.level.as_str();
    if let Some(key) = key
        && kept::execute(others, &[level.into(), key.into(), scope.id.into()]) > 0
    {
        return Err(key_is_taken(scope.level, key));
    }
    // What stays as it is, is no change of policy.
    kept::execute(
        "UPDATE harness_rbac.scopes SET key = $2 WHERE id = $1 AND key IS DISTINCT FROM $2",
        &[scope.id.into(), key.into()],
    );
    Ok(())
}

/// Keys tie rows of the application to scopes, which no permission is about.
const SETTING_KEYS: &str = "set the keys of scopes";

fn require_setting_key(caller: &Caller, key: Option<&str>) -> Result<()> {
    key.map_or(Ok(()), |_| caller.require_database(SETTING_KEYS))?;
    check_key(key)
}

fn check_key(key: Option<&str>) -> Result<()> {
    key.map_or(Ok(()), |key| check_free_identifier("key", key))
}

/// The error for a key that another scope of the level has.
pub fn key_is_taken(level: Level, key: &str) -> RbacError {
    duplicate(
        "key",
        key,
        format!("Another {} has it.", level.as_str()),
        "Keys are unique among the scopes of a level. See harness_rbac.scope_tree for those there are.",
    )
}

/// Drops a scope and everything that lives in it.
///
/// # Errors
/// 42602, 42704 for the path; 2BP01 if it has child scopes, or rows in protected tables, and `cascade` is not given; 42501
/// for a principal without `core_organization_delete` or `core_project_delete`.
pub fn drop_scope(caller: &Caller, path: &str, cascade: bool) -> Result<()> {
    let parsed = ScopePath::parse(path)?;
    let require = || match parsed.level() {
        Level::Account => caller.require_database("drop accounts"),
        level => caller.require(&format!("core_{}_delete", level.as_str()), path, Some(parsed.identifier())),
    };
    let since = Since::now();
    require()?;
    let scope = find_by_name::scope_to_drop(path)?;
    let child = kept::first(
        "SELECT path FROM harness_rbac.scopes WHERE parent_id = $1 ORDER BY path LIMIT 1",
        &[scope.id.into()],
        |row| row.get::<String>(1),
    );
    if let (Some(Some(child)), false) = (child, cascade) {
        return Err(RbacError::new(
            SqlState::DependentObjectsStillExist,
            format!("scope {} has child scopes", quoted(path)),
            format!("One of them is \"{child}\"."),
            "Drop them first, or use cascade => true to drop everything below as well.",
        ));
    }
    if !cascade && let Some(found) = table_with_rows_in(&[scope.id]) {
        return Err(has_rows(caller, format!("scope {}", quoted(path)), &found));
    }
    let gone = if cascade && matches!(caller, Caller::Database) { subtree(scope.id) } else { Vec::new() };
    let along = taken_along::of_scope(scope.id);
    // One statement: the foreign key to the parent is checked when all of them are gone.
    kept::execute(
        "DELETE FROM harness_rbac.scopes
          WHERE id = $1 OR parent_id = $1
             OR parent_id IN (SELECT id FROM harness_rbac.scopes WHERE parent_id = $1)",
        &[scope.id.into()],
    );
    since.ask_again(require)?;
    along.tell(&format!("scope {}", quoted(path)));
    // Those that a foreign key has not taken along. By ids: keys are gone with the scopes.
    if !gone.is_empty() {
        taken_along::tell_rows_left(path, &rows_in(&gone));
    }
    Ok(())
}

/// The scope and those below it.
fn subtree(id: i64) -> Vec<i64> {
    let sql = "SELECT id FROM harness_rbac.scopes
        WHERE id = $1 OR parent_id = $1 OR parent_id IN (SELECT id FROM harness_rbac.scopes WHERE parent_id = $1)";
    kept::rows(sql, &[id.into()], |row| row.get::<i64>(1)).into_iter().flatten().collect()
}

/// The error for a scope with rows in a protected table. Principals are not told which tables the application has.
pub fn has_rows(caller: &Caller, scope: String, found: &Found) -> RbacError {
    let (fault, hint) = match found.state {
        State::HasRows => ("has rows in protected tables", "Delete or move them first"),
        State::IsLocked => {
            ("may have rows in a protected table that somebody has locked", "Try again when the lock is gone")
        }
        State::IsUnreadable(_) => (
            "may have rows in a protected table that its owner may not read",
            "Grant its owner SELECT on the table and USAGE on its schema",
        ),
        State::IsOutOfReach(_) => (
            "may have rows in a protected table of Citus, whose owner may not log in to ask its shards",
            "Give the table an owner that may, or ALTER ROLE ... LOGIN",
        ),
    };
    let detail = match (caller, &found.state) {
        (Caller::Database, State::IsUnreadable(owner) | State::IsOutOfReach(owner)) => {
            format!("The table is {}, its owner {}.", found.table, quoted(owner))
        }
        (Caller::Database, _) => format!("One of them is {}.", found.table),
        (Caller::Principal(_), _) => "Which tables there are is told to no principal.".to_owned(),
    };
    RbacError::new(
        SqlState::DependentObjectsStillExist,
        format!("{scope} {fault}"),
        detail,
        format!("{hint}, or use cascade => true to leave them behind, where no principal sees them."),
    )
}

/// Marks an account as one that must keep an administrator, unless somebody is at its row. All columns that PostgreSQL computes count as
/// changed by an UPDATE, the path among them: it waits for everybody who refers to the account.
pub fn mark_administered(account: i64) {
    kept::execute(
        "UPDATE harness_rbac.scopes SET administered = true
          WHERE id = (SELECT id FROM harness_rbac.scopes WHERE id = $1 FOR UPDATE SKIP LOCKED)",
        &[account.into()],
    );
}
