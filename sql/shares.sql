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
