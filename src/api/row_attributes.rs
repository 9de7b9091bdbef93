//! Attributes that are columns of a row, read where they lie: an object of JSON made of them would say the same.
#![allow(unsafe_code)]

use super::raw_argument::{argument, text};
use crate::model::{AttributeFilter, Attributes, MOST_COLUMNS, ShownAttribute, UUID_LENGTH, write_uuid};
use pgrx::pg_sys;

/// The types of the values, as the call has them in turn.
pub type MemberTypes = [pg_sys::Oid; MOST_COLUMNS];

/// The last arguments of a call: names and values in turn.
pub struct RowAttributes<'a> {
    call: pg_sys::FunctionCallInfo,
    first: usize,
    types: &'a MemberTypes,
}

impl<'a> RowAttributes<'a> {
    /// Those of a call whose arguments from the first on are names, known to be texts, and values of the types.
    ///
    /// # Safety
    /// The call is in progress, and outlives the result.
    pub unsafe fn of_call(call: pg_sys::FunctionCallInfo, first: usize, types: &'a MemberTypes) -> RowAttributes<'a> {
        RowAttributes { call, first, types }
    }

    /// The types of the values of a call site; `None` unless it is one that the planner makes.
    ///
    /// # Safety
    /// `flinfo` is that of a call.
    pub unsafe fn types_at(flinfo: *mut pg_sys::FmgrInfo, first: usize, count: usize) -> Option<MemberTypes> {
        // SAFETY: see the caller.
        unsafe {
            if pg_sys::get_fn_expr_variadic(flinfo) || (count - first) % 2 == 1 || count - first > 2 * MOST_COLUMNS {
                return None;
            }
            let mut types = [pg_sys::InvalidOid; MOST_COLUMNS];
            for (place, of_type) in types.iter_mut().enumerate().take((count - first) / 2) {
                let name = (first + 2 * place) as i32;
                *of_type = pg_sys::get_fn_expr_argtype(flinfo, name + 1);
                let is_read = matches!(*of_type, pg_sys::TEXTOID | pg_sys::VARCHAROID | pg_sys::UUIDOID);
                if !is_read || pg_sys::get_fn_expr_argtype(flinfo, name) != pg_sys::TEXTOID {
                    return None;
                }
            }
            Some(types)
        }
    }

    /// What is done with the value of an attribute; `None` for one that is not there.
    fn with_value<T>(&self, name: &str, read: impl FnOnce(Option<&str>) -> T) -> Option<T> {
        for (place, of_type) in self.types.iter().enumerate() {
            if *of_type == pg_sys::InvalidOid {
                return None;
            }
            // SAFETY: the types are those of the call, see `of_call`.
            unsafe {
                let at = self.first + 2 * place;
                if argument(self.call, at).is_some_and(|datum| text(datum) == name) {
                    return Some(match argument(self.call, at + 1) {
                        None => read(None),
                        Some(datum) if *of_type == pg_sys::UUIDOID => {
                            let uuid = *datum.cast_mut_ptr::<[u8; 16]>();
                            read(Some(write_uuid(uuid, &mut [0; UUID_LENGTH])))
                        }
                        Some(datum) => read(Some(text(datum))),
                    });
                }
            }
        }
        None
    }
}

impl Attributes for RowAttributes<'_> {
    fn are_attributes(&self) -> bool {
        true
    }

    fn match_filter(&self, filter: &AttributeFilter) -> bool {
        let is_accepted = |value: Option<&str>| value.is_some_and(|value| filter.accepts(value));
        self.with_value(&filter.name, is_accepted).unwrap_or(false)
    }

    fn shown(&self, name: &str) -> Option<ShownAttribute> {
        self.with_value(name, |value| match value {
            Some(value) => ShownAttribute { type_name: "text", value: serde_json::Value::from(value).to_string() },
            None => ShownAttribute { type_name: "null", value: "null".into() },
        })
    }
}
