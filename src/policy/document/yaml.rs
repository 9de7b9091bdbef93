use super::policy_document::PolicyDocument;
use crate::model::{Result, wrong_document};
use serde_json::Value;
use serde_saphyr::options::DuplicateKeyPolicy;

/// A document written in YAML.
///
/// # Errors
/// 22023 for what is no YAML of one document, or is built to be too large; what [`PolicyDocument::parse`] raises.
pub fn policy_from_yaml(text: &str) -> Result<PolicyDocument> {
    let options = serde_saphyr::options! {
        // As many entries as an account may have.
        budget: serde_saphyr::budget! {
            max_depth: 32,
            max_events: 40_000_000,
            max_nodes: 20_000_000,
            max_documents: 1,
            max_total_scalar_bytes: 512 << 20,
        },
        duplicate_keys: DuplicateKeyPolicy::Error,
        // `no` and `on` are text.
        strict_booleans: true,
        with_snippet: false,
    };
    let document: Value = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let hint = "Write what export_policy() returns as YAML; quote what looks like a number and is none.";
        wrong_document("invalid YAML", format!("{error}."), hint)
    })?;
    PolicyDocument::parse(&document.to_string())
}
