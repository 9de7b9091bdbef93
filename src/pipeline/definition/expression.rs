//! Expressions in the text of a definition: found, never evaluated.

use super::double_evaluation::{evaluated_twice, is_operator};

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
const ROOTS: [&str; 2] = ["secrets", MANAGER];
const MANAGER: &str = "ngSecretManager";
/// Their functions.
const READERS: [&str; 4] = ["getValue", "getAsFile", "getFileAsString", "obtain"];
/// No name is longer, nor worth showing further.
const LONGEST: usize = 512;

/// The secrets that the expressions in a text ask for, in their order for each root.
pub fn secrets(text: &str) -> Vec<Secret<'_>> {
    // Outside of expressions the words mean nothing.
    let starts = [text.find("<+"), text.find("${")];
    let Some(expressions) = starts.into_iter().flatten().min().and_then(|start| text.get(start..)) else {
        return Vec::new();
    };
    let mut found: Vec<_> = ROOTS.iter().flat_map(|root| calls(expressions, root)).collect();
    // Where something is computed already, another one says nothing new.
    if !found.iter().any(|secret| matches!(secret, Secret::Computed(_))) {
        let twice = || expressions.get(evaluated_twice(expressions)?..).map(cut);
        found.extend(hidden(expressions).or_else(twice).map(Secret::Computed));
    }
    found
}

/// The first call whose root, or function, is what an expression within the expression becomes.
fn hidden(text: &str) -> Option<&str> {
    let last_end = text.rfind('>').unwrap_or_default();
    let mut readers = READERS.iter().flat_map(|reader| text.match_indices(*reader));
    let reader = readers.find(|(start, reader)| {
        let around = text.get(..*start).zip(text.get(start + reader.len()..));
        *start < last_end && around.is_some_and(|(before, after)| is_of_another(before) && is_called(after))
    });
    let start = reader.map(|(start, _)| start).or_else(|| called_expression(text))?;
    let whole = text.get(..start)?.rfind("<+").unwrap_or(start);
    text.get(whole..).map(cut)
}

/// Whether a function is called that this follows; its name may be in brackets.
fn is_called(after: &str) -> bool {
    let after = gap(after.trim_start_matches(['"', '\'', '\\']));
    gap(after.strip_prefix(']').unwrap_or(after)).starts_with('(')
}

/// Whether a function behind this belongs to an expression, or to a constant.
fn is_of_another(before: &str) -> bool {
    let index = before.trim_end_matches(['"', '\'', '\\']).strip_suffix('[');
    let Some(root) = index.or_else(|| before.trim_end().strip_suffix('.')) else { return false };
    let root = root.strip_suffix('?').unwrap_or(root).trim_end();
    let inner = root.trim_end_matches(|end: char| end.is_whitespace() || end == ')');
    let is_expression = inner.strip_suffix('>').is_some_and(|inner| !inner.ends_with(['-', '=']));
    is_expression || inner.ends_with("*/") || root.ends_with(['"', '\''])
}

/// Where within an expression a call begins whose name begins with another one.
fn called_expression(text: &str) -> Option<usize> {
    let (mut read, mut depth) = (0, 0);
    text.match_indices('(').find_map(|(start, _)| {
        let between = text.get(read..start)?;
        (read, depth) = (start, depth_after(between, depth));
        let path = between.trim_end();
        let inner = path.trim_end_matches(|end: char| is_name(end) || matches!(end, '.' | '?'));
        let end = inner.strip_suffix('>')?;
        let after = between.as_bytes().get(inner.len()).copied();
        let is_operator = is_operator(end.bytes().next_back().unwrap_or(b' '), after);
        // Behind a dot it is a function of the language.
        (depth > 0 && !is_operator && !matches!(after, Some(b'.' | b'?'))).then_some(start)
    })
}

fn calls<'a>(text: &'a str, root: &'static str) -> impl Iterator<Item = Secret<'a>> {
    let last_end = text.rfind('>').unwrap_or_default();
    let (mut read, mut depth) = (0, 0);
    text.match_indices(root).filter_map(move |(start, found)| {
        depth = text.get(read..start).map_or(depth, |between| depth_after(between, depth));
        read = start;
        let before = text.get(..start)?;
        if before.ends_with(|end: char| is_name(end) || end == '.') {
            return None;
        }
        let after = text.get(start + found.len()..)?;
        let computed = || text.get(start..).map(|whole| Secret::Computed(cut(whole)));
        if after.trim_start().starts_with('[') {
            return computed();
        }
        if let Some(arguments) = arguments(after) {
            return constant(arguments).map(Secret::Named).or_else(computed);
        }
        // Nobody says what becomes of a root that is handed on. The one of Harness's own is no word of anybody's texts.
        let is_read = root == MANAGER || depth > 0 && start < last_end;
        if hides_call(after) || is_read && stands_alone(before, after) { computed() } else { None }
    })
}

