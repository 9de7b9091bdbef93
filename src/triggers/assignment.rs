use super::trigger_row::{TriggerRow, with_reader};
use crate::catalog::{Key, read_scope};
use crate::model::{Level, Levels, RbacError, Scope, SqlState, quoted};
use crate::server::Index;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Principal, role and resource group fit the scope of the assignment. AFTER INSERT.
///
/// Nothing this looks at can change while it exists, so looking once is enough.
#[pg_trigger(sql = false)]
fn check_role_assignment<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    let key = |column| [Key::Id(row.id(column).unwrap_or(0))];
    with_reader(|reader| {
        let scope = reader.first(Index::ScopeById, &key(c"scope_id"), read_scope)?;
        let home =
            reader.first(Index::PrincipalById, &key(c"principal_id"), |principal| Ok(principal.id(3)))?.flatten();
        let place = |row: &crate::catalog::Row| Ok((row.id(3), row.levels(7), row.text(4).to_owned()));
        let role = reader.first(Index::RoleById, &key(c"role_id"), place)?;
        let group = reader.first(Index::ResourceGroupById, &key(c"resource_group_id"), place)?;
        let shared = match row.is_null(c"resource_type_id") {
            true => None,
            false => reader.first(Index::ResourceTypes, &key(c"resource_type_id"), |known| {
                Ok((known.text(2).to_owned(), known.levels(5)))
            })?,
        };
        // What is missing is the foreign keys' matter.
        let (Some(scope), Some(home), Some(role)) = (scope, home, role) else {
            return Ok(());
        };
        let level = scope.level();
        let is_above = |id: i64| scope.lineage().any(|above| above.0 == id);

        if !is_above(home) {
            return wrong(
                "principal cannot be used in this scope",
                format!("It lives neither in scope \"{}\" nor in one above it.", scope.path()),
                "Use a principal of this scope or of one above it, or assign the role where the principal lives.",
            );
        }
        check_role(&scope, role)?;
        if let Some((name, levels)) = shared {
            return check_shared_type(&name, levels, level);
        }
        let Some(group) = group else { return Ok(()) };
        match group {
            (None, levels, name) if !levels.contains(level) => wrong(
                "resource group cannot be used in this scope",
                format!("Built-in resource group \"{name}\" is not for the level {}.", level.as_str()),
                "Use a built-in resource group of this level.",
            ),
            (Some(at), _, name) if at != scope.id().0 => wrong(
                "resource group cannot be used in this scope",
                format!("Resource group \"{name}\" does not live in scope \"{}\".", scope.path()),
                "Use a built-in resource group, or a custom one of exactly this scope.",
            ),
            _ => Ok(()),
        }
    });
    Ok(None)
}

fn wrong(message: &str, detail: String, hint: &str) -> crate::model::Result<()> {
    Err(RbacError::new(SqlState::InvalidGrantOperation, message, detail, hint))
}

/// A built-in role is for the level of the scope, and a custom one, with a home, lives there or above.
fn check_role(scope: &Scope, (home, levels, name): (Option<i64>, Levels, String)) -> crate::model::Result<()> {
    let level = scope.level();
    match home {
        None if !levels.contains(level) => wrong(
            "role cannot be used in this scope",
            format!("Built-in role \"{name}\" is not for the level {}.", level.as_str()),
            "Use a built-in role of this level.",
        ),
        Some(home) if !scope.lineage().any(|above| above.0 == home) => wrong(
            "role cannot be used in this scope",
            format!("Role \"{name}\" lives neither in scope \"{}\" nor in one above it.", scope.path()),
            "Use a built-in role, or a custom role of this scope or of one above it.",
        ),
        _ => Ok(()),
    }
}

/// What is shared lives where it is shared, and is no scope.
fn check_shared_type(name: &str, levels: Levels, level: Level) -> crate::model::Result<()> {
    let wrong = |message, detail, hint| Err(RbacError::new(SqlState::InvalidParameterValue, message, detail, hint));
    if Level::ALL.iter().any(|level| level.resource_type() == name) {
        return wrong(
            format!("resources of type {} cannot be shared", quoted(name)),
            "They are scopes, and what is in them would not follow.".to_owned(),
            "Assign a role at the scope with assign_role().",
        );
    }
    if !levels.contains(level) {
        return wrong(
            format!("a resource of type {} does not live at level {}", quoted(name), level.as_str()),
            format!("The scope is of level {}.", level.as_str()),
            "Share it at the scope it belongs to.",
        );
    }
    Ok(())
}
