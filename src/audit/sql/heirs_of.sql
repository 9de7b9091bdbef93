-- By ids: whatever has the path of one that is gone, or of the organization above it, is another one.
SELECT DISTINCT coalesce(above.path, account.path)::text
  FROM harness_rbac.audit_entries e
  JOIN harness_rbac.scopes account ON account.id = e.account_id AND account.path = split_part($1, '/', 1)
  LEFT JOIN harness_rbac.scopes above ON above.id = (e.before ->> 'parent_id')::bigint
 WHERE e.kind = 'scopes' AND e.after IS NULL
   AND e.before ->> 'path' IN ($1, split_part($1, '/', 1) || '/' || split_part($1, '/', 2))
   -- What is not sealed yet is later than any time.
   AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                    WHERE s.transaction = e.transaction AND s.account_id = e.account_id AND s.organization_id = e.organization_id
                      AND e.id BETWEEN s.first_entry AND s.last_entry AND s.sealed_at <= $2)
