//! The policy tables, read without SPI: by index scans with a fresh catalogue snapshot.
//!
//! The transaction's own snapshot would be wrong here. A REPEATABLE READ transaction older than a revoke would
//! compile the old policy, and the backend would keep it: the message that says "changed" has been consumed.
//! Neither privileges nor row-level security apply to these scans, so the tables stay closed to everyone and the
//! functions need no SECURITY DEFINER.

mod api_key;
mod attributes;
mod audit;
mod compile;
mod database_role;
mod grants;
mod load;
mod policy_side;
mod registry;
mod row;
mod scan;
mod scopes_within;
mod shared;
mod snapshot;
mod type_permissions;

pub use api_key::{load_api_key, load_last_use};
pub use attributes::JsonbAttributes;
pub use audit::{load_account_of_role, load_last_seal};
pub use compile::Held;
pub use database_role::load_principal_of_database_role;
pub use grants::{Grants, load_attribute_filters, load_grants, load_holders};
pub use load::{
    LoadedPolicy, load_catalogue, load_policy, load_principal_account, load_principal_reference,
    load_registered_attributes, load_registered_names, load_scope_by_id, load_scope_by_path, load_scopes_of_account,
    read_scope, with_reader_of,
};
pub use policy_side::Side;
pub use registry::{Definition, KnownPrincipal, Registry, with_registry};
pub use row::Row;
pub use scan::{Key, Reader};
pub use scopes_within::load_scopes_within;
pub use shared::Shared;
pub use snapshot::{SnapshotId, View, Writers, is_old, running_transactions, with_own_snapshot};
pub use type_permissions::load_type_permissions;
