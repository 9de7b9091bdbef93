//! What every route into the tables has to pass: invalidation, and the rules that span rows.
//!
//! The `CREATE TRIGGER` statements stand in sql/triggers.sql. Rows are read with the catalog's reader, on a fresh
//! snapshot: what these rules look at is either immutable or locked.

mod administered;
mod administrator;
mod assignment;
mod audit;
mod carry_scope;
mod grant_use;
mod membership;
mod published_key;
mod replica;
mod replica_refusal;
mod resource;
mod resource_group;
mod role_permission;
mod scope;
mod shipped;
mod signal;
mod touch;
mod trigger_row;
