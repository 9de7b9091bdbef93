//! Low-privileged administrators walk about at random. Together they never come to anything, and never give anybody
//! anything, that none of them held when they set out.
//!
//! `WALKS` sets the size. What they may come to is a closure that knows nothing of the checks: the rights of all of
//! them before the walk; scopes made on the way are put into the world for the second evaluator.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, PERMISSIONS, own_types};
use harness_rbac_tests::oracle;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::walk::{Walkers, add_walkers, new_scopes, principals, step};
use harness_rbac_tests::world::{Question, Scope, World};
use postgres::Client;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::thread;

const STEPS: usize = 50;
const WALKS_PER_WORLD: u64 = 50;
const THREADS: u64 = 2;

/// Makes one call as one of the walkers; the outcome is an SQLSTATE.
const TAKE: &str = "
    CREATE ROLE walker;
    GRANT USAGE ON SCHEMA harness_rbac TO walker;
    CREATE FUNCTION take(actor text, call text) RETURNS text LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM set_config('harness_rbac.principal', actor, true);
        SET LOCAL ROLE walker;
        EXECUTE call;
        RESET ROLE;
        RETURN '00000';
    EXCEPTION WHEN OTHERS THEN
        RETURN sqlstate;
    END $$";
const EXPECTED: [&str; 9] = ["00000", "42501", "42602", "42704", "42710", "22023", "0LP01", "2BP01", "42939"];

/// Places in the lists of principals and questions for which the answer is yes.
type Rights = BTreeSet<(i64, i64)>;

fn rights(client: &mut Client, principals: &[String], questions: &[Question]) -> Rights {
    const ASK: &str = "SELECT w.n, q.n FROM unnest($1::text[]) WITH ORDINALITY AS w (name, n),
            unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS q (p, s, r, a, t, n)
          WHERE harness_rbac.has_permission(q.p, q.s, q.r, w.name, q.a::jsonb, q.t)";
    let column = |f: fn(&Question) -> Option<String>| questions.iter().map(f).collect::<Vec<_>>();
    let parameters: [Vec<Option<String>>; 5] = [
        column(|q| Some(q.permission.clone())),
        column(|q| Some(q.scope.clone())),
        column(|q| q.resource.clone()),
        column(|q| q.attributes.as_ref().map(ToString::to_string)),
        column(|q| q.resource_type.clone()),
    ];
    let [p, s, r, a, t] = &parameters;
    let rows = client.query(ASK, &[&principals, p, s, r, a, t]).unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

#[derive(Default)]
struct Tally {
    walks: u64,
    accepted: u64,
    refused: u64,
    rights: usize,
    outcomes: BTreeMap<String, u64>,
}

/// A world, who walks in it, and what is asked before and after.
struct Ground<'a> {
    seed: u64,
    world: World,
    walkers: Walkers,
    shipped: &'a Catalogue,
    /// The world with every scope that may be made.
    larger: World,
    principals: Vec<String>,
    questions: Vec<Question>,
    before: Rights,
}

