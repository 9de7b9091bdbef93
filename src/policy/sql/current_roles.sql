SELECT within.path AS scope, r.identifier, r.name, r.description, coalesce(x.permissions, '{}') AS permissions
FROM within JOIN harness_rbac.roles r ON r.scope_id = within.id
LEFT JOIN LATERAL (SELECT array_agg(p.identifier::text) AS permissions
             FROM harness_rbac.role_permissions h JOIN harness_rbac.permissions p ON p.id = h.permission_id
            WHERE h.role_id = r.id) AS x ON true
