//! What is written for users can be read where they read it: blocks fit the column, comments fit a terminal, a hint names what its
//! reader may read, and sentences have no word that a reader stumbles over.

use harness_rbac_tests::server::fresh_database;
use std::path::{Path, PathBuf};
use std::process::Command;

/// So wide is a block of a page before it has to be scrolled.
const COLUMN: usize = 88;
/// So long is a COMMENT that `\df+` and `\dd` still show well.
const COMMENT: usize = 300;

/// Before these a clause with "who" is about the one that they name.
const PERSONS: &[&str] = &[
    "those",
    "somebody",
    "someone",
    "anybody",
    "everybody",
    "others",
    "people",
    "nobody",
    "person",
    "user",
    "caller",
    "principal",
    "administrator",
    "member",
    "owner",
    "one",
    "superuser",
];
/// Questions, asked or told, and columns of that name.
const QUESTIONS: &[&str] = &[
    "who acted for whom",
    "who acts for whom",
    "who administers",
    "who asks",
    "who changed what",
    "who could read a document",
    "who could, and why",
    "who dumps",
    "who gains",
    "who is asking",
    "who like '%",
    "who lost what",
    "who may do",
    "who may make it",
    "who may it, where",
    "who sees it",
    "who somebody is",
    "who they are",
    "who would gain",
    "who would lose",
    "why, who, where, what",
    "finding out who calls",
    "which the caller may see. returns at, who",
    "at, who (the principal",
    "at, who, action",
    "at timestamptz, who text",
    "md#who",
    "who, action, object, scope, change",
];

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The files of the repository that end so, but scripts of versions, which say what they said then.
fn files(ends: &[&str]) -> Vec<(PathBuf, String)> {
    let listed = Command::new("git").args(["ls-files"]).current_dir(top()).output().expect("git runs");
    let listed = String::from_utf8(listed.stdout).unwrap();
    let is_meant = |name: &&str| ends.iter().any(|end| name.ends_with(end)) && !name.contains("harness_rbac--");
    listed
        .lines()
        .filter(is_meant)
        .map(|name| (name.into(), std::fs::read_to_string(top().join(name)).unwrap()))
        .collect()
}

/// Pages, and what else is read by people; the history of changes says what was true then.
fn pages() -> Vec<(PathBuf, String)> {
    let is_page = |path: &Path| path.parent() == Some(Path::new("")) || path.starts_with("docs");
    let pages = files(&[".md"]).into_iter();
    pages.filter(|(path, _)| is_page(path) && !path.ends_with("CHANGELOG.md")).collect()
}

#[test]
fn blocks_fit_the_column() {
    let (mut blocks, mut wide) = (0, Vec::new());
    for (path, text) in pages() {
        let mut within = false;
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                within = !within;
                blocks += u32::from(within);
            } else if within && line.chars().count() > COLUMN {
                wide.push(format!("{}:{}: {} wide", path.display(), number + 1, line.chars().count()));
            }
        }
    }
    println!("wording: {blocks} blocks");
    assert!(blocks > 300, "only {blocks} blocks found");
    assert!(wide.is_empty(), "{wide:#?}");
}

#[test]
fn no_page_needs_another_one() {
    let needing = pages().into_iter().filter(|(_, text)| text.contains("statements go on where"));
    let needing: Vec<PathBuf> = needing.map(|(path, _)| path).collect();
    assert!(needing.is_empty(), "{needing:?} begin where another page has ended");
}

