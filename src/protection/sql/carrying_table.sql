-- What of a table decides whether its rows can carry a scope: whose it is, its parents and children, and the columns that
-- decide in which partition a row lies.
SELECT c.relowner, pg_catalog.pg_get_userbyid(c.relowner)::text, c.relispartition,
       c.relkind = 'r' AND EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhparent = c.oid),
       (SELECT k.confrelid::regclass::text FROM pg_catalog.pg_constraint k
         WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conname = 'harness_rbac_carry_scope'),
       ARRAY(SELECT a.attname::text
               FROM (SELECT c.oid UNION SELECT t.relid FROM pg_catalog.pg_partition_tree(c.oid) AS t WHERE NOT t.isleaf) AS part (oid)
               JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = part.oid
               JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = ANY (p.partattrs::smallint[]) ORDER BY 1)
  FROM pg_catalog.pg_class c WHERE c.oid = $1
