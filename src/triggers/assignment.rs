use super::trigger_row::with_reader;
use crate::catalog::{Key, Reader, Row, each_new_row, read_scope};
use crate::model::{Level, Levels, Map, RbacError, Result as RbacResult, Scope, SqlState, quoted};
use crate::server::{Index, TransitionTables};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Where a role or a resource group lives, for which levels it is if that is nowhere, and its name.
type Place = (Option<i64>, Levels, String);

/// What rows of one statement have in common, looked up once for all of them.
#[derive(Default)]
struct Known {
    scopes: Map<i64, Option<Scope>>,
    homes: Map<i64, Option<i64>>,
    roles: Map<i64, Option<Place>>,
    resource_groups: Map<i64, Option<Place>>,
    resource_types: Map<i64, Option<(String, Levels)>>,
}

/// What is known under the id, or else found.
fn once<T>(
    known: &mut Map<i64, Option<T>>,
    id: i64,
    find: impl FnOnce() -> RbacResult<Option<T>>,
) -> RbacResult<Option<&T>> {
    if !known.contains_key(&id) {
        known.try_reserve(1)?;
        known.insert(id, find()?);
    }
    Ok(known.get(&id).and_then(Option::as_ref))
}

/// Principal, role and resource group fit the scope of the assignment. AFTER INSERT, for all rows of the statement.
///
/// Nothing this looks at can change while it exists, so looking once is enough.
#[pg_trigger(sql = false)]
fn check_role_assignment<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let mut known = Known::default();
    with_reader(|reader| each_new_row(&TransitionTables(trigger), |row| known.check(reader, row)));
    Ok(None)
}

impl Known {
    /// A row of `role_assignments`.
    fn check(&mut self, reader: &mut Reader, row: &Row) -> RbacResult<()> {
        let key = |column| row.id(column).unwrap_or(0);
        let place = |row: &Row| Ok((row.id(3), row.levels(7), row.text(4).to_owned()));
        let by = |id| [Key::Id(id)];
        let scope = once(&mut self.scopes, key(3), || reader.first(Index::ScopeById, &by(key(3)), read_scope))?;
        let home = |found: &Row| Ok(found.id(3));
        let home =
            once(&mut self.homes, key(5), || Ok(reader.first(Index::PrincipalById, &by(key(5)), home)?.flatten()))?;
        let role = once(&mut self.roles, key(6), || reader.first(Index::RoleById, &by(key(6)), place))?;
        let groups = &mut self.resource_groups;
        let group = once(groups, key(7), || reader.first(Index::ResourceGroupById, &by(key(7)), place))?;
        let shared = match row.is_null(13) {
            true => None,
            false => once(&mut self.resource_types, key(13), || {
                let named = |known: &Row| Ok((known.text(2).to_owned(), known.levels(5)));
                reader.first(Index::ResourceTypes, &by(key(13)), named)
            })?,
        };
        // What is missing is the foreign keys' matter.
        let (Some(scope), Some(home), Some(role)) = (scope, home, role) else {
            return Ok(());
        };
        let level = scope.level();
        let is_above = |id: i64| scope.lineage().any(|above| above.0 == id);

        if !is_above(*home) {
            return wrong(
                "principal cannot be used in this scope",
                format!("It lives neither in scope \"{}\" nor in one above it.", scope.path()),
                "Use a principal of this scope or of one above it, or assign the role where the principal lives.",
            );
        }
        check_role(scope, role)?;
        if let Some((name, levels)) = shared {
            return check_shared_type(name, *levels, level);
        }
        let Some(group) = group else { return Ok(()) };
        match group {
            (None, levels, name) if !levels.contains(level) => wrong(
                "resource group cannot be used in this scope",
                format!("Built-in resource group \"{name}\" is not for the level {}.", level.as_str()),
                "Use a built-in resource group of this level.",
            ),
            (Some(at), _, name) if *at != scope.id().0 => wrong(
                "resource group cannot be used in this scope",
                format!("Resource group \"{name}\" does not live in scope \"{}\".", scope.path()),
                "Use a built-in resource group, or a custom one of exactly this scope.",
            ),
            _ => Ok(()),
        }
    }
}

fn wrong(message: &str, detail: String, hint: &str) -> RbacResult<()> {
    Err(RbacError::new(SqlState::InvalidGrantOperation, message, detail, hint))
}

/// A built-in role is for the level of the scope, and a custom one, with a home, lives there or above.
fn check_role(scope: &Scope, (home, levels, name): &Place) -> RbacResult<()> {
    let level = scope.level();
    match home {
        None if !levels.contains(level) => wrong(
            "role cannot be used in this scope",
            format!("Built-in role \"{name}\" is not for the level {}.", level.as_str()),
            "Use a built-in role of this level.",
        ),
        Some(home) if !scope.lineage().any(|above| above.0 == *home) => wrong(
            "role cannot be used in this scope",
            format!("Role \"{name}\" lives neither in scope \"{}\" nor in one above it.", scope.path()),
            "Use a built-in role, or a custom role of this scope or of one above it.",
        ),
        _ => Ok(()),
    }
}

/// What is shared lives where it is shared, and is no scope.
fn check_shared_type(name: &str, levels: Levels, level: Level) -> RbacResult<()> {
    let wrong = |message, detail, hint| Err(RbacError::new(SqlState::InvalidParameterValue, message, detail, hint));
    if Level::ALL.iter().any(|level| level.resource_type() == name) {
        return wrong(
            format!("resources of type {} cannot be shared", quoted(name)),
            "They are scopes, and what is in them would not follow.".to_owned(),
            "Assign a role at the scope with assign_role().",
        );
    }
    if !levels.contains(level) {
        return wrong(
            format!("a resource of type {} does not live at level {}", quoted(name), level.as_str()),
            format!("The scope is of level {}.", level.as_str()),
            "Share it at the scope it belongs to.",
        );
    }
    Ok(())
}
