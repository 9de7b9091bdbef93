//! Rows as they were: for tables that have changed since, those that stand in the place of what is there now.
//!
//! While somebody asks about the past, [`View::Then`](super::snapshot::View) reads the tables through these: what has
//! changed since is passed over, and what was in its place comes instead. Nothing is written, and nobody waits.
#![allow(unsafe_code)]

use super::index_key::Key;
use super::table_row::Row;
use crate::model::{Map, Result, push};
use crate::server::{BackendLocal, Index, KeptTuples, Tuple};
use pgrx::pg_sys;
use std::cell::RefCell;
use std::rc::Rc;

/// The key of a row: up to three numbers.
type RowKey = [i64; 3];

/// Whose rows can be had as they were, and the columns of their keys.
pub const TABLES: [(&str, &[usize]); 13] = [
    ("resource_types", &[1]),
    ("permissions", &[1]),
    ("scopes", &[1]),
    ("principals", &[1]),
    ("group_members", &[2, 3]),
    ("scope_users", &[2, 3]),
    ("roles", &[1]),
    ("role_permissions", &[1, 2]),
    ("resource_groups", &[1]),
    ("resource_group_scopes", &[2, 3, 4]),
    ("resource_group_selectors", &[2, 3]),
    ("resources", &[1]),
    ("role_assignments", &[1]),
];

/// All of one account and of what belongs to none.
#[derive(Default)]
pub struct FormerRows {
    tables: [Rc<FormerTable>; TABLES.len()],
}

/// Of one table.
#[derive(Default)]
pub(super) struct FormerTable {
    key: &'static [usize],
    /// The keys of the rows that have changed since.
    changed: Map<RowKey, ()>,
    rows: KeptTuples,
    /// The numbers of the rows by index and the first column of that; made when it is asked for.
    places: RefCell<Map<Index, Rc<Places>>>,
}

type Places = Map<Lead, Vec<usize>>;

/// The first column of an index key.
#[derive(PartialEq, Eq, Hash)]
enum Lead {
    Null,
    Id(i64),
    Text(Box<str>),
}

static ASKED: BackendLocal<RefCell<Option<Rc<FormerRows>>>> = BackendLocal::new(RefCell::new(None));

/// Runs `ask` while [`View::Then`](super::snapshot::View) shows these rows.
pub fn while_asking<T>(rows: FormerRows, ask: impl FnOnce() -> T) -> T {
    /// Ends it also when an error passes.
    struct Asking(Option<Rc<FormerRows>>);
    impl Drop for Asking {
        fn drop(&mut self) {
            ASKED.get().replace(self.0.take());
        }
    }
    let _before = Asking(ASKED.get().replace(Some(Rc::new(rows))));
    ask()
}

/// The rows that are shown now.
pub(super) fn asked() -> Option<Rc<FormerRows>> {
    ASKED.get().try_borrow().ok()?.clone()
}

impl FormerRows {
    /// Adds what was in the place of a row of the table with this number: the row of a query with the table's columns. One
    /// that was not there yet has a row with its key all the same, for what is there now.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add(&mut self, table: usize, row: &Tuple, was_there: bool) -> Result<()> {
        let (Some((_, key)), Some(former)) = (TABLES.get(table), self.tables.get_mut(table)) else { return Ok(()) };
        let Some(former) = Rc::get_mut(former) else { return Ok(()) };
        former.key = key;
        former.changed.try_reserve(1)?;
        former.changed.insert(row_key(key, |column| row.id(column as i32)), ());
        if was_there {
            former.rows.keep(row)?;
        }
        Ok(())
    }

    /// Those of the table that this is an index of; `None` where nothing has changed since.
    pub(super) fn of(&self, index: Index) -> Option<Rc<FormerTable>> {
        let number = TABLES.iter().position(|(table, _)| *table == index.table_name())?;
        self.tables.get(number).filter(|table| !table.changed.is_empty()).cloned()
    }
}

