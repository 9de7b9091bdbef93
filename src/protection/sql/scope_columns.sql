SELECT DISTINCT p.scope_column::text
  FROM harness_rbac.protected_tables p
  JOIN pg_catalog.pg_attribute a ON a.attrelid = p.target AND a.attname = p.scope_column
 WHERE p.target = $1 AND a.atttypid IN ('bigint'::regtype, 'integer'::regtype) AND NOT a.attisdropped
 ORDER BY 1
