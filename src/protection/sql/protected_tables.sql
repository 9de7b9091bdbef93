SELECT DISTINCT pg_catalog.format('%I.%I', n.nspname, c.relname), p.scope_column::text, c.relowner,
       pg_catalog.has_schema_privilege(c.relowner, n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.relowner, c.oid, 'SELECT')
  FROM harness_rbac.protected_tables p
  JOIN pg_catalog.pg_class c ON c.oid = p.target
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = p.scope_column
 WHERE a.atttypid IN ('bigint'::regtype, 'integer'::regtype) AND NOT a.attisdropped
 ORDER BY 1
