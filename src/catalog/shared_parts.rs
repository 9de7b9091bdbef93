use super::snapshot::Writers;
use super::table_row::RowVersion;
use crate::model::{
    Catalogue, Map, PermissionSet, ResourceGroup, Result, Scope, ScopeId, counted, shipped_resource_group, shipped_role,
};
use std::rc::Rc;

/// A role or a resource group, and what it was made from.
#[derive(Debug)]
struct Kept<T> {
    account: ScopeId,
    source: Source,
    part: Rc<T>,
    bytes: usize,
}

/// What a part was made from.
#[derive(Debug)]
pub struct Source {
    pub version: RowVersion,
    /// Who wrote the rows it was made from: they need not have touched its own, where triggers are off.
    pub writers: Writers,
    /// The number of the reader that has last seen that version: it sees no other.
    pub reader: u64,
}

/// What principals have in common, compiled once per backend.
///
/// A role and a resource group are kept with the version of their row, and every change of what belongs to them
/// touches that row. So a policy compiled from them is consistent as of its snapshot even in the moment between the
/// visibility of a commit and the arrival of its messages.
#[derive(Debug, Default)]
pub struct Shared {
    scopes: Map<i64, Rc<Scope>>,
    roles: Map<i64, Kept<PermissionSet>>,
    resource_groups: Map<i64, Kept<ResourceGroup>>,
    /// Those that are shipped, which nothing changes. There are few.
    shipped_roles: Map<i64, Rc<PermissionSet>>,
    shipped_resource_groups: Map<i64, Rc<ResourceGroup>>,
    /// What they take, without the tables themselves.
    bytes: usize,
}

impl<T> Kept<T> {
    fn as_seen_by(&self, reader: u64) -> Option<&Rc<T>> {
        (self.source.reader == reader).then_some(&self.part)
    }

    /// The part if it was made from that version, which the reader has seen.
    fn of_version(&mut self, version: RowVersion, reader: u64) -> Option<(&Rc<T>, &Writers)> {
        if self.source.version != version {
            return None;
        }
        self.source.reader = reader;
        Some((&self.part, &self.source.writers))
    }

    /// Keeps those for which `stays` says so; how much memory the others took.
    fn retain(kept: &mut Map<i64, Kept<T>>, stays: impl Fn(&Kept<T>) -> bool) -> usize {
        let mut freed = 0;
        kept.retain(|_, one| {
            let stays = stays(one);
            freed += if stays { 0 } else { one.bytes };
            stays
        });
        freed
    }
}

impl Shared {
    pub fn scope(&self, id: i64) -> Option<&Rc<Scope>> {
        self.scopes.get(&id)
    }

    /// The role as this reader has found it before.
    pub fn role_seen_by(&self, reader: u64, id: i64) -> Option<&Rc<PermissionSet>> {
        self.roles.get(&id).and_then(|known| known.as_seen_by(reader))
    }

    /// The role made from that version, which the reader has seen, and who wrote the rows it was made from.
    pub fn role(&mut self, id: i64, version: RowVersion, reader: u64) -> Option<(&Rc<PermissionSet>, &Writers)> {
        self.roles.get_mut(&id).and_then(|known| known.of_version(version, reader))
    }

    /// The same of a resource group.
    pub fn resource_group_seen_by(&self, reader: u64, id: i64) -> Option<&Rc<ResourceGroup>> {
        self.resource_groups.get(&id).and_then(|known| known.as_seen_by(reader))
    }

    /// The same of a resource group.
    pub fn resource_group(
        &mut self,
        id: i64,
        version: RowVersion,
        reader: u64,
    ) -> Option<(&Rc<ResourceGroup>, &Writers)> {
        self.resource_groups.get_mut(&id).and_then(|known| known.of_version(version, reader))
    }

