SELECT c.relkind::text, pg_catalog.format('%I.%I', n.nspname, c.relname), pg_catalog.pg_get_userbyid(c.relowner)::text,
       pg_catalog.pg_has_role(c.relowner, 'USAGE'),
       c.oid < 16384 OR n.nspname IN ('pg_catalog', 'information_schema', 'harness_rbac'), c.relpersistence = 't'
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.oid = $1
