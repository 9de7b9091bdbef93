//! Assignments as their table has them.

use super::table_row::Row;
use crate::model::{Result, Validity, boxed};

/// A row of `role_assignments`.
pub struct AssignmentRow {
    pub id: i64,
    pub scope_id: i64,
    pub holder: i64,
    pub role_id: i64,
    /// 0 for a share.
    pub resource_group_id: i64,
    pub is_disabled: bool,
    pub validity: Validity,
    /// Type and name of the resource that is shared.
    pub shared: Option<(i64, Box<str>)>,
}

impl AssignmentRow {
    pub fn scope_id(row: &Row) -> i64 {
        row.id(3).unwrap_or(0)
    }

    pub fn is_disabled(row: &Row) -> bool {
        row.boolean(8)
    }

    pub fn read(row: &Row) -> Result<AssignmentRow> {
        let [id, scope_id, holder, role_id, resource_group_id] =
            [1, 3, 5, 6, 7].map(|column| row.id(column).unwrap_or(0));
        let validity = Validity {
            from: row.timestamp(9).unwrap_or(Validity::ALWAYS.from),
            until: row.timestamp(10).unwrap_or(Validity::ALWAYS.until),
        };
        let shared = match row.id(13) {
            Some(resource_type) => Some((resource_type, boxed(row.text(14))?)),
            None => None,
        };
        let is_disabled = AssignmentRow::is_disabled(row);
        Ok(AssignmentRow { id, scope_id, holder, role_id, resource_group_id, is_disabled, validity, shared })
    }
}
