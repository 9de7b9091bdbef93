//! Who may do what at a scope, as one page for a browser.
//!
//! ```text
//!  tree ──► standing ──► grants ──► matrix ──► data ──► page
//!  what may  one grant,   grants     a row for  as JSON  the template around it
//!  be shown  one cell     by shape   everyone
//! ```
//!
//! The page decides nothing: every cell, and every grant that stands behind one, is the engine's.

mod access_matrix;
mod grant_shapes;
mod grant_standing;
mod page_data;
mod page_template;
mod review_findings;
mod scope_tree;

use crate::authority::Caller;
use crate::cache::catalogue;
use crate::catalog::with_registry;
use crate::model::Result;
use crate::review::redundant_role_bindings;
use crate::server::progress;
use access_matrix::Matrix;
use grant_shapes::columns_of;
use page_data::Data;
use review_findings::{findings, keys_of_scopes, own_types};
use scope_tree::Tree;

pub use scope_tree::require_report;

/// The page about a scope and all below it that the caller may see, with those of the changes that were made there.
///
/// # Errors
/// 42602 for the path; 42501 for a principal that may not view users, user groups, service accounts, roles and resource
/// groups there; 42704 if there is no such scope; 54000 if there is no memory for it.
pub fn access_report(caller: &Caller, scope: &str, mut changes: Vec<[String; 6]>) -> Result<String> {
    let tree = Tree::load(caller, scope)?;
    let known = catalogue()?;
    let columns = columns_of(&known)?;
    let (mut matrix, of_statement) =
        with_registry(&known, Matrix::default, |registry| Matrix::of(&tree, &columns, registry))?;
    if let Some(of_statement) = of_statement {
        matrix.limit_to(&of_statement)?;
    }
    let redundant = redundant_role_bindings(tree.root.path(), |_, at| Ok(tree.place(at.id()).is_some()))?;
    progress::show("access_report: findings");
    let (mut findings, keys) = (findings(tree.root.path()), keys_of_scopes(tree.root.path()));
    let own_types = own_types();
    findings.retain(|scope| tree.shows(scope));
    changes.retain(|[_, _, _, _, scope, _]| tree.shows(scope));
    progress::show("access_report: writing the page");
    let (tree, catalogue, columns, matrix) = (&tree, &known, &columns, &matrix);
    page_template::write(&Data { tree, catalogue, columns, matrix, redundant, findings, own_types, keys, changes })
}
