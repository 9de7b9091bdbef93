WITH holders AS (
    SELECT unnest($1::bigint[]) AS id
    UNION SELECT a.principal_id FROM harness_rbac.role_assignments a
           WHERE a.role_id = ANY ($2) OR a.resource_group_id = ANY ($3)
    UNION SELECT a.principal_id FROM harness_rbac.role_assignments a JOIN harness_rbac.roles r ON r.id = a.role_id
           WHERE $4 AND r.breadth <> 'listed'
    UNION SELECT a.principal_id FROM harness_rbac.resource_group_selectors x
            JOIN harness_rbac.role_assignments a ON a.resource_group_id = x.resource_group_id
           WHERE x.resource_type_id = ANY ($5) AND x.attribute_name IS NOT NULL
    UNION SELECT a.principal_id FROM harness_rbac.scopes s JOIN harness_rbac.role_assignments a ON a.scope_id = s.id
           WHERE s.path = ANY ($6))
SELECT id FROM holders WHERE id > 0
UNION SELECT m.user_id FROM holders h JOIN harness_rbac.group_members m ON m.group_id = h.id
UNION SELECT u.user_id FROM holders h JOIN harness_rbac.scope_users u ON u.scope_id = -h.id
UNION SELECT p.id FROM holders h JOIN harness_rbac.principals p ON p.scope_id = -h.id AND p.kind = 'user'
