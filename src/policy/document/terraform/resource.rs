use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One resource of a configuration, however it is written.
pub struct Resource<'a> {
    pub kind: &'a str,
    /// Its address, for messages: `module.team.harness_platform_usergroup.this["a"]`.
    pub place: String,
    pub arguments: &'a Map<String, Value>,
    /// Arguments whose value the configuration does not tell, with where in them: those that are known after the apply.
    pub unknown: BTreeMap<String, String>,
}

/// What is in a configuration.
#[derive(Default)]
pub struct Resources<'a> {
    pub list: Vec<Resource<'a>>,
    /// The accounts that its providers are for.
    pub accounts: Vec<String>,
    /// What gives nobody any rights.
    pub left_out: Vec<String>,
}
