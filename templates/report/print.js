// What goes on paper: the findings, and what is held by those whom the filters show.
const MOST = 500;
// A name goes on in the next line behind a sign, or where it has none for long.
function broken(text) {
    const parts = visible(text).split(/(?<=[@/:._-])|(?<=[^\s@/:._-]{20})/);
    return make("bdi", null, ...parts.flatMap((part, at) => (at ? [make("wbr"), part] : [part])));
}
function printed(title, titles, rows) {
    const cut = rows.length > MOST ? " (the first " + MOST + " of " + rows.length + ")" : "";
    const head = make("tr", null, ...titles.map((text) => make("th", null, text)));
    const isDate = (text) => /^\d{4}-\d\d-\d\d/.test(text);
    const cell = (text) => (isDate(text) ? make("td", { class: "when" }, name(text)) : make("td", null, broken(brief(text))));
    const line = (row) => make("tr", null, ...row.map(cell));
    return [make("h2", null, title + cut), make("table", null, make("thead", null, head), make("tbody", null, ...rows.slice(0, MOST).map(line)))];
}
function fillPrint() {
    const parts = [];
    for (const [key, title, , titles] of FINDINGS) {
        if (data[key].length) parts.push(...printed(title + ": " + data[key].length, titles, data[key]));
    }
    const rows = matrix.rows().map((place) => [place]);
    const cut = rows.slice(0, MOST).map(([place]) => [principals[place].reference, held(place).join("; ")]);
    const more = Array.from({ length: rows.length - cut.length }, () => ["", ""]);
    parts.push(...printed("Who may do what (● on all, ◐ on some, ↓ only below)", ["Principal", "Holds"], cut.concat(more)));
    parts.push(...printed("Role assignments", BINDING_TITLES, shownBindings().slice(0, MOST).map(bindingRow)));
    byId("print").replaceChildren(...parts);
}
addEventListener("beforeprint", fillPrint);
addEventListener("afterprint", () => byId("print").replaceChildren());
