//! The verbs: deciding. One readable place for every rule of the decision, named after its letter.
//!
//! Pure Rust. Depends on [`crate::model`] only.
#![forbid(unsafe_code)]

mod arms;
mod containment;
mod evidence;
mod facts;
mod few_names;
mod names;
mod near_miss;
mod question;
mod reason;
mod rules;
mod shared_names;
mod territory;

pub use containment::{first_beyond, first_beyond_share};
pub use facts::Facts;
pub use names::Names;
pub use near_miss::{Asked, Granted, Obstacle};
pub use question::{Answer, Question};
pub use reason::Reason;
pub use rules::{Cover, Part, Reach};
pub use territory::Extent;
