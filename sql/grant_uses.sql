-- When role assignments were last used, if harness_rbac.track_grant_uses is on.

CREATE TABLE harness_rbac.role_assignment_uses (
    role_assignment_id bigint NOT NULL,
    last_used_at       timestamptz NOT NULL,
    CONSTRAINT role_assignment_uses_pkey PRIMARY KEY (role_assignment_id)
);
-- No foreign key: commits that note a use would wait for whoever is about to drop the assignment.
COMMENT ON TABLE harness_rbac.role_assignment_uses IS 'When each role assignment was last used, where harness_rbac.track_grant_uses is on. Apart from role_assignments, because a change there has every session look again.';
COMMENT ON COLUMN harness_rbac.role_assignment_uses.role_assignment_id IS 'The assignment.';
COMMENT ON COLUMN harness_rbac.role_assignment_uses.last_used_at IS 'When a decision last relied on it, alone or beside others; noted at most once an hour, and not by parallel workers nor by transactions that are read-only, REPEATABLE READ or SERIALIZABLE.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.role_assignment_uses', '');

-- Nobody waits: what somebody else is at is skipped. By row locks, which only the owner of the tables can take; the keys of
-- advisory locks could be computed, and held by anybody.
CREATE FUNCTION harness_rbac._note_grant_uses(role_assignment_ids bigint[]) RETURNS bigint LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    WITH due AS MATERIALIZED (
        SELECT a.id, u.role_assignment_id IS NOT NULL AS is_known
          FROM harness_rbac.role_assignments a
          LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
         WHERE a.id = ANY (role_assignment_ids)
           AND coalesce(u.last_used_at < statement_timestamp() - interval '1 hour', true)
    ), known AS MATERIALIZED (
        SELECT u.role_assignment_id AS id
          FROM harness_rbac.role_assignment_uses u
         WHERE u.role_assignment_id IN (SELECT id FROM due WHERE is_known)
           FOR UPDATE SKIP LOCKED
    ), first_use AS MATERIALIZED (
        SELECT a.id
          FROM harness_rbac.role_assignments a
         WHERE a.id IN (SELECT id FROM due WHERE NOT is_known)
           FOR NO KEY UPDATE SKIP LOCKED
    ), noted AS (
        INSERT INTO harness_rbac.role_assignment_uses (role_assignment_id, last_used_at)
        SELECT id, statement_timestamp()
          FROM (SELECT id FROM known UNION ALL SELECT id FROM first_use) AS free
            ON CONFLICT ON CONSTRAINT role_assignment_uses_pkey DO UPDATE SET last_used_at = excluded.last_used_at
        RETURNING 1
    )
    SELECT count(*) FROM noted;
END;
REVOKE EXECUTE ON FUNCTION harness_rbac._note_grant_uses(bigint[]) FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._note_grant_uses(bigint[]) IS 'Notes that role assignments are in use, but for those that somebody else is at; returns how many. Sessions call it at the end of transactions.';

CREATE FUNCTION harness_rbac._forget_grant_use() RETURNS trigger LANGUAGE c
SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_grant_use_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac._forget_grant_use() FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._forget_grant_use() IS 'Trigger. Forgets when a role assignment that goes was used.';
CREATE TRIGGER forget_use AFTER DELETE ON harness_rbac.role_assignments
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_grant_use();
CREATE TRIGGER forget_uses AFTER TRUNCATE ON harness_rbac.role_assignments
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._forget_grant_use();
ALTER TABLE harness_rbac.role_assignments ENABLE ALWAYS TRIGGER forget_use, ENABLE ALWAYS TRIGGER forget_uses;
