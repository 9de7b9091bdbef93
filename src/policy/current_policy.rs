//! What lives at a scope and below it, as a policy document.

use super::document::{POLICY_VERSION, PolicyDocument};
use crate::model::{Level, RbacError, Result, ScopePath, SqlState, brief, quoted, wrong_document};
use crate::server::{progress, read, read_times};
use serde::de::DeserializeOwned;

/// `$1` is a path; in front of "within".
const WITHIN: &str = "SELECT id, account_id, path, level FROM harness_rbac.scopes
    WHERE path = $1 OR path >= $1 || '/' AND path < $1 || '0'";

const RESOURCE_TYPES: &str =
    r#"SELECT identifier, name, levels AS scopes FROM harness_rbac.resource_types WHERE id > 10000"#;

const PERMISSIONS: &str = r#"SELECT p.identifier, t.identifier AS "resourceType", p.action, p.levels AS scopes
    FROM harness_rbac.permissions p JOIN harness_rbac.resource_types t ON t.id = p.resource_type_id WHERE p.id > 10000"#;

const SCOPES: &str = include_str!("sql/current_scopes.sql");

const USERS: &str = r#"SELECT p.identifier, p.name, p.email, p.disabled
  FROM within JOIN harness_rbac.principals p ON p.scope_id = within.id WHERE p.kind = 'user'"#;

const USER_GROUPS: &str = include_str!("sql/current_user_groups.sql");

const SERVICE_ACCOUNTS: &str = r#"SELECT within.path AS scope, p.identifier, p.name, p.disabled
  FROM within JOIN harness_rbac.principals p ON p.scope_id = within.id WHERE p.kind = 'service_account'"#;

const ROLES: &str = include_str!("sql/current_roles.sql");

const RESOURCE_GROUPS: &str = include_str!("sql/current_resource_groups.sql");

const RESOURCES: &str = r#"SELECT within.path AS scope, t.identifier AS "resourceType", r.identifier, r.attributes
  FROM within JOIN harness_rbac.resources r ON r.scope_id = within.id
  JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id"#;

const ROLE_ASSIGNMENTS: &str = include_str!("sql/current_role_assignments.sql");

const SHARES: &str = include_str!("sql/current_shares.sql");

/// What lives at the scope and below it, of each section that the other document has. `with_grants` adds the assignments
/// where they say what somebody gains or loses.
///
/// # Errors
/// 22023 for a row that no document can hold.
pub fn load(scope: &str, wanted: &PolicyDocument, with_grants: bool) -> Result<PolicyDocument> {
    let has_holders = wanted.scopes.is_some()
        || wanted.users.is_some()
        || wanted.user_groups.is_some()
        || wanted.service_accounts.is_some();
    let with_assignments = wanted.role_assignments.is_some() || (with_grants && has_holders);
    let mut document = PolicyDocument {
        version: POLICY_VERSION,
        scope: scope.to_owned(),
        resource_types: section(wanted.resource_types.is_some(), RESOURCE_TYPES, scope)?,
        permissions: section(wanted.permissions.is_some(), PERMISSIONS, scope)?,
        scopes: section(wanted.scopes.is_some(), SCOPES, scope)?,
        users: section(wanted.users.is_some(), USERS, scope)?,
        // Who is removed from a scope leaves its groups.
        user_groups: section(
            wanted.user_groups.is_some() || (with_grants && wanted.scopes.is_some()),
            USER_GROUPS,
            scope,
        )?,
        service_accounts: section(wanted.service_accounts.is_some(), SERVICE_ACCOUNTS, scope)?,
        roles: section(wanted.roles.is_some(), ROLES, scope)?,
        resource_groups: section(wanted.resource_groups.is_some(), RESOURCE_GROUPS, scope)?,
        resources: section(wanted.resources.is_some(), RESOURCES, scope)?,
        role_assignments: section(with_assignments, ROLE_ASSIGNMENTS, scope)?,
        shares: section(wanted.shares.is_some(), SHARES, scope)?,
        ..PolicyDocument::default()
    };
    document.sort();
    Ok(document)
}

/// A document with every section, and nothing in them. What belongs to the database and to accounts is not a part of a
/// scope below them.
pub fn all_sections(scope: &str) -> Result<PolicyDocument> {
    let is_account = ScopePath::parse(scope)?.level() == Level::Account;
    Ok(PolicyDocument {
        version: POLICY_VERSION,
        scope: scope.to_owned(),
        resource_types: is_account.then(Vec::new),
        permissions: is_account.then(Vec::new),
        scopes: Some(Vec::new()),
        users: is_account.then(Vec::new),
        user_groups: Some(Vec::new()),
        service_accounts: Some(Vec::new()),
        roles: Some(Vec::new()),
        resource_groups: Some(Vec::new()),
        resources: Some(Vec::new()),
        role_assignments: Some(Vec::new()),
        shares: Some(Vec::new()),
        ..PolicyDocument::default()
    })
}

/// The most that is put into one document, in bytes. PostgreSQL ends jsonb at 256 MB.
const MOST: i64 = 200 * 1024 * 1024;

