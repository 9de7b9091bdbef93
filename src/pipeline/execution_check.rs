//! Whether somebody may run a pipeline, what is missing where not, and who may.

use super::execution_needs::{EXECUTE, Need, Unread, needs_of_pipeline};
use super::registration::unregistered;
use crate::admin::find_by_name;
use crate::authority::Caller;
use crate::cache::{Ask, AskedScope, Hint, decide};
use crate::catalog::{View, load_principal_account, load_scope_by_id, load_scope_by_path};
use crate::model::{
    PrincipalKind, PrincipalRef, RbacError, Result, ScopeId, ScopePath, SqlState, is_within, push, quoted, undefined,
};
use crate::review::principals_permitted_all;
use crate::session;

/// A permission that running a pipeline needs, and why it is not held.
pub struct Requirement {
    pub permission: Option<String>,
    pub resource_type: String,
    pub scope: Option<String>,
    pub resource: Option<String>,
    /// `None` where it is held.
    pub reason: Option<String>,
}

/// What running a pipeline needs, and whether a principal holds it; `None` is the current one.
///
/// Who may neither view nor execute the pipeline learns whether the principal may execute it, and nothing else.
///
/// # Errors
/// 42602 for a malformed principal or path; 42704 for an unknown principal, scope or pipeline; 42501 without principal, and
/// for who asks about somebody else whom it may not view there, or not where that one lives.
pub fn check_pipeline_execution(
    caller: &Caller,
    scope: &str,
    pipeline: &str,
    principal: Option<&str>,
) -> Result<Vec<Requirement>> {
    ScopePath::parse(scope)?;
    let current = session::current_principal();
    let principal = principal.or(current.as_deref()).ok_or_else(|| {
        RbacError::new(
            SqlState::InsufficientPrivilege,
            "there is no current principal",
            "Nobody is named, and the session acts for nobody.",
            "Name a principal, or bind one.",
        )
    })?;
    let asked = PrincipalRef::parse(principal)?;
    require_to_ask_about(caller, principal, &asked, scope)?;
    if load_principal_account(principal)?.is_none() {
        let hint = "Create it, or see harness_rbac.visible_principals for those there are.";
        return Err(undefined("principal", principal, "Nobody of that name could run a pipeline.", hint));
    }
    if !sees(caller, scope, pipeline)? {
        return Ok(vec![unseen_requirement(scope, pipeline, principal)?]);
    }
    let needs = needs(caller, scope, pipeline)?;
    needs.into_iter().map(|need| requirement(need, principal)).collect()
}

/// The users and service accounts of the account that may run a pipeline from its first step to its last. Service accounts
/// are left out for who may not view them there.
///
/// # Errors
/// 42602, 42704 for scope and pipeline; 42501 for a principal without `core_user_view`, or that may not view the pipeline.
pub fn pipeline_executors(caller: &Caller, scope: &str, pipeline: &str) -> Result<Vec<String>> {
    caller.require(PrincipalKind::User.viewing_permission(), scope, None)?;
    if !sees(caller, scope, pipeline)? {
        caller.require("core_pipeline_view", scope, Some(pipeline))?;
    }
    let needs = needs(&Caller::Database, scope, pipeline)?;
    let mut demands = Vec::new();
    for need in &needs {
        let Some(demand) = need.demand() else { return Ok(Vec::new()) };
        push(&mut demands, demand)?;
    }
    let shows_accounts = caller.holds(PrincipalKind::ServiceAccount.viewing_permission(), scope, None, None, None)?;
    principals_permitted_all(&demands, [true, shows_accounts])
}

/// Everybody may ask about itself; about others who may view such principals there. Whoever lives above a scope may act
/// there: of anybody else not even the existence is told to who may not look where they live.
fn require_to_ask_about(caller: &Caller, principal: &str, asked: &PrincipalRef<'_>, scope: &str) -> Result<()> {
    if matches!(caller, Caller::Principal(own) if **own == *principal) {
        return Ok(());
    }
    let permission = asked.kind.viewing_permission();
    caller.require(permission, scope, None)?;
    if is_within(scope, asked.home.as_str()) { Ok(()) } else { caller.require(permission, asked.home.as_str(), None) }
}

