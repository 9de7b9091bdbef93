INSERT INTO harness_rbac.audit_seals
       (account_id, number, sealed_at, hash, transaction, first_entry, last_entry, entries, entries_hash)
SELECT s.account_id, s.number, s.sealed_at, {SEAL_HASH}, s.transaction, s.first_entry, s.last_entry, s.entries, s.entries_hash
  FROM (SELECT e.account_id, $2::bigint AS number, timestamptz '2000-01-01 00:00:00+00' + $4 * interval '1 microsecond' AS sealed_at,
               e.transaction, min(e.id) AS first_entry, max(e.id) AS last_entry, count(*) AS entries, {ENTRIES_HASH} AS entries_hash
          FROM harness_rbac.audit_entries e
         WHERE e.transaction = pg_current_xact_id() AND e.account_id = $1 AND e.month = {THIS_MONTH}
           AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.transaction = e.transaction
                              AND s.account_id = e.account_id AND e.id BETWEEN s.first_entry AND s.last_entry)
         GROUP BY e.account_id, e.transaction) AS s
 CROSS JOIN LATERAL (SELECT coalesce($3, {BEGINNING}) FROM harness_rbac._audit_chains c
                      WHERE c.account_id = s.account_id) AS before (previous)
RETURNING date_trunc('month', sealed_at AT TIME ZONE 'UTC')::date <> {THIS_MONTH}
