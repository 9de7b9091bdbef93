//! What kept an assignment from granting, in words.

use super::grant_chain::{Chain, attribute_filter};
use crate::catalog::Held;
use crate::engine::Obstacle;
use crate::model::{AttributeFilter, ShownAttribute, quoted};
use serde_json::{Value, json};

/// An assignment that does not grant what is asked, and why.
pub struct Miss {
    pub held: Held,
    pub obstacles: Vec<Obstacle>,
}

/// What was asked, as the obstacles name it.
pub struct AskedWords<'a> {
    pub permission: &'a str,
    pub scope: &'a str,
    pub resource: Option<&'a str>,
    /// Whether the values of attributes are for the ears of who asks: those that it brings along, or everything.
    pub may_see_values: bool,
}

/// `what` is for programs, `detail` for people.
pub fn describe(obstacle: &Obstacle, chain: &Chain, words: &AskedWords<'_>) -> Value {
    let AskedWords { permission, scope, resource, .. } = *words;
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
        Obstacle::AttributeDiffers(filter, shown) => {
            ("attribute_differs", attribute_differs(filter, shown, &resource, words.may_see_values))
        }
    };
    json!({ "what": what, "detail": detail.trim_start() })
}

fn attribute_differs(filter: &AttributeFilter, shown: &ShownAttribute, resource: &str, may_see_value: bool) -> String {
    let (name, type_name) = (&filter.name, shown.type_name);
    let of = if resource.is_empty() { String::new() } else { format!(" of {resource}") };
    let value = match type_name {
        "null" => "is null".to_owned(),
        _ if may_see_value => format!("is {} ({type_name})", shortened(&shown.value)),
        _ => format!("has another value ({type_name})"),
    };
    let rule = if matches!(type_name, "text" | "array") { "" } else { ", and only text is compared" };
    format!("attribute {name}{of} {value}{rule} ({})", attribute_filter(filter))
}

/// A value of any size, as much as people read of it.
fn shortened(value: &str) -> String {
    const MOST: usize = 200;
    match value.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}
