//! Freezes this version for the upgrade tests of later ones: what CREATE EXTENSION runs, and a database filled by it. Run
//! it with `tests/bin/with-server` before the version in Cargo.toml is raised; it writes `tests/upgrade/VERSION`.

use harness_rbac_tests::record::{CREATE_APPLICATION, PEPPER, record};
use harness_rbac_tests::server::fresh_database;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;
use std::process::Command;
use std::{env, fs};

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn main() {
    let data = env::var("PGDATA").expect("run this through tests/bin/with-server");
    let (pepper, owner) = (Path::new(&data).join("harness_rbac.pepper"), fs::metadata(&data).unwrap());
    fs::write(&pepper, PEPPER).unwrap();
    chown(&pepper, Some(owner.uid()), Some(owner.gid())).unwrap();

    let (mut client, database) = fresh_database();
    client.batch_execute(CREATE_APPLICATION).unwrap();
    record(&mut client, 0..8, 150);
    let version = "SELECT extversion FROM pg_extension WHERE extname = 'harness_rbac'";
    let version: String = client.query_one(version, &[]).unwrap().get(0);

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("upgrade").join(&version);
    fs::create_dir_all(&folder).unwrap();
    let script = format!("harness_rbac--{version}.sql");
    let installed = format!("{}/extension/{script}", output("pg_config", &["--sharedir"]).trim());
    fs::copy(installed, folder.join(script)).unwrap();
    // Older programs do not know \restrict, and whoever runs this trusts it.
    let dump = output("pg_dump", &["-d", &database]);
    let lines = dump.lines().filter(|line| !line.starts_with("\\restrict") && !line.starts_with("\\unrestrict"));
    fs::write(folder.join("database.sql"), lines.map(|line| format!("{line}\n")).collect::<String>()).unwrap();
}
