//! What keys and sessions are limited to, for random worlds: as SQL takes it, and as the second evaluator understands it,
//! which knows nothing of bounds: somebody new who holds just that.

use crate::catalogue::Catalogue;
use crate::generate::{Generator, in_account};
use crate::oracle;
use crate::world::{Assignment, Principal, Question, World, literal};
use serde_json::json;

/// One to five entries, each like an assignment in the account, most of them near what there is.
pub fn bound(generator: &mut Generator<'_>, world: &World, account: &str) -> Vec<Assignment> {
    let mut entries = Vec::new();
    let wanted = generator.rng.usize(1..6);
    for _ in 0..40 {
        let near = generator.one_of(&world.assignments).cloned();
        let entry = if generator.chance(60) { near } else { generator.assignment(world) };
        entries.extend(entry.filter(|entry| entry.resource.is_none() && in_account(&entry.scope, account)));
        if entries.len() == wanted {
            break;
        }
    }
    if entries.is_empty() {
        entries.push(Assignment {
            principal: String::new(),
            role: "_account_viewer".into(),
            resource_group: "_all_resources_including_child_scopes".into(),
            resource: None,
            scope: account.into(),
            identifier: None,
            disabled: false,
            valid_from: None,
            valid_until: None,
        });
    }
    entries
}

/// As an argument of SQL.
pub fn limited_to(entries: &[Assignment]) -> String {
    let entry = |entry: &Assignment| {
        json!({
            "roleIdentifier": entry.role,
            "resourceGroupIdentifier": entry.resource_group,
            "scope": entry.scope,
        })
    };
    literal(&json!(entries.iter().map(entry).collect::<Vec<_>>()).to_string())
}

/// The world in which somebody new holds just the bound, and that somebody.
pub struct Alone {
    world: World,
    holder: String,
}

impl Alone {
    pub fn new(world: &World, account: &str, entries: &[Assignment]) -> Alone {
        let holder = format!("user:within the bound@{account}");
        let mut world = world.clone();
        world.users.push(Principal { scope: account.into(), identifier: "within the bound".into(), disabled: false });
        world.scopes.iter_mut().for_each(|scope| scope.default_access = "none".into());
        let held = |(place, entry): (usize, &Assignment)| Assignment {
            principal: holder.clone(),
            identifier: Some(format!("bound{place}")),
            disabled: false,
            valid_from: None,
            valid_until: None,
            ..entry.clone()
        };
        world.assignments = entries.iter().enumerate().map(held).collect();
        Alone { world, holder }
    }

    /// Whether the bound by itself says yes.
    pub fn permits(&self, catalogue: &Catalogue, question: &Question) -> bool {
        oracle::permitted(&self.world, catalogue, &Question { principal: self.holder.clone(), ..question.clone() })
    }
}
