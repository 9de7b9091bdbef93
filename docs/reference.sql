-- Writes docs/reference.md out of what an installation says of itself: tests/bin/reference runs this.
\set ON_ERROR_STOP 1
\set QUIET 1
\pset tuples_only on
\pset format unaligned
SET search_path = pg_catalog;
SET client_min_messages = warning;

CREATE TEMP TABLE chapter (place int, title text, functions text[]);
INSERT INTO chapter VALUES
    (1, 'Decisions', '{has_permission, require_permission, check_access, permitted_scope_ids}'),
    (2, 'Questions', '{explain_permission, explain_permission_text, effective_permissions, permitted_scopes, permitted_resources, permitted_resources_everywhere,
                       permitted_principals, role_bindings_everywhere, redundant_role_bindings, access_report, may_review, help}'),
    (3, 'Scopes', '{create_scope, drop_scope, scope_id, scope_path, set_scope_key, scope_of}'),
    (4, 'Principals', '{create_user, create_user_group, create_service_account, add_group_member, remove_group_member, add_scope_user,
                        remove_scope_user, set_principal_disabled, drop_principal}'),
    (5, 'Identity', '{current_principal, acting_principal, current_bound, begin_session, authenticate, create_api_key, rotate_api_key, drop_api_key, map_database_role,
                      unmap_database_role}'),
    (6, 'Rows', '{protect_table, unprotect_table, carry_scope, confirm_protected_table, lint}'),
    (7, 'Resource types and permissions', '{create_resource_type, create_permission, confirm_share_permission}'),
    (8, 'Roles and resource groups', '{create_role, alter_role, drop_role, create_resource_group, alter_resource_group,
                                       drop_resource_group}'),
    (9, 'Assignments', '{assign_role, revoke_role, alter_assignment, share_resource, unshare_resource}'),
    (10, 'Resources', '{register_resource, drop_resource}'),
    (11, 'Pipelines', '{register_pipeline, drop_pipeline, check_pipeline_execution, may_execute_pipeline, pipeline_executors}'),
    (12, 'Policy as code', '{export_policy, export_policy_parts, plan_policy, apply_policy, check_policy, policy_from_yaml, policy_from_terraform, policy_to_terraform, simulate}'),
    (13, 'The log', '{policy_changes, policy_changes_undo, has_permission_at, explain_permission_at, permitted_principals_at, role_bindings_at, verify_audit_log, partition_audit_log, drop_audit_log}'),
    (14, 'Replicas and nodes', '{create_publication,wait_for_replicas,signed_session}'),
    (15, 'Monitoring', '{session_stats, server_stats}');

CREATE TEMP TABLE error (place int, code text, condition text, meaning text);
INSERT INTO error VALUES
    (1, '42602', 'invalid_name', 'an identifier, path or reference that cannot be read'),
    (2, '42704', 'undefined_object', 'there is nothing of that name'),
    (3, '42710', 'duplicate_object', 'it exists already'),
    (4, '42501', 'insufficient_privilege', 'not permitted, and everything that must look like it'),
    (5, '22023', 'invalid_parameter_value', 'readable but wrong: a filter, a permission of another level, a NULL'),
    (6, '0LP01', 'invalid_grant_operation', 'an assignment whose parts do not fit its scope'),
    (7, '2BP01', 'dependent_objects_still_exist', 'last administrator, scope with children'),
    (8, '28000', 'invalid_authorization_specification', 'a bad, expired or unknown token: always the same text'),
    (9, '42939', 'reserved_name', 'a reserved word, a name that begins with `_`, anything shipped'),
    (10, '54000', 'program_limit_exceeded', 'no memory for a principal''s compiled rights; the pepper of API keys or the key of a cluster cannot be used; a principal has too many API keys; a pipeline definition or the document of a policy is too large'),
    (11, '0A000', 'feature_not_supported', 'PREPARE TRANSACTION after a principal changed policy; what has to see every row, in REPEATABLE READ or SERIALIZABLE; see [The log](audit.md)'),
    (12, '55000', 'object_not_in_prerequisite_state', 'library and tables are of different versions, see [Upgrading](upgrading.md); a replica is to be administered, or is too old to answer, see [Replicas](replicas.md); there is nobody or nothing to sign with'),
    (13, '57014', 'query_canceled', 'replicas have not applied the policy in the time that was given'),
    (14, '25006', 'read_only_sql_transaction', 'it has to write, and the transaction may not, or the server is a standby');

-- A call in one line if it fits the column of a page, or else with its arguments, or its results, each in a line.
CREATE FUNCTION pg_temp.signature(name text, arguments text, result text) RETURNS text LANGUAGE sql AS $$
    SELECT CASE WHEN length(h.head) + length(t.tail) - coalesce(length(substring(h.head FROM '^.*\n')), 0) <= 88 THEN h.head || t.tail
                ELSE h.head || regexp_replace(replace(t.tail, ', ', E',\n    '), 'TABLE\((.*)\)$', E'TABLE(\n    \\1\n)') END
      FROM (VALUES (CASE WHEN length(name || '(' || arguments || ') -> ' || result) <= 88 OR length(name || '(' || arguments || ') -> TABLE(') <= 88 AND result ~ '^TABLE'
                         THEN name || '(' || arguments || ')'
                         ELSE name || E'(\n    ' || replace(arguments, ', ', E',\n    ') || E'\n)' END)) AS h (head),
           (VALUES (' -> ' || result)) AS t (tail)
