//! Nobody hands out more than they hold.
//!
//! A principal that administers changes what others are granted: by an assignment, by a role or a resource group that
//! assignments use, by membership in a group, by waking up who was disabled, by a key. Whatever way it takes, each
//! assignment concerned is compared after the change with what the principal holds and with what the assignment
//! granted before; what lies beyond both refuses the whole statement. So it is with what keys and this session are limited to:
//! a bound names its roles and resource groups, and grows with them.

use super::caller::Caller;
use super::registered_resources::RegisteredResources;
use super::scope_lock::{lock_account_for_change, lock_for_change};
use crate::cache::{Moment as Began, bounds_in_force, catalogue, signals};
use crate::catalog::{
    Grants, Shared, SharedResource, View, Wanted, load_bound, load_bounds, load_grant, load_grants, load_holders,
    load_policy, load_principal_account, load_share,
};
use crate::engine::{first_beyond, first_beyond_share};
use crate::fault::Fault;
use crate::model::{
    Assignment, BoundEntry, Catalogue, PermissionIndex, PrincipalRef, RbacError, Result, ScopePath, SqlState, Validity,
    quoted,
};
use crate::server::moment;
use std::rc::Rc;

/// A change that may hand something out, between its beginning and its end.
pub struct HandingOut<'a>(Option<Watch<'a>>);

/// By the principal, and within each bound of the session: what is handed out lies within all of them.
type Held = Rc<Vec<Vec<Assignment>>>;

/// What is watched while a principal makes the change; for other callers nothing is.
struct Watch<'a> {
    principal: &'a str,
    held: Held,
    /// When that was so.
    since: Began,
    catalogue: Rc<Catalogue>,
    before: Vec<(i64, Assignment)>,
    /// The same of what is limited.
    bounds_before: Vec<(BoundEntry, Assignment)>,
}

impl<'a> HandingOut<'a> {
    /// Before a change at that scope looks anything up. `require` says that the caller may make it: it is asked before the lock,
    /// which is not for others, and again under it, since the right may have been taken away while the lock was waited for.
    ///
    /// # Errors
    /// Those of `require`; 42602 for a malformed path; 54000 if there is no memory to compare.
    pub fn begin(caller: &'a Caller, scope: &str, require: impl Fn() -> Result<()>) -> Result<HandingOut<'a>> {
        require()?;
        let Caller::Principal(principal) = caller else { return Ok(HandingOut(None)) };
        let catalogue = catalogue()?;
        // One at a time in an organization, or the whole account: two changes that are each harmless may together hand
        // out more. What the principal holds is read under the lock.
        if let Some(account) = load_principal_account(principal)?
            && !Fault::HandingOutLock.is_in()
        {
            let path = ScopePath::parse(scope)?;
            // Tenant first: nothing of another account is locked. In doubt it is the whole of its own.
            match PrincipalRef::parse(principal).is_ok_and(|own| own.home.account() == path.account()) {
                true => lock_for_change(path),
                false => lock_account_for_change(account.0),
            }
            require()?;
        }
        let since = Began::now();
        let held = load_held(View::Newest, principal, &catalogue)?;
        Ok(HandingOut(Some(Watch { principal, held, since, catalogue, before: Vec::new(), bounds_before: Vec::new() })))
    }

    /// Before a change that only takes away. It waits for nobody who hands out, whatever transaction that leaves open: what is handed
    /// out was held when that was asked, and comes before. So it is where a role is revoked.
    ///
    /// # Errors
    /// Those of `require`.
    pub fn taking_away(require: impl Fn() -> Result<()>) -> Result<HandingOut<'a>> {
        require()?;
        Ok(HandingOut(None))
    }

