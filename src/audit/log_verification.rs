//! Whether anybody changed the log.

use super::seal_chain::{BEGINNING, ENTRIES_HASH, SEAL_AS_JSON, SEAL_HASH};
use crate::server::{progress, read};
use pgrx::datum::DatumWithOid;

const NAME_OF_ACCOUNT: &str =
    "(SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = f.account_id LIMIT 1)";

/// Where the log of an account is not what it was.
pub struct Finding {
    pub account: Option<String>,
    pub entry: Option<i64>,
    pub finding: String,
}

/// What is wrong with the logs of these accounts, of all of them if none is named. Entries of the transaction in progress
/// are not sealed yet.
pub fn verify(accounts: Option<Vec<i64>>) -> Vec<Finding> {
    progress::show("verify_audit_log: entries without a seal");
    let mut found = changes_without_entries();
    found.append(&mut entries_without_seal(accounts.as_deref()));
    let accounts = accounts.unwrap_or_else(|| {
        let sql = "SELECT account_id FROM harness_rbac._audit_chains UNION SELECT account_id FROM harness_rbac.audit_seals ORDER BY account_id";
        read::rows(sql, &[], |row| row.get(1)).into_iter().flatten().collect()
    });
    for (number, account) in accounts.iter().enumerate() {
        progress::show(&format!("verify_audit_log: chain {} of {}", number + 1, accounts.len()));
        found.extend(faults_of_chain(*account));
    }
    found
}

/// What a session changes that loads a dump is not recorded. It says so itself until the dump is loaded to its end.
fn changes_without_entries() -> Vec<Finding> {
    let sql = include_str!("sql/load_without_end.sql");
    let finding = read::first(sql, &[], |row| row.get(1)).flatten();
    finding.into_iter().map(|finding| Finding { account: None, entry: None, finding }).collect()
}

fn entries_without_seal(accounts: Option<&[i64]>) -> Vec<Finding> {
    let sql = format!(include_str!("sql/entries_without_seal.sql"), NAME_OF_ACCOUNT = NAME_OF_ACCOUNT);
    findings(&sql, accounts.map(<[i64]>::to_vec).into())
}

fn faults_of_chain(account: i64) -> Vec<Finding> {
    let sql = format!(
        include_str!("sql/faults_of_chain.sql"),
        BEGINNING = BEGINNING,
        ENTRIES_HASH = ENTRIES_HASH,
        NAME_OF_ACCOUNT = NAME_OF_ACCOUNT,
        SEAL_AS_JSON = SEAL_AS_JSON,
        SEAL_HASH = SEAL_HASH
    );
    findings(&sql, account.into())
}

fn findings(sql: &str, of: DatumWithOid<'_>) -> Vec<Finding> {
    read::rows(sql, &[of], |row| Finding {
        account: row.get(1),
        entry: row.get(2),
        finding: row.get(3).unwrap_or_default(),
    })
}
