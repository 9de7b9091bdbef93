-- Invalidation targets. Every change of policy sends PostgreSQL's own relation-cache message for one
-- of the indexes below; each backend listens for them and forgets what depends on that part. The table
-- stays empty, and nothing ever opens it, so a message costs its receivers nothing else.
--   _signal_catalogue, _signal_identity                          the whole of each, and what is shipped
--   _signal_version_0_3                                          of what version the tables are: the first two
--                                                                numbers of the library's, which looks for it
--   _signal_roles_0 to _7                                        roles, by account_id modulo 8
--   _signal_resource_groups_0 to _7                              resource groups, likewise
--   _signal_scopes_0 to _7                                       scopes, likewise
--   _signal_principals_0 to _31                                  what a principal holds, by its id modulo 32

CREATE TABLE harness_rbac._signals (nothing boolean, CONSTRAINT signals_pkey PRIMARY KEY (nothing));
DO $$
DECLARE
    target text;
BEGIN
    FOR target IN
        SELECT '_signal_' || part FROM unnest('{catalogue,identity,version_0_3}'::text[]) AS part
        UNION ALL SELECT '_signal_' || part || '_' || bucket FROM unnest('{roles,resource_groups,scopes}'::text[]) AS part, generate_series(0, 7) AS bucket
        UNION ALL SELECT '_signal_principals_' || bucket FROM generate_series(0, 31) AS bucket
    LOOP
        EXECUTE format('CREATE INDEX %I ON harness_rbac._signals (nothing)', target);
    END LOOP;
END
$$;
COMMENT ON TABLE harness_rbac._signals IS 'Always empty. Its indexes are the targets of the invalidation messages that every change of policy sends.';
COMMENT ON COLUMN harness_rbac._signals.nothing IS 'Never filled.';
