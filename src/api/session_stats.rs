use crate::cache::{self, Counts, Forgotten, signals};
use crate::server::settings;
use pgrx::prelude::*;

/// What this session has compiled, and what deciding has cost it so far.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn session_stats() -> TableIterator<
    'static,
    (
        name!(principals, i64),
        name!(questions, i64),
        name!(scopes, i64),
        name!(bytes, i64),
        name!(most_bytes, i64),
        name!(hits, i64),
        name!(misses, i64),
        name!(compiled, i64),
        name!(evicted, i64),
        name!(changed_principals, i64),
        name!(changed_roles, i64),
        name!(changed_resource_groups, i64),
        name!(changed_scopes, i64),
        name!(changed_catalogue, i64),
        name!(changed_unknown, i64),
        name!(older_snapshots, i64),
    ),
> {
    signals::absorb();
    let (size, counts) = (cache::size(), Counts::now());
    let forgotten = |why| counts.forgotten(why) as i64;
    TableIterator::once((
        size.principals as i64,
        size.questions as i64,
        size.scopes as i64,
        size.bytes as i64,
        settings::cache_bytes() as i64,
        counts.decisions.wrapping_sub(counts.misses) as i64,
        counts.misses as i64,
        counts.compiled as i64,
        forgotten(Forgotten::Room),
        forgotten(Forgotten::Principal),
        forgotten(Forgotten::Roles),
        forgotten(Forgotten::ResourceGroups),
        forgotten(Forgotten::Scopes),
        forgotten(Forgotten::Catalogue),
        forgotten(Forgotten::Unknown),
        forgotten(Forgotten::Snapshot),
    ))
}