$$;

-- What applications call; a name that begins with _ is internal.
CREATE TEMP VIEW callable AS
SELECT oid, proname, arguments, comment, short, open,
       pg_temp.signature(proname, list, replace(pg_get_function_result(oid), 'timestamp with time zone', 'timestamptz')) AS signature
  FROM (SELECT *
          FROM (SELECT oid, proname::text, coalesce(proargnames[1:pronargs], '{}') AS arguments,
                       -- The first sentence.
                       regexp_replace(obj_description(oid, 'pg_proc'), '^(.*?[.:;])(\s.*)?$', '\1') AS short,
                       coalesce((SELECT m.manual FROM harness_rbac._manual() AS m WHERE m.function = proname || '(' || oidvectortypes(proargtypes) || ')'), obj_description(oid, 'pg_proc')) AS comment,
                       has_function_privilege('public', oid, 'EXECUTE') AS open,
                       regexp_replace(replace(replace(pg_get_function_arguments(oid), 'timestamp with time zone', 'timestamptz'), 'DEFAULT ', '= '),
                                      '= (''[^'']*''|[^,:'']*)::[a-z ]+(\[\])?', '= \1', 'g') AS list
                  FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND proname !~ '^_') AS function) AS function;
CREATE TEMP VIEW readable AS
SELECT oid, relname, relkind, obj_description(oid, 'pg_class') AS comment
  FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind IN ('r', 'p', 'v') AND relname !~ '^_';

-- Nothing may be missing here, and nothing may be here that is not there.
DO $$
DECLARE
    wrong text;
BEGIN
    wrong := (SELECT string_agg(DISTINCT proname, ', ') FROM callable WHERE proname NOT IN (SELECT unnest(functions) FROM chapter));
    IF wrong IS NOT NULL THEN
        RAISE 'docs/reference.sql names no chapter for %', wrong;
    END IF;
    wrong := (SELECT string_agg(name, ', ') FROM chapter, unnest(functions) AS name WHERE name NOT IN (SELECT proname FROM callable));
    IF wrong IS NOT NULL THEN
        RAISE 'docs/reference.sql names functions that there are not: %', wrong;
    END IF;
    wrong := (SELECT string_agg(signature, ', ') FROM callable WHERE comment IS NULL);
    IF wrong IS NOT NULL THEN
        RAISE 'there is no comment on %', wrong;
    END IF;
    -- Some numbers look like one.
    wrong := (SELECT string_agg(DISTINCT code[1], ', ')
                FROM callable, regexp_matches(substring(comment FROM 'Raises.*'), '\m[0-9][0-9A-Z]{4}\M', 'g') AS code
               WHERE code[1] NOT IN (SELECT error.code FROM error) AND code[1] NOT IN ('10000', '65536'));
    IF wrong IS NOT NULL THEN
        RAISE 'docs/reference.sql says nothing of SQLSTATE %', wrong;
    END IF;
END $$;

