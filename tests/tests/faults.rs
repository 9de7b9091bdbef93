//! A session that is cancelled, runs out of time, memory or disk while it compiles a policy or changes one raises an
//! error at worst: its next answer is right, a change is made whole or not at all, and nobody else notices.
//!
//! `FAULT_ROUNDS` sets the size.

use harness_rbac_tests::cluster::{Cluster, as_server};
use harness_rbac_tests::flip::SET_UP;
use harness_rbac_tests::size;
use postgres::{Client, NoTls};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// Five users who hold thousands of assignments each, and one of them a last one that comes and goes.
const CROWD: &str = "
    SET search_path = harness_rbac;
    INSERT INTO scopes (account_id, parent_id, parent_path, identifier)
    SELECT account_id, id, path, 'p' || n FROM scopes, generate_series(1, 3000) n WHERE path = 'acme/payments';
    SELECT create_user('acme', 'u' || n) FROM generate_series(1, 5) n;
    INSERT INTO role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
    SELECT s.account_id, s.id, 'a' || p.id || '_' || r.id, p.id, r.id, g.id FROM scopes s, principals p, roles r, resource_groups g
     WHERE s.path LIKE 'acme/payments/p%' AND p.identifier ~ '^u[1-5]$' AND r.identifier = '_project_viewer'
       AND g.identifier = '_all_project_level_resources';
    ANALYZE role_assignments";

fn server() -> Cluster {
    let server = Cluster::start(&["shared_buffers=32MB", "jit=off"]);
    let mut client = server.connect("postgres");
    client.batch_execute(SET_UP).unwrap();
    client.batch_execute(CROWD).unwrap();
    server
}

fn flip(user: u64, granted: bool) -> String {
    let verb = if granted { "assign_role" } else { "revoke_role" };
    format!(
        "SELECT harness_rbac.{verb}('user:u{user}@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout')"
    )
}

fn ask(user: u64) -> String {
    format!(
        "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/payments/checkout', 'x', 'user:u{user}@acme')"
    )
}

fn answer(client: &mut Client, user: u64) -> Result<bool, postgres::Error> {
    client.query_one(&ask(user), &[]).map(|row| row.get(0))
}

/// Turns a user's right, and returns what it is now.
fn turn(writer: &mut Client, user: u64, round: u64) -> bool {
    let granted = (round / 5).is_multiple_of(2);
    writer.batch_execute(&flip(user, granted)).unwrap();
    granted
}

#[test]
fn a_cancelled_compile_leaves_nothing_behind() {
    let rounds = size!("FAULT_ROUNDS");
    let server = server();
    let [mut writer, mut other] = [0; 2].map(|_| server.connect("postgres"));
    let mut victim = server.connect("postgres");
    // Too small for any of the policies, so that every question compiles.
    victim.batch_execute("SET harness_rbac.cache_size = 64").unwrap();
    let cancel = victim.cancel_token();
    answer(&mut victim, 1).unwrap();
    let start = Instant::now();
    answer(&mut victim, 2).unwrap();
    let compile = start.elapsed().as_micros() as u64;
    let mut random = fastrand::Rng::with_seed(1);
    let (mut cancelled, mut wrong) = (0, 0);
    let mut round = 0;
    // However busy the machine is, some are to be cancelled within and some not.
    while round < rounds || (cancelled == 0 || cancelled == round) && round < rounds * 50 {
        let user = round % 5 + 1;
        let granted = turn(&mut writer, user, round);
        let pause = Duration::from_micros(random.u64(..compile * 2));
        let outcome = thread::scope(|scope| {
            let canceller = scope.spawn(|| {
                thread::sleep(pause);
                cancel.cancel_query(NoTls).unwrap();
            });
            let outcome = answer(&mut victim, user);
            canceller.join().unwrap();
            outcome
        });
        match outcome {
            Ok(answer) => wrong += u64::from(answer != granted),
            Err(error) => {
                assert_eq!(error.code().map(|code| code.code()), Some("57014"), "{error:?}");
                cancelled += 1;
            }
        }
        // A request that comes late cancels a statement after the one that it was meant for.
        let after = (0..10).find_map(|_| answer(&mut victim, user).ok());
        wrong += u64::from(after != Some(granted));
        wrong += u64::from(answer(&mut other, user).unwrap() != granted);
        round += 1;
    }
    println!(
        "faults: {round} questions of {compile} us each, {cancelled} cancelled, {wrong} wrong answers then or after"
    );
    assert_eq!(wrong, 0);
    assert!(cancelled > 0 && cancelled < round);
}

