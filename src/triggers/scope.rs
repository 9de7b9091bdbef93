use super::row::TriggerRow;
use crate::admin::create_all_users_group;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Every scope has a built-in group of all its users. AFTER INSERT.
#[pg_trigger(sql = false)]
fn create_group_of_new_scope<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if let Some(row) = TriggerRow::new(trigger)
        && let (Some(id), Some(account_id)) = (row.id(c"id"), row.id(c"account_id"))
    {
        create_all_users_group(id, account_id, row.text(c"level"));
    }
    Ok(None)
}
