//! Names to keys. What is found is locked against deletion until the transaction ends.

use super::near_names;
use crate::authority::lock_path;
use crate::catalog::{View, load_built_in_resource_group, load_built_in_role, load_scope_by_path};
use crate::model::{Level, PrincipalRef, RbacError, Result, RoleRef, ScopePath, SqlState, quoted, undefined};
use crate::server::{Row, kept, read};
use pgrx::datum::DatumWithOid;

/// What becomes of what is found.
#[derive(Clone, Copy)]
pub enum Found {
    /// Locked against deletion until the transaction ends.
    Locked,
    /// Only looked at, so that it works where nothing may be written.
    Seen,
}

/// The key that a query finds, locked as `locking` says.
fn key(found: Found, sql: &str, locking: &str, arguments: &[DatumWithOid<'_>]) -> Option<i64> {
    match found {
        Found::Seen => read::first(sql, arguments, |row| row.get(1)).flatten(),
        Found::Locked => kept::id(&format!("{sql} {locking}"), arguments),
    }
}

/// A scope as the functions here need it.
pub struct ScopeRow {
    pub id: i64,
    pub account_id: i64,
    pub parent_id: Option<i64>,
    pub level: Level,
    pub path: String,
}

impl ScopeRow {
    fn parsed(&self) -> Result<ScopePath<'_>> {
        ScopePath::parse(&self.path)
    }

    /// The scope of a level strictly above this one.
    pub fn above(&self, level: Level) -> Option<i64> {
        match level {
            _ if level >= self.level => None,
            Level::Account => Some(self.account_id),
            _ => self.parent_id,
        }
    }
}

/// # Errors
/// 42602 for a malformed path, 42704 if there is no such scope.
pub fn scope(path: &str) -> Result<ScopeRow> {
    let sql = format!("{SCOPE} FOR KEY SHARE");
    scope_row(path, |path| kept::first(&sql, &[path.into()], columns).flatten())
}

/// The same for who only looks: it is not locked.
///
/// # Errors
/// As for [`scope`].
pub fn known_scope(path: &str) -> Result<ScopeRow> {
    scope_row(path, |path| read::first(SCOPE, &[path.into()], columns).flatten())
}

const SCOPE: &str = "SELECT id, account_id, parent_id FROM harness_rbac.scopes WHERE path = $1";

fn columns(row: &Row<'_>) -> Option<(i64, i64, Option<i64>)> {
    Some((row.get(1)?, row.get(2)?, row.get(3)))
}

fn scope_row(path: &str, find: impl FnOnce(&str) -> Option<(i64, i64, Option<i64>)>) -> Result<ScopeRow> {
    let path = ScopePath::parse(path)?;
    match find(path.as_str()) {
        Some((id, account_id, parent_id)) => {
            Ok(ScopeRow { id, account_id, parent_id, level: path.level(), path: path.as_str().to_owned() })
        }
        None => Err(undefined(
            "scope",
            path.as_str(),
            format!("There is no {} of that path.", path.level().as_str()),
            &near_names::hint_of_scope(&path)?,
        )),
    }
}

/// A scope to drop. It is locked as its row's end will need it, with what lies below, and before it the account: two that
/// drop a scope go one after the other, and neither waits for the other with what that one needs.
///
/// # Errors
/// 42602 for a malformed path, 42704 if there is no such scope.
pub fn scope_to_drop(path: &str) -> Result<ScopeRow> {
    let parsed = ScopePath::parse(path)?;
    if parsed.level() != Level::Account {
        lock_path(parsed.account());
    }
    kept::execute(
        "SELECT FROM harness_rbac.scopes WHERE path = $1 OR path >= $1 || '/' AND path < $1 || '0' ORDER BY path FOR UPDATE",
        &[path.into()],
    );
    scope(path)
}

/// A principal's key.
///
/// # Errors
/// 42602 for a malformed reference, 42704 if there is no such principal.
pub fn principal(reference: &str) -> Result<i64> {
    principal_as(Found::Locked, reference)
}

/// The same.
///
/// # Errors
/// As for [`principal`].
pub fn principal_as(found: Found, reference: &str) -> Result<i64> {
    let parsed = PrincipalRef::parse(reference)?;
    // By two keys, which takes half as long as a join.
    let home = load_scope_by_path(View::Newest, parsed.home.as_str())?;
    let sql = "SELECT id FROM harness_rbac.principals WHERE scope_id = $1 AND kind = $2 AND identifier = $3";
    let id = home.and_then(|home| {
        let keys = [home.id().0.into(), parsed.kind.as_str().into(), parsed.identifier.into()];
        key(found, sql, "FOR KEY SHARE", &keys)
    });
    let Some(id) = id else {
        return Err(undefined(
            parsed.kind.noun(),
            reference,
            format!("Scope \"{}\" has no {} of that name.", parsed.home.as_str(), parsed.kind.noun()),
            &near_names::hint_of_principal(&parsed)?,
        ));
    };
    Ok(id)
}

