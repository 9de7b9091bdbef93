//! A role of its own for what is asked, where the roles that are there would give much beside.

use super::suggestion::Search;
use super::suggestion_order::{Candidate, Gift, NEAR};
use crate::catalog::Definition;
use crate::model::{
    Assignment, IncludedScopes, PrincipalKind, ResourceFilter, ResourceGroup, Result, Set, Validity, boxed, counted,
};
use crate::server::quote_literal;
use std::rc::Rc;

/// A name for the role that none of these has.
fn free_name(permission: &str, there: &[Definition]) -> Option<String> {
    let numbered = (2..100).map(|number| format!("only_{permission}_{number}"));
    let mut names = std::iter::once(format!("only_{permission}")).chain(numbered);
    names.find(|name| name.len() <= 128 && !there.iter().any(|role| *role.identifier == **name))
}

impl Search<'_, '_> {
    /// A role of that permission alone, to be shared or assigned: unless one that is there gives no more, or an assignment has
    /// only to be woken up.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub(super) fn role_alone(&mut self) -> Result<()> {
        let at = self.asked.target;
        let catalogue = self.registry.catalogue;
        let known = catalogue.permission(self.asked.permission);
        let fits = known.is_some_and(|known| known.levels.contains(at.level()));
        let is_home = self.principal.kind == PrincipalKind::User || at.is_within(self.principal.home.id());
        if !fits || !is_home || self.is_asleep() {
            return Ok(());
        }
        let permission = catalogue.permission_identifier(self.asked.permission);
        let there = self.registry.roles_at(&[at.id()])?;
        let Some(name) = free_name(permission, &there) else { return Ok(()) };
        let alone = self.permission_alone()?;
        let with = |resource_group: Rc<ResourceGroup>| Assignment {
            id: 0,
            scope: Rc::clone(at),
            role: Rc::clone(&alone),
            resource_group,
            validity: Validity::ALWAYS,
        };
        let shared = self.shared_resource()?.map(&with);
        let (given, call) = match shared.filter(|_| at.id() == self.asked.scope.id()) {
            Some(given) => (given, self.sharing(&name, at.path())),
            None => {
                let included_scopes = IncludedScopes::OfAssignment { with_children: false };
                let filter = ResourceFilter::Everything;
                let group = format!("_all_{}_level_resources", at.level().as_str());
                let call = format!(
                    "assign_role({}, {}, {}, {})",
                    quote_literal(self.principal.reference()),
                    quote_literal(&*name),
                    quote_literal(group),
                    quote_literal(at.path())
                );
                (with(counted(ResourceGroup { included_scopes, filter })?), call)
            }
        };
        if !self.would_grant(&given)? {
            return Ok(());
        }
        let size = self.scale.size(&given)?;
        // A role that is there, and gives nothing more on what it would be given on.
        let near = |found: &Candidate| found.is_assigning() && found.size <= size && found.permissions() <= NEAR + 1;
        if self.found.iter().any(near) {
            return Ok(());
        }
        let call = format!(
            "create_role({}, {}, ARRAY[{}]); SELECT harness_rbac.{call}",
            quote_literal(at.path()),
            quote_literal(&*name),
            quote_literal(permission)
        );
        let gives = vec![Gift { to: self.principal.id, assignment: given }];
        self.found.push(Candidate { size, rank: 1, call, gives });
        Ok(())
    }

    /// Whether an assignment has only to be enabled.
    pub(super) fn is_asleep(&self) -> bool {
        self.found.iter().any(Candidate::is_awakening)
    }

    /// What a share of the asked resource selects; `None` where none is asked about, or it cannot be shared.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub(super) fn shared_resource(&self) -> Result<Option<Rc<ResourceGroup>>> {
        let (at, Some(resource)) = (self.asked.scope, self.asked.resource) else { return Ok(None) };
        let known = self.registry.catalogue.resource_type(self.asked.resource_type);
        let fits = known.is_some_and(|known| known.scope_level.is_none()) && self.lives_at(at)?;
        let is_home = self.principal.kind == PrincipalKind::User || at.is_within(self.principal.home.id());
        if !fits || !is_home {
            return Ok(None);
        }
        let mut identifiers = Set::default();
        identifiers.insert(boxed(resource)?);
        let filter =
            ResourceFilter::Shared { resource_type: self.asked.resource_type, identifiers: counted(identifiers)? };
        let included_scopes = IncludedScopes::OfAssignment { with_children: false };
        counted(ResourceGroup { included_scopes, filter }).map(Some)
    }

    /// The call that shares the asked resource by a role, as the scope names it.
    pub(super) fn sharing(&self, role: &str, scope: &str) -> String {
        format!(
            "share_resource({}, {}, {}, {}, {})",
            quote_literal(self.principal.reference()),
            quote_literal(role),
            quote_literal(scope),
            quote_literal(self.registry.catalogue.type_identifier(self.asked.resource_type)),
            quote_literal(self.asked.resource.unwrap_or_default())
        )
    }
}
