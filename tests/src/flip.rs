//! The smallest world in which a right comes and goes, and sessions that keep asking for it in every way.

use postgres::Client;

pub const SET_UP: &str = "
    CREATE EXTENSION harness_rbac;
    SELECT harness_rbac.create_scope(s, default_access => 'none')
      FROM unnest('{acme,globex}'::text[]) account, unnest(ARRAY[account, account || '/payments', account || '/payments/checkout']) s;
    SELECT harness_rbac.create_user('acme', u) FROM unnest('{ana,ben}'::text[]) u;
    SELECT harness_rbac.create_user('globex', 'eve');
    CREATE TABLE thing AS SELECT harness_rbac.scope_id(a || '/payments/checkout') AS scope_id, 'x'::text AS name FROM unnest('{acme,globex}'::text[]) a;
    CREATE INDEX ON thing (scope_id); CREATE INDEX ON thing (name);
    SELECT harness_rbac.protect_table('thing', 'PIPELINE', 'scope_id', 'name');
    DO $$ BEGIN CREATE ROLE flip_reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    -- Another test of the server may just have made it, and this session not heard of that yet.
    DO $$ BEGIN LOOP
        BEGIN GRANT SELECT ON thing TO flip_reader; EXIT; EXCEPTION WHEN undefined_object THEN PERFORM pg_sleep(0.01); END;
    END LOOP; END $$";

/// Eve lives apart: while a change of policy is prepared, others of the same account wait for it.
fn account(user: &str) -> &'static str {
    if user == "eve" { "globex" } else { "acme" }
}

/// The statement that gives `user` the right, or takes it.
pub fn flip(user: &str, granted: bool) -> String {
    let account = account(user);
    let verb = if granted { "assign_role" } else { "revoke_role" };
    format!(
        "SELECT harness_rbac.{verb}('user:{user}@{account}', '_project_viewer', '_all_project_level_resources', '{account}/payments/checkout')"
    )
}

/// Whether `user` has it.
pub fn ask(user: &str) -> String {
    let account = account(user);
    format!(
        "SELECT harness_rbac.has_permission('core_pipeline_view', '{account}/payments/checkout', 'x', 'user:{user}@{account}')"
    )
}

/// What the tables say, past every cache.
pub fn is_granted(client: &mut Client, user: &str) -> bool {
    let sql = "SELECT EXISTS (SELECT FROM harness_rbac.role_assignments a JOIN harness_rbac.principals p ON p.id = a.principal_id
                               WHERE p.identifier = $1)";
    client.query_one(sql, &[&user]).unwrap().get(0)
}

/// Sessions that stay open and ask whether a user has the right, each in its own way.
pub struct Readers {
    user: &'static str,
    sessions: Vec<(Way, Client)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Autocommit,
    Transaction(&'static str),
    /// The row of a protected table, in the name of the user.
    Rows,
}

impl Readers {
    pub const COUNT: usize = 4;

    pub fn new(connect: impl Fn() -> Client, user: &'static str) -> Self {
        let open = |way| (way, connect());
        let ways =
            [Way::Autocommit, Way::Transaction("READ COMMITTED"), Way::Transaction("REPEATABLE READ"), Way::Rows];
        let mut readers = Self { user, sessions: ways.map(open).into() };
        readers.begin();
        readers
    }

    /// Ends their transactions, and begins others.
    pub fn begin(&mut self) {
        for (way, client) in &mut self.sessions {
            let begin = match way {
                Way::Autocommit => continue,
                Way::Transaction(level) => format!(
                    "BEGIN ISOLATION LEVEL {level}; SET LOCAL plan_cache_mode = force_generic_plan; DEALLOCATE ALL; PREPARE ask AS {}",
                    ask(self.user)
                ),
                Way::Rows => {
                    format!(
                        "BEGIN; SELECT harness_rbac.begin_session('user:{}@{}'); SET LOCAL ROLE flip_reader",
                        self.user,
                        account(self.user)
                    )
                }
            };
            client.batch_execute(&format!("ROLLBACK; {begin}")).unwrap();
        }
        // Compiling takes in messages, which may have the next decision compile again. The second time nothing is new,
        // and from then on only the decisions themselves can notice a change.
        self.wrong(true);
        self.wrong(true);
    }

    /// How many of them do not answer as expected. What is granted after a snapshot counts for those of later snapshots.
    pub fn wrong(&mut self, expected: bool) -> u64 {
        let ask = ask(self.user);
        let is_wrong = |(way, client): &mut (Way, Client)| {
            let sql = match way {
                Way::Autocommit => &ask,
                Way::Transaction(_) => "EXECUTE ask",
                Way::Rows => "SELECT count(*) = 1 FROM thing",
            };
            let answer: bool = client.query_one(sql, &[]).unwrap().get(0);
            answer != expected && (answer || *way != Way::Transaction("REPEATABLE READ"))
        };
        self.sessions.iter_mut().map(is_wrong).filter(|is_wrong| *is_wrong).count() as u64
    }
}
