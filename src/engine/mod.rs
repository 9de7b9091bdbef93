//! The verbs: deciding. One readable place for every rule of the decision, named after its letter.
//!
//! Pure Rust. Depends on [`crate::model`] only.
#![forbid(unsafe_code)]

mod question;
mod rules;
mod territory;

pub use question::{Answer, Facts, Names, Question};
pub use territory::Extent;
