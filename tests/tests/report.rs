//! The access report in a browser: it shows what the database decides, hostile names are text, no network is asked, and
//! keyboard, paper and darkness work. And without a browser: its cells are decisions, in both directions.
//!
//! `WORLDS` sets the number of random worlds; `SCREENSHOTS` names a directory for pictures of the example.

use harness_rbac_tests::browser::Browser;
use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, PERMISSIONS, own_types};
use harness_rbac_tests::server::{connect_as, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{World, literal};
use postgres::Client;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

const HOSTILE: [&str; 9] = [
    "<script>window.harm = 1</script>",
    "</script><script>window.harm = 1</script>",
    "<!-- <script>",
    "\"><img src=x onerror='window.harm = 1'>",
    "o'brien \\u003c &lt; ${window.harm = 1} `",
    "{{ 7 * 7 }} {% raw %}",
    "\u{202e}drawkcab",
    "zero\u{200b}width",
    "javascript:window.harm = 1",
];

fn report(client: &mut Client, scope: &str) -> String {
    client.query_one("SELECT harness_rbac.access_report($1)", &[&scope]).unwrap_or_else(|e| panic!("{e:?}")).get(0)
}

/// The page in a file of its own.
struct Saved(PathBuf);

impl Saved {
    fn of(page: &str, name: &str) -> Saved {
        let file = env::temp_dir().join(format!("harness_rbac_{name}_{}.html", std::process::id()));
        fs::write(&file, page).unwrap();
        Saved(file)
    }
}

impl Drop for Saved {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What the page was given.
fn data(page: &str) -> Value {
    let (_, rest) = page.split_once("<script type=\"application/json\" id=\"data\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// As the page writes what cannot be seen.
fn visible(text: &str) -> String {
    text.replace('\u{202e}', "⟨U+202E⟩").replace('\u{200b}', "⟨U+200B⟩")
}

/// An account whose every free text is hostile.
fn hostile_world(client: &mut Client) {
    let mut sql = String::from("SELECT harness_rbac.create_scope('acme', default_access => 'none');");
    let long = "x".repeat(256);
    let names = HOSTILE.iter().copied().chain([long.as_str()]);
    for (number, name) in names.enumerate() {
        let quoted = literal(name);
        let filter = literal(
            &json!({"resources": [
            {"resourceType": "PIPELINE", "identifiers": [name]},
            {"resourceType": "CONNECTOR", "attributeFilter": {"attributeName": name, "attributeValues": [name]}}]})
            .to_string(),
        );
        let user = literal(&format!("user:{name}@acme"));
        sql += &format!(
            "SELECT harness_rbac.create_user('acme', {quoted}, {quoted}, {quoted});
             SELECT harness_rbac.create_scope('acme/o{number}', {quoted}, {quoted}, default_access => 'none');
             SELECT harness_rbac.create_scope('acme/o{number}/p', default_access => 'none');
             SELECT harness_rbac.create_role('acme/o{number}/p', 'r', '{{core_pipeline_view, core_connector_view}}', {quoted});
             SELECT harness_rbac.create_resource_group('acme/o{number}/p', 'g', {filter}::jsonb, NULL, {quoted});
             SELECT harness_rbac.assign_role({user}, 'r', 'g', 'acme/o{number}/p', reason => {quoted}, valid_until => now() + interval '1 day');"
        );
    }
    client.batch_execute(&sql).unwrap_or_else(|error| panic!("{error:?}"));
}

#[test]
fn hostile_names_are_text() {
    let (mut client, _) = fresh_database();
    hostile_world(&mut client);
    let page = report(&mut client, "acme");
    assert_eq!(page.matches("<script").count(), 2, "a name opens a script element");
    assert_eq!(page.matches("</script").count(), 2, "a name closes a script element");
    assert!(!page.contains("<!--") && !page.contains("<img"), "a name is HTML");
    let saved = Saved::of(&page, "hostile");
    let mut browser = Browser::start();
    browser.open(&saved.0);

    let users: BTreeSet<String> = HOSTILE.iter().map(|name| format!("user:{}@acme", visible(name))).collect();
    let shown = browser.evaluate("[...document.querySelectorAll('#grid tbody th')].map((head) => head.textContent)");
    let shown: BTreeSet<String> = shown.as_array().unwrap().iter().map(|text| text.as_str().unwrap().into()).collect();
    assert!(users.is_subset(&shown), "{:?} are missing", users.difference(&shown).collect::<Vec<_>>());
    // Everywhere that such a name can stand: each cell's chain, each principal, every list, paper.
    let everything = "(() => {
        principals.forEach((_, row) => { openPrincipal(row, document.body); columns.forEach((_, at) => { if (cells(principals[row].cells)[at]) openChain(row, at, document.body); }); });
        document.querySelectorAll('[role=tab]').forEach((tab) => tab.click());
        dispatchEvent(new Event('beforeprint'));
        return document.body.textContent })()";
    let text = browser.text(everything);
    for name in HOSTILE {
        assert!(text.contains(&visible(name)), "{name} is not shown");
    }
    assert_eq!(browser.evaluate("window.harm === undefined && document.images.length === 0"), json!(true));
    assert_eq!(browser.complaints(), Vec::<String>::new());

    // Were something to slip through, the policy of the page stops it.
    let blocked = browser.evaluate(
        "(async () => {
            const broken = [];
            addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
            try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.harm = 1\">'); } catch { broken.push('html'); }
            try { const script = document.createElement('script'); script.textContent = 'window.harm = 1'; document.body.append(script); } catch { broken.push('script'); }
            await fetch('https://example.invalid/').catch(() => broken.push('fetch'));
            const image = new Image(); image.src = 'https://example.invalid/x.png'; document.body.append(image);
            const style = document.createElement('style'); style.textContent = 'body { color: red }'; document.body.append(style);
            await new Promise((done) => setTimeout(done, 200));
            return [...new Set(broken)] })()",
    );
    let blocked: BTreeSet<&str> = blocked.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    for what in ["html", "script", "fetch", "connect-src", "img-src", "style-src-elem"] {
        assert!(blocked.contains(what), "{what} is not blocked: {blocked:?}");
    }
    assert_eq!(browser.evaluate("window.harm === undefined"), json!(true));
    println!("report: {} hostile names are text, nothing of them ran, nothing was asked for", HOSTILE.len() + 1);
}

