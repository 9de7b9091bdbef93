//! Index scans as a safe iterator.
//!
//! A [`Reader`] holds one registered snapshot and opens each index once, however many look-ups follow: compiling
//! one principal takes hundreds.
#![allow(unsafe_code)]

use super::former_rows::{self, FormerRows};
use super::index_key::Key;
use super::snapshot::{View, Writers, statement_snapshot};
use super::table_row::Row;
use crate::model::{RbacError, Result, SqlState, push};
use crate::server::{BackendLocal, Index, is_usable};
use pgrx::{IntoDatum, pg_sys};
use std::cell::Cell;
use std::rc::Rc;

const LOCK: pg_sys::LOCKMODE = pg_sys::AccessShareLock as pg_sys::LOCKMODE;

/// How many readers this backend has opened.
static OPENED: BackendLocal<Cell<u64>> = BackendLocal::new(Cell::new(0));

/// A consistent view of the policy tables.
pub struct Reader {
    /// No other reader of this backend has it.
    number: u64,
    snapshot: pg_sys::Snapshot,
    /// Whether it is to be released.
    is_registered: bool,
    /// What stands in the place of rows that have changed since.
    former: Option<Rc<FormerRows>>,
    cursors: Vec<Cursor>,
    /// Who wrote the rows that were read with cursors that are closed.
    writers: Writers,
}

pub(super) struct Cursor {
    index: Index,
    keys: usize,
    pub(super) table: pg_sys::Relation,
    index_relation: pg_sys::Relation,
    pub(super) scan: pg_sys::IndexScanDesc,
    pub(super) slot: *mut pg_sys::TupleTableSlot,
    /// Who wrote the rows that were read.
    writers: Cell<Writers>,
}

impl Reader {
    /// Of the newest state. `None` where the extension is not installed.
    ///
    /// # Errors
    /// 55000 if it is of another version than this library.
    pub fn new() -> Result<Option<Reader>> {
        Reader::of(View::Newest)
    }

    /// `None` where the extension is not installed, and for a statement without snapshot.
    ///
    /// # Errors
    /// 55000 if it is of another version than this library.
    pub fn of(view: View) -> Result<Option<Reader>> {
        Ok(if is_usable()? { Reader::open(view) } else { None })
    }

    fn open(view: View) -> Option<Reader> {
        let table = Index::ScopeById.table()?;
        // SAFETY: naming a table that no catalogue cache covers makes GetCatalogSnapshot take a new snapshot;
        // registering keeps either until `drop`.
        let snapshot = unsafe {
            pg_sys::RegisterSnapshot(match view {
                View::Newest => pg_sys::GetCatalogSnapshot(table),
                View::Statement | View::Then => statement_snapshot()?,
            })
        };
        let former = if view == View::Then { Some(former_rows::asked()?) } else { None };
        Some(Reader::with(snapshot, true, former))
    }

    /// Of every version of every row that has not been cleaned away: also of those that this transaction deleted, which
    /// are all there until it ends.
    pub(super) fn of_every_version() -> Reader {
        // It is static, and wants no registering.
        let snapshot = &raw mut pg_sys::SnapshotAnyData;
        Reader::with(snapshot, false, None)
    }

    fn with(snapshot: pg_sys::Snapshot, is_registered: bool, former: Option<Rc<FormerRows>>) -> Reader {
        let number = OPENED.get().get() + 1;
        OPENED.get().set(number);
        Reader { number, snapshot, is_registered, former, cursors: Vec::new(), writers: Writers::default() }
    }

    /// Tells it from every other of this backend: what was read with it stays as it is for as long as it lives.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Who wrote the rows that were read so far.
    pub fn writers(&self) -> Writers {
        let mut writers = self.writers;
        self.cursors.iter().for_each(|cursor| writers.add_all(&cursor.writers.get()));
        writers
    }

    /// Whether rows come in the order of the index: not where others stand in their place.
    pub(super) fn is_in_order(&self) -> bool {
        self.former.is_none()
    }

    /// Notes who wrote rows that need not be read again.
    pub(super) fn add_writers(&mut self, writers: &Writers) {
        self.writers.add_all(writers);
    }

    /// The same for readers that come after writes of the same command.
    ///
    /// # Errors
    /// As of [`Reader::new`].
    pub fn after_own_changes() -> Result<Option<Reader>> {
        // SAFETY: those who write may begin a new command, as triggers and functions written in SQL do.
        unsafe { pg_sys::CommandCounterIncrement() };
        Reader::new()
    }

