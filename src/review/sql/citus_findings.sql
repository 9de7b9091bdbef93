-- What is wrong with protected tables of Citus. Its catalogue has to be there.
WITH citus AS MATERIALIZED (
    SELECT p.logicalrelid::oid AS oid,
           CASE WHEN p.partmethod <> 'n' THEN 'distributed' WHEN p.repmodel = 't' THEN 'copied to every node'
                WHEN p.colocationid <> 0 THEN 'distributed with its schema' ELSE 'local, and known to other nodes' END AS kind
      FROM pg_catalog.pg_dist_partition p
), shown AS MATERIALIZED (
    SELECT t.target::oid AS oid, t.command, t.condition, t.guarded FROM harness_rbac.protected_tables t
), protected AS MATERIALIZED (
    SELECT c.oid, c.oid::regclass AS target, c.relname, n.nspname, c.relforcerowsecurity AS forced, citus.kind,
           r.rolname AS owner, r.rolsuper AS owner_is_superuser, r.rolcanlogin AS owner_logs_in
      FROM citus JOIN pg_catalog.pg_class c ON c.oid = citus.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
     WHERE c.oid IN (SELECT oid FROM shown)
), rules AS MATERIALIZED (
    SELECT c.oid, concat_ws(' ', c.relrowsecurity, c.relforcerowsecurity,
               (SELECT string_agg(concat_ws(' ', y.polname, y.polcmd, y.polpermissive, pg_get_expr(y.polqual, y.polrelid), '/', pg_get_expr(y.polwithcheck, y.polrelid)), '; ' ORDER BY y.polname)
                  FROM pg_catalog.pg_policy y WHERE y.polrelid = c.oid),
               EXISTS (SELECT FROM pg_catalog.pg_constraint g WHERE g.conrelid = c.oid AND g.conname = 'harness_rbac_guard')) AS text
      FROM pg_catalog.pg_class c
)
SELECT 'error', p.target::text, format('Citus may write rows past its policies (it is %s), and no constraint asks', p.kind),
       format('ALTER TABLE %s ADD CONSTRAINT harness_rbac_guard CHECK (harness_rbac._is_past_policies(tableoid, %s)%s) NOT VALID', p.target, p.forced::text,
              (SELECT string_agg(' OR ' || s.condition, '' ORDER BY s.command) FROM shown s WHERE s.oid = p.oid AND s.command IN ('insert', 'update')))
  FROM protected p WHERE p.oid IN (SELECT oid FROM shown WHERE NOT guarded)
UNION ALL
SELECT 'error', p.target::text, format('policy %I is restrictive, which Citus forgets on shards: there it lets rows through', y.polname),
       format('DROP POLICY %I ON %s', y.polname, p.target)
  FROM protected p JOIN pg_catalog.pg_policy y ON y.polrelid = p.oid WHERE NOT y.polpermissive
UNION ALL
SELECT 'error', shard.oid::regclass::text, format('this shard has other policies than its table %s', p.target),
       format('Call protect_table() for %s again', p.target)
  FROM protected p JOIN pg_catalog.pg_dist_shard s ON s.logicalrelid = p.oid
  JOIN pg_catalog.pg_class shard ON shard.oid = to_regclass(format('%I.%I', p.nspname, p.relname || '_' || s.shardid))
  JOIN rules of_table ON of_table.oid = p.oid JOIN rules of_shard ON of_shard.oid = shard.oid
 WHERE of_table.text <> of_shard.text
UNION ALL
SELECT 'warning', p.target::text, format('its owner %I is no superuser: if it has Citus convert the table, rows that the policies hide from it are lost', p.owner),
       format('ALTER TABLE %s OWNER TO %I', p.target, (SELECT r.rolname FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
                                                      WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1))
  FROM protected p WHERE p.forced AND NOT p.owner_is_superuser
UNION ALL
SELECT 'warning', p.target::text, format('its owner %I may not log in, as whom Citus reaches its shards: drop_scope() cannot ask its rows', p.owner),
       format('ALTER ROLE %I LOGIN', p.owner)
  FROM protected p WHERE NOT p.owner_logs_in
UNION ALL
SELECT 'error', c.oid::regclass::text, 'it was made a table of Citus: the extension cannot be dropped', format('SELECT undistribute_table(%L)', c.oid::regclass)
  FROM citus JOIN pg_catalog.pg_class c ON c.oid = citus.oid WHERE c.relnamespace = to_regnamespace('harness_rbac')
UNION ALL
SELECT 'error', 'harness_rbac.principal', format('role %I may set the parameter: any SQL of it that Citus runs at another node can be anybody', r.rolname),
       format('REVOKE SET ON PARAMETER harness_rbac.principal FROM %I', r.rolname)
  FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
 WHERE p.parname = 'harness_rbac.principal' AND NOT r.rolsuper
