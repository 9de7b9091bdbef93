-- From 0.1.0 to 0.2.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Later upgrades rename it, which tells every session that listens.
CREATE INDEX _signal_version_0_2 ON harness_rbac._signals (nothing);

-- Whether API keys can be verified.
CREATE FUNCTION harness_rbac._has_pepper() RETURNS boolean
    LANGUAGE c STABLE STRICT PARALLEL SAFE
    AS 'MODULE_PATHNAME', 'has_pepper_wrapper';
COMMENT ON FUNCTION harness_rbac._has_pepper() IS
'Whether the server has the pepper that API keys are verified with. For lint() alone.
Returns true or false, never NULL. Raises nothing.';
REVOKE ALL ON FUNCTION harness_rbac._has_pepper() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac._has_pepper() TO PUBLIC;

-- What is protected is told under any search path.
CREATE OR REPLACE VIEW harness_rbac.protected_tables WITH (security_invoker = true) AS
SELECT c.oid::regclass AS target,
       substr(p.polname, length('harness_rbac_') + 1) AS command,
       (regexp_match(p.condition, 'has_permission\(''([A-Za-z0-9_$]+)''::(?:pg_catalog\.)?text'))[1] AS permission,
       replace(trim(BOTH '"' FROM (regexp_match(p.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, ("(?:[^"]|"")+"|[^",() ]+)'))[1]), '""', '"')::name AS scope_column,
       p.condition,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced
  FROM (SELECT polrelid, polname::text, pg_get_expr(coalesce(polqual, polwithcheck), polrelid) AS condition
          FROM pg_policy
         WHERE polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete')) AS p
  JOIN pg_class c ON c.oid = p.polrelid AND c.relkind IN ('r', 'p');

-- Pipelines.

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
        REFERENCES harness_rbac.scopes (id) ON DELETE SET NULL
);
CREATE INDEX pipeline_references_scope_idx ON harness_rbac.pipeline_references (scope_id, resource_type, resource);
COMMENT ON TABLE harness_rbac.pipeline_references IS 'What pipelines refer to, a row for each place in the definition that does.';
COMMENT ON COLUMN harness_rbac.pipeline_references.pipeline_id IS 'The pipeline.';
COMMENT ON COLUMN harness_rbac.pipeline_references.ordinal IS 'Number of the reference in the order of the definition.';
COMMENT ON COLUMN harness_rbac.pipeline_references.resource_type IS 'Type of the resource; INFRASTRUCTURE for an infrastructure definition, which is part of its environment.';
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

REVOKE ALL ON
    harness_rbac.pipelines,
    harness_rbac.pipeline_references,
    harness_rbac.pipeline_resources
FROM PUBLIC;

-- Functions.

CREATE  FUNCTION harness_rbac."access_report"(
	"scope" TEXT
) RETURNS TEXT
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'access_report_wrapper';

CREATE  FUNCTION harness_rbac."apply_policy"(
	"policy" jsonb,
	"prune" bool DEFAULT false
) RETURNS TABLE (
	"action" TEXT, 
	"object" TEXT, 
	"detail" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'apply_policy_wrapper';

CREATE  FUNCTION harness_rbac."check_pipeline_execution"(
	"scope" TEXT,
	"pipeline" TEXT,
	"principal" TEXT DEFAULT NULL
) RETURNS TABLE (
	"permission" TEXT, 
	"resource_type" TEXT, 
	"scope" TEXT, 
	"resource" TEXT, 
	"permitted" bool, 
	"reason" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'check_pipeline_execution_wrapper';

CREATE  FUNCTION harness_rbac."check_policy"(
	"policy" jsonb
) RETURNS SETOF TEXT
STABLE PARALLEL SAFE 
LANGUAGE c
AS 'MODULE_PATHNAME', 'check_policy_wrapper';

CREATE  FUNCTION harness_rbac."drop_pipeline"(
	"scope" TEXT,
	"identifier" TEXT
) RETURNS void
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'drop_pipeline_wrapper';

CREATE  FUNCTION harness_rbac."effective_permissions"(
	"principal" TEXT,
	"scope" TEXT
) RETURNS TABLE (
	"permission" TEXT, 
	"resource_type" TEXT, 
	"resource" TEXT, 
	"attributes" jsonb, 
	"via" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'effective_permissions_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission"(
	"permission" TEXT,
	"scope_id" bigint,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS jsonb
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'explain_permission_by_id_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission"(
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS jsonb
VOLATILE PARALLEL UNSAFE  
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'explain_permission_by_path_wrapper';

CREATE  FUNCTION harness_rbac."explain_permission_text"(
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS SETOF TEXT
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'explain_permission_text_wrapper';

CREATE  FUNCTION harness_rbac."export_policy"(
	"scope" TEXT
) RETURNS jsonb
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'export_policy_wrapper';

CREATE  FUNCTION harness_rbac."may_execute_pipeline"(
	"scope" TEXT,
	"pipeline" TEXT,
	"principal" TEXT DEFAULT NULL
) RETURNS bool
STABLE PARALLEL SAFE  
LANGUAGE c
AS 'MODULE_PATHNAME', 'may_execute_pipeline_by_path_wrapper';

CREATE  FUNCTION harness_rbac."may_execute_pipeline"(
	"scope_id" bigint,
	"pipeline" TEXT,
	"principal" TEXT DEFAULT NULL
) RETURNS bool
STABLE PARALLEL SAFE  
LANGUAGE c
AS 'MODULE_PATHNAME', 'may_execute_pipeline_by_id_wrapper';

CREATE  FUNCTION harness_rbac."may_review"(

) RETURNS bool
STRICT VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'may_review_wrapper';

CREATE  FUNCTION harness_rbac."permitted_principals"(
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL
) RETURNS TABLE (
	"principal" TEXT, 
	"via" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'permitted_principals_wrapper';

CREATE  FUNCTION harness_rbac."permitted_resources"(
	"permission" TEXT,
	"scope" TEXT,
	"principal" TEXT DEFAULT NULL
) RETURNS TABLE (
	"resource_type" TEXT, 
	"resource" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'permitted_resources_wrapper';

CREATE  FUNCTION harness_rbac."permitted_scopes"(
	"permission" TEXT,
	"principal" TEXT DEFAULT NULL
) RETURNS TABLE (
	"scope_id" bigint, 
	"scope" TEXT, 
	"whole" bool 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'permitted_scopes_wrapper';

CREATE  FUNCTION harness_rbac."pipeline_executors"(
	"scope" TEXT,
	"pipeline" TEXT
) RETURNS TABLE (
	"principal" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'pipeline_executors_wrapper';

CREATE  FUNCTION harness_rbac."plan_policy"(
	"policy" jsonb,
	"prune" bool DEFAULT false
) RETURNS TABLE (
	"action" TEXT, 
	"object" TEXT, 
	"detail" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'plan_policy_wrapper';

CREATE  FUNCTION harness_rbac."policy_from_terraform"(
	"configuration" jsonb
) RETURNS jsonb
STABLE PARALLEL SAFE 
LANGUAGE c
AS 'MODULE_PATHNAME', 'policy_from_terraform_wrapper';

CREATE  FUNCTION harness_rbac."policy_from_yaml"(
	"yaml" TEXT
) RETURNS jsonb
STABLE PARALLEL SAFE 
LANGUAGE c
AS 'MODULE_PATHNAME', 'policy_from_yaml_wrapper';

CREATE  FUNCTION harness_rbac."redundant_role_bindings"(
	"scope" TEXT
) RETURNS TABLE (
	"principal" TEXT, 
	"role" TEXT, 
	"resource_group" TEXT, 
	"scope" TEXT, 
	"identifier" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'redundant_role_bindings_wrapper';

CREATE  FUNCTION harness_rbac."register_pipeline"(
	"scope" TEXT,
	"identifier" TEXT,
	"definition" TEXT
) RETURNS TABLE (
	"resource_type" TEXT, 
	"reference" TEXT, 
	"scope" TEXT, 
	"resource" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'register_pipeline_wrapper';

CREATE  FUNCTION harness_rbac."simulate"(
	"changes" jsonb,
	"scope" TEXT
) RETURNS TABLE (
	"principal" TEXT, 
	"permission" TEXT, 
	"scope" TEXT, 
	"resource" TEXT, 
	"change" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'simulate_wrapper';

COMMENT ON FUNCTION harness_rbac.access_report(text) IS
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Scopes below that the caller may not see all of are left out.
Returns the page. Raises 42501 (without core_user_view, core_usergroup_view, core_serviceaccount_view, core_role_view and core_resourcegroup_view there), 42602, 42704 (scope), 22023 (null), 54000 (more than 512 MB).';

COMMENT ON FUNCTION harness_rbac.apply_policy(jsonb, boolean) IS
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().
Raises what plan_policy() and the functions raise that make the changes by hand, 22023 also if an assertion of the document (must, must_not) fails afterwards, 2BP01 (last administrator, rows of protected tables in a scope that would go).';

COMMENT ON FUNCTION harness_rbac.check_pipeline_execution(text, text, text) IS
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. Who may neither view nor execute the pipeline gets the row about executing it.
Raises 42501 (no principal, or asking about another one without core_user_view there), 42602, 42704 (scope, principal; pipeline, for who may view it).';

COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. A name that nothing has fails its assertion either way.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).';

COMMENT ON FUNCTION harness_rbac.drop_pipeline(text, text) IS
'Drops a registered pipeline, also from the resource groups that name it. Returns nothing. Raises 42501 (not permitted), 42602, 42704 (not registered).';

COMMENT ON FUNCTION harness_rbac.effective_permissions(text, text) IS
'All that a principal holds in one scope: a row for each permission and resource type; resource: the one it is held on; attributes: the filter those match that it is held on; both NULL: all of the type. via: the assignments it comes by.
principal: NULL is the current principal. Resources that are scopes have a row each. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).';

COMMENT ON FUNCTION harness_rbac.explain_permission(text, text, text, text, jsonb, text) IS
'Why has_permission() with the same arguments answers as it does.
Returns {"permitted", "grants": [each assignment that grants it, with principal, user_group, scope, role, resource_group, rule], "near_misses": [each that would but for one or two things, with "failed": [{"what", "detail"}]], "suggestion": the smallest grant that would do, as a statement, or null, "alternatives"}. Names only what the caller may view. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).';
COMMENT ON FUNCTION harness_rbac.explain_permission(text, bigint, text, text, jsonb, text) IS
'Why has_permission() answers as it does, the scope given by its id. Everything else as in the form with a path.';

COMMENT ON FUNCTION harness_rbac.explain_permission_text(text, text, text, text, jsonb, text) IS
'explain_permission() as lines to read. Returns a row for each line. Raises what that raises.';

COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and who is where, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope).';

COMMENT ON FUNCTION harness_rbac.may_execute_pipeline(text, text, text) IS
'Whether a principal may run a registered pipeline from its first step to its last: whether check_pipeline_execution() finds every permission held. The scope is given by its path. principal: NULL is the current one.
Returns true or false, never NULL; false for anything unknown. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.may_execute_pipeline(bigint, text, text) IS
'Whether a principal may run a registered pipeline from its first step to its last, the scope given by its id. Everything else as in the form with a path.';

COMMENT ON FUNCTION harness_rbac.may_review() IS
'Whether the caller sees every row of the views for reviews: a superuser, or a role that is granted EXECUTE on this function and acts for no principal. Others see what they may view. Raises nothing.';

COMMENT ON FUNCTION harness_rbac.permitted_principals(text, text, text) IS
'The users and service accounts that hold a permission in a scope. resource: NULL asks about the type as a whole. via: the assignments it comes by. Leaves out kinds that the caller may not view. Raises 42501 (the caller may view neither kind there), 42602 (scope).';

COMMENT ON FUNCTION harness_rbac.permitted_resources(text, text, text) IS
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, and scopes.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).';

COMMENT ON FUNCTION harness_rbac.permitted_scopes(text, text) IS
'The scopes in which a principal holds a permission on something; whole: on the type as a whole, not only on resources that are named or match.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).';

COMMENT ON FUNCTION harness_rbac.pipeline_executors(text, text) IS
'The users and service accounts that may run a registered pipeline from its first step to its last.
Returns a row for each. Raises 42501 (without core_user_view there, or without core_pipeline_view), 42602, 42704 (scope, pipeline).';

COMMENT ON FUNCTION harness_rbac.plan_policy(jsonb, boolean) IS
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. An entry of the document is what it says and nothing else; what the document does not mention stays. prune: in the sections that it has, what it does not mention goes; resource types and permissions never go.
Raises 42501 (not permitted to see what the document speaks of), 22023 (unknown key or shape, with its place; outside of the document''s scope; twice), 42602, 42939, 0LP01, 42710 (a resource type or permission of that name is another).';

COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a configuration of the product''s Terraform provider says, in Terraform''s JSON form: roles, resource groups, user groups, service accounts and role assignments of one account; references from one to another are resolved. Scopes and users are not a part of it.
Returns a policy document. Raises 22023 (another kind of resource, an argument that means nothing here, a reference that leads nowhere), 42602, 42939, 0LP01.';

COMMENT ON FUNCTION harness_rbac.policy_from_yaml(text) IS
'A policy document written in YAML, in its one form: plan_policy(policy_from_yaml(...)). Returns the document. Raises 22023 (no YAML, or not of that shape), 42602, 42939, 0LP01.';

COMMENT ON FUNCTION harness_rbac.redundant_role_bindings(text) IS
'The assignments in a scope and below it that add nothing: their holders keep all they grant by others. Of two that grant the same both are named. Raises 42501 (the caller may view neither users nor service accounts there), 42602 (scope).';

COMMENT ON FUNCTION harness_rbac.register_pipeline(text, text, text) IS
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the product''s YAML or JSON; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, or no pipeline), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.';

COMMENT ON FUNCTION harness_rbac.simulate(jsonb, text) IS
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Sequences move on, as in any transaction that is rolled back.
changes: array of calls with named arguments, [{"call": "assign_role", "principal": "user:ana@acme", "role": ...}, {"call": "drop_principal", "principal": ...}], of the functions that change policy; {"call": "apply_policy", "policy": {...}} for a document.
Returns a row for each user or service account, permission, scope and resource whose answer becomes another. resource: NULL for the type as a whole; where single resources have answers of their own, those that are listed, registered, or scopes. change: gains or loses.
Raises 42501 (not permitted to see users and service accounts there, or what the calls raise), 42602, 42704 (scope), 22023 (changes), and what the calls raise.';

REVOKE ALL ON FUNCTION
    harness_rbac.access_report(text),
    harness_rbac.apply_policy(jsonb, boolean),
    harness_rbac.check_pipeline_execution(text, text, text),
    harness_rbac.check_policy(jsonb),
    harness_rbac.drop_pipeline(text, text),
    harness_rbac.effective_permissions(text, text),
    harness_rbac.explain_permission(text, text, text, text, jsonb, text),
    harness_rbac.explain_permission(text, bigint, text, text, jsonb, text),
    harness_rbac.explain_permission_text(text, text, text, text, jsonb, text),
    harness_rbac.export_policy(text),
    harness_rbac.may_execute_pipeline(text, text, text),
    harness_rbac.may_execute_pipeline(bigint, text, text),
    harness_rbac.may_review(),
    harness_rbac.permitted_principals(text, text, text),
    harness_rbac.permitted_resources(text, text, text),
    harness_rbac.permitted_scopes(text, text),
    harness_rbac.pipeline_executors(text, text),
    harness_rbac.plan_policy(jsonb, boolean),
    harness_rbac.policy_from_terraform(jsonb),
    harness_rbac.policy_from_yaml(text),
    harness_rbac.redundant_role_bindings(text),
    harness_rbac.register_pipeline(text, text, text),
    harness_rbac.simulate(jsonb, text)
FROM PUBLIC;

GRANT EXECUTE ON FUNCTION
    harness_rbac.access_report(text),
    harness_rbac.apply_policy(jsonb, boolean),
    harness_rbac.check_pipeline_execution(text, text, text),
    harness_rbac.check_policy(jsonb),
    harness_rbac.drop_pipeline(text, text),
    harness_rbac.effective_permissions(text, text),
    harness_rbac.explain_permission(text, text, text, text, jsonb, text),
    harness_rbac.explain_permission(text, bigint, text, text, jsonb, text),
    harness_rbac.explain_permission_text(text, text, text, text, jsonb, text),
    harness_rbac.export_policy(text),
    harness_rbac.may_execute_pipeline(text, text, text),
    harness_rbac.may_execute_pipeline(bigint, text, text),
    harness_rbac.may_review(),
    harness_rbac.permitted_principals(text, text, text),
    harness_rbac.permitted_resources(text, text, text),
    harness_rbac.permitted_scopes(text, text),
    harness_rbac.pipeline_executors(text, text),
    harness_rbac.plan_policy(jsonb, boolean),
    harness_rbac.policy_from_terraform(jsonb),
    harness_rbac.policy_from_yaml(text),
    harness_rbac.redundant_role_bindings(text),
    harness_rbac.register_pipeline(text, text, text),
    harness_rbac.simulate(jsonb, text)
TO PUBLIC;

-- Reviews.

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

CREATE FUNCTION harness_rbac._note_grant_uses(role_assignment_ids bigint[]) RETURNS bigint LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    WITH due AS MATERIALIZED (
        SELECT a.id
          FROM harness_rbac.role_assignments a
          LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
         WHERE a.id = ANY (role_assignment_ids)
           AND coalesce(u.last_used_at < statement_timestamp() - interval '1 hour', true)
         ORDER BY a.id
    ), noted AS (
        INSERT INTO harness_rbac.role_assignment_uses (role_assignment_id, last_used_at)
        SELECT id, statement_timestamp()
          FROM due
         WHERE pg_try_advisory_xact_lock(hashtextextended('harness_rbac.role_assignment_uses', id))
            ON CONFLICT ON CONSTRAINT role_assignment_uses_pkey DO UPDATE SET last_used_at = excluded.last_used_at
        RETURNING 1
    )
    SELECT count(*) FROM noted;
END;
REVOKE ALL ON harness_rbac.role_assignment_uses FROM PUBLIC;
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
COMMENT ON VIEW harness_rbac.role_bindings IS 'Role assignments by name, a row for each.';
COMMENT ON COLUMN harness_rbac.role_bindings.principal IS 'Who holds it, as functions take it.';
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
       (SELECT count(*) FROM harness_rbac.role_assignments a WHERE a.scope_id = s.id) AS assignments
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
COMMENT ON COLUMN harness_rbac.scope_tree.assignments IS 'Role assignments made here.';

CREATE VIEW harness_rbac.expiring_role_bindings WITH (security_invoker = true) AS
SELECT principal, role, resource_group, scope, identifier, valid_until, valid_until - statement_timestamp() AS expires_in
  FROM harness_rbac.role_bindings
 WHERE in_force AND valid_until < statement_timestamp() + interval '30 days'
 ORDER BY valid_until;
COMMENT ON VIEW harness_rbac.expiring_role_bindings IS 'Role assignments in force that end within 30 days, the next first.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.principal IS 'Who holds it.';
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
COMMENT ON VIEW harness_rbac.administrators IS 'Who holds the administrator''s role where; members of a user group through the group.';
COMMENT ON COLUMN harness_rbac.administrators.scope IS 'The scope of the assignment.';
COMMENT ON COLUMN harness_rbac.administrators.principal IS 'Who holds the role.';
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
 ORDER BY u.last_used_at NULLS FIRST, b.scope, b.principal;
COMMENT ON VIEW harness_rbac.unused_role_bindings IS 'Role assignments in force that no decision has relied on for 90 days. Tells something once harness_rbac.track_grant_uses has been on for as long, on the primary server.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.principal IS 'Who holds it.';
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

CREATE OR REPLACE FUNCTION harness_rbac.lint() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    WITH protected AS MATERIALIZED (
        SELECT t.target, c.oid, c.relkind, t.scope_column, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, o.oid AS owner,
               o.rolname AS owner_name, o.rolsuper AS owner_is_superuser, o.rolcanlogin AS owner_logs_in
          FROM (SELECT target, min(scope_column::text) AS scope_column FROM harness_rbac.protected_tables GROUP BY target) AS t
          JOIN pg_catalog.pg_class c ON c.oid = t.target
          JOIN pg_catalog.pg_roles o ON o.oid = c.relowner
    ), checks AS MATERIALIZED (
        SELECT p.polrelid::regclass AS target, p.polname, p.polpermissive,
               concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS text
          FROM pg_catalog.pg_policy p
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
           format('ALTER TABLE %s OWNER TO %I', target, (SELECT r.rolname FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_roles r ON r.oid = p.proowner
                                                          WHERE p.oid = to_regprocedure('harness_rbac.scope_id(pg_catalog.text)')))
      FROM protected WHERE owner_logs_in AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('no index leads with %I, so every query reads the whole table', scope_column),
           format('CREATE INDEX ON %s (%I)', target, scope_column)
      FROM protected
     WHERE scope_column IS NOT NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE i.indrelid = protected.oid AND a.attname = scope_column AND i.indpred IS NULL AND i.indisvalid)
    UNION ALL
    SELECT 'error', p.relid::text, format('%s may read or change this partition past the policies of %s',
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, t.target),
           format('REVOKE ALL ON %s FROM %s', p.relid, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM protected t, pg_partition_tree(t.target) AS p JOIN pg_catalog.pg_class c ON c.oid = p.relid, aclexplode(c.relacl) AS a
     WHERE t.relkind = 'p' AND p.relid <> t.oid AND a.grantee <> c.relowner AND NOT c.relrowsecurity
     GROUP BY p.relid, a.grantee, t.target
    UNION ALL
    SELECT 'warning', t.target::text, format('role %I has BYPASSRLS: no policy holds it', r.rolname), format('ALTER ROLE %I NOBYPASSRLS', r.rolname)
      FROM protected t JOIN pg_catalog.pg_roles r ON r.rolbypassrls AND NOT r.rolsuper
     WHERE has_table_privilege(r.oid, t.target, 'SELECT, INSERT, UPDATE, DELETE')
    UNION ALL
    SELECT 'warning', c.target::text, format('policy %I lets rows through that permissions do not', c.polname), format('DROP POLICY %I ON %s', c.polname, c.target)
      FROM checks c JOIN protected t ON t.target = c.target
     WHERE c.polpermissive AND c.polname <> ALL ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}')
    UNION ALL
    SELECT 'error', t.target::text, format('policy harness_rbac_%s is not one that protect_table() makes', t.command),
           format('DROP POLICY harness_rbac_%s ON %s', t.command, t.target)
      FROM harness_rbac.protected_tables t WHERE t.permission IS NULL OR t.scope_column IS NULL
    -- A sub-select is evaluated once: who waits for a row lock would be decided by what held before.
    UNION ALL
    SELECT 'error', c.target::text, format('policy %I asks in a sub-select: who waits for a row meanwhile keeps a right that is revoked', c.polname),
           'Write harness_rbac.has_permission(...) itself, without SELECT; it uses the index by itself'
      FROM checks c WHERE c.text ~ '\mSELECT\M[^;]*\m(has_permission|permitted_scope_ids)\('
    -- The extension's own tables.
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not in force: decisions may be outdated, or rows wrong', t.tgname),
           format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.tgrelid::regclass, CASE WHEN t.tgname LIKE 'signal\_%' THEN 'ALWAYS' ELSE '' END, t.tgname)
      FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = to_regnamespace('harness_rbac')
       AND (t.tgenabled = 'D' OR t.tgname LIKE 'signal\_%' AND t.tgenabled <> 'A' OR t.tgisinternal AND t.tgenabled <> 'O')
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not the extension''s', t.tgname), format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
      FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
     WHERE c.relnamespace = to_regnamespace('harness_rbac') AND f.pronamespace <> c.relnamespace AND NOT t.tgisinternal
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type),
           format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_catalog.pg_class c, aclexplode(c.relacl) AS a
     WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'S') AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
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
     WHERE f.oid = to_regprocedure('harness_rbac.begin_session(pg_catalog.text)') AND a.grantee = 0
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
    SELECT 'notice', format('database role with oid %s', r.role::oid), 'it is mapped to a principal, and there is no such role',
           format('SELECT harness_rbac.unmap_database_role(%s)', r.role::oid)
      FROM harness_rbac.database_roles r WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles known WHERE known.oid = r.role)
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
    ) AS found (severity, object, finding, mend)
    ORDER BY array_position(ARRAY['error', 'warning', 'notice'], found.severity), found.object, found.finding;
END;

REVOKE ALL ON
    harness_rbac.role_bindings,
    harness_rbac.scope_tree,
    harness_rbac.expiring_role_bindings,
    harness_rbac.unused_role_bindings,
    harness_rbac.administrators,
    harness_rbac.unused_definitions,
    harness_rbac.principals_without_roles
FROM PUBLIC;
GRANT SELECT ON
    harness_rbac.role_bindings,
    harness_rbac.scope_tree,
    harness_rbac.expiring_role_bindings,
    harness_rbac.unused_role_bindings,
    harness_rbac.administrators,
    harness_rbac.unused_definitions,
    harness_rbac.principals_without_roles
TO PUBLIC;

-- Triggers keep to a path of their own.
ALTER FUNCTION harness_rbac._touch_parent() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._create_all_users_group() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._drop_unpublished() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._check_resource_group_scope() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._check_resource_group_selector() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._forget_resource() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION harness_rbac._note_administrator() SET search_path = pg_catalog, pg_temp;

-- apply_policy() may take an administrator away before it gives another.
DROP TRIGGER keep_administrator ON harness_rbac.role_assignments;
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.role_assignments DEFERRABLE
    FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1) EXECUTE FUNCTION harness_rbac._keep_administrator();
DROP TRIGGER keep_administrator ON harness_rbac.principals;
CREATE CONSTRAINT TRIGGER keep_administrator AFTER DELETE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();
DROP TRIGGER keep_administrator_on_update ON harness_rbac.principals;
CREATE CONSTRAINT TRIGGER keep_administrator_on_update AFTER UPDATE ON harness_rbac.principals DEFERRABLE
    FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled) EXECUTE FUNCTION harness_rbac._keep_administrator();
