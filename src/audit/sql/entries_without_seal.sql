SELECT {NAME_OF_ACCOUNT}, f.id, format('entry %s is not sealed', f.id)
  FROM harness_rbac.audit_entries f
 WHERE ($1 IS NULL OR f.account_id = ANY ($1)) AND f.transaction IS DISTINCT FROM pg_current_xact_id_if_assigned()
   AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                    WHERE s.transaction = f.transaction AND s.account_id = f.account_id AND s.organization_id = f.organization_id
                      AND f.id BETWEEN s.first_entry AND s.last_entry)
 ORDER BY f.id
