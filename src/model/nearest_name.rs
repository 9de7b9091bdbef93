//! The known name that somebody may have meant.

/// No name is as long as two thirds of more: so none is near, and comparing would take long.
const LONGEST_MEANT: usize = 384;

/// The nearest of the names, if one is near: at most a third of it differs, however the letters are written.
pub fn nearest<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if meant.chars().nth(LONGEST_MEANT).is_some() {
        return None;
    }
    let lower = meant.to_lowercase();
    let distance = |name: &'a str| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name);
    let (differing, name) = names.map(distance).min()?;
    (differing * 3 <= meant.chars().count()).then_some(name)
}

/// What to add to "there is no such name".
pub fn did_you_mean<'a>(meant: &str, names: impl Iterator<Item = &'a str>) -> String {
    nearest(meant, names).map_or_else(String::new, |name| format!("; the nearest is \"{name}\""))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_third_may_differ_and_case_does_not_count() {
        let names = || ["core_pipeline_execute", "core_pipeline_edit", "DOCUMENT"].into_iter();
        assert_eq!(nearest("core_pipeline_execut", names()), Some("core_pipeline_execute"));
        assert_eq!(nearest("document", names()), Some("DOCUMENT"));
        assert_eq!(nearest("dcoumnet", names()), Some("DOCUMENT"));
        assert_eq!(nearest("invoice", names()), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), names()), None);
    }
}
