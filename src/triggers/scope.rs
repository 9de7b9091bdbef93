use super::trigger_row::TriggerRow;
use crate::admin::create_all_users_group;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Every scope has a built-in group of all its users. AFTER INSERT.
#[pg_trigger(sql = false)]
fn create_group_of_new_scope<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if let Some(id) = TriggerRow::new(trigger).and_then(|row| row.id(c"id")) {
        create_all_users_group(id);
    }
    Ok(None)
}