/// Of functions, relations, and columns that are there for callers.
#[test]
fn comments_are_there_and_short() {
    let (mut client, _) = fresh_database();
    let sql = "
        WITH public (object, comment) AS (
            SELECT p.oid::regprocedure::text, obj_description(p.oid, 'pg_proc') FROM pg_proc p
             WHERE p.pronamespace = 'harness_rbac'::regnamespace AND p.proname !~ '^_'
            UNION ALL
            SELECT c.oid::regclass::text, obj_description(c.oid, 'pg_class') FROM pg_class c
             WHERE c.relnamespace = 'harness_rbac'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_' AND NOT c.relispartition
            UNION ALL
            SELECT c.oid::regclass || '.' || a.attname, col_description(c.oid, a.attnum) FROM pg_class c
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE c.relnamespace = 'harness_rbac'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_' AND NOT c.relispartition
        )
        SELECT object, length(comment) FROM public";
    let rows = client.query(sql, &[]).unwrap();
    let wrong = rows.iter().filter_map(|row| match row.get::<_, Option<i32>>(1) {
        Some(length) if 0 < length && length as usize <= COMMENT => None,
        length => Some((row.get::<_, String>(0), length)),
    });
    let wrong: Vec<_> = wrong.collect();
    println!("wording: comments of {} objects", rows.len());
    assert!(rows.len() > 400, "only {} objects found", rows.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Literals of Rust, without what is escaped in them.
fn literals(text: &str) -> Vec<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let code = code.split("#[cfg(test)]").next().unwrap_or_default().replace("\\\"", "\u{1}").replace("'\"'", "''");
    code.split('"').skip(1).step_by(2).map(|literal| literal.replace('\u{1}', "\"").replace("\\\n", "")).collect()
}

fn is_sql(literal: &str) -> bool {
    ["SELECT ", "TABLE ", "WHERE ", "FROM ", "JOIN ", "INSERT ", "UPDATE ", "DELETE "]
        .iter()
        .any(|word| literal.contains(word))
}

/// What messages name is there for everybody: views that show each caller what it may see, and not the tables behind them.
#[test]
fn hints_name_what_their_reader_may_read() {
    let (mut client, _) = fresh_database();
    let sql = "SELECT relname::text FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind IN ('r', 'p', 'v')
                  AND NOT has_table_privilege('public', oid, 'SELECT')";
    let closed: Vec<String> = client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    assert!(closed.len() > 20, "only {} relations are closed", closed.len());
    let (mut named, mut wrong) = (0, Vec::new());
    for (path, text) in files(&[".rs"]).into_iter().filter(|(path, _)| path.starts_with("src")) {
        for literal in literals(&text).into_iter().filter(|literal| literal.contains(' ') && !is_sql(literal)) {
            for rest in literal.split("harness_rbac.").skip(1) {
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                named += 1;
                // A foreign key needs no right to read.
                if closed.contains(&name) && !literal.contains(&format!("foreign key to harness_rbac.{name}")) {
                    wrong.push(format!("{}: {literal}", path.display()));
                }
            }
        }
    }
    println!("wording: {named} names in messages");
    assert!(named > 20, "only {named} names found in messages");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is in quotes in SQL, comments left out.
fn quoted(text: &str) -> String {
    let code = text.lines().map(|line| if line.trim_start().starts_with("--") { "" } else { line });
    let code = code.collect::<Vec<_>>().join("\n").replace("''", "\u{1}");
    code.split('\'').skip(1).step_by(2).map(|literal| literal.replace('\u{1}', "'")).collect::<Vec<_>>().join("\n")
}

/// All that users read, file by file.
fn read_by_users() -> Vec<(PathBuf, String)> {
    let mut all = pages();
    all.extend(
        files(&[".sql"])
            .into_iter()
            .filter(|(path, _)| path.starts_with("sql"))
            .map(|(path, text)| (path, quoted(&text))),
    );
    let rust = files(&[".rs"]).into_iter().filter(|(path, _)| path.starts_with("src"));
    all.extend(rust.map(|(path, text)| (path, literals(&text).join("\n"))));
    // Of the report what stands between tags, and literals of more than a word.
    let report = |end| files(&[end]).into_iter().filter(|(path, _)| path.starts_with("templates"));
    let between = |text: String| {
        text.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| format!("{text} ")).collect()
    };
    all.extend(report(".html").map(|(path, text)| (path, between(text))));
    let words = |text: String| {
        literals(&text).into_iter().filter(|literal| literal.contains(' ')).collect::<Vec<_>>().join("\n")
    };
    all.extend(report(".js").map(|(path, text)| (path, words(text))));
    all.into_iter().map(|(path, text)| (path, text.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

/// A newcomer takes "the product" for this extension: it is Harness.
#[test]
fn harness_has_a_name() {
    let mut all = read_by_users();
    all.extend(files(&[".rs"]).into_iter().filter(|(path, _)| path.starts_with("src")));
    let naming = all.into_iter().filter(|(_, text)| text.to_lowercase().contains("the product"));
    let naming: Vec<PathBuf> = naming.map(|(path, _)| path).collect();
    assert!(naming.is_empty(), "{naming:?} say \"the product\"");
}

/// "By who does not hold it": a clause with "who" is about somebody who is named, or is a question.
#[test]
fn nobody_is_a_bare_who() {
    let (mut found, mut bare) = (0, Vec::new());
    for (path, text) in read_by_users() {
        let lower = text.to_lowercase();
        for (place, _) in lower.match_indices("who") {
            let is_word = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
            if !is_word(lower[..place].chars().last()) || !is_word(lower[place + 3..].chars().next()) {
                continue;
            }
            found += 1;
            let before: String = lower[..place].chars().rev().take_while(|c| *c != '.').collect();
            let before: String = before.chars().rev().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
            let last = before.split_whitespace().last().unwrap_or_default();
            let is_person = PERSONS.iter().any(|person| last == *person || last.strip_suffix('s') == Some(*person));
            let is_question = QUESTIONS.iter().any(|question| {
                let at = question.find("who").unwrap_or_default();
                place
                    .checked_sub(at)
                    .and_then(|start| lower.get(start..))
                    .is_some_and(|text| text.starts_with(question))
            });
            if !is_person && !is_question {
                let around: String = lower[..place].chars().rev().take(40).collect();
                let around: String = around.chars().rev().collect();
                let after: String = lower[place..].chars().take(50).collect();
                bare.push(format!("{}: {around}{after}", path.display()));
            }
        }
    }
    println!("wording: {found} times \"who\"");
    assert!(found > 100, "only {found} found");
    assert!(bare.is_empty(), "{bare:#?}");
}
