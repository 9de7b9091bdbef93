//! Harness's JSON shapes, read strictly: unknown keys and half-said rules are refused with the place and the reason.

mod access_request;
mod bound;
mod included_scopes;
mod json_object;
mod protection;
mod reading;
mod resource_filter;

pub use access_request::{AccessCheck, AccessRequest, Asker};
pub use bound::BoundEntryDocument;
pub use included_scopes::IncludedScopeDocument;
pub use protection::{AttributeColumnsDocument, Command, CommandNeeds, CommandsDocument};
pub use reading::wrong_document;
pub use resource_filter::{ResourceFilterDocument, SelectorDocument};
