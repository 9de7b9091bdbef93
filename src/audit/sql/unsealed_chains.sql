SELECT DISTINCT e.account_id, e.organization_id FROM harness_rbac.audit_entries e
 WHERE e.transaction = pg_current_xact_id() AND e.month = {THIS_MONTH}
   AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.transaction = e.transaction
                      AND s.account_id = e.account_id AND s.organization_id = e.organization_id
                      AND e.id BETWEEN s.first_entry AND s.last_entry)
 ORDER BY 1, 2
