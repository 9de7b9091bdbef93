//! Texts of a configuration: final where Terraform has resolved them, else with references from one resource to another.

use super::fault::at;
use super::known_kinds::USER;
use super::resource::{Resource, Resources};
use crate::model::{Result, quoted};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// References may lead from one to the next this far.
const MOST_STEPS: usize = 8;

/// The arguments of resources by kind and name.
type Written<'a> = BTreeMap<(&'a str, &'a str), &'a Map<String, Value>>;

/// How texts are to be read.
pub struct Texts<'a> {
    /// `None` where nothing is left to resolve.
    written: Option<Written<'a>>,
    /// E-mail addresses of users by what Harness calls them.
    emails: BTreeMap<&'a str, &'a str>,
}

impl<'a> Texts<'a> {
    /// What Terraform has resolved.
    pub fn shown(resources: &Resources<'a>) -> Texts<'a> {
        Texts { written: None, emails: emails(&resources.list) }
    }

    /// What stands in a configuration as it is written.
    pub fn written(resources: &'a Resources<'a>) -> Texts<'a> {
        let by_name =
            |one: &'a Resource<'a>| one.place.split_once('.').map(|(_, name)| ((one.kind, name), one.arguments));
        Texts { written: Some(resources.list.iter().filter_map(by_name).collect()), emails: BTreeMap::new() }
    }

    pub fn are_final(&self) -> bool {
        self.written.is_none()
    }

    /// The user that Harness calls so: the one whose e-mail address is known, else as it is written.
    pub fn user(&self, name: String) -> String {
        self.emails.get(name.as_str()).map_or(name, |email| (*email).to_owned())
    }

    /// A text with `${harness_platform_roles.NAME.id}` and the like put in.
    ///
    /// # Errors
    /// 22023 for an expression that nothing resolves.
    pub fn resolve(&self, place: &str, text: &str) -> Result<String> {
        match &self.written {
            None => Ok(text.to_owned()),
            Some(written) => resolve(written, place, text, MOST_STEPS),
        }
    }

    /// The resource of a kind that the text as a whole refers to.
    pub fn referred(&self, kind: &str, text: &str) -> Option<&'a Map<String, Value>> {
        let (found, name, _) = parts(text.strip_prefix("${")?.strip_suffix('}')?.trim())?;
        let written = self.written.as_ref().filter(|_| found == kind)?;
        written.get(&(found, name)).copied()
    }
}

fn emails<'a>(resources: &[Resource<'a>]) -> BTreeMap<&'a str, &'a str> {
    let text = |arguments: &'a Map<String, Value>, name: &str| arguments.get(name).and_then(Value::as_str);
    let users = resources.iter().filter(|one| one.kind == USER);
    users.filter_map(|user| Some((text(user.arguments, "identifier")?, text(user.arguments, "email")?))).collect()
}

fn resolve(written: &Written<'_>, place: &str, text: &str, steps: usize) -> Result<String> {
    let mut resolved = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['$', '%']) {
        let (before, after) = rest.split_at(start);
        resolved.push_str(before);
        rest = if let Some(literal) = after.strip_prefix("$${") {
            resolved.push_str("${");
            literal
        } else if let Some(literal) = after.strip_prefix("%%{") {
            resolved.push_str("%{");
            literal
        } else if let Some(expression) = after.strip_prefix("${") {
            let (expression, after) =
                expression.split_once('}').ok_or_else(|| at(place, &format!("{} does not end.", quoted(text))))?;
            resolved.push_str(&look_up(written, place, expression.trim(), steps)?);
            after
        } else if after.starts_with("%{") {
            return Err(at(place, &format!("Nothing resolves {}.", quoted(text))));
        } else {
            let mut characters = after.chars();
            resolved.extend(characters.next());
            characters.as_str()
        };
    }
    resolved.push_str(rest);
    Ok(resolved)
}

fn look_up(written: &Written<'_>, place: &str, expression: &str, steps: usize) -> Result<String> {
    let found = || {
        let (kind, name, attribute) = parts(expression)?;
        let attribute = match (kind, attribute) {
            // A user is called by its e-mail address.
            (USER, "id" | "identifier") => "email",
            // The id of every other one of these resources is its identifier.
            (_, "id") => "identifier",
            (_, other) => other,
        };
        written.get(&(kind, name))?.get(attribute)?.as_str()
    };
    match found() {
        Some(text) if steps > 0 => resolve(written, place, text, steps - 1),
        _ => Err(at(place, &format!("{} leads nowhere: nothing resolves it.", quoted(expression)))),
    }
}

fn parts(expression: &str) -> Option<(&str, &str, &str)> {
    let mut parts = expression.splitn(3, '.');
    Some((parts.next()?, parts.next()?, parts.next()?))
}
