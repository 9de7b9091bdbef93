//! What a principal holds, and what of it a bound permits.

use crate::catalog::Registry;
use crate::engine::Facts;
use crate::model::{AttributeFilter, Attributes, OwnValues, Result, Scope, boxed, push, try_boxed_set};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A permission on all of a type, on one resource, or on those whose attributes match.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EffectivePermission {
    pub permission: String,
    pub resource_type: String,
    pub resource: Option<String>,
    /// In Harness's shape of an attribute filter.
    pub attributes: Option<String>,
}

/// Permissions, each with the assignments it comes by.
pub type Found = BTreeMap<EffectivePermission, Vec<String>>;

/// What both have, by the assignments of the first. Where each asks for another attribute no row can say so, and none does.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn common(held: Found, permitted: &Found, scope: &Scope, registry: &Registry<'_>) -> Result<Found> {
    let mut by_type: BTreeMap<(&str, &str), Vec<&EffectivePermission>> = BTreeMap::new();
    for row in permitted.keys() {
        push(by_type.entry((&row.permission, &row.resource_type)).or_default(), row)?;
    }
    let mut found = Found::new();
    for (row, via) in held {
        pgrx::check_for_interrupts!();
        for other in by_type.get(&(row.permission.as_str(), row.resource_type.as_str())).into_iter().flatten() {
            let Some((resource, attributes)) = meet(&row, other, scope, registry)? else { continue };
            let key = EffectivePermission { resource, attributes, ..row.clone() };
            let list = found.entry(key).or_default();
            for by in via.iter() {
                if !list.contains(by) {
                    push(list, by.clone())?;
                }
            }
        }
    }
    Ok(found)
}

/// The resources of both rows: one, those that match, or all. `None` if there are none.
fn meet(
    one: &EffectivePermission,
    other: &EffectivePermission,
    scope: &Scope,
    registry: &Registry<'_>,
) -> Result<Option<(Option<String>, Option<String>)>> {
    let whole = |row: &EffectivePermission| row.resource.is_none() && row.attributes.is_none();
    let part = |row: &EffectivePermission| Some((row.resource.clone(), row.attributes.clone()));
    if whole(one) || whole(other) {
        return Ok(part(if whole(one) { other } else { one }));
    }
    Ok(match (&one.resource, &other.resource) {
        (Some(name), Some(same)) => (name == same).then(|| (Some(name.clone()), None)),
        (Some(name), None) => matches(name, other, scope, registry)?.then(|| (Some(name.clone()), None)),
        (None, Some(name)) => matches(name, one, scope, registry)?.then(|| (Some(name.clone()), None)),
        (None, None) => match (filter(one)?, filter(other)?) {
            (Some(one), Some(other)) if one.name == other.name => {
                let mut values: Vec<&str> = one.values.intersection(&other.values).map(|value| &**value).collect();
                values.sort_unstable();
                let both = json!({ "attributeName": one.name, "attributeValues": values }).to_string();
                (!values.is_empty()).then_some((None, Some(both)))
            }
            _ => None,
        },
    })
}

/// Whether a resource by its registered attributes is among those of the row.
fn matches(name: &str, row: &EffectivePermission, scope: &Scope, registry: &Registry<'_>) -> Result<bool> {
    let Some(resource_type) = registry.catalogue.type_by_identifier(&row.resource_type) else { return Ok(false) };
    let Some(filter) = filter(row)? else { return Ok(false) };
    let registered = registry.registered(scope.id(), resource_type, name);
    Ok(registered.is_some_and(|attributes| attributes.match_filter(&filter)))
}

fn filter(row: &EffectivePermission) -> Result<Option<AttributeFilter>> {
    let parsed: Option<Value> = row.attributes.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let Some(parsed) = parsed else { return Ok(None) };
    let name = parsed.get("attributeName").and_then(Value::as_str).unwrap_or_default();
    let values = parsed.get("attributeValues").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let values = try_boxed_set(values.iter().map(|value| boxed(value.as_str().unwrap_or_default())))?;
    Ok(Some(AttributeFilter { name: boxed(name)?, values, own: OwnValues::NONE }))
}
