//! Former versions, as `tests/upgrade/freeze.rs` froze them: what CREATE EXTENSION ran, and a database filled by it.

use crate::cluster::{Cluster, succeed};
use std::fs;
use std::path::PathBuf;

pub fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/upgrade"))
}

pub fn versions() -> Vec<String> {
    let mut versions: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    versions.sort();
    versions
}

/// The library of this version refuses to write into the tables of another. So triggers, and foreign keys with them, are off
/// while the rows are put back, and as they were afterwards; but for the one that makes groups which no dump holds.
const TRIGGERS_OFF: &str = "
    CREATE TABLE public.triggers AS
    SELECT t.tgrelid::regclass AS target, t.tgname, t.tgenabled FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = 'harness_rbac'::regnamespace AND t.tgname <> 'create_all_users_group';
    DO $$ DECLARE t record; BEGIN
        FOR t IN SELECT * FROM public.triggers LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', t.target, t.tgname); END LOOP;
    END $$";
const TRIGGERS_ON: &str = "
    DO $$ DECLARE t record; BEGIN
        FOR t IN SELECT *, CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END AS mode FROM public.triggers LOOP
            EXECUTE format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.target, t.mode, t.tgname);
        END LOOP;
    END $$;
    DROP TABLE public.triggers";

/// Makes the database of that version, as it is before ALTER EXTENSION UPDATE. The role of the application exists.
pub fn restore(cluster: &Cluster, database: &str, version: &str) {
    cluster.connect("postgres").batch_execute(&format!("CREATE DATABASE {database}")).unwrap();
    let mut client = cluster.connect(database);
    client.batch_execute(&format!("CREATE EXTENSION harness_rbac VERSION '{version}'")).unwrap();
    client.batch_execute(TRIGGERS_OFF).unwrap();
    let mut psql = cluster.client_program("psql");
    succeed(
        psql.args(["-qX", "-v", "ON_ERROR_STOP=1", "-d", database, "-f"])
            .arg(folder().join(version).join("database.sql")),
    );
    client.batch_execute(TRIGGERS_ON).unwrap();
}

/// Writes rows as that version did, before the upgrade.
pub fn write(client: &mut postgres::Client, sql: &str) {
    for sql in [TRIGGERS_OFF, sql, TRIGGERS_ON] {
        client.batch_execute(sql).unwrap();
    }
}

/// What one catalogue has and the other has not, marked as by `tests/bin/upgrade-difference`.
pub fn difference(should: &[String], has: &[String]) -> Vec<String> {
    let missing = should.iter().filter(|line| !has.contains(line)).map(|line| format!("-{line}"));
    let more = has.iter().filter(|line| !should.contains(line)).map(|line| format!("+{line}"));
    missing.chain(more).collect()
}

/// Everything there is of the extension, a line each; the same in every database of the same version.
pub fn catalogue(cluster: &Cluster, database: &str) -> Vec<String> {
    let mut psql = cluster.client_program("psql");
    psql.args(["-XAtq", "-v", "ON_ERROR_STOP=1", "-d", database, "-f"]).arg(folder().join("catalogue.sql"));
    succeed(&mut psql).lines().map(str::to_owned).collect()
}
