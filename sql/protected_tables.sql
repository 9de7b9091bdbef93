-- Which tables of the application are protected: protect_table() notes them, and the rest is read from the policies themselves.
-- Policies of these names anybody can make.

CREATE TABLE harness_rbac._protected_tables (
    target    regclass NOT NULL,
    noted_by  text COLLATE "C" NOT NULL,
    confirmed boolean NOT NULL,
    CONSTRAINT _protected_tables_pkey PRIMARY KEY (target),
    CONSTRAINT _protected_tables_noted_by_limit CHECK (octet_length(noted_by) < 64)
);
COMMENT ON TABLE harness_rbac._protected_tables IS 'Tables that protect_table() has protected.';
COMMENT ON COLUMN harness_rbac._protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac._protected_tables.noted_by IS 'The database role that protected or confirmed it last.';
COMMENT ON COLUMN harness_rbac._protected_tables.confirmed IS 'Whether drop_scope() asks its rows: a superuser, or a role that is granted EXECUTE on protect_table(), has protected or confirmed it.';
-- Not what is dropped: its number may be another table's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._protected_tables', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = target)');

-- Names are quoted where the session has set quote_all_identifiers.
CREATE VIEW harness_rbac.protected_tables WITH (security_barrier = true) AS
SELECT c.oid::regclass AS target,
       substr(p.polname, length('harness_rbac_') + 1) AS command,
       (regexp_match(p.condition, 'has_permission"?\(''([A-Za-z0-9_$]+)''::(?:"?pg_catalog"?\.)?"?text'))[1] AS permission,
       replace(trim(BOTH '"' FROM (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:(?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''[a-z]+''::(?:"?pg_catalog"?\.)?"?text"?, \(?)?("(?:[^"]|"")+"|[^",() ]+)'))[1]), '""', '"')::name AS scope_column,
       p.condition,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced,
       (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''([a-z]+)'''))[1] AS scope_level,
       EXISTS (SELECT FROM pg_constraint g WHERE g.conrelid = c.oid AND g.conname = 'harness_rbac_guard' AND pg_get_constraintdef(g.oid) ~ '\m_is_past_policies"?\(') AS guarded
  FROM (SELECT polrelid, polname::text, pg_get_expr(coalesce(polqual, polwithcheck), polrelid) AS condition
          FROM pg_policy
         WHERE polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete')) AS p
  JOIN harness_rbac._protected_tables n ON n.target = p.polrelid
  JOIN pg_class c ON c.oid = p.polrelid AND c.relkind IN ('r', 'p');
COMMENT ON VIEW harness_rbac.protected_tables IS 'Tables under protect_table(), a row for each command.';
COMMENT ON COLUMN harness_rbac.protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac.protected_tables.command IS 'select, insert, update or delete.';
COMMENT ON COLUMN harness_rbac.protected_tables.permission IS 'What the command needs.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_column IS 'The column with the id of the row''s scope, or with its key.';
COMMENT ON COLUMN harness_rbac.protected_tables.condition IS 'What is asked for each row.';
COMMENT ON COLUMN harness_rbac.protected_tables.enabled IS 'Whether row-level security is enabled.';
COMMENT ON COLUMN harness_rbac.protected_tables.forced IS 'Whether it holds for the table''s owner, too.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_level IS 'The level of the scopes whose keys the column has; NULL if it has ids.';
COMMENT ON COLUMN harness_rbac.protected_tables.guarded IS 'Whether a constraint asks as well what is written past the policies.';

COMMENT ON FUNCTION harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean) IS
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call: each row is asked about with has_permission(). Returns nothing.';
COMMENT ON FUNCTION harness_rbac.carry_scope(regclass, regclass, name) IS
'Has the rows of a child table of the caller carry the scope of their parent''s row, and keeps it so. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.unprotect_table(regclass) IS
'Takes the policies of protect_table() away, and turns row-level security off if no others are left. Returns nothing. Raises 42704 (not protected), 42501, 22023.';

COMMENT ON FUNCTION harness_rbac.confirm_protected_table(regclass) IS
'Has drop_scope() look for rows in a table whose owner has protected it without speaking for the database. For superusers and roles that are granted EXECUTE. Returns nothing. Raises 42501, 42704 (no such table, not protected), 22023 (no ordinary table, or a temporary one).';
