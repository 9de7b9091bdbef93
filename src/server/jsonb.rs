//! jsonb in PostgreSQL's own form, read where it lies and written without a text in between.
#![allow(unsafe_code)]

use pg_sys::JsonbIteratorToken as Token;
use pgrx::pg_sys;
use std::marker::PhantomData;

/// Without the guard that turns an error of PostgreSQL into a panic, which takes longer than most of these calls.
mod unguarded {
    use super::{Token, pg_sys};
    unsafe extern "C-unwind" {
        pub fn JsonbIteratorInit(container: *mut pg_sys::JsonbContainer) -> *mut pg_sys::JsonbIterator;
        pub fn pushJsonbValue(
            state: *mut *mut pg_sys::JsonbParseState,
            token: Token::Type,
            value: *mut pg_sys::JsonbValue,
        ) -> *mut pg_sys::JsonbValue;
    }
    // Where nested lists are skipped it allocates nothing, and raises nothing.
    unsafe extern "C" {
        pub fn JsonbIteratorNext(
            iterator: *mut *mut pg_sys::JsonbIterator,
            value: *mut pg_sys::JsonbValue,
            skips_nested: bool,
        ) -> Token::Type;
    }
}

/// A value of a document, or a key.
#[derive(Clone, Copy)]
pub struct JsonPart<'a> {
    value: pg_sys::JsonbValue,
    document: PhantomData<&'a ()>,
}

impl<'a> JsonPart<'a> {
    fn of(value: pg_sys::JsonbValue) -> JsonPart<'a> {
        JsonPart { value, document: PhantomData }
    }

    fn of_text(text: &'a str) -> JsonPart<'a> {
        // SAFETY: all zero is a valid value of another type; a string has pointer and length, and lives as long as the part.
        unsafe {
            let mut value: pg_sys::JsonbValue = std::mem::zeroed();
            value.type_ = pg_sys::jbvType::jbvString;
            value.val.string.val = text.as_ptr().cast_mut().cast();
            value.val.string.len = text.len() as i32;
            JsonPart::of(value)
        }
    }

    fn of_bool(boolean: bool) -> JsonPart<'a> {
        // SAFETY: as above.
        let mut value: pg_sys::JsonbValue = unsafe { std::mem::zeroed() };
        value.type_ = pg_sys::jbvType::jbvBool;
        value.val.boolean = boolean;
        JsonPart::of(value)
    }

    pub fn is_null(&self) -> bool {
        self.value.type_ == pg_sys::jbvType::jbvNull
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&'a str> {
        // SAFETY: a string has pointer and length, and lies in the document. The database is UTF-8: CREATE EXTENSION refuses
        // any other.
        (self.value.type_ == pg_sys::jbvType::jbvString).then(|| unsafe {
            let string = self.value.val.string;
            match string.len {
                0 => "",
                length => std::str::from_utf8_unchecked(std::slice::from_raw_parts(string.val.cast(), length as usize)),
            }
        })
    }

    /// The object or array, if it is one.
    pub fn list(&self) -> Option<JsonList<'a>> {
        if self.value.type_ != pg_sys::jbvType::jbvBinary {
            return None;
        }
        // SAFETY: what is binary lies in the document as a container.
        let root = unsafe { self.value.val.binary.data };
        Some(JsonList { root, document: PhantomData })
    }
}

/// An object or an array of a document.
#[derive(Clone, Copy)]
pub struct JsonList<'a> {
    root: *mut pg_sys::JsonbContainer,
    document: PhantomData<&'a ()>,
}

impl<'a> JsonList<'a> {
    /// A whole document, which may be an array of a single value that is neither.
    ///
    /// # Safety
    /// It is a valid jsonb, not toasted, that outlives the result.
    pub unsafe fn of_document(jsonb: *mut pg_sys::Jsonb) -> JsonList<'a> {
        // SAFETY: see above.
        JsonList { root: unsafe { &raw mut (*jsonb).root }, document: PhantomData }
    }

    /// Where it lies.
    pub fn as_ptr(self) -> *mut pg_sys::JsonbContainer {
        self.root
    }

    fn header(self) -> u32 {
        // SAFETY: `root` is a valid container.
        unsafe { (*self.root).header }
    }

    pub fn is_object(self) -> bool {
        self.header() & pg_sys::JB_FOBJECT != 0
    }

    pub fn is_array(self) -> bool {
        self.header() & pg_sys::JB_FARRAY != 0 && self.header() & pg_sys::JB_FSCALAR == 0
    }

    /// How many members or elements it has.
    pub fn len(self) -> usize {
        (self.header() & pg_sys::JB_CMASK) as usize
    }

    /// What it holds: with its key in an object, and none in an array. Nested lists as one part each.
    pub fn parts(self) -> impl Iterator<Item = (Option<JsonPart<'a>>, JsonPart<'a>)> {
        // SAFETY: `root` is a valid container; the iterator lives in the memory context of the call, and is gone at its end.
        let mut iterator = unsafe { pg_sys::JsonbIteratorInit(self.root) };
        std::iter::from_fn(move || {
            let mut key = None;
            loop {
                // SAFETY: PostgreSQL fills the value, or leaves it; after the end the iterator is null, which it takes.
                let (token, value) = unsafe {
                    let mut value: pg_sys::JsonbValue = std::mem::zeroed();
                    (unguarded::JsonbIteratorNext(&raw mut iterator, &raw mut value, true), value)
                };
                match token {
                    Token::WJB_BEGIN_OBJECT | Token::WJB_BEGIN_ARRAY => {}
                    Token::WJB_KEY => key = Some(JsonPart::of(value)),
                    Token::WJB_VALUE | Token::WJB_ELEM => return Some((key, JsonPart::of(value))),
                    _ => return None,
                }
            }
        })
    }
}

