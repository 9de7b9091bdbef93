//! What is compiled, and what must be forgotten when.

use super::ask::{Ask, AskedScope};
use super::compiled_questions::{CompiledQuestion, Handle, Questions};
use super::scope_table::ScopeTable;
use super::signals;
use crate::catalog::{LoadedPolicy, Shared, SnapshotId, Writers};
use crate::engine::Question;
use crate::model::{Catalogue, Map, PermissionIndex, Policy, Result, Scope, TypeIndex, boxed, counted};
use crate::server::{Signal, moment, settings};
use crate::usage;
use std::rc::Rc;

/// How far a look into the store came.
pub enum Step {
    Decided(bool),
    /// The resource's attributes, or the rules for scope types, decide.
    Deliberate(Rc<Question>, Rc<Scope>),
    NeedsCatalogue,
    NeedsPolicy(Rc<Catalogue>),
    NeedsScope,
}

struct CompiledPolicy {
    policy: Rc<Policy>,
    made_from: u64,
    writers: Rc<Writers>,
    questions: Map<(PermissionIndex, TypeIndex), Handle>,
    used: u64,
}

#[derive(Default)]
pub struct Store {
    /// The sequence of messages up to which everything in here has been checked.
    mark: u64,
    /// The snapshot it was compiled from, if that is not the newest state.
    snapshot: Option<SnapshotId>,
    catalogue: Option<(Rc<Catalogue>, Writers)>,
    scopes: ScopeTable,
    shared: Shared,
    policies: Map<Box<str>, CompiledPolicy>,
    questions: Questions,
    /// Counts looks, to know which policy was not used for longest.
    clock: u64,
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
            self.clear();
            (self.snapshot, self.mark) = (Some(snapshot), sequence);
        }
    }

    #[cold]
    fn forget(&mut self, changed: u64) {
        if changed & (Signal::Catalogue.bit() | Signal::Version.bit()) != 0 {
            // Everything is numbered after the catalogue; and both are what DROP EXTENSION sends.
            self.clear();
            signals::forget_targets();
            return;
        }
        let questions = &mut self.questions;
        self.policies.retain(|_, compiled| {
            let stays = compiled.made_from & changed == 0;
            if !stays {
                compiled.questions.values().for_each(|handle| questions.remove(*handle));
            }
            stays
        });
        if changed & Signal::Roles.bit() != 0 {
            self.shared.forget_roles();
        }
        if changed & Signal::ResourceGroups.bit() != 0 {
            self.shared.forget_resource_groups();
        }
        if changed & Signal::ALL_SCOPES != 0 {
            self.shared.forget_scopes(|account| Signal::Scopes(account.0).bit() & changed != 0);
            self.scopes.forget(changed);
            // Numbers are not given twice; start over before they run away.
            if self.scopes.gaps() > 1024 && self.scopes.gaps() * 2 > self.scopes.len() {
                self.clear();
            }
        }
    }

    fn clear(&mut self) {
        let questions = Questions::after(&self.questions);
        *self = Store { mark: self.mark, snapshot: self.snapshot, clock: self.clock, questions, ..Store::default() };
    }

    /// The decision, if nothing has changed since the question was found under this handle, the scope was asked about
    /// before, and the statement's snapshot says the same. What almost every row comes down to.
    #[inline(always)]
    pub fn recall(&self, ask: &Ask<'_>, handle: Handle) -> Option<bool> {
        if signals::sequence() != self.mark {
            return None;
        }
        let compiled = self.questions.get(handle)?;
        if compiled.question.has_ended(moment) {
            return None;
        }
        let answer = compiled.recall(self.scope_number(ask.scope)?, ask.resource)?;
        (!answer || compiled.is_visible()).then_some(answer)
    }

    /// Whether the statement's snapshot sees everything that the question was compiled from.
    pub fn is_visible(&self, handle: Handle) -> bool {
        self.questions.get(handle).is_some_and(CompiledQuestion::is_visible)
    }

    #[inline(always)]
    fn scope_number(&self, scope: AskedScope<'_>) -> Option<u32> {
        match scope {
            AskedScope::Id(id) => self.scopes.number_by_id(id),
            AskedScope::Path(path) => self.scopes.number_by_path(path),
        }
    }

    /// Looks for the decision in what is compiled. `hint` is where the caller finds the question next time.
    pub fn look(&mut self, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<Step> {
        let handle = match self.find_question(ask)? {
            Ok(handle) => handle,
            Err(step) => return Ok(step),
        };
        *hint = Some(handle);
        let Some(number) = self.scope_number(ask.scope) else { return Ok(Step::NeedsScope) };
        let (Some(compiled), Some(scope)) = (self.questions.get_mut(handle), self.scopes.get(number)) else {
            return Ok(Step::NeedsScope);
        };
        if compiled.learn(number, scope)? && settings::tracks_grant_uses() {
            self.note_use(ask, handle, number);
        }
        let (Some(compiled), Some(scope)) = (self.questions.get(handle), self.scopes.get(number)) else {
            return Ok(Step::NeedsScope);
        };
        Ok(match compiled.recall(number, ask.resource) {
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
        let policy = self.policies.get(ask.principal);
        if let (Some(policy), Some(scope), Some((catalogue, _))) = (policy, self.scopes.get(number), &self.catalogue)
            && let Some((asked, _)) = policy.questions.iter().find(|(_, known)| **known == handle)
        {
            usage::note(&policy.policy.assignments, catalogue, *asked, scope);
        }
    }

    /// The question's handle, compiled from the policy if need be; or what to do first.
    pub fn find_question(&mut self, ask: &Ask<'_>) -> Result<std::result::Result<Handle, Step>> {
        let Some((catalogue, _)) = &self.catalogue else { return Ok(Err(Step::NeedsCatalogue)) };
        let Some(permission) = catalogue.permission_by_identifier(ask.permission) else {
            return Ok(Err(Step::Decided(false)));
        };
        let resource_type = match ask.resource_type {
            Some(identifier) => catalogue.type_by_identifier(identifier),
            None => catalogue.permission(permission).map(|known| known.resource_type),
        };
        let Some(resource_type) = resource_type else { return Ok(Err(Step::Decided(false))) };
        self.clock += 1;
        let Some(compiled) = self.policies.get_mut(ask.principal) else {
            return Ok(Err(Step::NeedsPolicy(Rc::clone(catalogue))));
        };
        compiled.used = self.clock;
        if let Some(handle) = compiled.questions.get(&(permission, resource_type)).copied() {
            let known = self.questions.get(handle);
            if known.is_some_and(|known| !known.question.has_ended(moment)) {
                return Ok(Ok(handle));
            }
            compiled.questions.remove(&(permission, resource_type));
            self.questions.remove(handle);
        }
        let question = Question::new(&compiled.policy, catalogue, permission, resource_type, moment())?;
        compiled.questions.try_reserve(1)?;
        let handle = self.questions.insert(question, Rc::clone(&compiled.writers))?;
        compiled.questions.insert((permission, resource_type), handle);
        Ok(Ok(handle))
    }

    pub fn question(&mut self, handle: Handle) -> Option<&mut CompiledQuestion> {
        self.questions.get_mut(handle)
    }

    pub fn catalogue(&self) -> Option<&Rc<Catalogue>> {
        self.catalogue.as_ref().map(|(catalogue, _)| catalogue)
    }

    pub fn put_catalogue(&mut self, (catalogue, writers): (Catalogue, Writers)) {
        self.catalogue = Some((Rc::new(catalogue), writers));
    }

    /// Lends out what policies are compiled from, so that nothing of the store is borrowed meanwhile. What is not
    /// given back is compiled anew.
    pub fn lend_shared(&mut self) -> Shared {
        std::mem::take(&mut self.shared)
    }

    /// Takes back what was lent, keeps the policy, and lets go of those not used for longest until everything fits
    /// into `limit` bytes.
    pub fn put_policy(&mut self, principal: &str, loaded: LoadedPolicy, shared: Shared, limit: usize) -> Result<()> {
        self.shared = shared;
        let key = boxed(principal)?;
        self.clock += 1;
        self.policies.try_reserve(1)?;
        let (policy, made_from, used) = (counted(loaded.policy)?, loaded.made_from, self.clock);
        let mut writers = loaded.writers;
        self.catalogue.iter().for_each(|(_, of_catalogue)| writers.add_all(of_catalogue));
        let (writers, questions) = (counted(writers)?, Map::default());
        let compiled = CompiledPolicy { policy, made_from, writers, questions, used };
        self.policies.insert(key, compiled);
        while self.policies.len() > 1 && self.heap_size() > limit {
            let oldest = self.policies.iter().min_by_key(|(_, compiled)| compiled.used);
            let Some(principal) = oldest.map(|(principal, _)| principal.clone()) else { break };
            if let Some(compiled) = self.policies.remove(&principal) {
                compiled.questions.into_values().for_each(|handle| self.questions.remove(handle));
            }
            self.shared.forget_unused();
        }
        Ok(())
    }

    pub fn scope(&self, scope: AskedScope<'_>) -> Option<&Rc<Scope>> {
        self.scopes.get(self.scope_number(scope)?)
    }

    /// Keeps a scope; starts over if the scopes alone take more than `limit` bytes.
    pub fn put_scope(&mut self, scope: Rc<Scope>, limit: usize) -> Result<()> {
        if self.scopes.heap_size() > limit {
            self.clear();
        }
        if self.scope(AskedScope::Id(scope.id().0)).is_none() {
            self.scopes.insert(scope)?;
        }
        Ok(())
    }

    fn heap_size(&self) -> usize {
        let policies: usize = self.policies.values().map(CompiledPolicy::heap_size).sum();
        self.catalogue().map_or(0, |catalogue| catalogue.heap_size())
            + self.scopes.heap_size()
            + self.shared.heap_size()
            + policies
            + self.questions.heap_size()
    }
}

impl CompiledPolicy {
    fn heap_size(&self) -> usize {
        size_of::<Self>() + self.policy.heap_size() + self.questions.capacity() * 25
    }
}
