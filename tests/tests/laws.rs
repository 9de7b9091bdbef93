//! Laws of a decision, on random worlds, without a server: the engine against the second evaluator, and what must
//! follow from the rules whatever the world.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::oracle;
use harness_rbac_tests::pure::PureWorld;
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Assignment, Question, ResourceGroup, Role, World, level};
use proptest::prelude::*;

fn shipped() -> Catalogue {
    Catalogue::shipped().with_own_of(&own_types())
}

/// A world, and questions about it with the engine's answers.
fn answered(seed: u64, questions: usize, shipped: &Catalogue) -> (World, Vec<(Question, bool)>) {
    let mut generator = Generator::new(seed, shipped);
    let world = generator.world();
    let pure = PureWorld::new(&world, shipped);
    let ask = |_| {
        let question = generator.question(&world);
        let answer = pure.permitted(&question);
        (question, answer)
    };
    let answered = (0..questions).map(ask).collect();
    (world, answered)
}

#[test]
fn the_engine_agrees_with_the_second_evaluator() {
    let shipped = shipped();
    let worlds = size!("PURE_WORLDS");
    let (mut decisions, mut yes) = (0, 0);
    for seed in 0..worlds {
        let (world, answered) = answered(seed, 100, &shipped);
        for (question, answer) in answered {
            let expected = oracle::permitted(&world, &shipped, &question);
            assert_eq!(answer, expected, "seed {seed}:\n{}\n{}", world.sql(), question.sql());
            decisions += 1;
            yes += u64::from(answer);
        }
    }
    println!(
        "engine against second evaluator: {worlds} worlds, {decisions} decisions ({yes} of them yes), 0 differences"
    );
    assert!(yes * 10 > decisions, "too few of the questions are answered yes to mean much");
}

/// Whoever holds an assignment that a principal may hand out gets nothing that the principal has not. Asked of the second
/// evaluator, with assignments close to those that the principal holds itself.
#[test]
fn who_may_hand_out_holds_it_all() {
    let shipped = shipped();
    let (mut handed_out, mut refused, mut decisions) = (0, 0, 0);
    for seed in 0..size!("PURE_WORLDS") {
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        let held = world.all_assignments();
        let principals = world.principals();
        for _ in 0..8 {
            let (Some(near), Some(holder)) = (generator.one_of(&held), generator.one_of(&principals)) else { continue };
            let (near, holder) = (near.clone(), holder.clone());
            let holder = if near.principal.contains("_all_users") { holder } else { near.principal.clone() };
            let Some(given) = nearby(&mut generator, &mut world, &near) else { continue };
            if !PureWorld::new(&world, &shipped).may_hand_out(&holder, &given) {
                refused += 1;
                continue;
            }
            handed_out += 1;
            let mut alone = world.clone();
            alone.assignments = vec![given.clone()];
            alone.scopes.iter_mut().for_each(|scope| scope.default_access = "none".into());
            for _ in 0..60 {
                let near_it = generator.question(&alone);
                // What is shared is shared as it is registered.
                let attributes = near_it.attributes.clone().or_else(|| fitting_attributes(&alone, &given));
                let attributes = attributes.filter(|_| given.resource.is_none());
                let received = Question { principal: given.principal.clone(), attributes, ..near_it };
                if oracle::permitted(&alone, &shipped, &received) {
                    decisions += 1;
                    let own = Question { principal: holder.clone(), ..received };
                    assert!(
                        oracle::permitted(&world, &shipped, &own),
                        "seed {seed}: {holder} hands out {} and does not hold it\n{}\n{}",
                        given.sql(),
                        world.sql(),
                        own.sql()
                    );
                }
            }
        }
    }
    println!(
        "handing out: {handed_out} assignments allowed, {refused} refused, {decisions} rights received, none beyond the giver's"
    );
    assert!(handed_out > 500 && refused > 500 && decisions > 5000);
}

/// Attributes that a selector of the assignment's resource group accepts.
fn fitting_attributes(world: &World, given: &Assignment) -> Option<serde_json::Value> {
    let of_assignment = |group: &&ResourceGroup| group.scope == given.scope && group.identifier == given.resource_group;
    let group = world.resource_groups.iter().find(of_assignment)?;
    let filter = group.resource_filter["resources"].as_array()?.iter().find_map(|row| row.get("attributeFilter"))?;
    let (_, identifier) = given.principal.rsplit_once('@')?.0.split_once(':')?;
    let value = match filter["attributeValues"][0].as_str()? {
        "${principal}" => given.principal.as_str(),
        "${principal.identifier}" => identifier,
        other => other,
    };
    Some(serde_json::json!({filter["attributeName"].as_str()?: value}))
}

