use crate::review::node_findings;
use pgrx::prelude::*;

/// What is wrong where this server is a node among several. For lint() alone.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac._lint_citus() RETURNS TABLE (severity text, object text, finding text, mend text)
    LANGUAGE c STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
#[allow(clippy::type_complexity)]
fn lint_citus()
-> TableIterator<'static, (name!(severity, String), name!(object, String), name!(finding, String), name!(mend, String))>
{
    TableIterator::new(
        node_findings().into_iter().map(|[severity, object, finding, mend]| (severity, object, finding, mend)),
    )
}
