use super::answers_by_scope::Answers;
use super::ask::Target;
use crate::catalog::{Horizon, SnapshotId, Writers};
use crate::engine::{Answer, Names, Question};
use crate::model::{Level, Map, Result, Scope, counted, push};
use std::cell::Cell;
use std::rc::Rc;

/// Names a compiled question. A handle of a question that is gone finds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle {
    slot: u32,
    stamp: u64,
}

/// Where a yes may be found for each reason: what an index is asked for. Ids are sorted.
#[derive(Clone, Debug, Default)]
pub struct Arms {
    /// The scopes in which something is permitted, but by names alone.
    pub scopes: Vec<i64>,
    /// The scopes in which something is permitted by its name.
    pub named_scopes: Vec<i64>,
    /// All those names.
    pub names: Vec<Box<str>>,
    pub attributes: Map<Box<str>, AttributeArm>,
}

/// Scopes that have keys, by their ids, sorted.
pub type KeyedScopes = Vec<(i64, Box<str>)>;

/// The keys of those of the scopes that are among the others; both are sorted.
pub fn keys_at<'a>(mut ids: &'a [i64], keyed: &'a KeyedScopes) -> impl Iterator<Item = &'a str> + Clone {
    keyed.iter().filter_map(move |(id, key)| {
        ids = ids.get(ids.partition_point(|other| other < id)..)?;
        (ids.first() == Some(id)).then_some(&**key)
    })
}

/// The same of one attribute.
#[derive(Clone, Debug, Default)]
pub struct AttributeArm {
    /// The scopes in which something is permitted, but by names and by this attribute alone.
    pub other_scopes: Vec<i64>,
    /// The scopes in which something is permitted by the attribute.
    pub scopes: Vec<i64>,
    /// Every value that is accepted.
    pub values: Vec<Box<str>>,
}

/// What texts take on the heap.
fn text_bytes(texts: &[Box<str>]) -> usize {
    texts.iter().map(|text| text.len() + 16 + size_of::<Box<str>>()).sum()
}

impl Arms {
    /// The scopes in which something is permitted, but by names, and by the attribute, alone.
    pub fn whole_scopes(&self, attribute: Option<&str>) -> &[i64] {
        let apart = attribute.and_then(|attribute| self.attributes.get(attribute));
        apart.map_or(&self.scopes, |arm| &arm.other_scopes)
    }

    /// The scopes in which something is permitted by the attribute.
    pub fn matching_scopes(&self, attribute: Option<&str>) -> &[i64] {
        let arm = attribute.and_then(|attribute| self.attributes.get(attribute));
        arm.map_or(&[], |arm| arm.scopes.as_slice())
    }

    /// Leaves out the scopes that are not among these, which are sorted.
    pub fn narrow(&mut self, ids: &[i64]) {
        let is_among = |id: &i64| ids.binary_search(id).is_ok();
        self.scopes.retain(is_among);
        self.named_scopes.retain(is_among);
        for arm in self.attributes.values_mut() {
            arm.other_scopes.retain(is_among);
            arm.scopes.retain(is_among);
        }
    }

    fn heap_size(&self) -> usize {
        (self.scopes.capacity() + self.named_scopes.capacity()) * size_of::<i64>()
            + text_bytes(&self.names)
            + self.attributes.iter().map(|(name, arm)| name.len() + arm.heap_size()).sum::<usize>()
    }
}

impl AttributeArm {
    fn heap_size(&self) -> usize {
        160 + (self.other_scopes.capacity() + self.scopes.capacity()) * size_of::<i64>() + text_bytes(&self.values)
    }
}

