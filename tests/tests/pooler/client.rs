//! A client: what its transactions are like, and what it counts.

use fastrand::Rng;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tokio::task::{JoinHandle, yield_now};
use tokio_postgres::types::Type;
use tokio_postgres::{Config, Error, NoTls};

const LOOK: [&str; 2] =
    ["SELECT harness_rbac.current_principal(), array_agg(DISTINCT owner), count(*) FROM notes", "SELECT * FROM look()"];
const CHANGE: &str = "UPDATE notes SET changes = changes + 1";
const FOREIGN_NOTE: &str = "INSERT INTO notes VALUES (harness_rbac.scope_id($1), 'foreign', 'foreign')";

pub const BEGIN_SESSION: &str = "SELECT harness_rbac.begin_session($1)";
const AUTHENTICATE: &str = "SELECT harness_rbac.authenticate($1)";

#[derive(Default, Debug)]
pub struct Tally {
    pub transactions: AtomicU64,
    pub answers: AtomicU64,
    /// Errors that are part of the plan.
    pub errors: AtomicU64,
    pub disconnects: AtomicU64,
    /// Somebody's identity or row that this transaction has no title to.
    pub foreign: AtomicU64,
    /// Answers and errors that are otherwise not as they should be.
    pub wrong: AtomicU64,
}

fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Relaxed);
}

#[derive(Clone)]
pub struct Caller {
    pub principal: String,
    pub scope: String,
    pub notes: i64,
    pub token: String,
}

struct Connection {
    client: tokio_postgres::Client,
    socket: JoinHandle<Result<(), Error>>,
}

pub struct Client {
    config: Config,
    connection: Connection,
    me: Caller,
    others: Vec<Caller>,
    bind: &'static str,
    tally: Arc<Tally>,
    rng: Rng,
}

async fn connect(config: &Config) -> Connection {
    let (client, socket) = config.connect(NoTls).await.unwrap_or_else(|error| panic!("cannot connect: {error}"));
    Connection { client, socket: tokio::spawn(socket) }
}

impl Client {
    /// Connects for one of the callers; the statement `bind` says for whom its transactions act.
    pub async fn new(
        config: &Config,
        callers: &[Caller],
        number: usize,
        bind: &'static str,
        tally: Arc<Tally>,
    ) -> Self {
        let mut others = callers.to_vec();
        let me = others.remove(number);
        let rng = Rng::with_seed(number as u64);
        Self { config: config.clone(), connection: connect(config).await, me, others, bind, tally, rng }
    }

    pub async fn run(mut self, transactions: u64) {
        for _ in 0..transactions {
            if let Err(error) = self.transaction().await {
                println!("{}: {error:?}", self.me.principal);
                count(&self.tally.wrong);
                self.connection = connect(&self.config).await;
            }
            count(&self.tally.transactions);
        }
    }

    async fn transaction(&mut self) -> Result<(), Error> {
        match self.rng.u32(..100) {
            0..20 => self.change("COMMIT").await,
            20..30 => self.change("ROLLBACK").await,
            30..40 => self.nobody().await,
            40..45 => self.statements_of_their_own().await,
            45..55 => self.authenticated().await,
            55..62 => self.error().await,
            62..69 => self.foreign_note().await,
            69..76 => self.savepoint_after_binding().await,
            76..83 => self.savepoint_before_binding().await,
            83..90 => self.second_binding().await,
            90..99 => self.caught_errors().await,
            _ => self.disconnect().await,
        }
    }

    async fn execute(&self, sql: &str) -> Result<(), Error> {
        self.connection.client.batch_execute(sql).await
    }

    async fn call(&self, sql: &str, argument: &str) -> Result<(), Error> {
        self.connection.client.query_typed(sql, &[(&argument, Type::TEXT)]).await.map(drop)
    }

    async fn begin(&self) -> Result<(), Error> {
        self.execute("BEGIN").await?;
        self.call(self.bind, &self.me.principal).await
    }

    /// Who am I, and what do I see? Asked where I act for myself.
    async fn expect_me(&mut self) -> Result<(), Error> {
        self.look(true).await
    }

    /// The same where nothing says for whom I act.
    async fn expect_nobody(&mut self) -> Result<(), Error> {
        self.look(false).await
    }

    async fn look(&mut self, bound: bool) -> Result<(), Error> {
        let (whom, notes) = if bound { (Some(self.me.principal.as_str()), self.me.notes) } else { (None, 0) };
        let row = self.connection.client.query_typed_one(LOOK[self.rng.usize(..2)], &[]).await?;
        let (principal, owners): (Option<&str>, Option<Vec<&str>>) = (row.get(0), row.get(1));
        count(&self.tally.answers);
        if principal.into_iter().chain(owners.unwrap_or_default()).any(|found| Some(found) != whom) {
            count(&self.tally.foreign);
        } else if principal != whom || row.get::<_, i64>(2) != notes {
            count(&self.tally.wrong);
        }
        Ok(())
    }

