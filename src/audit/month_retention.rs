//! Months of the log: each in a partition of its own, the old ones taken away.

use super::commit_seal;
use super::open_log::while_recording;
use super::seal_chain::SEAL_AS_JSON;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{has_one_snapshot, write};
use pgrx::datum::TimestampWithTimeZone;

/// A month that was taken out of the log.
pub struct DroppedMonth {
    pub month: String,
    pub entries: i64,
    /// The table that keeps it, if any.
    pub kept_in: Option<String>,
}

/// Gives each month from this one on a partition of its own, so many of them. The number of those that are new.
///
/// # Errors
/// 0A000 where it would not see what others have written.
pub fn partition_audit_log(months: i32) -> Result<i64> {
    lock_log()?;
    let sql = "SELECT to_char(month, 'YYYY-MM-DD') FROM (
        SELECT (date_trunc('month', now() AT TIME ZONE 'UTC') + n * interval '1 month')::date AS month FROM generate_series(0, $1 - 1) AS n) AS coming
        WHERE to_regclass(format('harness_rbac.audit_entries_%s', to_char(month, 'YYYY_MM'))) IS NULL ORDER BY month";
    let missing = write::rows(sql, &[months.into()], |row| row.get::<String>(1));
    let missing: Vec<String> = missing.into_iter().flatten().collect();
    missing.iter().for_each(|month| {
        set_apart(month);
        let name = name_of(month);
        write::execute(
            &format!(
                "ALTER TABLE harness_rbac.audit_entries ATTACH PARTITION harness_rbac.{name}
                     FOR VALUES FROM ('{month}') TO ('{}')",
                next(month)
            ),
            &[],
        );
    });
    Ok(i64::try_from(missing.len()).unwrap_or(i64::MAX))
}

/// Takes the months before `before` out of the log, into tables of their own if they are to be kept. The last seal before
/// them stays, as that to which the rest is chained.
///
/// # Errors
/// 0A000 where it would not see what others have written.
pub fn drop_audit_log(before: TimestampWithTimeZone, keep: bool) -> Result<Vec<DroppedMonth>> {
    lock_log()?;
    let sql = "SELECT to_char(e.month, 'YYYY-MM-DD'), count(*) FROM harness_rbac.audit_entries e
        WHERE e.month < date_trunc('month', $1 AT TIME ZONE 'UTC')::date GROUP BY e.month ORDER BY e.month";
    let months = write::rows(sql, &[before.into()], |row| Some((row.get::<String>(1)?, row.get::<i64>(2)?)));
    let dropped = months.into_iter().flatten().map(|(month, entries)| {
        let name = name_of(&month);
        let is_partition = "SELECT true FROM pg_inherits i
            WHERE i.inhparent = 'harness_rbac.audit_entries'::regclass AND i.inhrelid = to_regclass('harness_rbac.' || $1)";
        if write::first(is_partition, &[name.as_str().into()], |_| ()).is_some() {
            write::execute(&format!("ALTER TABLE harness_rbac.audit_entries DETACH PARTITION harness_rbac.{name}"), &[]);
            if !keep {
                write::execute(&format!("DROP TABLE harness_rbac.{name}"), &[]);
            }
        } else if keep {
            set_apart(&month);
        } else {
            write::execute(&format!("DELETE FROM harness_rbac.audit_entries_default WHERE month = '{month}'"), &[]);
        }
        DroppedMonth { month, entries, kept_in: keep.then(|| format!("harness_rbac.{name}")) }
    });
    let dropped: Vec<DroppedMonth> = dropped.collect();
    drop_seals(before);
    Ok(dropped)
}

/// Waits for whoever is changing policy, at once and for all of it: a lock that is taken bit by bit is a deadlock beside them.
/// What they have written is seen by the statements after this one.
fn lock_log() -> Result<()> {
    if has_one_snapshot() {
        return Err(RbacError::new(
            SqlState::FeatureNotSupported,
            "cannot move months of the log in a REPEATABLE READ or SERIALIZABLE transaction",
            "It would leave out entries that the transaction does not see.",
            "Use READ COMMITTED.",
        ));
    }
    write::execute("LOCK TABLE harness_rbac.audit_entries IN ACCESS EXCLUSIVE MODE", &[]);
    Ok(())
}

/// A table with the entries of the month that have no partition of their own. It is there already if the month was set apart
/// before, and a transaction that had been prepared has ended since.
fn set_apart(month: &str) {
    let name = name_of(month);
    let is_there = "SELECT true FROM pg_class WHERE oid = to_regclass('harness_rbac.' || $1)";
    let is_new = write::first(is_there, &[name.as_str().into()], |_| ()).is_none();
    if is_new {
        let create =
            format!("CREATE TABLE harness_rbac.{name} (LIKE harness_rbac.audit_entries_default INCLUDING ALL)");
        write::execute(&create, &[]);
        close(&name);
    }
    // The guard of a table that is there lets in what the log writes of itself.
    while_recording(|| {
        write::execute(
            &format!(
                "WITH moved AS (DELETE FROM harness_rbac.audit_entries_default WHERE month = '{month}' RETURNING *)
                 INSERT INTO harness_rbac.{name} SELECT * FROM moved"
            ),
            &[],
        );
    });
    if !is_new {
        return;
    }
    write::execute(
        &format!(
            "CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.{name}
                 FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._guard_audit()"
        ),
        &[],
    );
}

/// Takes away what ALTER DEFAULT PRIVILEGES gives on whatever the owner makes: it was not meant for the log.
fn close(name: &str) {
    let sql = "SELECT string_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END, ', ')
          FROM pg_class c, aclexplode(c.relacl) AS a
         WHERE c.oid = to_regclass('harness_rbac.' || $1) AND a.grantee <> c.relowner";
    let others = write::first(sql, &[name.into()], |row| row.get::<String>(1)).flatten();
    if let Some(others) = others {
        write::execute(&format!("REVOKE ALL ON TABLE harness_rbac.{name} FROM {others}"), &[]);
    }
}

fn name_of(month: &str) -> String {
    let month: String = month.chars().take(7).map(|character| if character == '-' { '_' } else { character }).collect();
    format!("audit_entries_{month}")
}

fn next(month: &str) -> String {
    let sql = "SELECT to_char($1::date + interval '1 month', 'YYYY-MM-DD')";
    write::first(sql, &[month.into()], |row| row.get(1)).flatten().unwrap_or_default()
}

/// An entry of each chain says what went, and the chain covers it.
fn drop_seals(before: TimestampWithTimeZone) {
    commit_seal::note(false);
    while_recording(|| {
        let sql = format!(include_str!("sql/note_dropped_seals.sql"), SEAL_AS_JSON = SEAL_AS_JSON);
        write::execute(&sql, &[before.into()]);
        write::execute(
            "DELETE FROM harness_rbac.audit_seals s USING harness_rbac.audit_entries e
              WHERE e.transaction = pg_current_xact_id() AND e.kind = 'audit_entries' AND s.account_id = e.account_id
                AND s.organization_id = e.organization_id AND s.number < (e.before ->> 'number')::bigint",
            &[],
        );
    });
}
