SELECT within.path AS scope, p.identifier, p.name, coalesce(m.users, '{}') AS users
 FROM within JOIN harness_rbac.principals p ON p.scope_id = within.id
 LEFT JOIN (SELECT g.group_id, array_agg(u.identifier::text) AS users
              FROM harness_rbac.group_members g JOIN harness_rbac.principals u ON u.id = g.user_id
             WHERE g.account_id = (SELECT min(account_id) FROM within) GROUP BY g.group_id) AS m ON m.group_id = p.id
WHERE p.kind = 'user_group' AND p.id > 0