-- Plain text as Markdown: what looks like code becomes code, and nothing else means anything.
CREATE FUNCTION pg_temp.markdown(plain text) RETURNS text LANGUAGE sql AS $$
    SELECT regexp_replace(regexp_replace(replace($1, '\', '\\'), '([*<>\[\]|`])', '\\\1', 'g'),
                          '((?<![\w"])_?[a-z]\w*\(\)|(?<!\w)[A-Za-z]*(_[A-Za-z]+)+)(?!\w)', '`\1`', 'g')
$$;

-- A comment as Markdown: its arguments as a list, what it returns and raises as paragraphs.
CREATE FUNCTION pg_temp.described(comment text, arguments text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line text;
    one text := '(?:' || array_to_string(arguments, '|') || ')';
    described text := '';
BEGIN
    FOREACH line IN ARRAY string_to_array(comment, E'\n') LOOP
        IF array_length(arguments, 1) > 0 THEN
            line := regexp_replace(line, '(^|[.;] )(' || one || '(?:, ' || one || ')*): ', E'\\1\n- \\2: ', 'g');
        END IF;
        line := regexp_replace(line, '(^|[.] )(Returns|Raises) ', E'\\1\n\n\\2 ', 'g');
        described := described || E'\n\n' || pg_temp.markdown(regexp_replace(line, ' +\n', E'\n', 'g'));
    END LOOP;
    -- The lists stand close, everything else apart.
    described := regexp_replace(described, '\n- ([^:\n]*): ', E'\n- **\\1**: ', 'g');
    described := regexp_replace(replace(described, '**`', '**'), '`\*\*:', '**:', 'g');
    FOR more IN 1..3 LOOP
        described := regexp_replace(described, '(\n- \*\*[^*\n`]*)`([^*\n]*\*\*: )', E'\\1\\2', 'g');
    END LOOP;
    described := regexp_replace(described, '(^|\n)([^-\n][^\n]*)\n- ', E'\\1\\2\n\n- ', 'g');
    RETURN btrim(regexp_replace(described, '\n{3,}', E'\n\n', 'g'), E'\n');
END $$;

\echo '<!-- Written by tests/bin/reference out of the comments in sql/: edit those, and run it. -->'
\echo
\echo '# Reference'
\echo
\echo 'All is in the schema `harness_rbac`; at the prompt `SELECT * FROM harness_rbac.help(''assign_role'')` says the same. Arguments may be given by name, as in'
\echo '`principal => ''user:ana@acme''`. Functions that create return the id of what they made.'
\echo
\echo '## Functions'
\echo
\echo 'All of them, a line for each; what follows says more of each.'
\echo
\echo '| function | what it does |'
\echo '|---|---|'
SELECT format('| [`%s()`](#%1$s) | %s |', name, pg_temp.markdown(rtrim((SELECT short FROM callable WHERE proname = name ORDER BY cardinality(arguments), length(comment) DESC, signature LIMIT 1), '.:;') || '.'))
  FROM chapter, unnest(functions) WITH ORDINALITY AS f (name, nth) ORDER BY place, nth;
SELECT E'\n### ' || title || E'\n\n' || string_agg(part, E'\n\n' ORDER BY nth)
  FROM chapter, unnest(functions) WITH ORDINALITY AS f (name, nth),
       LATERAL (SELECT '#### ' || name || E'\n\n' || string_agg(E'```\n' || signature || E'\n```\n\n' || pg_temp.described(comment, arguments)
                           || CASE WHEN open THEN '' ELSE E'\n\nFor superusers, and roles that are granted EXECUTE.' END,
                       E'\n\n' ORDER BY length(comment) DESC, signature) AS part
                  FROM callable WHERE proname = name) AS p
 GROUP BY place, title ORDER BY place;

\echo
\echo '## Views'
\echo
\echo 'Each shows a caller what concerns itself and what it may view; superusers and roles with EXECUTE on `may_review()` see all.'
CREATE FUNCTION pg_temp.relation(relation oid) RETURNS text LANGUAGE sql AS $$
    SELECT format(E'\n### %s\n\n%s\n\n| column | type | |\n|---|---|---|\n%s', relname, pg_temp.markdown(r.comment), string_agg(
               format('| `%s` | %s | %s |', attname, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz'),
                      pg_temp.markdown(col_description(oid, attnum))), E'\n' ORDER BY attnum))
      FROM readable r JOIN pg_attribute ON attrelid = oid AND attnum > 0 AND NOT attisdropped WHERE oid = $1 GROUP BY relname, r.comment
$$;
SELECT pg_temp.relation(oid) FROM readable WHERE relkind = 'v' ORDER BY relname;

\echo
\echo '## Tables'
\echo
\echo 'Ordinary, constrained tables: the owner of the extension may read, write, `COPY` and dump them, and a decision sees every change by'
\echo 'any route at the next statement. Applications use the functions.'
SELECT pg_temp.relation(oid) FROM readable WHERE relkind <> 'v' ORDER BY relname;

\echo
\echo '## Settings'
-- Loads the library.
SELECT harness_rbac.current_principal() \g /dev/null
SELECT format(E'\n### %s\n\n%s %s\n\n- Type: %s\n- Default: %s\n- Set by: %s', name, short_desc, pg_temp.markdown(extra_desc), vartype,
              CASE WHEN boot_val IS NULL OR boot_val = '' THEN 'empty' WHEN unit = 'kB' THEN pg_size_pretty(boot_val::bigint * 1024) ELSE concat(boot_val, unit) END,
              CASE context WHEN 'superuser' THEN 'superusers, and roles that are granted SET on the parameter' WHEN 'user' THEN 'everybody' ELSE context END)
  FROM pg_settings WHERE name ~ '^harness_rbac\.' ORDER BY name;

\echo
\echo '## Errors'
\echo
\echo 'Every error names what was wrong, with a DETAIL and a HINT. Decisions raise none but the last.'
\echo
\echo '| SQLSTATE | condition | when | raised by |'
\echo '|---|---|---|---|'
SELECT format('| %s | %s | %s | %s |', code, condition, meaning,
              CASE WHEN count(proname) > 12 THEN 'most' ELSE coalesce(CASE code WHEN '0A000' THEN '`PREPARE TRANSACTION`, `TRUNCATE`, ' ELSE '' END || string_agg(DISTINCT '`' || proname || '`', ', '), 'all') END)
  FROM error LEFT JOIN callable ON substring(comment FROM 'Raises.*') ~ ('\m' || code || '\M')
 GROUP BY place, code, condition, meaning ORDER BY place;
