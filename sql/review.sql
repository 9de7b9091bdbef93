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
