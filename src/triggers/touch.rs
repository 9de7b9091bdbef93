use super::trigger_row::{TriggerRow, argument, with_reader};
use crate::admin::{touch_resource_group, touch_role};
use crate::catalog::Key;
use crate::server::Index;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// A change to what belongs to a role or resource group makes a new version of its row, once per transaction. By that
/// version compiled roles and resource groups are known to be current. AFTER INSERT, UPDATE or DELETE.
///
/// Argument in CREATE TRIGGER: the table of the row.
#[pg_trigger(sql = false)]
fn touch_parent<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let of_role = argument(trigger, 0).to_bytes() == b"roles";
    let (column, index) =
        if of_role { (c"role_id", Index::RoleById) } else { (c"resource_group_id", Index::ResourceGroupById) };
    let mut ids = [TriggerRow::old(trigger), TriggerRow::new(trigger)].map(|row| row.and_then(|row| row.id(column)));
    if ids[0] == ids[1] {
        ids[1] = None;
    }
    for id in ids.into_iter().flatten() {
        let mut is_due = false;
        with_reader(|reader| {
            // A row that is gone takes what belongs to it along.
            is_due = reader.first(index, &[Key::Id(id)], |row| Ok(!row.version().is_own()))? == Some(true);
            Ok(())
        });
        if is_due && of_role {
            touch_role(id);
        } else if is_due {
            touch_resource_group(id);
        }
    }
    Ok(None)
}
