//! The smallest grant that would turn a no into a yes.

use super::grant_size::Scale;
use super::granting::granting;
use super::inquirer::Inquirer;
use super::near_miss_words::Miss;
use super::resolved_names::Resolved;
use super::suggestion_order::{Candidate, Gift, put_least_first};
use crate::catalog::{Definition, KnownPrincipal, Registry};
use crate::engine::{Asked, Obstacle};
use crate::model::{Assignment, Policy, PrincipalKind, Result, Scope, ScopeId, Set, Validity, push};
use crate::server::{Index, quote_literal};
use std::rc::Rc;

pub(super) struct Search<'a, 'r> {
    pub(super) asked: &'a Asked<'a>,
    pub(super) principal: &'a KnownPrincipal,
    misses: &'a [Miss],
    inquirer: &'a Inquirer,
    pub(super) registry: &'a Registry<'r>,
    pub(super) scale: Scale<'a, 'r>,
    pub(super) found: Vec<Candidate>,
}

/// A statement that would do, and how much it touches.
pub struct Suggestion {
    pub statement: String,
    /// How many permissions somebody comes to hold, on whatever it is.
    pub permissions: usize,
    /// On how many resources that are named; `None` for all of a type, or those that match.
    pub resources: Option<usize>,
    /// How many people and service accounts come to hold them.
    pub people: usize,
}

/// Calls of which each alone would do, the one that gives least first. `is_only_disabled`: the principal would hold it.
///
/// # Errors
/// 54000 if there is no memory to find them.
pub fn suggest(
    asked: &Asked<'_>,
    resolved: &Resolved,
    is_only_disabled: bool,
    misses: &[Miss],
    inquirer: &Inquirer,
    registry: &Registry<'_>,
) -> Result<Vec<Suggestion>> {
    let principal = &resolved.principal;
    if principal.is_disabled {
        let call = format!("set_principal_disabled({}, false)", quote_literal(principal.reference()));
        // It has all that it held again.
        let all = registry.add_enabled(&registry.holders(principal)?, Policy::as_written(None))?.into_assignments();
        let gives = all.into_iter().map(|assignment| Gift { to: principal.id, assignment }).collect();
        let candidate = Candidate { size: 0.0, rank: 0, call, gives };
        return is_only_disabled.then(|| suggestion(&candidate, registry)).into_iter().collect();
    }
    let scale = Scale::new(registry);
    let mut search = Search { asked, principal, misses, inquirer, registry, scale, found: Vec::new() };
    search.alter_assignment()?;
    search.alter_role()?;
    if principal.kind == PrincipalKind::User {
        search.add_to_group()?;
    }
    for id in resolved.target.lineage() {
        if let Some(scope) = registry.scope(id.0)? {
            search.assign_role(&scope)?;
        }
    }
    // Where an assignment has only to be woken up, nothing else was meant.
    if !search.is_asleep() {
        search.share_resource()?;
        search.role_alone()?;
    }
    let mut found = std::mem::take(&mut search.found);
    put_least_first(&mut found, registry, asked.now)?;
    found.iter().map(|candidate| suggestion(candidate, registry)).collect()
}

fn suggestion(candidate: &Candidate, registry: &Registry<'_>) -> Result<Suggestion> {
    Ok(Suggestion {
        statement: format!("SELECT harness_rbac.{}", candidate.call),
        permissions: candidate.permissions(),
        resources: candidate.resources(),
        people: candidate.people(registry)?,
    })
}

impl Search<'_, '_> {
    pub(super) fn would_grant(&self, assignment: &Assignment) -> Result<bool> {
        Ok(self.asked.granted_by(assignment, self.registry.catalogue, self.registry)?.is_some())
    }

    fn people(&self, holder: i64) -> Result<f64> {
        Ok(self.registry.people(holder)?.len().max(1) as f64)
    }

