//! Seals: what a transaction changed of an account or organization, chained to what was sealed before.

use super::open_log::while_recording;
use super::written_entries::{Covered, WrittenEntries};
use crate::catalog::{ChainEnd, load_chain_end};
use crate::fault::Fault;
use crate::model::{Chain, Result};
use crate::server::{Row, cluster, kept, wall_time, write};

macro_rules! entry_hash {
    () => {
        "harness_rbac._entry_hash(e.id, e.account_id, e.transaction::text, extract(epoch FROM e.recorded_at)::text,
    e.login_role, e.role, e.principal, e.token, e.kind, e.operation, e.before::text, e.after::text, e.opens)"
    };
}
/// The hash of the entry `e`. The month is that of the seal.
pub const ENTRY_HASH: &str = entry_hash!();
/// The hash of the entries `e`.
pub const ENTRIES_HASH: &str = concat!("sha256(string_agg(", entry_hash!(), ", '' ORDER BY e.id))");
/// The hash of the seal `s`, but for the hash `previous`.
pub const SEAL_HASH: &str =
    "sha256(previous || convert_to((jsonb_build_array(s.account_id, s.number, extract(epoch FROM s.sealed_at)::text,
    s.transaction::text, s.first_entry, s.last_entry, s.entries, encode(s.entries_hash, 'hex'))
    || CASE WHEN s.organization_id = 0 AND s.covers IS NULL THEN '[]' ELSE jsonb_build_array(s.organization_id, s.covers) END)::text, 'UTF8'))";
/// What the first seal of the chain `c` is chained to.
pub const BEGINNING: &str = "sha256(convert_to((jsonb_build_array(c.account_id, extract(epoch FROM c.began_at)::text)
    || CASE c.organization_id WHEN 0 THEN '[]' ELSE jsonb_build_array(c.organization_id) END)::text, 'UTF8'))";

/// The seal `s` as the entry has it that says what was dropped up to it.
pub const SEAL_AS_JSON: &str = "jsonb_build_object('number', s.number, 'sealed_at', extract(epoch FROM s.sealed_at)::text,
    'hash', encode(s.hash, 'hex'), 'transaction', s.transaction::text, 'first_entry', s.first_entry, 'last_entry', s.last_entry,
    'entries', s.entries, 'entries_hash', encode(s.entries_hash, 'hex'))";

const THIS_MONTH: &str = "date_trunc('month', now() AT TIME ZONE 'UTC')::date";

/// Of entries of the transaction: that no seal covers them yet. One that it has written before may, or one of another cluster,
/// from which a dump was loaded, whose transaction had the same id.
const NOT_SEALED: &str = "AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.transaction = e.transaction
                              AND s.account_id = e.account_id AND s.organization_id = e.organization_id
                              AND e.id BETWEEN s.first_entry AND s.last_entry)";

/// Seals what the transaction changed, of these chains in their order, or of every one. `written` has the entries, where they are
/// known; `is_first` if the transaction has sealed nothing before.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn seal(chains: Option<Vec<Chain>>, written: &WrittenEntries, is_first: bool) -> Result<()> {
    while_recording(|| {
        let chains = chains.unwrap_or_else(unsealed_chains);
        // In one order, so that no two transactions wait for each other.
        chains.iter().for_each(|chain| lock(*chain));
        let mut ends = Vec::new();
        for chain in chains {
            ends.push((chain, load_chain_end(chain)?));
        }
        // Later than whatever was sealed before in these accounts and is known here, also where the clock was set back: what
        // depends on a change comes after it, in whichever chain. One moment for the transaction.
        let newest = ends.iter().filter_map(|(_, end)| end.newest).max().filter(|_| !Fault::SealTime.is_in());
        let moment = newest.map_or_else(wall_time, |newest| wall_time().max(newest.saturating_add(1)));
        // The account's own chain comes after those of its organizations, and covers them.
        ends.sort_unstable_by_key(|(chain, _)| (chain.account, chain.organization == 0, chain.organization));
        for (chain, ChainEnd { last, .. }) in ends {
            let (number, previous) = match last {
                Some((number, hash)) => (number + 1, hash.map(|hash| hash.to_vec())),
                None => (1, beginning(chain)),
            };
            let covered = if is_first { written.of(chain) } else { None };
            append(&Place { chain, number, previous, moment }, covered);
        }
        Ok(())
    })
}

