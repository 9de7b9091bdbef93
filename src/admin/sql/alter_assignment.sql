UPDATE harness_rbac.role_assignments
   SET disabled = coalesce($2, disabled),
       valid_from = nullif(coalesce($3, valid_from), '-infinity'),
       valid_until = nullif(coalesce($4, valid_until), 'infinity'),
       reason = coalesce($5, reason)
 WHERE id = $1
