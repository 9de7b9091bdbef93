//! Freezes this version for the upgrade tests of later ones: what CREATE EXTENSION runs, and a database filled by it. Run
//! it with `tests/bin/with-server` before the version in Cargo.toml is raised; it writes `tests/upgrade/VERSION`.

use harness_rbac_tests::cluster::{succeed, write_as_server};
use harness_rbac_tests::frozen;
use harness_rbac_tests::record::{CREATE_APPLICATION, PEPPER, PEPPER_FILE, record};
use harness_rbac_tests::server::fresh_database;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

fn main() {
    let data = env::var("PGDATA").expect("run this through tests/bin/with-server");
    write_as_server(&Path::new(&data).join(PEPPER_FILE), &PEPPER);

    let (mut client, database) = fresh_database();
    client.batch_execute(CREATE_APPLICATION).unwrap();
    record(&mut client, 0..8, 150);
    let version = "SELECT extversion FROM pg_extension WHERE extname = 'harness_rbac'";
    let version: String = client.query_one(version, &[]).unwrap().get(0);

    let folder = frozen::folder().join(&version);
    fs::create_dir_all(&folder).unwrap();
    let script = format!("harness_rbac--{version}.sql");
    let installed = format!("{}/extension/{script}", succeed(Command::new("pg_config").arg("--sharedir")).trim());
    fs::copy(installed, folder.join(script)).unwrap();
    // Older programs do not know \restrict, and whoever runs this trusts it.
    let dump = succeed(Command::new("pg_dump").arg(&database));
    let lines = dump.lines().filter(|line| !line.starts_with("\\restrict") && !line.starts_with("\\unrestrict"));
    fs::write(folder.join("database.sql"), lines.map(|line| format!("{line}\n")).collect::<String>()).unwrap();
}