/// What follows the parenthesis of a call.
fn arguments(after: &str) -> Option<&str> {
    let after = after.trim_start();
    let after = after.strip_prefix('?').unwrap_or(after).strip_prefix('.')?.trim_start();
    after.trim_start_matches(is_name).trim_start().strip_prefix('(')
}

/// Whether a call follows behind comments, or closing parentheses.
fn hides_call(after: &str) -> bool {
    let after = gap(after);
    let member = after.strip_prefix('?').unwrap_or(after).strip_prefix('.');
    member.is_some_and(|member| gap(gap(member).trim_start_matches(is_name)).starts_with('('))
}

fn gap(mut text: &str) -> &str {
    loop {
        let rest = text.trim_start_matches(|character: char| character.is_whitespace() || character == ')');
        let comment = rest.strip_prefix("/*").unwrap_or_default();
        let mut rests = comment.char_indices().take(LONGEST).filter_map(|(place, _)| comment.get(place..));
        match rests.find_map(|rest| rest.strip_prefix("*/")) {
            Some(after) => text = after,
            None => return rest,
        }
    }
}

/// How many expressions are open behind a text with so many open before it.
fn depth_after(text: &str, mut depth: usize) -> usize {
    let mut before = b' ';
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'<', Some(b'+')) => depth += 1,
            (b'>', after) if !is_operator(before, after.copied()) => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = byte;
    }
    depth
}

/// Whether a root is one, and no part of a path, of a longer word or of a constant.
fn stands_alone(before: &str, after: &str) -> bool {
    let is_quote = |text: &str| text.trim_start_matches('\\').starts_with(['"', '\'']);
    let is_longer = after.starts_with(|next: char| is_name(next) || next == '-');
    let is_in_path = before.ends_with(['-', '/']) && !before.ends_with("*/")
        || after.starts_with('/') && !after.starts_with("/*") && !after.starts_with("//");
    if is_longer || is_in_path || is_quote(after) {
        return false;
    }
    let is_path = |character: char| is_name(character) || matches!(character, '.' | '-' | '/');
    !(before.ends_with(['"', '\'']) && is_quote(after.trim_start_matches(is_path)))
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
            "<+secrets./**/getValue('a')>",
            "<+secrets /* x */ . getValue /**/ ('a')>",
            "<+(secrets).getValue('a')>",
            "<+<+a> + (secrets).getValue('a')>",
            "<+a > 1 ? [secrets].get(0).getValue('a') : 1>",
            "<+keep = secrets; keep.getValue('a')>",
            "${ngSecretManager/**/.obtain('a', 1)}",
            r#"<+<+"secrets">.getValue("a")>"#,
            r#"{\"x\": \"<+<+\"secrets\">.getValue(\"a\")>\"}"#,
            "<+<+pipeline.variables.s> . getAsFile ('a')>",
            "<+(<+pipeline.variables.s>)?.getValue('a')>",
            r#"<+<+s>["getValue"]("a")>"#,
            r#"<+"secrets".getValue("a")>"#,
            "<+<+s>/**/.obtain('a', 1)>",
            "<+<+s>rets.getValue('a')>",
            "<+<+s>Value('a')>",
            "<+<+s> ('a')>",
            "<+<+pipeline.variables.s>>",
            "<+<+pipeline.name> == 'a'> is <+ ( <+input> ) >",
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
            "<+stage.secrets.x>",
            "<+steps.get-secrets.output>",
            r#"<+configFile.getAsString("secrets")> <+configFile.getAsString("/secrets/a.yaml")>"#,
            r#"<+json.select("secrets.token", httpResponseBody)>"#,
            "<+infra.namespace> kubectl get secrets -n <+infra.namespace>",
            "for secret in ${secrets}; do echo <+pipeline.name> > secrets; done",
            "<+<+pipeline.name>.toUpperCase()> <+<+input>.default('a').trim()>",
            "<+<+env.type> == 'a' && size(<+a>) > (<+b>)> deploy <+service.name>(<+env.name>) <+a>",
            "<+pipeline.name> $object->getValue('a'); Map<String> getValue(); f('a').getValue('b') <+a>",
        ] {
            assert_eq!(secrets(text), [], "{text}");
        }
    }

    #[test]
    fn long_texts_take_no_long_time() {
        let calls = 100_000;
        assert_eq!(secrets(&format!("<+{}", "secrets.getValue(\"".repeat(calls))).len(), calls);
        assert_eq!(secrets(&format!("<+{}>", "secrets/*".repeat(calls))).len(), calls);
        assert_eq!(secrets(&format!("<+{}>", "getValue/*".repeat(calls))), []);
        assert_eq!(secrets(&format!("<+{}>", "x.getValue(".repeat(calls))), []);
    }
}
