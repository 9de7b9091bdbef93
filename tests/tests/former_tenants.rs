//! Whatever is made anew under the path of an organization or project that is gone is another tenant: its auditors see nothing of
//! the former one, neither in the log nor in the policy as it was. Those above, who were there all the while, see both.

use harness_rbac_tests::server::fresh_database;
use postgres::{Client, SimpleQueryMessage};

const WORLD: &str = "
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{saas,saas/gone,saas/gone/web,saas/stays,saas/stays/web}'::text[]) s;
SELECT harness_rbac.create_user('saas', u) FROM unnest('{former, above, gone, web}'::text[]) u;
SELECT harness_rbac.create_role('saas', 'Auditor', '{core_audit_view}');
SELECT harness_rbac.assign_role('user:above@saas', 'Auditor', '_all_resources_including_child_scopes', 'saas');
SELECT harness_rbac.assign_role('user:former@saas', '_project_viewer', '_all_project_level_resources', s, reason => 'a secret of ' || s)
  FROM unnest('{saas/gone/web,saas/stays/web}'::text[]) s;
DO $$ BEGIN CREATE ROLE former_tenants_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT USAGE ON SCHEMA harness_rbac TO former_tenants_app;
GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO former_tenants_app";

/// The same paths again, for somebody else.
const ANEW: &str = "
SELECT harness_rbac.drop_scope(s, true) FROM unnest('{saas/gone,saas/stays/web}'::text[]) s;
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{saas/gone,saas/gone/web,saas/stays/web}'::text[]) s;
SELECT harness_rbac.assign_role('user:gone@saas', 'account.Auditor', '_all_resources_including_child_scopes', 'saas/gone');
SELECT harness_rbac.assign_role('user:web@saas', 'account.Auditor', '_all_project_level_resources', 'saas/stays/web')";

/// What a user of the account is answered: the first column, or the SQLSTATE.
fn answer(client: &mut Client, user: &str, sql: &str) -> Vec<String> {
    let bind =
        format!("BEGIN; SET LOCAL ROLE former_tenants_app; SELECT harness_rbac.begin_session('user:{user}@saas')");
    client.batch_execute(&bind).unwrap();
    let answer = match client.simple_query(sql) {
        Ok(messages) => messages
            .iter()
            .filter_map(|message| match message {
                SimpleQueryMessage::Row(row) => Some(row.get(0).unwrap_or_default().to_owned()),
                _ => None,
            })
            .collect(),
        Err(error) => vec![error.code().unwrap().code().to_owned()],
    };
    client.batch_execute("ROLLBACK").unwrap();
    answer
}

#[test]
fn who_has_a_path_anew_sees_nothing_of_who_had_it() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let paths = ["saas/gone/web", "saas/stays/web"];
    let row = client
        .query_one(
            "SELECT clock_timestamp()::text, harness_rbac.scope_id('saas/gone/web'), harness_rbac.scope_id('saas/stays/web')",
            &[],
        )
        .unwrap();
    let (then, ids): (String, [i64; 2]) = (row.get(0), [row.get(1), row.get(2)]);
    client.batch_execute(ANEW).unwrap();

    let log = "SELECT DISTINCT reason FROM harness_rbac.audit_log WHERE reason LIKE 'a secret%' ORDER BY 1";
    assert_eq!(answer(&mut client, "above", log), paths.map(|path| format!("a secret of {path}")));
    for (user, path, id) in [("gone", paths[0], ids[0]), ("web", paths[1], ids[1])] {
        assert_eq!(answer(&mut client, user, log), [""; 0], "{user}");
        let held = |at: &str, scope: &str| {
            format!(
                "SELECT harness_rbac.has_permission_at({at}, 'core_project_view', {scope}, principal => 'user:former@saas')"
            )
        };
        let then = format!("'{then}'");
        let questions = [
            (held(&then, &format!("'{path}'")), "t"),
            (held(&then, &id.to_string()), "t"),
            (format!("SELECT principal FROM harness_rbac.role_bindings_at({then}, '{path}')"), "user:former@saas"),
            (
                format!(
                    "SELECT principal FROM harness_rbac.permitted_principals_at({then}, 'core_project_view', '{path}')"
                ),
                "user:former@saas",
            ),
        ];
        for (sql, expected) in &questions {
            assert_eq!(answer(&mut client, user, sql), ["42501"], "{user}: {sql}");
            assert_eq!(answer(&mut client, "above", sql), [*expected], "{sql}");
        }
        // About what is its own it is answered.
        let own = path.strip_suffix("/web").filter(|_| user == "gone").unwrap_or(path);
        assert_eq!(answer(&mut client, user, &held("clock_timestamp()", &format!("'{own}'"))), ["f"], "{user}");
        let seen = format!("SELECT count(*) > 0 FROM harness_rbac.audit_log WHERE scope = '{own}'");
        assert_eq!(answer(&mut client, user, &seen), ["t"], "{user}");
    }
}
