//! Changes in the words of the SQL functions: `{"call": "assign_role", "principal": ..., "role": ...}`.

use crate::model::{RbacError, Result, SqlState, brief, quoted};
use crate::server::{quote_identifier, quote_literal, read, read_times, write};
use serde_json::{Map, Value};

/// What can be simulated: what changes policy, and nothing else.
const CALLS: [&str; 28] = [
    "add_group_member",
    "add_scope_user",
    "alter_assignment",
    "alter_resource_group",
    "alter_role",
    "apply_policy",
    "assign_role",
    "create_permission",
    "create_resource_group",
    "create_resource_type",
    "create_role",
    "create_scope",
    "create_service_account",
    "create_user",
    "create_user_group",
    "drop_principal",
    "drop_resource",
    "drop_resource_group",
    "drop_role",
    "drop_scope",
    "register_resource",
    "remove_group_member",
    "remove_scope_user",
    "revoke_role",
    "set_principal_disabled",
    "set_scope_key",
    "share_resource",
    "unshare_resource",
];

struct Argument {
    name: String,
    type_name: String,
    is_required: bool,
}

/// Makes the calls, in their order, as the current role.
///
/// # Errors
/// 22023 for an unknown shape, call or argument. What the functions raise is raised.
pub fn run(changes: &Value) -> Result<()> {
    let calls = changes.as_array().ok_or_else(|| wrong("changes", "It is not an array."))?;
    for (place, call) in calls.iter().enumerate() {
        let place = format!("changes[{place}]");
        let call = call.as_object().ok_or_else(|| wrong(&place, "It is not an object."))?;
        let statement = statement(&place, call)?;
        // Not the value itself: it is read anew, exactly as it was given.
        write::execute(&statement, &[Value::Object(call.clone()).to_string().into()]);
    }
    Ok(())
}

fn statement(place: &str, call: &Map<String, Value>) -> Result<String> {
    let name = call.get("call").and_then(Value::as_str).ok_or_else(|| wrong(place, r#"It names no "call"."#))?;
    let name = CALLS.into_iter().find(|known| *known == name).ok_or_else(|| {
        wrong(place, &format!("{} is no function that changes policy. There are {}.", quoted(name), CALLS.join(", ")))
    })?;
    let known = arguments_of(name);
    if let Some(key) = call.keys().find(|key| *key != "call" && !known.iter().any(|argument| argument.name == **key)) {
        return Err(wrong(place, &format!("{name}() has no argument {}.", quoted(key))));
    }
    if let Some(missing) = known.iter().find(|argument| argument.is_required && !call.contains_key(&argument.name)) {
        return Err(wrong(place, &format!("{name}() needs {}.", quoted(&missing.name))));
    }
    let mut given = Vec::new();
    for argument in &known {
        if let Some(value) = call.get(&argument.name) {
            given.push(format!("{} => {}", quote_identifier(&argument.name), argument.read(place, value)?));
        }
    }
    Ok(format!("SELECT harness_rbac.{name}({}) FROM (SELECT $1::jsonb AS given) AS call", given.join(", ")))
}

fn arguments_of(function: &str) -> Vec<Argument> {
    write::rows(
        "SELECT p.proargnames[n], format_type(p.proargtypes[n - 1], NULL), n <= p.pronargs - p.pronargdefaults
           FROM pg_catalog.pg_proc p CROSS JOIN LATERAL generate_series(1, p.pronargs) AS n
          WHERE p.pronamespace = 'harness_rbac'::regnamespace AND p.proname = $1 ORDER BY n",
        &[function.into()],
        |row| Argument {
            name: row.get(1).unwrap_or_default(),
            type_name: row.get(2).unwrap_or_default(),
            is_required: row.get(3) == Some(true),
        },
    )
}

impl Argument {
    /// The expression that takes the argument out of the call.
    fn read(&self, place: &str, value: &Value) -> Result<String> {
        let key = quote_literal(&self.name);
        let fits = match self.type_name.as_str() {
            _ if value.is_null() => return Ok(format!("NULL::{}", self.type_name)),
            "jsonb" => return Ok(format!("given -> {key}")),
            "text[]" => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
            "boolean" => value.is_boolean(),
            _ => value.is_string(),
        };
        match self.type_name.as_str() {
            _ if !fits => Err(wrong(place, &format!("{} is not of type {}.", quoted(&self.name), self.type_name))),
            "text[]" => Ok(format!("ARRAY(SELECT jsonb_array_elements_text(given -> {key}))")),
            "timestamp with time zone" => {
                let text = value.as_str().unwrap_or_default();
                read_times(|| read::first("SELECT $1::timestamptz", &[text.into()], |_| ())).map_err(|message| {
                    wrong(place, &format!("{} is no time: {}.", quoted(&self.name), brief(&message, 200)))
                })?;
                Ok(format!("(given ->> {key})::timestamptz"))
            }
            type_name => Ok(format!("(given ->> {key})::{type_name}")),
        }
    }
}

fn wrong(place: &str, detail: &str) -> RbacError {
    RbacError::new(
        SqlState::InvalidParameterValue,
        "changes cannot be simulated",
        format!("At {place}: {detail}"),
        r#"Write [{"call": "drop_principal", "principal": "user:ana@acme"}, {"call": "apply_policy", "policy": {...}}]."#,
    )
}
