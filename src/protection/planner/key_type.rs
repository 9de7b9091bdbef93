//! What type a column of keys has, and what follows from that.
#![allow(unsafe_code)]

use super::figures::{
    INT8_EQUAL_OPERATOR, INT28_EQUAL_OPERATOR, INT48_EQUAL_OPERATOR, TEXT_EQUAL_OPERATOR, UUID_EQUAL_OPERATOR,
};
use super::known_shares::sample;
use super::planned_call::is_any_of;
use crate::cache::{number_of_key, uuid_of_key};
use pgrx::{IntoDatum, Uuid, pg_sys};
use std::ffi::CStr;

/// What a column of keys may be, and what goes with it.
#[derive(Clone, Copy)]
pub(super) struct KeyType {
    pub type_id: pg_sys::Oid,
    /// Of the array of keys.
    pub element_type: pg_sys::Oid,
    pub array_type: pg_sys::Oid,
    /// The operator that compares both.
    pub equal: u32,
    /// The function that makes the array, evaluated while planning; and the one that is not.
    pub keys: &'static CStr,
    pub keys_later: &'static CStr,
}

impl KeyType {
    /// # Safety
    /// `key` is a node.
    pub unsafe fn of(key: *mut pg_sys::Node) -> Option<KeyType> {
        // SAFETY: see the caller.
        KeyType::of_type(unsafe { pg_sys::exprType(key) })
    }

    pub fn of_type(type_id: pg_sys::Oid) -> Option<KeyType> {
        let number = |equal| KeyType {
            type_id,
            element_type: pg_sys::INT8OID,
            array_type: pg_sys::INT8ARRAYOID,
            equal,
            keys: c"harness_rbac._permitted_bigint_keys",
            keys_later: c"harness_rbac._permitted_bigint_keys_later",
        };
        match type_id {
            pg_sys::TEXTOID => Some(KeyType {
                type_id,
                element_type: pg_sys::TEXTOID,
                array_type: pg_sys::TEXTARRAYOID,
                equal: TEXT_EQUAL_OPERATOR,
                keys: c"harness_rbac._permitted_text_keys",
                keys_later: c"harness_rbac._permitted_text_keys_later",
            }),
            pg_sys::UUIDOID => Some(KeyType {
                type_id,
                element_type: pg_sys::UUIDOID,
                array_type: pg_sys::UUIDARRAYOID,
                equal: UUID_EQUAL_OPERATOR,
                keys: c"harness_rbac._permitted_uuid_keys",
                keys_later: c"harness_rbac._permitted_uuid_keys_later",
            }),
            pg_sys::INT8OID => Some(number(INT8_EQUAL_OPERATOR)),
            pg_sys::INT4OID => Some(number(INT48_EQUAL_OPERATOR)),
            pg_sys::INT2OID => Some(number(INT28_EQUAL_OPERATOR)),
            _ => None,
        }
    }

    /// The share of rows with one of the keys, from the statistics of the column: `share` is asked about a sample.
    ///
    /// # Safety
    /// `column` is the planner's; `operator` compares it with a key.
    pub unsafe fn estimate<'a>(
        &self,
        column: *mut pg_sys::Node,
        keys: impl Iterator<Item = &'a str> + Clone,
        [operator, collation]: [pg_sys::Oid; 2],
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        let count = keys.clone().count();
        if count == 0 {
            return Some(0.0);
        }
        let sample: Vec<&str> = sample(keys, count).collect();
        let scale = count as f64 / sample.len() as f64;
        // SAFETY: the array is made in the planner's context, and the constant refers to it.
        let of_sample = unsafe {
            let (array, no_collation) = (self.array(&sample)?, pg_sys::InvalidOid);
            let constant = pg_sys::makeConst(self.array_type, -1, no_collation, -1, array, false, false);
            share(is_any_of(column, operator, collation, constant.cast()).cast())
        };
        Some((of_sample * scale).clamp(0.0, 1.0))
    }

    /// Those of the keys that such a column may have, as an array.
    fn array(&self, keys: &[&str]) -> Option<pg_sys::Datum> {
        match self.element_type {
            pg_sys::TEXTOID => keys.to_vec().into_datum(),
            pg_sys::UUIDOID => {
                let uuids = keys.iter().filter_map(|key| uuid_of_key(key)).map(Uuid::from_bytes);
                uuids.collect::<Vec<_>>().into_datum()
            }
            _ => keys.iter().filter_map(|key| number_of_key(key)).collect::<Vec<i64>>().into_datum(),
        }
    }
}
