//! The question why, as somebody puts it who may have left out the most of it.

use super::explanation::explain;
use super::inquirer::Inquirer;
use crate::cache::{Ask, AskedScope};
use crate::catalog::{JsonbAttributes, View, load_scope_by_id};
use crate::model::{Result, ScopeId};
use serde_json::{Value, json};

/// A question as `has_permission` takes it; `attributes` are jsonb as text.
pub struct AskedWhy<'a> {
    pub permission: Option<&'a str>,
    pub scope: Option<AskedScope<'a>>,
    pub resource: Option<&'a str>,
    pub principal: Option<&'a str>,
    pub attributes: Option<&'a str>,
    pub resource_type: Option<&'a str>,
}

/// Why the permission is held or not, for who may ask about the principal; without a principal about the current one.
///
/// # Errors
/// 42602 and 42501 as for [`Inquirer::require_about`], 54000 if there is no memory for it.
pub fn answer_why(asked: &AskedWhy<'_>, inquirer: &Inquirer) -> Result<Value> {
    let (Some(permission), Some(scope)) = (asked.permission, asked.scope) else {
        return Ok(nothing("null", "permission and scope must not be null"));
    };
    let current = if asked.principal.is_none() { inquirer.principal()? } else { None };
    let Some(principal) = asked.principal.or(current.as_deref()) else {
        return Ok(nothing("no_principal", "none is named, and the session acts for none"));
    };
    let path = match scope {
        AskedScope::Path(path) => Some(path.to_owned()),
        AskedScope::Id(id) => path_of(id)?,
    };
    inquirer.require_about(principal, path.as_deref())?;
    let attributes = asked.attributes.map(JsonbAttributes::of_text);
    let (resource, resource_type) = (asked.resource, asked.resource_type);
    let attributes = attributes.as_ref().map(JsonbAttributes::given);
    let ask = Ask { principal, permission, scope, resource, attributes, resource_type };
    explain(&ask, inquirer)
}

fn nothing(what: &str, detail: &str) -> Value {
    let failed = [json!({ "failed": [{ "what": what, "detail": detail }] })];
    json!({ "permitted": false, "grants": [], "near_misses": failed, "suggestion": null, "alternatives": [] })
}

/// The path of a scope.
///
/// # Errors
/// 54000 if there is no memory for it.
fn path_of(scope_id: i64) -> Result<Option<String>> {
    Ok(load_scope_by_id(View::Newest, ScopeId(scope_id))?.map(|scope| scope.path().to_owned()))
}
