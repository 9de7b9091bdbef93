// The tree of scopes; the one that is selected narrows everything else down.
const scopes = (() => {
    const box = byId("scopes");
    const open = new Set([0]);
    let nodes = [];
    let active = 0;
    let sought = "";

    function node(at) {
        const place = nodes[at];
        const [, own, level, [users, accounts, groups, assignments], key] = data.scopes[place];
        const isParent = ends[place] > place + 1 && !sought;
        const about = [[users, "users"], [accounts, "service accounts"], [groups, "groups"], [assignments, "assignments"]];
        const counts = about.filter(([count]) => count).map(([count, what]) => count + " " + what).join(", ");
        const mark = isParent ? (open.has(place) ? "▾ " : "▸ ") : "  ";
        return make("div", {
            class: ["node", sought ? "" : "d" + (level - data.scopes[0][2]), at === active ? "active" : ""].join(" "), role: "treeitem", "data-at": at,
            id: at === active ? "active-scope" : null, "aria-level": level + 1, "aria-selected": place === filters.scope,
            "aria-expanded": isParent ? String(open.has(place)) : null, title: visible(paths[place] + (key ? ", key " + key : "") + (counts ? ": " + counts : "")),
        }, mark, name(sought ? paths[place] : own), " ", make("small", null, assignments ? String(assignments) : ""));
    }
    const shown = list(box, 24, () => 0, (first, last) => {
        const window = make("div", { class: "window", role: "presentation" });
        for (let at = first; at < last; at++) window.append(node(at));
        return window;
    });
    function refresh() {
        const isShown = (place) => place === 0 || (open.has(data.scopes[place][0]) && isShown(data.scopes[place][0]));
        nodes = data.scopes.map((_, place) => place).filter((place) => (sought ? paths[place].toLowerCase().includes(sought) : isShown(place)));
        active = Math.max(0, Math.min(active, nodes.length - 1));
        shown.show(nodes.length);
    }
    function select(place) {
        filters.scope = place;
        refresh();
        refilter();
    }
    function toggle(place, want) {
        if (want ?? !open.has(place)) open.add(place);
        else open.delete(place);
        refresh();
    }
    function move(at) {
        active = Math.max(0, Math.min(nodes.length - 1, at));
        shown.reach(active);
        box.setAttribute("aria-activedescendant", "active-scope");
    }
    box.addEventListener("keydown", (event) => {
        const place = nodes[active];
        if (event.key === "ArrowDown") move(active + 1);
        else if (event.key === "ArrowUp") move(active - 1);
        else if (event.key === "Home") move(0);
        else if (event.key === "End") move(nodes.length - 1);
        else if (event.key === "ArrowRight") toggle(place, true);
        else if (event.key === "ArrowLeft" && open.has(place)) toggle(place, false);
        else if (event.key === "ArrowLeft") move(Math.max(0, nodes.indexOf(data.scopes[place][0])));
        else if (event.key === "Enter" || event.key === " ") select(place);
        else return;
        event.preventDefault();
    });
    box.addEventListener("click", (event) => {
        const hit = event.target.closest("[data-at]");
        if (!hit) return;
        active = Number(hit.dataset.at);
        const place = nodes[active];
        if (!sought && ends[place] > place + 1) toggle(place, filters.scope === place ? !open.has(place) : true);
        select(place);
    });
    byId("find-scope").addEventListener("input", (event) => {
        sought = event.target.value.trim().toLowerCase();
        refresh();
    });
    return { refresh };
})();
