use super::answers::Answers;
use crate::engine::Question;
use crate::model::{Result, push};
use std::rc::Rc;

/// Names a compiled question. A handle of a question that is gone finds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle {
    slot: u32,
    stamp: u64,
}

/// A question and what it has answered so far.
#[derive(Debug)]
pub struct CompiledQuestion {
    pub question: Rc<Question>,
    pub answers: Answers,
}

/// The compiled questions of all principals.
#[derive(Debug, Default)]
pub struct Questions {
    slots: Vec<(u64, Option<CompiledQuestion>)>,
    free: Vec<u32>,
    /// The last stamp given; none is given twice.
    stamps: u64,
}

impl Questions {
    /// No questions; handles of `before` find nothing here either.
    pub fn after(before: &Questions) -> Questions {
        Questions { stamps: before.stamps, ..Questions::default() }
    }

    #[inline]
    pub fn get(&self, handle: Handle) -> Option<&CompiledQuestion> {
        let (stamp, compiled) = self.slots.get(handle.slot as usize)?;
        compiled.as_ref().filter(|_| *stamp == handle.stamp)
    }

    pub fn get_mut(&mut self, handle: Handle) -> Option<&mut CompiledQuestion> {
        let (stamp, compiled) = self.slots.get_mut(handle.slot as usize)?;
        compiled.as_mut().filter(|_| *stamp == handle.stamp)
    }

    /// Adds a question.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn insert(&mut self, question: Question) -> Result<Handle> {
        self.stamps += 1;
        let compiled = CompiledQuestion { question: Rc::new(question), answers: Answers::default() };
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
        Ok(Handle { slot, stamp: self.stamps })
    }

    pub fn remove(&mut self, handle: Handle) {
        if let Some((_, compiled)) = self.slots.get_mut(handle.slot as usize) {
            *compiled = None;
            // Without memory for the note the slot is lost, nothing worse.
            let _ = push(&mut self.free, handle.slot);
        }
    }

    pub fn heap_size(&self) -> usize {
        let used = self.slots.iter().filter_map(|(_, compiled)| compiled.as_ref());
        let compiled = used.map(|one| size_of::<Question>() + one.question.heap_size() + one.answers.heap_size());
        self.slots.capacity() * size_of::<(u64, Option<CompiledQuestion>)>() + compiled.sum::<usize>()
    }
}
