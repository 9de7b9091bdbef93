use super::table_row::RowVersion;
use crate::model::{Map, PermissionSet, ResourceGroup, Result, Scope, ScopeId};
use std::rc::Rc;

/// What principals have in common, compiled once per backend.
///
/// A role and a resource group are kept with the version of their row, and every change of what belongs to them
/// touches that row. So a policy compiled from them is consistent as of its snapshot even in the moment between the
/// visibility of a commit and the arrival of its messages.
#[derive(Debug, Default)]
pub struct Shared {
    scopes: Map<i64, Rc<Scope>>,
    roles: Map<i64, (RowVersion, Rc<PermissionSet>)>,
    resource_groups: Map<i64, (RowVersion, Rc<ResourceGroup>)>,
}

impl Shared {
    pub fn scope(&self, id: i64) -> Option<&Rc<Scope>> {
        self.scopes.get(&id)
    }

    pub fn role(&self, id: i64, version: RowVersion) -> Option<&Rc<PermissionSet>> {
        self.roles.get(&id).filter(|(known, _)| *known == version).map(|(_, role)| role)
    }

    pub fn resource_group(&self, id: i64, version: RowVersion) -> Option<&Rc<ResourceGroup>> {
        self.resource_groups.get(&id).filter(|(known, _)| *known == version).map(|(_, group)| group)
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_scope(&mut self, scope: Rc<Scope>) -> Result<()> {
        self.scopes.try_reserve(1)?;
        self.scopes.insert(scope.id().0, scope);
        Ok(())
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_role(&mut self, id: i64, version: RowVersion, role: Rc<PermissionSet>) -> Result<()> {
        self.roles.try_reserve(1)?;
        self.roles.insert(id, (version, role));
        Ok(())
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_resource_group(&mut self, id: i64, version: RowVersion, group: Rc<ResourceGroup>) -> Result<()> {
        self.resource_groups.try_reserve(1)?;
        self.resource_groups.insert(id, (version, group));
        Ok(())
    }

    pub fn forget_roles(&mut self) {
        self.roles.clear();
    }

    /// Resource groups hold scopes: both go together.
    pub fn forget_resource_groups(&mut self) {
        self.resource_groups.clear();
    }

    pub fn forget_scopes(&mut self, of_account: impl Fn(ScopeId) -> bool) {
        self.scopes.retain(|_, scope| !of_account(scope.account()));
        self.resource_groups.clear();
    }

    /// Lets go of what no compiled policy uses.
    pub fn forget_unused(&mut self) {
        self.roles.retain(|_, (_, role)| Rc::strong_count(role) > 1);
        self.resource_groups.retain(|_, (_, group)| Rc::strong_count(group) > 1);
        self.scopes.retain(|_, scope| Rc::strong_count(scope) > 1);
    }

    pub fn heap_size(&self) -> usize {
        let roles: usize = self.roles.values().map(|(_, role)| 64 + role.heap_size()).sum();
        let groups: usize = self.resource_groups.values().map(|(_, group)| 96 + group.heap_size()).sum();
        let scopes: usize = self.scopes.values().map(|scope| 32 + size_of::<Scope>() + scope.heap_size()).sum();
        roles + groups + scopes
    }
}
