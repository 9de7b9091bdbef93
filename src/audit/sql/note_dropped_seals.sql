WITH cut AS (
   SELECT s.account_id, s.organization_id, max(s.number) AS number, min(s.number) AS lowest FROM harness_rbac.audit_seals s
    WHERE s.sealed_at < date_trunc('month', $1 AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' GROUP BY s.account_id, s.organization_id
)
INSERT INTO harness_rbac.audit_entries
       (month, account_id, transaction, recorded_at, login_role, role, principal, token, kind, operation, before, opens, organization_id)
SELECT date_trunc('month', now() AT TIME ZONE 'UTC')::date, s.account_id, pg_current_xact_id(), now(), session_user,
       CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END, NULL, NULL,
       'audit_entries', 'delete', {SEAL_AS_JSON} || jsonb_build_object('up_to', s.sealed_at), true, s.organization_id
  FROM cut JOIN harness_rbac.audit_seals s ON s.account_id = cut.account_id AND s.organization_id = cut.organization_id AND s.number = cut.number
 WHERE cut.number > cut.lowest
    OR NOT EXISTS (SELECT FROM harness_rbac.audit_entries r WHERE r.account_id = s.account_id AND r.organization_id = s.organization_id AND r.kind = 'audit_entries' AND r.after IS NULL
                      AND r.before ->> 'number' = s.number::text)