/// A question and what it has answered so far.
#[derive(Debug)]
pub struct CompiledQuestion {
    pub question: Rc<Question>,
    pub answers: Answers,
    /// What is granted by name in the scopes where the answer depends on the resource, by number in the scope table.
    names: Map<u32, Names>,
    /// What those take, without their table.
    names_bytes: usize,
    /// The scopes in which something is permitted, once somebody has asked for them.
    pub territory: Option<Rc<Vec<i64>>>,
    /// Those of a level that have keys, likewise.
    keys: [Option<Rc<KeyedScopes>>; 3],
    /// What those take.
    keys_bytes: usize,
    /// What an index is asked for, reason by reason, once somebody has asked for it.
    pub arms: Option<Rc<Arms>>,
    /// Who wrote the rows it was compiled from, and the newest of them, here because every row asks.
    pub writers: Rc<Writers>,
    /// What those take, once they are more than the policy's.
    writers_bytes: usize,
    pub newest_writer: u32,
    /// The last snapshot that was found to see them all.
    pub seen_by: Cell<Option<SnapshotId>>,
}

impl CompiledQuestion {
    /// What is granted by name in the scope with this number. A single one is compared: that costs less than a hash.
    #[inline(always)]
    fn names_at(&self, scope: u32) -> Option<&Names> {
        match self.names.len() {
            1 => self.names.iter().find_map(|(known, names)| (*known == scope).then_some(names)),
            _ => self.names.get(&scope),
        }
    }

    /// The decision as far as it is known for the scope with this number.
    #[inline(always)]
    pub fn recall(&self, scope: u32, target: &Target<'_>) -> Option<bool> {
        match self.answers.get(scope)? {
            Answer::No => Some(false),
            Answer::Yes => Some(true),
            Answer::Depends => self.names_at(scope)?.decide(target.resource, target.attributes),
        }
    }

    /// The same where it is one for whatever resource.
    #[inline(always)]
    pub fn recall_whatever_resource(&self, scope: u32, target: &Target<'_>) -> Option<bool> {
        match self.answers.get(scope)? {
            Answer::No => Some(false),
            Answer::Yes => Some(true),
            Answer::Depends => self.names_at(scope)?.decide_whatever_resource(target.attributes),
        }
    }

    /// Finds out what can be known for a scope before a resource is named; whether that was not known before. `writer` wrote the
    /// scope.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn learn(&mut self, number: u32, scope: &Scope, writer: u32) -> Result<bool> {
        let is_new = self.answers.get(number).is_none();
        if is_new {
            let answer = self.question.answer_in(scope);
            if answer != Answer::No {
                self.add_writer(writer)?;
            }
            if answer == Answer::Depends {
                self.names.try_reserve(1)?;
                let names = self.question.names_in(scope)?;
                self.names_bytes += names.heap_size();
                self.names.insert(number, names);
            }
            self.answers.set(number, answer);
        }
        Ok(is_new)
    }

    /// A yes depends on the scope that is asked about, too.
    fn add_writer(&mut self, writer: u32) -> Result<()> {
        let mut writers = *self.writers;
        writers.add(writer);
        if writers != *self.writers {
            (self.newest_writer, self.writers) = (writers.newest(), counted(writers)?);
            self.writers_bytes = size_of::<Writers>() + 32;
            self.seen_by.set(None);
        }
        Ok(())
    }

    /// Whether the statement's snapshot sees everything it was compiled from.
    pub fn is_visible(&self) -> bool {
        self.is_visible_from(Horizon::of_statement())
    }

    /// The same where the snapshot's horizon is at hand.
    #[inline(always)]
    pub fn is_visible_from(&self, horizon: Horizon) -> bool {
        horizon.sees(self.newest_writer) || self.is_visible_to_older()
    }

    #[cold]
    fn is_visible_to_older(&self) -> bool {
        let Some(snapshot) = SnapshotId::of_statement() else { return false };
        if self.seen_by.get() == Some(snapshot) {
            return true;
        }
        let is_visible = self.writers.are_visible();
        if is_visible {
            self.seen_by.set(Some(snapshot));
        }
        is_visible
    }

    /// The scopes of a level that have keys and in which something is permitted, once somebody has asked for them.
    pub fn keys(&self, level: Level) -> Option<&Rc<KeyedScopes>> {
        self.keys.get(level as usize)?.as_ref()
    }

    pub fn keep_keys(&mut self, level: Level, keys: Rc<KeyedScopes>) {
        if let Some(place) = self.keys.get_mut(level as usize) {
            self.keys_bytes += keys.iter().map(|(_, key)| key.len() + size_of::<(i64, Box<str>)>() + 16).sum::<usize>();
            *place = Some(keys);
        }
    }

    /// With what the allocator adds. Nothing is summed up: it is asked whenever something is learned.
    fn heap_size(&self) -> usize {
        192 + size_of::<Question>()
            + self.question.heap_size()
            + self.answers.heap_size()
            + self.names.capacity() * (size_of::<Names>() + 9)
            + self.names_bytes
            + self.territory.as_ref().map_or(0, |ids| ids.capacity() * size_of::<i64>())
            + self.keys_bytes
            + self.writers_bytes
            + self.arms.as_ref().map_or(0, |arms| arms.heap_size())
    }
}

