-- From 0.2.0 to 0.3.0: what tests/bin/upgrade-difference finds missing without it.

-- Nothing in this script may be captured by objects that someone planted in the caller's search path.
SET LOCAL search_path = pg_catalog, pg_temp;

DO $$
BEGIN
    -- Else a backslash in what follows begins an escape.
    IF current_setting('standard_conforming_strings') <> 'on' THEN
        RAISE EXCEPTION 'harness_rbac cannot be updated while standard_conforming_strings is off'
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'SET standard_conforming_strings = on, and do it again.';
    END IF;
END
$$;

-- DROP SCHEMA public CASCADE, the usual reset, took the extension and the policy with it.
UPDATE pg_extension SET extnamespace = 'pg_catalog'::regnamespace WHERE extname = 'harness_rbac';
DELETE FROM pg_depend
 WHERE classid = 'pg_extension'::regclass AND refclassid = 'pg_namespace'::regclass
   AND objid = (SELECT oid FROM pg_extension WHERE extname = 'harness_rbac');

-- Entries of the log are hashed without making jsonb of them. First of all: what follows is recorded.
CREATE FUNCTION harness_rbac._entry_hash(id bigint, account_id bigint, transaction text, recorded_at text, login_role text, role text,
    principal text, token text, kind text, operation text, before text, after text, opens boolean) RETURNS bytea
    LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'entry_hash_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac._entry_hash(bigint, bigint, text, text, text, text, text, text, text, text, text, text, boolean) FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._entry_hash(bigint, bigint, text, text, text, text, text, text, text, text, text, text, boolean) IS
'SHA-256 of what an entry of the log says: of the text that jsonb_build_array() makes of it. before and after are jsonb as text.';

-- Chains of the log by organization.
ALTER TABLE harness_rbac._audit_chains ADD COLUMN organization_id bigint NOT NULL DEFAULT 0;
ALTER TABLE harness_rbac._audit_chains DROP CONSTRAINT _audit_chains_pkey;
ALTER TABLE harness_rbac._audit_chains ADD CONSTRAINT _audit_chains_pkey PRIMARY KEY (account_id, organization_id);
COMMENT ON TABLE harness_rbac._audit_chains IS 'Accounts and organizations with a log. Locked while a transaction seals. Its name makes dumps load it before all policy: see _audit_restore.';
COMMENT ON COLUMN harness_rbac._audit_chains.began_at IS 'Since when its log is whole; -infinity if there was nothing before, infinity if nobody here knows what was: from its first change of policy on.';
COMMENT ON COLUMN harness_rbac._audit_chains.organization_id IS 'The organization, with its projects; 0 for what is the account''s own.';
ALTER TABLE harness_rbac.audit_seals ADD COLUMN organization_id bigint NOT NULL DEFAULT 0, ADD COLUMN covers jsonb;
ALTER TABLE harness_rbac.audit_seals DROP CONSTRAINT audit_seals_pkey;
ALTER TABLE harness_rbac.audit_seals ADD CONSTRAINT audit_seals_pkey PRIMARY KEY (account_id, organization_id, number);
CREATE INDEX audit_seals_organizations_idx ON harness_rbac.audit_seals (account_id, transaction) WHERE organization_id <> 0;
COMMENT ON TABLE harness_rbac.audit_seals IS 'The chain of each account, and of each organization: a row for each transaction that changed its policy, which covers the entries of that transaction and the seal before it.';
COMMENT ON COLUMN harness_rbac.audit_seals.sealed_at IS 'When the transaction ended; later than every seal of the account that it could see.';
COMMENT ON COLUMN harness_rbac.audit_seals.organization_id IS 'The organization whose chain it is in, with its projects; 0 for the account''s own chain.';
COMMENT ON COLUMN harness_rbac.audit_seals.covers IS 'Of the account''s own chain: the newest seal of each organization''s chain that changed since the seal before, as organization, number and hash; and which transactions had ended by then.';
ALTER TABLE harness_rbac.audit_entries ADD COLUMN organization_id bigint NOT NULL DEFAULT 0;
-- Each partition has its own key and indexes: those of the whole would be made on a month when a dump attaches it, and then once more by
-- the dump, which has them as the month's. Those that partitions have become their own when they are taken off.
DO $$
DECLARE
    parts  text[];
    bounds text[];
    former record;
    is_default boolean;
BEGIN
    SELECT array_agg(c.oid::regclass::text ORDER BY c.relname), array_agg(pg_get_expr(c.relpartbound, c.oid) ORDER BY c.relname) INTO parts, bounds
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'harness_rbac.audit_entries'::regclass;
    FOR n IN 1 .. cardinality(parts) LOOP
        EXECUTE format('ALTER TABLE harness_rbac.audit_entries DETACH PARTITION %s', parts[n]);
    END LOOP;
    ALTER TABLE harness_rbac.audit_entries DROP CONSTRAINT audit_entries_pkey;
    DROP INDEX harness_rbac.audit_entries_transaction_idx, harness_rbac.audit_entries_gone_idx, harness_rbac.audit_entries_gone_scopes_idx;
    FOR n IN 1 .. cardinality(parts) LOOP
        is_default := parts[n] = 'harness_rbac.audit_entries_default';
        FOR former IN SELECT x.indexrelid::regclass AS name, pg_get_indexdef(x.indexrelid) AS definition
                        FROM pg_index x WHERE x.indrelid = parts[n]::regclass AND NOT x.indisprimary LOOP
            IF former.definition LIKE '%(transaction, account_id, id)' THEN
                EXECUTE format('DROP INDEX %s', former.name);
            ELSIF is_default AND former.definition LIKE '%(((before ->> ''path''%' THEN
                EXECUTE format('ALTER INDEX %s RENAME TO audit_entries_default_gone_scopes_idx', former.name);
            ELSIF is_default AND former.definition LIKE '%(kind, (((before ->> ''id''%' THEN
                EXECUTE format('ALTER INDEX %s RENAME TO audit_entries_default_gone_idx', former.name);
            END IF;
        END LOOP;
        EXECUTE format('CREATE INDEX %s ON %s (transaction, account_id, organization_id, id)',
            CASE WHEN is_default THEN 'audit_entries_default_transaction_idx' END, parts[n]);
        EXECUTE format('CREATE INDEX %s ON %s (account_id, id) WHERE kind = ''acting_sessions''',
            CASE WHEN is_default THEN 'audit_entries_default_acting_idx' END, parts[n]);
        EXECUTE format('ALTER TABLE harness_rbac.audit_entries ATTACH PARTITION %s %s', parts[n], bounds[n]);
    END LOOP;
END
$$;
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac.%I.organization_id IS %L', target, 'The organization in whose chain it is; 0 for the account''s own chain.');
    END LOOP;
END
$$;
CREATE OR REPLACE VIEW harness_rbac._audit_dated WITH (security_barrier = true) AS
SELECT e.*,
       -- Keys as columns: what is looked up by a column finds its index, also behind a barrier.
       CASE WHEN e.account_id = 0 THEN NULL WHEN e.kind = 'scopes' THEN (e.content ->> 'id')::bigint WHEN e.kind = 'audit_entries' THEN e.account_id
            ELSE (e.content ->> 'scope_id')::bigint END AS scope_key,
       CASE WHEN e.kind IN ('group_members', 'api_keys', 'database_roles') THEN 'principals' WHEN e.kind = 'role_permissions' THEN 'roles'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN 'resource_groups' END AS owner_kind,
       CASE WHEN e.kind = 'group_members' THEN e.content ->> 'group_id' WHEN e.kind IN ('api_keys', 'database_roles') THEN e.content ->> 'principal_id'
            WHEN e.kind = 'role_permissions' THEN e.content ->> 'role_id'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN e.content ->> 'resource_group_id' END::bigint AS owner_key,
       (e.content ->> 'user_id')::bigint AS user_key,
       (e.content ->> 'principal_id')::bigint AS principal_key,
       (e.content ->> 'role_id')::bigint AS role_key,
       (e.content ->> 'resource_group_id')::bigint AS resource_group_key,
       (e.content ->> 'resource_type_id')::bigint AS resource_type_key,
       (e.content ->> 'permission_id')::bigint AS permission_key
  FROM (SELECT s.sealed_at AS at, s.number, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before) AS content
          FROM harness_rbac.audit_seals s
          JOIN harness_rbac.audit_entries d ON d.transaction = s.transaction AND d.account_id = s.account_id AND d.organization_id = s.organization_id
               AND d.id BETWEEN s.first_entry AND s.last_entry
        UNION ALL
        SELECT d.recorded_at, NULL, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before)
          FROM harness_rbac.audit_entries d
         WHERE d.transaction = pg_current_xact_id_if_assigned()
           AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                            WHERE s.transaction = d.transaction AND s.account_id = d.account_id AND s.organization_id = d.organization_id
                              AND d.id BETWEEN s.first_entry AND s.last_entry)) AS e;

-- Limits of what people write.

-- What cannot be shortened without changing what is permitted, or what applications read, is theirs to shorten.
DO $$
DECLARE
    found text;
BEGIN
    SELECT string_agg(object, '; ' ORDER BY object) || CASE WHEN max(all_of_them) > 20 THEN format('; and %s more', max(all_of_them) - 20) ELSE '' END
      INTO found
      FROM (SELECT object, row_number() OVER (ORDER BY object) AS place, count(*) OVER () AS all_of_them
              FROM (SELECT format('tags of scopes %s (%s)', s.id, s.path) AS object
                      FROM harness_rbac.scopes s WHERE octet_length(s.tags::text) > 65536
                    UNION ALL
                    SELECT format('attributes of resources %s (%s)', r.id, r.identifier)
                      FROM harness_rbac.resources r WHERE octet_length(r.attributes::text) > 65536
                    UNION ALL
                    SELECT format('attributes or levels of resource_types %s (%s)', t.id, t.identifier)
                      FROM harness_rbac.resource_types t WHERE octet_length(t.attributes::text) > 65536 OR cardinality(t.levels) > 10000
                    UNION ALL
                    SELECT format('levels of permissions %s (%s)', p.id, p.identifier)
                      FROM harness_rbac.permissions p WHERE cardinality(p.levels) > 10000
                    UNION ALL
                    SELECT format('identifiers of resource_group_selectors %s, %s (%s)', n.resource_group_id, n.ordinal, g.identifier)
                      FROM harness_rbac.resource_group_selectors n JOIN harness_rbac.resource_groups g ON g.id = n.resource_group_id
                     WHERE cardinality(n.identifiers) > 10000
                    UNION ALL
                    SELECT format('attribute_values of resource_group_selectors %s, %s (%s)', n.resource_group_id, n.ordinal, g.identifier)
                      FROM harness_rbac.resource_group_selectors n JOIN harness_rbac.resource_groups g ON g.id = n.resource_group_id
                     WHERE cardinality(n.attribute_values) > 10000 OR octet_length(array_to_string(n.attribute_values, '')) > 1048576) AS all_objects
           ) AS numbered
     WHERE place <= 20;
    IF found IS NOT NULL THEN
        RAISE EXCEPTION 'lists, tags or attributes are above the limits of this version'
            USING ERRCODE = 'program_limit_exceeded', DETAIL = found || '.',
                  HINT = 'The limits are 65536 bytes of JSON, 10000 entries, and 1048576 bytes of attribute values in a selector. Shorten them with the version that is installed, then run ALTER EXTENSION harness_rbac UPDATE again.';
    END IF;
END
$$;

-- Of what version the tables are. Renaming tells every session that listens.
ALTER INDEX harness_rbac._signal_version_0_2 RENAME TO _signal_version_0_3;

-- Texts for people are shortened, and it is said which: by warnings, since PostgreSQL keeps notices of such scripts to itself.
-- The log keeps what they were, and is not given them once more: as an ordinary change the long text would stand in it before
-- and after.
DO $$
DECLARE
    limited record;
    cut     record;
    mode    text := current_setting('session_replication_role');
    fits    text;
    short   text;
BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    FOR limited IN
        SELECT * FROM (VALUES ('resource_types', 'name', 256), ('resource_types', 'module', 256), ('scopes', 'name', 256), ('scopes', 'description', 0),
            ('principals', 'name', 256), ('principals', 'email', 320), ('roles', 'name', 256), ('roles', 'description', 0),
            ('resource_groups', 'name', 256), ('resource_groups', 'description', 0), ('role_assignments', 'reason', 0)) AS t (name, part, most)
    LOOP
        IF limited.most > 0 THEN
            fits := format('char_length(%1$I) <= %2$s AND %1$I !~ ''[\u0001-\u001f\u007f-\u009f]''', limited.part, limited.most);
            short := format('regexp_replace(left(%1$I, %2$s), ''[\u0001-\u001f\u007f-\u009f]'', '' '', ''g'')', limited.part, limited.most);
        ELSE
            fits := format('octet_length(%1$I) <= 4096 AND %1$I !~ ''[\u0001-\u0008\u000b-\u001f\u007f-\u009f]''', limited.part);
            short := format('regexp_replace(replace(CASE WHEN octet_length(left(%1$I, 4096)) <= 4096 THEN left(%1$I, 4096) ELSE left(%1$I, 1024) END, E''\r\n'', E''\n''), ''[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'', '' '', ''g'')', limited.part);
        END IF;
        FOR cut IN EXECUTE format('UPDATE harness_rbac.%I SET %I = %s WHERE NOT (%s) RETURNING id, identifier::text AS identifier', limited.name, limited.part, short, fits) LOOP
            RAISE WARNING '% of %, id %, identifier %, was above the limit of this version, or had control characters: it is shortened', limited.part, limited.name, cut.id, cut.identifier;
        END LOOP;
    END LOOP;
    PERFORM set_config('session_replication_role', mode, true);
END
$$;

ALTER TABLE harness_rbac.resource_types
    ADD CONSTRAINT resource_types_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT resource_types_module_limit CHECK (char_length(module) <= 256 AND module !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT resource_types_levels_limit CHECK (cardinality(levels) <= 10000),
    ADD CONSTRAINT resource_types_attributes_limit CHECK (octet_length(attributes::text) <= 65536);
ALTER TABLE harness_rbac.permissions
    ADD CONSTRAINT permissions_levels_limit CHECK (cardinality(levels) <= 10000);
ALTER TABLE harness_rbac.scopes
    ADD CONSTRAINT scopes_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT scopes_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT scopes_tags_limit CHECK (octet_length(tags::text) <= 65536);
ALTER TABLE harness_rbac.principals
    ADD CONSTRAINT principals_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT principals_email_limit CHECK (char_length(email) <= 320 AND email !~ '[\u0001-\u001f\u007f-\u009f]');
ALTER TABLE harness_rbac.roles
    ADD CONSTRAINT roles_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT roles_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT roles_levels_limit CHECK (cardinality(levels) <= 10000);
ALTER TABLE harness_rbac.resource_groups
    ADD CONSTRAINT resource_groups_name_limit CHECK (char_length(name) <= 256 AND name !~ '[\u0001-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT resource_groups_description_limit CHECK (octet_length(description) <= 4096 AND description !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]'),
    ADD CONSTRAINT resource_groups_levels_limit CHECK (cardinality(levels) <= 10000);
ALTER TABLE harness_rbac.resource_group_selectors
    ADD CONSTRAINT resource_group_selectors_identifiers_limit CHECK (cardinality(identifiers) <= 10000),
    ADD CONSTRAINT resource_group_selectors_attribute_values_limit
        CHECK (cardinality(attribute_values) <= 10000 AND octet_length(array_to_string(attribute_values, '')) <= 1048576);
ALTER TABLE harness_rbac.resources
    ADD CONSTRAINT resources_attributes_limit CHECK (octet_length(attributes::text) <= 65536);
ALTER TABLE harness_rbac.pipeline_references
    ADD CONSTRAINT pipeline_references_resource_type_limit CHECK (octet_length(resource_type) <= 128),
    ADD CONSTRAINT pipeline_references_reference_limit CHECK (octet_length(reference) <= 4096),
    ADD CONSTRAINT pipeline_references_location_limit CHECK (octet_length(location) <= 65536);
ALTER TABLE harness_rbac.role_assignments
    ADD CONSTRAINT role_assignments_reason_limit CHECK (octet_length(reason) <= 4096 AND reason !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]');

-- Which tables are protected is noted, no longer guessed by the names of policies.

CREATE TABLE harness_rbac._protected_tables (
    target    regclass NOT NULL,
    noted_by  text COLLATE "C" NOT NULL,
    confirmed boolean NOT NULL,
    CONSTRAINT _protected_tables_pkey PRIMARY KEY (target),
    CONSTRAINT _protected_tables_noted_by_limit CHECK (octet_length(noted_by) < 64)
);
COMMENT ON TABLE harness_rbac._protected_tables IS 'Tables that protect_table() has protected.';
COMMENT ON COLUMN harness_rbac._protected_tables.target IS 'The table.';
COMMENT ON COLUMN harness_rbac._protected_tables.noted_by IS 'The database role that protected or confirmed it last.';
COMMENT ON COLUMN harness_rbac._protected_tables.confirmed IS 'Whether drop_scope() asks its rows: a superuser, or a role that is granted EXECUTE on protect_table(), has protected or confirmed it.';
-- Not what is dropped: its number may be another table's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac._protected_tables', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = target)');

REVOKE ALL ON harness_rbac._protected_tables FROM PUBLIC;
-- As superusers own them nobody else can have made their policies. For others a DBA has to stand, who sees here which there are.
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT c.oid::regclass AS target, o.rolname, o.rolsuper
          FROM pg_class c
          JOIN pg_roles o ON o.oid = c.relowner
         WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
           AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid
                          AND p.polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete'))
         ORDER BY 1
    LOOP
        INSERT INTO harness_rbac._protected_tables (target, noted_by, confirmed) VALUES (found.target, found.rolname, found.rolsuper);
        IF found.rolsuper THEN
            RAISE WARNING 'table % is noted as protected', found.target;
        ELSE
            RAISE WARNING 'table % looks protected, and drop_scope() does not ask its rows until somebody stands for it', found.target
                USING DETAIL = format('Its owner is %I, who may have made the policies.', found.rolname),
                      HINT = format('SELECT harness_rbac.confirm_protected_table(%L);', found.target);
        END IF;
    END LOOP;
END
$$;
CREATE FUNCTION harness_rbac.confirm_protected_table(target regclass) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'confirm_protected_table_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac.confirm_protected_table(regclass) FROM PUBLIC;

-- Authority before work.

ALTER FUNCTION harness_rbac.check_policy(jsonb) VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp;

COMMENT ON FUNCTION harness_rbac.drop_scope(text, boolean) IS
'Drops a scope and everything that lives in it. cascade: the scopes below as well; rows of protected tables stay, where no principal sees them.
Only those tables are asked that a superuser has protected, or a role that is granted EXECUTE on protect_table(), or that confirm_protected_table() was called for. Raises 42501 (not permitted), 42602, 42704, 2BP01 (has child scopes, or rows in protected tables, or one that cannot be looked into now).';
COMMENT ON FUNCTION harness_rbac.create_user(text, text, text, text) IS
'Creates a user of an account. identifier: 1 to 256 characters of free text, such as an e-mail address. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704 (account), 22023 (scope is no account, control characters), 42710, 54000 (name of more than 256 characters, email of more than 320).';
COMMENT ON FUNCTION harness_rbac.create_user_group(text, text, text) IS
'Creates a user group at a scope; usable there and below. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope), 42710, 22023 (control characters), 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.create_service_account(text, text, text) IS
'Creates a service account at a scope; usable there and below. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope), 42710, 22023 (control characters), 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.create_resource_type(text, text[], text) IS
'Creates a resource type of the application. scopes: levels its resources live at, of account, organization, project. Returns the id. Raises 42602, 42939, 22023 (levels, control characters), 42710, 54000 (name of more than 256 characters).';
COMMENT ON FUNCTION harness_rbac.create_role(text, text, text[], text) IS
'Creates a custom role at a scope. permissions: each allowed at the scope''s level. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, permission), 22023 (permission of another level, control characters), 42710, 54000 (name of more than 256 characters, more than 10000 permissions).';
COMMENT ON FUNCTION harness_rbac.alter_role(text, text, text[], text[]) IS
'Adds permissions to a custom role and removes others; one it has, or has not, stays as it is. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in role), 22023 (permission of another level, or added and removed), 54000 (more than 10000).';
COMMENT ON FUNCTION harness_rbac.create_resource_group(text, text, jsonb, jsonb, text) IS
'Creates a custom resource group at a scope.
resource_filter: {"includeAllResources": true} or {"resources": [{"resourceType", "identifiers"?, "attributeFilter"?: {"attributeName", "attributeValues"}}]}. included_scopes: [{"scope" or "accountIdentifier", "orgIdentifier", "projectIdentifier", "filter": "INCLUDING_CHILD_SCOPES" or "EXCLUDING_CHILD_SCOPES"}]; NULL is the own scope without children. Identifiers need exactly that, and a type that lives at the level.
Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, type), 22023 (filter, scopes, control characters), 42710, 54000 (name of more than 256 characters, a list of more than 10000 entries, values of more than 1048576 bytes).';
COMMENT ON FUNCTION harness_rbac.alter_resource_group(text, text, jsonb, jsonb) IS
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group(). Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in group), 22023, 54000 (a list of more than 10000 entries, values of more than 1048576 bytes).';
COMMENT ON FUNCTION harness_rbac.assign_role(text, text, text, text, text, timestamptz, timestamptz, text) IS
'Assigns a role to a principal on a resource group at a scope.
principal: at home in the scope or above. role: a built-in role of the level, a custom role of the scope (ID) or of one above (account.ID, org.ID). resource_group: a built-in one of the level or a custom one of exactly the scope. identifier: for alter_assignment(); generated if NULL. valid_from, valid_until: half-open, statement time. reason: free text.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (the parts do not fit the scope), 42710, 42939, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).';
COMMENT ON FUNCTION harness_rbac.alter_assignment(text, text, boolean, timestamptz, timestamptz, text) IS
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes), 2BP01 (last administrator).';
COMMENT ON FUNCTION harness_rbac.register_resource(text, text, text, jsonb) IS
'Registers a resource, or replaces its attributes. attributes: object; attribute filters compare strings and arrays of strings in it. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (attributes, or the type does not live at the level), 54000 (attributes of more than 65536 bytes).';
COMMENT ON FUNCTION harness_rbac.check_pipeline_execution(text, text, text) IS
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. A pipeline that it runs and that is not registered is not permitted, whatever it needs; nothing is asked of those who approve.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. A caller who may neither view nor execute the pipeline gets the row about executing it, and what may not be seen is not permitted.
Raises 42501 (no principal, or asking about another one whom one may not view there, or not at home), 42602, 42704 (scope, principal; pipeline, for those who may view it).';
COMMENT ON FUNCTION harness_rbac.confirm_protected_table(regclass) IS
'Has drop_scope() look for rows in a table whose owner has protected it without speaking for the database. For superusers and roles that are granted EXECUTE. Returns nothing. Raises 42501, 42704 (no such table, not protected), 22023 (no ordinary table, or a temporary one).';
COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. A name that nothing has fails its assertion either way, where the caller may see such principals or scopes; to others it is as if nobody held anything.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).';

-- A mapping of a role that is dropped is not dumped: its number may be another role's where the dump is loaded.
SELECT pg_catalog.pg_extension_config_dump('harness_rbac.database_roles', 'WHERE EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = role)');

-- The use of grants is noted without locks that anybody can take.
CREATE OR REPLACE FUNCTION harness_rbac._note_grant_uses(role_assignment_ids bigint[]) RETURNS bigint LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    WITH due AS MATERIALIZED (
        SELECT a.id, u.role_assignment_id IS NOT NULL AS is_known
          FROM harness_rbac.role_assignments a
          LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
         WHERE a.id = ANY (role_assignment_ids)
           AND coalesce(u.last_used_at < statement_timestamp() - interval '1 hour', true)
    ), known AS MATERIALIZED (
        SELECT u.role_assignment_id AS id
          FROM harness_rbac.role_assignment_uses u
         WHERE u.role_assignment_id IN (SELECT id FROM due WHERE is_known)
           FOR UPDATE SKIP LOCKED
    ), first_use AS MATERIALIZED (
        SELECT a.id
          FROM harness_rbac.role_assignments a
         WHERE a.id IN (SELECT id FROM due WHERE NOT is_known)
           FOR NO KEY UPDATE SKIP LOCKED
    ), noted AS (
        INSERT INTO harness_rbac.role_assignment_uses (role_assignment_id, last_used_at)
        SELECT id, statement_timestamp()
          FROM (SELECT id FROM known UNION ALL SELECT id FROM first_use) AS free
            ON CONFLICT ON CONSTRAINT role_assignment_uses_pkey DO UPDATE SET last_used_at = excluded.last_used_at
        RETURNING 1
    )
    SELECT count(*) FROM noted;
END;

-- What ends has ended for queries that begin later.
COMMENT ON COLUMN harness_rbac.role_assignments.valid_from IS 'Grants to statements from this moment on; NULL: at once.';
COMMENT ON COLUMN harness_rbac.role_assignments.valid_until IS 'Grants to queries that begin before this moment; NULL: without end.';
COMMENT ON COLUMN harness_rbac.api_keys.expires_at IS 'From this moment on the secret proves nothing, and no query acts for its owner; NULL: never.';

-- Roles and resource groups are signalled by account.
DROP INDEX harness_rbac._signal_roles, harness_rbac._signal_resource_groups;
DO $$
DECLARE
    target text;
BEGIN
    FOR target IN SELECT '_signal_' || part || '_' || bucket FROM unnest('{roles,resource_groups}'::text[]) AS part, generate_series(0, 7) AS bucket LOOP
        EXECUTE format('CREATE INDEX %I ON harness_rbac._signals (nothing)', target);
    END LOOP;
END
$$;

-- Who registers a resource looks at the selectors of its own account.
DROP INDEX harness_rbac.resource_group_selectors_resource_type_idx;
CREATE INDEX resource_group_selectors_resource_type_idx ON harness_rbac.resource_group_selectors (account_id, resource_type_id);

