SELECT a.id, a.disabled, a.valid_from, a.valid_until, p.kind || ':' || p.identifier || '@' || home.path
  FROM harness_rbac.scopes s
  JOIN harness_rbac.role_assignments a ON a.scope_id = s.id
  JOIN harness_rbac.principals p ON p.id = a.principal_id
  JOIN harness_rbac.scopes home ON home.id = p.scope_id
 WHERE s.path = $1 AND a.identifier = $2