/// An assignment like another one, with another role, resource group or end; a new resource group is put into the world.
fn nearby(generator: &mut Generator<'_>, world: &mut World, near: &Assignment) -> Option<Assignment> {
    let mut given = Assignment { principal: generator.assignment(world)?.principal, ..near.clone() };
    let home = given.principal.rsplit('@').next()?.to_owned();
    if near.scope != home && !near.scope.starts_with(&format!("{home}/")) {
        given.principal = near.principal.clone();
    }
    given.disabled = false;
    if generator.chance(50) {
        let permissions = world.roles.iter().find(|role| role.scope == near.scope && role.identifier == near.role);
        let mut permissions = permissions
            .map_or_else(|| generator.permissions_of(level(&near.scope), 2), |role| role.permissions.clone());
        permissions.truncate(generator.rng.usize(1..3));
        let identifier = format!("given{}", generator.rng.u64(..));
        world.roles.push(Role { scope: near.scope.clone(), identifier: identifier.clone(), permissions });
        given.role = identifier;
    }
    if generator.chance(60) {
        let (mut resource_filter, mut included_scopes) = generator.filter_and_scopes(world, &near.scope);
        let own = world
            .resource_groups
            .iter()
            .find(|group| group.scope == near.scope && group.identifier == near.resource_group);
        if let Some(own) = own.filter(|_| generator.chance(60)) {
            // The same group, another attribute.
            (resource_filter, included_scopes) = (own.resource_filter.clone(), own.included_scopes.clone());
            for selector in resource_filter["resources"].as_array_mut().into_iter().flatten() {
                if let Some(filter) = selector.get_mut("attributeFilter").filter(|_| generator.chance(50)) {
                    filter["attributeName"] = "tags".into();
                }
            }
        }
        let identifier = format!("given{}", generator.rng.u64(..));
        let scope = near.scope.clone();
        world.resource_groups.push(ResourceGroup {
            scope,
            identifier: identifier.clone(),
            resource_filter,
            included_scopes,
        });
        (given.resource_group, given.resource) = (identifier, None);
    }
    if generator.chance(25) {
        (given.resource_group, given.resource) = (String::new(), generator.shared_resource(world, &near.scope));
        given.resource.as_ref()?;
    }
    if generator.chance(10) {
        given.valid_until = Some(1800);
    }
    Some(given)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law 4: adding an assignment, a member, a permission, a selector never takes an answer from yes to no.
    #[test]
    fn rights_only_add_up(seed: u64) {
        let shipped = shipped();
        let (world, answered) = answered(seed, 60, &shipped);
        let mut generator = Generator::new(seed ^ 1, &shipped);
        let mut larger = world.clone();
        for _ in 0..5 {
            larger.assignments.extend(generator.assignment(&world));
        }
        for group in &mut larger.user_groups {
            let account = group.scope.split('/').next().unwrap_or_default();
            group.members.extend(world.users.iter().filter(|u| u.scope == account).map(|u| format!("user:{}@{account}", u.identifier)));
        }
        for role in &mut larger.roles {
            role.permissions.extend(generator.permissions_of(level(&role.scope), 4));
        }
        for group in &mut larger.resource_groups {
            if let Some(selectors) = group.resource_filter["resources"].as_array_mut().filter(|list| !list.is_empty()) {
                selectors.push(serde_json::json!({"resourceType": "SECRET"}));
            }
        }
        let pure = PureWorld::new(&larger, &shipped);
        for (question, answer) in answered {
            prop_assert!(!answer || pure.permitted(&question), "{}", question.sql());
        }
    }

    /// Order and repetition do not matter.
    #[test]
    fn order_does_not_matter(seed: u64) {
        let shipped = shipped();
        let (world, answered) = answered(seed, 60, &shipped);
        let mut other = world.clone();
        other.assignments.reverse();
        other.user_groups.reverse();
        other.roles.iter_mut().for_each(|role| role.permissions.extend(role.permissions.clone()));
        for group in &mut other.resource_groups {
            if let Some(list) = group.resource_filter["resources"].as_array_mut() {
                list.reverse();
                let again = list.clone();
                list.extend(again);
            }
        }
        let pure = PureWorld::new(&other, &shipped);
        for (question, answer) in answered {
            prop_assert_eq!(answer, pure.permitted(&question), "{}", question.sql());
        }
    }

    /// Laws 1 and 3: with named identifiers alone nothing is held in another scope, nothing on the type as a whole,
    /// and an assignment never reaches up.
    #[test]
    fn names_stay_where_they_are(seed: u64) {
        let shipped = shipped();
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        world.scopes.iter_mut().for_each(|scope| scope.default_access = "none".into());
        for group in &mut world.resource_groups {
            group.included_scopes = None;
            group.resource_filter = serde_json::json!({"resources": [{"resourceType": "CONNECTOR", "identifiers": ["docker"]}]});
        }
        world.assignments.retain(|a| !a.resource_group.starts_with('_'));
        for share in &mut world.assignments {
            share.resource = share.resource.take().map(|_| ("CONNECTOR".into(), "docker".into()));
        }
        let held: Vec<String> = world.assignments.iter().map(|a| a.scope.clone()).collect();
        let pure = PureWorld::new(&world, &shipped);
        for _ in 0..60 {
            let question = generator.question(&world);
            let sees_a_scope = ["core_account_view", "core_organization_view", "core_project_view"].contains(&question.permission.as_str());
            if pure.permitted(&question) && !sees_a_scope {
                prop_assert!(held.contains(&question.scope), "{}", question.sql());
                prop_assert_eq!(question.resource.as_deref(), Some("docker"));
            }
        }
    }

    /// Law 3: nothing but seeing flows up.
    #[test]
    fn rights_do_not_flow_up(seed: u64) {
        let shipped = shipped();
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        world.scopes.iter_mut().for_each(|scope| scope.default_access = "none".into());
        world.assignments.retain(|a| level(&a.scope) == "project");
        let pure = PureWorld::new(&world, &shipped);
        for _ in 0..60 {
            let mut question = generator.question(&world);
            question.scope = question.scope.split('/').take(2).collect::<Vec<_>>().join("/");
            let scope_type = ["ACCOUNT", "ORGANIZATION", "PROJECT"];
            let known = shipped.permissions.get(&question.permission).map(|p| p.resource_type.as_str());
            let asked = question.resource_type.as_deref().or(known).unwrap_or_default();
            if !scope_type.contains(&asked) {
                prop_assert!(!pure.permitted(&question), "{}", question.sql());
            }
        }
    }

    /// Laws 5 and 6: unknown and disabled principals, unknown names and other accounts hold nothing.
    #[test]
    fn doubt_is_no(seed: u64) {
        let shipped = shipped();
        let (mut world, answered) = answered(seed, 60, &shipped);
        let accounts: Vec<String> = world.scopes.iter().filter(|s| level(&s.scope) == "account").map(|s| s.scope.clone()).collect();
        let pure = PureWorld::new(&world, &shipped);
        for (question, _) in &answered {
            let unknown = [
                Question { principal: "user:no one@nowhere".into(), ..question.clone() },
                Question { permission: "core_pipeline_fly".into(), ..question.clone() },
                Question { scope: "nowhere".into(), ..question.clone() },
                Question { resource_type: Some("NOTHING".into()), ..question.clone() },
                Question { resource_type: Some("SMTP".into()), ..question.clone() },
            ];
            for question in unknown {
                prop_assert!(!pure.permitted(&question), "{}", question.sql());
            }
            for other in accounts.iter().filter(|other| !question.principal.ends_with(&format!("@{other}")) && !question.principal.contains(&format!("@{other}/"))) {
                let elsewhere = Question { scope: other.clone(), ..question.clone() };
                prop_assert!(!pure.permitted(&elsewhere), "{}", elsewhere.sql());
            }
        }
        world.users.iter_mut().chain(&mut world.service_accounts).for_each(|principal| principal.disabled = true);
        let pure = PureWorld::new(&world, &shipped);
        for (question, _) in answered.iter().filter(|(question, _)| !question.principal.starts_with("user_group:")) {
            prop_assert!(!pure.permitted(question), "{}", question.sql());
        }
    }
}
