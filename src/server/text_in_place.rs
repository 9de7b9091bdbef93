//! Texts read where they lie.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// A text as it lies in its tuple; detoasted only if it must be.
///
/// # Safety
/// `datum` is a non-null text that outlives the result.
#[inline(always)]
pub unsafe fn text_in_place<'a>(datum: pg_sys::Datum) -> &'a str {
    // SAFETY: a varlena begins with its header; a packed one has its data right behind it. PostgreSQL lets no text
    // in that is not valid in the database's encoding, and CREATE EXTENSION refuses any but UTF-8.
    unsafe {
        let varlena: *mut pg_sys::varlena = datum.cast_mut_ptr();
        let in_place = pgrx::varatt_is_4b_u(varlena) || (pgrx::varatt_is_1b(varlena) && !pgrx::varatt_is_1b_e(varlena));
        let packed = if in_place { varlena } else { pg_sys::pg_detoast_datum_packed(varlena) };
        std::str::from_utf8_unchecked(std::slice::from_raw_parts(
            pgrx::vardata_any(packed).cast::<u8>(),
            pgrx::varsize_any_exhdr(packed),
        ))
    }
}
