-- Secrets by which service accounts and users prove who they are.

CREATE TABLE harness_rbac.api_keys (
    public_id    text COLLATE "C" NOT NULL,
    account_id   bigint NOT NULL,
    principal_id bigint NOT NULL,
    identifier   harness_rbac.identifier NOT NULL,
    verifier     bytea NOT NULL,
    lifetime     interval,
    expires_at   timestamptz,
    replaced     boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    bounded      boolean NOT NULL DEFAULT false,
    CONSTRAINT api_keys_pkey PRIMARY KEY (public_id),
    CONSTRAINT api_keys_principal_fkey FOREIGN KEY (account_id, principal_id)
        REFERENCES harness_rbac.principals (account_id, id) ON DELETE CASCADE,
    CONSTRAINT api_keys_public_id_form CHECK (public_id ~ '^[0-9a-f]{32}$'),
    CONSTRAINT api_keys_verifier_length CHECK (octet_length(verifier) = 32),
    CONSTRAINT api_keys_lifetime_positive CHECK (lifetime > interval '0'),
    CONSTRAINT api_keys_replaced_expires CHECK (NOT replaced OR expires_at IS NOT NULL)
);
CREATE UNIQUE INDEX api_keys_identifier_key ON harness_rbac.api_keys (principal_id, identifier) WHERE NOT replaced;
CREATE INDEX api_keys_principal_idx ON harness_rbac.api_keys (account_id, principal_id);

COMMENT ON TABLE harness_rbac.api_keys IS 'API keys of service accounts and users. The secret is not in here: only its HMAC, under a pepper kept outside of the database.';
COMMENT ON COLUMN harness_rbac.api_keys.public_id IS 'Third part of the token; tells the key, proves nothing.';
COMMENT ON COLUMN harness_rbac.api_keys.account_id IS 'The account (tenant) of the principal.';
COMMENT ON COLUMN harness_rbac.api_keys.principal_id IS 'For whom the key acts.';
COMMENT ON COLUMN harness_rbac.api_keys.identifier IS 'Name among the keys of the principal.';
COMMENT ON COLUMN harness_rbac.api_keys.verifier IS 'HMAC-SHA-256 of the secret under the server''s pepper.';
COMMENT ON COLUMN harness_rbac.api_keys.lifetime IS 'How long each secret lasts; NULL: without end.';
COMMENT ON COLUMN harness_rbac.api_keys.expires_at IS 'From this moment on the secret proves nothing, and no query acts for its owner; NULL: never.';
COMMENT ON COLUMN harness_rbac.api_keys.replaced IS 'Rotated: a newer secret has the identifier, this one lasts until expires_at.';
COMMENT ON COLUMN harness_rbac.api_keys.created_at IS 'When the row was made.';
COMMENT ON COLUMN harness_rbac.api_keys.bounded IS 'Whether the key is limited to the entries in api_key_bounds; without any left it permits nothing.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_keys', '');

-- What other servers have to know of a key: that it holds, so that who acts by it there is told when it does not.
CREATE TABLE harness_rbac._published_api_keys (
    public_id    text COLLATE "C" NOT NULL,
    principal_id bigint NOT NULL,
    expires_at   timestamptz,
    CONSTRAINT _published_api_keys_pkey PRIMARY KEY (public_id),
    CONSTRAINT _published_api_keys_public_id_form CHECK (public_id ~ '^[0-9a-f]{32}$')
);
COMMENT ON TABLE harness_rbac._published_api_keys IS 'Of each API key that it holds, for logical subscribers: no secret, nor anything made of one. Follows api_keys; at a subscriber it has those of the publisher, too.';
COMMENT ON COLUMN harness_rbac._published_api_keys.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac._published_api_keys.principal_id IS 'For whom it acts.';
COMMENT ON COLUMN harness_rbac._published_api_keys.expires_at IS 'Until when; NULL: without end.';
CREATE FUNCTION harness_rbac._publish_api_key() RETURNS trigger LANGUAGE c
SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'publish_api_key_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac._publish_api_key() FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._publish_api_key() IS 'Trigger. Has _published_api_keys follow a key.';
-- ALWAYS: a restore may run as a replica, and dumps leave the table out.
CREATE TRIGGER publish AFTER INSERT OR UPDATE OR DELETE ON harness_rbac.api_keys
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._publish_api_key();
CREATE TRIGGER publish_truncate AFTER TRUNCATE ON harness_rbac.api_keys
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._publish_api_key();
ALTER TABLE harness_rbac.api_keys ENABLE ALWAYS TRIGGER publish, ENABLE ALWAYS TRIGGER publish_truncate;

CREATE TABLE harness_rbac.api_key_uses (
    public_id    text COLLATE "C" NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT api_key_uses_pkey PRIMARY KEY (public_id)
);
-- No foreign key: whoever drops a key would have to wait for the transactions that note its use.
COMMENT ON TABLE harness_rbac.api_key_uses IS 'When each API key was last used. Apart from api_keys, because a change there has every session look again. What is left of dropped keys goes with the next key that is rotated or dropped.';
COMMENT ON COLUMN harness_rbac.api_key_uses.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac.api_key_uses.last_used_at IS 'Last authentication, noted at most once an hour, and not by transactions that are read-only, REPEATABLE READ or SERIALIZABLE; NULL: none yet.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_key_uses', '');

CREATE TABLE harness_rbac.api_key_bounds (
    public_id         text COLLATE "C" NOT NULL,
    account_id        bigint NOT NULL,
    scope_id          bigint NOT NULL,
    role_id           bigint NOT NULL,
    resource_group_id bigint NOT NULL,
    CONSTRAINT api_key_bounds_pkey PRIMARY KEY (public_id, scope_id, role_id, resource_group_id),
    CONSTRAINT api_key_bounds_key_fkey FOREIGN KEY (public_id) REFERENCES harness_rbac.api_keys (public_id) ON DELETE CASCADE
);
-- No foreign keys to what it names: whoever drops that would have to wait for the transactions that limit keys to it. Its trigger
-- forget_resource takes the entries along.
CREATE INDEX api_key_bounds_scope_idx ON harness_rbac.api_key_bounds (scope_id);
CREATE INDEX api_key_bounds_role_idx ON harness_rbac.api_key_bounds (role_id);
CREATE INDEX api_key_bounds_resource_group_idx ON harness_rbac.api_key_bounds (resource_group_id);
COMMENT ON TABLE harness_rbac.api_key_bounds IS 'What API keys are limited to: a decision of a bounded key needs the yes of its owner and of these entries. An entry goes with its role, resource group or scope.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.public_id IS 'The key.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.account_id IS 'The account (tenant) of the key and the scope.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.scope_id IS 'Where the role counts.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.role_id IS 'A built-in role of this level, or a custom role of this scope or one above.';
COMMENT ON COLUMN harness_rbac.api_key_bounds.resource_group_id IS 'A built-in resource group of this level, or a custom one of exactly this scope.';
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.api_key_bounds', '');
