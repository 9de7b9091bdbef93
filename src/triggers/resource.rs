use super::trigger_row::{TriggerRow, argument, with_reader};
use crate::admin::{forget_bounds, forget_name, forget_principal, forget_resource};
use crate::catalog::Key;
use crate::model::{Level, PrincipalKind, RbacError, SqlState, quoted};
use crate::server::Index;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// A resource lives at a level its type allows. AFTER INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn check_resource<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    with_reader(|reader| {
        let scope = [Key::Id(row.id(c"scope_id").unwrap_or(0))];
        let level = reader.first(Index::ScopeById, &scope, |scope| Ok(Level::from_name(scope.text(7))))?.flatten();
        let resource_type = [Key::Id(row.id(c"resource_type_id").unwrap_or(0))];
        let known = reader
            .first(Index::ResourceTypes, &resource_type, |known| Ok((known.text(2).to_owned(), known.levels(5))))?;
        match (level, known) {
            (Some(level), Some((name, levels))) if !levels.contains(level) => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("a resource of type {} does not live at level {}", quoted(&name), level.as_str()),
                format!("The scope is of level {}.", level.as_str()),
                "Register it at the scope it belongs to.",
            )),
            _ => Ok(()),
        }
    });
    Ok(None)
}

/// What goes takes along what hangs on its name: should the name come back, nobody holds anything on it. AFTER DELETE.
///
/// Argument in CREATE TRIGGER: the table, where it holds something else than registered resources.
#[pg_trigger(sql = false)]
fn forget_dropped_resource<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::old(trigger) else {
        return Ok(None);
    };
    let table = argument(trigger, 0).to_bytes();
    // By no foreign key, which would have it wait for who makes a key.
    forget_bounds(table, row.id(c"id").unwrap_or(0));
    let kind = if table == b"principals" { PrincipalKind::from_name(row.text(c"kind")) } else { None };
    // A scope is a resource of its parent; everything else is one of the scope it lives at.
    let (scope, type_name) = match table {
        b"scopes" => {
            let level = Level::from_name(row.text(c"level"));
            (row.id(c"parent_id").or(row.id(c"id")), level.map(Level::resource_type))
        }
        b"principals" => (row.id(c"scope_id"), kind.map(PrincipalKind::resource_type)),
        b"roles" => (row.id(c"scope_id"), Some("ROLE")),
        b"resource_groups" => (row.id(c"scope_id"), Some("RESOURCEGROUP")),
        _ => (row.id(c"scope_id"), None),
    };
    let mut found = None;
    with_reader(|reader| {
        let Some(scope) = scope else { return Ok(()) };
        // With the scope its resource groups have gone.
        if reader.first(Index::ScopeById, &[Key::Id(scope)], |_| Ok(()))?.is_none() {
            return Ok(());
        }
        let type_id = match type_name {
            None => row.id(c"resource_type_id"),
            Some(name) => {
                reader.first(Index::ResourceTypeByIdentifier, &[Key::Text(name)], |known| Ok(known.id(1)))?.flatten()
            }
        };
        found = type_id.map(|type_id| (scope, type_id));
        Ok(())
    });
    let identifier = row.text(c"identifier");
    match (found, kind) {
        (Some((scope, _)), Some(kind)) => forget_principal(scope, kind, identifier),
        (Some((scope, type_id)), None) if type_name.is_some() => {
            forget_name(scope, type_id, identifier);
        }
        (Some((scope, type_id)), None) => {
            forget_resource(scope, type_id, identifier);
        }
        (None, _) => {}
    }
    Ok(None)
}