/// Whether the caller may know what a pipeline refers to.
fn sees(caller: &Caller, scope: &str, pipeline: &str) -> Result<bool> {
    Ok(caller.holds("core_pipeline_view", scope, Some(pipeline), None, None)?
        || caller.holds(EXECUTE, scope, Some(pipeline), None, None)?)
}

/// What running the pipeline needs, as far as the caller may know what the pipelines that it runs refer to.
fn needs(caller: &Caller, scope: &str, pipeline: &str) -> Result<Vec<Need>> {
    let Some(found) = load_scope_by_path(View::Newest, scope)? else {
        return find_by_name::known_scope(scope).map(|_| Vec::new());
    };
    let sees = |scope: ScopeId, pipeline: &str| match load_scope_by_id(View::Newest, scope)? {
        Some(scope) => sees(caller, scope.path(), pipeline),
        None => Ok(false),
    };
    needs_of_pipeline(View::Newest, found.id(), pipeline, sees)?.ok_or_else(|| unregistered(scope, pipeline))
}

/// For who may not know what the pipeline refers to.
fn unseen_requirement(scope: &str, pipeline: &str, principal: &str) -> Result<Requirement> {
    let (asked, resource) = (AskedScope::Path(scope), Some(pipeline));
    let ask = Ask { permission: EXECUTE, scope: asked, principal, resource, attributes: None, resource_type: None };
    let reason = if decide(&ask, &mut Hint::default())? {
        unseen(pipeline, scope)
    } else {
        lacks(principal, EXECUTE, "PIPELINE", resource, scope)
    };
    Ok(Requirement {
        permission: Some(EXECUTE.into()),
        resource_type: "PIPELINE".into(),
        scope: Some(scope.to_owned()),
        resource: Some(pipeline.to_owned()),
        reason: Some(reason),
    })
}

fn requirement(need: Need, principal: &str) -> Result<Requirement> {
    let is_granted = need.is_granted(principal)?;
    let Need { permission, reference, unread } = need;
    let scope = match reference.scope {
        Some(id) => load_scope_by_id(View::Newest, id)?.map(|scope| scope.path().to_owned()),
        None => None,
    };
    let resource_type = &reference.resource_type;
    let reason = match (&permission, &scope) {
        _ if is_granted && unread.is_none() => None,
        (_, Some(scope)) if is_granted && unread == Some(Unread::Unseen) => {
            Some(unseen(reference.resource.as_deref().unwrap_or_default(), scope))
        }
        (_, Some(scope)) if unread == Some(Unread::Unregistered) => {
            let name = quoted(reference.resource.as_deref().unwrap_or_default());
            Some(format!("pipeline {name} at {scope} is not registered, so what it needs is not known; register it"))
        }
        (None, _) => Some(format!("no permission gives access to {resource_type}")),
        (_, None) if reference.resource.is_some() => Some(format!("no scope has {}", quoted(&reference.written))),
        (_, None) => Some(format!("unresolved expression {}", reference.written)),
        (Some(permission), Some(scope)) => {
            Some(lacks(principal, permission, resource_type, reference.resource.as_deref(), scope))
        }
    };
    Ok(Requirement { permission, resource_type: reference.resource_type, scope, resource: reference.resource, reason })
}

fn unseen(pipeline: &str, scope: &str) -> String {
    format!("what pipeline {} at {scope} refers to may not be seen; ask somebody who may view it", quoted(pipeline))
}

fn lacks(principal: &str, permission: &str, resource_type: &str, resource: Option<&str>, scope: &str) -> String {
    let resource =
        resource.map_or_else(|| format!("every {resource_type}"), |name| format!("{resource_type} {}", quoted(name)));
    format!("{principal} lacks {permission} on {resource} at {scope}; a role with it assigned there would do")
}
