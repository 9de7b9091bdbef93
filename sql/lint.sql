-- What is wrong in a database that uses the extension, and the statement that mends it.

COMMENT ON FUNCTION harness_rbac._rows_without_scope(regclass) IS
'How many rows of a protected table have no scope, or one that there is not. For lint() alone.
Returns the number; NULL for callers who do not speak for the database, and where the table cannot be looked into. Raises nothing.';

CREATE FUNCTION harness_rbac.lint() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED SET lock_timeout = '2s' SET quote_all_identifiers = off
BEGIN ATOMIC
    -- What somebody has locked, or is about to, is not looked into: whoever owns a table could keep everybody waiting.
    WITH RECURSIVE locked AS MATERIALIZED (
        SELECT DISTINCT l.relation AS oid
          FROM pg_catalog.pg_locks l
         WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock' AND l.pid <> pg_backend_pid()
           AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
    -- Written so that it comes before the view's barrier.
    ), shown AS MATERIALIZED (
        SELECT * FROM harness_rbac.protected_tables t WHERE t.target <> ALL (ARRAY(SELECT oid FROM locked))
    ), protected AS MATERIALIZED (
        SELECT t.target, c.oid, c.relkind, t.scope_column, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, o.oid AS owner,
               o.rolname AS owner_name, o.rolsuper AS owner_is_superuser, o.rolcanlogin AS owner_logs_in
          FROM (SELECT target, min(scope_column::text) AS scope_column FROM shown GROUP BY target) AS t
          JOIN pg_catalog.pg_class c ON c.oid = t.target
          JOIN pg_catalog.pg_roles o ON o.oid = c.relowner
    ), checks AS MATERIALIZED (
        SELECT p.oid, p.polrelid::regclass AS target, p.polname, p.polpermissive,
               -- By what it calls, not by a name that others may use.
               EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc f ON f.oid = d.refobjid
                        WHERE d.classid = 'pg_catalog.pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_catalog.pg_proc'::regclass
                          AND f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('has_permission', '_has_permission_by_key')) AS asks,
               coalesce(pg_get_expr(p.polqual, p.polrelid) ~ '\mhas_permission\(', true)
                   AND coalesce(pg_get_expr(p.polwithcheck, p.polrelid) ~ '\mhas_permission\(', true) AS each_asks,
               concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS text
          FROM pg_catalog.pg_policy p WHERE p.polrelid NOT IN (SELECT oid FROM locked)
    ), parts (target, relid) AS (
        SELECT p.target, i.inhrelid FROM protected p JOIN pg_catalog.pg_inherits i ON i.inhparent = p.oid
        UNION
        SELECT parts.target, i.inhrelid FROM parts JOIN pg_catalog.pg_inherits i ON i.inhparent = parts.relid
    -- Rows that policies guard, and where they lie: partitions and child tables as well.
    ), guarded AS MATERIALIZED (
        SELECT g.target, g.relid, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, c.relowner AS owner
          FROM (SELECT target, oid FROM protected UNION SELECT target, relid FROM parts) AS g (target, relid)
          JOIN pg_catalog.pg_class c ON c.oid = g.relid
    -- What reads them, directly or through another view.
    ), readers (target, relid, guarded) AS (
        SELECT g.target, r.ev_class, g.relid FROM guarded g
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = g.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> g.relid
        UNION
        SELECT readers.target, r.ev_class, NULL::pg_catalog.oid FROM readers
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = readers.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> readers.relid
    -- Who else than its owner may use a table or view, or columns of it. Superusers may in any case.
    ), usable AS MATERIALIZED (
        SELECT DISTINCT c.oid, c.relname, c.relkind, a.grantee, a.privilege_type,
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who
          FROM pg_catalog.pg_class c
         CROSS JOIN LATERAL (SELECT x.grantee, x.privilege_type FROM aclexplode(c.relacl) AS x
                             UNION ALL
                             SELECT x.grantee, x.privilege_type FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                              WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
         WHERE c.relkind IN ('r', 'p', 'v', 'm') AND a.grantee <> c.relowner AND c.relnamespace <> to_regnamespace('harness_rbac') AND c.relnamespace <> 11
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
    -- Who administers a scope, or it and what is below.
    ), chiefs AS MATERIALIZED (
        SELECT DISTINCT s.account_id, s.path, coalesce(g.include_child_scopes, false) AS below
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.roles r ON r.id = a.role_id AND r.scope_id IS NULL AND r.identifier IN ('_account_admin', '_organization_admin', '_project_admin')
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
         WHERE NOT a.disabled AND coalesce(a.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < a.valid_until, true)
           AND CASE WHEN p.kind <> 'user_group' THEN NOT p.disabled
                    ELSE EXISTS (SELECT FROM harness_rbac.group_members m JOIN harness_rbac.principals u ON u.id = m.user_id AND NOT u.disabled WHERE m.group_id = p.id)
                      OR EXISTS (SELECT FROM harness_rbac.scope_users x JOIN harness_rbac.principals u ON u.id = x.user_id AND NOT u.disabled WHERE x.scope_id = - p.id)
                      OR EXISTS (SELECT FROM harness_rbac.principals u WHERE u.account_id = - p.id AND u.kind = 'user' AND NOT u.disabled) END
    )
    SELECT found.* FROM (
    -- Tables.
    SELECT 'error', target::text, 'row-level security is disabled, its policies do nothing',
           format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT enabled
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I is not held by the policies', owner_name),
           format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT forced AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I logs in, and may drop the policies', owner_name),
           format('ALTER TABLE %s OWNER TO %I', target,
                  (SELECT r.rolname FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
                    WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1))
      FROM protected WHERE owner_logs_in AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('no index leads with %I, so every query reads the whole table', scope_column),
           format('CREATE INDEX ON %s (%I)', target, scope_column)
      FROM protected
     WHERE scope_column IS NOT NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE i.indrelid = protected.oid AND a.attname = scope_column AND i.indpred IS NULL AND i.indisvalid)
    UNION ALL
    SELECT 'notice', target::text, format('no index leads to %I, so for a caller that holds single resources by name every row of their scopes is read', resource_column),
           format('CREATE INDEX ON %s (%I)', target, resource_column)
      FROM (SELECT DISTINCT p.oid, p.target, p.scope_column,
                   replace(trim(BOTH '"' FROM (regexp_match(c.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, (?:"(?:[^"]|"")+"|[^",() ]+|(?:harness_rbac\.)?scope_of\([^()]*(?:\([^()]*\)::text)?\)), \(?("(?:[^"]|"")+"|[^",():'' ]+)\)?(?:::text)?[,)]'))[1]), '""', '"') AS resource_column
              FROM protected p JOIN shown c ON c.target = p.target WHERE c.command = 'select') AS named
      JOIN pg_catalog.pg_attribute r ON r.attrelid = named.oid AND r.attname = named.resource_column
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND r.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype, 'bigint'::regtype, 'integer'::regtype)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i LEFT JOIN pg_catalog.pg_attribute s ON s.attrelid = i.indrelid AND s.attname = named.scope_column
                        WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid
                          AND (i.indkey[0] = r.attnum OR i.indkey[0] = s.attnum AND i.indnkeyatts > 1 AND i.indkey[1] = r.attnum))
    UNION ALL
    SELECT 'notice', named.target::text, format('no index leads with %I, so what callers own by attribute %s is found by reading every row of the scopes', a.attname, named.attribute),
           format('CREATE INDEX ON %s (%I)', named.target, a.attname)
      FROM (SELECT DISTINCT p.oid, p.target, replace(found[1], '''''', '''') AS attribute, replace(trim(BOTH '"' FROM found[2]), '""', '"') AS owner_column
              FROM protected p JOIN shown c ON c.target = p.target,
                   regexp_matches(c.condition, '''((?:[^'']|'''')+)''(?:::text)?, \(?("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)', 'g') AS found
             WHERE c.command = 'select' AND c.condition ~ 'jsonb_build_object') AS named
      JOIN pg_catalog.pg_attribute a ON a.attrelid = named.oid AND a.attname = named.owner_column AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype)
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND EXISTS (SELECT FROM harness_rbac.resource_group_selectors x WHERE x.attribute_name = named.attribute AND '${principal' = ANY (SELECT left(v, 11) FROM unnest(x.attribute_values) AS v))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid AND i.indkey[0] = a.attnum)
    UNION ALL
    SELECT 'notice', g.target::text, format('index %s only approximates, and is not used under the policies: rows would be missing', i.indexrelid::regclass),
           format('ALTER DATABASE %I SET %I.iterative_scan = strict_order', current_database(), m.amname)
      FROM guarded g JOIN pg_catalog.pg_index i ON i.indrelid = g.relid JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i' JOIN pg_catalog.pg_am m ON m.oid = c.relam
     WHERE m.amname = ANY (regexp_split_to_array(coalesce(current_setting('harness_rbac.approximate_indexes', true), 'hnsw, ivfflat'), ' *, *'))
       AND coalesce(current_setting(m.amname || '.iterative_scan', true), '') NOT IN ('strict_order', 'relaxed_order')
    UNION ALL
    SELECT 'error', c.oid::regclass::text,
           format('%s may read or change this %s past the policies of %s', u.who, CASE WHEN c.relispartition THEN 'partition' ELSE 'child table' END, p.target),
           format('REVOKE ALL ON %s FROM %s', c.oid::regclass, u.who)
      FROM parts p JOIN pg_catalog.pg_class c ON c.oid = p.relid JOIN usable u ON u.oid = c.oid
     WHERE NOT c.relrowsecurity
     GROUP BY c.oid, c.relispartition, u.who, p.target
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may TRUNCATE it, which no policy is asked about', u.who), format('REVOKE TRUNCATE ON %s FROM %s', u.oid::regclass, u.who)
      FROM guarded g JOIN usable u ON u.oid = g.relid WHERE u.privilege_type = 'TRUNCATE' AND g.enabled
    UNION ALL
    SELECT CASE WHEN EXISTS (SELECT FROM usable u WHERE u.oid = v.oid)
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> v.oid
                              WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = v.oid AND d.classid = 'pg_catalog.pg_rewrite'::regclass)
                THEN 'error' ELSE 'notice' END,
           v.oid::regclass::text, format('this view reads %s as its owner %I, whom no policy holds', g.relid::regclass, o.rolname),
           format('ALTER VIEW %s SET (security_invoker = true)', v.oid::regclass)
      FROM readers JOIN pg_catalog.pg_class v ON v.oid = readers.relid AND v.relkind = 'v' JOIN pg_catalog.pg_roles o ON o.oid = v.relowner
      JOIN guarded g ON g.relid = readers.guarded AND g.target = readers.target
     WHERE NOT coalesce((SELECT x.option_value::boolean FROM pg_options_to_table(v.reloptions) AS x WHERE x.option_name = 'security_invoker'), false)
       AND (o.rolsuper OR o.rolbypassrls OR NOT g.enabled OR NOT g.forced AND pg_has_role(o.oid, g.owner, 'USAGE'))
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may read this copy of rows of %s, which no policy guards', u.who, readers.target),
           format('REVOKE ALL ON %s FROM %s', u.oid::regclass, u.who)
      FROM readers JOIN usable u ON u.oid = readers.relid AND u.relkind = 'm' GROUP BY u.oid, u.who, readers.target
    UNION ALL
    SELECT 'notice', c.oid::regclass::text,
           format('it has column %I as %s, %s may use both, and no policy guards it', min(t.scope_column), min(t.target::text), string_agg(DISTINCT u.who, ', ')),
           format('SELECT harness_rbac.protect_table(%L, %L, %L)', c.oid::regclass::text,
                  (SELECT y.identifier FROM shown JOIN harness_rbac.permissions x ON x.identifier = shown.permission JOIN harness_rbac.resource_types y ON y.id = x.resource_type_id
                    WHERE shown.target::text = min(t.target::text) ORDER BY shown.command = 'select' DESC LIMIT 1), min(t.scope_column))
      FROM protected t JOIN usable of_target ON of_target.oid = t.oid
      JOIN pg_catalog.pg_attribute key ON key.attrelid = t.oid AND key.attname = t.scope_column
      JOIN pg_catalog.pg_attribute same ON same.attname = key.attname AND same.atttypid = key.atttypid AND same.attnum > 0 AND NOT same.attisdropped
      JOIN pg_catalog.pg_class c ON c.oid = same.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND NOT c.relispartition AND c.relpersistence <> 't'
      JOIN usable u ON u.oid = c.oid AND u.grantee = of_target.grantee
     WHERE c.oid NOT IN (SELECT relid FROM guarded) AND c.oid NOT IN (SELECT oid FROM locked)
       AND of_target.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') AND u.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
     GROUP BY c.oid
    UNION ALL
    SELECT 'warning', t.target::text, format('role %I has BYPASSRLS: no policy holds it', r.rolname), format('ALTER ROLE %I NOBYPASSRLS', r.rolname)
      FROM protected t JOIN pg_catalog.pg_roles r ON r.rolbypassrls AND NOT r.rolsuper
     WHERE has_table_privilege(r.oid, t.target, 'SELECT, INSERT, UPDATE, DELETE')
    UNION ALL
    -- A policy that asks is none, and none that somebody stands for, with a reason.
    SELECT 'warning', c.target::text, format('policy %I lets rows through that permissions do not', c.polname),
           format('DROP POLICY %I ON %s', c.polname, c.target)
      FROM checks c JOIN protected t ON t.target = c.target
     WHERE c.polpermissive AND c.polname <> ALL ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}')
       AND NOT (c.asks AND c.each_asks)
       AND coalesce(obj_description(c.oid, 'pg_policy'), '') !~* '^accepted: *\S'
    UNION ALL
    SELECT 'error', t.target::text, format('policy harness_rbac_%s is not one that protect_table() makes', t.command),
           format('DROP POLICY harness_rbac_%s ON %s', t.command, t.target)
      FROM shown t WHERE t.permission IS NULL OR t.scope_column IS NULL
    UNION ALL
    SELECT 'warning', n.target::text, 'somebody holds a lock on it, or waits for one: it was not looked into',
           format('SELECT pid, mode, granted FROM pg_locks WHERE relation = %s', n.target::oid)
      FROM harness_rbac._protected_tables n WHERE n.target IN (SELECT oid FROM locked)
    UNION ALL
    SELECT 'notice', n.target::text, format('%I has protected it, a role that does not speak for the database: drop_scope() does not ask its rows', n.noted_by),
           format('SELECT harness_rbac.confirm_protected_table(%L)', n.target)
      FROM harness_rbac._protected_tables n JOIN pg_catalog.pg_class c ON c.oid = n.target WHERE NOT n.confirmed
    -- A sub-select is evaluated once: who waits for a row lock would be decided by what held before.
    UNION ALL
    SELECT 'error', c.target::text, format('policy %I asks in a sub-select: a caller that waits for a row meanwhile keeps a right that is revoked', c.polname),
           'Write harness_rbac.has_permission(...) itself, without SELECT; it uses the index by itself'
      FROM checks c WHERE c.text ~ '\mSELECT\M[^;]*\m(has_permission|permitted_scope_ids)\('
    -- What waits for somebody to take a name.
    UNION ALL
    SELECT 'notice', format('%s %s at %s', named.type, named.name, s.path),
           'it is not there, but registered, listed by a resource group or shared: whoever takes the name comes by that',
           format('SELECT harness_rbac.drop_resource(%L, %L, %L)', s.path, named.type, named.name)
      FROM (SELECT r.scope_id, t.identifier::text AS type, r.identifier::text AS name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resources r ON r.resource_type_id = t.id
            UNION
            SELECT a.scope_id, t.identifier::text, a.resource::text
              FROM harness_rbac.resource_types t JOIN harness_rbac.role_assignments a ON a.resource_type_id = t.id
            UNION
            SELECT g.scope_id, t.identifier::text, listed.name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resource_group_selectors x ON x.resource_type_id = t.id
              JOIN harness_rbac.resource_groups g ON g.id = x.resource_group_id CROSS JOIN LATERAL unnest(x.identifiers::text[]) AS listed (name)) AS named
      JOIN harness_rbac.scopes s ON s.id = named.scope_id
     WHERE named.type IN ('USER', 'SERVICEACCOUNT', 'USERGROUP', 'ROLE', 'RESOURCEGROUP', 'ORGANIZATION', 'PROJECT')
       AND NOT CASE named.type
           WHEN 'ROLE' THEN EXISTS (SELECT FROM harness_rbac.roles r WHERE (r.scope_id = s.id OR r.scope_id IS NULL) AND r.identifier = named.name)
           WHEN 'RESOURCEGROUP' THEN EXISTS (SELECT FROM harness_rbac.resource_groups g WHERE (g.scope_id = s.id OR g.scope_id IS NULL) AND g.identifier = named.name)
           WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM harness_rbac.scopes o WHERE o.parent_id = s.id AND o.identifier = named.name)
           WHEN 'PROJECT' THEN EXISTS (SELECT FROM harness_rbac.scopes p WHERE p.parent_id = s.id AND p.identifier = named.name)
           ELSE EXISTS (SELECT FROM harness_rbac.principals p
                         WHERE p.scope_id IN (s.id, s.parent_id, s.account_id) AND p.identifier = named.name
                           AND p.kind = CASE named.type WHEN 'USER' THEN 'user' WHEN 'USERGROUP' THEN 'user_group' ELSE 'service_account' END) END
    -- What is there for nobody, and who could mend that.
    UNION ALL
    SELECT 'warning', orphaned.target::text, format('%s rows have no scope, or one that there is not: no principal sees them', orphaned.count),
           format('SELECT * FROM %s WHERE %s', orphaned.target, CASE WHEN orphaned.scope_level IS NULL
               THEN format('(%I IN (SELECT id FROM harness_rbac.scopes)) IS NOT TRUE', orphaned.scope_column)
               ELSE format('(%I::text IN (SELECT key FROM harness_rbac.scopes WHERE level = %L)) IS NOT TRUE', orphaned.scope_column, orphaned.scope_level) END)
      FROM (SELECT t.target, min(t.scope_column::text) AS scope_column, min(t.scope_level) AS scope_level, harness_rbac._rows_without_scope(t.target) AS count
              FROM shown t WHERE t.scope_column IS NOT NULL GROUP BY t.target) AS orphaned
     WHERE orphaned.count > 0
    UNION ALL
    SELECT 'notice', without.account, format('%s of its organizations and projects have no administrator, such as %s', without.count, without.some),
           format('Give somebody the role: SELECT harness_rbac.assign_role(%L, %L, %L, %L)', 'user:NAME@' || without.account, format('_%s_admin', without.level),
                  CASE without.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END, without.first)
      FROM (SELECT account.path AS account, count(*) AS count, (array_agg(s.path ORDER BY s.path))[1] AS first, (array_agg(s.level ORDER BY s.path))[1] AS level,
                   array_to_string((array_agg(s.path ORDER BY s.path))[1:3], ', ') AS some
              FROM harness_rbac.scopes s JOIN harness_rbac.scopes account ON account.id = s.account_id
             WHERE s.level <> 'account'
               -- Where principals administer at all.
               AND (s.account_id IN (SELECT account_id FROM chiefs) OR account.administered)
               AND NOT EXISTS (SELECT FROM chiefs c WHERE c.account_id = s.account_id AND (c.path = s.path OR c.below AND starts_with(s.path, c.path || '/')))
             GROUP BY account.path) AS without
    UNION ALL
    SELECT 'notice', 'harness_rbac.track_grant_uses', 'it is off: nobody notes which assignments are used, and unused_role_bindings cannot tell',
           'ALTER SYSTEM SET harness_rbac.track_grant_uses = on; SELECT pg_reload_conf()'
     WHERE NOT coalesce(current_setting('harness_rbac.track_grant_uses', true)::boolean, false)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.created_at < statement_timestamp() - interval '1 day')
    -- What nobody has ended: every transaction that changes policy holds the table of its messages.
    UNION ALL
    SELECT CASE WHEN x.prepared < statement_timestamp() - interval '5 minutes' THEN 'warning' ELSE 'notice' END, format('prepared transaction %s', x.gid),
           format('it changes policy, %I prepared it on %s, and others wait for what it has locked', x.owner, x.prepared),
           format('COMMIT PREPARED %L, or ROLLBACK PREPARED %1$L', x.gid)
      FROM pg_catalog.pg_prepared_xacts x
     WHERE x.database = current_database()
       AND EXISTS (SELECT FROM pg_catalog.pg_locks own JOIN pg_catalog.pg_locks held ON held.virtualtransaction = own.virtualtransaction
                    WHERE own.transactionid = x.transaction AND own.mode = 'ExclusiveLock' AND own.pid IS NULL
                      AND held.pid IS NULL AND held.relation = to_regclass('harness_rbac._signals'))
    -- What can go.
    UNION ALL
    SELECT 'notice', format('assignment %s at %s', a.identifier, s.path),
           CASE WHEN a.valid_until <= statement_timestamp() THEN format('it has expired on %s', a.valid_until)
                ELSE 'no decision has relied on it for 90 days' END,
           format('SELECT harness_rbac.revoke_role(%L, %L, %L, %L)', p.kind || ':' || p.identifier || '@' || home.path,
                  CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END || r.identifier,
                  g.identifier, s.path)
      FROM harness_rbac.role_assignments a JOIN harness_rbac.scopes s ON s.id = a.scope_id JOIN harness_rbac.principals p ON p.id = a.principal_id
      JOIN harness_rbac.scopes home ON home.id = p.scope_id JOIN harness_rbac.roles r ON r.id = a.role_id
      JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
     WHERE a.valid_until <= statement_timestamp()
        OR current_setting('harness_rbac.track_grant_uses', true)::boolean
           AND (s.path, a.identifier) IN (SELECT b.scope, b.identifier FROM harness_rbac.unused_role_bindings b)
    UNION ALL
    SELECT 'notice', format('API key %s of %s', k.identifier, owner.name),
           CASE WHEN k.expires_at IS NULL THEN 'it has no end' ELSE format('it has expired on %s', k.expires_at) END,
           CASE WHEN k.expires_at IS NULL THEN format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id) AS owner
     WHERE NOT k.replaced AND (k.expires_at IS NULL OR k.expires_at <= statement_timestamp())
    -- Who finds such a key hands out as its owner does.
    UNION ALL
    SELECT 'warning', format('API key %s of %s', k.identifier, owner.name),
           'its owner may administer, and it ' || CASE WHEN k.bounded THEN 'has no end' WHEN k.expires_at IS NULL THEN 'is not limited and has no end' ELSE 'is not limited' END,
           CASE WHEN k.bounded THEN format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L, limited_to => %L)', owner.name, k.identifier,
                   jsonb_build_array(jsonb_build_object('roleIdentifier', format('_%s_viewer', owner.level), 'scope', owner.home,
                       'resourceGroupIdentifier', CASE owner.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END))) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name, s.level, s.path AS home FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id AND NOT p.disabled) AS owner
     WHERE NOT k.replaced AND (NOT k.bounded OR k.expires_at IS NULL) AND coalesce(k.expires_at > statement_timestamp(), true)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a JOIN harness_rbac.roles r ON r.id = a.role_id
                    WHERE a.account_id = k.account_id AND NOT a.disabled AND coalesce(a.valid_until > statement_timestamp(), true)
                      AND (a.principal_id = k.principal_id
                           OR a.principal_id IN (SELECT m.group_id FROM harness_rbac.group_members m WHERE m.user_id = k.principal_id)
                           OR - a.principal_id IN (SELECT u.scope_id FROM harness_rbac.scope_users u WHERE u.user_id = k.principal_id)
                           OR a.principal_id = - k.account_id AND owner.name LIKE 'user:%')
                      AND (r.breadth = 'every'
                           OR EXISTS (SELECT FROM harness_rbac.role_permissions g JOIN harness_rbac.permissions p ON p.id = g.permission_id
                                       WHERE g.role_id = r.id AND p.identifier IN ('core_user_manage', 'core_usergroup_manage', 'core_serviceaccount_edit',
                                           'core_role_edit', 'core_resourcegroup_edit', 'core_serviceaccount_manageapikey'))))
    UNION ALL
    SELECT * FROM harness_rbac._lint_own()
    UNION ALL
    SELECT * FROM harness_rbac._lint_replicas()
    UNION ALL
    SELECT * FROM harness_rbac._lint_citus()
    ) AS found (severity, object, finding, mend)
    ORDER BY array_position(ARRAY['error', 'warning', 'notice'], found.severity), found.object, found.finding;
END;
COMMENT ON FUNCTION harness_rbac.lint() IS
'What is wrong in this database with regard to the extension. Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well.';
