//! An access request of the shape that clients send, read where it lies. Whatever else there is, wrong or only unusual, is left
//! to [`crate::model::AccessRequest::parse`], which says what is wrong.
#![allow(unsafe_code)]

use crate::catalog::JsonbAttributes;
use crate::model::{AccessCheck, Asker, PrincipalKind};
use crate::server::{JsonList, JsonPart};

/// A request, and its checks in order.
pub struct PlainRequest<'a> {
    /// As it is repeated in the answer.
    pub principal: Option<JsonPart<'a>>,
    pub asker: Asker,
    pub checks: Vec<PlainCheck<'a>>,
}

pub struct PlainCheck<'a> {
    /// As it is repeated in the answer.
    pub written: JsonList<'a>,
    /// Without attributes: they stay where they are.
    pub check: AccessCheck,
    pub attributes: Option<JsonbAttributes>,
}

impl<'a> PlainRequest<'a> {
    /// `None` for every other shape, and for more than `most` checks.
    pub fn read(document: JsonList<'a>, most: usize) -> Option<PlainRequest<'a>> {
        let (mut principal, mut permissions) = (None, None);
        for (key, value) in document.is_object().then(|| document.parts())? {
            match key?.text()? {
                "principal" => principal = Some(value),
                "permissions" => permissions = value.list().filter(|list| list.is_array()),
                _ => return None,
            }
        }
        let permissions = permissions.filter(|list| list.len() <= most)?;
        let mut checks = Vec::new();
        checks.try_reserve_exact(permissions.len()).ok()?;
        for (_, part) in permissions.parts() {
            checks.push(check(part.list().filter(|list| list.is_object())?)?);
        }
        Some(PlainRequest { principal, asker: asker(principal)?, checks })
    }
}

fn asker(principal: Option<JsonPart<'_>>) -> Option<Asker> {
    let Some(principal) = principal.filter(|part| !part.is_null()) else { return Some(Asker::Current) };
    if let Some(reference) = principal.text() {
        return Some(Asker::Named(reference.to_owned()));
    }
    let (mut kind, mut identifier) = (None, None);
    for (key, value) in principal.list().filter(|list| list.is_object())?.parts() {
        match (key?.text()?, value.text()?) {
            ("principalIdentifier", text) => identifier = Some(text.to_owned()),
            ("principalType", "USER") => kind = Some(PrincipalKind::User),
            ("principalType", "USER_GROUP") => kind = Some(PrincipalKind::UserGroup),
            ("principalType", "SERVICE_ACCOUNT") => kind = Some(PrincipalKind::ServiceAccount),
            _ => return None,
        }
    }
    Some(Asker::InScope(kind?, identifier?))
}

fn check(written: JsonList<'_>) -> Option<PlainCheck<'_>> {
    let (mut check, mut attributes, mut has_scope) = (AccessCheck::default(), None, false);
    for (key, value) in written.parts() {
        let key = key?.text()?;
        if value.is_null() {
            // As if it were absent, if it is known.
            let known = ["resourceScope", "resourceType", "resourceIdentifier", "resourceAttributes", "permission"];
            known.contains(&key).then_some(())?;
            continue;
        }
        match key {
            "resourceScope" => {
                check.scope = scope(value.list().filter(|list| list.is_object())?)?;
                has_scope = true;
            }
            "resourceType" => check.resource_type = Some(value.text()?.to_owned()),
            "resourceIdentifier" => check.resource = Some(value.text()?.to_owned()),
            "resourceAttributes" => {
                let list = value.list().filter(|list| is_flat(*list))?;
                // SAFETY: it stands in the same document as `written`, with which it is handed out.
                attributes = Some(unsafe { JsonbAttributes::of_list(list) });
            }
            "permission" => check.permission = Some(value.text()?.to_owned()),
            _ => return None,
        }
    }
    if !has_scope {
        check.scope = check.account_as_scope();
    }
    Some(PlainCheck { written, check, attributes })
}

/// The path; the inner `None` for what is no scope.
fn scope(written: JsonList<'_>) -> Option<Option<String>> {
    let (mut path, mut account, mut organization, mut project) = (None, None, None, None);
    for (key, value) in written.parts() {
        let place = match key?.text()? {
            "scope" => &mut path,
            "accountIdentifier" => &mut account,
            "orgIdentifier" => &mut organization,
            "projectIdentifier" => &mut project,
            _ => return None,
        };
        if !value.is_null() {
            *place = Some(value.text()?.to_owned());
        }
    }
    Some(AccessCheck::path(path, account, organization, project))
}

/// Whether it is an object of single values, and of arrays of such.
fn is_flat(attributes: JsonList<'_>) -> bool {
    let is_single = |part: JsonPart<'_>| part.list().is_none();
    let is_simple = |part: JsonPart<'_>| {
        part.list().is_none_or(|list| list.is_array() && list.parts().all(|(_, element)| is_single(element)))
    };
    attributes.is_object() && attributes.parts().all(|(_, value)| is_simple(value))
}
