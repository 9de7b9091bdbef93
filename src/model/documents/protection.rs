use super::reading::{read, wrong_document};
use crate::model::error::Result;
use crate::model::identifier::check_free_identifier;
use crate::model::quoted;
use serde::Deserialize;
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

/// What a command needs that `protect_table(commands => ...)` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandNeeds {
    /// `None` for the default.
    pub permission: Option<String>,
    /// Whether it is asked about the resource of the row; `None` for the default.
    pub on_resource: Option<bool>,
}

/// The commands that `protect_table(commands => ...)` names, `None` for nobody's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommandsDocument(BTreeMap<String, Option<CommandNeeds>>);

impl CommandsDocument {
    /// Reads `{"select": "PERMISSION", "delete": null, "insert": {"permission": "PERMISSION", "on": "resource"}}`.
    ///
    /// # Errors
    /// 22023 for another shape or an unknown command.
    pub fn parse(document: &Value) -> Result<CommandsDocument> {
        const HINT: &str = r#"Write {"select": "core_pipeline_view", "delete": null, "insert": {"permission": "core_pipeline_edit", "on": "resource"}} with any of select, insert, update, delete."#;
        let named: BTreeMap<String, Value> = read("commands", document, HINT)?;
        let wrong = |detail: String| wrong_document("invalid commands", detail, HINT);
        let known = |name: &str| Command::ALL.into_iter().any(|command| command.as_str() == name);
        let mut commands = BTreeMap::new();
        for (name, written) in named {
            if !known(&name) {
                return Err(wrong(format!("There is no command {}.", quoted(&name))));
            }
            let needs = match &written {
                Value::Null => None,
                Value::String(permission) => {
                    Some(CommandNeeds { permission: Some(permission.clone()), on_resource: None })
                }
                Value::Object(_) => {
                    Some(read::<WrittenNeeds>("commands", &written, HINT)?.needs(&name).map_err(wrong)?)
                }
                _ => return Err(wrong(format!("At {name}: it is neither a permission nor an object nor null."))),
            };
            commands.insert(name, needs);
        }
        Ok(CommandsDocument(commands))
    }

    /// What a command needs: `None` for the default, `Some(None)` for "nobody".
    pub fn get(&self, command: Command) -> Option<Option<&CommandNeeds>> {
        self.0.get(command.as_str()).map(Option::as_ref)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenNeeds {
    permission: Option<String>,
    on: Option<String>,
}

impl WrittenNeeds {
    fn needs(self, command: &str) -> std::result::Result<CommandNeeds, String> {
        let on_resource = match self.on.as_deref() {
            None => None,
            Some("resource") => Some(true),
            // The other commands are about rows that are there.
            Some("type") if command == Command::Insert.as_str() => Some(false),
            Some(on) => return Err(format!("At {command}: it cannot ask on {}.", quoted(on))),
        };
        Ok(CommandNeeds { permission: self.permission, on_resource })
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
        let commands = CommandsDocument::parse(&json!({"insert": "shop_invoice_pay", "delete": null,
            "update": {"permission": "shop_invoice_edit", "on": "resource"}}))
        .unwrap();
        let needs = |permission: &str, on_resource| CommandNeeds { permission: Some(permission.into()), on_resource };
        assert_eq!(commands.get(Command::Insert), Some(Some(&needs("shop_invoice_pay", None))));
        assert_eq!(commands.get(Command::Update), Some(Some(&needs("shop_invoice_edit", Some(true)))));
        assert_eq!(commands.get(Command::Delete), Some(None));
        assert_eq!(commands.get(Command::Select), None);
        for on in ["resource", "type"] {
            let commands = CommandsDocument::parse(&json!({"insert": {"on": on}})).unwrap();
            let needs = CommandNeeds { permission: None, on_resource: Some(on == "resource") };
            assert_eq!(commands.get(Command::Insert), Some(Some(&needs)));
        }
        for bad in [
            json!({"truncate": "x"}),
            json!({"Select": "x"}),
            json!([]),
            json!({"select": 1}),
            json!(null),
            json!({"insert": {"permission": "x", "on": "row"}}),
            json!({"insert": {"permission": "x", "on": "Resource"}}),
            json!({"select": {"permission": "x", "on": "type"}}),
            json!({"insert": {"permission": "x", "of": "resource"}}),
            json!({"insert": {"permission": 1}}),
            json!({"insert": ["x"]}),
        ] {
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
