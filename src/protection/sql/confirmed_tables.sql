SELECT n.target::oid, pg_catalog.format('%I.%I', s.nspname, c.relname), c.relowner, r.rolname::text,
       pg_catalog.has_schema_privilege(c.relowner, s.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.relowner, c.oid, 'SELECT'),
       r.rolcanlogin
  FROM harness_rbac._protected_tables n
  JOIN pg_catalog.pg_class c ON c.oid = n.target
  JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
  JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
 WHERE n.confirmed
 ORDER BY 2
