-- Who may execute and read what.
SELECT p.oid::regprocedure AS public_may_execute FROM pg_proc p
 WHERE pronamespace = 'harness_rbac'::regnamespace AND EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0)
 ORDER BY p.oid::regprocedure::text COLLATE "C";
SELECT relname, grantee::regrole, privilege_type FROM pg_class, aclexplode(relacl)
 WHERE relnamespace = 'harness_rbac'::regnamespace AND grantee <> relowner ORDER BY 1;
SELECT nspacl IS NOT NULL AND has_schema_privilege('public', oid, 'USAGE') AS usage, has_schema_privilege('public', oid, 'CREATE') AS create
  FROM pg_namespace WHERE nspname = 'harness_rbac';
-- Nothing is SECURITY DEFINER; administration and protection have a fixed path. These lists have none: they run no SQL.
SELECT prosecdef AS definer, proconfig, count(*) FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace GROUP BY 1, 2 ORDER BY 1, 2;
SELECT proname AS unsafe_without_path FROM pg_proc
 WHERE pronamespace = 'harness_rbac'::regnamespace AND proparallel = 'u' AND prorettype <> 'trigger'::regtype
   AND ('search_path=pg_catalog, pg_temp' = ANY (proconfig)) IS NOT TRUE ORDER BY 1;
SELECT count(*) AS leakproof_or_immutable FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND (proleakproof OR provolatile = 'i');
SELECT proname, provolatile, proparallel, procost, proisstrict FROM pg_proc
 WHERE pronamespace = 'harness_rbac'::regnamespace AND prorettype <> 'trigger'::regtype ORDER BY 1, pronargs;

-- What no object of the extension may be. Each of these finds nothing. Types of tables and of arrays, which PostgreSQL 17 counts as well,
-- are left out.
CREATE TEMPORARY VIEW owned AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object FROM pg_depend d
  LEFT JOIN pg_type t ON d.classid = 'pg_type'::regclass AND t.oid = d.objid
 WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'harness_rbac')
   AND (t.oid IS NULL OR t.typrelid = 0 AND t.typcategory <> 'A');
SELECT object AS without_comment FROM owned WHERE obj_description(objid, classid::regclass::name) IS NULL
UNION ALL
SELECT format('%s.%I', c.oid::regclass, attname) FROM owned JOIN pg_class c ON c.oid = objid AND relkind <> 'S' JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0
 WHERE classid = 'pg_class'::regclass AND NOT attisdropped AND col_description(c.oid, attnum) IS NULL;
SELECT object AS in_another_schema FROM owned, pg_identify_object(classid, objid, 0) AS i WHERE i.type <> 'schema' AND i.schema <> 'harness_rbac';
SELECT object AS neither_relation_domain_nor_function FROM owned
 WHERE classid <> ALL ('{pg_namespace,pg_class,pg_type,pg_proc}'::regclass[]) OR classid = 'pg_type'::regclass AND (SELECT typtype FROM pg_type WHERE oid = objid) <> 'd';
SELECT object AS not_bound_to_what_it_names FROM owned JOIN pg_proc p ON p.oid = objid
 WHERE classid = 'pg_proc'::regclass AND (p.prokind <> 'f' OR p.prolang <> (SELECT oid FROM pg_language WHERE lanname = 'c') AND p.prosqlbody IS NULL);
-- What only reads may run in parallel workers; what writes may not. Apart: what plans evaluate once, and lint().
SELECT object AS volatility_and_parallel_safety_differ FROM owned JOIN pg_proc p ON p.oid = objid
 WHERE classid = 'pg_proc'::regclass AND (provolatile, proparallel) NOT IN (('v', 'u'), ('s', 's'))
   AND proname <> ALL ('{lint,_lint_citus,_lint_own,_lint_replicas,permitted_scope_ids,_permitted_scope_ids}') AND proname !~ '^_permitted_\w+_keys';
SELECT object AS takes_or_returns_anything FROM owned JOIN pg_proc p ON p.oid = objid
 WHERE classid = 'pg_proc'::regclass AND proname !~ '^_plan_has_permission' AND p.prorettype <> 'trigger'::regtype
   AND EXISTS (SELECT FROM unnest(p.proargtypes || p.prorettype) AS t JOIN pg_type ON pg_type.oid = t
                WHERE typtype = 'p' AND t <> 'void'::regtype AND NOT (t = 'record'::regtype AND p.proretset AND p.proargnames IS NOT NULL));
-- Apart: what a new partition gets from its table, for which PostgreSQL asks its owner.
SELECT object AS only_for_triggers_and_the_planner_but_public FROM owned JOIN pg_proc p ON p.oid = objid
 WHERE classid = 'pg_proc'::regclass AND p.prorettype IN ('trigger'::regtype, 'internal'::regtype) AND has_function_privilege('pg_monitor', p.oid, 'EXECUTE')
   AND proname <> '_carry_scope';
