// Long lists: only the rows in sight are made. The table sticks to the corner of its box while the box scrolls.
function list(box, rowHeight, headHeight, draw) {
    const size = make("div", { class: "size", role: "presentation" });
    box.replaceChildren(size);
    let count = 0;
    let width = null;
    let asked = false;
    const render = () => {
        asked = false;
        const first = Math.floor(box.scrollTop / rowHeight);
        const room = Math.ceil((box.clientHeight - headHeight) / rowHeight) + 1;
        size.replaceChildren(draw(first, Math.min(count, first + Math.max(room, 1)), box));
    };
    const later = () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(render);
    };
    box.addEventListener("scroll", later);
    addEventListener("resize", later);
    return {
        render,
        show(rows, wide) {
            count = rows;
            width = wide ?? null;
            size.style.height = headHeight + count * rowHeight + "px";
            size.style.width = width === null ? "" : width + "px";
            render();
        },
        // Scrolls until the row is in sight.
        reach(row) {
            const top = row * rowHeight;
            const bottom = top + rowHeight - (box.clientHeight - headHeight - 20);
            if (box.scrollTop > top) box.scrollTop = top;
            else if (box.scrollTop < bottom) box.scrollTop = bottom;
            render();
        },
    };
}

// Rows of text under titles.
function table(box, titles, rowOf) {
    let rows = [];
    const head = () => make("thead", null, make("tr", null, ...titles.map((title) => make("th", { scope: "col" }, title))));
    const shown = list(box, 26, 26, (first, last) => {
        const line = (row) => make("tr", null, ...rowOf(row).map((text) => make("td", { title: visible(text) }, name(text))));
        return make("table", { class: "fields" }, head(), make("tbody", null, ...rows.slice(first, last).map(line)));
    });
    return {
        render: shown.render,
        show(found) {
            rows = found;
            shown.show(rows.length);
        },
    };
}

const BINDING_TITLES = ["Principal", "Role", "Resource group", "Scope", "Assignment", "State", "Until", "Given", "Reason"];
function bindingRow(binding) {
    const { scope, identifier, role, group, state, until, created, reason } = binding;
    const holder = principals[binding.holder];
    const states = data.states[state] + (holder.disabled ? ", principal disabled" : "");
    return [holder.reference, role, group, path(scope), identifier, states, day(until), day(created), reason];
}

const FINDINGS = [
    ["redundant", "Assignments that add nothing", "Their holders keep all they grant by others. Of two that grant the same both are named: revoke one, and look again.",
        ["Principal", "Role", "Resource group", "Scope", "Assignment"]],
    ["expiring", "Assignments that end within 30 days", "The next first.", ["Principal", "Role", "Resource group", "Scope", "Assignment", "Ends"]],
    ["idle", "Assignments that no decision has relied on for 90 days", "Where harness_rbac.track_grant_uses is on, and since it is.",
        ["Principal", "Role", "Resource group", "Scope", "Assignment", "Last used"]],
    ["administrators", "Administrators", "Who holds the administrator's role where; members of a user group through the group.",
        ["Scope", "Principal", "Role", "Resource group"]],
    ["unused", "Definitions that no assignment uses", "Custom roles, resource groups and user groups.", ["Kind", "Scope", "Identifier"]],
    ["without_roles", "Principals without roles", "They hold no assignment, neither by themselves nor through a group.", ["Principal", "State"]],
    ["changes", "Recent changes", "Of the last 30 days the latest 1,000, the newest first; for who may view the log.",
        ["When", "Who", "What", "Object", "Scope", "Change"]],
];
function showFindings() {
    for (const [key, title, about, titles] of FINDINGS) {
        const found = data[key];
        const box = make("div", { class: "list", tabindex: "0", role: "region", "aria-label": title });
        const part = make("details", { id: key, open: found.length > 0 }, make("summary", null, title + ": " + found.length), make("p", null, about));
        byId("findings").append(part);
        if (!found.length) continue;
        part.append(box);
        box.style.height = Math.min(26 * (found.length + 1) + 4, 320) + "px";
        const shown = table(box, titles, (row) => row);
        part.addEventListener("toggle", shown.render);
        onTab.push(() => shown.show(found));
    }
}
