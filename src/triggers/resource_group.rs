use super::trigger_row::{TriggerRow, with_reader};
use crate::admin::lock_resource_group;
use crate::audit::is_restoring;
use crate::catalog::{Key, Reader, read_scope};
use crate::model::{RbacError, Result as RbacResult, Scope, SqlState, check_accepted_value, quoted};
use crate::server::Index;
use pgrx::Array;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// An included scope lies inside the group's own, and fits the selectors that name resources. AFTER INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn check_resource_group_scope<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    let (group, scope_id) = (row.id(c"resource_group_id").unwrap_or(0), row.id(c"scope_id").unwrap_or(0));
    let with_children = row.boolean(c"include_child_scopes");
    lock_resource_group(group);
    with_reader(|reader| {
        let Some(own) = own_scope(reader, group)? else {
            return Ok(());
        };
        let included = reader.first(Index::ScopeById, &[Key::Id(scope_id)], read_scope)?;
        let Some(included) = included else {
            return Ok(());
        };
        if !included.is_within(own.id()) {
            return Err(wrong(
                format!("included scope {} lies outside of the resource group's own", quoted(included.path())),
                format!("The group lives at scope \"{}\".", own.path()),
                "Include that scope or scopes below it, or make the group higher up.",
            ));
        }
        if included.id() == own.id() && !with_children {
            return Ok(());
        }
        let mut named = None;
        reader.each(Index::ResourceGroupSelectors, &[Key::Id(group)], |selector| {
            if selector.texts(5).is_some() {
                named = named.or(selector.integer(3));
            }
            Ok(())
        })?;
        named.map_or(Ok(()), |place| Err(identifiers_need_own_scope(place, &own)))
    });
    Ok(None)
}

/// What a selector accepts is not made to stand for what nothing does. It belongs to a group without "all resources"; one with identifiers to a group of exactly its own scope,
/// and to a type that lives there. AFTER INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn check_resource_group_selector<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    let group = row.id(c"resource_group_id").unwrap_or(0);
    let place = row.id(c"ordinal").unwrap_or(0) as i32;
    lock_resource_group(group);
    with_reader(|reader| {
        if reader.first(Index::ResourceGroupById, &[Key::Id(group)], |group| Ok(group.boolean(9)))? == Some(true) {
            return Err(everything_and_a_list());
        }
        let values = row.texts(c"attribute_values");
        let fit = |values: Array<'_, &str>| values.iter().flatten().try_for_each(check_accepted_value);
        if let Some(Err(error)) = values.map(fit)
            // A dump may have values of former versions, which match nothing.
            && !is_restoring()
        {
            return Err(error);
        }
        if row.is_null(c"identifiers") {
            return Ok(());
        }
        let Some(own) = own_scope(reader, group)? else {
            return Ok(());
        };
        let mut reaches_further = false;
        reader.each(Index::ResourceGroupScopes, &[Key::Id(group)], |included| {
            reaches_further |= included.id(3) != Some(own.id().0) || included.boolean(4);
            Ok(())
        })?;
        if reaches_further {
            return Err(identifiers_need_own_scope(place, &own));
        }
        let resource_type = [Key::Id(row.id(c"resource_type_id").unwrap_or(0))];
        let known = reader
            .first(Index::ResourceTypes, &resource_type, |known| Ok((known.text(2).to_owned(), known.levels(5))))?;
        match known {
            Some((name, levels)) if !levels.contains(own.level()) => Err(wrong(
                format!("entry {place} of the resource filter cannot name resources of type {}", quoted(&name)),
                format!("Resources of that type do not live at the level {}.", own.level().as_str()),
                "Leave the identifiers out to select the whole type, or make the group where the resources live.",
            )),
            _ => Ok(()),
        }
    });
    Ok(None)
}

/// A group that takes all resources has no selectors. AFTER UPDATE.
#[pg_trigger(sql = false)]
fn check_resource_group<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    if row.boolean(c"include_all_resources") {
        with_reader(|reader| {
            let group = [Key::Id(row.id(c"id").unwrap_or(0))];
            let selector = reader.first(Index::ResourceGroupSelectors, &group, |_| Ok(()))?;
            selector.map_or(Ok(()), |()| Err(everything_and_a_list()))
        });
    }
    Ok(None)
}

fn own_scope(reader: &mut Reader, group: i64) -> RbacResult<Option<Scope>> {
    let id = reader.first(Index::ResourceGroupById, &[Key::Id(group)], |group| Ok(group.id(3)))?.flatten();
    match id {
        Some(id) => reader.first(Index::ScopeById, &[Key::Id(id)], read_scope),
        None => Ok(None),
    }
}

fn identifiers_need_own_scope(place: i32, own: &Scope) -> RbacError {
    wrong(
        format!("entry {place} of the resource filter cannot name resources"),
        format!("The group includes other scopes than exactly \"{}\" without its children.", own.path()),
        "Leave the identifiers out, use an attribute filter, or include only the group's own scope.",
    )
}

fn everything_and_a_list() -> RbacError {
    wrong(
        "resource group includes all resources and lists some as well".into(),
        "A filter is either every resource or a list of selectors.".into(),
        "Leave out one of the two.",
    )
}

fn wrong(message: String, detail: String, hint: &str) -> RbacError {
    RbacError::new(SqlState::InvalidParameterValue, message, detail, hint)
}
