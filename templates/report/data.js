
"use strict";
// What the database wrote. Nothing is decided here: cells, grants and findings are looked up, filtered and shown.
const data = JSON.parse(document.getElementById("data").textContent);
const MARKS = ["", "↓", "◐", "●"];
const byId = (id) => document.getElementById(id);

// Names may hold what turns text around or cannot be seen: it is written out.
function visible(text) {
    const code = (character) => "⟨U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩";
    return String(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, code);
}

// An element with text and children; text is never read as HTML.
function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children.map((child) => (child instanceof Node ? child : visible(child))));
    return made;
}

// A name stands by itself, whatever direction it is written in.
const name = (text) => make("bdi", null, text);

const day = (seconds) =>
    seconds === null ? "" : new Date(seconds * 1000).toISOString().replace("T", " ").replace(/:\d\d\.\d+Z$/, " UTC");

// Scopes stand before those below them.
const paths = [];
const ends = [];
data.scopes.forEach(([above, own], place) => paths.push(place ? paths[above] + "/" + own : own));
for (let place = data.scopes.length - 1; place >= 0; place--) {
    ends[place] = Math.max(ends[place] ?? 0, place + 1);
    const above = data.scopes[place][0];
    if (place) ends[above] = Math.max(ends[above] ?? 0, ends[place]);
}
const path = (scope) => (typeof scope === "string" ? scope : scope < 0 ? data.above[-1 - scope] : paths[scope]);
const isWithin = (scope, above) => !above || (scope >= above && scope < ends[above]);

const principals = data.principals.map(([kind, home, identifier, title, disabled, cells, through]) => {
    const reference = data.kinds[kind] + ":" + identifier + "@" + path(home);
    return { kind, home, identifier, title, disabled, cells, through, reference, text: (reference + " " + title).toLowerCase() };
});
const columns = data.columns.map(([permission, type, crosses]) => {
    const label = crosses ? permission + " on " + data.types[type] : permission;
    return { permission, type, crosses, label, text: (permission + " " + data.types[type]).toLowerCase() };
});
const bindings = data.bindings.map(([holder, scope, identifier, role, group, grant, state, times, reason, reach]) => ({
    holder, scope, identifier, role, group, state, reason, from: times[0], until: times[1], created: times[2],
    included: typeof reach === "number" ? [[scope, reach]] : reach,
    // To the holder, and to the members of a user group: what is somebody's own is given to these only.
    grants: Array.isArray(grant) ? grant : [grant, grant],
}));
// Whether an assignment includes the scope. One above the report's, which has a negative place, does so with child scopes only.
const reaches = (binding, scope) =>
    binding.included.some(([included, children]) => included === scope || (children && (included < 0 || (typeof included === "number" && isWithin(scope, included)))));
const bindingsOf = principals.map(() => []);
bindings.forEach((binding) => bindingsOf[binding.holder]?.push(binding));

// Three cells a character.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const unpacked = new Map();
function cells(place) {
    let row = unpacked.get(place);
    if (!row) {
        row = new Uint8Array(columns.length + 2);
        [...data.cells[place]].forEach((digit, at) => {
            const three = DIGITS.indexOf(digit);
            row.set([three & 3, (three >> 2) & 3, three >> 4], at * 3);
        });
        unpacked.set(place, row);
    }
    return row;
}

// The ways in which a grant gives a column; columns are written as first, count, first, count.
function waysOf(grant, column) {
    const holds = (runs) => runs.some((first, at) => at % 2 === 0 && column >= first && column < first + runs[at + 1]);
    return data.grants[grant].filter(([, runs]) => holds(runs)).map(([way]) => data.ways[way]);
}

// What stands behind a cell: whose assignment, which, and how it grants.
function chainOf(principal, column) {
    const found = [];
    for (const holder of [principal, ...principals[principal].through]) {
        for (const binding of bindingsOf[holder]) {
            const grant = binding.grants[holder === principal ? 0 : 1];
            if (grant === null) continue;
            for (const way of waysOf(grant, column)) found.push({ holder, binding, way });
        }
    }
    return found.sort((one, other) => other.way.standing - one.way.standing);
}
