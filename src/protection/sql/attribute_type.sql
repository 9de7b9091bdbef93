-- The type of a column, whether it is an array, and how its values become text in JSON. Domains are what they are made of.
WITH RECURSIVE declared AS (
    SELECT a.atttypid FROM pg_catalog.pg_attribute a WHERE a.attrelid = $1 AND a.attname = $2 AND a.attnum > 0 AND NOT a.attisdropped
), base (oid, is_array) AS (
    SELECT atttypid, false FROM declared
    UNION ALL
    SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.typelem END, base.is_array OR t.typtype <> 'd'
      FROM base JOIN pg_catalog.pg_type t ON t.oid = base.oid
     WHERE t.typtype = 'd' OR t.typsubscript = 'pg_catalog.array_subscript_handler'::regproc
)
SELECT pg_catalog.format_type((SELECT atttypid FROM declared), NULL), base.is_array,
       CASE WHEN t.oid = 'pg_catalog.bpchar'::regtype THEN 'cast'
            WHEN t.typcategory IN ('S', 'E') OR t.oid = 'pg_catalog.uuid'::regtype THEN 'text'
            WHEN t.oid IN ('boolean'::regtype, 'smallint'::regtype, 'integer'::regtype, 'bigint'::regtype, 'numeric'::regtype) THEN 'cast'
            WHEN t.oid IN ('json'::regtype, 'jsonb'::regtype) THEN 'json'
            ELSE 'none' END
  FROM base JOIN pg_catalog.pg_type t ON t.oid = base.oid
 WHERE t.typtype <> 'd' AND t.typsubscript <> 'pg_catalog.array_subscript_handler'::regproc
