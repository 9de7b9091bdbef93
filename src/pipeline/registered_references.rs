use super::definition::is_approver;
use crate::catalog::{Key, View, with_reader_of};
use crate::model::{Result, ScopeId, push};
use crate::server::Index;

/// What a registered pipeline refers to at one place of its definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PipelineReference {
    pub resource_type: String,
    /// As it stands in the definition.
    pub written: String,
    /// `None` if only the run will tell.
    pub scope: Option<ScopeId>,
    /// `None` if only the run will tell, and with a scope for every resource of the type.
    pub resource: Option<String>,
    /// False for who approves.
    pub is_asked: bool,
}

/// The references of a pipeline; `None` for one that is not registered.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_pipeline_references(
    view: View,
    scope: ScopeId,
    pipeline_type: i64,
    pipeline: &str,
) -> Result<Option<Vec<PipelineReference>>> {
    with_reader_of(view, None, |reader| {
        let keys = [Key::Id(scope.0), Key::Id(pipeline_type), Key::Text(pipeline)];
        let Some(id) = reader.first(Index::ResourceByIdentifier, &keys, |row| Ok(row.id(1)))?.flatten() else {
            return Ok(None);
        };
        if reader.first(Index::Pipelines, &[Key::Id(id)], |_| Ok(()))?.is_none() {
            return Ok(None);
        }
        let mut references = Vec::new();
        reader.each(Index::PipelineReferences, &[Key::Id(id)], |row| {
            let reference = PipelineReference {
                resource_type: row.text(3).to_owned(),
                written: row.text(4).to_owned(),
                scope: row.id(5).map(ScopeId),
                resource: (!row.is_null(6)).then(|| row.text(6).to_owned()),
                is_asked: !is_approver(row.text(3), row.text(7)),
            };
            push(&mut references, reference)
        })?;
        Ok(Some(references))
    })
}
