//! Servers of a test's own: to replicate, to stop at once, to start again.

use postgres::{Client, Config, NoTls};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, thread};

/// A server in a temporary directory, reachable only through a socket in it, gone when dropped.
pub struct Cluster {
    directory: PathBuf,
    /// Where its programs are.
    programs: String,
    settings: Vec<String>,
    /// Of the server's process.
    environment: Vec<String>,
    process: Option<Child>,
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name}: run this through tests/bin/with-server"))
}

/// An empty directory that belongs to the server's user, below the directory of the server of `with-server`.
fn directory() -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("cluster{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let directory = Path::new(&variable("PGHOST")).join(name);
    fs::create_dir(&directory).unwrap();
    let owner = fs::metadata(variable("PGDATA")).unwrap();
    chown(&directory, Some(owner.uid()), Some(owner.gid())).unwrap();
    directory
}

/// Writes a file that belongs to the server's user.
pub fn write_as_server(file: &Path, content: &[u8]) {
    let owner = fs::metadata(variable("PGDATA")).unwrap();
    fs::write(file, content).unwrap();
    chown(file, Some(owner.uid()), Some(owner.gid())).unwrap();
}

/// A command that runs as the server's user, which is not root, and that dies with this test.
pub fn as_server(program: &str) -> Command {
    let owner = fs::metadata(variable("PGDATA")).unwrap();
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL"]);
    if owner.uid() != fs::metadata("/proc/self").unwrap().uid() {
        command.args([format!("--reuid={}", owner.uid()), format!("--regid={}", owner.gid())]).arg("--clear-groups");
    }
    command.arg(program).env_clear().envs([("PATH", "/usr/bin:/bin"), ("LANG", "C.UTF-8")]);
    command
}

/// What the command prints; it must succeed.
pub fn succeed(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let stdout = String::from_utf8_lossy(&stdout);
    assert!(status.success(), "{command:?}: {stdout}{}", String::from_utf8_lossy(&stderr));
    stdout.into_owned()
}

impl Cluster {
    /// A new server. `settings` are such as `wal_level=logical`.
    pub fn start(settings: &[&str]) -> Self {
        let mut cluster = Self::create(&variable("PGBIN"));
        cluster.settings = settings.iter().map(ToString::to_string).collect();
        cluster.start_again();
        cluster
    }

    /// A new server, of the programs in this directory, that has not started yet.
    pub fn create(programs: &str) -> Self {
        let (settings, environment) = (Vec::new(), Vec::new());
        let cluster = Self { directory: directory(), programs: programs.into(), settings, environment, process: None };
        // Checksums as 18 has them without being asked: pg_upgrade wants them on both sides or on neither.
        let options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-k", "--no-sync", "-D"];
        succeed(cluster.program("initdb").args(options).arg(cluster.data()));
        cluster
    }

    /// A streaming standby of this server.
    pub fn standby(&self) -> Self {
        let (programs, settings, environment) =
            (self.programs.clone(), self.settings.clone(), self.environment.clone());
        let mut standby = Self { directory: directory(), programs, settings, environment, process: None };
        let options = ["-U", "postgres", "-X", "stream", "-c", "fast", "-R", "--no-sync", "-h"];
        let mut backup = standby.program("pg_basebackup");
        succeed(backup.args(options).arg(&self.directory).arg("-D").arg(standby.data()));
        standby.start_again();
        standby
    }

    /// `pg_upgrade`: takes over the databases of another one. Neither runs.
    ///
    /// # Errors
    /// What it says if it fails.
    pub fn upgrade_from(&self, old: &Cluster) -> Result<(), String> {
        let mut upgrade = self.program("pg_upgrade");
        upgrade.args(["-U", "postgres", "--no-sync", "-b", &old.programs, "-B", &self.programs]);
        upgrade.arg("-d").arg(old.data()).arg("-D").arg(self.data()).arg("-s").arg(&self.directory);
        let Output { status, stdout, .. } = upgrade.output().unwrap();
        if !status.success() {
            // It says where the reason stands, which is gone with this server.
            let logs = "tail -n 30 pg_upgrade_output.d/*/log/pg_upgrade_dump_*.log";
            let logs = Command::new("sh").args(["-c", logs]).current_dir(self.data()).output().unwrap().stdout;
            return Err(String::from_utf8_lossy(&[stdout, logs].concat()).into_owned());
        }
        Ok(())
    }

    fn program(&self, name: &str) -> Command {
        let mut command = as_server(&format!("{}/{name}", self.programs));
        command.current_dir(&self.directory);
        command
    }

