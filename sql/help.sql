-- What everything says of itself, to be read in a terminal.

CREATE FUNCTION harness_rbac.help(name text) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    WITH described (kind, oid, title, text) AS (
        SELECT 1, p.oid, p.proname || '(' || pg_get_function_arguments(p.oid) || ') returns ' || pg_get_function_result(p.oid),
               coalesce(m.manual, obj_description(p.oid, 'pg_proc'))
          FROM pg_catalog.pg_proc p
          LEFT JOIN harness_rbac._manual() AS m ON m.function = p.proname || '(' || oidvectortypes(p.proargtypes) || ')'
         WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.proname = left(help.name, 64) AND p.proname !~ '^_'
        UNION ALL
        SELECT 2, c.oid, CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'table ' END || c.relname, obj_description(c.oid, 'pg_class')
          FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relname = left(help.name, 64) AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_'
    ), lines (kind, oid, place, line) AS (
        SELECT d.kind, d.oid, 0, d.title FROM described d
        UNION ALL
        SELECT d.kind, d.oid, l.place, '    ' || l.line FROM described d, string_to_table(d.text, E'\n') WITH ORDINALITY AS l (line, place)
        UNION ALL
        SELECT d.kind, d.oid, 1000 + a.attnum, '    ' || a.attname || ' (' || format_type(a.atttypid, a.atttypmod) || '): ' || coalesce(col_description(d.oid, a.attnum), '')
          FROM described d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE d.kind = 2
        UNION ALL
        -- Nothing of that name: what has it in its own. Names have at most 63 characters, and more are not compared.
        SELECT 3, 0, 0, 'Nothing is called so.' WHERE NOT EXISTS (SELECT FROM described) AND help.name IS NOT NULL
        UNION ALL
        SELECT DISTINCT 4, 0::oid, 0, '    ' || n.known
          FROM (SELECT p.proname::text FROM pg_catalog.pg_proc p WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.prokind = 'f'
                UNION SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v')) AS n (known)
         WHERE NOT EXISTS (SELECT FROM described) AND n.known !~ '^_' AND strpos(n.known, lower(left(help.name, 64))) > 0
    )
    SELECT line FROM lines ORDER BY kind, oid, place, line;
END;
COMMENT ON FUNCTION harness_rbac.help(text) IS
'What a function, view or table of the extension says of itself, in lines: how it is called, what it does, its columns. name: such as assign_role; if nothing is called so, the names that have it in them are listed. Raises nothing.';
