INSERT INTO harness_rbac.scopes (id, account_id, parent_id, parent_path, identifier, name, description, tags)
SELECT d.id, coalesce(above.account_id, d.id), above.id, above.path, d.identifier, d.name, d.description, coalesce(d.tags, '{}')
  FROM (SELECT nextval('harness_rbac.scopes_id_seq') AS id, d.* FROM {rows}) AS d
  LEFT JOIN harness_rbac.scopes above ON above.path = d.parent
 WHERE d.parent IS NULL OR above.id IS NOT NULL
ON CONFLICT (path) DO NOTHING
