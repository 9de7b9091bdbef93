SELECT p.kind || ':' || p.identifier || '@' || home.path,
      CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END || r.identifier,
      g.identifier::text, s.path, a.identifier::text, a.disabled, a.valid_from, a.valid_until,
      NOT a.disabled AND NOT p.disabled AND coalesce(a.valid_from <= $1, true) AND coalesce($1 < a.valid_until, true), a.reason
 FROM harness_rbac.role_assignments a
 JOIN harness_rbac.scopes s ON s.id = a.scope_id
 JOIN harness_rbac.principals p ON p.id = a.principal_id
 JOIN harness_rbac.scopes home ON home.id = p.scope_id
 JOIN harness_rbac.roles r ON r.id = a.role_id
 JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
WHERE s.path = $2 OR starts_with(s.path, $2 || '/')
ORDER BY s.path, 1, 2, 3
