-- Written by tests/bin/install-script from src/ and sql/, which is where to change it.

-- bootstrap
-- The schema and its domains.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

DO $$
BEGIN
    -- Else a backslash in what follows begins an escape.
    IF current_setting('standard_conforming_strings') <> 'on' THEN
        RAISE EXCEPTION 'harness_rbac cannot be created while standard_conforming_strings is off'
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'SET standard_conforming_strings = on, and do it again.';
    END IF;
    IF getdatabaseencoding() <> 'UTF8' THEN
        RAISE EXCEPTION 'harness_rbac needs a database with encoding UTF8'
            USING ERRCODE = 'feature_not_supported',
                  DETAIL = format('This database has encoding %s.', getdatabaseencoding()),
                  HINT = 'Create the database with ENCODING ''UTF8'' TEMPLATE template0.';
    END IF;
END
$$;

-- The control file names no schema, because dumps of former versions name another one; so PostgreSQL has noted the one
-- where objects would go by themselves, with which DROP SCHEMA ... CASCADE would take the extension and the policy away.
-- It is noted where nobody drops anything instead, like PL/pgSQL. All objects have a schema of their own.
UPDATE pg_extension SET extnamespace = 'pg_catalog'::regnamespace WHERE extname = 'harness_rbac';
DELETE FROM pg_depend
 WHERE classid = 'pg_extension'::regclass AND refclassid = 'pg_namespace'::regclass
   AND objid = (SELECT oid FROM pg_extension WHERE extname = 'harness_rbac');

-- The script creates the schema and so owns it: one of that name that is there already
-- makes CREATE EXTENSION fail instead of being adopted.
CREATE SCHEMA harness_rbac;
COMMENT ON SCHEMA harness_rbac IS
    'Role-based access control in the manner of Harness: has_permission() decides, the create_*, assign_role and drop_* functions administer.';
REVOKE ALL ON SCHEMA harness_rbac FROM PUBLIC;
GRANT USAGE ON SCHEMA harness_rbac TO PUBLIC;

-- Every name is compared byte by byte: COLLATE "C" here, whatever the database's collation.
CREATE DOMAIN harness_rbac.identifier AS text COLLATE "C"
    CONSTRAINT identifier_form CHECK (VALUE ~ '^[A-Za-z_][A-Za-z0-9_$]{0,127}$')
    CONSTRAINT identifier_not_reserved CHECK (VALUE <> ALL ('{or,and,eq,ne,lt,gt,le,ge,div,mod,not,"null",true,false,new,var,return,step,parallel,stepGroup,org,account,status,liteEngineTask}'::text[]));
COMMENT ON DOMAIN harness_rbac.identifier IS
    'Identifier of a scope, role, resource group, user group, service account, assignment, permission or resource type: a letter or underscore, then letters, digits, _ or $, at most 128 characters, no reserved word.';

CREATE DOMAIN harness_rbac.free_identifier AS text COLLATE "C"
    CONSTRAINT free_identifier_length CHECK (char_length(VALUE) BETWEEN 1 AND 256)
    CONSTRAINT free_identifier_no_control_characters CHECK (VALUE !~ '[\u0001-\u001f\u007f-\u009f]');
COMMENT ON DOMAIN harness_rbac.free_identifier IS
    'Identifier of a user or a resource: 1 to 256 characters of free text without control characters.';

CREATE DOMAIN harness_rbac.level AS text COLLATE "C"
    CONSTRAINT level_known CHECK (VALUE IN ('account', 'organization', 'project'));
COMMENT ON DOMAIN harness_rbac.level IS 'Level of a scope: account, organization or project.';

-- requires:
--   schema


CREATE FUNCTION harness_rbac._named_resources(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._named_resources_later(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._matching_values(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';
CREATE FUNCTION harness_rbac._matching_values_later(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';

-- requires:
--   schema


CREATE FUNCTION harness_rbac._plan_permits(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_permits';
CREATE FUNCTION harness_rbac._plan_names_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_in_scope';
CREATE FUNCTION harness_rbac._plan_names_resource(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_resource';
CREATE FUNCTION harness_rbac._plan_matches_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches_in_scope';
CREATE FUNCTION harness_rbac._plan_matches(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches';

CREATE FUNCTION harness_rbac._permits(permission text, scope_id "any", resource "any", attributes jsonb, attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, scope_id "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._names_resource(permission text, scope_id "any", resource "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_resource AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, scope_id "any", attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches(permission text, scope_id "any", resource "any", attributes jsonb, attribute text, value "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches AS 'MODULE_PATHNAME', 'leads_to_rows';

CREATE FUNCTION harness_rbac._permits(permission text, key "any", resource "any", attributes jsonb, attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_key';
CREATE FUNCTION harness_rbac._permits(permission text, place "any", resource "any", attributes jsonb, attribute text, level text, VARIADIC members "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_columns';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, key "any", level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, key "any", attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';

-- requires:
--   schema

-- What can be permitted: resource types and permissions, shipped ones (id up to 10000) and the application's own.

CREATE TABLE harness_rbac.resource_types (
    id         bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 10001),
    identifier harness_rbac.identifier NOT NULL,
    name       text,
    module     text,
    levels     harness_rbac.level[] NOT NULL,
    attributes jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT resource_types_pkey PRIMARY KEY (id),
    CONSTRAINT resource_types_identifier_key UNIQUE (identifier),
    CONSTRAINT resource_types_levels_some CHECK (cardinality(levels) > 0 AND array_position(levels, NULL) IS NULL),
    CONSTRAINT resource_types_underscore_is_shipped CHECK (id <= 10000 OR left(identifier, 1) <> '_'),
    CONSTRAINT resource_types_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT resource_types_module_limit CHECK (char_length(module) <= 256 AND module !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT resource_types_levels_limit CHECK (cardinality(levels) <= 10000),
    CONSTRAINT resource_types_attributes_limit CHECK (octet_length(attributes::text) <= 65536)
);
COMMENT ON TABLE harness_rbac.resource_types IS 'Kinds of resources: the shipped catalogue (id up to 10000) and the application''s own.';
COMMENT ON COLUMN harness_rbac.resource_types.id IS 'Key; up to 10000 is shipped and the same in every installation.';
COMMENT ON COLUMN harness_rbac.resource_types.identifier IS 'Name, such as PIPELINE.';
COMMENT ON COLUMN harness_rbac.resource_types.name IS 'Display name.';
COMMENT ON COLUMN harness_rbac.resource_types.module IS 'The part of Harness it belongs to; NULL for one that an application has added.';
COMMENT ON COLUMN harness_rbac.resource_types.levels IS 'Levels of the scopes that resources of this type live in.';
COMMENT ON COLUMN harness_rbac.resource_types.attributes IS 'Attributes that Harness documents for the type, with their values; any attribute may be used in a filter.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_types', 'WHERE id > 10000');
COMMENT ON SEQUENCE harness_rbac.resource_types_id_seq IS 'Keys of resource_types.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_types_id_seq', '');

CREATE TABLE harness_rbac.permissions (
    id               bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 10001),
    identifier       harness_rbac.identifier NOT NULL,
    resource_type_id bigint NOT NULL,
    action           harness_rbac.identifier NOT NULL,
    levels           harness_rbac.level[] NOT NULL,
    status           text NOT NULL DEFAULT 'ACTIVE',
    may_share        boolean NOT NULL DEFAULT true,
    CONSTRAINT permissions_pkey PRIMARY KEY (id),
    CONSTRAINT permissions_identifier_key UNIQUE (identifier),
    CONSTRAINT permissions_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    CONSTRAINT permissions_levels_some CHECK (cardinality(levels) > 0 AND array_position(levels, NULL) IS NULL),
    CONSTRAINT permissions_status_known CHECK (status IN ('ACTIVE', 'EXPERIMENTAL', 'DEPRECATED', 'STAGING')),
    CONSTRAINT permissions_underscore_is_shipped CHECK (id <= 10000 OR left(identifier, 1) <> '_'),
    CONSTRAINT permissions_levels_limit CHECK (cardinality(levels) <= 10000)
);
CREATE INDEX permissions_resource_type_idx ON harness_rbac.permissions (resource_type_id, action);
COMMENT ON TABLE harness_rbac.permissions IS 'What can be granted: an action on a resource type. No permission implies another.';
COMMENT ON COLUMN harness_rbac.permissions.id IS 'Key; up to 10000 is shipped and the same in every installation.';
COMMENT ON COLUMN harness_rbac.permissions.identifier IS 'Name, such as core_pipeline_execute.';
COMMENT ON COLUMN harness_rbac.permissions.resource_type_id IS 'The resource type it belongs to.';
COMMENT ON COLUMN harness_rbac.permissions.action IS 'What it allows: view, edit, delete, execute, ... Viewer roles hold every permission whose action is view.';
COMMENT ON COLUMN harness_rbac.permissions.levels IS 'Levels of the scopes whose roles may hold it.';
COMMENT ON COLUMN harness_rbac.permissions.may_share IS 'Where the action is share: whether those who hold it on a resource may share that; false for permissions older than sharing, until confirm_share_permission().';
COMMENT ON COLUMN harness_rbac.permissions.status IS 'Its standing in the catalogue of Harness; every permission is enforced, whatever its status.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.permissions', 'WHERE id > 10000');
COMMENT ON SEQUENCE harness_rbac.permissions_id_seq IS 'Keys of permissions.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.permissions_id_seq', '');

CREATE TABLE harness_rbac.cross_type_permissions (
    resource_type_id bigint NOT NULL,
    permission_id    bigint NOT NULL,
    CONSTRAINT cross_type_permissions_pkey PRIMARY KEY (resource_type_id, permission_id),
    CONSTRAINT cross_type_permissions_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    CONSTRAINT cross_type_permissions_permission_fkey FOREIGN KEY (permission_id) REFERENCES harness_rbac.permissions (id)
);
CREATE INDEX cross_type_permissions_permission_idx ON harness_rbac.cross_type_permissions (permission_id);
COMMENT ON TABLE harness_rbac.cross_type_permissions IS 'Permissions that also count on a resource type other than their own. Shipped, not editable.';
COMMENT ON COLUMN harness_rbac.cross_type_permissions.resource_type_id IS 'The other type.';
COMMENT ON COLUMN harness_rbac.cross_type_permissions.permission_id IS 'The permission that counts there too.';

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- Skipped due to `#[pgrx(sql = false)]`

-- requires:
--   schema


CREATE FUNCTION harness_rbac._plan_has_permission(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_has_permission';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope text, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'has_permission_by_path';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_id bigint, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_id';

-- Under another name: scope_id => NULL, '1' or $1 would fit two forms equally well.
CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_number integer, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_integer_id';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_number smallint, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_smallint_id';

-- requires:
--   schema


CREATE FUNCTION harness_rbac._whole_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._whole_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys_later(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';

-- requires:
--   schema

-- What functions say of themselves that is too long for a terminal: arguments, errors and what else is to be known, after the short
-- form in their COMMENT. For help() and the reference; the text of a function stands here under its name and the types of its arguments.

CREATE FUNCTION harness_rbac._manual() RETURNS TABLE (function text, manual text) LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    VALUES
    ('access_report(text)',
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Scopes below that the caller may not see all of are left out.
Returns the page. Raises 42501 (without core_user_view, core_usergroup_view, core_serviceaccount_view, core_role_view and core_resourcegroup_view there), 42602, 42704 (scope), 22023 (null), 54000 (more than 512 MB).'),
    ('alter_assignment(text, text, boolean, timestamp with time zone, timestamp with time zone, text)',
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes), 2BP01 (last administrator).'),
    ('alter_resource_group(text, text, jsonb, jsonb)',
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group(). Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in group), 22023, 54000 (a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('apply_policy(jsonb, boolean)',
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().
Raises what plan_policy() and the functions raise that make the changes by hand, 22023 also if an assertion of the document (must, must_not) fails afterwards, 2BP01 (last administrator, rows of protected tables in a scope that would go).'),
    ('assign_role(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text)',
'Assigns a role to a principal on a resource group at a scope.
principal: at home in the scope or above. role: a built-in role of the level, a custom role of the scope (ID) or of one above (account.ID, org.ID). resource_group: a built-in one of the level or a custom one of exactly the scope. identifier: for alter_assignment(); generated if NULL. valid_from, valid_until: half-open, statement time. reason: free text.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (the parts do not fit the scope), 42710, 42939, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('authenticate(text)',
'Verifies the token of an API key and binds its owner until the transaction ends, or until the key is dropped or expires. Pass the token as a parameter, not in the text of the statement.
Returns the owner. Raises 28000, with one text for every failure, 42501 (another one was bound in this transaction).'),
    ('begin_session(text, jsonb, text, text)',
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound.
limited_to: [{"roleIdentifier", "resourceGroupIdentifier", "scope"}], each as an assignment at that scope would name them; what is dropped is out of it, and with nothing left it permits nothing. acting_for, reason: as in the form without limited_to.
Returns nothing. Raises 22023 (limited_to is NULL, null or empty, or has another shape), 42704 (what it names is not there), 0LP01 (what it names is not for that scope), 54000 (more than 1000 entries), and what the other forms raise.'),
    ('begin_session(text, text, text)',
'Begins a session in which one user acts for another until the transaction ends, or until harness_rbac.acting_limit, or the right to it ends: decisions are those of the other, and nothing of the policy is changed, by nobody.
principal: holds core_user_impersonate at the account on that user. acting_for: an enabled user of the same account. reason: why; it stands in the log, with both names.
Returns nothing. Raises 22023 (no reason, no users, not two of one account), 42501 (not permitted, or the other is disabled, or something else was bound in this transaction), 42602, 42704, 25006 (nothing can be logged), 54000 (reason of more than 4096 bytes).'),
    ('carry_scope(regclass, regclass, name)',
'Has the rows of a child table of the caller carry the scope of their parent''s row: a column of the parent''s name and type, filled for the rows that are there; a foreign key harness_rbac_carry_scope over it that follows the parent (ON UPDATE CASCADE, ON DELETE as the foreign key that is there); an index; and a trigger that fills it in.
parent: protected by protect_table(), or itself a child that carries its scope. foreign_key: by which a row finds its parent, where there are several. Rows without a parent have no scope: a notice says how many.
Both tables are locked meanwhile, and the parent gets a unique key over the columns that are referred to and its scope. Returns nothing. Raises 42704 (table, foreign key), 42501 (not the owner of both, or the child''s owner may not refer to the parent), 42710 (it carries a scope already), 22023 (several foreign keys, a parent without scope, a partition, inheritance, partitioned by the scope, a column of that name with another type or other scopes).'),
    ('check_access(jsonb)',
'The access check of Harness. request: {"principal": ..., "permissions": [{"resourceScope", "resourceType", "resourceIdentifier", "resourceAttributes", "permission"}]}; principal is text, {"principalIdentifier", "principalType"} or absent; an account as a resource needs no resourceScope.
Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request. Raises 22023 for an unknown shape, 54000 for more than 10,000 permissions or 4 MB.'),
    ('check_pipeline_execution(text, text, text)',
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. A pipeline that it runs and that is not registered is not permitted, whatever it needs; nothing is asked of those who approve.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. A caller who may neither view nor execute the pipeline gets the row about executing it, and what may not be seen is not permitted.
Raises 42501 (no principal, or asking about another one whom one may not view there, or not at home), 42602, 42704 (scope, principal; pipeline, for those who may view it).'),
    ('check_policy(jsonb)',
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. A name that nothing has fails its assertion either way, where the caller may see such principals or scopes; to others it is as if nobody held anything.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).'),
    ('create_api_key(text, text, interval)',
'Makes an API key for a user or service account. expires_in: how long each of its secrets lasts; NULL is without end.
Returns the token, pat. or sat. and three parts, shown this once: only an HMAC of its secret is kept. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42939, 42704, 22023 (user group, expires_in), 42710, 54000 (it has 100 keys).'),
    ('create_api_key(text, text, jsonb)',
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. limited_to: as in begin_session(). Whoever makes it needs no right to what it names, since it only takes away.
Returns the token, shown this once. Raises what create_api_key() without limited_to raises, and what begin_session() raises of it.'),
    ('create_resource_group(text, text, jsonb, jsonb, text)',
'Creates a custom resource group at a scope.
resource_filter: {"includeAllResources": true} or {"resources": [{"resourceType", "identifiers"?, "attributeFilter"?: {"attributeName", "attributeValues"}}]}. included_scopes: [{"scope" or "accountIdentifier", "orgIdentifier", "projectIdentifier", "filter": "INCLUDING_CHILD_SCOPES" or "EXCLUDING_CHILD_SCOPES"}]; NULL is the own scope without children. Identifiers need exactly that, and a type that lives at the level. Among the attributeValues ${principal} stands for the reference of the principal that is asked about, and ${principal.identifier} for the identifier of a user; no other value begins with ${.
Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, type), 22023 (filter, scopes, control characters), 42710, 54000 (name of more than 256 characters, a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('create_role(text, text, text[], text)',
'Creates a custom role at a scope. permissions: each allowed at the scope''s level. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, permission), 22023 (permission of another level, control characters), 42710, 54000 (name of more than 256 characters, more than 10000 permissions).'),
    ('create_scope(text, text, text, jsonb, text, text)',
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout).
default_access: what all users of the new scope may do there: viewer (view everything), basic (see the scope itself) or none. tags: object. key: what the application calls the scope in its own tables, a UUID, a number or a name, as text; unique among the scopes of the level in the database. Keys are set by superusers and by roles that are granted EXECUTE and act for no principal.
Returns the id, for applications that store it in their rows. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42939 (identifier), 42602 (key), 42704 (parent), 42710 (exists, or another scope has the key), 22023 (tags, default_access, control characters), 54000 (name of more than 256 characters, description of more than 4096 bytes, tags of more than 65536).'),
    ('create_user(text, text, text, text)',
'Creates a user of an account. identifier: 1 to 256 characters of free text, such as an e-mail address. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704 (account), 22023 (scope is no account, control characters), 42710, 54000 (name of more than 256 characters, email of more than 320).'),
    ('drop_audit_log(timestamp with time zone, boolean)',
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE.
before: a time that has passed; nothing of its month or later is taken. keep: leave each month behind as a table of its own.
Returns month, entries, and the table that keeps them. Raises 22023 (NULL, or a time to come), 42501, 0A000 (in REPEATABLE READ or SERIALIZABLE).'),
    ('drop_scope(text, boolean)',
'Drops a scope and everything that lives in it. cascade: the scopes below as well; rows of protected tables stay, where no principal sees them.
Only those tables are asked that a superuser has protected, or a role that is granted EXECUTE on protect_table(), or that confirm_protected_table() was called for. Raises 42501 (not permitted), 42602, 42704, 2BP01 (has child scopes, or rows in protected tables, or one that cannot be looked into now).'),
    ('effective_permissions(text, text)',
'All that a principal holds in one scope, a row for each permission and resource type; resources that are scopes have a row each.
principal: NULL is the current principal.
Returns permission, resource_type, resource (the one it is held on), attributes (the filter that resources must match; where both are NULL it is held on all of the type), via (the assignments it comes by). Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission(text, text, text, text, jsonb, text)',
'Why has_permission() with the same arguments answers as it does.
Returns {"permitted", "grants": [each assignment that grants it, with principal, user_group, scope, role, resource_group, rule], "near_misses": [each that would but for one or two things, with "failed": [{"what", "detail"}]], "suggestion": the smallest grant that would do, as a statement, or null, "alternatives"}. Names only what the caller may view. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'Why has_permission_at() with the same arguments answers as it does.
at: the time. Everything else as in explain_permission(), but nothing is suggested. For holders of core_audit_view in the scope.
Returns an object as explain_permission() does. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('export_policy(text)',
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope), 54000 (more than 200 MB).'),
    ('export_policy_parts(text)',
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more.
Returns part, from 1 on in the order in which they are applied, and policy, a document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope).'),
    ('has_permission(text, text, text, text, jsonb, text)',
'Whether a principal holds a permission, the scope given by its path.
permission: such as core_pipeline_execute. scope: such as acme/payments/checkout. resource: identifier of one resource; NULL asks about the type as a whole, which is what creating needs. principal: such as user:ana@acme; NULL is the current principal. attributes: object that stands in for the registered attributes of the resource. resource_type: NULL is the permission''s own.
Returns true or false, never NULL; false for anything unknown, disabled, malformed or of another account. Raises nothing but 42501 (nobody is named and nobody bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('has_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'What has_permission() answered at some time, by the log; the scope given by its path.
at: the time; one to come asks about validity alone. Everything else as in has_permission(). For those who hold core_audit_view in the scope. Costs what it takes to read all changes of the account since; writes nothing.
Returns true or false, never NULL. Raises 22023 (at is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('lint()',
'What is wrong in this database with regard to the extension: protected tables that are not, or that drop_scope() does not ask, what goes around policies (TRUNCATE, partitions and child tables, views and their copies, tables beside them that were forgotten), policies that ask in a sub-select, disabled triggers, roles and functions by which anybody can be anybody, rows and scopes that nobody looks after, prepared transactions that change policy, grants and keys that can go. A policy of your own that asks has_permission() is no finding; another one is none once COMMENT ON POLICY begins with "accepted:" and a reason. For the owner of the extension and for roles that a DBA grants EXECUTE, SELECT on the tables included.
Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well. Raises nothing.'),
    ('permitted_principals_at(timestamp with time zone, text, text, text)',
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since.
at: the time. permission, scope, resource: as in permitted_principals(). For holders of core_audit_view in the scope. Costs what it takes to read all changes of the account since.
Returns principal and via, the assignments it came by. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('permitted_resources(text, text, text)',
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('permitted_resources_everywhere(text, text)',
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Returns scope_id, scope, resource_type, resource. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).'),
    ('permitted_scope_ids(text)',
'The ids of the scopes where the current principal may hold the permission on some resource, or on the type as a whole. An index condition, not a decision: it leaves out no scope, and may name one too many.
Returns an array, empty where nothing is permitted, never NULL. Raises nothing but 42501 (nobody is bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('plan_policy(jsonb, boolean)',
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. The changes are made and taken back, so a plan fails where applying it would, with the same error; in a transaction that is read-only, on a standby, and where somebody holds a lock that is needed, only names and permissions are looked for. An entry of the document is what it says and nothing else; what the document does not mention stays. prune: in the sections that it has, what it does not mention goes; resource types and permissions never go.
Raises what apply_policy() raises: 42501 (not permitted to see what the document speaks of, or to change it), 22023 (unknown key or shape, with its place; outside of the document''s scope; twice; an assertion fails), 42602, 42704, 42939, 0LP01, 42710 (a resource type or permission of that name is another), 2BP01.'),
    ('policy_changes(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns at, who (the principal and its API key, or the database role), action, object, scope, change. Raises 42602 (scope).'),
    ('policy_changes_undo(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, with the statement that takes each change back: the rows of audit_log that the caller may see, in the order in which the statements have to run, the newest change first.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark (why, or what it does beside). Runs nothing. Raises 42602 (scope).'),
    ('policy_from_terraform(jsonb)',
'What a configuration of Harness''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.'),
    ('policy_to_terraform(text)',
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).'),
    ('protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean)',
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call.
resource_type: what a row is. scope_column: holds scope_id(), bigint or integer; or, with scope_level, keys of scopes. resource_column: holds the resource''s identifier; NULL asks about the type as a whole. attributes: object of attribute name and column. commands: object of select, insert, update, delete and the permission each needs, null for nobody; what is left out needs view, create (or edit), edit, delete. {"permission": ..., "on": "resource"} has INSERT ask about the row''s resource. An attribute''s column is text, boolean, integer, numeric, uuid or an enum, which compare by their text, an array of these, or jsonb. force: hold for the table''s owner, too. scope_level: account, organization or project: scope_column, a uuid, text, character varying, bigint or integer, holds the keys of such scopes. guard: whether a constraint asks as well, so that what writes past policies is refused; NULL: for tables of Citus, which does.
Inserting asks about the type as a whole unless told otherwise, updating about the old and the new row. Returns nothing. Raises 42704, 42501 (not the owner), 22023 (no ordinary table, or a temporary one, wrong type of column, permission of another type, unknown level); warns if no index leads with scope_column. drop_scope() asks the rows of the table if a superuser calls this, or a role that is granted EXECUTE, see confirm_protected_table().'),
    ('register_pipeline(text, text, text)',
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the YAML or JSON of Harness; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type. The type STEP_TYPE stands for a step whose type is not known: it is read by the keys that references have everywhere.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, no pipeline, or one that says that it is another one or lives elsewhere), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.'),
    ('register_resource(text, text, text, jsonb)',
'Registers a resource, or replaces its attributes. attributes: object; attribute filters compare strings and arrays of strings in it. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (attributes, or the type does not live at the level), 54000 (attributes of more than 65536 bytes).'),
    ('remove_scope_user(text, text)',
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays. Being added again brings nothing back.
Needs no more than managing users at that scope. Raises 42501 (not permitted), 42602, 42704 (also: not added), 22023, 2BP01 (last administrator).'),
    ('role_bindings_everywhere(text)',
'All that a principal is assigned and what is shared with it, in every scope, by itself or through a group: the rows of role_bindings and shares that count for it.
principal: NULL is the current principal. Everybody sees all of themselves; of others what they may view where it is assigned, as in these views.
Returns scope, role, resource_group (NULL for a share), resource_type and resource (NULL for an assignment), through (the user group by which it is held; NULL where it is the principal''s own), identifier, in_force, valid_from, valid_until; no rows for a principal that is not there. Raises 42602 (principal).'),
    ('rotate_api_key(text, text, interval)',
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. grace: how long the old one still works.
Returns the new token, shown this once. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42704, 22023 (grace), 54000 (100 old secrets still work).'),
    ('scope_of(text, text)',
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.
level: account, organization or project. key: equals the scope''s if the text is the same.
NULL if there is none, and while the session acts for a principal of another account. Raises nothing but 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('server_stats()',
'What deciding has cost all sessions of this server together, of all databases, since it was started or has recovered from a crash: no names. A session tells when its transaction ends. For superusers, and for roles that are granted EXECUTE.
Returns one row: since, then hits, misses, compiled, evicted, changed_principals, changed_roles, changed_resource_groups, changed_scopes, changed_catalogue, changed_unknown and older_snapshots as session_stats() has them; no row where harness_rbac is not in shared_preload_libraries. Raises nothing.'),
    ('session_stats()',
'What this session has compiled, and what deciding has cost it since it began: nothing of other sessions, and no names. For superusers, and for roles that are granted EXECUTE: how much more is compiled after a question tells how much the principal holds that was asked about.
Returns one row: principals, questions and scopes that are compiled, the bytes they take, and most_bytes that they may (harness_rbac.cache_size); hits, decisions made from what was compiled, and misses, those that read tables; compiled, how often a principal was; then how many principals were forgotten, and why: evicted (no room), changed_principals (what they or their groups hold), changed_roles, changed_resource_groups, changed_scopes (of their account, or of another that shares its signal), changed_catalogue, changed_unknown (PostgreSQL lost messages, or a commit did not say in time that it had sent its own), older_snapshots (compiled for a statement that does not see the newest policy). Raises nothing.'),
    ('set_scope_key(text, text)',
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal.
Returns nothing. Raises 42501, 42602 (scope, key), 42704 (scope), 42710 (another scope of the level has the key).'),
    ('share_resource(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text, text)',
'Shares one resource with a principal: it holds a role on that resource, and on nothing else.
principal, role: as for assign_role() at that scope. scope: where the resource lives. resource_type: no scope, and one that lives at the level. valid_from, valid_until: half-open, statement time. reason: free text. identifier: for alter_assignment(); generated if NULL. A share that has ended gives way to the new one.
Those who manage what the principal is assigned there may share; and so may those who hold, on the resource, a permission of its type whose action is share, judged by registered attributes. Everybody hands out no more than they hold on that resource, and for no longer.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (principal or role do not fit the scope), 42710, 42939, 22023 (a scope as resource, a type that does not live at the level, never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('signed_session(name)',
'The statement by which a session of a database role at another node of the cluster acts as this one does: for the same principal, within the same bounds, for as long as the transaction there lasts. For superusers alone, and code of theirs that passes it on: whoever reads it can act so until harness_rbac.assertion_lifetime has passed.
role: as which the other node is reached. Both have the same key in the file harness_rbac.cluster_key, and databases of the same name. Where Citus is loaded begin_session() and authenticate() do all this themselves. Returns the statement. Raises 42501 (no superuser), 55000 (nobody is bound, or there is no key), 54000 (the file cannot be used).'),
    ('simulate(jsonb, text)',
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Sequences move on, as in any transaction that is rolled back.
changes: array of calls with named arguments, [{"call": "assign_role", "principal": "user:ana@acme", "role": ...}, {"call": "drop_principal", "principal": ...}], of the functions that change policy; {"call": "apply_policy", "policy": {...}} for a document.
Returns a row for each user or service account, permission, scope and resource whose answer becomes another. resource: NULL for the type as a whole; where single resources have answers of their own, those that are listed, registered, or scopes. change: gains or loses.
Raises 42501 (not permitted to see users and service accounts there, or what the calls raise), 42602, 42704 (scope), 22023 (changes), and what the calls raise.'),
    ('unshare_resource(text, text, text, text, text)',
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing. Raises 42501 (not permitted, or another one''s share), 42602, 42704 (also: no such share), 0LP01 (another account''s principal), 22023 (a scope as resource).'),
    ('verify_audit_log(text)',
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded.
account: NULL for all, also for what belongs to none, which principals may not ask. For those who hold core_audit_view in the account.
Returns account, entry (the first it is about), finding; no rows where all is well. Raises 22023 (not an account), 42501 (without core_audit_view), 42602 (account).'),
    ('wait_for_replicas(interval)',
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. timeout: for so long at most. Returns nothing. Raises 57014 (not in that time; DETAIL names the slots of those that are behind, what was committed stays), 42501, 55000 (on a standby).');
END;
COMMENT ON FUNCTION harness_rbac._manual() IS
'What functions say of themselves at length, by their names and the types of their arguments. For help() and the reference.';

-- requires:
--   manual

-- What everything says of itself, to be read in a terminal.

CREATE FUNCTION harness_rbac.help(name text) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    WITH described (kind, oid, title, text) AS (
        SELECT 1, p.oid, p.proname || '(' || pg_get_function_arguments(p.oid) || ') returns ' || pg_get_function_result(p.oid),
               coalesce(m.manual, obj_description(p.oid, 'pg_proc'))
          FROM pg_catalog.pg_proc p
          LEFT JOIN harness_rbac._manual() AS m ON m.function = p.proname || '(' || oidvectortypes(p.proargtypes) || ')'
         WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.proname = left(help.name, 64) AND p.proname !~ '^_'
        UNION ALL
        SELECT 2, c.oid, CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'table ' END || c.relname, obj_description(c.oid, 'pg_class')
          FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relname = left(help.name, 64) AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_'
    ), lines (kind, oid, place, line) AS (
        SELECT d.kind, d.oid, 0, d.title FROM described d
        UNION ALL
        SELECT d.kind, d.oid, l.place, '    ' || l.line FROM described d, string_to_table(d.text, E'\n') WITH ORDINALITY AS l (line, place)
        UNION ALL
        SELECT d.kind, d.oid, 1000 + a.attnum, '    ' || a.attname || ' (' || format_type(a.atttypid, a.atttypmod) || '): ' || coalesce(col_description(d.oid, a.attnum), '')
          FROM described d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE d.kind = 2
        UNION ALL
        -- Nothing of that name: what has it in its own. Names have at most 63 characters, and more are not compared.
        SELECT 3, 0, 0, 'Nothing is called so.' WHERE NOT EXISTS (SELECT FROM described) AND help.name IS NOT NULL
        UNION ALL
        SELECT DISTINCT 4, 0::oid, 0, '    ' || n.known
          FROM (SELECT p.proname::text FROM pg_catalog.pg_proc p WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.prokind = 'f'
                UNION SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v')) AS n (known)
         WHERE NOT EXISTS (SELECT FROM described) AND n.known !~ '^_' AND strpos(n.known, lower(left(help.name, 64))) > 0
    )
    SELECT line FROM lines ORDER BY kind, oid, place, line;
END;
COMMENT ON FUNCTION harness_rbac.help(text) IS
'What a function, view or table of the extension says of itself, in lines: how it is called, what it does, its columns. name: such as assign_role; if nothing is called so, the names that have it in them are listed. Raises nothing.';

-- requires:
--   schema


CREATE FUNCTION harness_rbac.scope_of(level text, key text) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_text';
CREATE FUNCTION harness_rbac.scope_of(level text, key uuid) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_uuid';
CREATE FUNCTION harness_rbac.scope_of(level text, key bigint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_bigint';
CREATE FUNCTION harness_rbac.scope_of(level text, key integer) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_integer';
CREATE FUNCTION harness_rbac.scope_of(level text, key smallint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_smallint';

CREATE FUNCTION harness_rbac._plan_has_permission_by_key(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_has_permission_by_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key text, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_text_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key uuid, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_uuid_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key bigint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_bigint_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key integer, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_integer_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key smallint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_smallint_key';

-- requires:
--   schema

-- Accounts hold organizations hold projects.

CREATE TABLE harness_rbac.scopes (
    id           bigint GENERATED BY DEFAULT AS IDENTITY,
    account_id   bigint NOT NULL,
    parent_id    bigint,
    parent_path  text COLLATE "C",
    identifier   harness_rbac.identifier NOT NULL,
    path         text COLLATE "C" NOT NULL GENERATED ALWAYS AS
                     (CASE WHEN parent_path IS NULL THEN identifier::text ELSE parent_path || '/' || identifier END) STORED,
    level        text COLLATE "C" NOT NULL GENERATED ALWAYS AS
                     (CASE WHEN parent_path IS NULL THEN 'account' WHEN strpos(parent_path, '/') = 0 THEN 'organization' ELSE 'project' END) STORED,
    name         text,
    description  text,
    tags         jsonb NOT NULL DEFAULT '{}',
    administered boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    key          harness_rbac.free_identifier,
    CONSTRAINT scopes_pkey PRIMARY KEY (id),
    CONSTRAINT scopes_path_key UNIQUE (path),
    CONSTRAINT scopes_account_key UNIQUE (account_id, id),
    CONSTRAINT scopes_key_key UNIQUE (level, key),
    CONSTRAINT scopes_lineage_key UNIQUE (account_id, id, path),
    -- A generated path and this key together make the tree right by construction:
    -- the parent exists, belongs to the same account and has the path the child starts with.
    CONSTRAINT scopes_parent_fkey FOREIGN KEY (account_id, parent_id, parent_path)
        REFERENCES harness_rbac.scopes (account_id, id, path),
    CONSTRAINT scopes_parent_known CHECK ((parent_id IS NULL) = (parent_path IS NULL)),
    CONSTRAINT scopes_account_is_root CHECK ((parent_id IS NULL) = (account_id = id)),
    CONSTRAINT scopes_three_levels CHECK (parent_path !~ '/.*/'),
    CONSTRAINT scopes_id_positive CHECK (id > 0),
    CONSTRAINT scopes_tags_object CHECK (jsonb_typeof(tags) = 'object'),
    CONSTRAINT scopes_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT scopes_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    CONSTRAINT scopes_tags_limit CHECK (octet_length(tags::text) <= 65536)
);
CREATE INDEX scopes_parent_idx ON harness_rbac.scopes (parent_id);

COMMENT ON TABLE harness_rbac.scopes IS 'The tree of scopes: accounts, their organizations, their projects.';
COMMENT ON COLUMN harness_rbac.scopes.id IS 'The key that applications store in their rows; never used twice.';
COMMENT ON COLUMN harness_rbac.scopes.account_id IS 'The account (tenant) this scope belongs to; its own id for an account.';
COMMENT ON COLUMN harness_rbac.scopes.parent_id IS 'The scope above; NULL for an account.';
COMMENT ON COLUMN harness_rbac.scopes.parent_path IS 'Path of the scope above; NULL for an account.';
COMMENT ON COLUMN harness_rbac.scopes.identifier IS 'Name within the parent; never changes.';
COMMENT ON COLUMN harness_rbac.scopes.path IS 'How the scope is written: acme, acme/payments, acme/payments/checkout.';
COMMENT ON COLUMN harness_rbac.scopes.level IS 'account, organization or project.';
COMMENT ON COLUMN harness_rbac.scopes.name IS 'Display name.';
COMMENT ON COLUMN harness_rbac.scopes.description IS 'Free text.';
COMMENT ON COLUMN harness_rbac.scopes.tags IS 'Free key-value pairs for people; decisions do not read them.';
COMMENT ON COLUMN harness_rbac.scopes.administered IS 'Set once an account was seen to have an effective administrator; from then on it must keep one.';
COMMENT ON COLUMN harness_rbac.scopes.created_at IS 'When the row was made.';
COMMENT ON COLUMN harness_rbac.scopes.key IS 'What the application calls the scope in its own tables, as text; unique among the scopes of its level in the database, NULL if it has no such name.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.scopes', '');
COMMENT ON SEQUENCE harness_rbac.scopes_id_seq IS 'Keys of scopes.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.scopes_id_seq', '');

-- requires:
--   scopes

-- Who may hold roles: users, user groups, service accounts.

CREATE TABLE harness_rbac.principals (
    id         bigint GENERATED BY DEFAULT AS IDENTITY,
    account_id bigint NOT NULL,
    scope_id   bigint NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    identifier harness_rbac.free_identifier NOT NULL,
    name       text,
    email      text,
    disabled   boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT principals_pkey PRIMARY KEY (id),
    CONSTRAINT principals_account_key UNIQUE (account_id, id),
    CONSTRAINT principals_identifier_key UNIQUE (scope_id, kind, identifier),
    CONSTRAINT principals_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT principals_kind_known CHECK (kind IN ('user', 'user_group', 'service_account')),
    CONSTRAINT principals_user_lives_in_account CHECK (kind <> 'user' OR scope_id = account_id),
    CONSTRAINT principals_identifier_form CHECK (kind = 'user' OR identifier::text::harness_rbac.identifier IS NOT NULL),
    CONSTRAINT principals_underscore_is_built_in CHECK (kind <> 'user_group' OR id < 0 OR left(identifier, 1) <> '_'),
    CONSTRAINT principals_built_in_is_all_users CHECK (id > 0 OR (kind = 'user_group' AND id = -scope_id)),
    CONSTRAINT principals_group_not_disabled CHECK (kind <> 'user_group' OR NOT disabled),
    CONSTRAINT principals_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT principals_email_limit CHECK (char_length(email) <= 320 AND email !~ '[\u0001-\u001f\u007f-\u009f]')
);

COMMENT ON TABLE harness_rbac.principals IS
    'Users (of an account), user groups and service accounts (of any scope). Each scope has a built-in group of all its users, whose id is the scope''s id negated.';
COMMENT ON COLUMN harness_rbac.principals.id IS 'Key; negative for the built-in group of all users of scope -id.';
COMMENT ON COLUMN harness_rbac.principals.account_id IS 'The account (tenant).';
COMMENT ON COLUMN harness_rbac.principals.scope_id IS 'Home: the account for users, any scope for groups and service accounts.';
COMMENT ON COLUMN harness_rbac.principals.kind IS 'user, user_group or service_account.';
COMMENT ON COLUMN harness_rbac.principals.identifier IS 'Name within home and kind; never changes.';
COMMENT ON COLUMN harness_rbac.principals.name IS 'Display name.';
COMMENT ON COLUMN harness_rbac.principals.email IS 'E-mail address of a user, for people to read.';
COMMENT ON COLUMN harness_rbac.principals.disabled IS 'A disabled user or service account holds nothing.';
COMMENT ON COLUMN harness_rbac.principals.created_at IS 'When the row was made.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.principals', 'WHERE id > 0');
COMMENT ON SEQUENCE harness_rbac.principals_id_seq IS 'Keys of principals.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.principals_id_seq', '');

CREATE TABLE harness_rbac.group_members (
    account_id bigint NOT NULL,
    group_id   bigint NOT NULL,
    user_id    bigint NOT NULL,
    CONSTRAINT group_members_pkey PRIMARY KEY (group_id, user_id),
    CONSTRAINT group_members_group_fkey FOREIGN KEY (account_id, group_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT group_members_user_fkey FOREIGN KEY (account_id, user_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT group_members_not_built_in CHECK (group_id > 0)
);
CREATE INDEX group_members_user_idx ON harness_rbac.group_members (user_id);

COMMENT ON TABLE harness_rbac.group_members IS 'Users in user groups. The built-in groups of all users have no rows here: account users and scope_users are their members.';
COMMENT ON COLUMN harness_rbac.group_members.account_id IS 'The account of both.';
COMMENT ON COLUMN harness_rbac.group_members.group_id IS 'A user group.';
COMMENT ON COLUMN harness_rbac.group_members.user_id IS 'A user of the same account.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.group_members', '');

CREATE TABLE harness_rbac.scope_users (
    account_id      bigint NOT NULL,
    scope_id        bigint NOT NULL,
    user_id         bigint NOT NULL,
    organization_id bigint,
    CONSTRAINT scope_users_pkey PRIMARY KEY (scope_id, user_id),
    CONSTRAINT scope_users_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT scope_users_user_fkey FOREIGN KEY (account_id, user_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT scope_users_organization_fkey FOREIGN KEY (organization_id, user_id)
        REFERENCES harness_rbac.scope_users (scope_id, user_id) ON DELETE CASCADE
);
CREATE INDEX scope_users_user_idx ON harness_rbac.scope_users (user_id);
CREATE INDEX scope_users_organization_idx ON harness_rbac.scope_users (organization_id, user_id);

COMMENT ON TABLE harness_rbac.scope_users IS 'Users added to organizations and projects: the members of _organization_all_users and _project_all_users.';
COMMENT ON COLUMN harness_rbac.scope_users.account_id IS 'The account of both.';
COMMENT ON COLUMN harness_rbac.scope_users.scope_id IS 'An organization or project.';
COMMENT ON COLUMN harness_rbac.scope_users.user_id IS 'A user of the same account.';
COMMENT ON COLUMN harness_rbac.scope_users.organization_id IS 'For a project its organization, filled in by a trigger: a project''s user is a user of the organization as well.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.scope_users', '');

-- requires:
--   principals

-- Principals of people and services that log in to PostgreSQL directly.

CREATE TABLE harness_rbac.database_roles (
    role         regrole NOT NULL,
    principal_id bigint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT database_roles_pkey PRIMARY KEY (role),
    CONSTRAINT database_roles_principal_fkey FOREIGN KEY (principal_id)
        REFERENCES harness_rbac.principals (id) ON DELETE CASCADE
);
CREATE INDEX database_roles_principal_idx ON harness_rbac.database_roles (principal_id);

COMMENT ON TABLE harness_rbac.database_roles IS 'Whom a database role acts for when it logs in and nothing else says who asks.';
COMMENT ON COLUMN harness_rbac.database_roles.role IS 'The role that logs in (session_user).';
COMMENT ON COLUMN harness_rbac.database_roles.principal_id IS 'A user or service account; a user group does not act.';
COMMENT ON COLUMN harness_rbac.database_roles.created_at IS 'When the row was made.';
-- Not what is dropped: its number may be another role's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.database_roles', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = role)');

-- requires:
--   scopes
--   catalogue

-- Resource groups: included scopes, and either every resource or a list of selectors.

CREATE TABLE harness_rbac.resource_groups (
    id                    bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 10001),
    account_id            bigint,
    scope_id              bigint,
    identifier            harness_rbac.identifier NOT NULL,
    name                  text,
    description           text,
    levels                harness_rbac.level[],
    include_child_scopes  boolean,
    include_all_resources boolean NOT NULL,
    created_at            timestamptz DEFAULT now(),
    CONSTRAINT resource_groups_pkey PRIMARY KEY (id),
    CONSTRAINT resource_groups_account_key UNIQUE (account_id, id),
    CONSTRAINT resource_groups_identifier_key UNIQUE NULLS NOT DISTINCT (scope_id, identifier),
    CONSTRAINT resource_groups_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT resource_groups_custom_has_scope CHECK ((id > 10000) = (scope_id IS NOT NULL) AND (scope_id IS NULL) = (account_id IS NULL)),
    CONSTRAINT resource_groups_built_in_has_levels
        CHECK ((levels IS NULL) = (scope_id IS NOT NULL) AND (include_child_scopes IS NULL) = (scope_id IS NOT NULL)),
    CONSTRAINT resource_groups_underscore_is_built_in CHECK (scope_id IS NULL OR left(identifier, 1) <> '_'),
    CONSTRAINT resource_groups_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT resource_groups_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    CONSTRAINT resource_groups_levels_limit CHECK (cardinality(levels) <= 10000)
);
COMMENT ON TABLE harness_rbac.resource_groups IS 'Sets of resources. Built-in groups (id up to 10000) hold no scope of their own: theirs is the scope of the assignment. A custom group lives at one scope.';
COMMENT ON COLUMN harness_rbac.resource_groups.id IS 'Key; up to 10000 is shipped and the same in every installation.';
COMMENT ON COLUMN harness_rbac.resource_groups.account_id IS 'The account (tenant); NULL for a built-in group.';
COMMENT ON COLUMN harness_rbac.resource_groups.scope_id IS 'The scope the group lives at; NULL for a built-in group.';
COMMENT ON COLUMN harness_rbac.resource_groups.identifier IS 'Name within the scope; never changes. A leading underscore marks built-in groups.';
COMMENT ON COLUMN harness_rbac.resource_groups.name IS 'Display name.';
COMMENT ON COLUMN harness_rbac.resource_groups.description IS 'Free text.';
COMMENT ON COLUMN harness_rbac.resource_groups.levels IS 'Levels a built-in group is usable at; NULL for a custom group.';
COMMENT ON COLUMN harness_rbac.resource_groups.include_child_scopes IS 'Built-in group: whether the scopes below the assignment''s are included; NULL for a custom group, see resource_group_scopes.';
COMMENT ON COLUMN harness_rbac.resource_groups.include_all_resources IS 'Every resource; otherwise what resource_group_selectors lists.';
COMMENT ON COLUMN harness_rbac.resource_groups.created_at IS 'When the row was made; NULL for what is built in.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_groups', 'WHERE id > 10000');
COMMENT ON SEQUENCE harness_rbac.resource_groups_id_seq IS 'Keys of resource_groups.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_groups_id_seq', '');

CREATE TABLE harness_rbac.resource_group_scopes (
    account_id           bigint NOT NULL,
    resource_group_id    bigint NOT NULL,
    scope_id             bigint NOT NULL,
    include_child_scopes boolean NOT NULL,
    CONSTRAINT resource_group_scopes_pkey PRIMARY KEY (resource_group_id, scope_id, include_child_scopes),
    CONSTRAINT resource_group_scopes_group_fkey FOREIGN KEY (account_id, resource_group_id)
        REFERENCES harness_rbac.resource_groups (account_id, id) ON DELETE CASCADE,
    CONSTRAINT resource_group_scopes_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE
);
CREATE INDEX resource_group_scopes_scope_idx ON harness_rbac.resource_group_scopes (scope_id);
COMMENT ON TABLE harness_rbac.resource_group_scopes IS 'Included scopes of custom resource groups; each lies at or below the group''s own scope.';
COMMENT ON COLUMN harness_rbac.resource_group_scopes.account_id IS 'The account of both.';
COMMENT ON COLUMN harness_rbac.resource_group_scopes.resource_group_id IS 'A custom resource group.';
COMMENT ON COLUMN harness_rbac.resource_group_scopes.scope_id IS 'The included scope.';
COMMENT ON COLUMN harness_rbac.resource_group_scopes.include_child_scopes IS 'Whether the scopes below it are included too.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_group_scopes', '');

CREATE TABLE harness_rbac.resource_group_selectors (
    account_id        bigint NOT NULL,
    resource_group_id bigint NOT NULL,
    ordinal           integer NOT NULL,
    resource_type_id  bigint NOT NULL,
    identifiers       harness_rbac.free_identifier[],
    attribute_name    harness_rbac.free_identifier,
    attribute_values  text[] COLLATE "C",
    CONSTRAINT resource_group_selectors_pkey PRIMARY KEY (resource_group_id, ordinal),
    CONSTRAINT resource_group_selectors_group_fkey FOREIGN KEY (account_id, resource_group_id)
        REFERENCES harness_rbac.resource_groups (account_id, id) ON DELETE CASCADE,
    CONSTRAINT resource_group_selectors_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    CONSTRAINT resource_group_selectors_identifiers_some
        CHECK (cardinality(identifiers) > 0 AND array_position(identifiers, NULL) IS NULL),
    CONSTRAINT resource_group_selectors_values_some
        CHECK (cardinality(attribute_values) > 0 AND array_position(attribute_values, NULL) IS NULL),
    CONSTRAINT resource_group_selectors_filter_whole CHECK ((attribute_name IS NULL) = (attribute_values IS NULL)),
    CONSTRAINT resource_group_selectors_one_way CHECK (identifiers IS NULL OR attribute_name IS NULL),
    CONSTRAINT resource_group_selectors_identifiers_limit CHECK (cardinality(identifiers) <= 10000),
    CONSTRAINT resource_group_selectors_attribute_values_limit
        CHECK (cardinality(attribute_values) <= 10000 AND octet_length(array_to_string(attribute_values, '')) <= 1048576)
);
CREATE INDEX resource_group_selectors_resource_type_idx ON harness_rbac.resource_group_selectors (account_id, resource_type_id);
COMMENT ON TABLE harness_rbac.resource_group_selectors IS 'What a custom resource group selects: a whole type, named resources of a type, or those whose attribute has one of some values. Several add up.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.account_id IS 'The account of the group.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.resource_group_id IS 'A custom resource group without include_all_resources.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.ordinal IS 'Place in the list, from 1.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.resource_type_id IS 'The resource type.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.identifiers IS 'Named resources; NULL for the whole type or an attribute filter.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.attribute_name IS 'Attribute to look at; NULL without attribute filter.';
COMMENT ON COLUMN harness_rbac.resource_group_selectors.attribute_values IS 'Accepted values of the attribute. ${principal} and ${principal.identifier} stand for the principal that is asked about.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resource_group_selectors', '');

-- requires:
--   scopes
--   catalogue

-- Resources whose attributes decide: registered by the application, read at decision time.

CREATE TABLE harness_rbac.resources (
    id               bigint GENERATED BY DEFAULT AS IDENTITY,
    account_id       bigint NOT NULL,
    scope_id         bigint NOT NULL,
    resource_type_id bigint NOT NULL,
    identifier       harness_rbac.free_identifier NOT NULL,
    attributes       jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT resources_pkey PRIMARY KEY (id),
    CONSTRAINT resources_identifier_key UNIQUE (scope_id, resource_type_id, identifier),
    CONSTRAINT resources_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT resources_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    CONSTRAINT resources_attributes_object CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT resources_attributes_limit CHECK (octet_length(attributes::text) <= 65536)
);
CREATE INDEX resources_resource_type_idx ON harness_rbac.resources (resource_type_id);
-- Principals, as in role_assignments_shared_principal_idx.
CREATE INDEX resources_principal_idx ON harness_rbac.resources (account_id, resource_type_id, identifier) WHERE resource_type_id IN (13, 14, 15);
COMMENT ON TABLE harness_rbac.resources IS 'Resources whose attributes take part in decisions. Resources without attributes need no row.';
COMMENT ON COLUMN harness_rbac.resources.id IS 'Key.';
COMMENT ON COLUMN harness_rbac.resources.account_id IS 'The account (tenant).';
COMMENT ON COLUMN harness_rbac.resources.scope_id IS 'The scope the resource lives at.';
COMMENT ON COLUMN harness_rbac.resources.resource_type_id IS 'Its type, one that lives at the scope''s level.';
COMMENT ON COLUMN harness_rbac.resources.identifier IS 'Its name, unique per scope and type.';
COMMENT ON COLUMN harness_rbac.resources.attributes IS 'A JSON object; attribute filters compare strings and arrays of strings in it.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resources', '');
COMMENT ON SEQUENCE harness_rbac.resources_id_seq IS 'Keys of resources.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.resources_id_seq', '');

-- requires:
--   resources

-- Pipelines whose definition has been read, and what each refers to.

CREATE TABLE harness_rbac.pipelines (
    resource_id   bigint NOT NULL,
    registered_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pipelines_pkey PRIMARY KEY (resource_id),
    CONSTRAINT pipelines_resource_fkey FOREIGN KEY (resource_id) REFERENCES harness_rbac.resources (id) ON DELETE CASCADE
);
COMMENT ON TABLE harness_rbac.pipelines IS 'Pipelines whose definition register_pipeline() has read. The definition itself is not kept.';
COMMENT ON COLUMN harness_rbac.pipelines.resource_id IS 'The pipeline, a resource of type PIPELINE.';
COMMENT ON COLUMN harness_rbac.pipelines.registered_at IS 'When its definition was read last.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.pipelines', '');

CREATE TABLE harness_rbac.pipeline_references (
    pipeline_id   bigint NOT NULL,
    ordinal       integer NOT NULL,
    resource_type text COLLATE "C" NOT NULL,
    reference     text COLLATE "C" NOT NULL,
    scope_id      bigint,
    resource      harness_rbac.free_identifier,
    location      text COLLATE "C" NOT NULL,
    CONSTRAINT pipeline_references_pkey PRIMARY KEY (pipeline_id, ordinal),
    CONSTRAINT pipeline_references_pipeline_fkey FOREIGN KEY (pipeline_id)
        REFERENCES harness_rbac.pipelines (resource_id) ON DELETE CASCADE,
    -- The scope of another pipeline that is run by this one may go. What it needed is then unknown, not nothing.
    CONSTRAINT pipeline_references_scope_fkey FOREIGN KEY (scope_id)
        REFERENCES harness_rbac.scopes (id) ON DELETE SET NULL,
    -- What is written here is cut already, where it is read.
    CONSTRAINT pipeline_references_resource_type_limit CHECK (octet_length(resource_type) <= 128),
    CONSTRAINT pipeline_references_reference_limit CHECK (octet_length(reference) <= 4096),
    CONSTRAINT pipeline_references_location_limit CHECK (octet_length(location) <= 65536)
);
CREATE INDEX pipeline_references_scope_idx ON harness_rbac.pipeline_references (scope_id, resource_type, resource);
COMMENT ON TABLE harness_rbac.pipeline_references IS 'What pipelines refer to, a row for each place in the definition that does.';
COMMENT ON COLUMN harness_rbac.pipeline_references.pipeline_id IS 'The pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_references.ordinal IS 'Number of the reference in the order of the definition.';
COMMENT ON COLUMN harness_rbac.pipeline_references.resource_type IS 'Type of the resource; INFRASTRUCTURE for an infrastructure definition, which is part of its environment; STEP_TYPE for a step whose type is not known.';
COMMENT ON COLUMN harness_rbac.pipeline_references.reference IS 'As written: docker, org.docker, account.docker, or an expression.';
COMMENT ON COLUMN harness_rbac.pipeline_references.scope_id IS 'The scope that the resource lives at; NULL if only the run will tell, or if there is no such scope.';
COMMENT ON COLUMN harness_rbac.pipeline_references.resource IS 'Its identifier; NULL if only the run will tell, and with a scope for every resource of the type.';
COMMENT ON COLUMN harness_rbac.pipeline_references.location IS 'Where in the definition, as a path of keys and numbers.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.pipeline_references', '');

CREATE VIEW harness_rbac.pipeline_resources WITH (security_invoker = true) AS
SELECT s.path AS scope, p.identifier AS pipeline, r.resource_type, r.reference, t.path AS resource_scope, r.resource, r.location
  FROM harness_rbac.pipeline_references r
  JOIN harness_rbac.resources p ON p.id = r.pipeline_id
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
  LEFT JOIN harness_rbac.scopes t ON t.id = r.scope_id
 ORDER BY s.path, p.identifier, r.ordinal;
COMMENT ON VIEW harness_rbac.pipeline_resources IS 'pipeline_references with names instead of keys.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.scope IS 'Path of the scope of the pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.pipeline IS 'The pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource_type IS 'Type of what it refers to.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.reference IS 'As written.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource_scope IS 'Path of the scope that the resource lives at; NULL if it is not known.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.resource IS 'Its identifier; NULL if it is not known, or with a scope for every resource of the type.';
COMMENT ON COLUMN harness_rbac.pipeline_resources.location IS 'Where in the definition.';

-- requires:
--   scopes
--   catalogue

-- Roles: named sets of permissions, shipped ones (id up to 10000) and custom ones of a scope.

CREATE TABLE harness_rbac.roles (
    id          bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 10001),
    account_id  bigint,
    scope_id    bigint,
    identifier  harness_rbac.identifier NOT NULL,
    name        text,
    description text,
    levels      harness_rbac.level[],
    breadth     text COLLATE "C" NOT NULL DEFAULT 'listed',
    internal    boolean NOT NULL DEFAULT false,
    created_at  timestamptz DEFAULT now(),
    CONSTRAINT roles_pkey PRIMARY KEY (id),
    CONSTRAINT roles_identifier_key UNIQUE NULLS NOT DISTINCT (scope_id, identifier),
    CONSTRAINT roles_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT roles_custom_has_scope CHECK ((id > 10000) = (scope_id IS NOT NULL) AND (scope_id IS NULL) = (account_id IS NULL)),
    CONSTRAINT roles_built_in_has_levels CHECK ((levels IS NULL) = (scope_id IS NOT NULL)),
    CONSTRAINT roles_breadth_known CHECK (breadth IN ('listed', 'every', 'views')),
    CONSTRAINT roles_custom_is_listed CHECK (scope_id IS NULL OR (breadth = 'listed' AND NOT internal)),
    CONSTRAINT roles_underscore_is_built_in CHECK (scope_id IS NULL OR left(identifier, 1) <> '_'),
    CONSTRAINT roles_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    CONSTRAINT roles_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    CONSTRAINT roles_levels_limit CHECK (cardinality(levels) <= 10000)
);
COMMENT ON TABLE harness_rbac.roles IS 'Sets of permissions. Built-in roles (id up to 10000) have no scope and are usable at the levels they list; a custom role lives at one scope.';
COMMENT ON COLUMN harness_rbac.roles.id IS 'Key; up to 10000 is shipped and the same in every installation.';
COMMENT ON COLUMN harness_rbac.roles.account_id IS 'The account (tenant); NULL for a built-in role.';
COMMENT ON COLUMN harness_rbac.roles.scope_id IS 'The scope the role lives at; NULL for a built-in role.';
COMMENT ON COLUMN harness_rbac.roles.identifier IS 'Name within the scope; never changes. A leading underscore marks built-in roles.';
COMMENT ON COLUMN harness_rbac.roles.name IS 'Display name.';
COMMENT ON COLUMN harness_rbac.roles.description IS 'Free text.';
COMMENT ON COLUMN harness_rbac.roles.levels IS 'Levels a built-in role is usable at; NULL for a custom role, whose level is that of its scope.';
COMMENT ON COLUMN harness_rbac.roles.breadth IS 'listed: the permissions in role_permissions; every: also every permission of the role''s levels, the application''s own included; views: also every view permission of them.';
COMMENT ON COLUMN harness_rbac.roles.internal IS 'Harness does not offer the role in its lists.';
COMMENT ON COLUMN harness_rbac.roles.created_at IS 'When the row was made; NULL for what is built in.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.roles', 'WHERE id > 10000');
COMMENT ON SEQUENCE harness_rbac.roles_id_seq IS 'Keys of roles.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.roles_id_seq', '');

CREATE TABLE harness_rbac.role_permissions (
    role_id       bigint NOT NULL,
    permission_id bigint NOT NULL,
    CONSTRAINT role_permissions_pkey PRIMARY KEY (role_id, permission_id),
    CONSTRAINT role_permissions_role_fkey FOREIGN KEY (role_id) REFERENCES harness_rbac.roles (id) ON DELETE CASCADE,
    CONSTRAINT role_permissions_permission_fkey FOREIGN KEY (permission_id) REFERENCES harness_rbac.permissions (id)
);
CREATE INDEX role_permissions_permission_idx ON harness_rbac.role_permissions (permission_id);
COMMENT ON TABLE harness_rbac.role_permissions IS 'The permissions that roles list. Roles with breadth every or views hold more than their rows here.';
COMMENT ON COLUMN harness_rbac.role_permissions.role_id IS 'The role.';
COMMENT ON COLUMN harness_rbac.role_permissions.permission_id IS 'A permission allowed at the role''s level.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.role_permissions', 'WHERE role_id > 10000');

-- requires:
--   principals
--   roles
--   resource_groups

-- Secrets by which service accounts and users prove who they are.

CREATE TABLE harness_rbac.api_keys (
    public_id    text COLLATE "C" NOT NULL,
    account_id   bigint NOT NULL,
    principal_id bigint NOT NULL,
    identifier   harness_rbac.identifier NOT NULL,
    verifier     bytea NOT NULL,
    lifetime     interval,
    expires_at   timestamptz,
    replaced     boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    bounded      boolean NOT NULL DEFAULT false,
    CONSTRAINT api_keys_pkey PRIMARY KEY (public_id),
    CONSTRAINT api_keys_principal_fkey FOREIGN KEY (account_id, principal_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT api_keys_public_id_form CHECK (public_id ~ '^[0-9a-f]{32}$'),
    CONSTRAINT api_keys_verifier_length CHECK (octet_length(verifier) = 32),
    CONSTRAINT api_keys_lifetime_positive CHECK (lifetime > interval '0'),
    CONSTRAINT api_keys_replaced_expires CHECK (NOT replaced OR expires_at IS NOT NULL)
);
CREATE UNIQUE INDEX api_keys_identifier_key ON harness_rbac.api_keys (principal_id, identifier) WHERE NOT replaced;
CREATE INDEX api_keys_principal_idx ON harness_rbac.api_keys (account_id, principal_id);

COMMENT ON TABLE harness_rbac.api_keys IS 'API keys of service accounts and users. The secret is not in here: only its HMAC, under a pepper kept outside of the database.';
COMMENT ON COLUMN harness_rbac.api_keys.public_id IS 'Third part of the token; tells the key, proves nothing.';
COMMENT ON COLUMN harness_rbac.api_keys.account_id IS 'The account (tenant) of the principal.';
COMMENT ON COLUMN harness_rbac.api_keys.principal_id IS 'For whom the key acts.';
COMMENT ON COLUMN harness_rbac.api_keys.identifier IS 'Name among the keys of the principal.';
COMMENT ON COLUMN harness_rbac.api_keys.verifier IS 'HMAC-SHA-256 of the secret under the server''s pepper.';
COMMENT ON COLUMN harness_rbac.api_keys.lifetime IS 'How long each secret lasts; NULL: without end.';
COMMENT ON COLUMN harness_rbac.api_keys.expires_at IS 'From this moment on the secret proves nothing, and no query acts for its owner; NULL: never.';
COMMENT ON COLUMN harness_rbac.api_keys.replaced IS 'Rotated: a newer secret has the identifier, this one lasts until expires_at.';
COMMENT ON COLUMN harness_rbac.api_keys.created_at IS 'When the row was made.';
COMMENT ON COLUMN harness_rbac.api_keys.bounded IS 'Whether the key is limited to the entries in api_key_bounds; without any left it permits nothing.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_keys', '');

-- What other servers have to know of a key: that it holds, so that who acts by it there is told when it does not.
CREATE TABLE harness_rbac._published_api_keys (
    public_id    text COLLATE "C" NOT NULL,
    principal_id bigint NOT NULL,
    expires_at   timestamptz,
    CONSTRAINT _published_api_keys_pkey PRIMARY KEY (public_id),
    CONSTRAINT _published_api_keys_public_id_form CHECK (public_id ~ '^[0-9a-f]{32}$')
);
COMMENT ON TABLE harness_rbac._published_api_keys IS 'Of each API key that it holds, for logical subscribers: no secret, nor anything made of one. Follows api_keys; at a subscriber it has those of the publisher, too.';
COMMENT ON COLUMN harness_rbac._published_api_keys.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac._published_api_keys.principal_id IS 'For whom it acts.';
COMMENT ON COLUMN harness_rbac._published_api_keys.expires_at IS 'Until when; NULL: without end.';
CREATE FUNCTION harness_rbac._publish_api_key() RETURNS trigger LANGUAGE c
SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'publish_api_key_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac._publish_api_key() FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._publish_api_key() IS 'Trigger. Has _published_api_keys follow a key.';
-- ALWAYS: a restore may run as a replica, and dumps leave the table out.
CREATE TRIGGER publish AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.api_keys
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._publish_api_key();
CREATE TRIGGER publish_truncate AFTER TRUNCATE ON harness_rbac.api_keys
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._publish_api_key();
ALTER TABLE harness_rbac.api_keys ENABLE ALWAYS TRIGGER publish, ENABLE ALWAYS TRIGGER publish_truncate;

CREATE TABLE harness_rbac.api_key_uses (
    public_id    text COLLATE "C" NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT api_key_uses_pkey PRIMARY KEY (public_id)
);
-- No foreign key: whoever drops a key would have to wait for the transactions that note its use.
COMMENT ON TABLE harness_rbac.api_key_uses IS 'When each API key was last used. Apart from api_keys, because a change there has every session look again. What is left of dropped keys goes with the next key that is rotated or dropped.';
COMMENT ON COLUMN harness_rbac.api_key_uses.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac.api_key_uses.last_used_at IS 'Last authentication, noted at most once an hour, and not by transactions that are read-only, REPEATABLE READ or SERIALIZABLE; NULL: none yet.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_key_uses', '');

CREATE TABLE harness_rbac.api_key_bounds (
    public_id         text COLLATE "C" NOT NULL,
    account_id        bigint NOT NULL,
    scope_id          bigint NOT NULL,
    role_id           bigint NOT NULL,
    resource_group_id bigint NOT NULL,
    CONSTRAINT api_key_bounds_pkey PRIMARY KEY (public_id, scope_id, role_id, resource_group_id),
    CONSTRAINT api_key_bounds_key_fkey FOREIGN KEY (public_id) REFERENCES harness_rbac.api_keys (public_id) ON DELETE CASCADE
);
-- No foreign keys to what it names: whoever drops that would have to wait for the transactions that limit keys to it. Its trigger
-- forget_resource takes the entries along.
CREATE INDEX api_key_bounds_scope_idx ON harness_rbac.api_key_bounds (scope_id);
CREATE INDEX api_key_bounds_role_idx ON harness_rbac.api_key_bounds (role_id);
CREATE INDEX api_key_bounds_resource_group_idx ON harness_rbac.api_key_bounds (resource_group_id);
COMMENT ON TABLE harness_rbac.api_key_bounds IS 'What API keys are limited to: a decision of a bounded key needs the yes of its owner and of these entries. An entry goes with its role, resource group or scope.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.account_id IS 'The account (tenant) of the key and the scope.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.scope_id IS 'Where the role counts.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.role_id IS 'A built-in role of this level, or a custom role of this scope or one above.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.resource_group_id IS 'A built-in resource group of this level, or a custom one of exactly this scope.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_key_bounds', '');

-- requires:
--   principals
--   roles
--   resource_groups

-- Who holds which role on which resources at which scope: on those of a resource group, or, by a share, on one of them.

CREATE TABLE harness_rbac.role_assignments (
    id                bigint GENERATED BY DEFAULT AS IDENTITY,
    account_id        bigint NOT NULL,
    scope_id          bigint NOT NULL,
    identifier        harness_rbac.identifier NOT NULL,
    principal_id      bigint NOT NULL,
    role_id           bigint NOT NULL,
    resource_group_id bigint,
    disabled          boolean NOT NULL DEFAULT false,
    valid_from        timestamptz,
    valid_until       timestamptz,
    reason            text,
    created_at        timestamptz NOT NULL DEFAULT now(),
    resource_type_id  bigint,
    resource          harness_rbac.free_identifier,
    created_by        bigint,
    CONSTRAINT role_assignments_pkey PRIMARY KEY (id),
    CONSTRAINT role_assignments_identifier_key UNIQUE (scope_id, identifier),
    CONSTRAINT role_assignments_grant_key UNIQUE (principal_id, scope_id, role_id, resource_group_id),
    CONSTRAINT role_assignments_scope_fkey FOREIGN KEY (account_id, scope_id)
        REFERENCES harness_rbac.scopes (account_id, id) ON DELETE CASCADE,
    CONSTRAINT role_assignments_principal_fkey FOREIGN KEY (account_id, principal_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT role_assignments_role_fkey FOREIGN KEY (role_id) REFERENCES harness_rbac.roles (id) ON DELETE CASCADE,
    CONSTRAINT role_assignments_resource_group_fkey FOREIGN KEY (resource_group_id)
        REFERENCES harness_rbac.resource_groups (id) ON DELETE CASCADE,
    CONSTRAINT role_assignments_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    CONSTRAINT role_assignments_on_group_or_resource CHECK (
        (resource_group_id IS NULL) = (resource_type_id IS NOT NULL) AND (resource_type_id IS NULL) = (resource IS NULL)),
    CONSTRAINT role_assignments_maker_of_share CHECK (created_by IS NULL OR resource_type_id IS NOT NULL),
    CONSTRAINT role_assignments_validity CHECK (valid_from < valid_until),
    CONSTRAINT role_assignments_validity_finite CHECK (isfinite(valid_from) AND isfinite(valid_until)),
    CONSTRAINT role_assignments_reason_limit CHECK (octet_length(reason) <= 4096 AND reason !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]')
);
-- By role and scope: deleting a role, and finding the administrators of an account.
CREATE INDEX role_assignments_role_idx ON harness_rbac.role_assignments (role_id, scope_id);
CREATE INDEX role_assignments_resource_group_idx ON harness_rbac.role_assignments (resource_group_id);
-- Apart, because there may be a great many shares: who looks at what is assigned at a scope passes them over.
CREATE INDEX role_assignments_scope_idx ON harness_rbac.role_assignments (scope_id) WHERE resource_group_id IS NOT NULL;
CREATE UNIQUE INDEX role_assignments_share_key ON harness_rbac.role_assignments (scope_id, resource_type_id, resource, principal_id, role_id)
    WHERE resource_type_id IS NOT NULL;
-- Principals that are resources of scopes below their home: of type USER, SERVICEACCOUNT or USERGROUP.
CREATE INDEX role_assignments_shared_principal_idx ON harness_rbac.role_assignments (account_id, resource_type_id, resource)
    WHERE resource_type_id IN (13, 14, 15);

COMMENT ON TABLE harness_rbac.role_assignments IS 'Grants: a principal holds a role on a resource group at a scope, or, by a share, on one resource. Purely additive; only disabled, the validity and the reason can change later.';
COMMENT ON COLUMN harness_rbac.role_assignments.id IS 'Key.';
COMMENT ON COLUMN harness_rbac.role_assignments.account_id IS 'The account (tenant) of scope and principal.';
COMMENT ON COLUMN harness_rbac.role_assignments.scope_id IS 'Where the role is held.';
COMMENT ON COLUMN harness_rbac.role_assignments.identifier IS 'Name within the scope, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.role_assignments.principal_id IS 'The principal that holds it; at home in this scope or one above.';
COMMENT ON COLUMN harness_rbac.role_assignments.role_id IS 'A built-in role of this level, or a custom role of this scope or one above.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource_group_id IS 'A built-in resource group of this level, or a custom one of exactly this scope; NULL for a share.';
COMMENT ON COLUMN harness_rbac.role_assignments.disabled IS 'Kept, but grants nothing.';
COMMENT ON COLUMN harness_rbac.role_assignments.valid_from IS 'Grants to statements from this moment on; NULL: at once.';
COMMENT ON COLUMN harness_rbac.role_assignments.valid_until IS 'Grants to queries that begin before this moment; NULL: without end.';
COMMENT ON COLUMN harness_rbac.role_assignments.reason IS 'Why it was granted.';
COMMENT ON COLUMN harness_rbac.role_assignments.created_at IS 'When the row was made.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource_type_id IS 'Type of the resource that is shared, one that lives at this level and is no scope; NULL for an assignment on a resource group.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource IS 'The resource that is shared; NULL likewise.';
COMMENT ON COLUMN harness_rbac.role_assignments.created_by IS 'The principal that shared it, by its key, which nobody else gets; NULL for a database role.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.role_assignments', '');
COMMENT ON SEQUENCE harness_rbac.role_assignments_id_seq IS 'Keys of role_assignments.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.role_assignments_id_seq', '');

-- requires:
--   role_assignments

-- When role assignments were last used, if harness_rbac.track_grant_uses is on.

CREATE TABLE harness_rbac.role_assignment_uses (
    role_assignment_id bigint NOT NULL,
    last_used_at       timestamptz NOT NULL,
    CONSTRAINT role_assignment_uses_pkey PRIMARY KEY (role_assignment_id)
);
-- No foreign key: commits that note a use would wait for whoever is about to drop the assignment.
COMMENT ON TABLE harness_rbac.role_assignment_uses IS 'When each role assignment was last used, where harness_rbac.track_grant_uses is on. Apart from role_assignments, because a change there has every session look again.';
COMMENT ON COLUMN harness_rbac.role_assignment_uses.role_assignment_id IS 'The assignment.';
COMMENT ON COLUMN harness_rbac.role_assignment_uses.last_used_at IS 'When a decision last relied on it, alone or beside others; noted at most once an hour, and not by parallel workers nor by transactions that are read-only, REPEATABLE READ or SERIALIZABLE.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.role_assignment_uses', '');

-- Nobody waits: what somebody else is at is skipped. By row locks, which only the owner of the tables can take; the keys of
-- advisory locks could be computed, and held by anybody.
CREATE FUNCTION harness_rbac._note_grant_uses(role_assignment_ids bigint[]) RETURNS bigint LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    WITH due AS MATERIALIZED (
        SELECT a.id, u.role_assignment_id IS NOT NULL AS is_known
          FROM harness_rbac.role_assignments a
          LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
         WHERE a.id = ANY (role_assignment_ids)
           AND coalesce(u.last_used_at < statement_timestamp() - interval '1 hour', true)
    ), known AS MATERIALIZED (
        SELECT u.role_assignment_id AS id
          FROM harness_rbac.role_assignment_uses u
         WHERE u.role_assignment_id IN (SELECT id FROM due WHERE is_known)
           FOR UPDATE SKIP LOCKED
    ), first_use AS MATERIALIZED (
        SELECT a.id
          FROM harness_rbac.role_assignments a
         WHERE a.id IN (SELECT id FROM due WHERE NOT is_known)
           FOR NO KEY UPDATE SKIP LOCKED
    ), noted AS (
        INSERT INTO harness_rbac.role_assignment_uses (role_assignment_id, last_used_at)
        SELECT id, statement_timestamp()
          FROM (SELECT id FROM known UNION ALL SELECT id FROM first_use) AS free
            ON CONFLICT ON CONSTRAINT role_assignment_uses_pkey DO UPDATE SET last_used_at = excluded.last_used_at
        RETURNING 1
    )
    SELECT count(*) FROM noted;
END;
REVOKE EXECUTE ON FUNCTION harness_rbac._note_grant_uses(bigint[]) FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._note_grant_uses(bigint[]) IS 'Notes that role assignments are in use, but for those that somebody else is at; returns how many. Sessions call it at the end of transactions.';

CREATE FUNCTION harness_rbac._forget_grant_use() RETURNS trigger LANGUAGE c
SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_grant_use_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac._forget_grant_use() FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._forget_grant_use() IS 'Trigger. Forgets when a role assignment that goes was used.';
CREATE TRIGGER forget_use AFTER DELETE ON harness_rbac.role_assignments
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_grant_use();
CREATE TRIGGER forget_uses AFTER TRUNCATE ON harness_rbac.role_assignments
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._forget_grant_use();
ALTER TABLE harness_rbac.role_assignments ENABLE ALWAYS TRIGGER forget_use, ENABLE ALWAYS TRIGGER forget_uses;

-- requires:
--   resource_groups

-- The built-in resource groups. Ids are for ever: dumps refer to them.

INSERT INTO harness_rbac.resource_groups (id, identifier, name, levels, include_child_scopes, include_all_resources, created_at) VALUES
    (1, '_all_resources_including_child_scopes', 'All Resources Including Child Scopes', '{account,organization}', true, true, NULL),
    (2, '_all_account_level_resources', 'All Account Level Resources', '{account}', false, true, NULL),
    (3, '_all_organization_level_resources', 'All Organization Level Resources', '{organization}', false, true, NULL),
    (4, '_all_project_level_resources', 'All Project Level Resources', '{project}', false, true, NULL);

-- requires:
--   catalogue

-- The shipped resource types. Ids are for ever: dumps refer to them.

INSERT INTO harness_rbac.resource_types (id, identifier, name, module, levels, attributes) VALUES
    (1, 'ACCOUNT', 'Account Management', 'Platform', '{account}', '[]'),
    (2, 'ORGANIZATION', 'Organizations', 'Platform', '{account}', '[]'),
    (3, 'PROJECT', 'Projects', 'Platform', '{organization}', '[]'),
    (4, 'CONNECTOR', 'Connectors', 'Platform', '{account,organization,project}', '[{"name": "category", "values": ["ARTIFACTORY", "CLOUD_COST", "CLOUD_PROVIDER", "CODE_REPO", "MONITORING", "SECRET_MANAGER", "TICKETING"]}, {"name": "tags", "values": null}]'),
    (5, 'DELEGATE', 'Delegates', 'Platform', '{account,organization,project}', '[]'),
    (6, 'DELEGATECONFIGURATION', 'Delegate Configurations', 'Platform', '{account,organization,project}', '[]'),
    (7, 'SECRET', 'Secrets', 'Platform', '{account,organization,project}', '[]'),
    (8, 'PIPELINE', 'Pipelines', 'Pipelines (CD/CI)', '{project}', '[{"name": "tags", "values": null}]'),
    (9, 'SERVICE', 'Services', 'CD', '{account,organization,project}', '[]'),
    (10, 'ENVIRONMENT', 'Environments', 'CD', '{account,organization,project}', '[{"name": "type", "values": ["Production", "PreProduction"]}]'),
    (11, 'ENVIRONMENT_GROUP', 'Environment Groups', 'CD', '{account,organization,project}', '[]'),
    (12, 'AUDIT', 'Audit', 'Platform', '{account,organization,project}', '[]'),
    (13, 'USER', 'Users', 'Platform', '{account,organization,project}', '[]'),
    (14, 'SERVICEACCOUNT', 'Service Accounts', 'Platform', '{account,organization,project}', '[]'),
    (15, 'USERGROUP', 'User Groups', 'Platform', '{account,organization,project}', '[]'),
    (16, 'ROLE', 'Roles', 'Platform', '{account,organization,project}', '[]'),
    (17, 'RESOURCEGROUP', 'Resource Groups', 'Platform', '{account,organization,project}', '[]'),
    (18, 'LICENSE', 'Licenses', 'Platform', '{account}', '[]'),
    (19, 'AUTHSETTING', 'Authentication Settings', 'Platform', '{account}', '[]'),
    (20, 'FEATUREFLAG', 'Feature Flags', 'Feature Flags', '{project}', '[]'),
    (21, 'FF_PROXYAPIKEY', 'Feature Flag Proxy API Keys', 'Feature Flags', '{account,organization}', '[]'),
    (22, 'TARGET', 'Target', 'Feature Flags', '{project}', '[]'),
    (23, 'TARGETGROUP', 'Target Management', 'Feature Flags', '{project}', '[]'),
    (24, 'DASHBOARDS', 'Dashboards', 'Platform', '{account,organization}', '[]'),
    (25, 'TEMPLATE', 'Templates', 'Platform', '{account,organization,project}', '[]'),
    (26, 'GOVERNANCEPOLICY', 'Governance Policies', 'Platform', '{account,organization,project}', '[]'),
    (27, 'GOVERNANCEPOLICYSETS', 'Governance Policy Sets', 'Platform', '{account,organization,project}', '[]'),
    (28, 'MONITOREDSERVICE', 'Monitored Services', 'Service Reliability Management (SRM)', '{account,organization,project}', '[]'),
    (29, 'SLO', 'SLO', 'Service Reliability Management (SRM)', '{account,organization,project}', '[]'),
    (30, 'GITOPS_AGENT', 'Agents', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (31, 'GITOPS_APP', 'Applications', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (32, 'GITOPS_REPOSITORY', 'Repositories', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (33, 'GITOPS_CLUSTER', 'Clusters', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (34, 'GITOPS_GPGKEY', 'Repository Certificates / GnuPG Keys', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (35, 'GITOPS_CERT', 'Certificates', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (36, 'GITOPS_APPLICATIONSET', 'Application Sets', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (37, 'STO_TESTTARGET', 'Test Targets', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (38, 'STO_EXEMPTION', 'Exemptions', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (39, 'STO_ISSUE', 'Issues', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (40, 'STO_SCAN', 'Scans', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (41, 'STO_OVERRIDE', 'Sto Override', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (42, 'TICKET', 'External Tickets', 'Security Testing Orchestration (STO)', '{account,organization,project}', '[]'),
    (43, 'FILE', 'Files', 'Platform', '{account,organization,project}', '[]'),
    (44, 'VARIABLE', 'Variables', 'Platform', '{account,organization,project}', '[]'),
    (45, 'CHAOS_HUB', 'Chaos Hub', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (46, 'CHAOS_INFRASTRUCTURE', 'Chaos Infrastructure', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (47, 'CHAOS_EXPERIMENT', 'Chaos Experiment', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (48, 'CHAOS_GAMEDAY', 'Chaos Gameday', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (49, 'CHAOS_PROBE', 'Chaos Probe', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (50, 'CHAOS_FAULT', 'Chaos Fault', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (51, 'CHAOS_ACTION', 'Chaos Action', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (52, 'CHAOS_IMAGE_REGISTRY', 'Chaos Image Registry', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (53, 'CHAOS_SECURITY_GOVERNANCE', 'Chaos Security Governance', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (54, 'CCM_OVERVIEW', 'Overview', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (55, 'CCM_PERSPECTIVE', 'Perspectives', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (56, 'CCM_FOLDER', 'Folders', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (57, 'CCM_BUDGET', 'Budgets', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (58, 'CCM_COSTCATEGORY', 'Cost Categories', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (59, 'CCM_UNIT_COST', 'Unit Cost', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (60, 'CCM_AUTOSTOPPINGRULE', 'AutoStopping Rules', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (61, 'CCM_LOADBALANCER', 'Load Balancer', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (62, 'CCM_CURRENCYPREFERENCE', 'Currency Preferences', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (63, 'CCM_CLOUD_ASSET_GOVERNANCE_RULE', 'Cloud Asset Governance Rule', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (64, 'CCM_CLOUD_ASSET_GOVERNANCE_RULE_SET', 'Cloud Asset Governance Rule Set', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (65, 'CCM_CLOUD_ASSET_GOVERNANCE_RULE_ENFORCEMENT', 'Cloud Asset Governance Enforcement', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (66, 'CCM_CLOUD_ASSET_GOVERNANCE_OVERVIEW', 'Cloud Asset Governance Overview', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (67, 'CCM_CLOUD_ASSET_GOVERNANCE_ALERT', 'Cloud Asset Governance Alert', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (68, 'CCM_DATA_SCOPE', 'Data Scope', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (69, 'CCM_CLUSTER_ORCHESTRATOR', 'Cluster Orchestrator', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (70, 'CCM_ANOMALIES', 'Anomalies', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (71, 'CCM_RECOMMENDATIONS', 'Recommendations', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (72, 'CCM_COMMITMENT_ORCHESTRATOR', 'Commitment Orchestrator', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (73, 'SMTP', 'SMTP Configuration', 'Platform', '{account}', '[]'),
    (74, 'SETTING', 'Account Settings', 'Platform', '{account,organization,project}', '[]'),
    (75, 'DEPLOYMENTFREEZE', 'Deployment Freeze', 'CD', '{account,organization,project}', '[]'),
    (76, 'STREAMING_DESTINATION', 'Streaming Destination', 'Platform', '{account}', '[]'),
    (77, 'DOWNTIME', 'Downtime', 'Service Reliability Management (SRM)', '{account,organization,project}', '[]'),
    (78, 'MODULE', 'IDP Module', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (79, 'IDP_CATALOG', 'Catalog', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (80, 'IDP_ENVIRONMENT', 'IDP Environment', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (81, 'IDP_ENVIRONMENT_BLUEPRINT', 'Environment Blueprint', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (82, 'IDP_WORKFLOW', 'Workflow', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (83, 'IDP_PLUGIN', 'Plugins', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (84, 'IDP_SCORECARD', 'Scorecards', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (85, 'IDP_LAYOUT', 'Layouts', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (86, 'IDP_CATALOG_ACCESS_POLICY', 'Catalog Access Policies', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (87, 'IDP_INTEGRATION', 'Integrations', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (88, 'IDP_ADVANCED_CONFIGURATION', 'Advanced Configurations', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (89, 'IDP_AGGREGATION_RULE', 'Aggregation Rule', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (90, 'CODE_REPOSITORY', 'Repository', 'Code Repository', '{account,organization,project}', '[]'),
    (91, 'NETWORK_MAP', 'Network Map', 'Service Discovery', '{account,organization,project}', '[]'),
    (92, 'CET_AGENT', 'Agents (CET)', 'Continuous Error Tracking (CET)', '{account,organization,project}', '[]'),
    (93, 'CET_TOKEN', 'Tokens (CET)', 'Continuous Error Tracking (CET)', '{account,organization,project}', '[]'),
    (94, 'CET_CRITICAL_EVENT', 'Critical Events', 'Continuous Error Tracking (CET)', '{account,organization,project}', '[]'),
    (95, 'IAC_WORKSPACE', 'IACM Workspaces', 'Infrastructure as Code Management (IaCM)', '{project}', '[]'),
    (96, 'IAC_REGISTRY', 'Registry', 'Infrastructure as Code Management (IaCM)', '{account,organization,project}', '[]'),
    (97, 'IAC_PROVIDER_REGISTRY', 'IACM Provider Registry', 'Infrastructure as Code Management (IaCM)', '{account,organization,project}', '[]'),
    (98, 'IAC_VARIABLE_SET', 'Variable Sets', 'Infrastructure as Code Management (IaCM)', '{account,organization,project}', '[]'),
    (99, 'SEI_CONFIGURATION_SETTINGS', 'AIDI Configuration Settings', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account}', '[]'),
    (100, 'SEI_COLLECTIONS', 'AIDI Collections', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (101, 'SEI_INSIGHTS', 'AIDI Insights', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (102, 'SEI_PANORAMA', 'Sei Panorama', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (103, 'SEI_DATA_SETTINGS', 'AIDI Data Settings', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account}', '[]'),
    (104, 'SEI_DEVELOPERS', 'Sei Developers', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (105, 'SEI_INTEGRATIONS', 'Sei Integrations', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (106, 'SEI_TEAMS', 'AIDI Teams', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (107, 'SEI_CANVAS', 'AIDI Studio', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (108, 'SEI_PROFILES', 'AIDI Profiles', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account}', '[]'),
    (109, 'SEI_GOALS', 'Sei Goals', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (110, 'SEI_INSIGHTS_CATEGORY', 'AIDI Insight Categories', 'AI DLC Insights (formerly Software Engineering Insights, SEI)', '{account,organization,project}', '[]'),
    (111, 'NOTIFICATION', 'Legacy Notifications', 'Platform', '{account,organization,project}', '[]'),
    (112, 'NOTIFICATION_CHANNEL', 'Notification Channels', 'Platform', '{account,organization,project}', '[]'),
    (113, 'NOTIFICATION_RULE', 'Notification Rules', 'Platform', '{account,organization,project}', '[]'),
    (114, 'SSCA_REMEDIATION_TRACKER', 'Remediation Tracker', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (115, 'SSCA_ENFORCEMENT_EXEMPTION', 'Ssca Enforcement Exemption', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (116, 'GITX_WEBHOOKS', 'Webhooks', 'Platform', '{account,organization,project}', '[]'),
    (117, 'CERTIFICATE', 'Certificates', 'Platform', '{account,organization,project}', '[]'),
    (118, 'ACCESS_POLICIES', 'Access Policies', 'Platform', '{account,organization,project}', '[]'),
    (119, 'MONITORING_AGENT', 'Monitoring Agents', 'Monitoring', '{account,organization,project}', '[]'),
    (120, 'IRO_MANAGER', 'Service Level Objectives', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (121, 'IRO_ALERT', 'Alert', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (122, 'IRO_ALERT_RULE', 'Alert Rule', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (123, 'IRO_INCIDENT', 'Incident', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (124, 'IRO_CONNECT_WORKSPACE', 'Incident Response Workspace', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (125, 'IRO_RUNBOOK', 'Runbook', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (126, 'IRO_SERVICE_DIRECTORY', 'Service Directory', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (127, 'IRO_THIRD_PARTY_INTEGRATIONS', 'Third-Party Integrations', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (128, 'IRO_ESCALATION_POLICY', 'Escalation Policy', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (129, 'IRO_SCHEDULE', 'On-Call Schedule', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (130, 'IRO_SCHEDULE_OVERRIDE', 'On-Call Schedule Override', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (131, 'METRIC_SOURCE', 'Metric Source', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (132, 'ARTIFACT_REGISTRY', 'Artifact Registry', 'Artifact Registry', '{account,organization,project}', '[]'),
    (133, 'ARTIFACT_FIREWALL_EXCEPTIONS', 'Firewall Exceptions', 'Artifact Registry', '{account,organization,project}', '[]'),
    (134, 'PROVIDER', 'Providers', 'Platform', '{account}', '[]'),
    (135, 'FME_ENVIRONMENT', 'FME Environment', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (136, 'FME_TRAFFIC_TYPE', 'FME Traffic Type', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (137, 'FME_FEATURE_FLAG', 'FME Feature Flag', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (138, 'FME_SEGMENT', 'FME Segment', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (139, 'FME_LARGE_SEGMENT', 'Fme Large Segment', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (140, 'FME_METRIC', 'FME Metric', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (141, 'FME_EXPERIMENT', 'FME Experiment', 'Feature Management and Experimentation (FME)', '{account,organization,project}', '[]'),
    (142, 'DB_SCHEMA', 'Schemas', 'Database DevOps', '{account,organization,project}', '[]'),
    (143, 'DB_INSTANCE', 'Instances', 'Database DevOps', '{account,organization,project}', '[]'),
    (144, 'HAR_REGISTRY', 'Har Registry', 'Artifact Registry', '{account,organization,project}', '[]'),
    (145, 'RELEASES', 'Releases', 'CD', '{account,organization,project}', '[]'),
    (146, 'INPUT_SET', 'Input Sets', 'Pipelines (CD/CI)', '{project}', '[]'),
    (147, 'BANNER', 'Banners', 'Platform', '{account}', '[]'),
    (148, 'DEFAULT_NOTIFICATION_TEMPLATE_SET', 'Default Notification Template Set', 'Platform', '{account,organization,project}', '[]'),
    (149, 'CDE_GITSPACE', 'Gitspace', 'Cloud Development Environments', '{account,organization,project}', '[]'),
    (150, 'CDE_INFRAPROVIDER', 'Infrastructure Provider', 'Cloud Development Environments', '{account,organization,project}', '[]'),
    (151, 'OIDC_ID_TOKEN', 'OIDC ID Token', 'Platform', '{account,organization,project}', '[]'),
    (152, 'DATA_SINK', 'Data Sink', 'Platform', '{account}', '[]'),
    (153, 'AI_RULES', 'AI Rules', 'AI', '{account,organization,project}', '[]'),
    (154, 'BRANDING', 'Branding', 'Platform', '{account}', '[]'),
    (155, 'CCM_ANOMALIES_WHITELIST_RULE', 'Anomalies Ignore List Rules', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (156, 'LLM_GATEWAY', 'AI LLM Gateway', 'AI', '{account,organization,project}', '[]'),
    (157, 'IDP_SETTINGS', 'Idp Settings', 'Internal Developer Portal (IDP)', '{account}', '[]'),
    (158, 'DELEGATE_TRANSACTION_QUEUE', 'Delegate Transaction Queue', 'Platform', '{account,organization,project}', '[]'),
    (159, 'ALERT_SETTING', 'Platform Alert Settings', 'Platform', '{account}', '[]'),
    (160, 'CHAOS_DR_TEST', 'DR Test', 'Chaos Engineering', '{account,organization,project}', '[]'),
    (161, 'CCM_DATA_JOB_STATUS', 'Data Job Status', 'Cloud Cost Management (CCM)', '{account}', '[]'),
    (162, 'GITOPS_ARGO_PROJECT', 'Argo Project', 'GitOps (CD)', '{account,organization,project}', '[]'),
    (163, 'IAC_INVENTORY', 'IACM Inventory', 'Infrastructure as Code Management (IaCM)', '{account,organization,project}', '[]'),
    (164, 'IAC_PLAYBOOK', 'IACM Playbook', 'Infrastructure as Code Management (IaCM)', '{account,organization,project}', '[]'),
    (165, 'IRO_ACCESS', 'Incident Response Access', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (166, 'IRO_INTEGRATION', 'Incident Response Integration', 'AI SRE / Incident Response (IRO)', '{account,organization,project}', '[]'),
    (167, 'SSCA_SCS_CONFIGURATION', 'SCS Configuration', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (168, 'SSCA_SCS_EVIDENCE_VAULT', 'SCS Evidence Vault', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (169, 'SSCA_SCS_EXTERNAL_TICKET', 'SCS External Ticket', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (170, 'SSCA_SCS_INTEGRATION', 'SCS Integration', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (171, 'SSCA_SCS_PR_CREATION', 'SCS Pull Request', 'Supply Chain Security (SSCA)', '{account,organization,project}', '[]'),
    (172, 'IDP_TEAM', 'IDP Team', 'Internal Developer Portal (IDP)', '{account,organization,project}', '[]'),
    (173, 'AI_WORKER_AGENT', 'AI Worker Agent', 'AI', '{account,organization,project}', '[]'),
    (174, 'LOAD_TEST', 'Load Test', 'Load Testing', '{account,organization,project}', '[]');

-- requires:
--   shipped_resource_types

-- The shipped permissions. Ids are for ever: dumps refer to them.

INSERT INTO harness_rbac.permissions (id, identifier, resource_type_id, action, levels, status) VALUES
    (1, 'core_accessPolicies_analyze', 118, 'analyze', '{account,organization,project}', 'ACTIVE'),
    (2, 'core_account_edit', 1, 'edit', '{account}', 'ACTIVE'),
    (3, 'core_account_view', 1, 'view', '{account}', 'ACTIVE'),
    (4, 'core_setting_view', 74, 'view', '{account,organization,project}', 'ACTIVE'),
    (5, 'core_setting_edit', 74, 'edit', '{account,organization,project}', 'ACTIVE'),
    (6, 'core_audit_view', 12, 'view', '{account,organization,project}', 'ACTIVE'),
    (7, 'core_authsetting_view', 19, 'view', '{account}', 'ACTIVE'),
    (8, 'core_authsetting_edit', 19, 'edit', '{account}', 'ACTIVE'),
    (9, 'core_authsetting_delete', 19, 'delete', '{account}', 'ACTIVE'),
    (10, 'core_banner_view', 147, 'view', '{account}', 'ACTIVE'),
    (11, 'core_banner_edit', 147, 'edit', '{account}', 'ACTIVE'),
    (12, 'core_banner_delete', 147, 'delete', '{account}', 'ACTIVE'),
    (13, 'core_branding_edit', 154, 'edit', '{account}', 'ACTIVE'),
    (14, 'core_certificate_view', 117, 'view', '{account,organization,project}', 'ACTIVE'),
    (15, 'core_certificate_edit', 117, 'edit', '{account,organization,project}', 'ACTIVE'),
    (16, 'core_certificate_delete', 117, 'delete', '{account,organization,project}', 'ACTIVE'),
    (17, 'core_dataSink_view', 152, 'view', '{account}', 'ACTIVE'),
    (18, 'core_dataSink_edit', 152, 'edit', '{account}', 'ACTIVE'),
    (19, 'core_dataSink_create', 152, 'create', '{account}', 'ACTIVE'),
    (20, 'core_dataSink_delete', 152, 'delete', '{account}', 'ACTIVE'),
    (21, 'core_delegatetransactionqueue_view', 158, 'view', '{account,organization,project}', 'ACTIVE'),
    (22, 'core_delegatetransactionqueue_manage', 158, 'manage', '{account,organization,project}', 'ACTIVE'),
    (23, 'core_deploymentfreeze_manage', 75, 'manage', '{account,organization,project}', 'ACTIVE'),
    (24, 'core_deploymentfreeze_override', 75, 'override', '{account,organization,project}', 'ACTIVE'),
    (25, 'core_deploymentfreeze_global', 75, 'global', '{account,organization,project}', 'ACTIVE'),
    (26, 'core_license_view', 18, 'view', '{account}', 'ACTIVE'),
    (27, 'core_license_edit', 18, 'edit', '{account}', 'ACTIVE'),
    (28, 'core_oidcIdToken_create', 151, 'create', '{account,organization,project}', 'ACTIVE'),
    (29, 'core_organization_delete', 2, 'delete', '{account,organization}', 'ACTIVE'),
    (30, 'core_organization_view', 2, 'view', '{account,organization}', 'ACTIVE'),
    (31, 'core_organization_edit', 2, 'edit', '{account,organization}', 'ACTIVE'),
    (32, 'core_organization_create', 2, 'create', '{account}', 'ACTIVE'),
    (33, 'core_alertSetting_view', 159, 'view', '{account}', 'ACTIVE'),
    (34, 'core_alertSetting_edit', 159, 'edit', '{account}', 'ACTIVE'),
    (35, 'core_project_delete', 3, 'delete', '{account,organization,project}', 'ACTIVE'),
    (36, 'core_project_view', 3, 'view', '{account,organization,project}', 'ACTIVE'),
    (37, 'core_project_edit', 3, 'edit', '{account,organization,project}', 'ACTIVE'),
    (38, 'core_project_create', 3, 'create', '{account,organization}', 'ACTIVE'),
    (39, 'core_project_move', 3, 'move', '{account,organization,project}', 'ACTIVE'),
    (40, 'core_provider_view', 134, 'view', '{account}', 'ACTIVE'),
    (41, 'core_provider_edit', 134, 'edit', '{account}', 'ACTIVE'),
    (42, 'core_provider_delete', 134, 'delete', '{account}', 'ACTIVE'),
    (43, 'core_resourcegroup_view', 17, 'view', '{account,organization,project}', 'ACTIVE'),
    (44, 'core_resourcegroup_edit', 17, 'edit', '{account,organization,project}', 'ACTIVE'),
    (45, 'core_resourcegroup_delete', 17, 'delete', '{account,organization,project}', 'ACTIVE'),
    (46, 'core_role_view', 16, 'view', '{account,organization,project}', 'ACTIVE'),
    (47, 'core_role_edit', 16, 'edit', '{account,organization,project}', 'ACTIVE'),
    (48, 'core_role_delete', 16, 'delete', '{account,organization,project}', 'ACTIVE'),
    (49, 'core_smtp_view', 73, 'view', '{account}', 'ACTIVE'),
    (50, 'core_smtp_edit', 73, 'edit', '{account}', 'ACTIVE'),
    (51, 'core_smtp_delete', 73, 'delete', '{account}', 'ACTIVE'),
    (52, 'core_serviceaccount_view', 14, 'view', '{account,organization,project}', 'ACTIVE'),
    (53, 'core_serviceaccount_list', 14, 'list', '{account,organization,project}', 'ACTIVE'),
    (54, 'core_serviceaccount_edit', 14, 'edit', '{account,organization,project}', 'ACTIVE'),
    (55, 'core_serviceaccount_delete', 14, 'delete', '{account,organization,project}', 'ACTIVE'),
    (56, 'core_serviceaccount_manageapikey', 14, 'manageapikey', '{account,organization,project}', 'ACTIVE'),
    (57, 'core_streamingDestination_view', 76, 'view', '{account}', 'ACTIVE'),
    (58, 'core_streamingDestination_edit', 76, 'edit', '{account}', 'ACTIVE'),
    (59, 'core_streamingDestination_delete', 76, 'delete', '{account}', 'ACTIVE'),
    (60, 'core_usergroup_view', 15, 'view', '{account,organization,project}', 'ACTIVE'),
    (61, 'core_usergroup_manage', 15, 'manage', '{account,organization,project}', 'ACTIVE'),
    (62, 'core_usergroup_create', 15, 'create', '{account,organization,project}', 'ACTIVE'),
    (63, 'core_usergroup_editMetadata', 15, 'editMetadata', '{account,organization,project}', 'ACTIVE'),
    (64, 'core_usergroup_delete', 15, 'delete', '{account,organization,project}', 'ACTIVE'),
    (65, 'core_usergroup_manageSSO', 15, 'manageSSO', '{account,organization,project}', 'ACTIVE'),
    (66, 'core_usergroup_manageSCIM', 15, 'manageSCIM', '{account,organization,project}', 'ACTIVE'),
    (67, 'core_usergroup_manageUsers', 15, 'manageUsers', '{account,organization,project}', 'ACTIVE'),
    (68, 'core_usergroup_manageNotifications', 15, 'manageNotifications', '{account,organization,project}', 'ACTIVE'),
    (69, 'core_usergroup_manageRoleAssignments', 15, 'manageRoleAssignments', '{account,organization,project}', 'ACTIVE'),
    (70, 'core_user_view', 13, 'view', '{account,organization,project}', 'ACTIVE'),
    (71, 'core_user_manage', 13, 'manage', '{account,organization,project}', 'ACTIVE'),
    (72, 'core_user_invite', 13, 'invite', '{account,organization,project}', 'ACTIVE'),
    (73, 'core_user_impersonate', 13, 'impersonate', '{account,organization,project}', 'ACTIVE'),
    (74, 'monitoring_monitoringagent_edit', 119, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (75, 'monitoring_monitoringagent_delete', 119, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (76, 'monitoring_monitoringagent_view', 119, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (77, 'monitoring_monitoringagent_create', 119, 'create', '{account,organization,project}', 'EXPERIMENTAL'),
    (78, 'iro_iromanager_edit', 120, 'edit', '{account,organization,project}', 'ACTIVE'),
    (79, 'iro_iromanager_delete', 120, 'delete', '{account,organization,project}', 'ACTIVE'),
    (80, 'iro_iromanager_view', 120, 'view', '{account,organization,project}', 'ACTIVE'),
    (81, 'iro_iromanager_create', 120, 'create', '{account,organization,project}', 'ACTIVE'),
    (82, 'core_environmentgroup_view', 11, 'view', '{account,organization,project}', 'ACTIVE'),
    (83, 'core_environmentgroup_edit', 11, 'edit', '{account,organization,project}', 'ACTIVE'),
    (84, 'core_environmentgroup_delete', 11, 'delete', '{account,organization,project}', 'ACTIVE'),
    (85, 'core_environmentgroup_access', 11, 'access', '{account,organization,project}', 'ACTIVE'),
    (86, 'core_environment_view', 10, 'view', '{account,organization,project}', 'ACTIVE'),
    (87, 'core_environment_edit', 10, 'edit', '{account,organization,project}', 'ACTIVE'),
    (88, 'core_environment_delete', 10, 'delete', '{account,organization,project}', 'ACTIVE'),
    (89, 'core_environment_access', 10, 'access', '{account,organization,project}', 'ACTIVE'),
    (90, 'core_environment_rollback', 10, 'rollback', '{account,organization,project}', 'ACTIVE'),
    (91, 'core_pipeline_view', 8, 'view', '{account,organization,project}', 'ACTIVE'),
    (92, 'core_pipeline_edit', 8, 'edit', '{account,organization,project}', 'ACTIVE'),
    (93, 'core_pipeline_delete', 8, 'delete', '{account,organization,project}', 'ACTIVE'),
    (94, 'core_pipeline_execute', 8, 'execute', '{account,organization,project}', 'ACTIVE'),
    (95, 'core_pipeline_abort', 8, 'abort', '{account,organization,project}', 'ACTIVE'),
    (96, 'core_pipeline_create', 8, 'create', '{account,organization,project}', 'ACTIVE'),
    (97, 'core_releases_view', 145, 'view', '{account,organization,project}', 'ACTIVE'),
    (98, 'core_releases_create', 145, 'create', '{account,organization,project}', 'ACTIVE'),
    (99, 'core_releases_edit', 145, 'edit', '{account,organization,project}', 'ACTIVE'),
    (100, 'core_releases_delete', 145, 'delete', '{account,organization,project}', 'ACTIVE'),
    (101, 'core_releases_execute', 145, 'execute', '{account,organization,project}', 'ACTIVE'),
    (102, 'core_service_view', 9, 'view', '{account,organization,project}', 'ACTIVE'),
    (103, 'core_service_edit', 9, 'edit', '{account,organization,project}', 'ACTIVE'),
    (104, 'core_service_delete', 9, 'delete', '{account,organization,project}', 'ACTIVE'),
    (105, 'core_service_access', 9, 'access', '{account,organization,project}', 'ACTIVE'),
    (106, 'core_connector_access', 4, 'access', '{account,organization,project}', 'ACTIVE'),
    (107, 'core_connector_view', 4, 'view', '{account,organization,project}', 'ACTIVE'),
    (108, 'core_connector_edit', 4, 'edit', '{account,organization,project}', 'ACTIVE'),
    (109, 'core_connector_delete', 4, 'delete', '{account,organization,project}', 'ACTIVE'),
    (110, 'core_dashboards_view', 24, 'view', '{account,organization}', 'ACTIVE'),
    (111, 'core_dashboards_create', 24, 'create', '{account,organization}', 'ACTIVE'),
    (112, 'core_dashboards_delete', 24, 'delete', '{account,organization}', 'ACTIVE'),
    (113, 'core_dashboards_edit', 24, 'edit', '{account,organization}', 'ACTIVE'),
    (114, 'core_delegateconfiguration_view', 6, 'view', '{account,organization,project}', 'ACTIVE'),
    (115, 'core_delegateconfiguration_edit', 6, 'edit', '{account,organization,project}', 'ACTIVE'),
    (116, 'core_delegateconfiguration_delete', 6, 'delete', '{account,organization,project}', 'ACTIVE'),
    (117, 'core_delegate_view', 5, 'view', '{account,organization,project}', 'ACTIVE'),
    (118, 'core_delegate_edit', 5, 'edit', '{account,organization,project}', 'ACTIVE'),
    (119, 'core_delegate_delete', 5, 'delete', '{account,organization,project}', 'ACTIVE'),
    (120, 'core_file_view', 43, 'view', '{account,organization,project}', 'ACTIVE'),
    (121, 'core_file_edit', 43, 'edit', '{account,organization,project}', 'ACTIVE'),
    (122, 'core_file_delete', 43, 'delete', '{account,organization,project}', 'ACTIVE'),
    (123, 'core_file_access', 43, 'access', '{account,organization,project}', 'ACTIVE'),
    (124, 'core_secret_delete', 7, 'delete', '{account,organization,project}', 'ACTIVE'),
    (125, 'core_secret_view', 7, 'view', '{account,organization,project}', 'ACTIVE'),
    (126, 'core_secret_create', 7, 'create', '{account,organization,project}', 'ACTIVE'),
    (127, 'core_secret_edit', 7, 'edit', '{account,organization,project}', 'ACTIVE'),
    (128, 'core_secret_access', 7, 'access', '{account,organization,project}', 'ACTIVE'),
    (129, 'core_template_view', 25, 'view', '{account,organization,project}', 'ACTIVE'),
    (130, 'core_template_copy', 25, 'copy', '{account,organization,project}', 'ACTIVE'),
    (131, 'core_template_edit', 25, 'edit', '{account,organization,project}', 'ACTIVE'),
    (132, 'core_template_delete', 25, 'delete', '{account,organization,project}', 'ACTIVE'),
    (133, 'core_template_access', 25, 'access', '{account,organization,project}', 'ACTIVE'),
    (134, 'core_template_create', 25, 'create', '{account,organization,project}', 'ACTIVE'),
    (135, 'core_variable_view', 44, 'view', '{account,organization,project}', 'ACTIVE'),
    (136, 'core_variable_edit', 44, 'edit', '{account,organization,project}', 'ACTIVE'),
    (137, 'core_variable_delete', 44, 'delete', '{account,organization,project}', 'ACTIVE'),
    (138, 'core_governancePolicy_create', 26, 'create', '{account,organization,project}', 'ACTIVE'),
    (139, 'core_governancePolicy_edit', 26, 'edit', '{account,organization,project}', 'ACTIVE'),
    (140, 'core_governancePolicy_view', 26, 'view', '{account,organization,project}', 'ACTIVE'),
    (141, 'core_governancePolicy_delete', 26, 'delete', '{account,organization,project}', 'ACTIVE'),
    (142, 'core_governancePolicySets_create', 27, 'create', '{account,organization,project}', 'ACTIVE'),
    (143, 'core_governancePolicySets_edit', 27, 'edit', '{account,organization,project}', 'ACTIVE'),
    (144, 'core_governancePolicySets_view', 27, 'view', '{account,organization,project}', 'ACTIVE'),
    (145, 'core_governancePolicySets_delete', 27, 'delete', '{account,organization,project}', 'ACTIVE'),
    (146, 'core_governancePolicySets_evaluate', 27, 'evaluate', '{account,organization,project}', 'ACTIVE'),
    (147, 'servicediscovery_networkmap_create', 91, 'create', '{account,organization,project}', 'ACTIVE'),
    (148, 'servicediscovery_networkmap_edit', 91, 'edit', '{account,organization,project}', 'ACTIVE'),
    (149, 'servicediscovery_networkmap_delete', 91, 'delete', '{account,organization,project}', 'ACTIVE'),
    (150, 'servicediscovery_networkmap_view', 91, 'view', '{account,organization,project}', 'ACTIVE'),
    (151, 'ssca_remediationtracker_edit', 114, 'edit', '{account,organization,project}', 'ACTIVE'),
    (152, 'ssca_remediationtracker_view', 114, 'view', '{account,organization,project}', 'ACTIVE'),
    (153, 'ssca_remediationtracker_close', 114, 'close', '{account,organization,project}', 'ACTIVE'),
    (154, 'ssca_scsconfiguration_view', 167, 'view', '{account,organization,project}', 'ACTIVE'),
    (155, 'ssca_scsconfiguration_create', 167, 'create', '{account,organization,project}', 'ACTIVE'),
    (156, 'ssca_scsconfiguration_edit', 167, 'edit', '{account,organization,project}', 'ACTIVE'),
    (157, 'ssca_scsevidencevault_view', 168, 'view', '{account,organization,project}', 'ACTIVE'),
    (158, 'ssca_scsevidencevault_download', 168, 'download', '{account,organization,project}', 'ACTIVE'),
    (159, 'ssca_scsevidencevault_upload', 168, 'upload', '{account,organization,project}', 'ACTIVE'),
    (160, 'ssca_scsexternalticket_view', 169, 'view', '{account,organization,project}', 'ACTIVE'),
    (161, 'ssca_scsexternalticket_create', 169, 'create', '{account,organization,project}', 'ACTIVE'),
    (162, 'ssca_scsexternalticket_edit', 169, 'edit', '{account,organization,project}', 'ACTIVE'),
    (163, 'ssca_scsintegration_view', 170, 'view', '{account,organization,project}', 'ACTIVE'),
    (164, 'ssca_scsintegration_create', 170, 'create', '{account,organization,project}', 'ACTIVE'),
    (165, 'ssca_scsintegration_edit', 170, 'edit', '{account,organization,project}', 'ACTIVE'),
    (166, 'ssca_scsintegration_delete', 170, 'delete', '{account,organization,project}', 'ACTIVE'),
    (167, 'ssca_scsprcreation_view', 171, 'view', '{account,organization,project}', 'ACTIVE'),
    (168, 'ssca_scsprcreation_create', 171, 'create', '{account,organization,project}', 'ACTIVE'),
    (169, 'ssca_scsprcreation_edit', 171, 'edit', '{account,organization,project}', 'ACTIVE'),
    (170, 'core_gitxWebhooks_edit', 116, 'edit', '{account,organization,project}', 'ACTIVE'),
    (171, 'core_gitxWebhooks_delete', 116, 'delete', '{account,organization,project}', 'ACTIVE'),
    (172, 'core_gitxWebhooks_view', 116, 'view', '{account,organization,project}', 'ACTIVE'),
    (173, 'core_defaultNotificationTemplateSet_view', 148, 'view', '{account,organization,project}', 'ACTIVE'),
    (174, 'core_defaultNotificationTemplateSet_edit', 148, 'edit', '{account,organization,project}', 'ACTIVE'),
    (175, 'core_defaultNotificationTemplateSet_delete', 148, 'delete', '{account,organization,project}', 'ACTIVE'),
    (176, 'core_notification_view', 111, 'view', '{account,organization,project}', 'DEPRECATED'),
    (177, 'core_notification_edit', 111, 'edit', '{account,organization,project}', 'DEPRECATED'),
    (178, 'core_notification_delete', 111, 'delete', '{account,organization,project}', 'DEPRECATED'),
    (179, 'core_notificationchannel_view', 112, 'view', '{account,organization,project}', 'ACTIVE'),
    (180, 'core_notificationchannel_edit', 112, 'edit', '{account,organization,project}', 'ACTIVE'),
    (181, 'core_notificationchannel_delete', 112, 'delete', '{account,organization,project}', 'ACTIVE'),
    (182, 'core_notificationrule_view', 113, 'view', '{account,organization,project}', 'ACTIVE'),
    (183, 'core_notificationrule_edit', 113, 'edit', '{account,organization,project}', 'ACTIVE'),
    (184, 'core_notificationrule_delete', 113, 'delete', '{account,organization,project}', 'ACTIVE'),
    (185, 'core_inputset_edit', 146, 'edit', '{account,organization,project}', 'ACTIVE'),
    (186, 'core_inputset_delete', 146, 'delete', '{account,organization,project}', 'ACTIVE'),
    (187, 'core_inputset_view', 146, 'view', '{account,organization,project}', 'ACTIVE'),
    (188, 'chaos_chaosaction_view', 51, 'view', '{account,organization,project}', 'ACTIVE'),
    (189, 'chaos_chaosaction_edit', 51, 'edit', '{account,organization,project}', 'ACTIVE'),
    (190, 'chaos_chaosaction_delete', 51, 'delete', '{account,organization,project}', 'ACTIVE'),
    (191, 'chaos_environment_executeChaosExperiment', 10, 'executeChaosExperiment', '{account,organization,project}', 'ACTIVE'),
    (192, 'chaos_chaosexperiment_view', 47, 'view', '{account,organization,project}', 'ACTIVE'),
    (193, 'chaos_chaosexperiment_edit', 47, 'edit', '{account,organization,project}', 'ACTIVE'),
    (194, 'chaos_chaosexperiment_delete', 47, 'delete', '{account,organization,project}', 'ACTIVE'),
    (195, 'chaos_chaosexperiment_execute', 47, 'execute', '{account,organization,project}', 'ACTIVE'),
    (196, 'chaos_chaosfault_view', 50, 'view', '{account,organization,project}', 'ACTIVE'),
    (197, 'chaos_chaosfault_edit', 50, 'edit', '{account,organization,project}', 'ACTIVE'),
    (198, 'chaos_chaosfault_delete', 50, 'delete', '{account,organization,project}', 'ACTIVE'),
    (199, 'chaos_chaosgameday_view', 48, 'view', '{account,organization,project}', 'ACTIVE'),
    (200, 'chaos_chaosgameday_edit', 48, 'edit', '{account,organization,project}', 'ACTIVE'),
    (201, 'chaos_chaosgameday_delete', 48, 'delete', '{account,organization,project}', 'ACTIVE'),
    (202, 'chaos_chaosgameday_execute', 48, 'execute', '{account,organization,project}', 'ACTIVE'),
    (203, 'chaos_chaoshub_view', 45, 'view', '{account,organization,project}', 'ACTIVE'),
    (204, 'chaos_chaoshub_edit', 45, 'edit', '{account,organization,project}', 'ACTIVE'),
    (205, 'chaos_chaoshub_delete', 45, 'delete', '{account,organization,project}', 'ACTIVE'),
    (206, 'chaos_chaoshub_access', 45, 'access', '{account,organization,project}', 'ACTIVE'),
    (207, 'chaos_chaoshub_manage', 45, 'manage', '{account,organization,project}', 'ACTIVE'),
    (208, 'chaos_chaosimageregistry_view', 52, 'view', '{account,organization,project}', 'ACTIVE'),
    (209, 'chaos_chaosimageregistry_edit', 52, 'edit', '{account,organization,project}', 'ACTIVE'),
    (210, 'chaos_chaosinfrastructure_view', 46, 'view', '{account,organization,project}', 'ACTIVE'),
    (211, 'chaos_chaosinfrastructure_edit', 46, 'edit', '{account,organization,project}', 'ACTIVE'),
    (212, 'chaos_chaosinfrastructure_delete', 46, 'delete', '{account,organization,project}', 'ACTIVE'),
    (213, 'chaos_chaosprobe_view', 49, 'view', '{account,organization,project}', 'ACTIVE'),
    (214, 'chaos_chaosprobe_edit', 49, 'edit', '{account,organization,project}', 'ACTIVE'),
    (215, 'chaos_chaosprobe_delete', 49, 'delete', '{account,organization,project}', 'ACTIVE'),
    (216, 'chaos_chaosprobe_verify', 49, 'verify', '{account,organization,project}', 'ACTIVE'),
    (217, 'chaos_chaossecuritygovernance_edit', 53, 'edit', '{account,organization,project}', 'ACTIVE'),
    (218, 'chaos_chaossecuritygovernance_delete', 53, 'delete', '{account,organization,project}', 'ACTIVE'),
    (219, 'chaos_chaossecuritygovernance_view', 53, 'view', '{account,organization,project}', 'ACTIVE'),
    (220, 'chaos_drtest_view', 160, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (221, 'chaos_drtest_edit', 160, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (222, 'chaos_drtest_delete', 160, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (223, 'ccm_anomalies_view', 70, 'view', '{account}', 'ACTIVE'),
    (224, 'ccm_anomalies_manage', 70, 'manage', '{account}', 'ACTIVE'),
    (225, 'ccm_anomaliesWhitelistRule_view', 155, 'view', '{account}', 'ACTIVE'),
    (226, 'ccm_anomaliesWhitelistRule_manage', 155, 'manage', '{account}', 'ACTIVE'),
    (227, 'ccm_autoStoppingRule_view', 60, 'view', '{account}', 'ACTIVE'),
    (228, 'ccm_autoStoppingRule_edit', 60, 'edit', '{account}', 'ACTIVE'),
    (229, 'ccm_autoStoppingRule_delete', 60, 'delete', '{account}', 'ACTIVE'),
    (230, 'ccm_budget_view', 57, 'view', '{account}', 'ACTIVE'),
    (231, 'ccm_budget_edit', 57, 'edit', '{account}', 'ACTIVE'),
    (232, 'ccm_budget_delete', 57, 'delete', '{account}', 'ACTIVE'),
    (233, 'ccm_cloudAssetGovernanceAlert_edit', 67, 'edit', '{account}', 'ACTIVE'),
    (234, 'ccm_cloudAssetGovernanceAlert_view', 67, 'view', '{account}', 'ACTIVE'),
    (235, 'ccm_cloudAssetGovernanceAlert_delete', 67, 'delete', '{account}', 'ACTIVE'),
    (236, 'ccm_cloudAssetGovernanceEnforcement_edit', 65, 'edit', '{account}', 'ACTIVE'),
    (237, 'ccm_cloudAssetGovernanceEnforcement_view', 65, 'view', '{account}', 'ACTIVE'),
    (238, 'ccm_cloudAssetGovernanceEnforcement_delete', 65, 'delete', '{account}', 'ACTIVE'),
    (239, 'ccm_cloudAssetGovernanceOverview_view', 66, 'view', '{account}', 'ACTIVE'),
    (240, 'ccm_cloudAssetGovernanceRule_edit', 63, 'edit', '{account}', 'ACTIVE'),
    (241, 'ccm_cloudAssetGovernanceRule_view', 63, 'view', '{account}', 'ACTIVE'),
    (242, 'ccm_cloudAssetGovernanceRule_delete', 63, 'delete', '{account}', 'ACTIVE'),
    (243, 'ccm_cloudAssetGovernanceRule_execute', 63, 'execute', '{account}', 'ACTIVE'),
    (244, 'ccm_cloudAssetGovernanceRule_dryExecute', 63, 'dryExecute', '{account}', 'ACTIVE'),
    (245, 'ccm_cloudAssetGovernanceRuleSet_edit', 64, 'edit', '{account}', 'ACTIVE'),
    (246, 'ccm_cloudAssetGovernanceRuleSet_view', 64, 'view', '{account}', 'ACTIVE'),
    (247, 'ccm_cloudAssetGovernanceRuleSet_delete', 64, 'delete', '{account}', 'ACTIVE'),
    (248, 'ccm_clusterOrchestrator_edit', 69, 'edit', '{account}', 'ACTIVE'),
    (249, 'ccm_clusterOrchestrator_view', 69, 'view', '{account}', 'ACTIVE'),
    (250, 'ccm_commitmentOrchestrator_edit', 72, 'edit', '{account}', 'ACTIVE'),
    (251, 'ccm_commitmentOrchestrator_view', 72, 'view', '{account}', 'ACTIVE'),
    (252, 'ccm_costCategory_view', 58, 'view', '{account}', 'ACTIVE'),
    (253, 'ccm_costCategory_edit', 58, 'edit', '{account}', 'ACTIVE'),
    (254, 'ccm_costCategory_delete', 58, 'delete', '{account}', 'ACTIVE'),
    (255, 'ccm_currencyPreference_view', 62, 'view', '{account}', 'ACTIVE'),
    (256, 'ccm_currencyPreference_edit', 62, 'edit', '{account}', 'ACTIVE'),
    (257, 'ccm_dataJobStatus_view', 161, 'view', '{account}', 'ACTIVE'),
    (258, 'ccm_dataScope_view', 68, 'view', '{account}', 'ACTIVE'),
    (259, 'ccm_folder_view', 56, 'view', '{account}', 'ACTIVE'),
    (260, 'ccm_folder_edit', 56, 'edit', '{account}', 'ACTIVE'),
    (261, 'ccm_folder_delete', 56, 'delete', '{account}', 'ACTIVE'),
    (262, 'ccm_loadBalancer_view', 61, 'view', '{account}', 'ACTIVE'),
    (263, 'ccm_loadBalancer_edit', 61, 'edit', '{account}', 'ACTIVE'),
    (264, 'ccm_loadBalancer_delete', 61, 'delete', '{account}', 'ACTIVE'),
    (265, 'ccm_overview_view', 54, 'view', '{account}', 'ACTIVE'),
    (266, 'ccm_perspective_view', 55, 'view', '{account}', 'ACTIVE'),
    (267, 'ccm_perspective_edit', 55, 'edit', '{account}', 'ACTIVE'),
    (268, 'ccm_perspective_delete', 55, 'delete', '{account}', 'ACTIVE'),
    (269, 'ccm_recommendations_view', 71, 'view', '{account}', 'ACTIVE'),
    (270, 'ccm_recommendations_manage', 71, 'manage', '{account}', 'ACTIVE'),
    (271, 'ccm_unitCost_view', 59, 'view', '{account}', 'ACTIVE'),
    (272, 'ccm_unitCost_edit', 59, 'edit', '{account}', 'ACTIVE'),
    (273, 'ccm_unitCost_delete', 59, 'delete', '{account}', 'ACTIVE'),
    (274, 'cde_gitspace_create', 149, 'create', '{account,organization,project}', 'EXPERIMENTAL'),
    (275, 'cde_gitspace_view', 149, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (276, 'cde_gitspace_use', 149, 'use', '{account,organization,project}', 'EXPERIMENTAL'),
    (277, 'cde_gitspace_edit', 149, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (278, 'cde_gitspace_delete', 149, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (279, 'cde_infraprovider_view', 150, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (280, 'cde_infraprovider_edit', 150, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (281, 'cde_infraprovider_delete', 150, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (282, 'code_repo_view', 90, 'view', '{account,organization,project}', 'ACTIVE'),
    (283, 'code_repo_review', 90, 'review', '{account,organization,project}', 'ACTIVE'),
    (284, 'code_repo_edit', 90, 'edit', '{account,organization,project}', 'ACTIVE'),
    (285, 'code_repo_create', 90, 'create', '{account,organization,project}', 'ACTIVE'),
    (286, 'code_repo_delete', 90, 'delete', '{account,organization,project}', 'ACTIVE'),
    (287, 'code_repo_push', 90, 'push', '{account,organization,project}', 'ACTIVE'),
    (288, 'code_repo_reportCommitCheck', 90, 'reportCommitCheck', '{account,organization,project}', 'ACTIVE'),
    (289, 'ff_environment_targetGroupEdit', 10, 'targetGroupEdit', '{account,organization,project}', 'ACTIVE'),
    (290, 'ff_environment_apiKeyView', 10, 'apiKeyView', '{account,organization,project}', 'ACTIVE'),
    (291, 'ff_environment_apiKeyCreate', 10, 'apiKeyCreate', '{account,organization,project}', 'ACTIVE'),
    (292, 'ff_environment_apiKeyDelete', 10, 'apiKeyDelete', '{account,organization,project}', 'ACTIVE'),
    (293, 'ff_environment_edit', 10, 'edit', '{account,organization,project}', 'ACTIVE'),
    (294, 'ff_environment_view', 10, 'view', '{account,organization,project}', 'ACTIVE'),
    (295, 'ff_featureflag_create', 20, 'create', '{account,organization,project}', 'ACTIVE'),
    (296, 'ff_featureflag_configEdit', 20, 'configEdit', '{account,organization,project}', 'ACTIVE'),
    (297, 'ff_featureflag_rulesEdit', 20, 'rulesEdit', '{account,organization,project}', 'ACTIVE'),
    (298, 'ff_featureflag_edit', 20, 'edit', '{account,organization,project}', 'ACTIVE'),
    (299, 'ff_featureflag_delete', 20, 'delete', '{account,organization,project}', 'ACTIVE'),
    (300, 'ff_featureflag_view', 20, 'view', '{account,organization,project}', 'ACTIVE'),
    (301, 'ff_featureflag_toggle', 20, 'toggle', '{account,organization,project}', 'ACTIVE'),
    (302, 'ff_proxyapikey_create', 21, 'create', '{account,organization}', 'ACTIVE'),
    (303, 'ff_proxyapikey_edit', 21, 'edit', '{account,organization}', 'ACTIVE'),
    (304, 'ff_proxyapikey_delete', 21, 'delete', '{account,organization}', 'ACTIVE'),
    (305, 'ff_proxyapikey_rotate', 21, 'rotate', '{account,organization}', 'ACTIVE'),
    (306, 'ff_proxyapikey_view', 21, 'view', '{account,organization}', 'ACTIVE'),
    (307, 'ff_target_view', 22, 'view', '{account,organization,project}', 'ACTIVE'),
    (308, 'ff_targetgroup_view', 23, 'view', '{account,organization,project}', 'ACTIVE'),
    (309, 'ff_targetgroup_edit', 23, 'edit', '{account,organization,project}', 'ACTIVE'),
    (310, 'ff_targetgroup_delete', 23, 'delete', '{account,organization,project}', 'ACTIVE'),
    (311, 'gitops_agent_view', 30, 'view', '{account,organization,project}', 'ACTIVE'),
    (312, 'gitops_agent_edit', 30, 'edit', '{account,organization,project}', 'ACTIVE'),
    (313, 'gitops_agent_delete', 30, 'delete', '{account,organization,project}', 'ACTIVE'),
    (314, 'gitops_applicationset_view', 36, 'view', '{account,organization,project}', 'ACTIVE'),
    (315, 'gitops_applicationset_edit', 36, 'edit', '{account,organization,project}', 'ACTIVE'),
    (316, 'gitops_applicationset_delete', 36, 'delete', '{account,organization,project}', 'ACTIVE'),
    (317, 'gitops_application_view', 31, 'view', '{account,organization,project}', 'ACTIVE'),
    (318, 'gitops_application_edit', 31, 'edit', '{account,organization,project}', 'ACTIVE'),
    (319, 'gitops_application_delete', 31, 'delete', '{account,organization,project}', 'ACTIVE'),
    (320, 'gitops_application_sync', 31, 'sync', '{account,organization,project}', 'ACTIVE'),
    (321, 'gitops_application_exec', 31, 'exec', '{account,organization,project}', 'EXPERIMENTAL'),
    (322, 'gitops_application_resourceaction', 31, 'resourceaction', '{account,organization,project}', 'EXPERIMENTAL'),
    (323, 'gitops_argoproject_view', 162, 'view', '{account,organization,project}', 'ACTIVE'),
    (324, 'gitops_argoproject_edit', 162, 'edit', '{account,organization,project}', 'ACTIVE'),
    (325, 'gitops_argoproject_delete', 162, 'delete', '{account,organization,project}', 'ACTIVE'),
    (326, 'gitops_cert_view', 35, 'view', '{account,organization,project}', 'ACTIVE'),
    (327, 'gitops_cert_edit', 35, 'edit', '{account,organization,project}', 'ACTIVE'),
    (328, 'gitops_cert_delete', 35, 'delete', '{account,organization,project}', 'ACTIVE'),
    (329, 'gitops_cluster_view', 33, 'view', '{account,organization,project}', 'ACTIVE'),
    (330, 'gitops_cluster_edit', 33, 'edit', '{account,organization,project}', 'ACTIVE'),
    (331, 'gitops_cluster_delete', 33, 'delete', '{account,organization,project}', 'ACTIVE'),
    (332, 'gitops_repository_view', 32, 'view', '{account,organization,project}', 'ACTIVE'),
    (333, 'gitops_repository_edit', 32, 'edit', '{account,organization,project}', 'ACTIVE'),
    (334, 'gitops_repository_delete', 32, 'delete', '{account,organization,project}', 'ACTIVE'),
    (335, 'gitops_gpgkey_view', 34, 'view', '{account,organization,project}', 'ACTIVE'),
    (336, 'gitops_gpgkey_edit', 34, 'edit', '{account,organization,project}', 'ACTIVE'),
    (337, 'gitops_gpgkey_delete', 34, 'delete', '{account,organization,project}', 'ACTIVE'),
    (338, 'iac_inventory_view', 163, 'view', '{account,organization,project}', 'ACTIVE'),
    (339, 'iac_inventory_edit', 163, 'edit', '{account,organization,project}', 'ACTIVE'),
    (340, 'iac_inventory_delete', 163, 'delete', '{account,organization,project}', 'ACTIVE'),
    (341, 'iac_inventory_editvariable', 163, 'editvariable', '{account,organization,project}', 'ACTIVE'),
    (342, 'iac_inventory_deletevariable', 163, 'deletevariable', '{account,organization,project}', 'ACTIVE'),
    (343, 'iac_inventory_approve', 163, 'approve', '{account,organization,project}', 'ACTIVE'),
    (344, 'iac_playbook_view', 164, 'view', '{account,organization,project}', 'ACTIVE'),
    (345, 'iac_playbook_edit', 164, 'edit', '{account,organization,project}', 'ACTIVE'),
    (346, 'iac_playbook_delete', 164, 'delete', '{account,organization,project}', 'ACTIVE'),
    (347, 'iac_playbook_editvariable', 164, 'editvariable', '{account,organization,project}', 'ACTIVE'),
    (348, 'iac_playbook_deletevariable', 164, 'deletevariable', '{account,organization,project}', 'ACTIVE'),
    (349, 'iac_playbook_approve', 164, 'approve', '{account,organization,project}', 'ACTIVE'),
    (350, 'iac_providerregistry_edit', 97, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (351, 'iac_providerregistry_delete', 97, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (352, 'iac_providerregistry_view', 97, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (353, 'iac_workspace_view', 95, 'view', '{account,organization,project}', 'ACTIVE'),
    (354, 'iac_workspace_edit', 95, 'edit', '{account,organization,project}', 'ACTIVE'),
    (355, 'iac_workspace_delete', 95, 'delete', '{account,organization,project}', 'ACTIVE'),
    (356, 'iac_workspace_editvariable', 95, 'editvariable', '{account,organization,project}', 'ACTIVE'),
    (357, 'iac_workspace_deletevariable', 95, 'deletevariable', '{account,organization,project}', 'ACTIVE'),
    (358, 'iac_workspace_approve', 95, 'approve', '{account,organization,project}', 'ACTIVE'),
    (359, 'iac_workspace_accessstate', 95, 'accessstate', '{account,organization,project}', 'ACTIVE'),
    (360, 'iac_workspace_executeremoteplan', 95, 'executeremoteplan', '{account,organization,project}', 'ACTIVE'),
    (361, 'iac_registry_edit', 96, 'edit', '{account,organization,project}', 'ACTIVE'),
    (362, 'iac_registry_delete', 96, 'delete', '{account,organization,project}', 'ACTIVE'),
    (363, 'iac_registry_view', 96, 'view', '{account,organization,project}', 'ACTIVE'),
    (364, 'iac_variableset_view', 98, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (365, 'iac_variableset_edit', 98, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (366, 'iac_variableset_delete', 98, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (367, 'chi_downtime_view', 77, 'view', '{account,organization,project}', 'ACTIVE'),
    (368, 'chi_downtime_edit', 77, 'edit', '{account,organization,project}', 'ACTIVE'),
    (369, 'chi_downtime_delete', 77, 'delete', '{account,organization,project}', 'ACTIVE'),
    (370, 'chi_monitoredservice_view', 28, 'view', '{account,organization,project}', 'ACTIVE'),
    (371, 'chi_monitoredservice_edit', 28, 'edit', '{account,organization,project}', 'ACTIVE'),
    (372, 'chi_monitoredservice_delete', 28, 'delete', '{account,organization,project}', 'ACTIVE'),
    (373, 'chi_monitoredservice_toggle', 28, 'toggle', '{account,organization,project}', 'ACTIVE'),
    (374, 'chi_slo_view', 29, 'view', '{account,organization,project}', 'ACTIVE'),
    (375, 'chi_slo_edit', 29, 'edit', '{account,organization,project}', 'ACTIVE'),
    (376, 'chi_slo_delete', 29, 'delete', '{account,organization,project}', 'ACTIVE'),
    (377, 'iro_alert_view', 121, 'view', '{account,organization,project}', 'ACTIVE'),
    (378, 'iro_alert_edit', 121, 'edit', '{account,organization,project}', 'ACTIVE'),
    (379, 'iro_alert_config', 121, 'config', '{account,organization,project}', 'ACTIVE'),
    (380, 'iro_alertrule_create', 122, 'create', '{account,organization,project}', 'ACTIVE'),
    (381, 'iro_alertrule_edit', 122, 'edit', '{account,organization,project}', 'ACTIVE'),
    (382, 'iro_alertrule_delete', 122, 'delete', '{account,organization,project}', 'ACTIVE'),
    (383, 'iro_iroescalationpolicy_view', 128, 'view', '{account,organization,project}', 'ACTIVE'),
    (384, 'iro_iroescalationpolicy_create', 128, 'create', '{account,organization,project}', 'ACTIVE'),
    (385, 'iro_iroescalationpolicy_edit', 128, 'edit', '{account,organization,project}', 'ACTIVE'),
    (386, 'iro_iroescalationpolicy_delete', 128, 'delete', '{account,organization,project}', 'ACTIVE'),
    (387, 'iro_incident_view', 123, 'view', '{account,organization,project}', 'ACTIVE'),
    (388, 'iro_incident_edit', 123, 'edit', '{account,organization,project}', 'ACTIVE'),
    (389, 'iro_incident_config', 123, 'config', '{account,organization,project}', 'ACTIVE'),
    (390, 'iro_incident_sendstatusupdate', 123, 'sendstatusupdate', '{account,organization,project}', 'EXPERIMENTAL'),
    (391, 'iro_iroaccess_manage', 165, 'manage', '{account,organization,project}', 'ACTIVE'),
    (392, 'iro_irointegration_view', 166, 'view', '{account,organization,project}', 'ACTIVE'),
    (393, 'iro_irointegration_create', 166, 'create', '{account,organization,project}', 'ACTIVE'),
    (394, 'iro_irointegration_edit', 166, 'edit', '{account,organization,project}', 'ACTIVE'),
    (395, 'iro_irointegration_delete', 166, 'delete', '{account,organization,project}', 'ACTIVE'),
    (396, 'iro_iroworkspace_config', 124, 'config', '{account,organization,project}', 'ACTIVE'),
    (397, 'iro_metricsource_edit', 131, 'edit', '{account,organization,project}', 'ACTIVE'),
    (398, 'iro_metricsource_delete', 131, 'delete', '{account,organization,project}', 'ACTIVE'),
    (399, 'iro_metricsource_view', 131, 'view', '{account,organization,project}', 'ACTIVE'),
    (400, 'iro_metricsource_create', 131, 'create', '{account,organization,project}', 'ACTIVE'),
    (401, 'iro_iroschedule_view', 129, 'view', '{account,organization,project}', 'ACTIVE'),
    (402, 'iro_iroschedule_create', 129, 'create', '{account,organization,project}', 'ACTIVE'),
    (403, 'iro_iroschedule_edit', 129, 'edit', '{account,organization,project}', 'ACTIVE'),
    (404, 'iro_iroschedule_delete', 129, 'delete', '{account,organization,project}', 'ACTIVE'),
    (405, 'iro_iroscheduleoverride_view', 130, 'view', '{account,organization,project}', 'ACTIVE'),
    (406, 'iro_iroscheduleoverride_create', 130, 'create', '{account,organization,project}', 'ACTIVE'),
    (407, 'iro_iroscheduleoverride_edit', 130, 'edit', '{account,organization,project}', 'ACTIVE'),
    (408, 'iro_iroscheduleoverride_delete', 130, 'delete', '{account,organization,project}', 'ACTIVE'),
    (409, 'iro_runbook_view', 125, 'view', '{account,organization,project}', 'ACTIVE'),
    (410, 'iro_runbook_edit', 125, 'edit', '{account,organization,project}', 'ACTIVE'),
    (411, 'iro_runbook_delete', 125, 'delete', '{account,organization,project}', 'ACTIVE'),
    (412, 'iro_runbook_trigger', 125, 'trigger', '{account,organization,project}', 'ACTIVE'),
    (413, 'iro_servicedirectory_view', 126, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (414, 'iro_servicedirectory_edit', 126, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (415, 'iro_servicedirectory_delete', 126, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (416, 'iro_servicedirectory_managesubscriptions', 126, 'managesubscriptions', '{account,organization,project}', 'EXPERIMENTAL'),
    (417, 'iro_thirdpartyintegrations_view', 127, 'view', '{account,organization,project}', 'EXPERIMENTAL'),
    (418, 'iro_thirdpartyintegrations_edit', 127, 'edit', '{account,organization,project}', 'EXPERIMENTAL'),
    (419, 'iro_thirdpartyintegrations_delete', 127, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (420, 'sto_exemption_view', 38, 'view', '{account,organization,project}', 'ACTIVE'),
    (421, 'sto_exemption_create', 38, 'create', '{account,organization,project}', 'ACTIVE'),
    (422, 'sto_exemption_approve', 38, 'approve', '{account,organization,project}', 'ACTIVE'),
    (423, 'sto_ticket_view', 42, 'view', '{account,organization,project}', 'ACTIVE'),
    (424, 'sto_ticket_edit', 42, 'edit', '{account,organization,project}', 'ACTIVE'),
    (425, 'sto_ticket_delete', 42, 'delete', '{account,organization,project}', 'ACTIVE'),
    (426, 'sto_issue_view', 39, 'view', '{account,organization,project}', 'ACTIVE'),
    (427, 'sto_issue_edit', 39, 'edit', '{account,organization,project}', 'ACTIVE'),
    (428, 'sto_scan_view', 40, 'view', '{account,organization,project}', 'ACTIVE'),
    (429, 'sto_scan_edit', 40, 'edit', '{account,organization,project}', 'ACTIVE'),
    (430, 'sto_testtarget_view', 37, 'view', '{account,organization,project}', 'ACTIVE'),
    (431, 'sto_testtarget_edit', 37, 'edit', '{account,organization,project}', 'ACTIVE'),
    (432, 'sto_testtarget_approve', 37, 'approve', '{account,organization,project}', 'ACTIVE'),
    (433, 'idp_advancedconfiguration_view', 88, 'view', '{account,organization,project}', 'ACTIVE'),
    (434, 'idp_advancedconfiguration_edit', 88, 'edit', '{account,organization,project}', 'ACTIVE'),
    (435, 'idp_advancedconfiguration_delete', 88, 'delete', '{account,organization,project}', 'ACTIVE'),
    (436, 'idp_aggregationrule_view', 89, 'view', '{account,organization,project}', 'ACTIVE'),
    (437, 'idp_aggregationrule_create', 89, 'create', '{account,organization,project}', 'ACTIVE'),
    (438, 'idp_aggregationrule_edit', 89, 'edit', '{account,organization,project}', 'ACTIVE'),
    (439, 'idp_aggregationrule_delete', 89, 'delete', '{account,organization,project}', 'ACTIVE'),
    (440, 'idp_aggregationrule_compute', 89, 'compute', '{account,organization,project}', 'ACTIVE'),
    (441, 'idp_catalog_view', 79, 'view', '{account,organization,project}', 'ACTIVE'),
    (442, 'idp_catalog_edit', 79, 'edit', '{account,organization,project}', 'ACTIVE'),
    (443, 'idp_catalog_delete', 79, 'delete', '{account,organization,project}', 'ACTIVE'),
    (444, 'idp_catalogaccesspolicy_view', 86, 'view', '{account,organization,project}', 'ACTIVE'),
    (445, 'idp_catalogaccesspolicy_create', 86, 'create', '{account,organization,project}', 'ACTIVE'),
    (446, 'idp_catalogaccesspolicy_edit', 86, 'edit', '{account,organization,project}', 'ACTIVE'),
    (447, 'idp_catalogaccesspolicy_delete', 86, 'delete', '{account,organization,project}', 'ACTIVE'),
    (448, 'idp_environmentblueprint_view', 81, 'view', '{account,organization,project}', 'ACTIVE'),
    (449, 'idp_environmentblueprint_create', 81, 'create', '{account,organization,project}', 'ACTIVE'),
    (450, 'idp_environmentblueprint_edit', 81, 'edit', '{account,organization,project}', 'ACTIVE'),
    (451, 'idp_environmentblueprint_delete', 81, 'delete', '{account,organization,project}', 'ACTIVE'),
    (452, 'idp_idpenvironment_view', 80, 'view', '{account,organization,project}', 'ACTIVE'),
    (453, 'idp_idpenvironment_create', 80, 'create', '{account,organization,project}', 'ACTIVE'),
    (454, 'idp_idpenvironment_edit', 80, 'edit', '{account,organization,project}', 'ACTIVE'),
    (455, 'idp_idpenvironment_delete', 80, 'delete', '{account,organization,project}', 'ACTIVE'),
    (456, 'idp_module_access', 78, 'access', '{account,organization,project}', 'ACTIVE'),
    (457, 'idp_team_view', 172, 'view', '{account,organization,project}', 'ACTIVE'),
    (458, 'idp_team_edit', 172, 'edit', '{account,organization,project}', 'ACTIVE'),
    (459, 'idp_team_delete', 172, 'delete', '{account,organization,project}', 'ACTIVE'),
    (460, 'idp_integration_view', 87, 'view', '{account,organization,project}', 'ACTIVE'),
    (461, 'idp_integration_create', 87, 'create', '{account,organization,project}', 'ACTIVE'),
    (462, 'idp_integration_edit', 87, 'edit', '{account,organization,project}', 'ACTIVE'),
    (463, 'idp_integration_delete', 87, 'delete', '{account,organization,project}', 'ACTIVE'),
    (464, 'idp_layout_view', 85, 'view', '{account,organization,project}', 'ACTIVE'),
    (465, 'idp_layout_edit', 85, 'edit', '{account,organization,project}', 'ACTIVE'),
    (466, 'idp_plugin_view', 83, 'view', '{account,organization,project}', 'ACTIVE'),
    (467, 'idp_plugin_edit', 83, 'edit', '{account,organization,project}', 'ACTIVE'),
    (468, 'idp_plugin_toggle', 83, 'toggle', '{account,organization,project}', 'ACTIVE'),
    (469, 'idp_plugin_delete', 83, 'delete', '{account,organization,project}', 'ACTIVE'),
    (470, 'idp_scorecard_view', 84, 'view', '{account,organization,project}', 'ACTIVE'),
    (471, 'idp_scorecard_edit', 84, 'edit', '{account,organization,project}', 'ACTIVE'),
    (472, 'idp_scorecard_delete', 84, 'delete', '{account,organization,project}', 'ACTIVE'),
    (473, 'idp_workflow_view', 82, 'view', '{account,organization,project}', 'ACTIVE'),
    (474, 'idp_workflow_edit', 82, 'edit', '{account,organization,project}', 'ACTIVE'),
    (475, 'idp_workflow_delete', 82, 'delete', '{account,organization,project}', 'ACTIVE'),
    (476, 'idp_workflow_execute', 82, 'execute', '{account,organization,project}', 'ACTIVE'),
    (477, 'cet_agents_view', 92, 'view', '{account,organization,project}', 'ACTIVE'),
    (478, 'cet_criticalevent_view', 94, 'view', '{account,organization,project}', 'ACTIVE'),
    (479, 'cet_criticalevent_create', 94, 'create', '{account,organization,project}', 'ACTIVE'),
    (480, 'cet_criticalevent_delete', 94, 'delete', '{account,organization,project}', 'ACTIVE'),
    (481, 'cet_token_view', 93, 'view', '{account,organization,project}', 'ACTIVE'),
    (482, 'cet_token_create', 93, 'create', '{account,organization,project}', 'ACTIVE'),
    (483, 'cet_token_revoke', 93, 'revoke', '{account,organization,project}', 'ACTIVE'),
    (484, 'dbops_instance_view', 143, 'view', '{account,organization,project}', 'ACTIVE'),
    (485, 'dbops_instance_edit', 143, 'edit', '{account,organization,project}', 'ACTIVE'),
    (486, 'dbops_instance_delete', 143, 'delete', '{account,organization,project}', 'ACTIVE'),
    (487, 'dbops_schema_view', 142, 'view', '{account,organization,project}', 'ACTIVE'),
    (488, 'dbops_schema_edit', 142, 'edit', '{account,organization,project}', 'ACTIVE'),
    (489, 'dbops_schema_delete', 142, 'delete', '{account,organization,project}', 'ACTIVE'),
    (490, 'artifact_artregistry_view', 132, 'view', '{account,organization,project}', 'ACTIVE'),
    (491, 'artifact_artregistry_edit', 132, 'edit', '{account,organization,project}', 'ACTIVE'),
    (492, 'artifact_artregistry_delete', 132, 'delete', '{account,organization,project}', 'ACTIVE'),
    (493, 'artifact_artregistry_uploadartifact', 132, 'uploadartifact', '{account,organization,project}', 'ACTIVE'),
    (494, 'artifact_artregistry_downloadartifact', 132, 'downloadartifact', '{account,organization,project}', 'ACTIVE'),
    (495, 'artifact_artregistry_deleteartifact', 132, 'deleteartifact', '{account,organization,project}', 'ACTIVE'),
    (496, 'artifact_artregistry_quarantineartifact', 132, 'quarantineartifact', '{account,organization,project}', 'ACTIVE'),
    (497, 'artifact_firewallexceptions_approve', 133, 'approve', '{account,organization,project}', 'ACTIVE'),
    (498, 'ai_llmgateway_access', 156, 'access', '{account,organization,project}', 'ACTIVE'),
    (499, 'ai_rules_create', 153, 'create', '{account,organization,project}', 'ACTIVE'),
    (500, 'ai_rules_edit', 153, 'edit', '{account,organization,project}', 'ACTIVE'),
    (501, 'ai_rules_delete', 153, 'delete', '{account,organization,project}', 'ACTIVE'),
    (502, 'ai_rules_view', 153, 'view', '{account,organization,project}', 'ACTIVE'),
    (503, 'ai_workeragent_view', 173, 'view', '{account,organization,project}', 'ACTIVE'),
    (504, 'ai_workeragent_create', 173, 'create', '{account,organization,project}', 'ACTIVE'),
    (505, 'ai_workeragent_edit', 173, 'edit', '{account,organization,project}', 'ACTIVE'),
    (506, 'ai_workeragent_delete', 173, 'delete', '{account,organization,project}', 'ACTIVE'),
    (507, 'ai_workeragent_execute', 173, 'execute', '{account,organization,project}', 'ACTIVE'),
    (508, 'sei_seicollections_create', 100, 'create', '{account,organization,project}', 'ACTIVE'),
    (509, 'sei_seicollections_view', 100, 'view', '{account,organization,project}', 'ACTIVE'),
    (510, 'sei_seicollections_edit', 100, 'edit', '{account,organization,project}', 'ACTIVE'),
    (511, 'sei_seicollections_delete', 100, 'delete', '{account,organization,project}', 'ACTIVE'),
    (512, 'sei_seiconfigurationsettings_create', 99, 'create', '{account}', 'ACTIVE'),
    (513, 'sei_seiconfigurationsettings_view', 99, 'view', '{account}', 'ACTIVE'),
    (514, 'sei_seiconfigurationsettings_edit', 99, 'edit', '{account}', 'ACTIVE'),
    (515, 'sei_seiconfigurationsettings_delete', 99, 'delete', '{account}', 'ACTIVE'),
    (516, 'sei_seidatasettings_view', 103, 'view', '{account}', 'ACTIVE'),
    (517, 'sei_seidatasettings_edit', 103, 'edit', '{account}', 'ACTIVE'),
    (518, 'sei_seidatasettings_create', 103, 'create', '{account}', 'ACTIVE'),
    (519, 'sei_seidatasettings_delete', 103, 'delete', '{account}', 'ACTIVE'),
    (520, 'sei_seiinsightscategory_view', 110, 'view', '{account,organization,project}', 'ACTIVE'),
    (521, 'sei_seiinsights_create', 101, 'create', '{account,organization,project}', 'ACTIVE'),
    (522, 'sei_seiinsights_view', 101, 'view', '{account,organization,project}', 'ACTIVE'),
    (523, 'sei_seiinsights_edit', 101, 'edit', '{account,organization,project}', 'ACTIVE'),
    (524, 'sei_seiinsights_delete', 101, 'delete', '{account,organization,project}', 'ACTIVE'),
    (525, 'sei_seiprofiles_view', 108, 'view', '{account}', 'ACTIVE'),
    (526, 'sei_seiprofiles_edit', 108, 'edit', '{account}', 'ACTIVE'),
    (527, 'sei_seiprofiles_create', 108, 'create', '{account}', 'ACTIVE'),
    (528, 'sei_seiprofiles_delete', 108, 'delete', '{account}', 'ACTIVE'),
    (529, 'sei_seicanvas_view', 107, 'view', '{account,organization,project}', 'ACTIVE'),
    (530, 'sei_seicanvas_edit', 107, 'edit', '{account,organization,project}', 'ACTIVE'),
    (531, 'sei_seicanvas_create', 107, 'create', '{account,organization,project}', 'ACTIVE'),
    (532, 'sei_seicanvas_delete', 107, 'delete', '{account,organization,project}', 'ACTIVE'),
    (533, 'sei_seiteams_view', 106, 'view', '{account,organization,project}', 'ACTIVE'),
    (534, 'sei_seiteams_edit', 106, 'edit', '{account,organization,project}', 'ACTIVE'),
    (535, 'sei_seiteams_create', 106, 'create', '{account,organization,project}', 'ACTIVE'),
    (536, 'sei_seiteams_delete', 106, 'delete', '{account,organization,project}', 'ACTIVE'),
    (537, 'fme_fmeenvironment_view', 135, 'view', '{account,organization,project}', 'ACTIVE'),
    (538, 'fme_fmeenvironment_edit', 135, 'edit', '{account,organization,project}', 'ACTIVE'),
    (539, 'fme_fmeenvironment_dataExportView', 135, 'dataExportView', '{account,organization,project}', 'ACTIVE'),
    (540, 'fme_fmeenvironment_dataExportEdit', 135, 'dataExportEdit', '{account,organization,project}', 'ACTIVE'),
    (541, 'fme_fmeenvironment_sdkApiKeyView', 135, 'sdkApiKeyView', '{account,organization,project}', 'ACTIVE'),
    (542, 'fme_fmeenvironment_sdkApiKeyEdit', 135, 'sdkApiKeyEdit', '{account,organization,project}', 'ACTIVE'),
    (543, 'fme_fmeexperiment_view', 141, 'view', '{account,organization,project}', 'ACTIVE'),
    (544, 'fme_fmeexperiment_edit', 141, 'edit', '{account,organization,project}', 'ACTIVE'),
    (545, 'fme_fmefeatureflag_archive', 137, 'archive', '{account,organization,project}', 'ACTIVE'),
    (546, 'fme_fmefeatureflag_unarchive', 137, 'unarchive', '{account,organization,project}', 'ACTIVE'),
    (547, 'fme_fmefeatureflag_view', 137, 'view', '{account,organization,project}', 'ACTIVE'),
    (548, 'fme_fmefeatureflag_edit', 137, 'edit', '{account,organization,project}', 'ACTIVE'),
    (549, 'fme_fmefeatureflag_create', 137, 'create', '{account,organization,project}', 'EXPERIMENTAL'),
    (550, 'fme_fmefeatureflag_editFlag', 137, 'editFlag', '{account,organization,project}', 'EXPERIMENTAL'),
    (551, 'fme_fmefeatureflag_editTargeting', 137, 'editTargeting', '{account,organization,project}', 'EXPERIMENTAL'),
    (552, 'fme_fmefeatureflag_killSwitch', 137, 'killSwitch', '{account,organization,project}', 'EXPERIMENTAL'),
    (553, 'fme_fmefeatureflag_delete', 137, 'delete', '{account,organization,project}', 'EXPERIMENTAL'),
    (554, 'fme_fmemetric_view', 140, 'view', '{account,organization,project}', 'ACTIVE'),
    (555, 'fme_fmemetric_edit', 140, 'edit', '{account,organization,project}', 'ACTIVE'),
    (556, 'fme_fmesegment_view', 138, 'view', '{account,organization,project}', 'ACTIVE'),
    (557, 'fme_fmesegment_edit', 138, 'edit', '{account,organization,project}', 'ACTIVE'),
    (558, 'fme_fmetraffictype_view', 136, 'view', '{account,organization,project}', 'ACTIVE'),
    (559, 'fme_fmetraffictype_edit', 136, 'edit', '{account,organization,project}', 'ACTIVE'),
    (560, 'load_loadtest_view', 174, 'view', '{account,organization,project}', 'ACTIVE'),
    (561, 'load_loadtest_edit', 174, 'edit', '{account,organization,project}', 'ACTIVE'),
    (562, 'load_loadtest_delete', 174, 'delete', '{account,organization,project}', 'ACTIVE'),
    (563, 'ff_featureflag_editStaleState', 20, 'editStaleState', '{account,organization,project}', 'STAGING'),
    (564, 'idp_idpsettings_manage', 157, 'manage', '{account}', 'ACTIVE');

-- requires:
--   shipped_permissions

-- Permissions that also count on another type.

INSERT INTO harness_rbac.cross_type_permissions (resource_type_id, permission_id)
SELECT t.id, p.id
  FROM (VALUES
    ('CCM_FOLDER', '{ccm_perspective_view,ccm_perspective_edit,ccm_perspective_delete,ccm_budget_view,ccm_budget_edit,ccm_budget_delete}'),
    ('CCM_PERSPECTIVE', '{ccm_overview_view}'),
    ('ENVIRONMENT', '{ff_featureflag_edit,ff_featureflag_delete,ff_featureflag_toggle,ff_targetgroup_edit,ff_targetgroup_delete,sto_ticket_view}'),
    ('GOVERNANCEPOLICY', '{core_governancePolicySets_edit}'),
    ('CONNECTOR', '{ccm_cloudAssetGovernanceRule_execute}')
  ) AS other (resource_type, permissions)
  JOIN harness_rbac.resource_types t ON t.identifier = other.resource_type
  JOIN harness_rbac.permissions p ON p.identifier = ANY (other.permissions::text[]);

-- requires:
--   roles
--   shipped_permissions

-- The built-in roles and what they list. Ids are for ever: dumps refer to them.

INSERT INTO harness_rbac.roles (id, identifier, name, levels, breadth, internal, created_at) VALUES
    (1, '_project_admin', 'Project Admin', '{project}', 'every', false, NULL),
    (2, '_project_viewer', 'Project Viewer', '{project}', 'views', false, NULL),
    (3, '_organization_admin', 'Organization Admin', '{organization}', 'every', false, NULL),
    (4, '_organization_viewer', 'Organization Viewer', '{organization}', 'views', false, NULL),
    (5, '_account_admin', 'Account Admin', '{account}', 'every', false, NULL),
    (6, '_account_viewer', 'Account Viewer', '{account}', 'views', false, NULL),
    (7, '_pipeline_executor', 'Pipeline Executor', '{project}', 'listed', false, NULL),
    (8, '_feature_flag_manage_role', 'Feature Flag Manage Role', '{account,organization,project}', 'listed', false, NULL),
    (9, '_feature_flag_admin_role', 'Feature Flag Admin Role', '{account,organization,project}', 'listed', false, NULL),
    (10, '_gitops_admin_role', 'Gitops Admin Role', '{account,organization,project}', 'listed', false, NULL),
    (11, '_chaos_admin', 'Chaos Admin', '{account,organization,project}', 'listed', false, NULL),
    (12, '_sto_developer_role', 'Security Testing Developer Role', '{account,organization,project}', 'listed', false, NULL),
    (13, '_sto_secops_role', 'Security Testing SecOps Role', '{account,organization,project}', 'listed', false, NULL),
    (14, '_account_basic', 'Account Basic', '{account}', 'listed', true, NULL),
    (15, '_organization_basic', 'Organization Basic', '{organization}', 'listed', true, NULL),
    (16, '_project_basic', 'Project Basic', '{project}', 'listed', true, NULL),
    (17, '_billing_admin', 'Billing Admin', '{account}', 'listed', false, NULL),
    (18, '_ccm_admin', 'CCM Admin', '{account}', 'listed', false, NULL),
    (19, '_ccm_viewer', 'CCM Viewer', '{account}', 'listed', false, NULL),
    (20, '_dashboard_viewer', 'Dashboard Viewer', '{account}', 'listed', false, NULL),
    (21, '_dashboard_admin', 'Dashboard Admin', '{account}', 'listed', false, NULL),
    (22, '_code_admin', 'Code Admin', '{account,organization,project}', 'listed', false, NULL),
    (23, '_cet_admin', 'CET Admin', '{account,organization,project}', 'listed', false, NULL),
    (24, '_pipeline_allUsers_access_role', 'Pipeline Public Access Role', '{project}', 'listed', true, NULL),
    (25, '_pipeline_allAuthenticatedUsers_access_role', 'Pipeline Authenticated Access Role', '{project}', 'listed', true, NULL),
    (26, '_sei_admin', 'SEI Admin', '{account}', 'listed', true, NULL),
    (27, '_sei_viewer', 'SEI Viewer', '{account,organization,project}', 'listed', true, NULL),
    (28, '_sei_collections_admin', 'SEI Collections Admin', '{account,organization,project}', 'listed', true, NULL),
    (29, '_super_account_viewer', 'Super Account Viewer', '{account}', 'listed', true, NULL);

INSERT INTO harness_rbac.role_permissions (role_id, permission_id)
SELECT r.id, p.id
  FROM (VALUES
    ('_project_viewer', '{core_serviceaccount_list,ff_environment_apiKeyView}'),
    ('_organization_viewer', '{core_serviceaccount_list,ff_environment_apiKeyView}'),
    ('_account_viewer', '{core_serviceaccount_list,ff_environment_apiKeyView}'),
    ('_pipeline_executor', '{core_audit_view,core_connector_access,core_connector_view,core_environment_access,core_environment_view,core_environmentgroup_access,core_environmentgroup_view,core_file_access,core_file_view,core_inputset_view,core_pipeline_execute,core_pipeline_view,core_project_view,core_resourcegroup_view,core_role_view,core_secret_access,core_secret_view,core_service_access,core_service_view,core_setting_view,core_template_access,core_template_copy,core_template_view,core_user_view,core_usergroup_view,core_variable_view}'),
    ('_feature_flag_manage_role', '{ff_environment_apiKeyView,ff_environment_edit,ff_environment_view,ff_featureflag_edit,ff_featureflag_view,ff_target_view,ff_targetgroup_edit,ff_targetgroup_view}'),
    ('_feature_flag_admin_role', '{ff_environment_apiKeyCreate,ff_environment_apiKeyView,ff_environment_edit,ff_environment_targetGroupEdit,ff_environment_view,ff_featureflag_edit,ff_featureflag_toggle,ff_featureflag_view,ff_target_view,ff_targetgroup_edit,ff_targetgroup_view}'),
    ('_gitops_admin_role', '{gitops_agent_delete,gitops_agent_edit,gitops_agent_view,gitops_application_delete,gitops_application_edit,gitops_application_sync,gitops_application_view,gitops_cert_delete,gitops_cert_edit,gitops_cert_view,gitops_cluster_delete,gitops_cluster_edit,gitops_cluster_view,gitops_gpgkey_delete,gitops_gpgkey_edit,gitops_gpgkey_view,gitops_repository_delete,gitops_repository_edit,gitops_repository_view}'),
    ('_chaos_admin', '{chaos_chaosexperiment_delete,chaos_chaosexperiment_edit,chaos_chaosexperiment_execute,chaos_chaosexperiment_view,chaos_chaosgameday_delete,chaos_chaosgameday_edit,chaos_chaosgameday_view,chaos_chaoshub_delete,chaos_chaoshub_edit,chaos_chaoshub_view,chaos_chaosinfrastructure_delete,chaos_chaosinfrastructure_edit,chaos_chaosinfrastructure_view,core_environment_access,core_environment_delete,core_environment_edit,core_environment_view,core_environmentgroup_access,core_environmentgroup_delete,core_environmentgroup_edit,core_environmentgroup_view}'),
    ('_sto_developer_role', '{sto_exemption_create,sto_exemption_view,sto_issue_view,sto_scan_view,sto_testtarget_edit,sto_testtarget_view,sto_ticket_edit,sto_ticket_view}'),
    ('_sto_secops_role', '{sto_exemption_approve,sto_exemption_create,sto_exemption_view,sto_issue_view,sto_scan_view,sto_testtarget_edit,sto_testtarget_view,sto_ticket_delete,sto_ticket_edit,sto_ticket_view}'),
    ('_account_basic', '{core_account_view,core_license_view}'),
    ('_organization_basic', '{core_organization_view}'),
    ('_project_basic', '{core_project_view}'),
    ('_billing_admin', '{core_license_edit,core_license_view}'),
    ('_ccm_admin', '{ccm_anomalies_view,ccm_autoStoppingRule_delete,ccm_autoStoppingRule_edit,ccm_autoStoppingRule_view,ccm_budget_delete,ccm_budget_edit,ccm_budget_view,ccm_cloudAssetGovernanceEnforcement_delete,ccm_cloudAssetGovernanceEnforcement_edit,ccm_cloudAssetGovernanceEnforcement_view,ccm_cloudAssetGovernanceRuleSet_delete,ccm_cloudAssetGovernanceRuleSet_edit,ccm_cloudAssetGovernanceRuleSet_view,ccm_cloudAssetGovernanceRule_delete,ccm_cloudAssetGovernanceRule_edit,ccm_cloudAssetGovernanceRule_execute,ccm_cloudAssetGovernanceRule_view,ccm_commitmentOrchestrator_edit,ccm_commitmentOrchestrator_view,ccm_costCategory_delete,ccm_costCategory_edit,ccm_costCategory_view,ccm_currencyPreference_edit,ccm_currencyPreference_view,ccm_folder_delete,ccm_folder_edit,ccm_folder_view,ccm_loadBalancer_delete,ccm_loadBalancer_edit,ccm_loadBalancer_view,ccm_overview_view,ccm_perspective_delete,ccm_perspective_edit,ccm_perspective_view,ccm_recommendations_view}'),
    ('_ccm_viewer', '{ccm_anomalies_view,ccm_autoStoppingRule_view,ccm_budget_view,ccm_cloudAssetGovernanceEnforcement_view,ccm_cloudAssetGovernanceRuleSet_view,ccm_cloudAssetGovernanceRule_view,ccm_commitmentOrchestrator_view,ccm_costCategory_view,ccm_currencyPreference_view,ccm_folder_view,ccm_loadBalancer_view,ccm_overview_view,ccm_perspective_view,ccm_recommendations_view}'),
    ('_dashboard_viewer', '{core_dashboards_view}'),
    ('_dashboard_admin', '{core_dashboards_edit,core_dashboards_view}'),
    ('_code_admin', '{code_repo_delete,code_repo_edit,code_repo_push,code_repo_reportCommitCheck,code_repo_view}'),
    ('_cet_admin', '{cet_agents_view,cet_criticalevent_create,cet_criticalevent_delete,cet_criticalevent_view,cet_token_create,cet_token_revoke,cet_token_view}'),
    ('_pipeline_allUsers_access_role', '{core_pipeline_view}'),
    ('_pipeline_allAuthenticatedUsers_access_role', '{core_pipeline_view}'),
    ('_sei_admin', '{core_project_create,core_project_delete,core_project_edit,core_project_view,core_resourcegroup_delete,core_resourcegroup_edit,core_resourcegroup_view,core_role_view,core_user_invite,core_user_manage,core_user_view,core_usergroup_manage,core_usergroup_view,sei_seicollections_create,sei_seicollections_delete,sei_seicollections_edit,sei_seicollections_view,sei_seiconfigurationsettings_create,sei_seiconfigurationsettings_delete,sei_seiconfigurationsettings_edit,sei_seiconfigurationsettings_view,sei_seiinsights_create,sei_seiinsights_delete,sei_seiinsights_edit,sei_seiinsights_view}'),
    ('_sei_viewer', '{sei_seicollections_view,sei_seiinsights_view}'),
    ('_sei_collections_admin', '{sei_seicollections_edit,sei_seicollections_view,sei_seiinsights_view}'),
    ('_super_account_viewer', '{ccm_anomalies_view,ccm_autoStoppingRule_view,ccm_budget_view,ccm_cloudAssetGovernanceEnforcement_view,ccm_cloudAssetGovernanceRuleSet_view,ccm_cloudAssetGovernanceRule_view,ccm_commitmentOrchestrator_view,ccm_costCategory_view,ccm_currencyPreference_view,ccm_folder_view,ccm_loadBalancer_view,ccm_overview_view,ccm_perspective_view,ccm_recommendations_view,chaos_chaosexperiment_view,chaos_chaosgameday_view,chaos_chaoshub_view,chaos_chaosinfrastructure_view,chaos_chaossecuritygovernance_view,chi_downtime_view,chi_monitoredservice_view,chi_slo_view,code_repo_view,core_account_view,core_audit_view,core_authsetting_view,core_connector_view,core_dashboards_view,core_delegate_view,core_delegateconfiguration_view,core_environment_view,core_environmentgroup_view,core_file_view,core_governancePolicySets_view,core_governancePolicy_view,core_inputset_view,core_license_view,core_organization_view,core_pipeline_view,core_project_view,core_resourcegroup_view,core_role_view,core_secret_view,core_service_view,core_serviceaccount_list,core_serviceaccount_view,core_setting_view,core_smtp_view,core_streamingDestination_view,core_template_view,core_user_view,core_usergroup_view,core_variable_view,ff_environment_apiKeyView,ff_environment_view,ff_featureflag_view,ff_target_view,ff_targetgroup_view,gitops_agent_view,gitops_application_view,gitops_cert_view,gitops_cluster_view,gitops_gpgkey_view,gitops_repository_view,iac_workspace_view,servicediscovery_networkmap_view,sto_exemption_view,sto_issue_view,sto_scan_view,sto_testtarget_view,sto_ticket_view}')
  ) AS listed (role, permissions)
  JOIN harness_rbac.roles r ON r.identifier = listed.role
  JOIN harness_rbac.permissions p ON p.identifier = ANY (listed.permissions::text[]);

-- requires:
--   schema

-- Invalidation targets. Every change of policy sends PostgreSQL's own relation-cache message for one
-- of the indexes below; each backend listens for them and forgets what depends on that part. The table
-- stays empty, and nothing ever opens it, so a message costs its receivers nothing else.
--   _signal_catalogue, _signal_identity                          the whole of each, and what is shipped
--   _signal_version_0_3                                          of what version the tables are: the first two
--                                                                numbers of the library's, which looks for it
--   _signal_roles_0 to _7                                        roles, by account_id modulo 8
--   _signal_resource_groups_0 to _7                              resource groups, likewise
--   _signal_scopes_0 to _7                                       scopes, likewise
--   _signal_principals_0 to _31                                  what a principal holds, by its id modulo 32

CREATE TABLE harness_rbac._signals (nothing boolean, CONSTRAINT signals_pkey PRIMARY KEY (nothing));
DO $$
DECLARE
    target text;
BEGIN
    FOR target IN
        SELECT '_signal_' || part FROM unnest('{catalogue,identity,version_0_3}'::text[]) AS part
        UNION ALL SELECT '_signal_' || part || '_' || bucket FROM unnest('{roles,resource_groups,scopes}'::text[]) AS part, generate_series(0, 7) AS bucket
        UNION ALL SELECT '_signal_principals_' || bucket FROM generate_series(0, 31) AS bucket
    LOOP
        EXECUTE format('CREATE INDEX %I ON harness_rbac._signals (nothing)', target);
    END LOOP;
END
$$;
COMMENT ON TABLE harness_rbac._signals IS 'Always empty. Its indexes are the targets of the invalidation messages that every change of policy sends.';
COMMENT ON COLUMN harness_rbac._signals.nothing IS 'Never filled.';

-- requires:
--   signals
--   resources
--   role_assignments
--   database_roles
--   api_keys
--   shipped_cross_type_permissions
--   shipped_roles
--   shipped_resource_groups

-- What every route into the tables has to pass: invalidation, and the rules that span rows.
-- The functions are written in Rust, in src/triggers. Those that run SQL have a path of their own: rows are changed under any path.

CREATE FUNCTION harness_rbac._signal_change() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'signal_change_wrapper';
COMMENT ON FUNCTION harness_rbac._signal_change() IS 'Trigger. Tells every backend that a part of the policy changes. Arguments: the part, and the column that names the account or principal.';
CREATE FUNCTION harness_rbac._refuse_shipped() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_shipped_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_shipped() IS 'Trigger. Refuses changes to what the extension ships (42939). Argument: the key column; none if the whole table is shipped.';
CREATE FUNCTION harness_rbac._refuse_truncate() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_truncate_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_truncate() IS 'Trigger. Refuses to empty a table that holds what the extension ships (42939).';
CREATE FUNCTION harness_rbac._refuse_in_replica() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_in_replica_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_in_replica() IS 'Trigger. Refuses to change the policy where a subscription fills its tables (55000).';
CREATE FUNCTION harness_rbac._refuse_built_in_group() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_built_in_group_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_built_in_group() IS 'Trigger. Keeps the built-in groups of all users as they are while their scope exists (42939).';
CREATE FUNCTION harness_rbac._refuse_change() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_change_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_change() IS 'Trigger. Refuses changes to what identifies a row (22023).';
CREATE FUNCTION harness_rbac._touch_parent() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'touch_parent_wrapper';
COMMENT ON FUNCTION harness_rbac._touch_parent() IS 'Trigger. Makes a new version of the role or resource group that a row belongs to. Argument: its table.';
CREATE FUNCTION harness_rbac._create_all_users_group() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'create_group_of_new_scope_wrapper';
COMMENT ON FUNCTION harness_rbac._create_all_users_group() IS 'Trigger. Makes the built-in group of all users of a new scope.';
CREATE FUNCTION harness_rbac._check_group_member() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_group_member_wrapper';
COMMENT ON FUNCTION harness_rbac._check_group_member() IS 'Trigger. Members of a user group are users (22023).';
CREATE FUNCTION harness_rbac._drop_unpublished() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'drop_unpublished_wrapper';
COMMENT ON FUNCTION harness_rbac._drop_unpublished() IS 'Trigger of replicas, where foreign keys do nothing. Drops what belongs to the row and is not published. Argument: the table.';
CREATE FUNCTION harness_rbac._complete_scope_user() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'complete_scope_user_wrapper';
COMMENT ON FUNCTION harness_rbac._complete_scope_user() IS 'Trigger. Only users are added, and only to organizations and projects (22023); fills in the organization.';
CREATE FUNCTION harness_rbac._forget_scope_user() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_scope_user_wrapper';
COMMENT ON FUNCTION harness_rbac._forget_scope_user() IS 'Trigger. A user who is removed from an organization or project loses what it holds there and below by itself.';
CREATE FUNCTION harness_rbac._check_role_permission() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_role_permission_wrapper';
COMMENT ON FUNCTION harness_rbac._check_role_permission() IS 'Trigger. A custom role holds only permissions allowed at its level (22023).';
CREATE FUNCTION harness_rbac._check_resource_group() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_resource_group_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group() IS 'Trigger. A resource group that takes all resources has no selectors (22023).';
CREATE FUNCTION harness_rbac._check_resource_group_scope() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'check_resource_group_scope_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group_scope() IS 'Trigger. Included scopes lie inside the groups own, and fit selectors that name resources (22023).';
CREATE FUNCTION harness_rbac._check_resource_group_selector() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'check_resource_group_selector_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource_group_selector() IS 'Trigger. Selectors fit their resource group (22023).';
CREATE FUNCTION harness_rbac._check_role_assignment() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_role_assignment_wrapper';
COMMENT ON FUNCTION harness_rbac._check_role_assignment() IS 'Trigger. Principal, role and resource group fit the scope of the assignment (0LP01).';
CREATE FUNCTION harness_rbac._check_resource() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'check_resource_wrapper';
COMMENT ON FUNCTION harness_rbac._check_resource() IS 'Trigger. A resource lives at a level its type allows (22023).';
CREATE FUNCTION harness_rbac._forget_resource() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_dropped_resource_wrapper';
COMMENT ON FUNCTION harness_rbac._forget_resource() IS 'Trigger. A resource that goes leaves the selectors that list it. Argument: the table, where it holds one resource type.';
CREATE FUNCTION harness_rbac._note_administrator() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'note_administrator_wrapper';
COMMENT ON FUNCTION harness_rbac._note_administrator() IS 'Trigger. Locks, and marks as administered, the account of a row that may carry its administrator. Argument: the table.';
CREATE FUNCTION harness_rbac._keep_administrator() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'keep_administrator_wrapper';
COMMENT ON FUNCTION harness_rbac._keep_administrator() IS 'Trigger. Refuses to leave an administered account without administrator (2BP01).';

CREATE FUNCTION harness_rbac._carry_scope() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'carry_scope_of_parent_wrapper';
COMMENT ON FUNCTION harness_rbac._carry_scope() IS 'Trigger of tables of applications, made by carry_scope(). A row takes the scope of its parent''s row.';

-- Invalidation. BEFORE each row, because a rolled-back change that another trigger has seen must be forgotten again;
-- AFTER it as well, because a BEFORE trigger that comes later takes in the message and compiles what is about to change;
-- ALWAYS, because a logical subscriber and session_replication_role = replica change policy as well.
DO $$
DECLARE
    watched record;
    moment  text;
BEGIN
    FOR watched IN
        SELECT * FROM (VALUES
            ('resource_types', 'catalogue', NULL),
            ('permissions', 'catalogue', NULL),
            ('cross_type_permissions', 'catalogue', NULL),
            ('scopes', 'scopes', 'account_id'),
            ('principals', 'principals', 'id'),
            ('group_members', 'principals', 'user_id'),
            ('scope_users', 'principals', 'user_id'),
            ('roles', 'roles', NULL),
            ('role_permissions', 'roles', NULL),
            ('resource_groups', 'resource_groups', NULL),
            ('resource_group_scopes', 'resource_groups', NULL),
            ('resource_group_selectors', 'resource_groups', NULL),
            ('role_assignments', 'principals', 'principal_id'),
            ('database_roles', 'identity', NULL),
            ('api_keys', 'identity', NULL),
            ('_published_api_keys', 'identity', NULL),
            ('api_key_bounds', 'identity', NULL)
        ) AS t (name, part, id)
    LOOP
        FOREACH moment IN ARRAY '{before,after}'::text[] LOOP
            EXECUTE format('CREATE TRIGGER %I %s INSERT OR UPDATE OR DELETE ON harness_rbac.%I FOR EACH ROW
                EXECUTE FUNCTION harness_rbac._signal_change(%L%s)',
                'signal_' || moment, moment, watched.name, watched.part, coalesce(', ' || quote_literal(watched.id), ''));
            EXECUTE format('CREATE TRIGGER %I %s TRUNCATE ON harness_rbac.%I FOR EACH STATEMENT
                EXECUTE FUNCTION harness_rbac._signal_change(%L)',
                'signal_' || moment || '_truncate', moment, watched.name, watched.part);
            EXECUTE format('ALTER TABLE harness_rbac.%I ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I',
                watched.name, 'signal_' || moment, 'signal_' || moment || '_truncate');
        END LOOP;
    END LOOP;
END
$$;

-- By its row's version a compiled role or resource group is known to be current.
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.role_permissions
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('roles');
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.resource_group_scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('resource_groups');
CREATE TRIGGER touch_parent AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.resource_group_selectors
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._touch_parent('resource_groups');

-- What the extension ships.
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.resource_types FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.resource_types FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.cross_type_permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.cross_type_permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.roles FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.roles FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.role_permissions FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('role_id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.role_permissions FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_shipped BEFORE INSERT OR UPDATE OR DELETE ON harness_rbac.resource_groups FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped('id');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON harness_rbac.resource_groups FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_truncate();
CREATE TRIGGER refuse_built_in_group BEFORE UPDATE OR DELETE ON harness_rbac.principals
    FOR EACH ROW WHEN (OLD.id < 0) EXECUTE FUNCTION harness_rbac._refuse_built_in_group();

-- What never changes.
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.scopes FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.parent_id, OLD.parent_path, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.parent_id, NEW.parent_path, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.principals FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.kind, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.kind, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resource_types FOR EACH ROW
    WHEN ((OLD.id, OLD.identifier, OLD.levels)
          IS DISTINCT FROM (NEW.id, NEW.identifier, NEW.levels))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.permissions FOR EACH ROW
    WHEN ((OLD.id, OLD.identifier, OLD.resource_type_id, OLD.action, OLD.levels)
          IS DISTINCT FROM (NEW.id, NEW.identifier, NEW.resource_type_id, NEW.action, NEW.levels))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.roles FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resource_groups FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.role_assignments FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier, OLD.principal_id, OLD.role_id, OLD.resource_group_id, OLD.resource_type_id, OLD.resource, OLD.created_by)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier, NEW.principal_id, NEW.role_id, NEW.resource_group_id, NEW.resource_type_id, NEW.resource, NEW.created_by))
    EXECUTE FUNCTION harness_rbac._refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.resources FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.resource_type_id, OLD.identifier)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.resource_type_id, NEW.identifier))
    EXECUTE FUNCTION harness_rbac._refuse_change();

-- What a publisher fills.
DO $$
DECLARE
    published name;
BEGIN
    FOREACH published IN ARRAY '{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::name[] LOOP
        EXECUTE format('CREATE TRIGGER refuse_in_replica BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_in_replica()', published);
    END LOOP;
END
$$;

-- Empty it stays; and Citus makes no table of its own of one that has a trigger.
CREATE TRIGGER refuse_shipped BEFORE INSERT ON harness_rbac._signals FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped();

-- What follows from a row. ALWAYS: dumps leave the built-in groups out, and a restore may run as a replica.
CREATE TRIGGER create_all_users_group AFTER INSERT ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._create_all_users_group();
ALTER TABLE harness_rbac.scopes ENABLE ALWAYS TRIGGER create_all_users_group;
CREATE TRIGGER drop_unpublished AFTER DELETE ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._drop_unpublished('scopes');
ALTER TABLE harness_rbac.scopes ENABLE REPLICA TRIGGER drop_unpublished;
CREATE TRIGGER drop_unpublished AFTER DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._drop_unpublished('principals');
ALTER TABLE harness_rbac.principals ENABLE REPLICA TRIGGER drop_unpublished;

-- What spans rows.
CREATE TRIGGER complete_scope_user BEFORE INSERT OR UPDATE ON harness_rbac.scope_users
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._complete_scope_user();
CREATE TRIGGER forget_scope_user AFTER DELETE ON harness_rbac.scope_users
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_scope_user();
CREATE TRIGGER forget_scope_user_on_update AFTER UPDATE ON harness_rbac.scope_users
    FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id)) EXECUTE FUNCTION harness_rbac._forget_scope_user();
CREATE CONSTRAINT TRIGGER check_group_member AFTER INSERT OR UPDATE ON harness_rbac.group_members
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_group_member();
CREATE CONSTRAINT TRIGGER check_role_permission AFTER INSERT OR UPDATE ON harness_rbac.role_permissions
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_role_permission();
CREATE CONSTRAINT TRIGGER check_resource_group AFTER UPDATE ON harness_rbac.resource_groups
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group();
CREATE CONSTRAINT TRIGGER check_resource_group_scope AFTER INSERT OR UPDATE ON harness_rbac.resource_group_scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group_scope();
CREATE CONSTRAINT TRIGGER check_resource_group_selector AFTER INSERT OR UPDATE ON harness_rbac.resource_group_selectors
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource_group_selector();
CREATE TRIGGER check_role_assignment AFTER INSERT ON harness_rbac.role_assignments
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._check_role_assignment();
CREATE CONSTRAINT TRIGGER check_resource AFTER INSERT ON harness_rbac.resources
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._check_resource();

-- Names that resource groups list.
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.resources
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource();
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.scopes
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('scopes');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('principals');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.roles
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('roles');
CREATE TRIGGER forget_resource AFTER DELETE ON harness_rbac.resource_groups
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_resource('resource_groups');

-- The last administrator: _account_admin (5) on _all_resources_including_child_scopes (1). Deferrable for apply_policy(),
-- which may take one away before it gives another; the rule holds at its end, and at the end of every transaction.
CREATE TRIGGER note_administrator BEFORE UPDATE OR DELETE ON harness_rbac.role_assignments
    FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1) EXECUTE FUNCTION harness_rbac._note_administrator('role_assignments');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.role_assignments DEFERRABLE
    FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1) EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator BEFORE DELETE ON harness_rbac.principals
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._note_administrator('principals');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER DELETE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator_on_update BEFORE UPDATE ON harness_rbac.principals
    FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled) EXECUTE FUNCTION harness_rbac._note_administrator('principals');
CREATE CONSTRAINT TRIGGER keep_administrator_on_update AFTER UPDATE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled) EXECUTE FUNCTION harness_rbac._keep_administrator();
CREATE TRIGGER note_administrator BEFORE UPDATE OR DELETE ON harness_rbac.group_members
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._note_administrator('group_members');
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.group_members DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();

-- requires:
--   triggers

-- Who changed what of the policy, and when: entries, and the chains of hashes that show whether somebody changed them.
-- An entry is written in the statement of its change, by a trigger. When the transaction commits, its entries are sealed: once for
-- each account and organization, under a lock that orders the transactions of it. No statement does that, so none can do it early. See src/audit.

CREATE TABLE harness_rbac._audit_chains (
    account_id      bigint NOT NULL,
    began_at        timestamptz NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    CONSTRAINT _audit_chains_pkey PRIMARY KEY (account_id, organization_id)
);
COMMENT ON TABLE harness_rbac._audit_chains IS 'Accounts and organizations with a log. Locked while a transaction seals. Its name makes dumps load it before all policy: see _audit_restore.';
COMMENT ON COLUMN harness_rbac._audit_chains.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac._audit_chains.began_at IS 'Since when its log is whole; -infinity if there was nothing before, infinity if nobody here knows what was: from its first change of policy on.';
COMMENT ON COLUMN harness_rbac._audit_chains.organization_id IS 'The organization, with its projects; 0 for what is the account''s own.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._audit_chains', '');

-- A dump brings the log along, so what loading it changes is no news. 1: nobody loads one. Else a superuser does, which begins with
-- _audit_chains, and ends by setting this back to 1, because dumps set sequences last; what that session changes meanwhile is not
-- recorded. It alone: the number says which, see src/audit/restore_mode.rs.
CREATE SEQUENCE harness_rbac._audit_restore MINVALUE 0 START WITH 1;
COMMENT ON SEQUENCE harness_rbac._audit_restore IS '1, or since when a dump is being loaded, in microseconds from 2000 on, until it is loaded to its end.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._audit_restore', '');

CREATE TABLE harness_rbac.audit_seals (
    account_id   bigint NOT NULL,
    number       bigint NOT NULL,
    sealed_at    timestamptz NOT NULL,
    hash         bytea NOT NULL,
    transaction  xid8 NOT NULL,
    first_entry  bigint NOT NULL,
    last_entry   bigint NOT NULL,
    entries      bigint NOT NULL,
    entries_hash bytea NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    covers       jsonb,
    CONSTRAINT audit_seals_pkey PRIMARY KEY (account_id, organization_id, number)
);
CREATE INDEX audit_seals_transaction_idx ON harness_rbac.audit_seals (transaction, account_id);
CREATE INDEX audit_seals_sealed_at_idx ON harness_rbac.audit_seals (account_id, sealed_at);
-- For the account's own chain, which covers them.
CREATE INDEX audit_seals_organizations_idx ON harness_rbac.audit_seals (account_id, transaction) WHERE organization_id <> 0;
COMMENT ON TABLE harness_rbac.audit_seals IS 'The chain of each account, and of each organization: a row for each transaction that changed its policy, which covers the entries of that transaction and the seal before it.';
COMMENT ON COLUMN harness_rbac.audit_seals.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac.audit_seals.number IS 'Place in the chain, from 1, without gaps.';
COMMENT ON COLUMN harness_rbac.audit_seals.sealed_at IS 'When the transaction ended; later than every seal of the account that it could see.';
COMMENT ON COLUMN harness_rbac.audit_seals.hash IS 'SHA-256 over the hash of the seal before it and the rest of this row.';
COMMENT ON COLUMN harness_rbac.audit_seals.transaction IS 'The transaction.';
COMMENT ON COLUMN harness_rbac.audit_seals.first_entry IS 'Id of its first entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.last_entry IS 'Id of its last entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries IS 'How many there are.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries_hash IS 'SHA-256 over the SHA-256 of each, in their order.';
COMMENT ON COLUMN harness_rbac.audit_seals.organization_id IS 'The organization whose chain it is in, with its projects; 0 for the account''s own chain.';
COMMENT ON COLUMN harness_rbac.audit_seals.covers IS 'Of the account''s own chain: the newest seal of each organization''s chain that changed since the seal before, as organization, number and hash; and which transactions had ended by then.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_seals', '');

CREATE SEQUENCE harness_rbac.audit_entries_id_seq;
COMMENT ON SEQUENCE harness_rbac.audit_entries_id_seq IS 'Keys of audit_entries.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_entries_id_seq', '');
CREATE TABLE harness_rbac.audit_entries (
    id           bigint NOT NULL DEFAULT nextval('harness_rbac.audit_entries_id_seq'),
    month        date NOT NULL,
    account_id   bigint NOT NULL,
    transaction  xid8 NOT NULL,
    recorded_at  timestamptz NOT NULL,
    login_role   text COLLATE "C" NOT NULL,
    role         text COLLATE "C" NOT NULL,
    principal    text COLLATE "C",
    token        text COLLATE "C",
    kind         text COLLATE "C" NOT NULL,
    operation    text COLLATE "C" NOT NULL,
    before       jsonb,
    after        jsonb,
    opens        boolean NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    CONSTRAINT audit_entries_operation_known CHECK (operation IN ('insert', 'update', 'delete', 'truncate'))
) PARTITION BY RANGE (month);
CREATE TABLE harness_rbac.audit_entries_default PARTITION OF harness_rbac.audit_entries DEFAULT;
-- Each partition has its own key and indexes, made like these. Those of the whole would be made on a month when a dump attaches it,
-- and then once more by the dump, which has them as the month's.
ALTER TABLE harness_rbac.audit_entries_default ADD CONSTRAINT audit_entries_default_pkey PRIMARY KEY (id, month);
CREATE INDEX audit_entries_default_transaction_idx ON harness_rbac.audit_entries_default (transaction, account_id, organization_id, id);
-- Names of what is gone.
CREATE INDEX audit_entries_default_gone_idx ON harness_rbac.audit_entries_default (kind, ((before ->> 'id')::bigint)) WHERE after IS NULL;
CREATE INDEX audit_entries_default_gone_scopes_idx ON harness_rbac.audit_entries_default ((before ->> 'path')) WHERE after IS NULL AND kind = 'scopes';
CREATE INDEX audit_entries_default_acting_idx ON harness_rbac.audit_entries_default (account_id, id) WHERE kind = 'acting_sessions';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_entries_default', '');
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('COMMENT ON TABLE harness_rbac.%I IS %L', target,
            CASE target WHEN 'audit_entries' THEN 'Every change of a row of policy, partitioned by month.'
                        ELSE 'Entries of months without a partition of their own.' END);
        EXECUTE format($comments$
COMMENT ON COLUMN harness_rbac.%1$I.id IS 'Key; grows with time within a transaction.';
COMMENT ON COLUMN harness_rbac.%1$I.month IS 'First day of the month of the seal, in UTC.';
COMMENT ON COLUMN harness_rbac.%1$I.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac.%1$I.transaction IS 'The transaction that made the change.';
COMMENT ON COLUMN harness_rbac.%1$I.recorded_at IS 'When that transaction began.';
COMMENT ON COLUMN harness_rbac.%1$I.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.%1$I.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.%1$I.principal IS 'For whom the session acted; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.%1$I.token IS 'Identifier of the API key that proved it; NULL for another way.';
COMMENT ON COLUMN harness_rbac.%1$I.kind IS 'The table that was changed; acting_sessions where one principal began to act for another.';
COMMENT ON COLUMN harness_rbac.%1$I.operation IS 'insert, update, delete or truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.%1$I.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.opens IS 'Whether it is the first of its statement and account.';
COMMENT ON COLUMN harness_rbac.%1$I.organization_id IS 'The organization in whose chain it is; 0 for the account''s own chain.';
        $comments$, target);
    END LOOP;
END
$$;

CREATE FUNCTION harness_rbac._audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'audit_wrapper';
COMMENT ON FUNCTION harness_rbac._audit() IS 'Trigger. Writes an entry for each row that a statement changed. Arguments: the columns of its key.';
CREATE FUNCTION harness_rbac._seal_audit() RETURNS void LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'seal_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._seal_audit() IS 'Seals the entries of the transaction while it commits, and is called by nothing else; at any other time it does nothing.';
CREATE FUNCTION harness_rbac._guard_audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'guard_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._guard_audit() IS 'Trigger. The log grows by its own triggers alone (42501); a superuser may do everything with it, such as load a dump.';

-- Not ALWAYS: a logical subscriber has no statements. What counts is the log of the publisher.
DO $$
DECLARE
    watched record;
    target  text;
    keys    text;
BEGIN
    FOR watched IN
        SELECT * FROM (VALUES
            ('resource_types', '{id}'::text[]), ('permissions', '{id}'), ('scopes', '{id}'), ('principals', '{id}'),
            ('group_members', '{group_id,user_id}'), ('scope_users', '{scope_id,user_id}'), ('roles', '{id}'),
            ('role_permissions', '{role_id,permission_id}'), ('resource_groups', '{id}'),
            ('resource_group_scopes', '{resource_group_id,scope_id,include_child_scopes}'),
            ('resource_group_selectors', '{resource_group_id,ordinal}'), ('resources', '{id}'), ('role_assignments', '{id}'),
            ('database_roles', '{role}'), ('api_keys', '{public_id}'),
            ('api_key_bounds', '{public_id,scope_id,role_id,resource_group_id}')
        ) AS t (name, key)
    LOOP
        keys := (SELECT string_agg(quote_literal(k), ', ') FROM unnest(watched.key) AS k);
        EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON harness_rbac.%I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON harness_rbac.%I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON harness_rbac.%I REFERENCING OLD TABLE AS old_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
    END LOOP;
    FOREACH target IN ARRAY '{_audit_chains,audit_seals,audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._guard_audit()', target);
    END LOOP;
END
$$;

CREATE  FUNCTION harness_rbac."_has_pepper"() RETURNS bool /* bool */
STRICT STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'has_pepper_wrapper';

-- requires:
--   audit
--   api::api_keys::has_pepper

-- What is wrong with the extension's own tables and functions, and with who says for whom a session acts.

COMMENT ON FUNCTION harness_rbac._has_pepper() IS
'Whether the server has the pepper that API keys are verified with. For lint() alone.
Returns true or false, never NULL. Raises nothing.';

CREATE FUNCTION harness_rbac._lint_own() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- The superuser that what is here should belong to: the owner of the extension, if that is one.
    WITH master AS MATERIALIZED (
        SELECT r.oid, r.rolname
          FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
         WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1
    ), relations AS MATERIALIZED (
        SELECT c.oid, c.relname, c.relkind, c.relowner, c.relacl FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v', 'S')
    -- Every trigger as it is made: one that somebody has dropped has left nothing to be found by.
    ), made (relation, name, state, kind, moment, follows, calls) AS MATERIALIZED (
        SELECT w.name, 'signal_' || m.moment || s.suffix, 'A', 'TRIGGER', upper(m.moment) || s.events, s.follows,
               format('_signal_change(%L%s)', w.part, CASE s.suffix WHEN '' THEN ', ' || quote_literal(w.id) END)
          FROM (VALUES ('resource_types', 'catalogue', NULL), ('permissions', 'catalogue', NULL), ('cross_type_permissions', 'catalogue', NULL),
                       ('scopes', 'scopes', 'account_id'), ('principals', 'principals', 'id'), ('group_members', 'principals', 'user_id'),
                       ('scope_users', 'principals', 'user_id'), ('roles', 'roles', NULL), ('role_permissions', 'roles', NULL),
                       ('resource_groups', 'resource_groups', NULL), ('resource_group_scopes', 'resource_groups', NULL),
                       ('resource_group_selectors', 'resource_groups', NULL), ('role_assignments', 'principals', 'principal_id'),
                       ('database_roles', 'identity', NULL), ('api_keys', 'identity', NULL), ('_published_api_keys', 'identity', NULL),
                       ('api_key_bounds', 'identity', NULL)) AS w (name, part, id),
               (VALUES ('before'), ('after')) AS m (moment),
               (VALUES ('', ' INSERT OR UPDATE OR DELETE', 'FOR EACH ROW'), ('_truncate', ' TRUNCATE', 'FOR EACH STATEMENT')) AS s (suffix, events, follows)
        UNION ALL
        SELECT w.name, 'audit_' || lower(m.event), 'O', 'TRIGGER', m.moment || m.event, m.tables || 'FOR EACH STATEMENT',
               format('_audit(%s)', (SELECT string_agg(quote_literal(k.name), ', ' ORDER BY k.ordinality) FROM unnest(w.key) WITH ORDINALITY AS k (name, ordinality)))
          FROM (VALUES ('resource_types', '{id}'::text[]), ('permissions', '{id}'), ('scopes', '{id}'), ('principals', '{id}'),
                       ('group_members', '{group_id,user_id}'), ('scope_users', '{scope_id,user_id}'), ('roles', '{id}'),
                       ('role_permissions', '{role_id,permission_id}'), ('resource_groups', '{id}'),
                       ('resource_group_scopes', '{resource_group_id,scope_id,include_child_scopes}'),
                       ('resource_group_selectors', '{resource_group_id,ordinal}'), ('resources', '{id}'), ('role_assignments', '{id}'),
                       ('database_roles', '{role}'), ('api_keys', '{public_id}'), ('api_key_bounds', '{public_id,scope_id,role_id,resource_group_id}')) AS w (name, key),
               (VALUES ('AFTER ', 'INSERT', 'REFERENCING NEW TABLE AS new_rows '), ('AFTER ', 'UPDATE', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '),
                       ('AFTER ', 'DELETE', 'REFERENCING OLD TABLE AS old_rows '), ('BEFORE ', 'TRUNCATE', '')) AS m (moment, event, tables)
        UNION ALL
        SELECT c.relname, 'guard', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_guard_audit()' FROM relations c
         WHERE c.relname IN ('_audit_chains', 'audit_seals', 'audit_entries')
            -- A month has its own.
            OR c.oid IN (SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN relations p ON p.oid = i.inhparent AND p.relname = 'audit_entries')
        UNION ALL
        SELECT name, 'refuse_in_replica', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_refuse_in_replica()'
          FROM unnest('{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::text[]) AS name
        UNION ALL
        SELECT w.name, 'refuse_change', 'O', 'TRIGGER', 'BEFORE UPDATE',
               format('FOR EACH ROW WHEN ((%s) IS DISTINCT FROM (%s))', 'OLD.' || array_to_string(w.columns, ', OLD.'), 'NEW.' || array_to_string(w.columns, ', NEW.')), '_refuse_change()'
          FROM (VALUES ('scopes', '{id,account_id,parent_id,parent_path,identifier}'::text[]), ('principals', '{id,account_id,scope_id,kind,identifier}'),
                       ('resource_types', '{id,identifier,levels}'), ('permissions', '{id,identifier,resource_type_id,action,levels}'),
                       ('roles', '{id,account_id,scope_id,identifier}'), ('resource_groups', '{id,account_id,scope_id,identifier}'),
                       ('role_assignments', '{id,account_id,scope_id,identifier,principal_id,role_id,resource_group_id,resource_type_id,resource,created_by}'),
                       ('resources', '{id,account_id,scope_id,resource_type_id,identifier}')) AS w (name, columns)
        UNION ALL
        SELECT w.name, s.name, 'O', 'TRIGGER', s.moment, s.follows, s.name_of || '(' || CASE s.name WHEN 'refuse_shipped' THEN w.key ELSE '' END || ')'
          FROM (VALUES ('resource_types', '''id'''), ('permissions', '''id'''), ('cross_type_permissions', ''), ('roles', '''id'''), ('role_permissions', '''role_id'''),
                       ('resource_groups', '''id''')) AS w (name, key),
               (VALUES ('refuse_shipped', 'BEFORE INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_refuse_shipped'),
                       ('refuse_truncate', 'BEFORE TRUNCATE', 'FOR EACH STATEMENT', '_refuse_truncate')) AS s (name, moment, follows, name_of)
        UNION ALL
        VALUES ('_signals', 'refuse_shipped', 'O', 'TRIGGER', 'BEFORE INSERT', 'FOR EACH ROW', '_refuse_shipped()'),
               ('principals', 'refuse_built_in_group', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.id < 0)', '_refuse_built_in_group()'),
               ('role_permissions', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''roles'')'),
               ('resource_group_scopes', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('resource_group_selectors', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('scopes', 'create_all_users_group', 'A', 'TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_create_all_users_group()'),
               ('scopes', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''scopes'')'),
               ('principals', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''principals'')'),
               ('scope_users', 'complete_scope_user', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE', 'FOR EACH ROW', '_complete_scope_user()'),
               ('scope_users', 'forget_scope_user', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_scope_user()'),
               ('scope_users', 'forget_scope_user_on_update', 'O', 'TRIGGER', 'AFTER UPDATE',
                'FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id))', '_forget_scope_user()'),
               ('group_members', 'check_group_member', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_group_member()'),
               ('role_permissions', 'check_role_permission', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_role_permission()'),
               ('resource_groups', 'check_resource_group', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'FOR EACH ROW', '_check_resource_group()'),
               ('resource_group_scopes', 'check_resource_group_scope', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_scope()'),
               ('resource_group_selectors', 'check_resource_group_selector', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_selector()'),
               ('role_assignments', 'check_role_assignment', 'O', 'TRIGGER', 'AFTER INSERT', 'REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT', '_check_role_assignment()'),
               ('resources', 'check_resource', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_check_resource()'),
               ('resources', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource()'),
               ('scopes', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''scopes'')'),
               ('principals', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''principals'')'),
               ('roles', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''roles'')'),
               ('resource_groups', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''resource_groups'')'),
               ('role_assignments', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_note_administrator(''role_assignments'')'),
               ('role_assignments', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_keep_administrator()'),
               ('principals', 'note_administrator', 'O', 'TRIGGER', 'BEFORE DELETE', 'FOR EACH ROW', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('principals', 'note_administrator_on_update', 'O', 'TRIGGER', 'BEFORE UPDATE', 'FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator_on_update', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'DEFERRABLE FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_keep_administrator()'),
               ('group_members', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW', '_note_administrator(''group_members'')'),
               ('group_members', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('api_keys', 'publish', 'A', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_publish_api_key()'),
               ('api_keys', 'publish_truncate', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_publish_api_key()'),
               ('role_assignments', 'forget_use', 'A', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_grant_use()'),
               ('role_assignments', 'forget_uses', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_forget_grant_use()')
    ), triggers AS MATERIALIZED (
        -- What has no row above is PostgreSQL's own: those of foreign keys.
        SELECT c.oid, m.*, CASE m.state WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE '' END AS mode
          FROM made m JOIN relations c ON c.relname = m.relation
    ), objects (kind, name, owner) AS MATERIALIZED (
        SELECT 'SCHEMA', quote_ident(n.nspname), n.nspowner FROM pg_catalog.pg_namespace n WHERE n.oid = to_regnamespace('harness_rbac')
        UNION ALL
        -- Sequences of columns follow their tables.
        SELECT 'TABLE', c.oid::regclass::text, c.relowner FROM relations c
         WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE c.relkind = 'S' AND d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i'))
        UNION ALL
        SELECT 'FUNCTION', f.oid::regprocedure::text, f.proowner FROM pg_catalog.pg_proc f WHERE f.pronamespace = to_regnamespace('harness_rbac')
        UNION ALL
        SELECT 'DOMAIN', t.oid::regtype::text, t.typowner FROM pg_catalog.pg_type t WHERE t.typnamespace = to_regnamespace('harness_rbac') AND t.typtype = 'd'
    )
    SELECT 'error', 'harness_rbac', format('its owner %I is no superuser, and may drop it, and the policy with it; the mend takes along whatever else that role owns in this database', o.rolname),
           format('REASSIGN OWNED BY %I TO %I', o.rolname, m.rolname)
      FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_roles o ON o.oid = e.extowner CROSS JOIN master m
     WHERE e.extname = 'harness_rbac' AND NOT o.rolsuper
    UNION ALL
    SELECT CASE WHEN o.rolsuper THEN 'notice' ELSE 'error' END, 'harness_rbac',
           format('%I owns %s of the extension''s objects, such as %s: %s', o.rolname, count(*), min(x.name),
                  CASE WHEN o.rolsuper THEN 'another superuser than the owner of the extension' ELSE 'a role that is no superuser may change the policy, and what decides' END),
           string_agg(format('ALTER %s %s OWNER TO %I', x.kind, x.name, m.rolname), '; ' ORDER BY x.kind, x.name)
      FROM objects x JOIN pg_catalog.pg_roles o ON o.oid = x.owner CROSS JOIN master m
     WHERE x.owner <> m.oid
     GROUP BY o.rolname, o.rolsuper
    -- As they are made. What a dump is loaded with may leave all of them in the ordinary state.
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not in force: decisions may be outdated, or rows wrong', t.tgname),
           format('ALTER TABLE %s ENABLE %sTRIGGER %I', t.tgrelid::regclass, coalesce(m.mode, ''), t.tgname)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
      LEFT JOIN triggers m ON m.oid = t.tgrelid AND m.name = t.tgname AND NOT t.tgisinternal
     WHERE t.tgenabled::text <> coalesce(m.state, 'O') AND (t.tgisinternal OR f.pronamespace = to_regnamespace('harness_rbac'))
    UNION ALL
    SELECT 'error', m.oid::regclass::text, format('trigger %I is gone: decisions may be outdated, rows wrong, or changes not recorded', m.name),
           format('CREATE %s %I %s ON %s %s EXECUTE FUNCTION harness_rbac.%s', m.kind, m.name, m.moment, m.oid::regclass, m.follows, m.calls)
               || CASE WHEN m.mode <> '' THEN format('; ALTER TABLE %s ENABLE %sTRIGGER %I', m.oid::regclass, m.mode, m.name) ELSE '' END
      FROM triggers m
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = m.oid AND t.tgname = m.name AND NOT t.tgisinternal)
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not the extension''s', t.tgname), format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
     WHERE f.pronamespace <> to_regnamespace('harness_rbac') AND NOT t.tgisinternal
    -- What triggers would have made.
    UNION ALL
    SELECT 'error', 'harness_rbac.scopes', format('%s of the scopes have no group of all their users, such as %s: nobody holds what everybody should', count(*), min(s.path)),
           'INSERT INTO harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, created_at)'
               || ' SELECT -id, account_id, id, ''user_group'', ''_'' || level || ''_all_users'', ''All '' || initcap(level) || '' Users'', created_at'
               || ' FROM harness_rbac.scopes ON CONFLICT (id) DO NOTHING'
      FROM harness_rbac.scopes s WHERE NOT EXISTS (SELECT FROM harness_rbac.principals p WHERE p.id = - s.id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.api_keys', format('%s of the keys are not published: replicas take them for dropped', count(*)),
           'INSERT INTO harness_rbac._published_api_keys SELECT public_id, principal_id, expires_at FROM harness_rbac.api_keys ON CONFLICT DO NOTHING'
      FROM harness_rbac.api_keys k WHERE NOT EXISTS (SELECT FROM harness_rbac._published_api_keys p WHERE p.public_id = k.public_id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.audit_log', 'a dump was not loaded to its end: what its session has changed since is not recorded',
           'SELECT setval(''harness_rbac._audit_restore'', 1)'
      FROM harness_rbac._audit_restore WHERE last_value <> 1
    -- Who may do what.
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type),
           format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM relations c, aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT 'error', 'harness_rbac', format('%s may CREATE in the schema', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END),
           format('REVOKE CREATE ON SCHEMA harness_rbac FROM %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_catalog.pg_namespace n, aclexplode(n.nspacl) AS a
     WHERE n.oid = to_regnamespace('harness_rbac') AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'
    UNION ALL
    -- PostgreSQL looks keys up as the owner of the table that they refer to, by casts of whoever made the key.
    SELECT 'error', c.oid::regclass::text, format('%s holds REFERENCES on it, by which a foreign key of their own has the rights of its owner', g.who),
           format('REVOKE REFERENCES%s ON %s FROM %s', ' (' || g.columns || ')', c.oid::regclass, g.who)
      FROM relations c
     CROSS JOIN LATERAL (SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who, string_agg(quote_ident(a.name), ', ') AS columns
                           FROM (SELECT x.grantee, x.privilege_type, NULL AS name FROM aclexplode(c.relacl) AS x
                                 UNION ALL
                                 SELECT x.grantee, x.privilege_type, n.attname FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                                  WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
                          WHERE a.privilege_type = 'REFERENCES' AND a.grantee <> c.relowner
                            AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
                          GROUP BY a.grantee, a.name IS NULL) AS g
     WHERE c.relkind IN ('r', 'p')
    -- Who says for whom a session acts.
    UNION ALL
    SELECT 'error', 'harness_rbac.principal', 'PUBLIC may set the parameter: everybody may be anybody', 'REVOKE SET ON PARAMETER harness_rbac.principal FROM PUBLIC'
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a WHERE p.parname = 'harness_rbac.principal' AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('role %I logs in and may set the parameter at any time, also by SQL that was slipped in', r.rolname),
           format('REVOKE SET ON PARAMETER harness_rbac.principal FROM %I; GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO %I', r.rolname, r.rolname)
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
     WHERE p.parname = 'harness_rbac.principal' AND r.rolcanlogin AND NOT r.rolsuper
    UNION ALL
    SELECT 'error', f.oid::regprocedure::text, 'PUBLIC may execute it: everybody may be anybody', format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.oid::regprocedure)
      FROM pg_catalog.pg_proc f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) AS a
     WHERE f.oid IN (SELECT b.oid FROM pg_catalog.pg_proc b WHERE b.proname = 'begin_session' AND b.pronamespace = to_regnamespace('harness_rbac')) AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('%s acts for somebody from the start: %s', who, setting), format('ALTER %s RESET harness_rbac.principal', who)
      FROM (SELECT concat_ws(' ', CASE WHEN s.setrole <> 0 THEN 'ROLE ' || quote_ident(pg_get_userbyid(s.setrole)) END,
                             CASE WHEN s.setdatabase <> 0 THEN CASE WHEN s.setrole <> 0 THEN 'IN ' ELSE '' END || 'DATABASE ' || quote_ident(d.datname) END) AS who, setting
              FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS setting
             WHERE setting LIKE 'harness\_rbac.principal=%' AND (s.setdatabase = 0 OR d.datname = current_database())) AS set_for
    UNION ALL
    SELECT 'error', 'harness_rbac.pepper', 'the file is not in the data directory, or not as it was made: no API key proves anything',
           'Copy it from the data directory where the keys were made; pg_upgrade and dumps leave it out'
     WHERE EXISTS (SELECT FROM harness_rbac.api_keys) AND NOT harness_rbac._has_pepper()
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('every session acts for somebody from the start: %s, by the %s', s.setting, s.source),
           CASE WHEN s.source = 'command line' THEN 'Start the server without it' WHEN s.sourcefile NOT LIKE '%postgresql.auto.conf' THEN format('Take it out of %s', s.sourcefile)
                ELSE 'ALTER SYSTEM RESET harness_rbac.principal' END
      FROM pg_catalog.pg_settings s WHERE s.name = 'harness_rbac.principal' AND s.source IN ('configuration file', 'command line') AND s.setting <> ''
    -- It serves one user after another: what one leaves behind acts as the next.
    UNION ALL
    SELECT 'notice', format('database role %I', r.rolname),
           'it says for whom a session acts, and may create temporary objects: one that is named like a table hides it from whoever the connection serves next',
           format('REVOKE TEMPORARY ON DATABASE %I FROM %s', d.datname, (SELECT string_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, ', ')
                    FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
                   WHERE a.privilege_type = 'TEMPORARY' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(r.oid, a.grantee, 'USAGE') END))
      FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_database d ON d.datname = current_database()
     WHERE r.rolcanlogin AND NOT r.rolsuper AND has_database_privilege(r.oid, d.oid, 'TEMPORARY')
       AND EXISTS (SELECT FROM pg_catalog.pg_proc f, aclexplode(f.proacl) AS a
                    WHERE f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('begin_session', 'authenticate')
                      AND a.privilege_type = 'EXECUTE' AND a.grantee NOT IN (0, f.proowner) AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    UNION ALL
    SELECT 'warning', format('database role with oid %s', r.role::oid), 'it is mapped to a principal, and there is no such role: one that comes to have the number acts for it',
           format('SELECT harness_rbac.unmap_database_role(%s)', r.role::oid)
      FROM harness_rbac.database_roles r WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles known WHERE known.oid = r.role);
END;
COMMENT ON FUNCTION harness_rbac._lint_own() IS
'The part of lint() that is about the extension''s own tables and functions, and about what says for whom a session acts. For lint() alone.';

CREATE  FUNCTION harness_rbac."_matching_scope_ids"(
	"permission" TEXT, /* Option < & str > */
	"attribute" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'matching_scope_ids_wrapper';

CREATE  FUNCTION harness_rbac."_matching_scope_ids_later"(
	"permission" TEXT, /* Option < & str > */
	"attribute" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'matching_scope_ids_later_wrapper';

CREATE  FUNCTION harness_rbac."_named_scope_ids"(
	"permission" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'named_scope_ids_wrapper';

CREATE  FUNCTION harness_rbac."_named_scope_ids_later"(
	"permission" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'named_scope_ids_later_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_bigint_keys"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_bigint_keys_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_bigint_keys_later"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_bigint_keys_later_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_scope_ids"(
	"permission" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_scope_ids_later_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_text_keys"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS TEXT[] /* Vec < String > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_text_keys_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_text_keys_later"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS TEXT[] /* Vec < String > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_text_keys_later_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_uuid_keys"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS uuid[] /* Vec < Uuid > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_uuid_keys_wrapper';

CREATE  FUNCTION harness_rbac."_permitted_uuid_keys_later"(
	"permission" TEXT, /* Option < & str > */
	"level" TEXT /* Option < & str > */
) RETURNS uuid[] /* Vec < Uuid > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_uuid_keys_later_wrapper';

-- requires:
--   scope_of
--   api::permitted_scope_keys::permitted_text_keys
--   api::permitted_scope_keys::permitted_text_keys_later
--   api::permitted_scope_keys::permitted_uuid_keys
--   api::permitted_scope_keys::permitted_uuid_keys_later
--   api::permitted_scope_keys::permitted_bigint_keys
--   api::permitted_scope_keys::permitted_bigint_keys_later

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

CREATE  FUNCTION harness_rbac."_whole_scope_ids"(
	"permission" TEXT, /* Option < & str > */
	"attribute" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
STABLE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'whole_scope_ids_wrapper';

CREATE  FUNCTION harness_rbac."_whole_scope_ids_later"(
	"permission" TEXT, /* Option < & str > */
	"attribute" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
VOLATILE PARALLEL RESTRICTED  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'whole_scope_ids_later_wrapper';

-- requires:
--   arms
--   arm_arrays
--   key_arm_arrays
--   api::arm_arrays::whole_scope_ids
--   api::arm_arrays::whole_scope_ids_later
--   api::arm_arrays::named_scope_ids
--   api::arm_arrays::named_scope_ids_later
--   api::arm_arrays::matching_scope_ids
--   api::arm_arrays::matching_scope_ids_later

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

CREATE  FUNCTION harness_rbac."access_report"(
	"scope" TEXT /* Option < & str > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'access_report_wrapper';

CREATE  FUNCTION harness_rbac."acting_principal"() RETURNS TEXT /* Option < String > */
STRICT STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'acting_principal_wrapper';

CREATE  FUNCTION harness_rbac."add_group_member"(
	"user_group" TEXT, /* Option < & str > */
	"member" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'add_group_member_wrapper';

CREATE  FUNCTION harness_rbac."add_scope_user"(
	"scope" TEXT, /* Option < & str > */
	"member" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'add_scope_user_wrapper';

CREATE  FUNCTION harness_rbac."alter_assignment"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"disabled" bool DEFAULT NULL, /* Option < bool > */
	"valid_from" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"valid_until" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"reason" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'alter_assignment_wrapper';

CREATE  FUNCTION harness_rbac."alter_resource_group"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"resource_filter" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"included_scopes" jsonb DEFAULT NULL /* Option < JsonDocument > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'alter_resource_group_wrapper';

CREATE  FUNCTION harness_rbac."alter_role"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"add_permissions" TEXT[] DEFAULT '{}', /* :: std :: option :: Option < Vec < Option < String > > > */
	"remove_permissions" TEXT[] DEFAULT '{}' /* :: std :: option :: Option < Vec < Option < String > > > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'alter_role_wrapper';

CREATE  FUNCTION harness_rbac."apply_policy"(
	"policy" jsonb, /* Option < JsonDocument > */
	"prune" bool DEFAULT false /* Option < bool > */
) RETURNS TABLE (
	"action" TEXT,  /* String */
	"object" TEXT,  /* String */
	"detail" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'apply_policy_wrapper';

CREATE  FUNCTION harness_rbac."assign_role"(
	"principal" TEXT, /* Option < & str > */
	"role" TEXT, /* Option < & str > */
	"resource_group" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT DEFAULT NULL, /* Option < & str > */
	"valid_from" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"valid_until" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"reason" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'assign_role_wrapper';

CREATE  FUNCTION harness_rbac."authenticate"(
	"token" TEXT, /* Option < & str > */
	"limited_to" jsonb /* Option < JsonDocument > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'authenticate_within_wrapper';

CREATE  FUNCTION harness_rbac."authenticate"(
	"token" TEXT /* Option < & str > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'authenticate_wrapper';

CREATE  FUNCTION harness_rbac."begin_session"(
	"principal" TEXT, /* Option < & str > */
	"limited_to" jsonb, /* Option < JsonDocument > */
	"acting_for" TEXT DEFAULT NULL, /* Option < & str > */
	"reason" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'begin_session_within_wrapper';

CREATE  FUNCTION harness_rbac."begin_session"(
	"principal" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'begin_session_wrapper';

CREATE  FUNCTION harness_rbac."begin_session"(
	"principal" TEXT, /* Option < & str > */
	"acting_for" TEXT, /* Option < & str > */
	"reason" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'begin_session_acting_wrapper';

CREATE FUNCTION harness_rbac.carry_scope(target regclass, parent regclass, foreign_key name DEFAULT NULL) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'carry_scope_wrapper';

CREATE  FUNCTION harness_rbac."check_access"(
	"request" jsonb /* Option < JsonbDocument > */
) RETURNS jsonb /* JsonbResult */
STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'check_access_wrapper';

CREATE  FUNCTION harness_rbac."check_pipeline_execution"(
	"scope" TEXT, /* Option < & str > */
	"pipeline" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"permission" TEXT,  /* Option < String > */
	"resource_type" TEXT,  /* String */
	"scope" TEXT,  /* Option < String > */
	"resource" TEXT,  /* Option < String > */
	"permitted" bool,  /* bool */
	"reason" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'check_pipeline_execution_wrapper';

CREATE  FUNCTION harness_rbac."check_policy"(
	"policy" jsonb /* Option < JsonDocument > */
) RETURNS SETOF TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'check_policy_wrapper';

CREATE FUNCTION harness_rbac.confirm_protected_table(target regclass) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'confirm_protected_table_wrapper';

CREATE  FUNCTION harness_rbac."confirm_share_permission"(
	"permission" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'confirm_share_permission_wrapper';

CREATE  FUNCTION harness_rbac."create_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"limited_to" jsonb /* Option < JsonDocument > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_limited_api_key_wrapper';

CREATE  FUNCTION harness_rbac."create_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"expires_in" interval, /* Option < Interval > */
	"limited_to" jsonb /* Option < JsonDocument > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_limited_api_key_for_wrapper';

CREATE  FUNCTION harness_rbac."create_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"expires_in" interval DEFAULT '30 days' /* Option < Interval > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_api_key_wrapper';

CREATE  FUNCTION harness_rbac."create_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"expires_in" TEXT /* Option < & str > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_api_key_by_text_wrapper';

CREATE  FUNCTION harness_rbac."create_permission"(
	"identifier" TEXT, /* Option < & str > */
	"resource_type" TEXT, /* Option < & str > */
	"action" TEXT, /* Option < & str > */
	"scopes" TEXT[] /* :: std :: option :: Option < Vec < Option < String > > > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_permission_wrapper';

CREATE FUNCTION harness_rbac.create_publication(name name DEFAULT 'harness_rbac') RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'create_publication_wrapper';

CREATE  FUNCTION harness_rbac."create_resource_group"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"resource_filter" jsonb, /* Option < JsonDocument > */
	"included_scopes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"name" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_resource_group_wrapper';

CREATE  FUNCTION harness_rbac."create_resource_type"(
	"identifier" TEXT, /* Option < & str > */
	"scopes" TEXT[], /* :: std :: option :: Option < Vec < Option < String > > > */
	"name" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_resource_type_wrapper';

CREATE  FUNCTION harness_rbac."create_role"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"permissions" TEXT[], /* :: std :: option :: Option < Vec < Option < String > > > */
	"name" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_role_wrapper';

-- Skipped due to `#[pgrx(sql = false)]`

CREATE  FUNCTION harness_rbac."create_scope"(
	"scope" TEXT, /* Option < & str > */
	"name" TEXT DEFAULT NULL, /* Option < & str > */
	"description" TEXT DEFAULT NULL, /* Option < & str > */
	"tags" jsonb DEFAULT '{}', /* Option < JsonDocument > */
	"default_access" TEXT DEFAULT 'viewer', /* Option < & str > */
	"key" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_scope_with_key_wrapper';

CREATE  FUNCTION harness_rbac."create_service_account"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"name" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_service_account_wrapper';

CREATE  FUNCTION harness_rbac."create_user"(
	"account" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"name" TEXT DEFAULT NULL, /* Option < & str > */
	"email" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_user_wrapper';

CREATE  FUNCTION harness_rbac."create_user_group"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"name" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'create_user_group_wrapper';

CREATE  FUNCTION harness_rbac."current_bound"() RETURNS jsonb /* Option < JsonText > */
STRICT STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'current_bound_wrapper';

-- requires:
--   api_keys
--   api::api_keys::create_api_key_by_text
--   api::api_keys::create_limited_api_key
--   api::api_keys::create_limited_api_key_for
--   api::api_keys::authenticate_within
--   api::session::begin_session_within
--   api::session::begin_session_acting
--   api::session::acting_principal
--   api::session::current_bound

-- What the functions say of themselves that limit sessions and keys, and have one principal act for another.

COMMENT ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text) IS
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, text, text) IS
'Begins a session in which one user acts for another until the transaction ends: decisions are those of the other, and nothing of the policy is changed meanwhile. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.acting_principal() IS
'The user who really acts, where one acts for the current principal; NULL unless somebody does. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.current_bound() IS
'What this session is limited to: an array of bounds, each in the form of limited_to, all of which must say yes; entries of which something was dropped are left out. NULL if it is limited to nothing. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.authenticate(text, jsonb) IS
'Verifies the token of an API key and begins a session that is limited, to what the key is limited to as well. limited_to: as in begin_session().
Returns the owner. Raises what authenticate(token) raises, and once the token is verified what begin_session() raises of limited_to.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, jsonb) IS
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. Returns the token, shown this once.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, text) IS
'create_api_key() with an interval that is written without its type, which PostgreSQL takes for text before it takes it for one of the other two. Everything as in the form with an interval, whose EXECUTE counts.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval, jsonb) IS
'Makes an API key that is limited. expires_in: how long each of its secrets lasts; NULL is without end. Everything else as in the form without expires_in.';

CREATE  FUNCTION harness_rbac."current_principal"() RETURNS TEXT /* Option < String > */
STRICT STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'current_principal_wrapper';

CREATE  FUNCTION harness_rbac."drop_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_api_key_wrapper';

CREATE  FUNCTION harness_rbac."drop_audit_log"(
	"before" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"keep" bool DEFAULT true /* Option < bool > */
) RETURNS TABLE (
	"month" TEXT,  /* String */
	"entries" bigint,  /* i64 */
	"kept_in" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_audit_log_wrapper';

CREATE  FUNCTION harness_rbac."drop_pipeline"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_pipeline_wrapper';

CREATE  FUNCTION harness_rbac."drop_principal"(
	"principal" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_principal_wrapper';

CREATE  FUNCTION harness_rbac."drop_resource"(
	"scope" TEXT, /* Option < & str > */
	"resource_type" TEXT, /* Option < & str > */
	"identifier" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_resource_wrapper';

CREATE  FUNCTION harness_rbac."drop_resource_group"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_resource_group_wrapper';

CREATE  FUNCTION harness_rbac."drop_role"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_role_wrapper';

CREATE  FUNCTION harness_rbac."drop_scope"(
	"scope" TEXT, /* Option < & str > */
	"cascade" bool DEFAULT false /* Option < bool > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'drop_scope_wrapper';

CREATE  FUNCTION harness_rbac."effective_permissions"(
	"principal" TEXT, /* Option < & str > */
	"scope" TEXT /* Option < & str > */
) RETURNS TABLE (
	"permission" TEXT,  /* String */
	"resource_type" TEXT,  /* String */
	"resource" TEXT,  /* Option < String > */
	"attributes" jsonb,  /* Option < JsonB > */
	"via" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'effective_permissions_wrapper';

CREATE FUNCTION harness_rbac._entry_hash(id bigint, account_id bigint, transaction text, recorded_at text, login_role text, role text,
    principal text, token text, kind text, operation text, before text, after text, opens boolean) RETURNS bytea
    LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'entry_hash_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission"(
	"permission" TEXT, /* Option < & str > */
	"scope_id" bigint, /* Option < i64 > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS jsonb /* JsonB */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'explain_permission_by_id_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission"(
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS jsonb /* JsonB */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'explain_permission_by_path_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission_at"(
	"at" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS jsonb /* JsonB */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'explain_permission_at_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission_text"(
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS SETOF TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'explain_permission_text_wrapper';

CREATE  FUNCTION harness_rbac."export_policy"(
	"scope" TEXT /* Option < & str > */
) RETURNS jsonb /* JsonText */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'export_policy_wrapper';

CREATE  FUNCTION harness_rbac."export_policy_parts"(
	"scope" TEXT /* Option < & str > */
) RETURNS TABLE (
	"part" INT,  /* i32 */
	"policy" jsonb  /* JsonText */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'export_policy_parts_wrapper';

CREATE  FUNCTION harness_rbac."has_permission_at"(
	"at" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"permission" TEXT, /* Option < & str > */
	"scope_id" bigint, /* Option < i64 > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bool /* bool */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'has_permission_at_by_id_wrapper';

CREATE  FUNCTION harness_rbac."has_permission_at"(
	"at" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bool /* bool */
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'has_permission_at_by_path_wrapper';

CREATE FUNCTION harness_rbac._is_past_policies(target oid, forced boolean) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'is_past_policies_wrapper';

CREATE FUNCTION harness_rbac._lint_citus() RETURNS TABLE (severity text, object text, finding text, mend text)
    LANGUAGE c STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'lint_citus_wrapper';

-- requires:
--   triggers
--   api::lint::lint_citus

-- What is wrong with the replication of the policy, at either end.

CREATE FUNCTION harness_rbac._lint_replicas() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- As src/admin/publication.rs has them.
    WITH published (name, picked) AS (
        VALUES ('resource_types', 'id > 10000'), ('permissions', 'id > 10000'), ('scopes', NULL), ('principals', 'id > 0'), ('group_members', NULL),
               ('scope_users', NULL), ('roles', 'id > 10000'), ('role_permissions', 'role_id > 10000'), ('resource_groups', 'id > 10000'),
               ('resource_group_scopes', NULL), ('resource_group_selectors', NULL), ('resources', NULL), ('pipelines', NULL), ('pipeline_references', NULL),
               ('role_assignments', NULL), ('_published_api_keys', NULL), ('api_keys', 'false'), ('api_key_bounds', 'false'), ('database_roles', 'false')
    ), tables AS MATERIALIZED (
        SELECT c.oid, p.name, p.picked FROM published p JOIN pg_catalog.pg_class c ON c.relname = p.name AND c.relnamespace = to_regnamespace('harness_rbac')
    ), subscriptions AS MATERIALIZED (
        -- A worker that has received nothing has noted when it started.
        SELECT s.oid, s.subname, s.subenabled, count(w.pid) > 0 AS runs,
               max(w.last_msg_receipt_time) FILTER (WHERE w.received_lsn IS NOT NULL) AS heard
          FROM pg_catalog.pg_subscription s
          LEFT JOIN pg_catalog.pg_stat_subscription AS w ON w.subid = s.oid AND w.relid IS NULL
         -- A database that was copied has what the subscriptions of the other one fill.
         WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
           AND s.oid IN (SELECT r.srsubid FROM pg_catalog.pg_subscription_rel r JOIN tables t ON t.oid = r.srrelid AND t.name = 'role_assignments')
         GROUP BY s.oid, s.subname, s.subenabled
    ), publications AS MATERIALIZED (
        SELECT p.oid, p.pubname FROM pg_catalog.pg_publication p
         WHERE p.oid IN (SELECT r.prpubid FROM pg_catalog.pg_publication_rel r JOIN tables t ON t.oid = r.prrelid AND t.name = 'role_assignments')
    )
    SELECT 'error', format('subscription %I', subname), 'it is disabled: the policy here stays as it is, whatever is revoked', format('ALTER SUBSCRIPTION %I ENABLE', subname)
      FROM subscriptions WHERE NOT subenabled
    UNION ALL
    SELECT 'error', format('subscription %I', subname), 'no worker of it runs: the policy here stays as it is, whatever is revoked',
           format('The log of the server says why; SELECT * FROM pg_stat_subscription WHERE subname = %L', subname)
      FROM subscriptions WHERE subenabled AND NOT runs
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), 'its worker has heard nothing from its publisher since it started',
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions WHERE runs AND heard IS NULL
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), format('its publisher was last heard on %s', heard),
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions
     WHERE runs AND heard < statement_timestamp() - greatest(interval '2 minutes', current_setting('harness_rbac.max_replica_age', true)::interval)
    UNION ALL
    SELECT 'warning', format('subscription %I', s.subname), format('%s of its tables are not copied yet: answers mean nothing', count(*)),
           format('SELECT srrelid::regclass, srsubstate FROM pg_subscription_rel WHERE srsubid = %s AND srsubstate <> ''r''', s.oid)
      FROM subscriptions s JOIN pg_catalog.pg_subscription_rel r ON r.srsubid = s.oid AND r.srsubstate NOT IN ('r', 's')
     GROUP BY s.oid, s.subname
    UNION ALL
    SELECT 'error', format('subscription %I', s.subname), format('it does not fill %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER SUBSCRIPTION %I REFRESH PUBLICATION', s.subname)
      FROM subscriptions s CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.srrelid FROM pg_catalog.pg_subscription_rel r WHERE r.srsubid = s.oid)
     GROUP BY s.subname
    UNION ALL
    SELECT 'error', format('publication %I', p.pubname), format('it does not publish %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER PUBLICATION %I ADD TABLE %s', p.pubname,
                  string_agg(format('harness_rbac.%I%s', t.name, ' WHERE (' || t.picked || ')'), ', ' ORDER BY t.name))
      FROM publications p CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.prrelid FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid)
     GROUP BY p.pubname
    UNION ALL
    SELECT 'warning', format('replication slot %s', slot.slot_name), 'its subscriber is not connected: it keeps the policy that it has, and this server all that it has missed',
           format('Have it connect, or, where there is none any more, SELECT pg_drop_replication_slot(%L)', slot.slot_name)
      FROM pg_catalog.pg_replication_slots AS slot
     WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary AND NOT slot.active
       -- Those of an initial copy, which come and go with it.
       AND slot.slot_name !~ '^pg_[0-9]+_sync_[0-9]+_[0-9]+$'
       AND slot.datoid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
       AND EXISTS (SELECT FROM publications);
END;
COMMENT ON FUNCTION harness_rbac._lint_replicas() IS
'The part of lint() that is about replicas of the policy. For lint() alone.';

COMMENT ON FUNCTION harness_rbac._lint_citus() IS
'The part of lint() that is about the tables of Citus and the key of the cluster. For lint() alone.';

CREATE FUNCTION harness_rbac.map_database_role(role regrole, principal text) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'map_database_role_wrapper';

CREATE  FUNCTION harness_rbac."may_execute_pipeline"(
	"scope_id" bigint, /* Option < i64 > */
	"pipeline" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bool /* bool */
STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'may_execute_pipeline_by_id_wrapper';

CREATE  FUNCTION harness_rbac."may_execute_pipeline"(
	"scope" TEXT, /* Option < & str > */
	"pipeline" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bool /* bool */
STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'may_execute_pipeline_by_path_wrapper';

CREATE  FUNCTION harness_rbac."may_review"(

) RETURNS bool /* bool */
STRICT VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'may_review_wrapper';

-- requires:
--   role_assignments
--   grant_uses
--   has_permission
--   may_review
--   current_principal

-- What people look at when they review access. Everyone sees what concerns themselves and what they may view in its scope.

CREATE VIEW harness_rbac.role_bindings WITH (security_barrier = true) AS
SELECT b.principal, b.role, b.resource_group, b.scope, b.identifier, b.disabled, b.valid_from, b.valid_until,
       NOT b.disabled AND NOT b.principal_disabled
           AND coalesce(b.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < b.valid_until, true) AS in_force,
       b.reason, b.created_at
  FROM (SELECT p.kind || ':' || p.identifier || '@' || home.path AS principal,
               p.kind AS principal_kind,
               p.disabled AS principal_disabled,
               CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END
                   || r.identifier AS role,
               g.identifier::text AS resource_group,
               s.path AS scope,
               s.id AS scope_id,
               a.identifier::text AS identifier,
               a.disabled, a.valid_from, a.valid_until, a.reason, a.created_at
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.scopes home ON home.id = p.scope_id
          JOIN harness_rbac.roles r ON r.id = a.role_id
          JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id) AS b
 WHERE (SELECT harness_rbac.may_review())
    OR b.principal = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE b.principal_kind WHEN 'user' THEN 'core_user_view' WHEN 'user_group' THEN 'core_usergroup_view'
                                   ELSE 'core_serviceaccount_view' END, b.scope_id);
COMMENT ON VIEW harness_rbac.role_bindings IS 'Role assignments by name, a row for each. Shares of single resources are in the view shares.';
COMMENT ON COLUMN harness_rbac.role_bindings.principal IS 'The principal that holds it, as functions take it.';
COMMENT ON COLUMN harness_rbac.role_bindings.role IS 'The role, as assign_role() takes it at that scope.';
COMMENT ON COLUMN harness_rbac.role_bindings.resource_group IS 'The resource group.';
COMMENT ON COLUMN harness_rbac.role_bindings.scope IS 'The scope of the assignment.';
COMMENT ON COLUMN harness_rbac.role_bindings.identifier IS 'The assignment''s own name, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.role_bindings.disabled IS 'Whether it is disabled.';
COMMENT ON COLUMN harness_rbac.role_bindings.valid_from IS 'When it begins; NULL: at once.';
COMMENT ON COLUMN harness_rbac.role_bindings.valid_until IS 'When it ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.role_bindings.in_force IS 'Whether it grants now: enabled and valid, its principal not disabled.';
COMMENT ON COLUMN harness_rbac.role_bindings.reason IS 'Why it was given.';
COMMENT ON COLUMN harness_rbac.role_bindings.created_at IS 'When it was given.';

CREATE VIEW harness_rbac.scope_tree WITH (security_barrier = true) AS
SELECT s.path AS scope,
       repeat('    ', array_position('{account,organization,project}', s.level) - 1) || s.identifier AS tree,
       s.level,
       s.id AS scope_id,
       (SELECT count(*) FROM harness_rbac.scopes c WHERE c.parent_id = s.id) AS children,
       CASE s.level
           WHEN 'account' THEN (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'user')
           ELSE (SELECT count(*) FROM harness_rbac.scope_users u WHERE u.scope_id = s.id)
       END AS users,
       (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'user_group' AND p.id > 0) AS user_groups,
       (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'service_account') AS service_accounts,
       (SELECT count(*) FROM harness_rbac.role_assignments a WHERE a.scope_id = s.id AND a.resource_group_id IS NOT NULL) AS assignments,
       s.key::text AS key
  FROM harness_rbac.scopes s
 WHERE (SELECT harness_rbac.may_review())
    OR harness_rbac.has_permission('core_' || s.level || '_view', s.id)
 ORDER BY s.path;
COMMENT ON VIEW harness_rbac.scope_tree IS 'Scopes as a tree, with what lives in each.';
COMMENT ON COLUMN harness_rbac.scope_tree.scope IS 'Path.';
COMMENT ON COLUMN harness_rbac.scope_tree.tree IS 'Identifier, indented by level.';
COMMENT ON COLUMN harness_rbac.scope_tree.level IS 'account, organization or project.';
COMMENT ON COLUMN harness_rbac.scope_tree.scope_id IS 'The key that applications store in their rows.';
COMMENT ON COLUMN harness_rbac.scope_tree.children IS 'Scopes directly below.';
COMMENT ON COLUMN harness_rbac.scope_tree.users IS 'Users of the account, or users added to the organization or project.';
COMMENT ON COLUMN harness_rbac.scope_tree.user_groups IS 'User groups that live here, the one of all users not counted.';
COMMENT ON COLUMN harness_rbac.scope_tree.service_accounts IS 'Service accounts that live here.';
COMMENT ON COLUMN harness_rbac.scope_tree.assignments IS 'Role assignments made here, shares not counted.';
COMMENT ON COLUMN harness_rbac.scope_tree.key IS 'What the application calls the scope in its own tables; NULL if it has no such name.';

CREATE VIEW harness_rbac.expiring_role_bindings WITH (security_invoker = true) AS
SELECT principal, role, resource_group, scope, identifier, valid_until, valid_until - statement_timestamp() AS expires_in
  FROM harness_rbac.role_bindings
 WHERE in_force AND valid_until < statement_timestamp() + interval '30 days'
 ORDER BY valid_until;
COMMENT ON VIEW harness_rbac.expiring_role_bindings IS 'Role assignments in force that end within 30 days, the next first.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.principal IS 'The principal that holds it.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.role IS 'The role.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.resource_group IS 'The resource group.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.scope IS 'The scope of the assignment.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.identifier IS 'The assignment''s own name, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.valid_until IS 'When it ends.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.expires_in IS 'How long it lasts yet.';

CREATE VIEW harness_rbac.administrators WITH (security_invoker = true) AS
SELECT b.scope, b.principal, b.role, b.resource_group
  FROM harness_rbac.role_bindings b
 WHERE b.in_force AND b.role IN ('_account_admin', '_organization_admin', '_project_admin')
 ORDER BY b.scope, b.principal;
COMMENT ON VIEW harness_rbac.administrators IS 'The principals that hold the administrator''s role, and where; members of a user group through the group.';
COMMENT ON COLUMN harness_rbac.administrators.scope IS 'The scope of the assignment.';
COMMENT ON COLUMN harness_rbac.administrators.principal IS 'The principal that holds the role.';
COMMENT ON COLUMN harness_rbac.administrators.role IS '_account_admin, _organization_admin or _project_admin.';
COMMENT ON COLUMN harness_rbac.administrators.resource_group IS 'On what.';

CREATE VIEW harness_rbac.unused_definitions WITH (security_barrier = true) AS
SELECT d.kind, d.scope, d.identifier
  FROM (SELECT 'role' AS kind, 'core_role_view' AS permission, s.path AS scope, s.id AS scope_id, r.identifier::text AS identifier
          FROM harness_rbac.roles r
          JOIN harness_rbac.scopes s ON s.id = r.scope_id
         WHERE NOT EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.role_id = r.id)
        UNION ALL
        SELECT 'resource group', 'core_resourcegroup_view', s.path, s.id, g.identifier
          FROM harness_rbac.resource_groups g
          JOIN harness_rbac.scopes s ON s.id = g.scope_id
         WHERE NOT EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.resource_group_id = g.id)
        UNION ALL
        SELECT 'user group', 'core_usergroup_view', s.path, s.id, p.identifier
          FROM harness_rbac.principals p
          JOIN harness_rbac.scopes s ON s.id = p.scope_id
         WHERE p.kind = 'user_group' AND p.id > 0
           AND NOT EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.principal_id = p.id)) AS d
 WHERE (SELECT harness_rbac.may_review()) OR harness_rbac.has_permission(d.permission, d.scope_id)
 ORDER BY d.scope, d.kind, d.identifier;
COMMENT ON VIEW harness_rbac.unused_definitions IS 'Custom roles, resource groups and user groups that no assignment uses.';
COMMENT ON COLUMN harness_rbac.unused_definitions.kind IS 'role, resource group or user group.';
COMMENT ON COLUMN harness_rbac.unused_definitions.scope IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac.unused_definitions.identifier IS 'Its name.';

CREATE VIEW harness_rbac.unused_role_bindings WITH (security_barrier = true) AS
SELECT b.principal, b.role, b.resource_group, b.scope, b.identifier, b.created_at, u.last_used_at
  FROM harness_rbac.role_bindings b
  JOIN harness_rbac.scopes s ON s.path = b.scope
  JOIN harness_rbac.role_assignments a ON a.scope_id = s.id AND a.identifier = b.identifier
  LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
 WHERE b.in_force AND b.created_at < statement_timestamp() - interval '90 days'
   AND coalesce(u.last_used_at < statement_timestamp() - interval '90 days', true)
   -- Uses are noted where they happen, and a subscriber tells nobody.
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_replication_slots AS slot
                    WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary
                      AND slot.datoid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()))
 ORDER BY u.last_used_at NULLS FIRST, b.scope, b.principal;
COMMENT ON VIEW harness_rbac.unused_role_bindings IS 'Role assignments in force that no decision has relied on for 90 days. Tells something once harness_rbac.track_grant_uses has been on for as long, on the primary server; empty where logical subscribers decide as well, whose uses nobody collects.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.principal IS 'The principal that holds it.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.role IS 'The role.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.resource_group IS 'The resource group.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.scope IS 'The scope of the assignment.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.identifier IS 'The assignment''s own name, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.created_at IS 'When it was given.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.last_used_at IS 'When it was last used; NULL: never, as far as is known.';

CREATE VIEW harness_rbac.principals_without_roles WITH (security_barrier = true) AS
SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.disabled
  FROM harness_rbac.principals p
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE p.kind <> 'user_group'
   AND NOT EXISTS (SELECT FROM harness_rbac.role_assignments a
                    WHERE a.principal_id = p.id
                       OR p.kind = 'user'
                          AND (a.principal_id = - p.account_id
                               OR a.principal_id IN (SELECT m.group_id FROM harness_rbac.group_members m WHERE m.user_id = p.id)
                               OR - a.principal_id IN (SELECT u.scope_id FROM harness_rbac.scope_users u WHERE u.user_id = p.id)))
   AND ((SELECT harness_rbac.may_review())
        OR harness_rbac.has_permission(CASE p.kind WHEN 'user' THEN 'core_user_view' ELSE 'core_serviceaccount_view' END, p.scope_id))
 ORDER BY 1;
COMMENT ON VIEW harness_rbac.principals_without_roles IS 'Users and service accounts that hold no assignment, neither by themselves nor through a group.';
COMMENT ON COLUMN harness_rbac.principals_without_roles.principal IS 'As functions take it.';
COMMENT ON COLUMN harness_rbac.principals_without_roles.disabled IS 'Whether it is disabled.';

-- requires:
--   review
--   resources
--   roles
--   resource_groups

-- Names to choose from, and to look up: what there is, for callers who may not read the tables. Everyone sees what concerns
-- themselves, what the extension ships, and what they may view in its scope.

CREATE VIEW harness_rbac.visible_principals WITH (security_barrier = true) AS
SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.kind, s.path AS scope, p.identifier::text AS identifier,
       p.name, p.email, p.disabled, p.id < 0 AS built_in, p.created_at
  FROM harness_rbac.principals p
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR p.kind || ':' || p.identifier || '@' || s.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE p.kind WHEN 'user' THEN 'core_user_view' WHEN 'user_group' THEN 'core_usergroup_view'
                                   ELSE 'core_serviceaccount_view' END, p.scope_id);
COMMENT ON VIEW harness_rbac.visible_principals IS 'Users, user groups and service accounts, as functions take them.';
COMMENT ON COLUMN harness_rbac.visible_principals.principal IS 'As functions take it.';
COMMENT ON COLUMN harness_rbac.visible_principals.kind IS 'user, user_group or service_account.';
COMMENT ON COLUMN harness_rbac.visible_principals.scope IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac.visible_principals.identifier IS 'Its name there.';
COMMENT ON COLUMN harness_rbac.visible_principals.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_principals.email IS 'The e-mail address of a user.';
COMMENT ON COLUMN harness_rbac.visible_principals.disabled IS 'Whether it is disabled and so holds nothing.';
COMMENT ON COLUMN harness_rbac.visible_principals.built_in IS 'Whether it is the group of all users of its scope.';
COMMENT ON COLUMN harness_rbac.visible_principals.created_at IS 'When it was made.';

CREATE VIEW harness_rbac.visible_group_members WITH (security_barrier = true) AS
SELECT 'user_group:' || g.identifier || '@' || s.path AS user_group, 'user:' || u.identifier || '@' || a.path AS member, u.disabled
  FROM harness_rbac.group_members m
  JOIN harness_rbac.principals g ON g.id = m.group_id
  JOIN harness_rbac.scopes s ON s.id = g.scope_id
  JOIN harness_rbac.principals u ON u.id = m.user_id
  JOIN harness_rbac.scopes a ON a.id = u.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR 'user:' || u.identifier || '@' || a.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission('core_usergroup_view', g.scope_id, g.identifier);
COMMENT ON VIEW harness_rbac.visible_group_members IS 'The members of user groups, a row for each.';
COMMENT ON COLUMN harness_rbac.visible_group_members.user_group IS 'The group, as functions take it.';
COMMENT ON COLUMN harness_rbac.visible_group_members.member IS 'The user, as functions take it.';
COMMENT ON COLUMN harness_rbac.visible_group_members.disabled IS 'Whether the user is disabled and so holds nothing.';

CREATE VIEW harness_rbac.visible_scope_users WITH (security_barrier = true) AS
SELECT s.path AS scope, 'user:' || u.identifier || '@' || a.path AS member
  FROM harness_rbac.scope_users x
  JOIN harness_rbac.scopes s ON s.id = x.scope_id
  JOIN harness_rbac.principals u ON u.id = x.user_id
  JOIN harness_rbac.scopes a ON a.id = u.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR 'user:' || u.identifier || '@' || a.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission('core_user_view', x.scope_id);
COMMENT ON VIEW harness_rbac.visible_scope_users IS 'Users that were added to organizations and projects, a row for each.';
COMMENT ON COLUMN harness_rbac.visible_scope_users.scope IS 'The organization or project.';
COMMENT ON COLUMN harness_rbac.visible_scope_users.member IS 'The user, as functions take it.';

CREATE VIEW harness_rbac.visible_roles WITH (security_barrier = true) AS
SELECT s.path AS scope, r.identifier::text AS role, r.name, r.description,
       coalesce(r.levels::text[], ARRAY[s.level]) AS levels,
       ARRAY(SELECT p.identifier::text FROM harness_rbac.permissions p
              WHERE EXISTS (SELECT FROM harness_rbac.role_permissions h WHERE h.role_id = r.id AND h.permission_id = p.id)
                 OR p.levels::text[] && r.levels::text[] AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view')
              ORDER BY p.identifier) AS permissions
  FROM harness_rbac.roles r
  LEFT JOIN harness_rbac.scopes s ON s.id = r.scope_id
 WHERE NOT r.internal
   AND (r.scope_id IS NULL
        OR (SELECT harness_rbac.may_review())
        OR harness_rbac.has_permission('core_role_view', r.scope_id, r.identifier));
COMMENT ON VIEW harness_rbac.visible_roles IS 'Roles with their permissions: those that are shipped, and those of scopes.';
COMMENT ON COLUMN harness_rbac.visible_roles.scope IS 'Where it lives; NULL for a shipped role.';
COMMENT ON COLUMN harness_rbac.visible_roles.role IS 'Its identifier. Below its scope assign_role() takes it as account.ID or org.ID.';
COMMENT ON COLUMN harness_rbac.visible_roles.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_roles.description IS 'What it is for.';
COMMENT ON COLUMN harness_rbac.visible_roles.levels IS 'Levels of the scopes where a shipped role can be assigned; of another role the level of its own scope.';
COMMENT ON COLUMN harness_rbac.visible_roles.permissions IS 'The permissions that it holds.';

CREATE VIEW harness_rbac.visible_resource_groups WITH (security_barrier = true) AS
SELECT s.path AS scope, g.identifier::text AS resource_group, g.name, g.description,
       coalesce(g.levels::text[], ARRAY[s.level]) AS levels,
       CASE WHEN g.include_all_resources THEN '{"includeAllResources": true}'::jsonb
            ELSE jsonb_build_object('resources', coalesce(
                (SELECT jsonb_agg(CASE
                            WHEN x.identifiers IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'identifiers', x.identifiers)
                            WHEN x.attribute_name IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'attributeFilter',
                                jsonb_build_object('attributeName', x.attribute_name, 'attributeValues', x.attribute_values))
                            ELSE jsonb_build_object('resourceType', t.identifier) END ORDER BY x.ordinal)
                   FROM harness_rbac.resource_group_selectors x JOIN harness_rbac.resource_types t ON t.id = x.resource_type_id
                  WHERE x.resource_group_id = g.id), '[]')) END AS resource_filter,
       CASE WHEN g.scope_id IS NOT NULL THEN
           (SELECT jsonb_agg(jsonb_build_object('scope', c.path, 'filter',
                       CASE WHEN i.include_child_scopes THEN 'INCLUDING_CHILD_SCOPES' ELSE 'EXCLUDING_CHILD_SCOPES' END) ORDER BY c.path)
              FROM harness_rbac.resource_group_scopes i JOIN harness_rbac.scopes c ON c.id = i.scope_id
             WHERE i.resource_group_id = g.id) END AS included_scopes,
       CASE WHEN g.scope_id IS NULL THEN g.include_child_scopes
            ELSE EXISTS (SELECT FROM harness_rbac.resource_group_scopes i WHERE i.resource_group_id = g.id AND i.include_child_scopes) END AS child_scopes
  FROM harness_rbac.resource_groups g
  LEFT JOIN harness_rbac.scopes s ON s.id = g.scope_id
 WHERE g.scope_id IS NULL
    OR (SELECT harness_rbac.may_review())
    OR harness_rbac.has_permission('core_resourcegroup_view', g.scope_id, g.identifier);
COMMENT ON VIEW harness_rbac.visible_resource_groups IS 'Resource groups with what they select: those that are shipped, and those of scopes.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.scope IS 'Where it lives; NULL for a shipped group.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.resource_group IS 'Its identifier, as assign_role() takes it.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.description IS 'What it is for.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.levels IS 'Levels of the scopes where it can be assigned.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.resource_filter IS 'What it selects, as create_resource_group() takes it.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.included_scopes IS 'The scopes that it reaches, as create_resource_group() takes them; NULL: the scope of the assignment.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.child_scopes IS 'Whether it reaches scopes below as well.';

CREATE VIEW harness_rbac.visible_resource_types WITH (security_barrier = true) AS
SELECT t.identifier::text AS resource_type, t.name, t.module, t.levels::text[] AS levels, t.id <= 10000 AS shipped,
       ARRAY(SELECT p.identifier::text FROM harness_rbac.permissions p WHERE p.resource_type_id = t.id ORDER BY p.identifier) AS permissions
  FROM harness_rbac.resource_types t;
COMMENT ON VIEW harness_rbac.visible_resource_types IS 'Resource types with their permissions: the shipped ones, and those that applications have added.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.resource_type IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.module IS 'The part of Harness it belongs to; NULL for one that an application has added.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.levels IS 'Levels of the scopes that such resources live in.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.shipped IS 'Whether it comes with the extension.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.permissions IS 'The permissions that belong to it.';

CREATE VIEW harness_rbac.visible_permissions WITH (security_barrier = true) AS
SELECT p.identifier::text AS permission, t.identifier::text AS resource_type, p.action::text AS action, p.levels::text[] AS levels, p.id <= 10000 AS shipped
  FROM harness_rbac.permissions p
  JOIN harness_rbac.resource_types t ON t.id = p.resource_type_id;
COMMENT ON VIEW harness_rbac.visible_permissions IS 'Permissions: the shipped ones, and those that applications have added.';
COMMENT ON COLUMN harness_rbac.visible_permissions.permission IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_permissions.resource_type IS 'The resource type it belongs to.';
COMMENT ON COLUMN harness_rbac.visible_permissions.action IS 'What it allows.';
COMMENT ON COLUMN harness_rbac.visible_permissions.levels IS 'Levels of the scopes whose roles may hold it.';
COMMENT ON COLUMN harness_rbac.visible_permissions.shipped IS 'Whether it comes with the extension.';

CREATE VIEW harness_rbac.visible_resources WITH (security_barrier = true) AS
SELECT s.path AS scope, t.identifier::text AS resource_type, r.identifier::text AS resource, r.attributes
  FROM harness_rbac.resources r
  JOIN harness_rbac.scopes s ON s.id = r.scope_id
  JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id
 WHERE (SELECT harness_rbac.may_review())
    OR (SELECT coalesce(bool_and(harness_rbac.has_permission(p.identifier, r.scope_id, r.identifier)), false)
          FROM harness_rbac.permissions p WHERE p.resource_type_id = r.resource_type_id AND p.action = 'view');
COMMENT ON VIEW harness_rbac.visible_resources IS 'Registered resources with their attributes. Whoever may view a resource sees it.';
COMMENT ON COLUMN harness_rbac.visible_resources.scope IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac.visible_resources.resource_type IS 'Its type.';
COMMENT ON COLUMN harness_rbac.visible_resources.resource IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_resources.attributes IS 'Its attributes.';

-- requires:
--   visible_names
--   api_keys

-- By what people and services come in: keys, database roles, and EXECUTE.

CREATE VIEW harness_rbac.visible_api_keys WITH (security_barrier = true) AS
SELECT k.principal, k.identifier, k.created_at, k.expires_at, coalesce(k.expires_at > statement_timestamp(), true) AS in_force,
       k.replaced, k.last_used_at, k.limited_to
  FROM (SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.kind, p.scope_id, key.identifier::text AS identifier,
               key.created_at, key.expires_at, key.replaced, u.last_used_at,
               CASE WHEN key.bounded THEN coalesce(
                   (SELECT jsonb_agg(jsonb_build_object('roleIdentifier',
                               CASE WHEN r.scope_id IS NULL OR r.scope_id = b.scope_id THEN '' WHEN r.scope_id = b.account_id THEN 'account.' ELSE 'org.' END
                                   || r.identifier,
                               'resourceGroupIdentifier', g.identifier, 'scope', at.path) ORDER BY at.path, r.identifier, g.identifier)
                      FROM harness_rbac.api_key_bounds b
                      JOIN harness_rbac.scopes at ON at.id = b.scope_id
                      JOIN harness_rbac.roles r ON r.id = b.role_id
                      JOIN harness_rbac.resource_groups g ON g.id = b.resource_group_id
                     WHERE b.public_id = key.public_id), '[]') END AS limited_to
          FROM harness_rbac.api_keys key
          JOIN harness_rbac.principals p ON p.id = key.principal_id
          JOIN harness_rbac.scopes s ON s.id = p.scope_id
          LEFT JOIN harness_rbac.api_key_uses u ON u.public_id = key.public_id) AS k
 WHERE (SELECT harness_rbac.may_review())
    OR k.principal = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE k.kind WHEN 'user' THEN 'core_user_view' ELSE 'core_serviceaccount_view' END, k.scope_id);
COMMENT ON VIEW harness_rbac.visible_api_keys IS 'API keys: whose they are, when they end, when they were last used. No secret is in here.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.principal IS 'For whom the key acts.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.identifier IS 'The name of the key among those of its owner.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.created_at IS 'When this secret was made.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.expires_at IS 'When this secret ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.in_force IS 'Whether the secret has not ended yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.replaced IS 'Whether the key was rotated, and this is its former secret.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.last_used_at IS 'When it was last used, to the hour; NULL: not yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.limited_to IS 'What the key is limited to, as create_api_key() takes it; NULL: to nothing. An empty array permits nothing.';

CREATE VIEW harness_rbac.visible_database_roles WITH (security_barrier = true) AS
SELECT r.role::text AS role, p.kind || ':' || p.identifier || '@' || s.path AS principal, r.created_at
  FROM harness_rbac.database_roles r
  JOIN harness_rbac.principals p ON p.id = r.principal_id
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR p.kind || ':' || p.identifier || '@' || s.path = (SELECT harness_rbac.current_principal());
COMMENT ON VIEW harness_rbac.visible_database_roles IS 'Database roles that act for a principal, as map_database_role() has made them.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.role IS 'The role that logs in.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.principal IS 'The principal that it acts for.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.created_at IS 'Since when.';

-- Whoever is granted EXECUTE, directly or by being a member, speaks for the database. See src/authority/caller.rs.
CREATE VIEW harness_rbac.database_administrators WITH (security_invoker = true) AS
SELECT r.rolname::text AS role, r.rolsuper AS superuser, r.rolcanlogin AS can_login,
       CASE WHEN NOT r.rolsuper THEN ARRAY(
           SELECT DISTINCT p.proname::text
             FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
            WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
              AND pg_has_role(r.oid, a.grantee, 'USAGE') ORDER BY 1) END AS functions
  FROM pg_catalog.pg_roles r
 WHERE r.rolsuper
    OR EXISTS (SELECT FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
                WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
                  AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    -- Who owns something may do anything with it.
    OR EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND pg_has_role(r.oid, c.relowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = 'harness_rbac' AND pg_has_role(r.oid, n.nspowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_extension e WHERE e.extname = 'harness_rbac' AND pg_has_role(r.oid, e.extowner, 'USAGE'))
 ORDER BY r.rolsuper DESC, r.rolname;
COMMENT ON VIEW harness_rbac.database_administrators IS 'Database roles that administer: superusers, owners of something of the extension, and those that are granted EXECUTE; themselves or by being a member of a role that is.';
COMMENT ON COLUMN harness_rbac.database_administrators.role IS 'The role.';
COMMENT ON COLUMN harness_rbac.database_administrators.superuser IS 'Whether it is a superuser, who may do everything.';
COMMENT ON COLUMN harness_rbac.database_administrators.can_login IS 'Whether it can log in.';
COMMENT ON COLUMN harness_rbac.database_administrators.functions IS 'The functions that it may execute for the database; NULL for a superuser: all.';

CREATE  FUNCTION harness_rbac."partition_audit_log"(
	"months" INT DEFAULT 3 /* Option < i32 > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'partition_audit_log_wrapper';

CREATE  FUNCTION harness_rbac."permitted_principals"(
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT,  /* String */
	"via" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_principals_wrapper';

CREATE  FUNCTION harness_rbac."permitted_principals_at"(
	"at" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT,  /* String */
	"via" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_principals_at_wrapper';

CREATE  FUNCTION harness_rbac."permitted_resources"(
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"resource_type" TEXT,  /* String */
	"resource" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_resources_wrapper';

CREATE  FUNCTION harness_rbac."permitted_resources_everywhere"(
	"permission" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"scope_id" bigint,  /* i64 */
	"scope" TEXT,  /* String */
	"resource_type" TEXT,  /* String */
	"resource" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_resources_everywhere_wrapper';

CREATE  FUNCTION harness_rbac."permitted_scope_ids"(
	"permission" TEXT /* Option < & str > */
) RETURNS bigint[] /* Vec < i64 > */
STABLE PARALLEL RESTRICTED 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_scope_ids_wrapper';

-- requires:
--   audit
--   review
--   api_keys
--   api::permitted_scope_ids::permitted_scope_ids

-- The log to read. Entries hold keys; names never change and keys are never used twice, so both the rows that are there and the
-- entries of those that are gone tell what was meant.

CREATE VIEW harness_rbac._audit_names WITH (security_barrier = true) AS
SELECT 'scopes' AS kind, s.id, s.id AS scope_id, s.path::text AS name, s.level AS detail, s.parent_id FROM harness_rbac.scopes s
UNION ALL SELECT 'principals', p.id, p.scope_id, p.kind || ':' || p.identifier, p.kind, NULL FROM harness_rbac.principals p
UNION ALL SELECT 'roles', r.id, r.scope_id, r.identifier, NULL, NULL FROM harness_rbac.roles r
UNION ALL SELECT 'resource_groups', g.id, g.scope_id, g.identifier, NULL, NULL FROM harness_rbac.resource_groups g
UNION ALL SELECT 'permissions', p.id, NULL, p.identifier, NULL, NULL FROM harness_rbac.permissions p
UNION ALL SELECT 'resource_types', t.id, NULL, t.identifier, NULL, NULL FROM harness_rbac.resource_types t
UNION ALL
SELECT e.kind, (e.before ->> 'id')::bigint, CASE e.kind WHEN 'scopes' THEN (e.before ->> 'id')::bigint ELSE (e.before ->> 'scope_id')::bigint END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'path' WHEN 'principals' THEN (e.before ->> 'kind') || ':' || (e.before ->> 'identifier') ELSE e.before ->> 'identifier' END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'level' WHEN 'principals' THEN e.before ->> 'kind' END,
       CASE e.kind WHEN 'scopes' THEN (e.before ->> 'parent_id')::bigint END
  FROM harness_rbac.audit_entries e WHERE e.after IS NULL;
COMMENT ON VIEW harness_rbac._audit_names IS 'What the keys in audit_entries mean, also of what is gone.';
COMMENT ON COLUMN harness_rbac._audit_names.kind IS 'The table.';
COMMENT ON COLUMN harness_rbac._audit_names.id IS 'The key.';
COMMENT ON COLUMN harness_rbac._audit_names.scope_id IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac._audit_names.name IS 'Its name.';
COMMENT ON COLUMN harness_rbac._audit_names.detail IS 'Level of a scope, kind of a principal.';
COMMENT ON COLUMN harness_rbac._audit_names.parent_id IS 'Of a scope, the one above it.';

-- Sealed ones, and those of the transaction in progress.
CREATE VIEW harness_rbac._audit_dated WITH (security_barrier = true) AS
SELECT e.*,
       -- Keys as columns: what is looked up by a column finds its index, also behind a barrier.
       CASE WHEN e.account_id = 0 THEN NULL WHEN e.kind = 'scopes' THEN (e.content ->> 'id')::bigint WHEN e.kind = 'audit_entries' THEN e.account_id
            ELSE (e.content ->> 'scope_id')::bigint END AS scope_key,
       CASE WHEN e.kind IN ('group_members', 'api_keys', 'database_roles') THEN 'principals' WHEN e.kind = 'role_permissions' THEN 'roles'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN 'resource_groups' END AS owner_kind,
       CASE WHEN e.kind = 'group_members' THEN e.content ->> 'group_id' WHEN e.kind IN ('api_keys', 'database_roles') THEN e.content ->> 'principal_id'
            WHEN e.kind = 'role_permissions' THEN e.content ->> 'role_id'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN e.content ->> 'resource_group_id' END::bigint AS owner_key,
       (e.content ->> 'user_id')::bigint AS user_key,
       (e.content ->> 'principal_id')::bigint AS principal_key,
       (e.content ->> 'role_id')::bigint AS role_key,
       (e.content ->> 'resource_group_id')::bigint AS resource_group_key,
       (e.content ->> 'resource_type_id')::bigint AS resource_type_key,
       (e.content ->> 'permission_id')::bigint AS permission_key
  FROM (SELECT s.sealed_at AS at, s.number, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before) AS content
          FROM harness_rbac.audit_seals s
          JOIN harness_rbac.audit_entries d ON d.transaction = s.transaction AND d.account_id = s.account_id AND d.organization_id = s.organization_id
               AND d.id BETWEEN s.first_entry AND s.last_entry
        UNION ALL
        SELECT d.recorded_at, NULL, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before)
          FROM harness_rbac.audit_entries d
         WHERE d.transaction = pg_current_xact_id_if_assigned()
           AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                            WHERE s.transaction = d.transaction AND s.account_id = d.account_id AND s.organization_id = d.organization_id
                              AND d.id BETWEEN s.first_entry AND s.last_entry)) AS e;
COMMENT ON VIEW harness_rbac._audit_dated IS 'audit_entries with the time of their seal.';
DO $$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT a.attname, coalesce(col_description('harness_rbac.audit_entries'::regclass,
                           (SELECT e.attnum FROM pg_attribute e WHERE e.attrelid = 'harness_rbac.audit_entries'::regclass AND e.attname = a.attname)),
                       CASE a.attname WHEN 'at' THEN 'When the transaction ended; of the own one, when it began.'
                            WHEN 'number' THEN 'The seal; NULL before it is.' WHEN 'content' THEN 'The row after, or else before.'
                            WHEN 'owner_kind' THEN 'The table of what it is a part of.' ELSE 'A key in it.' END) AS text
                  FROM pg_attribute a WHERE a.attrelid = 'harness_rbac._audit_dated'::regclass AND a.attnum > 0
    LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac._audit_dated.%I IS %L', part.attname, part.text);
    END LOOP;
END
$$;

CREATE VIEW harness_rbac.audit_log WITH (security_barrier = true) AS
SELECT e.at, e.login_role, e.role, e.principal, e.token,
       CASE e.kind WHEN 'acting_sessions' THEN 'begin' ELSE e.operation END || ' ' || CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'level'
           WHEN 'principals' THEN replace(e.content ->> 'kind', '_', ' ')
           WHEN 'group_members' THEN 'user group member' WHEN 'scope_users' THEN 'scope user' WHEN 'role_permissions' THEN 'role permission'
           WHEN 'resource_group_scopes' THEN 'included scope' WHEN 'resource_group_selectors' THEN 'selector' WHEN 'api_keys' THEN 'API key'
           WHEN 'api_key_bounds' THEN 'API key bound'
           WHEN 'audit_entries' THEN 'audit log'
           WHEN 'role_assignments' THEN CASE WHEN e.resource_type_key IS NULL THEN 'role assignment' ELSE 'share' END
           ELSE replace(regexp_replace(e.kind, 's$', ''), '_', ' ') END AS action,
       CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'path'
           WHEN 'principals' THEN (e.content ->> 'kind') || ':' || (e.content ->> 'identifier') || '@' || home.name
           WHEN 'group_members' THEN member.name || '@' || account.name || ' in ' || owner.name || '@' || home.name
           WHEN 'scope_users' THEN member.name || '@' || account.name
           WHEN 'role_permissions' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'permissions' AND n.id = e.permission_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_scopes' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.scope_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_selectors' THEN type.name || ' in ' || owner.name
           WHEN 'resources' THEN type.name || ' ' || (e.content ->> 'identifier')
           WHEN 'role_assignments' THEN (SELECT n.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = n.scope_id LIMIT 1)
                                           FROM harness_rbac._audit_names n WHERE n.kind = 'principals' AND n.id = e.principal_key LIMIT 1)
               || ': ' || (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || coalesce(type.name || ' ' || (e.content ->> 'resource'),
                                     (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1))
           WHEN 'api_keys' THEN (e.content ->> 'identifier') || ' of ' || owner.name || '@' || home.name
           WHEN 'api_key_bounds' THEN (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1)
               || ' for ' || coalesce((SELECT k.identifier FROM harness_rbac.api_keys k WHERE k.public_id = e.content ->> 'public_id'),
                                      (SELECT d.before ->> 'identifier' FROM harness_rbac.audit_entries d
                                        WHERE d.kind = 'api_keys' AND d.after IS NULL AND d.before ->> 'public_id' = e.content ->> 'public_id' LIMIT 1))
           WHEN 'acting_sessions' THEN e.content ->> 'acting_for'
           WHEN 'database_roles' THEN e.content ->> 'role'
           WHEN 'audit_entries' THEN 'entries up to ' || (e.content ->> 'up_to')
           ELSE e.content ->> 'identifier' END AS object,
       home.name AS scope, e.before, e.after,
       CASE WHEN e.kind IN ('role_assignments', 'acting_sessions') THEN e.content ->> 'reason' END AS reason,
       e.id, e.transaction
  FROM harness_rbac._audit_dated e
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.account_id LIMIT 1) AS account ON true
  -- What it is a part of: a principal, role or resource group, which says where it belongs.
  LEFT JOIN LATERAL (SELECT n.name, n.scope_id FROM harness_rbac._audit_names n
                      WHERE n.kind = e.owner_kind AND n.id = e.owner_key LIMIT 1) AS owner ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'principals' AND n.id = e.user_key LIMIT 1) AS member ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'resource_types' AND n.id = e.resource_type_key LIMIT 1) AS type ON true
  LEFT JOIN LATERAL (SELECT n.id, n.name, n.parent_id FROM harness_rbac._audit_names n
                      WHERE n.kind = 'scopes'
                        AND n.id = CASE WHEN e.account_id = 0 THEN NULL WHEN e.owner_key IS NULL THEN e.scope_key ELSE owner.scope_id END LIMIT 1) AS home ON true
 WHERE -- First of all, so that nothing is named for who may see none of it.
       ((SELECT harness_rbac.may_review()) OR cardinality((SELECT harness_rbac.permitted_scope_ids('core_audit_view'))) > 0)
   AND ((SELECT harness_rbac.may_review())
    -- Principals look at their own account alone; of a scope that is gone, the nearest above it that is there decides. By their
    -- ids: whatever has the path of one that is gone is another one.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND harness_rbac.has_permission('core_audit_view', (SELECT s.id FROM harness_rbac.scopes s
           WHERE s.account_id = e.account_id AND s.id IN (home.id, home.parent_id, CASE WHEN home.id IS NOT NULL THEN e.account_id END)
           ORDER BY length(s.path) DESC LIMIT 1)));
COMMENT ON VIEW harness_rbac.audit_log IS 'Every change of policy. Shows the entries of scopes where the caller holds core_audit_view.';
COMMENT ON COLUMN harness_rbac.audit_log.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.audit_log.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.audit_log.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.audit_log.principal IS 'For whom the session acted, or the one that began to act for somebody; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.audit_log.token IS 'Identifier of the API key that proved it; NULL for another way.';
COMMENT ON COLUMN harness_rbac.audit_log.action IS 'insert, update, delete or truncate, and the kind of object; begin acting session.';
COMMENT ON COLUMN harness_rbac.audit_log.object IS 'What was changed, by name.';
COMMENT ON COLUMN harness_rbac.audit_log.scope IS 'Where it belongs; NULL for what belongs to no account.';
COMMENT ON COLUMN harness_rbac.audit_log.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.audit_log.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.audit_log.reason IS 'The reason of the assignment, or of acting for somebody.';
COMMENT ON COLUMN harness_rbac.audit_log.id IS 'Number of the entry.';
COMMENT ON COLUMN harness_rbac.audit_log.transaction IS 'The transaction that made the change.';

-- Who acted for whom: entries of the log that are about no row.
CREATE VIEW harness_rbac.acting_sessions WITH (security_barrier = true) AS
SELECT e.at, e.principal, e.content ->> 'acting_for' AS acting_for, e.content ->> 'reason' AS reason, e.login_role, e.role, e.id, e.transaction
  FROM harness_rbac._audit_dated e
 WHERE e.kind = 'acting_sessions'
   AND ((SELECT harness_rbac.may_review())
    -- As in audit_log; and whoever it was done to.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND (harness_rbac.has_permission('core_audit_view', e.account_id)
            OR (e.content ->> 'acting_for_id')::bigint = (SELECT p.id FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
                                                           WHERE p.kind || ':' || p.identifier || '@' || s.path = harness_rbac.current_principal())));
COMMENT ON VIEW harness_rbac.acting_sessions IS 'Which user acted for which other, when and why. Shows what the caller may see of the log, and to every user who acted for it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.acting_sessions.principal IS 'The user who acted.';
COMMENT ON COLUMN harness_rbac.acting_sessions.acting_for IS 'For whom.';
COMMENT ON COLUMN harness_rbac.acting_sessions.reason IS 'Why, as was said.';
COMMENT ON COLUMN harness_rbac.acting_sessions.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.acting_sessions.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.id IS 'Number of the entry in audit_log.';
COMMENT ON COLUMN harness_rbac.acting_sessions.transaction IS 'The transaction.';

CREATE  FUNCTION harness_rbac."permitted_scopes"(
	"permission" TEXT, /* Option < & str > */
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"scope_id" bigint,  /* i64 */
	"scope" TEXT,  /* String */
	"whole" bool  /* bool */
)
VOLATILE PARALLEL UNSAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'permitted_scopes_wrapper';

CREATE  FUNCTION harness_rbac."pipeline_executors"(
	"scope" TEXT, /* Option < & str > */
	"pipeline" TEXT /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'pipeline_executors_wrapper';

CREATE  FUNCTION harness_rbac."plan_policy"(
	"policy" jsonb, /* Option < JsonDocument > */
	"prune" bool DEFAULT false /* Option < bool > */
) RETURNS TABLE (
	"action" TEXT,  /* String */
	"object" TEXT,  /* String */
	"detail" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'plan_policy_wrapper';

CREATE  FUNCTION harness_rbac."policy_changes"(
	"scope" TEXT, /* Option < & str > */
	"since" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"until" timestamp with time zone DEFAULT NULL /* Option < TimestampWithTimeZone > */
) RETURNS TABLE (
	"at" timestamp with time zone,  /* Option < TimestampWithTimeZone > */
	"who" TEXT,  /* String */
	"action" TEXT,  /* String */
	"object" TEXT,  /* Option < String > */
	"scope" TEXT,  /* Option < String > */
	"change" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_changes_wrapper';

CREATE  FUNCTION harness_rbac."policy_changes_undo"(
	"scope" TEXT, /* Option < & str > */
	"since" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"until" timestamp with time zone DEFAULT NULL /* Option < TimestampWithTimeZone > */
) RETURNS TABLE (
	"step" bigint,  /* i64 */
	"at" timestamp with time zone,  /* Option < TimestampWithTimeZone > */
	"who" TEXT,  /* String */
	"action" TEXT,  /* String */
	"object" TEXT,  /* Option < String > */
	"scope" TEXT,  /* Option < String > */
	"undo" TEXT,  /* Option < String > */
	"remark" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_changes_undo_wrapper';

-- requires:
--   api::audit_then::permitted_principals_at
--   api::audit_then::explain_permission_at
--   api::audit_then::policy_changes_undo

-- What auditors ask of the past, and the way back.

COMMENT ON FUNCTION harness_rbac.permitted_principals_at(timestamptz, text, text, text) IS
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since. Returns principal and via, the assignments it came by.';
COMMENT ON FUNCTION harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'Why has_permission_at() with the same arguments answers as it does. Returns an object as explain_permission() does.';
COMMENT ON FUNCTION harness_rbac.policy_changes_undo(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, with the statement that takes each change back, in the order in which these have to run. Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark.';

CREATE  FUNCTION harness_rbac."policy_from_terraform"(
	"configuration" jsonb /* Option < JsonDocument > */
) RETURNS jsonb /* JsonText */
STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_from_terraform_wrapper';

CREATE  FUNCTION harness_rbac."policy_from_terraform"(
	"configuration" jsonb, /* Option < JsonDocument > */
	"account" TEXT /* Option < & str > */
) RETURNS jsonb /* JsonText */
STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_from_terraform_of_account_wrapper';

CREATE  FUNCTION harness_rbac."policy_from_yaml"(
	"yaml" TEXT /* Option < & str > */
) RETURNS jsonb /* JsonText */
STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_from_yaml_wrapper';

CREATE  FUNCTION harness_rbac."policy_to_terraform"(
	"scope" TEXT /* Option < & str > */
) RETURNS jsonb /* JsonText */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'policy_to_terraform_wrapper';

-- requires:
--   api::policy::export_policy
--   api::policy::export_policy_parts
--   api::policy::plan_policy
--   api::policy::apply_policy
--   api::policy::check_policy
--   api::policy::policy_from_yaml
--   api::policy::policy_from_terraform
--   api::policy::policy_from_terraform_of_account
--   api::policy::policy_to_terraform

-- What the functions that take or give policy documents say of themselves.

COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. Returns the document.';
COMMENT ON FUNCTION harness_rbac.export_policy_parts(text) IS
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more. Returns part and policy.';
COMMENT ON FUNCTION harness_rbac.plan_policy(jsonb, boolean) IS
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. An entry of the document is what it says and nothing else; what the document does not mention stays.';
COMMENT ON FUNCTION harness_rbac.apply_policy(jsonb, boolean) IS
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().';
COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. Returns lines in the Test Anything Protocol.';
COMMENT ON FUNCTION harness_rbac.policy_from_yaml(text) IS
'A policy document written in YAML, in its one form: plan_policy(policy_from_yaml(...)). Returns the document. Raises 22023 (no YAML, or not of that shape), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a Terraform configuration says, as a policy document. Returns the document, with what gives nobody any rights in leftOut.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text) IS
'What a configuration of Harness''s Terraform provider says, with what its account is called here. Everything else as in the form without account.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. Returns the configuration.';

-- Skipped due to `#[pgrx(sql = false)]`

CREATE FUNCTION harness_rbac.protect_table(
    target regclass, resource_type text, scope_column name, resource_column name DEFAULT NULL,
    attributes jsonb DEFAULT '{}', commands jsonb DEFAULT NULL, force boolean DEFAULT true,
    scope_level text DEFAULT NULL, guard boolean DEFAULT NULL
) RETURNS void LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'protect_table_at_level_wrapper';

CREATE  FUNCTION harness_rbac."redundant_role_bindings"(
	"scope" TEXT /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT,  /* String */
	"role" TEXT,  /* String */
	"resource_group" TEXT,  /* String */
	"scope" TEXT,  /* String */
	"identifier" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'redundant_role_bindings_wrapper';

CREATE  FUNCTION harness_rbac."register_pipeline"(
	"scope" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"definition" TEXT /* Option < & str > */
) RETURNS TABLE (
	"resource_type" TEXT,  /* String */
	"reference" TEXT,  /* String */
	"scope" TEXT,  /* Option < String > */
	"resource" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'register_pipeline_wrapper';

CREATE  FUNCTION harness_rbac."register_resource"(
	"scope" TEXT, /* Option < & str > */
	"resource_type" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"attributes" jsonb DEFAULT '{}' /* Option < JsonDocument > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'register_resource_wrapper';

CREATE  FUNCTION harness_rbac."remove_group_member"(
	"user_group" TEXT, /* Option < & str > */
	"member" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'remove_group_member_wrapper';

CREATE  FUNCTION harness_rbac."remove_scope_user"(
	"scope" TEXT, /* Option < & str > */
	"member" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'remove_scope_user_wrapper';

CREATE  FUNCTION harness_rbac."require_permission"(
	"permission" TEXT, /* Option < & str > */
	"scope_id" bigint, /* Option < i64 > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS void
STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'require_permission_by_id_wrapper';

CREATE  FUNCTION harness_rbac."require_permission"(
	"permission" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource" TEXT DEFAULT NULL, /* Option < & str > */
	"principal" TEXT DEFAULT NULL, /* Option < & str > */
	"attributes" jsonb DEFAULT NULL, /* Option < JsonDocument > */
	"resource_type" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS void
STABLE PARALLEL SAFE  
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'require_permission_by_path_wrapper';

-- requires:
--   has_permission
--   api::require_permission::require_permission_by_path
--   api::require_permission::require_permission_by_id

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

CREATE  FUNCTION harness_rbac."revoke_role"(
	"principal" TEXT, /* Option < & str > */
	"role" TEXT, /* Option < & str > */
	"resource_group" TEXT, /* Option < & str > */
	"scope" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'revoke_role_wrapper';

CREATE  FUNCTION harness_rbac."role_bindings_at"(
	"at" timestamp with time zone, /* Option < TimestampWithTimeZone > */
	"scope" TEXT /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT,  /* String */
	"role" TEXT,  /* String */
	"resource_group" TEXT,  /* String */
	"scope" TEXT,  /* String */
	"identifier" TEXT,  /* String */
	"disabled" bool,  /* bool */
	"valid_from" timestamp with time zone,  /* Option < TimestampWithTimeZone > */
	"valid_until" timestamp with time zone,  /* Option < TimestampWithTimeZone > */
	"in_force" bool,  /* bool */
	"reason" TEXT  /* Option < String > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'role_bindings_at_wrapper';

CREATE  FUNCTION harness_rbac."role_bindings_everywhere"(
	"principal" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"scope" TEXT,  /* String */
	"role" TEXT,  /* String */
	"resource_group" TEXT,  /* Option < String > */
	"resource_type" TEXT,  /* Option < String > */
	"resource" TEXT,  /* Option < String > */
	"through" TEXT,  /* Option < String > */
	"identifier" TEXT,  /* String */
	"in_force" bool,  /* bool */
	"valid_from" timestamp with time zone,  /* Option < TimestampWithTimeZone > */
	"valid_until" timestamp with time zone  /* Option < TimestampWithTimeZone > */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'role_bindings_everywhere_wrapper';

CREATE  FUNCTION harness_rbac."rotate_api_key"(
	"principal" TEXT, /* Option < & str > */
	"identifier" TEXT, /* Option < & str > */
	"grace" interval DEFAULT '0' /* Option < Interval > */
) RETURNS TEXT /* String */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'rotate_api_key_wrapper';

CREATE FUNCTION harness_rbac._rows_without_scope(target regclass) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'rows_without_scope_wrapper';

CREATE  FUNCTION harness_rbac."scope_id"(
	"scope" TEXT /* Option < & str > */
) RETURNS bigint /* Option < i64 > */
STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'scope_id_wrapper';

CREATE  FUNCTION harness_rbac."scope_path"(
	"scope_id" bigint /* Option < i64 > */
) RETURNS TEXT /* Option < String > */
STABLE PARALLEL SAFE 
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'scope_path_wrapper';

-- Skipped due to `#[pgrx(sql = false)]`

CREATE  FUNCTION harness_rbac."server_stats"() RETURNS TABLE (
	"since" timestamp with time zone,  /* TimestampWithTimeZone */
	"hits" bigint,  /* i64 */
	"misses" bigint,  /* i64 */
	"compiled" bigint,  /* i64 */
	"evicted" bigint,  /* i64 */
	"changed_principals" bigint,  /* i64 */
	"changed_roles" bigint,  /* i64 */
	"changed_resource_groups" bigint,  /* i64 */
	"changed_scopes" bigint,  /* i64 */
	"changed_catalogue" bigint,  /* i64 */
	"changed_unknown" bigint,  /* i64 */
	"older_snapshots" bigint  /* i64 */
)
STRICT VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'server_stats_wrapper';

CREATE  FUNCTION harness_rbac."session_stats"() RETURNS TABLE (
	"principals" bigint,  /* i64 */
	"questions" bigint,  /* i64 */
	"scopes" bigint,  /* i64 */
	"bytes" bigint,  /* i64 */
	"most_bytes" bigint,  /* i64 */
	"hits" bigint,  /* i64 */
	"misses" bigint,  /* i64 */
	"compiled" bigint,  /* i64 */
	"evicted" bigint,  /* i64 */
	"changed_principals" bigint,  /* i64 */
	"changed_roles" bigint,  /* i64 */
	"changed_resource_groups" bigint,  /* i64 */
	"changed_scopes" bigint,  /* i64 */
	"changed_catalogue" bigint,  /* i64 */
	"changed_unknown" bigint,  /* i64 */
	"older_snapshots" bigint  /* i64 */
)
STRICT VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'session_stats_wrapper';

CREATE  FUNCTION harness_rbac."set_principal_disabled"(
	"principal" TEXT, /* Option < & str > */
	"disabled" bool /* Option < bool > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'set_principal_disabled_wrapper';

CREATE  FUNCTION harness_rbac."set_scope_key"(
	"scope" TEXT, /* Option < & str > */
	"key" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'set_scope_key_wrapper';

CREATE  FUNCTION harness_rbac."share_resource"(
	"principal" TEXT, /* Option < & str > */
	"role" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource_type" TEXT, /* Option < & str > */
	"resource" TEXT, /* Option < & str > */
	"valid_from" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"valid_until" timestamp with time zone DEFAULT NULL, /* Option < TimestampWithTimeZone > */
	"reason" TEXT DEFAULT NULL, /* Option < & str > */
	"identifier" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS bigint /* i64 */
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'share_resource_wrapper';

CREATE FUNCTION harness_rbac.signed_session(role name) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'signed_session_wrapper';

-- requires:
--   api::protection::is_past_policies
--   api::session::signed_session

-- What the functions say of themselves that are for databases of several nodes.

COMMENT ON FUNCTION harness_rbac._is_past_policies(oid, boolean) IS
'Whether whoever writes a row of a table now is held by no policy: superusers, roles with BYPASSRLS, the owner where policies are not forced or, with row_security off, not there yet, and what loads dumps or applies another server''s changes. For the constraint of protect_table(guard => true) alone.';

COMMENT ON FUNCTION harness_rbac.signed_session(name) IS
'The statement by which a session of a database role at another node of the cluster acts as this one does. For superusers alone: whoever reads it can act so. Returns the statement.';

CREATE  FUNCTION harness_rbac."simulate"(
	"changes" jsonb, /* Option < JsonDocument > */
	"scope" TEXT /* Option < & str > */
) RETURNS TABLE (
	"principal" TEXT,  /* String */
	"permission" TEXT,  /* String */
	"scope" TEXT,  /* String */
	"resource" TEXT,  /* Option < String > */
	"change" TEXT  /* & '_ str */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'simulate_wrapper';

CREATE FUNCTION harness_rbac.unmap_database_role(role regrole) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'unmap_database_role_wrapper';

CREATE FUNCTION harness_rbac.unprotect_table(target regclass) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'unprotect_table_wrapper';

-- requires:
--   api::protection::protect_table_at_level
--   api::protection::unprotect_table
--   api::protection::confirm_protected_table
--   api::protection::carry_scope

-- Which tables of the application are protected: protect_table() notes them, and the rest is read from the policies themselves.
-- Policies of these names anybody can make.

CREATE TABLE harness_rbac._protected_tables (
    target    regclass NOT NULL,
    noted_by  text COLLATE "C" NOT NULL,
    confirmed boolean NOT NULL,
    CONSTRAINT _protected_tables_pkey PRIMARY KEY (target),
    CONSTRAINT _protected_tables_noted_by_limit CHECK (octet_length(noted_by) < 64)
);
COMMENT ON TABLE harness_rbac._protected_tables IS 'Tables that protect_table() has protected.';
COMMENT ON COLUMN harness_rbac._protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac._protected_tables.noted_by IS 'The database role that protected or confirmed it last.';
COMMENT ON COLUMN harness_rbac._protected_tables.confirmed IS 'Whether drop_scope() asks its rows: a superuser, or a role that is granted EXECUTE on protect_table(), has protected or confirmed it.';
-- Not what is dropped: its number may be another table's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._protected_tables', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = target)');

-- Names are quoted where the session has set quote_all_identifiers.
CREATE VIEW harness_rbac.protected_tables WITH (security_barrier = true) AS
SELECT c.oid::regclass AS target,
       substr(p.polname, length('harness_rbac_') + 1) AS command,
       (regexp_match(p.condition, 'has_permission"?\(''([A-Za-z0-9_$]+)''::(?:"?pg_catalog"?\.)?"?text'))[1] AS permission,
       replace(trim(BOTH '"' FROM (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:(?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''[a-z]+''::(?:"?pg_catalog"?\.)?"?text"?, \(?)?("(?:[^"]|"")+"|[^",() ]+)'))[1]), '""', '"')::name AS scope_column,
       p.condition,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced,
       (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''([a-z]+)'''))[1] AS scope_level,
       EXISTS (SELECT FROM pg_constraint g WHERE g.conrelid = c.oid AND g.conname = 'harness_rbac_guard' AND pg_get_constraintdef(g.oid) ~ '\m_is_past_policies"?\(') AS guarded
  FROM (SELECT polrelid, polname::text, pg_get_expr(coalesce(polqual, polwithcheck), polrelid) AS condition
          FROM pg_policy
         WHERE polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete')) AS p
  JOIN harness_rbac._protected_tables n ON n.target = p.polrelid
  JOIN pg_class c ON c.oid = p.polrelid AND c.relkind IN ('r', 'p');
COMMENT ON VIEW harness_rbac.protected_tables IS 'Tables under protect_table(), a row for each command.';
COMMENT ON COLUMN harness_rbac.protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac.protected_tables.command IS 'select, insert, update or delete.';
COMMENT ON COLUMN harness_rbac.protected_tables.permission IS 'What the command needs.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_column IS 'The column with the id of the row''s scope, or with its key.';
COMMENT ON COLUMN harness_rbac.protected_tables.condition IS 'What is asked for each row.';
COMMENT ON COLUMN harness_rbac.protected_tables.enabled IS 'Whether row-level security is enabled.';
COMMENT ON COLUMN harness_rbac.protected_tables.forced IS 'Whether it holds for the table''s owner, too.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_level IS 'The level of the scopes whose keys the column has; NULL if it has ids.';
COMMENT ON COLUMN harness_rbac.protected_tables.guarded IS 'Whether a constraint asks as well what is written past the policies.';

COMMENT ON FUNCTION harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean) IS
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call: each row is asked about with has_permission(). Returns nothing.';
COMMENT ON FUNCTION harness_rbac.carry_scope(regclass, regclass, name) IS
'Has the rows of a child table of the caller carry the scope of their parent''s row, and keeps it so. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.unprotect_table(regclass) IS
'Takes the policies of protect_table() away, and turns row-level security off if no others are left. Returns nothing. Raises 42704 (not protected), 42501, 22023.';

COMMENT ON FUNCTION harness_rbac.confirm_protected_table(regclass) IS
'Has drop_scope() look for rows in a table whose owner has protected it without speaking for the database. For superusers and roles that are granted EXECUTE. Returns nothing. Raises 42501, 42704 (no such table, not protected), 22023 (no ordinary table, or a temporary one).';

-- requires:
--   protected_tables
--   lint_replicas
--   lint_own
--   review
--   api_keys
--   api::protection::rows_without_scope

-- What is wrong in a database that uses the extension, and the statement that mends it.

COMMENT ON FUNCTION harness_rbac._rows_without_scope(regclass) IS
'How many rows of a protected table have no scope, or one that there is not. For lint() alone.
Returns the number; NULL for callers who do not speak for the database, and where the table cannot be looked into. Raises nothing.';

CREATE FUNCTION harness_rbac.lint() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED SET lock_timeout = '2s' SET quote_all_identifiers = off
BEGIN ATOMIC
    -- What somebody has locked, or is about to, is not looked into: whoever owns a table could keep everybody waiting.
    WITH RECURSIVE locked AS MATERIALIZED (
        SELECT DISTINCT l.relation AS oid
          FROM pg_catalog.pg_locks l
         WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock' AND l.pid <> pg_backend_pid()
           AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
    -- Written so that it comes before the view's barrier.
    ), shown AS MATERIALIZED (
        SELECT * FROM harness_rbac.protected_tables t WHERE t.target <> ALL (ARRAY(SELECT oid FROM locked))
    ), protected AS MATERIALIZED (
        SELECT t.target, c.oid, c.relkind, t.scope_column, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, o.oid AS owner,
               o.rolname AS owner_name, o.rolsuper AS owner_is_superuser, o.rolcanlogin AS owner_logs_in
          FROM (SELECT target, min(scope_column::text) AS scope_column FROM shown GROUP BY target) AS t
          JOIN pg_catalog.pg_class c ON c.oid = t.target
          JOIN pg_catalog.pg_roles o ON o.oid = c.relowner
    ), checks AS MATERIALIZED (
        SELECT p.oid, p.polrelid::regclass AS target, p.polname, p.polpermissive,
               -- By what it calls, not by a name that others may use.
               EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc f ON f.oid = d.refobjid
                        WHERE d.classid = 'pg_catalog.pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_catalog.pg_proc'::regclass
                          AND f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('has_permission', '_has_permission_by_key')) AS asks,
               coalesce(pg_get_expr(p.polqual, p.polrelid) ~ '\mhas_permission\(', true)
                   AND coalesce(pg_get_expr(p.polwithcheck, p.polrelid) ~ '\mhas_permission\(', true) AS each_asks,
               concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS text
          FROM pg_catalog.pg_policy p WHERE p.polrelid NOT IN (SELECT oid FROM locked)
    ), parts (target, relid) AS (
        SELECT p.target, i.inhrelid FROM protected p JOIN pg_catalog.pg_inherits i ON i.inhparent = p.oid
        UNION
        SELECT parts.target, i.inhrelid FROM parts JOIN pg_catalog.pg_inherits i ON i.inhparent = parts.relid
    -- Rows that policies guard, and where they lie: partitions and child tables as well.
    ), guarded AS MATERIALIZED (
        SELECT g.target, g.relid, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, c.relowner AS owner
          FROM (SELECT target, oid FROM protected UNION SELECT target, relid FROM parts) AS g (target, relid)
          JOIN pg_catalog.pg_class c ON c.oid = g.relid
    -- What reads them, directly or through another view.
    ), readers (target, relid, guarded) AS (
        SELECT g.target, r.ev_class, g.relid FROM guarded g
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = g.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> g.relid
        UNION
        SELECT readers.target, r.ev_class, NULL::pg_catalog.oid FROM readers
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = readers.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> readers.relid
    -- Who else than its owner may use a table or view, or columns of it. Superusers may in any case.
    ), usable AS MATERIALIZED (
        SELECT DISTINCT c.oid, c.relname, c.relkind, a.grantee, a.privilege_type,
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who
          FROM pg_catalog.pg_class c
         CROSS JOIN LATERAL (SELECT x.grantee, x.privilege_type FROM aclexplode(c.relacl) AS x
                             UNION ALL
                             SELECT x.grantee, x.privilege_type FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                              WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
         WHERE c.relkind IN ('r', 'p', 'v', 'm') AND a.grantee <> c.relowner AND c.relnamespace <> to_regnamespace('harness_rbac') AND c.relnamespace <> 11
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
    -- Who administers a scope, or it and what is below.
    ), chiefs AS MATERIALIZED (
        SELECT DISTINCT s.account_id, s.path, coalesce(g.include_child_scopes, false) AS below
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.roles r ON r.id = a.role_id AND r.scope_id IS NULL AND r.identifier IN ('_account_admin', '_organization_admin', '_project_admin')
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
         WHERE NOT a.disabled AND coalesce(a.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < a.valid_until, true)
           AND CASE WHEN p.kind <> 'user_group' THEN NOT p.disabled
                    ELSE EXISTS (SELECT FROM harness_rbac.group_members m JOIN harness_rbac.principals u ON u.id = m.user_id AND NOT u.disabled WHERE m.group_id = p.id)
                      OR EXISTS (SELECT FROM harness_rbac.scope_users x JOIN harness_rbac.principals u ON u.id = x.user_id AND NOT u.disabled WHERE x.scope_id = - p.id)
                      OR EXISTS (SELECT FROM harness_rbac.principals u WHERE u.account_id = - p.id AND u.kind = 'user' AND NOT u.disabled) END
    )
    SELECT found.* FROM (
    -- Tables.
    SELECT 'error', target::text, 'row-level security is disabled, its policies do nothing',
           format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT enabled
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I is not held by the policies', owner_name),
           format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT forced AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I logs in, and may drop the policies', owner_name),
           format('ALTER TABLE %s OWNER TO %I', target,
                  (SELECT r.rolname FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
                    WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1))
      FROM protected WHERE owner_logs_in AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('no index leads with %I, so every query reads the whole table', scope_column),
           format('CREATE INDEX ON %s (%I)', target, scope_column)
      FROM protected
     WHERE scope_column IS NOT NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE i.indrelid = protected.oid AND a.attname = scope_column AND i.indpred IS NULL AND i.indisvalid)
    UNION ALL
    SELECT 'notice', target::text, format('no index leads to %I, so for a caller that holds single resources by name every row of their scopes is read', resource_column),
           format('CREATE INDEX ON %s (%I)', target, resource_column)
      FROM (SELECT DISTINCT p.oid, p.target, p.scope_column,
                   replace(trim(BOTH '"' FROM (regexp_match(c.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, (?:"(?:[^"]|"")+"|[^",() ]+|(?:harness_rbac\.)?scope_of\([^()]*(?:\([^()]*\)::text)?\)), \(?("(?:[^"]|"")+"|[^",():'' ]+)\)?(?:::text)?[,)]'))[1]), '""', '"') AS resource_column
              FROM protected p JOIN shown c ON c.target = p.target WHERE c.command = 'select') AS named
      JOIN pg_catalog.pg_attribute r ON r.attrelid = named.oid AND r.attname = named.resource_column
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND r.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype, 'bigint'::regtype, 'integer'::regtype)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i LEFT JOIN pg_catalog.pg_attribute s ON s.attrelid = i.indrelid AND s.attname = named.scope_column
                        WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid
                          AND (i.indkey[0] = r.attnum OR i.indkey[0] = s.attnum AND i.indnkeyatts > 1 AND i.indkey[1] = r.attnum))
    UNION ALL
    SELECT 'notice', named.target::text, format('no index leads with %I, so what callers own by attribute %s is found by reading every row of the scopes', a.attname, named.attribute),
           format('CREATE INDEX ON %s (%I)', named.target, a.attname)
      FROM (SELECT DISTINCT p.oid, p.target, replace(found[1], '''''', '''') AS attribute, replace(trim(BOTH '"' FROM found[2]), '""', '"') AS owner_column
              FROM protected p JOIN shown c ON c.target = p.target,
                   regexp_matches(c.condition, '''((?:[^'']|'''')+)''(?:::text)?, \(?("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)', 'g') AS found
             WHERE c.command = 'select' AND c.condition ~ 'jsonb_build_object') AS named
      JOIN pg_catalog.pg_attribute a ON a.attrelid = named.oid AND a.attname = named.owner_column AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype)
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND EXISTS (SELECT FROM harness_rbac.resource_group_selectors x WHERE x.attribute_name = named.attribute AND '${principal' = ANY (SELECT left(v, 11) FROM unnest(x.attribute_values) AS v))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid AND i.indkey[0] = a.attnum)
    UNION ALL
    SELECT 'notice', g.target::text, format('index %s only approximates, and is not used under the policies: rows would be missing', i.indexrelid::regclass),
           format('ALTER DATABASE %I SET %I.iterative_scan = strict_order', current_database(), m.amname)
      FROM guarded g JOIN pg_catalog.pg_index i ON i.indrelid = g.relid JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i' JOIN pg_catalog.pg_am m ON m.oid = c.relam
     WHERE m.amname = ANY (regexp_split_to_array(coalesce(current_setting('harness_rbac.approximate_indexes', true), 'hnsw, ivfflat'), ' *, *'))
       AND coalesce(current_setting(m.amname || '.iterative_scan', true), '') NOT IN ('strict_order', 'relaxed_order')
    UNION ALL
    SELECT 'error', c.oid::regclass::text,
           format('%s may read or change this %s past the policies of %s', u.who, CASE WHEN c.relispartition THEN 'partition' ELSE 'child table' END, p.target),
           format('REVOKE ALL ON %s FROM %s', c.oid::regclass, u.who)
      FROM parts p JOIN pg_catalog.pg_class c ON c.oid = p.relid JOIN usable u ON u.oid = c.oid
     WHERE NOT c.relrowsecurity
     GROUP BY c.oid, c.relispartition, u.who, p.target
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may TRUNCATE it, which no policy is asked about', u.who), format('REVOKE TRUNCATE ON %s FROM %s', u.oid::regclass, u.who)
      FROM guarded g JOIN usable u ON u.oid = g.relid WHERE u.privilege_type = 'TRUNCATE' AND g.enabled
    UNION ALL
    SELECT CASE WHEN EXISTS (SELECT FROM usable u WHERE u.oid = v.oid)
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> v.oid
                              WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = v.oid AND d.classid = 'pg_catalog.pg_rewrite'::regclass)
                THEN 'error' ELSE 'notice' END,
           v.oid::regclass::text, format('this view reads %s as its owner %I, whom no policy holds', g.relid::regclass, o.rolname),
           format('ALTER VIEW %s SET (security_invoker = true)', v.oid::regclass)
      FROM readers JOIN pg_catalog.pg_class v ON v.oid = readers.relid AND v.relkind = 'v' JOIN pg_catalog.pg_roles o ON o.oid = v.relowner
      JOIN guarded g ON g.relid = readers.guarded AND g.target = readers.target
     WHERE NOT coalesce((SELECT x.option_value::boolean FROM pg_options_to_table(v.reloptions) AS x WHERE x.option_name = 'security_invoker'), false)
       AND (o.rolsuper OR o.rolbypassrls OR NOT g.enabled OR NOT g.forced AND pg_has_role(o.oid, g.owner, 'USAGE'))
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may read this copy of rows of %s, which no policy guards', u.who, readers.target),
           format('REVOKE ALL ON %s FROM %s', u.oid::regclass, u.who)
      FROM readers JOIN usable u ON u.oid = readers.relid AND u.relkind = 'm' GROUP BY u.oid, u.who, readers.target
    UNION ALL
    SELECT 'notice', c.oid::regclass::text,
           format('it has column %I as %s, %s may use both, and no policy guards it', min(t.scope_column), min(t.target::text), string_agg(DISTINCT u.who, ', ')),
           format('SELECT harness_rbac.protect_table(%L, %L, %L)', c.oid::regclass::text,
                  (SELECT y.identifier FROM shown JOIN harness_rbac.permissions x ON x.identifier = shown.permission JOIN harness_rbac.resource_types y ON y.id = x.resource_type_id
                    WHERE shown.target::text = min(t.target::text) ORDER BY shown.command = 'select' DESC LIMIT 1), min(t.scope_column))
      FROM protected t JOIN usable of_target ON of_target.oid = t.oid
      JOIN pg_catalog.pg_attribute key ON key.attrelid = t.oid AND key.attname = t.scope_column
      JOIN pg_catalog.pg_attribute same ON same.attname = key.attname AND same.atttypid = key.atttypid AND same.attnum > 0 AND NOT same.attisdropped
      JOIN pg_catalog.pg_class c ON c.oid = same.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND NOT c.relispartition AND c.relpersistence <> 't'
      JOIN usable u ON u.oid = c.oid AND u.grantee = of_target.grantee
     WHERE c.oid NOT IN (SELECT relid FROM guarded) AND c.oid NOT IN (SELECT oid FROM locked)
       AND of_target.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') AND u.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
     GROUP BY c.oid
    UNION ALL
    SELECT 'warning', t.target::text, format('role %I has BYPASSRLS: no policy holds it', r.rolname), format('ALTER ROLE %I NOBYPASSRLS', r.rolname)
      FROM protected t JOIN pg_catalog.pg_roles r ON r.rolbypassrls AND NOT r.rolsuper
     WHERE has_table_privilege(r.oid, t.target, 'SELECT, INSERT, UPDATE, DELETE')
    UNION ALL
    -- A policy that asks is none, and none that somebody stands for, with a reason.
    SELECT 'warning', c.target::text, format('policy %I lets rows through that permissions do not', c.polname),
           format('DROP POLICY %I ON %s', c.polname, c.target)
      FROM checks c JOIN protected t ON t.target = c.target
     WHERE c.polpermissive AND c.polname <> ALL ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}')
       AND NOT (c.asks AND c.each_asks)
       AND coalesce(obj_description(c.oid, 'pg_policy'), '') !~* '^accepted: *\S'
    UNION ALL
    SELECT 'error', t.target::text, format('policy harness_rbac_%s is not one that protect_table() makes', t.command),
           format('DROP POLICY harness_rbac_%s ON %s', t.command, t.target)
      FROM shown t WHERE t.permission IS NULL OR t.scope_column IS NULL
    UNION ALL
    SELECT 'warning', n.target::text, 'somebody holds a lock on it, or waits for one: it was not looked into',
           format('SELECT pid, mode, granted FROM pg_locks WHERE relation = %s', n.target::oid)
      FROM harness_rbac._protected_tables n WHERE n.target IN (SELECT oid FROM locked)
    UNION ALL
    SELECT 'notice', n.target::text, format('%I has protected it, a role that does not speak for the database: drop_scope() does not ask its rows', n.noted_by),
           format('SELECT harness_rbac.confirm_protected_table(%L)', n.target)
      FROM harness_rbac._protected_tables n JOIN pg_catalog.pg_class c ON c.oid = n.target WHERE NOT n.confirmed
    -- A sub-select is evaluated once: who waits for a row lock would be decided by what held before.
    UNION ALL
    SELECT 'error', c.target::text, format('policy %I asks in a sub-select: a caller that waits for a row meanwhile keeps a right that is revoked', c.polname),
           'Write harness_rbac.has_permission(...) itself, without SELECT; it uses the index by itself'
      FROM checks c WHERE c.text ~ '\mSELECT\M[^;]*\m(has_permission|permitted_scope_ids)\('
    -- What waits for somebody to take a name.
    UNION ALL
    SELECT 'notice', format('%s %s at %s', named.type, named.name, s.path),
           'it is not there, but registered, listed by a resource group or shared: whoever takes the name comes by that',
           format('SELECT harness_rbac.drop_resource(%L, %L, %L)', s.path, named.type, named.name)
      FROM (SELECT r.scope_id, t.identifier::text AS type, r.identifier::text AS name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resources r ON r.resource_type_id = t.id
            UNION
            SELECT a.scope_id, t.identifier::text, a.resource::text
              FROM harness_rbac.resource_types t JOIN harness_rbac.role_assignments a ON a.resource_type_id = t.id
            UNION
            SELECT g.scope_id, t.identifier::text, listed.name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resource_group_selectors x ON x.resource_type_id = t.id
              JOIN harness_rbac.resource_groups g ON g.id = x.resource_group_id CROSS JOIN LATERAL unnest(x.identifiers::text[]) AS listed (name)) AS named
      JOIN harness_rbac.scopes s ON s.id = named.scope_id
     WHERE named.type IN ('USER', 'SERVICEACCOUNT', 'USERGROUP', 'ROLE', 'RESOURCEGROUP', 'ORGANIZATION', 'PROJECT')
       AND NOT CASE named.type
           WHEN 'ROLE' THEN EXISTS (SELECT FROM harness_rbac.roles r WHERE (r.scope_id = s.id OR r.scope_id IS NULL) AND r.identifier = named.name)
           WHEN 'RESOURCEGROUP' THEN EXISTS (SELECT FROM harness_rbac.resource_groups g WHERE (g.scope_id = s.id OR g.scope_id IS NULL) AND g.identifier = named.name)
           WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM harness_rbac.scopes o WHERE o.parent_id = s.id AND o.identifier = named.name)
           WHEN 'PROJECT' THEN EXISTS (SELECT FROM harness_rbac.scopes p WHERE p.parent_id = s.id AND p.identifier = named.name)
           ELSE EXISTS (SELECT FROM harness_rbac.principals p
                         WHERE p.scope_id IN (s.id, s.parent_id, s.account_id) AND p.identifier = named.name
                           AND p.kind = CASE named.type WHEN 'USER' THEN 'user' WHEN 'USERGROUP' THEN 'user_group' ELSE 'service_account' END) END
    -- What is there for nobody, and who could mend that.
    UNION ALL
    SELECT 'warning', orphaned.target::text, format('%s rows have no scope, or one that there is not: no principal sees them', orphaned.count),
           format('SELECT * FROM %s WHERE %s', orphaned.target, CASE WHEN orphaned.scope_level IS NULL
               THEN format('(%I IN (SELECT id FROM harness_rbac.scopes)) IS NOT TRUE', orphaned.scope_column)
               ELSE format('(%I::text IN (SELECT key FROM harness_rbac.scopes WHERE level = %L)) IS NOT TRUE', orphaned.scope_column, orphaned.scope_level) END)
      FROM (SELECT t.target, min(t.scope_column::text) AS scope_column, min(t.scope_level) AS scope_level, harness_rbac._rows_without_scope(t.target) AS count
              FROM shown t WHERE t.scope_column IS NOT NULL GROUP BY t.target) AS orphaned
     WHERE orphaned.count > 0
    UNION ALL
    SELECT 'notice', without.account, format('%s of its organizations and projects have no administrator, such as %s', without.count, without.some),
           format('Give somebody the role: SELECT harness_rbac.assign_role(%L, %L, %L, %L)', 'user:NAME@' || without.account, format('_%s_admin', without.level),
                  CASE without.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END, without.first)
      FROM (SELECT account.path AS account, count(*) AS count, (array_agg(s.path ORDER BY s.path))[1] AS first, (array_agg(s.level ORDER BY s.path))[1] AS level,
                   array_to_string((array_agg(s.path ORDER BY s.path))[1:3], ', ') AS some
              FROM harness_rbac.scopes s JOIN harness_rbac.scopes account ON account.id = s.account_id
             WHERE s.level <> 'account'
               -- Where principals administer at all.
               AND (s.account_id IN (SELECT account_id FROM chiefs) OR account.administered)
               AND NOT EXISTS (SELECT FROM chiefs c WHERE c.account_id = s.account_id AND (c.path = s.path OR c.below AND starts_with(s.path, c.path || '/')))
             GROUP BY account.path) AS without
    UNION ALL
    SELECT 'notice', 'harness_rbac.track_grant_uses', 'it is off: nobody notes which assignments are used, and unused_role_bindings cannot tell',
           'ALTER SYSTEM SET harness_rbac.track_grant_uses = on; SELECT pg_reload_conf()'
     WHERE NOT coalesce(current_setting('harness_rbac.track_grant_uses', true)::boolean, false)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.created_at < statement_timestamp() - interval '1 day')
    -- What nobody has ended: every transaction that changes policy holds the table of its messages.
    UNION ALL
    SELECT CASE WHEN x.prepared < statement_timestamp() - interval '5 minutes' THEN 'warning' ELSE 'notice' END, format('prepared transaction %s', x.gid),
           format('it changes policy, %I prepared it on %s, and others wait for what it has locked', x.owner, x.prepared),
           format('COMMIT PREPARED %L, or ROLLBACK PREPARED %1$L', x.gid)
      FROM pg_catalog.pg_prepared_xacts x
     WHERE x.database = current_database()
       AND EXISTS (SELECT FROM pg_catalog.pg_locks own JOIN pg_catalog.pg_locks held ON held.virtualtransaction = own.virtualtransaction
                    WHERE own.transactionid = x.transaction AND own.mode = 'ExclusiveLock' AND own.pid IS NULL
                      AND held.pid IS NULL AND held.relation = to_regclass('harness_rbac._signals'))
    -- What can go.
    UNION ALL
    SELECT 'notice', format('assignment %s at %s', a.identifier, s.path),
           CASE WHEN a.valid_until <= statement_timestamp() THEN format('it has expired on %s', a.valid_until)
                ELSE 'no decision has relied on it for 90 days' END,
           format('SELECT harness_rbac.revoke_role(%L, %L, %L, %L)', p.kind || ':' || p.identifier || '@' || home.path,
                  CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END || r.identifier,
                  g.identifier, s.path)
      FROM harness_rbac.role_assignments a JOIN harness_rbac.scopes s ON s.id = a.scope_id JOIN harness_rbac.principals p ON p.id = a.principal_id
      JOIN harness_rbac.scopes home ON home.id = p.scope_id JOIN harness_rbac.roles r ON r.id = a.role_id
      JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
     WHERE a.valid_until <= statement_timestamp()
        OR current_setting('harness_rbac.track_grant_uses', true)::boolean
           AND (s.path, a.identifier) IN (SELECT b.scope, b.identifier FROM harness_rbac.unused_role_bindings b)
    UNION ALL
    SELECT 'notice', format('API key %s of %s', k.identifier, owner.name),
           CASE WHEN k.expires_at IS NULL THEN 'it has no end' ELSE format('it has expired on %s', k.expires_at) END,
           CASE WHEN k.expires_at IS NULL THEN format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id) AS owner
     WHERE NOT k.replaced AND (k.expires_at IS NULL OR k.expires_at <= statement_timestamp())
    -- Who finds such a key hands out as its owner does.
    UNION ALL
    SELECT 'warning', format('API key %s of %s', k.identifier, owner.name),
           'its owner may administer, and it ' || CASE WHEN k.bounded THEN 'has no end' WHEN k.expires_at IS NULL THEN 'is not limited and has no end' ELSE 'is not limited' END,
           CASE WHEN k.bounded THEN format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L, limited_to => %L)', owner.name, k.identifier,
                   jsonb_build_array(jsonb_build_object('roleIdentifier', format('_%s_viewer', owner.level), 'scope', owner.home,
                       'resourceGroupIdentifier', CASE owner.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END))) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name, s.level, s.path AS home FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id AND NOT p.disabled) AS owner
     WHERE NOT k.replaced AND (NOT k.bounded OR k.expires_at IS NULL) AND coalesce(k.expires_at > statement_timestamp(), true)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a JOIN harness_rbac.roles r ON r.id = a.role_id
                    WHERE a.account_id = k.account_id AND NOT a.disabled AND coalesce(a.valid_until > statement_timestamp(), true)
                      AND (a.principal_id = k.principal_id
                           OR a.principal_id IN (SELECT m.group_id FROM harness_rbac.group_members m WHERE m.user_id = k.principal_id)
                           OR - a.principal_id IN (SELECT u.scope_id FROM harness_rbac.scope_users u WHERE u.user_id = k.principal_id)
                           OR a.principal_id = - k.account_id AND owner.name LIKE 'user:%')
                      AND (r.breadth = 'every'
                           OR EXISTS (SELECT FROM harness_rbac.role_permissions g JOIN harness_rbac.permissions p ON p.id = g.permission_id
                                       WHERE g.role_id = r.id AND p.identifier IN ('core_user_manage', 'core_usergroup_manage', 'core_serviceaccount_edit',
                                           'core_role_edit', 'core_resourcegroup_edit', 'core_serviceaccount_manageapikey'))))
    UNION ALL
    SELECT * FROM harness_rbac._lint_own()
    UNION ALL
    SELECT * FROM harness_rbac._lint_replicas()
    UNION ALL
    SELECT * FROM harness_rbac._lint_citus()
    ) AS found (severity, object, finding, mend)
    ORDER BY array_position(ARRAY['error', 'warning', 'notice'], found.severity), found.object, found.finding;
END;
COMMENT ON FUNCTION harness_rbac.lint() IS
'What is wrong in this database with regard to the extension. Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well.';

CREATE  FUNCTION harness_rbac."unshare_resource"(
	"principal" TEXT, /* Option < & str > */
	"role" TEXT, /* Option < & str > */
	"scope" TEXT, /* Option < & str > */
	"resource_type" TEXT, /* Option < & str > */
	"resource" TEXT /* Option < & str > */
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'unshare_resource_wrapper';

-- requires:
--   review
--   api::shares::share_resource
--   api::shares::unshare_resource
--   api::shares::confirm_share_permission
--   api::review::permitted_resources_everywhere
--   api::review::role_bindings_everywhere

-- What single resources are shared with whom. Everyone sees what is shared with them, what they shared, and what they may view.

CREATE VIEW harness_rbac.shares WITH (security_barrier = true) AS
SELECT b.principal, b.role, b.scope, b.resource_type, b.resource, b.identifier, b.disabled, b.valid_from, b.valid_until,
       NOT b.disabled AND NOT b.principal_disabled
           AND coalesce(b.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < b.valid_until, true) AS in_force,
       b.reason, b.created_by, b.created_at
  FROM (SELECT p.kind || ':' || p.identifier || '@' || home.path AS principal,
               p.kind AS principal_kind,
               p.disabled AS principal_disabled,
               CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END
                   || r.identifier AS role,
               s.path AS scope,
               s.id AS scope_id,
               t.identifier::text AS resource_type,
               a.resource::text AS resource,
               a.identifier::text AS identifier,
               a.disabled, a.valid_from, a.valid_until, a.reason,
               maker.kind || ':' || maker.identifier || '@' || maker_home.path AS created_by,
               a.created_at
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.resource_types t ON t.id = a.resource_type_id
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.scopes home ON home.id = p.scope_id
          JOIN harness_rbac.roles r ON r.id = a.role_id
          LEFT JOIN harness_rbac.principals maker ON maker.id = a.created_by
          LEFT JOIN harness_rbac.scopes maker_home ON maker_home.id = maker.scope_id) AS b
 WHERE (SELECT harness_rbac.may_review())
    OR b.principal = (SELECT harness_rbac.current_principal())
    OR b.created_by = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE b.principal_kind WHEN 'user' THEN 'core_user_view' WHEN 'user_group' THEN 'core_usergroup_view'
                                   ELSE 'core_serviceaccount_view' END, b.scope_id);
COMMENT ON VIEW harness_rbac.shares IS 'What single resources are shared with whom, a row for each share.';
COMMENT ON COLUMN harness_rbac.shares.principal IS 'With whom, as functions take it.';
COMMENT ON COLUMN harness_rbac.shares.role IS 'The role, as share_resource() takes it at that scope.';
COMMENT ON COLUMN harness_rbac.shares.scope IS 'The scope that the resource lives at.';
COMMENT ON COLUMN harness_rbac.shares.resource_type IS 'Its type.';
COMMENT ON COLUMN harness_rbac.shares.resource IS 'Its name.';
COMMENT ON COLUMN harness_rbac.shares.identifier IS 'The share''s own name, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.shares.disabled IS 'Whether it is disabled.';
COMMENT ON COLUMN harness_rbac.shares.valid_from IS 'When it begins; NULL: at once.';
COMMENT ON COLUMN harness_rbac.shares.valid_until IS 'When it ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.shares.in_force IS 'Whether it grants now: enabled and valid, its principal not disabled.';
COMMENT ON COLUMN harness_rbac.shares.reason IS 'Why it was shared.';
COMMENT ON COLUMN harness_rbac.shares.created_by IS 'The principal that shared it; NULL for a database role, and for one that is gone.';
COMMENT ON COLUMN harness_rbac.shares.created_at IS 'When it was shared.';

COMMENT ON FUNCTION harness_rbac.share_resource(text, text, text, text, text, timestamptz, timestamptz, text, text) IS
'Shares one resource with a principal: it holds a role on that resource, and on nothing else. Returns the id.';
COMMENT ON FUNCTION harness_rbac.unshare_resource(text, text, text, text, text) IS
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.confirm_share_permission(text) IS
'Has a permission whose action is share, and that is older than sharing, give those who hold it on a resource the right to share that. For superusers, and roles that are granted EXECUTE. Returns nothing. Raises 42501, 42602, 42704, 22023 (another action).';
COMMENT ON FUNCTION harness_rbac.role_bindings_everywhere(text) IS
'All that a principal is assigned and what is shared with it, in every scope, by itself or through a group. Of others the caller sees what it may view where it is assigned. Returns a row for each assignment or share.';
COMMENT ON FUNCTION harness_rbac.permitted_resources_everywhere(text, text) IS
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes. Returns scope_id, scope, resource_type, resource.';

CREATE  FUNCTION harness_rbac."verify_audit_log"(
	"account" TEXT DEFAULT NULL /* Option < & str > */
) RETURNS TABLE (
	"account" TEXT,  /* Option < String > */
	"entry" bigint,  /* Option < i64 > */
	"finding" TEXT  /* String */
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c /* Rust */
AS 'MODULE_PATHNAME', 'verify_audit_log_wrapper';

CREATE FUNCTION harness_rbac.wait_for_replicas(timeout interval) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'wait_for_replicas_wrapper';

-- finalize
-- What each function says of itself, and who may execute it.

-- Closed first; opened at the end are the deciding functions, and the administrative ones that principals may use: each of
-- these asks who calls, see src/authority/administering.rs.
REVOKE ALL ON ALL TABLES IN SCHEMA harness_rbac FROM PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA harness_rbac FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA harness_rbac FROM PUBLIC;
-- Nor does anybody keep what ALTER DEFAULT PRIVILEGES gives on whatever is made: nothing has been granted by name.
DO $$
DECLARE
    statement text;
BEGIN
    FOR statement IN
        SELECT DISTINCT format('REVOKE ALL ON %s %s FROM %s', o.kind, o.name, a.grantee::regrole)
          FROM (SELECT 'SCHEMA', n.nspname::text, n.nspacl, n.nspowner FROM pg_namespace n WHERE n.nspname = 'harness_rbac'
                UNION ALL SELECT 'TABLE', c.oid::regclass::text, c.relacl, c.relowner FROM pg_class c WHERE c.relnamespace = 'harness_rbac'::regnamespace
                UNION ALL SELECT 'FUNCTION', p.oid::regprocedure::text, p.proacl, p.proowner FROM pg_proc p WHERE p.pronamespace = 'harness_rbac'::regnamespace
                UNION ALL SELECT 'TYPE', t.oid::regtype::text, t.typacl, t.typowner FROM pg_type t WHERE t.typnamespace = 'harness_rbac'::regnamespace
               ) AS o (kind, name, acl, owner), aclexplode(o.acl) AS a
         WHERE a.grantee NOT IN (0, o.owner)
    LOOP
        EXECUTE statement;
    END LOOP;
END
$$;

COMMENT ON FUNCTION harness_rbac.has_permission(text, text, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its path. Returns true or false, never NULL; false for anything unknown, disabled, malformed or of another account.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, bigint, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its id. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, integer, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its id in an integer column, so that an index on it is used. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, smallint, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its id in a smallint column, so that an index on it is used. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.permitted_scope_ids(text) IS
'The ids of the scopes where the current principal may hold the permission on some resource, or on the type as a whole. An index condition, not a decision: it leaves out no scope, and may name one too many.
Returns an array, empty where nothing is permitted, never NULL.';
COMMENT ON FUNCTION harness_rbac._permitted_scope_ids(text) IS
'permitted_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._entry_hash(bigint, bigint, text, text, text, text, text, text, text, text, text, text, boolean) IS
'SHA-256 of what an entry of the log says: of the text that jsonb_build_array() makes of it. before and after are jsonb as text.';
COMMENT ON FUNCTION harness_rbac.server_stats() IS
'What deciding has cost all sessions of the server together: one row of numbers, none where the library is not in shared_preload_libraries. For superusers and roles that are granted EXECUTE.';
COMMENT ON FUNCTION harness_rbac.session_stats() IS
'What this session has compiled, and what deciding has cost it: one row of numbers, without names. For superusers and roles that are granted EXECUTE.';
COMMENT ON FUNCTION harness_rbac._plan_has_permission(internal) IS
'Planner support. Lets indexes on the columns of scope, resource and attributes serve has_permission(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, text, text, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false, and says what was unknown. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, bigint, text, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false, and says what was unknown. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.check_access(jsonb) IS
'The access check of Harness, for several permissions at once. Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request.';

COMMENT ON FUNCTION harness_rbac.explain_permission(text, text, text, text, jsonb, text) IS
'Why has_permission() with the same arguments answers as it does. Returns an object: whether it is permitted, the assignments that grant it, those that nearly would, and the smallest grant that would do.';
COMMENT ON FUNCTION harness_rbac.explain_permission(text, bigint, text, text, jsonb, text) IS
'Why has_permission() answers as it does, the scope given by its id. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.explain_permission_text(text, text, text, text, jsonb, text) IS
'explain_permission() as lines to read. Returns a row for each line. Raises what that raises.';
COMMENT ON FUNCTION harness_rbac.effective_permissions(text, text) IS
'All that a principal holds in one scope. Returns a row for each permission and resource type, with the resource or the filter of attributes that it is held on, and the assignments it comes by.';
COMMENT ON FUNCTION harness_rbac.permitted_scopes(text, text) IS
'The scopes in which a principal holds a permission on something; whole: on the type as a whole, not only on resources that are named or match.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).';
COMMENT ON FUNCTION harness_rbac.permitted_resources(text, text, text) IS
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.';
COMMENT ON FUNCTION harness_rbac.permitted_principals(text, text, text) IS
'The users and service accounts that hold a permission in a scope, and by which assignments (via). Leaves out kinds that the caller may not view.
resource: NULL asks about the type as a whole. Raises 42501 (the caller may view neither kind there), 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.redundant_role_bindings(text) IS
'The assignments in a scope and below it that add nothing: their holders keep all they grant by others. Of two that grant the same both are named. Raises 42501 (the caller may view neither users nor service accounts there), 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.access_report(text) IS
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Returns the page.';
COMMENT ON FUNCTION harness_rbac.may_review() IS
'Whether the caller sees every row of the views for reviews: a superuser, or a role that is granted EXECUTE on this function and acts for no principal. Others see what they may view. Raises nothing.';

COMMENT ON FUNCTION harness_rbac.policy_changes(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see. Returns at, who (the principal and its API key, or the database role), action, object, scope, change.';
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'What has_permission() answered at some time, by the log; the scope given by its path. Returns true or false, never NULL.';
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, bigint, text, text, jsonb, text) IS
'What has_permission() answered at some time, the scope given by its id. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.role_bindings_at(timestamptz, text) IS
'The assignments there were in a scope and below it at some time, by the log: columns as in role_bindings, in_force judged then.
For those who hold core_audit_view in the scope. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.verify_audit_log(text) IS
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded. Returns account, entry (the first it is about), finding; no rows where all is well.';
COMMENT ON FUNCTION harness_rbac.partition_audit_log(integer) IS
'Gives the months from this one on a partition of their own. Entries of months without share one. For superusers, and whom a DBA grants EXECUTE.
months: how many, 3 by default. Returns how many are new. Raises 22023 (months), 42501, 0A000 (in REPEATABLE READ or SERIALIZABLE).';
COMMENT ON FUNCTION harness_rbac.drop_audit_log(timestamptz, boolean) IS
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE. Returns month, entries, and the table that keeps them.';

COMMENT ON FUNCTION harness_rbac.create_scope(text, text, text, jsonb, text, text) IS
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout). Returns the id, for applications that store it in their rows.';
COMMENT ON FUNCTION harness_rbac.set_scope_key(text, text) IS
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.drop_scope(text, boolean) IS
'Drops a scope and everything that lives in it. Refused while it has scopes below or rows in protected tables, unless cascade is true. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.scope_id(text) IS
'The id of the scope with this path; NULL if there is none. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.scope_path(bigint) IS
'The path of the scope with this id; NULL if there is none. Raises nothing.';

COMMENT ON FUNCTION harness_rbac.create_user(text, text, text, text) IS
'Creates a user of an account. Returns the id.';
COMMENT ON FUNCTION harness_rbac.create_user_group(text, text, text) IS
'Creates a user group at a scope; usable there and below. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope), 42710, 22023 (control characters), 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.create_service_account(text, text, text) IS
'Creates a service account at a scope; usable there and below. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope), 42710, 22023 (control characters), 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.add_group_member(text, text) IS
'Puts a user into a user group of the same account. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in group), 22023 (kinds or accounts differ), 42710 (is a member).';
COMMENT ON FUNCTION harness_rbac.remove_group_member(text, text) IS
'Takes a user out of a user group. Raises 42501 (not permitted), 42602, 42704 (also: no member), 42939 (built-in group), 22023, 2BP01 (last administrator).';
COMMENT ON FUNCTION harness_rbac.add_scope_user(text, text) IS
'Adds a user to an organization or project, and to the organization of the project: from then on in _organization_all_users and _project_all_users. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (an account, or another account''s user), 42710.';
COMMENT ON FUNCTION harness_rbac.remove_scope_user(text, text) IS
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays.';
COMMENT ON FUNCTION harness_rbac.set_principal_disabled(text, boolean) IS
'Disables or enables a user or service account; a disabled one holds nothing. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (user group), 2BP01 (last administrator).';
COMMENT ON FUNCTION harness_rbac.drop_principal(text) IS
'Drops a user, user group or service account with its memberships and assignments, at home and below. Raises 42501 (not permitted), 42602, 42704, 42939 (built-in group), 2BP01 (last administrator).';

COMMENT ON FUNCTION harness_rbac.create_resource_type(text, text[], text) IS
'Creates a resource type of the application. scopes: levels its resources live at, of account, organization, project. Returns the id. Raises 42602, 42939, 22023 (levels, control characters), 42710, 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.create_permission(text, text, text, text[]) IS
'Creates a permission of the application. action: such as view, edit, delete; viewer roles hold every view permission, admin roles every permission of their level. scopes: levels whose roles may hold it. Returns the id. Raises 42602, 42939, 42704 (type), 22023 (levels), 42710.';

COMMENT ON FUNCTION harness_rbac.create_role(text, text, text[], text) IS
'Creates a custom role at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.alter_role(text, text, text[], text[]) IS
'Adds permissions to a custom role and removes others; one it has, or has not, stays as it is. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in role), 22023 (permission of another level, or added and removed), 54000 (more than 10000).';
COMMENT ON FUNCTION harness_rbac.drop_role(text, text) IS
'Drops a custom role and the assignments that use it, here and below. Raises 42501 (not permitted), 42602, 42704, 42939 (built-in role).';

COMMENT ON FUNCTION harness_rbac.create_resource_group(text, text, jsonb, jsonb, text) IS
'Creates a custom resource group at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.alter_resource_group(text, text, jsonb, jsonb) IS
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group().';
COMMENT ON FUNCTION harness_rbac.drop_resource_group(text, text) IS
'Drops a custom resource group and the assignments that use it. Raises 42501 (not permitted), 42602, 42704, 42939 (built-in group).';

COMMENT ON FUNCTION harness_rbac.assign_role(text, text, text, text, text, timestamptz, timestamptz, text) IS
'Assigns a role to a principal on a resource group at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.revoke_role(text, text, text, text) IS
'Revokes an assignment, named by its four parts. Raises 42501 (not permitted), 42602, 42704 (also: no such assignment), 0LP01 (another account''s principal), 2BP01 (last administrator).';
COMMENT ON FUNCTION harness_rbac.alter_assignment(text, text, boolean, timestamptz, timestamptz, text) IS
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end.';

COMMENT ON FUNCTION harness_rbac.register_resource(text, text, text, jsonb) IS
'Registers a resource, or replaces its attributes. Returns the id.';
COMMENT ON FUNCTION harness_rbac.drop_resource(text, text, text) IS
'Drops a resource, also from the resource groups that name it, and with its shares. Raises 42501 (not permitted), 42602, 42704 (also: neither registered, nor named, nor shared).';

COMMENT ON FUNCTION harness_rbac.register_pipeline(text, text, text) IS
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept. Returns each reference once: the type, the reference as written, the scope and the identifier of the resource.';
COMMENT ON FUNCTION harness_rbac.drop_pipeline(text, text) IS
'Drops a registered pipeline, also from the resource groups that name it. Returns nothing. Raises 42501 (not permitted), 42602, 42704 (not registered).';
COMMENT ON FUNCTION harness_rbac.check_pipeline_execution(text, text, text) IS
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. Returns a row for each permission, whether it is held, and if not, why.';
COMMENT ON FUNCTION harness_rbac.pipeline_executors(text, text) IS
'The users and service accounts that may run a registered pipeline from its first step to its last. Service accounts only with core_serviceaccount_view there.
Returns a row for each. Raises 42501 (without core_user_view there, or without core_pipeline_view), 42602, 42704 (scope, pipeline).';
COMMENT ON FUNCTION harness_rbac.may_execute_pipeline(text, text, text) IS
'Whether a principal may run a registered pipeline from its first step to its last: whether check_pipeline_execution() finds every permission held. The scope is given by its path. principal: NULL is the current one.
Returns true or false, never NULL; false for anything unknown. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.may_execute_pipeline(bigint, text, text) IS
'Whether a principal may run a registered pipeline from its first step to its last, the scope given by its id. Everything else as in the form with a path.';

COMMENT ON FUNCTION harness_rbac.current_principal() IS
'The principal whose permissions are asked for where none is named: harness_rbac.principal if it is set, else whom session_user is mapped to. NULL if there is none. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.begin_session(text) IS
'Binds a user or service account until the transaction ends; a gateway calls it once, first. Returns nothing. Raises 42602, 42704, 22023 (user group), 42501 (another one was bound in this transaction).';
COMMENT ON FUNCTION harness_rbac.authenticate(text) IS
'Verifies the token of an API key and binds its owner until the transaction ends, or until the key is dropped or expires. Pass the token as a parameter, not in the text of the statement. Returns the owner.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval) IS
'Makes an API key for a user or service account. Returns the token, which is shown this once.';
COMMENT ON FUNCTION harness_rbac.rotate_api_key(text, text, interval) IS
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. Returns the new token, shown this once.';
COMMENT ON FUNCTION harness_rbac.drop_api_key(text, text) IS
'Drops an API key with all its secrets. Returns nothing. Raises 42501 (not permitted, or the session is limited), 42602, 42704.';
COMMENT ON FUNCTION harness_rbac.map_database_role(regrole, text) IS
'Lets a role that logs in to PostgreSQL (session_user) act for a user or service account; a second call replaces the first. Returns nothing. Raises 42602, 42704, 22023 (user group).';
COMMENT ON FUNCTION harness_rbac.unmap_database_role(regrole) IS
'Ends what map_database_role() began. Returns nothing. Raises 42704 (not mapped).';

COMMENT ON FUNCTION harness_rbac.create_publication(name) IS
'Creates a publication of the policy, for CREATE SUBSCRIPTION in databases that have the same version of this extension: they answer like this one once they have applied its changes. API keys and database roles are not published. Returns nothing. Raises 42602 (empty name), 42710.';
COMMENT ON FUNCTION harness_rbac.wait_for_replicas(interval) IS
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. Returns nothing.';

COMMENT ON FUNCTION harness_rbac.simulate(jsonb, text) IS
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Returns a row for each user or service account, permission, scope and resource whose answer becomes another.';


GRANT SELECT ON
    harness_rbac.visible_principals, harness_rbac.visible_group_members, harness_rbac.visible_scope_users, harness_rbac.visible_roles,
    harness_rbac.visible_resource_groups, harness_rbac.visible_resource_types, harness_rbac.visible_permissions, harness_rbac.visible_resources,
    harness_rbac.visible_api_keys, harness_rbac.visible_database_roles, harness_rbac.database_administrators,
    harness_rbac.protected_tables, harness_rbac.role_bindings, harness_rbac.shares, harness_rbac.scope_tree,
    harness_rbac.expiring_role_bindings,
    harness_rbac.unused_role_bindings,
    harness_rbac.administrators,
    harness_rbac.unused_definitions,
    harness_rbac.principals_without_roles,
    harness_rbac.audit_log,
    harness_rbac.acting_sessions
TO PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac.has_permission(text, text, text, text, jsonb, text),
    harness_rbac.has_permission(text, bigint, text, text, jsonb, text),
    harness_rbac.has_permission(text, integer, text, text, jsonb, text),
    harness_rbac.has_permission(text, smallint, text, text, jsonb, text),
    harness_rbac.has_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, bigint, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, integer, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, smallint, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, bigint, bigint, text, jsonb, text),
    harness_rbac.permitted_scope_ids(text),
    harness_rbac._permitted_scope_ids(text),
    harness_rbac.scope_of(text, text),
    harness_rbac._has_permission_by_key(text, text, text, text, text, jsonb, text),
    harness_rbac.scope_of(text, uuid),
    harness_rbac._has_permission_by_key(text, text, uuid, text, text, jsonb, text),
    harness_rbac.scope_of(text, bigint),
    harness_rbac._has_permission_by_key(text, text, bigint, text, text, jsonb, text),
    harness_rbac.scope_of(text, integer),
    harness_rbac._has_permission_by_key(text, text, integer, text, text, jsonb, text),
    harness_rbac.scope_of(text, smallint),
    harness_rbac._has_permission_by_key(text, text, smallint, text, text, jsonb, text),
    harness_rbac._permitted_text_keys(text, text),
    harness_rbac._permitted_text_keys_later(text, text),
    harness_rbac._permitted_uuid_keys(text, text),
    harness_rbac._permitted_uuid_keys_later(text, text),
    harness_rbac._permitted_bigint_keys(text, text),
    harness_rbac._permitted_bigint_keys_later(text, text),
    harness_rbac._permits(text, "any", "any", jsonb, text),
    harness_rbac._names_in_scope(text, "any"),
    harness_rbac._names_resource(text, "any", "any"),
    harness_rbac._matches_in_scope(text, "any", text),
    harness_rbac._matches(text, "any", "any", jsonb, text, "any"),
    harness_rbac._whole_scope_ids(text, text),
    harness_rbac._whole_scope_ids_later(text, text),
    harness_rbac._named_scope_ids(text),
    harness_rbac._named_scope_ids_later(text),
    harness_rbac._matching_scope_ids(text, text),
    harness_rbac._matching_scope_ids_later(text, text),
    harness_rbac._named_resources(text, anyelement),
    harness_rbac._named_resources_later(text, anyelement),
    harness_rbac._matching_values(text, text, anyelement),
    harness_rbac._matching_values_later(text, text, anyelement),
    harness_rbac._permits(text, "any", "any", jsonb, text, text),
    harness_rbac._permits(text, "any", "any", jsonb, text, text, VARIADIC "any"),
    harness_rbac._names_in_scope(text, "any", text),
    harness_rbac._matches_in_scope(text, "any", text, text),
    harness_rbac._whole_scope_keys(text, text, text, anyelement),
    harness_rbac._whole_scope_keys_later(text, text, text, anyelement),
    harness_rbac._named_scope_keys(text, text, anyelement),
    harness_rbac._named_scope_keys_later(text, text, anyelement),
    harness_rbac._matching_scope_keys(text, text, text, anyelement),
    harness_rbac._matching_scope_keys_later(text, text, text, anyelement),
    harness_rbac.require_permission(text, text, text, text, jsonb, text),
    harness_rbac.require_permission(text, bigint, text, text, jsonb, text),
    harness_rbac.check_access(jsonb),
    harness_rbac.explain_permission(text, text, text, text, jsonb, text),
    harness_rbac.explain_permission(text, bigint, text, text, jsonb, text),
    harness_rbac.explain_permission_text(text, text, text, text, jsonb, text),
    harness_rbac.effective_permissions(text, text),
    harness_rbac.permitted_scopes(text, text),
    harness_rbac.permitted_resources(text, text, text),
    harness_rbac.permitted_resources_everywhere(text, text),
    harness_rbac.permitted_principals(text, text, text),
    harness_rbac.role_bindings_everywhere(text),
    harness_rbac.redundant_role_bindings(text),
    harness_rbac.access_report(text),
    harness_rbac.may_review(), harness_rbac.help(text), harness_rbac._manual(),
    harness_rbac.policy_changes(text, timestamptz, timestamptz), harness_rbac.policy_changes_undo(text, timestamptz, timestamptz),
    harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text), harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text),
    harness_rbac.has_permission_at(timestamptz, text, bigint, text, text, jsonb, text),
    harness_rbac.role_bindings_at(timestamptz, text), harness_rbac.permitted_principals_at(timestamptz, text, text, text),
    harness_rbac.verify_audit_log(text),
    harness_rbac.scope_id(text),
    harness_rbac.current_principal(),
    harness_rbac.acting_principal(),
    harness_rbac.current_bound(),
    harness_rbac.authenticate(text),
    harness_rbac.authenticate(text, jsonb),
    harness_rbac._has_pepper(), harness_rbac._rows_without_scope(regclass), harness_rbac._is_past_policies(oid, boolean),
    harness_rbac._lint_replicas(), harness_rbac._lint_citus(), harness_rbac._lint_own(),
    harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean),
    harness_rbac.unprotect_table(regclass),
    harness_rbac.carry_scope(regclass, regclass, name), harness_rbac._carry_scope(),
    harness_rbac.create_scope(text, text, text, jsonb, text, text),
    harness_rbac.drop_scope(text, boolean),
    harness_rbac.create_user(text, text, text, text),
    harness_rbac.create_user_group(text, text, text),
    harness_rbac.create_service_account(text, text, text),
    harness_rbac.add_group_member(text, text),
    harness_rbac.remove_group_member(text, text),
    harness_rbac.add_scope_user(text, text),
    harness_rbac.remove_scope_user(text, text),
    harness_rbac.set_principal_disabled(text, boolean),
    harness_rbac.drop_principal(text),
    harness_rbac.create_role(text, text, text[], text),
    harness_rbac.alter_role(text, text, text[], text[]),
    harness_rbac.drop_role(text, text),
    harness_rbac.create_resource_group(text, text, jsonb, jsonb, text),
    harness_rbac.alter_resource_group(text, text, jsonb, jsonb),
    harness_rbac.drop_resource_group(text, text),
    harness_rbac.assign_role(text, text, text, text, text, timestamptz, timestamptz, text),
    harness_rbac.revoke_role(text, text, text, text),
    harness_rbac.alter_assignment(text, text, boolean, timestamptz, timestamptz, text),
    harness_rbac.share_resource(text, text, text, text, text, timestamptz, timestamptz, text, text),
    harness_rbac.unshare_resource(text, text, text, text, text),
    harness_rbac.register_resource(text, text, text, jsonb),
    harness_rbac.drop_resource(text, text, text),
    harness_rbac.register_pipeline(text, text, text),
    harness_rbac.drop_pipeline(text, text),
    harness_rbac.check_pipeline_execution(text, text, text),
    harness_rbac.pipeline_executors(text, text),
    harness_rbac.may_execute_pipeline(text, text, text),
    harness_rbac.may_execute_pipeline(bigint, text, text),
    harness_rbac.create_api_key(text, text, interval),
    harness_rbac.create_api_key(text, text, text),
    harness_rbac.create_api_key(text, text, jsonb),
    harness_rbac.create_api_key(text, text, interval, jsonb),
    harness_rbac.rotate_api_key(text, text, interval),
    harness_rbac.drop_api_key(text, text),
    harness_rbac.export_policy(text),
    harness_rbac.export_policy_parts(text),
    harness_rbac.plan_policy(jsonb, boolean),
    harness_rbac.apply_policy(jsonb, boolean),
    harness_rbac.check_policy(jsonb),
    harness_rbac.policy_from_yaml(text),
    harness_rbac.policy_from_terraform(jsonb),
    harness_rbac.policy_from_terraform(jsonb, text),
    harness_rbac.policy_to_terraform(text),
    harness_rbac.simulate(jsonb, text)
TO PUBLIC;
