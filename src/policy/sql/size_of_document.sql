WITH within AS MATERIALIZED ({WITHIN}), parts (bytes) AS (
    SELECT count(*) * 100 + sum(octet_length(s.path) + octet_length(concat(s.name, s.description, s.key)) + octet_length(s.tags::text))
      FROM within JOIN harness_rbac.scopes s USING (id)
    UNION ALL
    SELECT sum(octet_length(p.identifier) + 8) FROM within JOIN harness_rbac.scope_users u ON u.scope_id = within.id JOIN harness_rbac.principals p ON p.id = u.user_id
    UNION ALL
    SELECT count(*) * 100 + sum(octet_length(within.path) + octet_length(concat(p.identifier, p.name, p.email)))
      FROM within JOIN harness_rbac.principals p ON p.scope_id = within.id
    UNION ALL
    SELECT sum(octet_length(u.identifier) + 8)
      FROM within JOIN harness_rbac.principals p ON p.scope_id = within.id AND p.kind = 'user_group'
      JOIN harness_rbac.group_members m ON m.group_id = p.id JOIN harness_rbac.principals u ON u.id = m.user_id
    UNION ALL
    SELECT count(*) * 100 + sum(octet_length(within.path) + octet_length(concat(r.identifier, r.name, r.description)))
      FROM within JOIN harness_rbac.roles r ON r.scope_id = within.id
    UNION ALL
    SELECT sum(octet_length(p.identifier) + 8)
      FROM within JOIN harness_rbac.roles r ON r.scope_id = within.id
      JOIN harness_rbac.role_permissions h ON h.role_id = r.id JOIN harness_rbac.permissions p ON p.id = h.permission_id
    UNION ALL
    SELECT count(*) * 100 + sum(octet_length(within.path) + octet_length(concat(g.identifier, g.name, g.description)))
      FROM within JOIN harness_rbac.resource_groups g ON g.scope_id = within.id
    UNION ALL
    SELECT count(*) * 100 + sum(octet_length(coalesce(s.identifiers::text, '')) + octet_length(concat(s.attribute_name, s.attribute_values::text)))
      FROM within JOIN harness_rbac.resource_groups g ON g.scope_id = within.id
      JOIN harness_rbac.resource_group_selectors s ON s.resource_group_id = g.id
    UNION ALL
    SELECT count(*) * 60 + sum(octet_length(s.path))
      FROM within JOIN harness_rbac.resource_groups g ON g.scope_id = within.id
      JOIN harness_rbac.resource_group_scopes i ON i.resource_group_id = g.id JOIN harness_rbac.scopes s ON s.id = i.scope_id
    UNION ALL
    SELECT count(*) * 100 + sum(octet_length(within.path) + octet_length(r.identifier) + octet_length(r.attributes::text))
      FROM within JOIN harness_rbac.resources r ON r.scope_id = within.id
    UNION ALL
    SELECT count(*) * 250 + sum(2 * octet_length(within.path) + octet_length(concat(a.identifier, p.identifier, r.identifier, g.identifier, a.reason)))
      FROM within JOIN harness_rbac.role_assignments a ON a.scope_id = within.id JOIN harness_rbac.principals p ON p.id = a.principal_id
      JOIN harness_rbac.roles r ON r.id = a.role_id JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
    UNION ALL
    SELECT count(*) * 300 + sum(2 * octet_length(within.path) + octet_length(concat(a.identifier, p.identifier, r.identifier, a.resource, a.reason)))
      FROM within JOIN harness_rbac.role_assignments a ON a.scope_id = within.id AND a.resource_type_id IS NOT NULL
      JOIN harness_rbac.principals p ON p.id = a.principal_id JOIN harness_rbac.roles r ON r.id = a.role_id
)
SELECT sum(bytes)::bigint FROM parts
