-- Bad rows are impossible by any route: the owner of the tables writes them directly.
SET search_path = harness_rbac;
\pset tuples_only on
SELECT create_scope(s, default_access => 'none') > 0 FROM unnest('{raw,raw/a,raw/a/p,other,other/a}'::text[]) s;
SELECT create_user('raw', 'ana') > 0, create_user_group('raw', 'Group') > 0, create_user('other', 'eve') > 0, create_service_account('raw/a/p', 'ci') > 0;
SELECT create_role('raw', 'Role', '{core_pipeline_view}') > 0, create_role('other', 'Theirs', '{core_pipeline_view}') > 0;
SELECT create_resource_group('raw', 'All', '{"includeAllResources": true}') > 0, create_resource_group('raw', 'Named', '{"resources": [{"resourceType": "SECRET", "identifiers": ["x"]}]}') > 0;
SELECT create_resource_group('raw', 'Wide', '{"resources": [{"resourceType": "SECRET"}]}', '[{"scope": "raw", "filter": "INCLUDING_CHILD_SCOPES"}]') > 0;
SELECT id AS raw FROM scopes WHERE path = 'raw' \gset
SELECT id AS a FROM scopes WHERE path = 'raw/a' \gset
SELECT id AS p FROM scopes WHERE path = 'raw/a/p' \gset
SELECT id AS other FROM scopes WHERE path = 'other' \gset
SELECT id AS ana FROM principals WHERE identifier = 'ana' \gset
SELECT id AS eve FROM principals WHERE identifier = 'eve' \gset
SELECT id AS ci FROM principals WHERE identifier = 'ci' \gset
SELECT id AS grp FROM principals WHERE identifier = 'Group' \gset
SELECT id AS role FROM roles WHERE identifier = 'Role' \gset
SELECT id AS theirs FROM roles WHERE identifier = 'Theirs' \gset
SELECT id AS all FROM resource_groups WHERE identifier = 'All' \gset
SELECT id AS named FROM resource_groups WHERE identifier = 'Named' \gset
SELECT id AS wide FROM resource_groups WHERE identifier = 'Wide' \gset
SELECT id AS secret FROM resource_types WHERE identifier = 'SECRET' \gset
SELECT id AS pipeline FROM resource_types WHERE identifier = 'PIPELINE' \gset
SELECT id AS edit_account FROM permissions WHERE identifier = 'core_account_edit' \gset
\set VERBOSITY terse

