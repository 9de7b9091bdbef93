-- For a row of the table $1, or of a partition of it: the parent by its oid, schema and name, its owner, the columns that name the parent's row, their
-- types, the column that carries the scope, and the statement that finds the scope. The parent hands that column down by a trigger of the
-- function $2, which its owner has let be made: of other columns nobody is told anything.
WITH link AS MATERIALIZED (
    SELECT k.* FROM pg_catalog.pg_constraint k
     WHERE k.conname = 'harness_rbac_carry_scope' AND k.contype = 'f' AND k.conparentid = 0
       AND (k.conrelid = $1 OR k.conrelid IN (SELECT relid FROM pg_catalog.pg_partition_ancestors($1)))
       -- AFTER UPDATE, for each row.
       AND EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = k.confrelid AND t.tgfoid = $2 AND t.tgtype & 83 = 17
                      AND k.confkey[cardinality(k.confkey)] = ANY (t.tgattr::smallint[]))
     LIMIT 1
-- By -1 a type is written so that a cast to it leaves values as long as they are: "character" would be character(1).
), columns AS (
    SELECT n.place, n.place = cardinality(link.conkey) AS is_scope, child.attname::text AS child, parent.attname AS parent,
           pg_catalog.format('OPERATOR(%I.%s) $%s::%s', s.nspname, o.oprname, n.place, pg_catalog.format_type(child.atttypid, -1)) AS is_key
      FROM link CROSS JOIN LATERAL unnest(link.conkey, link.confkey, link.conpfeqop) WITH ORDINALITY AS n (child, parent, operator, place)
      JOIN pg_catalog.pg_attribute child ON child.attrelid = link.conrelid AND child.attnum = n.child
      JOIN pg_catalog.pg_attribute parent ON parent.attrelid = link.confrelid AND parent.attnum = n.parent
      JOIN pg_catalog.pg_operator o ON o.oid = n.operator JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace
)
SELECT p.oid, n.nspname::text, p.relname::text, p.relowner, ARRAY(SELECT child FROM columns WHERE NOT is_scope ORDER BY place), (SELECT child FROM columns WHERE is_scope),
       pg_catalog.format('SELECT %I FROM %I.%I WHERE %s FOR KEY SHARE', (SELECT parent FROM columns WHERE is_scope), n.nspname, p.relname,
              (SELECT string_agg(pg_catalog.format('%I %s', parent, is_key), ' AND ' ORDER BY place) FROM columns WHERE NOT is_scope))
  FROM link JOIN pg_catalog.pg_class p ON p.oid = link.confrelid JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
