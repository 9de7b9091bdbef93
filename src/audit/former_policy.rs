//! Questions to the policy as it was, by the same engine.

use crate::cache::{AskedScope, bounds_in_force};
use crate::catalog::{
    JsonbAttributes, Key, Reader, Row, Side, View, load_catalogue, load_scope_by_id, remaining, with_reader_of,
};
use crate::model::{Attributes, Moment, Result, ScopeId, is_free_identifier, push};
use crate::server::Index;
use pgrx::datum::TimestampWithTimeZone;
use std::rc::Rc;

const THEN: View = View::Then;

/// A question as `has_permission` takes it.
pub struct AskedThen<'a> {
    pub permission: &'a str,
    pub scope: AskedScope<'a>,
    pub resource: Option<&'a str>,
    pub principal: &'a str,
    pub attributes: Option<&'a JsonbAttributes>,
    pub resource_type: Option<&'a str>,
}

/// The answer of then, its validity judged at that time. Within [`super::as_of()`].
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn answer_of_then(asked: &AskedThen<'_>, at: TimestampWithTimeZone) -> Result<bool> {
    if asked.resource.is_some_and(|resource| !is_free_identifier(resource))
        || asked.attributes.is_some_and(|attributes| !attributes.is_object())
    {
        return Ok(false);
    }
    let path = match asked.scope {
        AskedScope::Path(path) => path.to_owned(),
        AskedScope::Id(id) => match load_scope_by_id(THEN, ScopeId(id))? {
            Some(scope) => scope.path().to_owned(),
            None => return Ok(false),
        },
    };
    let account = path.split('/').next().unwrap_or_default();
    let mut side = Side::new(THEN, Rc::new(load_catalogue(THEN)?.0), account)?;
    let policy = side.policy(asked.principal)?;
    // A principal of another account holds nothing here.
    if side.scopes.get(account).map(|scope| scope.id()) != policy.account {
        return Ok(false);
    }
    let mut policies = vec![policy];
    for bound in bounds_in_force::get()?.each() {
        // As it was then, and no more of it than is left.
        policies.push(side.policy_of_bound(&remaining(bound)?, asked.principal)?);
    }
    for policy in policies {
        let question = side.ask_at(&policy, asked.permission, asked.resource_type, Moment::at(at.into()))?;
        let attributes = asked.attributes.map(|attributes| attributes as &dyn Attributes);
        if !question.answer_about(&path, asked.resource, attributes)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// An assignment as it was.
pub struct BindingThen {
    pub principal: String,
    pub role: String,
    pub resource_group: String,
    pub scope: String,
    pub identifier: String,
    pub disabled: bool,
    pub valid_from: Option<TimestampWithTimeZone>,
    pub valid_until: Option<TimestampWithTimeZone>,
    pub in_force: bool,
    pub reason: Option<String>,
}

/// The assignments at the scope and below it, ordered by scope, principal and role. Within [`super::as_of()`].
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn role_bindings_of_then(at: TimestampWithTimeZone, scope: &str) -> Result<Vec<BindingThen>> {
    let mut found = with_reader_of(THEN, Vec::new(), |reader| {
        let account = [Key::Text(scope.split('/').next().unwrap_or_default())];
        let Some(account) = reader.first(Index::ScopeByPath, &account, |row| Ok(row.id(1)))?.flatten() else {
            return Ok(Vec::new());
        };
        let mut scopes = Vec::new();
        reader.each(Index::ScopesOfAccount, &[Key::Id(account)], |row| {
            let rest = row.text(6).strip_prefix(scope);
            match rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
                true => push(&mut scopes, (row.id(1).unwrap_or(0), row.text(6).to_owned())),
                false => Ok(()),
            }
        })?;
        let mut found = Vec::new();
        for (id, path) in scopes {
            let mut rows = Vec::new();
            reader.each(Index::AssignmentsOfScope, &[Key::Id(id)], |row| push(&mut rows, AssignmentRow::read(row)))?;
            for row in rows {
                if let Some(binding) = row.named(reader, &path, account, at.into())? {
                    push(&mut found, binding)?;
                }
            }
        }
        Ok(found)
    })?;
    found.sort_by(|one, other| {
        let order = |binding: &BindingThen| {
            [&binding.scope, &binding.principal, &binding.role, &binding.resource_group].map(Clone::clone)
        };
        order(one).cmp(&order(other))
    });
    Ok(found)
}

/// A row of `role_assignments`.
struct AssignmentRow {
    scope_id: i64,
    identifier: String,
    principal_id: i64,
    role_id: i64,
    resource_group_id: i64,
    is_disabled: bool,
    valid_from: Option<i64>,
    valid_until: Option<i64>,
    reason: Option<String>,
}

impl AssignmentRow {
    fn read(row: &Row) -> AssignmentRow {
        let [scope_id, principal_id, role_id, resource_group_id] =
            [3, 5, 6, 7].map(|column| row.id(column).unwrap_or(0));
        AssignmentRow {
            scope_id,
            identifier: row.text(4).to_owned(),
            principal_id,
            role_id,
            resource_group_id,
            is_disabled: row.boolean(8),
            valid_from: row.timestamp(9),
            valid_until: row.timestamp(10),
            reason: (!row.is_null(11)).then(|| row.text(11).to_owned()),
        }
    }

    /// With the names of what it refers to.
    fn named(self, reader: &mut Reader, scope: &str, account: i64, at: i64) -> Result<Option<BindingThen>> {
        let principal = reader.first(Index::PrincipalById, &[Key::Id(self.principal_id)], |row| {
            let name = format!("{}:{}", row.text(4), row.text(5));
            Ok((row.id(3).unwrap_or(0), name, row.boolean(8)))
        })?;
        let Some((home, principal, is_asleep)) = principal else { return Ok(None) };
        let home = reader.first(Index::ScopeById, &[Key::Id(home)], |row| Ok(row.text(6).to_owned()))?;
        let definition = |row: &Row| Ok((row.id(3), row.text(4).to_owned()));
        let role = reader.first(Index::RoleById, &[Key::Id(self.role_id)], definition)?;
        let group = reader.first(Index::ResourceGroupById, &[Key::Id(self.resource_group_id)], definition)?;
        let (Some(home), Some((role_scope, role)), Some((_, resource_group))) = (home, role, group) else {
            return Ok(None);
        };
        // As an assignment refers to a role above it.
        let prefix = match role_scope {
            None => "",
            Some(lives) if lives == self.scope_id => "",
            Some(lives) if lives == account => "account.",
            Some(_) => "org.",
        };
        let in_force = !self.is_disabled
            && !is_asleep
            && self.valid_from.is_none_or(|from| from <= at)
            && self.valid_until.is_none_or(|until| at < until);
        let time = |time: Option<i64>| time.and_then(|time| TimestampWithTimeZone::try_from(time).ok());
        Ok(Some(BindingThen {
            principal: format!("{principal}@{home}"),
            role: format!("{prefix}{role}"),
            resource_group,
            scope: scope.to_owned(),
            identifier: self.identifier,
            disabled: self.is_disabled,
            valid_from: time(self.valid_from),
            valid_until: time(self.valid_until),
            in_force,
            reason: self.reason,
        }))
    }
}
