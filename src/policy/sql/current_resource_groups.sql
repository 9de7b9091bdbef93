SELECT within.path AS scope, g.identifier, g.name, g.description,
     CASE WHEN g.include_all_resources THEN '{"includeAllResources": true}'::jsonb
          ELSE jsonb_build_object('resources', coalesce(f.resources, '[]')) END AS "resourceFilter",
     coalesce(i.scopes, '[]') AS "includedScopes"
FROM within JOIN harness_rbac.resource_groups g ON g.scope_id = within.id
LEFT JOIN LATERAL (SELECT jsonb_agg(CASE
                 WHEN s.identifiers IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'identifiers', s.identifiers)
                 WHEN s.attribute_name IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'attributeFilter',
                     jsonb_build_object('attributeName', s.attribute_name, 'attributeValues', s.attribute_values))
                 ELSE jsonb_build_object('resourceType', t.identifier) END ORDER BY s.ordinal) AS resources
             FROM harness_rbac.resource_group_selectors s JOIN harness_rbac.resource_types t ON t.id = s.resource_type_id
            WHERE s.resource_group_id = g.id) AS f ON true
LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('scope', s.path, 'filter',
                 CASE WHEN i.include_child_scopes THEN 'INCLUDING_CHILD_SCOPES' ELSE 'EXCLUDING_CHILD_SCOPES' END)) AS scopes
             FROM harness_rbac.resource_group_scopes i JOIN harness_rbac.scopes s ON s.id = i.scope_id
            WHERE i.resource_group_id = g.id) AS i ON true
