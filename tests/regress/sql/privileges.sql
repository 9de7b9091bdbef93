-- Who may execute and read what.
SELECT p.oid::regprocedure AS public_may_execute FROM pg_proc p
 WHERE pronamespace = 'harness_rbac'::regnamespace AND EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0)
 ORDER BY 1::text COLLATE "C";
SELECT relname, grantee::regrole, privilege_type FROM pg_class, aclexplode(relacl)
 WHERE relnamespace = 'harness_rbac'::regnamespace AND grantee <> relowner ORDER BY 1;
SELECT nspacl IS NOT NULL AND has_schema_privilege('public', oid, 'USAGE') AS usage, has_schema_privilege('public', oid, 'CREATE') AS create
  FROM pg_namespace WHERE nspname = 'harness_rbac';
-- Nothing is SECURITY DEFINER; administration and protection have a fixed path.
SELECT prosecdef AS definer, proconfig, count(*) FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace GROUP BY 1, 2 ORDER BY 1, 2;
SELECT proname AS unsafe_without_path FROM pg_proc
 WHERE pronamespace = 'harness_rbac'::regnamespace AND proparallel = 'u' AND prorettype <> 'trigger'::regtype
   AND proconfig IS DISTINCT FROM '{"search_path=pg_catalog, pg_temp"}' ORDER BY 1;
SELECT count(*) AS leakproof_or_immutable FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND (proleakproof OR provolatile = 'i');
SELECT proname, provolatile, proparallel, procost, proisstrict FROM pg_proc
 WHERE pronamespace = 'harness_rbac'::regnamespace AND prorettype <> 'trigger'::regtype ORDER BY 1, pronargs;

-- A plain role decides, and does nothing else.
SELECT harness_rbac.create_scope('priv') > 0 AS created, harness_rbac.create_user('priv', 'ana') > 0 AS created;
CREATE ROLE regress_plain;
CREATE ROLE regress_admin;
GRANT EXECUTE ON FUNCTION harness_rbac.create_scope(text, text, text, jsonb, text), harness_rbac.drop_scope(text, boolean) TO regress_admin;
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
                  AND proname NOT IN ('authenticate', 'protect_table', 'unprotect_table') LOOP
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
