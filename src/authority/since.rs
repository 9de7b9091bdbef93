//! A right has to last until the change is made.

use crate::cache::{Moment, signals};
use crate::model::Result;

/// From when on a right has to last: taken before it is asked for.
pub struct Since(Moment);

impl Since {
    pub fn now() -> Since {
        Since(Moment::now())
    }

    /// After the change: asks again what was asked before it, unless nobody can have taken the right away meanwhile. By what was there
    /// before the change, and what others have committed since, whoever was waited for among them.
    ///
    /// # Errors
    /// Those of `require`.
    pub fn ask_again(&self, require: impl FnOnce() -> Result<()>) -> Result<()> {
        if !self.0.is_past() {
            return Ok(());
        }
        signals::absorb();
        self.0.leave_out_since(require)
    }
}