/// An application to look at.
const EXAMPLE: &str = r#"
SELECT create_scope(s, default_access => 'basic') FROM unnest('{acme, acme/payments, acme/payments/checkout, acme/payments/refunds, acme/platform, acme/platform/clusters}'::text[]) s;
SELECT create_user('acme', u || '@example.com', initcap(u)) FROM unnest('{ana, ben, chloe, dan, eve, finn, grace, hugo}'::text[]) u;
SELECT create_user_group('acme', 'Operators'), create_user_group('acme', 'Auditors'), create_user_group('acme/payments', 'Developers'), create_user_group('acme', 'Nobody');
SELECT add_group_member('user_group:Operators@acme', 'user:' || u || '@example.com@acme') FROM unnest('{ana, ben}'::text[]) u;
SELECT add_group_member('user_group:Developers@acme/payments', 'user:' || u || '@example.com@acme') FROM unnest('{chloe, dan}'::text[]) u;
SELECT add_group_member('user_group:Auditors@acme', 'user:eve@example.com@acme'), add_scope_user('acme/payments/checkout', 'user:finn@example.com@acme');
SELECT create_service_account('acme', 'ci'), create_service_account('acme/platform', 'terraform');
SELECT create_role('acme', 'Runner', '{core_pipeline_view, core_pipeline_execute, core_connector_access, core_environment_access}'), create_role('acme', 'Unused', '{core_secret_view}');
SELECT create_resource_group('acme', 'NonProduction', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["PreProduction"]}}, {"resourceType": "PIPELINE"}, {"resourceType": "CONNECTOR"}]}', '[{"scope": "acme", "filter": "INCLUDING_CHILD_SCOPES"}]');
SELECT create_resource_group('acme/payments/checkout', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "rollback"]}]}');
SELECT assign_role('user:grace@example.com@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', reason => 'founder');
SELECT assign_role('user_group:Operators@acme', 'Runner', 'NonProduction', 'acme', reason => 'on call');
SELECT assign_role('user_group:Auditors@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
SELECT assign_role('user_group:Developers@acme/payments', 'account.Runner', 'Deploy', 'acme/payments/checkout', valid_until => now() + interval '9 days', reason => 'release 12');
SELECT assign_role('user:ana@example.com@acme', 'Runner', 'NonProduction', 'acme');
SELECT assign_role('user:hugo@example.com@acme', '_organization_admin', '_all_resources_including_child_scopes', 'acme/platform');
SELECT assign_role('service_account:ci@acme', '_pipeline_executor', '_all_project_level_resources', 'acme/payments/refunds');
SELECT register_resource('acme/payments/checkout', 'ENVIRONMENT', 'staging', '{"type": "PreProduction"}');
SELECT set_principal_disabled('user:ben@example.com@acme', true);
"#;

fn example() -> Client {
    let (mut client, _) = fresh_database();
    client.batch_execute("SET search_path = public, harness_rbac").unwrap();
    client.batch_execute(EXAMPLE).unwrap_or_else(|error| panic!("{error:?}"));
    client
}

#[test]
fn a_reader_finds_their_way() {
    let mut client = example();
    let saved = Saved::of(&report(&mut client, "acme"), "example");
    let mut browser = Browser::start();
    browser.open(&saved.0);

    // Searching filters with every key.
    browser.click("#who");
    let rows = |browser: &mut Browser| {
        browser.evaluate("[...document.querySelectorAll('#grid tbody th')].map((head) => head.textContent)")
    };
    let all = rows(&mut browser).as_array().unwrap().len();
    let mut before = all;
    for (key, expected) in [("c", None), ("h", None), ("l", None), ("o", Some(json!(["user:chloe@example.com@acme"])))]
    {
        browser.press(key);
        let now = rows(&mut browser);
        assert!(now.as_array().unwrap().len() <= before, "{key} found more");
        before = now.as_array().unwrap().len();
        assert!(expected.is_none_or(|expected| expected == now), "{now}");
    }
    assert!(before < all);

    // A click on a cell shows what stands behind it, as explain_permission() says it.
    browser.evaluate("byId('what').value = 'core_pipeline_execute'; byId('what').dispatchEvent(new Event('input'))");
    browser.click("#grid td[data-row='0'][data-at='0']");
    let panel = browser.text("byId('chain').innerText");
    for word in ["user_group:Developers@acme/payments", "account.Runner", "Deploy", "deploy, rollback", "release 12"] {
        assert!(panel.contains(word), "{word} is not in {panel}");
    }
    assert_eq!(browser.focused(), "H2");
    browser.press("Escape");
    assert_eq!(browser.focused(), "grid");

    // So does every other one.
    let compared = every_chain_is_explained(&mut client, &mut browser);
    assert_eq!(browser.complaints(), Vec::<String>::new());
    println!("report: search and click; {compared} chains are those of explain_permission()");
    if let Ok(directory) = env::var("SCREENSHOTS") {
        pictures(&mut browser, Path::new(&directory));
    }
}

/// Compares the chains behind all cells that say "all" with the grants of the explanation; how many there are.
fn every_chain_is_explained(client: &mut Client, browser: &mut Browser) -> usize {
    let chains = browser.evaluate(
        "principals.flatMap((principal, row) => columns.flatMap((column, at) => {
            if (cells(principal.cells)[at] !== 3) return [];
            openChain(row, at, byId('grid'));
            const grants = [...document.querySelectorAll('#chain article[data-standing=\"3\"]')].map((article) => {
                const field = (key) => article.querySelector(`[data-field=${key}]`)?.textContent ?? null;
                return [field('user_group'), field('assignment'), field('scope'), field('role'), field('resource_group'),
                    article.dataset.rule, field('included_scope'), field('with_children')];
            });
            return [[principal.reference, column.permission, data.types[column.type], grants]];
        }))",
    );
    let sql = "SELECT coalesce(jsonb_agg(jsonb_build_array(g -> 'user_group', g -> 'assignment', g -> 'scope', g -> 'role', g -> 'resource_group',
                      g -> 'rule', g -> 'included_scope',
                      CASE g ->> 'with_children' WHEN 'true' THEN 'with child scopes' WHEN 'false' THEN 'without child scopes' END)), '[]')::text
                 FROM jsonb_array_elements(harness_rbac.explain_permission($1, 'acme', principal => $2, resource_type => $3) -> 'grants') g";
    let explain = client.prepare(sql).unwrap();
    let sorted =
        |grants: &Value| -> BTreeSet<String> { grants.as_array().unwrap().iter().map(Value::to_string).collect() };
    let chains = chains.as_array().unwrap();
    for chain in chains {
        let [principal, permission, resource_type] = [0, 1, 2].map(|part| chain[part].as_str().unwrap().to_owned());
        let explained: String = client.query_one(&explain, &[&permission, &principal, &resource_type]).unwrap().get(0);
        let explained: Value = serde_json::from_str(&explained).unwrap();
        assert!(!explained.as_array().unwrap().is_empty(), "{principal} {permission} {resource_type}");
        assert_eq!(sorted(&chain[3]), sorted(&explained), "{principal} {permission} {resource_type}");
    }
    assert!(chains.len() > 100, "{}", chains.len());
    chains.len()
}

