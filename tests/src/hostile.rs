//! Arguments as SQL literals: names that a world has, names that it has not, and what nobody should pass.

use crate::world::literal;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Names by the argument that takes them.
pub struct Names(pub &'static [(&'static [&'static str], &'static [&'static str])]);

/// What breaks parsers: quotes, separators of ours, other scripts, characters without width, control characters.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "'",
    "\"",
    "''",
    "\\",
    "$$",
    "%s%n",
    "{",
    "}",
    "[",
    "(",
    ",",
    "NULL",
    "null",
    "/",
    "//",
    "a/b/c/d",
    "@",
    ":",
    "#",
    ".",
    "..",
    "account.",
    "org.",
    "user:",
    "user:@",
    "@acme",
    "_",
    "_account_admin",
    "a b",
    "é",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "🦀",
    "e\u{301}",
    "\n",
    "\t",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{fffd}",
    "\u{10ffff}",
    "'; DROP SCHEMA harness_rbac CASCADE; --",
    "\"; SELECT 1; --",
    "<+input>",
    "*",
    "-1",
    "0",
    "1e999",
    "9223372036854775808",
    "pg_catalog",
    "harness_rbac.roles",
    "infinity",
];
const JSON_KEYS: &[&str] = &[
    "includeAllResources",
    "resources",
    "resourceType",
    "identifiers",
    "attributeFilter",
    "attributeName",
    "attributeValues",
    "scope",
    "accountIdentifier",
    "orgIdentifier",
    "projectIdentifier",
    "filter",
    "principal",
    "principalIdentifier",
    "principalType",
    "permissions",
    "resourceScope",
    "resourceIdentifier",
    "resourceAttributes",
    "permission",
    "permitted",
    "select",
    "insert",
    "update",
    "delete",
    "type",
    "tags",
    "",
];

pub struct Hostile<'a> {
    pub random: Rng,
    pub names: &'a Names,
}

impl Hostile<'_> {
    fn chance(&mut self, percent: u32) -> bool {
        self.random.u32(0..100) < percent
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.random.usize(..list.len())]
    }

    /// A text for an argument of that name.
    pub fn text(&mut self, argument: &str) -> String {
        let pools = self.names.0;
        let own = pools.iter().find(|(arguments, _)| arguments.contains(&argument)).map(|(_, names)| *names);
        let any = self.pick(pools).1;
        let pool = if self.chance(80) { own.unwrap_or(any) } else { any };
        let known = self.pick(pool).to_owned();
        match self.random.u32(0..100) {
            0..60 => known,
            60..75 => self.mutated(&known),
            75..90 => self.pick(HOSTILE).to_owned(),
            90..98 => (0..self.random.usize(1..6)).map(|_| self.pick(HOSTILE)).collect(),
            98 => self.long(&known),
            _ => (0..self.random.usize(1..40)).map(|_| self.random.char('\u{1}'..'\u{10ffff}')).collect(),
        }
    }

    fn mutated(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        let place = self.random.usize(..=characters.len());
        match self.random.u8(0..3) {
            0 => characters.truncate(place),
            1 if place < characters.len() => characters[place] = self.random.char('\u{1}'..'\u{2fff}'),
            _ => {
                let strange: Vec<char> = self.pick(HOSTILE).chars().collect();
                characters.splice(place..place, strange);
            }
        }
        characters.into_iter().collect()
    }

    fn long(&mut self, text: &str) -> String {
        let length = self.pick(&[127, 128, 129, 255, 256, 257, 1000, 10_000, 1 << 16, 1 << 20]);
        let piece = if text.is_empty() || self.chance(50) { "é" } else { text };
        piece.chars().cycle().take(length).collect()
    }

    /// A document: one that is right, one with a part replaced, or anything.
    pub fn json(&mut self) -> Value {
        let known = self.known_document();
        match self.random.u8(0..10) {
            0..4 => known,
            4..7 => self.replaced(known),
            7..9 => self.any_json(4),
            _ => {
                let depth = self.pick(&[10, 127, 128, 129, 1000]);
                (0..depth)
                    .fold(json!("x"), |inner, _| if self.chance(50) { json!([inner]) } else { json!({"a": inner}) })
            }
        }
    }

    fn known_document(&mut self) -> Value {
        let (scope, resource) = (self.text("scope"), self.text("resource"));
        let (permission, resource_type) = (self.text("permission"), self.text("resource_type"));
        match self.random.u8(0..8) {
            0 => json!({"includeAllResources": true}),
            1 => json!({"resources": [{"resourceType": resource_type, "identifiers": [resource]}]}),
            2 => json!({"resources": [{"resourceType": resource_type,
                "attributeFilter": {"attributeName": resource, "attributeValues": [resource, scope]}}]}),
            3 => json!([{"scope": scope, "filter": "INCLUDING_CHILD_SCOPES"}]),
            4 => json!([{"accountIdentifier": "acme", "orgIdentifier": resource}]),
            5 => json!({"type": resource, "tags": [resource, scope]}),
            6 => json!({"select": permission, "delete": null}),
            _ => json!({"principal": self.text("principal"), "permissions": [{"resourceScope": {"scope": scope},
                "resourceType": resource_type, "resourceIdentifier": resource, "permission": permission}]}),
        }
    }

    fn replaced(&mut self, document: Value) -> Value {
        if self.chance(25) {
            return self.any_json(2);
        }
        match document {
            Value::Array(mut items) if !items.is_empty() => {
                let place = self.random.usize(..items.len());
                let item = items[place].take();
                items[place] = self.replaced(item);
                Value::Array(items)
            }
            Value::Object(items) if !items.is_empty() => {
                let place = self.random.usize(..items.len());
                let replace = |(at, (key, value)): (usize, (String, Value))| match at == place {
                    true if self.chance(30) => (self.pick(JSON_KEYS).to_owned(), value),
                    true => (key, self.replaced(value)),
                    false => (key, value),
                };
                Value::Object(items.into_iter().enumerate().map(replace).collect())
            }
            _ => self.any_json(2),
        }
    }

    fn any_json(&mut self, depth: u8) -> Value {
        match self.random.u8(0..if depth == 0 { 6 } else { 9 }) {
            0 => Value::Null,
            1 => json!(self.random.bool()),
            2 => json!(self.random.i64(..)),
            3 => json!(self.random.f64() * 1e300),
            4..6 => json!(self.text("resource")),
            6 => (0..self.random.usize(..5)).map(|_| self.any_json(depth - 1)).collect(),
            7 => {
                let count = self.random.usize(..5);
                let entry = |_| (self.pick(JSON_KEYS).to_owned(), self.any_json(depth - 1));
                Value::Object((0..count).map(entry).collect::<Map<_, _>>())
            }
            _ => (0..self.random.usize(..300)).map(|_| json!("x")).collect(),
        }
    }

    /// A literal of the type, for an argument of that name.
    pub fn literal(&mut self, argument: &str, data_type: &str) -> String {
        if self.chance(7) {
            return format!("NULL::{data_type}");
        }
        let value = match data_type {
            "text" | "name" => self.text(argument),
            "text[]" => return self.texts(argument),
            "jsonb" => self.json().to_string(),
            "boolean" => self.pick(&["true", "false"]).to_owned(),
            "bigint" => match self.random.u8(0..4) {
                0 => self.pick(&[i64::MIN, i64::MAX, 0, -1, i64::MIN + 1]).to_string(),
                1 => self.random.i64(..).to_string(),
                _ => self.random.i64(-20..20).to_string(),
            },
            "bigint[]" => self.pick(&["{}", "{NULL}", "{1,2,3}", "{{1},{2}}", "{-1,9223372036854775807}"]).to_owned(),
            "integer" => self.pick(&[i32::MIN, i32::MAX, 0, -1, 1, 2, 3, 7]).to_string(),
            "smallint" => self.pick(&[i16::MIN, i16::MAX, 0, -1, 1, 2, 3, 7]).to_string(),
            "timestamp with time zone" => self
                .pick(&[
                    "infinity",
                    "-infinity",
                    "4713-01-01 BC",
                    "294276-12-31",
                    "2000-01-01",
                    "2999-12-31",
                    "now",
                    "epoch",
                ])
                .to_owned(),
            "interval" => self
                .pick(&[
                    "0",
                    "1 day",
                    "-1 day",
                    "1 microsecond",
                    "178000000 years",
                    "-178000000 years",
                    "1 month -40 days",
                    "2147483647 days",
                    "30 days",
                ])
                .to_owned(),
            "uuid" => self
                .pick(&[
                    "0f0e0d0c-0b0a-4908-8706-050403020100",
                    "00000000-0000-0000-0000-000000000000",
                    "{FFFFFFFF-ffffffff-ffffffff-ffffffff}",
                ])
                .to_owned(),
            "regclass" => self
                .pick(&["thing", "things", "pg_class", "harness_rbac.roles", "thing_pkey", "0", "4711", "4294967295"])
                .to_owned(),
            "oid" => self.pick(&["0", "1259", "4711", "4294967295"]).to_owned(),
            "regrole" => self.pick(&["pg_monitor", "postgres", "0", "4711", "4294967295"]).to_owned(),
            other => panic!("no arguments of type {other} are known"),
        };
        format!("{}::{data_type}", literal(&value))
    }

    fn texts(&mut self, argument: &str) -> String {
        let list: Vec<String> = (0..self.random.usize(..4))
            .map(|_| if self.chance(10) { "NULL".into() } else { literal(&self.text(argument)) })
            .collect();
        match self.random.u8(0..8) {
            0 => format!(
                "ARRAY[ARRAY[{0}], ARRAY[{0}]]::text[]",
                if list.is_empty() { "NULL".into() } else { list.join(", ") }
            ),
            1 => "'[5:6]={core_connector_view,core_pipeline_view}'::text[]".into(),
            2 => "'{}'::text[]".into(),
            _ => format!("ARRAY[{}]::text[]", list.join(", ")),
        }
    }
}
