-- Identifiers are text. For a resource that is a number in the application's own tables, such as the key of a row: as if it were cast.
-- Without a default for the resource, so that no other call becomes ambiguous. Queries have the cast in their place, with all that
-- the planner knows of has_permission().

CREATE FUNCTION harness_rbac.has_permission(permission text, scope text, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_id, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_number integer, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_number, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_number smallint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_number, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.require_permission(permission text, scope text, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS void LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.require_permission(permission, scope, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.require_permission(permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS void LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.require_permission(permission, scope_id, resource::text, principal, attributes, resource_type);
COMMENT ON FUNCTION harness_rbac.has_permission(text, text, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, bigint, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, integer, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id in an integer column. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, smallint, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id in a smallint column. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, text, bigint, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, bigint, bigint, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false. Returns nothing.';
