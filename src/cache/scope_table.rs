use crate::model::{Map, Result, Scope, boxed, push};
use crate::server::Signal;
use std::cell::Cell;
use std::rc::Rc;

/// A scope, and who wrote its row.
pub type Written = (Rc<Scope>, u32);

/// The scopes this backend has met, numbered in the order of their coming. A number is never given twice.
#[derive(Debug, Default)]
pub struct ScopeTable {
    scopes: Vec<Option<Written>>,
    by_id: Map<i64, u32>,
    by_path: Map<Box<str>, u32>,
    near: Near,
    text_bytes: usize,
}

/// Where scopes that were asked about lately are found without a hash, which takes longer than the rest of a decision: each has
/// one place, by the end of its id.
#[derive(Debug)]
struct Near([Cell<(i64, Option<u32>)>; Near::PLACES]);

impl Near {
    /// So few that they stay in the processor's nearest cache.
    const PLACES: usize = 256;

    #[inline(always)]
    fn place(&self, id: i64) -> Option<&Cell<(i64, Option<u32>)>> {
        self.0.get(id as usize % Near::PLACES)
    }
}

impl Default for Near {
    fn default() -> Near {
        Near([const { Cell::new((0, None)) }; Near::PLACES])
    }
}

impl ScopeTable {
    #[inline(always)]
    pub fn number_by_id(&self, id: i64) -> Option<u32> {
        let place = self.near.place(id)?;
        match place.get() {
            (known, Some(number)) if known == id => Some(number),
            _ => {
                let number = self.by_id.get(&id).copied()?;
                place.set((id, Some(number)));
                Some(number)
            }
        }
    }

    #[inline(always)]
    pub fn number_by_path(&self, path: &str) -> Option<u32> {
        self.by_path.get(path).copied()
    }

    pub fn get(&self, number: u32) -> Option<&Written> {
        self.scopes.get(number as usize).and_then(Option::as_ref)
    }

    /// Adds a scope that is not there.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn insert(&mut self, (scope, writer): Written) -> Result<()> {
        let index = self.scopes.len() as u32;
        let path = boxed(scope.path())?;
        self.by_id.try_reserve(1)?;
        self.by_path.try_reserve(1)?;
        let (id, text_bytes) = (scope.id().0, 2 * path.len());
        push(&mut self.scopes, Some((scope, writer)))?;
        self.by_id.insert(id, index);
        self.by_path.insert(path, index);
        self.text_bytes += text_bytes;
        Ok(())
    }

    /// Forgets the scopes of the accounts whose signal is in the set.
    pub fn forget(&mut self, changed: u64) {
        for slot in &mut self.scopes {
            if let Some((scope, _)) = slot.take_if(|(scope, _)| Signal::Scopes(scope.account().0).bit() & changed != 0)
            {
                self.by_id.remove(&scope.id().0);
                self.near.place(scope.id().0).into_iter().for_each(|place| place.set((0, None)));
                self.by_path.remove(scope.path());
                self.text_bytes -= 2 * scope.path().len();
            }
        }
    }

    /// How many numbers are given.
    pub fn len(&self) -> usize {
        self.scopes.len()
    }

    /// How many of them are forgotten.
    pub fn gaps(&self) -> usize {
        self.scopes.len() - self.by_id.len()
    }

    pub fn heap_size(&self) -> usize {
        self.scopes.capacity() * size_of::<Option<Written>>()
            + self.by_id.capacity() * 17
            + self.by_path.capacity() * 25
            // With what the allocator adds to each scope, its path and the key.
            + self.by_id.len() * (size_of::<Scope>() + 64)
            + self.text_bytes
    }
}
