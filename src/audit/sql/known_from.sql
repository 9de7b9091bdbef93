SELECT max(oldest)::text FROM (
SELECT greatest(c.began_at, (SELECT s.sealed_at FROM harness_rbac.audit_seals s
                              WHERE s.account_id = c.account_id AND s.organization_id = c.organization_id
                                AND EXISTS (SELECT FROM harness_rbac.audit_entries r WHERE r.account_id = s.account_id AND r.organization_id = s.organization_id AND r.kind = 'audit_entries' AND r.after IS NULL)
                              ORDER BY s.number LIMIT 1)) AS oldest
  FROM harness_rbac._audit_chains c WHERE c.account_id = ANY ($1)) AS known WHERE oldest > $2
