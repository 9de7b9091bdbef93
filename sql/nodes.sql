-- What the functions say of themselves that are for databases of several nodes.

COMMENT ON FUNCTION harness_rbac._is_past_policies(oid, boolean) IS
'Whether whoever writes a row of a table now is held by no policy: superusers, roles with BYPASSRLS, the owner where policies are not forced or, with row_security off, not there yet, and what loads dumps or applies another server''s changes. For the constraint of protect_table(guard => true) alone.';

COMMENT ON FUNCTION harness_rbac.signed_session(name) IS
'The statement by which a session of a database role at another node of the cluster acts as this one does. For superusers alone: whoever reads it can act so. Returns the statement.';
