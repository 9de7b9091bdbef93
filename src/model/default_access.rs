//! What all users of a new scope may do there.

use super::error::{RbacError, Result, SqlState, quoted};
use super::level::Level;
use serde::{Deserialize, Serialize};

/// What is given to the group of all users of a scope when it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DefaultAccess {
    /// To view everything in it.
    Viewer,
    /// To see the scope itself.
    Basic,
    None,
}

impl DefaultAccess {
    /// # Errors
    /// 22023 if there is none of that name.
    pub fn parse(access: &str) -> Result<DefaultAccess> {
        match access {
            "viewer" => Ok(DefaultAccess::Viewer),
            "basic" => Ok(DefaultAccess::Basic),
            "none" => Ok(DefaultAccess::None),
            _ => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("unknown default access {}", quoted(access)),
                "It decides what all users of the new scope may do there.",
                "Use viewer, basic or none.",
            )),
        }
    }

    /// The role and the resource group of the assignment that gives it.
    pub fn grant(self, level: Level) -> Option<(&'static str, &'static str)> {
        let everything = "_all_resources_including_child_scopes";
        match (self, level) {
            (DefaultAccess::Viewer, Level::Account) => Some(("_account_viewer", everything)),
            (DefaultAccess::Viewer, Level::Organization) => Some(("_organization_viewer", everything)),
            (DefaultAccess::Viewer, Level::Project) => Some(("_project_viewer", "_all_project_level_resources")),
            (DefaultAccess::Basic, Level::Account) => Some(("_account_basic", "_all_account_level_resources")),
            (DefaultAccess::Basic, Level::Organization) => {
                Some(("_organization_basic", "_all_organization_level_resources"))
            }
            (DefaultAccess::Basic, Level::Project) => Some(("_project_basic", "_all_project_level_resources")),
            (DefaultAccess::None, _) => None,
        }
    }

    /// The name of that assignment.
    pub const IDENTIFIER: &'static str = "_default_access";
    /// Its reason.
    pub const REASON: &'static str = "default access of all users";
}
