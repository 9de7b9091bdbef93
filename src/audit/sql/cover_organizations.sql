-- The newest seal of each chain of an organization in which something was sealed that the last seal of the account's own chain did not
-- see. That one says what it saw: a transaction that stays open costs nothing but its own place there. $1 is the account, $2 the
-- cluster that counts transactions so.
WITH last AS MATERIALIZED (
    SELECT s.covers, s.transaction FROM harness_rbac.audit_seals s
     WHERE s.account_id = $1 AND s.organization_id = 0 ORDER BY s.number DESC LIMIT 1
), saw AS MATERIALIZED (
    SELECT (covers ->> 'saw')::pg_snapshot AS snapshot, transaction FROM last WHERE covers ->> 'cluster' = $2
), changed AS (
    SELECT s.organization_id FROM harness_rbac.audit_seals s
     WHERE s.account_id = $1 AND s.organization_id <> 0
       AND s.transaction >= coalesce((SELECT pg_snapshot_xmax(snapshot) FROM saw), '0'::xid8)
       -- What is seen and yet to come is of another cluster, from which a dump was loaded. The first seal here has covered it.
       AND s.transaction < CASE WHEN EXISTS (SELECT FROM saw) THEN pg_snapshot_xmax(pg_current_snapshot()) ELSE '18446744073709551615'::xid8 END
    UNION
    -- Those that were open, what the same transaction has sealed after it, and what this one has.
    SELECT s.organization_id FROM harness_rbac.audit_seals s
     WHERE s.account_id = $1 AND s.organization_id <> 0
       AND s.transaction = ANY (ARRAY(SELECT pg_snapshot_xip(snapshot) FROM saw UNION ALL SELECT transaction FROM saw UNION ALL SELECT pg_current_xact_id()))
), newest AS (
    SELECT n.* FROM changed
     CROSS JOIN LATERAL (SELECT s.organization_id, s.number, s.hash FROM harness_rbac.audit_seals s
                          WHERE s.account_id = $1 AND s.organization_id = changed.organization_id ORDER BY s.number DESC LIMIT 1) AS n
)
SELECT CASE WHEN count(*) > 0 OR (SELECT covers IS NOT NULL FROM last)
            THEN jsonb_build_object('cluster', $2, 'saw', pg_current_snapshot()::text,
                     'seals', coalesce(jsonb_agg(jsonb_build_array(organization_id, number, encode(hash, 'hex')) ORDER BY organization_id), '[]'))::text END
  FROM newest
