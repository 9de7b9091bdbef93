//! Questions to the policy as it was, by the same engine.

use crate::cache::AskedScope;
use crate::catalog::{JsonbAttributes, Side, View, load_catalogue, load_scope_by_id};
use crate::model::{Attributes, Moment, Result, ScopeId, is_free_identifier};
use crate::server::write;
use pgrx::datum::TimestampWithTimeZone;
use std::rc::Rc;

/// A question as `has_permission` takes it.
pub struct AskedThen<'a> {
    pub permission: &'a str,
    pub scope: AskedScope<'a>,
    pub resource: Option<&'a str>,
    pub principal: &'a str,
    pub attributes: Option<&'a JsonbAttributes>,
    pub resource_type: Option<&'a str>,
}

/// The answer of the newest state, its validity judged at that time. After [`super::rewound_rows::rewind`].
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
        AskedScope::Id(id) => match load_scope_by_id(View::Newest, ScopeId(id))? {
            Some(scope) => scope.path().to_owned(),
            None => return Ok(false),
        },
    };
    let account = path.split('/').next().unwrap_or_default();
    let mut side = Side::new(View::Newest, Rc::new(load_catalogue(View::Newest)?.0), account)?;
    let policy = side.policy(asked.principal)?;
    // A principal of another account holds nothing here.
    if side.scopes.get(account).map(|scope| scope.id()) != policy.account {
        return Ok(false);
    }
    let question = side.ask_at(&policy, asked.permission, asked.resource_type, Moment::at(at.into()))?;
    question.answer_about(&path, asked.resource, asked.attributes.map(|attributes| attributes as &dyn Attributes))
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

/// The assignments at the scope and below it. After [`super::rewound_rows::rewind`].
pub fn role_bindings_of_then(at: TimestampWithTimeZone, scope: &str) -> Vec<BindingThen> {
    let sql = include_str!("sql/role_bindings_then.sql");
    write::rows(sql, &[at.into(), scope.into()], |row| {
        let text = |column| row.get::<String>(column).unwrap_or_default();
        BindingThen {
            principal: text(1),
            role: text(2),
            resource_group: text(3),
            scope: text(4),
            identifier: text(5),
            disabled: row.get(6) == Some(true),
            valid_from: row.get(7),
            valid_until: row.get(8),
            in_force: row.get(9) == Some(true),
            reason: row.get(10),
        }
    })
}
