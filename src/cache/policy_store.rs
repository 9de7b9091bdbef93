//! What is compiled, and what must be forgotten when.

use super::ask::{Ask, AskedScope};
use super::compiled_questions::{Arms, CompiledQuestion, Handle, KeyedScopes, Questions};
use super::counters::{self, Forgotten};
use super::known_principals::KnownPrincipals;
use super::scope_keys::{Keyed, ScopeKey, ScopeKeys};
use super::scope_table::{ScopeTable, Written};
use super::signals;
use crate::catalog::{Covers, LoadedPolicy, Shared, SnapshotId, Writers};
use crate::engine::Question;
use crate::model::{Bound, Catalogue, Level, Result, Scope, ScopeId};
use crate::server::{Signal, moment, settings};
use crate::usage;
use std::rc::Rc;

/// How far a look into the store came.
pub enum Step {
    Decided(bool),
    /// The resource's attributes, or the rules for scope types, decide.
    Deliberate(Rc<Question>, Rc<Scope>),
    /// What is shipped, or if that is there already, the application's own as well.
    NeedsCatalogue,
    /// What the principal holds, as far as it counts in the scope.
    NeedsPolicy(Rc<Catalogue>),
    /// All that the principal holds.
    NeedsWholePolicy(Rc<Catalogue>),
    NeedsScope,
}

/// How much is compiled.
#[derive(Clone, Copy, Debug, Default)]
pub struct Size {
    pub principals: usize,
    pub questions: usize,
    pub scopes: usize,
    pub bytes: usize,
}

#[derive(Default)]
pub struct Store {
    /// The sequence of messages up to which everything in here has been checked.
    pub(super) mark: u64,
    /// The snapshot it was compiled from, if that is not the newest state.
    snapshot: Option<SnapshotId>,
    catalogue: Option<(Rc<Catalogue>, Writers)>,
    /// Whether the application's own types and permissions are in it. They are read once one of them is asked about:
    /// nothing else depends on them.
    has_own: bool,
    scopes: ScopeTable,
    keys: ScopeKeys,
    pub(super) shared: Shared,
    principals: KnownPrincipals,
    pub(super) questions: Questions,
}

impl Store {
    /// Forgets what the messages since the last look have touched.
    #[inline]
    pub fn refresh(&mut self) {
        let sequence = signals::sequence();
        if sequence != self.mark {
            self.forget(signals::changed_since(self.mark));
            self.mark = sequence;
        }
    }

    /// Forgets everything that was compiled from another snapshot, or before the last message.
    pub fn refresh_to(&mut self, snapshot: SnapshotId) {
        let sequence = signals::sequence();
        if self.snapshot != Some(snapshot) || sequence != self.mark {
            self.clear(Forgotten::Snapshot);
            (self.snapshot, self.mark) = (Some(snapshot), sequence);
        }
    }

    #[cold]
    fn forget(&mut self, changed: u64) {
        if changed & (Signal::Catalogue.bit() | Signal::Version.bit()) != 0 {
            // Everything is numbered after the catalogue; and both are what DROP EXTENSION sends.
            self.clear(Forgotten::by(changed));
            return;
        }
        let questions = &mut self.questions;
        self.principals.forget(changed, |gone, by| {
            counters::forgets(Forgotten::by(by), 1);
            gone.values().for_each(|handle| questions.remove(*handle));
        });
        if changed & Signal::ALL_ROLES != 0 {
            self.shared.forget_roles(|account| Signal::Roles(account.0).bit() & changed != 0);
        }
        if changed & Signal::ALL_RESOURCE_GROUPS != 0 {
            self.shared.forget_resource_groups(|account| Signal::ResourceGroups(account.0).bit() & changed != 0);
        }
        if changed & Signal::ALL_SCOPES != 0 {
            self.shared.forget_scopes(|account| Signal::Scopes(account.0).bit() & changed != 0);
            self.scopes.forget(changed);
            self.keys.forget(changed);
            // Numbers are not given twice; start over before they run away.
            if self.scopes.gaps() > 1024 && self.scopes.gaps() * 2 > self.scopes.len() {
                self.clear(Forgotten::Scopes);
            }
        }
    }

    fn clear(&mut self, why: Forgotten) {
        counters::forgets(why, self.principals.len());
        let questions = Questions::after(&self.questions);
        *self = Store { mark: self.mark, snapshot: self.snapshot, questions, ..Store::default() };
    }

    /// Whether the statement's snapshot sees everything that the question was compiled from.
    pub fn is_visible(&self, handle: Handle) -> bool {
        self.questions.get(handle).is_some_and(CompiledQuestion::is_visible)
    }

    #[inline(always)]
    pub(super) fn scope_number(&self, scope: AskedScope<'_>) -> Option<u32> {
        match scope {
            AskedScope::Id(id) => self.scopes.number_by_id(id),
            AskedScope::Path(path) => self.scopes.number_by_path(path),
        }
    }

