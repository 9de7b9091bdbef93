//! Whose answers a change may touch.

use super::touched::Touched;
use crate::catalog::{View, load_principal_reference};
use crate::model::{PrincipalKind, PrincipalRef, Result};
use crate::server::write;
use std::collections::BTreeSet;

/// The users and service accounts that hold, by themselves or through groups, anything that was touched. Asked after the
/// change: who was taken out of something was touched itself.
const CONCERNED: &str = "
    WITH holders AS (
        SELECT unnest($1::bigint[]) AS id
        UNION SELECT a.principal_id FROM harness_rbac.role_assignments a
               WHERE a.role_id = ANY ($2) OR a.resource_group_id = ANY ($3)
        UNION SELECT a.principal_id FROM harness_rbac.role_assignments a JOIN harness_rbac.roles r ON r.id = a.role_id
               WHERE $4 AND r.breadth <> 'listed'
        UNION SELECT a.principal_id FROM harness_rbac.resource_group_selectors x
                JOIN harness_rbac.role_assignments a ON a.resource_group_id = x.resource_group_id
               WHERE x.resource_type_id = ANY ($5) AND x.attribute_name IS NOT NULL
        UNION SELECT a.principal_id FROM harness_rbac.scopes s JOIN harness_rbac.role_assignments a ON a.scope_id = s.id
               WHERE s.path = ANY ($6))
    SELECT id FROM holders WHERE id > 0
    UNION SELECT m.user_id FROM holders h JOIN harness_rbac.group_members m ON m.group_id = h.id
    UNION SELECT u.user_id FROM holders h JOIN harness_rbac.scope_users u ON u.scope_id = -h.id
    UNION SELECT p.id FROM holders h JOIN harness_rbac.principals p ON p.scope_id = -h.id AND p.kind = 'user'";

/// Their references, sorted. `paths` are those of scopes that come or go, and of those above them.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn actors(touched: &Touched, paths: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let list = |set: &BTreeSet<i64>| set.iter().copied().collect::<Vec<i64>>();
    let types: Vec<i64> = touched.resources.iter().map(|(_, resource_type)| *resource_type).collect();
    let ids = write::rows(
        CONCERNED,
        &[
            list(&touched.principals).into(),
            list(&touched.roles).into(),
            list(&touched.resource_groups).into(),
            touched.catalogue.into(),
            types.into(),
            paths.iter().cloned().collect::<Vec<String>>().into(),
        ],
        |row| row.get::<i64>(1),
    );
    let mut actors = BTreeSet::new();
    for id in ids.into_iter().flatten() {
        for view in [View::Statement, View::Newest] {
            let reference = load_principal_reference(view, id)?;
            actors.extend(reference.filter(|reference| {
                PrincipalRef::parse(reference).is_ok_and(|parsed| parsed.kind != PrincipalKind::UserGroup)
            }));
        }
    }
    Ok(actors)
}