fn unsealed_chains() -> Vec<Chain> {
    let sql = format!(include_str!("sql/unsealed_chains.sql"), THIS_MONTH = THIS_MONTH);
    let chain = |row: &Row<'_>| Some(Chain { account: row.get(1)?, organization: row.get(2)? });
    kept::rows(&sql, &[], chain).into_iter().flatten().collect()
}

fn lock(chain: Chain) {
    let lock = "SELECT FROM harness_rbac._audit_chains c WHERE c.account_id = $1 AND c.organization_id = $2 FOR UPDATE";
    let it = || [chain.account.into(), chain.organization.into()];
    if kept::execute(lock, &it()) == 0 {
        kept::execute(include_str!("sql/begin_chain.sql"), &it());
        kept::execute(lock, &it());
    }
}

/// What the first seal of a chain is chained to.
fn beginning(chain: Chain) -> Option<Vec<u8>> {
    let sql = format!(
        "SELECT {BEGINNING} FROM harness_rbac._audit_chains c WHERE c.account_id = $1 AND c.organization_id = $2"
    );
    write::first(&sql, &[chain.account.into(), chain.organization.into()], |row| row.get(1)).flatten()
}

/// The seals of organizations that the next one of the account's own chain covers, as JSON: if one of them is taken away or
/// changed, with all that comes after it, the account's chain still says that it was there.
fn covers(chain: Chain) -> Option<String> {
    if chain.organization != 0 || chain.account == 0 {
        return None;
    }
    let sql = include_str!("sql/cover_organizations.sql");
    let found = kept::rows(sql, &[chain.account.into(), cluster().into()], |row| row.get::<String>(1));
    found.into_iter().next().flatten()
}

/// Where a seal comes to stand.
struct Place {
    chain: Chain,
    number: i64,
    previous: Option<Vec<u8>>,
    moment: i64,
}

fn append(place: &Place, covered: Option<Covered>) {
    let Place { chain, number, .. } = *place;
    let sql = match covered {
        Some(_) => {
            format!(include_str!("sql/append_written.sql"), SEAL_HASH = SEAL_HASH, THIS_MONTH = THIS_MONTH)
        }
        None => format!(
            include_str!("sql/append_seal.sql"),
            ENTRIES_HASH = ENTRIES_HASH,
            NOT_SEALED = NOT_SEALED,
            SEAL_HASH = SEAL_HASH,
            THIS_MONTH = THIS_MONTH
        ),
    };
    let mut arguments = vec![
        chain.account.into(),
        number.into(),
        place.previous.clone().into(),
        place.moment.into(),
        chain.organization.into(),
        covers(chain).into(),
    ];
    if let Some(covered) = covered {
        arguments.extend([covered.first.into(), covered.last.into(), covered.entries.into(), covered.hash.into()]);
    }
    let moved = kept::rows(&sql, &arguments, |row| row.get::<bool>(1));
    // What began in one month and ended in another belongs to the other, so that months follow each other in every chain.
    if moved.contains(&Some(true)) {
        write::execute(
            "UPDATE harness_rbac.audit_entries e SET month = date_trunc('month', s.sealed_at AT TIME ZONE 'UTC')::date
               FROM harness_rbac.audit_seals s
              WHERE s.account_id = $1 AND s.organization_id = $2 AND s.number = $3 AND e.transaction = s.transaction
                AND e.account_id = s.account_id AND e.organization_id = s.organization_id
                AND e.id BETWEEN s.first_entry AND s.last_entry",
            &[chain.account.into(), chain.organization.into(), number.into()],
        );
    }
}
