//! A resource, or a block within one, whose arguments are read.

use super::fault::at;
use super::texts::Texts;
use crate::model::{Result, check_identifier, quoted};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub struct Block<'a> {
    pub texts: &'a Texts<'a>,
    /// The account of the whole configuration.
    pub account: &'a str,
    pub place: String,
    pub arguments: &'a Map<String, Value>,
    /// Arguments that are known after the apply.
    pub unknown: Option<&'a BTreeMap<String, String>>,
}

impl<'a> Block<'a> {
    /// The error for an argument.
    pub fn wrong<T>(&self, argument: &str, fault: &str) -> Result<T> {
        Err(at(&format!("{}.{argument}", self.place), fault))
    }

    /// An argument; `None` if it is not there, or null.
    pub fn value(&self, argument: &str) -> Result<Option<&'a Value>> {
        if let Some(within) = self.unknown.and_then(|unknown| unknown.get(argument)) {
            return self.wrong(
                &format!("{argument}{within}"),
                "Its value is known after the apply only; refer to identifier instead of id, or import the state.",
            );
        }
        Ok(self.arguments.get(argument).filter(|value| !value.is_null()))
    }

    /// A text; an empty one is none, as for Terraform.
    pub fn text(&self, argument: &str) -> Result<Option<String>> {
        match self.value(argument)? {
            None => Ok(None),
            Some(Value::String(text)) => {
                let text = self.texts.resolve(&format!("{}.{argument}", self.place), text)?;
                Ok(Some(text).filter(|text| !text.is_empty()))
            }
            Some(_) => self.wrong(argument, "It is not text."),
        }
    }

    pub fn required(&self, argument: &str) -> Result<String> {
        match self.text(argument)? {
            Some(text) => Ok(text),
            None => Err(at(&self.place, &format!("It has no {argument}."))),
        }
    }

    /// A truth value, which Terraform takes as text as well; false if it is not there.
    pub fn truth(&self, argument: &str) -> Result<bool> {
        match self.value(argument)? {
            None => Ok(false),
            Some(Value::Bool(truth)) => Ok(*truth),
            Some(Value::String(text)) if text == "true" => Ok(true),
            Some(Value::String(text)) if text == "false" => Ok(false),
            Some(Value::String(text)) if text.contains("${") => {
                self.wrong(argument, &format!("Nothing resolves {}.", quoted(text)))
            }
            Some(_) => self.wrong(argument, "It is neither true nor false."),
        }
    }

    /// A list of texts; `None` if it is not there.
    pub fn texts(&self, argument: &str) -> Result<Option<Vec<String>>> {
        let Some(value) = self.value(argument)? else { return Ok(None) };
        let Some(list) = value.as_array() else { return self.wrong(argument, "It is not a list of texts.") };
        let text = |(number, one): (usize, &Value)| match one.as_str() {
            Some(text) => self.texts.resolve(&format!("{}.{argument}[{number}]", self.place), text),
            None => self.wrong(&format!("{argument}[{number}]"), "It is not text."),
        };
        list.iter().enumerate().map(text).collect::<Result<_>>().map(Some)
    }

    /// The blocks of a kind: one that stands alone, those of a list, or none.
    pub fn blocks(&self, argument: &str, known: &[&str]) -> Result<Vec<Block<'a>>> {
        let blocks = match self.value(argument)? {
            None => return Ok(Vec::new()),
            Some(Value::Array(list)) => list.iter().collect(),
            Some(one) => vec![one],
        };
        let several = blocks.len() > 1;
        let block = |(number, block): (usize, &'a Value)| {
            let number = if several { format!("[{number}]") } else { String::new() };
            let place = format!("{}.{argument}{number}", self.place);
            let arguments = block.as_object().ok_or_else(|| at(&place, "It is not a block."))?;
            let block = Block { place, arguments, unknown: None, ..*self };
            block.knows(known)?;
            Ok(block)
        };
        blocks.into_iter().enumerate().map(block).collect()
    }

    /// The only block of a kind, if there is one.
    pub fn block(&self, argument: &str, known: &[&str]) -> Result<Option<Block<'a>>> {
        let mut blocks = self.blocks(argument, known)?;
        match blocks.len() {
            0 | 1 => Ok(blocks.pop()),
            _ => self.wrong(argument, "There is more than one."),
        }
    }

    /// Where it lives: the account, `org_id`, `project_id`.
    pub fn scope(&self) -> Result<String> {
        self.known_account()?;
        let (organization, project) = (self.part("org_id")?, self.part("project_id")?);
        match (organization, project) {
            (None, Some(_)) => self.wrong("project_id", "It has no org_id beside it."),
            (organization, project) => {
                let parts = [Some(self.account.to_owned()), organization, project];
                Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("/"))
            }
        }
    }

    /// A part of a path.
    pub fn part(&self, argument: &str) -> Result<Option<String>> {
        let part = self.text(argument)?;
        match part.as_ref().map(|part| check_identifier("scope", part)) {
            Some(Err(error)) => self.wrong(argument, &error.detail),
            _ => Ok(part),
        }
    }

    /// Which account it is has been found before; here it must be text.
    fn known_account(&self) -> Result<()> {
        match self.value("account_id")? {
            None | Some(Value::String(_)) => Ok(()),
            Some(_) => self.wrong("account_id", "It is not text."),
        }
    }

    /// Arguments that mean nothing here are refused.
    pub fn knows(&self, known: &[&str]) -> Result<()> {
        match self.arguments.keys().find(|key| *key != "//" && !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(at(&self.place, &format!("The argument {} means nothing here.", quoted(key)))),
        }
    }
}
