//! The rows of VALUES in our files, where each has a line, taken apart by the compiler. No text of ours has a quote in it.
// What does not fit the files ends the build and can end nothing else.
#![allow(clippy::indexing_slicing)]

use super::level::{Level, Levels};

/// The first fields of each row, as places in the text: unlike addresses those need no work when the library is loaded.
pub(super) struct Rows<const FIELDS: usize, const ROWS: usize> {
    sql: &'static str,
    places: [[(u32, u32); FIELDS]; ROWS],
}

/// By what rows of a file are told apart.
#[derive(Clone, Copy)]
pub(super) enum Begins {
    WithNumber,
    WithText,
}

impl<const FIELDS: usize, const ROWS: usize> Rows<FIELDS, ROWS> {
    /// Takes the file apart; it has so many such rows.
    pub const fn of(sql: &'static str, begins: Begins) -> Rows<FIELDS, ROWS> {
        let mut places = [[(0, 0); FIELDS]; ROWS];
        let (mut row, mut at) = (0, 0);
        while let Some(start) = next_row(sql, at, begins) {
            at = start;
            let mut field = 0;
            while field < FIELDS {
                let (start, end) = word(sql, at);
                places[row][field] = (start as u32, end as u32);
                at = next_word(sql, end);
                field += 1;
            }
            row += 1;
        }
        Rows { sql, places }
    }

    /// The fields as they stand there, without quotes.
    pub fn iter(&'static self) -> impl Iterator<Item = [&'static str; FIELDS]> {
        let word = |(start, end)| self.sql.get(start as usize..end as usize).unwrap_or_default();
        self.places.iter().map(move |row| row.map(word))
    }
}

/// How many such rows a file has.
pub(super) const fn count(sql: &str, begins: Begins) -> usize {
    let (mut count, mut at) = (0, 0);
    while let Some(start) = next_row(sql, at, begins) {
        (count, at) = (count + 1, start);
    }
    count
}

/// Where the next row begins, after its parenthesis.
const fn next_row(sql: &str, mut at: usize, begins: Begins) -> Option<usize> {
    let text = sql.as_bytes();
    while at + 6 < text.len() {
        let is_row = text[at] == b'\n' && text[at + 1] == b' ' && text[at + 4] == b' ' && text[at + 5] == b'(';
        let is_text = text[at + 6] == b'\'';
        if is_row && is_text == matches!(begins, Begins::WithText) {
            return Some(at + 6);
        }
        at += 1;
    }
    None
}

/// Where the word stands that begins there.
const fn word(sql: &str, at: usize) -> (usize, usize) {
    let text = sql.as_bytes();
    let is_quoted = text[at] == b'\'';
    let start = if is_quoted { at + 1 } else { at };
    let mut end = start;
    while if is_quoted { text[end] != b'\'' } else { text[end] != b',' && text[end] != b')' } {
        end += 1;
    }
    (start, end)
}

/// Where the next one begins.
const fn next_word(sql: &str, mut end: usize) -> usize {
    let text = sql.as_bytes();
    while end < text.len() && (text[end] == b'\'' && text[end + 1] == b',' || text[end] == b',' || text[end] == b' ') {
        end += 1;
    }
    end
}

/// A number of ours.
pub(super) fn number(text: &str) -> i64 {
    text.bytes().fold(0, |number, digit| number * 10 + i64::from(digit.wrapping_sub(b'0')))
}

/// The items of an array.
pub(super) fn items(array: &'static str) -> impl Iterator<Item = &'static str> {
    array.trim_matches(['{', '}']).split(',').filter(|item| !item.is_empty())
}

/// An array of levels.
pub(super) fn levels(array: &'static str) -> Levels {
    items(array).filter_map(Level::from_name).collect()
}
