//! Writes the install script of a built library: `install_script LIBRARY`, to standard output.
//!
//! pgrx notes each function in a section of the library, and its own crate makes SQL of that: what `cargo pgrx schema` does,
//! without building cargo-pgrx. Two things differ, so that the script changes only where the SQL does: what may stand anywhere
//! stands in the order of names, and where in the sources something comes from is left out.

use object::{Object, ObjectSection};
use pgrx_sql_entity_graph::section::{decode_entities, is_schema_section_name};
use pgrx_sql_entity_graph::{ControlFile, PgrxSql, SqlGraphEntity, SqlGraphIdentifier, ToSql};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn main() {
    let library = std::env::args().nth(1).expect("install_script LIBRARY");
    let library = std::fs::read(library).unwrap();
    let file = object::File::parse(&*library).unwrap();
    let section = file.sections().find(|section| section.name().is_ok_and(is_schema_section_name));
    let section = section.expect("no SQL is noted in the library: linked without --no-gc-sections?").data().unwrap();

    let control = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../harness_rbac.control"));
    let mut entities =
        vec![SqlGraphEntity::ExtensionRoot(ControlFile::from_path_with_cargo_version(control, "").unwrap())];
    entities.extend(decode_entities(section).unwrap());
    let sql = PgrxSql::build(entities.into_iter(), "harness_rbac".to_owned(), false).unwrap();

    println!("-- Written by tests/bin/install-script from src/ and sql/, which is where to change it.");
    for block in blocks(&sql) {
        println!("\n{block}");
    }
}

/// What is to be run, each after all that it depends on; among those that may come next, the first by name.
fn blocks(sql: &PgrxSql) -> Vec<String> {
    let mut waits_for = BTreeMap::new();
    let mut ready = BTreeSet::new();
    for node in sql.graph.node_indices() {
        let before = sql.graph.neighbors_directed(node, petgraph::Direction::Incoming).collect::<BTreeSet<_>>().len();
        waits_for.insert(node, before);
        if before == 0 {
            ready.insert((name(&sql.graph[node]), node));
        }
    }
    let mut blocks = Vec::new();
    while let Some((_, node)) = ready.pop_first() {
        let text = sql.graph[node].to_sql(sql).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with("-- src/") && !line.starts_with("-- harness_rbac::"));
        let block = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
        // The schema is made by sql/schema.sql, which refuses one that is there already; pgrx would adopt that.
        if !block.is_empty() && !matches!(sql.graph[node], SqlGraphEntity::ExtensionRoot(_) | SqlGraphEntity::Schema(_))
        {
            blocks.push(block);
        }
        for after in sql.graph.neighbors(node).collect::<BTreeSet<_>>() {
            let waits = waits_for.get_mut(&after).unwrap();
            *waits -= 1;
            if *waits == 0 {
                ready.insert((name(&sql.graph[after]), after));
            }
        }
    }
    assert_eq!(blocks.is_empty(), waits_for.is_empty());
    assert!(waits_for.values().all(|waits| *waits == 0), "what the SQL depends on goes round in a circle");
    blocks
}

/// Scripts before functions, and functions with their types, since some have one name.
fn name(entity: &SqlGraphEntity) -> (u8, String) {
    match entity {
        SqlGraphEntity::CustomSql(script) => (0, script.name.to_owned()),
        SqlGraphEntity::Function(function) => {
            let types = function.fn_args.iter().map(|argument| format!("{:?}", argument.used_ty.metadata));
            (1, format!("{} {}", function.name, types.collect::<Vec<_>>().join(" ")))
        }
        other => (0, other.rust_identifier().to_owned()),
    }
}
