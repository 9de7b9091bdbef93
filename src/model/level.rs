use super::error::{RbacError, Result, SqlState, quoted};

/// One of the three levels of scopes, from the top down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Account,
    Organization,
    Project,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Account, Level::Organization, Level::Project];

    pub fn as_str(self) -> &'static str {
        match self {
            Level::Account => "account",
            Level::Organization => "organization",
            Level::Project => "project",
        }
    }

    pub fn from_name(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.as_str() == name)
    }

    /// The resource type whose resources are the scopes of this level.
    pub fn resource_type(self) -> &'static str {
        match self {
            Level::Account => "ACCOUNT",
            Level::Organization => "ORGANIZATION",
            Level::Project => "PROJECT",
        }
    }

    /// The permission to see a scope of this level.
    pub fn view_permission(self) -> &'static str {
        match self {
            Level::Account => "core_account_view",
            Level::Organization => "core_organization_view",
            Level::Project => "core_project_view",
        }
    }
}

/// A set of levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels(u8);

impl Levels {
    pub fn contains(self, level: Level) -> bool {
        self.0 & (1 << level as u8) != 0
    }

    #[must_use]
    pub fn with(self, level: Level) -> Levels {
        Levels(self.0 | 1 << level as u8)
    }

    pub fn intersects(self, other: Levels) -> bool {
        self.0 & other.0 != 0
    }

    /// Reads a list of level names as administrators write it.
    ///
    /// # Errors
    /// 22023 for an empty list or a name that is no level.
    pub fn parse<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Levels> {
        let hint = "Levels are account, organization and project.";
        let mut levels = Levels::default();
        for name in names {
            let level = Level::from_name(name).ok_or_else(|| {
                RbacError::new(
                    SqlState::InvalidParameterValue,
                    format!("unknown level {}", quoted(name)),
                    "A scope is an account, an organization or a project.",
                    hint,
                )
            })?;
            levels = levels.with(level);
        }
        if levels == Levels::default() {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "no levels given",
                "The list of levels is empty.",
                hint,
            ));
        }
        Ok(levels)
    }
}

impl FromIterator<Level> for Levels {
    fn from_iter<I: IntoIterator<Item = Level>>(levels: I) -> Levels {
        levels.into_iter().fold(Levels::default(), Levels::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_a_set() {
        let levels = Levels::parse(["project", "account", "project"]).unwrap();
        assert!(levels.contains(Level::Account) && levels.contains(Level::Project));
        assert!(!levels.contains(Level::Organization));
        assert!(levels.intersects(Levels::default().with(Level::Account)));
        assert!(!levels.intersects(Levels::default().with(Level::Organization)));
    }

    #[test]
    fn unknown_and_missing_levels_are_refused() {
        assert_eq!(Levels::parse(["Account"]).unwrap_err().sqlstate, SqlState::InvalidParameterValue);
        assert_eq!(Levels::parse([]).unwrap_err().sqlstate, SqlState::InvalidParameterValue);
    }
}
