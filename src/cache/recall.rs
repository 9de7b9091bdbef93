//! What is known already: almost every row comes down to this.

use super::ask::Ask;
use super::compiled_questions::{CompiledQuestion, Handle};
use super::policy_store::Store;
use super::signals;
use crate::server::moment;

impl Store {
    /// The decision, if nothing has changed since the question was found under this handle, the scope was asked about
    /// before, and the statement's snapshot says the same. What almost every row comes down to.
    #[inline(always)]
    pub fn recall(&self, ask: &Ask<'_>, handle: Handle) -> Option<bool> {
        self.recall_by(ask, handle, |compiled, scope| compiled.recall(scope, ask))
    }

    /// The same where it is one for whatever resource.
    #[inline(always)]
    pub fn recall_whatever_resource(&self, ask: &Ask<'_>, handle: Handle) -> Option<bool> {
        self.recall_by(ask, handle, |compiled, scope| compiled.recall_whatever_resource(scope, ask))
    }

    /// The same of several questions about one scope: whether all of them say yes.
    #[inline(always)]
    pub fn recall_all(&self, ask: &Ask<'_>, handles: impl Iterator<Item = Handle>) -> Option<bool> {
        let scope = self.scope_if_nothing_changed(ask)?;
        for handle in handles {
            if !self.recall_there(scope, handle, |compiled, scope| compiled.recall(scope, ask))? {
                return Some(false);
            }
        }
        Some(true)
    }

    #[inline(always)]
    fn recall_by(
        &self,
        ask: &Ask<'_>,
        handle: Handle,
        recall: impl FnOnce(&CompiledQuestion, u32) -> Option<bool>,
    ) -> Option<bool> {
        self.recall_there(self.scope_if_nothing_changed(ask)?, handle, recall)
    }

    #[inline(always)]
    fn scope_if_nothing_changed(&self, ask: &Ask<'_>) -> Option<u32> {
        if signals::sequence() == self.mark { self.scope_number(ask.scope) } else { None }
    }

    #[inline(always)]
    fn recall_there(
        &self,
        scope: u32,
        handle: Handle,
        recall: impl FnOnce(&CompiledQuestion, u32) -> Option<bool>,
    ) -> Option<bool> {
        let compiled = self.questions.get(handle)?;
        if compiled.question.has_ended(moment) {
            return None;
        }
        let answer = recall(compiled, scope)?;
        (!answer || compiled.is_visible()).then_some(answer)
    }
}
