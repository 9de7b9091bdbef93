SELECT l.at, coalesce(l.principal || coalesce(' (API key ' || l.token || ')', ''), 'database role ' || l.role), l.action, l.object, l.scope,
       (SELECT string_agg(parts.key || ': ' || CASE WHEN l.before IS NULL THEN parts.new WHEN l.after IS NULL THEN parts.old
                              ELSE coalesce(parts.old, 'none') || ' -> ' || coalesce(parts.new, 'none') END, ', ' ORDER BY parts.key)
          FROM (SELECT key, o.value AS old, n.value AS new
                  FROM jsonb_each_text(l.before) AS o FULL JOIN jsonb_each_text(l.after) AS n USING (key)) AS parts
         WHERE CASE WHEN l.before IS NULL OR l.after IS NULL
                    -- What the object's name does not say, and is not what it would be by itself.
                    THEN l.action <> 'delete audit log' AND parts.key !~ '(^|_)id$' AND parts.key NOT IN ('identifier', 'path', 'parent_path', 'level', 'kind', 'created_at', 'role', 'acting_for', 'resource', 'created_by')
                     AND coalesce(parts.new, parts.old) NOT IN ('false', '{}', '[]')
                    ELSE parts.old IS DISTINCT FROM parts.new END)
  FROM harness_rbac.audit_log l
 WHERE ($1 IS NULL OR l.scope = $1 OR starts_with(l.scope, $1 || '/'))
   AND ($2 IS NULL OR l.at >= $2) AND ($3 IS NULL OR l.at < $3)
