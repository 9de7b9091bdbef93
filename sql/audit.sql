-- Who changed what of the policy, and when: entries, and the chains of hashes that show whether somebody changed them.
-- An entry is written in the statement of its change, by a trigger. When the transaction commits, its entries are sealed: once for
-- each account and organization, under a lock that orders the transactions of it. No statement does that, so none can do it early. See src/audit.

CREATE TABLE harness_rbac._audit_chains (
    account_id      bigint NOT NULL,
    began_at        timestamptz NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    CONSTRAINT _audit_chains_pkey PRIMARY KEY (account_id, organization_id)
);
COMMENT ON TABLE harness_rbac._audit_chains IS 'Accounts and organizations with a log. Locked while a transaction seals. Its name makes dumps load it before all policy: see _audit_restore.';
COMMENT ON COLUMN harness_rbac._audit_chains.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac._audit_chains.began_at IS 'Since when its log is whole; -infinity if there was nothing before, infinity if nobody here knows what was: from its first change of policy on.';
COMMENT ON COLUMN harness_rbac._audit_chains.organization_id IS 'The organization, with its projects; 0 for what is the account''s own.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._audit_chains', '');

-- A dump brings the log along, so what loading it changes is no news. 1: nobody loads one. Else a superuser does, which begins with
-- _audit_chains, and ends by setting this back to 1, because dumps set sequences last; what that session changes meanwhile is not
-- recorded. It alone: the number says which, see src/audit/restore_mode.rs.
CREATE SEQUENCE harness_rbac._audit_restore MINVALUE 0 START WITH 1;
COMMENT ON SEQUENCE harness_rbac._audit_restore IS '1, or since when a dump is being loaded, in microseconds from 2000 on, until it is loaded to its end.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._audit_restore', '');

CREATE TABLE harness_rbac.audit_seals (
    account_id   bigint NOT NULL,
    number       bigint NOT NULL,
    sealed_at    timestamptz NOT NULL,
    hash         bytea NOT NULL,
    transaction  xid8 NOT NULL,
    first_entry  bigint NOT NULL,
    last_entry   bigint NOT NULL,
    entries      bigint NOT NULL,
    entries_hash bytea NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    covers       jsonb,
    CONSTRAINT audit_seals_pkey PRIMARY KEY (account_id, organization_id, number)
);
CREATE INDEX audit_seals_transaction_idx ON harness_rbac.audit_seals (transaction, account_id);
CREATE INDEX audit_seals_sealed_at_idx ON harness_rbac.audit_seals (account_id, sealed_at);
-- For the account's own chain, which covers them.
CREATE INDEX audit_seals_organizations_idx ON harness_rbac.audit_seals (account_id, transaction) WHERE organization_id <> 0;
COMMENT ON TABLE harness_rbac.audit_seals IS 'The chain of each account, and of each organization: a row for each transaction that changed its policy, which covers the entries of that transaction and the seal before it.';
COMMENT ON COLUMN harness_rbac.audit_seals.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac.audit_seals.number IS 'Place in the chain, from 1, without gaps.';
COMMENT ON COLUMN harness_rbac.audit_seals.sealed_at IS 'When the transaction ended; later than every seal of the account that it could see.';
COMMENT ON COLUMN harness_rbac.audit_seals.hash IS 'SHA-256 over the hash of the seal before it and the rest of this row.';
COMMENT ON COLUMN harness_rbac.audit_seals.transaction IS 'The transaction.';
COMMENT ON COLUMN harness_rbac.audit_seals.first_entry IS 'Id of its first entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.last_entry IS 'Id of its last entry.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries IS 'How many there are.';
COMMENT ON COLUMN harness_rbac.audit_seals.entries_hash IS 'SHA-256 over the SHA-256 of each, in their order.';
COMMENT ON COLUMN harness_rbac.audit_seals.organization_id IS 'The organization whose chain it is in, with its projects; 0 for the account''s own chain.';
COMMENT ON COLUMN harness_rbac.audit_seals.covers IS 'Of the account''s own chain: the newest seal of each organization''s chain that changed since the seal before, as organization, number and hash; and which transactions had ended by then.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_seals', '');

