//! Scopes by the keys that applications have for them, as the columns of their tables hold these.

use crate::model::{Level, Map, Result, Scope, ScopeId, UUID_LENGTH, boxed, has_room, write_uuid};
use crate::server::Signal;
use std::hash::Hash;
use std::rc::Rc;

/// A key as a column has it. One equals a scope's if its text does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKey<'a> {
    Text(&'a str),
    Uuid([u8; 16]),
    Number(i64),
}

impl ScopeKey<'_> {
    /// As PostgreSQL writes such a value.
    pub fn text(&self) -> String {
        match self {
            ScopeKey::Text(text) => (*text).to_owned(),
            ScopeKey::Number(number) => number.to_string(),
            ScopeKey::Uuid(bytes) => write_uuid(*bytes, &mut [0; UUID_LENGTH]).to_owned(),
        }
    }
}

/// The uuid that is written as this key; `None` if none is.
pub fn uuid_of_key(key: &str) -> Option<[u8; 16]> {
    if key.len() != 36 {
        return None;
    }
    let mut bytes = [0; 16];
    let digits = key.bytes().filter(|byte| *byte != b'-').map(|byte| (byte as char).to_digit(16));
    for (place, digit) in digits.enumerate() {
        if let Some(byte) = bytes.get_mut(place / 2) {
            *byte = *byte << 4 | digit? as u8;
        }
    }
    Some(bytes).filter(|bytes| ScopeKey::Uuid(*bytes).text() == key)
}

/// The number that is written as this key; `None` if none is.
pub fn number_of_key(key: &str) -> Option<i64> {
    key.parse().ok().filter(|number: &i64| number.to_string() == key)
}

/// A scope that has the key, and who wrote its row.
#[derive(Clone, Debug)]
pub struct Keyed {
    pub scope: Rc<Scope>,
    pub writer: u32,
}

/// What is known of the keys of one level; `None` for one that no scope has.
#[derive(Debug, Default)]
struct OfLevel {
    texts: Map<Box<str>, Option<Keyed>>,
    uuids: Map<[u8; 16], Option<Keyed>>,
    numbers: Map<i64, Option<Keyed>>,
}

/// The keys that this backend has met.
#[derive(Debug, Default)]
pub struct ScopeKeys {
    levels: [OfLevel; 3],
    /// The principal that the session acts for, and its account.
    pub own: Option<(Rc<str>, ScopeId)>,
    /// Bytes of the texts.
    text_bytes: usize,
    /// How many of them no scope has: rows may have whatever their writers choose.
    unknown: usize,
}

const MOST_UNKNOWN: usize = 1024;
/// What an entry takes, with what the tables have to spare.
const ENTRY_BYTES: usize = 64;

impl ScopeKeys {
    /// What is known of a key; `None` if nothing is.
    #[inline(always)]
    pub fn get(&self, level: Level, key: ScopeKey<'_>) -> Option<&Option<Keyed>> {
        let level = self.levels.get(level as usize)?;
        match key {
            ScopeKey::Text(text) => level.texts.get(text),
            ScopeKey::Uuid(bytes) => level.uuids.get(&bytes),
            ScopeKey::Number(number) => level.numbers.get(&number),
        }
    }

    /// Keeps what was found for a key.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn put(&mut self, level: Level, key: ScopeKey<'_>, found: Option<Keyed>) -> Result<()> {
        if found.is_none() {
            if self.unknown >= MOST_UNKNOWN {
                self.retain(Option::is_some);
            }
            self.unknown += 1;
        }
        let Some(level) = self.levels.get_mut(level as usize) else { return Ok(()) };
        match key {
            ScopeKey::Text(text) => {
                self.text_bytes += text.len();
                insert(&mut level.texts, boxed(text)?, found)
            }
            ScopeKey::Uuid(bytes) => insert(&mut level.uuids, bytes, found),
            ScopeKey::Number(number) => insert(&mut level.numbers, number, found),
        }
    }

    /// Forgets the scopes of the accounts whose signal is in the set, and what no scope had: one of them may have it now.
    pub fn forget(&mut self, changed: u64) {
        self.own = None;
        let of_account = |account: ScopeId| Signal::Scopes(account.0).bit() & changed != 0;
        self.retain(|known| known.as_ref().is_some_and(|keyed| !of_account(keyed.scope.account())));
    }

    fn retain(&mut self, stays: impl Fn(&Option<Keyed>) -> bool) {
        let (mut text_bytes, mut unknown) = (0, 0);
        let mut keep = |known: &Option<Keyed>, bytes: usize| {
            let stays = stays(known);
            text_bytes += if stays { bytes } else { 0 };
            unknown += usize::from(stays && known.is_none());
            stays
        };
        for level in &mut self.levels {
            level.texts.retain(|key, known| keep(known, key.len()));
            level.uuids.retain(|_, known| keep(known, 0));
            level.numbers.retain(|_, known| keep(known, 0));
        }
        (self.text_bytes, self.unknown) = (text_bytes, unknown);
    }

    pub fn heap_size(&self) -> usize {
        let entries = |level: &OfLevel| level.texts.capacity() + level.uuids.capacity() + level.numbers.capacity();
        self.levels.iter().map(entries).sum::<usize>() * ENTRY_BYTES + self.text_bytes
    }
}

fn insert<K: Eq + Hash>(known: &mut Map<K, Option<Keyed>>, key: K, found: Option<Keyed>) -> Result<()> {
    has_room(ENTRY_BYTES)?;
    known.try_reserve(1)?;
    known.insert(key, found);
    Ok(())
}
