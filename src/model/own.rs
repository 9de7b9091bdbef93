//! Values of attribute filters that stand for whoever is asked about.

use super::collections::boxed;
use super::error::{RbacError, Result, SqlState, quoted};
use super::written_reference::PrincipalKind;

/// Who is asked about, as it is written: `user:ana@acme`.
pub const PRINCIPAL: &str = "${principal}";
/// Its identifier alone: `ana`.
pub const PRINCIPAL_IDENTIFIER: &str = "${principal.identifier}";

/// Which of the two a filter accepts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OwnValues {
    pub principal: bool,
    pub identifier: bool,
}

impl OwnValues {
    pub const NONE: OwnValues = OwnValues { principal: false, identifier: false };

    /// Whether the value stands for something, known or not; notes what for. What is not known matches nothing: such values
    /// were let in by former versions.
    pub fn take(&mut self, value: &str) -> bool {
        match value {
            PRINCIPAL => self.principal = true,
            PRINCIPAL_IDENTIFIER => self.identifier = true,
            other => return other.starts_with("${"),
        }
        true
    }

    /// As they are written in a filter.
    pub fn written(self) -> impl Iterator<Item = &'static str> {
        let principal = Some(PRINCIPAL).filter(|_| self.principal);
        principal.into_iter().chain(Some(PRINCIPAL_IDENTIFIER).filter(|_| self.identifier))
    }

    pub fn count(self) -> usize {
        usize::from(self.principal) + usize::from(self.identifier)
    }
}

/// Who is asked about, as far as a filter can mean it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    reference: Option<Box<str>>,
    identifier: Option<Box<str>>,
}

impl Owner {
    /// A member of a user group, which may be anybody: nothing is its own.
    pub const NOBODY: Owner = Owner { reference: None, identifier: None };

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn of(kind: PrincipalKind, identifier: &str, home: &str) -> Result<Owner> {
        if kind == PrincipalKind::UserGroup {
            return Ok(Owner::NOBODY);
        }
        let reference = format!("{}:{identifier}@{home}", kind.as_str());
        // A service account of another scope may be called the same.
        let identifier = (kind == PrincipalKind::User).then(|| boxed(identifier)).transpose()?;
        Ok(Owner { reference: Some(boxed(&reference)?), identifier })
    }

    /// Anybody of a kind: what stands for it stays as it is written, and what never does falls away.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn whoever(kind: PrincipalKind) -> Result<Owner> {
        Ok(match kind {
            PrincipalKind::User => {
                Owner { reference: Some(boxed(PRINCIPAL)?), identifier: Some(boxed(PRINCIPAL_IDENTIFIER)?) }
            }
            PrincipalKind::ServiceAccount => Owner { reference: Some(boxed(PRINCIPAL)?), identifier: None },
            PrincipalKind::UserGroup => Owner::NOBODY,
        })
    }

    /// What these values stand for.
    pub fn values(&self, own: OwnValues) -> impl Iterator<Item = &str> {
        let reference = self.reference.as_deref().filter(|_| own.principal);
        reference.into_iter().chain(self.identifier.as_deref().filter(|_| own.identifier))
    }

    pub fn heap_size(&self) -> usize {
        self.reference.as_ref().map_or(0, |text| text.len()) + self.identifier.as_ref().map_or(0, |text| text.len())
    }
}

/// An accepted value that begins like something to be filled in is one of the two.
///
/// # Errors
/// 22023 if it is another one.
pub fn check_accepted_value(value: &str) -> Result<()> {
    if !value.starts_with("${") || matches!(value, PRINCIPAL | PRINCIPAL_IDENTIFIER) {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidParameterValue,
        format!("invalid accepted value {} of an attribute filter", quoted(value)),
        "Nothing stands for it.",
        format!(
            "Write {PRINCIPAL} or {PRINCIPAL_IDENTIFIER} for the principal that is asked about, or a value that does not begin with \"${{\"."
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_for_who_is_asked_about() {
        let mut own = OwnValues::NONE;
        assert_eq!(
            ["x", "${principal}", "${else}", "$", "{principal}"].map(|value| own.take(value)),
            [false, true, true, false, false]
        );
        assert_eq!(own, OwnValues { principal: true, identifier: false });
        assert!(own.take("${principal.identifier}") && own.count() == 2);
        let meant = |kind, identifier, home| {
            let owner = Owner::of(kind, identifier, home).unwrap();
            owner.values(own).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(meant(PrincipalKind::User, "ana@x.org", "acme"), ["user:ana@x.org@acme", "ana@x.org"]);
        assert_eq!(meant(PrincipalKind::ServiceAccount, "ci", "acme/pay"), ["service_account:ci@acme/pay"]);
        assert!(meant(PrincipalKind::UserGroup, "ops", "acme").is_empty());
        let left = |kind| Owner::whoever(kind).unwrap().values(own).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(left(PrincipalKind::User), [PRINCIPAL, PRINCIPAL_IDENTIFIER]);
        assert_eq!(left(PrincipalKind::ServiceAccount), [PRINCIPAL]);
        assert!(left(PrincipalKind::UserGroup).is_empty());
    }

    #[test]
    fn what_stands_for_nothing_is_refused() {
        for value in ["${principal}", "${principal.identifier}", "$principal", "x${y}", ""] {
            assert_eq!(check_accepted_value(value), Ok(()), "{value}");
        }
        for value in ["${", "${}", "${principal", "${principal} ", "${Principal}", "${principal.name}", "${now()}"] {
            assert_eq!(check_accepted_value(value).unwrap_err().sqlstate, SqlState::InvalidParameterValue, "{value}");
        }
    }
}
