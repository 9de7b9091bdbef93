-- What is wrong with the extension's own tables and functions, and with who says for whom a session acts.

COMMENT ON FUNCTION harness_rbac._has_pepper() IS
'Whether the server has the pepper that API keys are verified with. For lint() alone.
Returns true or false, never NULL. Raises nothing.';

CREATE FUNCTION harness_rbac._lint_own() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- The superuser that what is here should belong to: the owner of the extension, if that is one.
    WITH master AS MATERIALIZED (
        SELECT r.oid, r.rolname
          FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
         WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1
    ), relations AS MATERIALIZED (
        SELECT c.oid, c.relname, c.relkind, c.relowner, c.relacl FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v', 'S')
    -- Every trigger as it is made: one that somebody has dropped has left nothing to be found by.
    ), made (relation, name, state, kind, moment, follows, calls) AS MATERIALIZED (
        SELECT w.name, 'signal_' || m.moment || s.suffix, 'A', 'TRIGGER', upper(m.moment) || s.events, s.follows,
               format('_signal_change(%L%s)', w.part, CASE s.suffix WHEN '' THEN ', ' || quote_literal(w.id) END)
          FROM (VALUES ('resource_types', 'catalogue', NULL), ('permissions', 'catalogue', NULL), ('cross_type_permissions', 'catalogue', NULL),
                       ('scopes', 'scopes', 'account_id'), ('principals', 'principals', 'id'), ('group_members', 'principals', 'user_id'),
                       ('scope_users', 'principals', 'user_id'), ('roles', 'roles', NULL), ('role_permissions', 'roles', NULL),
                       ('resource_groups', 'resource_groups', NULL), ('resource_group_scopes', 'resource_groups', NULL),
                       ('resource_group_selectors', 'resource_groups', NULL), ('role_assignments', 'principals', 'principal_id'),
                       ('database_roles', 'identity', NULL), ('api_keys', 'identity', NULL), ('_published_api_keys', 'identity', NULL),
                       ('api_key_bounds', 'identity', NULL)) AS w (name, part, id),
               (VALUES ('before'), ('after')) AS m (moment),
               (VALUES ('', ' INSERT OR UPDATE OR DELETE', 'FOR EACH ROW'), ('_truncate', ' TRUNCATE', 'FOR EACH STATEMENT')) AS s (suffix, events, follows)
        UNION ALL
        SELECT w.name, 'audit_' || lower(m.event), 'O', 'TRIGGER', m.moment || m.event, m.tables || 'FOR EACH STATEMENT',
               format('_audit(%s)', (SELECT string_agg(quote_literal(k.name), ', ' ORDER BY k.ordinality) FROM unnest(w.key) WITH ORDINALITY AS k (name, ordinality)))
          FROM (VALUES ('resource_types', '{id}'::text[]), ('permissions', '{id}'), ('scopes', '{id}'), ('principals', '{id}'),
                       ('group_members', '{group_id,user_id}'), ('scope_users', '{scope_id,user_id}'), ('roles', '{id}'),
                       ('role_permissions', '{role_id,permission_id}'), ('resource_groups', '{id}'),
                       ('resource_group_scopes', '{resource_group_id,scope_id,include_child_scopes}'),
                       ('resource_group_selectors', '{resource_group_id,ordinal}'), ('resources', '{id}'), ('role_assignments', '{id}'),
                       ('database_roles', '{role}'), ('api_keys', '{public_id}'), ('api_key_bounds', '{public_id,scope_id,role_id,resource_group_id}')) AS w (name, key),
               (VALUES ('AFTER ', 'INSERT', 'REFERENCING NEW TABLE AS new_rows '), ('AFTER ', 'UPDATE', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '),
                       ('AFTER ', 'DELETE', 'REFERENCING OLD TABLE AS old_rows '), ('BEFORE ', 'TRUNCATE', '')) AS m (moment, event, tables)
        UNION ALL
        SELECT c.relname, 'guard', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_guard_audit()' FROM relations c
         WHERE c.relname IN ('_audit_chains', 'audit_seals', 'audit_entries')
            -- A month has its own.
            OR c.oid IN (SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN relations p ON p.oid = i.inhparent AND p.relname = 'audit_entries')
        UNION ALL
        SELECT name, 'refuse_in_replica', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_refuse_in_replica()'
          FROM unnest('{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::text[]) AS name
        UNION ALL
        SELECT w.name, 'refuse_change', 'O', 'TRIGGER', 'BEFORE UPDATE',
               format('FOR EACH ROW WHEN ((%s) IS DISTINCT FROM (%s))', 'OLD.' || array_to_string(w.columns, ', OLD.'), 'NEW.' || array_to_string(w.columns, ', NEW.')), '_refuse_change()'
          FROM (VALUES ('scopes', '{id,account_id,parent_id,parent_path,identifier}'::text[]), ('principals', '{id,account_id,scope_id,kind,identifier}'),
                       ('resource_types', '{id,identifier,levels}'), ('permissions', '{id,identifier,resource_type_id,action,levels}'),
                       ('roles', '{id,account_id,scope_id,identifier}'), ('resource_groups', '{id,account_id,scope_id,identifier}'),
                       ('role_assignments', '{id,account_id,scope_id,identifier,principal_id,role_id,resource_group_id,resource_type_id,resource,created_by}'),
                       ('resources', '{id,account_id,scope_id,resource_type_id,identifier}')) AS w (name, columns)
        UNION ALL
        SELECT w.name, s.name, 'O', 'TRIGGER', s.moment, s.follows, s.name_of || '(' || CASE s.name WHEN 'refuse_shipped' THEN w.key ELSE '' END || ')'
          FROM (VALUES ('resource_types', '''id'''), ('permissions', '''id'''), ('cross_type_permissions', ''), ('roles', '''id'''), ('role_permissions', '''role_id'''),
                       ('resource_groups', '''id''')) AS w (name, key),
               (VALUES ('refuse_shipped', 'BEFORE INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_refuse_shipped'),
                       ('refuse_truncate', 'BEFORE TRUNCATE', 'FOR EACH STATEMENT', '_refuse_truncate')) AS s (name, moment, follows, name_of)
        UNION ALL
        VALUES ('_signals', 'refuse_shipped', 'O', 'TRIGGER', 'BEFORE INSERT', 'FOR EACH ROW', '_refuse_shipped()'),
               ('principals', 'refuse_built_in_group', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.id < 0)', '_refuse_built_in_group()'),
               ('role_permissions', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''roles'')'),
               ('resource_group_scopes', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('resource_group_selectors', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('scopes', 'create_all_users_group', 'A', 'TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_create_all_users_group()'),
               ('scopes', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''scopes'')'),
               ('principals', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''principals'')'),
               ('scope_users', 'complete_scope_user', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE', 'FOR EACH ROW', '_complete_scope_user()'),
               ('scope_users', 'forget_scope_user', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_scope_user()'),
               ('scope_users', 'forget_scope_user_on_update', 'O', 'TRIGGER', 'AFTER UPDATE',
                'FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id))', '_forget_scope_user()'),
               ('group_members', 'check_group_member', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_group_member()'),
               ('role_permissions', 'check_role_permission', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_role_permission()'),
               ('resource_groups', 'check_resource_group', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'FOR EACH ROW', '_check_resource_group()'),
               ('resource_group_scopes', 'check_resource_group_scope', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_scope()'),
               ('resource_group_selectors', 'check_resource_group_selector', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_selector()'),
               ('role_assignments', 'check_role_assignment', 'O', 'TRIGGER', 'AFTER INSERT', 'REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT', '_check_role_assignment()'),
               ('resources', 'check_resource', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_check_resource()'),
               ('resources', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource()'),
               ('scopes', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''scopes'')'),
               ('principals', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''principals'')'),
               ('roles', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''roles'')'),
               ('resource_groups', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''resource_groups'')'),
               ('role_assignments', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_note_administrator(''role_assignments'')'),
               ('role_assignments', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_keep_administrator()'),
               ('principals', 'note_administrator', 'O', 'TRIGGER', 'BEFORE DELETE', 'FOR EACH ROW', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('principals', 'note_administrator_on_update', 'O', 'TRIGGER', 'BEFORE UPDATE', 'FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator_on_update', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'DEFERRABLE FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_keep_administrator()'),
               ('group_members', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW', '_note_administrator(''group_members'')'),
               ('group_members', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('api_keys', 'publish', 'A', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_publish_api_key()'),
               ('api_keys', 'publish_truncate', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_publish_api_key()'),
               ('role_assignments', 'forget_use', 'A', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_grant_use()'),
               ('role_assignments', 'forget_uses', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_forget_grant_use()')
    ), triggers AS MATERIALIZED (
        -- What has no row above is PostgreSQL's own: those of foreign keys.
        SELECT c.oid, m.*, CASE m.state WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE '' END AS mode
          FROM made m JOIN relations c ON c.relname = m.relation
    ), objects (kind, name, owner) AS MATERIALIZED (
        SELECT 'SCHEMA', quote_ident(n.nspname), n.nspowner FROM pg_catalog.pg_namespace n WHERE n.oid = to_regnamespace('harness_rbac')
        UNION ALL
        -- Sequences of columns follow their tables.
        SELECT 'TABLE', c.oid::regclass::text, c.relowner FROM relations c
         WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE c.relkind = 'S' AND d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i'))
        UNION ALL
        SELECT 'FUNCTION', f.oid::regprocedure::text, f.proowner FROM pg_catalog.pg_proc f WHERE f.pronamespace = to_regnamespace('harness_rbac')
        UNION ALL
        SELECT 'DOMAIN', t.oid::regtype::text, t.typowner FROM pg_catalog.pg_type t WHERE t.typnamespace = to_regnamespace('harness_rbac') AND t.typtype = 'd'
    )
    SELECT 'error', 'harness_rbac', format('its owner %I is no superuser, and may drop it, and the policy with it; the mend takes along whatever else that role owns in this database', o.rolname),
           format('REASSIGN OWNED BY %I TO %I', o.rolname, m.rolname)
      FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_roles o ON o.oid = e.extowner CROSS JOIN master m
     WHERE e.extname = 'harness_rbac' AND NOT o.rolsuper
    UNION ALL
    SELECT CASE WHEN o.rolsuper THEN 'notice' ELSE 'error' END, 'harness_rbac',
           format('%I owns %s of the extension''s objects, such as %s: %s', o.rolname, count(*), min(x.name),
                  CASE WHEN o.rolsuper THEN 'another superuser than the owner of the extension' ELSE 'a role that is no superuser may change the policy, and what decides' END),
           string_agg(format('ALTER %s %s OWNER TO %I', x.kind, x.name, m.rolname), '; ' ORDER BY x.kind, x.name)
      FROM objects x JOIN pg_catalog.pg_roles o ON o.oid = x.owner CROSS JOIN master m
     WHERE x.owner <> m.oid
     GROUP BY o.rolname, o.rolsuper
    -- As they are made. What a dump is loaded with may leave all of them in the ordinary state.
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not in force: decisions may be outdated, or rows wrong', t.tgname),
           format('ALTER TABLE %s ENABLE %sTRIGGER %I', t.tgrelid::regclass, coalesce(m.mode, ''), t.tgname)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
      LEFT JOIN triggers m ON m.oid = t.tgrelid AND m.name = t.tgname AND NOT t.tgisinternal
     WHERE t.tgenabled::text <> coalesce(m.state, 'O') AND (t.tgisinternal OR f.pronamespace = to_regnamespace('harness_rbac'))
    UNION ALL
    SELECT 'error', m.oid::regclass::text, format('trigger %I is gone: decisions may be outdated, rows wrong, or changes not recorded', m.name),
           format('CREATE %s %I %s ON %s %s EXECUTE FUNCTION harness_rbac.%s', m.kind, m.name, m.moment, m.oid::regclass, m.follows, m.calls)
               || CASE WHEN m.mode <> '' THEN format('; ALTER TABLE %s ENABLE %sTRIGGER %I', m.oid::regclass, m.mode, m.name) ELSE '' END
      FROM triggers m
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = m.oid AND t.tgname = m.name AND NOT t.tgisinternal)
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not the extension''s', t.tgname), format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
     WHERE f.pronamespace <> to_regnamespace('harness_rbac') AND NOT t.tgisinternal
    -- What triggers would have made.
    UNION ALL
    SELECT 'error', 'harness_rbac.scopes', format('%s of the scopes have no group of all their users, such as %s: nobody holds what everybody should', count(*), min(s.path)),
           'INSERT INTO harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, created_at)'
               || ' SELECT -id, account_id, id, ''user_group'', ''_'' || level || ''_all_users'', ''All '' || initcap(level) || '' Users'', created_at'
               || ' FROM harness_rbac.scopes ON CONFLICT (id) DO NOTHING'
      FROM harness_rbac.scopes s WHERE NOT EXISTS (SELECT FROM harness_rbac.principals p WHERE p.id = - s.id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.api_keys', format('%s of the keys are not published: replicas take them for dropped', count(*)),
           'INSERT INTO harness_rbac._published_api_keys SELECT public_id, principal_id, expires_at FROM harness_rbac.api_keys ON CONFLICT DO NOTHING'
      FROM harness_rbac.api_keys k WHERE NOT EXISTS (SELECT FROM harness_rbac._published_api_keys p WHERE p.public_id = k.public_id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.audit_log', 'a dump was not loaded to its end: what its session has changed since is not recorded',
           'SELECT setval(''harness_rbac._audit_restore'', 1)'
      FROM harness_rbac._audit_restore WHERE last_value <> 1
    -- Who may do what.
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type),
           format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM relations c, aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT 'error', 'harness_rbac', format('%s may CREATE in the schema', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END),
           format('REVOKE CREATE ON SCHEMA harness_rbac FROM %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_catalog.pg_namespace n, aclexplode(n.nspacl) AS a
     WHERE n.oid = to_regnamespace('harness_rbac') AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'
    UNION ALL
    -- PostgreSQL looks keys up as the owner of the table that they refer to, by casts of whoever made the key.
    SELECT 'error', c.oid::regclass::text, format('%s holds REFERENCES on it, by which a foreign key of their own has the rights of its owner', g.who),
           format('REVOKE REFERENCES%s ON %s FROM %s', ' (' || g.columns || ')', c.oid::regclass, g.who)
      FROM relations c
     CROSS JOIN LATERAL (SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who, string_agg(quote_ident(a.name), ', ') AS columns
                           FROM (SELECT x.grantee, x.privilege_type, NULL AS name FROM aclexplode(c.relacl) AS x
                                 UNION ALL
                                 SELECT x.grantee, x.privilege_type, n.attname FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                                  WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
                          WHERE a.privilege_type = 'REFERENCES' AND a.grantee <> c.relowner
                            AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
                          GROUP BY a.grantee, a.name IS NULL) AS g
     WHERE c.relkind IN ('r', 'p')
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
     WHERE f.oid IN (SELECT b.oid FROM pg_catalog.pg_proc b WHERE b.proname = 'begin_session' AND b.pronamespace = to_regnamespace('harness_rbac')) AND a.grantee = 0
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
    SELECT 'warning', 'harness_rbac.principal', format('every session acts for somebody from the start: %s, by the %s', s.setting, s.source),
           CASE WHEN s.source = 'command line' THEN 'Start the server without it' WHEN s.sourcefile NOT LIKE '%postgresql.auto.conf' THEN format('Take it out of %s', s.sourcefile)
                ELSE 'ALTER SYSTEM RESET harness_rbac.principal' END
      FROM pg_catalog.pg_settings s WHERE s.name = 'harness_rbac.principal' AND s.source IN ('configuration file', 'command line') AND s.setting <> ''
    -- It serves one user after another: what one leaves behind acts as the next.
    UNION ALL
    SELECT 'notice', format('database role %I', r.rolname),
           'it says for whom a session acts, and may create temporary objects: one that is named like a table hides it from whoever the connection serves next',
           format('REVOKE TEMPORARY ON DATABASE %I FROM %s', d.datname, (SELECT string_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, ', ')
                    FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
                   WHERE a.privilege_type = 'TEMPORARY' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(r.oid, a.grantee, 'USAGE') END))
      FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_database d ON d.datname = current_database()
     WHERE r.rolcanlogin AND NOT r.rolsuper AND has_database_privilege(r.oid, d.oid, 'TEMPORARY')
       AND EXISTS (SELECT FROM pg_catalog.pg_proc f, aclexplode(f.proacl) AS a
                    WHERE f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('begin_session', 'authenticate')
                      AND a.privilege_type = 'EXECUTE' AND a.grantee NOT IN (0, f.proowner) AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    UNION ALL
    SELECT 'warning', format('database role with oid %s', r.role::oid), 'it is mapped to a principal, and there is no such role: one that comes to have the number acts for it',
           format('SELECT harness_rbac.unmap_database_role(%s)', r.role::oid)
      FROM harness_rbac.database_roles r WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles known WHERE known.oid = r.role);
END;
COMMENT ON FUNCTION harness_rbac._lint_own() IS
'The part of lint() that is about the extension''s own tables and functions, and about what says for whom a session acts. For lint() alone.';