-- The limits of a request.
COMMENT ON FUNCTION harness_rbac.check_access(jsonb) IS
'The access check of Harness. request: {"principal": ..., "permissions": [{"resourceScope", "resourceType", "resourceIdentifier", "resourceAttributes", "permission"}]}; principal is text, {"principalIdentifier", "principalType"} or absent.
Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request. Raises 22023 for an unknown shape, 54000 for more than 10,000 permissions or 4 MB.';

-- Seals are written while a transaction commits, by no trigger; and only the session that loads a dump is not recorded.
DROP TRIGGER seal ON harness_rbac.audit_entries;
DROP FUNCTION harness_rbac._seal_audit();
CREATE FUNCTION harness_rbac._seal_audit() RETURNS void LANGUAGE c SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
    AS 'MODULE_PATHNAME', 'seal_audit_wrapper';
COMMENT ON FUNCTION harness_rbac._seal_audit() IS 'Seals the entries of the transaction while it commits, and is called by nothing else; at any other time it does nothing.';
REVOKE ALL ON FUNCTION harness_rbac._seal_audit() FROM PUBLIC;
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default}'::text[] LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac.%I.opens IS %L', target, 'Whether it is the first of its statement and account.');
    END LOOP;
END
$$;
COMMENT ON COLUMN harness_rbac._audit_dated.opens IS 'Whether it is the first of its statement and account.';
ALTER SEQUENCE harness_rbac._audit_restore NO MAXVALUE;
COMMENT ON SEQUENCE harness_rbac._audit_restore IS '1, or since when a dump is being loaded, in microseconds from 2000 on, until it is loaded to its end.';

-- What else they say of themselves.
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'What has_permission() answered at some time, by the log; the scope given by its path.
at: the time; one to come asks about validity alone. Everything else as in has_permission(). For those who hold core_audit_view in the scope. Costs what it takes to read all changes of the account since; writes nothing.
Returns true or false, never NULL. Raises 22023 (at is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.role_bindings_at(timestamptz, text) IS
'The assignments there were in a scope and below it at some time, by the log: columns as in role_bindings, in_force judged then.
For those who hold core_audit_view in the scope. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).';
COMMENT ON FUNCTION harness_rbac.verify_audit_log(text) IS
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded.
account: NULL for all, also for what belongs to none, which principals may not ask. For those who hold core_audit_view in the account.
Returns account, entry (the first it is about), finding; no rows where all is well. Raises 22023 (not an account), 42501 (without core_audit_view), 42602 (account).';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval) IS
'Makes an API key for a user or service account. expires_in: how long each of its secrets lasts; NULL is without end.
Returns the token, pat. or sat. and three parts, shown this once: only an HMAC of its secret is kept. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42939, 42704, 22023 (user group, expires_in), 42710, 54000 (it has 100 keys).';
COMMENT ON FUNCTION harness_rbac.rotate_api_key(text, text, interval) IS
'Gives an API key another secret, which lasts as long as the first did. grace: how long the old one still works.
Returns the new token, shown this once. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (grace), 54000 (100 old secrets still work).';
COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope), 54000 (more than 200 MB).';

-- Configurations of Terraform: with what their account is called here, and the other direction.
CREATE FUNCTION harness_rbac.policy_from_terraform(configuration jsonb, account text) RETURNS jsonb
    STABLE PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'policy_from_terraform_of_account_wrapper';
CREATE FUNCTION harness_rbac.policy_to_terraform(scope text) RETURNS jsonb
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'policy_to_terraform_wrapper';
CREATE FUNCTION harness_rbac.export_policy_parts(scope text) RETURNS TABLE (part integer, policy jsonb)
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'export_policy_parts_wrapper';
GRANT EXECUTE ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text), harness_rbac.policy_to_terraform(text),
    harness_rbac.export_policy_parts(text) TO PUBLIC;
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a configuration of Harness''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb, text) IS
'What a configuration of Harness''s Terraform provider says, with what its account is called here. Everything else as in the form without account.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).';

-- What pipelines refer to.
COMMENT ON COLUMN harness_rbac.pipeline_references.resource_type IS 'Type of the resource; INFRASTRUCTURE for an infrastructure definition, which is part of its environment; STEP_TYPE for a step whose type is not known.';
COMMENT ON FUNCTION harness_rbac.register_pipeline(text, text, text) IS
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the YAML or JSON of Harness; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type. The type STEP_TYPE stands for a step whose type is not known: it is read by the keys that references have everywhere.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, no pipeline, or one that says that it is another one or lives elsewhere), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.';

-- Replicas.
CREATE FUNCTION harness_rbac._refuse_in_replica() RETURNS trigger LANGUAGE c AS 'MODULE_PATHNAME', 'refuse_in_replica_wrapper';
COMMENT ON FUNCTION harness_rbac._refuse_in_replica() IS 'Trigger. Refuses to change the policy where a subscription fills its tables (55000).';
DO $$
DECLARE
    published name;
BEGIN
    FOREACH published IN ARRAY '{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::name[] LOOP
        EXECUTE format('CREATE TRIGGER refuse_in_replica BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON harness_rbac.%I
            FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._refuse_in_replica()', published);
    END LOOP;
END
$$;
CREATE FUNCTION harness_rbac.wait_for_replicas(timeout interval) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'wait_for_replicas_wrapper';
COMMENT ON FUNCTION harness_rbac.wait_for_replicas(interval) IS
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. timeout: for so long at most. Returns nothing. Raises 57014 (not in that time; DETAIL names the slots of those that are behind, what was committed stays), 42501, 55000 (on a standby).';
REVOKE ALL ON FUNCTION harness_rbac.wait_for_replicas(interval), harness_rbac._refuse_in_replica() FROM PUBLIC;

-- Who is removed from a scope loses what it holds there and below by itself.
CREATE FUNCTION harness_rbac._forget_scope_user() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'forget_scope_user_wrapper';
COMMENT ON FUNCTION harness_rbac._forget_scope_user() IS 'Trigger. A user who is removed from an organization or project loses what it holds there and below by itself.';
CREATE TRIGGER forget_scope_user AFTER DELETE ON harness_rbac.scope_users
    FOR EACH ROW EXECUTE FUNCTION harness_rbac._forget_scope_user();
CREATE TRIGGER forget_scope_user_on_update AFTER UPDATE ON harness_rbac.scope_users
    FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id)) EXECUTE FUNCTION harness_rbac._forget_scope_user();
REVOKE ALL ON FUNCTION harness_rbac._forget_scope_user() FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac.remove_scope_user(text, text) IS
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays. Being added again brings nothing back.
Needs no more than managing users at that scope. Raises 42501 (not permitted), 42602, 42704 (also: not added), 22023, 2BP01 (last administrator).';

-- Child tables.
CREATE FUNCTION harness_rbac._carry_scope() RETURNS trigger LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'carry_scope_of_parent_wrapper';
COMMENT ON FUNCTION harness_rbac._carry_scope() IS 'Trigger of tables of applications, made by carry_scope(). A row takes the scope of its parent''s row.';
CREATE FUNCTION harness_rbac.carry_scope(target regclass, parent regclass, foreign_key name DEFAULT NULL) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'carry_scope_wrapper';
COMMENT ON FUNCTION harness_rbac.carry_scope(regclass, regclass, name) IS
'Has the rows of a child table of the caller carry the scope of their parent''s row: a column of the parent''s name and type, filled for the rows that are there; a foreign key harness_rbac_carry_scope over it that follows the parent (ON UPDATE CASCADE, ON DELETE as the foreign key that is there); an index; and a trigger that fills it in.
parent: protected by protect_table(), or itself a child that carries its scope. foreign_key: by which a row finds its parent, where there are several. Rows without a parent have no scope: a notice says how many.
Both tables are locked meanwhile, and the parent gets a unique key over the columns that are referred to and its scope. Returns nothing. Raises 42704 (table, foreign key), 42501 (not the owner of both), 42710 (it carries a scope already), 22023 (several foreign keys, a parent without scope, a partition, inheritance, partitioned by the scope, a column of that name with another type or other scopes).';
REVOKE ALL ON FUNCTION harness_rbac._carry_scope(), harness_rbac.carry_scope(regclass, regclass, name) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac._carry_scope(), harness_rbac.carry_scope(regclass, regclass, name) TO PUBLIC;

-- What keys and sessions are limited to, and who acts for whom.
ALTER TABLE harness_rbac.api_keys ADD COLUMN bounded boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN harness_rbac.api_keys.bounded IS 'Whether the key is limited to the entries in api_key_bounds; without any left it permits nothing.';
CREATE TABLE harness_rbac.api_key_bounds (
    public_id         text COLLATE "C" NOT NULL,
    account_id        bigint NOT NULL,
    scope_id          bigint NOT NULL,
    role_id           bigint NOT NULL,
    resource_group_id bigint NOT NULL,
    CONSTRAINT api_key_bounds_pkey PRIMARY KEY (public_id, scope_id, role_id, resource_group_id),
    CONSTRAINT api_key_bounds_key_fkey FOREIGN KEY (public_id) REFERENCES harness_rbac.api_keys (public_id) ON DELETE CASCADE
);
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
REVOKE ALL ON TABLE harness_rbac.api_key_bounds FROM PUBLIC;
DO $$
DECLARE
    moment text;
BEGIN
    FOREACH moment IN ARRAY '{before,after}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER %I %s INSERT OR UPDATE OR DELETE ON harness_rbac.api_key_bounds FOR EACH ROW
            EXECUTE FUNCTION harness_rbac._signal_change(''identity'')', 'signal_' || moment, moment);
        EXECUTE format('CREATE TRIGGER %I %s TRUNCATE ON harness_rbac.api_key_bounds FOR EACH STATEMENT
            EXECUTE FUNCTION harness_rbac._signal_change(''identity'')', 'signal_' || moment || '_truncate', moment);
        EXECUTE format('ALTER TABLE harness_rbac.api_key_bounds ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I',
            'signal_' || moment, 'signal_' || moment || '_truncate');
    END LOOP;
END
$$;
CREATE TRIGGER audit_insert AFTER INSERT ON harness_rbac.api_key_bounds REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit('public_id', 'scope_id', 'role_id', 'resource_group_id');
CREATE TRIGGER audit_update AFTER UPDATE ON harness_rbac.api_key_bounds REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit('public_id', 'scope_id', 'role_id', 'resource_group_id');
CREATE TRIGGER audit_delete AFTER DELETE ON harness_rbac.api_key_bounds REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit('public_id', 'scope_id', 'role_id', 'resource_group_id');
CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON harness_rbac.api_key_bounds
    FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._audit('public_id', 'scope_id', 'role_id', 'resource_group_id');
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{audit_entries,audit_entries_default,_audit_dated}'::text[] LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac.%I.kind IS %L', target, 'The table that was changed; acting_sessions where one principal began to act for another.');
    END LOOP;
END
$$;
COMMENT ON COLUMN harness_rbac.audit_log.principal IS 'For whom the session acted, or the one that began to act for somebody; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.audit_log.action IS 'insert, update, delete or truncate, and the kind of object; begin acting session.';
COMMENT ON COLUMN harness_rbac.audit_log.reason IS 'The reason of the assignment, or of acting for somebody.';
-- Who acted for whom: entries of the log that are about no row.
CREATE VIEW harness_rbac.acting_sessions WITH (security_barrier = true) AS
SELECT e.at, e.principal, e.content ->> 'acting_for' AS acting_for, e.content ->> 'reason' AS reason, e.login_role, e.role, e.id, e.transaction
  FROM harness_rbac._audit_dated e
 WHERE e.kind = 'acting_sessions'
   AND ((SELECT harness_rbac.may_review())
    -- As in audit_log; and whoever it was done to.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND (harness_rbac.has_permission('core_audit_view', e.account_id)
            OR (e.content ->> 'acting_for_id')::bigint = (SELECT p.id FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
                                                           WHERE p.kind || ':' || p.identifier || '@' || s.path = harness_rbac.current_principal())));
COMMENT ON VIEW harness_rbac.acting_sessions IS 'Which user acted for which other, when and why. Shows what the caller may see of the log, and to every user who acted for it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.acting_sessions.principal IS 'The user who acted.';
COMMENT ON COLUMN harness_rbac.acting_sessions.acting_for IS 'For whom.';
COMMENT ON COLUMN harness_rbac.acting_sessions.reason IS 'Why, as was said.';
COMMENT ON COLUMN harness_rbac.acting_sessions.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.acting_sessions.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.id IS 'Number of the entry in audit_log.';
COMMENT ON COLUMN harness_rbac.acting_sessions.transaction IS 'The transaction.';
CREATE FUNCTION harness_rbac.acting_principal() RETURNS text
    STRICT STABLE PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'acting_principal_wrapper';
CREATE FUNCTION harness_rbac.current_bound() RETURNS jsonb
    STRICT STABLE PARALLEL SAFE LANGUAGE c AS 'MODULE_PATHNAME', 'current_bound_wrapper';
CREATE FUNCTION harness_rbac.begin_session(principal text, limited_to jsonb, acting_for text DEFAULT NULL, reason text DEFAULT NULL) RETURNS void
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'begin_session_within_wrapper';
CREATE FUNCTION harness_rbac.begin_session(principal text, acting_for text, reason text) RETURNS void
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'begin_session_acting_wrapper';
CREATE FUNCTION harness_rbac.authenticate(token text, limited_to jsonb) RETURNS text
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'authenticate_within_wrapper';
CREATE FUNCTION harness_rbac.create_api_key(principal text, identifier text, limited_to jsonb) RETURNS text
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'create_limited_api_key_wrapper';
CREATE FUNCTION harness_rbac.create_api_key(principal text, identifier text, expires_in interval, limited_to jsonb) RETURNS text
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'create_limited_api_key_for_wrapper';
CREATE FUNCTION harness_rbac.create_api_key(principal text, identifier text, expires_in text) RETURNS text
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'create_api_key_by_text_wrapper';
REVOKE ALL ON harness_rbac.acting_sessions FROM PUBLIC;
GRANT SELECT ON harness_rbac.acting_sessions TO PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac.acting_principal(), harness_rbac.current_bound(), harness_rbac.authenticate(text, jsonb),
    harness_rbac.create_api_key(text, text, text), harness_rbac.create_api_key(text, text, jsonb), harness_rbac.create_api_key(text, text, interval, jsonb) TO PUBLIC;
REVOKE ALL ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text), harness_rbac.begin_session(text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text) IS
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound.
limited_to: [{"roleIdentifier", "resourceGroupIdentifier", "scope"}], each as an assignment at that scope would name them; what is dropped is out of it, and with nothing left it permits nothing. acting_for, reason: as in the form without limited_to.
Returns nothing. Raises 22023 (limited_to is NULL, null or empty, or has another shape), 42704 (what it names is not there), 0LP01 (what it names is not for that scope), 54000 (more than 1000 entries), and what the other forms raise.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, text, text) IS
'Begins a session in which one user acts for another until the transaction ends, or until harness_rbac.acting_limit, or the right to it ends: decisions are those of the other, and nothing of the policy is changed, by nobody.
principal: holds core_user_impersonate at the account on that user. acting_for: an enabled user of the same account. reason: why; it stands in the log, with both names.
Returns nothing. Raises 22023 (no reason, no users, not two of one account), 42501 (not permitted, or the other is disabled, or something else was bound in this transaction), 42602, 42704, 25006 (nothing can be logged), 54000 (reason of more than 4096 bytes).';
COMMENT ON FUNCTION harness_rbac.acting_principal() IS
'The user who really acts, where one acts for the current principal; NULL unless somebody does. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.current_bound() IS
'What this session is limited to: an array of bounds, each in the form of limited_to, all of which must say yes; entries of which something was dropped are left out. NULL if it is limited to nothing. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.authenticate(text, jsonb) IS
'Verifies the token of an API key and begins a session that is limited, to what the key is limited to as well. limited_to: as in begin_session().
Returns the owner. Raises what authenticate(token) raises, and once the token is verified what begin_session() raises of limited_to.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, jsonb) IS
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. limited_to: as in begin_session(). Whoever makes it needs no right to what it names, since it only takes away.
Returns the token, shown this once. Raises what create_api_key() without limited_to raises, and what begin_session() raises of it.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, text) IS
'create_api_key() with an interval that is written without its type, which PostgreSQL takes for text before it takes it for one of the other two. Everything as in the form with an interval, whose EXECUTE counts.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval, jsonb) IS
'Makes an API key that is limited. expires_in: how long each of its secrets lasts; NULL is without end. Everything else as in the form without expires_in.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval) IS
'Makes an API key for a user or service account. expires_in: how long each of its secrets lasts; NULL is without end.
Returns the token, pat. or sat. and three parts, shown this once: only an HMAC of its secret is kept. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42939, 42704, 22023 (user group, expires_in), 42710, 54000 (it has 100 keys).';
COMMENT ON FUNCTION harness_rbac.rotate_api_key(text, text, interval) IS
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. grace: how long the old one still works.
Returns the new token, shown this once. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42704, 22023 (grace), 54000 (100 old secrets still work).';
COMMENT ON FUNCTION harness_rbac.drop_api_key(text, text) IS
'Drops an API key with all its secrets. Returns nothing. Raises 42501 (not permitted, or the session is limited), 42602, 42704.';

-- Keys of scopes. create_scope() and protect_table() take more arguments; PostgreSQL cannot tell the former signatures from
-- those, so they go. Who was granted EXECUTE has it again.
ALTER TABLE harness_rbac.scopes ADD COLUMN key harness_rbac.free_identifier,
    ADD CONSTRAINT scopes_key_key UNIQUE (level, key);
COMMENT ON COLUMN harness_rbac.scopes.key IS 'What the application calls the scope in its own tables, as text; unique among the scopes of its level in the database, NULL if it has no such name.';
DO $$
DECLARE
    replaced  record;
    granted   record;
    dependent text;
BEGIN
    FOR replaced IN
        SELECT p.oid, p.oid::regprocedure::text AS name, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)) AS acl, t.signature
          FROM (VALUES ('harness_rbac.create_scope(text,text,text,jsonb,text)', 'harness_rbac.create_scope(text,text,text,jsonb,text,text)'),
                       ('harness_rbac.protect_table(regclass,text,name,name,jsonb,jsonb,boolean)', 'harness_rbac.protect_table(regclass,text,name,name,jsonb,jsonb,boolean,text,boolean)')
               ) AS t (former, signature)
          JOIN pg_proc p ON p.oid = t.former::regprocedure
    LOOP
        SELECT string_agg(DISTINCT coalesce(format('view %s', r.ev_class::regclass), pg_describe_object(d.classid, d.objid, d.objsubid)), '; ')
          INTO dependent
          FROM pg_depend d LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
         WHERE d.refclassid = 'pg_proc'::regclass AND d.refobjid = replaced.oid AND d.deptype = 'n';
        IF dependent IS NOT NULL THEN
            RAISE EXCEPTION 'function % is replaced by one with more arguments, and objects depend on it', replaced.name
                USING ERRCODE = 'dependent_objects_still_exist', DETAIL = dependent || '.',
                      HINT = 'Keep their definitions, drop them, run ALTER EXTENSION harness_rbac UPDATE again, and create them anew: what calls the function need not change.';
        END IF;
        EXECUTE format('DROP FUNCTION %s', replaced.name);
        IF replaced.signature LIKE '%create_scope%' THEN
            CREATE FUNCTION harness_rbac.create_scope(
                scope text, name text DEFAULT NULL, description text DEFAULT NULL, tags jsonb DEFAULT '{}', default_access text DEFAULT 'viewer',
                key text DEFAULT NULL
            ) RETURNS bigint VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp
                AS 'MODULE_PATHNAME', 'create_scope_with_key_wrapper';
        ELSE
            CREATE FUNCTION harness_rbac.protect_table(
                target regclass, resource_type text, scope_column name, resource_column name DEFAULT NULL,
                attributes jsonb DEFAULT '{}', commands jsonb DEFAULT NULL, force boolean DEFAULT true,
                scope_level text DEFAULT NULL, guard boolean DEFAULT NULL
            ) RETURNS void LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
                AS 'MODULE_PATHNAME', 'protect_table_at_level_wrapper';
        END IF;
        EXECUTE (SELECT format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', replaced.signature) || coalesce(string_agg(DISTINCT ', ' || a.grantee::regrole, ''), '')
                   FROM pg_proc p, aclexplode(p.proacl) AS a WHERE p.oid = replaced.signature::regprocedure AND a.grantee NOT IN (0, p.proowner));
        FOR granted IN
            SELECT a.grantee, bool_or(a.is_grantable) AS is_grantable FROM aclexplode(replaced.acl) AS a
             WHERE a.privilege_type = 'EXECUTE' AND a.grantee <> replaced.proowner GROUP BY a.grantee
        LOOP
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', replaced.signature,
                CASE granted.grantee WHEN 0 THEN 'PUBLIC' ELSE granted.grantee::regrole::text END || CASE WHEN granted.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
        END LOOP;
        -- What a DBA has granted or revoked is none of the extension's own privileges, which dumps leave out.
        UPDATE pg_init_privs
           SET initprivs = ARRAY[makeaclitem(replaced.proowner, replaced.proowner, 'EXECUTE', false), makeaclitem(0, replaced.proowner, 'EXECUTE', false)]
         WHERE classoid = 'pg_proc'::regclass AND objoid = replaced.signature::regprocedure;
        DELETE FROM pg_shdepend
         WHERE classid = 'pg_proc'::regclass AND objid = replaced.signature::regprocedure AND deptype = 'i'
           AND dbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database());
    END LOOP;
