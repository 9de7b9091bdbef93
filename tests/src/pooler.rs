//! A pgbouncer of our own, in front of the server that `tests/bin/with-server` runs.

use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, thread};

/// Transaction mode, and one connection to the server for everybody.
pub struct Pooler {
    process: Child,
    directory: PathBuf,
}

impl Pooler {
    /// The name of its socket ends with the port.
    pub const PORT: u16 = 6432;

    /// Whoever connects, to whichever database, is `user` on the server.
    pub fn start(user: &str) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let variable =
            |name| env::var(name).unwrap_or_else(|_| panic!("{name}: run this through tests/bin/with-server"));
        let (host, data, tree) = (variable("PGHOST"), variable("PGDATA"), variable("POOLER"));
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        // The server's directory is temporary, and lies where the server's user may go. The checkout may not.
        let directory = Path::new(&host).join(format!("pooler{}_{number}", std::process::id()));
        let (program, settings) = (directory.join("pgbouncer"), directory.join("pgbouncer.ini"));
        fs::create_dir(&directory).unwrap();
        fs::copy(Path::new(&tree).join("usr/sbin/pgbouncer"), &program)
            .unwrap_or_else(|error| panic!("there is no pgbouncer in {tree}: {error}; run make setup"));
        fs::write(&settings, ini(&host, user, &directory)).unwrap();

        // It refuses to run as root, like the server; so it runs as the server's user. It dies with this test, however
        // that ends.
        let owner = fs::metadata(data).unwrap();
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL"]);
        if owner.uid() != fs::metadata("/proc/self").unwrap().uid() {
            chown(&directory, Some(owner.uid()), Some(owner.gid())).unwrap();
            command
                .args([format!("--reuid={}", owner.uid()), format!("--regid={}", owner.gid())])
                .arg("--clear-groups");
        }
        let log = fs::File::create(directory.join("log")).unwrap();
        let process = command.arg(program).arg(settings).stderr(log).spawn().expect("setpriv runs");
        let mut pooler = Self { process, directory };
        pooler.wait_until_ready();
        pooler
    }

    /// The directory of its socket.
    pub fn host(&self) -> &Path {
        &self.directory
    }

    fn wait_until_ready(&mut self) {
        let socket = self.directory.join(format!(".s.PGSQL.{}", Self::PORT));
        while UnixStream::connect(&socket).is_err() {
            if let Some(status) = self.process.try_wait().unwrap() {
                let log = fs::read_to_string(self.directory.join("log")).unwrap_or_default();
                panic!("pgbouncer ended, {status}:\n{log}");
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn ini(host: &str, user: &str, directory: &Path) -> String {
    format!(
        "[databases]
         * = host={host} user={user}
         [pgbouncer]
         pool_mode = transaction
         default_pool_size = 1
         max_client_conn = 100
         auth_type = any
         listen_addr =
         listen_port = {}
         unix_socket_dir = {}
         log_connections = 0
         log_disconnections = 0
         log_pooler_errors = 0
        ",
        Pooler::PORT,
        directory.display()
    )
}
