//! The policy tables, read without SPI: by index scans with a fresh catalogue snapshot.
//!
//! The transaction's own snapshot would be wrong here. A REPEATABLE READ transaction older than a revoke would
//! compile the old policy, and the backend would keep it: the message that says "changed" has been consumed.
//! Neither privileges nor row-level security apply to these scans, so the tables stay closed to everyone and the
//! functions need no SECURITY DEFINER.

mod api_key_rows;
mod assignment_compiler;
mod assignment_row;
mod bound_rows;
mod built_in_rows;
mod catalogue_rows;
mod concerned_grants;
mod database_role_rows;
mod former_rows;
mod index_key;
mod index_scan;
mod jsonb_attributes;
mod known_principal;
mod log_rows;
mod policy_of_principal;
mod policy_side;
mod principal_rows;
mod resource_names;
mod resource_rows;
mod review_registry;
mod row_count;
mod scope_rows;
mod shared_parts;
mod snapshot;
mod table_row;
mod wanted_assignments;
mod with_reader;
mod with_registry;
mod written_principals;

pub use api_key_rows::{load_api_key, load_last_use, load_published_api_key};
pub use assignment_compiler::Held;
pub use bound_rows::{describe_bound, find_bound, load_bound, remaining};
pub use built_in_rows::{load_built_in_resource_group, load_built_in_role};
pub use catalogue_rows::{load_catalogue, load_share_permissions, load_type_permissions};
pub use concerned_grants::{
    Grants, SharedResource, has_ended, load_attribute_filters, load_bounds, load_grant, load_grants, load_holders,
    load_share,
};
pub use database_role_rows::load_principal_of_database_role;
pub use former_rows::{FormerRows, TABLES as TABLES_WITH_A_PAST, while_asking};
pub use index_key::Key;
pub use index_scan::Reader;
pub use jsonb_attributes::JsonbAttributes;
pub use known_principal::KnownPrincipal;
pub use log_rows::{ChainEnd, load_chain_end, load_home};
pub use policy_of_principal::{LoadedPolicy, load_policy};
pub use policy_side::Side;
pub use principal_rows::{enabled_user_id, is_unknown_principal, load_principal_account, load_principal_reference};
pub use resource_rows::load_registered_attributes;
pub use review_registry::{Definition, Registry};
pub use scope_rows::{
    load_keys_within, load_scope_by_id, load_scope_by_key, load_scope_by_path, load_scopes_of_account,
    load_scopes_within, load_scopes_within_of, load_written_scope_by_id, load_written_scope_by_path, read_scope,
};
pub use shared_parts::Shared;
pub use snapshot::{
    Horizon, SnapshotId, View, Writers, command_in_progress, running_transactions, with_own_snapshot,
    with_snapshot_before,
};
pub use table_row::{Row, each_new_row};
pub use wanted_assignments::{Covers, Wanted};
pub use with_reader::with_reader_of;
pub use with_registry::{with_registry, with_registry_of_parts, with_registry_of_then};
pub use written_principals::WrittenPrincipal;
