//! Every parser with what it should read, with that spoiled, and with anything: it never panics, takes no longer than the
//! text is long, reads what it writes, and says what is wrong in few words.
//!
//! `FUZZ_SECONDS` sets for how long each is fed.

use harness_rbac_tests::model::{
    AccessRequest, AttributeColumnsDocument, Command, CommandNeeds, CommandsDocument, IncludedScopeDocument, Level,
    Levels, PrincipalKind, PrincipalRef, RbacError, ResourceFilterDocument, RoleRef, ScopePath, check_identifier,
    is_free_identifier, quoted,
};
use harness_rbac_tests::size;
use harness_rbac_tests::token::Token;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Value, json};
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// What a megabyte takes where the work is more than the text is long, on whatever machine.
const LONGEST: Duration = Duration::from_secs(60);

/// Feeds a parser for its time. `read` says whether it accepted the input.
fn feed<S: Strategy>(what: &str, strategy: S, read: impl Fn(&S::Value) -> Result<bool, TestCaseError>)
where
    S::Value: Debug,
{
    let until = Instant::now() + Duration::from_secs(size!("FUZZ_SECONDS"));
    let (inputs, accepted) = (std::cell::Cell::new(0_u64), std::cell::Cell::new(0_u64));
    // However busy the machine is: fewer inputs would say nothing.
    while Instant::now() < until || inputs.get() < 2000 {
        let mut runner = TestRunner::new(Config { cases: 500, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategy, |input| {
            let start = Instant::now();
            let is_accepted = read(&input)?;
            prop_assert!(start.elapsed() < LONGEST, "took {:?}", start.elapsed());
            inputs.set(inputs.get() + 1);
            accepted.set(accepted.get() + u64::from(is_accepted));
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{what}: {error}");
        }
    }
    println!("parser of {what}: {} inputs, {} accepted", inputs.get(), accepted.get());
    assert!(accepted.get() > 20 && accepted.get() < inputs.get(), "{what}: the inputs do not mean much");
}

/// Text of that form, mostly; or spoiled in one place; or anything, long at times.
fn text(form: &'static str) -> impl Strategy<Value = String> {
    let right = proptest::string::string_regex(form).unwrap();
    let again = proptest::string::string_regex(form).unwrap();
    let spoiled =
        (again, any::<prop::sample::Index>(), "\\PC|[\\x01-\\x20/@:.#_$'\"\\\\]").prop_map(|(text, place, strange)| {
            let mut characters: Vec<char> = text.chars().collect();
            let place = place.index(characters.len() + 1);
            characters.splice(place..place, strange.chars());
            characters.into_iter().collect()
        });
    let long = (proptest::string::string_regex(form).unwrap(), 1..200_000_usize)
        .prop_map(|(text, count)| text.chars().chain(['/', 'é']).cycle().take(count).collect::<String>());
    prop_oneof![500 => right, 300 => spoiled, 200 => "\\PC*", 100 => "(?s).{0,300}", 1 => long]
}

/// The error is one of ours, and short.
fn refused<T>(error: RbacError) -> Result<Option<T>, TestCaseError> {
    let lengths = [&error.message, &error.detail, &error.hint].map(|part| part.len());
    prop_assert!(lengths.iter().all(|length| *length > 0 && *length < 2000), "{:.3000}", format!("{error:?}"));
    Ok(None)
}

fn read<T>(result: Result<T, RbacError>) -> Result<Option<T>, TestCaseError> {
    result.map_or_else(refused, |value| Ok(Some(value)))
}

const PATH: &str = "[A-Za-z_][A-Za-z0-9_$]{0,9}(/[A-Za-z_][A-Za-z0-9_$]{0,140}){0,3}";

#[test]
fn paths() {
    feed("scope paths", text(PATH), |input| {
        let Some(path) = read(ScopePath::parse(input))? else { return Ok(false) };
        let parts: Vec<&str> = input.split('/').collect();
        prop_assert_eq!(path.as_str(), input.as_str());
        prop_assert_eq!(path.account(), parts[0]);
        prop_assert_eq!(path.identifier(), parts[parts.len() - 1]);
        prop_assert_eq!(path.level() as usize, parts.len() - 1);
        prop_assert_eq!(
            path.parent().map(|parent| parent.as_str().to_owned()),
            input.rsplit_once('/').map(|(parent, _)| parent.to_owned())
        );
        prop_assert!(parts.iter().all(|part| check_identifier("scope", part).is_ok()));
        Ok(true)
    });
}

#[test]
fn principals() {
    feed(
        "principals",
        text("(user|user_group|service_account|User|):[A-Za-z@.: é]{0,12}@[A-Za-z_]{1,5}(/[a-z]{1,4}){0,3}"),
        |input| {
            let Some(principal) = read(PrincipalRef::parse(input))? else {
                prop_assert!(PrincipalRef::parse_actor(input).is_err());
                return Ok(false);
            };
            let written = format!("{}:{}@{}", principal.kind.as_str(), principal.identifier, principal.home.as_str());
            prop_assert_eq!(&written, input);
            prop_assert!(is_free_identifier(principal.identifier));
            prop_assert_eq!(PrincipalRef::parse_actor(input).is_ok(), principal.kind != PrincipalKind::UserGroup);
            Ok(true)
        },
    );
}

#[test]
fn roles_and_levels() {
    feed("roles", text("((account|org|project)\\.)?[A-Za-z_][A-Za-z0-9_$.]{0,140}"), |input| {
        let Some(role) = read(RoleRef::parse(input))? else { return Ok(false) };
        let written = match role {
            RoleRef::Here(identifier) => identifier.to_owned(),
            RoleRef::Above(Level::Account, identifier) => format!("account.{identifier}"),
            RoleRef::Above(_, identifier) => format!("org.{identifier}"),
        };
        prop_assert_eq!(&written, input);
        Ok(true)
    });
    feed("levels", text("(account|organization|project|Project){1}( (account|organization|project)){0,3}"), |input| {
        let Some(levels) = read(Levels::parse(input.split(' ')))? else { return Ok(false) };
        for level in [Level::Account, Level::Organization, Level::Project] {
            prop_assert_eq!(levels.contains(level), input.split(' ').any(|name| name == level.as_str()));
        }
        Ok(true)
    });
}

#[test]
fn names() {
    // The rules said a second time, slowly.
    feed("identifiers", text("[A-Za-z_][A-Za-z0-9_$]{0,140}"), |input| {
        let fits = |(place, character): (usize, char)| {
            character.is_ascii_alphabetic()
                || character == '_'
                || place > 0 && (character.is_ascii_digit() || character == '$')
        };
        let expected = !input.is_empty() && input.chars().count() <= 128 && input.chars().enumerate().all(fits);
        prop_assert_eq!(read(check_identifier("role", input))?.is_some(), expected);
        Ok(expected)
    });
    feed("free names", text("[ -~é\u{80}-\u{a0}]{0,270}"), |input| {
        let expected = (1..=256).contains(&input.chars().count()) && !input.chars().any(char::is_control);
        prop_assert_eq!(is_free_identifier(input), expected);
        let shown = quoted(input);
        prop_assert!(shown.len() < 1200 && !shown.chars().any(char::is_control));
        Ok(expected)
    });
}

#[test]
fn tokens() {
    feed("tokens", text("(pat|sat|PAT)\\.[a-z]{0,5}\\.[0-9a-f]{31,33}\\.[0-9a-f]{63,65}"), |input| {
        let Some(token) = Token::parse(input) else { return Ok(false) };
        prop_assert_eq!(&Token::format(token.kind, token.account, token.public_id, token.secret), input);
        prop_assert_eq!((token.public_id.len(), token.secret.len()), (32, 64));
        Ok(true)
    });
}

/// A document with the keys that the parsers know.
fn document() -> impl Strategy<Value = Value> {
    const KEYS: &str = "resources|resourceType|identifiers|attributeFilter|attributeName|attributeValues|includeAllResources|scope|filter|\
        accountIdentifier|orgIdentifier|projectIdentifier|principal|principalIdentifier|principalType|permissions|permission|resourceScope|\
        resourceIdentifier|resourceAttributes|select|insert|update|delete|\\PC{0,9}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text("[a-z]{1,9}|INCLUDING_CHILD_SCOPES|USER|user:a@b").prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::btree_map(KEYS, inner, 0..5).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// A right document, one with a part replaced, or any.
fn near(right: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    let spoiled = (right.clone(), any::<prop::sample::Index>(), document(), "\\PC{0,9}").prop_map(
        |(mut whole, place, part, key)| {
            let mut paths = vec![String::new()];
            let mut next = 0;
            while let Some(path) = paths.get(next).cloned() {
                match whole.pointer(&path) {
                    Some(Value::Object(map)) => paths
                        .extend(map.keys().map(|key| format!("{path}/{}", key.replace('~', "~0").replace('/', "~1")))),
                    Some(Value::Array(list)) => paths.extend((0..list.len()).map(|place| format!("{path}/{place}"))),
                    _ => {}
                }
                next += 1;
            }
            match whole.pointer_mut(&paths[place.index(paths.len())]) {
                Some(Value::Object(map)) => drop(map.insert(key, part)),
                Some(other) => *other = part,
                None => {}
            }
            whole
        },
    );
    prop_oneof![4 => right, 4 => spoiled, 2 => document()]
}

#[test]
fn resource_filters() {
    let selector = (
        "[A-Z]{1,9}",
        prop::option::of(prop::collection::vec("\\PC{1,9}", 1..5)),
        prop::option::of(("[a-z]{1,9}", prop::collection::vec("\\PC{0,9}", 1..4))),
    )
        .prop_map(|(resource_type, identifiers, attribute)| {
            let mut selector = json!({"resourceType": resource_type});
            if let Some(identifiers) = identifiers {
                selector["identifiers"] = json!(identifiers);
            } else if let Some((name, values)) = attribute {
                selector["attributeFilter"] = json!({"attributeName": name, "attributeValues": values});
            }
            selector
        });
    let filter = prop_oneof![
        Just(json!({"includeAllResources": true})),
        prop::collection::vec(selector, 1..4).prop_map(|selectors| json!({"resources": selectors})),
    ];
    feed("resource filters", near(filter), |input| {
        let Some(filter) = read(ResourceFilterDocument::parse(input))? else { return Ok(false) };
        prop_assert!(input.is_object());
        let written = match &filter {
            ResourceFilterDocument::Everything => json!({"includeAllResources": true}),
            ResourceFilterDocument::Selectors(selectors) => {
                let written = selectors.iter().map(|selector| {
                    let mut written = json!({"resourceType": selector.resource_type});
                    if let Some(identifiers) = &selector.identifiers {
                        written["identifiers"] = json!(identifiers);
                    }
                    if let Some((name, values)) = &selector.attribute_filter {
                        written["attributeFilter"] = json!({"attributeName": name, "attributeValues": values});
                    }
                    written
                });
                json!({"resources": written.collect::<Vec<_>>()})
            }
        };
        prop_assert_eq!(ResourceFilterDocument::parse(&written).ok(), Some(filter));
        Ok(true)
    });
}

#[test]
fn included_scopes() {
    let entry = ("[a-z]{1,5}", prop::option::of("[a-z]{1,5}"), any::<bool>(), any::<bool>()).prop_map(
        |(account, organization, as_path, deep)| {
            let mut entry = match (as_path, &organization) {
                (true, None) => json!({"scope": account}),
                (true, Some(organization)) => json!({"scope": format!("{account}/{organization}")}),
                (false, None) => json!({"accountIdentifier": account}),
                (false, Some(organization)) => json!({"accountIdentifier": account, "orgIdentifier": organization}),
            };
            if deep {
                entry["filter"] = json!("INCLUDING_CHILD_SCOPES");
            }
            entry
        },
    );
    feed("included scopes", near(prop::collection::vec(entry, 1..4).prop_map(Value::Array)), |input| {
        let Some(scopes) = read(IncludedScopeDocument::parse_list(input))? else { return Ok(false) };
        prop_assert!(scopes.iter().all(|entry| ScopePath::parse(&entry.scope).is_ok()));
        let filter = |deep: bool| if deep { "INCLUDING_CHILD_SCOPES" } else { "EXCLUDING_CHILD_SCOPES" };
        let written: Value =
            scopes.iter().map(|entry| json!({"scope": entry.scope, "filter": filter(entry.with_children)})).collect();
        prop_assert_eq!(IncludedScopeDocument::parse_list(&written).ok(), Some(scopes));
        Ok(true)
    });
}

#[test]
fn protection() {
    let permission = || "[a-z_]{1,9}".prop_map(|name| json!(name));
    let written = (prop::option::of(permission()), prop::option::of("resource|type")).prop_map(|(permission, on)| {
        let mut needs = json!({});
        if let Some(permission) = permission {
            needs["permission"] = permission;
        }
        if let Some(on) = on {
            needs["on"] = json!(on);
        }
        needs
    });
    let needs = prop::option::of(prop_oneof![permission(), written]);
    let commands = prop::collection::btree_map("select|insert|update|delete", needs, 0..4);
    feed("commands", near(commands.prop_map(|map| json!(map))), |input| {
        let Some(commands) = read(CommandsDocument::parse(input))? else { return Ok(false) };
        for command in Command::ALL {
            let written = input.get(command.as_str());
            let needs = written.filter(|written| !written.is_null()).map(|written| CommandNeeds {
                permission: written.as_str().or(written["permission"].as_str()).map(str::to_owned),
                on_resource: written["on"].as_str().map(|on| on == "resource"),
            });
            prop_assert_eq!(commands.get(command), written.map(|_| needs.as_ref()));
        }
        Ok(true)
    });
    let columns = prop::collection::btree_map("[a-z]{1,9}", "\\PC{0,9}", 0..4);
    feed("attribute columns", near(columns.prop_map(|map| json!(map))), |input| {
        let Some(columns) = read(AttributeColumnsDocument::parse(input))? else { return Ok(false) };
        prop_assert_eq!(&json!(columns.0), input);
        Ok(true)
    });
}

#[test]
fn access_requests() {
    let check = ("[a-z]{1,5}", prop::option::of("\\PC{0,9}"), "[a-z_]{1,9}").prop_map(|(account, resource, permission)| {
        json!({"resourceScope": {"accountIdentifier": account}, "resourceIdentifier": resource, "permission": permission})
    });
    let principal = prop_oneof![
        Just(Value::Null),
        Just(json!("user:a@b")),
        "\\PC{0,9}".prop_map(|name| json!({"principalIdentifier": name, "principalType": "USER"})),
    ];
    let request = (principal, prop::collection::vec(check, 0..4))
        .prop_map(|(principal, checks)| json!({"principal": principal, "permissions": checks}));
    feed("access requests", near(request), |input| {
        let Some(request) = read(AccessRequest::parse(input))? else { return Ok(false) };
        prop_assert_eq!(Some(request.checks.len()), input["permissions"].as_array().map(Vec::len));
        for check in &request.checks {
            prop_assert!(check.scope.as_deref().is_none_or(|scope| ScopePath::parse(scope).is_ok()));
            for candidate in request.candidates(check).unwrap_or_default() {
                prop_assert!(
                    PrincipalRef::parse(&candidate).is_ok()
                        || input["principal"].is_string()
                        || input["principal"].is_object()
                );
            }
        }
        Ok(true)
    });
}
