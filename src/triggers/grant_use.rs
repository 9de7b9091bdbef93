use super::trigger_row::{TriggerRow, owner_of_table};
use crate::server::{AsRole, or_raise};
use crate::usage::forget_grant_uses;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// When a role assignment was used goes with it. AFTER DELETE of a row, AFTER TRUNCATE.
#[pg_trigger(sql = false)]
fn forget_grant_use<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let _as_owner = or_raise(AsRole::owner_of_extension(owner_of_table(trigger)));
    forget_grant_uses(TriggerRow::old(trigger).and_then(|row| row.id(c"id")));
    Ok(None)
}
