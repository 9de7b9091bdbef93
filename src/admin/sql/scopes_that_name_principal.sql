-- $1: a scope, $2: the resource type of a principal, $3: its kind, $4: its name. The scopes at $1 and below in which the name means it,
-- and where something is registered under it, a resource group lists it, or it is shared. Found by the name: there may be a great many
-- scopes, and those of other accounts are not read.
WITH known AS (
    SELECT s.account_id, t.id AS type_id FROM harness_rbac.scopes s, harness_rbac.resource_types t WHERE s.id = $1 AND t.identifier = $2
), named AS (
    SELECT r.scope_id FROM harness_rbac.resources r
     WHERE r.account_id = (SELECT account_id FROM known) AND r.resource_type_id = (SELECT type_id FROM known) AND r.identifier = $4
       -- As the index says: USER, SERVICEACCOUNT and USERGROUP.
       AND r.resource_type_id IN (13, 14, 15)
    UNION
    SELECT a.scope_id FROM harness_rbac.role_assignments a
     WHERE a.account_id = (SELECT account_id FROM known) AND a.resource_type_id = (SELECT type_id FROM known) AND a.resource = $4
       AND a.resource_type_id IN (13, 14, 15)
    UNION
    SELECT (SELECT g.scope_id FROM harness_rbac.resource_groups g WHERE g.id = s.resource_group_id)
      FROM harness_rbac.resource_group_selectors s
     WHERE s.account_id = (SELECT account_id FROM known) AND s.resource_type_id = (SELECT type_id FROM known) AND $4 = ANY (s.identifiers)
)
SELECT s.id, (SELECT type_id FROM known)
  FROM named
  JOIN LATERAL (SELECT * FROM harness_rbac.scopes WHERE id = named.scope_id LIMIT 1) AS s ON true
  LEFT JOIN LATERAL (SELECT parent_id FROM harness_rbac.scopes WHERE id = s.parent_id LIMIT 1) AS above ON true
 WHERE $1 IN (s.id, s.parent_id, above.parent_id)
   AND (s.id = $1 OR NOT EXISTS (SELECT FROM harness_rbac.principals p
                                  WHERE p.scope_id IN (s.id, nullif(s.parent_id, $1)) AND p.kind = $3 AND p.identifier = $4))
