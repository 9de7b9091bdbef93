SELECT n.target::oid, pg_catalog.format('%I.%I', s.nspname, c.relname), c.relowner,
       pg_catalog.has_schema_privilege(c.relowner, s.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.relowner, c.oid, 'SELECT'),
       (SELECT r.rolname::text FROM pg_catalog.pg_roles r WHERE r.oid = c.relowner AND NOT r.rolcanlogin)
  FROM harness_rbac._protected_tables n
  JOIN pg_catalog.pg_class c ON c.oid = n.target
  JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
 WHERE n.confirmed
 ORDER BY 2
