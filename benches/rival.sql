-- What a competent team writes by hand on the same tables, with the same indexes: who the user is in is looked up once,
-- then one EXISTS over the assignments. It knows whole types and named resources with and without child scopes, and
-- leaves out attributes, scope types and validity.
CREATE FUNCTION hand_written(wanted text, scope bigint, resource text, asker bigint) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    above bigint[];
    wanted_id bigint;
    wanted_type bigint;
BEGIN
    SELECT array_remove(ARRAY[s.id, s.parent_id, s.account_id], NULL) INTO above FROM harness_rbac.scopes s WHERE s.id = scope;
    SELECT p.id, p.resource_type_id INTO wanted_id, wanted_type FROM harness_rbac.permissions p WHERE p.identifier = wanted;
    RETURN EXISTS (
        SELECT FROM harness_rbac.role_assignments a
          JOIN harness_rbac.roles r ON r.id = a.role_id
          JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
         WHERE a.principal_id IN (SELECT asker
                                  UNION ALL SELECT group_id FROM harness_rbac.group_members WHERE user_id = asker
                                  UNION ALL SELECT -scope_id FROM harness_rbac.scope_users WHERE user_id = asker
                                  UNION ALL SELECT -account_id FROM harness_rbac.principals WHERE id = asker AND kind = 'user')
           AND NOT a.disabled
           AND (EXISTS (SELECT FROM harness_rbac.role_permissions x WHERE x.role_id = r.id AND x.permission_id = wanted_id)
                OR EXISTS (SELECT FROM harness_rbac.permissions p WHERE p.id = wanted_id AND p.levels::text[] && r.levels::text[]
                              AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view')))
           AND CASE WHEN g.scope_id IS NULL
                    THEN a.scope_id = scope OR g.include_child_scopes AND a.scope_id = ANY (above)
                    ELSE EXISTS (SELECT FROM harness_rbac.resource_group_scopes i WHERE i.resource_group_id = g.id
                                    AND (i.scope_id = scope OR i.include_child_scopes AND i.scope_id = ANY (above))) END
           AND (g.include_all_resources
                OR EXISTS (SELECT FROM harness_rbac.resource_group_selectors x WHERE x.resource_group_id = g.id
                              AND x.resource_type_id = wanted_type AND (x.identifiers IS NULL AND x.attribute_name IS NULL OR resource = ANY (x.identifiers)))));
END
$$;
