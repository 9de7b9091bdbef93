INSERT INTO harness_rbac.audit_entries
       (month, account_id, transaction, recorded_at, login_role, role, principal, token, kind, operation, before, after, opens)
SELECT date_trunc('month', now() AT TIME ZONE 'UTC')::date, s.account_id, pg_current_xact_id(), now(), session_user,
       CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role') END, $1, NULL,
       'acting_sessions', 'insert', NULL,
       jsonb_build_object('scope_id', s.id, 'acting_for', $2::text, 'acting_for_id', p.id, 'reason', $3::text), true
  FROM harness_rbac.scopes s JOIN harness_rbac.principals p ON p.scope_id = s.id AND p.kind = 'user' AND p.identifier = $5
 WHERE s.path = $4
