//! Drafts of the documents application with SQLAlchemy, Django, Drizzle, Prisma and sqlx, as `examples/frameworks` has them,
//! through pgbouncer with one connection to the server: several processes of each serve requests of everybody in turn and
//! two at once, make errors, roll savepoints back, stop reading amid a stream, are told to try again, forget to bind, and
//! vanish amid transactions. Nobody ever acts for another or sees another's draft.
//!
//! `TRANSACTIONS` sets how many requests each framework serves.

use fastrand::Rng;
use harness_rbac_tests::documents::{Documents, EXAMPLES, SERVER};
use harness_rbac_tests::pooler::Pooler;
use harness_rbac_tests::server::connect;
use harness_rbac_tests::size;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, thread};

const PROCESSES: u64 = 3;
const USERS: u32 = 12;

/// Everybody of the orchard has drafts, which nobody else sees.
const WORLD: &str = "
    SELECT create_user('app', 'u' || n), add_scope_user('app/orchard', 'user:u' || n || '@app') FROM generate_series(0, 11) AS n;
    INSERT INTO drafts (organization_id, author, title)
        SELECT 'a0000000-0000-4000-8000-000000000001', 'u' || n, 'mine' FROM generate_series(0, 11) AS n, generate_series(1, 1 + n % 5);
";

/// What nobody may do behind a pooler: this binding stays on the connection when the transaction ends.
const CARELESS: &str = "
    ALTER EXTENSION harness_rbac DROP FUNCTION harness_rbac.begin_session(text);
    DROP FUNCTION harness_rbac.begin_session(text);
    CREATE FUNCTION harness_rbac.begin_session(text) RETURNS void LANGUAGE sql
        AS 'SELECT set_config(''harness_rbac.principal'', $1, false)';
    GRANT SET ON PARAMETER harness_rbac.principal TO docs_server;
";

