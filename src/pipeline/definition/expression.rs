//! Expressions in the text of a definition: found, never evaluated.

/// Whether a text has a part that the run replaces.
pub fn is_expression(text: &str) -> bool {
    text.contains("<+") || text.contains("${")
}

/// What an expression hands to the functions of `secrets`.
#[derive(Debug, PartialEq, Eq)]
pub enum Secret<'a> {
    /// A constant, which may have an expression in it.
    Named(&'a str),
    /// Something that only the run will tell; the expression, cut short.
    Computed(&'a str),
}

/// The roots through which expressions get at secrets: the one of the documentation, and what it becomes.
const ROOTS: [&str; 2] = ["secrets", "ngSecretManager"];
/// No name is longer, nor worth showing further.
const LONGEST: usize = 512;

/// The secrets that the expressions in a text ask for, in their order for each root.
pub fn secrets(text: &str) -> Vec<Secret<'_>> {
    // Outside of expressions the words mean nothing.
    let starts = [text.find("<+"), text.find("${")];
    let Some(expressions) = starts.into_iter().flatten().min().and_then(|start| text.get(start..)) else {
        return Vec::new();
    };
    ROOTS.iter().flat_map(|root| calls(expressions, root)).collect()
}

fn calls<'a>(text: &'a str, root: &str) -> impl Iterator<Item = Secret<'a>> {
    text.match_indices(root).filter_map(move |(start, found)| {
        let is_member =
            text.get(..start).is_some_and(|before| before.ends_with(|end: char| is_name(end) || end == '.'));
        let after = text.get(start + found.len()..)?.trim_start();
        if is_member {
            return None;
        }
        let whole = cut(text.get(start..)?);
        if after.starts_with('[') {
            return Some(Secret::Computed(whole));
        }
        let after = after.strip_prefix('?').unwrap_or(after).strip_prefix('.')?.trim_start();
        let arguments = after.trim_start_matches(is_name).trim_start().strip_prefix('(')?;
        Some(constant(arguments).map_or(Secret::Computed(whole), Secret::Named))
    })
}

/// The only argument of a call, if it is a constant.
fn constant(arguments: &str) -> Option<&str> {
    // Within a text in JSON the quotes are escaped.
    let quoted = arguments.trim_start().trim_start_matches('\\');
    let quote = quoted.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let (constant, after) = quoted.get(1..)?.split_once(quote)?;
    let constant = constant.trim_end_matches('\\');
    let is_plain = !constant.is_empty() && constant.len() <= LONGEST && !constant.contains('\\');
    let ends = |rest: &str| rest.starts_with(')') || rest.starts_with(',');
    (is_plain && ends(after.trim_start())).then_some(constant)
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// An expression up to the end of its call, no longer than it is worth showing.
fn cut(text: &str) -> &str {
    let mut characters = text.char_indices().take(100);
    let call = characters.by_ref().find(|(_, character)| *character == ')').map(|(place, _)| place + 1);
    let end = call.or_else(|| text.char_indices().nth(100).map(|(place, _)| place));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_secrets() {
        for text in [
            r#"<+secrets.getValue("org.token")>"#,
            "curl -H 'x: <+secrets.getValue('org.token')>' https://example.com",
            r#"{\"x\": \"<+secrets.getValue(\"org.token\")>\"}"#,
            r#"<+ secrets . getValue ( "org.token" ) >"#,
            r#"<+<+env.type> == "Production" ? secrets.getValue("org.token") : "">"#,
            r#"<+secrets.getAsFile("org.token").trim()>"#,
            r#"${ngSecretManager.obtain("org.token", 1)}"#,
            r#"<+secrets?.getValue("org.token")>"#,
        ] {
            assert_eq!(secrets(text), [Secret::Named("org.token")], "{text}");
        }
    }

    #[test]
    fn what_is_computed_is_said_to_be() {
        for text in [
            "<+secrets.getValue(<+pipeline.variables.name>)>",
            r#"<+secrets.getValue("a" + "b")>"#,
            r#"<+secrets["getValue"]("a")>"#,
            r#"<+secrets.getValue("a\u0062")>"#,
            r#"<+secrets.getValue("never closed"#,
            "<+secrets.getValue()>",
        ] {
            assert!(matches!(secrets(text).as_slice(), [Secret::Computed(_)]), "{text}");
        }
    }

    #[test]
    fn words_are_no_secrets() {
        for text in [
            r#"secrets.getValue("a")"#,
            "<+pipeline.name> keeps no secrets. None",
            "<+pipeline.variables.secrets>",
            "<+pipeline.name> cat secrets.txt",
            r#"<+mysecrets.getValue("a")>"#,
        ] {
            assert_eq!(secrets(text), [], "{text}");
        }
    }

    #[test]
    fn long_texts_take_no_long_time() {
        let calls = 100_000;
        assert_eq!(secrets(&format!("<+{}", "secrets.getValue(\"".repeat(calls))).len(), calls);
    }
}
