-- API keys: what is shown once, what it proves, and when it stops.
SET search_path = public, harness_rbac;
\pset tuples_only on
SELECT create_scope('keys', default_access => 'none') > 0, create_scope('keys2', default_access => 'none') > 0;
SELECT create_user('keys', 'ana') > 0, create_user('keys', 'ben') > 0, create_service_account('keys', 'ci') > 0, create_user_group('keys', 'G') > 0;
SELECT assign_role('service_account:ci@keys', '_account_viewer', '_all_account_level_resources', 'keys') > 0;
CREATE VIEW who AS SELECT harness_rbac.current_principal() AS principal, harness_rbac.has_permission('core_connector_view', 'keys') AS permitted;
SELECT create_api_key('service_account:ci@keys', 'deploy') AS sat \gset
SELECT create_api_key('user:ana@keys', 'laptop', NULL) AS pat \gset
SELECT :'sat' ~ '^sat\.keys\.[0-9a-f]{32}\.[0-9a-f]{64}$' AS sat, :'pat' ~ '^pat\.keys\.[0-9a-f]{32}\.[0-9a-f]{64}$' AS pat;
-- Neither secret nor anything that is one without the pepper.
SELECT count(*) AS rows_with_secret FROM api_keys k WHERE position(split_part(:'sat', '.', 4) IN k::text) > 0
    OR verifier IN (sha256(split_part(:'sat', '.', 4)::bytea), decode(split_part(:'sat', '.', 4), 'hex'));
SELECT identifier, expires_at - created_at BETWEEN '29 days' AND '31 days' AS month, expires_at IS NULL AS endless FROM api_keys ORDER BY 1;

-- A role without any privilege proves who it is, for one transaction.
CREATE ROLE regress_plain;
GRANT SELECT ON who TO regress_plain;
SET ROLE regress_plain;
BEGIN;
SELECT authenticate(:'sat');
TABLE who;
SELECT authenticate(:'sat');
SAVEPOINT bound;
SELECT authenticate(:'pat');
ROLLBACK TO bound;
TABLE who;
COMMIT;
TABLE who;
BEGIN;
SELECT authenticate(:'pat');
TABLE who;
ROLLBACK;

-- One error for every failure.
SELECT authenticate(NULL);
SELECT authenticate('');
SELECT authenticate('nonsense');
SELECT authenticate(repeat('x', 100000));
SELECT authenticate('user:ana@keys');
SELECT authenticate(replace(:'sat', 'sat.', 'pat.'));
SELECT authenticate(replace(:'sat', '.keys.', '.keys2.'));
SELECT authenticate(:'sat' || '0');
SELECT authenticate(:'sat' || '.x');
SELECT authenticate(upper(:'sat'));
SELECT authenticate(left(:'sat', -1) || CASE right(:'sat', 1) WHEN '0' THEN '1' ELSE '0' END);
SELECT authenticate('sat.keys.' || repeat('0', 32) || '.' || split_part(:'sat', '.', 4));
SELECT authenticate('sat.keys.' || split_part(:'sat', '.', 3) || '.' || split_part(:'pat', '.', 4));
SELECT authenticate('sat.keys.' || split_part(:'sat', '.', 3) || '.' || repeat('0', 64));
RESET ROLE;
TABLE who;

-- A key that goes takes the identity with it, at the next statement.
BEGIN;
SELECT authenticate(:'sat');
SAVEPOINT bound;
SELECT drop_api_key('service_account:ci@keys', 'deploy');
TABLE who;
ROLLBACK TO bound;
TABLE who;
UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE identifier = 'deploy';
TABLE who;
ROLLBACK TO bound;
SELECT set_principal_disabled('service_account:ci@keys', true);
TABLE who;
SELECT authenticate(:'sat');
ROLLBACK;
BEGIN;
SELECT authenticate(:'pat');
SELECT drop_principal('user:ana@keys');
TABLE who;
ROLLBACK;
-- Expired.
UPDATE api_keys SET expires_at = now() WHERE identifier = 'laptop';
SELECT authenticate(:'pat');
UPDATE api_keys SET expires_at = NULL WHERE identifier = 'laptop';
-- The parameter alone proves nothing: the key must be there, and be the owner's.
BEGIN;
SELECT set_config('harness_rbac.principal', 'service_account:ci@keys#' || split_part(:'sat', '.', 3), true) = '' AS set;
TABLE who;
SELECT set_config('harness_rbac.principal', 'user:ben@keys#' || split_part(:'sat', '.', 3), true) = '' AS set;
TABLE who;
SELECT set_config('harness_rbac.principal', 'service_account:ci@keys#' || repeat('0', 32), true) = '' AS set;
TABLE who;
SET LOCAL harness_rbac.principal = 'user:ben@keys#x';
ROLLBACK;
-- Nor does a failed key fall back on the role that logged in.
SELECT map_database_role('regress_plain', 'user:ben@keys');
BEGIN;
SET LOCAL SESSION AUTHORIZATION regress_plain;
TABLE who;
SELECT authenticate(:'sat');
RESET SESSION AUTHORIZATION;
SELECT drop_api_key('service_account:ci@keys', 'deploy');
SET LOCAL SESSION AUTHORIZATION regress_plain;
TABLE who;
ROLLBACK;
-- Parallel workers know the key as well.
CREATE TABLE many AS SELECT scope_id('keys') AS scope_id FROM generate_series(1, 500);
BEGIN;
SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0; SET LOCAL min_parallel_table_scan_size = 0; SET LOCAL parallel_leader_participation = off;
SELECT authenticate(:'sat');
SELECT count(*) FROM many WHERE has_permission('core_connector_view', scope_id);
SELECT drop_api_key('service_account:ci@keys', 'deploy');
SELECT count(*) FROM many WHERE has_permission('core_connector_view', scope_id);
ROLLBACK;
DROP TABLE many;

