//! Rows of a function, all given at once.
//!
//! For each row of pgrx's own iterators PostgreSQL calls the function again, forms a tuple and copies it, which takes longer
//! than finding out most rows of a long list.
#![allow(unsafe_code)]

use crate::model::{Result, has_room};
use crate::server::or_raise;
use pgrx::callconv::{BoxRet, FcInfo};
use pgrx::datum::{Datum, IntoDatum, JsonB, TimestampWithTimeZone};
use pgrx::pgrx_sql_entity_graph::metadata::{
    ArgumentError, ReturnsError, ReturnsRef, SqlMappingRef, SqlTranslatable, TypeOrigin,
};
use pgrx::{iter, pg_sys};
use std::marker::PhantomData;

/// What a function returns whose rows are all given. pgrx's macro finds the columns by this name.
pub struct TableIterator<'a, C>(PhantomData<&'a C>);

impl<C: Columns> TableIterator<'_, C> {
    /// Gives the rows of the call in progress to PostgreSQL, as `give` puts them.
    pub fn of(call: pg_sys::FunctionCallInfo, give: impl FnOnce(&mut Table<C>) -> Result<()>) -> Self {
        // SAFETY: PostgreSQL passes the call in progress. Where it takes no rows this raises an error, else the call has
        // store and descriptor from here on, until its query ends.
        let (store, descriptor, count) = unsafe {
            pg_sys::InitMaterializedSRF(call, 0);
            let taken = &*(*call).resultinfo.cast::<pg_sys::ReturnSetInfo>();
            (taken.setResult, taken.setDesc, (*taken.setDesc).natts)
        };
        if count as usize != C::COUNT {
            pgrx::error!("the function does not have the columns that its library gives");
        }
        let values = Values { datums: [pg_sys::Datum::null(); MOST], nulls: [true; MOST], rooms: Default::default() };
        let mut table = Table { store, descriptor, values, columns: PhantomData };
        or_raise(give(&mut table));
        TableIterator(PhantomData)
    }
}

/// The rows of a call.
pub struct Table<C> {
    store: *mut pg_sys::Tuplestorestate,
    descriptor: pg_sys::TupleDesc,
    values: Values,
    columns: PhantomData<C>,
}

impl<C: Columns> Table<C> {
    /// Adds a row.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn put(&mut self, row: C::Row<'_>) -> Result<()> {
        pgrx::check_for_interrupts!();
        C::fill(row, &mut self.values)?;
        let (datums, nulls) = (self.values.datums.as_mut_ptr(), self.values.nulls.as_mut_ptr());
        // SAFETY: store and descriptor are those of the call, which has so many columns, of these types. The row is copied.
        unsafe { pg_sys::tuplestore_putvalues(self.store, self.descriptor, datums, nulls) };
        Ok(())
    }
}

/// The most columns that are needed.
const MOST: usize = 10;

/// The values of one row.
pub struct Values {
    datums: [pg_sys::Datum; MOST],
    nulls: [bool; MOST],
    /// Where texts are written, row after row.
    rooms: [Vec<u32>; MOST],
}

/// The types of the columns.
pub trait Columns {
    const COUNT: usize;
    type Row<'a>;

    /// Sets the values of a row.
    fn fill(row: Self::Row<'_>, values: &mut Values) -> Result<()>;
}

/// The type of a column.
pub trait Column {
    /// What is given for it.
    type Value<'a>;

    /// The same as PostgreSQL takes it, until the room has another.
    fn datum(value: Self::Value<'_>, room: &mut Vec<u32>) -> Result<Option<pg_sys::Datum>>;
}

impl Column for String {
    type Value<'a> = &'a str;

    fn datum(text: &str, room: &mut Vec<u32>) -> Result<Option<pg_sys::Datum>> {
        let words = 1 + text.len().div_ceil(size_of::<u32>());
        if room.capacity() < words {
            has_room(words * size_of::<u32>())?;
            room.try_reserve(words)?;
        }
        let start = room.as_mut_ptr();
        // SAFETY: there is room for a header of four bytes and the text, aligned as PostgreSQL wants it. The length counts
        // the header; no text of ours comes near the most, 1 GB.
        unsafe {
            pgrx::set_varsize_4b(start.cast(), (size_of::<u32>() + text.len()) as i32);
            start.add(1).cast::<u8>().copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        Ok(Some(pg_sys::Datum::from(start)))
    }
}

impl<T: Column> Column for Option<T> {
    type Value<'a> = Option<T::Value<'a>>;

    fn datum(value: Self::Value<'_>, room: &mut Vec<u32>) -> Result<Option<pg_sys::Datum>> {
        value.map_or(Ok(None), |value| T::datum(value, room))
    }
}

macro_rules! as_pgrx_makes_it {
    ($($column:ty),+) => {
        $(impl Column for $column {
            type Value<'a> = $column;

            fn datum(value: $column, _: &mut Vec<u32>) -> Result<Option<pg_sys::Datum>> {
                Ok(value.into_datum())
            }
        })+
    };
}

as_pgrx_makes_it!(i64, bool, JsonB, TimestampWithTimeZone);

macro_rules! columns {
    ($($column:ident $value:ident),+) => {
        impl<$($column: Column),+> Columns for ($($column,)+) {
            const COUNT: usize = [$(stringify!($column)),+].len();
            type Row<'a> = ($($column::Value<'a>,)+);

            #[allow(non_snake_case)]
            #[inline]
            fn fill(($($value,)+): Self::Row<'_>, values: &mut Values) -> Result<()> {
                let [$($column,)+ ..] = &mut values.rooms;
                let datums = [$($column::datum($value, $column)?,)+];
                for ((place, is_null), datum) in values.datums.iter_mut().zip(&mut values.nulls).zip(datums) {
                    (*place, *is_null) = (datum.unwrap_or(pg_sys::Datum::null()), datum.is_none());
                }
                Ok(())
            }
        }
    };
}

columns!(A a, B b);
columns!(A a, B b, C c);
columns!(A a, B b, C c, D d);
columns!(A a, B b, C c, D d, E e);
columns!(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);

// SAFETY: the result itself says nothing; PostgreSQL looks at the store of the call.
unsafe impl<C> BoxRet for TableIterator<'_, C> {
    unsafe fn box_into<'call>(self, call: &mut FcInfo<'call>) -> Datum<'call> {
        call.return_null()
    }
}

// SAFETY: the columns are those of the iterator in whose place this stands.
unsafe impl<'a, C> SqlTranslatable for TableIterator<'a, C>
where
    iter::TableIterator<'a, C>: SqlTranslatable,
{
    const TYPE_IDENT: &'static str = <iter::TableIterator<'a, C> as SqlTranslatable>::TYPE_IDENT;
    const TYPE_ORIGIN: TypeOrigin = <iter::TableIterator<'a, C> as SqlTranslatable>::TYPE_ORIGIN;
    const ARGUMENT_SQL: std::result::Result<SqlMappingRef, ArgumentError> =
        <iter::TableIterator<'a, C> as SqlTranslatable>::ARGUMENT_SQL;
    const RETURN_SQL: std::result::Result<ReturnsRef, ReturnsError> =
        <iter::TableIterator<'a, C> as SqlTranslatable>::RETURN_SQL;
}
