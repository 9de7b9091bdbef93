use crate::model::{RbacError, SqlState};
use crate::server::{is_extension_script, is_replica, raise};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Refuses to change the policy where a subscription fills its tables (55000): the next change of the publisher would meet
/// another row, or an id that is taken. BEFORE each statement. What the subscription applies fires no such trigger.
#[pg_trigger(sql = false)]
fn refuse_in_replica<'a>(_trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if is_replica() && !is_extension_script() {
        raise(RbacError::new(
            SqlState::ObjectNotInPrerequisiteState,
            "this database holds a replica of the policy",
            "A subscription fills its tables.",
            "Administer at the publisher; API keys and database roles are each server's own.",
        ));
    }
    Ok(None)
}