/// A built-in role, or a custom role of the scope or one above it.
///
/// # Errors
/// 42602 for a malformed reference, 0LP01 for one to a scope that is not above, 42704 if there is no such role.
pub fn role_as(found: Found, reference: &str, scope: &ScopeRow) -> Result<i64> {
    let missing = |identifier: &str, detail: String| match scope
        .parsed()
        .and_then(|scope| near_names::hint_of_role(identifier, &scope))
    {
        Ok(hint) => undefined("role", reference, detail, &hint),
        Err(error) => error,
    };
    let (identifier, at) = match RoleRef::parse(reference)? {
        RoleRef::Here(identifier) if identifier.starts_with('_') => {
            return load_built_in_role(identifier)?
                .ok_or_else(|| missing(identifier, "No built-in role has that name.".into()));
        }
        RoleRef::Here(identifier) => (identifier, scope.id),
        RoleRef::Above(level, identifier) => {
            let above = scope.above(level).ok_or_else(|| {
                RbacError::new(
                    SqlState::InvalidGrantOperation,
                    format!("role {} does not lie above the assignment", quoted(reference)),
                    format!("Scope \"{}\" is of level {}.", scope.path, scope.level.as_str()),
                    "Write the bare identifier for a role of the scope itself.",
                )
            })?;
            (identifier, above)
        }
    };
    let sql = "SELECT id FROM harness_rbac.roles WHERE scope_id = $1 AND identifier = $2";
    key(found, sql, "FOR KEY SHARE", &[at.into(), identifier.into()]).ok_or_else(|| {
        missing(identifier, format!("An assignment at \"{}\" finds no custom role of that name.", scope.path))
    })
}

/// A custom role of exactly this scope, to change it.
///
/// # Errors
/// 42602 for a malformed identifier, 42939 for a built-in role, 42704 if there is no such role.
pub fn own_role(identifier: &str, scope: &ScopeRow) -> Result<i64> {
    own("role", "roles", identifier, scope)
}

/// A custom resource group of exactly this scope, to change it.
///
/// # Errors
/// 42602 for a malformed identifier, 42939 for a built-in group, 42704 if there is no such group.
pub fn own_resource_group(identifier: &str, scope: &ScopeRow) -> Result<i64> {
    own("resource group", "resource_groups", identifier, scope)
}

fn own(what: &str, table: &str, identifier: &str, scope: &ScopeRow) -> Result<i64> {
    crate::model::check_identifier(what, identifier)?;
    if identifier.starts_with('_') {
        return Err(RbacError::new(
            SqlState::ReservedName,
            format!("built-in {what} {} cannot be changed", quoted(identifier)),
            "The extension ships it.",
            format!("Make a {what} of your own."),
        ));
    }
    let sql = format!("SELECT id FROM harness_rbac.{table} WHERE scope_id = $1 AND identifier = $2 FOR NO KEY UPDATE");
    kept::id(&sql, &[scope.id.into(), identifier.into()]).ok_or_else(|| {
        let hint = format!("See harness_rbac.visible_{table} for those there are.");
        undefined(what, identifier, format!("Scope \"{}\" has no custom {what} of that name.", scope.path), &hint)
    })
}

/// A built-in resource group, or a custom one of exactly this scope.
///
/// # Errors
/// 42602 for a malformed identifier, 42704 if there is no such group.
pub fn resource_group_as(found: Found, identifier: &str, scope: &ScopeRow) -> Result<i64> {
    crate::model::check_identifier("resource group", identifier)?;
    let id = if identifier.starts_with('_') {
        load_built_in_resource_group(identifier)?
    } else {
        let sql = "SELECT id FROM harness_rbac.resource_groups WHERE scope_id = $1 AND identifier = $2";
        key(found, sql, "FOR KEY SHARE", &[scope.id.into(), identifier.into()])
    };
    let Some(id) = id else {
        return Err(undefined(
            "resource group",
            identifier,
            format!("Neither a built-in group nor one of scope \"{}\" has that name.", scope.path),
            &near_names::hint_of_resource_group(identifier, &scope.parsed()?)?,
        ));
    };
    Ok(id)
}

/// # Errors
/// 42602 for a malformed identifier, 42704 if there is no such type.
pub fn resource_type(identifier: &str) -> Result<i64> {
    resource_type_as(Found::Locked, identifier)
}

/// The same.
///
/// # Errors
/// As for [`resource_type`].
pub fn resource_type_as(found: Found, identifier: &str) -> Result<i64> {
    crate::model::check_identifier("resource type", identifier)?;
    let sql = "SELECT id FROM harness_rbac.resource_types WHERE identifier = $1";
    key(found, sql, "FOR KEY SHARE", &[identifier.into()]).map_or_else(|| Err(no_resource_type(identifier)), Ok)
}

/// The error for a resource type that there is not.
pub fn no_resource_type(identifier: &str) -> RbacError {
    let detail = "Neither the shipped catalogue nor the application has it.";
    match near_names::hint_of_resource_type(identifier) {
        Ok(hint) => undefined("resource type", identifier, detail, &hint),
        Err(error) => error,
    }
}

/// The error for a permission that there is not.
pub fn no_permission(identifier: &str) -> RbacError {
    let detail = "Neither the shipped catalogue nor the application has it.";
    match near_names::hint_of_permission(identifier) {
        Ok(hint) => undefined("permission", identifier, detail, &hint),
        Err(error) => error,
    }
}

/// The keys of permissions, in the order of their names.
///
/// # Errors
/// 42602 for a malformed identifier, 42704 if there is no such permission.
pub fn permissions(identifiers: &[String]) -> Result<Vec<i64>> {
    permissions_as(Found::Locked, identifiers)
}

/// The same.
///
/// # Errors
/// As for [`permissions`].
pub fn permissions_as(found: Found, identifiers: &[String]) -> Result<Vec<i64>> {
    for identifier in identifiers {
        crate::model::check_identifier("permission", identifier)?;
    }
    let rows = match found {
        Found::Seen => read::rows,
        Found::Locked => kept::rows,
    };
    let ids = rows(
        "SELECT p.id FROM unnest($1) WITH ORDINALITY AS named (identifier, place)
           LEFT JOIN harness_rbac.permissions p ON p.identifier = named.identifier ORDER BY named.place",
        &[identifiers.to_vec().into()],
        |row: &Row<'_>| row.get(1),
    );
    let known = |(identifier, id): (&String, Option<i64>)| id.ok_or_else(|| no_permission(identifier));
    identifiers.iter().zip(ids).map(known).collect()
}
