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
