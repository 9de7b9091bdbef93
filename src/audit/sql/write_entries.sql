WITH written AS (
INSERT INTO harness_rbac.audit_entries AS e
       (month, account_id, transaction, recorded_at, login_role, role, principal, token, kind, operation, before, after, opens, organization_id)
SELECT (SELECT date_trunc('month', now() AT TIME ZONE 'UTC')::date), account_id, (SELECT pg_current_xact_id()), now(), session_user,
       (SELECT CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END),
       $1, coalesce((SELECT k.identifier FROM harness_rbac.api_keys k WHERE k.public_id = $2), $2),
       '{table}', {operation}, before, after, row_number() OVER (PARTITION BY account_id) = 1, organization_id
  FROM (SELECT c.before, c.after, coalesce({account}, 0) AS account_id, {organization} AS organization_id
          FROM ({rows}) AS c (before, after) {owners}) AS changed
RETURNING {written})
SELECT DISTINCT * FROM written ORDER BY 1, 2, 3
