//! The log, and the policy as it was.

use crate::admin;
use crate::cache::signals;
use crate::catalog::is_installed;
use crate::raise::or_raise;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::prelude::*;

pgrx::extension_sql_file!("../../sql/audit_log.sql", name = "audit_log", requires = ["audit", "review"]);

/// What changed at a scope and below it.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn policy_changes(
    scope: Option<&str>,
    since: default!(Option<TimestampWithTimeZone>, "NULL"),
    until: default!(Option<TimestampWithTimeZone>, "NULL"),
) -> TableIterator<
    'static,
    (
        name!(at, Option<TimestampWithTimeZone>),
        name!(who, String),
        name!(action, String),
        name!(object, Option<String>),
        name!(scope, Option<String>),
        name!(change, Option<String>),
    ),
> {
    signals::absorb();
    or_raise(is_installed());
    let changes = or_raise(admin::policy_changes(scope, since, until));
    let rows = changes.into_iter().map(|row| (row.at, row.who, row.action, row.object, row.scope, row.change));
    TableIterator::new(rows)
}
