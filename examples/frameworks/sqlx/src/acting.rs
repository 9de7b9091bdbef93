//! Each transaction acts for one principal. The pool is in here and not handed out, so that a statement without a transaction, or a
//! transaction without a principal, does not compile.

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Error, PgPool, Postgres, Row, Transaction};
use std::future::Future;
use std::pin::Pin;

/// A transaction was about to begin that says for nobody that it acts.
#[derive(Debug)]
pub struct NobodyBound;

impl std::fmt::Display for NobodyBound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this transaction acts for nobody")
    }
}

impl std::error::Error for NobodyBound {}

pub struct Acting {
    pool: PgPool,
}

type Work<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + 'a>>;

impl Acting {
    /// Where the server or the pooler is, say PGHOST, PGPORT, PGDATABASE and PGUSER.
    pub fn connect() -> Self {
        // pgbouncer refuses parameters at the start that it does not know.
        let options = PgConnectOptions::new().extra_float_digits(None);
        Self { pool: PgPoolOptions::new().max_connections(2).connect_lazy_with(options) }
    }

    pub async fn begin(&self, principal: &str) -> Result<Transaction<'static, Postgres>, Error> {
        if principal.is_empty() {
            return Err(Error::Configuration(NobodyBound.into()));
        }
        let mut transaction = self.pool.begin().await?;
        query("SELECT harness_rbac.begin_session($1)").bind(principal).execute(&mut *transaction).await?;
        Ok(transaction)
    }

    /// What the work returns; where others were in its way, it is done again, in a transaction that is bound again.
    pub async fn retrying<T>(
        &self,
        principal: &str,
        work: impl for<'a> Fn(&'a mut Transaction<'static, Postgres>, u32) -> Work<'a, T>,
    ) -> Result<T, Error> {
        for attempt in 1.. {
            let mut transaction = self.begin(principal).await?;
            match work(&mut transaction, attempt).await {
                Ok(value) => return transaction.commit().await.map(|()| value),
                Err(error) if attempt < 3 && matches!(sqlstate(&error).as_deref(), Some("40001" | "40P01")) => (),
                Err(error) => return Err(error),
            }
        }
        unreachable!("the last attempt returns")
    }

    /// A transaction that nobody is bound for, for tests of what lies beneath.
    pub async fn beneath(&self) -> Result<Vec<String>, Error> {
        let mut transaction = self.pool.begin().await?;
        let drafts = query("SELECT author FROM drafts").fetch_all(&mut *transaction).await?;
        Ok(drafts.iter().map(|draft| draft.get(0)).collect())
    }
}

/// A pooler in transaction mode hands a prepared statement to whoever comes next: these are not kept.
pub fn query(sql: &'static str) -> sqlx::query::Query<'static, Postgres, sqlx::postgres::PgArguments> {
    sqlx::query(sql).persistent(false)
}

pub fn sqlstate(error: &Error) -> Option<String> {
    error.as_database_error()?.code().map(|code| code.into_owned())
}
