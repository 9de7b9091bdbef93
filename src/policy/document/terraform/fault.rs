use crate::model::{RbacError, wrong_document};

/// The error for a configuration that says something that cannot be imported.
pub fn at(place: &str, fault: &str) -> RbacError {
    wrong_document(
        "Terraform configuration cannot be imported",
        format!("At {place}: {fault}"),
        "Import what terraform show -json prints of a plan or a state: variables, loops and modules are resolved there.",
    )
}
