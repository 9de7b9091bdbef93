-- What auditors ask of the past, and the way back.

COMMENT ON FUNCTION harness_rbac.permitted_principals_at(timestamptz, text, text, text) IS
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since. Returns principal and via, the assignments it came by.';
COMMENT ON FUNCTION harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'Why has_permission_at() with the same arguments answers as it does. Returns an object as explain_permission() does.';
COMMENT ON FUNCTION harness_rbac.policy_changes_undo(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, with the statement that takes each change back, in the order in which these have to run. Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark.';
