-- protect_table(guard => true): a constraint asks what the policies ask, of whatever writes past them.
\set VERBOSITY terse
SET client_min_messages = warning;
SET search_path = public, harness_rbac;
SELECT count(create_scope(s, default_access => 'none')) FROM unnest('{guard,guard/o,guard/o/p,guard/o/q}'::text[]) s \gset
SELECT count(create_user('guard', u)) FROM unnest('{ana,eve}'::text[]) u \gset
SELECT create_role('guard/o/p', 'Writer', '{core_environment_view, core_environment_edit, core_environment_delete}') \gset
SELECT assign_role('user:ana@guard', 'Writer', '_all_project_level_resources', 'guard/o/p') \gset
SELECT scope_id('guard/o/p') AS p, scope_id('guard/o/q') AS q \gset
CREATE ROLE guard_app;
CREATE ROLE guard_owner;
CREATE ROLE guard_bypass BYPASSRLS;
CREATE TABLE guarded (scope_id bigint, name text, kind text, PRIMARY KEY (scope_id, name));
ALTER TABLE guarded OWNER TO guard_owner;
GRANT SELECT, INSERT, UPDATE, DELETE ON guarded TO guard_app, guard_bypass;
-- Rows that are there are not asked.
INSERT INTO guarded VALUES (:q, 'old', 'x');
SELECT protect_table('guarded', 'ENVIRONMENT', 'scope_id', 'name', attributes => '{"type": "kind"}', guard => true);
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'harness_rbac_guard';
SELECT DISTINCT target, guarded FROM protected_tables WHERE target = 'guarded'::regclass;

-- Who may writes as before.
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@guard';
SET LOCAL ROLE guard_app;
INSERT INTO guarded VALUES (:p, 'new', 'x');
UPDATE guarded SET kind = 'y' RETURNING name;
COMMIT;

-- A write that no policy is asked about: here none is enabled.
ALTER TABLE guarded DISABLE ROW LEVEL SECURITY;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:eve@guard';
SET LOCAL ROLE guard_app;
SAVEPOINT s;
INSERT INTO guarded VALUES (:p, 'hole', 'x'); \echo :SQLSTATE
ROLLBACK TO s;
UPDATE guarded SET kind = 'hole'; \echo :SQLSTATE
ROLLBACK TO s;
-- It is for what comes to be.
DELETE FROM guarded WHERE name = 'new';
ROLLBACK;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@guard';
SET LOCAL ROLE guard_app;
INSERT INTO guarded VALUES (:p, 'mine', 'x');
SAVEPOINT s;
INSERT INTO guarded VALUES (:q, 'theirs', 'x'); \echo :SQLSTATE
ROLLBACK;
-- Nobody.
BEGIN;
SET LOCAL ROLE guard_app;
INSERT INTO guarded VALUES (:p, 'hole', 'x'); \echo :SQLSTATE
ROLLBACK;
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;

-- Whom policies do not hold it does not hold either.
BEGIN;
INSERT INTO guarded VALUES (:q, 'superuser', 'x');
SET LOCAL ROLE guard_bypass;
INSERT INTO guarded VALUES (:q, 'bypass', 'x');
ROLLBACK;
SET ROLE guard_owner;
INSERT INTO guarded VALUES (:q, 'owner', 'x'); \echo :SQLSTATE
ALTER TABLE guarded DISABLE ROW LEVEL SECURITY;
INSERT INTO guarded VALUES (:q, 'owner', 'x'); \echo :SQLSTATE
BEGIN;
SET LOCAL row_security = off;
INSERT INTO guarded VALUES (:q, 'owner, row_security off', 'x');
ROLLBACK;
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
BEGIN;
INSERT INTO guarded VALUES (:q, 'owner, not forced', 'x');
ROLLBACK;
RESET ROLE;
-- Row security off helps nobody but the owner.
ALTER TABLE guarded DISABLE ROW LEVEL SECURITY;
BEGIN;
SET LOCAL row_security = off;
SET LOCAL ROLE guard_app;
INSERT INTO guarded VALUES (:q, 'hole', 'x'); \echo :SQLSTATE
ROLLBACK;
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- What applies the changes of another server, or loads a dump, has SET on this.
GRANT SET ON PARAMETER session_replication_role TO guard_app;
ALTER TABLE guarded DISABLE ROW LEVEL SECURITY;
BEGIN;
SET LOCAL ROLE guard_app;
SET LOCAL session_replication_role = replica;
INSERT INTO guarded VALUES (:q, 'applied', 'x');
ROLLBACK;
REVOKE SET ON PARAMETER session_replication_role FROM guard_app;
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;

-- What follows a foreign key is not held, as with policies.
CREATE TABLE guard_parent (id bigint PRIMARY KEY);
CREATE TABLE guard_child (scope_id bigint REFERENCES guard_parent ON UPDATE CASCADE, name text);
ALTER TABLE guard_parent OWNER TO guard_owner;
ALTER TABLE guard_child OWNER TO guard_owner;
GRANT SELECT, UPDATE ON guard_parent TO guard_app;
INSERT INTO guard_parent VALUES (:q);
INSERT INTO guard_child VALUES (:q, 'child');
SELECT protect_table('guard_child', 'ENVIRONMENT', 'scope_id', guard => true);
BEGIN;
SET LOCAL ROLE guard_app;
UPDATE guard_parent SET id = -1;
RESET ROLE;
SELECT scope_id FROM guard_child;
ROLLBACK;

