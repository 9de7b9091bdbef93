use super::row::TriggerRow;
use crate::admin::forget_grant_uses;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// When a role assignment was used goes with it. AFTER DELETE of a row, AFTER TRUNCATE.
#[pg_trigger(sql = false)]
fn forget_grant_use<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    forget_grant_uses(TriggerRow::old(trigger).and_then(|row| row.id(c"id")));
    Ok(None)
}