    /// Waking up an assignment that is disabled, not valid yet or no longer.
    fn alter_assignment(&mut self) -> Result<()> {
        for Miss { held, obstacles } in self.misses {
            let mut changes = Vec::new();
            let mut awake = held.assignment.clone();
            for obstacle in obstacles {
                changes.push(match obstacle {
                    Obstacle::Disabled => "disabled => false",
                    Obstacle::NotYetValid => {
                        awake.validity.from = Validity::ALWAYS.from;
                        "valid_from => '-infinity'"
                    }
                    Obstacle::Expired => {
                        awake.validity.until = Validity::ALWAYS.until;
                        "valid_until => 'infinity'"
                    }
                    _ => break,
                });
            }
            if changes.len() < obstacles.len() || !self.would_grant(&awake)? {
                continue;
            }
            let people = self.people(held.holder)?;
            let size = people * self.scale.size(&awake)?;
            let (scope, name) =
                (awake.scope.path(), self.registry.assignment_name(held.assignment.id)?.unwrap_or_default());
            let call = format!(
                "alter_assignment({}, {}, {})",
                quote_literal(scope),
                quote_literal(&*name),
                changes.join(", ")
            );
            let gives = vec![Gift { to: held.holder, assignment: awake }];
            self.found.push(Candidate { size, rank: 0, call, gives });
        }
        Ok(())
    }

    /// Adding the permission to a custom role that is held in the right place.
    fn alter_role(&mut self) -> Result<()> {
        let mut done: Set<i64> = Set::default();
        for Miss { held, obstacles } in self.misses {
            if obstacles.as_slice() != [Obstacle::RoleLacksPermission] || !done.insert(held.role_id) {
                continue;
            }
            let Some(role) = self.registry.role(held.role_id)? else { continue };
            let Some(home) = role.scope_id.map(|id| self.registry.scope(id)).transpose()?.flatten() else { continue };
            let catalogue = self.registry.catalogue;
            let fits =
                catalogue.permission(self.asked.permission).is_some_and(|known| known.levels.contains(home.level()));
            if !fits || !self.may_see_role(&role)? {
                continue;
            }
            let (mut size, mut gives) = (0.0, Vec::new());
            for user in self.registry.assignments(Index::AssignmentsOfRole, role.id)? {
                pgrx::check_for_interrupts!();
                let assignment = Assignment { role: self.permission_alone()?, ..user.assignment };
                size += self.people(user.holder)? * self.scale.size(&assignment)?;
                if !user.is_disabled {
                    push(&mut gives, Gift { to: user.holder, assignment })?;
                }
            }
            let permission = catalogue.permission_identifier(self.asked.permission);
            let call = format!(
                "alter_role({}, {}, add_permissions => ARRAY[{}])",
                quote_literal(home.path()),
                quote_literal(&*role.identifier),
                quote_literal(permission)
            );
            self.found.push(Candidate { size, rank: 3, call, gives });
        }
        Ok(())
    }

    pub(super) fn permission_alone(&self) -> Result<Rc<crate::model::PermissionSet>> {
        let mut alone = crate::model::PermissionSet::default();
        alone.insert(self.asked.permission)?;
        crate::model::counted(alone)
    }

    /// Membership in a group that holds it, or in the users of a scope.
    fn add_to_group(&mut self) -> Result<()> {
        let mut seen: Set<i64> = Set::default();
        for held in granting(self.asked, self.registry)? {
            if held.is_disabled || !seen.insert(held.holder) {
                continue;
            }
            let Some(group) = self.registry.principal_by_id(held.holder)? else { continue };
            if group.kind != PrincipalKind::UserGroup
                || !self.inquirer.may_see_principals(PrincipalKind::UserGroup, group.home.path())?
            {
                continue;
            }
            let gives = self.held_by_members(&group)?;
            let mut size = 0.0;
            for given in &gives {
                size += self.scale.size(given)?;
            }
            let member = quote_literal(self.principal.reference());
            let call = match group.id {
                id if id > 0 => format!("add_group_member({}, {member})", quote_literal(group.reference())),
                _ => format!("add_scope_user({}, {member})", quote_literal(group.home.path())),
            };
            let gives = gives.into_iter().map(|assignment| Gift { to: self.principal.id, assignment }).collect();
            self.found.push(Candidate { size, rank: 2, call, gives });
        }
        Ok(())
    }

    /// All that a new member gets. Users of a project become users of its organization.
    fn held_by_members(&self, group: &KnownPrincipal) -> Result<Vec<Assignment>> {
        let holders: Vec<i64> = match group.id {
            id if id > 0 => vec![id],
            _ => group.home.lineage().skip(1).map(|scope| crate::model::all_users_of(scope.0)).collect(),
        };
        Ok(self.registry.add_enabled(&holders, Policy::as_written(None))?.into_assignments())
    }

