//! Attributes as jsonb, compared in place: no parsing, no copy of what is not asked for.
#![allow(unsafe_code)]

use crate::model::{AttributeFilter, Attributes, Result, ShownAttribute};
use crate::server::JsonList;
use pgrx::pg_sys;

/// The attributes of a resource in PostgreSQL's binary form.
pub struct JsonbAttributes {
    /// Points into `_copy`, or at an argument that outlives the decision.
    root: *mut pg_sys::JsonbContainer,
    /// Eight-byte words, because jsonb is aligned.
    _copy: Vec<u64>,
}

impl JsonbAttributes {
    /// The attributes that a caller passed.
    ///
    /// # Safety
    /// `datum` is a non-null jsonb whose memory outlives the result.
    pub unsafe fn of_argument(datum: pg_sys::Datum) -> JsonbAttributes {
        // SAFETY: the caller vouches for the datum; detoasting yields a plain varlena in the current context.
        let root = unsafe {
            let jsonb: *mut pg_sys::Jsonb = pg_sys::pg_detoast_datum(datum.cast_mut_ptr()).cast();
            &raw mut (*jsonb).root
        };
        JsonbAttributes { root, _copy: Vec::new() }
    }

    /// An object in a document.
    ///
    /// # Safety
    /// The document outlives the result.
    pub unsafe fn of_list(list: JsonList<'_>) -> JsonbAttributes {
        JsonbAttributes { root: list.as_ptr(), _copy: Vec::new() }
    }

    /// A value from its text, which is known to be JSON. Lives in the memory context of the call.
    pub fn of_text(text: &str) -> JsonbAttributes {
        let text = std::ffi::CString::new(text).unwrap_or_default();
        // SAFETY: the text is NUL-terminated; jsonb_in returns a jsonb or raises an error.
        unsafe {
            let datum = pgrx::direct_function_call_as_datum(pg_sys::jsonb_in, &[Some(text.as_ptr().into())]);
            match datum {
                Some(datum) => JsonbAttributes::of_argument(datum),
                None => pgrx::error!("jsonb_in returned null"),
            }
        }
    }

    /// A copy of a stored value.
    ///
    /// # Safety
    /// `datum` is a non-null jsonb.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub unsafe fn copied(datum: pg_sys::Datum) -> Result<JsonbAttributes> {
        // SAFETY: the caller vouches for the datum; the copy is as long as the varlena says, rounded up to words.
        unsafe {
            let jsonb: *mut pg_sys::varlena = pg_sys::pg_detoast_datum(datum.cast_mut_ptr());
            let bytes = pgrx::varsize_any(jsonb);
            let mut copy: Vec<u64> = Vec::new();
            copy.try_reserve_exact(bytes.div_ceil(size_of::<u64>()))?;
            copy.resize(bytes.div_ceil(size_of::<u64>()), 0);
            std::ptr::copy_nonoverlapping(jsonb.cast::<u8>(), copy.as_mut_ptr().cast(), bytes);
            let root = &raw mut (*copy.as_mut_ptr().cast::<pg_sys::Jsonb>()).root;
            Ok(JsonbAttributes { root, _copy: copy })
        }
    }

    /// As what a question has.
    pub fn given(&self) -> &dyn Attributes {
        self
    }

    /// Whether the value is a JSON object; anything else has no attributes.
    pub fn is_object(&self) -> bool {
        // SAFETY: `root` points at a valid container.
        unsafe { (*self.root).header & pg_sys::JB_FOBJECT != 0 }
    }
}

impl JsonbAttributes {
    /// The value of an attribute, which borrows the container.
    fn value_of(&self, name: &str) -> Option<pg_sys::JsonbValue> {
        if !self.is_object() {
            return None;
        }
        // SAFETY: `root` is an object; PostgreSQL fills `value`, or returns null.
        unsafe {
            let mut value: pg_sys::JsonbValue = std::mem::zeroed();
            let (name, length) = (name.as_ptr().cast(), name.len() as i32);
            let found = pg_sys::getKeyJsonValueFromContainer(self.root, name, length, &raw mut value);
            (!found.is_null()).then_some(value)
        }
    }

    /// The texts that a filter on this attribute looks at.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        self.any_text(name, |text| {
            texts.push(text.to_owned());
            false
        });
        texts
    }

    /// Whether one of them is such: the attribute's value, or an element where that is an array.
    fn any_text(&self, name: &str, is_such: impl FnMut(&str) -> bool) -> bool {
        // SAFETY: the container lives as long as `self`, and says which member of the union holds the value.
        self.value_of(name).is_some_and(|value| unsafe {
            if value.type_ == pg_sys::jbvType::jbvBinary {
                any_element(value.val.binary.data, is_such)
            } else {
                text_of(&value).is_some_and(is_such)
            }
        })
    }
}

impl Attributes for JsonbAttributes {
    fn are_attributes(&self) -> bool {
        self.is_object()
    }

    fn match_filter(&self, filter: &AttributeFilter) -> bool {
        self.any_text(&filter.name, |text| filter.accepts(text))
    }

    fn shown(&self, name: &str) -> Option<ShownAttribute> {
        let mut value = self.value_of(name)?;
        // SAFETY: the value borrows the container, and says which member of its union is meant; what PostgreSQL makes of it is
        // a jsonb and its text, which live in the memory context of the call.
        unsafe {
            let type_name = match value.type_ {
                pg_sys::jbvType::jbvString => "text",
                pg_sys::jbvType::jbvNumeric => "number",
                pg_sys::jbvType::jbvBool => "boolean",
                pg_sys::jbvType::jbvNull => "null",
                _ if (*value.val.binary.data).header & pg_sys::JB_FARRAY != 0 => "array",
                _ => "object",
            };
            let jsonb = pg_sys::JsonbValueToJsonb(&raw mut value);
            let text = pg_sys::JsonbToCString(std::ptr::null_mut(), &raw mut (*jsonb).root, 64);
            let value = std::ffi::CStr::from_ptr(text).to_string_lossy().into_owned();
            Some(ShownAttribute { type_name, value })
        }
    }
}

/// Whether one of the texts in an array is such.
///
/// # Safety
/// `container` is valid.
unsafe fn any_element(container: *mut pg_sys::JsonbContainer, mut is_such: impl FnMut(&str) -> bool) -> bool {
    // SAFETY: the element count stands in the header; each element is a palloc'd copy that is freed at once.
    unsafe {
        let header = (*container).header;
        if header & pg_sys::JB_FARRAY == 0 {
            return false;
        }
        (0..header & pg_sys::JB_CMASK).any(|place| {
            let element = pg_sys::getIthJsonbValueFromContainer(container, place);
            if element.is_null() {
                return false;
            }
            let found = text_of(&*element).is_some_and(&mut is_such);
            pg_sys::pfree(element.cast());
            found
        })
    }
}

/// The text, if it is one.
///
/// # Safety
/// `value` is valid.
unsafe fn text_of(value: &pg_sys::JsonbValue) -> Option<&str> {
    if value.type_ != pg_sys::jbvType::jbvString {
        return None;
    }
    // SAFETY: for a string, `val.string` holds pointer and length.
    let text = unsafe {
        let string = value.val.string;
        std::slice::from_raw_parts(string.val.cast::<u8>(), string.len as usize)
    };
    // The database is UTF-8: CREATE EXTENSION refuses any other.
    std::str::from_utf8(text).ok()
}
