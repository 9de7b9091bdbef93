//! What is forgotten with a name, so that whoever comes by it later inherits nothing: what is registered under it, its place in the
//! selectors that list it, and its shares.

use crate::model::PrincipalKind;
use crate::server::kept;
use crate::simulation::touched;

/// Takes a resource out of the selectors that list it; one that lists nothing else goes, and so do its shares. Whether there were any.
pub fn forget_resource(scope_id: i64, resource_type_id: i64, identifier: &str) -> bool {
    // By the index that begins with the account, and then the group of each: as a join the groups of all tenants may be read.
    let listing = "s.account_id = (SELECT account_id FROM harness_rbac.scopes WHERE id = $1) AND s.resource_type_id = $2
        AND $3 = ANY (s.identifiers) AND (SELECT g.scope_id FROM harness_rbac.resource_groups g WHERE g.id = s.resource_group_id) = $1";
    let arguments = [scope_id.into(), resource_type_id.into(), identifier.into()];
    let emptied = format!(
        "DELETE FROM harness_rbac.resource_group_selectors s
          WHERE {listing} AND s.identifiers::text[] <@ ARRAY[$3] RETURNING s.ordinal"
    );
    let shortened = format!(
        "UPDATE harness_rbac.resource_group_selectors s SET identifiers = array_remove(s.identifiers::text[], $3)
          WHERE {listing} RETURNING s.ordinal"
    );
    let shares = "DELETE FROM harness_rbac.role_assignments
        WHERE scope_id = $1 AND resource_type_id = $2 AND resource = $3 RETURNING id";
    [emptied.as_str(), shortened.as_str(), shares].iter().map(|sql| kept::execute(sql, &arguments)).sum::<usize>() > 0
}

/// Takes away what is registered of a resource. With that, by its trigger, goes all that [`forget_resource`] takes. Whether there was any.
fn unregister_resource(scope_id: i64, resource_type_id: i64, identifier: &str) -> bool {
    let dropped = kept::execute(
        "DELETE FROM harness_rbac.resources WHERE scope_id = $1 AND resource_type_id = $2 AND identifier = $3 RETURNING id",
        &[scope_id.into(), resource_type_id.into(), identifier.into()],
    );
    if dropped > 0 {
        touched::note(|touched| touched.resources.extend([(scope_id, resource_type_id)]));
    }
    dropped > 0
}

/// Both. Whether there was any of it.
pub fn forget_name(scope_id: i64, resource_type_id: i64, identifier: &str) -> bool {
    unregister_resource(scope_id, resource_type_id, identifier)
        || forget_resource(scope_id, resource_type_id, identifier)
}

/// The same for a principal that leaves a scope, there and below. Below its home a name means the one that lives nearest: what means
/// another one of that name stays.
pub fn forget_principal(scope_id: i64, kind: PrincipalKind, identifier: &str) {
    let named = kept::rows(
        include_str!("sql/scopes_that_name_principal.sql"),
        &[scope_id.into(), kind.resource_type().into(), kind.as_str().into(), identifier.into()],
        |row| row.get::<i64>(1).zip(row.get::<i64>(2)),
    );
    for (scope, resource_type) in named.into_iter().flatten() {
        forget_name(scope, resource_type, identifier);
    }
}
