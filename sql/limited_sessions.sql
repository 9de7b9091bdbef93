-- What the functions say of themselves that limit sessions and keys, and have one principal act for another.

COMMENT ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text) IS
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, text, text) IS
'Begins a session in which one user acts for another until the transaction ends: decisions are those of the other, and nothing of the policy is changed meanwhile. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.acting_principal() IS
'The user who really acts, where one acts for the current principal; NULL unless somebody does. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.current_bound() IS
'What this session is limited to: an array of bounds, each in the form of limited_to, all of which must say yes; entries of which something was dropped are left out. NULL if it is limited to nothing. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.authenticate(text, jsonb) IS
'Verifies the token of an API key and begins a session that is limited, to what the key is limited to as well. limited_to: as in begin_session().
Returns the owner. Raises what authenticate(token) raises, and once the token is verified what begin_session() raises of limited_to.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, jsonb) IS
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. Returns the token, shown this once.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, text) IS
'create_api_key() with an interval that is written without its type, which PostgreSQL takes for text before it takes it for one of the other two. Everything as in the form with an interval, whose EXECUTE counts.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval, jsonb) IS
'Makes an API key that is limited. expires_in: how long each of its secrets lasts; NULL is without end. Everything else as in the form without expires_in.';