DROP TRIGGER keep_administrator ON harness_rbac.group_members;
CREATE CONSTRAINT TRIGGER keep_administrator AFTER UPDATE OR DELETE ON harness_rbac.group_members DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._keep_administrator();

-- Who changed what of the policy, and when.

-- Who changed what of the policy, and when: entries, and the chains of hashes that show whether somebody changed them.
-- An entry is written in the statement of its change. When the transaction ends, its entries are sealed: once for each account,
-- under a lock that orders the transactions of the account. Triggers write both, see src/admin/audit.

CREATE TABLE harness_rbac._audit_chains (
    account_id bigint NOT NULL,
    began_at   timestamptz NOT NULL,
    CONSTRAINT _audit_chains_pkey PRIMARY KEY (account_id)
);
COMMENT ON TABLE harness_rbac._audit_chains IS 'Accounts with a log. Locked while a transaction seals. Its name makes dumps load it before all policy: see _audit_restore.';
COMMENT ON COLUMN harness_rbac._audit_chains.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac._audit_chains.began_at IS 'Since when its log is whole; -infinity if there was nothing before.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._audit_chains', '');

-- A dump brings the log along, so what loading it changes is no news. 1: changes are recorded. 0: a superuser loads a dump, which
-- begins with _audit_chains, and ends by setting this back to 1, because dumps set sequences last.
CREATE SEQUENCE harness_rbac._audit_restore MINVALUE 0 MAXVALUE 1 START WITH 1;
COMMENT ON SEQUENCE harness_rbac._audit_restore IS '1, or 0 from the moment that a dump begins to be loaded until it is.';
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
    CONSTRAINT audit_seals_pkey PRIMARY KEY (account_id, number)
);
CREATE INDEX audit_seals_transaction_idx ON harness_rbac.audit_seals (transaction, account_id);
CREATE INDEX audit_seals_sealed_at_idx ON harness_rbac.audit_seals (account_id, sealed_at);
COMMENT ON TABLE harness_rbac.audit_seals IS 'The chain of each account: a row for each transaction that changed its policy, which covers the entries of that transaction and the seal before it.';
COMMENT ON COLUMN harness_rbac.audit_seals.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac.audit_seals.number IS 'Place in the chain, from 1, without gaps.';
COMMENT ON COLUMN harness_rbac.audit_seals.sealed_at IS 'When the transaction ended; later than the seal before it.';
COMMENT ON COLUMN harness_rbac.audit_seals.hash IS 'SHA-256 over the hash of the seal before it and the rest of this row.';
COMMENT ON COLUMN harness_rbac.audit_seals.transaction IS 'The transaction.';
COMMENT ON COLUMN harness_rbac.audit_seals.first_entry IS 'Id of its first entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.last_entry IS 'Id of its last entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries IS 'How many there are.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries_hash IS 'SHA-256 over the SHA-256 of each, in their order.';
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
    CONSTRAINT audit_entries_pkey PRIMARY KEY (id, month),
    CONSTRAINT audit_entries_operation_known CHECK (operation IN ('insert', 'update', 'delete', 'truncate'))
) PARTITION BY RANGE (month);
CREATE TABLE harness_rbac.audit_entries_default PARTITION OF harness_rbac.audit_entries DEFAULT;
CREATE INDEX audit_entries_transaction_idx ON harness_rbac.audit_entries (transaction, account_id, id);
-- Names of what is gone.
CREATE INDEX audit_entries_gone_idx ON harness_rbac.audit_entries (kind, ((before ->> 'id')::bigint)) WHERE after IS NULL;
CREATE INDEX audit_entries_gone_scopes_idx ON harness_rbac.audit_entries ((before ->> 'path')) WHERE after IS NULL AND kind = 'scopes';
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
COMMENT ON COLUMN harness_rbac.%1$I.kind IS 'The table that was changed.';
COMMENT ON COLUMN harness_rbac.%1$I.operation IS 'insert, update, delete or truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.%1$I.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.opens IS 'Whether it is the first of its statement and account: these make the end of the transaction seal.';
        $comments$, target);
    END LOOP;