/// For the documentation: light with a chain open, and dark.
fn pictures(browser: &mut Browser, directory: &Path) {
    fs::create_dir_all(directory).unwrap();
    let size = json!({ "width": 1500, "height": 760, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size);
    let set = |id: &str, value: &str| {
        format!("byId('{id}').value = '{value}'; byId('{id}').dispatchEvent(new Event('input'));")
    };
    for (name, scheme) in [("report-light.png", "light"), ("report-dark.png", "dark")] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.call("Emulation.setEmulatedMedia", features);
        browser.evaluate(&(set("who", "") + &set("what", "core_e") + "closeChain()"));
        browser.click("#grid td.s2");
        browser.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        browser.screenshot(&directory.join(name));
    }
}

#[test]
fn keyboard_paper_and_darkness() {
    let mut client = example();
    let saved = Saved::of(&report(&mut client, "acme"), "keyboard");
    let mut browser = Browser::start();
    browser.open(&saved.0);

    // Tab leads to everything that can be used, and round again.
    let mut reached = BTreeSet::new();
    for _ in 0..30 {
        browser.press("Tab");
        reached.insert(browser.focused());
    }
    for id in
        ["theme", "to-print", "tab-matrix", "find-scope", "scopes", "who", "kind", "what", "type", "least", "grid"]
    {
        assert!(reached.contains(id), "{id} is not among {reached:?}");
    }
    let marked =
        |browser: &mut Browser| browser.text("document.querySelector('#active-cell').getAttribute('aria-label')");
    browser.evaluate("byId('grid').focus()");
    let first = marked(&mut browser);
    browser.press("ArrowDown");
    browser.press("ArrowRight");
    let next = marked(&mut browser);
    assert_ne!(first, next);
    browser.press("Enter");
    assert_eq!(browser.focused(), "H2");
    let title = browser.text("document.querySelector('#chain h2').textContent");
    let (who, what) = (next.split(": ").next().unwrap(), next.split(": ").nth(1).unwrap());
    assert!(title.contains(who) && title.contains(what), "{title} is not about {next}");
    browser.press("Escape");
    assert_eq!(browser.focused(), "grid");
    // The tree opens, and what is selected there narrows the rest down.
    browser.evaluate("byId('scopes').focus()");
    for key in ["ArrowDown", "ArrowRight", "ArrowDown", "Enter"] {
        browser.press(key);
    }
    assert!(browser.text("byId('shown').textContent").contains("live in acme/payments/checkout or hold"));
    // Tabs by arrows; each list can be reached.
    browser.evaluate("byId('tab-matrix').focus()");
    for (tab, list) in [("tab-bindings", "binding-list"), ("tab-findings", "findings")] {
        browser.press("ArrowRight");
        assert_eq!(browser.focused(), tab);
        assert_eq!(browser.evaluate(&format!("byId('{list}').checkVisibility()")), json!(true));
    }
    for (finding, word) in [
        ("redundant", "user:ana@example.com@acme"),
        ("expiring", "user_group:Developers@acme/payments"),
        ("administrators", "user:grace@example.com@acme"),
        ("unused", "Unused"),
        ("unused", "Nobody"),
    ] {
        let text = browser.text(&format!("byId('{finding}').innerText"));
        assert!(text.contains(word), "{word} is not in {finding}: {text}");
    }

    // Paper shows what the lists show, and no controls.
    browser.evaluate("filters.scope = 0; refilter(); dispatchEvent(new Event('beforeprint'))");
    browser.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert_eq!(
        browser.evaluate("byId('print').checkVisibility() && !document.querySelector('.parts').checkVisibility()"),
        json!(true)
    );
    let paper = browser.text("byId('print').innerText");
    for word in
        ["user:chloe@example.com@acme", "PIPELINE: ", "core_pipeline_execute ↓", "Administrators: 2", "release 12"]
    {
        assert!(paper.contains(word), "{word} is not on paper");
    }
    let printed = browser.call("Page.printToPDF", json!({}));
    assert!(printed["data"].as_str().is_some_and(|data| data.len() > 10_000), "nothing is printed");

    // Light and dark as the system has it, until a button says otherwise.
    let back = |browser: &mut Browser| browser.text("getComputedStyle(document.body).backgroundColor");
    let mut seen = Vec::new();
    for scheme in ["light", "dark"] {
        let features = json!({ "media": "", "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.call("Emulation.setEmulatedMedia", features);
        seen.push(back(&mut browser));
    }
    assert_eq!(seen, ["rgb(255, 255, 255)", "rgb(22, 24, 29)"]);
    browser.click("#theme");
    assert_eq!(back(&mut browser), "rgb(255, 255, 255)");
    assert_eq!(browser.complaints(), Vec::<String>::new());
    println!("report: Tab reaches {} places; paper, light and dark", reached.len());
}

/// On a wide screen, a small one and a telephone, light and dark, and on paper: no name and no date is cut.
#[test]
fn nothing_is_cut() {
    let mut client = example();
    let saved = Saved::of(&report(&mut client, "acme"), "cut");
    let mut browser = Browser::start();
    browser.open(&saved.0);
    let cut = "[...document.querySelectorAll('.list th, .list td:not([data-at]), #grid thead span, #scopes .node, #chain dd')]
        .filter((part) => part.checkVisibility() && part.textContent
            && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1))
        .map((part) => part.textContent)";
    let next_frame = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
    let mut looked = 0;
    for width in [1400, 1024, 390] {
        let size = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500 });
        browser.call("Emulation.setDeviceMetricsOverride", size);
        for scheme in ["light", "dark"] {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            browser.call("Emulation.setEmulatedMedia", features);
            for tab in ["tab-matrix", "tab-bindings", "tab-findings"] {
                browser.evaluate(&format!("selectTab(byId('{tab}'))"));
                browser.evaluate(next_frame);
                let found = browser.evaluate(cut);
                assert_eq!(found, json!([]), "{tab} at {width}, {scheme}");
                if let Ok(directory) = env::var("SCREENSHOTS") {
                    browser.screenshot(&Path::new(&directory).join(format!("{tab}-{width}-{scheme}.png")));
                }
                looked += 1;
            }
        }
    }
    // A telephone begins with the matrix.
    let top = |id: &str| format!("document.querySelector('{id}').getBoundingClientRect().top");
    assert_eq!(browser.evaluate(&format!("{} < {}", top("main"), top("nav"))), json!(true));
    // A date is in one line on paper, and nothing goes over its edge.
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": 720, "height": 1000, "deviceScaleFactor": 1, "mobile": false }),
    );
    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    browser.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let dates = "[...document.querySelectorAll('#print .when bdi')].map((date) => date.getClientRects().length)";
    let dates: Vec<i64> = serde_json::from_value(browser.evaluate(dates)).unwrap();
    assert!(dates.len() > 3 && dates.iter().all(|lines| *lines == 1), "{dates:?}");
    let over = "[...document.querySelectorAll('#print td, #print th')].filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent)";
    assert_eq!(browser.evaluate(over), json!([]));
    if let Ok(directory) = env::var("SCREENSHOTS") {
        browser.screenshot(&Path::new(&directory).join("paper.png"));
    }
    println!("report: nothing is cut in {looked} views and on paper");
}