-- Rotation.
SELECT rotate_api_key('service_account:ci@keys', 'deploy') AS second \gset
SELECT :'second' <> :'sat' AS differs;
SELECT authenticate(:'sat');
SELECT authenticate(:'second');
SELECT rotate_api_key('service_account:ci@keys', 'deploy', '1 hour') AS third \gset
SELECT authenticate(:'second');
SELECT authenticate(:'third');
SELECT identifier, replaced, expires_at - now() < interval '2 hours' AS soon FROM api_keys ORDER BY identifier, replaced;
SELECT drop_api_key('service_account:ci@keys', 'deploy');
SELECT authenticate(:'second');
SELECT authenticate(:'third');

-- Last use: noted once an hour, by whoever authenticates, and only where that can neither fail nor wait.
SELECT create_api_key('service_account:ci@keys', 'used') AS used \gset
SET ROLE regress_plain;
BEGIN READ ONLY; SELECT authenticate(:'used'); COMMIT;
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT authenticate(:'used'); COMMIT;
RESET ROLE;
SELECT k.identifier, u.last_used_at FROM api_keys k JOIN api_key_uses u USING (public_id) WHERE k.identifier = 'used';
SET ROLE regress_plain;
BEGIN; SELECT authenticate(:'used'), current_principal(), current_user; SELECT current_principal(); COMMIT;
RESET ROLE;
SELECT last_used_at > now() - interval '1 minute' AS noted, last_used_at AS noted_at FROM api_key_uses JOIN api_keys k USING (public_id) WHERE identifier = 'used' \gset
SELECT :'noted' AS noted;
SELECT authenticate(:'used');
SELECT last_used_at = :'noted_at' AS not_again FROM api_key_uses JOIN api_keys k USING (public_id) WHERE identifier = 'used';
UPDATE api_key_uses SET last_used_at = now() - interval '61 minutes';
SELECT authenticate(:'used');
SELECT last_used_at > :'noted_at' AS again FROM api_key_uses JOIN api_keys k USING (public_id) WHERE identifier = 'used';
SELECT drop_api_key('service_account:ci@keys', 'used');
SELECT count(*) FROM api_key_uses u WHERE NOT EXISTS (SELECT FROM api_keys k WHERE k.public_id = u.public_id);

-- What is wrong, and what to do.
\set VERBOSITY default
SELECT create_api_key('user:ana@keys', 'laptop');
SELECT create_api_key('user:ana@keys', 'no spaces');
SELECT create_api_key('user:ana@keys', 'status');
SELECT create_api_key('user_group:G@keys', 'k');
SELECT create_api_key('user:nobody@keys', 'k');
SELECT create_api_key('ana', 'k');
SELECT create_api_key('user:ana@keys', 'k', '0');
SELECT create_api_key('user:ana@keys', 'k', '-1 day');
SELECT create_api_key(NULL, 'k');
SELECT create_api_key('user:ana@keys', NULL);
SELECT rotate_api_key('user:ana@keys', 'k');
SELECT rotate_api_key('user:ana@keys', 'laptop', '-1 hour');
SELECT rotate_api_key('user:ana@keys', 'laptop', NULL);
SELECT drop_api_key('user:ana@keys', 'k');
SELECT drop_api_key('user:nobody@keys', 'k');
SELECT drop_api_key('user:ana@keys', NULL);
SELECT count(*) FROM api_keys;

DROP VIEW who;
DROP ROLE regress_plain;
SELECT drop_scope('keys'), drop_scope('keys2');
SELECT count(*) FROM api_keys;
