//! Pipelines: what their definitions refer to, kept as they are registered, and what running one needs.

pub mod definition;
mod execution_check;
mod execution_needs;
mod registered_references;
mod registration;

pub use execution_check::{check_pipeline_execution, pipeline_executors};
pub use execution_needs::may_execute;
pub use registration::{drop_pipeline, register_pipeline};
