//! A dump that is loaded brings the log along: what loading it changes is not recorded a second time.

use crate::server::write;

/// From now on superusers load a dump. The sequence is the last thing that a dump sets, and ends it.
pub fn begin_restore() {
    write::execute(
        "SELECT setval('harness_rbac._audit_restore', 0) FROM harness_rbac._audit_restore WHERE last_value = 1",
        &[],
    );
}
