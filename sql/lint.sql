-- What is wrong in a database that uses the extension, and the statement that mends it.

CREATE FUNCTION harness_rbac.lint() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED SET lock_timeout = '2s'
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
        SELECT p.polrelid::regclass AS target, p.polname, p.polpermissive,
               concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS text
          FROM pg_catalog.pg_policy p WHERE p.polrelid NOT IN (SELECT oid FROM locked)
    ), parts (target, relid) AS (
        SELECT p.target, i.inhrelid FROM protected p JOIN pg_catalog.pg_inherits i ON i.inhparent = p.oid WHERE p.relkind = 'p'
        UNION ALL
        SELECT parts.target, i.inhrelid FROM parts JOIN pg_catalog.pg_inherits i ON i.inhparent = parts.relid
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
           format('ALTER TABLE %s OWNER TO %I', target, (SELECT r.rolname FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_roles r ON r.oid = p.proowner
                                                          WHERE p.oid = to_regprocedure('harness_rbac.scope_id(pg_catalog.text)')))
      FROM protected WHERE owner_logs_in AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('no index leads with %I, so every query reads the whole table', scope_column),
           format('CREATE INDEX ON %s (%I)', target, scope_column)
      FROM protected
     WHERE scope_column IS NOT NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE i.indrelid = protected.oid AND a.attname = scope_column AND i.indpred IS NULL AND i.indisvalid)
    UNION ALL
    SELECT 'notice', target::text, format('no index leads to %I, so who holds single resources by their names has every row of their scopes read', resource_column),
           format('CREATE INDEX ON %s (%I)', target, resource_column)
      FROM (SELECT DISTINCT p.oid, p.target, p.scope_column,
                   replace(trim(BOTH '"' FROM (regexp_match(c.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, (?:"(?:[^"]|"")+"|[^",() ]+), \(?("(?:[^"]|"")+"|[^",():'' ]+)\)?(?:::text)?[,)]'))[1]), '""', '"') AS resource_column
              FROM protected p JOIN shown c ON c.target = p.target WHERE c.command = 'select') AS named
      JOIN pg_catalog.pg_attribute r ON r.attrelid = named.oid AND r.attname = named.resource_column
     WHERE r.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype, 'bigint'::regtype, 'integer'::regtype)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i LEFT JOIN pg_catalog.pg_attribute s ON s.attrelid = i.indrelid AND s.attname = named.scope_column
                        WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid
                          AND (i.indkey[0] = r.attnum OR i.indkey[0] = s.attnum AND i.indnkeyatts > 1 AND i.indkey[1] = r.attnum))
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may read or change this partition past the policies of %s',
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, p.target),
           format('REVOKE ALL ON %s FROM %s', c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM parts p JOIN pg_catalog.pg_class c ON c.oid = p.relid, aclexplode(c.relacl) AS a
     WHERE a.grantee <> c.relowner AND NOT c.relrowsecurity
     GROUP BY c.oid, a.grantee, p.target
    UNION ALL
    SELECT 'warning', t.target::text, format('role %I has BYPASSRLS: no policy holds it', r.rolname), format('ALTER ROLE %I NOBYPASSRLS', r.rolname)
      FROM protected t JOIN pg_catalog.pg_roles r ON r.rolbypassrls AND NOT r.rolsuper
     WHERE has_table_privilege(r.oid, t.target, 'SELECT, INSERT, UPDATE, DELETE')
    UNION ALL
    SELECT 'warning', c.target::text, format('policy %I lets rows through that permissions do not', c.polname), format('DROP POLICY %I ON %s', c.polname, c.target)
      FROM checks c JOIN protected t ON t.target = c.target
     WHERE c.polpermissive AND c.polname <> ALL ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}')
    UNION ALL
    SELECT 'error', t.target::text, format('policy harness_rbac_%s is not one that protect_table() makes', t.command),
           format('DROP POLICY harness_rbac_%s ON %s', t.command, t.target)
      FROM shown t WHERE t.permission IS NULL OR t.scope_column IS NULL
    UNION ALL
    SELECT 'warning', n.target::text, 'somebody holds a lock on it, or waits for one: it was not looked into',
           format('SELECT pid, mode, granted FROM pg_locks WHERE relation = %s', n.target::oid)
      FROM harness_rbac._protected_tables n WHERE n.target IN (SELECT oid FROM locked)
    UNION ALL
    SELECT 'notice', n.target::text, format('%I has protected it, who does not speak for the database: drop_scope() does not ask its rows', n.noted_by),
           format('SELECT harness_rbac.confirm_protected_table(%L)', n.target)
      FROM harness_rbac._protected_tables n JOIN pg_catalog.pg_class c ON c.oid = n.target WHERE NOT n.confirmed
    -- A sub-select is evaluated once: who waits for a row lock would be decided by what held before.
    UNION ALL
    SELECT 'error', c.target::text, format('policy %I asks in a sub-select: who waits for a row meanwhile keeps a right that is revoked', c.polname),
           'Write harness_rbac.has_permission(...) itself, without SELECT; it uses the index by itself'
      FROM checks c WHERE c.text ~ '\mSELECT\M[^;]*\m(has_permission|permitted_scope_ids)\('
    -- The extension's own tables.
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not in force: decisions may be outdated, or rows wrong', t.tgname),
           format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.tgrelid::regclass, CASE WHEN t.tgname LIKE 'signal\_%' THEN 'ALWAYS' ELSE '' END, t.tgname)
      FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = to_regnamespace('harness_rbac')
       AND (t.tgenabled = 'D' OR t.tgname LIKE 'signal\_%' AND t.tgenabled <> 'A' OR t.tgisinternal AND t.tgenabled <> 'O')
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not the extension''s', t.tgname), format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
      FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
     WHERE c.relnamespace = to_regnamespace('harness_rbac') AND f.pronamespace <> c.relnamespace AND NOT t.tgisinternal
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type),
           format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_catalog.pg_class c, aclexplode(c.relacl) AS a
     WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'S') AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT 'error', 'harness_rbac.audit_log', 'a dump was not loaded to its end: what its session has changed since is not recorded',
           'SELECT setval(''harness_rbac._audit_restore'', 1)'
      FROM harness_rbac._audit_restore WHERE last_value <> 1
    -- Who says for whom a session acts.
    UNION ALL
    SELECT 'error', 'harness_rbac.principal', 'PUBLIC may set the parameter: everybody may be anybody', 'REVOKE SET ON PARAMETER harness_rbac.principal FROM PUBLIC'
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a WHERE p.parname = 'harness_rbac.principal' AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('role %I logs in and may set the parameter at any time, also by SQL that was slipped in', r.rolname),
           format('REVOKE SET ON PARAMETER harness_rbac.principal FROM %I; GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO %I', r.rolname, r.rolname)
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
     WHERE p.parname = 'harness_rbac.principal' AND r.rolcanlogin AND NOT r.rolsuper
    UNION ALL
    SELECT 'error', f.oid::regprocedure::text, 'PUBLIC may execute it: everybody may be anybody', format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.oid::regprocedure)
      FROM pg_catalog.pg_proc f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) AS a
     WHERE f.oid = to_regprocedure('harness_rbac.begin_session(pg_catalog.text)') AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('%s acts for somebody from the start: %s', who, setting), format('ALTER %s RESET harness_rbac.principal', who)
      FROM (SELECT concat_ws(' ', CASE WHEN s.setrole <> 0 THEN 'ROLE ' || quote_ident(pg_get_userbyid(s.setrole)) END,
                             CASE WHEN s.setdatabase <> 0 THEN CASE WHEN s.setrole <> 0 THEN 'IN ' ELSE '' END || 'DATABASE ' || quote_ident(d.datname) END) AS who, setting
              FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS setting
             WHERE setting LIKE 'harness\_rbac.principal=%' AND (s.setdatabase = 0 OR d.datname = current_database())) AS set_for
    UNION ALL
    SELECT 'error', 'harness_rbac.pepper', 'the file is not in the data directory, or not as it was made: no API key proves anything',
           'Copy it from the data directory where the keys were made; pg_upgrade and dumps leave it out'
     WHERE EXISTS (SELECT FROM harness_rbac.api_keys) AND NOT harness_rbac._has_pepper()
    UNION ALL
    SELECT 'notice', format('database role with oid %s', r.role::oid), 'it is mapped to a principal, and there is no such role',
           format('SELECT harness_rbac.unmap_database_role(%s)', r.role::oid)
      FROM harness_rbac.database_roles r WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles known WHERE known.oid = r.role)
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
    ) AS found (severity, object, finding, mend)
    ORDER BY array_position(ARRAY['error', 'warning', 'notice'], found.severity), found.object, found.finding;
END;
COMMENT ON FUNCTION harness_rbac.lint() IS
'What is wrong in this database with regard to the extension: protected tables that are not, or that drop_scope() does not ask, rights that go around policies, policies that ask too early, disabled triggers, identities too easily taken, prepared transactions that change policy, grants and keys that can go. For the owner of the extension and for whom a DBA grants EXECUTE, SELECT on the tables included.
Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well. Raises nothing.';
