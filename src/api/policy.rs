use super::administer::{administer, consult, function_of, propose};
use super::arguments::required;
use super::json_argument::{JsonDocument, JsonText};
use crate::authority::Permit;
use crate::cache::signals;
use crate::model::Result;
use crate::policy;
use crate::policy::document::PolicyDocument;
use crate::policy::plan::Change;
use crate::server::or_raise;
use pgrx::prelude::*;

/// Everything that lives at a scope and below it, as one document.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn export_policy(scope: Option<&str>, call: pg_sys::FunctionCallInfo) -> JsonText {
    consult(call, |caller| JsonText::of(&policy::export_policy(caller, required("scope", scope)?)?))
}

/// The same in documents that are applied one after the other.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn export_policy_parts(
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(part, i32), name!(policy, JsonText))> {
    let parts = consult(call, |caller| policy::export_policy_parts(caller, required("scope", scope)?));
    // One is written at a time.
    TableIterator::new((1..).zip(parts).map(|(number, part)| (number, or_raise(JsonText::of(&part)))))
}

/// What it takes to make the policy what the document says.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn plan_policy(
    policy: Option<JsonDocument>,
    prune: default!(Option<bool>, "false"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(action, String), name!(object, String), name!(detail, String))> {
    table(propose(call, |caller| policy::plan_policy(caller, document(policy)?, required("prune", prune)?)))
}

/// Makes the policy what the document says.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn apply_policy(
    policy: Option<JsonDocument>,
    prune: default!(Option<bool>, "false"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(action, String), name!(object, String), name!(detail, String))> {
    table(administer(call, |caller| policy::apply_policy(caller, document(policy)?, required("prune", prune)?)))
}

/// Whether what the document says must be permitted is, and what must not is not, as lines of TAP.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn check_policy(policy: Option<JsonDocument>, call: pg_sys::FunctionCallInfo) -> SetOfIterator<'static, String> {
    signals::absorb();
    // Anybody may ask; what is missing is told to who may look there.
    let caller = Permit::for_question(function_of(call)).ok().map(|permit| permit.caller);
    SetOfIterator::new(or_raise((|| policy::tap(caller.as_ref(), &document(policy)?))()))
}

/// What a Terraform configuration says, as a policy document.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn policy_from_terraform(configuration: Option<JsonDocument>) -> JsonText {
    or_raise((|| {
        let configuration = required("configuration", configuration)?.parse()?;
        JsonText::of(&policy::document::policy_from_terraform(&configuration, None)?)
    })())
}

/// The same, with what its account is called here.
#[pg_extern(schema = "harness_rbac", name = "policy_from_terraform", stable, parallel_safe)]
fn policy_from_terraform_of_account(configuration: Option<JsonDocument>, account: Option<&str>) -> JsonText {
    or_raise((|| {
        let configuration = required("configuration", configuration)?.parse()?;
        let account = required("account", account)?;
        JsonText::of(&policy::document::policy_from_terraform(&configuration, Some(account))?)
    })())
}

/// The policy of a scope in Terraform's JSON syntax.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn policy_to_terraform(scope: Option<&str>, call: pg_sys::FunctionCallInfo) -> JsonText {
    consult(call, |caller| {
        let exported = policy::export_policy(caller, required("scope", scope)?)?;
        JsonText::of(&policy::document::policy_to_terraform(&exported, &|| {
            pgrx::check_for_interrupts!();
        }))
    })
}

/// A document written in YAML, as jsonb.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn policy_from_yaml(yaml: Option<&str>) -> JsonText {
    or_raise((|| JsonText::of(&policy::document::policy_from_yaml(required("yaml", yaml)?)?))())
}

fn document(policy: Option<JsonDocument>) -> Result<PolicyDocument> {
    PolicyDocument::parse(&required("policy", policy)?.0)
}

fn table(
    changes: Vec<Change>,
) -> TableIterator<'static, (name!(action, String), name!(object, String), name!(detail, String))> {
    let row = |change: Change| (change.action.name().to_owned(), change.object, change.detail);
    TableIterator::new(changes.into_iter().map(row))
}
