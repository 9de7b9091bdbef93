use crate::engine::Answer;

/// The answers of one question for each scope of the scope table, two bits each.
#[derive(Debug, Default)]
pub struct Answers(Vec<u64>);

const PER_WORD: usize = 32;

impl Answers {
    /// The answer for the scope with this index; `None` if it was not asked yet.
    #[inline(always)]
    pub fn get(&self, scope: u32) -> Option<Answer> {
        let scope = scope as usize;
        let word = self.0.get(scope / PER_WORD)?;
        match word >> (2 * (scope % PER_WORD)) & 0b11 {
            1 => Some(Answer::No),
            2 => Some(Answer::Yes),
            3 => Some(Answer::Depends),
            _ => None,
        }
    }

    /// Keeps an answer. Without memory for it the answer is not kept.
    pub fn set(&mut self, scope: u32, answer: Answer) {
        let scope = scope as usize;
        let word = scope / PER_WORD;
        if word >= self.0.len() {
            if self.0.try_reserve(word + 1 - self.0.len()).is_err() {
                return;
            }
            self.0.resize(word + 1, 0);
        }
        let code = match answer {
            Answer::No => 1,
            Answer::Yes => 2,
            Answer::Depends => 3,
        };
        if let Some(word) = self.0.get_mut(word) {
            let shift = 2 * (scope % PER_WORD);
            *word = *word & !(0b11 << shift) | code << shift;
        }
    }

    pub fn heap_size(&self) -> usize {
        self.0.capacity() * size_of::<u64>()
    }
}
