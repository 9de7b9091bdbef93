WITH seals AS (
    SELECT s.*, lag(s.number) OVER chain AS number_before, lag(s.hash) OVER chain AS hash_before, row_number() OVER chain = 1 AS is_lowest
      FROM harness_rbac.audit_seals s WHERE s.account_id = $1 AND s.organization_id = $2
    WINDOW chain AS (ORDER BY s.number)
), found AS (
    SELECT s.account_id, s.organization_id, s.number, s.first_entry AS entry,
           -- What retention left is named by an entry that the chain covers.
           CASE WHEN s.is_lowest AND EXISTS (SELECT FROM harness_rbac.audit_entries r
                    WHERE r.account_id = s.account_id AND r.organization_id = s.organization_id AND r.kind = 'audit_entries' AND r.after IS NULL AND r.before - 'up_to' = {SEAL_AS_JSON}
                      -- A later seal of the chain is over it, or the one that this transaction is still to make.
                      AND (r.transaction = pg_current_xact_id_if_assigned()
                           OR EXISTS (SELECT FROM harness_rbac.audit_seals t
                                       WHERE t.account_id = r.account_id AND t.organization_id = r.organization_id AND t.number > s.number
                                         AND t.transaction = r.transaction AND r.id BETWEEN t.first_entry AND t.last_entry))) THEN NULL
                WHEN s.is_lowest AND s.number > 1
                    THEN format('the seals before number %s are missing, and drop_audit_log() did not take them, or this one was changed', s.number)
                WHEN NOT s.is_lowest AND s.number <> s.number_before + 1 THEN format('the seals between number %s and %s are missing', s.number_before, s.number)
                WHEN s.is_lowest AND c.previous IS NULL THEN 'the beginning of the chain is missing'
                WHEN s.hash IS DISTINCT FROM (SELECT {SEAL_HASH} FROM (SELECT coalesce(s.hash_before, c.previous)) AS before (previous))
                    THEN format('seal %s was changed, or the one before it', s.number)
                WHEN e.entries IS DISTINCT FROM s.entries THEN format('transaction %s has %s entries, sealed were %s', s.transaction, coalesce(e.entries, 0), s.entries)
                WHEN e.hash IS DISTINCT FROM s.entries_hash THEN format('an entry of transaction %s was changed, of those from %s to %s', s.transaction, s.first_entry, s.last_entry)
                WHEN NOT e.is_of_month THEN format('an entry of transaction %s was moved to another month', s.transaction) END AS finding
      FROM seals s
      LEFT JOIN LATERAL (SELECT {BEGINNING} FROM harness_rbac._audit_chains c
                          WHERE c.account_id = s.account_id AND c.organization_id = s.organization_id) AS c (previous) ON true
      LEFT JOIN LATERAL (SELECT count(*) AS entries, {ENTRIES_HASH} AS hash,
                                bool_and(e.month = date_trunc('month', s.sealed_at AT TIME ZONE 'UTC')::date) AS is_of_month
                           FROM harness_rbac.audit_entries e
                          WHERE e.transaction = s.transaction AND e.account_id = s.account_id AND e.organization_id = s.organization_id
                            AND e.id BETWEEN s.first_entry AND s.last_entry) AS e ON true
    UNION ALL
    -- Without its seals nothing tells what a chain had.
    SELECT c.account_id, c.organization_id, NULL, NULL, 'the chain has no seal'
      FROM harness_rbac._audit_chains c
     WHERE c.account_id = $1 AND c.organization_id = $2 AND NOT isfinite(c.began_at)
       AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.account_id = c.account_id AND s.organization_id = c.organization_id)
)
SELECT {NAME_OF_ACCOUNT}, f.entry, f.finding || {IN_WHICH_CHAIN}
  FROM found f WHERE f.finding IS NOT NULL ORDER BY f.number NULLS LAST, f.entry