    /// A role that holds it, on a resource group that covers it, at this scope.
    fn assign_role(&mut self, at: &Rc<Scope>) -> Result<()> {
        let is_home = |principal: &KnownPrincipal| at.is_within(principal.home.id());
        if self.principal.kind != PrincipalKind::User && !is_home(self.principal) {
            return Ok(());
        }
        let above: Vec<ScopeId> = at.lineage().collect();
        let roles = self.registry.roles_at(&above)?;
        let groups = self.registry.resource_groups_at(&[at.id()])?;
        let alone = self.permission_alone()?;
        for group in groups.iter().filter(|group| group.scope_id.is_some() || group.levels.contains(at.level())) {
            let Some(resource_group) = self.registry.resource_group(group.id)? else { continue };
            let with = |role| Assignment {
                id: 0,
                scope: Rc::clone(at),
                role,
                resource_group: Rc::clone(&resource_group),
                validity: Validity::ALWAYS,
            };
            if !self.would_grant(&with(Rc::clone(&alone)))? || !self.may_see_group(group, at)? {
                continue;
            }
            for role in roles.iter().filter(|role| role.scope_id.is_some() || role.levels.contains(at.level())) {
                let Some(permissions) = self.registry.permissions_of_role(role.id)? else { continue };
                if !permissions.contains(self.asked.permission)
                    || self.is_assigned(at, role.id, group.id)
                    || !self.may_see_role(role)?
                {
                    continue;
                }
                let given = with(permissions);
                let size = self.scale.size(&given)?;
                let call = format!(
                    "assign_role({}, {}, {}, {})",
                    quote_literal(self.principal.reference()),
                    quote_literal(reference(role, at)),
                    quote_literal(&*group.identifier),
                    quote_literal(at.path())
                );
                let gives = vec![Gift { to: self.principal.id, assignment: given }];
                self.found.push(Candidate { size, rank: 1, call, gives });
            }
        }
        Ok(())
    }

    /// The resource itself, with a role that holds it, at the scope where it lives.
    fn share_resource(&mut self) -> Result<()> {
        let at = self.asked.scope;
        let Some(resource_group) = self.shared_resource()? else { return Ok(()) };
        let above: Vec<ScopeId> = at.lineage().collect();
        for role in self.registry.roles_at(&above)? {
            let is_of_level = role.scope_id.is_some() || role.levels.contains(at.level());
            let Some(permissions) = self.registry.permissions_of_role(role.id)?.filter(|_| is_of_level) else {
                continue;
            };
            let (scope, resource_group, validity) = (Rc::clone(at), Rc::clone(&resource_group), Validity::ALWAYS);
            let given = Assignment { id: 0, scope, role: permissions, resource_group, validity };
            // Of those that are there the near misses speak.
            let is_shared = self.misses.iter().map(|miss| &miss.held).any(|held| {
                held.holder == self.principal.id && held.role_id == role.id && held.assignment.shared().is_some()
            });
            if is_shared || !self.would_grant(&given)? || !self.may_see_role(&role)? {
                continue;
            }
            let call = self.sharing(&reference(&role, at), at.path());
            let size = self.scale.size(&given)?;
            let gives = vec![Gift { to: self.principal.id, assignment: given }];
            self.found.push(Candidate { size, rank: 1, call, gives });
        }
        Ok(())
    }

    pub(super) fn lives_at(&self, scope: &Scope) -> Result<bool> {
        Ok(self.registry.levels_of_type(self.asked.resource_type)?.contains(scope.level()))
    }

    /// Whether there is such an assignment, which then needs another remedy.
    fn is_assigned(&self, at: &Scope, role: i64, group: i64) -> bool {
        self.misses.iter().map(|miss| &miss.held).any(|held| {
            held.holder == self.principal.id
                && held.assignment.scope.id() == at.id()
                && (held.role_id, held.resource_group_id) == (role, group)
        })
    }

    fn may_see_role(&self, role: &Definition) -> Result<bool> {
        let Some(home) = role.scope_id.map(|id| self.registry.scope(id)).transpose()?.flatten() else {
            return Ok(true);
        };
        self.inquirer.may_see("core_role_view", home.path())
    }

    fn may_see_group(&self, group: &Definition, at: &Scope) -> Result<bool> {
        if group.scope_id.is_none() { Ok(true) } else { self.inquirer.may_see("core_resourcegroup_view", at.path()) }
    }
}

/// How an assignment at that scope names the role.
fn reference(role: &Definition, at: &Scope) -> String {
    match role.scope_id {
        Some(home) if home != at.id().0 && home == at.account().0 => format!("account.{}", role.identifier),
        Some(home) if home != at.id().0 => format!("org.{}", role.identifier),
        _ => role.identifier.to_string(),
    }
}
