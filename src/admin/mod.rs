//! Writing the entities. Each function checks what can be said well in words, then lets the tables' constraints and triggers
//! decide. Everything goes through SPI in the caller's transaction, so an error undoes the whole statement.

mod api_keys;
mod assignment_changes;
mod catalogue;
mod database_roles;
pub mod find_by_name;
mod forgotten_names;
mod known_parts;
mod near_names;
mod principals;
mod publication;
mod published_api_keys;
mod replica_wait;
mod resource_groups;
mod resources;
mod role_assignments;
mod roles;
mod scope_users;
mod scopes;
mod shares;
mod taken_along;
mod taken_away;

pub use api_keys::{create_api_key, drop_api_key, forget_bounds, note_use_of_api_key, rotate_api_key};
pub use assignment_changes::{AssignmentChange, alter_assignment};
pub use catalogue::{create_permission, create_resource_type};
pub use database_roles::{map_database_role, unmap_database_role};
pub use forgotten_names::{forget_name, forget_principal, forget_resource};
pub use principals::{
    add_group_member, create_all_users_group, create_principal, drop_all_users_group, drop_identities, drop_principal,
    remove_group_member, set_principal_disabled,
};
pub use publication::create_publication;
pub use published_api_keys::{publish_api_key, withdraw_api_keys};
pub use replica_wait::wait_for_replicas;
pub use resource_groups::{
    alter_resource_group, create_resource_group, drop_resource_group, lock_resource_group, touch_resource_group,
};
pub use resources::{drop_resource, register_resource, require_command};
pub use role_assignments::{Grant, NewAssignment, assign_role, revoke_role};
pub use roles::{alter_role, create_role, drop_role, touch_role};
pub use scope_users::{add_scope_user, remove_scope_user, take_away_own};
pub use scopes::{create_scope, drop_scope, has_rows, key_is_taken, mark_administered, set_scope_key};
pub use shares::{Share, confirm_share_permission, maker, share_resource, unshare_resource};
