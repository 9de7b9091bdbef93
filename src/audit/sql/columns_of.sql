WITH RECURSIVE columns AS (
    SELECT a.attnum, CASE WHEN a.attisdropped THEN format('_dropped_%s', a.attnum) ELSE a.attname END AS name,
           CASE WHEN a.attisdropped THEN 'int4'::regtype::oid ELSE a.atttypid END AS type, a.attisdropped AS dropped
      FROM pg_attribute a WHERE a.attrelid = format('harness_rbac.%I', $1)::regclass AND a.attnum > 0
), bases AS (
    -- Domains, and arrays of them, down to what they are made of.
    SELECT c.attnum, c.name, t.oid AS type, false AS is_array, t.typtype, t.typbasetype, t.typelem, t.typcategory
      FROM columns c JOIN pg_type t ON t.oid = c.type
    UNION ALL
    SELECT b.attnum, b.name, t.oid, b.is_array OR b.typcategory = 'A', t.typtype, t.typbasetype, t.typelem, t.typcategory
      FROM bases b JOIN pg_type t ON t.oid = CASE WHEN b.typtype = 'd' THEN b.typbasetype WHEN b.typcategory = 'A' THEN b.typelem END
)
SELECT string_agg(format('%I %s%s', b.name, format_type(b.type, NULL), CASE WHEN b.is_array THEN '[]' ELSE '' END), ', ' ORDER BY b.attnum),
       max(b.attnum)::int4
  FROM bases b WHERE b.typtype <> 'd' AND b.typcategory <> 'A'
