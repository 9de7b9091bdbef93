-- The columns that say which scope a row of the table belongs to: by its policies, or else by the scope that it carries.
WITH protected AS (
    SELECT DISTINCT p.scope_column::text AS name FROM harness_rbac.protected_tables p WHERE p.target = $1 AND p.scope_column IS NOT NULL
)
SELECT name FROM protected
UNION
SELECT a.attname::text FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[cardinality(k.conkey)]
 WHERE k.conrelid = $1 AND k.contype = 'f' AND k.conname = 'harness_rbac_carry_scope' AND NOT EXISTS (SELECT FROM protected)
 ORDER BY 1
