-- Principals of people and services that log in to PostgreSQL directly.

CREATE TABLE harness_rbac.database_roles (
    role         regrole NOT NULL,
    principal_id bigint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT database_roles_pkey PRIMARY KEY (role),
    CONSTRAINT database_roles_principal_fkey FOREIGN KEY (principal_id)
        REFERENCES harness_rbac.principals (id) ON DELETE CASCADE
);
CREATE INDEX database_roles_principal_idx ON harness_rbac.database_roles (principal_id);

COMMENT ON TABLE harness_rbac.database_roles IS 'Whom a database role acts for when it logs in and nothing else says who asks.';
COMMENT ON COLUMN harness_rbac.database_roles.role IS 'The role that logs in (session_user).';
COMMENT ON COLUMN harness_rbac.database_roles.principal_id IS 'A user or service account; a user group does not act.';
COMMENT ON COLUMN harness_rbac.database_roles.created_at IS 'When the row was made.';
-- Not what is dropped: its number may be another role's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.database_roles', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = role)');
