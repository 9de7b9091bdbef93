-- The newest seal of each chain of an organization in which something was sealed since the last seal of the account's own chain: that
-- one says below which transaction it saw all that had ended. $1 is the account, $2 the cluster that counts so.
WITH last AS MATERIALIZED (
    SELECT s.covers FROM harness_rbac.audit_seals s WHERE s.account_id = $1 AND s.organization_id = 0 ORDER BY s.number DESC LIMIT 1
), changed AS (
    SELECT DISTINCT s.organization_id FROM harness_rbac.audit_seals s
     WHERE s.account_id = $1 AND s.organization_id <> 0
       AND s.transaction >= coalesce((SELECT (covers ->> 'below')::xid8 FROM last WHERE covers ->> 'cluster' = $2), '0'::xid8)
), newest AS (
    SELECT n.* FROM changed
     CROSS JOIN LATERAL (SELECT s.organization_id, s.number, s.hash FROM harness_rbac.audit_seals s
                          WHERE s.account_id = $1 AND s.organization_id = changed.organization_id ORDER BY s.number DESC LIMIT 1) AS n
)
SELECT CASE WHEN count(*) > 0 OR (SELECT covers IS NOT NULL FROM last)
            THEN jsonb_build_object('cluster', $2, 'below', pg_snapshot_xmin(pg_current_snapshot())::text,
                     'seals', coalesce(jsonb_agg(jsonb_build_array(organization_id, number, encode(hash, 'hex')) ORDER BY organization_id), '[]'))::text END
  FROM newest