CREATE SEQUENCE harness_rbac.audit_entries_id_seq;
COMMENT ON SEQUENCE harness_rbac.audit_entries_id_seq IS 'Keys of audit_entries.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_entries_id_seq', '');
CREATE TABLE harness_rbac.audit_entries (
    id           bigint NOT NULL DEFAULT nextval('harness_rbac.audit_entries_id_seq'),
    month        date NOT NULL,
    account_id   bigint NOT NULL,
    transaction  xid8 NOT NULL,
    recorded_at  timestamptz NOT NULL,
    login_role   text COLLATE "C" NOT NULL,
    role         text COLLATE "C" NOT NULL,
    principal    text COLLATE "C",
    token        text COLLATE "C",
    kind         text COLLATE "C" NOT NULL,
    operation    text COLLATE "C" NOT NULL,
    before       jsonb,
    after        jsonb,
    opens        boolean NOT NULL,
    organization_id bigint NOT NULL DEFAULT 0,
    CONSTRAINT audit_entries_operation_known CHECK (operation IN ('insert', 'update', 'delete', 'truncate'))
) PARTITION BY RANGE (month);
CREATE TABLE harness_rbac.audit_entries_default PARTITION OF harness_rbac.audit_entries DEFAULT;
-- Each partition has its own key and indexes, made like these. Those of the whole would be made on a month when a dump attaches it,
-- and then once more by the dump, which has them as the month's.
ALTER TABLE harness_rbac.audit_entries_default ADD CONSTRAINT audit_entries_default_pkey PRIMARY KEY (id, month);
CREATE INDEX audit_entries_default_transaction_idx ON harness_rbac.audit_entries_default (transaction, account_id, organization_id, id);
-- Names of what is gone.
CREATE INDEX audit_entries_default_gone_idx ON harness_rbac.audit_entries_default (kind, ((before ->> 'id')::bigint)) WHERE after IS NULL;
CREATE INDEX audit_entries_default_gone_scopes_idx ON harness_rbac.audit_entries_default ((before ->> 'path')) WHERE after IS NULL AND kind = 'scopes';
CREATE INDEX audit_entries_default_acting_idx ON harness_rbac.audit_entries_default (account_id, id) WHERE kind = 'acting_sessions';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.audit_entries_default', '');
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('COMMENT ON TABLE harness_rbac.%I IS %L', target,
            CASE target WHEN 'audit_entries' THEN 'Every change of a row of policy, partitioned by month.'
                        ELSE 'Entries of months without a partition of their own.' END);
        EXECUTE format($comments$
COMMENT ON COLUMN harness_rbac.%1$I.id IS 'Key; grows with time within a transaction.';
COMMENT ON COLUMN harness_rbac.%1$I.month IS 'First day of the month of the seal, in UTC.';
COMMENT ON COLUMN harness_rbac.%1$I.account_id IS 'The account; 0 for what belongs to none.';
COMMENT ON COLUMN harness_rbac.%1$I.transaction IS 'The transaction that made the change.';
COMMENT ON COLUMN harness_rbac.%1$I.recorded_at IS 'When that transaction began.';
COMMENT ON COLUMN harness_rbac.%1$I.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.%1$I.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.%1$I.principal IS 'For whom the session acted; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.%1$I.token IS 'Identifier of the API key that proved it; NULL for another way.';
COMMENT ON COLUMN harness_rbac.%1$I.kind IS 'The table that was changed; acting_sessions where one principal began to act for another.';
COMMENT ON COLUMN harness_rbac.%1$I.operation IS 'insert, update, delete or truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.%1$I.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.%1$I.opens IS 'Whether it is the first of its statement and account.';
COMMENT ON COLUMN harness_rbac.%1$I.organization_id IS 'The organization in whose chain it is; 0 for the account''s own chain.';
        $comments$, target);
    END LOOP;
END
$$;

CREATE FUNCTION harness_rbac._audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'audit_wrapper';
COMMENT ON FUNCTION harness_rbac._audit() IS 'Trigger. Writes an entry for each row that a statement changed. Arguments: the columns of its key.';
CREATE FUNCTION harness_rbac._seal_audit() RETURNS void LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'seal_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._seal_audit() IS 'Seals the entries of the transaction while it commits, and is called by nothing else; at any other time it does nothing.';
CREATE FUNCTION harness_rbac._guard_audit() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'guard_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._guard_audit() IS 'Trigger. The log grows by its own triggers alone (42501); a superuser may do everything with it, such as load a dump.';

-- Not ALWAYS: a logical subscriber has no statements. What counts is the log of the publisher.
DO $$
DECLARE
    watched record;
    target  text;
    keys    text;
BEGIN
    FOR watched IN
        SELECT * FROM (VALUES
            ('resource_types', '{id}'::text[]), ('permissions', '{id}'), ('scopes', '{id}'), ('principals', '{id}'),
            ('group_members', '{group_id,user_id}'), ('scope_users', '{scope_id,user_id}'), ('roles', '{id}'),
            ('role_permissions', '{role_id,permission_id}'), ('resource_groups', '{id}'),
            ('resource_group_scopes', '{resource_group_id,scope_id,include_child_scopes}'),
            ('resource_group_selectors', '{resource_group_id,ordinal}'), ('resources', '{id}'), ('role_assignments', '{id}'),
            ('database_roles', '{role}'), ('api_keys', '{public_id}'),
            ('api_key_bounds', '{public_id,scope_id,role_id,resource_group_id}')
        ) AS t (name, key)
    LOOP
        keys := (SELECT string_agg(quote_literal(k), ', ') FROM unnest(watched.key) AS k);
        EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON harness_rbac.%I REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON harness_rbac.%I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON harness_rbac.%I REFERENCING OLD TABLE AS old_rows
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
        EXECUTE format('CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit(%s)', watched.name, keys);
    END LOOP;
    FOREACH target IN ARRAY '{_audit_chains,audit_seals,audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._guard_audit()', target);
    END LOOP;
END
$$;