END
$$;

CREATE FUNCTION harness_rbac._audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'audit_wrapper';
COMMENT ON FUNCTION harness_rbac._audit() IS 'Trigger. Writes an entry for each row that a statement changed. Arguments: the columns of its key.';
CREATE FUNCTION harness_rbac._seal_audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'seal_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._seal_audit() IS 'Trigger. Seals the entries of the transaction.';
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
            ('database_roles', '{role}'), ('api_keys', '{public_id}')
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
CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON harness_rbac.audit_entries DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.opens AND NEW.transaction = pg_current_xact_id()) EXECUTE FUNCTION harness_rbac._seal_audit();

-- The log to read. Entries hold keys; names never change and keys are never used twice, so both the rows that are there and the
-- entries of those that are gone tell what was meant.

CREATE VIEW harness_rbac._audit_names WITH (security_barrier = true) AS
SELECT 'scopes' AS kind, s.id, s.id AS scope_id, s.path::text AS name, s.level AS detail FROM harness_rbac.scopes s
UNION ALL SELECT 'principals', p.id, p.scope_id, p.kind || ':' || p.identifier, p.kind FROM harness_rbac.principals p
UNION ALL SELECT 'roles', r.id, r.scope_id, r.identifier, NULL FROM harness_rbac.roles r
UNION ALL SELECT 'resource_groups', g.id, g.scope_id, g.identifier, NULL FROM harness_rbac.resource_groups g
UNION ALL SELECT 'permissions', p.id, NULL, p.identifier, NULL FROM harness_rbac.permissions p
UNION ALL SELECT 'resource_types', t.id, NULL, t.identifier, NULL FROM harness_rbac.resource_types t
UNION ALL
SELECT e.kind, (e.before ->> 'id')::bigint, CASE e.kind WHEN 'scopes' THEN (e.before ->> 'id')::bigint ELSE (e.before ->> 'scope_id')::bigint END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'path' WHEN 'principals' THEN (e.before ->> 'kind') || ':' || (e.before ->> 'identifier') ELSE e.before ->> 'identifier' END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'level' WHEN 'principals' THEN e.before ->> 'kind' END
  FROM harness_rbac.audit_entries e WHERE e.after IS NULL;