END
$$;
CREATE FUNCTION harness_rbac.set_scope_key(scope text, key text) RETURNS void
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'set_scope_key_wrapper';
CREATE FUNCTION harness_rbac.scope_of(level text, key text) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_text';
CREATE FUNCTION harness_rbac.scope_of(level text, key uuid) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_uuid';
CREATE FUNCTION harness_rbac.scope_of(level text, key bigint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_bigint';
CREATE FUNCTION harness_rbac.scope_of(level text, key integer) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_integer';
CREATE FUNCTION harness_rbac.scope_of(level text, key smallint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_smallint';

CREATE FUNCTION harness_rbac._plan_has_permission_by_key(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_has_permission_by_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key text, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_text_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key uuid, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_uuid_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key bigint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_bigint_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key integer, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_integer_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key smallint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_smallint_key';
CREATE FUNCTION harness_rbac._permitted_text_keys(permission text, level text) RETURNS text[]
    STABLE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_text_keys_wrapper';
CREATE FUNCTION harness_rbac._permitted_text_keys_later(permission text, level text) RETURNS text[]
    VOLATILE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_text_keys_later_wrapper';
CREATE FUNCTION harness_rbac._permitted_uuid_keys(permission text, level text) RETURNS uuid[]
    STABLE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_uuid_keys_wrapper';
CREATE FUNCTION harness_rbac._permitted_uuid_keys_later(permission text, level text) RETURNS uuid[]
    VOLATILE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_uuid_keys_later_wrapper';
CREATE FUNCTION harness_rbac._permitted_bigint_keys(permission text, level text) RETURNS bigint[]
    STABLE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_bigint_keys_wrapper';
CREATE FUNCTION harness_rbac._permitted_bigint_keys_later(permission text, level text) RETURNS bigint[]
    VOLATILE PARALLEL RESTRICTED LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_bigint_keys_later_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac.set_scope_key(text, text), harness_rbac._plan_has_permission_by_key(internal) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac.scope_of(text, text),
    harness_rbac._has_permission_by_key(text, text, text, text, text, jsonb, text),
    harness_rbac.scope_of(text, uuid),
    harness_rbac._has_permission_by_key(text, text, uuid, text, text, jsonb, text),
    harness_rbac.scope_of(text, bigint),
    harness_rbac._has_permission_by_key(text, text, bigint, text, text, jsonb, text),
    harness_rbac.scope_of(text, integer),
    harness_rbac._has_permission_by_key(text, text, integer, text, text, jsonb, text),
    harness_rbac.scope_of(text, smallint),
    harness_rbac._has_permission_by_key(text, text, smallint, text, text, jsonb, text),
    harness_rbac._permitted_text_keys(text, text),
    harness_rbac._permitted_text_keys_later(text, text),
    harness_rbac._permitted_uuid_keys(text, text),
    harness_rbac._permitted_uuid_keys_later(text, text),
    harness_rbac._permitted_bigint_keys(text, text),
    harness_rbac._permitted_bigint_keys_later(text, text)
TO PUBLIC;
COMMENT ON FUNCTION harness_rbac.create_scope(text, text, text, jsonb, text, text) IS
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout).
default_access: what all users of the new scope may do there: viewer (view everything), basic (see the scope itself) or none. tags: object. key: what the application calls the scope in its own tables, a UUID, a number or a name, as text; unique among the scopes of the level in the database. Keys are set by superusers and by roles that are granted EXECUTE and act for no principal.
Returns the id, for applications that store it in their rows. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42939 (identifier), 42602 (key), 42704 (parent), 42710 (exists, or another scope has the key), 22023 (tags, default_access, control characters), 54000 (name of more than 256 characters, description of more than 4096 bytes, tags of more than 65536).';
COMMENT ON FUNCTION harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean) IS
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call.
resource_type: what a row is. scope_column: holds scope_id(), bigint or integer; or, with scope_level, keys of scopes. resource_column: holds the resource''s identifier; NULL asks about the type as a whole. attributes: object of attribute name and column. commands: object of select, insert, update, delete and the permission each needs, null for nobody; what is left out needs view, create (or edit), edit, delete. {"permission": ..., "on": "resource"} has INSERT ask about the row''s resource. An attribute''s column is text, boolean, integer, numeric, uuid or an enum, which compare by their text, an array of these, or jsonb. force: hold for the table''s owner, too. scope_level: account, organization or project: scope_column, a uuid, text, character varying, bigint or integer, holds the keys of such scopes. guard: whether a constraint asks as well, so that what writes past policies is refused; NULL: for tables of Citus, which does.
Inserting asks about the type as a whole unless told otherwise, updating about the old and the new row. Returns nothing. Raises 42704, 42501 (not the owner), 22023 (no ordinary table, or a temporary one, wrong type of column, permission of another type, unknown level); warns if no index leads with scope_column. drop_scope() asks the rows of the table if a superuser calls this, or a role that is granted EXECUTE, see confirm_protected_table().';
COMMENT ON FUNCTION harness_rbac.set_scope_key(text, text) IS
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal.
Returns nothing. Raises 42501, 42602 (scope, key), 42704 (scope), 42710 (another scope of the level has the key).';
COMMENT ON FUNCTION harness_rbac.scope_of(text, text) IS
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.
level: account, organization or project. key: equals the scope''s if the text is the same.
NULL if there is none, and while the session acts for a principal of another account. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, uuid) IS
'The id of the scope whose key is this uuid as text. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, bigint) IS
'The id of the scope whose key is this number as text. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, integer) IS
'The id of the scope whose key is this number as text, for integer columns, so that an index on one is used. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, smallint) IS
'The id of the scope whose key is this number as text, for smallint columns, so that an index on one is used. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, text, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, uuid, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, bigint, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, integer, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._has_permission_by_key(text, text, smallint, text, text, jsonb, text) IS
'has_permission(permission, scope_of(level, key), ...) in one. For the planner alone, which puts it in the place of both.';
COMMENT ON FUNCTION harness_rbac._plan_has_permission_by_key(internal) IS
'Planner support. Lets an index on a column with keys serve has_permission(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._permitted_text_keys(text, text) IS
'The keys of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_text_keys_later(text, text) IS
'_permitted_text_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_uuid_keys(text, text) IS
'The keys, that a uuid can be, of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_uuid_keys_later(text, text) IS
'_permitted_uuid_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_bigint_keys(text, text) IS
'The keys, that a bigint can be, of the scopes of a level where the current principal may hold the permission on something. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._permitted_bigint_keys_later(text, text) IS
'_permitted_bigint_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
CREATE OR REPLACE VIEW harness_rbac.protected_tables WITH (security_barrier = true) AS
SELECT c.oid::regclass AS target,
       substr(p.polname, length('harness_rbac_') + 1) AS command,
       (regexp_match(p.condition, 'has_permission"?\(''([A-Za-z0-9_$]+)''::(?:"?pg_catalog"?\.)?"?text'))[1] AS permission,
       replace(trim(BOTH '"' FROM (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:(?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''[a-z]+''::(?:"?pg_catalog"?\.)?"?text"?, \(?)?("(?:[^"]|"")+"|[^",() ]+)'))[1]), '""', '"')::name AS scope_column,
       p.condition,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced,
       (regexp_match(p.condition, 'has_permission"?\(''[A-Za-z0-9_$]+''::(?:"?pg_catalog"?\.)?"?text"?, (?:[^" ]*scope_of|(?:"harness_rbac"\.)?"scope_of")\(''([a-z]+)'''))[1] AS scope_level,
       EXISTS (SELECT FROM pg_constraint g WHERE g.conrelid = c.oid AND g.conname = 'harness_rbac_guard' AND pg_get_constraintdef(g.oid) ~ '\m_is_past_policies"?\(') AS guarded
  FROM (SELECT polrelid, polname::text, pg_get_expr(coalesce(polqual, polwithcheck), polrelid) AS condition
          FROM pg_policy
         WHERE polname IN ('harness_rbac_select', 'harness_rbac_insert', 'harness_rbac_update', 'harness_rbac_delete')) AS p
  JOIN harness_rbac._protected_tables n ON n.target = p.polrelid
  JOIN pg_class c ON c.oid = p.polrelid AND c.relkind IN ('r', 'p');
COMMENT ON COLUMN harness_rbac.protected_tables.scope_column IS 'The column with the id of the row''s scope, or with its key.';
COMMENT ON COLUMN harness_rbac.protected_tables.scope_level IS 'The level of the scopes whose keys the column has; NULL if it has ids.';
COMMENT ON COLUMN harness_rbac.protected_tables.guarded IS 'Whether a constraint asks as well what is written past the policies.';

-- Shares: assignments on one resource in the place of a resource group.
ALTER TABLE harness_rbac.role_assignments
    ALTER COLUMN resource_group_id DROP NOT NULL,
    ADD COLUMN resource_type_id bigint,
    ADD COLUMN resource harness_rbac.free_identifier,
    ADD COLUMN created_by bigint,
    ADD CONSTRAINT role_assignments_resource_type_fkey FOREIGN KEY (resource_type_id) REFERENCES harness_rbac.resource_types (id),
    ADD CONSTRAINT role_assignments_on_group_or_resource CHECK (
        (resource_group_id IS NULL) = (resource_type_id IS NOT NULL) AND (resource_type_id IS NULL) = (resource IS NULL)),
    ADD CONSTRAINT role_assignments_maker_of_share CHECK (created_by IS NULL OR resource_type_id IS NOT NULL);
CREATE INDEX role_assignments_scope_idx ON harness_rbac.role_assignments (scope_id) WHERE resource_group_id IS NOT NULL;
CREATE UNIQUE INDEX role_assignments_share_key ON harness_rbac.role_assignments (scope_id, resource_type_id, resource, principal_id, role_id)
    WHERE resource_type_id IS NOT NULL;
-- Principals that are resources of scopes below their home: of type USER, SERVICEACCOUNT or USERGROUP.
CREATE INDEX role_assignments_shared_principal_idx ON harness_rbac.role_assignments (account_id, resource_type_id, resource)
    WHERE resource_type_id IN (13, 14, 15);
-- Principals, as in role_assignments_shared_principal_idx.
CREATE INDEX resources_principal_idx ON harness_rbac.resources (account_id, resource_type_id, identifier) WHERE resource_type_id IN (13, 14, 15);
COMMENT ON TABLE harness_rbac.role_assignments IS 'Grants: a principal holds a role on a resource group at a scope, or, by a share, on one resource. Purely additive; only disabled, the validity and the reason can change later.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource_group_id IS 'A built-in resource group of this level, or a custom one of exactly this scope; NULL for a share.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource_type_id IS 'Type of the resource that is shared, one that lives at this level and is no scope; NULL for an assignment on a resource group.';
COMMENT ON COLUMN harness_rbac.role_assignments.resource IS 'The resource that is shared; NULL likewise.';
COMMENT ON COLUMN harness_rbac.role_assignments.created_by IS 'The principal that shared it, by its key, which nobody else gets; NULL for a database role.';
DROP TRIGGER refuse_change ON harness_rbac.role_assignments;
CREATE TRIGGER refuse_change BEFORE UPDATE ON harness_rbac.role_assignments FOR EACH ROW
    WHEN ((OLD.id, OLD.account_id, OLD.scope_id, OLD.identifier, OLD.principal_id, OLD.role_id, OLD.resource_group_id, OLD.resource_type_id, OLD.resource, OLD.created_by)
          IS DISTINCT FROM (NEW.id, NEW.account_id, NEW.scope_id, NEW.identifier, NEW.principal_id, NEW.role_id, NEW.resource_group_id, NEW.resource_type_id, NEW.resource, NEW.created_by))
    EXECUTE FUNCTION harness_rbac._refuse_change();

-- A permission whose action is share lets who holds it on a resource share that: not those that were given to people for something else.
ALTER TABLE harness_rbac.permissions ADD COLUMN may_share boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN harness_rbac.permissions.may_share IS 'Where the action is share: whether those who hold it on a resource may share that; false for permissions older than sharing, until confirm_share_permission().';
DO $$
DECLARE
    older record;
BEGIN
    FOR older IN UPDATE harness_rbac.permissions SET may_share = false WHERE action = 'share' AND id > 10000 RETURNING identifier LOOP
        RAISE WARNING 'permission % is older than sharing, and lets nobody share', older.identifier
            USING HINT = format('To let who holds it on a resource share that: SELECT harness_rbac.confirm_share_permission(%L);', older.identifier);
    END LOOP;
END
$$;
CREATE FUNCTION harness_rbac.share_resource(
    principal text, role text, scope text, resource_type text, resource text,
    valid_from timestamptz DEFAULT NULL, valid_until timestamptz DEFAULT NULL, reason text DEFAULT NULL, identifier text DEFAULT NULL
) RETURNS bigint VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'share_resource_wrapper';
CREATE FUNCTION harness_rbac.unshare_resource(principal text, role text, scope text, resource_type text, resource text) RETURNS void
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'unshare_resource_wrapper';
CREATE FUNCTION harness_rbac.confirm_share_permission(permission text) RETURNS void
    VOLATILE PARALLEL UNSAFE LANGUAGE c SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'confirm_share_permission_wrapper';
CREATE FUNCTION harness_rbac.permitted_resources_everywhere(permission text, principal text DEFAULT NULL)
    RETURNS TABLE (scope_id bigint, scope text, resource_type text, resource text)
    VOLATILE PARALLEL UNSAFE LANGUAGE c AS 'MODULE_PATHNAME', 'permitted_resources_everywhere_wrapper';
REVOKE EXECUTE ON FUNCTION harness_rbac.confirm_share_permission(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac.share_resource(text, text, text, text, text, timestamptz, timestamptz, text, text),
    harness_rbac.unshare_resource(text, text, text, text, text),
    harness_rbac.permitted_resources_everywhere(text, text)
TO PUBLIC;
CREATE VIEW harness_rbac.shares WITH (security_barrier = true) AS
SELECT b.principal, b.role, b.scope, b.resource_type, b.resource, b.identifier, b.disabled, b.valid_from, b.valid_until,
       NOT b.disabled AND NOT b.principal_disabled
           AND coalesce(b.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < b.valid_until, true) AS in_force,
       b.reason, b.created_by, b.created_at
  FROM (SELECT p.kind || ':' || p.identifier || '@' || home.path AS principal,
               p.kind AS principal_kind,
               p.disabled AS principal_disabled,
               CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END
                   || r.identifier AS role,
               s.path AS scope,
               s.id AS scope_id,
               t.identifier::text AS resource_type,
               a.resource::text AS resource,
               a.identifier::text AS identifier,
               a.disabled, a.valid_from, a.valid_until, a.reason,
               maker.kind || ':' || maker.identifier || '@' || maker_home.path AS created_by,
               a.created_at
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.resource_types t ON t.id = a.resource_type_id
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.scopes home ON home.id = p.scope_id
          JOIN harness_rbac.roles r ON r.id = a.role_id
          LEFT JOIN harness_rbac.principals maker ON maker.id = a.created_by
          LEFT JOIN harness_rbac.scopes maker_home ON maker_home.id = maker.scope_id) AS b
 WHERE (SELECT harness_rbac.may_review())
    OR b.principal = (SELECT harness_rbac.current_principal())
    OR b.created_by = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE b.principal_kind WHEN 'user' THEN 'core_user_view' WHEN 'user_group' THEN 'core_usergroup_view'
                                   ELSE 'core_serviceaccount_view' END, b.scope_id);
COMMENT ON VIEW harness_rbac.shares IS 'What single resources are shared with whom, a row for each share.';
COMMENT ON COLUMN harness_rbac.shares.principal IS 'With whom, as functions take it.';
COMMENT ON COLUMN harness_rbac.shares.role IS 'The role, as share_resource() takes it at that scope.';
COMMENT ON COLUMN harness_rbac.shares.scope IS 'The scope that the resource lives at.';
COMMENT ON COLUMN harness_rbac.shares.resource_type IS 'Its type.';
COMMENT ON COLUMN harness_rbac.shares.resource IS 'Its name.';
COMMENT ON COLUMN harness_rbac.shares.identifier IS 'The share''s own name, for alter_assignment().';
COMMENT ON COLUMN harness_rbac.shares.disabled IS 'Whether it is disabled.';
COMMENT ON COLUMN harness_rbac.shares.valid_from IS 'When it begins; NULL: at once.';
COMMENT ON COLUMN harness_rbac.shares.valid_until IS 'When it ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.shares.in_force IS 'Whether it grants now: enabled and valid, its principal not disabled.';
COMMENT ON COLUMN harness_rbac.shares.reason IS 'Why it was shared.';
COMMENT ON COLUMN harness_rbac.shares.created_by IS 'The principal that shared it; NULL for a database role, and for one that is gone.';
COMMENT ON COLUMN harness_rbac.shares.created_at IS 'When it was shared.';

COMMENT ON FUNCTION harness_rbac.share_resource(text, text, text, text, text, timestamptz, timestamptz, text, text) IS
'Shares one resource with a principal: it holds a role on that resource, and on nothing else.
principal, role: as for assign_role() at that scope. scope: where the resource lives. resource_type: no scope, and one that lives at the level. valid_from, valid_until: half-open, statement time. reason: free text. identifier: for alter_assignment(); generated if NULL. A share that has ended gives way to the new one.
Those who manage what the principal is assigned there may share; and so may those who hold, on the resource, a permission of its type whose action is share, judged by registered attributes. Everybody hands out no more than they hold on that resource, and for no longer.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (principal or role do not fit the scope), 42710, 42939, 22023 (a scope as resource, a type that does not live at the level, never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).';
COMMENT ON FUNCTION harness_rbac.unshare_resource(text, text, text, text, text) IS
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing. Raises 42501 (not permitted, or another one''s share), 42602, 42704 (also: no such share), 0LP01 (another account''s principal), 22023 (a scope as resource).';
COMMENT ON FUNCTION harness_rbac.confirm_share_permission(text) IS
'Has a permission whose action is share, and that is older than sharing, give those who hold it on a resource the right to share that. For superusers, and roles that are granted EXECUTE. Returns nothing. Raises 42501, 42602, 42704, 22023 (another action).';
COMMENT ON FUNCTION harness_rbac.permitted_resources_everywhere(text, text) IS
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Returns scope_id, scope, resource_type, resource. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).';
REVOKE ALL ON harness_rbac.shares FROM PUBLIC;
GRANT SELECT ON harness_rbac.shares TO PUBLIC;
ALTER FUNCTION harness_rbac._keep_administrator() SET search_path = pg_catalog, pg_temp;

CREATE OR REPLACE VIEW harness_rbac._audit_names WITH (security_barrier = true) AS
SELECT 'scopes' AS kind, s.id, s.id AS scope_id, s.path::text AS name, s.level AS detail, s.parent_id FROM harness_rbac.scopes s
UNION ALL SELECT 'principals', p.id, p.scope_id, p.kind || ':' || p.identifier, p.kind, NULL FROM harness_rbac.principals p
UNION ALL SELECT 'roles', r.id, r.scope_id, r.identifier, NULL, NULL FROM harness_rbac.roles r
UNION ALL SELECT 'resource_groups', g.id, g.scope_id, g.identifier, NULL, NULL FROM harness_rbac.resource_groups g
UNION ALL SELECT 'permissions', p.id, NULL, p.identifier, NULL, NULL FROM harness_rbac.permissions p
UNION ALL SELECT 'resource_types', t.id, NULL, t.identifier, NULL, NULL FROM harness_rbac.resource_types t
UNION ALL
SELECT e.kind, (e.before ->> 'id')::bigint, CASE e.kind WHEN 'scopes' THEN (e.before ->> 'id')::bigint ELSE (e.before ->> 'scope_id')::bigint END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'path' WHEN 'principals' THEN (e.before ->> 'kind') || ':' || (e.before ->> 'identifier') ELSE e.before ->> 'identifier' END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'level' WHEN 'principals' THEN e.before ->> 'kind' END,
       CASE e.kind WHEN 'scopes' THEN (e.before ->> 'parent_id')::bigint END
  FROM harness_rbac.audit_entries e WHERE e.after IS NULL;
COMMENT ON COLUMN harness_rbac._audit_names.parent_id IS 'Of a scope, the one above it.';
CREATE OR REPLACE VIEW harness_rbac.audit_log WITH (security_barrier = true) AS
SELECT e.at, e.login_role, e.role, e.principal, e.token,
       CASE e.kind WHEN 'acting_sessions' THEN 'begin' ELSE e.operation END || ' ' || CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'level'
           WHEN 'principals' THEN replace(e.content ->> 'kind', '_', ' ')
           WHEN 'group_members' THEN 'user group member' WHEN 'scope_users' THEN 'scope user' WHEN 'role_permissions' THEN 'role permission'
           WHEN 'resource_group_scopes' THEN 'included scope' WHEN 'resource_group_selectors' THEN 'selector' WHEN 'api_keys' THEN 'API key'
           WHEN 'api_key_bounds' THEN 'API key bound'
           WHEN 'audit_entries' THEN 'audit log'
           WHEN 'role_assignments' THEN CASE WHEN e.resource_type_key IS NULL THEN 'role assignment' ELSE 'share' END
           ELSE replace(regexp_replace(e.kind, 's$', ''), '_', ' ') END AS action,
       CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'path'
           WHEN 'principals' THEN (e.content ->> 'kind') || ':' || (e.content ->> 'identifier') || '@' || home.name
           WHEN 'group_members' THEN member.name || '@' || account.name || ' in ' || owner.name || '@' || home.name
           WHEN 'scope_users' THEN member.name || '@' || account.name
           WHEN 'role_permissions' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'permissions' AND n.id = e.permission_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_scopes' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.scope_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_selectors' THEN type.name || ' in ' || owner.name
           WHEN 'resources' THEN type.name || ' ' || (e.content ->> 'identifier')
           WHEN 'role_assignments' THEN (SELECT n.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = n.scope_id LIMIT 1)
                                           FROM harness_rbac._audit_names n WHERE n.kind = 'principals' AND n.id = e.principal_key LIMIT 1)
               || ': ' || (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || coalesce(type.name || ' ' || (e.content ->> 'resource'),
                                     (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1))
           WHEN 'api_keys' THEN (e.content ->> 'identifier') || ' of ' || owner.name || '@' || home.name
           WHEN 'api_key_bounds' THEN (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1)
               || ' for ' || coalesce((SELECT k.identifier FROM harness_rbac.api_keys k WHERE k.public_id = e.content ->> 'public_id'),
                                      (SELECT d.before ->> 'identifier' FROM harness_rbac.audit_entries d
                                        WHERE d.kind = 'api_keys' AND d.after IS NULL AND d.before ->> 'public_id' = e.content ->> 'public_id' LIMIT 1))
           WHEN 'acting_sessions' THEN e.content ->> 'acting_for'
           WHEN 'database_roles' THEN e.content ->> 'role'
           WHEN 'audit_entries' THEN 'entries up to ' || (e.content ->> 'up_to')
           ELSE e.content ->> 'identifier' END AS object,
       home.name AS scope, e.before, e.after,
       CASE WHEN e.kind IN ('role_assignments', 'acting_sessions') THEN e.content ->> 'reason' END AS reason,
       e.id, e.transaction
  FROM harness_rbac._audit_dated e
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.account_id LIMIT 1) AS account ON true
  -- What it is a part of: a principal, role or resource group, which says where it belongs.
  LEFT JOIN LATERAL (SELECT n.name, n.scope_id FROM harness_rbac._audit_names n
                      WHERE n.kind = e.owner_kind AND n.id = e.owner_key LIMIT 1) AS owner ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'principals' AND n.id = e.user_key LIMIT 1) AS member ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'resource_types' AND n.id = e.resource_type_key LIMIT 1) AS type ON true
  LEFT JOIN LATERAL (SELECT n.id, n.name, n.parent_id FROM harness_rbac._audit_names n
                      WHERE n.kind = 'scopes'
                        AND n.id = CASE WHEN e.account_id = 0 THEN NULL WHEN e.owner_key IS NULL THEN e.scope_key ELSE owner.scope_id END LIMIT 1) AS home ON true
 WHERE -- First of all, so that nothing is named for who may see none of it.
       ((SELECT harness_rbac.may_review()) OR cardinality((SELECT harness_rbac.permitted_scope_ids('core_audit_view'))) > 0)
   AND ((SELECT harness_rbac.may_review())
    -- Principals look at their own account alone; of a scope that is gone, the nearest above it that is there decides. By their
    -- ids: whatever has the path of one that is gone is another one.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND harness_rbac.has_permission('core_audit_view', (SELECT s.id FROM harness_rbac.scopes s
           WHERE s.account_id = e.account_id AND s.id IN (home.id, home.parent_id, CASE WHEN home.id IS NOT NULL THEN e.account_id END)
           ORDER BY length(s.path) DESC LIMIT 1)));
CREATE OR REPLACE VIEW harness_rbac.scope_tree WITH (security_barrier = true) AS
SELECT s.path AS scope,
       repeat('    ', array_position('{account,organization,project}', s.level) - 1) || s.identifier AS tree,
       s.level,
       s.id AS scope_id,
       (SELECT count(*) FROM harness_rbac.scopes c WHERE c.parent_id = s.id) AS children,
       CASE s.level
           WHEN 'account' THEN (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'user')
           ELSE (SELECT count(*) FROM harness_rbac.scope_users u WHERE u.scope_id = s.id)
       END AS users,
       (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'user_group' AND p.id > 0) AS user_groups,
       (SELECT count(*) FROM harness_rbac.principals p WHERE p.scope_id = s.id AND p.kind = 'service_account') AS service_accounts,
       (SELECT count(*) FROM harness_rbac.role_assignments a WHERE a.scope_id = s.id AND a.resource_group_id IS NOT NULL) AS assignments,
       s.key::text AS key
  FROM harness_rbac.scopes s
 WHERE (SELECT harness_rbac.may_review())
    OR harness_rbac.has_permission('core_' || s.level || '_view', s.id)
 ORDER BY s.path;
COMMENT ON COLUMN harness_rbac.scope_tree.key IS 'What the application calls the scope in its own tables; NULL if it has no such name.';
COMMENT ON VIEW harness_rbac.role_bindings IS 'Role assignments by name, a row for each. Shares of single resources are in the view shares.';
COMMENT ON COLUMN harness_rbac.scope_tree.assignments IS 'Role assignments made here, shares not counted.';
COMMENT ON FUNCTION harness_rbac.drop_resource(text, text, text) IS
'Drops a resource, also from the resource groups that name it, and with its shares. Raises 42501 (not permitted), 42602, 42704 (also: neither registered, nor named, nor shared).';
COMMENT ON FUNCTION harness_rbac.permitted_resources(text, text, text) IS
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).';

-- Values that stand for who is asked about.
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT g.identifier, s.path, n.ordinal, string_agg(quote_literal(value), ', ' ORDER BY value) AS listed,
               value IN ('${principal}', '${principal.identifier}') AS is_known
          FROM harness_rbac.resource_group_selectors n JOIN harness_rbac.resource_groups g ON g.id = n.resource_group_id
          JOIN harness_rbac.scopes s ON s.id = g.scope_id, unnest(n.attribute_values) AS value
         WHERE starts_with(value, '${')
         GROUP BY g.identifier, s.path, n.ordinal, value IN ('${principal}', '${principal.identifier}')
         ORDER BY s.path, g.identifier, n.ordinal
    LOOP
        IF found.is_known THEN
            RAISE WARNING 'entry % of resource group % at % accepts %: from now on that stands for the principal that is asked about', found.ordinal, found.identifier, found.path, found.listed
                USING HINT = 'Alter the group if the resources that have just this value were meant.';
        ELSE
            RAISE WARNING 'entry % of resource group % at % accepts %: from now on that matches nothing', found.ordinal, found.identifier, found.path, found.listed
                USING HINT = 'Alter the group: no value begins with ${ but ${principal} and ${principal.identifier}.';
        END IF;
    END LOOP;
END
$$;
COMMENT ON COLUMN harness_rbac.resource_group_selectors.attribute_values IS 'Accepted values of the attribute. ${principal} and ${principal.identifier} stand for the principal that is asked about.';
COMMENT ON FUNCTION harness_rbac.create_resource_group(text, text, jsonb, jsonb, text) IS
'Creates a custom resource group at a scope.
resource_filter: {"includeAllResources": true} or {"resources": [{"resourceType", "identifiers"?, "attributeFilter"?: {"attributeName", "attributeValues"}}]}. included_scopes: [{"scope" or "accountIdentifier", "orgIdentifier", "projectIdentifier", "filter": "INCLUDING_CHILD_SCOPES" or "EXCLUDING_CHILD_SCOPES"}]; NULL is the own scope without children. Identifiers need exactly that, and a type that lives at the level. Among the attributeValues ${principal} stands for the reference of the principal that is asked about, and ${principal.identifier} for the identifier of a user; no other value begins with ${.
Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, type), 22023 (filter, scopes, control characters), 42710, 54000 (name of more than 256 characters, a list of more than 10000 entries, values of more than 1048576 bytes).';

