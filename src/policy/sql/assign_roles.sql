INSERT INTO harness_rbac.role_assignments
    (account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason)
SELECT s.account_id, s.id, coalesce(d.identifier, 'role_assignment_' || replace(gen_random_uuid()::text, '-', '')), p.id, r.id, g.id,
       d.disabled, d.valid_from, d.valid_until, d.reason
  FROM {{rows}} {PARTS} ON CONFLICT DO NOTHING
