//! Connections to the server that `tests/bin/with-server` runs.

use postgres::{Client, Config, NoTls};
use std::sync::atomic::{AtomicU32, Ordering};

fn config(database: &str) -> Config {
    let host = std::env::var("PGHOST").expect("PGHOST is not set: run this through tests/bin/with-server");
    let mut config = Config::new();
    config.host_path(host).user("postgres").dbname(database);
    config
}

pub fn connect(database: &str) -> Client {
    config(database).connect(NoTls).unwrap_or_else(|error| panic!("cannot connect: {error}"))
}

pub fn connect_as(database: &str, user: &str) -> Client {
    config(database).user(user).connect(NoTls).unwrap_or_else(|error| panic!("cannot connect: {error}"))
}

/// A connection with options in its startup packet.
pub fn connect_with(database: &str, user: &str, options: &str) -> Client {
    config(database)
        .user(user)
        .options(options)
        .connect(NoTls)
        .unwrap_or_else(|error| panic!("cannot connect: {error}"))
}

/// The name of a new database.
pub fn empty_database() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("t{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    connect("postgres").batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
    name
}

/// A new database with the extension, and its name.
pub fn fresh_database() -> (Client, String) {
    let name = empty_database();
    let mut client = connect(&name);
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    (client, name)
}

/// Whether this PostgreSQL has the extension. That of version 16 comes without those of contrib.
pub fn is_available(extension: &str) -> bool {
    let known = "SELECT FROM pg_available_extensions WHERE name = $1";
    let is_available = connect("postgres").query_opt(known, &[&extension]).unwrap().is_some();
    if !is_available {
        println!("LEFT OUT: {extension}, which this PostgreSQL does not have");
    }
    is_available
}

/// A number from the environment.
pub fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// How much the calling module of the suite does: see `tests/sizes`.
#[macro_export]
macro_rules! size {
    ($name:literal) => {
        $crate::server::size_of(module_path!(), $name)
    };
}

/// The size of that name that `tests/sizes` has for a module, in the column that `SIZE` names.
pub fn size_of(module: &str, name: &str) -> u64 {
    const COLUMNS: [&str; 4] = ["long", "usual", "small", "fault"];
    let module = module.split("::").nth(1).unwrap_or(module);
    let column = std::env::var("SIZE").unwrap_or_else(|_| "usual".to_owned());
    let column = COLUMNS.iter().position(|known| *known == column).expect("SIZE is long, usual, small or fault");
    let lines = include_str!("../sizes").lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let row = lines.into_iter().find(|row| row.len() > 5 && row[0] == module && row[1] == name);
    let row = row.unwrap_or_else(|| panic!("tests/sizes has no {name} of {module}"));
    setting(name, row[2 + column].parse().unwrap())
}
