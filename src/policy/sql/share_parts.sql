JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE path = d.scope LIMIT 1) AS s ON true
JOIN LATERAL (SELECT id FROM harness_rbac.scopes WHERE path = d.home LIMIT 1) AS home ON true
JOIN LATERAL (SELECT id FROM harness_rbac.principals
               WHERE scope_id = home.id AND kind = d.kind AND identifier = d.principal LIMIT 1) AS p ON true
LEFT JOIN LATERAL (SELECT id FROM harness_rbac.scopes WHERE path = d.role_scope LIMIT 1) AS above ON true
JOIN LATERAL (SELECT id FROM harness_rbac.roles WHERE scope_id = above.id AND identifier = d.role
              UNION ALL SELECT id FROM harness_rbac.roles WHERE d.role_scope IS NULL AND scope_id IS NULL AND identifier = d.role
              LIMIT 1) AS r ON true
JOIN LATERAL (SELECT id FROM harness_rbac.resource_types WHERE identifier = d.resource_type LIMIT 1) AS t ON true
