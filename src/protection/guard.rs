//! A constraint that asks what the policies for writing ask, for tables that are also written past policies.
//!
//! Citus writes what lies on the node of the statement by COPY, which asks no policy; and a constraint is asked by whatever
//! writes.

use super::target_table::Target;
use crate::server::{quote_literal, read, write};
use pgrx::datum::DatumWithOid;
use pgrx::pg_sys;

const NAME: &str = "harness_rbac_guard";

/// Whether it is a table of Citus: distributed, a copy on every node, or known to the other nodes.
pub fn is_table_of_citus(target: pg_sys::Oid) -> bool {
    let is_there = "SELECT FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass('pg_catalog.pg_dist_partition')";
    let is_listed = "SELECT FROM pg_catalog.pg_dist_partition WHERE logicalrelid = $1";
    let is_one = |sql: &str, arguments: &[DatumWithOid<'_>]| read::first(sql, arguments, |_| ()).is_some();
    is_one(is_there, &[]) && is_one(is_listed, &[target.into()])
}

/// Makes the constraint. `conditions`: those of the policies that let rows in. Rows that are there are not asked.
pub fn add_guard(target: &Target, conditions: &[String], is_forced: bool) {
    let asked: String = conditions.iter().map(|condition| format!(" OR {condition}")).collect();
    let alter = format!(
        "ALTER TABLE {} ADD CONSTRAINT {NAME} CHECK (harness_rbac._is_past_policies(tableoid, {is_forced}){asked}) NOT VALID",
        target.name
    );
    write::execute(&alter, &[]);
}

/// Drops the constraint. That of a partition goes with the one of its table.
pub fn drop_guard(target: &Target) {
    let ours = format!(
        "SELECT FROM pg_catalog.pg_constraint c
          WHERE c.conrelid = $1 AND c.conname = {} AND c.contype = 'c' AND c.coninhcount = 0
            AND EXISTS (SELECT FROM pg_catalog.pg_depend d
                         WHERE d.classid = 'pg_catalog.pg_constraint'::regclass AND d.objid = c.oid
                           AND d.refclassid = 'pg_catalog.pg_proc'::regclass
                           AND d.refobjid = 'harness_rbac._is_past_policies(oid, boolean)'::regprocedure)",
        quote_literal(NAME)
    );
    if write::execute(&ours, &[target.oid.into()]) > 0 {
        write::execute(&format!("ALTER TABLE {} DROP CONSTRAINT {NAME}", target.name), &[]);
    }
}

/// Whether the table has it from a table that it is a partition of.
pub fn has_inherited_guard(target: &Target) -> bool {
    let sql = format!(
        "SELECT FROM pg_catalog.pg_constraint WHERE conrelid = $1 AND conname = {} AND coninhcount > 0",
        quote_literal(NAME)
    );
    write::execute(&sql, &[target.oid.into()]) > 0
}
