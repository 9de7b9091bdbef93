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
