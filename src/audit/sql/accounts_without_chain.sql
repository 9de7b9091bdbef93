-- Accounts that this transaction has not made, and have no chain of their own.
SELECT a.path::text, NULL::bigint, 'the account has no log: it was taken away, or is on another server'
  FROM harness_rbac.scopes a
 WHERE a.parent_id IS NULL AND ($1 IS NULL OR a.id = ANY ($1))
   AND NOT EXISTS (SELECT FROM harness_rbac._audit_chains c WHERE c.account_id = a.id AND c.organization_id = 0)
   AND NOT EXISTS (SELECT FROM harness_rbac.audit_entries e
                    WHERE e.transaction = pg_current_xact_id_if_assigned() AND e.account_id = a.id
                      AND e.kind = 'scopes' AND e.before IS NULL AND (e.after ->> 'id')::bigint = a.id)
 ORDER BY a.path
