//! Which tables are protected is noted in a table of the extension: names of policies anybody can take.

use super::target_table::Target;
use crate::model::{Result, undefined};
use crate::server::write;
use pgrx::pg_sys;

/// Notes a table that protect_table() has protected. `is_confirmed`: who did so may speak for the database, so that
/// `drop_scope()` asks its rows; what was confirmed stays so. Runs as the owner of the extension.
pub fn note_table(target: pg_sys::Oid, role: &str, is_confirmed: bool) {
    // What is gone leaves its number to others, some day.
    write::execute(
        "DELETE FROM harness_rbac._protected_tables n
          WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = n.target)",
        &[],
    );
    write::execute(
        "INSERT INTO harness_rbac._protected_tables AS n (target, noted_by, confirmed) VALUES ($1, $2, $3)
         ON CONFLICT (target) DO UPDATE SET noted_by = excluded.noted_by, confirmed = n.confirmed OR excluded.confirmed",
        &[target.into(), role.into(), is_confirmed.into()],
    );
}

/// Takes the note away. Runs as the owner of the extension.
pub fn forget_table(target: pg_sys::Oid) {
    write::execute("DELETE FROM harness_rbac._protected_tables WHERE target = $1", &[target.into()]);
}

/// Stands for a table that somebody else protected, or an earlier version.
///
/// # Errors
/// 42704 for an unknown table, and for one without a policy of `protect_table`; 22023 for what is no ordinary table.
pub fn confirm_table(target: pg_sys::Oid, role: &str) -> Result<()> {
    let target = Target::find_any(target)?;
    let ours = "SELECT FROM pg_catalog.pg_policy WHERE polrelid = $1
        AND polname = ANY ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}'::name[])";
    if write::execute(ours, &[target.oid.into()]) == 0 {
        let detail = "It has no policy of harness_rbac.";
        return Err(undefined("protection of table", &target.name, detail, "Protect it with protect_table()."));
    }
    note_table(target.oid, role, true);
    Ok(())
}

/// The name of the current role.
pub fn current_role() -> String {
    write::first("SELECT current_user::text", &[], |row| row.get(1)).flatten().unwrap_or_default()
}
