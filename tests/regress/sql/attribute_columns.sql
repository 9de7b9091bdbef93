-- Attributes in columns of other types than text: they compare by their text, or protect_table() refuses them.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\set SHOW_CONTEXT never
\o /dev/null
SELECT create_scope('attrs', default_access => 'none'), create_user('attrs', 'ana'), create_resource_type('SHEET', '{account}');
SELECT create_permission('attrs_sheet_view', 'SHEET', 'view', '{account}'), create_role('attrs', 'Reader', '{attrs_sheet_view}');
CREATE ROLE regress_attrs;
CREATE TYPE mood AS ENUM ('calm', 'Loud');
CREATE DOMAIN code AS integer CHECK (VALUE > 0);
CREATE DOMAIN codes AS code[];
CREATE TABLE sheets (
    scope_id bigint, name text PRIMARY KEY, plain text, short varchar(5), padded char(5), flag boolean, small smallint, whole integer, big bigint,
    exact numeric, ident uuid, mood mood, code code, flags boolean[], wholes integer[], idents uuid[], moods mood[], codes codes, doc jsonb,
    real_one real, double_one double precision, at timestamptz, day date, span interval, raw bytea, price money, doubles double precision[], point point, docs jsonb[]);
CREATE INDEX ON sheets (scope_id);
INSERT INTO sheets (scope_id, name, plain, short, padded, flag, small, whole, big, exact, ident, mood, code, flags, wholes, idents, moods, codes, doc)
SELECT scope_id('attrs'), n, 'x', 'x', 'x', true, 1, 1, 9007199254740993, 1.50, '00000000-0000-4000-8000-00000000000a', 'Loud', 7, '{t,f}', '{1,2}',
       '{00000000-0000-4000-8000-00000000000a}', '{calm,Loud}', '{7,8}', '["x", "y"]' FROM unnest('{full}'::text[]) AS n;
INSERT INTO sheets (scope_id, name) VALUES (scope_id('attrs'), 'empty');
GRANT SELECT ON sheets TO regress_attrs;
-- A group for a column and an accepted value of it, and what is seen by it.
CREATE FUNCTION seen_by(attribute name, accepted text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    seen text;
BEGIN
    PERFORM harness_rbac.protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => jsonb_build_object('a', attribute));
    PERFORM harness_rbac.create_resource_group('attrs', 'Some', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object(
        'resourceType', 'SHEET', 'attributeFilter', jsonb_build_object('attributeName', 'a', 'attributeValues', jsonb_build_array(accepted))))));
    PERFORM harness_rbac.assign_role('user:ana@attrs', 'Reader', 'Some', 'attrs');
    PERFORM set_config('harness_rbac.principal', 'user:ana@attrs', true), set_config('role', 'regress_attrs', true);
    SELECT string_agg(name, ', ') INTO seen FROM public.sheets;
    PERFORM set_config('role', 'none', true), set_config('harness_rbac.principal', '', true);
    PERFORM harness_rbac.drop_resource_group('attrs', 'Some');
    RETURN seen;
END
$$;
\o
\pset null -
SELECT a AS attribute, v AS accepted, seen_by(a::name, v) AS seen FROM (VALUES
    ('plain', 'x'), ('short', 'x'), ('padded', 'x'), ('padded', 'x    '), ('flag', 'true'), ('flag', 't'), ('small', '1'), ('whole', '1'), ('whole', '01'), ('big', '9007199254740993'),
    ('big', '9007199254740992'), ('exact', '1.50'), ('exact', '1.5'), ('ident', '00000000-0000-4000-8000-00000000000a'), ('ident', '00000000-0000-4000-8000-00000000000A'),
    ('mood', 'Loud'), ('mood', 'loud'), ('code', '7'), ('flags', 'false'), ('wholes', '2'), ('wholes', '{1,2}'), ('idents', '00000000-0000-4000-8000-00000000000a'),
    ('moods', 'calm'), ('codes', '8'), ('doc', 'y')) AS t (a, v);
-- What shows in \d.
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"flag": "flag", "plain": "plain", "numbers": "wholes"}');
SELECT condition FROM protected_tables WHERE target = 'sheets'::regclass AND command = 'select';
-- What depends on settings of the session, or is no text, is refused: the policies stay as they are.
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "at"}');
\set VERBOSITY sqlstate
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => jsonb_build_object('a', a)) FROM unnest('{real_one}'::text[]) AS a;
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "double_one"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "day"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "span"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "raw"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "price"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "doubles"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "point"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "docs"}');
SELECT protect_table('sheets', 'SHEET', 'scope_id', 'name', attributes => '{"a": "nothing"}');
\set VERBOSITY default
SELECT count(*) FROM protected_tables WHERE target = 'sheets'::regclass;

-- What is asked by hand is JSON: the explanation says what was found there, and of what type.
\o /dev/null
SELECT create_resource_group('attrs', 'Level5', '{"resources": [{"resourceType": "SHEET", "attributeFilter": {"attributeName": "level", "attributeValues": ["5"]}}]}');
SELECT assign_role('user:ana@attrs', 'Reader', 'Level5', 'attrs');
SELECT register_resource('attrs', 'SHEET', 'known', '{"level": 5}');
\o
CREATE FUNCTION why(given jsonb) RETURNS SETOF text LANGUAGE sql AS
    $$SELECT f ->> 'detail' FROM harness_rbac.explain_permission('attrs_sheet_view', 'attrs', 'known', 'user:ana@attrs', given) AS e, jsonb_array_elements(e -> 'near_misses') AS n, jsonb_array_elements(n -> 'failed') AS f$$;
SELECT given, has_permission('attrs_sheet_view', 'attrs', 'known', 'user:ana@attrs', given) AS permitted, why(given) AS why
  FROM unnest(ARRAY['{"level": "5"}', '{"level": 5}', '{"level": true}', '{"level": "6"}', '{"level": ["6", 5]}', '{"level": {"5": 5}}', '{"level": null}', '{}', NULL]::jsonb[]) AS given;
SELECT length(why(jsonb_build_object('level', repeat('x', 100000))));
-- To themselves, values of what is registered are not told.
SET harness_rbac.principal = 'user:ana@attrs';
SET ROLE regress_attrs;
SELECT harness_rbac.explain_permission('attrs_sheet_view', 'attrs', 'known') #>> '{near_misses,0,failed,0,detail}' AS why;
RESET ROLE;
RESET harness_rbac.principal;

\o /dev/null
DROP FUNCTION seen_by(name, text), why(jsonb);
DROP TABLE sheets;
DROP DOMAIN codes, code;
DROP TYPE mood;
SELECT drop_scope('attrs');
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;
DROP ROLE regress_attrs;
