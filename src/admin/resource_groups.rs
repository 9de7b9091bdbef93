use super::find_by_name::{self, ScopeRow};
use super::taken_along;
use crate::authority::{Caller, HandingOut, Since};
use crate::catalog::Grants;
use crate::model::{
    IncludedScopeDocument, ResourceFilterDocument, Result, check_name, check_new_identifier, duplicate, is_within,
    quoted,
};
use crate::server::kept;
use serde_json::Value;

/// Makes a custom resource group at a scope.
///
/// # Errors
/// 42602, 42939 for the identifier; 22023 for a filter or included scopes that are malformed or do not fit;
/// 42704 without a scope or resource type; 42710 if it exists; 42501 for a principal without `core_resourcegroup_edit`.
pub fn create_resource_group(
    caller: &Caller,
    scope: &str,
    identifier: &str,
    resource_filter: &Value,
    included_scopes: Option<&Value>,
    name: Option<&str>,
) -> Result<i64> {
    check_new_identifier("resource group", identifier, true)?;
    check_name(name)?;
    let filter = ResourceFilterDocument::parse(resource_filter)?;
    let included = included_scopes.map(IncludedScopeDocument::parse_list).transpose()?;
    let (since, require) = (Since::now(), || caller.require("core_resourcegroup_edit", scope, None));
    require()?;
    let scope = find_by_name::scope(scope)?;
    let id = kept::id(
        "INSERT INTO harness_rbac.resource_groups (account_id, scope_id, identifier, name, include_all_resources)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (scope_id, identifier) DO NOTHING RETURNING id",
        &[
            scope.account_id.into(),
            scope.id.into(),
            identifier.into(),
            name.into(),
            (filter == ResourceFilterDocument::Everything).into(),
        ],
    );
    let id = id.ok_or_else(|| {
        let detail = format!("Scope \"{}\" has a resource group of that name.", scope.path);
        duplicate("resource group", identifier, detail, "Choose another identifier, or use alter_resource_group().")
    })?;
    add_included_scopes(id, &scope, included.as_deref())?;
    add_selectors(id, &scope, &filter)?;
    since.ask_again(require)?;
    Ok(id)
}

/// Replaces the filter or the included scopes of a custom resource group, or both. What is not given stays.
///
/// # Errors
/// 42602 for an identifier; 42939 for a built-in group; 22023 for a filter or included scopes that are malformed or
/// do not fit; 42704 without a scope, group or resource type; 42501 for a principal without `core_resourcegroup_edit`, or
/// without what is added for those who hold roles on the group.
pub fn alter_resource_group(
    caller: &Caller,
    scope: &str,
    identifier: &str,
    resource_filter: Option<&Value>,
    included_scopes: Option<&Value>,
) -> Result<()> {
    let filter = resource_filter.map(ResourceFilterDocument::parse).transpose()?;
    let included = included_scopes.map(IncludedScopeDocument::parse_list).transpose()?;
    let (since, require) = (Since::now(), || caller.require("core_resourcegroup_edit", scope, Some(identifier)));
    let mut handing_out = HandingOut::begin(caller, scope, require)?;
    let scope = find_by_name::scope(scope)?;
    let group = find_by_name::own_resource_group(identifier, &scope)?;
    handing_out.note(Grants::OnResourceGroup(group))?;
    // What goes goes first, so that the new parts are checked against each other.
    if filter.is_some() {
        let sql = "DELETE FROM harness_rbac.resource_group_selectors WHERE resource_group_id = $1";
        kept::execute(sql, &[group.into()]);
    }
    if let Some(included) = included {
        let sql = "DELETE FROM harness_rbac.resource_group_scopes WHERE resource_group_id = $1";
        kept::execute(sql, &[group.into()]);
        add_included_scopes(group, &scope, Some(&included))?;
    }
    if let Some(filter) = filter {
        kept::execute(
            "UPDATE harness_rbac.resource_groups SET include_all_resources = $2 WHERE id = $1",
            &[group.into(), (filter == ResourceFilterDocument::Everything).into()],
        );
        add_selectors(group, &scope, &filter)?;
    }
    since.ask_again(require)?;
    handing_out.check(Grants::OnResourceGroup(group))
}

/// None given means the group's own scope without children. That is written down: an empty list grants nothing.
fn add_included_scopes(group: i64, own: &ScopeRow, included: Option<&[IncludedScopeDocument]>) -> Result<()> {
    let add = |scope: &ScopeRow, with_children: bool| {
        kept::execute(
            "INSERT INTO harness_rbac.resource_group_scopes (account_id, resource_group_id, scope_id, include_child_scopes)
             VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            &[scope.account_id.into(), group.into(), scope.id.into(), with_children.into()],
        );
    };
    match included {
        None => add(own, false),
        Some(included) => {
            for entry in included {
                // Before it is looked up: whether there is such a scope elsewhere is nobody's business here.
                if !is_within(&entry.scope, &own.path) {
                    return Err(outside(&entry.scope, own));
                }
                let scope = find_by_name::scope(&entry.scope)?;
                add(&scope, entry.with_children);
            }
        }
    }
    Ok(())
}

fn outside(path: &str, own: &ScopeRow) -> crate::model::RbacError {
    crate::model::RbacError::new(
        crate::model::SqlState::InvalidParameterValue,
        format!("included scope {} lies outside of the resource group's own", crate::model::quoted(path)),
        format!("The group lives at scope \"{}\".", own.path),
        "Include that scope or scopes below it, or make the group higher up.",
    )
}

fn add_selectors(group: i64, own: &ScopeRow, filter: &ResourceFilterDocument) -> Result<()> {
    let ResourceFilterDocument::Selectors(selectors) = filter else {
        return Ok(());
    };
    for (place, selector) in selectors.iter().enumerate() {
        let (attribute, values) = selector.attribute_filter.clone().unzip();
        kept::execute(
            "INSERT INTO harness_rbac.resource_group_selectors
                    (account_id, resource_group_id, ordinal, resource_type_id, identifiers, attribute_name, attribute_values)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                own.account_id.into(),
                group.into(),
                (place as i32 + 1).into(),
                find_by_name::resource_type(&selector.resource_type)?.into(),
                selector.identifiers.clone().into(),
                attribute.into(),
                values.into(),
            ],
        );
    }
    Ok(())
}

/// Drops a custom resource group and the assignments that use it.
///
/// # Errors
/// 42602 for the identifier; 42939 for a built-in group; 42704 without scope or group; 42501 for a principal without
/// `core_resourcegroup_delete`.
pub fn drop_resource_group(caller: &Caller, scope: &str, identifier: &str) -> Result<()> {
    let (since, require) = (Since::now(), || caller.require("core_resourcegroup_delete", scope, Some(identifier)));
    require()?;
    let scope = find_by_name::scope(scope)?;
    let group = find_by_name::own_resource_group(identifier, &scope)?;
    let along = taken_along::of_resource_group(group);
    kept::execute("DELETE FROM harness_rbac.resource_groups WHERE id = $1", &[group.into()]);
    since.ask_again(require)?;
    along.tell(&format!("resource group {}", quoted(identifier)));
    Ok(())
}

/// Locks a resource group against others who change its scopes or selectors.
pub fn lock_resource_group(id: i64) {
    kept::execute("SELECT FROM harness_rbac.resource_groups WHERE id = $1 FOR NO KEY UPDATE", &[id.into()]);
}

/// Makes a new version of a resource group's row.
pub fn touch_resource_group(id: i64) {
    kept::execute("UPDATE harness_rbac.resource_groups SET name = name WHERE id = $1", &[id.into()]);
}
