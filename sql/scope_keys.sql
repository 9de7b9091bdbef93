-- What the functions say of themselves that know scopes by the keys of applications.

COMMENT ON FUNCTION harness_rbac.scope_of(text, text) IS
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, uuid) IS
'The id of the scope whose key is this uuid as text. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, bigint) IS
'The id of the scope whose key is this number as text. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, integer) IS
'The id of the scope whose key is this number as text, for integer columns, so that an index on one is used. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, smallint) IS
'The id of the scope whose key is this number as text, for smallint columns, so that an index on one is used. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, text, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, uuid, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, bigint, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, integer, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, smallint, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._plan_has_permission_by_key(internal) IS
'Planner support. Lets an index on a column with keys serve has_permission(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._permitted_text_keys(text, text) IS
'The keys of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_text_keys_later(text, text) IS
'_permitted_text_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_uuid_keys(text, text) IS
'The keys, that a uuid can be, of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_uuid_keys_later(text, text) IS
'_permitted_uuid_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_bigint_keys(text, text) IS
'The keys, that a bigint can be, of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_bigint_keys_later(text, text) IS
'_permitted_bigint_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
