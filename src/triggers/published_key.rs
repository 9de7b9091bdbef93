use super::trigger_row::{TriggerRow, owner_of_table};
use crate::admin::{self, withdraw_api_keys};
use crate::server::{AsRole, or_raise};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// What subscribers know of a key follows it. AFTER INSERT, UPDATE or DELETE of a row, AFTER TRUNCATE.
#[pg_trigger(sql = false)]
fn publish_api_key<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let _as_owner = or_raise(AsRole::owner_of_extension(owner_of_table(trigger)));
    let rows = [TriggerRow::old(trigger), TriggerRow::new(trigger)];
    let [old, new] = rows.map(|row| row.map(|row| row.text(c"public_id")));
    if old.is_some() || new.is_none() {
        withdraw_api_keys(old);
    }
    if let Some(new) = new {
        admin::publish_api_key(new);
    }
    Ok(None)
}