#[test]
fn without_memory_there_is_an_error_and_no_crash() {
    let rounds = size!("FAULT_ROUNDS");
    let server = server();
    let [mut writer, mut other] = [0; 2].map(|_| server.connect("postgres"));
    let mut random = fastrand::Rng::with_seed(4);
    let (mut refused, mut wrong) = (BTreeMap::<String, u64>::new(), 0);
    for round in 0..rounds {
        let user = round % 5 + 1;
        let granted = turn(&mut writer, user, round);
        let mut victim = server.connect("postgres");
        victim.batch_execute("LOAD 'harness_rbac'").unwrap();
        let process: i32 = victim.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
        // It may take this much more than it has.
        limit(process, Some(random.u64(..2048) * 1024));
        match answer(&mut victim, user) {
            Ok(answer) => wrong += u64::from(answer != granted),
            Err(error) => {
                let code = error.code().unwrap_or_else(|| panic!("{error:?}\n{}", server.log())).code().to_owned();
                assert!(["53200", "54000"].contains(&code.as_str()), "{error:?}");
                *refused.entry(code).or_default() += 1;
            }
        }
        limit(process, None);
        wrong += u64::from(answer(&mut victim, user).unwrap() != granted);
        wrong += u64::from(answer(&mut other, user).unwrap() != granted);
    }
    println!("faults: {rounds} limits on memory, refused {refused:?}, {wrong} wrong answers then or after");
    assert_eq!(wrong, 0);
    assert!(refused.values().sum::<u64>() > rounds / 20);
}

/// Limits the address space of a process to what it has and so much more, or takes the limit away.
fn limit(process: i32, more: Option<u64>) {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:")).unwrap();
    let kilobytes: u64 = size.trim().trim_end_matches(" kB").parse().unwrap();
    let limit = more.map_or("unlimited".into(), |more| (kilobytes * 1024 + more).to_string());
    let done = as_server("prlimit").args([format!("--pid={process}"), format!("--as={limit}:")]).status().unwrap();
    assert!(done.success());
}

/// A small disk, which only root can make.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(path: &Path, size: &str, owner: u32) -> Option<Self> {
        std::fs::create_dir(path).unwrap();
        let options = format!("size={size},uid={owner},mode=700");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(path).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Self(path.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

#[test]
fn a_grant_that_finds_the_disk_full_is_not_half_done() {
    use std::os::unix::fs::MetadataExt;
    let server = Cluster::start(&[]);
    let owner = std::fs::metadata(server.path()).unwrap().uid();
    let path = server.path().join("small");
    let Some(_disk) = SmallDisk::new(&path, "1m", owner) else {
        println!("faults: skipped the full disk, for nothing can be mounted here");
        return;
    };
    let mut writer = server.connect("postgres");
    writer.batch_execute(SET_UP).unwrap();
    writer.batch_execute(&format!("CREATE TABLESPACE small LOCATION '{}'", path.display())).unwrap();
    writer
        .batch_execute(
            "ALTER TABLE harness_rbac.role_assignments SET TABLESPACE small;
             SELECT harness_rbac.create_user('acme', 'u' || n) FROM generate_series(1, 2000) n;
             SELECT harness_rbac.create_scope('acme/payments/p' || n, default_access => 'none') FROM generate_series(1, 20) n",
        )
        .unwrap();
    let mut reader = server.connect("postgres");
    // What one statement grants, on 20 projects, is held on all of them or on none.
    let held = |client: &mut Client, user: u64| -> i64 {
        let sql = format!(
            "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p' || n, 'x', 'user:u{user}@acme'))
               FROM generate_series(1, 20) n"
        );
        client.query_one(&sql, &[]).unwrap().get(0)
    };
    let grant = |user: u64| {
        format!(
            "SELECT harness_rbac.assign_role('user:u{user}@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/p' || n)
               FROM generate_series(1, 20) n"
        )
    };
    let (mut granted, mut refused, mut halves) = (0, 0, 0);
    for user in 1..=2000 {
        assert_eq!(held(&mut reader, user), 0);
        let expected = match writer.batch_execute(&grant(user)) {
            Ok(()) => 20,
            Err(error) => {
                assert_eq!(error.code().unwrap().code(), "53100", "{error:?}");
                refused += 1;
                0
            }
        };
        granted += u64::from(expected == 20);
        halves += u64::from(held(&mut reader, user) != expected) + u64::from(held(&mut writer, user) != expected);
        if refused == 20 {
            break;
        }
    }
    println!(
        "faults: disk full after {granted} grants of 20 assignments each, {refused} refused, {halves} seen by halves"
    );
    assert!(halves == 0 && granted > 0 && refused == 20);
    writer.batch_execute("ALTER TABLE harness_rbac.role_assignments SET TABLESPACE pg_default").unwrap();
    writer.batch_execute(&grant(2000)).unwrap();
    assert_eq!((held(&mut reader, 2000), held(&mut reader, 1)), (20, 20));
}
