//! Registering pipelines, and dropping them.

use super::definition::{self, Reference};
use crate::admin::{drop_resource, find_by_name, require_command};
use crate::authority::{Caller, Since};
use crate::model::{Command, RbacError, Result, ScopePath, check_free_identifier, quoted, undefined};
use crate::server::kept;

/// What a pipeline refers to.
pub struct RegisteredReference {
    pub resource_type: String,
    pub reference: String,
    pub scope: Option<String>,
    pub resource: Option<String>,
}

/// Reads the definition of a pipeline, registers the pipeline as a resource unless it is, and keeps what it refers to in
/// place of what was known.
///
/// # Errors
/// 42602 for the identifier, or a reference that names nothing; 42704 without scope; 22023 for what is no pipeline, or a
/// scope that is no project; 54000 for what is too large; 42501 for a principal without `core_pipeline_create` or
/// `core_pipeline_edit`.
pub fn register_pipeline(
    caller: &Caller,
    scope: &str,
    identifier: &str,
    definition: &str,
) -> Result<Vec<RegisteredReference>> {
    check_free_identifier("pipeline", identifier)?;
    let edit = || require_command(caller, Command::Update, scope, "PIPELINE", Some(identifier));
    let create = || require_command(caller, Command::Insert, scope, "PIPELINE", None).or_else(|_| edit());
    let since = Since::now();
    create()?;
    let scope = find_by_name::scope(scope)?;
    let references = definition::references(definition, ScopePath::parse(&scope.path)?, identifier)?;
    let pipeline_type = find_by_name::resource_type("PIPELINE")?;
    let (id, is_known) = loop {
        pgrx::check_for_interrupts!();
        let known = kept::id(
            "SELECT id FROM harness_rbac.resources WHERE scope_id = $1 AND resource_type_id = $2 AND identifier = $3",
            &[scope.id.into(), pipeline_type.into(), identifier.into()],
        );
        // It locks the row: of two that register the same pipeline, the second waits, and then has to be allowed to edit it.
        let sql = match known {
            Some(_) => {
                edit()?;
                "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = resources.attributes
                 RETURNING id"
            }
            None => {
                "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (scope_id, resource_type_id, identifier) DO NOTHING
                 RETURNING id"
            }
        };
        let arguments = [scope.account_id.into(), scope.id.into(), pipeline_type.into(), identifier.into()];
        if let Some(id) = kept::id(sql, &arguments) {
            break (id, known.is_some());
        }
    };
    kept::execute("DELETE FROM harness_rbac.pipelines WHERE resource_id = $1", &[id.into()]);
    kept::execute("INSERT INTO harness_rbac.pipelines (resource_id) VALUES ($1)", &[id.into()]);
    let kept = keep(id, references);
    since.ask_again(|| if is_known { edit() } else { create() })?;
    Ok(kept)
}

fn keep(pipeline: i64, references: Vec<Reference>) -> Vec<RegisteredReference> {
    let texts = |of: fn(&Reference) -> Option<&str>| -> Vec<Option<String>> {
        references.iter().map(|reference| of(reference).map(str::to_owned)).collect()
    };
    kept::execute(
        include_str!("sql/keep_references.sql"),
        &[
            pipeline.into(),
            texts(|reference| Some(reference.resource_type)).into(),
            texts(|reference| Some(&reference.written)).into(),
            texts(|reference| reference.scope.as_deref()).into(),
            texts(|reference| reference.resource.as_deref()).into(),
            texts(|reference| Some(&reference.location)).into(),
        ],
    );
    kept::rows(
        "SELECT r.resource_type, r.reference, s.path, r.resource::text
           FROM harness_rbac.pipeline_references r LEFT JOIN harness_rbac.scopes s ON s.id = r.scope_id
          WHERE r.pipeline_id = $1
          GROUP BY 1, 2, 3, 4 ORDER BY min(r.ordinal)",
        &[pipeline.into()],
        |row| RegisteredReference {
            resource_type: row.get(1).unwrap_or_default(),
            reference: row.get(2).unwrap_or_default(),
            scope: row.get(3),
            resource: row.get(4),
        },
    )
}

/// Drops a registered pipeline: what it refers to, the resource, and its name in the selectors that list it.
///
/// # Errors
/// 42602 for the identifier; 42704 if it is not registered; 42501 for a principal without `core_pipeline_delete`.
pub fn drop_pipeline(caller: &Caller, scope: &str, identifier: &str) -> Result<()> {
    check_free_identifier("pipeline", identifier)?;
    require_command(caller, Command::Delete, scope, "PIPELINE", Some(identifier))?;
    let registered = kept::execute(
        "SELECT FROM harness_rbac.pipelines
           JOIN harness_rbac.resources r ON r.id = resource_id JOIN harness_rbac.scopes s ON s.id = r.scope_id
          WHERE s.path = $1 AND r.identifier = $2",
        &[scope.into(), identifier.into()],
    );
    if registered == 0 {
        find_by_name::scope(scope)?;
        return Err(unregistered(scope, identifier));
    }
    drop_resource(caller, scope, "PIPELINE", identifier)
}

/// The error for a pipeline whose definition nobody has registered.
pub(super) fn unregistered(scope: &str, pipeline: &str) -> RbacError {
    undefined(
        "pipeline",
        pipeline,
        format!("In scope {} no definition of that name has been read.", quoted(scope)),
        "Register it with register_pipeline().",
    )
}
