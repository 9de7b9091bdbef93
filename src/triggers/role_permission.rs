use super::trigger_row::{TriggerRow, with_reader};
use crate::catalog::Key;
use crate::model::{Level, RbacError, SqlState, quoted};
use crate::server::Index;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// A custom role holds only permissions that are allowed at its level. AFTER INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn check_role_permission<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let row = TriggerRow::new(trigger);
    let ids = row.and_then(|row| row.id(c"role_id").zip(row.id(c"permission_id")));
    let Some((role_id, permission_id)) = ids else {
        return Ok(None);
    };
    with_reader(|reader| {
        let scope = reader.first(Index::RoleById, &[Key::Id(role_id)], |role| Ok(role.id(3)))?.flatten();
        let Some(scope) = scope else { return Ok(()) };
        let level = reader.first(Index::ScopeById, &[Key::Id(scope)], |scope| Ok(Level::from_name(scope.text(7))))?;
        let permission = reader.first(Index::Permissions, &[Key::Id(permission_id)], |permission| {
            Ok((permission.text(2).to_owned(), permission.levels(5)))
        })?;
        match (level.flatten(), permission) {
            (Some(level), Some((name, levels))) if !levels.contains(level) => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("permission {} is not allowed at level {}", quoted(&name), level.as_str()),
                format!("The role lives at the level {}.", level.as_str()),
                "Leave the permission out, or make the role at a level that allows it.",
            )),
            _ => Ok(()),
        }
    });
    Ok(None)
}
