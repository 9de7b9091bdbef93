//! What kept an assignment from granting, in words.

use super::grant_chain::{Chain, attribute_filter};
use crate::catalog::Held;
use crate::engine::Obstacle;
use crate::model::quoted;
use serde_json::{Value, json};

/// An assignment that does not grant what is asked, and why.
pub struct Miss {
    pub held: Held,
    pub obstacles: Vec<Obstacle>,
}

/// `what` is for programs, `detail` for people.
pub fn describe(obstacle: &Obstacle, chain: &Chain, permission: &str, scope: &str, resource: Option<&str>) -> Value {
    let group = match chain.shared {
        Some(_) => format!("share of {}", chain.on()),
        None => format!("resource group {}", chain.resource_group),
    };
    let resource = resource.map_or_else(String::new, quoted);
    let (what, detail) = match obstacle {
        Obstacle::Disabled => ("disabled", "the assignment is disabled".into()),
        Obstacle::NotYetValid => ("not_yet_valid", "the assignment is not valid yet".into()),
        Obstacle::Expired => ("expired", "the assignment has expired".into()),
        Obstacle::RoleLacksPermission => {
            ("role_lacks_permission", format!("role {} does not hold {permission}", chain.role))
        }
        Obstacle::ScopeNotIncluded => {
            ("scope_not_included", format!("{group} does not include {scope} from {}", chain.scope))
        }
        Obstacle::TypeNotSelected => ("type_not_selected", format!("{group} selects other types")),
        Obstacle::NotWholeType => {
            ("not_whole_type", format!("{group} selects some resources, not the type as a whole"))
        }
        Obstacle::NotListed => ("identifier_not_listed", format!("{group} does not list {resource}")),
        Obstacle::AttributeMissing(filter) => {
            ("attribute_missing", format!("{resource} has no attribute {} ({})", filter.name, attribute_filter(filter)))
        }
        Obstacle::AttributeDiffers(filter) => (
            "attribute_differs",
            format!("attribute {} of {resource} has another value ({})", filter.name, attribute_filter(filter)),
        ),
    };
    json!({ "what": what, "detail": detail.trim_start() })
}
