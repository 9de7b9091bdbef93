//! Random worlds: the explanation, the lists and the decision agree, in both directions; and a suggested grant does what
//! it says, while none of its alternatives gives less.
//!
//! `WORLDS` sets the number of worlds, `REFUSALS` the number of refusals whose suggestion is tried, `SEED` the first world of these.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, PERMISSIONS, own_types};
use harness_rbac_tests::server::{fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use serde_json::Value;
use std::collections::BTreeSet;

/// What may be asked about in each scope, with the types that each permission counts on.
const CANDIDATES: &str = "
    CREATE TEMPORARY TABLE known ON COMMIT DROP AS
    SELECT s.id AS scope_id, s.path AS scope, t.identifier::text AS type, n.name
      FROM harness_rbac.scopes s, harness_rbac.resource_types t,
           LATERAL (SELECT NULL::text AS name
                    UNION SELECT r.identifier FROM harness_rbac.resources r WHERE r.scope_id = s.id AND r.resource_type_id = t.id
                    UNION SELECT unnest(l.identifiers) FROM harness_rbac.resource_group_selectors l JOIN harness_rbac.resource_groups g ON g.id = l.resource_group_id
                           WHERE l.resource_type_id = t.id AND g.scope_id = s.id
                    UNION SELECT a.resource FROM harness_rbac.role_assignments a WHERE a.scope_id = s.id AND a.resource_type_id = t.id
                    UNION SELECT s.identifier WHERE t.identifier = upper(s.level)
                    UNION SELECT c.identifier FROM harness_rbac.scopes c WHERE c.parent_id = s.id AND t.identifier = upper(c.level)) AS n
     WHERE t.identifier IN (SELECT r.identifier FROM harness_rbac.resource_types r JOIN counts_on USING (id));
    CREATE TEMPORARY TABLE only_shared ON COMMIT DROP AS
    SELECT a.scope_id, t.identifier::text AS type, a.resource::text AS name
      FROM harness_rbac.role_assignments a JOIN harness_rbac.resource_types t ON t.id = a.resource_type_id
     WHERE NOT EXISTS (SELECT FROM harness_rbac.resources r WHERE (r.scope_id, r.resource_type_id, r.identifier) = (a.scope_id, t.id, a.resource))
       AND NOT EXISTS (SELECT FROM harness_rbac.resource_group_selectors l JOIN harness_rbac.resource_groups g ON g.id = l.resource_group_id
                        WHERE l.resource_type_id = t.id AND g.scope_id = a.scope_id AND a.resource = ANY (l.identifiers));
    CREATE TEMPORARY TABLE given ON COMMIT DROP AS
    SELECT DISTINCT t.identifier::text AS type, jsonb_build_object(l.attribute_name, v) AS attributes
      FROM harness_rbac.resource_group_selectors l JOIN harness_rbac.resource_types t ON t.id = l.resource_type_id, unnest(l.attribute_values) a,
           LATERAL (SELECT a UNION SELECT p.kind || ':' || p.identifier || '@' || s.path FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE a = '${principal}'
                    UNION SELECT p.identifier FROM harness_rbac.principals p WHERE a = '${principal.identifier}') AS meant (v)";

const COUNTS_ON: &str = "
    CREATE TEMPORARY TABLE counts_on AS
    SELECT p.identifier::text AS permission, t.identifier::text AS type, t.id, t.id = p.resource_type_id AS own
      FROM harness_rbac.permissions p
      JOIN harness_rbac.resource_types t ON t.id = p.resource_type_id
                                         OR (p.id, t.id) IN (SELECT permission_id, resource_type_id FROM harness_rbac.cross_type_permissions)
     WHERE p.identifier = ANY ($1)";

/// Each returns what one side says and the other does not. $1: a principal or NULL, $2: permissions.
const DISAGREEMENTS: [(&str, &str); 4] = [
    (
        "permitted_scopes",
        "WITH asked AS (SELECT * FROM counts_on WHERE own AND permission = ANY ($2)),
              listed AS (SELECT a.permission, l.scope_id, l.whole FROM asked a, harness_rbac.permitted_scopes(a.permission, $1) l),
              decided AS (
                  SELECT a.permission, k.scope_id,
                         bool_or(k.name IS NULL AND harness_rbac.has_permission(a.permission, k.scope_id, NULL, $1)) AS whole
                    FROM asked a JOIN known k USING (type)
                   WHERE harness_rbac.has_permission(a.permission, k.scope_id, k.name, $1)
                      OR EXISTS (SELECT FROM given g WHERE g.type = k.type
                                    AND harness_rbac.has_permission(a.permission, k.scope_id, k.name, $1, g.attributes))
                   GROUP BY 1, 2)
         SELECT format('%s in %s', permission, scope_id)
           FROM ((TABLE listed EXCEPT TABLE decided) UNION ALL (TABLE decided EXCEPT TABLE listed)) d",
    ),
    (
        "permitted_resources",
        "WITH asked AS (SELECT DISTINCT permission FROM counts_on WHERE permission = ANY ($2)),
              scopes AS (SELECT DISTINCT scope, scope_id FROM known),
              listed AS (SELECT a.permission, s.scope_id, l.resource_type, l.resource
                           FROM asked a, scopes s, harness_rbac.permitted_resources(a.permission, s.scope, $1) l),
              decided AS (SELECT c.permission, k.scope_id, k.type, k.name
                            FROM counts_on c JOIN known k USING (type)
                           WHERE c.permission = ANY ($2) AND k.name IS NOT NULL
                             AND harness_rbac.has_permission(c.permission, k.scope_id, k.name, $1, NULL, k.type))
         SELECT format('%s on %s %s in %s', permission, resource_type, resource, scope_id)
           FROM ((TABLE listed EXCEPT TABLE decided) UNION ALL
                -- What is known by nothing but a share is listed to whom it is shared with.
                (SELECT * FROM decided WHERE (scope_id, type, name) NOT IN (TABLE only_shared) EXCEPT TABLE listed)) d",
    ),
    (
        "effective_permissions",
        "WITH held AS MATERIALIZED (
                  SELECT s.scope_id, e.permission, e.resource_type, e.resource, e.attributes
                    FROM (SELECT DISTINCT scope, scope_id FROM known) s, harness_rbac.effective_permissions($1, s.scope) e),
              compared AS (
                  SELECT c.permission, k.scope_id, k.type, k.name,
                         harness_rbac.has_permission(c.permission, k.scope_id, k.name, $1, NULL, k.type) AS decided,
                         EXISTS (SELECT FROM held h
                                  WHERE h.scope_id = k.scope_id AND h.permission = c.permission AND h.resource_type = k.type
                                    AND CASE WHEN k.type IN ('ACCOUNT', 'ORGANIZATION', 'PROJECT') THEN h.resource IS NOT DISTINCT FROM k.name
                                             WHEN h.attributes IS NOT NULL THEN EXISTS (
                                                 SELECT FROM harness_rbac.resources r JOIN harness_rbac.resource_types t ON t.id = r.resource_type_id
                                                  WHERE r.scope_id = k.scope_id AND r.identifier = k.name AND t.identifier = k.type
                                                    AND (h.attributes -> 'attributeValues' ? (r.attributes ->> (h.attributes ->> 'attributeName'))
                                                             AND jsonb_typeof(r.attributes -> (h.attributes ->> 'attributeName')) = 'string'
                                                         OR EXISTS (SELECT FROM jsonb_path_query(r.attributes -> (h.attributes ->> 'attributeName'), 'strict $[*] ? (@.type() == \"string\")', '{}', true) v
                                                                     WHERE h.attributes -> 'attributeValues' ? (v #>> '{}'))))
                                             ELSE coalesce(h.resource = k.name, h.resource IS NULL)
                                        END) AS listed
                    FROM counts_on c JOIN known k USING (type) WHERE c.permission = ANY ($2))
         SELECT format('%s on %s %s in %s: %s', permission, type, name, scope_id, decided) FROM compared WHERE decided <> listed",
    ),
    (
        "permitted_principals",
        "WITH asked AS (SELECT * FROM counts_on WHERE own AND permission = ANY ($2)),
              questions AS (SELECT a.permission, k.* FROM asked a JOIN known k USING (type) WHERE hashtext(k.scope || k.name) % 4 = 0 OR k.name IS NULL),
              people AS (SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal
                           FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.kind <> 'user_group'),
              listed AS (SELECT q.permission, q.scope_id, q.name, l.principal
                           FROM questions q, harness_rbac.permitted_principals(q.permission, q.scope, q.name) l),
              decided AS (SELECT q.permission, q.scope_id, q.name, p.principal FROM questions q, people p
                           WHERE harness_rbac.has_permission(q.permission, q.scope_id, q.name, p.principal))
         SELECT format('%s on %s in %s: %s', permission, name, scope_id, principal)
           FROM ((TABLE listed EXCEPT TABLE decided) UNION ALL (TABLE decided EXCEPT TABLE listed)) d WHERE $1::text IS NULL",
    ),
];

#[test]
fn explanations_lists_and_decisions_agree() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.execute(COUNTS_ON, &[&PERMISSIONS.as_slice()]).unwrap();
    let (mut explained, mut yes, mut lists) = (0_u64, 0_u64, 0_u64);
    for seed in 1..=worlds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute("BEGIN").unwrap();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        client.batch_execute(CANDIDATES).unwrap();
        for _ in 0..10 {
            let question = generator.question(&world);
            let (permitted, explanation) = explain(&mut client, &question);
            let says = |name: &str| explanation[name].as_array().is_some_and(|list| !list.is_empty());
            let context = || format!("seed {seed}: {}\n{explanation:#}\n{}", question.sql(), world.sql());
            assert_eq!(explanation["permitted"], permitted, "{}", context());
            assert_eq!(says("grants"), permitted, "{}", context());
            assert!(!(permitted && says("near_misses")), "{}", context());
            explained += 1;
            yes += u64::from(permitted);
        }
        let people: Vec<String> = world.principals();
        let permissions: Vec<&str> = (0..2).map(|_| generator.pick(&PERMISSIONS)).collect();
        for (name, sql) in DISAGREEMENTS {
            let principal = generator.one_of(&people).cloned().filter(|_| name != "permitted_principals");
            let wrong = client.query(sql, &[&principal, &permissions]).unwrap();
            let wrong: Vec<String> = wrong.iter().map(|row| row.get(0)).collect();
            assert!(wrong.is_empty(), "seed {seed}, {name} of {principal:?}: {wrong:#?}\n{}", world.sql());
            lists += 1;
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    println!("review: {worlds} worlds, {explained} explanations ({yes} of a yes), {lists} lists, 0 disagreements");
    assert!(yes * 20 > explained && yes < explained);
}

fn explain(client: &mut Client, question: &Question) -> (bool, Value) {
    let sql = "SELECT harness_rbac.has_permission(p, s, r, w, a::jsonb, t),
                      harness_rbac.explain_permission(p, s, r, w, a::jsonb, t)::text
                 FROM (VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text)) AS q (p, s, r, w, a, t)";
    let attributes = question.attributes.as_ref().map(ToString::to_string);
    let q = question;
    let row = client
        .query_one(sql, &[&q.permission, &q.scope, &q.resource, &q.principal, &attributes, &q.resource_type])
        .unwrap();
    (row.get(0), serde_json::from_str(row.get(1)).unwrap())
}

/// Who holds what of which resource, as texts, in which scope.
type Permitted = BTreeSet<(String, String, i64, String)>;

/// All that is permitted to anybody who is there or may come to be a member of a group, of one with members or without; a
/// group of one is that one. Not to miss anything takes a while: then by every permission, on every type on which it counts,
/// every resource that a resource group names and every attribute that one asks for. Otherwise a few permissions tell.
fn all_permitted(client: &mut Client, question: &Question, wholly: bool) -> Permitted {
    let sql = "WITH people AS MATERIALIZED (
                   SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal
                     FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
                    WHERE p.kind <> 'user_group'
                       OR 1 <> (SELECT count(*) FROM harness_rbac.principals u
                                 WHERE u.kind = 'user'
                                   AND (u.account_id = - p.id
                                        OR u.id IN (SELECT user_id FROM harness_rbac.group_members WHERE group_id = p.id)
                                        OR u.id IN (SELECT user_id FROM harness_rbac.scope_users WHERE scope_id = - p.id)))
               ), asked AS MATERIALIZED (
                   SELECT p.identifier::text AS permission, NULL::text AS type FROM harness_rbac.permissions p
                    WHERE $3 OR p.identifier = $2 OR p.resource_type_id IN (SELECT id FROM counts_on)
                   UNION ALL SELECT p.identifier, t.identifier FROM harness_rbac.cross_type_permissions x
                     JOIN harness_rbac.permissions p ON p.id = x.permission_id JOIN harness_rbac.resource_types t ON t.id = x.resource_type_id WHERE $3
               ), resources (name, attributes) AS MATERIALIZED (
                   SELECT NULL::text, NULL::jsonb
                   UNION SELECT $1::text, NULL WHERE $1::text IS NOT NULL
                   UNION SELECT unnest(g.identifiers::text[]), NULL FROM harness_rbac.resource_group_selectors g WHERE $3
                   UNION SELECT a.resource, NULL FROM harness_rbac.role_assignments a WHERE $3 AND a.resource IS NOT NULL
                   UNION SELECT 'such', jsonb_build_object(g.attribute_name, v) FROM harness_rbac.resource_group_selectors g, unnest(g.attribute_values) a,
                     LATERAL (SELECT a UNION SELECT p.kind || ':' || p.identifier || '@' || s.path FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE a = '${principal}'
                    UNION SELECT p.identifier FROM harness_rbac.principals p WHERE a = '${principal.identifier}') AS meant (v) WHERE $3)
               SELECT principal, concat_ws(' ', permission, type), s.id, concat_ws(' ', r.name, r.attributes)
                 FROM people, asked, harness_rbac.scopes s, resources r
                WHERE harness_rbac.has_permission(permission, s.id, r.name, principal, r.attributes, type)";
    let found = client.query(sql, &[&question.resource, &question.permission, &wholly]).unwrap();
    found.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect()
}

/// What is given for a time to come is given.
const LATER: &str = "UPDATE harness_rbac.role_assignments SET valid_from = NULL
    WHERE valid_from > now() AND coalesce(valid_until > now(), true)";

/// The role that is there and that the statement assigns or shares.
fn role_of(suggestion: &str) -> Option<String> {
    let is_assigning = ["SELECT harness_rbac.assign_role(", "SELECT harness_rbac.share_resource("]
        .into_iter()
        .any(|call| suggestion.starts_with(call));
    let role = suggestion.split("', '").nth(1).filter(|_| is_assigning && !suggestion.contains("''"))?;
    Some(role.rsplit('.').next().unwrap_or_default().to_owned())
}

#[test]
fn the_suggested_grant_does_it_and_none_smaller() {
    let wanted = size!("REFUSALS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.execute(COUNTS_ON, &[&PERMISSIONS.as_slice()]).unwrap();
    let (mut refusals, mut alternatives, mut without) = (0_u64, 0_u64, 0_u64);
    let mut wide = Vec::new();
    // What somebody comes to hold beside it, and what the roles list.
    let (mut beside, mut written): (Vec<u64>, Vec<u64>) = Default::default();
    let mut seed = setting("SEED", 1) - 1;
    while refusals < wanted {
        seed += 1;
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute("BEGIN").unwrap();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        for _ in 0..10 {
            let question = generator.question(&world);
            let (permitted, explanation) = explain(&mut client, &question);
            let Some(suggestion) = explanation["suggestion"].as_str() else {
                without += u64::from(!permitted);
                continue;
            };
            let touched = explanation["touches"].as_array().unwrap();
            assert_eq!(touched.len(), 1 + explanation["alternatives"].as_array().unwrap().len(), "{explanation}");
            let permissions = touched[0]["permissions"].as_u64().unwrap();
            if let Some(role) = role_of(suggestion) {
                let sql = "SELECT max(cardinality(permissions))::bigint, min(cardinality(permissions))::bigint FROM harness_rbac.visible_roles WHERE role = $1";
                let row = client.query_one(sql, &[&role]).unwrap();
                let [most, least] = [0, 1].map(|column| row.get::<_, Option<i64>>(column).map(|count| count as u64));
                // The same name may stand for several roles.
                // Internal roles are not listed.
                let is_right = most.is_none() || least <= Some(permissions) && Some(permissions) <= most;
                assert!(is_right, "{suggestion}: {permissions} permissions");
            }
            // A role that is made for it, and one that is given more, give this one.
            let gives_one = ["SELECT harness_rbac.create_role(", "SELECT harness_rbac.alter_role("];
            assert!(!gives_one.iter().any(|call| suggestion.starts_with(call)) || permissions == 1, "{explanation}");
            let mut gained_by = |call: &str, wholly: bool, later: bool| {
                client.batch_execute("SAVEPOINT suggested").unwrap();
                if later {
                    client.batch_execute(LATER).unwrap();
                }
                let before = all_permitted(&mut client, &question, wholly);
                client.batch_execute(call).unwrap_or_else(|error| panic!("seed {seed}: {call}: {error:?}"));
                let (permitted, _) = explain(&mut client, &question);
                assert!(permitted, "seed {seed}: {call} does not permit {}\n{}", question.sql(), world.sql());
                let after = all_permitted(&mut client, &question, wholly);
                client.batch_execute("ROLLBACK TO suggested").unwrap();
                &after - &before
            };
            let gained = gained_by(suggestion, false, false);
            let asked = question.permission.as_str();
            let others =
                gained.iter().filter_map(|(_, given, ..)| given.split(' ').next()).filter(|given| *given != asked);
            beside.push(others.collect::<BTreeSet<&str>>().len() as u64);
            written.push(permissions - 1);
            if permissions > 11 {
                wide.push(format!("{suggestion}  -- for {}", question.sql()));
            }
            let is_less = |less: &BTreeSet<_>, gained: &BTreeSet<_>| less.is_subset(gained) && less != gained;
            for other in explanation["alternatives"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if is_less(&gained_by(other, false, false), &gained) {
                    let gives_less = [false, true].into_iter().all(|later| {
                        let less = gained_by(other, true, later);
                        is_less(&less, &gained_by(suggestion, true, later))
                    });
                    assert!(
                        !gives_less,
                        "seed {seed}: {other} gives less than {suggestion}: {}\n{}",
                        question.sql(),
                        world.sql()
                    );
                }
                alternatives += 1;
            }
            refusals += 1;
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    beside.sort_unstable();
    written.sort_unstable();
    let tenths =
        |all: &[u64]| (0..=10).map(|tenth| all[(all.len() - 1) * tenth / 10].to_string()).collect::<Vec<_>>().join(" ");
    let median = beside[beside.len() / 2];
    println!("suggestions: permissions given beside the asked one, in tenths: {}", tenths(&beside));
    println!(
        "suggestions: {} of a role with more than ten beside, such as {:#?}",
        wide.len(),
        &wide[..wide.len().min(6)]
    );
    println!("suggestions: permissions of the role beside the asked one, in tenths: {}", tenths(&written));
    assert_eq!(median, 0, "{beside:?}");
    println!(
        "suggestions: {refusals} refusals turned to yes, {alternatives} alternatives that do, too, none gives less; \
         {without} refusals that no single grant turns"
    );
    assert!(alternatives > refusals / 2);
}

/// All that somebody holds is what the tables say, itself and by its groups, in worlds at random.
#[test]
fn bindings_everywhere_are_those_of_the_tables() {
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    let mut compared = 0;
    for seed in 1..=size!("WORLDS") {
        client.batch_execute("BEGIN").unwrap();
        let world = Generator::new(seed, &shipped).world();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world }.sql()).unwrap();
        let sql = "
            WITH people AS MATERIALIZED (
                SELECT p.id, p.kind, p.account_id, p.kind || ':' || p.identifier || '@' || s.path AS name
                  FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
            ), held AS MATERIALIZED (
                SELECT p.name, s.path, a.identifier::text, CASE WHEN a.principal_id <> p.id THEN h.name END AS through
                  FROM people p JOIN harness_rbac.role_assignments a
                    ON a.principal_id = p.id
                    OR p.kind = 'user' AND (a.principal_id = - p.account_id
                        OR a.principal_id IN (SELECT group_id FROM harness_rbac.group_members WHERE user_id = p.id)
                        OR - a.principal_id IN (SELECT scope_id FROM harness_rbac.scope_users WHERE user_id = p.id))
                  JOIN people h ON h.id = a.principal_id JOIN harness_rbac.scopes s ON s.id = a.scope_id
            ), listed AS MATERIALIZED (
                SELECT p.name, b.scope, b.identifier, b.through FROM people p, harness_rbac.role_bindings_everywhere(p.name) AS b
            )
            SELECT (SELECT count(*) FROM held), (SELECT count(*) FROM listed),
                   (SELECT count(*) FROM (TABLE held EXCEPT ALL TABLE listed) AS missing)";
        let row = client.query_one(sql, &[]).unwrap();
        let [held, listed, missing] = [0, 1, 2].map(|column| row.get::<_, i64>(column));
        assert!(held == listed && missing == 0, "seed {seed}: {held} held, {listed} listed, {missing} missing");
        compared += held;
        client.batch_execute("ROLLBACK").unwrap();
    }
    println!("bindings everywhere: {compared} are those of the tables");
    assert!(compared > 50);
}

/// What nothing can be called is held by nobody, and no list says otherwise. A scope of another account is none of the
/// principal's, and is not what it is nearest to.
#[test]
fn nobody_holds_what_there_cannot_be() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,globex,globex/o,globex/p}'::text[]) s;
             SELECT create_user('acme', 'ana');
             SELECT assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme')",
        )
        .unwrap();
    for (resource, expected) in [("'docker'", 1), ("''", 0), ("repeat('x', 257)", 0), ("E'a\\nb'", 0)] {
        let asked = format!("'core_connector_view', 'acme/o', {resource}");
        for held in [
            format!("SELECT count(*) FROM permitted_principals({asked})"),
            format!("SELECT count(*) FROM permitted_principals_at(now(), {asked})"),
            format!("SELECT has_permission({asked}, 'user:ana@acme')::int::bigint"),
            format!("SELECT has_permission_at(now(), {asked}, 'user:ana@acme')::int::bigint"),
            format!("SELECT (explain_permission({asked}, 'user:ana@acme') -> 'permitted')::boolean::int::bigint"),
        ] {
            assert_eq!(client.query_one(&held, &[]).unwrap().get::<_, i64>(0), expected, "{held}");
        }
    }
    let elsewhere = "SELECT explain_permission('core_connector_view', 'globex/o', NULL, 'user:ana@acme')::text";
    let said: String = client.query_one(elsewhere, &[]).unwrap().get(0);
    assert!(said.contains("has no scope") && !said.contains("nearest"), "{said}");
    let near: String = client.query_one(&elsewhere.replace("globex/o", "acme/oo"), &[]).unwrap().get(0);
    assert!(near.contains(r#"nearest is \"acme/o\""#), "{near}");
}