-- scopes
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :raw, 'raw', 'a b');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :raw, 'raw', 'org');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :raw, 'raw', 'null');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :raw, 'elsewhere', 'b');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:other, :raw, 'raw', 'b');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :p, 'raw/a/p', 'q');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, NULL, NULL, 'rootless');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier) VALUES (:raw, :raw, 'raw', 'a');
INSERT INTO scopes (account_id, parent_id, parent_path, identifier, path) VALUES (:raw, :raw, 'raw', 'b', 'forged');
UPDATE scopes SET identifier = 'renamed' WHERE id = :p;
UPDATE scopes SET parent_id = :other, parent_path = 'other', account_id = :other WHERE id = :a;
DELETE FROM scopes WHERE id = :raw;
-- principals and memberships
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:raw, :a, 'user', 'low');
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:other, :raw, 'user', 'mixed');
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:raw, :raw, 'robot', 'r2');
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:raw, :raw, 'user', E'a\nb');
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:raw, :raw, 'user_group', 'a b');
INSERT INTO principals (account_id, scope_id, kind, identifier) VALUES (:raw, :raw, 'user_group', '_account_all_users2');
INSERT INTO principals (account_id, scope_id, kind, identifier, disabled) VALUES (:raw, :raw, 'user_group', 'off', true);
INSERT INTO principals (id, account_id, scope_id, kind, identifier) VALUES (-999, :raw, :raw, 'user_group', '_x');
INSERT INTO group_members VALUES (:raw, :grp, :eve);
INSERT INTO group_members VALUES (:other, :grp, :ana);
INSERT INTO group_members VALUES (:raw, :grp, :grp);
INSERT INTO group_members VALUES (:raw, :grp, :ci);
INSERT INTO group_members VALUES (:raw, :ana, :ana);
INSERT INTO group_members VALUES (:raw, -:raw, :ana);
INSERT INTO scope_users (account_id, scope_id, user_id) VALUES (:raw, :raw, :ana);
INSERT INTO scope_users (account_id, scope_id, user_id) VALUES (:raw, :p, :ana);
INSERT INTO scope_users (account_id, scope_id, user_id) VALUES (:raw, :a, :eve);
INSERT INTO scope_users (account_id, scope_id, user_id) VALUES (:raw, :a, :ci);
UPDATE principals SET kind = 'service_account' WHERE id = :ana;
-- roles and resource groups
INSERT INTO roles (account_id, scope_id, identifier, breadth) VALUES (:raw, :raw, 'Wide', 'every');
INSERT INTO roles (account_id, scope_id, identifier, levels) VALUES (:raw, :raw, 'Levels', '{account}');
INSERT INTO roles (account_id, scope_id, identifier) VALUES (:other, :raw, 'Mixed');
INSERT INTO roles (identifier, levels) VALUES ('homeless', '{account}');
INSERT INTO roles (account_id, scope_id, identifier) VALUES (:raw, :a, 'OrgRole') RETURNING 'made';
INSERT INTO role_permissions SELECT id, :edit_account FROM roles WHERE identifier = 'OrgRole';
INSERT INTO resource_group_scopes VALUES (:raw, :named, :a, false);
INSERT INTO resource_group_scopes VALUES (:raw, :named, :raw, true);
INSERT INTO resource_group_scopes VALUES (:raw, :wide, :other, true);
INSERT INTO resource_group_scopes VALUES (:other, :wide, :other, true);
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id) VALUES (:raw, :all, 1, :secret);
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers) VALUES (:raw, :wide, 2, :secret, '{x}');
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers) VALUES (:raw, :named, 2, :pipeline, '{x}');
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers) VALUES (:raw, :named, 2, :secret, '{}');
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers) VALUES (:raw, :named, 2, :secret, '{NULL}');
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, attribute_name) VALUES (:raw, :named, 2, :secret, 'type');
INSERT INTO resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers, attribute_name, attribute_values) VALUES (:raw, :named, 2, :secret, '{x}', 'type', '{y}');
UPDATE resource_groups SET include_all_resources = true WHERE id = :named;
INSERT INTO resources (account_id, scope_id, resource_type_id, identifier) VALUES (:raw, :raw, :pipeline, 'x');
INSERT INTO resources (account_id, scope_id, resource_type_id, identifier, attributes) VALUES (:raw, :raw, :secret, 'x', '[]');
-- assignments
PREPARE assign AS INSERT INTO role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id) VALUES ($1, $2, 'x', $3, $4, $5);
EXECUTE assign(:raw, :raw, :eve, :role, :all);
EXECUTE assign(:other, :raw, :ana, :role, :all);
EXECUTE assign(:raw, :raw, :ci, :role, :all);
EXECUTE assign(:raw, :raw, :ana, :theirs, :all);
EXECUTE assign(:raw, :raw, :ana, 1, :all);
EXECUTE assign(:raw, :a, :ana, :role, :all);
EXECUTE assign(:raw, :raw, :ana, :role, 4);
EXECUTE assign(:raw, :raw, :ana, :role, :all);
EXECUTE assign(:raw, :raw, :ana, :role, :all);
UPDATE role_assignments SET scope_id = :a;
UPDATE role_assignments SET principal_id = :grp;
UPDATE role_assignments SET valid_from = 'infinity' WHERE scope_id = :raw;
UPDATE role_assignments SET valid_from = '2030-01-01', valid_until = '2029-01-01' WHERE scope_id = :raw;
-- The last administrator, two at a time.
INSERT INTO role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id) VALUES (:raw, :raw, 'boss', :ana, 5, 1), (:raw, :raw, 'bosses', :grp, 5, 1);
DELETE FROM role_assignments WHERE role_id = 5;
UPDATE role_assignments SET disabled = true;
DELETE FROM principals WHERE id > 0 AND account_id = :raw;
DELETE FROM role_assignments WHERE identifier = 'bosses';
DELETE FROM role_assignments WHERE identifier = 'boss';
SELECT drop_scope('raw', true), drop_scope('other', true);
