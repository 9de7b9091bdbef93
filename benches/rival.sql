-- What a competent team writes by hand on the same tables, with the same indexes: who the user is in is looked up once,
-- then one EXISTS over the assignments. It knows whole types and named resources with and without child scopes, and
-- leaves out attributes, scope types and validity.
CREATE FUNCTION hand_written(wanted text, scope bigint, named text, asker bigint) RETURNS boolean
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
                              AND x.resource_type_id = wanted_type AND (x.identifiers IS NULL AND x.attribute_name IS NULL OR named = ANY (x.identifiers)))));
END
$$;

-- The same the other way round: who may. Set-based, as far as it goes.
CREATE FUNCTION hand_written_principals(wanted text, scope bigint, named text) RETURNS SETOF bigint
LANGUAGE sql STABLE AS $$
    WITH asked AS (SELECT p.id, p.resource_type_id, p.levels, p.action FROM harness_rbac.permissions p WHERE p.identifier = wanted),
         above AS (SELECT unnest(ARRAY[s.id, s.parent_id, s.account_id]) AS id FROM harness_rbac.scopes s WHERE s.id = scope),
         holders AS (
             SELECT DISTINCT a.principal_id
               FROM asked, harness_rbac.role_assignments a
               JOIN harness_rbac.roles r ON r.id = a.role_id
               JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
              WHERE a.scope_id IN (SELECT id FROM above) AND NOT a.disabled
                AND (EXISTS (SELECT FROM harness_rbac.role_permissions x WHERE x.role_id = r.id AND x.permission_id = asked.id)
                     OR asked.levels::text[] && r.levels::text[] AND (r.breadth = 'every' OR r.breadth = 'views' AND asked.action = 'view'))
                AND CASE WHEN g.scope_id IS NULL THEN a.scope_id = scope OR g.include_child_scopes
                         ELSE EXISTS (SELECT FROM harness_rbac.resource_group_scopes i WHERE i.resource_group_id = g.id
                                         AND (i.scope_id = scope OR i.include_child_scopes AND i.scope_id IN (SELECT id FROM above))) END
                AND (g.include_all_resources
                     OR EXISTS (SELECT FROM harness_rbac.resource_group_selectors x WHERE x.resource_group_id = g.id AND x.resource_type_id = asked.resource_type_id
                                   AND (x.identifiers IS NULL AND x.attribute_name IS NULL OR named = ANY (x.identifiers)))))
    SELECT p.id
      FROM harness_rbac.principals p
     WHERE NOT p.disabled AND p.kind <> 'user_group'
       AND (p.id IN (SELECT principal_id FROM holders)
            OR p.id IN (SELECT m.user_id FROM harness_rbac.group_members m JOIN holders h ON h.principal_id = m.group_id)
            OR p.id IN (SELECT u.user_id FROM harness_rbac.scope_users u JOIN holders h ON h.principal_id = -u.scope_id)
            OR p.kind = 'user' AND -p.account_id IN (SELECT principal_id FROM holders))
$$;
