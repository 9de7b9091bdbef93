//! What a user may try to hold up others, and what must go through all the same.

pub const BIND: &str = "BEGIN; SELECT harness_rbac.begin_session('user:low@acme')";
pub const KEY: &str = "SELECT harness_rbac.create_api_key('user:low@acme', 'k1')";
const BIND_CI: &str = "BEGIN; SELECT harness_rbac.begin_session('service_account:ci@acme')";

/// What is done and left open: statements, one after another; one may fail.
pub const ATTEMPTS: &[(&str, &[&str])] = &[
    ("a key", &[BIND, KEY]),
    (
        "a key limited to what others live by",
        &[
            BIND,
            r#"SELECT harness_rbac.create_api_key('user:low@acme', 'k1', limited_to => '[{"roleIdentifier": "Unseen", "resourceGroupIdentifier": "Unseen", "scope": "acme/other"}]')"#,
        ],
    ),
    ("a key, sealed at once", &[BIND, KEY, "SET CONSTRAINTS ALL IMMEDIATE"]),
    ("a key after constraints were made immediate", &[BIND, "SET CONSTRAINTS ALL IMMEDIATE", KEY]),
    (
        "a key, the seal by name",
        &[BIND, KEY, "SAVEPOINT s", "SET CONSTRAINTS harness_rbac.seal IMMEDIATE", "ROLLBACK TO s"],
    ),
    (
        "a key, sealed in a savepoint",
        &[BIND, KEY, "SAVEPOINT s", "SET CONSTRAINTS ALL IMMEDIATE", "RELEASE s", "SAVEPOINT t"],
    ),
    (
        "a key, sealed in a function",
        &[BIND, KEY, "DO $$ BEGIN SET CONSTRAINTS ALL IMMEDIATE; EXCEPTION WHEN OTHERS THEN NULL; END $$"],
    ),
    (
        "a key, the function that seals",
        &[BIND, KEY, "SAVEPOINT s", "SELECT harness_rbac._seal_audit()", "ROLLBACK TO s"],
    ),
    (
        "many keys",
        &[
            BIND,
            "SELECT count(harness_rbac.create_api_key('user:low@acme', 'k' || n)) FROM generate_series(1, 50) n",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "keys in savepoints",
        &[
            BIND,
            "DO $$ BEGIN FOR n IN 1..20 LOOP BEGIN PERFORM harness_rbac.create_api_key('user:low@acme', 'k' || n); EXCEPTION WHEN OTHERS THEN NULL; END; END LOOP; END $$",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "a key rotated",
        &[BIND, "SELECT harness_rbac.rotate_api_key('user:low@acme', 'used')", "SET CONSTRAINTS ALL IMMEDIATE"],
    ),
    (
        "a key rotated with grace",
        &[
            BIND,
            "SELECT harness_rbac.rotate_api_key('user:low@acme', 'used', '1 hour')",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "a key dropped",
        &[BIND, "SELECT harness_rbac.drop_api_key('user:low@acme', 'used')", "SET CONSTRAINTS ALL IMMEDIATE"],
    ),
    (
        "a key dropped and made anew",
        &[
            BIND,
            "SELECT harness_rbac.drop_api_key('user:low@acme', 'used')",
            "SELECT harness_rbac.create_api_key('user:low@acme', 'used')",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "bound by a key",
        &["BEGIN; SELECT harness_rbac.authenticate(token) FROM token", KEY, "SET CONSTRAINTS ALL IMMEDIATE"],
    ),
    (
        "REPEATABLE READ",
        &[
            "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT harness_rbac.begin_session('user:low@acme')",
            KEY,
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "SERIALIZABLE",
        &[
            "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT harness_rbac.begin_session('user:low@acme')",
            KEY,
            "SELECT count(*) FROM harness_rbac.audit_log",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "a statement that does not end",
        &[BIND, "SELECT harness_rbac.create_api_key('user:low@acme', 'k1'), pg_sleep(600)"],
    ),
    (
        "a block that does not end",
        &[
            BIND,
            "DO $$ BEGIN PERFORM harness_rbac.create_api_key('user:low@acme', 'k1'); SET CONSTRAINTS ALL IMMEDIATE; PERFORM pg_sleep(600); END $$",
        ],
    ),
    (
        "a commit that does not end, by a cursor",
        &[BIND, KEY, "DECLARE c CURSOR WITH HOLD FOR SELECT pg_sleep(600)", "COMMIT"],
    ),
    (
        "a commit that does not end, by a trigger",
        &[
            BIND,
            "CREATE TEMP TABLE slow (n int)",
            "CREATE FUNCTION pg_temp.sleep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); RETURN NULL; END'",
            "CREATE CONSTRAINT TRIGGER zzz AFTER INSERT ON slow DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pg_temp.sleep()",
            KEY,
            "INSERT INTO slow VALUES (1)",
            "COMMIT",
        ],
    ),
    ("prepared", &[BIND, KEY, "PREPARE TRANSACTION 'held'"]),
    (
        "prepared, a key dropped",
        &[BIND, "SELECT harness_rbac.drop_api_key('user:low@acme', 'used')", "PREPARE TRANSACTION 'held'"],
    ),
    ("a cursor on the log", &[BIND, "DECLARE c CURSOR FOR SELECT * FROM harness_rbac.audit_log", "FETCH c", KEY]),
    (
        "rows of views locked",
        &[
            BIND,
            KEY,
            "SAVEPOINT s",
            "SELECT * FROM harness_rbac.role_bindings FOR UPDATE",
            "ROLLBACK TO s",
            "LOCK TABLE harness_rbac.role_bindings IN ACCESS SHARE MODE",
        ],
    ),
    (
        "everything that may be asked",
        &[
            BIND,
            "SELECT count(*) FROM harness_rbac.effective_permissions('user:low@acme', 'acme/pay/web')",
            "SELECT harness_rbac.explain_permission('core_connector_edit', 'acme/pay/web')",
            "SELECT harness_rbac.check_policy('{\"version\": 1, \"scope\": \"acme\"}')",
        ],
    ),
    (
        "what it may not",
        &[
            BIND,
            KEY,
            "SAVEPOINT s",
            "SELECT harness_rbac.assign_role('user:low@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme')",
            "ROLLBACK TO s",
            "SELECT harness_rbac.drop_principal('user:low@acme')",
            "ROLLBACK TO s",
        ],
    ),
    (
        "a policy that it may not apply",
        &[
            BIND,
            KEY,
            "SAVEPOINT s",
            "SELECT harness_rbac.apply_policy('{\"version\": 1, \"scope\": \"acme\", \"users\": [{\"identifier\": \"n\"}]}')",
            "ROLLBACK TO s",
        ],
    ),
    (
        "advisory locks",
        &[
            BIND,
            KEY,
            "SELECT count(pg_advisory_lock(n)) FROM generate_series(-500, 500) n",
            "SELECT count(pg_advisory_lock(n, m)) FROM generate_series(0, 30) n, generate_series(0, 30) m",
        ],
    ),
    ("a notification", &[BIND, KEY, "LISTEN harness_rbac", "NOTIFY harness_rbac", "SET CONSTRAINTS ALL IMMEDIATE"]),
    (
        "no limit of its own",
        &[
            "SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0; SET statement_timeout = 0",
            BIND,
            KEY,
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "a resource registered",
        &[BIND_CI, "SELECT harness_rbac.register_resource('acme/pay/web', 'CONNECTOR', 'docker')"],
    ),
    (
        "a resource registered, sealed at once",
        &[
            BIND_CI,
            "SELECT harness_rbac.register_resource('acme/pay/web', 'CONNECTOR', 'docker', '{\"type\": \"y\"}')",
            "SET CONSTRAINTS ALL IMMEDIATE",
        ],
    ),
    (
        "many resources",
        &[
            BIND_CI,
            "SELECT count(harness_rbac.register_resource('acme/pay/web', 'CONNECTOR', 'c' || n)) FROM generate_series(1, 50) n",
        ],
    ),
];

const BIND_SHARER: &str = "BEGIN; SELECT harness_rbac.begin_session('user:sharer@acme')";
const BIND_LEAD: &str = "BEGIN; SELECT harness_rbac.begin_session('user:lead@acme')";

/// The same of who hands out, for which all others who hand out in the organization wait.
pub const HANDING_OUT: &[(&str, &[&str])] = &[
    (
        "a document shared",
        &[
            BIND_SHARER,
            "SELECT harness_rbac.share_resource('user:other@acme', 'Reader', 'acme/pay/web', 'DOCUMENT', 'x')",
        ],
    ),
    (
        "a role assigned, another one altered, and one made",
        &[
            BIND_LEAD,
            "SELECT harness_rbac.assign_role('user:other@acme', 'Reader', '_all_project_level_resources', 'acme/pay/web')",
            "SELECT harness_rbac.alter_role('acme/pay/web', 'Looker', '{core_secret_view}')",
            "SELECT harness_rbac.create_role('acme/pay/web', 'Made', '{core_secret_view}')",
        ],
    ),
    (
        "a document applied",
        &[
            BIND_LEAD,
            r#"SELECT harness_rbac.apply_policy('{"version": 1, "scope": "acme/pay/web", "roles": [{"scope": "acme/pay/web", "identifier": "Made", "permissions": ["core_secret_view"]}]}')"#,
        ],
    ),
];

/// What takes rights away, or hands out to others: by a superuser, or by the account's administrator.
pub const REVOCATIONS: &[(&str, &str)] = &[
    (
        "superuser",
        "SELECT harness_rbac.set_principal_disabled(p, true) FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p",
    ),
    (
        "superuser",
        "SELECT harness_rbac.revoke_role(p, 'Looker', '_all_project_level_resources', 'acme/pay/web') FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p",
    ),
    ("superuser", "SELECT harness_rbac.remove_group_member('user_group:Lookers@acme', 'user:low@acme')"),
    (
        "superuser",
        "SELECT harness_rbac.drop_api_key(p, 'kept') FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p",
    ),
    (
        "ana",
        "SELECT harness_rbac.set_principal_disabled(p, true) FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p",
    ),
    (
        "ana",
        "SELECT harness_rbac.revoke_role(p, 'Looker', '_all_project_level_resources', 'acme/pay/web') FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p",
    ),
    ("ana", "SELECT harness_rbac.alter_assignment('acme/pay/web', 'lookers', disabled => true)"),
    (
        "ana",
        "SELECT harness_rbac.assign_role('user:other@acme', 'Looker', '_all_project_level_resources', 'acme/pay/web')",
    ),
    (
        "ana",
        "SELECT harness_rbac.set_principal_disabled(p, true) FROM unnest('{user:sharer@acme, user:lead@acme, user:bob@acme}'::text[]) p",
    ),
    ("superuser", "SELECT harness_rbac.set_principal_disabled('user:bob@acme', true)"),
    ("superuser", "SELECT harness_rbac.drop_principal('user:bob@acme')"),
    ("ana", "SELECT harness_rbac.alter_assignment('acme/pay/web', 'shares', disabled => true)"),
    ("ana", "SELECT harness_rbac.alter_assignment('acme/pay/web', 'leads', valid_until => now() + interval '1 s')"),
    ("ana", "SELECT harness_rbac.alter_role('acme/pay/web', 'Sharer', remove_permissions => '{app_document_share}')"),
    (
        "ana",
        "SELECT harness_rbac.drop_role('acme/other', 'Unseen'), harness_rbac.drop_resource_group('acme/other', 'Unseen')",
    ),
    ("superuser", "SELECT harness_rbac.drop_scope('acme/other')"),
];
