SELECT array_position($3, d.kind)::bigint, d.id
  FROM (SELECT DISTINCT ON (d.kind, d.key) d.kind, d.id
          FROM (SELECT e.kind, e.number, e.at, e.id,
                       -- A row without an id has some of the other columns for its key.
                       coalesce(e.content -> 'id', jsonb_build_array(
                           e.content -> 'group_id', e.content -> 'scope_id', e.content -> 'user_id', e.content -> 'role_id',
                           e.content -> 'permission_id', e.content -> 'resource_group_id', e.content -> 'include_child_scopes',
                           e.content -> 'ordinal')) AS key
                  FROM harness_rbac._audit_dated e
                 WHERE e.account_id = ANY ($1) AND (e.at > $2 OR e.number IS NULL AND $2 <= clock_timestamp()) AND e.kind = ANY ($3)) AS d
         ORDER BY d.kind, d.key, d.number IS NULL, d.at, d.id) AS d
