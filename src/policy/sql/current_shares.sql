SELECT within.path AS scope, a.identifier,
     p.kind || ':' || p.identifier || '@' || home.path AS principal,
     CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END
         || r.identifier AS "roleIdentifier",
     t.identifier AS "resourceType", a.resource AS "resourceIdentifier", a.disabled,
     replace(to_char(a.valid_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00" BC'), '+00 AD', 'Z') AS "validFrom",
     replace(to_char(a.valid_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00" BC'), '+00 AD', 'Z') AS "validUntil", a.reason
FROM within JOIN harness_rbac.role_assignments a ON a.scope_id = within.id
JOIN harness_rbac.principals p ON p.id = a.principal_id JOIN harness_rbac.scopes home ON home.id = p.scope_id
JOIN harness_rbac.roles r ON r.id = a.role_id JOIN harness_rbac.resource_types t ON t.id = a.resource_type_id
