INSERT INTO harness_rbac.role_assignments
       (scope_id, resource_type_id, resource, principal_id, role_id, account_id, identifier, valid_from, valid_until, reason, created_by)
VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, 'share_' || replace(gen_random_uuid()::text, '-', '')),
        nullif($8, '-infinity'), nullif($9, 'infinity'), $10, $11)
ON CONFLICT DO NOTHING RETURNING id
