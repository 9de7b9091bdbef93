//! A document is applied with the caller's own authority: each change needs what the function needs that makes it by
//! hand, and all together hand out no more than the caller holds.

use super::document::PolicyDocument;
use super::plan::{Action, Change, Kind, Right, rows_of};
use super::statements;
use crate::authority::{Caller, HandingOut, scopes_within};
use crate::catalog::{Grants, load_type_permissions, with_own_snapshot};
use crate::model::{Command, PrincipalRef, Result, ScopePath, Set};
use crate::server::{read, write};

/// Whether the caller may make each of these changes.
///
/// # Errors
/// 42501 if not.
pub fn require_each<'a>(caller: &Caller, mut changes: impl Iterator<Item = &'a Change>) -> Result<()> {
    if let Caller::Database = caller {
        return Ok(());
    }
    // Scopes that the document makes are asked about.
    with_own_snapshot(|| {
        changes.try_for_each(|change| {
            pgrx::check_for_interrupts!();
            require(caller, &change.right, &Set::default())
        })
    })
}

/// The same where nothing is made. What anybody holds at a scope that the plan makes comes from above it, so that is asked about.
///
/// # Errors
/// 42501 if not.
pub fn require_planned(caller: &Caller, changes: &[Change]) -> Result<()> {
    if let Caller::Database = caller {
        return Ok(());
    }
    let made = scopes_made(changes);
    changes.iter().try_for_each(|change| {
        pgrx::check_for_interrupts!();
        require(caller, &change.right, &made)
    })
}

fn scopes_made(changes: &[Change]) -> Set<&str> {
    let is_made = |change: &&Change| matches!(change.action, Action::CreateOrganization | Action::CreateProject);
    changes.iter().filter(is_made).map(|change| change.object.as_str()).collect()
}

/// The nearest scope above it that the plan does not make, or itself.
fn there_before<'a>(scope: &'a str, made: &Set<&str>) -> &'a str {
    let mut there = scope;
    while made.contains(there)
        && let Some((above, _)) = there.rsplit_once('/')
    {
        there = above;
    }
    there
}

/// Those that the caller may make by what it holds already, whatever the others give it or take away.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn permitted_already<'a>(caller: &Caller, changes: &'a [Change]) -> Result<Vec<&'a Change>> {
    let mut permitted = Vec::new();
    if let Caller::Database = caller {
        return Ok(permitted);
    }
    let made = scopes_made(changes);
    for change in changes {
        pgrx::check_for_interrupts!();
        let Right::Held { permission, scope, resource } = &change.right else { continue };
        if caller.holds(permission, there_before(scope, &made), resource.as_deref(), None, None)? {
            permitted.push(change);
        }
    }
    Ok(permitted)
}

/// That it may make these still, after others were waited for.
///
/// # Errors
/// 42501 if not.
pub fn require_still(caller: &Caller, changes: &[Change], permitted: &[&Change]) -> Result<()> {
    let made = scopes_made(changes);
    permitted.iter().try_for_each(|change| {
        pgrx::check_for_interrupts!();
        require(caller, &change.right, &made)
    })
}

fn require(caller: &Caller, right: &Right, made: &Set<&str>) -> Result<()> {
    match right {
        Right::OfDatabase(what) => caller.require_database(what),
        Right::Held { permission, scope, resource } => {
            caller.require(permission, there_before(scope, made), resource.as_deref())
        }
        Right::OfResourceType => Ok(()),
    }
}

/// Whether the caller may see what the sections of a document are about, wherever it reaches.
///
/// # Errors
/// 42501 if not.
pub fn require_view(caller: &Caller, document: &PolicyDocument) -> Result<()> {
    if let Caller::Database = caller {
        return ScopePath::parse(&document.scope).map(|_| ());
    }
    let assignments = document.role_assignments.is_some();
    let grants = assignments || document.shares.is_some();
    let of_scopes = document.scopes.iter().flatten().any(|entry| entry.users.is_some());
    let asked = [
        (document.users.is_some() || of_scopes || grants, "core_user_view"),
        (document.user_groups.is_some() || grants, "core_usergroup_view"),
        (document.service_accounts.is_some() || grants, "core_serviceaccount_view"),
        (document.roles.is_some() || grants, "core_role_view"),
        (document.resource_groups.is_some() || assignments, "core_resourcegroup_view"),
    ];
    let mut scopes = scopes_within(&document.scope);
    if scopes.is_empty() {
        // What does not exist looks like what one may not see.
        scopes.push(document.scope.clone());
    }
    for scope in scopes {
        pgrx::check_for_interrupts!();
        caller.require(ScopePath::parse(&scope)?.level().view_permission(), &scope, None)?;
        for (_, permission) in asked.iter().filter(|(is_asked, _)| *is_asked) {
            caller.require(permission, &scope, None)?;
        }
        for resource_type in registered_types(document, &scope) {
            let permissions = load_type_permissions(&resource_type)?.unwrap_or_default();
            match Command::Select.default_permission(&permissions) {
                Some(permission) => caller.require(permission, &scope, None)?,
                None => caller.require_database("read resources of a type that has no view permission")?,
            }
        }
    }
    Ok(())
}

