//! What is known already: almost every row comes down to this.

use super::ask::Target;
use super::compiled_questions::{CompiledQuestion, Handle};
use super::policy_store::Store;
use super::signals;
use crate::catalog::Horizon;
use crate::server::moment;

impl Store {
    /// The decision, if nothing has changed since the question was found under this handle, the scope was asked about
    /// before, and the statement's snapshot says the same. What almost every row comes down to.
    #[inline(always)]
    pub fn recall(&self, target: &Target<'_>, handle: Handle) -> Option<bool> {
        self.recall_by(target, handle, |compiled, scope| compiled.recall(scope, target))
    }

    /// The same where it is one for whatever resource.
    #[inline(always)]
    pub fn recall_whatever_resource(&self, target: &Target<'_>, handle: Handle) -> Option<bool> {
        self.recall_by(target, handle, |compiled, scope| compiled.recall_whatever_resource(scope, target))
    }

    /// The same of the principal's own question and those of the bounds: whether all of them say yes. What they have in
    /// common, the scope and the snapshot, is looked up once.
    #[inline(always)]
    pub fn recall_within(&self, target: &Target<'_>, own: Handle, bounds: &[Option<Handle>]) -> Option<bool> {
        let scope = self.scope_if_nothing_changed(target)?;
        let horizon = Horizon::of_statement();
        let recall = |handle| {
            let compiled = self.questions.get(handle)?;
            compiled.recall_at(|| horizon, || compiled.recall(scope, target))
        };
        let mut answer = recall(own)?;
        for bound in bounds {
            answer = answer && recall((*bound)?)?;
        }
        Some(answer)
    }

    #[inline(always)]
    fn recall_by(
        &self,
        target: &Target<'_>,
        handle: Handle,
        recall: impl FnOnce(&CompiledQuestion, u32) -> Option<bool>,
    ) -> Option<bool> {
        let scope = self.scope_if_nothing_changed(target)?;
        let compiled = self.questions.get(handle)?;
        compiled.recall_at(Horizon::of_statement, || recall(compiled, scope))
    }

    #[inline(always)]
    fn scope_if_nothing_changed(&self, target: &Target<'_>) -> Option<u32> {
        if signals::sequence() == self.mark { self.scope_number(target.scope) } else { None }
    }
}

impl CompiledQuestion {
    /// What is recalled, if the question is still asked, and the statement sees what a yes was compiled from.
    #[inline(always)]
    fn recall_at(&self, horizon: impl FnOnce() -> Horizon, recall: impl FnOnce() -> Option<bool>) -> Option<bool> {
        if self.question.has_ended(moment) {
            return None;
        }
        let answer = recall()?;
        (!answer || self.is_visible_from(horizon())).then_some(answer)
    }
}
