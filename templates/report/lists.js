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
        const room = Math.ceil((box.clientHeight - headHeight()) / rowHeight) + 1;
        size.replaceChildren(draw(first, Math.min(count, first + Math.max(room, 1)), box));
        size.style.height = headHeight() + count * rowHeight + "px";
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
            size.style.width = width === null ? "" : width + "px";
            render();
        },
        // Scrolls until the row is in sight.
        reach(row) {
            const top = row * rowHeight;
            const bottom = top + rowHeight - (box.clientHeight - headHeight() - 20);
            if (box.scrollTop > top) box.scrollTop = top;
            else if (box.scrollTop < bottom) box.scrollTop = bottom;
            render();
        },
    };
}

// How wide a text is on the screen.
const measure = document.createElement("canvas").getContext("2d");
measure.font = "14px system-ui, sans-serif";
const widthOf = (text) => measure.measureText(text).width;

// Names that nobody has chosen say nothing: the title of the cell has them whole.
const brief = (text) => String(text).replace(/^(role_assignment|share)_[0-9a-f]{32}$/, "generated");

// Rows of text under titles.
function table(box, titles, rowOf) {
    let rows = [];
    let widths = [];
    const head = () => make("thead", null, make("tr", null, ...titles.map((title) => make("th", { scope: "col" }, title))));
    const shown = list(box, 26, () => 26, (first, last) => {
        const line = (row) => make("tr", null, ...rowOf(row).map((text) => make("td", { title: visible(text) }, name(brief(text)))));
        const columns = widths.map((width) => {
            const column = make("col");
            column.style.width = width + "px";
            return column;
        });
        const drawn = make("table", { class: "fields" }, make("colgroup", null, ...columns), head(), make("tbody", null, ...rows.slice(first, last).map(line)));
        drawn.style.width = Math.max(box.clientWidth, widths.reduce((sum, width) => sum + width, 0)) + "px";
        return drawn;
    });
    return {
        render: shown.render,
        show(found) {
            rows = found;
            // Each column as wide as what it holds; a reason may be endless.
            const longest = titles.map((title) => [title.length, widthOf(title) * 1.1]);
            const step = Math.ceil(rows.length / 5000) || 1;
            for (let place = 0; place < rows.length; place += step) {
                rowOf(rows[place]).forEach((text, at) => {
                    const [length, width] = longest[at];
                    const whole = visible(brief(text));
                    // What has far fewer characters is not wider.
                    if (whole.length < 0.6 * length) return;
                    longest[at] = [Math.max(length, whole.length), Math.max(width, widthOf(whole))];
                });
            }
            widths = longest.map(([, width]) => Math.min(1600, Math.ceil(width * 1.03) + 18));
            shown.show(rows.length, widths.reduce((sum, width) => sum + width, 0));
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
    ["administrators", "Administrators", "The holders of an administrator's role; members of a user group hold it through the group.",
        ["Scope", "Principal", "Role", "Resource group"]],
    ["unused", "Definitions that no assignment uses", "Custom roles, resource groups and user groups.", ["Kind", "Scope", "Identifier"]],
    ["without_roles", "Principals without roles", "They hold no assignment, neither by themselves nor through a group.", ["Principal", "State"]],
    ["changes", "Recent changes", "The latest 1,000 changes of the last 30 days, the newest first; shown to those who may view the log.",
        ["When", "Who", "What", "Object", "Scope", "Change"]],
];
// An account that nobody administers is a finding; who administers, and what has changed, is none.
const isUnled = !data.scope.includes("/") && !data.administrators.some(([scope]) => scope === data.scope);
const countOf = (key) => (key === "administrators" ? Number(isUnled) : key === "changes" ? 0 : data[key].length);
function showFindings() {
    if (!FINDINGS.some(([key]) => countOf(key))) byId("findings").append(make("p", null, "Nothing was found that needs a look."));
    for (const [key, title, told, titles] of FINDINGS) {
        const found = data[key];
        const about = key === "administrators" && isUnled ? "Nobody administers this account: only the database can give somebody the role." : told;
        const box = make("div", { class: "list", tabindex: "0", role: "region", "aria-label": title });
        const part = make("details", { id: key, open: found.length > 0 || key === "administrators" && isUnled }, make("summary", null, title + ": " + found.length), make("p", null, about));
        byId("findings").append(part);
        if (!found.length) continue;
        part.append(box);
        box.style.height = Math.min(26 * (found.length + 1) + 4, 320) + "px";
        const shown = table(box, titles, (row) => row);
        part.addEventListener("toggle", shown.render);
        onTab.push(() => shown.show(found));
    }
}