fn row_key(columns: &[usize], read: impl Fn(usize) -> i64) -> RowKey {
    let mut key = RowKey::default();
    key.iter_mut().zip(columns).for_each(|(part, column)| *part = read(*column));
    key
}

impl FormerTable {
    /// Whether this row has changed since.
    pub fn replaces(&self, row: &Row) -> bool {
        self.changed.contains_key(&row_key(self.key, |column| row.id(column).unwrap_or(0)))
    }

    /// Calls `each` with the rows whose columns fit the keys, until it says that this was enough; the columns are
    /// those of the index.
    pub fn any(
        &self,
        index: Index,
        columns: &[usize],
        keys: &[Key<'_>],
        mut each: impl FnMut(&Row) -> Result<bool>,
    ) -> Result<bool> {
        let Some(slot) = Slot::of(&self.rows) else { return Ok(false) };
        let numbered = match (columns.first(), keys.first()) {
            (_, Some(Key::Above(_))) => None,
            (Some(column), Some(key)) => Some((self.places(index, *column, key, &slot)?, lead_of_key(key))),
            _ => None,
        };
        let all = (0..self.rows.len()).take(if numbered.is_none() { usize::MAX } else { 0 });
        let found = numbered.iter().flat_map(|(places, lead)| places.get(lead)).flatten().copied();
        for number in found.chain(all) {
            pgrx::check_for_interrupts!();
            let Some(row) = slot.row(&self.rows, number) else { continue };
            if columns.iter().zip(keys).all(|(column, key)| fits(&row, *column, key)) && each(&row)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Where the rows are, by the first column of the index.
    fn places(&self, index: Index, column: usize, like: &Key<'_>, slot: &Slot) -> Result<Rc<Places>> {
        if let Some(known) = self.places.borrow().get(&index) {
            return Ok(Rc::clone(known));
        }
        let mut places = Places::default();
        for number in 0..self.rows.len() {
            let Some(row) = slot.row(&self.rows, number) else { continue };
            let lead = match like {
                _ if row.is_null(column) => Lead::Null,
                Key::Text(_) => Lead::Text(row.text(column).into()),
                _ => Lead::Id(row.id(column).unwrap_or(0)),
            };
            places.try_reserve(1)?;
            push(places.entry(lead).or_default(), number)?;
        }
        let places = Rc::new(places);
        // With NULL for a key nothing is known of the others' type.
        if !matches!(like, Key::Null) {
            self.places.borrow_mut().insert(index, Rc::clone(&places));
        }
        Ok(places)
    }
}

fn lead_of_key(key: &Key<'_>) -> Lead {
    match key {
        Key::Null => Lead::Null,
        Key::Id(id) | Key::Above(id) => Lead::Id(*id),
        Key::Role(role) => Lead::Id(i64::from(role.to_u32())),
        Key::Text(text) => Lead::Text((*text).into()),
    }
}

fn fits(row: &Row, column: usize, key: &Key<'_>) -> bool {
    match key {
        Key::Null => row.is_null(column),
        _ if row.is_null(column) => false,
        Key::Id(id) => row.id(column) == Some(*id),
        Key::Above(id) => row.id(column) > Some(*id),
        Key::Role(role) => row.id(column) == Some(i64::from(role.to_u32())),
        Key::Text(text) => row.text(column) == *text,
    }
}

/// Holds one of the rows at a time.
struct Slot(*mut pg_sys::TupleTableSlot);

impl Slot {
    fn of(rows: &KeptTuples) -> Option<Slot> {
        rows.slot().map(Slot)
    }

    fn row(&self, rows: &KeptTuples, number: usize) -> Option<Row> {
        rows.put(number, self.0).then(|| Row::of_slot(self.0))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        // While an error passes, the memory context does this.
        if !std::thread::panicking() {
            // SAFETY: made for this, dropped once.
            unsafe { pg_sys::ExecDropSingleTupleTableSlot(self.0) };
        }
    }
}
