//! How many rows an index leads to, which are rarely looked at for that.
#![allow(unsafe_code)]

use super::index_key::Key;
use super::index_scan::{Cursor, Reader};
use crate::model::Result;
use crate::server::Index;
use pgrx::{itemptr::item_pointer_get_block_number_no_check, pg_sys};

impl Reader {
    /// How many rows fit the keys; `most` stands for all that is more.
    pub(super) fn count(&mut self, index: Index, keys: &[Key<'_>], most: usize) -> Result<usize> {
        // SAFETY: reads a variable of the backend.
        let is_serializable = unsafe { pg_sys::XactIsoLevel } == pg_sys::XACT_SERIALIZABLE as i32;
        // Rows of then stand elsewhere; and what a serializable transaction has read it has to have looked at.
        if !self.is_in_order() || is_serializable {
            let mut count = 0;
            self.any(index, keys, |_| {
                count += 1;
                Ok(count >= most)
            })?;
            return Ok(count);
        }
        Ok(self.cursor(index, keys)?.count(keys, most))
    }
}

impl Cursor {
    /// Counts as index-only scans do. A row on a page that everybody sees all of was written by nobody that needs mention,
    /// and is there without a look at it.
    fn count(&self, keys: &[Key<'_>], most: usize) -> usize {
        // So that the scan holds on to the page of the index it is on: else rows might be cleaned away between the look
        // at the index and that at the map.
        // SAFETY: the scan is open; the mark counts from the next `seek` on, for which it is taken back below.
        unsafe { (*self.scan).xs_want_itup = true };
        self.seek(keys);
        let (mut count, mut looks, mut map) = (0, 0_u32, pg_sys::InvalidBuffer as pg_sys::Buffer);
        while count < most {
            looks = looks.wrapping_add(1);
            if looks.is_multiple_of(1024) {
                pgrx::check_for_interrupts!();
            }
            // SAFETY: the scan is open and was positioned by `seek`; the place that it returns is its own until the next.
            let block = unsafe {
                let place = pg_sys::index_getnext_tid(self.scan, pg_sys::ScanDirection::ForwardScanDirection);
                if place.is_null() {
                    break;
                }
                item_pointer_get_block_number_no_check(*place)
            };
            // SAFETY: the table is open; what is pinned for us is kept in `map`.
            let status = unsafe { pg_sys::visibilitymap_get_status(self.table, block, &raw mut map) };
            let is_seen_by_all = u32::from(status) & pg_sys::VISIBILITYMAP_ALL_VISIBLE != 0;
            // SAFETY: the scan stands on the place; the slot belongs to it.
            let is_there = is_seen_by_all || unsafe { pg_sys::index_fetch_heap(self.scan, self.slot) };
            if is_there && !is_seen_by_all {
                self.row();
            }
            count += usize::from(is_there);
        }
        // SAFETY: as above; what was pinned is ours to let go of, after an error the resource owner does.
        unsafe {
            (*self.scan).xs_want_itup = false;
            if map != pg_sys::InvalidBuffer as pg_sys::Buffer {
                pg_sys::ReleaseBuffer(map);
            }
        }
        count
    }
}
