use super::trigger_row::{TriggerRow, argument};
use crate::admin::{drop_all_users_group, drop_identities};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// In a replica foreign keys do nothing. Rows that no publication carries go with the row they belong to. AFTER DELETE.
///
/// Argument in CREATE TRIGGER: the table.
#[pg_trigger(sql = false)]
fn drop_unpublished<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if let Some(id) = TriggerRow::old(trigger).and_then(|row| row.id(c"id")) {
        match argument(trigger, 0).to_bytes() {
            b"scopes" => drop_all_users_group(id),
            _ => drop_identities(id),
        }
    }
    Ok(None)
}
