//! What may be a name. The same rules stand as domains in sql/schema.sql, for rows that come by other routes.

use super::error::{RbacError, Result, SqlState, quoted};

const MOST_CHARACTERS: usize = 128;
const MOST_FREE_CHARACTERS: usize = 256;
const RESERVED: [&str; 24] = [
    "or",
    "and",
    "eq",
    "ne",
    "lt",
    "gt",
    "le",
    "ge",
    "div",
    "mod",
    "not",
    "null",
    "true",
    "false",
    "new",
    "var",
    "return",
    "step",
    "parallel",
    "stepGroup",
    "org",
    "account",
    "status",
    "liteEngineTask",
];

/// Checks the form of an identifier that is used, not made.
///
/// # Errors
/// 42602 if it is not a letter or underscore followed by letters, digits, `_` or `$`, at most 128 in all.
pub fn check_identifier(what: &str, text: &str) -> Result<()> {
    let first_fits = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
    let rest_fits = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(*byte, b'_' | b'$');
    let fits = text.len() <= MOST_CHARACTERS
        && text.as_bytes().split_first().is_some_and(|(first, rest)| first_fits(first) && rest.iter().all(rest_fits));
    if fits {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidName,
        format!("invalid {what} identifier {}", quoted(text)),
        "An identifier is a letter or underscore, then letters, digits, _ or $, at most 128 characters in all.",
        "Choose an identifier of that form; the name argument takes free text.",
    ))
}

/// Checks an identifier that an administrator gives to something new.
///
/// # Errors
/// 42602 as [`check_identifier`]; 42939 for a reserved word, and for a leading underscore where
/// `underscore_is_shipped` keeps it for what the extension ships.
pub fn check_new_identifier(what: &str, text: &str, underscore_is_shipped: bool) -> Result<()> {
    check_identifier(what, text)?;
    let reserved = |detail: &str| {
        Err(RbacError::new(
            SqlState::ReservedName,
            format!("{what} identifier {} is reserved", quoted(text)),
            detail,
            "Choose another identifier.",
        ))
    };
    if RESERVED.contains(&text) {
        return reserved("It is a word of the expression language.");
    }
    if underscore_is_shipped && text.starts_with('_') {
        return reserved("A leading underscore marks what the extension ships.");
    }
    Ok(())
}

/// Whether a user or resource may have this identifier: 1 to 256 characters, none of them a control character.
#[inline]
pub fn is_free_identifier(text: &str) -> bool {
    // Almost every identifier is short ASCII, and this runs once per row.
    if text.len() <= MOST_FREE_CHARACTERS && is_printable_ascii(text.as_bytes()) {
        return !text.is_empty();
    }
    text.chars().count() <= MOST_FREE_CHARACTERS && !text.chars().any(char::is_control)
}

/// Whether all bytes are from 0x20 to 0x7e, eight at a time.
#[inline]
fn is_printable_ascii(bytes: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // The high bit of a byte is set if the byte has it, lies below 0x20 or is 0x7f. A borrow or carry into the next
    // byte comes only from one that is caught itself.
    let odd = |word: u64| word | word.wrapping_sub(0x20 * ONES) | word.wrapping_add(ONES);
    let (words, rest) = bytes.as_chunks::<8>();
    let Some(last) = bytes.last_chunk::<8>() else {
        return rest.iter().fold(true, |plain, byte| plain & (byte.wrapping_sub(0x20) < 0x5f));
    };
    // The last eight bytes overlap the words before them.
    let all = words.iter().chain([last]).fold(0, |all, word| all | odd(u64::from_ne_bytes(*word)));
    all & (0x80 * ONES) == 0
}

/// As [`is_free_identifier`], for administrators.
///
/// # Errors
/// 42602 if it is not.
pub fn check_free_identifier(what: &str, text: &str) -> Result<()> {
    if is_free_identifier(text) {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidName,
        format!("invalid {what} identifier {}", quoted(text)),
        "It must have 1 to 256 characters and no control characters.",
        "Use an e-mail address, a UUID or another short name.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_a_form() {
        for good in ["a", "_x", "A1_$", &"x".repeat(128)] {
            assert!(check_identifier("role", good).is_ok(), "{good}");
        }
        for bad in ["", "1a", "a-b", "a b", "a/b", "é", "a\n", "$a", &"x".repeat(129)] {
            assert_eq!(check_identifier("role", bad).unwrap_err().sqlstate, SqlState::InvalidName, "{bad}");
        }
    }

    #[test]
    fn reserved_words_and_underscores() {
        for word in RESERVED {
            assert_eq!(check_new_identifier("scope", word, false).unwrap_err().sqlstate, SqlState::ReservedName);
        }
        assert!(check_new_identifier("scope", "stepgroup", false).is_ok());
        assert!(check_new_identifier("scope", "_mine", false).is_ok());
        assert_eq!(check_new_identifier("role", "_mine", true).unwrap_err().sqlstate, SqlState::ReservedName);
    }

    #[test]
    fn free_identifiers_are_free_but_for_control_characters() {
        for good in ["ana@example.com", "a b", "é", "'; drop --", "\u{202e}", &"é".repeat(256)] {
            assert!(is_free_identifier(good), "{good}");
        }
        for bad in ["", "a\tb", "\u{7f}", "\u{85}", "a\u{0}", &"é".repeat(257), &"x".repeat(1 << 20)] {
            assert!(!is_free_identifier(bad), "{bad:.20}");
        }
    }
}
