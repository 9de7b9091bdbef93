-- The shipped catalogue is whole.
SELECT count(*) AS resource_types FROM harness_rbac.resource_types;
SELECT count(*) AS permissions FROM harness_rbac.permissions;
SELECT count(*) AS built_in_roles FROM harness_rbac.roles;
SELECT count(*) AS built_in_resource_groups FROM harness_rbac.resource_groups;
SELECT count(*) AS cross_types FROM harness_rbac.cross_type_permissions;
SELECT status, count(*) FROM harness_rbac.permissions GROUP BY status ORDER BY status;
SELECT levels, count(*) FROM harness_rbac.resource_types GROUP BY levels ORDER BY levels;

-- What each role holds: its list, and what its breadth adds.
SELECT r.id, r.identifier, r.levels, r.breadth, r.internal,
       (SELECT count(*) FROM harness_rbac.permissions p
         WHERE EXISTS (SELECT FROM harness_rbac.role_permissions x WHERE x.role_id = r.id AND x.permission_id = p.id)
            OR (p.levels::text[] && r.levels::text[] AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view'))) AS permissions
  FROM harness_rbac.roles r ORDER BY r.id;
SELECT id, identifier, levels, include_child_scopes, include_all_resources FROM harness_rbac.resource_groups ORDER BY id;

-- Keys are for ever: dumps refer to them. This changes only with a release that adds to the end.
SELECT md5(string_agg(id || identifier, ',' ORDER BY id)) AS types FROM harness_rbac.resource_types;
SELECT md5(string_agg(id || identifier, ',' ORDER BY id)) AS permissions FROM harness_rbac.permissions;

-- Every scope brings its group of all users.
SELECT harness_rbac.create_scope(s) > 0 AS created FROM unnest('{catalogue,catalogue/one,catalogue/one/two}'::text[]) s;
SELECT s.path, p.kind, p.identifier, p.name, p.id = -s.id AS id_is_scope_negated
  FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id ORDER BY s.path;

-- What is shipped stays, by whatever route.
\set VERBOSITY sqlstate
UPDATE harness_rbac.permissions SET action = 'view' WHERE identifier = 'core_pipeline_edit';
DELETE FROM harness_rbac.resource_types WHERE identifier = 'PIPELINE';
INSERT INTO harness_rbac.role_permissions SELECT r.id, p.id FROM harness_rbac.roles r, harness_rbac.permissions p
    WHERE r.identifier = '_pipeline_executor' AND p.identifier = 'core_pipeline_edit';
DELETE FROM harness_rbac.role_permissions WHERE role_id = 7;
UPDATE harness_rbac.resource_groups SET include_child_scopes = true;
INSERT INTO harness_rbac.roles (id, identifier, levels) VALUES (30, '_mine', '{account}');
INSERT INTO harness_rbac.cross_type_permissions VALUES (1, 1);
TRUNCATE harness_rbac.permissions CASCADE;
DELETE FROM harness_rbac.principals WHERE id < 0;
UPDATE harness_rbac.principals SET name = 'Mine' WHERE id < 0;
\set VERBOSITY default
SELECT harness_rbac.drop_scope('catalogue', true);
SELECT count(*) AS groups_left FROM harness_rbac.principals WHERE id < 0;
