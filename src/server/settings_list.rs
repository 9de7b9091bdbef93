//! PostgreSQL's list of settings, and our places in it.
//!
//! PostgreSQL 15 sorts the whole list anew for each setting that is defined, which is felt by the first question of a session:
//! ten of them take a millisecond. A list that is sorted already is left alone. So they are defined by names that come after
//! all others, and get their own names and places at the end, together. Later versions keep the list differently.
#![cfg_attr(feature = "pg15", allow(unsafe_code))]

use std::ffi::CStr;

/// Names for settings that are about to be defined, one after the other; then to be [finished](NamesAside::finish).
#[cfg(not(feature = "pg15"))]
pub(super) struct NamesAside;

#[cfg(not(feature = "pg15"))]
impl NamesAside {
    pub fn new() -> NamesAside {
        NamesAside
    }

    pub fn next(&mut self, name: &'static CStr) -> &'static CStr {
        name
    }

    pub fn finish(self) {}
}

#[cfg(feature = "pg15")]
pub(super) use pg15::NamesAside;

#[cfg(feature = "pg15")]
mod pg15 {
    use super::CStr;
    use pgrx::pg_sys;
    use std::ffi::{CString, c_char};

    /// After the letters, with which all other names begin.
    const LAST: u8 = b'~';

    pub struct NamesAside {
        given: Vec<(&'static CStr, &'static CStr)>,
    }

    impl NamesAside {
        pub fn new() -> NamesAside {
            NamesAside { given: Vec::new() }
        }

        /// The name to define the setting by: what comes after those before. Its own where it has been set already, which
        /// defining it has to find.
        pub fn next(&mut self, name: &'static CStr) -> &'static CStr {
            // SAFETY: the name is NUL-terminated. One that is unknown has no flags; one that was set has, also where that was
            // taken back since, and its value with it.
            let is_set = unsafe { pg_sys::GetConfigOptionFlags(name.as_ptr(), true) != 0 };
            let number = u8::try_from(self.given.len()).ok().and_then(|number| number.checked_add(1));
            let aside = number.and_then(|number| CString::new([LAST, number]).ok());
            match aside {
                Some(aside) if !is_set => {
                    // PostgreSQL copies it, and wants it as long as a name of ours lives.
                    let aside: &'static CStr = Box::leak(aside.into_boxed_c_str());
                    self.given.push((aside, name));
                    aside
                }
                _ => name,
            }
        }

        /// Gives each its own name, and puts the list in order.
        pub fn finish(self) {
            // SAFETY: the list has as many records as PostgreSQL says, and nothing else looks at it meanwhile. Names are
            // NUL-terminated and are never freed; ours are static.
            unsafe {
                let length = usize::try_from(pg_sys::GetNumConfigOptions()).unwrap_or(0);
                let list = std::slice::from_raw_parts_mut(pg_sys::get_guc_variables(), length);
                let is_aside = |record: &&*mut pg_sys::config_generic| *(***record).name == LAST as c_char;
                for record in list.iter().filter(is_aside) {
                    let own = self.given.iter().find(|(aside, _)| *aside == CStr::from_ptr((**record).name));
                    own.inspect(|(_, name)| (**record).name = name.as_ptr());
                }
                list.sort_by(|one, other| {
                    order(CStr::from_ptr((**one).name)).cmp(order(CStr::from_ptr((**other).name)))
                });
            }
        }
    }

    /// By what PostgreSQL looks names up: by the letter, large or small.
    fn order(name: &CStr) -> impl Iterator<Item = c_char> {
        name.to_bytes().iter().map(|letter| letter.to_ascii_lowercase() as c_char)
    }
}
