-- For a row of the table $1, or of a partition of it, that has come to have a scope: for each child table its owner, the
-- columns of the parent that it names, the scope last, and the statement that hands the scope down. Triggers and types as in
-- carried_from.sql.
WITH links AS MATERIALIZED (
    SELECT k.* FROM pg_catalog.pg_constraint k
     WHERE k.conname = 'harness_rbac_carry_scope' AND k.contype = 'f' AND k.conparentid = 0
       AND (k.confrelid = $1 OR k.confrelid IN (SELECT relid FROM pg_catalog.pg_partition_ancestors($1)))
       AND EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = k.confrelid AND t.tgfoid = $2 AND t.tgtype & 83 = 17
                      AND k.confkey[cardinality(k.confkey)] = ANY (t.tgattr::smallint[]))
)
SELECT c.relowner, columns.parents, pg_catalog.format('UPDATE %I.%I SET %s WHERE %s', n.nspname, c.relname, columns.change, columns.condition)
  FROM links JOIN pg_catalog.pg_class c ON c.oid = links.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 CROSS JOIN LATERAL (
    SELECT array_agg(parent.attname::text ORDER BY n.place) AS parents,
           string_agg(pg_catalog.format('%I = $%s::%s', child.attname, n.place, pg_catalog.format_type(child.atttypid, -1)), '')
               FILTER (WHERE n.place = cardinality(links.conkey)) AS change,
           string_agg(CASE WHEN n.place = cardinality(links.conkey) THEN pg_catalog.format('%I IS NULL', child.attname)
                           ELSE pg_catalog.format('$%s::%s OPERATOR(%I.%s) %I', n.place, pg_catalog.format_type(parent.atttypid, -1), s.nspname, o.oprname, child.attname) END,
                      ' AND ' ORDER BY n.place) AS condition
      FROM unnest(links.conkey, links.confkey, links.conpfeqop) WITH ORDINALITY AS n (child, parent, operator, place)
      JOIN pg_catalog.pg_attribute child ON child.attrelid = links.conrelid AND child.attnum = n.child
      JOIN pg_catalog.pg_attribute parent ON parent.attrelid = links.confrelid AND parent.attnum = n.parent
      JOIN pg_catalog.pg_operator o ON o.oid = n.operator JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace) AS columns
 ORDER BY c.oid
