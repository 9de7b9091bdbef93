//! One's own changes count at the next statement and are gone with their savepoint, exception block or transaction,
//! also for triggers of applications that ask in between. Random walks through trees of savepoints over random worlds;
//! after every step the answers are those of the second evaluator on a world that goes back with the savepoints.
//!
//! `STEPS` sets the size.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::oracle;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Assignment, Question, Scope, World, level, literal};
use postgres::Client;
use postgres::error::SqlState;

const QUESTIONS: usize = 8;
const STEPS_IN_A_WORLD: u64 = 500;

/// An application whose triggers ask in between.
const APPLICATION: &str = include_str!("savepoints.sql");

/// Every session forgets everything, as after a change of the catalogue.
const FORGET: &str = "ALTER INDEX harness_rbac._signal_catalogue SET (fillfactor = 90)";

/// Takes away the messages that triggers send before the row, or those after it.
fn without(moment: &str) -> String {
    format!(
        "DO $$ DECLARE policy regclass; BEGIN
            FOR policy IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'signal_{moment}' LOOP
                EXECUTE format('DROP TRIGGER signal_{moment} ON %s', policy);
            END LOOP;
        END $$"
    )
}

#[derive(Default, Debug)]
struct Tally {
    steps: u64,
    changes: u64,
    undone: u64,
    answers: u64,
    yes: u64,
    differences: u64,
}

struct Walk<'a> {
    client: Client,
    /// Another session, that must not see what is not committed.
    other: Client,
    shipped: &'a Catalogue,
    generator: Generator<'a>,
    /// The first is about `flipped`.
    questions: Vec<Question>,
    /// An assignment that comes and goes more often than others.
    flipped: Option<Assignment>,
    world: World,
    committed: World,
    /// The world at each savepoint; `None` outside of a transaction.
    savepoints: Option<Vec<World>>,
    tally: Tally,
}

/// A right of a user at a project, if the world has both.
fn to_flip(world: &World) -> Option<Assignment> {
    let user = world.users.iter().find(|user| !user.disabled)?;
    let inside = |s: &&Scope| level(&s.scope) == "project" && s.scope.starts_with(&format!("{}/", user.scope));
    let assignment = serde_json::json!({
        "principal": format!("user:{}@{}", user.identifier, user.scope),
        "role": "_pipeline_executor",
        "resource_group": "_all_project_level_resources",
        "scope": world.scopes.iter().find(inside)?.scope,
        "identifier": "flipped"
    });
    serde_json::from_value(assignment).ok()
}

