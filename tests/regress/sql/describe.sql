-- What psql shows to whoever looks around.
\d harness_rbac.role_assignments
-- What belongs to the extension. Since PostgreSQL 17 the types that come with tables and types do, too; they are left out.
CREATE TEMP VIEW members AS SELECT classid, objid, pg_describe_object(classid, objid, objsubid) COLLATE "C" AS object
  FROM pg_depend d JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND e.extname = 'harness_rbac'
 WHERE d.deptype = 'e' AND NOT (classid = 'pg_type'::regclass
   AND EXISTS (SELECT FROM pg_depend i WHERE i.classid = d.classid AND i.objid = d.objid AND i.deptype = 'i'));
SELECT object FROM members ORDER BY 1;
\pset format unaligned
\df harness_rbac.*
\dD+ harness_rbac.*
\pset format aligned

-- Everything says what it is.
SELECT object AS without_comment FROM members WHERE obj_description(objid, classid::regclass::name) IS NULL;
SELECT attrelid::regclass, attname AS without_comment FROM pg_attribute
 WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind = 'r')
   AND attnum > 0 AND NOT attisdropped AND col_description(attrelid, attnum) IS NULL;

-- Every table has a primary key, works under logical replication, and is dumped with its sequences.
SELECT oid::regclass AS without_primary_key FROM pg_class c
 WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind = 'r' AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = c.oid AND indisprimary);
SELECT c.oid::regclass::text COLLATE "C" AS not_dumped FROM pg_class c
 WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind IN ('r', 'S')
   AND NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'harness_rbac' AND c.oid = ANY (extconfig)) ORDER BY 1;
-- Every trigger that tells the others fires always.
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE tgname LIKE 'signal%' AND tgenabled <> 'A';
