INSERT INTO harness_rbac.pipeline_references
       (pipeline_id, ordinal, resource_type, reference, scope_id, resource, location)
SELECT $1, found.ordinal, found.resource_type, found.reference, s.id, found.resource, found.location
  FROM unnest($2, $3, $4, $5, $6)
       WITH ORDINALITY AS found (resource_type, reference, scope, resource, location, ordinal)
  LEFT JOIN harness_rbac.scopes s ON s.path = found.scope
