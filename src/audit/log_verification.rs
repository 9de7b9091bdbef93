//! Whether anybody changed the log.

use super::seal_chain::{BEGINNING, ENTRIES_HASH, SEAL_AS_JSON, SEAL_HASH};
use crate::model::Chain;
use crate::server::{Row, is_replica, progress, read};
use pgrx::datum::DatumWithOid;

const NAME_OF_ACCOUNT: &str =
    "(SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = f.account_id LIMIT 1)";

/// In which of an account's chains, if it is not its own.
const IN_WHICH_CHAIN: &str = "CASE f.organization_id WHEN 0 THEN '' ELSE format(' (chain of %s)',
    (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = f.organization_id LIMIT 1)) END";

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
    found.append(&mut accounts_without_chain(accounts.as_deref()));
    found.append(&mut entries_without_seal(accounts.as_deref()));
    let sql = "SELECT account_id, organization_id FROM harness_rbac._audit_chains WHERE $1 IS NULL OR account_id = ANY ($1)
        UNION SELECT account_id, organization_id FROM harness_rbac.audit_seals WHERE $1 IS NULL OR account_id = ANY ($1) ORDER BY 1, 2";
    let chain = |row: &Row<'_>| Some(Chain { account: row.get(1)?, organization: row.get(2)? });
    let chains: Vec<Chain> = read::rows(sql, &[accounts.into()], chain).into_iter().flatten().collect();
    for (number, chain) in chains.iter().enumerate() {
        progress::show(&format!("verify_audit_log: chain {} of {}", number + 1, chains.len()));
        found.extend(faults_of_chain(*chain));
    }
    found
}

/// What a session changes that loads a dump is not recorded. It says so itself until the dump is loaded to its end.
fn changes_without_entries() -> Vec<Finding> {
    let sql = include_str!("sql/load_without_end.sql");
    let finding = read::first(sql, &[], |row| row.get(1)).flatten();
    finding.into_iter().map(|finding| Finding { account: None, entry: None, finding }).collect()
}

/// Whoever takes all of a log away leaves the account. A replica has accounts, and their logs are the publisher's.
fn accounts_without_chain(accounts: Option<&[i64]>) -> Vec<Finding> {
    match is_replica() {
        true => Vec::new(),
        false => findings(include_str!("sql/accounts_without_chain.sql"), &[accounts.map(<[i64]>::to_vec).into()]),
    }
}

fn entries_without_seal(accounts: Option<&[i64]>) -> Vec<Finding> {
    let sql = format!(include_str!("sql/entries_without_seal.sql"), NAME_OF_ACCOUNT = NAME_OF_ACCOUNT);
    findings(&sql, &[accounts.map(<[i64]>::to_vec).into()])
}

fn faults_of_chain(chain: Chain) -> Vec<Finding> {
    let sql = format!(
        include_str!("sql/faults_of_chain.sql"),
        BEGINNING = BEGINNING,
        ENTRIES_HASH = ENTRIES_HASH,
        IN_WHICH_CHAIN = IN_WHICH_CHAIN,
        NAME_OF_ACCOUNT = NAME_OF_ACCOUNT,
        SEAL_AS_JSON = SEAL_AS_JSON,
        SEAL_HASH = SEAL_HASH
    );
    let mut found = findings(&sql, &[chain.account.into(), chain.organization.into()]);
    if chain.organization == 0 {
        let sql = format!(
            include_str!("sql/faults_of_cover.sql"),
            IN_WHICH_CHAIN = IN_WHICH_CHAIN,
            NAME_OF_ACCOUNT = NAME_OF_ACCOUNT
        );
        found.append(&mut findings(&sql, &[chain.account.into()]));
    }
    found
}

fn findings(sql: &str, of: &[DatumWithOid<'_>]) -> Vec<Finding> {
    read::rows(sql, of, |row| Finding {
        account: row.get(1),
        entry: row.get(2),
        finding: row.get(3).unwrap_or_default(),
    })
}
