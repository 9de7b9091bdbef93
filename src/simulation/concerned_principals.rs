//! Whose answers a change may touch.

use super::touched::Touched;
use crate::catalog::{View, load_principal_reference};
use crate::model::{PrincipalKind, PrincipalRef, Result};
use crate::server::write;
use std::collections::BTreeSet;

/// The users and service accounts that hold, by themselves or through groups, anything that was touched. Asked after the
/// change: who was taken out of something was touched itself.
const CONCERNED: &str = include_str!("sql/concerned_principals.sql");

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