/// A scope that is chosen shows the assignments that are made there and those that reach it from above.
#[test]
fn a_chosen_scope_shows_what_is_held_there() {
    let mut client = example();
    let saved = Saved::of(&report(&mut client, "acme"), "scope");
    let mut browser = Browser::start();
    browser.open(&saved.0);
    // An assignment includes the scope just if its holders hold something there by it; only a scope itself is seen otherwise.
    let held = "SELECT DISTINCT scope, principal || ' ' || role FROM (
            SELECT s.scope, b.principal, b.role FROM scope_tree s, role_bindings b,
                   LATERAL (SELECT via FROM effective_permissions(b.principal, s.scope)
                             WHERE resource_type NOT IN ('ACCOUNT', 'ORGANIZATION', 'PROJECT')) AS e
             WHERE strpos(e.via, 'assignment ' || b.identifier || ')') > 0 AND b.principal <> 'user:ben@example.com@acme') AS held
         ORDER BY 1, 2";
    let mut compared = 0;
    for row in client.query(held, &[]).unwrap() {
        let (scope, held): (String, String) = (row.get(0), row.get(1));
        let shown = format!(
            "(() => {{ filters.scope = paths.indexOf('{scope}'); return shownBindings().map((b) => principals[b.holder].reference + ' ' + b.role); }})()"
        );
        let shown: Vec<String> = serde_json::from_value(browser.evaluate(&shown)).unwrap();
        assert!(shown.contains(&held), "{held} at {scope}: {shown:?}");
        compared += 1;
    }
    assert!(compared > 15, "only {compared} assignments compared");
    // What is made elsewhere does not reach it.
    let elsewhere = "(() => { filters.scope = paths.indexOf('acme/payments/checkout'); return shownBindings().map((b) => path(b.scope)); })()";
    let shown: BTreeSet<String> = serde_json::from_value(browser.evaluate(elsewhere)).unwrap();
    assert!(!shown.iter().any(|scope| scope.starts_with("acme/platform") || scope.ends_with("refunds")), "{shown:?}");
    println!("report: {compared} assignments are shown in the scopes that they reach");
}

