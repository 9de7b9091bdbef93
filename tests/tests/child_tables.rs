//! A child is where its parent is, whoever moves, inserts and deletes at the same time; and nobody sees it elsewhere.
//!
//! `PARENTS` sets how many there are, each with a hundred children, and children of these; `MOVES` how often some of them move.

use fastrand::Rng;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;

const WORLD: &str = "
    SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p,acme/o/q}'::text[]) AS s;
    SELECT harness_rbac.create_user('acme', u), harness_rbac.assign_role('user:' || u || '@acme', '_project_admin', '_all_project_level_resources', 'acme/o/' || u)
      FROM unnest('{p,q}'::text[]) AS u;
    CREATE TABLE docs (id bigint PRIMARY KEY, scope_id bigint);
    CREATE INDEX ON docs (scope_id);
    CREATE TABLE notes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, doc bigint REFERENCES docs ON DELETE CASCADE);
    CREATE INDEX ON notes (doc);
    CREATE TABLE marks (note bigint REFERENCES notes ON DELETE CASCADE, mark text);
    CREATE INDEX ON marks (note);
    DO $$ BEGIN CREATE ROLE child_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    GRANT SELECT ON docs, notes, marks TO child_app";

const PROTECTED: &str = "
    SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id', 'id');
    SELECT harness_rbac.carry_scope('notes', 'docs'), harness_rbac.carry_scope('marks', 'notes');
    SELECT harness_rbac.protect_table('notes', 'PIPELINE', 'scope_id', 'doc'), harness_rbac.protect_table('marks', 'PIPELINE', 'scope_id')";

const TORN: &str = "
    SELECT count(*) FROM docs d LEFT JOIN notes n ON n.doc = d.id LEFT JOIN marks m ON m.note = n.id
     WHERE n.id IS NOT NULL AND n.scope_id IS DISTINCT FROM d.scope_id OR m.note IS NOT NULL AND m.scope_id IS DISTINCT FROM n.scope_id";

/// What one who sees one scope sees of children whose parent it does not see.
const STRAY: &str = "
    SELECT count(*) FROM notes n FULL JOIN marks m ON m.note = n.id
     WHERE n.id IS NULL OR NOT EXISTS (SELECT FROM docs d WHERE d.id = n.doc)";

