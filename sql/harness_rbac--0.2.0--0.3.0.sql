-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;

-- The use of grants is noted without locks that anybody can take.
CREATE OR REPLACE FUNCTION harness_rbac._note_grant_uses(role_assignment_ids bigint[]) RETURNS bigint LANGUAGE sql
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

-- What ends has ended for queries that begin later.
COMMENT ON COLUMN harness_rbac.role_assignments.valid_from IS 'Grants to statements from this moment on; NULL: at once.';
COMMENT ON COLUMN harness_rbac.role_assignments.valid_until IS 'Grants to queries that begin before this moment; NULL: without end.';
COMMENT ON COLUMN harness_rbac.api_keys.expires_at IS 'From this moment on the secret proves nothing, and no query acts for its owner; NULL: never.';
