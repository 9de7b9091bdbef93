SELECT r.*, e.before IS NOT NULL
  FROM harness_rbac.audit_entries e, jsonb_to_record(coalesce(e.before, e.after)) AS r ({columns})
 WHERE e.id = ANY ($1)
