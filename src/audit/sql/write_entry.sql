INSERT INTO harness_rbac.audit_entries AS e
       (month, account_id, transaction, recorded_at, login_role, role, principal, token, kind, operation, before, after, opens, organization_id)
SELECT date_trunc('month', now() AT TIME ZONE 'UTC')::date, coalesce({account}, 0), pg_current_xact_id(), now(), session_user,
       CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END,
       $1, coalesce((SELECT k.identifier FROM harness_rbac.api_keys k WHERE k.public_id = $2), $2),
       '{table}', {operation}, c.before, c.after, true, {organization}
  FROM ({rows}) AS c (before, after) {owners}
RETURNING e.account_id, e.organization_id, e.id, {ENTRY_HASH}
