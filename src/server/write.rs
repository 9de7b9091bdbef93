//! SQL for writing, and for what has to see at once what was written, or waits for others: SPI in three words.
//!
//! The transaction gets an id, each statement a snapshot of its own. What only looks goes by [`super::read`].

use super::sql_row::Row;
use super::transition_tables::TransitionTables;
use pgrx::PgOid;
use pgrx::datum::DatumWithOid;
use pgrx::spi::{OwnedPreparedStatement, Spi};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Runs a statement; the number of rows it returned.
pub fn execute(sql: &str, arguments: &[DatumWithOid<'_>]) -> usize {
    rows(sql, arguments, |_| ()).len()
}

/// Runs a statement and reads its first row.
pub fn first<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Option<T> {
    rows(sql, arguments, read).into_iter().next()
}

/// Runs a statement and reads the bigint in its first row.
pub fn id(sql: &str, arguments: &[DatumWithOid<'_>]) -> Option<i64> {
    first(sql, arguments, |row| row.get(1)).flatten()
}

/// Runs a statement and reads its rows.
pub fn rows<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
    Spi::connect_mut(|client| {
        let result = client.update(sql, None, arguments).unwrap_or_else(|error| pgrx::error!("{error}"));
        let read = |tuple| {
            pgrx::check_for_interrupts!();
            read(&Row::of(tuple))
        };
        result.map(read).collect()
    })
}

thread_local! {
    /// Plans of statements that every change runs. There are as many as tables and events.
    static KEPT: RefCell<HashMap<Box<str>, Rc<OwnedPreparedStatement>>> = RefCell::default();
}

/// The same for a statement that every change runs: its plan is kept. Of a trigger it can name the transition tables.
pub fn kept<T>(
    sql: &str,
    arguments: &[DatumWithOid<'_>],
    tables: Option<TransitionTables<'_>>,
    read: impl Fn(&Row<'_>) -> T,
) -> Vec<T> {
    Spi::connect_mut(|client| {
        if let Some(tables) = tables {
            tables.register();
        }
        let known = KEPT.with_borrow(|kept| kept.get(sql).cloned());
        let plan = known.unwrap_or_else(|| {
            let types: Vec<PgOid> = arguments.iter().map(|argument| PgOid::from(argument.oid())).collect();
            let plan = client.prepare_mut(sql, &types).unwrap_or_else(|error| pgrx::error!("{error}"));
            let plan = Rc::new(plan.keep());
            KEPT.with_borrow_mut(|kept| kept.insert(sql.into(), Rc::clone(&plan)));
            plan
        });
        let result = client.update(&*plan, None, arguments).unwrap_or_else(|error| pgrx::error!("{error}"));
        result.map(|tuple| read(&Row::of(tuple))).collect()
    })
}
