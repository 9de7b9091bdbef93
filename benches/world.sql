-- One account of the given size, written straight into the tables, triggers and all.
-- Placeholders: {projects} {users} {groups} {roles} {resource_groups} {assignments}, and {memberships} a user.

SELECT harness_rbac.create_scope('big');
SELECT count(harness_rbac.create_scope('big/o' || o)) FROM generate_series(1, least(50, {projects} / 5)) o;
SELECT count(harness_rbac.create_scope('big/o' || (p % least(50, {projects} / 5) + 1) || '/p' || p, default_access => 'none'))
  FROM generate_series(1, {projects}) p;

CREATE TABLE big AS SELECT id FROM harness_rbac.scopes WHERE path = 'big';
CREATE TABLE project AS
SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, parent_id, path FROM harness_rbac.scopes WHERE level = 'project';
CREATE UNIQUE INDEX ON project (n);
ANALYZE project;

INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier)
SELECT big.id, big.id, 'user', 'u' || u FROM big, generate_series(1, {users}) u;
-- Groups: one in ten at the account, the others in projects.
INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier)
SELECT big.id, CASE WHEN g % 10 = 0 THEN big.id ELSE p.id END, 'user_group', 'g' || g
  FROM big, generate_series(1, {groups}) g JOIN project p ON p.n = g % {projects};
CREATE TABLE member_of AS
SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, scope_id FROM harness_rbac.principals WHERE kind = 'user_group' AND id > 0;
CREATE UNIQUE INDEX ON member_of (n);
CREATE TABLE person AS
SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM harness_rbac.principals WHERE kind = 'user';
CREATE UNIQUE INDEX ON person (n);
ANALYZE member_of; ANALYZE person;
INSERT INTO harness_rbac.group_members (account_id, group_id, user_id)
SELECT DISTINCT big.id, g.id, u.id
  FROM big, person u, generate_series(0, {memberships} - 1) m JOIN LATERAL (SELECT id FROM member_of WHERE n = (u.n * 7 + m * 7919) % {groups}) g ON true;

-- Roles and resource groups of projects.
INSERT INTO harness_rbac.roles (account_id, scope_id, identifier)
SELECT big.id, p.id, 'r' || r FROM big, generate_series(1, {roles}) r JOIN project p ON p.n = r % {projects};
INSERT INTO harness_rbac.role_permissions (role_id, permission_id)
SELECT r.id, x.id
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM harness_rbac.roles WHERE id > 10000) r
  JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM harness_rbac.permissions WHERE 'project' = ANY (levels::text[])) x
    ON (x.n + r.n) % 30 = 0;
INSERT INTO harness_rbac.resource_groups (account_id, scope_id, identifier, include_all_resources)
SELECT big.id, p.id, 's' || g, false FROM big, generate_series(1, {resource_groups}) g JOIN project p ON p.n = g % {projects};
INSERT INTO harness_rbac.resource_group_scopes
SELECT account_id, id, scope_id, false FROM harness_rbac.resource_groups WHERE id > 10000;
INSERT INTO harness_rbac.resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, identifiers)
SELECT g.account_id, g.id, 1, t.id, ARRAY['thing1', 'thing2', 'thing3', 'thing4', 'thing5']
  FROM harness_rbac.resource_groups g, harness_rbac.resource_types t WHERE g.id > 10000 AND t.identifier = 'PIPELINE';

-- Assignments in projects: groups of the account and users, with built-in and custom roles. Each round over the
-- projects takes other principals.
CREATE TABLE own_parts AS
SELECT p.n, coalesce(min(r.id), 2) AS role_id, coalesce(min(g.id), 4) AS group_id
  FROM project p LEFT JOIN harness_rbac.roles r ON r.scope_id = p.id LEFT JOIN harness_rbac.resource_groups g ON g.scope_id = p.id
 GROUP BY p.n;
