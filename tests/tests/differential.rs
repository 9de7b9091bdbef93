//! Random worlds, decided by the extension, by its engine alone, and by an evaluator that shares nothing with either.
//!
//! `WORLDS` and `QUESTIONS` set the size. A difference is printed as a seed and as the SQL that builds the world.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::oracle;
use harness_rbac_tests::pure::PureWorld;
use harness_rbac_tests::server::{connect, fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use postgres::error::SqlState;

const ASK: &str = "SELECT harness_rbac.has_permission(p, s, r, w, a::jsonb, t),
        harness_rbac.has_permission(p, harness_rbac.scope_id(s), r, w, a::jsonb, t),
        (harness_rbac.check_access(jsonb_build_object('principal', w, 'permissions', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
            'resourceScope', jsonb_build_object('scope', s), 'resourceType', t, 'resourceIdentifier', r, 'permission', p)
            || CASE WHEN a IS NULL THEN '{}' ELSE jsonb_build_object('resourceAttributes', a::jsonb) END))))
            -> 'accessControlList' -> 0 ->> 'permitted')::boolean
   FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS q (p, s, r, w, a, t, n)
  ORDER BY n";

/// The answers of the three functions, and whether they agree.
fn ask(client: &mut Client, questions: &[Question]) -> Vec<[bool; 3]> {
    let column = |f: fn(&Question) -> Option<String>| questions.iter().map(f).collect::<Vec<_>>();
    let rows = client
        .query(
            ASK,
            &[
                &column(|q| Some(q.permission.clone())),
                &column(|q| Some(q.scope.clone())),
                &column(|q| q.resource.clone()),
                &column(|q| Some(q.principal.clone())),
                &column(|q| q.attributes.as_ref().map(ToString::to_string)),
                &column(|q| q.resource_type.clone()),
            ],
        )
        .unwrap();
    rows.iter().map(|row| [row.get(0), row.get(1), row.get(2)]).collect()
}

fn apply(client: &mut Client, change: &str, committed: bool) -> Result<(), postgres::Error> {
    if committed {
        return client.batch_execute(change);
    }
    client.batch_execute("SAVEPOINT change")?;
    let outcome = client.batch_execute(change);
    client.batch_execute(if outcome.is_ok() { "RELEASE change" } else { "ROLLBACK TO change" })?;
    outcome
}

/// The assignments in the tables, for a failing world.
fn held(client: &mut Client) -> String {
    let sql = "SELECT format('--   %s:%s holds %s on %s at %s%s', p.kind, p.identifier, r.identifier, g.identifier, s.path,
                             CASE WHEN a.disabled THEN ' (disabled)' END)
                 FROM harness_rbac.role_assignments a JOIN harness_rbac.principals p ON p.id = a.principal_id
                 JOIN harness_rbac.roles r ON r.id = a.role_id JOIN harness_rbac.resource_groups g ON g.id = a.resource_group_id
                 JOIN harness_rbac.scopes s ON s.id = a.scope_id ORDER BY a.id";
    client.query(sql, &[]).unwrap().iter().map(|row| row.get::<_, String>(0)).collect::<Vec<_>>().join("\n")
}

struct Tally {
    decisions: u64,
    yes: u64,
}

fn compare(
    seed: u64,
    what: &str,
    client: &mut Client,
    world: &World,
    shipped: &Catalogue,
    questions: &[Question],
    tally: &mut Tally,
) {
    let pure = PureWorld::new(world, shipped);
    let answers = ask(client, questions);
    for (question, found) in questions.iter().zip(answers) {
        let expected = oracle::permitted(world, shipped, question);
        let by_engine = pure.permitted(question);
        // check_access drops JSON nulls and cannot be told of attributes that are null; those are not asked.
        if found != [expected; 3] || by_engine != expected {
            panic!(
                "difference in seed {seed} ({what}):\n{}\n-- the tables hold:\n{}\n{}\n-- expected {expected}, has_permission by path {}, by id {}, check_access {}, engine {by_engine}",
                world.sql(),
                held(client),
                question.sql(),
                found[0],
                found[1],
                found[2]
            );
        }
        tally.decisions += 1;
        tally.yes += u64::from(expected);
    }
}

#[test]
fn three_evaluators_agree() {
    let worlds = size!("WORLDS");
    let questions = size!("QUESTIONS");
    let first = setting("SEED", 1);
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut writer, database) = fresh_database();
    writer.batch_execute(&own_types().sql()).unwrap();
    let mut other = connect(&database);
    let mut tally = Tally { decisions: 0, yes: 0 };

    for seed in first..first + worlds {
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        let mut sql = World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql();
        // Half of the worlds are never committed: own changes count at once, and leave nothing behind.
        let committed = seed.is_multiple_of(2);
        sql.insert_str(0, "BEGIN;\n");
        if committed {
            sql.push_str("COMMIT;");
        }
        if let Err(error) = writer.batch_execute(&sql) {
            panic!("seed {seed} does not load: {error:?}\n{sql}");
        }
        let reader = if committed { &mut other } else { &mut writer };
        let asked: Vec<Question> = (0..questions / 2).map(|_| generator.question(&world)).collect();
        compare(seed, "as built", reader, &world, &shipped, &asked, &mut tally);

        for round in 0..5 {
            let mut changes = Vec::new();
            for _ in 0..3 {
                let before = world.clone();
                let Some(change) = mutate(&mut generator, &mut world) else {
                    world = before;
                    continue;
                };
                match apply(&mut writer, &change, committed) {
                    Ok(()) => changes.push(change),
                    // Refused, and nothing of it done: the world stays as it was.
                    Err(error) if error.code() == Some(&SqlState::DEPENDENT_OBJECTS_STILL_EXIST) => world = before,
                    Err(error) => panic!("seed {seed}, round {round}: {error:?}\n{}\n{change}", before.sql()),
                }
            }
            let reader = if committed { &mut other } else { &mut writer };
            let again: Vec<Question> = (0..questions / 10).map(|_| generator.question(&world)).collect();
            compare(seed, &format!("after {}", changes.join(" ")), reader, &world, &shipped, &again, &mut tally);
        }
        if committed {
            let drop =
                format!("SELECT harness_rbac.drop_scope('w{seed}', true), harness_rbac.drop_scope('w{seed}x', true)");
            writer.batch_execute(&drop).unwrap();
        } else {
            writer.batch_execute("ROLLBACK").unwrap();
        }
    }
    println!("differential: {worlds} worlds, {} decisions ({} of them yes), 0 differences", tally.decisions, tally.yes);
    assert!(tally.decisions >= worlds * questions / 2 * 2 * 9 / 10 && tally.yes * 20 > tally.decisions);
}
