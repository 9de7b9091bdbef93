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

/// A number from the environment, for the long runs.
pub fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}