/// Before any of it is read.
///
/// # Errors
/// 54000 if a document with all that lives at the scope and below it would be too large.
pub fn require_room(scope: &str) -> Result<()> {
    let sql = format!(include_str!("sql/size_of_document.sql"), WITHIN = WITHIN);
    let bytes = read::first(&sql, &[scope.into()], |row| row.get::<i64>(1)).flatten().unwrap_or(0);
    if bytes <= MOST {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::ProgramLimitExceeded,
        format!("the policy of scope {} is too large for one document", quoted(scope)),
        format!("It has about {} MB; a document has {} at most.", bytes / (1024 * 1024), MOST / (1024 * 1024)),
        "Take it in parts by export_policy_parts(), or export the scopes below it one by one.",
    ))
}

/// Each row comes as the JSON of its entry.
fn section<T: DeserializeOwned>(is_asked: bool, rows: &str, scope: &str) -> Result<Option<Vec<T>>> {
    if !is_asked {
        return Ok(None);
    }
    let sql = format!(
        "WITH within AS MATERIALIZED ({WITHIN}) SELECT row_to_json(entry)::text FROM ({rows}) AS entry WHERE $1 IS NOT NULL"
    );
    let texts = read::rows(&sql, &[scope.into()], |row| row.get::<String>(1).unwrap_or_default());
    let total = texts.len();
    let entry = |(number, text): (usize, String)| {
        progress::show_part("reading the policy: row", number, total);
        serde_json::from_str(&text).map_err(|error| {
            RbacError::new(
                SqlState::InvalidParameterValue,
                "a row of the policy does not fit into a document",
                format!("{error}: {text}"),
                "Drop it and make it anew.",
            )
        })
    };
    texts.into_iter().enumerate().map(entry).collect::<Result<_>>().map(Some)
}

/// A time of the document: the section, the place of the entry in it, and what is written there.
type Time<'a> = (&'static str, usize, &'a mut Option<String>);

/// Writes the times of the document as the tables hold them.
///
/// # Errors
/// 22023 for one that there is not, and for a validity that ends before it begins.
pub fn settle_times(document: &mut PolicyDocument) -> Result<()> {
    let mut times: Vec<Time<'_>> = Vec::new();
    for (place, entry) in document.role_assignments.iter_mut().flatten().enumerate() {
        times.extend([&mut entry.valid_from, &mut entry.valid_until].map(|time| ("roleAssignments", place, time)));
    }
    for (place, entry) in document.shares.iter_mut().flatten().enumerate() {
        times.extend([&mut entry.valid_from, &mut entry.valid_until].map(|time| ("shares", place, time)));
    }
    let mut texts: Vec<String> = times.iter().filter_map(|(.., time)| (**time).clone()).collect();
    texts.sort();
    texts.dedup();
    if texts.is_empty() {
        return Ok(());
    }
    let settled = read_times(|| settled(&texts)).map_err(|message| no_time(&times, &message))?;
    let known: std::collections::BTreeMap<String, Option<String>> = texts.into_iter().zip(settled).collect();
    for (.., time) in times {
        *time = time.take().and_then(|text| known.get(&text).cloned().flatten());
    }
    let assignments = document.role_assignments.iter().flatten();
    require_order("roleAssignments", assignments.map(|entry| (entry.valid_from.as_ref(), entry.valid_until.as_ref())))?;
    let shares = document.shares.iter().flatten();
    require_order("shares", shares.map(|entry| (entry.valid_from.as_ref(), entry.valid_until.as_ref())))
}

/// From when, and until when.
type Validity<'a> = (Option<&'a String>, Option<&'a String>);

/// That each is valid at some time, as by hand.
fn require_order<'a>(section: &str, entries: impl Iterator<Item = Validity<'a>>) -> Result<()> {
    let (places, (from, until)): (Vec<i64>, (Vec<String>, Vec<String>)) = (0_i64..)
        .zip(entries)
        .filter_map(|(place, (from, until))| Some((place, (from?.clone(), until?.clone()))))
        .unzip();
    if places.is_empty() {
        return Ok(());
    }
    let never = read::first(
        "SELECT place FROM unnest($1, $2, $3) AS given (place, valid_from, valid_until)
          WHERE valid_from::timestamptz >= valid_until::timestamptz ORDER BY place LIMIT 1",
        &[places.into(), from.into(), until.into()],
        |row| row.get::<i64>(1),
    );
    match never.flatten() {
        None => Ok(()),
        Some(place) => Err(wrong_document(
            "the assignment would never be valid",
            format!("At {section}[{place}]: validFrom must lie before validUntil."),
            "Leave one of them out, or choose a later validUntil.",
        )),
    }
}

/// The texts as times of one form, in their order: 2027-01-31T00:00:00.000000Z, and 4000-01-01T00:00:00.000000+00 BC.
fn settled(texts: &[String]) -> Vec<Option<String>> {
    read::rows(
        r#"SELECT replace(to_char(time::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00" BC'), '+00 AD', 'Z')
             FROM unnest($1) WITH ORDINALITY AS given (time, place) ORDER BY place"#,
        &[texts.to_vec().into()],
        |row| row.get::<String>(1),
    )
}

/// Says which of them is none: the first that cannot be read alone.
fn no_time(times: &[Time<'_>], message: &str) -> RbacError {
    let first = times.iter().find_map(|(section, place, time)| {
        let text = (**time).as_ref()?;
        let message = read_times(|| settled(std::slice::from_ref(text))).err()?;
        Some((quoted(text), format!("At {section}[{place}]: {}.", brief(&message, 200))))
    });
    let (text, detail) = first.unwrap_or_else(|| (String::new(), format!("{}.", brief(message, 200))));
    wrong_document(format!("invalid time {text}"), detail, "Write 2027-01-31T00:00:00Z.")
}
