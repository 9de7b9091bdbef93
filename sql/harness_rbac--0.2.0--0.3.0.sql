-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;

-- Configurations of Terraform: with what their account is called here, and the other direction.
CREATE FUNCTION harness_rbac.policy_from_terraform(configuration jsonb, account text) RETURNS jsonb
    STABLE PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'policy_from_terraform_of_account_wrapper';
CREATE FUNCTION harness_rbac.policy_to_terraform(scope text) RETURNS jsonb
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'policy_to_terraform_wrapper';
GRANT EXECUTE ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text), harness_rbac.policy_to_terraform(text) TO PUBLIC;
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a configuration of the product''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text) IS
'What a configuration of the product''s Terraform provider says, with what its account is called here. Everything else as in the form without account.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the product''s provider. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).';

-- What pipelines refer to.
COMMENT ON COLUMN harness_rbac.pipeline_references.resource_type IS 'Type of the resource; INFRASTRUCTURE for an infrastructure definition, which is part of its environment; STEP_TYPE for a step whose type is not known.';
COMMENT ON FUNCTION harness_rbac.register_pipeline(text, text, text) IS
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the product''s YAML or JSON; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type. The type STEP_TYPE stands for a step whose type is not known: it is read by the keys that references have everywhere.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, no pipeline, or one that says that it is another one or lives elsewhere), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.';
COMMENT ON FUNCTION harness_rbac.check_pipeline_execution(text, text, text) IS
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. A pipeline that it runs and that is not registered is not permitted, whatever it needs; nothing is asked of who approves.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. Who may neither view nor execute the pipeline gets the row about executing it.
Raises 42501 (no principal, or asking about another one without core_user_view there), 42602, 42704 (scope, principal; pipeline, for who may view it).';