    /// From its next start on the server lives at this time, such as `2026-03-31 23:59:30`, in UTC.
    pub fn set_clock(&mut self, to: &str) {
        self.fake_clock(vec![format!("FAKETIME=@{to}")]);
    }

    /// From its next start on the server's clock is ahead by what [`Cluster::put_clock_ahead`] has said last.
    pub fn let_clock_move(&mut self) {
        self.put_clock_ahead(0);
        let file = format!("FAKETIME_TIMESTAMP_FILE={}", self.clock().display());
        self.fake_clock(vec![file, "FAKETIME_NO_CACHE=1".into()]);
    }

    /// Puts the clock ahead of what it would be, for processes that run as well.
    pub fn put_clock_ahead(&self, seconds: u32) {
        write_as_server(&self.clock(), format!("+{seconds}s").as_bytes());
    }

    fn clock(&self) -> PathBuf {
        self.directory.join("clock")
    }

    fn fake_clock(&mut self, variables: Vec<String>) {
        // Below a directory with the name of the architecture; copied to where the server's user may read it.
        let libraries = fs::read_dir(format!("{}/usr/lib", variable("CLOCK"))).unwrap();
        let mut libraries = libraries.map(|entry| entry.unwrap().path().join("faketime/libfaketime.so.1"));
        let library = self.directory.join("libfaketime.so.1");
        fs::copy(libraries.next().unwrap(), &library).unwrap();
        self.environment = variables;
        self.environment.extend([
            format!("LD_PRELOAD={}", library.display()),
            "FAKETIME_DONT_FAKE_MONOTONIC=1".into(),
            "TZ=UTC".into(),
        ]);
    }

    /// From its next start on the server has this variable, such as `A=b`, in its environment, and this setting.
    pub fn set_environment(&mut self, variable: &str, setting: &str) {
        self.environment = vec![variable.into()];
        self.settings = vec![setting.into()];
    }

    /// Starts the server, which has stopped, and waits until it answers.
    pub fn start_again(&mut self) {
        let host = self.directory.display();
        let settings = ["fsync=off".into(), "listen_addresses=".into(), format!("unix_socket_directories={host}")];
        // A broken build has its fault here, too: see tests/bin/test.
        let fault = env::var("FAULT").map(|fault| format!("harness_rbac.fault={fault}")).ok();
        let settings = settings.iter().chain(&self.settings).chain(&fault).flat_map(|setting| ["-c", setting]);
        let log = fs::File::options().create(true).append(true).open(self.directory.join("log")).unwrap();
        let mut command = as_server("env");
        command.current_dir(&self.directory).args(&self.environment).arg(format!("{}/postgres", self.programs));
        command.arg("-D").arg(self.data()).args(settings);
        self.process = Some(command.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap());
        while self.try_connect("postgres").is_err() {
            if let Some(status) = self.process.as_mut().unwrap().try_wait().unwrap() {
                panic!("the server does not start, {status}:\n{}", self.log());
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Stops the server at once, as if the power had failed: nothing is written any more.
    pub fn stop(&mut self) {
        self.end("QUIT");
    }

    /// Stops the server properly.
    pub fn shut_down(&mut self) {
        self.end("INT");
    }

    fn end(&mut self, name: &str) {
        if let Some(mut process) = self.process.take() {
            signal(name, process.id());
            process.wait().unwrap();
        }
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.directory.join("log")).unwrap_or_default()
    }

    /// Its directory, which belongs to the server's user.
    pub fn path(&self) -> &Path {
        &self.directory
    }

    /// Its data directory.
    pub fn data(&self) -> PathBuf {
        self.directory.join("data")
    }

    /// A program of a client, such as psql, for this server.
    pub fn client_program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("PGHOST", &self.directory);
        command
    }

    pub fn config(&self, database: &str) -> Config {
        let mut config = Config::new();
        config.host_path(&self.directory).user("postgres").dbname(database);
        config
    }

    pub fn try_connect(&self, database: &str) -> Result<Client, postgres::Error> {
        self.config(database).connect(NoTls)
    }

    pub fn connect(&self, database: &str) -> Client {
        self.try_connect(database).unwrap_or_else(|error| panic!("cannot connect: {error}\n{}", self.log()))
    }

    /// For `CREATE SUBSCRIPTION`.
    pub fn connection_string(&self, database: &str) -> String {
        format!("host={} user=postgres dbname={database}", self.directory.display())
    }
}

/// Sends a signal to a process of a server.
pub fn signal(name: &str, process: u32) {
    // It may have ended on its own.
    let _ = Command::new("kill").args([format!("-{name}"), process.to_string()]).output();
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
        let _ = fs::remove_dir_all(&self.directory);
    }
}