/// Writes a document. What is written stays where it is until the end.
pub struct JsonWriter<'a> {
    state: *mut pg_sys::JsonbParseState,
    top: *mut pg_sys::JsonbValue,
    documents: PhantomData<&'a ()>,
}

impl<'a> JsonWriter<'a> {
    pub fn new() -> JsonWriter<'a> {
        JsonWriter { state: std::ptr::null_mut(), top: std::ptr::null_mut(), documents: PhantomData }
    }

    fn push(&mut self, token: Token::Type, part: Option<JsonPart<'a>>) {
        let mut value = part.map(|part| part.value);
        let value = value.as_mut().map_or(std::ptr::null_mut(), |value| &raw mut *value);
        // SAFETY: PostgreSQL copies the value, and follows its pointers until `finish`; the state is its own.
        self.top = unsafe { pg_sys::pushJsonbValue(&raw mut self.state, token, value) };
    }

    /// An object of what `fill` writes.
    pub fn object(&mut self, fill: impl FnOnce(&mut Self)) {
        self.push(Token::WJB_BEGIN_OBJECT, None);
        fill(self);
        self.push(Token::WJB_END_OBJECT, None);
    }

    /// An array of what `fill` writes.
    pub fn array(&mut self, fill: impl FnOnce(&mut Self)) {
        self.push(Token::WJB_BEGIN_ARRAY, None);
        fill(self);
        self.push(Token::WJB_END_ARRAY, None);
    }

    pub fn key(&mut self, key: &'a str) {
        self.push(Token::WJB_KEY, Some(JsonPart::of_text(key)));
    }

    /// What belongs to the last key.
    pub fn value(&mut self, value: JsonPart<'a>) {
        self.push(Token::WJB_VALUE, Some(value));
    }

    /// All that an object has, and one member more.
    #[allow(ffi_unwind_calls)]
    pub fn object_with(&mut self, object: JsonList<'a>, key: &'a str, boolean: bool) {
        let [mut key, mut boolean] = [JsonPart::of_text(key), JsonPart::of_bool(boolean)].map(|part| part.value);
        let (state, nothing) = (&raw mut self.state, std::ptr::null_mut());
        // SAFETY: as for `push`, and for `parts`. Errors jump out of the closure, in which nothing is to be dropped.
        self.top = unsafe {
            pg_sys::ffi::pg_guard_ffi_boundary(|| {
                unguarded::pushJsonbValue(state, Token::WJB_BEGIN_OBJECT, nothing);
                let mut iterator = unguarded::JsonbIteratorInit(object.root);
                loop {
                    let mut value: pg_sys::JsonbValue = std::mem::zeroed();
                    match unguarded::JsonbIteratorNext(&raw mut iterator, &raw mut value, true) {
                        Token::WJB_BEGIN_OBJECT => {}
                        token @ (Token::WJB_KEY | Token::WJB_VALUE) => {
                            unguarded::pushJsonbValue(state, token, &raw mut value);
                        }
                        _ => break,
                    }
                }
                unguarded::pushJsonbValue(state, Token::WJB_KEY, &raw mut key);
                unguarded::pushJsonbValue(state, Token::WJB_VALUE, &raw mut boolean);
                unguarded::pushJsonbValue(state, Token::WJB_END_OBJECT, nothing)
            })
        };
    }

    pub fn null(&mut self) {
        // SAFETY: all zero is a null.
        self.value(JsonPart::of(unsafe { std::mem::zeroed() }));
    }

    /// The document.
    pub fn finish(self) -> Option<pg_sys::Datum> {
        // SAFETY: the last push closed what the first one opened.
        (!self.top.is_null()).then(|| unsafe { pg_sys::Datum::from(pg_sys::JsonbValueToJsonb(self.top)) })
    }
}
