INSERT INTO harness_rbac.role_assignments
    (account_id, scope_id, identifier, principal_id, role_id, resource_type_id, resource, disabled, valid_from, valid_until, reason, created_by)
SELECT s.account_id, s.id, coalesce(d.identifier, 'share_' || replace(gen_random_uuid()::text, '-', '')), p.id, r.id, t.id, d.resource,
       d.disabled, d.valid_from, d.valid_until, d.reason, {{maker}}
  FROM {{rows}} {PARTS} ON CONFLICT DO NOTHING
