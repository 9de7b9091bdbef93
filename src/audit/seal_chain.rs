//! Seals: what a transaction changed of an account, chained to what was sealed before.

use super::open_log::while_recording;
use super::written_entries::{Covered, WrittenEntries};
use crate::catalog::load_last_seal;
use crate::model::Result;
use crate::server::{kept, wall_time, write};

macro_rules! entry_hash {
    () => {
        "sha256(convert_to(jsonb_build_array(
    e.id, e.account_id, e.transaction::text, extract(epoch FROM e.recorded_at)::text, e.login_role, e.role, e.principal, e.token,
    e.kind, e.operation, e.before, e.after, e.opens)::text, 'UTF8'))"
    };
}
/// The hash of the entry `e`. The month is that of the seal.
pub const ENTRY_HASH: &str = entry_hash!();
/// The hash of the entries `e`.
pub const ENTRIES_HASH: &str = concat!("sha256(string_agg(", entry_hash!(), ", '' ORDER BY e.id))");
/// The hash of the seal `s`, but for the hash `previous`.
pub const SEAL_HASH: &str =
    "sha256(previous || convert_to(jsonb_build_array(s.account_id, s.number, extract(epoch FROM s.sealed_at)::text,
    s.transaction::text, s.first_entry, s.last_entry, s.entries, encode(s.entries_hash, 'hex'))::text, 'UTF8'))";
/// What the first seal of the chain `c` is chained to.
pub const BEGINNING: &str =
    "sha256(convert_to(jsonb_build_array(c.account_id, extract(epoch FROM c.began_at)::text)::text, 'UTF8'))";

/// The seal `s` as the entry has it that says what was dropped up to it.
pub const SEAL_AS_JSON: &str = "jsonb_build_object('number', s.number, 'sealed_at', extract(epoch FROM s.sealed_at)::text,
    'hash', encode(s.hash, 'hex'), 'transaction', s.transaction::text, 'first_entry', s.first_entry, 'last_entry', s.last_entry,
    'entries', s.entries, 'entries_hash', encode(s.entries_hash, 'hex'))";

const THIS_MONTH: &str = "date_trunc('month', now() AT TIME ZONE 'UTC')::date";

/// Of entries that come after a seal of the same transaction: that no seal covers them yet.
const NOT_SEALED: &str = "AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.transaction = e.transaction
                              AND s.account_id = e.account_id AND e.id BETWEEN s.first_entry AND s.last_entry)";

/// Seals what the transaction changed, of these accounts in the order of their ids, or of every one. `written` has the entries,
/// where they are known; `is_first` if the transaction has sealed nothing before.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn seal(accounts: Option<Vec<i64>>, written: &WrittenEntries, is_first: bool) -> Result<()> {
    while_recording(|| {
        let accounts = accounts.unwrap_or_else(unsealed_accounts);
        lock_chains(&accounts);
        let mut last = Vec::new();
        for account in &accounts {
            last.push(load_last_seal(*account)?);
        }
        // Later than whatever was sealed before, also where the clock was set back; one moment for the transaction.
        let newest = last.iter().flatten().map(|seal| seal.sealed_at.saturating_add(1)).max();
        let moment = newest.map_or_else(wall_time, |newest| newest.max(wall_time()));
        for (account, last) in accounts.iter().zip(last) {
            let number = last.as_ref().map_or(1, |seal| seal.number + 1);
            let previous = match last {
                Some(seal) => seal.hash.map(|hash| hash.to_vec()),
                None => beginning(*account),
            };
            let covered = if is_first { written.of(*account) } else { None };
            append(&Place { account: *account, number, previous, moment }, covered, is_first);
        }
        Ok(())
    })
}

fn unsealed_accounts() -> Vec<i64> {
    let sql = format!(include_str!("sql/unsealed_accounts.sql"), THIS_MONTH = THIS_MONTH);
    kept::rows(&sql, &[], |row| row.get::<i64>(1)).into_iter().flatten().collect()
}

/// In the order of their ids, so that no two transactions wait for each other.
fn lock_chains(accounts: &[i64]) {
    let lock =
        "SELECT c.account_id FROM harness_rbac._audit_chains c WHERE c.account_id = ANY ($1) ORDER BY 1 FOR UPDATE";
    let all = || [accounts.to_vec().into()];
    if kept::execute(lock, &all()) < accounts.len() {
        let begin = "INSERT INTO harness_rbac._audit_chains (account_id, began_at)
            SELECT account_id, '-infinity' FROM unnest($1::bigint[]) AS account_id ON CONFLICT DO NOTHING";
        kept::execute(begin, &all());
        kept::execute(lock, &all());
    }
}

/// What the first seal of an account is chained to.
fn beginning(account: i64) -> Option<Vec<u8>> {
    let sql = format!("SELECT {BEGINNING} FROM harness_rbac._audit_chains c WHERE c.account_id = $1");
    write::first(&sql, &[account.into()], |row| row.get(1)).flatten()
}

/// Where a seal comes to stand.
struct Place {
    account: i64,
    number: i64,
    previous: Option<Vec<u8>>,
    moment: i64,
}

fn append(place: &Place, covered: Option<Covered>, is_first: bool) {
    let Place { account, number, .. } = *place;
    let sql = match covered {
        Some(_) => {
            format!(include_str!("sql/append_written.sql"), SEAL_HASH = SEAL_HASH, THIS_MONTH = THIS_MONTH)
        }
        None => format!(
            include_str!("sql/append_seal.sql"),
            ENTRIES_HASH = ENTRIES_HASH,
            NOT_SEALED = if is_first { "" } else { NOT_SEALED },
            SEAL_HASH = SEAL_HASH,
            THIS_MONTH = THIS_MONTH
        ),
    };
    let mut arguments = vec![account.into(), number.into(), place.previous.clone().into(), place.moment.into()];
    if let Some(covered) = covered {
        arguments.extend([covered.first.into(), covered.last.into(), covered.entries.into(), covered.hash.into()]);
    }
    let moved = kept::rows(&sql, &arguments, |row| row.get::<bool>(1));
    // What began in one month and ended in another belongs to the other, so that months follow each other in every chain.
    if moved.contains(&Some(true)) {
        write::execute(
            "UPDATE harness_rbac.audit_entries e SET month = date_trunc('month', s.sealed_at AT TIME ZONE 'UTC')::date
               FROM harness_rbac.audit_seals s
              WHERE s.account_id = $1 AND s.number = $2 AND e.transaction = s.transaction AND e.account_id = s.account_id
                AND e.id BETWEEN s.first_entry AND s.last_entry",
            &[account.into(), number.into()],
        );
    }
}
