-- By what people and services come in: keys, database roles, and EXECUTE.

CREATE VIEW harness_rbac.visible_api_keys WITH (security_barrier = true) AS
SELECT k.principal, k.identifier, k.created_at, k.expires_at, coalesce(k.expires_at > statement_timestamp(), true) AS in_force,
       k.replaced, k.last_used_at, k.limited_to
  FROM (SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.kind, p.scope_id, key.identifier::text AS identifier,
               key.created_at, key.expires_at, key.replaced, u.last_used_at,
               CASE WHEN key.bounded THEN coalesce(
                   (SELECT jsonb_agg(jsonb_build_object('roleIdentifier',
                               CASE WHEN r.scope_id IS NULL OR r.scope_id = b.scope_id THEN '' WHEN r.scope_id = b.account_id THEN 'account.' ELSE 'org.' END
                                   || r.identifier,
                               'resourceGroupIdentifier', g.identifier, 'scope', at.path) ORDER BY at.path, r.identifier, g.identifier)
                      FROM harness_rbac.api_key_bounds b
                      JOIN harness_rbac.scopes at ON at.id = b.scope_id
                      JOIN harness_rbac.roles r ON r.id = b.role_id
                      JOIN harness_rbac.resource_groups g ON g.id = b.resource_group_id
                     WHERE b.public_id = key.public_id), '[]') END AS limited_to
          FROM harness_rbac.api_keys key
          JOIN harness_rbac.principals p ON p.id = key.principal_id
          JOIN harness_rbac.scopes s ON s.id = p.scope_id
          LEFT JOIN harness_rbac.api_key_uses u ON u.public_id = key.public_id) AS k
 WHERE (SELECT harness_rbac.may_review())
    OR k.principal = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE k.kind WHEN 'user' THEN 'core_user_view' ELSE 'core_serviceaccount_view' END, k.scope_id);
COMMENT ON VIEW harness_rbac.visible_api_keys IS 'API keys: whose they are, when they end, when they were last used. No secret is in here.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.principal IS 'For whom the key acts.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.identifier IS 'The name of the key among those of its owner.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.created_at IS 'When this secret was made.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.expires_at IS 'When this secret ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.in_force IS 'Whether the secret has not ended yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.replaced IS 'Whether the key was rotated, and this is its former secret.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.last_used_at IS 'When it was last used, to the hour; NULL: not yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.limited_to IS 'What the key is limited to, as create_api_key() takes it; NULL: to nothing. An empty array permits nothing.';

CREATE VIEW harness_rbac.visible_database_roles WITH (security_barrier = true) AS
SELECT r.role::text AS role, p.kind || ':' || p.identifier || '@' || s.path AS principal, r.created_at
  FROM harness_rbac.database_roles r
  JOIN harness_rbac.principals p ON p.id = r.principal_id
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR p.kind || ':' || p.identifier || '@' || s.path = (SELECT harness_rbac.current_principal());
COMMENT ON VIEW harness_rbac.visible_database_roles IS 'Database roles that act for a principal, as map_database_role() has made them.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.role IS 'The role that logs in.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.principal IS 'The principal that it acts for.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.created_at IS 'Since when.';

-- Whoever is granted EXECUTE, directly or by being a member, speaks for the database. See src/authority/caller.rs.
CREATE VIEW harness_rbac.database_administrators WITH (security_invoker = true) AS
SELECT r.rolname::text AS role, r.rolsuper AS superuser, r.rolcanlogin AS can_login,
       CASE WHEN NOT r.rolsuper THEN ARRAY(
           SELECT DISTINCT p.proname::text
             FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
            WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
              AND pg_has_role(r.oid, a.grantee, 'USAGE') ORDER BY 1) END AS functions
  FROM pg_catalog.pg_roles r
 WHERE r.rolsuper
    OR EXISTS (SELECT FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
                WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
                  AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    -- Who owns something may do anything with it.
    OR EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND pg_has_role(r.oid, c.relowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = 'harness_rbac' AND pg_has_role(r.oid, n.nspowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_extension e WHERE e.extname = 'harness_rbac' AND pg_has_role(r.oid, e.extowner, 'USAGE'))
 ORDER BY r.rolsuper DESC, r.rolname;
COMMENT ON VIEW harness_rbac.database_administrators IS 'Database roles that administer: superusers, owners of something of the extension, and those that are granted EXECUTE; themselves or by being a member of a role that is.';
COMMENT ON COLUMN harness_rbac.database_administrators.role IS 'The role.';
COMMENT ON COLUMN harness_rbac.database_administrators.superuser IS 'Whether it is a superuser, who may do everything.';
COMMENT ON COLUMN harness_rbac.database_administrators.can_login IS 'Whether it can log in.';
COMMENT ON COLUMN harness_rbac.database_administrators.functions IS 'The functions that it may execute for the database; NULL for a superuser: all.';
