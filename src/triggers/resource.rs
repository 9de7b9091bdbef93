use super::trigger_row::{TriggerRow, argument, with_reader};
use crate::admin::forget_resource;
use crate::catalog::Key;
use crate::model::{Level, RbacError, SqlState, quoted};
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

/// A named resource that goes leaves the selectors that list it: should the name come back, nobody holds anything
/// on it. AFTER DELETE.
///
/// Argument in CREATE TRIGGER: the resource type, where the table holds only one.
#[pg_trigger(sql = false)]
fn forget_dropped_resource<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::old(trigger) else {
        return Ok(None);
    };
    let mut found = None;
    with_reader(|reader| {
        // A scope is a resource of its parent; everything else is one of the scope it lives at.
        let (scope, type_name) = match argument(trigger, 0).to_bytes() {
            b"scopes" => {
                let level = Level::from_name(row.text(c"level"));
                (row.id(c"parent_id").or(row.id(c"id")), level.map(Level::resource_type))
            }
            b"principals" => {
                let type_name = match row.text(c"kind") {
                    "user" => "USER",
                    "user_group" => "USERGROUP",
                    _ => "SERVICEACCOUNT",
                };
                (row.id(c"scope_id"), Some(type_name))
            }
            b"roles" => (row.id(c"scope_id"), Some("ROLE")),
            b"resource_groups" => (row.id(c"scope_id"), Some("RESOURCEGROUP")),
            _ => (row.id(c"scope_id"), None),
        };
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
    if let Some((scope, type_id)) = found {
        forget_resource(scope, type_id, row.text(c"identifier"));
    }
    Ok(None)
}
