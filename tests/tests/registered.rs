//! Registered resources: their attributes are checked as decisions read them, and what hangs on a name goes with whoever had it.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;
use serde_json::{Value, json};

/// low writes documents, and reads those that are scratch or its own. A call is made as low; the answer is an SQLSTATE.
const AUTHORS: &str = r#"
SELECT create_scope(s, default_access => 'none') FROM unnest('{gam,gam/o}'::text[]) s;
SELECT create_user('gam', 'low'), create_resource_type('APP_DOC', '{organization}');
SELECT create_permission('app_doc_' || a, 'APP_DOC', a, '{organization}') FROM unnest('{view,create,edit}'::text[]) a;
SELECT create_role('gam/o', 'Author', '{app_doc_create,app_doc_edit}'), create_role('gam/o', 'Reader', '{app_doc_view}'),
       create_resource_group('gam/o', 'Docs', '{"resources": [{"resourceType": "APP_DOC"}]}'),
       create_resource_group('gam/o', 'Some', '{"resources": [
           {"resourceType": "APP_DOC", "attributeFilter": {"attributeName": "type", "attributeValues": ["scratch"]}},
           {"resourceType": "APP_DOC", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${principal}"]}}]}');
SELECT assign_role('user:low@gam', 'Author', 'Docs', 'gam/o'), assign_role('user:low@gam', 'Reader', 'Some', 'gam/o');
DO $$ BEGIN CREATE ROLE registered_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT USAGE ON SCHEMA harness_rbac TO registered_app;
CREATE FUNCTION public.outcome(call text, argument jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('harness_rbac.principal', 'user:low@gam', true);
    SET LOCAL ROLE registered_app;
    EXECUTE call USING argument;
    RESET ROLE;
    RETURN '00000';
EXCEPTION WHEN OTHERS THEN
    RETURN sqlstate;
END $$"#;

/// jsonb that other readers of JSON do not take: a number that is too large, lists that are nested too deeply.
#[test]
fn attributes_are_checked_as_decisions_read_them() {
    let (mut client, _) = fresh_database();
    client.batch_execute(&format!("SET search_path = harness_rbac, public; {AUTHORS}")).unwrap();
    let odd = ["1", "1e400", "-1e-400", "(repeat('[', 200) || repeat(']', 200))"];
    let opening = ["'scratch'", "'[\"scratch\", 1e400]'", "'user:low@gam'", "'[[1e400], \"user:low@gam\"]'"];
    for odd in odd {
        let odd = if odd.starts_with('(') { format!("{odd}::jsonb") } else { format!("'{odd}'::jsonb") };
        for value in opening.iter().chain(&["'other'"]) {
            let name = if value.contains("low") { "owner" } else { "type" };
            let value =
                if value.starts_with("'[") { format!("{value}::jsonb") } else { format!("to_jsonb({value}::text)") };
            let attributes = format!("jsonb_build_object('{name}', {value}, 'odd', {odd})");
            let expected = if value.contains("other") { "00000" } else { "42501" };
            let register = "SELECT harness_rbac.register_resource('gam/o', 'APP_DOC', 'd' || md5($1::text), $1)";
            let sql = format!("SELECT outcome('{}', {attributes})", register.replace('\'', "''"));
            let found: String = client.query_one(&sql, &[]).unwrap().get(0);
            assert_eq!(found, expected, "{attributes}");
        }
    }
}

/// One name for everything, registered, listed and shared wherever it may mean something. Another service account of the name lives
/// in names/x.
const NAMES: &str = r#"
SELECT create_scope(s, default_access => 'none') FROM unnest('{names,names/o,names/o/p,names/x,names/x/p,names/dan,names/o/dan}'::text[]) s;
SELECT create_user('names', u) FROM unnest('{dan,eve}'::text[]) u;
SELECT add_scope_user('names/o/p', 'user:dan@names'), create_user_group('names', 'dan'), create_role('names', 'dan', '{core_connector_view}'),
       create_resource_group('names', 'dan', '{"includeAllResources": true}');
SELECT create_service_account(s, 'dan') FROM unnest('{names,names/x}'::text[]) s;
CREATE TEMP VIEW places AS
SELECT s.path, s.level, t.type FROM scopes s, unnest('{USER,SERVICEACCOUNT,USERGROUP,ROLE,RESOURCEGROUP,ORGANIZATION,PROJECT}'::text[]) AS t (type)
 WHERE s.path IN ('names', 'names/o', 'names/o/p', 'names/x/p')
   AND CASE t.type WHEN 'USER' THEN true WHEN 'SERVICEACCOUNT' THEN true WHEN 'PROJECT' THEN s.path = 'names/o' ELSE s.path = 'names' END;
SELECT register_resource(path, type, 'dan', '{"team": "x"}'),
       create_resource_group(path, 'Lists_' || type, jsonb_build_object('resources', jsonb_build_array(
           jsonb_build_object('resourceType', type, 'identifiers', array['dan', 'other'])))) FROM places;
SELECT share_resource('user:eve@names', format('_%s_viewer', level), path, type, 'dan') FROM places WHERE type NOT IN ('ORGANIZATION', 'PROJECT');
CREATE VIEW public.hangs AS
SELECT t.identifier::text AS type, s.path || ' ' || count(*) AS place
  FROM (SELECT scope_id, resource_type_id FROM resources WHERE identifier = 'dan'
        UNION ALL SELECT scope_id, resource_type_id FROM role_assignments WHERE resource = 'dan'
        UNION ALL SELECT g.scope_id, x.resource_type_id FROM resource_group_selectors x JOIN resource_groups g ON g.id = x.resource_group_id
                   WHERE 'dan' = ANY (x.identifiers)) AS n
  JOIN scopes s ON s.id = n.scope_id JOIN resource_types t ON t.id = n.resource_type_id GROUP BY t.identifier, s.path;
-- Who impersonates users of the team.
SELECT create_role('names', 'Acts', '{core_user_impersonate}'), create_resource_group('names', 'Team',
    '{"resources": [{"resourceType": "USER", "attributeFilter": {"attributeName": "team", "attributeValues": ["x"]}}]}');
SELECT assign_role('user:eve@names', 'Acts', 'Team', 'names')"#;

fn names() -> Client {
    let (mut client, _) = fresh_database();
    client.batch_execute(&format!("SET search_path = harness_rbac, public; {NAMES}")).unwrap();
    client
}

/// Where something hangs on the name, and how much.
fn hangs(client: &mut Client, of_type: &str) -> Vec<String> {
    let rows = client.query("SELECT place FROM hangs WHERE type = $1 ORDER BY 1", &[&of_type]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[test]
fn who_takes_a_name_inherits_nothing() {
    let mut client = names();
    let all = ["names 3", "names/o 3", "names/o/p 3", "names/x/p 3"];
    assert_eq!([hangs(&mut client, "USER"), hangs(&mut client, "SERVICEACCOUNT")], [all, all]);
    let acts = "SELECT harness_rbac.has_permission('core_user_impersonate', 'names', 'dan', 'user:eve@names')";
    assert!(client.query_one(acts, &[]).unwrap().get::<_, bool>(0));
    // What there is at first, how it goes, and what is left.
    let steps: [(&str, &str, &str, &[&str]); 8] = [
        (
            "USER",
            "SELECT remove_scope_user('names/o', 'user:dan@names')",
            "SELECT add_scope_user('names/o/p', 'user:dan@names')",
            &["names 3", "names/x/p 3"],
        ),
        ("USER", "SELECT drop_principal('user:dan@names')", "SELECT create_user('names', 'dan')", &[]),
        // The nearest of the name is meant.
        (
            "SERVICEACCOUNT",
            "SELECT drop_principal('service_account:dan@names')",
            "SELECT create_service_account('names', 'dan')",
            &["names/x/p 3"],
        ),
        (
            "SERVICEACCOUNT",
            "DELETE FROM principals p USING scopes s WHERE s.id = p.scope_id AND s.path = 'names/x' AND p.identifier = 'dan'",
            "SELECT create_service_account('names/x', 'dan')",
            &[],
        ),
        ("USERGROUP", "SELECT drop_principal('user_group:dan@names')", "SELECT create_user_group('names', 'dan')", &[]),
        (
            "ROLE",
            "DELETE FROM roles WHERE identifier = 'dan'",
            "SELECT create_role('names', 'dan', '{core_connector_view}')",
            &[],
        ),
        (
            "RESOURCEGROUP",
            "SELECT drop_resource_group('names', 'dan')",
            "SELECT create_resource_group('names', 'dan', '{\"includeAllResources\": true}')",
            &[],
        ),
        ("PROJECT", "SELECT drop_scope('names/o/dan')", "SELECT create_scope('names/o/dan')", &[]),
    ];
    for (of_type, drop, make, left) in steps {
        assert!(!hangs(&mut client, of_type).is_empty(), "{of_type}");
        client.batch_execute(drop).unwrap_or_else(|error| panic!("{drop}: {error:?}"));
        client.batch_execute(make).unwrap_or_else(|error| panic!("{make}: {error:?}"));
        assert_eq!(hangs(&mut client, of_type), left, "{drop}");
    }
    assert_eq!(hangs(&mut client, "ORGANIZATION"), ["names 2"]);
    client.batch_execute("SELECT drop_scope('names/dan', true)").unwrap();
    assert_eq!(client.query("SELECT place FROM hangs", &[]).unwrap().len(), 0);
    assert!(!client.query_one(acts, &[]).unwrap().get::<_, bool>(0));
    // Others keep theirs, and the log is whole.
    let others = "SELECT count(*) FROM resource_group_selectors WHERE 'other' = ANY (identifiers)";
    assert_eq!(client.query_one(others, &[]).unwrap().get::<_, i64>(0), 13);
    assert_eq!(client.query("SELECT finding FROM verify_audit_log()", &[]).unwrap().len(), 0);
}

/// Names may be prepared before there is anybody of the name. lint() says which are.
#[test]
fn a_name_that_waits_for_somebody_is_told() {
    let mut client = names();
    let told = "SELECT object FROM lint() WHERE finding ~ 'takes the name' AND object ~ ' dan ' ORDER BY 1";
    let told = |client: &mut Client| -> Vec<String> {
        client.query(told, &[]).unwrap().iter().map(|row| row.get(0)).collect()
    };
    assert_eq!(told(&mut client), [""; 0]);
    client
        .batch_execute("SELECT drop_principal('user:dan@names'), register_resource('names/o', 'USER', 'dan')")
        .unwrap();
    assert_eq!(told(&mut client), ["USER dan at names/o"]);
    client.batch_execute("SELECT drop_resource('names/o', 'USER', 'dan')").unwrap();
    assert_eq!(told(&mut client), [""; 0]);
}

/// A document that takes somebody away, and lists all the same what hangs on the name, puts that back; what it does not list goes along.
#[test]
fn a_document_is_what_it_says_of_names() {
    let mut client = names();
    let whole: String = client.query_one("SELECT export_policy('names')::text", &[]).unwrap().get(0);
    let whole: Value = serde_json::from_str(&whole).unwrap();
    let is_user = |entry: &Value| entry["resourceType"] == "USER" && entry["scope"] == "names/o";
    let without = |section: &str, is_gone: &dyn Fn(&Value) -> bool| -> Value {
        whole[section].as_array().unwrap().iter().filter(|entry| !is_gone(entry)).cloned().collect()
    };
    let mut removed = whole.clone();
    for scope in removed["scopes"].as_array_mut().unwrap() {
        if scope.get("users").is_some() {
            scope["users"] = json!([]);
        }
    }
    removed["resources"] = without("resources", &is_user);
    let mut dropped = removed.clone();
    dropped["users"] = without("users", &|user| user["identifier"] == "dan");
    dropped["serviceAccounts"] = without("serviceAccounts", &|account| account["scope"] == "names");
    dropped["resourceGroups"] = without("resourceGroups", &|group| group["identifier"] == "dan");
    for wanted in [removed, dropped] {
        let sql = format!("SELECT action FROM apply_policy($doc${wanted}$doc$, true)");
        assert!(!client.query(&sql, &[]).unwrap_or_else(|error| panic!("{error:?}")).is_empty());
        let sql = format!("SELECT action, object FROM plan_policy($doc${wanted}$doc$, true)");
        let again: Vec<(String, String)> =
            client.query(&sql, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
        assert_eq!(again, []);
        assert_eq!(hangs(&mut client, "USER"), ["names 3", "names/o 2", "names/o/p 3", "names/x/p 3"]);
    }
}