impl Walk<'_> {
    fn run(&mut self, sql: &str) {
        self.client.batch_execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    }

    /// Counts the answers that the evaluator does not give in this world.
    fn check(&mut self, world: &World, what: &str, found: &[bool]) {
        let expected: Vec<bool> = self.questions.iter().map(|q| oracle::permitted(world, self.shipped, q)).collect();
        self.tally.answers += found.len() as u64;
        self.tally.yes += found.iter().filter(|yes| **yes).count() as u64;
        if found != expected {
            if self.tally.differences == 0 {
                println!("first difference at step {}, {what}: {found:?} for {expected:?}", self.tally.steps);
            }
            self.tally.differences += 1;
        }
    }

    fn ask(&mut self, what: &str) {
        let found: Vec<bool> = self.client.query_one("SELECT app.ask()", &[]).unwrap().get(0);
        let world = self.world.clone();
        self.check(&world, what, &found);
    }

    fn ask_other(&mut self) {
        let found: Vec<bool> = self.other.query_one("SELECT app.ask()", &[]).unwrap().get(0);
        let world = self.committed.clone();
        self.check(&world, "in another session", &found);
    }

    /// What the triggers of the application saw, `deferred` or at once.
    fn check_seen(&mut self, deferred: bool) {
        let seen =
            self.client.query("DELETE FROM app.seen WHERE deferred = $1 RETURNING answers", &[&deferred]).unwrap();
        let world = self.world.clone();
        seen.iter().for_each(|row| self.check(&world, "in a trigger", &row.get::<_, Vec<bool>>(0)));
    }

    /// Changes the world; `None` if nothing fitted this time.
    fn next(&mut self) -> Option<String> {
        if self.generator.chance(60) {
            return mutate(&mut self.generator, &mut self.world);
        }
        let flipped = self.flipped.clone()?;
        let parts = |a: &Assignment| [&a.principal, &a.role, &a.resource_group, &a.scope].map(Clone::clone);
        let held = |a: &Assignment| parts(a) == parts(&flipped);
        if let Some(place) = self.world.assignments.iter().position(held) {
            let arguments = parts(&self.world.assignments.remove(place)).map(|text| literal(&text)).join(", ");
            return Some(format!("SELECT harness_rbac.revoke_role({arguments});"));
        }
        let is_there = self.world.principals().contains(&flipped.principal)
            && self.world.scopes.iter().any(|scope| scope.scope == flipped.scope);
        is_there.then(|| {
            let sql = format!("SELECT harness_rbac.{};", flipped.sql());
            self.world.assignments.push(flipped);
            sql
        })
    }

    /// A change, directly or in a trigger of the application.
    fn change(&mut self) {
        let before = self.world.clone();
        let Some(sql) = self.next() else {
            self.world = before;
            return;
        };
        let in_trigger = self.generator.chance(30);
        let sql = match in_trigger {
            true => format!("INSERT INTO app.note VALUES ({}) RETURNING before", literal(&sql)),
            false => sql,
        };
        if self.savepoints.is_some() {
            self.run("SAVEPOINT change");
        }
        let outcome = self.client.query(&sql, &[]);
        if self.savepoints.is_some() {
            self.run(if outcome.is_ok() { "RELEASE change" } else { "ROLLBACK TO change; RELEASE change" });
        }
        match outcome {
            Ok(rows) => {
                self.tally.changes += 1;
                if in_trigger {
                    self.check(&before, "before a row of the application", &rows[0].get::<_, Vec<bool>>(0));
                    self.check_seen(false);
                }
                if self.savepoints.is_none() {
                    self.committed = self.world.clone();
                    self.check_seen(true);
                }
            }
            Err(error) if error.code() == Some(&SqlState::DEPENDENT_OBJECTS_STILL_EXIST) => self.world = before,
            Err(error) => panic!("{error:?}\n{sql}"),
        }
    }

    /// A change that an exception undoes: at its end, or amid, by a trigger that has asked.
    fn undo(&mut self) {
        let before = self.world.clone();
        let sql = self.next();
        self.world = before;
        let Some(sql) = sql else { return };
        // Half of the time nothing is compiled before the row is there: what the trigger then asks must be forgotten.
        let cold = self.generator.chance(50);
        if cold {
            self.run(FORGET);
        }
        let perform = sql.replacen("SELECT", "PERFORM", 1);
        let undo = self.generator.chance(50);
        self.run(&format!(
            "DO $block$ BEGIN
                 PERFORM set_config('app.undo', '{undo}', true), set_config('app.silent_before', '{cold}', true);
                 {perform}
                 PERFORM app.ask();
                 RAISE EXCEPTION 'undo';
             EXCEPTION WHEN raise_exception OR dependent_objects_still_exist THEN NULL;
             END $block$"
        ));
        self.tally.undone += 1;
    }

    fn rollback_to(&mut self) {
        let Some(savepoints) = &mut self.savepoints else { return };
        if savepoints.is_empty() {
            return;
        }
        let place = self.generator.rng.usize(..savepoints.len());
        self.world = savepoints[place].clone();
        savepoints.truncate(place + 1);
        self.run(&format!("ROLLBACK TO s{place}"));
        self.tally.undone += 1;
    }

    fn release(&mut self) {
        let Some(savepoints) = &mut self.savepoints else { return };
        if savepoints.pop().is_some() {
            let place = savepoints.len();
            self.run(&format!("RELEASE s{place}"));
        }
    }

    fn save(&mut self) {
        match &mut self.savepoints {
            Some(savepoints) => {
                savepoints.push(self.world.clone());
                let place = savepoints.len() - 1;
                self.run(&format!("SAVEPOINT s{place}"));
            }
            None => {
                self.run("BEGIN");
                self.savepoints = Some(Vec::new());
            }
        }
    }

    fn end(&mut self) {
        if self.savepoints.take().is_none() {
            return;
        }
        if self.generator.chance(50) {
            self.run("COMMIT");
            self.committed = self.world.clone();
            self.check_seen(true);
        } else {
            self.run("ROLLBACK");
            self.world = self.committed.clone();
        }
        self.ask_other();
    }

    fn step(&mut self) {
        let (what, step): (_, fn(&mut Self)) = match self.generator.rng.u32(..100) {
            0..45 => ("after a change", Self::change),
            45..60 => ("after a change that was undone", Self::undo),
            60..76 => ("after SAVEPOINT", Self::save),
            76..88 => ("after ROLLBACK TO", Self::rollback_to),
            88..92 => ("after RELEASE", Self::release),
            92..96 => ("unchanged", Self::ask_other),
            _ => ("after the end of a transaction", Self::end),
        };
        step(self);
        self.ask(what);
        self.tally.steps += 1;
    }

    fn enter(&mut self, seed: u64) {
        self.generator = Generator::new(seed, self.shipped);
        self.world = self.generator.world();
        let sql = World { resource_types: vec![], permissions: vec![], ..self.world.clone() }.sql();
        self.run("TRUNCATE app.question");
        self.run(&format!("BEGIN; {sql} COMMIT"));
        self.committed = self.world.clone();
        self.questions = (0..QUESTIONS).map(|_| self.generator.question(&self.world)).collect();
        self.flipped = to_flip(&self.world);
        if let Some(flipped) = &self.flipped {
            self.questions[0] = Question {
                principal: flipped.principal.clone(),
                permission: "core_pipeline_execute".into(),
                scope: flipped.scope.clone(),
                ..Question::default()
            };
        }
        let insert = "INSERT INTO app.question (permission, scope, resource, principal, attributes, resource_type)
                      VALUES ($1, $2, $3, $4, $5::text::jsonb, $6)";
        for q in &self.questions {
            let attributes = q.attributes.as_ref().map(ToString::to_string);
            self.client
                .execute(insert, &[&q.permission, &q.scope, &q.resource, &q.principal, &attributes, &q.resource_type])
                .unwrap();
        }
    }

    fn leave(&mut self, seed: u64) {
        if self.savepoints.take().is_some() {
            self.run("ROLLBACK");
        }
        self.run("TRUNCATE app.question");
        self.run(&format!(
            "SELECT harness_rbac.drop_scope('w{seed}', true), harness_rbac.drop_scope('w{seed}x', true)"
        ));
    }
}