CREATE UNIQUE INDEX ON own_parts (n);
ANALYZE own_parts;
INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
SELECT big.id, p.id, 'a' || a,
       CASE WHEN a % 3 = 0 THEN u.id ELSE g.id END,
       CASE a / {projects} % 4 WHEN 0 THEN 2 WHEN 1 THEN 7 WHEN 2 THEN 8 ELSE o.role_id END,
       CASE WHEN a % 2 = 0 THEN 4 ELSE o.group_id END
  FROM big, generate_series(1, {assignments}) a
  JOIN project p ON p.n = a % {projects}
  JOIN own_parts o ON o.n = p.n
  JOIN person u ON u.n = (a * 31::bigint + a / {projects}) % {users}
  JOIN LATERAL (SELECT id FROM member_of WHERE n = ((a * 17::bigint + a / {projects} * 10) % {groups}) / 10 * 10 + 9) g ON true
ON CONFLICT DO NOTHING;

-- The principal that is measured: 5 groups, 60 assignments, 60 resource groups, 33 roles of 50 permissions.
DO $$
DECLARE
    permissions text[] := (SELECT array_agg(identifier) FROM (SELECT identifier FROM harness_rbac.permissions
                            WHERE 'project' = ANY (levels::text[]) AND identifier <> 'core_pipeline_view' ORDER BY id LIMIT 49) x) || 'core_pipeline_view'::text;
    holder text;
    place text;
BEGIN
    PERFORM harness_rbac.create_user('big', 'probe');
    FOR i IN 1..5 LOOP
        PERFORM harness_rbac.create_user_group('big', 'probes' || i);
        PERFORM harness_rbac.add_group_member('user_group:probes' || i || '@big', 'user:probe@big');
    END LOOP;
    FOR i IN 1..60 LOOP
        place := (SELECT path FROM project WHERE n = i % {projects});
        holder := CASE WHEN i % 6 = 0 THEN 'user:probe@big' ELSE 'user_group:probes' || i % 6 || '@big' END;
        IF i <= 33 THEN
            PERFORM harness_rbac.create_role(place, 'probe' || i, permissions);
        END IF;
        PERFORM harness_rbac.create_resource_group(place, 'probe' || i, '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["x", "y"]}]}');
        PERFORM harness_rbac.assign_role(holder, CASE WHEN i <= 33 THEN 'probe' || i ELSE '_project_viewer' END, 'probe' || i, place);
    END LOOP;
END
$$;
-- Others: one who views everything, one who holds named pipelines in every project, one by attribute.
SELECT harness_rbac.create_service_account('big', 'viewer'),
       harness_rbac.assign_role('service_account:viewer@big', '_account_viewer', '_all_resources_including_child_scopes', 'big');
SELECT harness_rbac.create_service_account('big', 'named');
SELECT count(harness_rbac.create_resource_group(path, 'named', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["thing1", "thing2", "thing3", "thing4", "thing5"]}]}'))
  FROM project WHERE n < 1000;
SELECT count(harness_rbac.assign_role('service_account:named@big', '_pipeline_executor', 'named', path)) FROM project WHERE n < 1000;
SELECT harness_rbac.create_service_account('big', 'attribute'),
       harness_rbac.create_resource_group('big', 'attribute', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "stage", "attributeValues": ["live"]}}]}',
                                          '[{"scope": "big", "filter": "INCLUDING_CHILD_SCOPES"}]'),
       harness_rbac.assign_role('service_account:attribute@big', '_account_viewer', 'attribute', 'big');

-- The rows they look at.
CREATE TABLE item AS
SELECT i AS id, p.id AS scope_id, p.path AS scope, 'thing' || i / least({projects}, 10000) % 10 AS name, '{"stage": "live"}'::jsonb AS attributes, 'pg_class'::regclass::oid AS relation
  FROM generate_series(0, {rows} - 1) i JOIN project p ON p.n = i % least({projects}, 10000);
-- Those of the projects in which names are held.
CREATE TABLE named_item AS SELECT item.* FROM item JOIN project p ON p.id = item.scope_id WHERE p.n < 1000 LIMIT 100000;
-- Registered, so that their attributes are looked up.
CREATE TABLE registered_item AS SELECT * FROM item LIMIT 10000;
INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
SELECT DISTINCT big.id, r.scope_id, t.id, r.name, r.attributes FROM big, registered_item r, harness_rbac.resource_types t WHERE t.identifier = 'PIPELINE';
