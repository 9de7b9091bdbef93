//! A search path with everything that anybody could plant: a function for each of PostgreSQL's and the extension's, an
//! operator for each, tables, views and types of their names, in a schema and as temporary objects. Whatever of it is
//! used counts a hit.

use postgres::Client;

/// Puts the trap into the schema `trap`. The search path is left alone.
///
/// Casts are left out: making one takes the ownership of a type, and a cast from or to a type of the trap is used only where
/// that type is, which counts by itself.
const SET: &str = r#"
SET search_path = pg_catalog;
SET check_function_bodies = off;
CREATE SCHEMA trap;
CREATE SEQUENCE trap.hits;
-- Counts outside of the transaction, so that an error does not take the hit back.
CREATE FUNCTION trap.hit(what text) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog AS
    'BEGIN PERFORM nextval(''trap.hits''); RAISE WARNING ''hit: %'', what; RETURN true; END';
CREATE FUNCTION trap.plant(what text) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE what;
    RETURN 1;
EXCEPTION WHEN OTHERS THEN
    -- Such as a function that takes what plpgsql does not.
    RETURN 0;
END $$;
GRANT USAGE ON SCHEMA trap TO PUBLIC;
GRANT USAGE ON SEQUENCE trap.hits TO PUBLIC;

SELECT sum(trap.plant(format('CREATE FUNCTION trap.%I(%s) RETURNS %s%s LANGUAGE plpgsql AS %L', proname,
           (SELECT string_agg(format_type(t, NULL), ', ' ORDER BY n) FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n)),
           CASE WHEN proretset THEN 'SETOF ' ELSE '' END, format_type(prorettype, NULL),
           format(CASE WHEN prorettype = 'void'::regtype OR proretset THEN 'BEGIN PERFORM trap.hit(%L); RETURN; END' ELSE 'BEGIN PERFORM trap.hit(%L); RETURN NULL; END' END,
                  'function ' || proname))))
  FROM pg_proc WHERE pronamespace IN ('pg_catalog'::regnamespace, to_regnamespace('harness_rbac')) AND prokind = 'f'
   AND prorettype NOT IN ('internal'::regtype, 'trigger'::regtype, 'event_trigger'::regtype);

SELECT sum(trap.plant(format('CREATE FUNCTION trap.operator_%1$s(%2$s) RETURNS %3$s LANGUAGE plpgsql AS %4$L; CREATE OPERATOR trap.%5$s (FUNCTION = trap.operator_%1$s, %6$s)',
           oid, concat_ws(', ', format_type(nullif(oprleft, 0), NULL), format_type(oprright, NULL)), format_type(oprresult, NULL),
           format('BEGIN PERFORM trap.hit(%L); RETURN NULL; END', 'operator ' || oprname), oprname,
           concat_ws(', ', 'LEFTARG = ' || format_type(nullif(oprleft, 0), NULL), 'RIGHTARG = ' || format_type(oprright, NULL)))))
  FROM pg_operator WHERE oprnamespace = 'pg_catalog'::regnamespace;

-- Tables and views: of the extension all, of PostgreSQL those that one may read; as views, and as temporary views.
SELECT sum(trap.plant(format('CREATE %s VIEW %s.%I AS SELECT o.* FROM %I.%I AS o WHERE trap.hit(%L)', kind, place, relname, nspname, relname, 'relation ' || relname)))
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace, (VALUES ('', 'trap'), ('TEMPORARY', 'pg_temp')) AS planted (kind, place)
 WHERE nspname IN ('pg_catalog', 'harness_rbac') AND relkind IN ('r', 'v');

-- Types: a value of one is made by a cast from text, which is a hit.
CREATE FUNCTION trap.made(text) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN trap.hit(''type''); END';
SELECT sum(trap.plant(format('CREATE DOMAIN %s.%I AS %s CHECK (trap.made(''''))', place, typname, format_type(t.oid, NULL))))
  FROM pg_catalog.pg_type t, unnest('{trap,pg_temp}'::text[]) AS place
 WHERE typnamespace IN ('pg_catalog'::regnamespace, to_regnamespace('harness_rbac')) AND typtype IN ('b', 'd') AND typelem = 0
"#;

/// The path of a victim: what was planted comes first, PostgreSQL's own last.
pub const PATH: &str = "SET search_path = pg_temp, trap, public, harness_rbac, pg_catalog";

pub fn set(client: &mut Client) {
    client.batch_execute(SET).unwrap();
    client.batch_execute(PATH).unwrap();
}

/// How often something planted was used.
pub fn hits(client: &mut Client) -> i64 {
    let sql = "SELECT CASE WHEN is_called THEN last_value ELSE 0::pg_catalog.int8 END FROM trap.hits";
    client.query_one(sql, &[]).unwrap().get(0)
}

/// How many objects were planted.
pub fn planted(client: &mut Client) -> i64 {
    let sql = "SELECT pg_catalog.count(*) FROM pg_catalog.pg_depend d
         WHERE d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass
           AND (d.refobjid OPERATOR(pg_catalog.=) 'trap'::pg_catalog.regnamespace OR d.refobjid OPERATOR(pg_catalog.=) pg_catalog.pg_my_temp_schema())";
    client.query_one(sql, &[]).unwrap().get(0)
}
