//! What the tests share: worlds and who may do what in them.
//!
//! The pure layers of the extension are compiled in from `src/`, without pgrx. That they compile here proves that
//! they are pure, and their unit tests run here without a server.

#[path = "../../src/engine/mod.rs"]
pub mod engine;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/pipeline"]
pub mod pipeline {
    pub mod definition;
}
#[path = "../../src/policy"]
pub mod policy {
    pub mod document;
    pub mod plan;
}
#[path = "../../src/session/token.rs"]
pub mod token;

pub mod bound;
pub mod browser;
pub mod cancel;
pub mod catalogue;
pub mod cluster;
pub mod compare;
pub mod demo;
pub mod documents;
pub mod flip;
pub mod frozen;
pub mod generate;
pub mod hostile;
pub mod integrity;
pub mod mutate;
pub mod oracle;
pub mod pooler;
pub mod pure;
pub mod record;
pub mod server;
pub mod surface;
pub mod terraform;
pub mod trap;
pub mod walk;
pub mod world;
