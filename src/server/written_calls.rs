//! Calls of functions in a plan as PostgreSQL writes it out: `{FUNCEXPR :funcid 16406 ... :args ({CONST ...} {VAR ...}) ...}`.
//!
//! That has every expression there is in a plan, in every version. PostgreSQL itself knows no other way through all of them. Texts in
//! it have a backslash before each space and brace of theirs.

const CALL: &[u8] = b"{FUNCEXPR :funcid ";
const ARGUMENTS: &[u8] = b" :args (";

/// A call.
pub(super) struct Call<'a> {
    /// The object id of the function.
    pub function: u32,
    /// What is written from there on.
    rest: &'a [u8],
}

/// All of them, those within others as well.
pub(super) fn calls(plan: &[u8]) -> impl Iterator<Item = Call<'_>> {
    let places = plan.windows(CALL.len()).enumerate().filter(|(_, part)| *part == CALL);
    places.filter_map(move |(place, _)| {
        let rest = plan.get(place + CALL.len()..)?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let function = std::str::from_utf8(rest.get(..digits)?).ok()?.parse().ok()?;
        Some(Call { function, rest })
    })
}

impl<'a> Call<'a> {
    /// The argument at that place, as it is written; `None` if there is none.
    pub fn argument(&self, place: usize) -> Option<&'a [u8]> {
        let begin = self.rest.windows(ARGUMENTS.len()).position(|part| part == ARGUMENTS)? + ARGUMENTS.len();
        let (mut depth, mut count, mut start, mut is_escaped) = (0_usize, 0, begin, false);
        for (at, byte) in self.rest.iter().enumerate().skip(begin) {
            if is_escaped {
                is_escaped = false;
                continue;
            }
            match byte {
                b'\\' => is_escaped = true,
                b'{' => {
                    if depth == 0 {
                        start = at;
                    }
                    depth += 1;
                }
                b'}' if depth == 1 && count == place => return self.rest.get(start..=at),
                b'}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        count += 1;
                    }
                }
                b')' if depth == 0 => return None,
                _ => {}
            }
        }
        None
    }
}

/// Whether it is written of a constant that is NULL.
pub(super) fn is_null(argument: &[u8]) -> bool {
    const NULL: &[u8] = b" :constisnull true";
    argument.starts_with(b"{CONST ") && argument.windows(NULL.len()).any(|part| part == NULL)
}
