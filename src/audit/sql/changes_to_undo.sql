SELECT l.at, coalesce(l.principal || coalesce(' (API key ' || l.token || ')', ''), 'database role ' || l.role), l.action, l.object, l.scope, l.id
  FROM (SELECT shown.*, after IS NULL AS is_gone,
               -- What goes one after the other was there at the same time.
               count(*) FILTER (WHERE after IS NOT NULL) OVER (PARTITION BY transaction ORDER BY id) AS run
          FROM harness_rbac.audit_log AS shown
         WHERE ($1 IS NULL OR shown.scope = $1 OR starts_with(shown.scope, $1 || '/'))
           AND ($2 IS NULL OR shown.at >= $2) AND ($3 IS NULL OR shown.at < $3)) AS l
 ORDER BY l.at DESC, l.transaction::text DESC, l.run DESC, l.is_gone DESC,
          CASE WHEN l.is_gone THEN coalesce(array_position(ARRAY['account', 'organization', 'project', 'user', 'service account', 'user group', 'role',
              'role permission', 'resource group', 'included scope', 'selector', 'scope user', 'user group member', 'resource'], replace(l.action, 'delete ', '')), 99) END,
          l.id DESC