impl<'a> Ground<'a> {
    fn build(seed: u64, shipped: &'a Catalogue, client: &mut Client) -> Ground<'a> {
        let mut generator = Generator::new(seed, shipped);
        let mut world = generator.world();
        let walkers = add_walkers(&mut generator, &mut world);
        let sql = World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql();
        client.batch_execute(&format!("BEGIN;\n{sql}")).unwrap_or_else(|error| panic!("seed {seed}: {error:?}\n{sql}"));
        let mut larger = world.clone();
        let new = new_scopes(&world, &walkers.account);
        larger.scopes.extend(new.iter().map(|scope| Scope {
            scope: scope.clone(),
            default_access: "none".into(),
            key: None,
        }));
        let mut principals = principals(&world, &walkers.account);
        principals.push(format!("user:newcomer@{}", walkers.account));
        principals.push(format!("user_group:_account_all_users@{}", walkers.account));
        let questions = (0..300).map(|_| question(&mut generator, &larger)).collect::<Vec<_>>();
        let before = rights(client, &principals, &questions);
        Ground { seed, world, walkers, shipped, larger, principals, questions, before }
    }

    /// Whether one of them held it all along.
    fn is_held(&self, by: &[&String], question: i64) -> bool {
        let place = |name: &String| self.principals.iter().position(|p| p == name).map_or(0, |place| place as i64 + 1);
        if by.iter().any(|name| self.before.contains(&(place(name), question))) {
            return true;
        }
        let asked = &self.questions[question as usize - 1];
        let is_new = !self.world.scopes.iter().any(|known| known.scope == asked.scope);
        is_new
            && by.iter().any(|name| {
                let asked = Question { principal: (*name).clone(), ..asked.clone() };
                oracle::permitted(&self.larger, self.shipped, &asked)
            })
    }

    fn walk(&self, generator: &mut Generator<'_>, client: &mut Client, tally: &mut Tally) {
        let mut imagined = self.world.clone();
        let mut steps: Vec<(String, String)> = Vec::new();
        while steps.len() < STEPS {
            if let Some(call) = step(generator, &mut imagined, &self.walkers) {
                steps.push((generator.one_of(&self.walkers.names).cloned().unwrap_or_default(), call));
            }
        }
        client.batch_execute("SAVEPOINT walk").unwrap();
        let (actors, calls): (Vec<&str>, Vec<&str>) = steps.iter().map(|(a, c)| (a.as_str(), c.as_str())).unzip();
        const WALK: &str =
            "SELECT take(a, c) FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s (a, c, n) ORDER BY n";
        let rows = client.query(WALK, &[&actors, &calls]).unwrap();
        client.batch_execute("SET LOCAL harness_rbac.principal = ''").unwrap();
        let mut keys = Vec::new();
        for (row, (actor, call)) in rows.iter().zip(&steps) {
            let outcome: String = row.get(0);
            assert!(EXPECTED.contains(&outcome.as_str()), "{outcome}: {actor}: {call}");
            if outcome == "00000" {
                tally.accepted += 1;
                let name = call.split(['(', '.']).nth(1).unwrap_or_default().to_owned();
                *tally.outcomes.entry(name).or_default() += 1;
                keys.extend(self.principals.iter().position(|p| call.contains(&format!("create_api_key('{p}'"))));
            } else {
                tally.refused += 1;
            }
        }
        let after = rights(client, &self.principals, &self.questions);
        for (principal, question) in &after {
            // Whoever has a key of somebody acts as that one.
            let place = *principal as usize - 1;
            let mut by: Vec<&String> = self.walkers.names.iter().collect();
            by.extend(self.principals.get(place).filter(|_| !keys.contains(&place)));
            if !self.is_held(&by, *question) {
                self.report(*principal, *question, &steps, &rows);
            }
        }
        tally.rights += after.len();
        tally.walks += 1;
        client.batch_execute("ROLLBACK TO walk").unwrap();
    }

    fn report(&self, principal: i64, question: i64, steps: &[(String, String)], rows: &[postgres::Row]) {
        let asked = Question {
            principal: self.principals[principal as usize - 1].clone(),
            ..self.questions[question as usize - 1].clone()
        };
        let accepted = steps.iter().zip(rows).filter(|(_, row)| row.get::<_, &str>(0) == "00000");
        let accepted: Vec<String> = accepted.map(|((actor, call), _)| format!("{actor}: {call}")).collect();
        panic!(
            "seed {}:\n{}\n-- the walk\n{}\n-- gained\n{}",
            self.seed,
            self.world.sql(),
            accepted.join("\n"),
            asked.sql()
        );
    }
}

fn question(generator: &mut Generator<'_>, world: &World) -> Question {
    let mut question = generator.question(world);
    if generator.chance(30) {
        question.permission = generator.pick(&PERMISSIONS).to_owned();
    }
    if generator.chance(30) {
        let own: Vec<String> = world.roles.iter().flat_map(|role| role.permissions.clone()).collect();
        question.permission = generator.one_of(&own).cloned().unwrap_or_default();
        question.resource_type = None;
    }
    question
}

#[test]
fn nobody_gains_by_administering() {
    let walks = size!("WALKS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut owner, database) = fresh_database();
    owner.batch_execute(&own_types().sql()).unwrap();
    owner.batch_execute(TAKE).unwrap();
    let tally = Mutex::new(Tally::default());
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (tally, shipped, database) = (&tally, &shipped, &database);
            scope.spawn(move || {
                let mut client = connect(database);
                let mut mine = Tally::default();
                for seed in (0..walks.div_ceil(WALKS_PER_WORLD)).filter(|seed| seed % THREADS == number) {
                    let ground = Ground::build(seed, shipped, &mut client);
                    let mut generator = Generator::new(seed ^ 0xE5CA, shipped);
                    (0..WALKS_PER_WORLD).for_each(|_| ground.walk(&mut generator, &mut client, &mut mine));
                    client.batch_execute("ROLLBACK").unwrap();
                }
                let mut all = tally.lock().unwrap();
                all.walks += mine.walks;
                all.accepted += mine.accepted;
                all.refused += mine.refused;
                all.rights += mine.rights;
                mine.outcomes.into_iter().for_each(|(name, count)| *all.outcomes.entry(name).or_default() += count);
            });
        }
    });
    owner.batch_execute("DROP OWNED BY walker; DROP ROLE walker").unwrap();
    let all = tally.into_inner().unwrap();
    println!(
        "escalation: {} walks of {STEPS} calls, {} accepted and {} refused, {} rights compared, 0 gained",
        all.walks, all.accepted, all.refused, all.rights
    );
    println!("accepted: {:?}", all.outcomes);
    assert!(all.accepted * 20 > all.refused, "too few calls are accepted to mean much");
}
