//! Expressions that are nothing but others. What these say is an expression in its turn, which may ask for a secret.

/// Where more are open than this, nobody reads them.
const MOST_OPEN: usize = 100;
/// Comments that are longer are none.
const LONGEST_COMMENT: usize = 512;

/// An expression whose end has not been read.
struct Open {
    start: usize,
    reading: Reading,
    /// Whether a `>` that seems to compare would be the end of nothing but others.
    could_end: bool,
}

/// What has been read of an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Nothing,
    /// The beginning of its first name, which another one may complete.
    Name,
    /// Other expressions, with nothing behind them.
    Others,
    /// Other expressions, and part of a path behind them.
    Path,
    /// Words of its own.
    Own,
}

/// Where an expression begins that consists of others, or whose first name another one completes.
pub fn evaluated_twice(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let (mut place, mut before) = (0, b' ');
    while let Some((byte, after)) = bytes.get(place..).and_then(<[u8]>::split_first) {
        let mut length = 1;
        match (byte, after.first().copied()) {
            (b'<', Some(b'+')) if open.len() == MOST_OPEN => return open.first().map(|first| first.start),
            (b'<', Some(b'+')) => {
                open.push(Open { start: place, reading: Reading::Nothing, could_end: false });
                length = 2;
            }
            (b'>', next) if !is_operator(before, next) => {
                let closed = open.pop().filter(|closed| closed.reading == Reading::Others);
                if closed.is_some() {
                    return closed.map(|closed| closed.start);
                }
                if let Some(around) = open.last_mut().filter(|around| around.reading != Reading::Own) {
                    around.reading = Reading::Others;
                }
            }
            _ => length = open.last_mut().map_or(1, |around| around.read(before, *byte, after)),
        }
        place += length;
        before = *byte;
    }
    open.iter().find(|open| open.could_end).map(|open| open.start)
}

impl Open {
    /// Reads a byte that neither begins nor ends an expression, or a comment; how many bytes that were.
    fn read(&mut self, before: u8, byte: u8, after: &[u8]) -> usize {
        let is_comment = byte == b'/' && after.first() == Some(&b'*');
        if is_comment && self.reading != Reading::Own {
            let mut ends = after.windows(2).skip(1).take(LONGEST_COMMENT);
            if let Some(end) = ends.position(|end| end == b"*/") {
                return end + 4;
            }
        }
        self.could_end |= byte == b'>' && self.reading == Reading::Others;
        let is_in_name = byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
        self.reading = match (self.reading, byte) {
            (Reading::Nothing, b'(') => Reading::Nothing,
            (Reading::Nothing | Reading::Name, _) if is_in_name => Reading::Name,
            (Reading::Others | Reading::Path, b'.' | b'?') => Reading::Path,
            // Behind a blank it is an operator, such as `eq`.
            (Reading::Others | Reading::Path, _) if is_in_name && !before.is_ascii_whitespace() => Reading::Path,
            (Reading::Nothing | Reading::Others | Reading::Path, b')') => self.reading,
            (Reading::Nothing | Reading::Others | Reading::Path, blank) if blank.is_ascii_whitespace() => self.reading,
            _ => Reading::Own,
        };
        1
    }
}

/// Whether `>` between these compares, or is the end of an arrow.
pub fn is_operator(before: u8, after: Option<u8>) -> bool {
    matches!(before, b'-' | b'=') || matches!(before, b' ' | b'\t') && matches!(after, Some(b' ' | b'\t' | b'='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_consists_of_others_is_evaluated_twice() {
        for text in [
            "<+<+pipeline.variables.s>>",
            "<+ <+input> >",
            "<+(<+s>)>",
            "<+<+a><+b>>",
            "<+<+a>.<+b>>",
            "<+<+a>.get<+b>>",
            "<+sec<+b>>",
            "<+/* a */<+s>/*>*/>",
            "<+pipeline.name> == <+<+s>>",
            "<+pipeline.variables.<+<+s>>>",
            "echo <+<+s> > file <+pipeline.name>",
        ] {
            assert!(evaluated_twice(text).is_some(), "{text}");
        }
        assert_eq!(evaluated_twice("<+a> <+<+s>>"), Some(5));
        assert_eq!(evaluated_twice(&"<+".repeat(MOST_OPEN + 1)), Some(0));
    }

    #[test]
    fn what_has_words_of_its_own_is_not() {
        for text in [
            "<+pipeline.variables.<+matrix.env>>",
            "<+pipeline.variables.x_<+matrix.env>_y>",
            "<+<+pipeline.name>.toUpperCase()>",
            "<+<+a>.concat(<+b>)>",
            "<+size(<+a>)>",
            "<+<+a> > <+b>>",
            "<+<+a> eq <+b>>",
            "<+!<+a>>",
            "<+<+a> == 'a' || <+b>>",
            "<+a> > file <+b>",
            "a >> b; <+>",
        ] {
            assert_eq!(evaluated_twice(text), None, "{text}");
        }
    }

    #[test]
    fn long_texts_take_no_long_time() {
        assert_eq!(evaluated_twice(&"<+/*>".repeat(20_000)), None);
        assert_eq!(evaluated_twice(&format!("<+{}", "/*".repeat(100_000))), None);
    }
}
