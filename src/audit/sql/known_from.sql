-- Since when the logs of the accounts $1 are whole, if that is later than the time $2: infinity where nothing that has passed is known.
-- $3 are the tables whose past is asked for, and $4 is whether a subscription fills them.
SELECT max(oldest)::text FROM (
SELECT greatest(CASE WHEN c.began_at = 'infinity'
                     -- A replica changes none of these tables: whoever did was none any more.
                     THEN coalesce((SELECT s.sealed_at FROM harness_rbac.audit_seals s
                                     WHERE s.account_id = c.account_id
                                       AND EXISTS (SELECT FROM harness_rbac.audit_entries e
                                                    WHERE e.transaction = s.transaction AND e.account_id = s.account_id AND e.organization_id = s.organization_id
                                                      AND e.id BETWEEN s.first_entry AND s.last_entry AND e.kind = ANY ($3))
                                     ORDER BY s.sealed_at LIMIT 1), 'infinity')
                     ELSE c.began_at END,
                (SELECT s.sealed_at FROM harness_rbac.audit_seals s
                  WHERE s.account_id = c.account_id AND s.organization_id = c.organization_id
                    AND EXISTS (SELECT FROM harness_rbac.audit_entries r WHERE r.account_id = s.account_id AND r.organization_id = s.organization_id AND r.kind = 'audit_entries' AND r.after IS NULL)
                  ORDER BY s.number LIMIT 1)) AS oldest
  FROM harness_rbac._audit_chains c WHERE c.account_id = ANY ($1)
UNION ALL
SELECT timestamptz 'infinity' FROM harness_rbac.scopes a
 WHERE a.id = ANY ($1)
   AND ($4 OR NOT EXISTS (SELECT FROM harness_rbac._audit_chains c WHERE c.account_id = a.id AND c.organization_id = 0)
              -- Of an account that this transaction has made, nothing has passed.
              AND NOT EXISTS (SELECT FROM harness_rbac.audit_entries e
                               WHERE e.transaction = pg_current_xact_id_if_assigned() AND e.account_id = a.id
                                 AND e.kind = 'scopes' AND e.before IS NULL AND (e.after ->> 'id')::bigint = a.id))
) AS known WHERE oldest > $2 AND (oldest < 'infinity' OR $2 <= clock_timestamp())
