use super::administer::{administer, as_owner};
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::catalog::with_own_snapshot;
use crate::model::ScopePath;
use crate::server::{or_raise, rehearse};
use crate::simulation::touched::while_noting;
use crate::simulation::{self, Difference};
use pgrx::prelude::*;

/// Who would gain and who would lose what.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn simulate(
    changes: Option<JsonDocument>,
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(principal, String),
        name!(permission, String),
        name!(scope, String),
        name!(resource, Option<String>),
        name!(change, &'static str),
    ),
> {
    let (changes, scope) = administer(call, |caller| {
        let (changes, scope) = (required("changes", changes)?.parse()?, required("scope", scope)?);
        ScopePath::parse(scope)?;
        simulation::require_asking(caller, scope)?;
        Ok((changes, scope))
    });
    let found = with_own_snapshot(|| {
        rehearse(|| {
            // The changes as the caller, who may make them or not; the comparison as the owner.
            let (done, touched) = while_noting(|| simulation::run_calls(&changes));
            or_raise(done);
            or_raise(as_owner(call, || simulation::differences(&touched, scope)))
        })
    });
    let row = |found: Difference| {
        (found.principal, found.permission, found.scope, found.resource, if found.gains { "gains" } else { "loses" })
    };
    TableIterator::new(found.into_iter().map(row))
}
