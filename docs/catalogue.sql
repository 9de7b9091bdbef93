-- Writes docs/catalogue.md out of what an installation ships: tests/bin/reference runs this.
\set ON_ERROR_STOP 1
\set QUIET 1
\pset tuples_only on
\pset format unaligned
SET search_path = pg_catalog;

CREATE FUNCTION pg_temp.levels(levels text[]) RETURNS text LANGUAGE sql AS $$
    SELECT array_to_string($1, ', ')
$$;

\echo '<!-- Written by tests/bin/reference out of the shipped catalogue: run it where that has changed. -->'
\echo
\echo '# Catalogue'
\echo
SELECT format('%s resource types, %s permissions, %s roles and %s resource groups are shipped. They are the same in every installation and',
              (SELECT count(*) FROM harness_rbac.resource_types WHERE id <= 10000), (SELECT count(*) FROM harness_rbac.permissions WHERE id <= 10000),
              (SELECT count(*) FROM harness_rbac.roles WHERE id <= 10000), (SELECT count(*) FROM harness_rbac.resource_groups WHERE id <= 10000));
\echo 'cannot be changed; applications add types and permissions of their own, and whoever administers a scope adds roles and groups to it,'
\echo 'see [The model](model.md).'
\echo
\echo '## Built-in roles'
\echo
\echo 'Roles that are internal are used by Harness and not offered in its lists.'
\echo
\echo '| role | usable at | holds |'
\echo '|---|---|---|'
SELECT format('| `%s` | %s | %s |', identifier, pg_temp.levels(levels::text[]), concat_ws('; ',
              CASE breadth WHEN 'every' THEN 'every permission of the level' WHEN 'views' THEN 'every view permission of the level' END,
              CASE WHEN listed > 0 THEN CASE breadth WHEN 'listed' THEN '' ELSE 'and ' END || listed || ' listed' END, CASE WHEN internal THEN 'internal' END))
  FROM (SELECT roles.*, (SELECT count(*) FROM harness_rbac.role_permissions WHERE role_id = roles.id) AS listed FROM harness_rbac.roles WHERE id <= 10000) AS r
 ORDER BY id;
\echo
\echo '## Built-in resource groups'
\echo
\echo '| resource group | usable at | covers |'
\echo '|---|---|---|'
SELECT format('| `%s` | %s | %s |', g.identifier, pg_temp.levels(g.levels::text[]),
              CASE WHEN include_all_resources THEN 'every resource of the scope' ELSE coalesce('of the scope, ' ||
                  (SELECT string_agg('`' || t.identifier || '`', ', ' ORDER BY ordinal) FROM harness_rbac.resource_group_selectors s
                     JOIN harness_rbac.resource_types t ON t.id = s.resource_type_id WHERE s.resource_group_id = g.id), 'nothing') END
              || CASE WHEN include_child_scopes THEN ', and of the scopes below' ELSE '' END)
  FROM harness_rbac.resource_groups g WHERE id <= 10000 ORDER BY id;
\echo
\echo '## Resource types and permissions'
SELECT format(E'\n### %s\n\n| resource type | lives at | permissions |\n|---|---|---|\n%s', module, string_agg(
              format('| `%s`<br>%s | %s | %s |', t.identifier, t.name, pg_temp.levels(t.levels::text[]), coalesce(p.list, 'none')), E'\n' ORDER BY t.identifier::text COLLATE "C"))
  FROM harness_rbac.resource_types t,
       LATERAL (SELECT string_agg('`' || identifier || '`', ', ' ORDER BY id) AS list FROM harness_rbac.permissions WHERE resource_type_id = t.id AND id <= 10000) AS p
 WHERE t.id <= 10000 GROUP BY module ORDER BY module COLLATE "C";
\echo
\echo '## Permissions that count on another type'
\echo
\echo '| permission | counts also on |'
\echo '|---|---|'
SELECT format('| `%s` | %s |', p.identifier, string_agg('`' || t.identifier || '`', ', ' ORDER BY t.id))
  FROM harness_rbac.cross_type_permissions c JOIN harness_rbac.permissions p ON p.id = c.permission_id JOIN harness_rbac.resource_types t ON t.id = c.resource_type_id
 GROUP BY p.id, p.identifier ORDER BY p.id;
