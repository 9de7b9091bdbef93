INSERT INTO harness_rbac.audit_seals
       (account_id, number, sealed_at, hash, transaction, first_entry, last_entry, entries, entries_hash)
SELECT s.account_id, s.number, s.sealed_at, {SEAL_HASH}, s.transaction, s.first_entry, s.last_entry, s.entries, s.entries_hash
  FROM (SELECT $1::bigint AS account_id, $2::bigint AS number, timestamptz '2000-01-01 00:00:00+00' + $4 * interval '1 microsecond' AS sealed_at,
               pg_current_xact_id() AS transaction, $3::bytea AS previous, $5::bigint AS first_entry, $6::bigint AS last_entry,
               $7::bigint AS entries, $8::bytea AS entries_hash) AS s
RETURNING date_trunc('month', sealed_at AT TIME ZONE 'UTC')::date <> {THIS_MONTH}