fn one(client: &mut Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

fn set_up(parents: u64) -> (Client, String) {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let fill = format!(
        "INSERT INTO docs SELECT n, harness_rbac.scope_id('acme/o/' || CASE WHEN n % 2 = 0 THEN 'p' ELSE 'q' END) FROM generate_series(1, {parents}) AS n;
         INSERT INTO notes (doc) SELECT n FROM generate_series(1, {parents}) AS n, generate_series(1, 100);
         INSERT INTO marks SELECT id, 'x' FROM notes WHERE id % 10 = 0; ANALYZE docs, notes, marks"
    );
    client.batch_execute(&fill).unwrap();
    client.batch_execute(PROTECTED).unwrap();
    (client, database)
}

#[test]
fn children_follow_all_their_parents_in_one_statement() {
    let parents = size!("PARENTS");
    let (mut client, _) = set_up(parents);
    assert_eq!(one(&mut client, TORN), 0);
    let at = |client: &mut Client, scope: &str| {
        let counts = "SELECT (SELECT count(*) FROM docs WHERE scope_id = s) || ' ' || (SELECT count(*) FROM notes WHERE scope_id = s)
            || ' ' || (SELECT count(*) FROM marks WHERE scope_id = s) FROM harness_rbac.scope_id($1) AS s";
        client.query_one(counts, &[&scope]).unwrap().get::<_, String>(0)
    };
    let all = format!("{parents} {} {}", parents * 100, parents * 10);
    for (scope, other) in [("acme/o/p", "acme/o/q"), ("acme/o/q", "acme/o/p")] {
        let moved = client.execute("UPDATE docs SET scope_id = harness_rbac.scope_id($1)", &[&scope]).unwrap();
        assert_eq!(moved, parents);
        assert_eq!((at(&mut client, scope), at(&mut client, other)), (all.clone(), "0 0 0".into()));
    }
    // Out of every scope, and into one.
    client.batch_execute("UPDATE docs SET scope_id = NULL").unwrap();
    assert_eq!(one(&mut client, "SELECT count(*) FROM marks WHERE scope_id IS NULL") as u64, parents * 10);
    client.batch_execute("UPDATE docs SET scope_id = harness_rbac.scope_id('acme/o/p')").unwrap();
    assert_eq!(at(&mut client, "acme/o/p"), all);
    println!("child tables: {parents} parents with {} children moved in one statement, four times", parents * 100);
}

#[test]
fn nobody_sees_a_child_where_its_parent_is_not() {
    let (parents, moves) = (size!("PARENTS"), size!("MOVES"));
    let (mut mover, database) = set_up(parents);
    let (ended, looked, changed) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    thread::scope(|scope| {
        for user in ["p", "q"] {
            let (database, ended, looked) = (&database, &ended, &looked);
            scope.spawn(move || {
                let mut reader = connect(database);
                let act = format!("SET harness_rbac.principal = 'user:{user}@acme'; SET ROLE child_app");
                reader.batch_execute(&act).unwrap();
                while !ended.load(SeqCst) {
                    assert_eq!(one(&mut reader, STRAY), 0, "{user} sees a child, and not its parent");
                    looked.fetch_add(1, SeqCst);
                }
            });
        }
        scope.spawn(|| {
            let (mut reader, mut writer) = (connect(&database), connect(&database));
            let mut rng = Rng::with_seed(7);
            while !ended.load(SeqCst) {
                let (doc, other) = (rng.u64(1..=parents), rng.u64(1..=parents));
                let change = match rng.u32(..4) {
                    0 => format!("INSERT INTO notes (doc) VALUES ({doc})"),
                    1 => format!("INSERT INTO marks SELECT id, 'y' FROM notes WHERE doc = {doc} LIMIT 3"),
                    2 => format!(
                        "UPDATE notes SET doc = {other} WHERE id = (SELECT id FROM notes WHERE doc = {doc} LIMIT 1)"
                    ),
                    _ => format!("DELETE FROM notes WHERE id = (SELECT id FROM notes WHERE doc = {doc} LIMIT 1)"),
                };
                match writer.batch_execute(&change) {
                    Ok(()) => changed.fetch_add(1, SeqCst),
                    // Two that change rows of the same parent may deadlock, as with every foreign key.
                    Err(error) => {
                        assert_eq!(error.code().map(|code| code.code()), Some("40P01"), "{change}: {error:?}");
                        0
                    }
                };
                assert_eq!(one(&mut reader, TORN), 0, "a child is elsewhere than its parent");
            }
        });
        let mut rng = Rng::with_seed(11);
        for turn in 0..moves {
            let to = if turn % 2 == 0 { "p" } else { "q" };
            let (first, last) = (rng.u64(1..=parents), rng.u64(1..=parents));
            let move_some = format!(
                "UPDATE docs SET scope_id = harness_rbac.scope_id('acme/o/{to}') WHERE id BETWEEN {first} AND {last}"
            );
            if let Err(error) = mover.batch_execute(&move_some) {
                assert_eq!(error.code().map(|code| code.code()), Some("40P01"), "{error:?}");
            }
        }
        ended.store(true, SeqCst);
    });
    assert_eq!(one(&mut mover, TORN), 0);
    let (looked, changed) = (looked.into_inner(), changed.into_inner());
    println!("child tables: {moves} moves, {changed} changes meanwhile, {looked} looks at them, 0 torn");
    assert!(looked > 0 && changed > 0, "{looked} looks, {changed} changes");
}

/// What the owner of the child has hung on it. It notes as whom it runs, and has the session find another operator.
const PLANTED: &str = "
    CREATE SCHEMA kids AUTHORIZATION kids_child; GRANT USAGE ON SCHEMA kids TO PUBLIC;
    SET ROLE kids_child;
    CREATE TABLE kids.seen (by_whom name, what text); GRANT INSERT ON kids.seen TO PUBLIC;
    CREATE FUNCTION kids.note(what text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO kids.seen VALUES (current_user, what); PERFORM set_config('search_path', 'kids, pg_catalog', false); RETURN true; END $$;
    CREATE FUNCTION kids.same(name, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
        PERFORM kids.note('operator'); RETURN $1::text OPERATOR(pg_catalog.=) $2; END $$;
    CREATE OPERATOR kids.= (LEFTARG = name, RIGHTARG = text, FUNCTION = kids.same);
    CREATE FUNCTION kids.fires() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM kids.note('trigger'); NEW.n := NEW.n + 1; RETURN NEW; END $$;
    CREATE FUNCTION kids.key(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM kids.note('index'); RETURN $1; END $$;
    CREATE TYPE kids.k AS ENUM ('1');
    CREATE FUNCTION kids.to8(kids.k) RETURNS bigint STRICT LANGUAGE plpgsql AS $$ BEGIN PERFORM kids.note('cast'); RETURN 1; END $$;
    CREATE CAST (kids.k AS bigint) WITH FUNCTION kids.to8 AS IMPLICIT;
    CREATE TABLE kids.child (id bigint, parent kids.k, n bigint DEFAULT 0, CHECK (kids.note('constraint')));
    CREATE INDEX ON kids.child (kids.key(n));
    ALTER FUNCTION kids.key VOLATILE;
    CREATE TRIGGER z BEFORE UPDATE ON kids.child FOR EACH ROW EXECUTE FUNCTION kids.fires();
    RESET ROLE";

/// Whoever owns the parent, a superuser who calls runs nothing of what the child's owner has made.
#[test]
fn what_hangs_on_a_child_runs_as_its_owner() {
    for parent in ["kids_child", "kids_parent"] {
        let (mut client, _) = fresh_database();
        for role in ["kids_child", "kids_parent"] {
            let make = format!(
                "DO $$ BEGIN CREATE ROLE {role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
            );
            client.batch_execute(&make).unwrap();
        }
        client.batch_execute(PLANTED).unwrap();
        let tables = format!(
            "SELECT harness_rbac.create_scope('acme', default_access => 'none');
             CREATE SCHEMA up AUTHORIZATION {parent}; GRANT USAGE ON SCHEMA up TO kids_child;
             SET ROLE {parent};
             CREATE TABLE up.parent (id bigint PRIMARY KEY, scope_id bigint); CREATE INDEX ON up.parent (scope_id);
             SELECT harness_rbac.protect_table('up.parent', 'PIPELINE', 'scope_id');
             RESET ROLE;
             INSERT INTO up.parent SELECT 1, harness_rbac.scope_id('acme');
             ALTER TABLE kids.child ADD FOREIGN KEY (parent) REFERENCES up.parent DEFERRABLE INITIALLY DEFERRED;
             SET ROLE kids_child; INSERT INTO kids.child VALUES (1, '1'), (2, NULL); RESET ROLE"
        );
        client.batch_execute(&tables).unwrap();
        client.batch_execute("RESET search_path; DELETE FROM kids.seen").unwrap();
        let carry = "SELECT harness_rbac.carry_scope('kids.child', 'up.parent')";
        if parent != "kids_child" {
            // A foreign key that the child's owner could not make is not made for it.
            assert_eq!(client.batch_execute(carry).unwrap_err().code().unwrap().code(), "42501");
            client.batch_execute("GRANT REFERENCES ON up.parent TO kids_child").unwrap();
        }
        let path = "SELECT count(*) FROM pg_settings WHERE name = 'search_path' AND setting = reset_val";
        client.batch_execute(carry).unwrap();
        assert_eq!(one(&mut client, path), 1, "the path is another one");
        let others = "SELECT count(*) FROM kids.seen WHERE by_whom NOT IN ('kids_child', 'kids_parent')";
        assert_eq!(one(&mut client, others), 0, "it ran with the rights of another");
        let kinds =
            "SELECT count(DISTINCT what) FROM kids.seen WHERE what IN ('trigger', 'constraint', 'index', 'cast')";
        assert_eq!(one(&mut client, kinds), 4, "not all of it has run");
        let carried = "SELECT count(*) FROM kids.child WHERE (id = 1) = (scope_id IS NOT DISTINCT FROM harness_rbac.scope_id('acme'))";
        assert_eq!(one(&mut client, carried), 2, "the scope is not the parent's");
        let deferred = "SELECT count(*) FROM pg_constraint WHERE conname = 'harness_rbac_carry_scope' AND condeferred";
        assert_eq!(one(&mut client, deferred), 1, "it is checked at another time");
        client.batch_execute("DROP OWNED BY kids_child, kids_parent CASCADE").unwrap();
    }
    connect("postgres").batch_execute("DROP ROLE kids_child, kids_parent").unwrap();
}