/// Harness's size for one account: 1,000 principals, 12,500 projects.
#[test]
fn the_products_size() {
    let (mut client, _) = fresh_database();
    let mut sql = include_str!("../../benches/world.sql").to_owned();
    let numbers = [
        ("projects", size!("PROJECTS")),
        ("users", 700),
        ("groups", 290),
        ("memberships", 5),
        ("roles", 2_000),
        ("resource_groups", 2_000),
        ("assignments", 20_000),
        ("rows", 0),
    ];
    for (name, number) in numbers {
        sql = sql.replace(&format!("{{{name}}}"), &number.to_string());
    }
    client.batch_execute(&sql).unwrap_or_else(|error| panic!("{error:?}"));
    client.batch_execute("VACUUM ANALYZE").unwrap();
    let start = Instant::now();
    let page = report(&mut client, "big");
    let making = start.elapsed();

    // It can be cancelled, wherever it is, and the session goes on.
    for part in [20, 8, 4] {
        client.batch_execute(&format!("SET statement_timeout = {}", (making.as_millis() / part).max(1))).unwrap();
        let error = client.query("SELECT harness_rbac.access_report('big')", &[]).unwrap_err();
        assert_eq!(error.code().map(|code| code.code()), Some("57014"), "{error:?}");
        client.batch_execute("RESET statement_timeout").unwrap();
    }

    let saved = Saved::of(&page, "product");
    let mut browser = Browser::start();
    let mut loads: Vec<f64> = (0..3)
        .map(|_| {
            let start = Instant::now();
            browser.open(&saved.0);
            browser.wait_for("document.documentElement.dataset.ready === 'yes'");
            browser.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
            start.elapsed().as_secs_f64()
        })
        .collect();
    loads.sort_by(f64::total_cmp);
    let about = browser.text("byId('about').textContent");
    browser.click("#who");
    let mut keys = Vec::new();
    for key in ["u", "6", "9"] {
        let start = Instant::now();
        browser.press(key);
        browser.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
        keys.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let found = browser.evaluate("[...document.querySelectorAll('#grid tbody th')].map((head) => head.textContent)");
    let found = found.as_array().unwrap();
    assert!(!found.is_empty() && found.iter().all(|text| text.as_str().unwrap().contains("u69")), "{found:?}");
    browser.click("#find-scope");
    let start = Instant::now();
    for key in ["p", "9", "9", "9"] {
        browser.press(key);
    }
    let tree = start.elapsed().as_secs_f64() * 1e3 / 4.0;
    assert!(browser.evaluate("document.querySelectorAll('#scopes .node').length").as_u64().unwrap() > 0);
    assert_eq!(browser.complaints(), Vec::<String>::new());
    println!(
        "report: {about}\n    made in {:.1} s, {:.1} MB; opens in {:.2} s (median of 3), a key of the search takes {:.0} ms, of the scopes {tree:.0} ms",
        making.as_secs_f64(),
        page.len() as f64 / 1e6,
        loads[1],
        keys.iter().copied().fold(0.0, f64::max)
    );
}

/// What is decided, cell by cell. $1: the path of the report's scope. As "all" counts what is permitted on the type as a
/// whole; as "some", on anything known by name or on whatever has an attribute that somebody asks for.
const DECIDED: &str = "
    WITH places AS (SELECT id AS scope_id, path AS scope, path = $1 AS here FROM harness_rbac.scopes WHERE path = $1 OR path LIKE $1 || '/%'),
         people AS (SELECT p.kind || ':' || p.identifier || '@' || s.path AS principal
                      FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE split_part(s.path, '/', 1) = split_part($1, '/', 1)),
         asked AS (
             SELECT DISTINCT c.permission, c.type, l.scope, l.scope_id, l.here, n.name, n.attributes
               FROM counts_on c CROSS JOIN places l JOIN harness_rbac.scopes s ON s.id = l.scope_id,
                    LATERAL (SELECT NULL::text AS name, NULL::jsonb AS attributes
                             UNION SELECT unnest(x.identifiers), NULL FROM harness_rbac.resource_group_selectors x JOIN harness_rbac.resource_groups g ON g.id = x.resource_group_id
                                    WHERE x.resource_type_id = c.id AND g.scope_id = l.scope_id
                             UNION SELECT s.identifier, NULL WHERE c.type = upper(s.level)
                             UNION SELECT d.identifier, NULL FROM harness_rbac.scopes d WHERE d.parent_id = s.id AND c.type = upper(d.level)
                             UNION SELECT NULL, jsonb_build_object(x.attribute_name, v) FROM harness_rbac.resource_group_selectors x, unnest(x.attribute_values) v
                                    WHERE x.resource_type_id = c.id
                             UNION SELECT s.identifier, jsonb_build_object(x.attribute_name, v) FROM harness_rbac.resource_group_selectors x, unnest(x.attribute_values) v
                                    WHERE x.resource_type_id = c.id AND c.type = upper(s.level)
                             UNION SELECT d.identifier, jsonb_build_object(x.attribute_name, v) FROM harness_rbac.scopes d, harness_rbac.resource_group_selectors x, unnest(x.attribute_values) v
                                    WHERE d.parent_id = s.id AND x.resource_type_id = c.id AND c.type = upper(d.level)
                             UNION SELECT b.resource, NULL FROM harness_rbac.role_assignments b WHERE b.scope_id = s.id AND b.resource_type_id = c.id) AS n)
    SELECT p.principal, a.permission, a.type,
           max(CASE WHEN NOT a.here THEN 1 WHEN a.name IS NULL AND a.attributes IS NULL THEN 3 ELSE 2 END)
      FROM people p CROSS JOIN asked a
     WHERE harness_rbac.has_permission(a.permission, a.scope_id, a.name, p.principal, a.attributes, a.type)
     GROUP BY 1, 2, 3";

const COUNTS_ON: &str = "
    CREATE TEMPORARY TABLE counts_on AS
    SELECT p.identifier::text AS permission, t.identifier::text AS type, t.id
      FROM harness_rbac.permissions p
      JOIN harness_rbac.resource_types t ON t.id = p.resource_type_id
                                         OR (p.id, t.id) IN (SELECT permission_id, resource_type_id FROM harness_rbac.cross_type_permissions)
     WHERE p.identifier = ANY ($1)";

type Cell = (String, String, String, i32);

/// The cells of a page that are not empty, of these permissions; and how many of the cells have no grant behind them.
fn cells(page: &str) -> (BTreeSet<Cell>, usize) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let data = data(page);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let number = |value: &Value| value.as_i64().unwrap();
    let shown: Vec<(String, Vec<u8>)> = {
        let mut paths: Vec<String> = Vec::new();
        for (place, scope) in data["scopes"].as_array().unwrap().iter().enumerate() {
            let above = paths.get(number(&scope[0]) as usize).filter(|_| place > 0);
            paths.push(above.map_or_else(|| text(&scope[1]), |above| format!("{above}/{}", text(&scope[1]))));
        }
        let home = |home: &Value| match home.as_i64() {
            Some(place) if place >= 0 => paths[place as usize].clone(),
            Some(above) => text(&data["above"][(-1 - above) as usize]),
            None => text(home),
        };
        let principal = |row: &Value| {
            let kind = text(&data["kinds"][number(&row[0]) as usize]);
            let packed = text(&data["cells"][number(&row[5]) as usize]);
            let digit = |byte: u8| DIGITS.iter().position(|digit| *digit == byte).unwrap() as u8;
            let cells = packed.bytes().flat_map(|byte| [digit(byte) & 3, digit(byte) >> 2 & 3, digit(byte) >> 4]);
            (format!("{kind}:{}@{}", text(&row[2]), home(&row[1])), cells.collect())
        };
        data["principals"].as_array().unwrap().iter().map(principal).collect()
    };
    // What the chains behind the cells come to, by what the page looks up.
    let behind = |row: usize, column: i64| {
        let through = data["principals"][row][6].as_array().unwrap().iter().map(number).chain([row as i64]);
        let holders: BTreeSet<i64> = through.collect();
        let bindings = data["bindings"].as_array().unwrap().iter();
        // To the holder and to the members of a user group, where these differ.
        let grants = bindings.filter(|binding| holders.contains(&number(&binding[0]))).filter_map(|binding| {
            binding[5].as_u64().or_else(|| binding[5][usize::from(number(&binding[0]) != row as i64)].as_u64())
        });
        let ways = grants.flat_map(|grant| data["grants"][grant as usize].as_array().unwrap()).filter(|way| {
            let runs: Vec<i64> = way[1].as_array().unwrap().iter().map(number).collect();
            runs.chunks(2).any(|run| run[0] <= column && column < run[0] + run[1])
        });
        ways.map(|way| number(&data["ways"][number(&way[0]) as usize]["standing"])).max().unwrap_or(0)
    };
    let (mut found, mut unfounded) = (BTreeSet::new(), 0);
    for (row, (principal, own)) in shown.iter().enumerate() {
        for (at, column) in data["columns"].as_array().unwrap().iter().enumerate() {
            let permission = text(&column[0]);
            if own[at] == 0 || !PERMISSIONS.contains(&permission.as_str()) {
                continue;
            }
            unfounded += usize::from(behind(row, at as i64) != i64::from(own[at]));
            let resource_type = text(&data["types"][number(&column[1]) as usize]);
            found.insert((principal.clone(), permission, resource_type, i32::from(own[at])));
        }
    }
    (found, unfounded)
}