fn walk(steps: u64, fault: &str) -> Tally {
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, database) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute(fault).unwrap();
    client.batch_execute(APPLICATION).unwrap_or_else(|error| panic!("{error:?}"));
    let mut walk = Walk {
        client,
        other: connect(&database),
        shipped: &shipped,
        generator: Generator::new(0, &shipped),
        questions: Vec::new(),
        flipped: None,
        world: World::default(),
        committed: World::default(),
        savepoints: None,
        tally: Tally::default(),
    };
    for seed in 1..=steps.div_ceil(STEPS_IN_A_WORLD) {
        walk.enter(seed);
        let until = (seed * STEPS_IN_A_WORLD).min(steps);
        while walk.tally.steps < until {
            walk.step();
        }
        walk.leave(seed);
    }
    walk.tally
}

#[test]
fn own_changes_count_at_once_and_go_with_their_savepoint() {
    let steps = size!("STEPS");
    let tally = walk(steps, "");
    println!(
        "savepoints: {} steps, {} changes, {} undone, {} answers ({} of them yes), {} differences",
        tally.steps, tally.changes, tally.undone, tally.answers, tally.yes, tally.differences
    );
    assert_eq!(tally.differences, 0);
    assert!(tally.changes * 5 > steps && tally.undone * 10 > steps && tally.yes * 20 > tally.answers);
}

/// Without either of the two messages the walk must find differences, or it proves nothing.
#[test]
fn both_messages_are_needed() {
    let found = ["before", "after"].map(|moment| walk(3000, &without(moment)).differences);
    println!(
        "savepoints: without the message before the row {} differences, without the one after it {}",
        found[0], found[1]
    );
    assert!(!found.contains(&0));
}
