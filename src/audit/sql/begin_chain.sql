-- The chain of the organization $2 of the account $1; 0 for the account's own. An account that was there before its log has more
-- than that knows: a subscription filled the tables, or the log was taken away.
INSERT INTO harness_rbac._audit_chains (account_id, began_at, organization_id)
SELECT $1::bigint,
       CASE WHEN $1 = 0
              OR EXISTS (SELECT FROM harness_rbac._audit_chains c WHERE c.account_id = $1 AND c.organization_id = 0)
              OR EXISTS (SELECT FROM harness_rbac.audit_entries e
                          WHERE e.transaction = pg_current_xact_id() AND e.account_id = $1
                            AND e.kind = 'scopes' AND e.before IS NULL AND (e.after ->> 'id')::bigint = $1)
            THEN timestamptz '-infinity' ELSE timestamptz 'infinity' END,
       $2::bigint
ON CONFLICT DO NOTHING
