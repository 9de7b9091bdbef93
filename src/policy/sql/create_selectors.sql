INSERT INTO harness_rbac.resource_group_selectors
       (account_id, resource_group_id, ordinal, resource_type_id, identifiers, attribute_name, attribute_values)
SELECT g.account_id, g.id, place, t.id, x.identifiers, f."attributeName", f."attributeValues"
  FROM {{rows}} {GROUP} CROSS JOIN LATERAL jsonb_array_elements(d."resourceFilter" -> 'resources') WITH ORDINALITY AS selector (entry, place)
 CROSS JOIN LATERAL jsonb_to_record(entry) AS x ("resourceType" text, identifiers text[], "attributeFilter" jsonb)
 CROSS JOIN LATERAL jsonb_to_record(coalesce(x."attributeFilter", '{{}}')) AS f ("attributeName" text, "attributeValues" text[])
  JOIN harness_rbac.resource_types t ON t.identifier = x."resourceType"
