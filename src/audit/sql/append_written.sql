INSERT INTO harness_rbac.audit_seals
       (account_id, number, sealed_at, hash, transaction, first_entry, last_entry, entries, entries_hash, organization_id, covers)
SELECT s.account_id, s.number, s.sealed_at, {SEAL_HASH}, s.transaction, s.first_entry, s.last_entry, s.entries, s.entries_hash, s.organization_id, s.covers
  FROM (SELECT $1::bigint AS account_id, $5::bigint AS organization_id, $6::jsonb AS covers, $2::bigint AS number, timestamptz '2000-01-01 00:00:00+00' + $4 * interval '1 microsecond' AS sealed_at,
               pg_current_xact_id() AS transaction, $3::bytea AS previous, $7::bigint AS first_entry, $8::bigint AS last_entry,
               $9::bigint AS entries, $10::bytea AS entries_hash) AS s
RETURNING date_trunc('month', sealed_at AT TIME ZONE 'UTC')::date <> {THIS_MONTH}
