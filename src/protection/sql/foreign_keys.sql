-- The foreign keys of a table that refer to another one, with what their columns have in common. Not those that partitions
-- inherit, and not the one that carries the scope.
SELECT k.conname::text,
       ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS n (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n.number ORDER BY n.place),
       ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS n (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n.number ORDER BY n.place),
       ARRAY(SELECT pg_catalog.format('OPERATOR(%I.%s)', s.nspname, o.oprname) FROM unnest(k.conpfeqop) WITH ORDINALITY AS n (operator, place)
               JOIN pg_catalog.pg_operator o ON o.oid = n.operator JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace ORDER BY n.place),
       -- What happens to the child when its parent goes happens to its scope as well.
       CASE k.confdeltype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' ELSE 'NO ACTION' END
       || CASE WHEN k.confdeltype IN ('n', 'd') THEN
               (SELECT pg_catalog.format(' (%s)', string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)) FROM pg_catalog.pg_attribute a
                 WHERE a.attrelid = k.conrelid AND a.attnum = ANY (coalesce(nullif(k.confdelsetcols, '{}'), k.conkey)))
               ELSE '' END,
       CASE WHEN NOT k.condeferrable THEN '' WHEN k.condeferred THEN 'DEFERRABLE INITIALLY DEFERRED' ELSE 'DEFERRABLE' END
  FROM pg_catalog.pg_constraint k
 WHERE k.conrelid = $1 AND k.confrelid = $2 AND k.contype = 'f' AND k.conparentid = 0 AND k.conname <> 'harness_rbac_carry_scope'
 ORDER BY k.conname