/// The compiled questions of all principals.
#[derive(Debug, Default)]
pub struct Questions {
    slots: Vec<(u64, Option<CompiledQuestion>)>,
    free: Vec<u32>,
    /// The last stamp given; none is given twice.
    stamps: u64,
    /// What the compiled ones take, beside their slots.
    bytes: usize,
}

impl Questions {
    /// No questions; handles of `before` find nothing here either.
    pub fn after(before: &Questions) -> Questions {
        Questions { stamps: before.stamps, ..Questions::default() }
    }

    #[inline(always)]
    pub fn get(&self, handle: Handle) -> Option<&CompiledQuestion> {
        let (stamp, compiled) = self.slots.get(handle.slot as usize)?;
        compiled.as_ref().filter(|_| *stamp == handle.stamp)
    }

    /// Lets `change` work on a question, and keeps account of what that takes.
    pub fn change<T>(&mut self, handle: Handle, change: impl FnOnce(&mut CompiledQuestion) -> T) -> Option<T> {
        let (stamp, compiled) = self.slots.get_mut(handle.slot as usize)?;
        let compiled = compiled.as_mut().filter(|_| *stamp == handle.stamp)?;
        let before = compiled.heap_size();
        let result = change(compiled);
        self.bytes = self.bytes + compiled.heap_size() - before;
        Some(result)
    }

    /// Adds a question.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn insert(&mut self, question: Question, writers: Rc<Writers>) -> Result<Handle> {
        self.stamps += 1;
        let (answers, names) = (Answers::default(), Map::default());
        let (question, territory, arms, seen_by) = (counted(question)?, None, None, Cell::new(None));
        let newest_writer = writers.newest();
        let compiled = CompiledQuestion {
            question,
            answers,
            names,
            names_bytes: 0,
            territory,
            keys: [const { None }; 3],
            keys_bytes: 0,
            arms,
            writers,
            writers_bytes: 0,
            newest_writer,
            seen_by,
        };
        let bytes = compiled.heap_size();
        let entry = (self.stamps, Some(compiled));
        let slot = match self.free.pop() {
            Some(slot) => {
                if let Some(place) = self.slots.get_mut(slot as usize) {
                    *place = entry;
                }
                slot
            }
            None => {
                push(&mut self.slots, entry)?;
                (self.slots.len() - 1) as u32
            }
        };
        self.bytes += bytes;
        Ok(Handle { slot, stamp: self.stamps })
    }

    /// Keeps the questions, and has each answered anew.
    pub fn forget_answers(&mut self) {
        for compiled in self.slots.iter_mut().filter_map(|(_, compiled)| compiled.as_mut()) {
            self.bytes -= std::mem::take(&mut compiled.answers).heap_size();
        }
    }

    pub fn remove(&mut self, handle: Handle) {
        if let Some((_, compiled)) = self.slots.get_mut(handle.slot as usize) {
            self.bytes -= compiled.take().map_or(0, |compiled| compiled.heap_size());
            // Without memory for the note the slot is lost, nothing worse.
            let _ = push(&mut self.free, handle.slot);
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.slots.iter().filter(|(_, compiled)| compiled.is_some()).count()
    }

    pub fn heap_size(&self) -> usize {
        self.bytes
            + self.slots.capacity() * size_of::<(u64, Option<CompiledQuestion>)>()
            + self.free.capacity() * size_of::<u32>()
    }
}
