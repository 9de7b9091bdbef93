//! What the transaction has written of the log, as long as that is little: the seal covers it without reading it again.

use crate::model::{Chain, Result, push};
use crate::server::has_taken_effect;
use sha2::{Digest, Sha256};

/// So many entries are remembered of a transaction. One that writes more reads them when it seals.
const MOST: usize = 4096;

/// An entry that was written.
pub struct Entry {
    pub chain: Chain,
    pub id: i64,
    pub hash: Vec<u8>,
}

/// The entries of a transaction, each with the transaction or savepoint that wrote it.
pub struct WrittenEntries {
    entries: Vec<(u32, Entry)>,
    /// Whether there are others.
    is_cut: bool,
}

/// What a seal says of the entries that it covers.
pub struct Covered {
    pub first: i64,
    pub last: i64,
    pub entries: i64,
    pub hash: Vec<u8>,
}

impl WrittenEntries {
    pub const NONE: WrittenEntries = WrittenEntries { entries: Vec::new(), is_cut: false };

    /// That entries were written which are not remembered.
    pub fn cut(&mut self) {
        self.is_cut = true;
        self.entries = Vec::new();
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add(&mut self, transaction: u32, entry: Entry) -> Result<()> {
        match self.is_cut {
            true => Ok(()),
            false if self.entries.len() == MOST => {
                self.cut();
                Ok(())
            }
            false => push(&mut self.entries, (transaction, entry)),
        }
    }

    /// Of a chain, what was not taken back with a savepoint; `None` if it has to be read. As the hash of entries is in SQL,
    /// see [`super::seal_chain::ENTRIES_HASH`]: they are written in the order of their ids.
    pub fn of(&self, chain: Chain) -> Option<Covered> {
        let mut known: Option<(u32, bool)> = None;
        let mut stays = |transaction: u32| match known {
            Some((same, stays)) if same == transaction => stays,
            _ => {
                let stays = has_taken_effect(transaction);
                known = Some((transaction, stays));
                stays
            }
        };
        let of_chain = self.entries.iter().filter(|(_, entry)| entry.chain == chain);
        let (mut covered, mut hash) = (Covered { first: 0, last: 0, entries: 0, hash: Vec::new() }, Sha256::new());
        for (transaction, entry) in of_chain {
            if !stays(*transaction) {
                continue;
            }
            if covered.entries > 0 && entry.id <= covered.last {
                return None;
            }
            if covered.entries == 0 {
                covered.first = entry.id;
            }
            covered.last = entry.id;
            covered.entries += 1;
            hash.update(&entry.hash);
        }
        covered.hash = hash.finalize().to_vec();
        (!self.is_cut && covered.entries > 0).then_some(covered)
    }
}
