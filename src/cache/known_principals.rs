//! What principals hold, those not asked about for longest first.

use super::compiled_questions::Handle;
use crate::catalog::{Covers, LoadedPolicy, Writers};
use crate::model::{Map, PermissionIndex, Policy, Result, TypeIndex, boxed, counted, has_room, out_of_memory};
use crate::server::SignalSet;
use hashlink::LinkedHashMap;
use std::rc::Rc;

pub type QuestionHandles = Map<(PermissionIndex, TypeIndex), Handle>;

pub struct CompiledPolicy {
    pub policy: Rc<Policy>,
    /// Where it has all that counts.
    pub covers: Covers,
    pub writers: Rc<Writers>,
    pub questions: QuestionHandles,
    made_from: SignalSet,
    /// What it takes, its name included.
    bytes: usize,
}

type ByUse<V> = LinkedHashMap<Box<str>, V, foldhash::fast::RandomState>;

/// Of names that nobody has little is kept: whoever asks chooses them.
const MOST_UNKNOWN: usize = 256;
const LONGEST_UNKNOWN: usize = 512;

/// What an entry of a list takes beside its value: key, links, and its place in the table of hashes.
const ENTRY_BYTES: usize = size_of::<Box<str>>() + 2 * size_of::<usize>() + 16 + 24;

#[derive(Default)]
pub struct KnownPrincipals {
    policies: ByUse<CompiledPolicy>,
    /// Names that nobody has.
    unknown: ByUse<()>,
    /// Which signals may tell of somebody who gets such a name.
    unknown_until: SignalSet,
    /// What the policies take, without their entries.
    bytes: usize,
    /// How many entries there have been at most: the list keeps those that are free.
    most: usize,
}

impl KnownPrincipals {
    pub fn get(&self, principal: &str) -> Option<&CompiledPolicy> {
        self.policies.get(principal)
    }

    /// The same, and notes that it is in use.
    pub fn use_now(&mut self, principal: &str) -> Option<&mut CompiledPolicy> {
        self.policies.to_back(principal)
    }

    /// Whether it is known that nobody is called so.
    pub fn is_nobody(&self, principal: &str) -> bool {
        self.unknown.contains_key(principal)
    }

    pub fn len(&self) -> usize {
        self.policies.len()
    }

    /// Keeps what was loaded of somebody who is not in the list; false if there is nobody of that name.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn put(&mut self, principal: &str, loaded: LoadedPolicy, writers: Writers) -> Result<bool> {
        if loaded.policy.account.is_none() {
            self.put_nobody(principal, loaded.made_from)?;
            return Ok(false);
        }
        has_room(ENTRY_BYTES + size_of::<CompiledPolicy>())?;
        reserve(&mut self.policies)?;
        let (key, policy, writers) = (boxed(principal)?, counted(loaded.policy)?, counted(writers)?);
        // With what the allocator and the counts of references add.
        let bytes = key.len() + policy.heap_size() + size_of::<Policy>() + size_of::<Writers>() + 128;
        let questions = Map::default();
        let LoadedPolicy { covers, made_from, .. } = loaded;
        self.policies.insert(key, CompiledPolicy { policy, covers, writers, questions, made_from, bytes });
        self.bytes += bytes;
        self.most = self.most.max(self.policies.len());
        Ok(true)
    }

    fn put_nobody(&mut self, principal: &str, made_from: SignalSet) -> Result<()> {
        if principal.len() > LONGEST_UNKNOWN {
            return Ok(());
        }
        if self.unknown.len() >= MOST_UNKNOWN {
            self.unknown.pop_front();
        }
        has_room(ENTRY_BYTES)?;
        reserve(&mut self.unknown)?;
        self.unknown.insert(boxed(principal)?, ());
        self.unknown_until |= made_from;
        Ok(())
    }

    /// Notes a question of a principal.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_question(
        &mut self,
        principal: &str,
        asked: (PermissionIndex, TypeIndex),
        handle: Handle,
    ) -> Result<()> {
        let Some(compiled) = self.policies.get_mut(principal) else { return Ok(()) };
        let before = table_bytes(&compiled.questions);
        compiled.questions.try_reserve(1)?;
        compiled.questions.insert(asked, handle);
        let grown = table_bytes(&compiled.questions) - before;
        compiled.bytes += grown;
        self.bytes += grown;
        Ok(())
    }

    /// Lets go of one.
    pub fn remove(&mut self, principal: &str) -> Option<CompiledPolicy> {
        let compiled = self.policies.remove(principal)?;
        self.bytes -= compiled.bytes;
        Some(compiled)
    }

    /// Lets go of the one not asked about for longest.
    pub fn pop_oldest(&mut self) -> Option<CompiledPolicy> {
        let (_, compiled) = self.policies.pop_front()?;
        self.bytes -= compiled.bytes;
        Some(compiled)
    }

    /// Gives back the entries that are free, if they are many.
    pub fn shrink(&mut self) {
        if self.policies.len() < self.most / 2 && has_room(self.policies.capacity() * ENTRY_BYTES).is_ok() {
            self.policies.shrink_to_fit();
            self.most = self.policies.len();
        }
    }

    /// Forgets whom these signals tell of; `gone` is called with the questions of each, and with what of the signals does.
    pub fn forget(&mut self, changed: SignalSet, mut gone: impl FnMut(&QuestionHandles, SignalSet)) {
        if self.unknown_until & changed != 0 {
            self.unknown.clear();
            self.unknown_until = 0;
        }
        let bytes = &mut self.bytes;
        self.policies.retain(|_, compiled| {
            let stays = compiled.made_from & changed == 0;
            if !stays {
                gone(&compiled.questions, compiled.made_from & changed);
                *bytes -= compiled.bytes;
            }
            stays
        });
    }

    pub fn heap_size(&self) -> usize {
        self.bytes
            + self.most * (ENTRY_BYTES + size_of::<CompiledPolicy>())
            + self.unknown.len() * (ENTRY_BYTES + LONGEST_UNKNOWN / 4)
    }
}

fn reserve<V>(list: &mut ByUse<V>) -> Result<()> {
    list.try_reserve(1).map_err(|_| out_of_memory(format!("There is no room for {} principals.", list.len() + 1)))
}

/// A table has an eighth to spare at least, a byte for each entry, and a group of bytes at its end.
fn table_bytes(questions: &QuestionHandles) -> usize {
    match questions.capacity() {
        0 => 0,
        capacity => capacity * 4 / 3 * (size_of::<((PermissionIndex, TypeIndex), Handle)>() + 1) + 32,
    }
}
