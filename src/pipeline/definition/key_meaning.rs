//! What the keys of a definition mean.

use super::key_kinds::{Around, Meaning};
use super::key_table::{HOLDERS, KEYS, SIMPLIFIED_KEYS};

/// What a key means where it stands.
pub fn meaning(key: &str, around: Around<'_>) -> Meaning {
    if around.is_simplified && key == "with" {
        return match around.parent {
            "chain" => Meaning::Given,
            _ if is_of_the_product(around) => Meaning::Other,
            _ => Meaning::Free,
        };
    }
    let simplified = SIMPLIFIED_KEYS.iter().filter(|_| around.is_simplified);
    let found = simplified.chain(&KEYS).find(|(name, place, _)| *name == key && place.is(around));
    match found {
        Some((_, _, meaning)) => *meaning,
        None if is_kind_of(key, "ConnectorRef") => Meaning::Reference("CONNECTOR"),
        None if is_kind_of(key, "ConnectorRefs") => Meaning::References("CONNECTOR"),
        None => {
            HOLDERS.iter().find(|(_, keys)| keys.contains(&key)).map_or(Meaning::Other, |(of, _)| Meaning::Holder(of))
        }
    }
}

/// In the simplified form `with` has inputs of the author's own, but for these.
fn is_of_the_product(around: Around<'_>) -> bool {
    const CHANNELS: [&str; 6] = ["email", "webhook", "pager-duty", "ms-teams", "slack", "datadog"];
    matches!(around.parent, "approval" | "source-config")
        || around.parent == "notifications" && CHANNELS.contains(&around.beside.text_of("uses").unwrap_or_default())
}

/// Whether a key says which kind, such as `harnessImageConnectorRef`.
fn is_kind_of(key: &str, end: &str) -> bool {
    key.strip_suffix(end).is_some_and(|kind| !kind.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Whether a key means something somewhere.
    fn is_known(key: &str) -> bool {
        let simplified = SIMPLIFIED_KEYS.iter().chain(&KEYS);
        simplified.map(|(name, ..)| *name).any(|name| name == key)
            || is_kind_of(key, "ConnectorRef")
            || is_kind_of(key, "ConnectorRefs")
            || HOLDERS.iter().any(|(_, keys)| keys.contains(&key))
    }

    fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
        text.lines().filter(|line| !line.starts_with('#'))
    }

    #[test]
    fn every_property_of_the_schema_is_known_or_names_nothing() {
        let names = lines(include_str!("../../../tests/pipeline_schema/property_names"));
        let names: BTreeSet<&str> = names.filter_map(|line| line.split('\t').next()).collect();
        let nothing = lines(include_str!("../../../tests/pipeline_schema/names_nothing"));
        let nothing: BTreeSet<&str> = nothing.flat_map(str::split_whitespace).collect();
        let unlisted: Vec<&&str> = names.iter().filter(|name| !is_known(name) && !nothing.contains(*name)).collect();
        assert!(names.len() > 1200 && unlisted.is_empty(), "{unlisted:?}");
        let both: Vec<&&str> = nothing.iter().filter(|name| is_known(name)).collect();
        let gone: Vec<&&str> = nothing.difference(&names).collect();
        assert!(both.is_empty() && gone.is_empty(), "{both:?} {gone:?}");
        println!("pipelines: {} properties, {} of them name nothing, 0 unlisted", names.len(), nothing.len());
    }
}