COMMENT ON VIEW harness_rbac._audit_names IS 'What the keys in audit_entries mean, also of what is gone.';
COMMENT ON COLUMN harness_rbac._audit_names.kind IS 'The table.';
COMMENT ON COLUMN harness_rbac._audit_names.id IS 'The key.';
COMMENT ON COLUMN harness_rbac._audit_names.scope_id IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac._audit_names.name IS 'Its name.';
COMMENT ON COLUMN harness_rbac._audit_names.detail IS 'Level of a scope, kind of a principal.';

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
  FROM (SELECT s.sealed_at AS at, s.number, d.*, coalesce(d.after, d.before) AS content
          FROM harness_rbac.audit_seals s
          JOIN harness_rbac.audit_entries d ON d.transaction = s.transaction AND d.account_id = s.account_id AND d.id BETWEEN s.first_entry AND s.last_entry
        UNION ALL
        SELECT d.recorded_at, NULL, d.*, coalesce(d.after, d.before)
          FROM harness_rbac.audit_entries d
         WHERE d.transaction = pg_current_xact_id_if_assigned()
           AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                            WHERE s.transaction = d.transaction AND s.account_id = d.account_id AND d.id BETWEEN s.first_entry AND s.last_entry)) AS e;
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
       e.operation || ' ' || CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'level'
           WHEN 'principals' THEN replace(e.content ->> 'kind', '_', ' ')
           WHEN 'group_members' THEN 'user group member' WHEN 'scope_users' THEN 'scope user' WHEN 'role_permissions' THEN 'role permission'
           WHEN 'resource_group_scopes' THEN 'included scope' WHEN 'resource_group_selectors' THEN 'selector' WHEN 'api_keys' THEN 'API key'
           WHEN 'audit_entries' THEN 'audit log'
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
               || ' on ' || (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1)
           WHEN 'api_keys' THEN (e.content ->> 'identifier') || ' of ' || owner.name || '@' || home.name
           WHEN 'database_roles' THEN e.content ->> 'role'
           WHEN 'audit_entries' THEN 'entries up to ' || (e.content ->> 'up_to')
           ELSE e.content ->> 'identifier' END AS object,
       home.name AS scope, e.before, e.after,
       CASE WHEN e.kind = 'role_assignments' THEN e.content ->> 'reason' END AS reason,
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
  LEFT JOIN LATERAL (SELECT n.id, n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'scopes'
                        AND n.id = CASE WHEN e.account_id = 0 THEN NULL WHEN e.owner_key IS NULL THEN e.scope_key ELSE owner.scope_id END LIMIT 1) AS home ON true
 WHERE (SELECT harness_rbac.may_review())
    -- Principals look at their own account alone; of a scope that is gone, the nearest above it that is there decides.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND harness_rbac.has_permission('core_audit_view', (SELECT s.id FROM harness_rbac.scopes s
           WHERE s.account_id = e.account_id AND (s.id = home.id OR starts_with(home.name, s.path || '/')) ORDER BY length(s.path) DESC LIMIT 1));
