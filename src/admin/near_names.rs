//! What to write in the place of a name that nothing has: as far as who administers may know of it.

use crate::cache::{Ask, AskedScope, Hint, catalogue, decide};
use crate::model::{Level, PrincipalRef, Result, ScopePath, nearest};
use crate::server::read;
use crate::session;

/// Whether who administers may be told of what this permission shows at a scope. Whoever acts for nobody speaks for the
/// database.
fn may_see(permission: &str, scope: &str) -> Result<bool> {
    let Some(principal) = session::current_principal() else { return Ok(true) };
    let (scope, resource, attributes, resource_type) = (AskedScope::Path(scope), None, None, None);
    decide(&Ask { permission, scope, principal: &principal, resource, attributes, resource_type }, &mut Hint::default())
}

/// A hint that names the nearest first, if there is one.
fn first(near: Option<String>, otherwise: &str) -> String {
    near.map_or_else(|| otherwise.to_owned(), |name| format!("The nearest is \"{name}\". {otherwise}"))
}

fn texts(sql: &str, key: &str) -> Vec<String> {
    read::rows(sql, &[key.into()], |row| row.get::<String>(1)).into_iter().flatten().collect()
}

fn nearest_of(meant: &str, names: &[String]) -> Option<String> {
    nearest(meant, names.iter().map(String::as_str)).map(str::to_owned)
}

/// # Errors
/// 54000 if there is no memory to decide.
pub fn hint_of_scope(path: &ScopePath<'_>) -> Result<String> {
    let otherwise = "Create it with create_scope(); harness_rbac.scope_tree has those there are.";
    let mut names = Vec::new();
    let siblings =
        "SELECT path FROM harness_rbac.scopes WHERE parent_path IS NOT DISTINCT FROM nullif($1, '') ORDER BY path";
    for name in texts(siblings, path.parent().map_or("", ScopePath::as_str)) {
        if may_see(path.level().view_permission(), &name)? {
            names.push(name);
        }
    }
    Ok(first(nearest_of(path.as_str(), &names), otherwise))
}

/// # Errors
/// 54000 if there is no memory to decide.
pub fn hint_of_principal(meant: &PrincipalRef<'_>) -> Result<String> {
    let otherwise = "Create it; harness_rbac.visible_principals has those there are.";
    let home = meant.home.as_str();
    if !may_see(meant.kind.viewing_permission(), home)? {
        return Ok(otherwise.to_owned());
    }
    let names = texts(
        &format!(
            "SELECT p.identifier::text FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
              WHERE s.path = $1 AND p.kind = '{}' ORDER BY 1",
            meant.kind.as_str()
        ),
        home,
    );
    let written = |identifier| format!("{}:{identifier}@{home}", meant.kind.as_str());
    Ok(first(nearest_of(meant.identifier, &names).map(written), otherwise))
}

/// For a role that an assignment at the scope does not find. Where one of that very name lives above, its spelling is said.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn hint_of_role(identifier: &str, scope: &ScopePath<'_>) -> Result<String> {
    let otherwise = "Create it with create_role(); harness_rbac.visible_roles has those there are.";
    let mut names = texts(
        "SELECT identifier::text FROM harness_rbac.roles WHERE scope_id IS NULL AND NOT internal AND $1 IS NOT NULL",
        "",
    );
    for (prefix, path) in places(scope) {
        if !may_see("core_role_view", &path)? {
            continue;
        }
        let found = texts(
            "SELECT r.identifier::text FROM harness_rbac.roles r JOIN harness_rbac.scopes s ON s.id = r.scope_id WHERE s.path = $1",
            &path,
        );
        if !prefix.is_empty() && found.iter().any(|known| known == identifier) {
            return Ok(format!("Write \"{prefix}{identifier}\": that role lives at scope \"{path}\"."));
        }
        names.extend(found.into_iter().map(|known| format!("{prefix}{known}")));
    }
    // The spelling of the place does not make names differ.
    let bare = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let identifiers: Vec<String> = names.iter().map(|name| bare(name)).collect();
    let near = nearest_of(identifier, &identifiers).and_then(|near| names.into_iter().find(|name| bare(name) == near));
    Ok(first(near, otherwise))
}

/// Where custom roles live that an assignment at the scope may use, and how it names them.
fn places(scope: &ScopePath<'_>) -> Vec<(&'static str, String)> {
    let mut places = vec![("", scope.as_str().to_owned())];
    let mut above = scope.parent();
    while let Some(place) = above {
        let prefix = if place.level() == Level::Account { "account." } else { "org." };
        places.push((prefix, place.as_str().to_owned()));
        above = place.parent();
    }
    places
}

/// # Errors
/// 54000 if there is no memory to decide.
pub fn hint_of_resource_group(identifier: &str, scope: &ScopePath<'_>) -> Result<String> {
    let otherwise = "Create it with create_resource_group(); harness_rbac.visible_resource_groups has those there are.";
    let mut names = texts(
        "SELECT identifier::text FROM harness_rbac.resource_groups WHERE scope_id IS NULL AND $1 = ANY (levels::text[])",
        scope.level().as_str(),
    );
    if may_see("core_resourcegroup_view", scope.as_str())? {
        names.extend(texts(
            "SELECT g.identifier::text FROM harness_rbac.resource_groups g JOIN harness_rbac.scopes s ON s.id = g.scope_id WHERE s.path = $1",
            scope.as_str(),
        ));
    }
    Ok(first(nearest_of(identifier, &names), otherwise))
}

/// # Errors
/// 54000 if there is no memory for the catalogue.
pub fn hint_of_resource_type(identifier: &str) -> Result<String> {
    let otherwise = "Create it with create_resource_type(); harness_rbac.visible_resource_types has those there are.";
    let catalogue = catalogue()?;
    Ok(first(nearest(identifier, catalogue.type_identifiers()).map(str::to_owned), otherwise))
}

/// # Errors
/// 54000 if there is no memory for the catalogue.
pub fn hint_of_permission(identifier: &str) -> Result<String> {
    let otherwise = "Create it with create_permission(); harness_rbac.visible_permissions has those there are.";
    let catalogue = catalogue()?;
    Ok(first(nearest(identifier, catalogue.permission_identifiers()).map(str::to_owned), otherwise))
}