/// The programs, where set-up has put what they need.
fn programs() -> [(&'static str, Vec<PathBuf>); 5] {
    let installed =
        PathBuf::from(env::var("FRAMEWORKS").expect("FRAMEWORKS is not set: run this through tests/bin/with-server"));
    let (examples, python) = (Path::new(EXAMPLES).join("frameworks"), installed.join("python/bin/python"));
    // Node.js looks for packages beside the program.
    let node = |name: &str| {
        for file in ["acting.mjs", "app.mjs"] {
            let (from, to) = (examples.join(name).join(file), installed.join(name).join(file));
            std::fs::copy(from, to).expect("it is installed: run make setup");
        }
        vec!["node".into(), installed.join(name).join("app.mjs")]
    };
    [
        ("SQLAlchemy", vec![python.clone(), examples.join("sqlalchemy/app.py")]),
        ("Django", vec![python, examples.join("django/app.py")]),
        ("Drizzle", node("drizzle")),
        ("Prisma", node("prisma")),
        ("sqlx", vec![installed.join("sqlx/debug/harness_rbac_with_sqlx")]),
    ]
}

struct Process {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Process {
    fn start(program: &[PathBuf], host: &Path, database: &str) -> Self {
        let mut process = Command::new(&program[0])
            .args(&program[1..])
            .envs([("PGDATABASE", database), ("PGUSER", SERVER), ("PGPORT", &Pooler::PORT.to_string())])
            .env("PGHOST", host)
            // What Python compiles would lie beside the examples.
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; run make setup", program[0].display()));
        let (requests, answers) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Self { process, requests, answers: BufReader::new(answers) }
    }

    fn ask(&mut self, request: &Value) -> Value {
        writeln!(self.requests, "{request}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{request}: {error}: {answer:?}"))
    }
}

/// Gone without a farewell.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Default, Debug, Clone, Copy)]
struct Tally {
    requests: u64,
    errors: u64,
    vanished: u64,
    /// Somebody's identity or draft that the request has no title to.
    foreign: u64,
    /// Answers that are otherwise not as they should be.
    wrong: u64,
}

/// A request of somebody, and what has to come of it, beside who is seen.
fn request(rng: &mut Rng, me: u32, vanish: bool) -> (Value, Value) {
    let somebody = (me + rng.u32(1..USERS)) % USERS;
    let (mine, foreign) = (format!("u{me}"), format!("u{somebody}"));
    let (what, author, expected) = match rng.u32(..100) {
        _ if vanish => ("vanish", &mine, json!({})),
        0..20 => ("show", &mine, json!({})),
        20..30 => ("together", &mine, json!({})),
        30..45 => ("write", &mine, json!({})),
        45..55 => ("write", &foreign, json!({"error": "42501"})),
        55..65 => ("savepoint", &foreign, json!({"caught": "42501"})),
        65..75 => ("stream", &mine, json!({})),
        75..85 => ("retry", &mine, json!({"attempt": 2})),
        85..90 => ("forget", &mine, json!({"error": "NobodyBound"})),
        90..94 => ("nobody", &mine, json!({"error": "NobodyBound"})),
        _ => ("beneath", &mine, json!({"authors": []})),
    };
    // Django says it as its users do, by a header of the request.
    let whom = json!({"do": what, "author": author, "principal": format!("user:u{me}@app"), "user": mine,
        "other": format!("user:u{somebody}@app"), "other_user": foreign});
    let nobody = json!({"do": if what == "nobody" { "show" } else { what }, "principal": null});
    (if matches!(what, "forget" | "nobody" | "beneath") { nobody } else { whom }, expected)
}

/// Whether the answer shows somebody's identity or draft that it has no title to. Nobody has one.
fn is_foreign(answer: &Value, principal: &Value) -> bool {
    let author = principal.as_str().and_then(|whom| whom.strip_prefix("user:")?.strip_suffix("@app"));
    let mut authors = answer["authors"].as_array().into_iter().flatten();
    authors.any(|found| found.as_str() != author)
        || answer.get("principal").is_some_and(|whom| !whom.is_null() && whom != principal)
}

/// Whether the answer is what it has to be: nothing of others, and what was expected.
fn count(tally: &mut Tally, request: &Value, expected: &Value, answer: &Value) {
    let (bound, fails) = (!request["principal"].is_null(), expected.get("error").is_some());
    tally.requests += 1;
    tally.errors += u64::from(fails);
    // Who asks at the same time as somebody else gets two answers.
    let parts = match answer.get("both") {
        Some(both) => vec![(&both[0], &request["principal"]), (&both[1], &request["other"])],
        None => vec![(answer, &request["principal"])],
    };
    let lacks = |part: &Value| bound && !fails && part["authors"].as_array().is_none_or(Vec::is_empty);
    if parts.iter().any(|(part, whom)| is_foreign(part, whom)) {
        tally.foreign += 1;
    } else if expected.as_object().unwrap().iter().any(|(key, value)| answer.get(key) != Some(value))
        || parts.iter().any(|(part, _)| lacks(part))
        || answer.get("error").is_some() != fails
    {
        println!("{request} -> {answer}, expected {expected}");
        tally.wrong += 1;
    }
}

/// The requests of one process, which vanishes so many times and is replaced.
fn serve(program: &[PathBuf], host: &Path, database: &str, requests: u64, vanishings: u64, number: u64) -> Tally {
    let mut tally = Tally::default();
    let mut rng = Rng::with_seed(number);
    let mut process = Process::start(program, host, database);
    let turn = requests / (vanishings + 1);
    for n in 1..=requests {
        let (me, vanish) = (rng.u32(..USERS), n % turn == 0 && n / turn <= vanishings);
        let (request, expected) = request(&mut rng, me, vanish);
        let answer = process.ask(&request);
        count(&mut tally, &request, &expected, &answer);
        if vanish {
            process = Process::start(program, host, database);
            tally.vanished += 1;
        }
    }
    tally
}

fn run(program: &[PathBuf], database: &str, requests: u64, vanishings: u64) -> Tally {
    let pooler = Pooler::start(SERVER);
    let (host, each) = (pooler.host(), requests / PROCESSES);
    thread::scope(|scope| {
        let start = |number| scope.spawn(move || serve(program, host, database, each, vanishings, number));
        let serving: Vec<_> = (0..PROCESSES).map(start).collect();
        serving.into_iter().map(|served| served.join().unwrap()).fold(Tally::default(), |a, b| Tally {
            requests: a.requests + b.requests,
            errors: a.errors + b.errors,
            vanished: a.vanished + b.vanished,
            foreign: a.foreign + b.foreign,
            wrong: a.wrong + b.wrong,
        })
    })
}

#[test]
fn identities_never_cross() {
    let documents = Documents::run(&["schema.sql", "policy.sql", "data.sql"]);
    let mut owner = connect(&documents.database);
    owner.batch_execute(&format!("SET search_path = public, harness_rbac; {WORLD}")).unwrap();
    for (name, program) in programs() {
        owner.batch_execute("DELETE FROM drafts WHERE title = 'one more'").unwrap();
        let started = std::time::Instant::now();
        let tally = run(&program, &documents.database, size!("TRANSACTIONS"), 2);
        println!("frameworks: {name}, {tally:?}, {:.1?}", started.elapsed());
        assert_eq!((tally.foreign, tally.wrong), (0, 0), "{name}");
        assert!(tally.errors > 0 && tally.vanished > 0, "{name}: {tally:?}");
    }

    // The test can fail: this is what each of them meets where a binding is left on the connection.
    owner.batch_execute(CARELESS).unwrap();
    for (name, program) in programs() {
        let tally = run(&program, &documents.database, 200, 0);
        assert!(tally.foreign > 0, "{name} must meet foreign identities, or this test proves nothing: {tally:?}");
        println!("frameworks: {name} that binds carelessly, {} foreign of {}", tally.foreign, tally.requests);
    }
    owner.batch_execute("REVOKE SET ON PARAMETER harness_rbac.principal FROM docs_server").unwrap();
}