COMMENT ON VIEW harness_rbac.audit_log IS 'Every change of policy. Shows the entries of scopes where the caller holds core_audit_view.';
COMMENT ON COLUMN harness_rbac.audit_log.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.audit_log.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.audit_log.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.audit_log.principal IS 'For whom the session acted; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.audit_log.token IS 'Identifier of the API key that proved it; NULL for another way.';
COMMENT ON COLUMN harness_rbac.audit_log.action IS 'insert, update, delete or truncate, and the kind of object.';
COMMENT ON COLUMN harness_rbac.audit_log.object IS 'What was changed, by name.';
COMMENT ON COLUMN harness_rbac.audit_log.scope IS 'Where it belongs; NULL for what belongs to no account.';
COMMENT ON COLUMN harness_rbac.audit_log.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.audit_log.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.audit_log.reason IS 'The reason that the assignment states.';
COMMENT ON COLUMN harness_rbac.audit_log.id IS 'Number of the entry.';
COMMENT ON COLUMN harness_rbac.audit_log.transaction IS 'The transaction that made the change.';

-- What was done before, nobody knows any more.
INSERT INTO harness_rbac._audit_chains (account_id, began_at)
SELECT s.id, now() FROM harness_rbac.scopes s WHERE s.parent_id IS NULL UNION ALL SELECT 0, now();

