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
    let size = cache::size();
    let [hits, misses, compiled, evicted, principals, roles, groups, scopes, catalogue, unknown, snapshots] =
        columns(&Counts::now());
    TableIterator::once((
        size.principals as i64,
        size.questions as i64,
        size.scopes as i64,
        size.bytes as i64,
        settings::cache_bytes() as i64,
        hits,
        misses,
        compiled,
        evicted,
        principals,
        roles,
        groups,
        scopes,
        catalogue,
        unknown,
        snapshots,
    ))
}

/// What deciding has cost all sessions of the server together; no row where the library is not loaded with the server.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn server_stats() -> TableIterator<
    'static,
    (
        name!(since, TimestampWithTimeZone),
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
    TableIterator::new(Counts::of_server().into_iter().filter_map(|(since, counts)| {
        let since = TimestampWithTimeZone::try_from(since).ok()?;
        let [hits, misses, compiled, evicted, principals, roles, groups, scopes, catalogue, unknown, snapshots] =
            columns(&counts);
        Some((since, hits, misses, compiled, evicted, principals, roles, groups, scopes, catalogue, unknown, snapshots))
    }))
}

/// What both say, in the order of their columns.
fn columns(counts: &Counts) -> [i64; 11] {
    let forgotten = |why| counts.forgotten(why) as i64;
    [
        counts.hits() as i64,
        counts.misses() as i64,
        counts.compiled() as i64,
        forgotten(Forgotten::Room),
        forgotten(Forgotten::Principal),
        forgotten(Forgotten::Roles),
        forgotten(Forgotten::ResourceGroups),
        forgotten(Forgotten::Scopes),
        forgotten(Forgotten::Catalogue),
        forgotten(Forgotten::Unknown),
        forgotten(Forgotten::Snapshot),
    ]
}
