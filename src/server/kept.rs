//! SQL for writing whose plan is kept: what finds its rows by their keys, and runs with every change.
//!
//! To plan such a statement takes several times as long as to run it. PostgreSQL looks at a kept plan again when a table, an
//! index or the path has changed. A plan that stays must suit tables that grow: it is made for any values, and reads a whole
//! table only where no index serves, however small the table is at the time. What goes through many rows is planned anew each
//! time, by [`super::write`].
#![allow(unsafe_code)]

use super::as_role::AsRole;
use super::backend_local::BackendLocal;
use super::sql_row::Row;
use super::transaction::transaction_id;
use super::transition_tables::TransitionTables;
use crate::model::Map;
use pgrx::datum::DatumWithOid;
use pgrx::pg_sys;
use pgrx::spi::{Spi, SpiHeapTupleData};
use std::cell::{OnceCell, RefCell};
use std::ffi::CString;
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
    run(sql, arguments, None, read)
}

/// The same for a statement of a trigger, which names the transition tables.
pub fn rows_of_trigger<T>(
    sql: &str,
    arguments: &[DatumWithOid<'_>],
    tables: TransitionTables<'_>,
    read: impl Fn(&Row<'_>) -> T,
) -> Vec<T> {
    run(sql, arguments, Some(tables), read)
}

fn run<T>(
    sql: &str,
    arguments: &[DatumWithOid<'_>],
    tables: Option<TransitionTables<'_>>,
    read: impl Fn(&Row<'_>) -> T,
) -> Vec<T> {
    Spi::connect_mut(|_| {
        if let Some(tables) = tables {
            tables.register();
        }
        let plan = plan_of(sql, arguments);
        plan.settle();
        transaction_id();
        let null = pg_sys::Datum::from(0);
        let datum = |argument: &DatumWithOid<'_>| argument.datum().map_or(null, |datum| datum.sans_lifetime());
        let mut values: Vec<pg_sys::Datum> = arguments.iter().map(datum).collect();
        let nulls: Vec<std::ffi::c_char> =
            arguments.iter().map(|argument| if argument.datum().is_some() { b' ' } else { b'n' } as _).collect();
        // SAFETY: SPI is connected; values and nulls are as many as the arguments, of the types that the plan was made for.
        let code = unsafe {
            pg_sys::SPI_tuptable = std::ptr::null_mut();
            pg_sys::SPI_execute_plan(plan.plan, values.as_mut_ptr(), nulls.as_ptr(), false, 0)
        };
        if code < 0 {
            pgrx::error!("cannot run a statement: code {code}");
        }
        read_all(read)
    })
}

/// The rows of the statement that SPI ran last; none if it returns none.
fn read_all<T>(read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
    // SAFETY: the table lives until SPI is left, and has that many rows, each of its descriptor. `read` may run other
    // statements, so the table is remembered here.
    unsafe {
        let Some(table) = pg_sys::SPI_tuptable.as_ref() else { return Vec::new() };
        let mut found = Vec::new();
        for number in 0..table.numvals as usize {
            pgrx::check_for_interrupts!();
            let tuple = SpiHeapTupleData::new(table.tupdesc, *table.vals.add(number));
            found.extend(tuple.ok().flatten().map(|tuple| read(&Row::of(tuple))));
        }
        found
    }
}

/// A statement, ready to run for one role.
struct Plan {
    plan: pg_sys::SPIPlanPtr,
    types: Vec<pg_sys::Oid>,
    /// What may be looked up and put in line while planning depends on the privileges of the role.
    role: pg_sys::Oid,
}

/// As many as there may be. There are far fewer statements; their number follows tables and events, and does not grow with data.
const MOST: usize = 256;

type Plans = RefCell<Map<Box<str>, Rc<Plan>>>;

static PLANS: BackendLocal<OnceCell<Plans>> = BackendLocal::new(OnceCell::new());

fn plan_of(sql: &str, arguments: &[DatumWithOid<'_>]) -> Rc<Plan> {
    let plans = PLANS.get().get_or_init(RefCell::default);
    let known = plans.borrow().get(sql).cloned();
    if let Some(known) = known.filter(|known| known.suits(arguments)) {
        return known;
    }
    let plan = Rc::new(Plan::prepare(sql, arguments));
    let mut plans = plans.borrow_mut();
    if plans.len() >= MOST {
        plans.clear();
    }
    plans.insert(sql.into(), Rc::clone(&plan));
    plan
}

impl Plan {
    fn prepare(sql: &str, arguments: &[DatumWithOid<'_>]) -> Plan {
        let text = CString::new(sql).unwrap_or_default();
        let types: Vec<pg_sys::Oid> = arguments.iter().map(DatumWithOid::oid).collect();
        let options = pg_sys::CURSOR_OPT_GENERIC_PLAN as i32;
        // SAFETY: SPI is connected; text and types live as long as the call, which copies them.
        let plan = unsafe {
            pg_sys::SPI_prepare_cursor(text.as_ptr(), types.len() as i32, types.as_ptr().cast_mut(), options)
        };
        // SAFETY: reads a variable; a plan that was made is kept once.
        unsafe {
            if plan.is_null() {
                let code = pg_sys::SPI_result;
                pgrx::error!("cannot prepare a statement: code {code}");
            }
            pg_sys::SPI_keepplan(plan);
        }
        Plan { plan, types, role: AsRole::current_user() }
    }

    fn suits(&self, arguments: &[DatumWithOid<'_>]) -> bool {
        self.role == AsRole::current_user() && self.types.iter().copied().eq(arguments.iter().map(DatumWithOid::oid))
    }

    /// Has it planned, if it is not, or has to be anew.
    fn settle(&self) {
        let _no_whole_scans = WithoutWholeScans::begin();
        // SAFETY: SPI is connected, and the plan is of one statement. What was made stays with it: the reference is given back.
        unsafe {
            let made = pg_sys::SPI_plan_get_cached_plan(self.plan);
            if !made.is_null() {
                pg_sys::ReleaseCachedPlan(made, pg_sys::CurrentResourceOwner);
            }
        }
    }
}

impl Drop for Plan {
    fn drop(&mut self) {
        // While an error passes, nothing of PostgreSQL's is called.
        if !std::thread::panicking() {
            // SAFETY: made above, and freed once; whoever runs it holds another reference to this.
            unsafe { pg_sys::SPI_freeplan(self.plan) };
        }
    }
}

/// While it lives, the planner reads whole tables only where nothing else is possible. Such a plan looks so dear that it would be
/// compiled as well, which takes longer than it runs.
struct WithoutWholeScans {
    scans: bool,
    compiles: bool,
}

impl WithoutWholeScans {
    fn begin() -> WithoutWholeScans {
        // SAFETY: the planner's own switches, in the backend's one thread.
        unsafe {
            let before = WithoutWholeScans { scans: pg_sys::enable_seqscan, compiles: pg_sys::jit_enabled };
            (pg_sys::enable_seqscan, pg_sys::jit_enabled) = (false, false);
            before
        }
    }
}

impl Drop for WithoutWholeScans {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { (pg_sys::enable_seqscan, pg_sys::jit_enabled) = (self.scans, self.compiles) };
    }
}