-- Partitions, those made later as well; written by their own names, too.
CREATE TABLE guard_parted (scope_id bigint, name text) PARTITION BY HASH (scope_id);
CREATE TABLE guard_part_0 PARTITION OF guard_parted FOR VALUES WITH (MODULUS 2, REMAINDER 0);
SELECT protect_table('guard_parted', 'ENVIRONMENT', 'scope_id', guard => true);
CREATE TABLE guard_part_1 PARTITION OF guard_parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
ALTER TABLE guard_parted OWNER TO guard_owner;
ALTER TABLE guard_part_0 OWNER TO guard_owner;
ALTER TABLE guard_part_1 OWNER TO guard_owner;
GRANT INSERT ON guard_part_0, guard_part_1 TO guard_app;
SELECT conrelid::regclass, coninhcount, convalidated FROM pg_constraint WHERE conname = 'harness_rbac_guard' AND conrelid::regclass::text ~ 'part' ORDER BY 1;
CREATE FUNCTION guard_write(n bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY '{guard_part_0,guard_part_1}'::text[] LOOP
        BEGIN
            EXECUTE format('INSERT INTO %I VALUES ($1)', part) USING n;
            RETURN 'written';
        EXCEPTION WHEN check_violation THEN
            IF SQLERRM !~ 'partition' THEN RETURN SQLERRM; END IF;
        END;
    END LOOP;
    RETURN 'nowhere';
END $$;
BEGIN;
SET LOCAL ROLE guard_app;
SELECT DISTINCT substr(guard_write(n), 1, 51) FROM generate_series(1, 20) n;
-- The owner of a partition is held as the policies of the table hold it.
SET LOCAL ROLE guard_owner;
SELECT DISTINCT substr(guard_write(n), 1, 51) FROM generate_series(1, 20) n;
COMMIT;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@guard';
SET LOCAL ROLE guard_app;
SELECT guard_write(:p);
ROLLBACK;

-- By itself for tables of Citus, which are known by their place in its catalogue.
CREATE TABLE guard_plain (scope_id bigint);
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id');
SELECT DISTINCT guarded FROM protected_tables WHERE target = 'guard_plain'::regclass;
BEGIN;
SET LOCAL allow_system_table_mods = on;
CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass PRIMARY KEY, partmethod "char", repmodel "char", colocationid integer);
CREATE TABLE pg_catalog.pg_dist_shard (logicalrelid regclass, shardid bigint);
INSERT INTO pg_catalog.pg_dist_partition VALUES ('guard_plain', 'h', 's', 1), ('guarded', 'n', 's', 0);
SELECT DISTINCT severity, object, finding, mend FROM lint() WHERE finding ~ 'Citus' AND object ~ 'guard';
-- drop_scope() reads as the owner. It names one that Citus cannot reach shards as, and one that may not read.
\set VERBOSITY default
SAVEPOINT s;
SELECT drop_scope('guard/o/p');
ROLLBACK TO s;
ALTER ROLE guard_owner LOGIN;
SELECT drop_scope('guard/o/p');
ROLLBACK TO s;
REVOKE SELECT ON guarded FROM guard_owner;
SELECT drop_scope('guard/o/p');
ROLLBACK TO s;
\set VERBOSITY terse
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id');
SELECT DISTINCT guarded FROM protected_tables WHERE target = 'guard_plain'::regclass;
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id', guard => false);
SELECT DISTINCT guarded FROM protected_tables WHERE target = 'guard_plain'::regclass;
-- The advice AS RESTRICTIVE is not for these.
\set VERBOSITY default
CREATE POLICY more ON guard_plain USING (true);
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id');
\set VERBOSITY terse
ROLLBACK;

-- Nobody may insert, and nobody may update: nobody but those whom policies do not hold.
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id', commands => '{"insert": null, "update": null}', guard => true);
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'guard_plain'::regclass;
-- Nor the owner, unless told so.
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id', commands => '{"insert": "ff_featureflag_edit", "update": null}', force => false, guard => true);
SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'guard_plain'::regclass;
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id');
SELECT DISTINCT guarded FROM protected_tables WHERE target = 'guard_plain'::regclass;
-- One of that name that is none of ours stays.
ALTER TABLE guard_plain ADD CONSTRAINT harness_rbac_guard CHECK (scope_id > 0);
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id');
SELECT DISTINCT guarded FROM protected_tables WHERE target = 'guard_plain'::regclass;
SELECT protect_table('guard_plain', 'ENVIRONMENT', 'scope_id', guard => true); \echo :SQLSTATE
SELECT unprotect_table('guard_plain');
SELECT unprotect_table('guarded'), unprotect_table('guard_parted');
SELECT conrelid::regclass, pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'harness_rbac_guard' AND conrelid::regclass::text ~ '^(guarded|guard_pl|guard_pa)';

DROP TABLE guarded, guard_child, guard_parent, guard_parted, guard_plain;
DROP FUNCTION guard_write;
SELECT drop_scope('guard', true);
DROP ROLE guard_app;
DROP ROLE guard_owner;
DROP ROLE guard_bypass;