    /// Looks for the decision in what is compiled. `hint` is where the caller finds the question next time.
    pub fn look(&mut self, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<Step> {
        let number = self.scope_number(ask.scope);
        let asked = number.and_then(|number| self.scopes.get(number)).cloned();
        let handle =
            match self.find_question(ask, |covers| asked.as_ref().is_none_or(|(scope, _)| covers.includes(scope)))? {
                Ok(handle) => handle,
                Err(step) => return Ok(step),
            };
        *hint = Some(handle);
        let (Some(number), Some((scope, writer))) = (number, &asked) else { return Ok(Step::NeedsScope) };
        let is_new = match self.questions.get(handle) {
            Some(compiled) if compiled.answers.get(number).is_some() => false,
            _ => {
                self.questions.change(handle, |compiled| compiled.learn(number, scope, *writer)).transpose()?.is_some()
            }
        };
        // What limits is no assignment.
        if is_new && settings::tracks_grant_uses() && !Bound::is_name(ask.principal) {
            self.note_use(ask, handle, number);
        }
        let Some(compiled) = self.questions.get(handle) else { return Ok(Step::NeedsScope) };
        Ok(match compiled.recall(number, &ask.target()) {
            Some(decision) => Step::Decided(decision),
            None => Step::Deliberate(Rc::clone(&compiled.question), Rc::clone(scope)),
        })
    }

    /// Has every question answered anew.
    pub fn forget_answers(&mut self) {
        self.questions.forget_answers();
    }

    #[cold]
    fn note_use(&self, ask: &Ask<'_>, handle: Handle, number: u32) {
        let policy = self.principals.get(ask.principal);
        if let (Some(policy), Some((scope, _)), Some((catalogue, _))) =
            (policy, self.scopes.get(number), &self.catalogue)
            && let Some((asked, _)) = policy.questions.iter().find(|(_, known)| **known == handle)
        {
            usage::note(policy.policy.assignments(), catalogue, *asked, scope);
        }
    }

    /// The question in all scopes.
    ///
    /// # Errors
    /// 54000 if there is no memory to compile it.
    pub fn find_whole_question(&mut self, ask: &Ask<'_>) -> Result<std::result::Result<Handle, Step>> {
        self.find_question(ask, Covers::is_everything)
    }

    /// The question's handle, compiled from the policy if need be, where that covers enough; or what to do first.
    fn find_question(
        &mut self,
        ask: &Ask<'_>,
        is_enough: impl FnOnce(&Covers) -> bool,
    ) -> Result<std::result::Result<Handle, Step>> {
        let Some((catalogue, _)) = &self.catalogue else { return Ok(Err(Step::NeedsCatalogue)) };
        let Some((permission, resource_type)) = ask.indexes(catalogue) else {
            return Ok(Err(if self.has_own { Step::Decided(false) } else { Step::NeedsCatalogue }));
        };
        // What is held below, or beside, decides about a scope too.
        let is_of_scopes = catalogue.resource_type(resource_type).is_some_and(|known| known.scope_level.is_some());
        let Some(compiled) = self.principals.use_now(ask.principal) else {
            let is_nobody = self.principals.is_nobody(ask.principal);
            return Ok(Err(match is_nobody {
                true => Step::Decided(false),
                false if is_of_scopes => Step::NeedsWholePolicy(Rc::clone(catalogue)),
                false => Step::NeedsPolicy(Rc::clone(catalogue)),
            }));
        };
        if !(compiled.covers.is_everything() || !is_of_scopes && is_enough(&compiled.covers)) {
            return Ok(Err(Step::NeedsWholePolicy(Rc::clone(catalogue))));
        }
        let asked = (permission, resource_type);
        if let Some(handle) = compiled.questions.get(&asked).copied() {
            let known = self.questions.get(handle);
            if known.is_some_and(|known| !known.question.has_ended(moment)) {
                return Ok(Ok(handle));
            }
            compiled.questions.remove(&asked);
            self.questions.remove(handle);
        }
        let question = Question::new(&compiled.policy, catalogue, permission, resource_type, moment())?;
        let handle = self.questions.insert(question, Rc::clone(&compiled.writers))?;
        self.principals.keep_question(ask.principal, asked, handle)?;
        Ok(Ok(handle))
    }

    pub fn question(&self, handle: Handle) -> Option<&CompiledQuestion> {
        self.questions.get(handle)
    }

    /// Keeps the scopes in which something is permitted.
    pub fn keep_territory(&mut self, handle: Handle, ids: Rc<Vec<i64>>) {
        self.questions.change(handle, |compiled| compiled.territory = Some(ids));
    }

    /// Keeps those of a level that have keys.
    pub fn keep_keys(&mut self, handle: Handle, level: Level, keys: Rc<KeyedScopes>) {
        self.questions.change(handle, |compiled| compiled.keep_keys(level, keys));
    }

    /// Keeps what an index is asked for.
    pub fn keep_arms(&mut self, handle: Handle, arms: Rc<Arms>) {
        self.questions.change(handle, |compiled| compiled.arms = Some(arms));
    }

    pub fn catalogue(&self) -> Option<&Rc<Catalogue>> {
        self.catalogue.as_ref().map(|(catalogue, _)| catalogue)
    }

    /// The same if the application's own types and permissions are in it.
    pub fn whole_catalogue(&self) -> Option<&Rc<Catalogue>> {
        self.catalogue().filter(|_| self.has_own)
    }

    pub fn put_shipped_catalogue(&mut self, catalogue: Rc<Catalogue>) {
        self.catalogue = Some((catalogue, Writers::default()));
    }

    /// Puts it in the place of what is shipped, from which everything was compiled so far.
    pub fn put_whole_catalogue(&mut self, (catalogue, writers): (Catalogue, Writers)) {
        self.clear(Forgotten::Catalogue);
        (self.catalogue, self.has_own) = (Some((Rc::new(catalogue), writers)), true);
    }

    /// Lends out what policies are compiled from, so that nothing of the store is borrowed meanwhile. What is not
    /// given back is compiled anew.
    pub fn lend_shared(&mut self) -> Shared {
        std::mem::take(&mut self.shared)
    }

    /// Takes back what was lent and keeps the policy within `limit` bytes, in place of a part that was known before; false if
    /// there is nobody of that name.
    pub fn put_policy(&mut self, principal: &str, loaded: LoadedPolicy, shared: Shared, limit: usize) -> Result<bool> {
        self.shared = shared;
        if let Some(part) = self.principals.remove(principal) {
            part.questions.into_values().for_each(|handle| self.questions.remove(handle));
        }
        let mut writers = loaded.writers;
        self.catalogue.iter().for_each(|(_, of_catalogue)| writers.add_all(of_catalogue));
        let is_known = self.principals.put(principal, loaded, writers)?;
        self.make_room(limit);
        Ok(is_known)
    }

    /// Lets go of those not asked about for longest until everything fits into `limit` bytes; one always stays.
    pub(super) fn make_room(&mut self, limit: usize) {
        while self.principals.len() > 1 && self.heap_size() > limit {
            // An eighth at once, because what nobody shares any more is found by looking at all that is shared.
            let enough = self.bytes_of_principals().saturating_sub(limit / 8);
            while self.principals.len() > 1 && self.bytes_of_principals() > enough {
                let Some(oldest) = self.principals.pop_oldest() else { break };
                counters::forgets(Forgotten::Room, 1);
                oldest.questions.into_values().for_each(|handle| self.questions.remove(handle));
            }
            self.principals.shrink();
            self.shared.forget_unused();
        }
    }

    fn bytes_of_principals(&self) -> usize {
        self.principals.heap_size() + self.questions.heap_size()
    }

    pub fn scope(&self, scope: AskedScope<'_>) -> Option<&Written> {
        self.scopes.get(self.scope_number(scope)?)
    }

    /// Keeps a scope; starts over if the scopes alone take more than `limit` bytes.
    pub fn put_scope(&mut self, written: Written, limit: usize) -> Result<()> {
        if self.scopes.heap_size() > limit {
            self.clear(Forgotten::Room);
        }
        if self.scope(AskedScope::Id(written.0.id().0)).is_none() {
            self.scopes.insert(written)?;
        }
        self.make_room(limit);
        Ok(())
    }

    /// What is known of a scope's key, if nothing has changed since.
    #[inline(always)]
    pub fn recall_key(&self, level: Level, key: ScopeKey<'_>) -> Option<&Option<Keyed>> {
        if signals::sequence() == self.mark { self.keys.get(level, key) } else { None }
    }

    /// The account of the session's principal, if it is known.
    #[inline(always)]
    pub fn own_account(&self, principal: &Rc<str>) -> Option<ScopeId> {
        self.keys.own.as_ref().filter(|(known, _)| Rc::ptr_eq(known, principal)).map(|(_, account)| *account)
    }

    /// Notes in which account the session's principal is.
    pub fn note_own_account(&mut self, principal: &Rc<str>, account: ScopeId) {
        self.keys.own = Some((Rc::clone(principal), account));
    }

    /// Keeps what was found for a key; starts over if the keys alone take more than a quarter of `limit` bytes.
    pub fn put_key(&mut self, level: Level, key: ScopeKey<'_>, found: Option<Keyed>, limit: usize) -> Result<()> {
        if self.keys.heap_size() > limit / 4 {
            self.keys = ScopeKeys::default();
        }
        self.keys.put(level, key, found)?;
        self.make_room(limit);
        Ok(())
    }

    pub fn size(&self) -> Size {
        let (principals, questions) = (self.principals.len(), self.questions.len());
        Size { principals, questions, scopes: self.scopes.len() - self.scopes.gaps(), bytes: self.heap_size() }
    }

    /// A sum of running totals: it is asked whenever something is compiled.
    pub(super) fn heap_size(&self) -> usize {
        self.catalogue().map_or(0, |catalogue| catalogue.heap_size())
            + self.scopes.heap_size()
            + self.keys.heap_size()
            + self.shared.heap_size()
            + self.bytes_of_principals()
    }
}
