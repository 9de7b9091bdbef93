INSERT INTO harness_rbac.audit_seals
       (account_id, number, sealed_at, hash, transaction, first_entry, last_entry, entries, entries_hash, organization_id, covers)
SELECT s.account_id, s.number, s.sealed_at, {SEAL_HASH}, s.transaction, s.first_entry, s.last_entry, s.entries, s.entries_hash, s.organization_id, s.covers
  FROM (SELECT $1::bigint AS account_id, $5::bigint AS organization_id, $6::jsonb AS covers, $2::bigint AS number, timestamptz '2000-01-01 00:00:00+00' + $4 * interval '1 microsecond' AS sealed_at,
               pg_current_xact_id() AS transaction, $3::bytea AS previous,
               min(e.id) AS first_entry, max(e.id) AS last_entry, count(*) AS entries, {ENTRIES_HASH} AS entries_hash
          FROM harness_rbac.audit_entries e
         WHERE e.transaction = pg_current_xact_id() AND e.account_id = $1 AND e.organization_id = $5 AND e.month = {THIS_MONTH} {NOT_SEALED}
        HAVING count(*) > 0) AS s
RETURNING date_trunc('month', sealed_at AT TIME ZONE 'UTC')::date <> {THIS_MONTH}
