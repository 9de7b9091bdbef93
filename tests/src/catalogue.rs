//! The shipped catalogue, read from its data files by the plainest means.

use std::collections::BTreeMap;
use std::path::Path;

pub struct Permission {
    pub resource_type: String,
    pub action: String,
    pub levels: Vec<String>,
}

#[derive(Default)]
pub struct Catalogue {
    pub type_ids: BTreeMap<String, i64>,
    pub type_levels: BTreeMap<String, Vec<String>>,
    pub permissions: BTreeMap<String, Permission>,
    /// Levels and listed permissions of the built-in roles; not what admin and viewer roles hold beside their list.
    pub roles: BTreeMap<String, (Vec<String>, Vec<String>)>,
    /// Other types a permission counts on.
    pub cross_types: Vec<(String, String)>,
}

/// The quoted strings of a line.
fn strings(line: &str) -> Vec<String> {
    line.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

fn list(text: &str) -> Vec<String> {
    text.trim_matches(['{', '}']).split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn numbers(line: &str) -> Vec<i64> {
    line.split(['(', ',', ')']).filter_map(|part| part.trim().parse().ok()).collect()
}

impl Catalogue {
    pub fn shipped() -> Catalogue {
        let read = |name: &str| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sql/catalogue").join(name);
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            text.lines().filter(|line| line.starts_with("    (")).map(str::to_owned).collect::<Vec<_>>()
        };
        let mut catalogue = Catalogue::default();
        let mut names = BTreeMap::new();
        for line in read("resource_types.sql") {
            let (texts, id) = (strings(&line), numbers(&line)[0]);
            names.insert(id, texts[0].clone());
            catalogue.type_ids.insert(texts[0].clone(), id);
            catalogue.type_levels.insert(texts[0].clone(), list(&texts[3]));
        }
        for line in read("permissions.sql") {
            let (texts, numbers) = (strings(&line), numbers(&line));
            let resource_type = names[&numbers[1]].clone();
            let permission = Permission { resource_type, action: texts[1].clone(), levels: list(&texts[2]) };
            catalogue.permissions.insert(texts[0].clone(), permission);
        }
        for line in read("roles.sql") {
            let texts = strings(&line);
            if texts.len() == 4 {
                catalogue.roles.insert(texts[0].clone(), (list(&texts[2]), Vec::new()));
            } else if let Some(role) = catalogue.roles.get_mut(&texts[0]) {
                role.1 = list(&texts[1]);
            }
        }
        for line in read("cross_type_permissions.sql") {
            let texts = strings(&line);
            catalogue.cross_types.extend(list(&texts[1]).into_iter().map(|permission| (permission, texts[0].clone())));
        }
        catalogue
    }

    /// With the types and permissions of a world.
    pub fn with_own_of(mut self, world: &crate::world::World) -> Catalogue {
        for (place, t) in world.resource_types.iter().enumerate() {
            self.type_ids.insert(t.identifier.clone(), 10_001 + place as i64);
            self.type_levels.insert(t.identifier.clone(), t.scopes.clone());
        }
        for p in &world.permissions {
            let (resource_type, action) = (p.resource_type.clone(), p.action.clone());
            self.permissions
                .insert(p.identifier.clone(), Permission { resource_type, action, levels: p.scopes.clone() });
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_catalogue_is_there() {
        let catalogue = Catalogue::shipped();
        assert_eq!(catalogue.type_levels.len(), 174);
        assert_eq!(catalogue.permissions.len(), 564);
        assert_eq!(catalogue.roles.len(), 29);
        assert_eq!(catalogue.cross_types.len(), 15);
        assert_eq!(catalogue.roles["_pipeline_executor"].1.len(), 26);
    }
}
