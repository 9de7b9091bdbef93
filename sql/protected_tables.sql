-- Which tables of the application are protected, read from the policies themselves.

CREATE VIEW harness_rbac.protected_tables WITH (security_invoker = true) AS
SELECT c.oid::regclass AS target,
       substr(p.polname, length('harness_rbac_') + 1) AS command,
       (regexp_match(p.condition, 'has_permission\(''([A-Za-z0-9_$]+)''::(?:pg_catalog\.)?text'))[1] AS permission,
       replace(trim(BOTH '"' FROM (regexp_match(p.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, ("(?:[^"]|"")+"|[^",() ]+)'))[1]), '""', '"')::name AS scope_column,
       p.condition,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced
  FROM (SELECT polrelid, polname::text, pg_get_expr(coalesce(polqual, polwithcheck), polrelid) AS condition
          FROM pg_policy
         WHERE polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete')) AS p
  JOIN pg_class c ON c.oid = p.polrelid AND c.relkind IN ('r', 'p');
COMMENT ON VIEW harness_rbac.protected_tables IS 'Tables under protect_table(), a row for each command.';
COMMENT ON COLUMN harness_rbac.protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac.protected_tables.command IS 'select, insert, update or delete.';
COMMENT ON COLUMN harness_rbac.protected_tables.permission IS 'What the command needs.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_column IS 'The column with the id of the row''s scope.';
COMMENT ON COLUMN harness_rbac.protected_tables.condition IS 'What is asked for each row.';
COMMENT ON COLUMN harness_rbac.protected_tables.enabled IS 'Whether row-level security is enabled.';
COMMENT ON COLUMN harness_rbac.protected_tables.forced IS 'Whether it holds for the table''s owner, too.';