-- Views for reviews read closed tables and show what the caller may view: nothing of a query comes before that.
SELECT object AS view_with_the_rights_of_its_owner FROM owned JOIN pg_class c ON c.oid = objid
 WHERE classid = 'pg_class'::regclass AND relkind = 'v' AND NOT coalesce(reloptions, '{}') && '{security_invoker=true,security_barrier=true}';
SELECT object AS writable_for_others, a.grantee, a.privilege_type FROM owned JOIN pg_class c ON c.oid = objid, aclexplode(c.relacl) AS a
 WHERE classid = 'pg_class'::regclass AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT';
SELECT object AS grantable_by_others FROM owned JOIN pg_proc p ON p.oid = objid, aclexplode(p.proacl) AS a
 WHERE classid = 'pg_proc'::regclass AND a.is_grantable AND a.grantee <> p.proowner;
SELECT object AS without_primary_key FROM owned JOIN pg_class c ON c.oid = objid
 WHERE classid = 'pg_class'::regclass AND relkind = 'r' AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p');
-- One has no rows, one none but the shipped, and one follows from another by a trigger.
SELECT object AS not_dumped FROM owned JOIN pg_class c ON c.oid = objid
 WHERE classid = 'pg_class'::regclass AND relkind IN ('r', 'S') AND relname NOT IN ('_signals', 'cross_type_permissions', '_published_api_keys') AND c.oid <> ALL (SELECT unnest(extconfig) FROM pg_extension WHERE extname = 'harness_rbac');
SELECT t.tgrelid::regclass AS signal_that_a_replica_does_not_send, tgname FROM pg_trigger t JOIN owned ON objid = t.tgrelid AND classid = 'pg_class'::regclass
 WHERE tgname LIKE 'signal\_%' AND tgenabled <> 'A';
SELECT t.tgrelid::regclass AS trigger_of_a_stranger, tgname FROM pg_trigger t JOIN owned ON objid = t.tgrelid AND classid = 'pg_class'::regclass
 WHERE NOT tgisinternal AND NOT EXISTS (SELECT FROM owned o WHERE o.classid = 'pg_proc'::regclass AND o.objid = t.tgfoid);

-- A plain role decides, and does nothing else.
SELECT harness_rbac.create_scope('priv') > 0 AS created, harness_rbac.create_user('priv', 'ana') > 0 AS created;
CREATE ROLE regress_plain;
CREATE ROLE regress_admin;
GRANT EXECUTE ON FUNCTION harness_rbac.create_scope(text, text, text, jsonb, text, text), harness_rbac.drop_scope(text, boolean) TO regress_admin;
SET ROLE regress_plain;
SELECT harness_rbac.has_permission('core_account_view', 'priv', principal => 'user:ana@priv');
SELECT harness_rbac.has_permission('core_account_view', harness_rbac.scope_id('priv'), principal => 'user:ana@priv');
SELECT harness_rbac.check_access('{"principal": "user:ana@priv", "permissions": [{"resourceScope": {"scope": "priv"}, "permission": "core_account_view"}]}');
SELECT harness_rbac.require_permission('core_account_view', 'priv', principal => 'user:ana@priv');
SELECT harness_rbac.scope_path(1);
DO $$
DECLARE
    one record;
    done int := 0;
BEGIN
    FOR one IN SELECT p.oid::regprocedure AS name, format('SELECT %s(%s)', p.oid::regproc,
                   (SELECT string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n))) AS call
                 FROM pg_proc p WHERE pronamespace = 'harness_rbac'::regnamespace AND proparallel = 'u' AND prorettype <> 'trigger'::regtype
                  AND proname NOT IN ('authenticate', 'protect_table', 'unprotect_table', 'carry_scope', 'check_policy')
                ORDER BY p.oid::regprocedure::text COLLATE "C" LOOP
        BEGIN
            EXECUTE one.call;
            RAISE NOTICE '% can be executed', one.name;
        EXCEPTION WHEN insufficient_privilege THEN
            done := done + 1;
        END;
    END LOOP;
    RAISE NOTICE '% administrative functions refused', done;
    done := 0;
    FOR one IN SELECT oid::regclass AS name FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind IN ('r', 'S') LOOP
        BEGIN
            EXECUTE format('SELECT * FROM %s', one.name);
            RAISE NOTICE '% can be read', one.name;
        EXCEPTION WHEN insufficient_privilege THEN
            done := done + 1;
        END;
    END LOOP;
    RAISE NOTICE '% tables and sequences refused', done;
END
$$;
\set VERBOSITY terse
INSERT INTO harness_rbac.scopes (account_id, identifier) VALUES (1, 'x');
CREATE TABLE harness_rbac.planted (x int);
CREATE FUNCTION harness_rbac.has_permission(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
RESET ROLE;
-- EXECUTE is enough to administer: no privilege on the tables is needed.
SET ROLE regress_admin;
SELECT harness_rbac.create_scope('priv/sub') > 0 AS created;
SELECT harness_rbac.create_user('priv', 'ben');
SELECT harness_rbac.drop_scope('priv', true);
RESET ROLE;
DROP OWNED BY regress_admin;
DROP ROLE regress_plain, regress_admin;
