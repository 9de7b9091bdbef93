-- What the planner has in the place of has_permission(): its reasons apart.

COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text) IS
'has_permission() on a row, for whatever reason. Plans have it in the place of has_permission() where an index leads to the resource or to an attribute: the reasons that have an index of their own stand beside it. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_in_scope(text, "any") IS
'Leads an index to the scopes with resources that the current principal holds by their names. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_resource(text, "any", "any") IS
'Leads an index to the resources that the current principal holds by their names. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches_in_scope(text, "any", text) IS
'Leads an index to the scopes in which the current principal holds something by that attribute. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches(text, "any", "any", jsonb, text, "any") IS
'Leads an index to the rows that the current principal holds by that attribute. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_ids(text, text) IS
'permitted_scope_ids() without the scopes where only names, or that attribute, are granted. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_ids_later(text, text) IS
'_whole_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_scope_ids(text) IS
'The ids of the scopes where the current principal holds the permission by the name of a resource. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_scope_ids_later(text) IS
'_named_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_scope_ids(text, text) IS
'The ids of the scopes where the current principal may hold the permission by that attribute. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_scope_ids_later(text, text) IS
'_matching_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_resources(text, anyelement) IS
'The names of resources by which the current principal holds the permission somewhere, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_resources_later(text, anyelement) IS
'_named_resources() for plans of callers of many names: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_values(text, text, anyelement) IS
'The values of that attribute by which the current principal holds the permission somewhere, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_values_later(text, text, anyelement) IS
'_matching_values() for plans of callers of many values: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text, text) IS
'_permits() on a row with a key of the application in the place of the scope''s id. The last argument is the level of the scope. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text, text, VARIADIC "any") IS
'_permits() with the attributes as columns of the row, names and values in turn, in the place of the object that would be made of them. The level is NULL where the row has the scope''s id. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_in_scope(text, "any", text) IS
'_names_in_scope() on a row with a key of the application in the place of the scope''s id. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches_in_scope(text, "any", text, text) IS
'_matches_in_scope() on a row with a key of the application in the place of the scope''s id. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_keys(text, text, text, anyelement) IS
'The keys of those of _whole_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_keys_later(text, text, text, anyelement) IS
'_whole_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_scope_keys(text, text, anyelement) IS
'The keys of those of _named_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_scope_keys_later(text, text, anyelement) IS
'_named_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_scope_keys(text, text, text, anyelement) IS
'The keys of those of _matching_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_scope_keys_later(text, text, text, anyelement) IS
'_matching_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._plan_permits(internal) IS
'Planner support. Lets an index on the scope column serve _permits(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_names_in_scope(internal) IS
'Planner support. Lets an index on the scope column serve _names_in_scope(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_names_resource(internal) IS
'Planner support. Lets an index on the resource column serve _names_resource(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_matches_in_scope(internal) IS
'Planner support. Lets an index on the scope column serve _matches_in_scope(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_matches(internal) IS
'Planner support. Lets an index on the attribute''s column serve _matches(), and estimates its rows.';