CREATE FUNCTION harness_rbac."partition_audit_log"(
	"months" INT DEFAULT 3
) RETURNS bigint
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'partition_audit_log_wrapper';

CREATE FUNCTION harness_rbac."verify_audit_log"(
	"account" TEXT DEFAULT NULL
) RETURNS TABLE (
	"account" TEXT,
	"entry" bigint,
	"finding" TEXT
)
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'verify_audit_log_wrapper';

CREATE FUNCTION harness_rbac."role_bindings_at"(
	"at" timestamp with time zone,
	"scope" TEXT
) RETURNS TABLE (
	"principal" TEXT,
	"role" TEXT,
	"resource_group" TEXT,
	"scope" TEXT,
	"identifier" TEXT,
	"disabled" bool,
	"valid_from" timestamp with time zone,
	"valid_until" timestamp with time zone,
	"in_force" bool,
	"reason" TEXT
)
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'role_bindings_at_wrapper';

CREATE FUNCTION harness_rbac."has_permission_at"(
	"at" timestamp with time zone,
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS bool
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'has_permission_at_by_path_wrapper';

CREATE FUNCTION harness_rbac."drop_audit_log"(
	"before" timestamp with time zone,
	"keep" bool DEFAULT true
) RETURNS TABLE (
	"month" TEXT,
	"entries" bigint,
	"kept_in" TEXT
)
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'drop_audit_log_wrapper';

CREATE FUNCTION harness_rbac."policy_changes"(
	"scope" TEXT,
	"since" timestamp with time zone DEFAULT NULL,
	"until" timestamp with time zone DEFAULT NULL
) RETURNS TABLE (
	"at" timestamp with time zone,
	"who" TEXT,
	"action" TEXT,
	"object" TEXT,
	"scope" TEXT,
	"change" TEXT
)
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'policy_changes_wrapper';

CREATE FUNCTION harness_rbac."has_permission_at"(
	"at" timestamp with time zone,
	"permission" TEXT,
	"scope_id" bigint,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS bool
VOLATILE PARALLEL UNSAFE
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'has_permission_at_by_id_wrapper';

COMMENT ON FUNCTION harness_rbac.policy_changes(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns at, who (the principal and its API key, or the database role), action, object, scope, change. Raises 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'What has_permission() answered at some time, by the log; the scope given by its path.
at: the time; one to come asks about validity alone. Everything else as in has_permission(). For who holds core_audit_view in the scope. Costs what it takes to undo, in a savepoint that is rolled back, all changes of the account since.
Returns true or false, never NULL. Raises 22023 (at is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope), 25006 (in a read-only transaction).';
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, bigint, text, text, jsonb, text) IS
'What has_permission() answered at some time, the scope given by its id. Everything else as in the form with a path.';
COMMENT ON FUNCTION harness_rbac.role_bindings_at(timestamptz, text) IS
'The assignments there were in a scope and below it at some time, by the log: columns as in role_bindings, in_force judged then.
For who holds core_audit_view in the scope. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope), 25006 (in a read-only transaction).';
COMMENT ON FUNCTION harness_rbac.verify_audit_log(text) IS
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since.
account: NULL for all, also for what belongs to none, which principals may not ask. For who holds core_audit_view in the account.
Returns account, entry (the first it is about), finding; no rows where all is well. Raises 22023 (not an account), 42501 (without core_audit_view), 42602 (account).';
COMMENT ON FUNCTION harness_rbac.partition_audit_log(integer) IS
'Gives the months from this one on a partition of their own. Entries of months without share one. For superusers, and whom a DBA grants EXECUTE.
months: how many, 3 by default. Returns how many are new. Raises 22023 (months), 42501.';
COMMENT ON FUNCTION harness_rbac.drop_audit_log(timestamptz, boolean) IS
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE.
before: a time that has passed; nothing of its month or later is taken. keep: leave each month behind as a table of its own.
Returns month, entries, and the table that keeps them. Raises 22023 (NULL, or a time to come), 42501.';

REVOKE ALL ON
    harness_rbac._audit_chains,
    harness_rbac.audit_seals,
    harness_rbac.audit_entries,
    harness_rbac.audit_entries_default,
    harness_rbac._audit_names,
    harness_rbac._audit_dated,
    harness_rbac.audit_log
FROM PUBLIC;
REVOKE ALL ON SEQUENCE harness_rbac.audit_entries_id_seq, harness_rbac._audit_restore FROM PUBLIC;
REVOKE ALL ON FUNCTION
    harness_rbac.policy_changes(text, timestamptz, timestamptz),
    harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text),
    harness_rbac.has_permission_at(timestamptz, text, bigint, text, text, jsonb, text),
    harness_rbac.role_bindings_at(timestamptz, text),
    harness_rbac.verify_audit_log(text),
    harness_rbac.partition_audit_log(integer),
    harness_rbac.drop_audit_log(timestamptz, boolean),
    harness_rbac._audit(),
    harness_rbac._seal_audit(),
    harness_rbac._guard_audit()
FROM PUBLIC;
GRANT SELECT ON harness_rbac.audit_log TO PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac.policy_changes(text, timestamptz, timestamptz),
    harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text),
    harness_rbac.has_permission_at(timestamptz, text, bigint, text, text, jsonb, text),
    harness_rbac.role_bindings_at(timestamptz, text),
    harness_rbac.verify_audit_log(text)
TO PUBLIC;
