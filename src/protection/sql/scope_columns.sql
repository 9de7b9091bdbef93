SELECT DISTINCT p.scope_column::text, p.scope_level, pg_catalog.format_type(a.atttypid, NULL)
  FROM harness_rbac.protected_tables p
  JOIN pg_catalog.pg_attribute a ON a.attrelid = p.target AND a.attname = p.scope_column
 WHERE p.target = $1 AND NOT a.attisdropped
   AND (a.atttypid IN ('bigint'::regtype, 'integer'::regtype)
        OR p.scope_level IS NOT NULL AND a.atttypid IN ('uuid'::regtype, 'text'::regtype, 'character varying'::regtype))
 ORDER BY 1, 2