    /// Calls `each` with every row whose leading index columns fit the keys.
    pub fn each(&mut self, index: Index, keys: &[Key<'_>], mut each: impl FnMut(&Row) -> Result<()>) -> Result<()> {
        self.any(index, keys, |row| each(row).map(|()| false)).map(|_| ())
    }

    /// Whether `test` is true of a row whose leading index columns equal the keys; rows after that are not read.
    pub fn any(&mut self, index: Index, keys: &[Key<'_>], mut test: impl FnMut(&Row) -> Result<bool>) -> Result<bool> {
        let former = self.former.as_ref().and_then(|former| former.of(index));
        let cursor = self.cursor(index, keys)?;
        let mut rows = 0_u32;
        while let Some(row) = cursor.next() {
            rows = rows.wrapping_add(1);
            if rows.is_multiple_of(1024) {
                pgrx::check_for_interrupts!();
            }
            let is_there = !former.as_ref().is_some_and(|former| former.replaces(&row));
            if is_there && test(&row)? {
                return Ok(true);
            }
        }
        former.map_or(Ok(false), |former| former.any(index, &cursor.columns(), keys, test))
    }

    /// The first row, if any, as `read` makes it.
    pub fn first<T>(
        &mut self,
        index: Index,
        keys: &[Key<'_>],
        read: impl FnOnce(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        if self.former.is_none() {
            return self.cursor(index, keys)?.next().map(|row| read(&row)).transpose();
        }
        let (mut read, mut found) = (Some(read), None);
        self.any(index, keys, |row| {
            found = read.take().map(|read| read(row)).transpose()?;
            Ok(true)
        })?;
        Ok(found)
    }

    /// The last row in the order of the index whose leading columns equal the keys.
    pub fn last<T>(
        &mut self,
        index: Index,
        keys: &[Key<'_>],
        read: impl FnOnce(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        self.cursor(index, keys)?.previous().map(|row| read(&row)).transpose()
    }

    /// An open scan of the index, positioned before the first row with these keys. A place to cancel.
    pub(super) fn cursor(&mut self, index: Index, keys: &[Key<'_>]) -> Result<&Cursor> {
        pgrx::check_for_interrupts!();
        let known = self.cursors.iter().position(|cursor| cursor.index == index && cursor.keys == keys.len());
        let place = match known {
            Some(place) => place,
            None => {
                let cursor = match Cursor::open(index, keys.len(), self.snapshot, false)? {
                    Some(cursor) => cursor,
                    None => {
                        // Who rebuilds the indexes of a table holds one and wants the next: who holds that must not wait.
                        self.writers = self.writers();
                        self.cursors.clear();
                        Cursor::open(index, keys.len(), self.snapshot, true)?.ok_or_else(not_installed)?
                    }
                };
                push(&mut self.cursors, cursor)?;
                self.cursors.len() - 1
            }
        };
        let cursor = self.cursors.get(place).ok_or_else(not_installed)?;
        cursor.seek(keys);
        Ok(cursor)
    }
}

impl Cursor {
    /// `None` if somebody has locked the index, and `waits` is false.
    fn open(index: Index, keys: usize, snapshot: pg_sys::Snapshot, waits: bool) -> Result<Option<Cursor>> {
        let table_oid = index.table().ok_or_else(not_installed)?;
        // SAFETY: both relations exist or the calls raise an error; locks and pins are released by `drop`, or by
        // the resource owner if an error passes.
        unsafe {
            let table = pg_sys::table_open(table_oid, LOCK);
            let index_oid = index.index(table_oid).ok_or_else(not_installed)?;
            if waits {
                pg_sys::LockRelationOid(index_oid, LOCK);
            } else if !pg_sys::ConditionalLockRelationOid(index_oid, LOCK) {
                pg_sys::table_close(table, LOCK);
                return Ok(None);
            }
            let index_relation = pg_sys::index_open(index_oid, pg_sys::NoLock as pg_sys::LOCKMODE);
            let slot = pg_sys::table_slot_create(table, std::ptr::null_mut());
            #[cfg(not(feature = "pg18"))]
            let scan = pg_sys::index_beginscan(table, index_relation, snapshot, keys as i32, 0);
            #[cfg(feature = "pg18")]
            let scan = pg_sys::index_beginscan(table, index_relation, snapshot, std::ptr::null_mut(), keys as i32, 0);
            Ok(Some(Cursor { index, keys, table, index_relation, scan, slot, writers: Cell::default() }))
        }
    }

    /// The columns of the index, by their numbers in the table.
    fn columns(&self) -> Vec<usize> {
        // SAFETY: the index is open; its row of pg_index has a number for each column.
        unsafe {
            let columns = &(*(*self.index_relation).rd_index).indkey;
            let numbers = std::slice::from_raw_parts(columns.values.as_ptr(), columns.dim1 as usize);
            numbers.iter().map(|number| *number as usize).collect()
        }
    }

    /// The next row. It is gone with the row after it, so no two are held at once.
    fn next(&self) -> Option<Row> {
        self.step(pg_sys::ScanDirection::ForwardScanDirection)
    }

    /// The row before; after `seek` the last one.
    fn previous(&self) -> Option<Row> {
        self.step(pg_sys::ScanDirection::BackwardScanDirection)
    }

    fn step(&self, direction: pg_sys::ScanDirection::Type) -> Option<Row> {
        // SAFETY: the scan is open and was positioned by `seek`; the slot belongs to it.
        let found = unsafe { pg_sys::index_getnext_slot(self.scan, direction, self.slot) };
        found.then(|| self.row())
    }

    /// The row in the slot, which counts as read.
    pub(super) fn row(&self) -> Row {
        let row = Row::of_slot(self.slot);
        let mut writers = self.writers.get();
        writers.add(row.writer());
        self.writers.set(writers);
        row
    }

    pub(super) fn seek(&self, keys: &[Key<'_>]) {
        const MOST: usize = 4;
        // SAFETY: an all-zero ScanKeyData is a valid empty one, of which IS NULL needs flags and column only;
        // ScanKeyInit fills the others, with the operator of the column's type. Text columns of our tables are
        // COLLATE "C", which is what ScanKeyInit assumes.
        unsafe {
            let mut scan_keys: [pg_sys::ScanKeyData; MOST] = std::mem::zeroed();
            for (place, (scan_key, key)) in scan_keys.iter_mut().zip(keys).enumerate() {
                let column = place as i16 + 1;
                let equal = pg_sys::BTEqualStrategyNumber;
                let (strategy, operator, datum) = match key {
                    Key::Id(id) => (equal, pg_sys::F_INT8EQ, (*id).into_datum()),
                    Key::Above(id) => (pg_sys::BTGreaterStrategyNumber, pg_sys::F_INT8GT, (*id).into_datum()),
                    Key::Role(oid) => (equal, pg_sys::F_OIDEQ, (*oid).into_datum()),
                    Key::Text(text) => (equal, pg_sys::F_TEXTEQ, text.into_datum()),
                    Key::Null => {
                        scan_key.sk_flags = (pg_sys::SK_ISNULL | pg_sys::SK_SEARCHNULL) as i32;
                        scan_key.sk_attno = column;
                        continue;
                    }
                };
                pg_sys::ScanKeyInit(
                    scan_key,
                    column,
                    strategy as u16,
                    operator.into(),
                    datum.unwrap_or(pg_sys::Datum::from(0)),
                );
            }
            pg_sys::index_rescan(self.scan, scan_keys.as_mut_ptr(), keys.len() as i32, std::ptr::null_mut(), 0);
        }
    }
}

impl Drop for Cursor {
    fn drop(&mut self) {
        // While an error passes, PostgreSQL's resource owner does this.
        if std::thread::panicking() {
            return;
        }
        // SAFETY: all four were opened by `open` and are closed once, in reverse order.
        unsafe {
            pg_sys::index_endscan(self.scan);
            pg_sys::ExecDropSingleTupleTableSlot(self.slot);
            pg_sys::index_close(self.index_relation, LOCK);
            pg_sys::table_close(self.table, LOCK);
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.cursors.clear();
        if self.is_registered && !std::thread::panicking() {
            // SAFETY: registered in `open`, released once.
            unsafe { pg_sys::UnregisterSnapshot(self.snapshot) };
        }
    }
}

fn not_installed() -> RbacError {
    RbacError::new(
        SqlState::UndefinedObject,
        "the tables of harness_rbac are missing",
        "The schema harness_rbac does not hold them.",
        "Create the extension again: DROP EXTENSION harness_rbac; CREATE EXTENSION harness_rbac;",
    )
}
