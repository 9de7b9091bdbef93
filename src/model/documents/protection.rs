use super::reading::{read, wrong_document};
use crate::model::error::Result;
use crate::model::identifier::check_free_identifier;
use crate::model::quoted;
use serde_json::Value;
use std::collections::BTreeMap;

/// A command that a row-level security policy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Select,
    Insert,
    Update,
    Delete,
}

impl Command {
    pub const ALL: [Command; 4] = [Command::Select, Command::Insert, Command::Update, Command::Delete];

    pub fn as_str(self) -> &'static str {
        match self {
            Command::Select => "select",
            Command::Insert => "insert",
            Command::Update => "update",
            Command::Delete => "delete",
        }
    }

    /// The actions of a resource type that allow this command, the first that the type has.
    pub fn actions(self) -> &'static [&'static str] {
        match self {
            Command::Select => &["view"],
            Command::Insert => &["create", "edit"],
            Command::Update => &["edit"],
            Command::Delete => &["delete"],
        }
    }
}

/// The permissions that `protect_table(commands => ...)` names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommandsDocument(BTreeMap<String, Option<String>>);

impl CommandsDocument {
    /// Reads `{"select": "PERMISSION", "delete": null}`.
    ///
    /// # Errors
    /// 22023 for another shape or an unknown command.
    pub fn parse(document: &Value) -> Result<CommandsDocument> {
        const HINT: &str =
            r#"Write {"select": "core_pipeline_view", "delete": null} with any of select, insert, update, delete."#;
        let commands = CommandsDocument(read("commands", document, HINT)?);
        let known = |name: &str| Command::ALL.into_iter().any(|command| command.as_str() == name);
        match commands.0.keys().find(|name| !known(name)) {
            Some(name) => {
                Err(wrong_document("invalid commands", format!("There is no command {}.", quoted(name)), HINT))
            }
            None => Ok(commands),
        }
    }

    /// The permission for a command: `None` for the default, `Some(None)` for "nobody".
    pub fn get(&self, command: Command) -> Option<Option<&str>> {
        self.0.get(command.as_str()).map(|permission| permission.as_deref())
    }
}

impl Command {
    /// Among the permissions of a resource type and their actions the one that the command needs by default.
    pub fn default_permission(self, permissions: &[(String, String)]) -> Option<&str> {
        let having = |action: &&str| permissions.iter().find(|(_, of)| of == action);
        self.actions().iter().find_map(having).map(|(permission, _)| permission.as_str())
    }
}

/// Which column holds which attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributeColumnsDocument(pub BTreeMap<String, String>);

impl AttributeColumnsDocument {
    /// Reads `{"type": "kind"}`: attribute name, column name.
    ///
    /// # Errors
    /// 22023 for another shape, 42602 for what no attribute can be called.
    pub fn parse(document: &Value) -> Result<AttributeColumnsDocument> {
        const HINT: &str = r#"Write {"type": "environment_type"}: the attribute's name, then the column's."#;
        let columns: BTreeMap<String, String> = read("attributes", document, HINT)?;
        columns.keys().try_for_each(|attribute| check_free_identifier("attribute", attribute))?;
        Ok(AttributeColumnsDocument(columns))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn commands_are_named_defaulted_or_nobodys() {
        let commands = CommandsDocument::parse(&json!({"insert": "shop_invoice_pay", "delete": null})).unwrap();
        assert_eq!(commands.get(Command::Insert), Some(Some("shop_invoice_pay")));
        assert_eq!(commands.get(Command::Delete), Some(None));
        assert_eq!(commands.get(Command::Select), None);
        for bad in [json!({"truncate": "x"}), json!({"Select": "x"}), json!([]), json!({"select": 1}), json!(null)] {
            assert_eq!(
                CommandsDocument::parse(&bad).unwrap_err().sqlstate,
                crate::model::SqlState::InvalidParameterValue
            );
        }
    }

    #[test]
    fn attributes_name_columns() {
        let columns = AttributeColumnsDocument::parse(&json!({"type": "kind"})).unwrap();
        assert_eq!(columns.0.get("type").map(String::as_str), Some("kind"));
        assert!(AttributeColumnsDocument::parse(&json!({"type": null})).is_err());
    }
}
