//! The nouns: scopes, principals, roles, resource groups, assignments, and what one principal holds.
//!
//! Pure Rust. Nothing here knows PostgreSQL, and nothing here panics.
#![forbid(unsafe_code)]

mod assignment;
mod attributes;
mod bound;
mod catalogue;
mod catalogue_index;
mod chain;
mod collections;
mod default_access;
mod documents;
mod error;
mod identifier;
mod level;
mod name_list;
mod nearest_name;
mod own;
mod permission_set;
mod resource_group;
mod scope;
mod shipped;
mod shipped_rows;
mod text_limit;
mod uuid_text;
mod written_reference;

pub use assignment::{Assignment, Moment, NextChange, Policy, Validity};
pub use attributes::{AttributeFilter, Attributes, MOST_COLUMNS, ShownAttribute};
pub use bound::{Bound, BoundEntry};
pub use catalogue::{Breadth, Catalogue};
pub use catalogue_index::{PermissionIndex, TypeIndex};
pub use chain::Chain;
pub use collections::{Map, Set, boxed, counted, has_room, push, try_boxed_set};
pub use default_access::DefaultAccess;
pub use documents::{
    AccessCheck, AccessRequest, Asker, AttributeColumnsDocument, BoundEntryDocument, Command, CommandNeeds,
    CommandsDocument, IncludedScopeDocument, ResourceFilterDocument, SelectorDocument, wrong_document,
};
pub use error::{RbacError, Result, SqlState, brief, duplicate, out_of_memory, quoted, undefined};
pub use identifier::{check_free_identifier, check_identifier, check_new_identifier, is_free_identifier};
pub use level::{Level, Levels};
pub use name_list::NameList;
pub use nearest_name::{did_you_mean, nearest};
pub use own::{OwnValues, Owner, check_accepted_value};
pub use permission_set::PermissionSet;
pub use resource_group::{IncludedScopes, ResourceFilter, ResourceGroup, Selection, Selector};
pub use scope::{Scope, ScopeId, all_users_of, is_within};
pub use shipped::{LAST_SHIPPED, VIEW, shipped_catalogue, shipped_resource_group, shipped_role};
pub use text_limit::{check_email, check_json, check_list, check_name, check_note};
pub use uuid_text::{UUID_LENGTH, write_uuid};
pub use written_reference::{PrincipalKind, PrincipalRef, RoleRef, ScopePath};
