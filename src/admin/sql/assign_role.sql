INSERT INTO harness_rbac.role_assignments
       (account_id, scope_id, identifier, principal_id, role_id, resource_group_id, valid_from, valid_until, reason)
VALUES ($1, $2, coalesce($3, 'role_assignment_' || replace(gen_random_uuid()::text, '-', '')), $4, $5, $6,
        nullif($7, '-infinity'), nullif($8, 'infinity'), $9)
ON CONFLICT DO NOTHING RETURNING id