fn registered_types(document: &PolicyDocument, scope: &str) -> Vec<String> {
    if document.resources.is_none() {
        return Vec::new();
    }
    read::rows(
        "SELECT DISTINCT t.identifier::text FROM harness_rbac.scopes s JOIN harness_rbac.resources r ON r.scope_id = s.id
           JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id WHERE s.path = $1 ORDER BY 1",
        &[scope.into()],
        |row| row.get(1).unwrap_or_default(),
    )
}

/// The assignments that a plan changes, from its beginning to its end.
pub struct Watched<'a> {
    handing_out: HandingOut<'a>,
    caller: &'a Caller,
}

impl<'a> Watched<'a> {
    /// Before anything is changed.
    ///
    /// # Errors
    /// 54000 if there is no memory to compare.
    pub fn begin(caller: &'a Caller, scope: &str, changes: &[Change]) -> Result<Watched<'a>> {
        // What each change takes is asked under the lock, when it is made: a document may make what gives the right to the next.
        let mut handing_out = HandingOut::begin(caller, scope, || Ok(()))?;
        if let Caller::Principal(_) = caller {
            for action in [Action::AlterRole, Action::AlterResourceGroup, Action::AlterAssignment, Action::AlterShare] {
                concerned(action, changes).into_iter().try_for_each(|grants| handing_out.note(grants))?;
            }
        }
        Ok(Watched { handing_out, caller })
    }

    /// After everything is changed.
    ///
    /// # Errors
    /// 42501 if somebody is handed more than the caller holds.
    pub fn check(self, changes: &[Change]) -> Result<()> {
        if let Caller::Database = self.caller {
            return Ok(());
        }
        let altered = [Action::AlterRole, Action::AlterResourceGroup, Action::AlterAssignment, Action::AlterShare];
        for action in altered.into_iter().chain([Action::AssignRole]) {
            concerned(action, changes).into_iter().try_for_each(|grants| self.handing_out.check(grants))?;
        }
        for share in concerned(Action::ShareResource, changes) {
            if let Grants::One(id) = share {
                self.handing_out.check_share(id)?;
            }
        }
        // Who comes to hold what others hold gets all of it, whatever it was before.
        let fresh = self.handing_out.without_notes();
        for action in [Action::AddGroupMember, Action::AddScopeUser, Action::CreatePrincipal(Kind::User)] {
            concerned(action, changes).into_iter().try_for_each(|grants| fresh.check(grants))?;
        }
        let enabled = changes.iter().filter(|change| change.action == Action::SetPrincipalDisabled);
        enabled
            .filter(|change| change.row.contains(r#""disabled":false"#))
            .try_for_each(|change| fresh.check_all_of(&PrincipalRef::parse(&change.object)?))
    }
}

/// The assignments behind the changes of a kind.
fn concerned(action: Action, changes: &[Change]) -> Vec<Grants> {
    let rows = rows_of(changes.iter().filter(|change| change.action == action));
    let (sql, grants): (String, fn(i64) -> Grants) = match action {
        Action::AlterRole => (statements::ids_of_roles(), Grants::OfRole),
        Action::AlterResourceGroup => (statements::ids_of_resource_groups(), Grants::OnResourceGroup),
        Action::AlterAssignment | Action::AssignRole => (statements::ids_of_assignments(), Grants::One),
        Action::AlterShare | Action::ShareResource => (statements::ids_of_shares(), Grants::One),
        Action::AddGroupMember => (statements::ids_of_user_groups(), Grants::HeldBy),
        // The group of all users of the scope, and for a project of its organization.
        Action::AddScopeUser => (
            "SELECT DISTINCT -place.id FROM json_to_recordset($1::json) AS d (scope text) JOIN harness_rbac.scopes s ON s.path = d.scope
              CROSS JOIN LATERAL unnest(CASE s.level WHEN 'project' THEN ARRAY[s.id, s.parent_id] ELSE ARRAY[s.id] END) AS place (id)".into(),
            Grants::HeldBy,
        ),
        _ => (
            "SELECT DISTINCT -s.id FROM json_to_recordset($1::json) AS d (scope text) JOIN harness_rbac.scopes s ON s.path = d.scope".into(),
            Grants::HeldBy,
        ),
    };
    write::rows(&sql, &[rows.into()], |row| row.get(1)).into_iter().flatten().map(grants).collect()
}