-- The reasons of a yes apart, for the planner.
CREATE FUNCTION harness_rbac._plan_permits(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_permits';
CREATE FUNCTION harness_rbac._plan_names_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_in_scope';
CREATE FUNCTION harness_rbac._plan_names_resource(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_resource';
CREATE FUNCTION harness_rbac._plan_matches_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches_in_scope';
CREATE FUNCTION harness_rbac._plan_matches(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches';

CREATE FUNCTION harness_rbac._permits(permission text, scope_id "any", resource "any", attributes jsonb, attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, scope_id "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._names_resource(permission text, scope_id "any", resource "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_resource AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, scope_id "any", attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches(permission text, scope_id "any", resource "any", attributes jsonb, attribute text, value "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._named_resources(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._named_resources_later(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._matching_values(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';
CREATE FUNCTION harness_rbac._matching_values_later(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';
CREATE FUNCTION harness_rbac._whole_scope_ids(permission text, attribute text) RETURNS bigint[] LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_ids_wrapper';
CREATE FUNCTION harness_rbac._whole_scope_ids_later(permission text, attribute text) RETURNS bigint[] LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_ids_later_wrapper';
CREATE FUNCTION harness_rbac._named_scope_ids(permission text) RETURNS bigint[] LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_ids_wrapper';
CREATE FUNCTION harness_rbac._named_scope_ids_later(permission text) RETURNS bigint[] LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_ids_later_wrapper';
CREATE FUNCTION harness_rbac._matching_scope_ids(permission text, attribute text) RETURNS bigint[] LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_ids_wrapper';
CREATE FUNCTION harness_rbac._matching_scope_ids_later(permission text, attribute text) RETURNS bigint[] LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_ids_later_wrapper';
REVOKE ALL ON FUNCTION
    harness_rbac._permits(text, "any", "any", jsonb, text),
    harness_rbac._names_in_scope(text, "any"),
    harness_rbac._names_resource(text, "any", "any"),
    harness_rbac._matches_in_scope(text, "any", text),
    harness_rbac._matches(text, "any", "any", jsonb, text, "any"),
    harness_rbac._whole_scope_ids(text, text),
    harness_rbac._whole_scope_ids_later(text, text),
    harness_rbac._named_scope_ids(text),
    harness_rbac._named_scope_ids_later(text),
    harness_rbac._matching_scope_ids(text, text),
    harness_rbac._matching_scope_ids_later(text, text),
    harness_rbac._named_resources(text, anyelement),
    harness_rbac._named_resources_later(text, anyelement),
    harness_rbac._matching_values(text, text, anyelement),
    harness_rbac._matching_values_later(text, text, anyelement)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac._permits(text, "any", "any", jsonb, text),
    harness_rbac._names_in_scope(text, "any"),
    harness_rbac._names_resource(text, "any", "any"),
    harness_rbac._matches_in_scope(text, "any", text),
    harness_rbac._matches(text, "any", "any", jsonb, text, "any"),
    harness_rbac._whole_scope_ids(text, text),
    harness_rbac._whole_scope_ids_later(text, text),
    harness_rbac._named_scope_ids(text),
    harness_rbac._named_scope_ids_later(text),
    harness_rbac._matching_scope_ids(text, text),
    harness_rbac._matching_scope_ids_later(text, text),
    harness_rbac._named_resources(text, anyelement),
    harness_rbac._named_resources_later(text, anyelement),
    harness_rbac._matching_values(text, text, anyelement),
    harness_rbac._matching_values_later(text, text, anyelement)
TO PUBLIC;
REVOKE ALL ON FUNCTION
    harness_rbac._plan_permits(internal),
    harness_rbac._plan_names_in_scope(internal),
    harness_rbac._plan_names_resource(internal),
    harness_rbac._plan_matches_in_scope(internal),
    harness_rbac._plan_matches(internal)
FROM PUBLIC;
COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text) IS
'has_permission() on a row, for whatever reason. Plans have it in the place of has_permission() where an index leads to the resource or to an attribute: the reasons that have an index of their own stand beside it. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_in_scope(text, "any") IS
'Leads an index to the scopes with resources that the current principal holds by their names. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_resource(text, "any", "any") IS
'Leads an index to the resources that the current principal holds by their names. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches_in_scope(text, "any", text) IS
'Leads an index to the scopes in which the current principal holds something by that attribute. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches(text, "any", "any", jsonb, text, "any") IS
'Leads an index to the rows that the current principal holds by that attribute. It stands in plans behind _permits(), which decides the row. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_ids(text, text) IS
'permitted_scope_ids() without the scopes where only names, or that attribute, are granted. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_ids_later(text, text) IS
'_whole_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_scope_ids(text) IS
'The ids of the scopes where the current principal holds the permission by the name of a resource. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_scope_ids_later(text) IS
'_named_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_scope_ids(text, text) IS
'The ids of the scopes where the current principal may hold the permission by that attribute. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_scope_ids_later(text, text) IS
'_matching_scope_ids() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_resources(text, anyelement) IS
'The names of resources by which the current principal holds the permission somewhere, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_resources_later(text, anyelement) IS
'_named_resources() for plans of callers of many names: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_values(text, text, anyelement) IS
'The values of that attribute by which the current principal holds the permission somewhere, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_values_later(text, text, anyelement) IS
'_matching_values() for plans of callers of many values: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._plan_permits(internal) IS
'Planner support. Lets an index on the scope column serve _permits(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_names_in_scope(internal) IS
'Planner support. Lets an index on the scope column serve _names_in_scope(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_names_resource(internal) IS
'Planner support. Lets an index on the resource column serve _names_resource(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_matches_in_scope(internal) IS
'Planner support. Lets an index on the scope column serve _matches_in_scope(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_matches(internal) IS
'Planner support. Lets an index on the attribute''s column serve _matches(), and estimates its rows.';
COMMENT ON FUNCTION harness_rbac._plan_has_permission(internal) IS
'Planner support. Lets indexes on the columns of scope, resource and attributes serve has_permission(), and estimates its rows.';

-- The same reasons where a row has a key of the application in the place of the scope's id.
CREATE FUNCTION harness_rbac._permits(permission text, key "any", resource "any", attributes jsonb, attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_key';
CREATE FUNCTION harness_rbac._permits(permission text, place "any", resource "any", attributes jsonb, attribute text, level text, VARIADIC members "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_columns';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, key "any", level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, key "any", attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._whole_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._whole_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys_later(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';
REVOKE ALL ON FUNCTION
    harness_rbac._permits(text, "any", "any", jsonb, text, text),
    harness_rbac._permits(text, "any", "any", jsonb, text, text, VARIADIC "any"),
    harness_rbac._names_in_scope(text, "any", text),
    harness_rbac._matches_in_scope(text, "any", text, text),
    harness_rbac._whole_scope_keys(text, text, text, anyelement),
    harness_rbac._whole_scope_keys_later(text, text, text, anyelement),
    harness_rbac._named_scope_keys(text, text, anyelement),
    harness_rbac._named_scope_keys_later(text, text, anyelement),
    harness_rbac._matching_scope_keys(text, text, text, anyelement),
    harness_rbac._matching_scope_keys_later(text, text, text, anyelement)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac._permits(text, "any", "any", jsonb, text, text),
    harness_rbac._permits(text, "any", "any", jsonb, text, text, VARIADIC "any"),
    harness_rbac._names_in_scope(text, "any", text),
    harness_rbac._matches_in_scope(text, "any", text, text),
    harness_rbac._whole_scope_keys(text, text, text, anyelement),
    harness_rbac._whole_scope_keys_later(text, text, text, anyelement),
    harness_rbac._named_scope_keys(text, text, anyelement),
    harness_rbac._named_scope_keys_later(text, text, anyelement),
    harness_rbac._matching_scope_keys(text, text, text, anyelement),
    harness_rbac._matching_scope_keys_later(text, text, text, anyelement)
TO PUBLIC;
COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text, text) IS
'_permits() on a row with a key of the application in the place of the scope''s id. The last argument is the level of the scope. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._permits(text, "any", "any", jsonb, text, text, VARIADIC "any") IS
'_permits() with the attributes as columns of the row, names and values in turn, in the place of the object that would be made of them. The level is NULL where the row has the scope''s id. For the planner alone.
Returns true or false, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._names_in_scope(text, "any", text) IS
'_names_in_scope() on a row with a key of the application in the place of the scope''s id. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matches_in_scope(text, "any", text, text) IS
'_matches_in_scope() on a row with a key of the application in the place of the scope''s id. For the planner alone.
Returns false. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_keys(text, text, text, anyelement) IS
'The keys of those of _whole_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._whole_scope_keys_later(text, text, text, anyelement) IS
'_whole_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._named_scope_keys(text, text, anyelement) IS
'The keys of those of _named_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._named_scope_keys_later(text, text, anyelement) IS
'_named_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';
COMMENT ON FUNCTION harness_rbac._matching_scope_keys(text, text, text, anyelement) IS
'The keys of those of _matching_scope_ids() that are scopes of that level, as far as they are values of that type. For the planner alone.
Returns an array, empty where there are none, never NULL. Raises nothing.';
COMMENT ON FUNCTION harness_rbac._matching_scope_keys_later(text, text, text, anyelement) IS
'_matching_scope_keys() for plans of callers of many scopes: VOLATILE, so that planning does not evaluate it. For the planner alone.';

-- Names that one may see, and numbers as resources.
-- Names to choose from, and to look up: what there is, for callers who may not read the tables. Everyone sees what concerns
-- themselves, what the extension ships, and what they may view in its scope.

CREATE VIEW harness_rbac.visible_principals WITH (security_barrier = true) AS
SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.kind, s.path AS scope, p.identifier::text AS identifier,
       p.name, p.email, p.disabled, p.id < 0 AS built_in, p.created_at
  FROM harness_rbac.principals p
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR p.kind || ':' || p.identifier || '@' || s.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE p.kind WHEN 'user' THEN 'core_user_view' WHEN 'user_group' THEN 'core_usergroup_view'
                                   ELSE 'core_serviceaccount_view' END, p.scope_id);
COMMENT ON VIEW harness_rbac.visible_principals IS 'Users, user groups and service accounts, as functions take them.';
COMMENT ON COLUMN harness_rbac.visible_principals.principal IS 'As functions take it.';
COMMENT ON COLUMN harness_rbac.visible_principals.kind IS 'user, user_group or service_account.';
COMMENT ON COLUMN harness_rbac.visible_principals.scope IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac.visible_principals.identifier IS 'Its name there.';
COMMENT ON COLUMN harness_rbac.visible_principals.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_principals.email IS 'The e-mail address of a user.';
COMMENT ON COLUMN harness_rbac.visible_principals.disabled IS 'Whether it is disabled and so holds nothing.';
COMMENT ON COLUMN harness_rbac.visible_principals.built_in IS 'Whether it is the group of all users of its scope.';
COMMENT ON COLUMN harness_rbac.visible_principals.created_at IS 'When it was made.';

CREATE VIEW harness_rbac.visible_group_members WITH (security_barrier = true) AS
SELECT 'user_group:' || g.identifier || '@' || s.path AS user_group, 'user:' || u.identifier || '@' || a.path AS member, u.disabled
  FROM harness_rbac.group_members m
  JOIN harness_rbac.principals g ON g.id = m.group_id
  JOIN harness_rbac.scopes s ON s.id = g.scope_id
  JOIN harness_rbac.principals u ON u.id = m.user_id
  JOIN harness_rbac.scopes a ON a.id = u.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR 'user:' || u.identifier || '@' || a.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission('core_usergroup_view', g.scope_id, g.identifier);
COMMENT ON VIEW harness_rbac.visible_group_members IS 'The members of user groups, a row for each.';
COMMENT ON COLUMN harness_rbac.visible_group_members.user_group IS 'The group, as functions take it.';
COMMENT ON COLUMN harness_rbac.visible_group_members.member IS 'The user, as functions take it.';
COMMENT ON COLUMN harness_rbac.visible_group_members.disabled IS 'Whether the user is disabled and so holds nothing.';

CREATE VIEW harness_rbac.visible_scope_users WITH (security_barrier = true) AS
SELECT s.path AS scope, 'user:' || u.identifier || '@' || a.path AS member
  FROM harness_rbac.scope_users x
  JOIN harness_rbac.scopes s ON s.id = x.scope_id
  JOIN harness_rbac.principals u ON u.id = x.user_id
  JOIN harness_rbac.scopes a ON a.id = u.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR 'user:' || u.identifier || '@' || a.path = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission('core_user_view', x.scope_id);
COMMENT ON VIEW harness_rbac.visible_scope_users IS 'Users that were added to organizations and projects, a row for each.';
COMMENT ON COLUMN harness_rbac.visible_scope_users.scope IS 'The organization or project.';
COMMENT ON COLUMN harness_rbac.visible_scope_users.member IS 'The user, as functions take it.';

CREATE VIEW harness_rbac.visible_roles WITH (security_barrier = true) AS
SELECT s.path AS scope, r.identifier::text AS role, r.name, r.description,
       coalesce(r.levels::text[], ARRAY[s.level]) AS levels,
       ARRAY(SELECT p.identifier::text FROM harness_rbac.permissions p
              WHERE EXISTS (SELECT FROM harness_rbac.role_permissions h WHERE h.role_id = r.id AND h.permission_id = p.id)
                 OR p.levels::text[] && r.levels::text[] AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view')
              ORDER BY p.identifier) AS permissions
  FROM harness_rbac.roles r
  LEFT JOIN harness_rbac.scopes s ON s.id = r.scope_id
 WHERE NOT r.internal
   AND (r.scope_id IS NULL
        OR (SELECT harness_rbac.may_review())
        OR harness_rbac.has_permission('core_role_view', r.scope_id, r.identifier));
COMMENT ON VIEW harness_rbac.visible_roles IS 'Roles with their permissions: those that are shipped, and those of scopes.';
COMMENT ON COLUMN harness_rbac.visible_roles.scope IS 'Where it lives; NULL for a shipped role.';
COMMENT ON COLUMN harness_rbac.visible_roles.role IS 'Its identifier. Below its scope assign_role() takes it as account.ID or org.ID.';
COMMENT ON COLUMN harness_rbac.visible_roles.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_roles.description IS 'What it is for.';
COMMENT ON COLUMN harness_rbac.visible_roles.levels IS 'Levels of the scopes where a shipped role can be assigned; of another role the level of its own scope.';
COMMENT ON COLUMN harness_rbac.visible_roles.permissions IS 'The permissions that it holds.';

CREATE VIEW harness_rbac.visible_resource_groups WITH (security_barrier = true) AS
SELECT s.path AS scope, g.identifier::text AS resource_group, g.name, g.description,
       coalesce(g.levels::text[], ARRAY[s.level]) AS levels,
       CASE WHEN g.include_all_resources THEN '{"includeAllResources": true}'::jsonb
            ELSE jsonb_build_object('resources', coalesce(
                (SELECT jsonb_agg(CASE
                            WHEN x.identifiers IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'identifiers', x.identifiers)
                            WHEN x.attribute_name IS NOT NULL THEN jsonb_build_object('resourceType', t.identifier, 'attributeFilter',
                                jsonb_build_object('attributeName', x.attribute_name, 'attributeValues', x.attribute_values))
                            ELSE jsonb_build_object('resourceType', t.identifier) END ORDER BY x.ordinal)
                   FROM harness_rbac.resource_group_selectors x JOIN harness_rbac.resource_types t ON t.id = x.resource_type_id
                  WHERE x.resource_group_id = g.id), '[]')) END AS resource_filter,
       CASE WHEN g.scope_id IS NOT NULL THEN
           (SELECT jsonb_agg(jsonb_build_object('scope', c.path, 'filter',
                       CASE WHEN i.include_child_scopes THEN 'INCLUDING_CHILD_SCOPES' ELSE 'EXCLUDING_CHILD_SCOPES' END) ORDER BY c.path)
              FROM harness_rbac.resource_group_scopes i JOIN harness_rbac.scopes c ON c.id = i.scope_id
             WHERE i.resource_group_id = g.id) END AS included_scopes,
       CASE WHEN g.scope_id IS NULL THEN g.include_child_scopes
            ELSE EXISTS (SELECT FROM harness_rbac.resource_group_scopes i WHERE i.resource_group_id = g.id AND i.include_child_scopes) END AS child_scopes
  FROM harness_rbac.resource_groups g
  LEFT JOIN harness_rbac.scopes s ON s.id = g.scope_id
 WHERE g.scope_id IS NULL
    OR (SELECT harness_rbac.may_review())
    OR harness_rbac.has_permission('core_resourcegroup_view', g.scope_id, g.identifier);
COMMENT ON VIEW harness_rbac.visible_resource_groups IS 'Resource groups with what they select: those that are shipped, and those of scopes.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.scope IS 'Where it lives; NULL for a shipped group.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.resource_group IS 'Its identifier, as assign_role() takes it.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.description IS 'What it is for.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.levels IS 'Levels of the scopes where it can be assigned.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.resource_filter IS 'What it selects, as create_resource_group() takes it.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.included_scopes IS 'The scopes that it reaches, as create_resource_group() takes them; NULL: the scope of the assignment.';
COMMENT ON COLUMN harness_rbac.visible_resource_groups.child_scopes IS 'Whether it reaches scopes below as well.';

CREATE VIEW harness_rbac.visible_resource_types WITH (security_barrier = true) AS
SELECT t.identifier::text AS resource_type, t.name, t.module, t.levels::text[] AS levels, t.id <= 10000 AS shipped,
       ARRAY(SELECT p.identifier::text FROM harness_rbac.permissions p WHERE p.resource_type_id = t.id ORDER BY p.identifier) AS permissions
  FROM harness_rbac.resource_types t;
COMMENT ON VIEW harness_rbac.visible_resource_types IS 'Resource types with their permissions: the shipped ones, and those that applications have added.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.resource_type IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.name IS 'Its name for people.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.module IS 'The part of Harness it belongs to; NULL for one that an application has added.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.levels IS 'Levels of the scopes that such resources live in.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.shipped IS 'Whether it comes with the extension.';
COMMENT ON COLUMN harness_rbac.visible_resource_types.permissions IS 'The permissions that belong to it.';

CREATE VIEW harness_rbac.visible_permissions WITH (security_barrier = true) AS
SELECT p.identifier::text AS permission, t.identifier::text AS resource_type, p.action::text AS action, p.levels::text[] AS levels, p.id <= 10000 AS shipped
  FROM harness_rbac.permissions p
  JOIN harness_rbac.resource_types t ON t.id = p.resource_type_id;
COMMENT ON VIEW harness_rbac.visible_permissions IS 'Permissions: the shipped ones, and those that applications have added.';
COMMENT ON COLUMN harness_rbac.visible_permissions.permission IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_permissions.resource_type IS 'The resource type it belongs to.';
COMMENT ON COLUMN harness_rbac.visible_permissions.action IS 'What it allows.';
COMMENT ON COLUMN harness_rbac.visible_permissions.levels IS 'Levels of the scopes whose roles may hold it.';
COMMENT ON COLUMN harness_rbac.visible_permissions.shipped IS 'Whether it comes with the extension.';

CREATE VIEW harness_rbac.visible_resources WITH (security_barrier = true) AS
SELECT s.path AS scope, t.identifier::text AS resource_type, r.identifier::text AS resource, r.attributes
  FROM harness_rbac.resources r
  JOIN harness_rbac.scopes s ON s.id = r.scope_id
  JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id
 WHERE (SELECT harness_rbac.may_review())
    OR (SELECT coalesce(bool_and(harness_rbac.has_permission(p.identifier, r.scope_id, r.identifier)), false)
          FROM harness_rbac.permissions p WHERE p.resource_type_id = r.resource_type_id AND p.action = 'view');
COMMENT ON VIEW harness_rbac.visible_resources IS 'Registered resources with their attributes. Whoever may view a resource sees it.';
COMMENT ON COLUMN harness_rbac.visible_resources.scope IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac.visible_resources.resource_type IS 'Its type.';
COMMENT ON COLUMN harness_rbac.visible_resources.resource IS 'Its identifier.';
COMMENT ON COLUMN harness_rbac.visible_resources.attributes IS 'Its attributes.';

-- By what people and services come in: keys, database roles, and EXECUTE.

CREATE VIEW harness_rbac.visible_api_keys WITH (security_barrier = true) AS
SELECT k.principal, k.identifier, k.created_at, k.expires_at, coalesce(k.expires_at > statement_timestamp(), true) AS in_force,
       k.replaced, k.last_used_at, k.limited_to
  FROM (SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal, p.kind, p.scope_id, key.identifier::text AS identifier,
               key.created_at, key.expires_at, key.replaced, u.last_used_at,
               CASE WHEN key.bounded THEN coalesce(
                   (SELECT jsonb_agg(jsonb_build_object('roleIdentifier',
                               CASE WHEN r.scope_id IS NULL OR r.scope_id = b.scope_id THEN '' WHEN r.scope_id = b.account_id THEN 'account.' ELSE 'org.' END
                                   || r.identifier,
                               'resourceGroupIdentifier', g.identifier, 'scope', at.path) ORDER BY at.path, r.identifier, g.identifier)
                      FROM harness_rbac.api_key_bounds b
                      JOIN harness_rbac.scopes at ON at.id = b.scope_id
                      JOIN harness_rbac.roles r ON r.id = b.role_id
                      JOIN harness_rbac.resource_groups g ON g.id = b.resource_group_id
                     WHERE b.public_id = key.public_id), '[]') END AS limited_to
          FROM harness_rbac.api_keys key
          JOIN harness_rbac.principals p ON p.id = key.principal_id
          JOIN harness_rbac.scopes s ON s.id = p.scope_id
          LEFT JOIN harness_rbac.api_key_uses u ON u.public_id = key.public_id) AS k
 WHERE (SELECT harness_rbac.may_review())
    OR k.principal = (SELECT harness_rbac.current_principal())
    OR harness_rbac.has_permission(CASE k.kind WHEN 'user' THEN 'core_user_view' ELSE 'core_serviceaccount_view' END, k.scope_id);
COMMENT ON VIEW harness_rbac.visible_api_keys IS 'API keys: whose they are, when they end, when they were last used. No secret is in here.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.principal IS 'For whom the key acts.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.identifier IS 'The name of the key among those of its owner.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.created_at IS 'When this secret was made.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.expires_at IS 'When this secret ends; NULL: never.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.in_force IS 'Whether the secret has not ended yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.replaced IS 'Whether the key was rotated, and this is its former secret.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.last_used_at IS 'When it was last used, to the hour; NULL: not yet.';
COMMENT ON COLUMN harness_rbac.visible_api_keys.limited_to IS 'What the key is limited to, as create_api_key() takes it; NULL: to nothing. An empty array permits nothing.';

CREATE VIEW harness_rbac.visible_database_roles WITH (security_barrier = true) AS
SELECT r.role::text AS role, p.kind || ':' || p.identifier || '@' || s.path AS principal, r.created_at
  FROM harness_rbac.database_roles r
  JOIN harness_rbac.principals p ON p.id = r.principal_id
  JOIN harness_rbac.scopes s ON s.id = p.scope_id
 WHERE (SELECT harness_rbac.may_review())
    OR p.kind || ':' || p.identifier || '@' || s.path = (SELECT harness_rbac.current_principal());
COMMENT ON VIEW harness_rbac.visible_database_roles IS 'Database roles that act for a principal, as map_database_role() has made them.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.role IS 'The role that logs in.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.principal IS 'The principal that it acts for.';
COMMENT ON COLUMN harness_rbac.visible_database_roles.created_at IS 'Since when.';

-- Whoever is granted EXECUTE, directly or by being a member, speaks for the database. See src/authority/caller.rs.
CREATE VIEW harness_rbac.database_administrators WITH (security_invoker = true) AS
SELECT r.rolname::text AS role, r.rolsuper AS superuser, r.rolcanlogin AS can_login,
       CASE WHEN NOT r.rolsuper THEN ARRAY(
           SELECT DISTINCT p.proname::text
             FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
            WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
              AND pg_has_role(r.oid, a.grantee, 'USAGE') ORDER BY 1) END AS functions
  FROM pg_catalog.pg_roles r
 WHERE r.rolsuper
    OR EXISTS (SELECT FROM pg_catalog.pg_proc p, aclexplode(p.proacl) AS a
                WHERE p.pronamespace = to_regnamespace('harness_rbac') AND a.privilege_type = 'EXECUTE' AND a.grantee <> 0
                  AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    -- Who owns something may do anything with it.
    OR EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND pg_has_role(r.oid, c.relowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = 'harness_rbac' AND pg_has_role(r.oid, n.nspowner, 'USAGE'))
    OR EXISTS (SELECT FROM pg_catalog.pg_extension e WHERE e.extname = 'harness_rbac' AND pg_has_role(r.oid, e.extowner, 'USAGE'))
 ORDER BY r.rolsuper DESC, r.rolname;
COMMENT ON VIEW harness_rbac.database_administrators IS 'Database roles that administer: superusers, owners of something of the extension, and those that are granted EXECUTE; themselves or by being a member of a role that is.';
COMMENT ON COLUMN harness_rbac.database_administrators.role IS 'The role.';
COMMENT ON COLUMN harness_rbac.database_administrators.superuser IS 'Whether it is a superuser, who may do everything.';
COMMENT ON COLUMN harness_rbac.database_administrators.can_login IS 'Whether it can log in.';
COMMENT ON COLUMN harness_rbac.database_administrators.functions IS 'The functions that it may execute for the database; NULL for a superuser: all.';

-- scope_id => NULL, '1' or $1 fitted the forms with bigint and integer equally well: the latter calls it scope_number now, and so
-- does one for smallint. PostgreSQL renames no argument, and policies depend on the function, so that it cannot be made anew.
UPDATE pg_catalog.pg_proc SET proargnames[2] = 'scope_number'
 WHERE oid = 'harness_rbac.has_permission(text, integer, text, text, jsonb, text)'::regprocedure;
CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_number smallint, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_smallint_id';
COMMENT ON FUNCTION harness_rbac.has_permission(text, smallint, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its id in a smallint column, so that an index on it is used. Everything else as in the form with a path.';

-- Identifiers are text. For a resource that is a number in the application's own tables, such as the key of a row: as if it were cast.
-- Without a default for the resource, so that no other call becomes ambiguous. Queries have the cast in their place, with all that
-- the planner knows of has_permission().

CREATE FUNCTION harness_rbac.has_permission(permission text, scope text, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_id, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_number integer, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_number, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.has_permission(permission text, scope_number smallint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.has_permission(permission, scope_number, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.require_permission(permission text, scope text, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS void LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.require_permission(permission, scope, resource::text, principal, attributes, resource_type);
CREATE FUNCTION harness_rbac.require_permission(permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL) RETURNS void LANGUAGE sql STABLE PARALLEL SAFE COST 1
    RETURN harness_rbac.require_permission(permission, scope_id, resource::text, principal, attributes, resource_type);
COMMENT ON FUNCTION harness_rbac.has_permission(text, text, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, bigint, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, integer, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id in an integer column. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, smallint, bigint, text, jsonb, text) IS
'Whether a principal holds a permission on a resource that the application names by a number, the scope given by its id in a smallint column. Everything else as in the form with text.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, text, bigint, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.require_permission(text, bigint, bigint, text, jsonb, text) IS
'Raises 42501 where has_permission() with the same arguments answers false. Returns nothing.';

REVOKE ALL ON
    harness_rbac.visible_principals,
    harness_rbac.visible_group_members,
    harness_rbac.visible_scope_users,
    harness_rbac.visible_roles,
    harness_rbac.visible_resource_groups,
    harness_rbac.visible_resource_types,
    harness_rbac.visible_permissions,
    harness_rbac.visible_resources,
    harness_rbac.visible_api_keys,
    harness_rbac.visible_database_roles,
    harness_rbac.database_administrators
FROM PUBLIC;
GRANT SELECT ON
    harness_rbac.visible_principals,
    harness_rbac.visible_group_members,
    harness_rbac.visible_scope_users,
    harness_rbac.visible_roles,
    harness_rbac.visible_resource_groups,
    harness_rbac.visible_resource_types,
    harness_rbac.visible_permissions,
    harness_rbac.visible_resources,
    harness_rbac.visible_api_keys,
    harness_rbac.visible_database_roles,
    harness_rbac.database_administrators
TO PUBLIC;
REVOKE ALL ON FUNCTION
    harness_rbac.has_permission(text, smallint, text, text, jsonb, text),
    harness_rbac.has_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, bigint, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, integer, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, smallint, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, bigint, bigint, text, jsonb, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac.has_permission(text, smallint, text, text, jsonb, text),
    harness_rbac.has_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, bigint, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, integer, bigint, text, jsonb, text),
    harness_rbac.has_permission(text, smallint, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, text, bigint, text, jsonb, text),
    harness_rbac.require_permission(text, bigint, bigint, text, jsonb, text)
TO PUBLIC;
CREATE FUNCTION harness_rbac._rows_without_scope(target regclass) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'rows_without_scope_wrapper';
CREATE FUNCTION harness_rbac."policy_changes_undo"(
	"scope" TEXT,
	"since" timestamp with time zone DEFAULT NULL,
	"until" timestamp with time zone DEFAULT NULL
) RETURNS TABLE (
	"step" bigint, 
	"at" timestamp with time zone, 
	"who" TEXT, 
	"action" TEXT, 
	"object" TEXT, 
	"scope" TEXT, 
	"undo" TEXT, 
	"remark" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'policy_changes_undo_wrapper';
CREATE FUNCTION harness_rbac."permitted_principals_at"(
	"at" timestamp with time zone,
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL
) RETURNS TABLE (
	"principal" TEXT, 
	"via" TEXT 
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'permitted_principals_at_wrapper';
CREATE FUNCTION harness_rbac."explain_permission_at"(
	"at" timestamp with time zone,
	"permission" TEXT,
	"scope" TEXT,
	"resource" TEXT DEFAULT NULL,
	"principal" TEXT DEFAULT NULL,
	"attributes" jsonb DEFAULT NULL,
	"resource_type" TEXT DEFAULT NULL
) RETURNS jsonb
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'explain_permission_at_wrapper';

-- What everything says of itself: short in a terminal, at length by help().
CREATE FUNCTION harness_rbac._manual() RETURNS TABLE (function text, manual text) LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    VALUES
    ('access_report(text)',
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Scopes below that the caller may not see all of are left out.
Returns the page. Raises 42501 (without core_user_view, core_usergroup_view, core_serviceaccount_view, core_role_view and core_resourcegroup_view there), 42602, 42704 (scope), 22023 (null), 54000 (more than 512 MB).'),
    ('alter_assignment(text, text, boolean, timestamp with time zone, timestamp with time zone, text)',
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes), 2BP01 (last administrator).'),
    ('alter_resource_group(text, text, jsonb, jsonb)',
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group(). Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 42939 (built-in group), 22023, 54000 (a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('apply_policy(jsonb, boolean)',
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().
Raises what plan_policy() and the functions raise that make the changes by hand, 22023 also if an assertion of the document (must, must_not) fails afterwards, 2BP01 (last administrator, rows of protected tables in a scope that would go).'),
    ('assign_role(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text)',
'Assigns a role to a principal on a resource group at a scope.
principal: at home in the scope or above. role: a built-in role of the level, a custom role of the scope (ID) or of one above (account.ID, org.ID). resource_group: a built-in one of the level or a custom one of exactly the scope. identifier: for alter_assignment(); generated if NULL. valid_from, valid_until: half-open, statement time. reason: free text.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (the parts do not fit the scope), 42710, 42939, 22023 (never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('authenticate(text)',
'Verifies the token of an API key and binds its owner until the transaction ends, or until the key is dropped or expires. Pass the token as a parameter, not in the text of the statement.
Returns the owner. Raises 28000, with one text for every failure, 42501 (another one was bound in this transaction).'),
    ('begin_session(text, jsonb, text, text)',
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound.
limited_to: [{"roleIdentifier", "resourceGroupIdentifier", "scope"}], each as an assignment at that scope would name them; what is dropped is out of it, and with nothing left it permits nothing. acting_for, reason: as in the form without limited_to.
Returns nothing. Raises 22023 (limited_to is NULL, null or empty, or has another shape), 42704 (what it names is not there), 0LP01 (what it names is not for that scope), 54000 (more than 1000 entries), and what the other forms raise.'),
    ('begin_session(text, text, text)',
'Begins a session in which one user acts for another until the transaction ends, or until harness_rbac.acting_limit, or the right to it ends: decisions are those of the other, and nothing of the policy is changed, by nobody.
principal: holds core_user_impersonate at the account on that user. acting_for: an enabled user of the same account. reason: why; it stands in the log, with both names.
Returns nothing. Raises 22023 (no reason, no users, not two of one account), 42501 (not permitted, or the other is disabled, or something else was bound in this transaction), 42602, 42704, 25006 (nothing can be logged), 54000 (reason of more than 4096 bytes).'),
    ('carry_scope(regclass, regclass, name)',
'Has the rows of a child table of the caller carry the scope of their parent''s row: a column of the parent''s name and type, filled for the rows that are there; a foreign key harness_rbac_carry_scope over it that follows the parent (ON UPDATE CASCADE, ON DELETE as the foreign key that is there); an index; and a trigger that fills it in.
parent: protected by protect_table(), or itself a child that carries its scope. foreign_key: by which a row finds its parent, where there are several. Rows without a parent have no scope: a notice says how many.
Both tables are locked meanwhile, and the parent gets a unique key over the columns that are referred to and its scope. Returns nothing. Raises 42704 (table, foreign key), 42501 (not the owner of both, or the child''s owner may not refer to the parent), 42710 (it carries a scope already), 22023 (several foreign keys, a parent without scope, a partition, inheritance, partitioned by the scope, a column of that name with another type or other scopes).'),
    ('check_access(jsonb)',
'The access check of Harness. request: {"principal": ..., "permissions": [{"resourceScope", "resourceType", "resourceIdentifier", "resourceAttributes", "permission"}]}; principal is text, {"principalIdentifier", "principalType"} or absent; an account as a resource needs no resourceScope.
Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request. Raises 22023 for an unknown shape, 54000 for more than 10,000 permissions or 4 MB.'),
    ('check_pipeline_execution(text, text, text)',
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. A pipeline that it runs and that is not registered is not permitted, whatever it needs; nothing is asked of those who approve.
principal: NULL is the current one.
Returns a row for each permission, whether it is held, and if not, why. resource NULL: every resource of the type; scope NULL: only the run will tell, which counts as not permitted. A caller who may neither view nor execute the pipeline gets the row about executing it, and what may not be seen is not permitted.
Raises 42501 (no principal, or asking about another one whom one may not view there, or not at home), 42602, 42704 (scope, principal; pipeline, for those who may view it).'),
    ('check_policy(jsonb)',
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. A name that nothing has fails its assertion either way, where the caller may see such principals or scopes; to others it is as if nobody held anything.
Returns lines in the Test Anything Protocol. Raises 22023, 42602, 42939, 0LP01 (the document).'),
    ('create_api_key(text, text, interval)',
'Makes an API key for a user or service account. expires_in: how long each of its secrets lasts; NULL is without end.
Returns the token, pat. or sat. and three parts, shown this once: only an HMAC of its secret is kept. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42939, 42704, 22023 (user group, expires_in), 42710, 54000 (it has 100 keys).'),
    ('create_api_key(text, text, jsonb)',
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. limited_to: as in begin_session(). Whoever makes it needs no right to what it names, since it only takes away.
Returns the token, shown this once. Raises what create_api_key() without limited_to raises, and what begin_session() raises of it.'),
    ('create_resource_group(text, text, jsonb, jsonb, text)',
'Creates a custom resource group at a scope.
resource_filter: {"includeAllResources": true} or {"resources": [{"resourceType", "identifiers"?, "attributeFilter"?: {"attributeName", "attributeValues"}}]}. included_scopes: [{"scope" or "accountIdentifier", "orgIdentifier", "projectIdentifier", "filter": "INCLUDING_CHILD_SCOPES" or "EXCLUDING_CHILD_SCOPES"}]; NULL is the own scope without children. Identifiers need exactly that, and a type that lives at the level. Among the attributeValues ${principal} stands for the reference of the principal that is asked about, and ${principal.identifier} for the identifier of a user; no other value begins with ${.
Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, type), 22023 (filter, scopes, control characters), 42710, 54000 (name of more than 256 characters, a list of more than 10000 entries, values of more than 1048576 bytes).'),
    ('create_role(text, text, text[], text)',
'Creates a custom role at a scope. permissions: each allowed at the scope''s level. Returns the id. Raises 42501 (not permitted), 42602, 42939, 42704 (scope, permission), 22023 (permission of another level, control characters), 42710, 54000 (name of more than 256 characters, more than 10000 permissions).'),
    ('create_scope(text, text, text, jsonb, text, text)',
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout).
default_access: what all users of the new scope may do there: viewer (view everything), basic (see the scope itself) or none. tags: object. key: what the application calls the scope in its own tables, a UUID, a number or a name, as text; unique among the scopes of the level in the database. Keys are set by superusers and by roles that are granted EXECUTE and act for no principal.
Returns the id, for applications that store it in their rows. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42939 (identifier), 42602 (key), 42704 (parent), 42710 (exists, or another scope has the key), 22023 (tags, default_access, control characters), 54000 (name of more than 256 characters, description of more than 4096 bytes, tags of more than 65536).'),
    ('create_user(text, text, text, text)',
'Creates a user of an account. identifier: 1 to 256 characters of free text, such as an e-mail address. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704 (account), 22023 (scope is no account, control characters), 42710, 54000 (name of more than 256 characters, email of more than 320).'),
    ('drop_audit_log(timestamp with time zone, boolean)',
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE.
before: a time that has passed; nothing of its month or later is taken. keep: leave each month behind as a table of its own.
Returns month, entries, and the table that keeps them. Raises 22023 (NULL, or a time to come), 42501, 0A000 (in REPEATABLE READ or SERIALIZABLE).'),
    ('drop_scope(text, boolean)',
'Drops a scope and everything that lives in it. cascade: the scopes below as well; rows of protected tables stay, where no principal sees them.
Only those tables are asked that a superuser has protected, or a role that is granted EXECUTE on protect_table(), or that confirm_protected_table() was called for. Raises 42501 (not permitted), 42602, 42704, 2BP01 (has child scopes, or rows in protected tables, or one that cannot be looked into now).'),
    ('effective_permissions(text, text)',
'All that a principal holds in one scope, a row for each permission and resource type; resources that are scopes have a row each.
principal: NULL is the current principal.
Returns permission, resource_type, resource (the one it is held on), attributes (the filter that resources must match; where both are NULL it is held on all of the type), via (the assignments it comes by). Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission(text, text, text, text, jsonb, text)',
'Why has_permission() with the same arguments answers as it does.
Returns {"permitted", "grants": [each assignment that grants it, with principal, user_group, scope, role, resource_group, rule], "near_misses": [each that would but for one or two things, with "failed": [{"what", "detail"}]], "suggestion": the smallest grant that would do, as a statement, or null, "alternatives"}. Names only what the caller may view. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('explain_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'Why has_permission_at() with the same arguments answers as it does.
at: the time. Everything else as in explain_permission(), but nothing is suggested. For holders of core_audit_view in the scope.
Returns an object as explain_permission() does. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('export_policy(text)',
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. The same policy gives the same document; docs/policy.schema.json describes it.
Returns the document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope), 54000 (more than 200 MB).'),
    ('export_policy_parts(text)',
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more.
Returns part, from 1 on in the order in which they are applied, and policy, a document. Raises 42501 (not permitted to see all of it), 42602, 42704 (scope).'),
    ('has_permission(text, text, text, text, jsonb, text)',
'Whether a principal holds a permission, the scope given by its path.
permission: such as core_pipeline_execute. scope: such as acme/payments/checkout. resource: identifier of one resource; NULL asks about the type as a whole, which is what creating needs. principal: such as user:ana@acme; NULL is the current principal. attributes: object that stands in for the registered attributes of the resource. resource_type: NULL is the permission''s own.
Returns true or false, never NULL; false for anything unknown, disabled, malformed or of another account. Raises nothing but 42501 (nobody is named and nobody bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('has_permission_at(timestamp with time zone, text, text, text, text, jsonb, text)',
'What has_permission() answered at some time, by the log; the scope given by its path.
at: the time; one to come asks about validity alone. Everything else as in has_permission(). For those who hold core_audit_view in the scope. Costs what it takes to read all changes of the account since; writes nothing.
Returns true or false, never NULL. Raises 22023 (at is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('lint()',
'What is wrong in this database with regard to the extension: protected tables that are not, or that drop_scope() does not ask, what goes around policies (TRUNCATE, partitions and child tables, views and their copies, tables beside them that were forgotten), policies that ask in a sub-select, disabled triggers, roles and functions by which anybody can be anybody, rows and scopes that nobody looks after, prepared transactions that change policy, grants and keys that can go. A policy of your own that asks has_permission() is no finding; another one is none once COMMENT ON POLICY begins with "accepted:" and a reason. For the owner of the extension and for roles that a DBA grants EXECUTE, SELECT on the tables included.
Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well. Raises nothing.'),
    ('permitted_principals_at(timestamp with time zone, text, text, text)',
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since.
at: the time. permission, scope, resource: as in permitted_principals(). For holders of core_audit_view in the scope. Costs what it takes to read all changes of the account since.
Returns principal and via, the assignments it came by. Raises 22023 (at or scope is NULL, or the log does not reach back so far), 42501 (without core_audit_view), 42602 (scope).'),
    ('permitted_resources(text, text, text)',
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Raises 42501 (asked about others without their view permission in the scope), 42602 (principal).'),
    ('permitted_resources_everywhere(text, text)',
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.
principal: NULL is the current principal. Returns scope_id, scope, resource_type, resource. Raises 42501 (asked about others without their view permission at their home), 42602 (principal).'),
    ('permitted_scope_ids(text)',
'The ids of the scopes where the current principal may hold the permission on some resource, or on the type as a whole. An index condition, not a decision: it leaves out no scope, and may name one too many.
Returns an array, empty where nothing is permitted, never NULL. Raises nothing but 42501 (nobody is bound, with harness_rbac.unbound = error) and 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('plan_policy(jsonb, boolean)',
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. The changes are made and taken back, so a plan fails where applying it would, with the same error; in a transaction that is read-only, on a standby, and where somebody holds a lock that is needed, only names and permissions are looked for. An entry of the document is what it says and nothing else; what the document does not mention stays. prune: in the sections that it has, what it does not mention goes; resource types and permissions never go.
Raises what apply_policy() raises: 42501 (not permitted to see what the document speaks of, or to change it), 22023 (unknown key or shape, with its place; outside of the document''s scope; twice; an assertion fails), 42602, 42704, 42939, 0LP01, 42710 (a resource type or permission of that name is another), 2BP01.'),
    ('policy_changes(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns at, who (the principal and its API key, or the database role), action, object, scope, change. Raises 42602 (scope).'),
    ('policy_changes_undo(text, timestamp with time zone, timestamp with time zone)',
'What changed in a scope and below it, with the statement that takes each change back: the rows of audit_log that the caller may see, in the order in which the statements have to run, the newest change first.
scope: NULL for everything. since: the first moment, NULL for the beginning. until: the moment after the last, NULL for now.
Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark (why, or what it does beside). Runs nothing. Raises 42602 (scope).'),
    ('policy_from_terraform(jsonb)',
'What a configuration of Harness''s Terraform provider says, in Terraform''s JSON syntax or as terraform show -json prints a plan or a state: organizations, projects, roles, resource groups, user groups, service accounts, role assignments and the roles of users of one account, which its provider names. Members of groups that are linked to a directory, or that lifecycle ignores, are left alone.
Returns a policy document, with what gives nobody any rights in leftOut. Raises 22023 with the place (an argument that means nothing here, an expression that nothing resolves, a module that cannot be seen, two accounts or none), 42602, 42939, 0LP01.'),
    ('policy_to_terraform(text)',
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. What Terraform cannot say (assignments with a time limit, and service accounts that are disabled, with theirs) is left out, and a comment in the result names it.
Returns the configuration. Raises 42501 (not permitted to view scopes, principals, roles, resource groups or resources there), 42602, 42704 (scope).'),
    ('protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean)',
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call.
resource_type: what a row is. scope_column: holds scope_id(), bigint or integer; or, with scope_level, keys of scopes. resource_column: holds the resource''s identifier; NULL asks about the type as a whole. attributes: object of attribute name and column. commands: object of select, insert, update, delete and the permission each needs, null for nobody; what is left out needs view, create (or edit), edit, delete. {"permission": ..., "on": "resource"} has INSERT ask about the row''s resource. An attribute''s column is text, boolean, integer, numeric, uuid or an enum, which compare by their text, an array of these, or jsonb. force: hold for the table''s owner, too. scope_level: account, organization or project: scope_column, a uuid, text, character varying, bigint or integer, holds the keys of such scopes. guard: whether a constraint asks as well, so that what writes past policies is refused; NULL: for tables of Citus, which does.
Inserting asks about the type as a whole unless told otherwise, updating about the old and the new row. Returns nothing. Raises 42704, 42501 (not the owner), 22023 (no ordinary table, or a temporary one, wrong type of column, permission of another type, unknown level); warns if no index leads with scope_column. drop_scope() asks the rows of the table if a superuser calls this, or a role that is granted EXECUTE, see confirm_protected_table().'),
    ('register_pipeline(text, text, text)',
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept.
definition: in the YAML or JSON of Harness; runtime inputs filled in, as far as they are known. Everything of it is read, nothing evaluated but variables, matrix and repeat with fixed values.
Returns each reference once: the type, the reference as written, the scope and the identifier of the resource. Both are NULL where only the run will tell; the identifier alone is, for every resource of the type. The type STEP_TYPE stands for a step whose type is not known: it is read by the keys that references have everywhere.
Raises 42501 (not permitted), 42602 (also: a reference that no resource can have), 42704 (scope), 22023 (no project, no pipeline, or one that says that it is another one or lives elsewhere), 54000 (more than 4 MiB, 100 levels, 150000 parts or 10000 references); what is wrong in the definition with line and column.'),
    ('register_resource(text, text, text, jsonb)',
'Registers a resource, or replaces its attributes. attributes: object; attribute filters compare strings and arrays of strings in it. Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 22023 (attributes, or the type does not live at the level), 54000 (attributes of more than 65536 bytes).'),
    ('remove_scope_user(text, text)',
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays. Being added again brings nothing back.
Needs no more than managing users at that scope. Raises 42501 (not permitted), 42602, 42704 (also: not added), 22023, 2BP01 (last administrator).'),
    ('role_bindings_everywhere(text)',
'All that a principal is assigned and what is shared with it, in every scope, by itself or through a group: the rows of role_bindings and shares that count for it.
principal: NULL is the current principal. Everybody sees all of themselves; of others what they may view where it is assigned, as in these views.
Returns scope, role, resource_group (NULL for a share), resource_type and resource (NULL for an assignment), through (the user group by which it is held; NULL where it is the principal''s own), identifier, in_force, valid_from, valid_until; no rows for a principal that is not there. Raises 42602 (principal).'),
    ('rotate_api_key(text, text, interval)',
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. grace: how long the old one still works.
Returns the new token, shown this once. Raises 42501 (not permitted, or handing out more than one holds, or the session is limited), 42602, 42704, 22023 (grace), 54000 (100 old secrets still work).'),
    ('scope_of(text, text)',
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.
level: account, organization or project. key: equals the scope''s if the text is the same.
NULL if there is none, and while the session acts for a principal of another account. Raises nothing but 55000 (a replica older than harness_rbac.max_replica_age).'),
    ('server_stats()',
'What deciding has cost all sessions of this server together, of all databases, since it was started or has recovered from a crash: no names. A session tells when its transaction ends. For superusers, and for roles that are granted EXECUTE.
Returns one row: since, then hits, misses, compiled, evicted, changed_principals, changed_roles, changed_resource_groups, changed_scopes, changed_catalogue, changed_unknown and older_snapshots as session_stats() has them; no row where harness_rbac is not in shared_preload_libraries. Raises nothing.'),
    ('session_stats()',
'What this session has compiled, and what deciding has cost it since it began: nothing of other sessions, and no names. For superusers, and for roles that are granted EXECUTE: how much more is compiled after a question tells how much the principal holds that was asked about.
Returns one row: principals, questions and scopes that are compiled, the bytes they take, and most_bytes that they may (harness_rbac.cache_size); hits, decisions made from what was compiled, and misses, those that read tables; compiled, how often a principal was; then how many principals were forgotten, and why: evicted (no room), changed_principals (what they or their groups hold), changed_roles, changed_resource_groups, changed_scopes (of their account, or of another that shares its signal), changed_catalogue, changed_unknown (PostgreSQL lost messages, or a commit did not say in time that it had sent its own), older_snapshots (compiled for a statement that does not see the newest policy). Raises nothing.'),
    ('set_scope_key(text, text)',
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal.
Returns nothing. Raises 42501, 42602 (scope, key), 42704 (scope), 42710 (another scope of the level has the key).'),
    ('share_resource(text, text, text, text, text, timestamp with time zone, timestamp with time zone, text, text)',
'Shares one resource with a principal: it holds a role on that resource, and on nothing else.
principal, role: as for assign_role() at that scope. scope: where the resource lives. resource_type: no scope, and one that lives at the level. valid_from, valid_until: half-open, statement time. reason: free text. identifier: for alter_assignment(); generated if NULL. A share that has ended gives way to the new one.
Those who manage what the principal is assigned there may share; and so may those who hold, on the resource, a permission of its type whose action is share, judged by registered attributes. Everybody hands out no more than they hold on that resource, and for no longer.
Returns the id. Raises 42501 (not permitted, or handing out more than one holds), 42602, 42704, 0LP01 (principal or role do not fit the scope), 42710, 42939, 22023 (a scope as resource, a type that does not live at the level, never valid, control characters but line feed and tab), 54000 (reason of more than 4096 bytes).'),
    ('signed_session(name)',
'The statement by which a session of a database role at another node of the cluster acts as this one does: for the same principal, within the same bounds, for as long as the transaction there lasts. For superusers alone, and code of theirs that passes it on: whoever reads it can act so until harness_rbac.assertion_lifetime has passed.
role: as which the other node is reached. Both have the same key in the file harness_rbac.cluster_key, and databases of the same name. Where Citus is loaded begin_session() and authenticate() do all this themselves. Returns the statement. Raises 42501 (no superuser), 55000 (nobody is bound, or there is no key), 54000 (the file cannot be used).'),
    ('simulate(jsonb, text)',
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Sequences move on, as in any transaction that is rolled back.
changes: array of calls with named arguments, [{"call": "assign_role", "principal": "user:ana@acme", "role": ...}, {"call": "drop_principal", "principal": ...}], of the functions that change policy; {"call": "apply_policy", "policy": {...}} for a document.
Returns a row for each user or service account, permission, scope and resource whose answer becomes another. resource: NULL for the type as a whole; where single resources have answers of their own, those that are listed, registered, or scopes. change: gains or loses.
Raises 42501 (not permitted to see users and service accounts there, or what the calls raise), 42602, 42704 (scope), 22023 (changes), and what the calls raise.'),
    ('unshare_resource(text, text, text, text, text)',
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing. Raises 42501 (not permitted, or another one''s share), 42602, 42704 (also: no such share), 0LP01 (another account''s principal), 22023 (a scope as resource).'),
    ('verify_audit_log(text)',
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded.
account: NULL for all, also for what belongs to none, which principals may not ask. For those who hold core_audit_view in the account.
Returns account, entry (the first it is about), finding; no rows where all is well. Raises 22023 (not an account), 42501 (without core_audit_view), 42602 (account).'),
    ('wait_for_replicas(interval)',
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. timeout: for so long at most. Returns nothing. Raises 57014 (not in that time; DETAIL names the slots of those that are behind, what was committed stays), 42501, 55000 (on a standby).');
END;
COMMENT ON FUNCTION harness_rbac._manual() IS
'What functions say of themselves at length, by their names and the types of their arguments. For help() and the reference.';
CREATE FUNCTION harness_rbac.help(name text) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    WITH described (kind, oid, title, text) AS (
        SELECT 1, p.oid, p.proname || '(' || pg_get_function_arguments(p.oid) || ') returns ' || pg_get_function_result(p.oid),
               coalesce(m.manual, obj_description(p.oid, 'pg_proc'))
          FROM pg_catalog.pg_proc p
          LEFT JOIN harness_rbac._manual() AS m ON m.function = p.proname || '(' || oidvectortypes(p.proargtypes) || ')'
         WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.proname = left(help.name, 64) AND p.proname !~ '^_'
        UNION ALL
        SELECT 2, c.oid, CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'table ' END || c.relname, obj_description(c.oid, 'pg_class')
          FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relname = left(help.name, 64) AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_'
    ), lines (kind, oid, place, line) AS (
        SELECT d.kind, d.oid, 0, d.title FROM described d
        UNION ALL
        SELECT d.kind, d.oid, l.place, '    ' || l.line FROM described d, string_to_table(d.text, E'\n') WITH ORDINALITY AS l (line, place)
        UNION ALL
        SELECT d.kind, d.oid, 1000 + a.attnum, '    ' || a.attname || ' (' || format_type(a.atttypid, a.atttypmod) || '): ' || coalesce(col_description(d.oid, a.attnum), '')
          FROM described d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE d.kind = 2
        UNION ALL
        -- Nothing of that name: what has it in its own. Names have at most 63 characters, and more are not compared.
        SELECT 3, 0, 0, 'Nothing is called so.' WHERE NOT EXISTS (SELECT FROM described) AND help.name IS NOT NULL
        UNION ALL
        SELECT DISTINCT 4, 0::oid, 0, '    ' || n.known
          FROM (SELECT p.proname::text FROM pg_catalog.pg_proc p WHERE p.pronamespace = to_regnamespace('harness_rbac') AND p.prokind = 'f'
                UNION SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v')) AS n (known)
         WHERE NOT EXISTS (SELECT FROM described) AND n.known !~ '^_' AND strpos(n.known, lower(left(help.name, 64))) > 0
    )
    SELECT line FROM lines ORDER BY kind, oid, place, line;
END;
COMMENT ON FUNCTION harness_rbac.help(text) IS
'What a function, view or table of the extension says of itself, in lines: how it is called, what it does, its columns. name: such as assign_role; if nothing is called so, the names that have it in them are listed. Raises nothing.';
COMMENT ON FUNCTION harness_rbac.permitted_principals_at(timestamptz, text, text, text) IS
'The users and service accounts that held a permission in a scope at some time, by the log; those included that are gone since. Returns principal and via, the assignments it came by.';
COMMENT ON FUNCTION harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'Why has_permission_at() with the same arguments answers as it does. Returns an object as explain_permission() does.';
COMMENT ON FUNCTION harness_rbac.policy_changes_undo(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, with the statement that takes each change back, in the order in which these have to run. Returns step, at, who, action, object, scope, undo (NULL where nothing takes it back), remark.';
COMMENT ON FUNCTION harness_rbac.permitted_scope_ids(text) IS
'The ids of the scopes where the current principal may hold the permission on some resource, or on the type as a whole. An index condition, not a decision: it leaves out no scope, and may name one too many.
Returns an array, empty where nothing is permitted, never NULL.';
COMMENT ON FUNCTION harness_rbac.has_permission(text, text, text, text, jsonb, text) IS
'Whether a principal holds a permission, the scope given by its path. Returns true or false, never NULL; false for anything unknown, disabled, malformed or of another account.';
COMMENT ON FUNCTION harness_rbac.check_access(jsonb) IS
'The access check of Harness, for several permissions at once. Returns {"principal", "accessControlList": [each permission + "permitted"]} in the order of the request.';
COMMENT ON FUNCTION harness_rbac.explain_permission(text, text, text, text, jsonb, text) IS
'Why has_permission() with the same arguments answers as it does. Returns an object: whether it is permitted, the assignments that grant it, those that nearly would, and the smallest grant that would do.';
COMMENT ON FUNCTION harness_rbac.effective_permissions(text, text) IS
'All that a principal holds in one scope. Returns a row for each permission and resource type, with the resource or the filter of attributes that it is held on, and the assignments it comes by.';
COMMENT ON FUNCTION harness_rbac.permitted_resources(text, text, text) IS
'The resources of one scope on which a principal holds a permission, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes.';
COMMENT ON FUNCTION harness_rbac.access_report(text) IS
'Who may do what at a scope and below it, as one HTML page to be saved and opened in a browser: scopes, principals by permissions with the assignments behind each cell, role assignments, findings of the review. The page holds all it needs and asks no network. Returns the page.';
COMMENT ON FUNCTION harness_rbac.policy_changes(text, timestamptz, timestamptz) IS
'What changed in a scope and below it, in words, the oldest first: the rows of audit_log that the caller may see. Returns at, who (the principal and its API key, or the database role), action, object, scope, change.';
COMMENT ON FUNCTION harness_rbac.has_permission_at(timestamptz, text, text, text, text, jsonb, text) IS
'What has_permission() answered at some time, by the log; the scope given by its path. Returns true or false, never NULL.';
COMMENT ON FUNCTION harness_rbac.verify_audit_log(text) IS
'Where the log is not what was written: a row for each seal or entry that was changed, removed or added since, and one while a dump is not loaded to its end, whose session is not recorded. Returns account, entry (the first it is about), finding; no rows where all is well.';
COMMENT ON FUNCTION harness_rbac.pipeline_executors(text, text) IS
'The users and service accounts that may run a registered pipeline from its first step to its last. Service accounts only with core_serviceaccount_view there.
Returns a row for each. Raises 42501 (without core_user_view there, or without core_pipeline_view), 42602, 42704 (scope, pipeline).';
COMMENT ON FUNCTION harness_rbac.partition_audit_log(integer) IS
'Gives the months from this one on a partition of their own. Entries of months without share one. For superusers, and whom a DBA grants EXECUTE.
months: how many, 3 by default. Returns how many are new. Raises 22023 (months), 42501, 0A000 (in REPEATABLE READ or SERIALIZABLE).';
COMMENT ON FUNCTION harness_rbac.drop_audit_log(timestamptz, boolean) IS
'Takes the months before a time out of the log; the chain of the rest can be verified. For superusers, and whom a DBA grants EXECUTE. Returns month, entries, and the table that keeps them.';
COMMENT ON FUNCTION harness_rbac.create_scope(text, text, text, jsonb, text, text) IS
'Creates an account (acme), an organization (acme/payments) or a project (acme/payments/checkout). Returns the id, for applications that store it in their rows.';
COMMENT ON FUNCTION harness_rbac.set_scope_key(text, text) IS
'Gives a scope the key by which the application knows it, in place of the one it has; NULL takes it away. Which rows belong to the scope follows at once. For superusers, and roles that are granted EXECUTE and act for no principal. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.drop_scope(text, boolean) IS
'Drops a scope and everything that lives in it. Refused while it has scopes below or rows in protected tables, unless cascade is true. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.create_user(text, text, text, text) IS
'Creates a user of an account. Returns the id.';
COMMENT ON FUNCTION harness_rbac.remove_scope_user(text, text) IS
'Removes a user from an organization or project, and from the projects of the organization. It loses what is its own there and below: assignments to it, and membership in user groups that live there or below. What it holds through groups of higher scopes, or by assignments above, stays.';
COMMENT ON FUNCTION harness_rbac.create_role(text, text, text[], text) IS
'Creates a custom role at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.create_resource_group(text, text, jsonb, jsonb, text) IS
'Creates a custom resource group at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.alter_resource_group(text, text, jsonb, jsonb) IS
'Replaces the filter or the included scopes of a custom resource group, or both; NULL leaves as it is. Shapes as in create_resource_group().';
COMMENT ON FUNCTION harness_rbac.assign_role(text, text, text, text, text, timestamptz, timestamptz, text) IS
'Assigns a role to a principal on a resource group at a scope. Returns the id.';
COMMENT ON FUNCTION harness_rbac.alter_assignment(text, text, boolean, timestamptz, timestamptz, text) IS
'Changes an assignment; NULL leaves as it is, -infinity and infinity take away beginning and end.';
COMMENT ON FUNCTION harness_rbac.register_resource(text, text, text, jsonb) IS
'Registers a resource, or replaces its attributes. Returns the id.';
COMMENT ON FUNCTION harness_rbac.register_pipeline(text, text, text) IS
'Reads the definition of a pipeline of a project, registers the pipeline as a resource unless it is, and keeps what it refers to, in place of what an earlier call kept. Returns each reference once: the type, the reference as written, the scope and the identifier of the resource.';
COMMENT ON FUNCTION harness_rbac.check_pipeline_execution(text, text, text) IS
'What running a registered pipeline needs: to execute it, and to access what it and the pipelines that it runs refer to (to view it, where the type knows no access), each asked where the resource lives. Returns a row for each permission, whether it is held, and if not, why.';
COMMENT ON FUNCTION harness_rbac.authenticate(text) IS
'Verifies the token of an API key and binds its owner until the transaction ends, or until the key is dropped or expires. Pass the token as a parameter, not in the text of the statement. Returns the owner.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, interval) IS
'Makes an API key for a user or service account. Returns the token, which is shown this once.';
COMMENT ON FUNCTION harness_rbac.rotate_api_key(text, text, interval) IS
'Gives an API key another secret, which lasts as long as the first did, and is limited to the same. Returns the new token, shown this once.';
COMMENT ON FUNCTION harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean) IS
'Puts row-level security policies on a table of the caller, one for each command, in place of those of an earlier call: each row is asked about with has_permission(). Returns nothing.';
COMMENT ON FUNCTION harness_rbac.carry_scope(regclass, regclass, name) IS
'Has the rows of a child table of the caller carry the scope of their parent''s row, and keeps it so. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.wait_for_replicas(interval) IS
'Waits until every logical subscriber of this database has applied what was committed before the call. For superusers and roles that are granted EXECUTE. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.simulate(jsonb, text) IS
'Who would gain and who would lose which permission, at a scope and below it, if changes were made: they are made, and undone, nothing is written and no lock stays. Returns a row for each user or service account, permission, scope and resource whose answer becomes another.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, jsonb, text, text) IS
'Begins a session that is limited: a decision needs the yes of the principal''s policy and of the bound. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.begin_session(text, text, text) IS
'Begins a session in which one user acts for another until the transaction ends: decisions are those of the other, and nothing of the policy is changed meanwhile. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.create_api_key(text, text, jsonb) IS
'Makes an API key that is limited and lasts for 30 days; rotating keeps both. Returns the token, shown this once.';
COMMENT ON FUNCTION harness_rbac.export_policy(text) IS
'Everything that lives at a scope and below it as one document: scopes, users and where each is, service accounts, roles, resource groups, registered resources, role assignments; of an account also the application''s resource types and permissions. No secrets, no API keys. Returns the document.';
COMMENT ON FUNCTION harness_rbac.export_policy_parts(text) IS
'Everything that lives at a scope and below it, as documents that make the same policy when apply_policy() applies them one after the other: for what is too large for one document, and for COPY. Each has 10,000 entries at most, and 16 MB unless one entry has more. Returns part and policy.';
COMMENT ON FUNCTION harness_rbac.plan_policy(jsonb, boolean) IS
'What apply_policy() would do: the function that does it by hand (or describe, for names and the like), to what, and what is gained and lost. An entry of the document is what it says and nothing else; what the document does not mention stays.';
COMMENT ON FUNCTION harness_rbac.apply_policy(jsonb, boolean) IS
'Makes the policy what a document says, all of it or nothing, with the caller''s own authority: whoever may not make a change by hand may not make it here. What goes goes first, what comes follows; an administrator may be replaced. Arguments and result as for plan_policy().';
COMMENT ON FUNCTION harness_rbac.check_policy(jsonb) IS
'Whether what a document says must be permitted is, and what must_not be is not. Assertions are about the document''s own account. Returns lines in the Test Anything Protocol.';
COMMENT ON FUNCTION harness_rbac.policy_from_terraform(jsonb) IS
'What a Terraform configuration says, as a policy document. Returns the document, with what gives nobody any rights in leftOut.';
COMMENT ON FUNCTION harness_rbac.policy_to_terraform(text) IS
'The roles, resource groups, user groups, service accounts and role assignments of a scope and of all below it, in Terraform''s JSON syntax for the provider of Harness. Returns the configuration.';
COMMENT ON FUNCTION harness_rbac.scope_of(text, text) IS
'The id of the scope that has this key, for policies and queries on tables with keys of the application: has_permission(permission, scope_of(''organization'', org_id), ...) uses the index on org_id.';
COMMENT ON FUNCTION harness_rbac.share_resource(text, text, text, text, text, timestamptz, timestamptz, text, text) IS
'Shares one resource with a principal: it holds a role on that resource, and on nothing else. Returns the id.';
COMMENT ON FUNCTION harness_rbac.unshare_resource(text, text, text, text, text) IS
'Takes a share back, named by its parts. A caller who does not manage what the principal is assigned there takes back only what it shared itself, as long as it may share the resource. Returns nothing.';
COMMENT ON FUNCTION harness_rbac.permitted_resources_everywhere(text, text) IS
'The resources on which a principal holds a permission, in every scope of its account, by their registered attributes: those registered, those that resource groups list, those that are shared with it, and scopes. Returns scope_id, scope, resource_type, resource.';
COMMENT ON FUNCTION harness_rbac._rows_without_scope(regclass) IS
'How many rows of a protected table have no scope, or one that there is not. For lint() alone.
Returns the number; NULL for callers who do not speak for the database, and where the table cannot be looked into. Raises nothing.';
REVOKE ALL ON FUNCTION
    harness_rbac._rows_without_scope(regclass),
    harness_rbac.policy_changes_undo(text, timestamptz, timestamptz),
    harness_rbac.permitted_principals_at(timestamptz, text, text, text),
    harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text),
    harness_rbac.help(text),
    harness_rbac._manual()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    harness_rbac._rows_without_scope(regclass),
    harness_rbac.policy_changes_undo(text, timestamptz, timestamptz),
    harness_rbac.permitted_principals_at(timestamptz, text, text, text),
    harness_rbac.explain_permission_at(timestamptz, text, text, text, text, jsonb, text),
    harness_rbac.help(text),
    harness_rbac._manual()
TO PUBLIC;

-- All rows of a statement are checked at once.
DROP TRIGGER check_role_assignment ON harness_rbac.role_assignments;
CREATE TRIGGER check_role_assignment AFTER INSERT ON harness_rbac.role_assignments
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._check_role_assignment();

-- What a session has compiled.
CREATE FUNCTION harness_rbac.session_stats() RETURNS TABLE (principals bigint, questions bigint, scopes bigint, bytes bigint,
    most_bytes bigint, hits bigint, misses bigint, compiled bigint, evicted bigint, changed_principals bigint, changed_roles bigint,
    changed_resource_groups bigint, changed_scopes bigint, changed_catalogue bigint, changed_unknown bigint, older_snapshots bigint)
    STRICT VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp LANGUAGE c AS 'MODULE_PATHNAME', 'session_stats_wrapper';
COMMENT ON FUNCTION harness_rbac.session_stats() IS
'What this session has compiled, and what deciding has cost it: one row of numbers, without names. For superusers and roles that are granted EXECUTE.';
REVOKE ALL ON FUNCTION harness_rbac.session_stats() FROM PUBLIC;
CREATE FUNCTION harness_rbac.server_stats() RETURNS TABLE (since timestamptz, hits bigint, misses bigint, compiled bigint,
    evicted bigint, changed_principals bigint, changed_roles bigint, changed_resource_groups bigint, changed_scopes bigint,
    changed_catalogue bigint, changed_unknown bigint, older_snapshots bigint)
    STRICT VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp LANGUAGE c AS 'MODULE_PATHNAME', 'server_stats_wrapper';
COMMENT ON FUNCTION harness_rbac.server_stats() IS
'What deciding has cost all sessions of the server together: one row of numbers, none where the library is not in shared_preload_libraries. For superusers and roles that are granted EXECUTE.';
REVOKE ALL ON FUNCTION harness_rbac.server_stats() FROM PUBLIC;

-- Several nodes.
CREATE FUNCTION harness_rbac._is_past_policies(target oid, forced boolean) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'is_past_policies_wrapper';
COMMENT ON FUNCTION harness_rbac._is_past_policies(oid, boolean) IS
'Whether whoever writes a row of a table now is held by no policy: superusers, roles with BYPASSRLS, the owner where policies are not forced or, with row_security off, not there yet, and what loads dumps or applies another server''s changes. For the constraint of protect_table(guard => true) alone.';
REVOKE ALL ON FUNCTION harness_rbac._is_past_policies(oid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac._is_past_policies(oid, boolean) TO PUBLIC;

CREATE FUNCTION harness_rbac.signed_session(role name) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'signed_session_wrapper';
COMMENT ON FUNCTION harness_rbac.signed_session(name) IS
'The statement by which a session of a database role at another node of the cluster acts as this one does. For superusers alone: whoever reads it can act so. Returns the statement.';
REVOKE ALL ON FUNCTION harness_rbac.signed_session(name) FROM PUBLIC;
CREATE TRIGGER refuse_shipped BEFORE INSERT ON harness_rbac._signals FOR EACH ROW EXECUTE FUNCTION harness_rbac._refuse_shipped();
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
REVOKE ALL ON harness_rbac._published_api_keys FROM PUBLIC;
INSERT INTO harness_rbac._published_api_keys SELECT public_id, principal_id, expires_at FROM harness_rbac.api_keys;
DO $$
DECLARE
    moment text;
BEGIN
    FOREACH moment IN ARRAY '{before,after}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER %I %s INSERT OR UPDATE OR DELETE ON harness_rbac._published_api_keys FOR EACH ROW
            EXECUTE FUNCTION harness_rbac._signal_change(''identity'')', 'signal_' || moment, moment);
        EXECUTE format('CREATE TRIGGER %I %s TRUNCATE ON harness_rbac._published_api_keys FOR EACH STATEMENT
            EXECUTE FUNCTION harness_rbac._signal_change(''identity'')', 'signal_' || moment || '_truncate', moment);
        EXECUTE format('ALTER TABLE harness_rbac._published_api_keys ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I',
            'signal_' || moment, 'signal_' || moment || '_truncate');
    END LOOP;
END
$$;
-- Publications of the policy follow. What subscribers lack they learn by ALTER SUBSCRIPTION ... REFRESH PUBLICATION.
DO $$
DECLARE
    published record;
BEGIN
    FOR published IN
        SELECT p.pubname, t.name, t.picked
          FROM pg_publication p
         CROSS JOIN (VALUES ('pipelines', ''), ('pipeline_references', ''), ('_published_api_keys', ''), ('api_key_bounds', ' WHERE (false)')) AS t (name, picked)
         WHERE EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = p.oid AND r.prrelid = 'harness_rbac.role_assignments'::regclass)
           AND NOT EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = p.oid AND r.prrelid = format('harness_rbac.%I', t.name)::regclass)
    LOOP
        EXECUTE format('ALTER PUBLICATION %I ADD TABLE harness_rbac.%I%s', published.pubname, published.name, published.picked);
    END LOOP;
END
$$;
CREATE OR REPLACE VIEW harness_rbac.unused_role_bindings WITH (security_barrier = true) AS
SELECT b.principal, b.role, b.resource_group, b.scope, b.identifier, b.created_at, u.last_used_at
  FROM harness_rbac.role_bindings b
  JOIN harness_rbac.scopes s ON s.path = b.scope
  JOIN harness_rbac.role_assignments a ON a.scope_id = s.id AND a.identifier = b.identifier
  LEFT JOIN harness_rbac.role_assignment_uses u ON u.role_assignment_id = a.id
 WHERE b.in_force AND b.created_at < statement_timestamp() - interval '90 days'
   AND coalesce(u.last_used_at < statement_timestamp() - interval '90 days', true)
   -- Uses are noted where they happen, and a subscriber tells nobody.
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_replication_slots AS slot
                    WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary
                      AND slot.datoid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()))
 ORDER BY u.last_used_at NULLS FIRST, b.scope, b.principal;
COMMENT ON VIEW harness_rbac.unused_role_bindings IS 'Role assignments in force that no decision has relied on for 90 days. Tells something once harness_rbac.track_grant_uses has been on for as long, on the primary server; empty where logical subscribers decide as well, whose uses nobody collects.';
CREATE FUNCTION harness_rbac._lint_citus() RETURNS TABLE (severity text, object text, finding text, mend text)
    LANGUAGE c STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, pg_temp
    AS 'MODULE_PATHNAME', 'lint_citus_wrapper';
-- What is wrong with the replication of the policy, at either end.

CREATE FUNCTION harness_rbac._lint_replicas() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- As src/admin/publication.rs has them.
    WITH published (name, picked) AS (
        VALUES ('resource_types', 'id > 10000'), ('permissions', 'id > 10000'), ('scopes', NULL), ('principals', 'id > 0'), ('group_members', NULL),
               ('scope_users', NULL), ('roles', 'id > 10000'), ('role_permissions', 'role_id > 10000'), ('resource_groups', 'id > 10000'),
               ('resource_group_scopes', NULL), ('resource_group_selectors', NULL), ('resources', NULL), ('pipelines', NULL), ('pipeline_references', NULL),
               ('role_assignments', NULL), ('_published_api_keys', NULL), ('api_keys', 'false'), ('api_key_bounds', 'false'), ('database_roles', 'false')
    ), tables AS MATERIALIZED (
        SELECT c.oid, p.name, p.picked FROM published p JOIN pg_catalog.pg_class c ON c.relname = p.name AND c.relnamespace = to_regnamespace('harness_rbac')
    ), subscriptions AS MATERIALIZED (
        -- A worker that has received nothing has noted when it started.
        SELECT s.oid, s.subname, s.subenabled, count(w.pid) > 0 AS runs,
               max(w.last_msg_receipt_time) FILTER (WHERE w.received_lsn IS NOT NULL) AS heard
          FROM pg_catalog.pg_subscription s
          LEFT JOIN pg_catalog.pg_stat_subscription AS w ON w.subid = s.oid AND w.relid IS NULL
         -- A database that was copied has what the subscriptions of the other one fill.
         WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
           AND s.oid IN (SELECT r.srsubid FROM pg_catalog.pg_subscription_rel r JOIN tables t ON t.oid = r.srrelid AND t.name = 'role_assignments')
         GROUP BY s.oid, s.subname, s.subenabled
    ), publications AS MATERIALIZED (
        SELECT p.oid, p.pubname FROM pg_catalog.pg_publication p
         WHERE p.oid IN (SELECT r.prpubid FROM pg_catalog.pg_publication_rel r JOIN tables t ON t.oid = r.prrelid AND t.name = 'role_assignments')
    )
    SELECT 'error', format('subscription %I', subname), 'it is disabled: the policy here stays as it is, whatever is revoked', format('ALTER SUBSCRIPTION %I ENABLE', subname)
      FROM subscriptions WHERE NOT subenabled
    UNION ALL
    SELECT 'error', format('subscription %I', subname), 'no worker of it runs: the policy here stays as it is, whatever is revoked',
           format('The log of the server says why; SELECT * FROM pg_stat_subscription WHERE subname = %L', subname)
      FROM subscriptions WHERE subenabled AND NOT runs
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), 'its worker has heard nothing from its publisher since it started',
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions WHERE runs AND heard IS NULL
    UNION ALL
    SELECT 'warning', format('subscription %I', subname), format('its publisher was last heard on %s', heard),
           'See whether the publisher runs and can be reached; harness_rbac.max_replica_age has questions fail meanwhile'
      FROM subscriptions
     WHERE runs AND heard < statement_timestamp() - greatest(interval '2 minutes', current_setting('harness_rbac.max_replica_age', true)::interval)
    UNION ALL
    SELECT 'warning', format('subscription %I', s.subname), format('%s of its tables are not copied yet: answers mean nothing', count(*)),
           format('SELECT srrelid::regclass, srsubstate FROM pg_subscription_rel WHERE srsubid = %s AND srsubstate <> ''r''', s.oid)
      FROM subscriptions s JOIN pg_catalog.pg_subscription_rel r ON r.srsubid = s.oid AND r.srsubstate NOT IN ('r', 's')
     GROUP BY s.oid, s.subname
    UNION ALL
    SELECT 'error', format('subscription %I', s.subname), format('it does not fill %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER SUBSCRIPTION %I REFRESH PUBLICATION', s.subname)
      FROM subscriptions s CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.srrelid FROM pg_catalog.pg_subscription_rel r WHERE r.srsubid = s.oid)
     GROUP BY s.subname
    UNION ALL
    SELECT 'error', format('publication %I', p.pubname), format('it does not publish %s', string_agg(t.name, ', ' ORDER BY t.name)),
           format('ALTER PUBLICATION %I ADD TABLE %s', p.pubname,
                  string_agg(format('harness_rbac.%I%s', t.name, ' WHERE (' || t.picked || ')'), ', ' ORDER BY t.name))
      FROM publications p CROSS JOIN tables t
     WHERE t.oid NOT IN (SELECT r.prrelid FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid)
     GROUP BY p.pubname
    UNION ALL
    SELECT 'warning', format('replication slot %s', slot.slot_name), 'its subscriber is not connected: it keeps the policy that it has, and this server all that it has missed',
           format('Have it connect, or, where there is none any more, SELECT pg_drop_replication_slot(%L)', slot.slot_name)
      FROM pg_catalog.pg_replication_slots AS slot
     WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary AND NOT slot.active
       -- Those of an initial copy, which come and go with it.
       AND slot.slot_name !~ '^pg_[0-9]+_sync_[0-9]+_[0-9]+$'
       AND slot.datoid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
       AND EXISTS (SELECT FROM publications);
END;
COMMENT ON FUNCTION harness_rbac._lint_replicas() IS
'The part of lint() that is about replicas of the policy. For lint() alone.';

COMMENT ON FUNCTION harness_rbac._lint_citus() IS
'The part of lint() that is about the tables of Citus and the key of the cluster. For lint() alone.';

CREATE FUNCTION harness_rbac._lint_own() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED
BEGIN ATOMIC
    -- The superuser that what is here should belong to: the owner of the extension, if that is one.
    WITH master AS MATERIALIZED (
        SELECT r.oid, r.rolname
          FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
         WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1
    ), relations AS MATERIALIZED (
        SELECT c.oid, c.relname, c.relkind, c.relowner, c.relacl FROM pg_catalog.pg_class c
         WHERE c.relnamespace = to_regnamespace('harness_rbac') AND c.relkind IN ('r', 'p', 'v', 'S')
    -- Every trigger as it is made: one that somebody has dropped has left nothing to be found by.
    ), made (relation, name, state, kind, moment, follows, calls) AS MATERIALIZED (
        SELECT w.name, 'signal_' || m.moment || s.suffix, 'A', 'TRIGGER', upper(m.moment) || s.events, s.follows,
               format('_signal_change(%L%s)', w.part, CASE s.suffix WHEN '' THEN ', ' || quote_literal(w.id) END)
          FROM (VALUES ('resource_types', 'catalogue', NULL), ('permissions', 'catalogue', NULL), ('cross_type_permissions', 'catalogue', NULL),
                       ('scopes', 'scopes', 'account_id'), ('principals', 'principals', 'id'), ('group_members', 'principals', 'user_id'),
                       ('scope_users', 'principals', 'user_id'), ('roles', 'roles', NULL), ('role_permissions', 'roles', NULL),
                       ('resource_groups', 'resource_groups', NULL), ('resource_group_scopes', 'resource_groups', NULL),
                       ('resource_group_selectors', 'resource_groups', NULL), ('role_assignments', 'principals', 'principal_id'),
                       ('database_roles', 'identity', NULL), ('api_keys', 'identity', NULL), ('_published_api_keys', 'identity', NULL),
                       ('api_key_bounds', 'identity', NULL)) AS w (name, part, id),
               (VALUES ('before'), ('after')) AS m (moment),
               (VALUES ('', ' INSERT OR UPDATE OR DELETE', 'FOR EACH ROW'), ('_truncate', ' TRUNCATE', 'FOR EACH STATEMENT')) AS s (suffix, events, follows)
        UNION ALL
        SELECT w.name, 'audit_' || lower(m.event), 'O', 'TRIGGER', m.moment || m.event, m.tables || 'FOR EACH STATEMENT',
               format('_audit(%s)', (SELECT string_agg(quote_literal(k.name), ', ' ORDER BY k.ordinality) FROM unnest(w.key) WITH ORDINALITY AS k (name, ordinality)))
          FROM (VALUES ('resource_types', '{id}'::text[]), ('permissions', '{id}'), ('scopes', '{id}'), ('principals', '{id}'),
                       ('group_members', '{group_id,user_id}'), ('scope_users', '{scope_id,user_id}'), ('roles', '{id}'),
                       ('role_permissions', '{role_id,permission_id}'), ('resource_groups', '{id}'),
                       ('resource_group_scopes', '{resource_group_id,scope_id,include_child_scopes}'),
                       ('resource_group_selectors', '{resource_group_id,ordinal}'), ('resources', '{id}'), ('role_assignments', '{id}'),
                       ('database_roles', '{role}'), ('api_keys', '{public_id}'), ('api_key_bounds', '{public_id,scope_id,role_id,resource_group_id}')) AS w (name, key),
               (VALUES ('AFTER ', 'INSERT', 'REFERENCING NEW TABLE AS new_rows '), ('AFTER ', 'UPDATE', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '),
                       ('AFTER ', 'DELETE', 'REFERENCING OLD TABLE AS old_rows '), ('BEFORE ', 'TRUNCATE', '')) AS m (moment, event, tables)
        UNION ALL
        SELECT c.relname, 'guard', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_guard_audit()' FROM relations c
         WHERE c.relname IN ('_audit_chains', 'audit_seals', 'audit_entries')
            -- A month has its own.
            OR c.oid IN (SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN relations p ON p.oid = i.inhparent AND p.relname = 'audit_entries')
        UNION ALL
        SELECT name, 'refuse_in_replica', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE', 'FOR EACH STATEMENT', '_refuse_in_replica()'
          FROM unnest('{resource_types,permissions,scopes,principals,group_members,scope_users,roles,role_permissions,resource_groups,resource_group_scopes,resource_group_selectors,resources,pipelines,pipeline_references,role_assignments}'::text[]) AS name
        UNION ALL
        SELECT w.name, 'refuse_change', 'O', 'TRIGGER', 'BEFORE UPDATE',
               format('FOR EACH ROW WHEN ((%s) IS DISTINCT FROM (%s))', 'OLD.' || array_to_string(w.columns, ', OLD.'), 'NEW.' || array_to_string(w.columns, ', NEW.')), '_refuse_change()'
          FROM (VALUES ('scopes', '{id,account_id,parent_id,parent_path,identifier}'::text[]), ('principals', '{id,account_id,scope_id,kind,identifier}'),
                       ('resource_types', '{id,identifier,levels}'), ('permissions', '{id,identifier,resource_type_id,action,levels}'),
                       ('roles', '{id,account_id,scope_id,identifier}'), ('resource_groups', '{id,account_id,scope_id,identifier}'),
                       ('role_assignments', '{id,account_id,scope_id,identifier,principal_id,role_id,resource_group_id,resource_type_id,resource,created_by}'),
                       ('resources', '{id,account_id,scope_id,resource_type_id,identifier}')) AS w (name, columns)
        UNION ALL
        SELECT w.name, s.name, 'O', 'TRIGGER', s.moment, s.follows, s.name_of || '(' || CASE s.name WHEN 'refuse_shipped' THEN w.key ELSE '' END || ')'
          FROM (VALUES ('resource_types', '''id'''), ('permissions', '''id'''), ('cross_type_permissions', ''), ('roles', '''id'''), ('role_permissions', '''role_id'''),
                       ('resource_groups', '''id''')) AS w (name, key),
               (VALUES ('refuse_shipped', 'BEFORE INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_refuse_shipped'),
                       ('refuse_truncate', 'BEFORE TRUNCATE', 'FOR EACH STATEMENT', '_refuse_truncate')) AS s (name, moment, follows, name_of)
        UNION ALL
        VALUES ('_signals', 'refuse_shipped', 'O', 'TRIGGER', 'BEFORE INSERT', 'FOR EACH ROW', '_refuse_shipped()'),
               ('principals', 'refuse_built_in_group', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.id < 0)', '_refuse_built_in_group()'),
               ('role_permissions', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''roles'')'),
               ('resource_group_scopes', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('resource_group_selectors', 'touch_parent', 'O', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_touch_parent(''resource_groups'')'),
               ('scopes', 'create_all_users_group', 'A', 'TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_create_all_users_group()'),
               ('scopes', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''scopes'')'),
               ('principals', 'drop_unpublished', 'R', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_drop_unpublished(''principals'')'),
               ('scope_users', 'complete_scope_user', 'O', 'TRIGGER', 'BEFORE INSERT OR UPDATE', 'FOR EACH ROW', '_complete_scope_user()'),
               ('scope_users', 'forget_scope_user', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_scope_user()'),
               ('scope_users', 'forget_scope_user_on_update', 'O', 'TRIGGER', 'AFTER UPDATE',
                'FOR EACH ROW WHEN ((OLD.scope_id, OLD.user_id) IS DISTINCT FROM (NEW.scope_id, NEW.user_id))', '_forget_scope_user()'),
               ('group_members', 'check_group_member', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_group_member()'),
               ('role_permissions', 'check_role_permission', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_role_permission()'),
               ('resource_groups', 'check_resource_group', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'FOR EACH ROW', '_check_resource_group()'),
               ('resource_group_scopes', 'check_resource_group_scope', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_scope()'),
               ('resource_group_selectors', 'check_resource_group_selector', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT OR UPDATE', 'FOR EACH ROW', '_check_resource_group_selector()'),
               ('role_assignments', 'check_role_assignment', 'O', 'TRIGGER', 'AFTER INSERT', 'REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT', '_check_role_assignment()'),
               ('resources', 'check_resource', 'O', 'CONSTRAINT TRIGGER', 'AFTER INSERT', 'FOR EACH ROW', '_check_resource()'),
               ('resources', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource()'),
               ('scopes', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''scopes'')'),
               ('principals', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''principals'')'),
               ('roles', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''roles'')'),
               ('resource_groups', 'forget_resource', 'O', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_resource(''resource_groups'')'),
               ('role_assignments', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_note_administrator(''role_assignments'')'),
               ('role_assignments', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW WHEN (OLD.role_id = 5 AND OLD.resource_group_id = 1)', '_keep_administrator()'),
               ('principals', 'note_administrator', 'O', 'TRIGGER', 'BEFORE DELETE', 'FOR EACH ROW', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('principals', 'note_administrator_on_update', 'O', 'TRIGGER', 'BEFORE UPDATE', 'FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_note_administrator(''principals'')'),
               ('principals', 'keep_administrator_on_update', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE', 'DEFERRABLE FOR EACH ROW WHEN (NOT OLD.disabled AND NEW.disabled)', '_keep_administrator()'),
               ('group_members', 'note_administrator', 'O', 'TRIGGER', 'BEFORE UPDATE OR DELETE', 'FOR EACH ROW', '_note_administrator(''group_members'')'),
               ('group_members', 'keep_administrator', 'O', 'CONSTRAINT TRIGGER', 'AFTER UPDATE OR DELETE', 'DEFERRABLE FOR EACH ROW', '_keep_administrator()'),
               ('api_keys', 'publish', 'A', 'TRIGGER', 'AFTER INSERT OR UPDATE OR DELETE', 'FOR EACH ROW', '_publish_api_key()'),
               ('api_keys', 'publish_truncate', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_publish_api_key()'),
               ('role_assignments', 'forget_use', 'A', 'TRIGGER', 'AFTER DELETE', 'FOR EACH ROW', '_forget_grant_use()'),
               ('role_assignments', 'forget_uses', 'A', 'TRIGGER', 'AFTER TRUNCATE', 'FOR EACH STATEMENT', '_forget_grant_use()')
    ), triggers AS MATERIALIZED (
        -- What has no row above is PostgreSQL's own: those of foreign keys.
        SELECT c.oid, m.*, CASE m.state WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE '' END AS mode
          FROM made m JOIN relations c ON c.relname = m.relation
    ), objects (kind, name, owner) AS MATERIALIZED (
        SELECT 'SCHEMA', quote_ident(n.nspname), n.nspowner FROM pg_catalog.pg_namespace n WHERE n.oid = to_regnamespace('harness_rbac')
        UNION ALL
        -- Sequences of columns follow their tables.
        SELECT 'TABLE', c.oid::regclass::text, c.relowner FROM relations c
         WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE c.relkind = 'S' AND d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i'))
        UNION ALL
        SELECT 'FUNCTION', f.oid::regprocedure::text, f.proowner FROM pg_catalog.pg_proc f WHERE f.pronamespace = to_regnamespace('harness_rbac')
        UNION ALL
        SELECT 'DOMAIN', t.oid::regtype::text, t.typowner FROM pg_catalog.pg_type t WHERE t.typnamespace = to_regnamespace('harness_rbac') AND t.typtype = 'd'
    )
    SELECT 'error', 'harness_rbac', format('its owner %I is no superuser, and may drop it, and the policy with it; the mend takes along whatever else that role owns in this database', o.rolname),
           format('REASSIGN OWNED BY %I TO %I', o.rolname, m.rolname)
      FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_roles o ON o.oid = e.extowner CROSS JOIN master m
     WHERE e.extname = 'harness_rbac' AND NOT o.rolsuper
    UNION ALL
    SELECT CASE WHEN o.rolsuper THEN 'notice' ELSE 'error' END, 'harness_rbac',
           format('%I owns %s of the extension''s objects, such as %s: %s', o.rolname, count(*), min(x.name),
                  CASE WHEN o.rolsuper THEN 'another superuser than the owner of the extension' ELSE 'a role that is no superuser may change the policy, and what decides' END),
           string_agg(format('ALTER %s %s OWNER TO %I', x.kind, x.name, m.rolname), '; ' ORDER BY x.kind, x.name)
      FROM objects x JOIN pg_catalog.pg_roles o ON o.oid = x.owner CROSS JOIN master m
     WHERE x.owner <> m.oid
     GROUP BY o.rolname, o.rolsuper
    -- As they are made. What a dump is loaded with may leave all of them in the ordinary state.
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not in force: decisions may be outdated, or rows wrong', t.tgname),
           format('ALTER TABLE %s ENABLE %sTRIGGER %I', t.tgrelid::regclass, coalesce(m.mode, ''), t.tgname)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
      LEFT JOIN triggers m ON m.oid = t.tgrelid AND m.name = t.tgname AND NOT t.tgisinternal
     WHERE t.tgenabled::text <> coalesce(m.state, 'O') AND (t.tgisinternal OR f.pronamespace = to_regnamespace('harness_rbac'))
    UNION ALL
    SELECT 'error', m.oid::regclass::text, format('trigger %I is gone: decisions may be outdated, rows wrong, or changes not recorded', m.name),
           format('CREATE %s %I %s ON %s %s EXECUTE FUNCTION harness_rbac.%s', m.kind, m.name, m.moment, m.oid::regclass, m.follows, m.calls)
               || CASE WHEN m.mode <> '' THEN format('; ALTER TABLE %s ENABLE %sTRIGGER %I', m.oid::regclass, m.mode, m.name) ELSE '' END
      FROM triggers m
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = m.oid AND t.tgname = m.name AND NOT t.tgisinternal)
    UNION ALL
    SELECT 'error', t.tgrelid::regclass::text, format('trigger %I is not the extension''s', t.tgname), format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
      FROM pg_catalog.pg_trigger t JOIN relations c ON c.oid = t.tgrelid JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
     WHERE f.pronamespace <> to_regnamespace('harness_rbac') AND NOT t.tgisinternal
    -- What triggers would have made.
    UNION ALL
    SELECT 'error', 'harness_rbac.scopes', format('%s of the scopes have no group of all their users, such as %s: nobody holds what everybody should', count(*), min(s.path)),
           'INSERT INTO harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, created_at)'
               || ' SELECT -id, account_id, id, ''user_group'', ''_'' || level || ''_all_users'', ''All '' || initcap(level) || '' Users'', created_at'
               || ' FROM harness_rbac.scopes ON CONFLICT (id) DO NOTHING'
      FROM harness_rbac.scopes s WHERE NOT EXISTS (SELECT FROM harness_rbac.principals p WHERE p.id = - s.id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.api_keys', format('%s of the keys are not published: replicas take them for dropped', count(*)),
           'INSERT INTO harness_rbac._published_api_keys SELECT public_id, principal_id, expires_at FROM harness_rbac.api_keys ON CONFLICT DO NOTHING'
      FROM harness_rbac.api_keys k WHERE NOT EXISTS (SELECT FROM harness_rbac._published_api_keys p WHERE p.public_id = k.public_id)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'error', 'harness_rbac.audit_log', 'a dump was not loaded to its end: what its session has changed since is not recorded',
           'SELECT setval(''harness_rbac._audit_restore'', 1)'
      FROM harness_rbac._audit_restore WHERE last_value <> 1
    -- Who may do what.
    UNION ALL
    SELECT 'error', c.oid::regclass::text, format('%s may %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type),
           format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM relations c, aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT 'error', 'harness_rbac', format('%s may CREATE in the schema', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END),
           format('REVOKE CREATE ON SCHEMA harness_rbac FROM %s', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
      FROM pg_catalog.pg_namespace n, aclexplode(n.nspacl) AS a
     WHERE n.oid = to_regnamespace('harness_rbac') AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'
    UNION ALL
    -- PostgreSQL looks keys up as the owner of the table that they refer to, by casts of whoever made the key.
    SELECT 'error', c.oid::regclass::text, format('%s holds REFERENCES on it, by which a foreign key of their own has the rights of its owner', g.who),
           format('REVOKE REFERENCES%s ON %s FROM %s', ' (' || g.columns || ')', c.oid::regclass, g.who)
      FROM relations c
     CROSS JOIN LATERAL (SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who, string_agg(quote_ident(a.name), ', ') AS columns
                           FROM (SELECT x.grantee, x.privilege_type, NULL AS name FROM aclexplode(c.relacl) AS x
                                 UNION ALL
                                 SELECT x.grantee, x.privilege_type, n.attname FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                                  WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
                          WHERE a.privilege_type = 'REFERENCES' AND a.grantee <> c.relowner
                            AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
                          GROUP BY a.grantee, a.name IS NULL) AS g
     WHERE c.relkind IN ('r', 'p')
    -- Who says for whom a session acts.
    UNION ALL
    SELECT 'error', 'harness_rbac.principal', 'PUBLIC may set the parameter: everybody may be anybody', 'REVOKE SET ON PARAMETER harness_rbac.principal FROM PUBLIC'
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a WHERE p.parname = 'harness_rbac.principal' AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('role %I logs in and may set the parameter at any time, also by SQL that was slipped in', r.rolname),
           format('REVOKE SET ON PARAMETER harness_rbac.principal FROM %I; GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO %I', r.rolname, r.rolname)
      FROM pg_catalog.pg_parameter_acl p, aclexplode(p.paracl) AS a JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
     WHERE p.parname = 'harness_rbac.principal' AND r.rolcanlogin AND NOT r.rolsuper
    UNION ALL
    SELECT 'error', f.oid::regprocedure::text, 'PUBLIC may execute it: everybody may be anybody', format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.oid::regprocedure)
      FROM pg_catalog.pg_proc f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) AS a
     WHERE f.oid IN (SELECT b.oid FROM pg_catalog.pg_proc b WHERE b.proname = 'begin_session' AND b.pronamespace = to_regnamespace('harness_rbac')) AND a.grantee = 0
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('%s acts for somebody from the start: %s', who, setting), format('ALTER %s RESET harness_rbac.principal', who)
      FROM (SELECT concat_ws(' ', CASE WHEN s.setrole <> 0 THEN 'ROLE ' || quote_ident(pg_get_userbyid(s.setrole)) END,
                             CASE WHEN s.setdatabase <> 0 THEN CASE WHEN s.setrole <> 0 THEN 'IN ' ELSE '' END || 'DATABASE ' || quote_ident(d.datname) END) AS who, setting
              FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS setting
             WHERE setting LIKE 'harness\_rbac.principal=%' AND (s.setdatabase = 0 OR d.datname = current_database())) AS set_for
    UNION ALL
    SELECT 'error', 'harness_rbac.pepper', 'the file is not in the data directory, or not as it was made: no API key proves anything',
           'Copy it from the data directory where the keys were made; pg_upgrade and dumps leave it out'
     WHERE EXISTS (SELECT FROM harness_rbac.api_keys) AND NOT harness_rbac._has_pepper()
    UNION ALL
    SELECT 'warning', 'harness_rbac.principal', format('every session acts for somebody from the start: %s, by the %s', s.setting, s.source),
           CASE WHEN s.source = 'command line' THEN 'Start the server without it' WHEN s.sourcefile NOT LIKE '%postgresql.auto.conf' THEN format('Take it out of %s', s.sourcefile)
                ELSE 'ALTER SYSTEM RESET harness_rbac.principal' END
      FROM pg_catalog.pg_settings s WHERE s.name = 'harness_rbac.principal' AND s.source IN ('configuration file', 'command line') AND s.setting <> ''
    -- It serves one user after another: what one leaves behind acts as the next.
    UNION ALL
    SELECT 'notice', format('database role %I', r.rolname),
           'it says for whom a session acts, and may create temporary objects: one that is named like a table hides it from whoever the connection serves next',
           format('REVOKE TEMPORARY ON DATABASE %I FROM %s', d.datname, (SELECT string_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, ', ')
                    FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
                   WHERE a.privilege_type = 'TEMPORARY' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(r.oid, a.grantee, 'USAGE') END))
      FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_database d ON d.datname = current_database()
     WHERE r.rolcanlogin AND NOT r.rolsuper AND has_database_privilege(r.oid, d.oid, 'TEMPORARY')
       AND EXISTS (SELECT FROM pg_catalog.pg_proc f, aclexplode(f.proacl) AS a
                    WHERE f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('begin_session', 'authenticate')
                      AND a.privilege_type = 'EXECUTE' AND a.grantee NOT IN (0, f.proowner) AND pg_has_role(r.oid, a.grantee, 'USAGE'))
    UNION ALL
    SELECT 'warning', format('database role with oid %s', r.role::oid), 'it is mapped to a principal, and there is no such role: one that comes to have the number acts for it',
           format('SELECT harness_rbac.unmap_database_role(%s)', r.role::oid)
      FROM harness_rbac.database_roles r WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles known WHERE known.oid = r.role);
END;
COMMENT ON FUNCTION harness_rbac._lint_own() IS
'The part of lint() that is about the extension''s own tables and functions, and about what says for whom a session acts. For lint() alone.';
REVOKE ALL ON FUNCTION harness_rbac._lint_replicas(), harness_rbac._lint_citus(), harness_rbac._lint_own() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac._lint_replicas(), harness_rbac._lint_citus(), harness_rbac._lint_own() TO PUBLIC;

-- Lists run no SQL, and PostgreSQL would set their path again for every row.
ALTER FUNCTION harness_rbac.effective_permissions(text, text) RESET search_path;
ALTER FUNCTION harness_rbac.permitted_scopes(text, text) RESET search_path;
ALTER FUNCTION harness_rbac.permitted_resources(text, text, text) RESET search_path;
ALTER FUNCTION harness_rbac.permitted_principals(text, text, text) RESET search_path;

-- Plain words: what changed in what is said of functions, views and columns.
COMMENT ON COLUMN harness_rbac.resource_types.module IS 'The part of Harness it belongs to; NULL for one that an application has added.';
COMMENT ON COLUMN harness_rbac.resource_types.attributes IS 'Attributes that Harness documents for the type, with their values; any attribute may be used in a filter.';
COMMENT ON COLUMN harness_rbac.permissions.status IS 'Its standing in the catalogue of Harness; every permission is enforced, whatever its status.';
COMMENT ON FUNCTION harness_rbac.permitted_principals(text, text, text) IS
'The users and service accounts that hold a permission in a scope, and by which assignments (via). Leaves out kinds that the caller may not view.
resource: NULL asks about the type as a whole. Raises 42501 (the caller may view neither kind there), 42602 (scope).';
COMMENT ON COLUMN harness_rbac.role_bindings.principal IS 'The principal that holds it, as functions take it.';
COMMENT ON COLUMN harness_rbac.expiring_role_bindings.principal IS 'The principal that holds it.';
COMMENT ON VIEW harness_rbac.administrators IS 'The principals that hold the administrator''s role, and where; members of a user group through the group.';
COMMENT ON COLUMN harness_rbac.administrators.principal IS 'The principal that holds the role.';
COMMENT ON COLUMN harness_rbac.unused_role_bindings.principal IS 'The principal that holds it.';
COMMENT ON COLUMN harness_rbac.role_assignments.principal_id IS 'The principal that holds it; at home in this scope or one above.';
COMMENT ON COLUMN harness_rbac.roles.internal IS 'Harness does not offer the role in its lists.';

-- All that somebody holds, everywhere.
CREATE FUNCTION harness_rbac."role_bindings_everywhere"(
	"principal" TEXT DEFAULT NULL
) RETURNS TABLE (
	"scope" TEXT,
	"role" TEXT,
	"resource_group" TEXT,
	"resource_type" TEXT,
	"resource" TEXT,
	"through" TEXT,
	"identifier" TEXT,
	"in_force" bool,
	"valid_from" timestamp with time zone,
	"valid_until" timestamp with time zone
)
VOLATILE PARALLEL UNSAFE 
SET search_path TO pg_catalog, pg_temp
LANGUAGE c
AS 'MODULE_PATHNAME', 'role_bindings_everywhere_wrapper';
COMMENT ON FUNCTION harness_rbac.role_bindings_everywhere(text) IS
'All that a principal is assigned and what is shared with it, in every scope, by itself or through a group. Of others the caller sees what it may view where it is assigned. Returns a row for each assignment or share.';
REVOKE ALL ON FUNCTION harness_rbac.role_bindings_everywhere(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION harness_rbac.role_bindings_everywhere(text) TO PUBLIC;

-- What lint() finds.
CREATE OR REPLACE FUNCTION harness_rbac.lint() RETURNS TABLE (severity text, object text, finding text, mend text)
LANGUAGE sql STABLE PARALLEL RESTRICTED SET lock_timeout = '2s' SET quote_all_identifiers = off
BEGIN ATOMIC
    -- What somebody has locked, or is about to, is not looked into: whoever owns a table could keep everybody waiting.
    WITH RECURSIVE locked AS MATERIALIZED (
        SELECT DISTINCT l.relation AS oid
          FROM pg_catalog.pg_locks l
         WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock' AND l.pid <> pg_backend_pid()
           AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
    -- Written so that it comes before the view's barrier.
    ), shown AS MATERIALIZED (
        SELECT * FROM harness_rbac.protected_tables t WHERE t.target <> ALL (ARRAY(SELECT oid FROM locked))
    ), protected AS MATERIALIZED (
        SELECT t.target, c.oid, c.relkind, t.scope_column, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, o.oid AS owner,
               o.rolname AS owner_name, o.rolsuper AS owner_is_superuser, o.rolcanlogin AS owner_logs_in
          FROM (SELECT target, min(scope_column::text) AS scope_column FROM shown GROUP BY target) AS t
          JOIN pg_catalog.pg_class c ON c.oid = t.target
          JOIN pg_catalog.pg_roles o ON o.oid = c.relowner
    ), checks AS MATERIALIZED (
        SELECT p.oid, p.polrelid::regclass AS target, p.polname, p.polpermissive,
               -- By what it calls, not by a name that others may use.
               EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc f ON f.oid = d.refobjid
                        WHERE d.classid = 'pg_catalog.pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_catalog.pg_proc'::regclass
                          AND f.pronamespace = to_regnamespace('harness_rbac') AND f.proname IN ('has_permission', '_has_permission_by_key')) AS asks,
               coalesce(pg_get_expr(p.polqual, p.polrelid) ~ '\mhas_permission\(', true)
                   AND coalesce(pg_get_expr(p.polwithcheck, p.polrelid) ~ '\mhas_permission\(', true) AS each_asks,
               concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS text
          FROM pg_catalog.pg_policy p WHERE p.polrelid NOT IN (SELECT oid FROM locked)
    ), parts (target, relid) AS (
        SELECT p.target, i.inhrelid FROM protected p JOIN pg_catalog.pg_inherits i ON i.inhparent = p.oid
        UNION
        SELECT parts.target, i.inhrelid FROM parts JOIN pg_catalog.pg_inherits i ON i.inhparent = parts.relid
    -- Rows that policies guard, and where they lie: partitions and child tables as well.
    ), guarded AS MATERIALIZED (
        SELECT g.target, g.relid, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, c.relowner AS owner
          FROM (SELECT target, oid FROM protected UNION SELECT target, relid FROM parts) AS g (target, relid)
          JOIN pg_catalog.pg_class c ON c.oid = g.relid
    -- What reads them, directly or through another view.
    ), readers (target, relid, guarded) AS (
        SELECT g.target, r.ev_class, g.relid FROM guarded g
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = g.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> g.relid
        UNION
        SELECT readers.target, r.ev_class, NULL::pg_catalog.oid FROM readers
          JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = readers.relid AND d.classid = 'pg_catalog.pg_rewrite'::regclass
          JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> readers.relid
    -- Who else than its owner may use a table or view, or columns of it. Superusers may in any case.
    ), usable AS MATERIALIZED (
        SELECT DISTINCT c.oid, c.relname, c.relkind, a.grantee, a.privilege_type,
               CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS who
          FROM pg_catalog.pg_class c
         CROSS JOIN LATERAL (SELECT x.grantee, x.privilege_type FROM aclexplode(c.relacl) AS x
                             UNION ALL
                             SELECT x.grantee, x.privilege_type FROM pg_catalog.pg_attribute n, aclexplode(n.attacl) AS x
                              WHERE n.attrelid = c.oid AND n.attnum > 0 AND n.attacl IS NOT NULL) AS a
         WHERE c.relkind IN ('r', 'p', 'v', 'm') AND a.grantee <> c.relowner AND c.relnamespace <> to_regnamespace('harness_rbac') AND c.relnamespace <> 11
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.oid = a.grantee AND r.rolsuper)
    -- Who administers a scope, or it and what is below.
    ), chiefs AS MATERIALIZED (
        SELECT DISTINCT s.account_id, s.path, coalesce(g.include_child_scopes, false) AS below
          FROM harness_rbac.role_assignments a
          JOIN harness_rbac.roles r ON r.id = a.role_id AND r.scope_id IS NULL AND r.identifier IN ('_account_admin', '_organization_admin', '_project_admin')
          JOIN harness_rbac.scopes s ON s.id = a.scope_id
          JOIN harness_rbac.principals p ON p.id = a.principal_id
          JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
         WHERE NOT a.disabled AND coalesce(a.valid_from <= statement_timestamp(), true) AND coalesce(statement_timestamp() < a.valid_until, true)
           AND CASE WHEN p.kind <> 'user_group' THEN NOT p.disabled
                    ELSE EXISTS (SELECT FROM harness_rbac.group_members m JOIN harness_rbac.principals u ON u.id = m.user_id AND NOT u.disabled WHERE m.group_id = p.id)
                      OR EXISTS (SELECT FROM harness_rbac.scope_users x JOIN harness_rbac.principals u ON u.id = x.user_id AND NOT u.disabled WHERE x.scope_id = - p.id)
                      OR EXISTS (SELECT FROM harness_rbac.principals u WHERE u.account_id = - p.id AND u.kind = 'user' AND NOT u.disabled) END
    )
    SELECT found.* FROM (
    -- Tables.
    SELECT 'error', target::text, 'row-level security is disabled, its policies do nothing',
           format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT enabled
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I is not held by the policies', owner_name),
           format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target)
      FROM protected WHERE NOT forced AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('its owner %I logs in, and may drop the policies', owner_name),
           format('ALTER TABLE %s OWNER TO %I', target,
                  (SELECT r.rolname FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'harness_rbac' AND e.extowner = r.oid
                    WHERE r.rolsuper ORDER BY e.oid IS NULL, r.oid LIMIT 1))
      FROM protected WHERE owner_logs_in AND NOT owner_is_superuser
    UNION ALL
    SELECT 'warning', target::text, format('no index leads with %I, so every query reads the whole table', scope_column),
           format('CREATE INDEX ON %s (%I)', target, scope_column)
      FROM protected
     WHERE scope_column IS NOT NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE i.indrelid = protected.oid AND a.attname = scope_column AND i.indpred IS NULL AND i.indisvalid)
    UNION ALL
    SELECT 'notice', target::text, format('no index leads to %I, so for a caller that holds single resources by name every row of their scopes is read', resource_column),
           format('CREATE INDEX ON %s (%I)', target, resource_column)
      FROM (SELECT DISTINCT p.oid, p.target, p.scope_column,
                   replace(trim(BOTH '"' FROM (regexp_match(c.condition, 'has_permission\(''[A-Za-z0-9_$]+''::(?:pg_catalog\.)?text, (?:"(?:[^"]|"")+"|[^",() ]+|(?:harness_rbac\.)?scope_of\([^()]*(?:\([^()]*\)::text)?\)), \(?("(?:[^"]|"")+"|[^",():'' ]+)\)?(?:::text)?[,)]'))[1]), '""', '"') AS resource_column
              FROM protected p JOIN shown c ON c.target = p.target WHERE c.command = 'select') AS named
      JOIN pg_catalog.pg_attribute r ON r.attrelid = named.oid AND r.attname = named.resource_column
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND r.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype, 'bigint'::regtype, 'integer'::regtype)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i LEFT JOIN pg_catalog.pg_attribute s ON s.attrelid = i.indrelid AND s.attname = named.scope_column
                        WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid
                          AND (i.indkey[0] = r.attnum OR i.indkey[0] = s.attnum AND i.indnkeyatts > 1 AND i.indkey[1] = r.attnum))
    UNION ALL
    SELECT 'notice', named.target::text, format('no index leads with %I, so what callers own by attribute %s is found by reading every row of the scopes', a.attname, named.attribute),
           format('CREATE INDEX ON %s (%I)', named.target, a.attname)
      FROM (SELECT DISTINCT p.oid, p.target, replace(found[1], '''''', '''') AS attribute, replace(trim(BOTH '"' FROM found[2]), '""', '"') AS owner_column
              FROM protected p JOIN shown c ON c.target = p.target,
                   regexp_matches(c.condition, '''((?:[^'']|'''')+)''(?:::text)?, \(?("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)', 'g') AS found
             WHERE c.command = 'select' AND c.condition ~ 'jsonb_build_object') AS named
      JOIN pg_catalog.pg_attribute a ON a.attrelid = named.oid AND a.attname = named.owner_column AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'uuid'::regtype)
     WHERE coalesce(current_setting('harness_rbac.indexes_by_reason', true)::boolean, true)
       AND EXISTS (SELECT FROM harness_rbac.resource_group_selectors x WHERE x.attribute_name = named.attribute AND '${principal' = ANY (SELECT left(v, 11) FROM unnest(x.attribute_values) AS v))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = named.oid AND i.indpred IS NULL AND i.indisvalid AND i.indkey[0] = a.attnum)
    UNION ALL
    SELECT 'notice', g.target::text, format('index %s only approximates, and is not used under the policies: rows would be missing', i.indexrelid::regclass),
           format('ALTER DATABASE %I SET %I.iterative_scan = strict_order', current_database(), m.amname)
      FROM guarded g JOIN pg_catalog.pg_index i ON i.indrelid = g.relid JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i' JOIN pg_catalog.pg_am m ON m.oid = c.relam
     WHERE m.amname = ANY (regexp_split_to_array(coalesce(current_setting('harness_rbac.approximate_indexes', true), 'hnsw, ivfflat'), ' *, *'))
       AND coalesce(current_setting(m.amname || '.iterative_scan', true), '') NOT IN ('strict_order', 'relaxed_order')
    UNION ALL
    SELECT 'error', c.oid::regclass::text,
           format('%s may read or change this %s past the policies of %s', u.who, CASE WHEN c.relispartition THEN 'partition' ELSE 'child table' END, p.target),
           format('REVOKE ALL ON %s FROM %s', c.oid::regclass, u.who)
      FROM parts p JOIN pg_catalog.pg_class c ON c.oid = p.relid JOIN usable u ON u.oid = c.oid
     WHERE NOT c.relrowsecurity
     GROUP BY c.oid, c.relispartition, u.who, p.target
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may TRUNCATE it, which no policy is asked about', u.who), format('REVOKE TRUNCATE ON %s FROM %s', u.oid::regclass, u.who)
      FROM guarded g JOIN usable u ON u.oid = g.relid WHERE u.privilege_type = 'TRUNCATE' AND g.enabled
    UNION ALL
    SELECT CASE WHEN EXISTS (SELECT FROM usable u WHERE u.oid = v.oid)
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid AND r.ev_class <> v.oid
                              WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = v.oid AND d.classid = 'pg_catalog.pg_rewrite'::regclass)
                THEN 'error' ELSE 'notice' END,
           v.oid::regclass::text, format('this view reads %s as its owner %I, whom no policy holds', g.relid::regclass, o.rolname),
           format('ALTER VIEW %s SET (security_invoker = true)', v.oid::regclass)
      FROM readers JOIN pg_catalog.pg_class v ON v.oid = readers.relid AND v.relkind = 'v' JOIN pg_catalog.pg_roles o ON o.oid = v.relowner
      JOIN guarded g ON g.relid = readers.guarded AND g.target = readers.target
     WHERE NOT coalesce((SELECT x.option_value::boolean FROM pg_options_to_table(v.reloptions) AS x WHERE x.option_name = 'security_invoker'), false)
       AND (o.rolsuper OR o.rolbypassrls OR NOT g.enabled OR NOT g.forced AND pg_has_role(o.oid, g.owner, 'USAGE'))
    UNION ALL
    SELECT 'error', u.oid::regclass::text, format('%s may read this copy of rows of %s, which no policy guards', u.who, readers.target),
           format('REVOKE ALL ON %s FROM %s', u.oid::regclass, u.who)
      FROM readers JOIN usable u ON u.oid = readers.relid AND u.relkind = 'm' GROUP BY u.oid, u.who, readers.target
    UNION ALL
    SELECT 'notice', c.oid::regclass::text,
           format('it has column %I as %s, %s may use both, and no policy guards it', min(t.scope_column), min(t.target::text), string_agg(DISTINCT u.who, ', ')),
           format('SELECT harness_rbac.protect_table(%L, %L, %L)', c.oid::regclass::text,
                  (SELECT y.identifier FROM shown JOIN harness_rbac.permissions x ON x.identifier = shown.permission JOIN harness_rbac.resource_types y ON y.id = x.resource_type_id
                    WHERE shown.target::text = min(t.target::text) ORDER BY shown.command = 'select' DESC LIMIT 1), min(t.scope_column))
      FROM protected t JOIN usable of_target ON of_target.oid = t.oid
      JOIN pg_catalog.pg_attribute key ON key.attrelid = t.oid AND key.attname = t.scope_column
      JOIN pg_catalog.pg_attribute same ON same.attname = key.attname AND same.atttypid = key.atttypid AND same.attnum > 0 AND NOT same.attisdropped
      JOIN pg_catalog.pg_class c ON c.oid = same.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND NOT c.relispartition AND c.relpersistence <> 't'
      JOIN usable u ON u.oid = c.oid AND u.grantee = of_target.grantee
     WHERE c.oid NOT IN (SELECT relid FROM guarded) AND c.oid NOT IN (SELECT oid FROM locked)
       AND of_target.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') AND u.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
     GROUP BY c.oid
    UNION ALL
    SELECT 'warning', t.target::text, format('role %I has BYPASSRLS: no policy holds it', r.rolname), format('ALTER ROLE %I NOBYPASSRLS', r.rolname)
      FROM protected t JOIN pg_catalog.pg_roles r ON r.rolbypassrls AND NOT r.rolsuper
     WHERE has_table_privilege(r.oid, t.target, 'SELECT, INSERT, UPDATE, DELETE')
    UNION ALL
    -- A policy that asks is none, and none that somebody stands for, with a reason.
    SELECT 'warning', c.target::text, format('policy %I lets rows through that permissions do not', c.polname),
           format('DROP POLICY %I ON %s', c.polname, c.target)
      FROM checks c JOIN protected t ON t.target = c.target
     WHERE c.polpermissive AND c.polname <> ALL ('{harness_rbac_select,harness_rbac_insert,harness_rbac_update,harness_rbac_delete}')
       AND NOT (c.asks AND c.each_asks)
       AND coalesce(obj_description(c.oid, 'pg_policy'), '') !~* '^accepted: *\S'
    UNION ALL
    SELECT 'error', t.target::text, format('policy harness_rbac_%s is not one that protect_table() makes', t.command),
           format('DROP POLICY harness_rbac_%s ON %s', t.command, t.target)
      FROM shown t WHERE t.permission IS NULL OR t.scope_column IS NULL
    UNION ALL
    SELECT 'warning', n.target::text, 'somebody holds a lock on it, or waits for one: it was not looked into',
           format('SELECT pid, mode, granted FROM pg_locks WHERE relation = %s', n.target::oid)
      FROM harness_rbac._protected_tables n WHERE n.target IN (SELECT oid FROM locked)
    UNION ALL
    SELECT 'notice', n.target::text, format('%I has protected it, a role that does not speak for the database: drop_scope() does not ask its rows', n.noted_by),
           format('SELECT harness_rbac.confirm_protected_table(%L)', n.target)
      FROM harness_rbac._protected_tables n JOIN pg_catalog.pg_class c ON c.oid = n.target WHERE NOT n.confirmed
    -- A sub-select is evaluated once: who waits for a row lock would be decided by what held before.
    UNION ALL
    SELECT 'error', c.target::text, format('policy %I asks in a sub-select: a caller that waits for a row meanwhile keeps a right that is revoked', c.polname),
           'Write harness_rbac.has_permission(...) itself, without SELECT; it uses the index by itself'
      FROM checks c WHERE c.text ~ '\mSELECT\M[^;]*\m(has_permission|permitted_scope_ids)\('
    -- What waits for somebody to take a name.
    UNION ALL
    SELECT 'notice', format('%s %s at %s', named.type, named.name, s.path),
           'it is not there, but registered, listed by a resource group or shared: whoever takes the name comes by that',
           format('SELECT harness_rbac.drop_resource(%L, %L, %L)', s.path, named.type, named.name)
      FROM (SELECT r.scope_id, t.identifier::text AS type, r.identifier::text AS name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resources r ON r.resource_type_id = t.id
            UNION
            SELECT a.scope_id, t.identifier::text, a.resource::text
              FROM harness_rbac.resource_types t JOIN harness_rbac.role_assignments a ON a.resource_type_id = t.id
            UNION
            SELECT g.scope_id, t.identifier::text, listed.name
              FROM harness_rbac.resource_types t JOIN harness_rbac.resource_group_selectors x ON x.resource_type_id = t.id
              JOIN harness_rbac.resource_groups g ON g.id = x.resource_group_id CROSS JOIN LATERAL unnest(x.identifiers::text[]) AS listed (name)) AS named
      JOIN harness_rbac.scopes s ON s.id = named.scope_id
     WHERE named.type IN ('USER', 'SERVICEACCOUNT', 'USERGROUP', 'ROLE', 'RESOURCEGROUP', 'ORGANIZATION', 'PROJECT')
       AND NOT CASE named.type
           WHEN 'ROLE' THEN EXISTS (SELECT FROM harness_rbac.roles r WHERE (r.scope_id = s.id OR r.scope_id IS NULL) AND r.identifier = named.name)
           WHEN 'RESOURCEGROUP' THEN EXISTS (SELECT FROM harness_rbac.resource_groups g WHERE (g.scope_id = s.id OR g.scope_id IS NULL) AND g.identifier = named.name)
           WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM harness_rbac.scopes o WHERE o.parent_id = s.id AND o.identifier = named.name)
           WHEN 'PROJECT' THEN EXISTS (SELECT FROM harness_rbac.scopes p WHERE p.parent_id = s.id AND p.identifier = named.name)
           ELSE EXISTS (SELECT FROM harness_rbac.principals p
                         WHERE p.scope_id IN (s.id, s.parent_id, s.account_id) AND p.identifier = named.name
                           AND p.kind = CASE named.type WHEN 'USER' THEN 'user' WHEN 'USERGROUP' THEN 'user_group' ELSE 'service_account' END) END
    -- What is there for nobody, and who could mend that.
    UNION ALL
    SELECT 'warning', orphaned.target::text, format('%s rows have no scope, or one that there is not: no principal sees them', orphaned.count),
           format('SELECT * FROM %s WHERE %s', orphaned.target, CASE WHEN orphaned.scope_level IS NULL
               THEN format('(%I IN (SELECT id FROM harness_rbac.scopes)) IS NOT TRUE', orphaned.scope_column)
               ELSE format('(%I::text IN (SELECT key FROM harness_rbac.scopes WHERE level = %L)) IS NOT TRUE', orphaned.scope_column, orphaned.scope_level) END)
      FROM (SELECT t.target, min(t.scope_column::text) AS scope_column, min(t.scope_level) AS scope_level, harness_rbac._rows_without_scope(t.target) AS count
              FROM shown t WHERE t.scope_column IS NOT NULL GROUP BY t.target) AS orphaned
     WHERE orphaned.count > 0
    UNION ALL
    SELECT 'notice', without.account, format('%s of its organizations and projects have no administrator, such as %s', without.count, without.some),
           format('Give somebody the role: SELECT harness_rbac.assign_role(%L, %L, %L, %L)', 'user:NAME@' || without.account, format('_%s_admin', without.level),
                  CASE without.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END, without.first)
      FROM (SELECT account.path AS account, count(*) AS count, (array_agg(s.path ORDER BY s.path))[1] AS first, (array_agg(s.level ORDER BY s.path))[1] AS level,
                   array_to_string((array_agg(s.path ORDER BY s.path))[1:3], ', ') AS some
              FROM harness_rbac.scopes s JOIN harness_rbac.scopes account ON account.id = s.account_id
             WHERE s.level <> 'account'
               -- Where principals administer at all.
               AND (s.account_id IN (SELECT account_id FROM chiefs) OR account.administered)
               AND NOT EXISTS (SELECT FROM chiefs c WHERE c.account_id = s.account_id AND (c.path = s.path OR c.below AND starts_with(s.path, c.path || '/')))
             GROUP BY account.path) AS without
    UNION ALL
    SELECT 'notice', 'harness_rbac.track_grant_uses', 'it is off: nobody notes which assignments are used, and unused_role_bindings cannot tell',
           'ALTER SYSTEM SET harness_rbac.track_grant_uses = on; SELECT pg_reload_conf()'
     WHERE NOT coalesce(current_setting('harness_rbac.track_grant_uses', true)::boolean, false)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a WHERE a.created_at < statement_timestamp() - interval '1 day')
    -- What nobody has ended: every transaction that changes policy holds the table of its messages.
    UNION ALL
    SELECT CASE WHEN x.prepared < statement_timestamp() - interval '5 minutes' THEN 'warning' ELSE 'notice' END, format('prepared transaction %s', x.gid),
           format('it changes policy, %I prepared it on %s, and others wait for what it has locked', x.owner, x.prepared),
           format('COMMIT PREPARED %L, or ROLLBACK PREPARED %1$L', x.gid)
      FROM pg_catalog.pg_prepared_xacts x
     WHERE x.database = current_database()
       AND EXISTS (SELECT FROM pg_catalog.pg_locks own JOIN pg_catalog.pg_locks held ON held.virtualtransaction = own.virtualtransaction
                    WHERE own.transactionid = x.transaction AND own.mode = 'ExclusiveLock' AND own.pid IS NULL
                      AND held.pid IS NULL AND held.relation = to_regclass('harness_rbac._signals'))
    -- What can go.
    UNION ALL
    SELECT 'notice', format('assignment %s at %s', a.identifier, s.path),
           CASE WHEN a.valid_until <= statement_timestamp() THEN format('it has expired on %s', a.valid_until)
                ELSE 'no decision has relied on it for 90 days' END,
           format('SELECT harness_rbac.revoke_role(%L, %L, %L, %L)', p.kind || ':' || p.identifier || '@' || home.path,
                  CASE WHEN r.scope_id IS NULL OR r.scope_id = a.scope_id THEN '' WHEN r.scope_id = a.account_id THEN 'account.' ELSE 'org.' END || r.identifier,
                  g.identifier, s.path)
      FROM harness_rbac.role_assignments a JOIN harness_rbac.scopes s ON s.id = a.scope_id JOIN harness_rbac.principals p ON p.id = a.principal_id
      JOIN harness_rbac.scopes home ON home.id = p.scope_id JOIN harness_rbac.roles r ON r.id = a.role_id
      JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
     WHERE a.valid_until <= statement_timestamp()
        OR current_setting('harness_rbac.track_grant_uses', true)::boolean
           AND (s.path, a.identifier) IN (SELECT b.scope, b.identifier FROM harness_rbac.unused_role_bindings b)
    UNION ALL
    SELECT 'notice', format('API key %s of %s', k.identifier, owner.name),
           CASE WHEN k.expires_at IS NULL THEN 'it has no end' ELSE format('it has expired on %s', k.expires_at) END,
           CASE WHEN k.expires_at IS NULL THEN format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id) AS owner
     WHERE NOT k.replaced AND (k.expires_at IS NULL OR k.expires_at <= statement_timestamp())
    -- Who finds such a key hands out as its owner does.
    UNION ALL
    SELECT 'warning', format('API key %s of %s', k.identifier, owner.name),
           'its owner may administer, and it ' || CASE WHEN k.bounded THEN 'has no end' WHEN k.expires_at IS NULL THEN 'is not limited and has no end' ELSE 'is not limited' END,
           CASE WHEN k.bounded THEN format('SELECT harness_rbac.drop_api_key(%L, %L)', owner.name, k.identifier)
                ELSE format('SELECT harness_rbac.drop_api_key(%L, %L); SELECT harness_rbac.create_api_key(%1$L, %2$L, limited_to => %L)', owner.name, k.identifier,
                   jsonb_build_array(jsonb_build_object('roleIdentifier', format('_%s_viewer', owner.level), 'scope', owner.home,
                       'resourceGroupIdentifier', CASE owner.level WHEN 'project' THEN '_all_project_level_resources' ELSE '_all_resources_including_child_scopes' END))) END
      FROM harness_rbac.api_keys k,
           LATERAL (SELECT p.kind || ':' || p.identifier || '@' || s.path AS name, s.level, s.path AS home FROM harness_rbac.principals p
                      JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.id = k.principal_id AND NOT p.disabled) AS owner
     WHERE NOT k.replaced AND (NOT k.bounded OR k.expires_at IS NULL) AND coalesce(k.expires_at > statement_timestamp(), true)
       AND EXISTS (SELECT FROM harness_rbac.role_assignments a JOIN harness_rbac.roles r ON r.id = a.role_id
                    WHERE a.account_id = k.account_id AND NOT a.disabled AND coalesce(a.valid_until > statement_timestamp(), true)
                      AND (a.principal_id = k.principal_id
                           OR a.principal_id IN (SELECT m.group_id FROM harness_rbac.group_members m WHERE m.user_id = k.principal_id)
                           OR - a.principal_id IN (SELECT u.scope_id FROM harness_rbac.scope_users u WHERE u.user_id = k.principal_id)
                           OR a.principal_id = - k.account_id AND owner.name LIKE 'user:%')
                      AND (r.breadth = 'every'
                           OR EXISTS (SELECT FROM harness_rbac.role_permissions g JOIN harness_rbac.permissions p ON p.id = g.permission_id
                                       WHERE g.role_id = r.id AND p.identifier IN ('core_user_manage', 'core_usergroup_manage', 'core_serviceaccount_edit',
                                           'core_role_edit', 'core_resourcegroup_edit', 'core_serviceaccount_manageapikey'))))
    UNION ALL
    SELECT * FROM harness_rbac._lint_own()
    UNION ALL
    SELECT * FROM harness_rbac._lint_replicas()
    UNION ALL
    SELECT * FROM harness_rbac._lint_citus()
    ) AS found (severity, object, finding, mend)
    ORDER BY array_position(ARRAY['error', 'warning', 'notice'], found.severity), found.object, found.finding;
END;
COMMENT ON FUNCTION harness_rbac.lint() IS
'What is wrong in this database with regard to the extension. Returns severity (error, warning, notice), the object, the finding and the statement that mends it; no rows where all is well.';

-- Nobody keeps what ALTER DEFAULT PRIVILEGES gives on whatever is made: of what this script makes nothing is granted by name, but for
-- two functions, on which whoever had EXECUTE has it again.
DO $$
DECLARE
    statement text;
BEGIN
    FOR statement IN
        SELECT DISTINCT format('REVOKE ALL ON %s %s FROM %s', o.kind, o.name, a.grantee::regrole)
          FROM (SELECT 'TABLE', 'pg_class'::regclass, c.oid, c.oid::regclass::text, c.relacl, c.relowner FROM pg_class c WHERE c.relnamespace = 'harness_rbac'::regnamespace
                UNION ALL SELECT 'FUNCTION', 'pg_proc', p.oid, p.oid::regprocedure::text, p.proacl, p.proowner FROM pg_proc p
                           WHERE p.pronamespace = 'harness_rbac'::regnamespace AND p.proname NOT IN ('create_scope', 'protect_table')
                UNION ALL SELECT 'TYPE', 'pg_type', t.oid, t.oid::regtype::text, t.typacl, t.typowner FROM pg_type t WHERE t.typnamespace = 'harness_rbac'::regnamespace
               ) AS o (kind, catalogue, oid, name, acl, owner), aclexplode(o.acl) AS a, pg_depend d, pg_extension e
         WHERE a.grantee NOT IN (0, o.owner) AND (d.classid, d.objid, d.deptype) = (o.catalogue, o.oid, 'e')
           -- Made by the transaction that made this version the extension's.
           AND e.extname = 'harness_rbac' AND d.refobjid = e.oid AND d.xmin = e.xmin
    LOOP
        EXECUTE statement;
    END LOOP;
END
$$;