    async fn expect_changes(&self, notes: i64) -> Result<(), Error> {
        let changed = self.connection.client.execute_typed(CHANGE, &[]).await?;
        count(&self.tally.answers);
        match changed.cast_signed() {
            changed if changed > notes => count(&self.tally.foreign),
            changed if changed < notes => count(&self.tally.wrong),
            _ => (),
        }
        Ok(())
    }

    /// The statement must fail, with this SQLSTATE.
    fn expect_error(&self, result: Result<(), Error>, code: &str) {
        match result {
            Err(error) if error.code().is_some_and(|found| found.code() == code) => count(&self.tally.errors),
            _ => count(&self.tally.wrong),
        }
    }

    fn somebody_else(&mut self) -> Caller {
        self.others[self.rng.usize(..self.others.len())].clone()
    }
}

/// What a transaction may be like.
impl Client {
    async fn change(&mut self, end: &str) -> Result<(), Error> {
        self.begin().await?;
        self.expect_changes(self.me.notes).await?;
        self.expect_me().await?;
        self.execute(end).await
    }

    async fn nobody(&mut self) -> Result<(), Error> {
        self.execute("BEGIN").await?;
        self.expect_nobody().await?;
        self.expect_changes(0).await?;
        self.execute("COMMIT").await
    }

    /// A binding ends with its statement where that is the transaction.
    async fn statements_of_their_own(&mut self) -> Result<(), Error> {
        self.expect_nobody().await?;
        self.call(self.bind, &self.me.principal).await?;
        self.expect_nobody().await
    }

    async fn authenticated(&mut self) -> Result<(), Error> {
        self.execute("BEGIN").await?;
        self.call(AUTHENTICATE, &self.me.token).await?;
        self.expect_me().await?;
        self.execute("COMMIT").await
    }

    async fn error(&self) -> Result<(), Error> {
        self.begin().await?;
        self.expect_error(self.execute("SELECT 1 / 0").await, "22012");
        self.expect_error(self.execute("SELECT 1").await, "25P02");
        // COMMIT of a failed transaction rolls it back.
        self.execute("COMMIT").await
    }

    async fn foreign_note(&mut self) -> Result<(), Error> {
        self.begin().await?;
        let somebody = self.somebody_else();
        self.expect_error(self.call(FOREIGN_NOTE, &somebody.scope).await, "42501");
        self.execute("ROLLBACK").await
    }

    async fn savepoint_after_binding(&mut self) -> Result<(), Error> {
        self.begin().await?;
        self.execute("SAVEPOINT s").await?;
        self.expect_changes(self.me.notes).await?;
        self.execute("ROLLBACK TO s").await?;
        self.expect_me().await?;
        self.execute("COMMIT").await
    }

    /// Who rolls back to before the binding is nobody again.
    async fn savepoint_before_binding(&mut self) -> Result<(), Error> {
        self.execute("BEGIN; SAVEPOINT s").await?;
        self.call(self.bind, &self.me.principal).await?;
        self.expect_me().await?;
        self.execute("ROLLBACK TO s").await?;
        self.expect_nobody().await?;
        self.execute("COMMIT").await
    }

    async fn second_binding(&mut self) -> Result<(), Error> {
        self.begin().await?;
        self.execute("SAVEPOINT s").await?;
        let somebody = self.somebody_else();
        if self.rng.bool() {
            self.expect_error(self.call(BEGIN_SESSION, &somebody.principal).await, "42501");
        } else {
            self.expect_error(self.call(AUTHENTICATE, &somebody.token).await, "42501");
        }
        self.execute("ROLLBACK TO s").await?;
        self.expect_me().await?;
        self.execute("COMMIT").await
    }

    /// Caught by the server, and by the client.
    async fn caught_errors(&mut self) -> Result<(), Error> {
        self.begin().await?;
        self.execute("DO 'BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN NULL; END'").await?;
        self.expect_me().await?;
        self.execute("SAVEPOINT s").await?;
        self.expect_error(self.execute("SELECT 1 / 0").await, "22012");
        self.execute("ROLLBACK TO s").await?;
        self.expect_me().await?;
        self.execute("ROLLBACK").await
    }

    /// Gone without a farewell: between two statements, or while one runs.
    async fn disconnect(&mut self) -> Result<(), Error> {
        self.begin().await?;
        self.expect_me().await?;
        if self.rng.bool() {
            tokio::select! {
                biased;
                _ = self.execute("SELECT pg_sleep(0.001)") => (),
                () = yield_now() => (),
            }
        }
        self.connection.socket.abort();
        count(&self.tally.disconnects);
        self.connection = connect(&self.config).await;
        Ok(())
    }
}
