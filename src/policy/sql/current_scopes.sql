SELECT s.path AS scope, s.name, s.description, s.tags, s.key,
     CASE WHEN s.level <> 'account' THEN coalesce(u.users, '{}') END AS users
FROM within JOIN harness_rbac.scopes s USING (id)
LEFT JOIN (SELECT a.scope_id, array_agg(p.identifier::text) AS users
             FROM within JOIN harness_rbac.scope_users a ON a.scope_id = within.id
             JOIN harness_rbac.principals p ON p.id = a.user_id GROUP BY a.scope_id) AS u ON u.scope_id = s.id
