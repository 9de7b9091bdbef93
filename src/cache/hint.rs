use super::compiled_questions::Handle;

/// How many bounds are in force at most: that of the key, and that of the session.
const MOST_BOUNDS: usize = 2;

/// Where the questions of a decision are found again: the principal's, and that of each bound. It is plain data, which
/// nobody drops.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hint {
    pub(super) own: Option<Handle>,
    pub(super) within: [Option<Handle>; MOST_BOUNDS],
    /// The bounds that those handles are of.
    bounds: u64,
    pub(super) is_new: bool,
}

impl Hint {
    pub const EMPTY: Hint = Hint { own: None, within: [None; MOST_BOUNDS], bounds: 0, is_new: false };

    /// For the bounds with this number; what was known of others is forgotten.
    #[inline]
    pub(super) fn use_for(&mut self, bounds: u64) {
        if self.bounds != bounds {
            *self = Hint { own: self.own, within: [None; MOST_BOUNDS], bounds, is_new: true };
        }
    }

    /// Where the questions of the bounds with this number are, as far as it says.
    #[inline(always)]
    pub(super) fn of_bounds(&self, number: u64, count: usize) -> Option<&[Option<Handle>]> {
        self.within.get(..count).filter(|_| self.bounds == number)
    }

    /// Whether it says more than when it was made or kept.
    #[inline(always)]
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// As it is to be kept.
    pub fn kept(self) -> Hint {
        Hint { is_new: false, ..self }
    }
}
