// Principals by permissions: filtered, and moved in by arrows.
const filters = { who: "", kind: "", what: "", type: "", least: 1, scope: 0, own: data.own.length > 0 };

const matrix = (() => {
    const [ROW, CELL] = [24, 24];
    const box = byId("grid");
    // As wide as the names of the principals, as high as those of the permissions in sight; smaller, and in two lines, where a
    // screen is narrow.
    let [first, head, isNarrow] = [320, 230, false];
    function fit() {
        const longest = rows.reduce((most, row) => Math.max(most, widthOf(visible(principals[row].reference))), 100) * 1.03 + 16;
        const room = Math.max(160, box.clientWidth - 4 * CELL);
        isNarrow = longest > room;
        first = Math.ceil(Math.min(isNarrow ? longest * 0.8 : longest, room));
    }
    let rows = [];
    let across = [];
    let active = [0, 0];

    const inSight = () => {
        const from = Math.floor(box.scrollLeft / CELL);
        return [from, Math.min(across.length, from + Math.max(1, Math.ceil((box.clientWidth - first) / CELL)))];
    };
    const edge = (at) => at === 0 || columns[across[at]].type !== columns[across[at - 1]].type;
    function headCell(at) {
        const column = columns[across[at]];
        const title = visible(column.label) + " (" + data.types[column.type] + ")";
        return make("th", { role: "columnheader", "aria-colindex": at + 2, class: edge(at) ? "first" : null, title }, make("span", null, column.label));
    }
    function cell(row, at, own) {
        const standing = own[across[at]];
        const isActive = row === active[0] && at === active[1];
        const classes = ["s" + standing, edge(at) ? "first" : "", isActive ? "active" : ""].join(" ");
        const label = visible(principals[rows[row]].reference + ": " + columns[across[at]].label + ": " + data.standings[standing]);
        const made = make("td", { role: "gridcell", id: isActive ? "active-cell" : null, class: classes, "aria-colindex": at + 2, "aria-label": label, title: label, "data-row": row, "data-at": at }, MARKS[standing]);
        return made;
    }
    function line(row, from, to) {
        const principal = principals[rows[row]];
        const own = cells(principal.cells);
        const title = visible(principal.reference + (principal.title ? " · " + principal.title : ""));
        const line = make("tr", { role: "row", "aria-rowindex": row + 2 }, make("th", { role: "rowheader", scope: "row", title, "data-row": row, class: principal.disabled ? "off" : null }, name(principal.reference)));
        for (let at = from; at < to; at++) line.append(cell(row, at, own));
        return line;
    }
    const shown = list(box, ROW, () => head, (top, last) => {
        const [from, to] = inSight();
        const highest = across.slice(from, to).reduce((most, at) => Math.max(most, widthOf(visible(columns[at].label))), 60);
        head = Math.ceil(Math.min(highest * 0.89 + 20, 400));
        const titles = make("tr", { role: "row", "aria-rowindex": 1 }, make("th", { role: "columnheader" }, "Principal"));
        for (let at = from; at < to; at++) titles.append(headCell(at));
        const body = make("tbody", { role: "presentation" });
        for (let row = top; row < last; row++) body.append(line(row, from, to));
        const drawn = make("table", { role: "presentation" }, make("thead", { role: "presentation" }, titles), body);
        drawn.style.width = first + (to - from) * CELL + "px";
        drawn.style.setProperty("--first", first + "px");
        drawn.style.setProperty("--head", head + "px");
        drawn.classList.toggle("narrow", isNarrow);
        return drawn;
    });

    function move(row, at) {
        active = [Math.max(0, Math.min(rows.length - 1, row)), Math.max(0, Math.min(across.length - 1, at))];
        const left = active[1] * CELL;
        const right = left + CELL - (box.clientWidth - first - 20);
        if (box.scrollLeft > left) box.scrollLeft = left;
        else if (box.scrollLeft < right) box.scrollLeft = right;
        shown.reach(active[0]);
        box.setAttribute("aria-activedescendant", "active-cell");
    }
    const open = () => {
        if (rows.length && across.length) openChain(rows[active[0]], across[active[1]], box);
    };
    box.addEventListener("keydown", (event) => {
        const page = Math.max(1, Math.floor((box.clientHeight - head) / ROW) - 1);
        const [row, at] = active;
        const to = {
            ArrowUp: [row - 1, at], ArrowDown: [row + 1, at], ArrowLeft: [row, at - 1], ArrowRight: [row, at + 1],
            PageUp: [row - page, at], PageDown: [row + page, at],
            Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? rows.length - 1 : row, across.length - 1],
        }[event.key];
        if (to) move(...to);
        else if (event.key === "Enter" || event.key === " ") open();
        else if (event.key === "i" && rows.length) openPrincipal(rows[row], box);
        else return;
        event.preventDefault();
    });
    box.addEventListener("click", (event) => {
        const hit = event.target.closest("[data-row]");
        if (!hit) return;
        if (hit.dataset.at === undefined) return openPrincipal(rows[Number(hit.dataset.row)], box);
        move(Number(hit.dataset.row), Number(hit.dataset.at));
        open();
    });

    // Those who live in the scope that is selected, or hold an assignment that is made there or below, or includes it.
    function livingThere() {
        if (!filters.scope) return () => true;
        const holders = new Set(bindings.filter((binding) => concerns(binding, filters.scope)).map((binding) => binding.holder));
        return (principal, place) => isWithin(principal.home, filters.scope) || holders.has(place) || principal.through.some((group) => holders.has(group));
    }
    function filter() {
        const words = (text) => text.toLowerCase().split(/\s+/).filter((word) => word);
        const [who, what] = [words(filters.who), words(filters.what)];
        const isThere = livingThere();
        const least = filters.least;
        // The application's own types come first. Who chooses a type means that type.
        const isOwn = (at) => data.own.includes(columns[at].type);
        const asked = columns.map((_, at) => at).filter((at) =>
            (filters.type === "" ? !filters.own || isOwn(at) : columns[at].type === Number(filters.type)) && what.every((word) => columns[at].text.includes(word)));
        asked.sort((one, other) => isOwn(other) - isOwn(one) || one - other);
        const holds = new Map();
        const isHeld = (place) => {
            if (!holds.has(place)) {
                const own = cells(place);
                holds.set(place, asked.some((at) => own[at] >= least));
            }
            return holds.get(place);
        };
        rows = principals.map((_, place) => place).filter((place) => {
            const principal = principals[place];
            return (filters.kind === "" || principal.kind === Number(filters.kind)) && who.every((word) => principal.text.includes(word)) &&
                isThere(principal, place) && (least === 0 || isHeld(principal.cells));
        });
        const kept = [...new Set(rows.map((place) => principals[place].cells))].map(cells);
        across = least === 0 ? asked : asked.filter((at) => kept.some((own) => own[at] >= least));
        active = [0, 0];
        box.scrollTop = box.scrollLeft = 0;
        box.setAttribute("aria-rowcount", rows.length + 1);
        box.setAttribute("aria-colcount", across.length + 1);
        const where = filters.scope ? ", of those who live in " + paths[filters.scope] + " or hold something there. The cells are about " + data.scope +
            "; what is held in the scope itself stands under Role assignments" : "";
        byId("shown").textContent = visible(rows.length + " of " + principals.length + " principals, " + across.length + " of " + columns.length + " permissions" + where);
        // An empty frame says nothing.
        if (!principals.length) byId("shown").textContent = "Nobody lives here yet, nor in the scopes below.";
        else if (!rows.length) byId("shown").textContent = visible("No principal fits what is asked for" + (filters.scope ? " in " + paths[filters.scope] : "") + ".");
        show();
    }
    function show() {
        fit();
        shown.show(rows.length, first + across.length * CELL);
    }
    addEventListener("resize", show);
    return { filter, resize: show, rows: () => rows };
})();
