//! The README and the pages of docs/ at the prompt: every SQL block of a page runs, in order and in one psql session in a
//! database of its own; where a block of text follows, psql prints exactly that, and where none follows, no error.
//!
//! No page needs what another one has made. One that does not create the extension begins where it is created and in the
//! search path. A message that is long may stand in several lines, those behind the first indented.

use harness_rbac_tests::server::{connect, empty_database};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

struct Block {
    page: String,
    line: usize,
    sql: String,
    /// What the page says psql prints.
    output: Option<String>,
}

/// The SQL blocks of a Markdown text, each with the text block that is the next fenced block after it.
fn blocks(page: &str, markdown: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut follows_sql = false;
    let mut lines = markdown.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(language) = line.strip_prefix("```") else { continue };
        let body: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        match language {
            "sql" => {
                found.push(Block { page: page.to_owned(), line: number + 1, sql: body.join("\n"), output: None });
            }
            "text" if follows_sql => found.last_mut().unwrap().output = Some(body.join("\n")),
            _ => {}
        }
        follows_sql = language == "sql";
    }
    found
}

/// The statements of a page, and what comes before them.
fn story(path: &Path) -> Vec<Block> {
    let markdown = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.strip_prefix(top()).unwrap().display().to_string();
    let own = blocks(&name, &markdown);
    let mut story = Vec::new();
    if !own.iter().any(|block| block.sql.contains("CREATE EXTENSION harness_rbac")) {
        let sql = "CREATE EXTENSION harness_rbac; SET search_path = public, harness_rbac;".to_owned();
        story.push(Block { page: "before all".into(), line: 1, sql, output: None });
    }
    story.extend(own);
    story
}

const MARK: &str = "---- next block of the page ----";

/// What psql prints for each block. Output and errors share one file, so that they keep their order.
fn run(database: &str, blocks: &[Block]) -> Vec<String> {
    let dir = std::env::temp_dir().join(format!("pages-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let script: String = blocks.iter().map(|block| format!("{}\n\\echo '{MARK}'\n", block.sql)).collect();
    std::fs::write(dir.join("script"), script).unwrap();
    let out = std::fs::File::create(dir.join("out")).unwrap();
    let status = Command::new("psql")
        .args(["-X", "-q", "-P", "pager=off", "-d", database])
        .stdin(Stdio::from(std::fs::File::open(dir.join("script")).unwrap()))
        .stderr(Stdio::from(out.try_clone().unwrap()))
        .stdout(Stdio::from(out))
        .status()
        .expect("psql runs");
    assert!(status.success(), "psql ended with {status}");
    let out = std::fs::read_to_string(dir.join("out")).unwrap();
    std::fs::remove_dir_all(&dir).unwrap();
    out.split(MARK).map(tidy).collect()
}

/// Without what an editor takes away: blanks at line ends, blank lines at both ends. Messages are in one line.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut is_message = false;
    for line in text.trim_matches('\n').lines().map(str::trim_end) {
        match lines.last_mut() {
            Some(message) if is_message && line.starts_with("    ") => {
                message.push(' ');
                message.push_str(line.trim_start());
            }
            _ => {
                is_message = ["ERROR:", "WARNING:", "NOTICE:", "DETAIL:", "HINT:", "CONTEXT:"]
                    .iter()
                    .any(|kind| line.starts_with(kind));
                lines.push(line.to_owned());
            }
        }
    }
    lines.join("\n")
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The README and the pages.
fn pages() -> Vec<PathBuf> {
    let docs = std::fs::read_dir(top().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = docs.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    pages.push(top().join("README.md"));
    pages.sort();
    pages
}

fn roles() -> BTreeSet<String> {
    let rows = connect("postgres").query("SELECT rolname::text FROM pg_roles", &[]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Pages make roles of the same names, and roles belong to the whole server.
fn clean_up(database: &str, before: &BTreeSet<String>) {
    let mut client = connect("postgres");
    client.batch_execute(&format!("DROP DATABASE {database}")).unwrap();
    for role in roles().difference(before) {
        client.batch_execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).unwrap();
    }
}

/// How many of the page's own blocks there are, and how many of them are wrong.
fn check(path: &Path) -> (usize, usize) {
    let (story, before, database) = (story(path), roles(), empty_database());
    let page = path.strip_prefix(top()).unwrap().display().to_string();
    let (mut own, mut wrong) = (0, 0);
    for (block, printed) in story.iter().zip(run(&database, &story)).filter(|(block, _)| block.page == page) {
        own += 1;
        let right = match &block.output {
            Some(output) => tidy(output) == printed,
            None => !printed.contains("ERROR:"),
        };
        if !right {
            println!("{}:{}:\n{}\n-- prints:\n{printed}\n", block.page, block.line, block.sql);
            wrong += 1;
        }
    }
    clean_up(&database, &before);
    (own, wrong)
}

#[test]
fn every_sql_block_runs() {
    let (mut blocks, mut wrong) = (0, 0);
    for page in pages() {
        let (of_page, wrong_of_page) = check(&page);
        blocks += of_page;
        wrong += wrong_of_page;
    }
    println!("README and docs/: {blocks} SQL blocks, {wrong} wrong");
    assert!(blocks > 60, "only {blocks} SQL blocks found");
    assert_eq!(wrong, 0);
}

/// The pages that are generated say what the extension says of itself.
#[test]
fn reference_is_current() {
    let status =
        Command::new("tests/bin/reference").arg("--check").current_dir(top()).status().expect("the script runs");
    assert!(status.success(), "docs/ is not current: run tests/bin/reference and commit what it writes");
}

/// What is written down in several places is the same in each.
#[test]
fn versions_agree() {
    let read = |file: &str| std::fs::read_to_string(top().join(file)).unwrap();
    let (_, rest) = read("Cargo.toml").split_once("\nversion = \"").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let version = rest.split('"').next().unwrap();
    let meta: serde_json::Value = serde_json::from_str(&read("META.json")).unwrap();
    assert_eq!(meta["version"], version, "META.json");
    assert_eq!(meta["provides"]["harness_rbac"]["version"], version, "META.json, provides");
    assert!(read("CHANGELOG.md").contains(&format!("\n## [{version}]")), "CHANGELOG.md says nothing of {version}");
    for key in ["file", "docfile"] {
        let file = meta["provides"]["harness_rbac"][key].as_str().unwrap();
        assert!(top().join(file).exists(), "META.json names {file}, which does not exist");
    }
    assert!(read("harness_rbac.control").contains(&format!("default_version = '{version}'")), "harness_rbac.control");
    assert!(top().join(format!("sql/harness_rbac--{version}.sql")).exists(), "there is no install script of {version}");
    let rust = read("Cargo.toml").split_once("rust-version = \"").map(|(_, rest)| rest.to_owned()).unwrap();
    let image = format!("FROM rust:{}-", rust.split('"').next().unwrap());
    assert!(read("Dockerfile").contains(&image), "the Dockerfile builds with another Rust than {image}");
}

/// Pages of docs/ are checked where the site is built; these files lie outside of it.
#[test]
fn links_of_the_readme_lead_somewhere() {
    for file in ["README.md", "CHANGELOG.md"] {
        let text = std::fs::read_to_string(top().join(file)).unwrap();
        let links = text.split("](").skip(1).map(|rest| rest.split([')', '#']).next().unwrap());
        for link in links.filter(|link| !link.starts_with("http")) {
            assert!(top().join(link).exists(), "{file} links to {link}, which does not exist");
        }
    }
}
