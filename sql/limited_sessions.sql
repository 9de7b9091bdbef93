-- What the functions say of themselves that limit sessions and keys, and have one principal act for another.

COMMENT ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text) IS
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound.
limited_to: [{"roleIdentifier", "resourceGroupIdentifier", "scope"}], each as an assignment at that scope would name them; what is dropped is out of it, and with nothing left it permits nothing. acting_for, reason: as in the form without limited_to.
Returns nothing. Raises 22023 (limited_to is NULL, null or empty, or has another shape), 42704 (what it names is not there), 0LP01 (what it names is not for that scope), 54000 (more than 1000 entries), and what the other forms raise.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, text, text) IS
'Begins a session in which one user acts for another until the transaction ends, or until harness_rbac.acting_limit, or the right to it ends: decisions are those of the other, and nothing of the policy is changed, by nobody.
principal: holds core_user_impersonate at the account on that user. acting_for: an enabled user of the same account. reason: why; it stands in the log, with both names.
Returns nothing. Raises 22023 (no reason, no users, not two of one account), 42501 (not permitted, or the other is disabled, or something else was bound in this transaction), 42602, 42704, 25006 (nothing can be logged), 54000 (reason of more than 4096 bytes).';
COMMENT ON FUNCTION harness_rbac.acting_principal() IS
'Who really acts where somebody acts for the current principal; NULL unless somebody does. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.current_bound() IS
'What this session is limited to: an array of bounds, each in the form of limited_to, all of which must say yes; entries of which something was dropped are left out. NULL if it is limited to nothing. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.authenticate(text, jsonb) IS
'Verifies the token of an API key and begins a session that is limited, to what the key is limited to as well. limited_to: as in begin_session().
Returns the owner. Raises what authenticate(token) raises, and once the token is verified what begin_session() raises of limited_to.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, jsonb) IS
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. limited_to: as in begin_session(). Who makes it needs no right to what it names, since it only takes away.
Returns the token, shown this once. Raises what create_api_key() without limited_to raises, and what begin_session() raises of it.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, text) IS
'create_api_key() with an interval that is written without its type, which PostgreSQL takes for text before it takes it for one of the other two. Everything as in the form with an interval, whose EXECUTE counts.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval, jsonb) IS
'Makes an API key that is limited. expires_in: how long each of its secrets lasts; NULL is without end. Everything else as in the form without expires_in.';
