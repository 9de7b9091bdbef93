-- What is wrong with the replication of the policy, at either end.

CREATE FUNCTION harness_rbac._lint_replicas() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- As src/admin/publication.rs has them.
    WITH published (name, picked) AS (
        VALUES ('resource_types', 'id > 10000'), ('permissions', 'id > 10000'), ('scopes', NULL), ('principals', 'id > 0'), ('group_members', NULL),
               ('scope_users', NULL), ('roles', 'id > 10000'), ('role_permissions', 'role_id > 10000'), ('resource_groups', 'id > 10000'),
               ('resource_group_scopes', NULL), ('resource_group_selectors', NULL), ('resources', NULL), ('pipelines', NULL), ('pipeline_references', NULL),
               ('role_assignments', NULL), ('_published_api_keys', NULL), ('api_keys', 'false'), ('api_key_bounds', 'false'), ('database_roles', 'false')
    ), tables AS MATERIALIZED (
        SELECT c.oid, p.name, p.picked FROM published p JOIN pg_catalog.pg_class c ON c.relname = p.name AND c.relnamespace = to_regnamespace('harness_rbac')
    ), subscriptions AS MATERIALIZED (
        -- A worker that has received nothing has noted when it started.
        SELECT s.oid, s.subname, s.subenabled, count(w.pid) > 0 AS runs,
               max(w.last_msg_receipt_time) FILTER (WHERE w.received_lsn IS NOT NULL) AS heard
          FROM pg_catalog.pg_subscription s
          LEFT JOIN pg_catalog.pg_stat_subscription AS w ON w.subid = s.oid AND w.relid IS NULL
         -- A database that was copied has what the subscriptions of the other one fill.
         WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
           AND s.oid IN (SELECT r.srsubid FROM pg_catalog.pg_subscription_rel r JOIN tables t ON t.oid = r.srrelid AND t.name = 'role_assignments')
         GROUP BY s.oid, s.subname, s.subenabled
    ), publications AS MATERIALIZED (
        SELECT p.oid, p.pubname FROM pg_catalog.pg_publication p
         WHERE p.oid IN (SELECT r.prpubid FROM pg_catalog.pg_publication_rel r JOIN tables t ON t.oid = r.prrelid AND t.name = 'role_assignments')
    )
    SELECT 'error', format('subscription %I', subname), 'it is disabled: the policy here stays as it is, whatever is revoked', format('ALTER SUBSCRIPTION %I ENABLE', subname)
      FROM subscriptions WHERE NOT subenabled
    UNION ALL
    SELECT 'error', format('subscription %I', subname), 'no worker of it runs: the policy here stays as it is, whatever is revoked',
           format('The log of the server says why; SELECT * FROM pg_stat_subscription WHERE subname = %L', subname)
      FROM subscriptions WHERE subenabled AND NOT runs
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), 'its worker has heard nothing from its publisher since it started',
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions WHERE runs AND heard IS NULL
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), format('its publisher was last heard on %s', heard),
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions
     WHERE runs AND heard < statement_timestamp() - greatest(interval '2 minutes', current_setting('harness_rbac.max_replica_age', true)::interval)
    UNION ALL
    SELECT 'warning', format('subscription %I', s.subname), format('%s of its tables are not copied yet: answers mean nothing', count(*)),
           format('SELECT srrelid::regclass, srsubstate FROM pg_subscription_rel WHERE srsubid = %s AND srsubstate <> ''r''', s.oid)
      FROM subscriptions s JOIN pg_catalog.pg_subscription_rel r ON r.srsubid = s.oid AND r.srsubstate NOT IN ('r', 's')
     GROUP BY s.oid, s.subname
    UNION ALL
    SELECT 'error', format('subscription %I', s.subname), format('it does not fill %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER SUBSCRIPTION %I REFRESH PUBLICATION', s.subname)
      FROM subscriptions s CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.srrelid FROM pg_catalog.pg_subscription_rel r WHERE r.srsubid = s.oid)
     GROUP BY s.subname
    UNION ALL
    SELECT 'error', format('publication %I', p.pubname), format('it does not publish %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER PUBLICATION %I ADD TABLE %s', p.pubname,
                  string_agg(format('harness_rbac.%I%s', t.name, ' WHERE (' || t.picked || ')'), ', ' ORDER BY t.name))
      FROM publications p CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.prrelid FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid)
     GROUP BY p.pubname
    UNION ALL
    SELECT 'warning', format('replication slot %s', slot.slot_name), 'its subscriber is not connected: it keeps the policy that it has, and this server all that it has missed',
           format('Have it connect, or, where there is none any more, SELECT pg_drop_replication_slot(%L)', slot.slot_name)
      FROM pg_catalog.pg_replication_slots AS slot
     WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary AND NOT slot.active
       -- Those of an initial copy, which come and go with it.
       AND slot.slot_name !~ '^pg_[0-9]+_sync_[0-9]+_[0-9]+$'
       AND slot.datoid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
       AND EXISTS (SELECT FROM publications);
END;
COMMENT ON FUNCTION harness_rbac._lint_replicas() IS
'The part of lint() that is about replicas of the policy. For lint() alone.';

COMMENT ON FUNCTION harness_rbac._lint_citus() IS
'The part of lint() that is about the tables of Citus and the key of the cluster. For lint() alone.';
