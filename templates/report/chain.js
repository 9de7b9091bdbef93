// Why a cell says what it says.
const RULES = {
    a: "the resource group names the resource",
    b: "the resource group covers it in this scope",
    c: "the resource group includes child scopes, and reaches down to it",
    d: "the resource is a scope, and is held there",
    e: "all scopes of the level are covered, so that new ones may be made",
    f: "a scope is visible to whoever holds anything in it, below it, or with child scopes above it",
};
const STANDINGS = ["holds nothing there", "only in scopes below", "on some resources", "on all resources of the type"];

function selected(selector) {
    if (selector === undefined) return "";
    const what = JSON.parse(selector);
    if (what === "all") return "all of the type";
    if (what === "any") return "of another type, which shows the scope";
    if (what.identifiers) return what.identifiers.join(", ");
    return what.attributeName + " is " + what.attributeValues.join(" or ");
}

const literal = (text) => "'" + text.replaceAll("'", "''") + "'";
function statement(principal, column) {
    const type = column.crosses ? ", resource_type => " + literal(data.types[column.type]) : "";
    return "SELECT * FROM harness_rbac.explain_permission_text(" + literal(column.permission) + ", " + literal(data.scope) +
        ", principal => " + literal(principal.reference) + type + ");";
}

function grantOf({ holder, binding, way }, principal) {
    const at = path(binding.scope);
    // Where nothing included is named, a scope is visible by what lies below it.
    const included = way.with_children === undefined ? "" : way.included ?? at;
    const children = way.with_children === undefined ? "" : way.with_children ? "with child scopes" : "without child scopes";
    const fields = [
        ["Held", "standing", STANDINGS[way.standing]],
        ["Through", "user_group", holder === principal ? "" : principals[holder].reference],
        ["Role", "role", binding.role],
        ["Resource group", "resource_group", binding.group],
        ["Scope", "scope", at],
        ["Assignment", "assignment", binding.identifier],
        ["Includes", "included_scope", included],
        ["", "with_children", children],
        ["Selects", "selector", selected(way.selector)],
        ["Resource", "resource", way.own_scope ? at.slice(at.lastIndexOf("/") + 1) : way.resource ?? ""],
        ["Seen in", "at", way.at ?? ""],
        ["Rule " + way.rule, "rule", RULES[way.rule]],
        ["From", "valid_from", day(binding.from)],
        ["Until", "valid_until", day(binding.until)],
        ["Given", "created_at", day(binding.created)],
        ["Reason", "reason", binding.reason],
    ];
    const shown = fields.filter(([, , text]) => text !== "");
    const parts = shown.flatMap(([title, key, text]) => [make("dt", null, title), make("dd", { "data-field": key }, name(text))]);
    const article = make("article", { "data-rule": way.rule, "data-standing": way.standing }, make("dl", null, ...parts));
    return article;
}

let returnTo = null;
function closeChain() {
    byId("chain").hidden = true;
    matrix.resize();
    returnTo?.focus();
}

function openChain(row, at, from) {
    const [principal, column] = [principals[row], columns[at]];
    const standing = cells(principal.cells)[at];
    returnTo = from;
    const close = make("button", { type: "button" }, "Close");
    close.addEventListener("click", closeChain);
    const title = make("h2", { tabindex: "-1" }, name(principal.reference), " · ", name(column.label), " at ", name(data.scope));
    const chain = standing ? chainOf(row, at) : [];
    const about = STANDINGS[standing] + (principal.disabled ? "; the principal is disabled" : "");
    byId("chain").replaceChildren(
        close, title, make("p", { class: "s" + standing }, MARKS[standing] + " " + about),
        ...chain.map((grant) => grantOf(grant, row)),
        make("p", null, standing ? "The same in the database, as it is now:" : "What is missing, and the least that would do:"),
        make("pre", { tabindex: "0" }, statement(principal, column)));
    byId("chain").hidden = false;
    matrix.resize();
    title.focus();
}

// All that a principal holds, by resource type.
function held(principal) {
    const row = cells(principals[principal].cells);
    const byType = new Map();
    columns.forEach((column, at) => {
        if (!row[at]) return;
        const type = data.types[column.type];
        if (!byType.has(type)) byType.set(type, []);
        byType.get(type).push(column.permission + " " + MARKS[row[at]]);
    });
    return [...byType].map(([type, permissions]) => type + ": " + permissions.join(", "));
}

function openPrincipal(row, from) {
    const principal = principals[row];
    returnTo = from;
    const close = make("button", { type: "button" }, "Close");
    close.addEventListener("click", closeChain);
    const title = make("h2", { tabindex: "-1" }, name(principal.reference));
    const own = bindingsOf[row].map((binding) => make("li", null, name(binding.role + " on " + binding.group + " at " + path(binding.scope) + " (" + data.states[binding.state] + ")")));
    const groups = principal.through.map((group) => make("li", null, name(principals[group].reference)));
    byId("chain").replaceChildren(
        close, title, make("p", null, principal.title + (principal.disabled ? " (disabled)" : "")),
        make("h2", null, "Own role assignments: " + own.length), make("ul", null, ...own.slice(0, 200)),
        make("h2", null, "Through user groups: " + groups.length), make("ul", null, ...groups.slice(0, 200)),
        make("h2", null, "Holds at " + data.scope), make("ul", null, ...held(row).map((line) => make("li", null, name(line)))));
    byId("chain").hidden = false;
    matrix.resize();
    title.focus();
}
