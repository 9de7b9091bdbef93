-- $1: ids of entries. For each the statement that takes the change back, or a remark why there is none.
-- Resource groups and dropped roles are brought back as they were before the transaction, at the entry that has them whole.
WITH entry AS MATERIALIZED (
    SELECT d.id, d.kind, d.account_id, d.transaction, d.before, d.after, coalesce(d.after, d.before) AS content
      FROM harness_rbac.audit_entries d WHERE d.id = ANY ($1)
), named AS MATERIALIZED (
    SELECT e.*, c.identifier, c.scope_id,
           CASE e.kind WHEN 'scopes' THEN e.content ->> 'path' ELSE (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = c.scope_id LIMIT 1) END AS scope,
           split_part((SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.account_id LIMIT 1), '/', 1) AS account,
           (SELECT n.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = n.scope_id LIMIT 1)
              FROM harness_rbac._audit_names n WHERE n.kind = 'principals' AND n.id = c.principal_id LIMIT 1) AS principal,
           (SELECT n.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = n.scope_id LIMIT 1)
              FROM harness_rbac._audit_names n WHERE n.kind = 'principals' AND n.id = (e.content ->> 'user_id')::bigint LIMIT 1) AS member,
           role.name AS role,
           CASE WHEN role.scope_id IS NULL OR role.scope_id = c.scope_id THEN '' WHEN role.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || role.name AS role_there,
           (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = role.scope_id LIMIT 1) AS role_scope,
           resource_group.name AS resource_group,
           (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = resource_group.scope_id LIMIT 1) AS group_scope,
           (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_types' AND n.id = (e.content ->> 'resource_type_id')::bigint LIMIT 1) AS resource_type,
           (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'permissions' AND n.id = (e.content ->> 'permission_id')::bigint LIMIT 1) AS permission,
           whole.id AS whole_id, whole.first AS whole_first, whole.came, whole.went, whole.place AS whole_place
      FROM entry e
     CROSS JOIN LATERAL (SELECT e.content ->> 'identifier' AS identifier, (e.content ->> 'scope_id')::bigint AS scope_id,
                                CASE e.kind WHEN 'principals' THEN e.content ->> 'id' WHEN 'group_members' THEN e.content ->> 'group_id' ELSE e.content ->> 'principal_id' END::bigint AS principal_id,
                                CASE e.kind WHEN 'roles' THEN e.content ->> 'id' ELSE e.content ->> 'role_id' END::bigint AS role_id,
                                CASE e.kind WHEN 'resource_groups' THEN e.content ->> 'id' ELSE e.content ->> 'resource_group_id' END::bigint AS group_id) AS c
      LEFT JOIN LATERAL (SELECT n.name, n.scope_id FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = c.role_id LIMIT 1) AS role ON true
      LEFT JOIN LATERAL (SELECT n.name, n.scope_id FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = c.group_id LIMIT 1) AS resource_group ON true
      -- What the same transaction did to the role or resource group as a whole. Its parts have no entry of their own that could be taken back.
      LEFT JOIN LATERAL (SELECT CASE WHEN e.kind IN ('roles', 'role_permissions') THEN c.role_id ELSE c.group_id END AS id,
                                min(d.id) AS first, bool_or(d.kind IN ('roles', 'resource_groups') AND d.before IS NULL) AS came,
                                bool_or(d.kind IN ('roles', 'resource_groups') AND d.after IS NULL) AS went,
                                min(d.id) FILTER (WHERE d.kind IN ('roles', 'resource_groups') AND d.after IS NULL) AS place
                           FROM harness_rbac.audit_entries d
                          WHERE d.transaction = e.transaction AND d.account_id = e.account_id
                            AND CASE WHEN e.kind IN ('roles', 'role_permissions')
                                     THEN d.kind = 'roles' AND (coalesce(d.after, d.before) ->> 'id')::bigint = c.role_id
                                       OR d.kind = 'role_permissions' AND (coalesce(d.after, d.before) ->> 'role_id')::bigint = c.role_id
                                     ELSE d.kind = 'resource_groups' AND (coalesce(d.after, d.before) ->> 'id')::bigint = c.group_id
                                       OR d.kind IN ('resource_group_scopes', 'resource_group_selectors') AND (coalesce(d.after, d.before) ->> 'resource_group_id')::bigint = c.group_id END) AS whole
        ON e.kind IN ('roles', 'role_permissions', 'resource_groups', 'resource_group_scopes', 'resource_group_selectors')
)
SELECT n.id, said.undo, CASE WHEN said.undo IS NULL OR said.is_partial THEN said.remark END
  FROM named n
 CROSS JOIN LATERAL (
    -- As a role or resource group was before the transaction: what the first change since says of each part, else what is there now.
    SELECT CASE WHEN n.kind IN ('roles', 'role_permissions') THEN
                (SELECT jsonb_build_object('scope', n.role_scope, 'identifier', n.role, 'name', n.before -> 'name', 'description', n.before -> 'description', 'permissions', coalesce(
                    (SELECT jsonb_agg(x.name ORDER BY x.name) FROM (
                        SELECT DISTINCT ON (part.permission_id) part.was_there, (SELECT p.name FROM harness_rbac._audit_names p WHERE p.kind = 'permissions' AND p.id = part.permission_id LIMIT 1) AS name
                          FROM (SELECT (coalesce(d.after, d.before) ->> 'permission_id')::bigint AS permission_id, d.before IS NOT NULL AS was_there, d.id
                                  FROM harness_rbac.audit_entries d WHERE d.kind = 'role_permissions' AND (coalesce(d.after, d.before) ->> 'role_id')::bigint = n.whole_id AND d.id >= n.whole_first
                                UNION ALL SELECT p.permission_id, true, 9223372036854775807 FROM harness_rbac.role_permissions p WHERE p.role_id = n.whole_id) AS part
                         ORDER BY part.permission_id, part.id) AS x WHERE x.was_there), '[]')))
           WHEN n.whole_id IS NOT NULL THEN
                (SELECT jsonb_build_object('scope', n.group_scope, 'identifier', n.resource_group, 'name', g.was -> 'name', 'description', g.was -> 'description',
                    'resourceFilter', CASE WHEN (g.was ->> 'include_all_resources')::boolean THEN '{"includeAllResources": true}'::jsonb ELSE jsonb_build_object('resources', coalesce(
                        (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                    'resourceType', (SELECT t.name FROM harness_rbac._audit_names t WHERE t.kind = 'resource_types' AND t.id = (x.was ->> 'resource_type_id')::bigint LIMIT 1),
                                    'identifiers', x.was -> 'identifiers',
                                    'attributeFilter', CASE WHEN x.was ->> 'attribute_name' IS NOT NULL
                                        THEN jsonb_build_object('attributeName', x.was -> 'attribute_name', 'attributeValues', x.was -> 'attribute_values') END)) ORDER BY x.ordinal)
                           FROM (SELECT DISTINCT ON (part.ordinal) part.ordinal, part.was
                                   FROM (SELECT (coalesce(d.after, d.before) ->> 'ordinal')::integer AS ordinal, d.before AS was, d.id
                                           FROM harness_rbac.audit_entries d WHERE d.kind = 'resource_group_selectors' AND (coalesce(d.after, d.before) ->> 'resource_group_id')::bigint = n.whole_id AND d.id >= n.whole_first
                                         UNION ALL SELECT s.ordinal, to_jsonb(s), 9223372036854775807 FROM harness_rbac.resource_group_selectors s WHERE s.resource_group_id = n.whole_id) AS part
                                  ORDER BY part.ordinal, part.id) AS x WHERE x.was IS NOT NULL), '[]')) END,
                    'includedScopes', coalesce(
                        (SELECT jsonb_agg(jsonb_build_object('scope', (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = x.scope_id LIMIT 1),
                                    'filter', CASE WHEN x.below THEN 'INCLUDING_CHILD_SCOPES' ELSE 'EXCLUDING_CHILD_SCOPES' END))
                           FROM (SELECT DISTINCT ON (part.scope_id, part.below) part.scope_id, part.below, part.was_there
                                   FROM (SELECT (coalesce(d.after, d.before) ->> 'scope_id')::bigint AS scope_id, (coalesce(d.after, d.before) ->> 'include_child_scopes')::boolean AS below, d.before IS NOT NULL AS was_there, d.id
                                           FROM harness_rbac.audit_entries d WHERE d.kind = 'resource_group_scopes' AND (coalesce(d.after, d.before) ->> 'resource_group_id')::bigint = n.whole_id AND d.id >= n.whole_first
                                         UNION ALL SELECT s.scope_id, s.include_child_scopes, true, 9223372036854775807 FROM harness_rbac.resource_group_scopes s WHERE s.resource_group_id = n.whole_id) AS part
                                  ORDER BY part.scope_id, part.below, part.id) AS x WHERE x.was_there), '[]'))
                   FROM (SELECT coalesce((SELECT d.before FROM harness_rbac.audit_entries d WHERE d.kind = 'resource_groups' AND (coalesce(d.after, d.before) ->> 'id')::bigint = n.whole_id AND d.id >= n.whole_first ORDER BY d.id LIMIT 1),
                                         (SELECT to_jsonb(g) FROM harness_rbac.resource_groups g WHERE g.id = n.whole_id)) AS was) AS g) END AS whole,
           (n.content ->> 'id')::bigint < 0 AS is_built_in, n.before IS NULL AS is_new, n.after IS NULL AS is_gone) AS as_it_was
 CROSS JOIN LATERAL (
    SELECT format('SELECT FROM harness_rbac.apply_policy(%L)', jsonb_build_object('version', 1, 'scope', CASE WHEN n.kind LIKE 'resource\_group%' THEN n.group_scope ELSE n.scope END) || document.sections) AS apply,
           -- Only a document says that a group selects nothing: all that it named had been dropped.
           coalesce('[]' IN (as_it_was.whole #> '{resourceFilter,resources}', as_it_was.whole -> 'includedScopes'), false) AS selected_nothing
      FROM (SELECT CASE n.kind
                WHEN 'scopes' THEN jsonb_build_object('scopes', jsonb_build_array(jsonb_build_object('scope', n.before -> 'path', 'name', n.before -> 'name', 'description', n.before -> 'description', 'tags', n.before -> 'tags')))
                WHEN 'principals' THEN CASE n.before ->> 'kind'
                    WHEN 'user' THEN jsonb_build_object('users', jsonb_build_array(jsonb_build_object('identifier', n.identifier, 'name', n.before -> 'name', 'email', n.before -> 'email', 'disabled', n.before -> 'disabled')))
                    WHEN 'service_account' THEN jsonb_build_object('serviceAccounts', jsonb_build_array(jsonb_build_object('scope', n.scope, 'identifier', n.identifier, 'name', n.before -> 'name', 'disabled', n.before -> 'disabled')))
                    ELSE jsonb_build_object('userGroups', jsonb_build_array(jsonb_build_object('scope', n.scope, 'identifier', n.identifier, 'name', n.before -> 'name'))) END
                WHEN 'roles' THEN jsonb_build_object('roles', jsonb_build_array(as_it_was.whole))
                WHEN 'role_assignments' THEN jsonb_build_object(CASE WHEN n.resource_type IS NULL THEN 'roleAssignments' ELSE 'shares' END, jsonb_build_array(jsonb_strip_nulls(
                    jsonb_build_object('scope', n.scope, 'identifier', n.identifier, 'principal', n.principal, 'roleIdentifier', n.role_there, 'disabled', n.before -> 'disabled',
                        'validFrom', n.before -> 'valid_from', 'validUntil', n.before -> 'valid_until', 'reason', n.before -> 'reason')
                    || CASE WHEN n.resource_type IS NULL THEN jsonb_build_object('resourceGroupIdentifier', n.resource_group)
                            ELSE jsonb_build_object('resourceType', n.resource_type, 'resourceIdentifier', n.before -> 'resource') END)))
                ELSE jsonb_build_object('resourceGroups', jsonb_build_array(as_it_was.whole)) END AS sections) AS document) AS documents
 CROSS JOIN LATERAL (
    SELECT CASE WHEN selected_nothing THEN documents.apply
                ELSE format('SELECT harness_rbac.alter_resource_group(%L, %L, %L, %L)', n.group_scope, n.resource_group, as_it_was.whole -> 'resourceFilter', as_it_was.whole -> 'includedScopes') END AS alter_group) AS altered
 CROSS JOIN LATERAL (
    SELECT CASE n.kind
           WHEN 'scopes' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.drop_scope(%L)', n.scope)
               WHEN is_gone THEN format('SELECT harness_rbac.create_scope(%L, %L, %L, %L, ''none'', %L)', n.scope, n.before ->> 'name', n.before ->> 'description', n.before ->> 'tags', n.before ->> 'key')
               ELSE nullif(concat_ws('; ',
                   CASE WHEN n.before -> 'key' IS DISTINCT FROM n.after -> 'key' THEN format('SELECT harness_rbac.set_scope_key(%L, %L)', n.scope, n.before ->> 'key') END,
                   CASE WHEN (n.before -> 'name', n.before -> 'description', n.before -> 'tags') IS DISTINCT FROM (n.after -> 'name', n.after -> 'description', n.after -> 'tags') THEN documents.apply END), '') END
           WHEN 'principals' THEN CASE
               WHEN is_built_in THEN NULL
               WHEN is_new THEN format('SELECT harness_rbac.drop_principal(%L)', n.principal)
               WHEN NOT is_gone AND (n.before -> 'name', n.before -> 'email') IS NOT DISTINCT FROM (n.after -> 'name', n.after -> 'email')
                   THEN format('SELECT harness_rbac.set_principal_disabled(%L, %L)', n.principal, n.before ->> 'disabled')
               WHEN is_gone AND NOT (n.before ->> 'disabled')::boolean AND n.before ->> 'kind' = 'user'
                   THEN format('SELECT harness_rbac.create_user(%L, %L, %L, %L)', n.scope, n.identifier, n.before ->> 'name', n.before ->> 'email')
               WHEN is_gone AND NOT (n.before ->> 'disabled')::boolean
                   THEN format('SELECT harness_rbac.create_%s(%L, %L, %L)', n.before ->> 'kind', n.scope, n.identifier, n.before ->> 'name')
               ELSE documents.apply END
           WHEN 'group_members' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.remove_group_member(%L, %L)', n.principal, n.member)
               ELSE format('SELECT harness_rbac.add_group_member(%L, %L)', n.principal, n.member) END
           WHEN 'scope_users' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.remove_scope_user(%1$L, %2$L) FROM harness_rbac.visible_scope_users WHERE scope = %1$L AND member = %2$L', n.scope, n.member)
               ELSE format('SELECT harness_rbac.add_scope_user(%1$L, %2$L) WHERE NOT EXISTS (SELECT FROM harness_rbac.visible_scope_users WHERE scope = %1$L AND member = %2$L)', n.scope, n.member) END
           WHEN 'roles' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.drop_role(%L, %L)', n.scope, n.identifier)
               ELSE documents.apply END
           WHEN 'role_permissions' THEN CASE
               WHEN n.came OR n.went THEN NULL
               ELSE format('SELECT harness_rbac.alter_role(%L, %L, %s_permissions => ARRAY[%L])', n.role_scope, n.role, CASE WHEN is_new THEN 'remove' ELSE 'add' END, n.permission) END
           WHEN 'resource_groups' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.drop_resource_group(%L, %L)', n.scope, n.identifier)
               WHEN is_gone AND n.before ->> 'description' IS NULL AND NOT selected_nothing THEN format('SELECT harness_rbac.create_resource_group(%L, %L, %L, %L, %L)', n.scope, n.identifier,
                   as_it_was.whole -> 'resourceFilter', as_it_was.whole -> 'includedScopes', n.before ->> 'name')
               WHEN is_gone OR (n.before -> 'name', n.before -> 'description') IS DISTINCT FROM (n.after -> 'name', n.after -> 'description') THEN documents.apply
               WHEN n.id = n.whole_first AND NOT n.went THEN altered.alter_group END
           WHEN 'resource_group_scopes' THEN CASE WHEN NOT n.came AND NOT n.went AND n.id = n.whole_first THEN altered.alter_group END
           WHEN 'resource_group_selectors' THEN CASE WHEN NOT n.came AND NOT n.went AND n.id = n.whole_first THEN altered.alter_group END
           WHEN 'resources' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.drop_resource(%L, %L, %L)', n.scope, n.resource_type, n.identifier)
               ELSE format('SELECT harness_rbac.register_resource(%L, %L, %L, %L)', n.scope, n.resource_type, n.identifier, n.before ->> 'attributes') END
           WHEN 'role_assignments' THEN CASE
               WHEN is_new AND n.resource_type IS NULL THEN format('SELECT harness_rbac.revoke_role(%L, %L, %L, %L)', n.principal, n.role_there, n.resource_group, n.scope)
               WHEN is_new THEN format('SELECT harness_rbac.unshare_resource(%L, %L, %L, %L, %L)', n.principal, n.role_there, n.scope, n.resource_type, n.content ->> 'resource')
               WHEN is_gone AND n.resource_type IS NULL AND NOT (n.before ->> 'disabled')::boolean
                   THEN format('SELECT harness_rbac.assign_role(%L, %L, %L, %L, %L, %L, %L, %L)', n.principal, n.role_there, n.resource_group, n.scope, n.identifier, n.before ->> 'valid_from', n.before ->> 'valid_until', n.before ->> 'reason')
               ELSE documents.apply END
           WHEN 'api_keys' THEN CASE WHEN is_new THEN format('SELECT harness_rbac.drop_api_key(%L, %L)', n.principal, n.identifier) END
           WHEN 'database_roles' THEN CASE
               WHEN is_new THEN format('SELECT harness_rbac.unmap_database_role(%L)', n.content ->> 'role')
               ELSE format('SELECT harness_rbac.map_database_role(%L, %L)', n.before ->> 'role',
                   (SELECT p.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = p.scope_id LIMIT 1)
                      FROM harness_rbac._audit_names p WHERE p.kind = 'principals' AND p.id = (n.before ->> 'principal_id')::bigint LIMIT 1)) END
           END AS undo,
           CASE n.kind
           WHEN 'scopes' THEN CASE WHEN is_gone THEN 'the scope gets another id: rows of the application have to follow' ELSE 'nothing of it can be changed by hand' END
           WHEN 'principals' THEN 'it comes and goes with its scope'
           WHEN 'scope_users' THEN 'what the user holds there by itself goes along'
           WHEN 'role_permissions' THEN 'it comes and goes with its role'
           WHEN 'resources' THEN 'resource groups and shares that name it lose it'
           WHEN 'role_assignments' THEN 'it counts as shared by whoever takes the change back'
           WHEN 'resource_groups' THEN 'another entry of the same transaction has the resource group whole'
           WHEN 'resource_group_scopes' THEN 'another entry of the same transaction has the resource group whole'
           WHEN 'resource_group_selectors' THEN 'another entry of the same transaction has the resource group whole'
           WHEN 'api_keys' THEN 'a secret cannot be brought back: make another key'
           -- By itself it goes with what it names, which comes back as another one.
           WHEN 'api_key_bounds' THEN CASE
               WHEN is_gone AND NOT EXISTS (SELECT FROM harness_rbac.audit_entries d WHERE d.transaction = n.transaction AND d.account_id = n.account_id
                        AND d.kind = 'api_keys' AND d.after IS NULL AND d.before -> 'public_id' = n.before -> 'public_id')
                   THEN 'what a key is limited to cannot be brought back: make another key'
               ELSE 'it comes and goes with its key' END
           WHEN 'resource_types' THEN 'resource types stay'
           WHEN 'permissions' THEN 'permissions stay'
           ELSE 'it is no change of policy' END AS remark,
           n.kind IN ('scopes', 'scope_users', 'resources') AND (is_gone AND n.kind = 'scopes' OR is_new AND n.kind <> 'scopes')
               OR n.kind = 'role_assignments' AND is_gone AND n.resource_type IS NOT NULL AS is_partial) AS said