    /// Before these assignments change; several times for several.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn note(&mut self, concerned: Grants) -> Result<()> {
        if let Some(watch) = &mut self.0 {
            watch.before.append(&mut load_grants(concerned, &watch.catalogue)?);
            watch.before.sort_unstable_by_key(|(id, _)| *id);
            watch.before.dedup_by_key(|(id, _)| *id);
            watch.bounds_before.append(&mut load_bounds(concerned, bounds_in_force::get()?.each(), &watch.catalogue)?);
            watch.bounds_before.sort_unstable_by_key(|(entry, _)| *entry);
            watch.bounds_before.dedup_by_key(|(entry, _)| *entry);
        }
        Ok(())
    }

    /// The same beginning, with nothing noted: for a part of the change by which somebody gets what others hold.
    pub fn without_notes(self) -> HandingOut<'a> {
        HandingOut(self.0.map(|watch| Watch { before: Vec::new(), bounds_before: Vec::new(), ..watch }))
    }

    /// After these assignments have changed, or somebody gets what they grant.
    ///
    /// # Errors
    /// 42501 if that is more than was noted and than the principal holds.
    pub fn check(&self, concerned: Grants) -> Result<()> {
        let Some(watch) = &self.0 else { return Ok(()) };
        let held = watch.held_still()?;
        for (id, now) in load_grants(concerned, &watch.catalogue)? {
            watch.compare(&held, find(&watch.before, &id), &now)?;
        }
        for (entry, now) in load_bounds(concerned, bounds_in_force::get()?.each(), &watch.catalogue)? {
            watch.compare(&held, find(&watch.bounds_before, &entry), &now)?;
        }
        Ok(())
    }

    /// After a share was made: what it grants, its maker has to hold on that resource.
    ///
    /// # Errors
    /// 42501 if it does not.
    pub fn check_share(&self, id: i64) -> Result<()> {
        let Some(watch) = &self.0 else { return Ok(()) };
        let held = watch.held_still()?;
        load_grants(Grants::One(id), &watch.catalogue)?
            .iter()
            .try_for_each(|(_, share)| watch.compare_share(&held, share))
    }

    /// Whether the caller holds all that an assignment of these parts would grant, all that time. No, if one of them is not there, and if
    /// it would grant nothing: then nothing shows that the caller holds it.
    ///
    /// # Errors
    /// 54000 if there is no memory to compare.
    pub fn covers(&self, parts: BoundEntry, validity: Validity) -> Result<bool> {
        let Some(watch) = &self.0 else { return Ok(true) };
        let Some(grant) = load_grant(parts, validity, &watch.catalogue)? else { return Ok(false) };
        if first_beyond(&[], &grant, &watch.catalogue, moment())?.is_none() {
            return Ok(false);
        }
        is_permitted(watch.compare(&watch.held, None, &grant))
    }

    /// The same of a share.
    ///
    /// # Errors
    /// As for [`Self::covers`].
    pub fn covers_share(&self, role: i64, resource: &SharedResource<'_>, validity: Validity) -> Result<bool> {
        let Some(watch) = &self.0 else { return Ok(true) };
        let Some(share) = load_share(role, resource, validity, &watch.catalogue)? else { return Ok(false) };
        if watch.first_beyond_share(&[], &share)?.is_none() {
            return Ok(false);
        }
        is_permitted(watch.compare_share(&watch.held, &share))
    }

    /// After a change by which somebody gets what this principal holds, by itself and through its groups.
    ///
    /// # Errors
    /// 42501 if the caller does not hold it.
    pub fn check_all_of(&self, principal: &PrincipalRef<'_>) -> Result<()> {
        let Some(watch) = &self.0 else { return Ok(()) };
        let holders = load_holders(principal, &watch.catalogue)?;
        holders.into_iter().try_for_each(|holder| self.check(Grants::HeldBy(holder)))
    }
}

fn is_permitted(outcome: Result<()>) -> Result<bool> {
    match outcome {
        Ok(()) => Ok(true),
        Err(error) if error.sqlstate == SqlState::InsufficientPrivilege => Ok(false),
        Err(error) => Err(error),
    }
}

/// What was noted under that key; they are sorted by it.
fn find<'a, K: Ord>(before: &'a [(K, Assignment)], key: &K) -> Option<&'a Assignment> {
    let place = before.binary_search_by(|(known, _)| known.cmp(key)).ok()?;
    before.get(place).map(|(_, before)| before)
}

/// What the principal holds.
fn load_held(view: View, principal: &str, catalogue: &Rc<Catalogue>) -> Result<Held> {
    let mut shared = Shared::default();
    let mut held = vec![load_policy(view, principal, Wanted::All, catalogue, &mut shared)?.policy.into_assignments()];
    for bound in bounds_in_force::get()?.each() {
        held.push(load_bound(view, bound, principal, catalogue, &mut shared)?.policy.into_assignments());
    }
    Ok(Rc::new(held))
}

impl Watch<'_> {
    /// What it holds now that the change is made, but for what the change itself gives or takes: others may have been waited for, who
    /// took something away.
    fn held_still(&self) -> Result<Held> {
        if !self.since.is_past() {
            return Ok(Rc::clone(&self.held));
        }
        signals::absorb();
        self.since.leave_out_since(|| load_held(View::Statement, self.principal, &self.catalogue))
    }

    fn compare(&self, held: &Held, before: Option<&Assignment>, now: &Assignment) -> Result<()> {
        pgrx::check_for_interrupts!();
        let same = |before: &&Assignment| {
            before.role == now.role && before.resource_group == now.resource_group && before.validity == now.validity
        };
        if before.filter(same).is_some() || Fault::Containment.is_in() {
            return Ok(());
        }
        for held_within in held.iter() {
            let all: Vec<Assignment> = held_within.iter().chain(before).cloned().collect();
            if let Some(permission) = first_beyond(&all, now, &self.catalogue, moment())? {
                return Err(self.refused(permission, now.scope.path(), "everything"));
            }
        }
        Ok(())
    }

    fn compare_share(&self, held: &Held, share: &Assignment) -> Result<()> {
        if Fault::Containment.is_in() {
            return Ok(());
        }
        for held_within in held.iter() {
            if let Some(permission) = self.first_beyond_share(held_within, share)? {
                return Err(self.refused(permission, share.scope.path(), "that resource"));
            }
        }
        Ok(())
    }

    fn first_beyond_share(&self, held: &[Assignment], share: &Assignment) -> Result<Option<PermissionIndex>> {
        let facts = RegisteredResources::of(&self.catalogue);
        let beyond = first_beyond_share(held, share, &self.catalogue, moment(), &facts)?;
        facts.finish()?;
        Ok(beyond)
    }

    fn refused(&self, permission: PermissionIndex, scope: &str, on: &str) -> RbacError {
        RbacError::new(
            SqlState::InsufficientPrivilege,
            format!(
                "permission {} cannot be handed out by someone who does not hold it",
                quoted(self.catalogue.permission_identifier(permission))
            ),
            format!(
                "{} does not hold it{} at scope \"{scope}\" on {on}, and for as long, as it would be granted.",
                quoted(self.principal),
                if self.held.len() > 1 { " within what this session is limited to" } else { "" },
            ),
            "Hand out less, or ask an administrator who holds it.",
        )
    }
}
