-- Everything there is of the extension in a database, a line each, for psql -XAtq: two databases with the same lines are of
-- the same version, however they came to it. What users keep in the tables is left out.
\set QUIET on
SET search_path = pg_catalog;
SET client_min_messages = warning;

-- The schema and the relations in it, of which indexes and row types are no members of the extension themselves.
CREATE TEMP VIEW of_schema AS SELECT oid FROM pg_namespace WHERE nspname = 'harness_rbac';
CREATE TEMP VIEW relations AS
SELECT c.*, format('%s %s', CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'i' THEN 'index' WHEN 'S' THEN 'sequence'
                                           WHEN 'v' THEN 'view' WHEN 'c' THEN 'composite type' ELSE c.relkind::text END, c.oid::regclass) AS name
  FROM pg_class c JOIN of_schema s ON s.oid = c.relnamespace;
CREATE TEMP VIEW members AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS name
  FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
 WHERE e.extname = 'harness_rbac' AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e';

SELECT line FROM (
    SELECT format('extension: version %s, relocatable %s, schema %s, owner %s', extversion, extrelocatable, extnamespace::regnamespace, extowner::regrole)
      FROM pg_extension WHERE extname = 'harness_rbac'
    UNION ALL
    SELECT 'extension: comment ' || obj_description(oid, 'pg_extension') FROM pg_extension WHERE extname = 'harness_rbac'
    UNION ALL
    SELECT format('extension: member %s', name) FROM members
    UNION ALL
    SELECT format('extension: dumps %s %s', c.relation::regclass, c.condition)
      FROM pg_extension e, unnest(e.extconfig, e.extcondition) AS c (relation, condition) WHERE e.extname = 'harness_rbac'
    UNION ALL
    SELECT format('%s: initial privileges %s', pg_describe_object(i.classoid, i.objoid, i.objsubid), privilege)
      FROM pg_init_privs i JOIN members m ON (m.classid, m.objid) = (i.classoid, i.objoid), unnest(i.initprivs) AS privilege
    UNION ALL
    SELECT format('schema: owner %s', nspowner::regrole) FROM pg_namespace n JOIN of_schema USING (oid)
    UNION ALL
    SELECT format('schema: privilege %s', privilege) FROM pg_namespace n JOIN of_schema USING (oid), unnest(nspacl) AS privilege
    -- Relations and their columns.
    UNION ALL
    SELECT format('%s: owner %s, persistence %s, options %s, row security %s %s, replica identity %s', name, relowner::regrole, relpersistence,
                  reloptions, relrowsecurity, relforcerowsecurity, relreplident) FROM relations
    UNION ALL
    SELECT format('%s: privilege %s', name, privilege)
      FROM relations, unnest(coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))) AS privilege WHERE relkind <> 'i'
    UNION ALL
    SELECT format('%s: column %s %s %s, collation %s, not null %s, default %s, identity %s, generated %s, storage %s, privileges %s', name,
                  row_number() OVER (PARTITION BY r.oid ORDER BY a.attnum), quote_ident(attname), format_type(atttypid, atttypmod),
                  attcollation::regcollation, attnotnull, pg_get_expr(d.adbin, d.adrelid), attidentity, attgenerated, attstorage, attacl)
      FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
     WHERE r.relkind <> 'i' AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT format('%s: column %s has a comment: %s', name, quote_ident(attname), col_description(r.oid, attnum))
      FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid WHERE a.attnum > 0 AND col_description(r.oid, attnum) IS NOT NULL
    UNION ALL
    SELECT format('%s: %s, clustered %s, identity %s, valid %s', name, pg_get_indexdef(r.oid), indisclustered, indisreplident, indisvalid)
      FROM relations r JOIN pg_index i ON i.indexrelid = r.oid
    UNION ALL
    SELECT format('%s: type %s, from %s by %s within %s and %s, cycle %s, cache %s, of %s', name, seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax,
                  seqcycle, seqcache, (SELECT format('%s, %s', d.deptype, pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid)) FROM pg_depend d
                    WHERE (d.classid, d.objid) = ('pg_class'::regclass, r.oid) AND d.deptype IN ('a', 'i')))
      FROM relations r JOIN pg_sequence ON seqrelid = r.oid
    UNION ALL
    SELECT format('%s: rule %s', name, pg_get_ruledef(w.oid)) FROM relations r JOIN pg_rewrite w ON w.ev_class = r.oid
    UNION ALL
    SELECT format('%s: policy %s, command %s, permissive %s, roles %s, using %s, check %s', name, polname, polcmd, polpermissive, polroles::regrole[],
                  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM relations r JOIN pg_policy ON polrelid = r.oid
    UNION ALL
    SELECT format('%s: %s, enabled %s', name, pg_get_triggerdef(t.oid), t.tgenabled) FROM relations r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE NOT t.tgisinternal
    UNION ALL
    SELECT format('%s: trigger of constraint %s on event %s, enabled %s', name, c.conname, t.tgtype, t.tgenabled)
      FROM relations r JOIN pg_trigger t ON t.tgrelid = r.oid JOIN pg_constraint c ON c.oid = t.tgconstraint WHERE t.tgisinternal
    UNION ALL
    SELECT format('%s: statistics %s', name, pg_get_statisticsobjdef(s.oid)) FROM relations r JOIN pg_statistic_ext s ON s.stxrelid = r.oid
    -- Constraints of tables and of domains.
    UNION ALL
    SELECT format('%s: constraint %s %s, validated %s', coalesce(r.name, 'domain ' || format_type(c.contypid, NULL)), conname, pg_get_constraintdef(c.oid), convalidated)
      FROM pg_constraint c JOIN of_schema s ON s.oid = c.connamespace LEFT JOIN relations r ON r.oid = c.conrelid
    UNION ALL
    SELECT format('domain %s: of %s, collation %s, not null %s, default %s, owner %s, privileges %s', format_type(t.oid, NULL), format_type(typbasetype, typtypmod),
                  typcollation::regcollation, typnotnull, typdefault, typowner::regrole, typacl)
      FROM pg_type t JOIN of_schema s ON s.oid = t.typnamespace WHERE typtype = 'd'
    UNION ALL
    SELECT format('type %s: kind %s, owner %s, privileges %s, labels %s', format_type(t.oid, NULL), typtype, typowner::regrole, typacl,
                  ARRAY(SELECT enumlabel FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder))
      FROM pg_type t JOIN of_schema s ON s.oid = t.typnamespace WHERE typtype NOT IN ('d', 'c')
    -- Functions: everything CREATE FUNCTION says, volatility, settings, support and body included.
    UNION ALL
    SELECT format('function %s: %s', p.oid::regprocedure, pg_get_functiondef(p.oid)) FROM pg_proc p JOIN of_schema s ON s.oid = p.pronamespace WHERE prokind <> 'a'
    UNION ALL
    SELECT format('function %s: library %s, symbol %s, cost %s, rows %s, owner %s', p.oid::regprocedure, probin, CASE WHEN probin IS NOT NULL THEN prosrc END,
                  procost, prorows, proowner::regrole) FROM pg_proc p JOIN of_schema s ON s.oid = p.pronamespace
    UNION ALL
    SELECT format('function %s: privilege %s', p.oid::regprocedure, privilege)
      FROM pg_proc p JOIN of_schema s ON s.oid = p.pronamespace, unnest(coalesce(proacl, acldefault('f', proowner))) AS privilege
    -- What every kind of object says of itself.
    UNION ALL
    SELECT format('%s: comment %s', pg_describe_object(d.classoid, d.objoid, 0), d.description)
      FROM pg_description d
     WHERE d.objsubid = 0 AND (d.classoid, d.objoid) IN (
            SELECT classid, objid FROM members
            UNION ALL SELECT 'pg_class'::regclass, oid FROM relations
            UNION ALL SELECT 'pg_constraint'::regclass, c.oid FROM pg_constraint c JOIN of_schema s ON s.oid = c.connamespace
            UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN relations r ON r.oid = t.tgrelid
            UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN relations r ON r.oid = p.polrelid)
) AS everything (line) ORDER BY line COLLATE "C";

-- The rows that are shipped: those that no dump holds, but for the groups of all users, which are made with each scope, and for what
-- follows from each API key.
SELECT format($query$SELECT format('row of %%s: %%s', %L, to_jsonb(t)) FROM %s AS t WHERE (%s) IS NOT TRUE ORDER BY 1$query$,
              r.oid::regclass, r.oid::regclass, coalesce(nullif(regexp_replace(c.condition, '^WHERE ', ''), ''), CASE WHEN c.relation IS NULL THEN 'false' ELSE 'true' END))
  FROM relations r
  LEFT JOIN (SELECT c.* FROM pg_extension e, unnest(e.extconfig, e.extcondition) AS c (relation, condition) WHERE e.extname = 'harness_rbac') AS c ON c.relation = r.oid
 WHERE r.relkind = 'r' AND r.relname NOT IN ('principals', '_published_api_keys')
 ORDER BY r.name COLLATE "C"
\gexec
