//! How much people may write. The same limits stand as constraints of the tables in sql/, for rows that come by other
//! routes: an entry of the log holds a row before and after, and has to fit into one value and into a dump.

use super::error::{RbacError, Result, SqlState, quoted};

const MOST_NAME_CHARACTERS: usize = 256;
const MOST_EMAIL_CHARACTERS: usize = 320;
const MOST_NOTE_BYTES: usize = 4096;
const MOST_JSON_BYTES: usize = 65_536;
const MOST_ENTRIES: usize = 10_000;
const MOST_VALUE_BYTES: usize = 1_048_576;

/// A display name.
///
/// # Errors
/// 54000 if it is longer than 256 characters, 22023 if it has control characters.
pub fn check_name(name: Option<&str>) -> Result<()> {
    check_line("name", name, MOST_NAME_CHARACTERS)
}

/// An e-mail address. Whether it is one nobody asks: it is for people to read.
///
/// # Errors
/// 54000 if it is longer than 320 characters, 22023 if it has control characters.
pub fn check_email(email: Option<&str>) -> Result<()> {
    check_line("email", email, MOST_EMAIL_CHARACTERS)
}

/// A description or a reason.
///
/// # Errors
/// 54000 if it is longer than 4,096 bytes, 22023 if it has control characters other than line feed and tab.
pub fn check_note(what: &str, note: Option<&str>) -> Result<()> {
    let Some(note) = note else { return Ok(()) };
    // The length first: what is far too long is not looked at.
    if note.len() > MOST_NOTE_BYTES {
        return Err(too_long(what, &format!("{} bytes", note.len()), &format!("{MOST_NOTE_BYTES} bytes")));
    }
    if note.contains(|character: char| character.is_control() && !matches!(character, '\n' | '\t')) {
        return Err(unprintable(what, note, "It may have line feeds and tabs, and no other control characters."));
    }
    Ok(())
}

/// Tags or attributes: jsonb as text.
///
/// # Errors
/// 54000 if that is longer than 65,536 bytes.
pub fn check_json(what: &str, json: &str) -> Result<()> {
    if json.len() > MOST_JSON_BYTES {
        return Err(too_long(what, &format!("{} bytes", json.len()), &format!("{MOST_JSON_BYTES} bytes of JSON")));
    }
    Ok(())
}

/// A list of identifiers, permissions or values.
///
/// # Errors
/// 54000 if it has more than 10,000 entries.
pub fn check_list<T>(what: &str, list: &[T]) -> Result<()> {
    if list.len() > MOST_ENTRIES {
        return Err(too_long(what, &format!("{} entries", list.len()), &format!("{MOST_ENTRIES} entries")));
    }
    Ok(())
}

/// The values that an attribute filter accepts.
///
/// # Errors
/// 54000 if there are more than 10,000, or if they are longer than 1,048,576 bytes together.
pub fn check_values(what: &str, values: &[String]) -> Result<()> {
    check_list(what, values)?;
    let bytes: usize = values.iter().map(String::len).sum();
    if bytes > MOST_VALUE_BYTES {
        return Err(too_long(what, &format!("{bytes} bytes"), &format!("{MOST_VALUE_BYTES} bytes together")));
    }
    Ok(())
}

fn check_line(what: &str, text: Option<&str>, most: usize) -> Result<()> {
    let Some(text) = text else { return Ok(()) };
    // No more is read of it than it may have.
    if text.chars().nth(most).is_some() {
        return Err(too_long(what, &format!("{} bytes", text.len()), &format!("{most} characters")));
    }
    if text.contains(char::is_control) {
        return Err(unprintable(what, text, "It is one line of text without control characters."));
    }
    Ok(())
}

fn too_long(what: &str, found: &str, most: &str) -> RbacError {
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        format!("{what} is too long"),
        format!("It has {found}; the limit is {most}."),
        "Shorten it, or keep the rest in a table of the application.",
    )
}

fn unprintable(what: &str, text: &str, detail: &str) -> RbacError {
    RbacError::new(
        SqlState::InvalidParameterValue,
        format!("{what} {} has control characters", quoted(text)),
        detail,
        "Take them out.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(checked: Result<()>) -> Option<SqlState> {
        checked.err().map(|error| error.sqlstate)
    }

    #[test]
    fn what_people_write_has_a_limit() {
        let (long, odd) = (Some(SqlState::ProgramLimitExceeded), Some(SqlState::InvalidParameterValue));
        assert_eq!(state(check_name(Some(&"é".repeat(256)))), None);
        assert_eq!(state(check_name(Some(&"é".repeat(257)))), long);
        assert_eq!(state(check_name(Some("a\tb"))), odd);
        assert_eq!(state(check_email(Some(&"x".repeat(320)))), None);
        assert_eq!(state(check_email(Some(&"x".repeat(321)))), long);
        assert_eq!(state(check_note("reason", Some(&"x\n\t".repeat(1365)))), None);
        assert_eq!(state(check_note("reason", Some(&"x".repeat(4097)))), long);
        for odd_one in ["a\rb", "a\u{1}", "\u{85}"] {
            assert_eq!(state(check_note("reason", Some(odd_one))), odd);
        }
        assert_eq!(state(check_json("tags", &"x".repeat(65_537))), long);
        assert_eq!(state(check_list("permissions", &[0; 10_001])), long);
        assert_eq!(state(check_values("values", &["x".repeat(1_048_577)])), long);
        assert_eq!([state(check_name(None)), state(check_email(None)), state(check_note("reason", None))], [None; 3]);
    }
}