#[test]
fn cells_are_decisions() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.execute(COUNTS_ON, &[&PERMISSIONS.as_slice()]).unwrap();
    let mut counts = [0_usize; 4];
    let mut pages = 0;
    for seed in 1..=worlds {
        let world = Generator::new(seed, &shipped).world();
        client.batch_execute("BEGIN").unwrap();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        for scope in &world.scopes {
            let (shown, unfounded) = cells(&report(&mut client, &scope.scope));
            let rows = client.query(DECIDED, &[&scope.scope]).unwrap();
            let decided: BTreeSet<Cell> =
                rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect();
            let wrong: Vec<_> =
                shown.symmetric_difference(&decided).map(|cell| (decided.contains(cell), cell)).take(10).collect();
            assert!(wrong.is_empty(), "world {seed}, {}: (is decided, cell) {wrong:#?}", scope.scope);
            assert_eq!(unfounded, 0, "world {seed}, {}: cells whose chains say something else", scope.scope);
            decided.iter().for_each(|cell| counts[cell.3 as usize] += 1);
            pages += 1;
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    let [_, below, some, all] = counts;
    assert!(below > 100 && some > 100 && all > 100, "{counts:?}");
    println!(
        "report: {pages} pages of {worlds} worlds, {all} cells \"all\", {some} \"some\", {below} \"below\", 0 differ from decisions"
    );
}

/// What is assigned at projects that are alike is worked out once; each chain names its own project all the same.
#[test]
fn a_chain_names_its_own_project() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac, public;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/o, acme/o/alpha, acme/o/beta}'::text[]) s;
             SELECT create_user('acme', u) FROM unnest('{ana, ben}'::text[]) u;
             SELECT assign_role('user:ana@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/alpha');
             SELECT assign_role('user:ben@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/beta')",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let mut browser = Browser::start();
    // At the organization it is the project that is held, from the account one below.
    for scope in ["acme/o", "acme"] {
        let saved = Saved::of(&report(&mut client, scope), "projects");
        browser.open(&saved.0);
        let named = browser.evaluate(
            "(() => { const at = columns.findIndex((column) => column.permission === 'core_project_view' && !column.crosses);
                return principals.flatMap((principal, row) => {
                    if (!cells(principal.cells)[at]) return [];
                    openChain(row, at, document.body);
                    return [[principal.identifier, ...[...document.querySelectorAll('#chain [data-field=resource]')].map((field) => field.textContent)]];
                }) })()",
        );
        assert_eq!(named, json!([["ana", "alpha"], ["ben", "beta"]]), "{scope}");
    }
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// What is somebody's own is held by those who can own: an identifier alone is a user's, and a user group owns nothing.
#[test]
fn whose_own_it_can_be() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            r#"SET search_path = harness_rbac, public;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/o, acme/o/p}'::text[]) s;
             SELECT create_user('acme', u) FROM unnest('{ana, ben}'::text[]) u;
             SELECT create_service_account('acme', u) FROM unnest('{bot, ci}'::text[]) u;
             SELECT create_user_group('acme', 'ops'), add_group_member('user_group:ops@acme', 'user:ana@acme');
             SELECT create_role('acme/o/p', 'r', '{core_pipeline_view}');
             SELECT create_resource_group('acme/o/p', name, jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PIPELINE',
                        'attributeFilter', jsonb_build_object('attributeName', 'owner', 'attributeValues', jsonb_build_array(value))))))
               FROM (VALUES ('ByName', '${principal.identifier}'), ('ByReference', '${principal}')) own (name, value);
             SELECT assign_role(p, 'r', 'ByName', 'acme/o/p') FROM unnest('{user:ben@acme, service_account:ci@acme, user_group:ops@acme}'::text[]) p;
             SELECT assign_role('service_account:bot@acme', 'r', 'ByReference', 'acme/o/p')"#,
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    for (scope, expected) in [("acme/o/p", 2), ("acme/o", 1)] {
        let (shown, unfounded) = cells(&report(&mut client, scope));
        let held: Vec<_> = shown.iter().map(|(principal, _, _, standing)| (principal.as_str(), *standing)).collect();
        let holders = ["service_account:bot@acme", "user:ana@acme", "user:ben@acme"];
        assert_eq!(held, holders.map(|holder| (holder, expected)), "{scope}");
        assert_eq!(unfounded, 0, "{scope}");
    }
}

