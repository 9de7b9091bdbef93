SELECT i.indexrelid::regclass::text, m.amname::text FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_am m ON m.oid = c.relam
 WHERE i.indrelid = $1 AND m.amname = ANY (regexp_split_to_array(current_setting('harness_rbac.approximate_indexes'), ' *, *'))
   AND coalesce(current_setting(m.amname || '.iterative_scan', true), '') NOT IN ('strict_order', 'relaxed_order')
