//! The README at the prompt: every SQL block runs, in order and in one psql session; where a block of text follows, psql
//! prints exactly that, and where none follows, no error.

use harness_rbac_tests::server::empty_database;
use std::process::{Command, Stdio};

struct Block {
    line: usize,
    sql: String,
    /// What the README says psql prints.
    output: Option<String>,
}

/// The SQL blocks of a Markdown text, each with the text block that is the next fenced block after it.
fn blocks(markdown: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut follows_sql = false;
    let mut lines = markdown.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(language) = line.strip_prefix("```") else { continue };
        let body: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        match language {
            "sql" => found.push(Block { line: number + 1, sql: body.join("\n"), output: None }),
            "text" if follows_sql => found.last_mut().unwrap().output = Some(body.join("\n")),
            _ => {}
        }
        follows_sql = language == "sql";
    }
    found
}

const MARK: &str = "---- next block of the README ----";

/// What psql prints for each block. Output and errors share one file, so that they keep their order.
fn run(database: &str, blocks: &[Block]) -> Vec<String> {
    let dir = std::env::temp_dir().join(format!("readme-{}", std::process::id()));
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

/// Without what an editor takes away: blanks at line ends, blank lines at both ends.
fn tidy(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

#[test]
fn every_sql_block_runs() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let blocks = blocks(&readme);
    assert!(blocks.len() > 10, "only {} SQL blocks found", blocks.len());
    let mut wrong = 0;
    for (block, printed) in blocks.iter().zip(run(&empty_database(), &blocks)) {
        let right = match &block.output {
            Some(output) => tidy(output) == printed,
            None => !printed.contains("ERROR:"),
        };
        if !right {
            println!("README.md:{}:\n{}\n-- prints:\n{printed}\n", block.line, block.sql);
            wrong += 1;
        }
    }
    println!("README: {} SQL blocks, {wrong} wrong", blocks.len());
    assert_eq!(wrong, 0);
}