#[test]
fn who_may_and_what_they_see() {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac, public;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/a, acme/a/p, acme/b, acme/b/secretproject, globex, globex/a}'::text[]) s;
             SELECT create_user('acme', u) FROM unnest('{lead, ana, boss}'::text[]) u; SELECT create_user('globex', 'foreigner');
             SELECT assign_role('user:foreigner@globex', '_account_admin', '_all_resources_including_child_scopes', 'globex');
             SELECT create_role('acme', 'Reviewer', '{core_user_view, core_usergroup_view, core_serviceaccount_view, core_role_view, core_resourcegroup_view}');
             SELECT assign_role('user:lead@acme', 'account.Reviewer', '_all_organization_level_resources', 'acme/a');
             SELECT assign_role('user:boss@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
             SELECT assign_role('user:ana@acme', '_project_admin', '_all_project_level_resources', 'acme/a/p', 'unseen_one');
             SELECT create_service_account('acme/b/secretproject', 'robot');
             DROP ROLE IF EXISTS report_gateway; CREATE ROLE report_gateway LOGIN; GRANT USAGE ON SCHEMA harness_rbac TO report_gateway;
             GRANT SET ON PARAMETER harness_rbac.principal TO report_gateway",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let mut gateway = connect_as(&database, "report_gateway");
    let mut ask = |principal: &str, scope: &str| {
        gateway.execute("SELECT set_config('harness_rbac.principal', $1, false)", &[&principal]).unwrap();
        let answer = gateway.query_one("SELECT harness_rbac.access_report($1)", &[&scope]);
        answer.map(|row| row.get::<_, String>(0)).map_err(|error| {
            let error = error.as_db_error().unwrap();
            let said = [error.message(), error.detail().unwrap_or(""), error.hint().unwrap_or("")].join("|");
            (error.code().code().to_owned(), said.replace(&format!("\"{scope}\""), "SCOPE"))
        })
    };
    // What is hidden looks like what is missing.
    let hidden = ask("user:lead@acme", "acme/b").unwrap_err();
    assert_eq!(hidden.0, "42501");
    for scope in ["acme/nothing", "acme", "globex", "globex/a", "nowhere"] {
        assert_eq!(ask("user:lead@acme", scope).unwrap_err(), hidden, "{scope}");
    }
    assert_eq!(ask("user:ana@acme", "acme/a").unwrap_err().0, "42501");
    assert_eq!(ask("", "acme").unwrap_err().0, "42501");
    // Of what lies below, only what the caller may see all of.
    let page = ask("user:lead@acme", "acme/a").unwrap();
    assert_eq!(data(&page)["scopes"].as_array().unwrap().len(), 1);
    for word in ["acme/a/p", "unseen_one", "secretproject", "foreigner", "globex", "robot"] {
        assert!(!page.contains(word), "{word} is shown");
    }
    let page = ask("user:boss@acme", "acme").unwrap();
    assert_eq!(data(&page)["scopes"].as_array().unwrap().len(), 5);
    assert!(page.contains("secretproject") && page.contains("unseen_one") && page.contains("robot"));
    assert!(!page.contains("foreigner") && !page.contains("globex"));
    // Who is asked for by somebody with all rights gets the words for it.
    for (scope, state) in [("acme/nothing", "42704"), ("not a path", "42602")] {
        let error = client.query_one("SELECT access_report($1)", &[&scope]).unwrap_err();
        assert_eq!(error.code().map(|code| code.code()), Some(state));
    }
    drop(gateway);
    client.batch_execute("DROP OWNED BY report_gateway; DROP ROLE report_gateway").unwrap();
}
