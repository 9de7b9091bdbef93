//! All that somebody holds, wherever it is assigned: by itself, and through groups.

use super::grant_chain::Chain;
use super::inquirer::Inquirer;
use crate::cache::catalogue;
use crate::catalog::{Held, Registry, with_registry};
use crate::model::{Map, PrincipalKind, PrincipalRef, Result, Scope, Validity, push};
use crate::server::{Index, moment};

/// An assignment or a share that counts for the principal.
pub struct Binding {
    pub chain: Chain,
    /// The group by which it is held; `None` if it is the principal's own.
    pub through: Option<String>,
    pub validity: Validity,
    pub is_in_force: bool,
}

/// What the principal is assigned and what is shared with it, itself or through a group, by scope. Of somebody else only what
/// the asker may view where it is assigned, as the views have it.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for them.
pub fn role_bindings_everywhere(principal: &str, inquirer: &Inquirer) -> Result<Vec<Binding>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let shown = || Shown { kind: reference.kind, is_own: inquirer.is(principal), inquirer, seen: Map::default() };
    let (mut found, _) = with_registry(&known, Vec::new, |registry| {
        let mut found = Vec::new();
        let Some(asked) = registry.principal(&reference)? else { return Ok(found) };
        let mut shown = shown();
        for holder in registry.holders(&asked)? {
            let is_own = holder == asked.id;
            for held in registry.assignments(Index::AssignmentsOfPrincipal, holder)? {
                pgrx::check_for_interrupts!();
                if shown.at(&held.assignment.scope, is_own)? {
                    push(&mut found, binding(&held, is_own, asked.is_disabled, registry)?)?;
                }
            }
        }
        Ok(found)
    })?;
    found.sort_by(|one, other| one.key().cmp(&other.key()));
    Ok(found)
}

fn binding(held: &Held, is_own: bool, is_disabled: bool, registry: &Registry<'_>) -> Result<Binding> {
    let chain = Chain::of(held, registry)?;
    let validity = held.assignment.validity;
    Ok(Binding {
        through: (!is_own).then(|| chain.holder.clone()),
        is_in_force: !held.is_disabled && !is_disabled && validity.contains(moment()),
        validity,
        chain,
    })
}

impl Binding {
    fn key(&self) -> (&str, &str, &str) {
        (&self.chain.scope, &self.chain.role, &self.chain.assignment)
    }
}

/// Where the asker may see what this principal holds.
struct Shown<'a> {
    kind: PrincipalKind,
    is_own: bool,
    inquirer: &'a Inquirer,
    /// By scope: of the principal itself, of user groups.
    seen: Map<i64, [bool; 2]>,
}

impl Shown<'_> {
    fn at(&mut self, scope: &Scope, of_itself: bool) -> Result<bool> {
        if self.is_own {
            return Ok(true);
        }
        let id = scope.id().0;
        if !self.seen.contains_key(&id) {
            let itself = self.inquirer.may_see_principals(self.kind, scope.path())?;
            let groups = self.inquirer.may_see_principals(PrincipalKind::UserGroup, scope.path())?;
            self.seen.try_reserve(1)?;
            self.seen.insert(id, [itself, groups]);
        }
        let [itself, groups] = self.seen.get(&id).copied().unwrap_or_default();
        Ok(itself && (of_itself || groups))
    }
}