    /// A shipped role; `None` for a key that nothing has.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn shipped_role(&mut self, id: i64, catalogue: &Catalogue) -> Result<Option<Rc<PermissionSet>>> {
        if let Some(known) = self.shipped_roles.get(&id) {
            return Ok(Some(Rc::clone(known)));
        }
        let Some(role) = shipped_role(id, catalogue)?.map(counted).transpose()? else { return Ok(None) };
        self.shipped_roles.try_reserve(1)?;
        self.bytes += 64 + role.heap_size();
        self.shipped_roles.insert(id, Rc::clone(&role));
        Ok(Some(role))
    }

    /// A shipped resource group; `None` for a key that nothing has.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn shipped_resource_group(&mut self, id: i64) -> Result<Option<Rc<ResourceGroup>>> {
        if let Some(known) = self.shipped_resource_groups.get(&id) {
            return Ok(Some(Rc::clone(known)));
        }
        let Some(group) = shipped_resource_group(id).map(counted).transpose()? else { return Ok(None) };
        self.shipped_resource_groups.try_reserve(1)?;
        self.bytes += 96 + group.heap_size();
        self.shipped_resource_groups.insert(id, Rc::clone(&group));
        Ok(Some(group))
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_scope(&mut self, scope: Rc<Scope>) -> Result<()> {
        self.scopes.try_reserve(1)?;
        let bytes = scope_bytes(&scope);
        if self.scopes.insert(scope.id().0, scope).is_none() {
            self.bytes += bytes;
        }
        Ok(())
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_role(&mut self, id: i64, account: ScopeId, source: Source, part: Rc<PermissionSet>) -> Result<()> {
        self.roles.try_reserve(1)?;
        let bytes = 64 + part.heap_size();
        let before = self.roles.insert(id, Kept { account, source, part, bytes });
        self.bytes = self.bytes + bytes - before.map_or(0, |before| before.bytes);
        Ok(())
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn keep_resource_group(
        &mut self,
        id: i64,
        account: ScopeId,
        source: Source,
        part: Rc<ResourceGroup>,
    ) -> Result<()> {
        self.resource_groups.try_reserve(1)?;
        let bytes = 96 + part.heap_size();
        let before = self.resource_groups.insert(id, Kept { account, source, part, bytes });
        self.bytes = self.bytes + bytes - before.map_or(0, |before| before.bytes);
        Ok(())
    }

    pub fn forget_roles(&mut self, of_account: impl Fn(ScopeId) -> bool) {
        self.bytes -= Kept::retain(&mut self.roles, |role| !of_account(role.account));
    }

    pub fn forget_resource_groups(&mut self, of_account: impl Fn(ScopeId) -> bool) {
        self.bytes -= Kept::retain(&mut self.resource_groups, |group| !of_account(group.account));
    }

    /// Resource groups hold scopes: both go together.
    pub fn forget_scopes(&mut self, of_account: impl Fn(ScopeId) -> bool) {
        self.retain_scopes(|scope| !of_account(scope.account()));
        self.forget_resource_groups(of_account);
    }

    /// Lets go of what no compiled policy uses.
    pub fn forget_unused(&mut self) {
        self.bytes -= Kept::retain(&mut self.roles, |role| Rc::strong_count(&role.part) > 1);
        self.bytes -= Kept::retain(&mut self.resource_groups, |group| Rc::strong_count(&group.part) > 1);
        self.retain_scopes(|scope| Rc::strong_count(scope) > 1);
    }

    fn retain_scopes(&mut self, stays: impl Fn(&Rc<Scope>) -> bool) {
        let mut freed = 0;
        self.scopes.retain(|_, scope| {
            let stays = stays(scope);
            freed += if stays { 0 } else { scope_bytes(scope) };
            stays
        });
        self.bytes -= freed;
    }

    pub fn heap_size(&self) -> usize {
        self.bytes
            + self.scopes.capacity() * size_of::<(i64, Rc<Scope>, u8)>()
            + self.roles.capacity() * size_of::<(i64, Kept<PermissionSet>, u8)>()
            + self.resource_groups.capacity() * size_of::<(i64, Kept<ResourceGroup>, u8)>()
    }
}

/// With what the allocator adds.
fn scope_bytes(scope: &Scope) -> usize {
    48 + size_of::<Scope>() + scope.heap_size()
}
