//! The known name that somebody may have meant.

/// No name is as long as two thirds of more: so none is near, and comparing would take long.
const LONGEST_MEANT: usize = 384;

/// The nearest of the names, if one is near: at most a third of it differs.
pub fn nearest<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if meant.chars().nth(LONGEST_MEANT).is_some() {
        return None;
    }
    let distance = |name: &'a str| (strsim::damerau_levenshtein(meant, name), name);
    let (differing, name) = names.map(distance).min()?;
    (differing * 3 <= meant.chars().count()).then_some(name)
}

/// What to add to "there is no such name".
pub fn did_you_mean<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> String {
    nearest(meant, names).map_or_else(String::new, |name| format!("; the nearest is \"{name}\""))
}
