// The page as a whole: tabs, filters, and what they lead to.
const onTab = [];
const bindingList = table(byId("binding-list"), BINDING_TITLES, bindingRow);

// Made in the scope or below it, or including it: that is what is held there.
const concerns = (binding, scope) => !scope || isWithin(binding.scope, scope) || reaches(binding, scope);

function shownBindings() {
    const words = byId("which").value.toLowerCase().split(/\s+/).filter((word) => word);
    const state = byId("state").value;
    return bindings.filter((binding) => {
        if (state !== "" && binding.state !== Number(state)) return false;
        if (!concerns(binding, filters.scope)) return false;
        if (!words.length) return true;
        const text = [principals[binding.holder].text, binding.role, binding.group, path(binding.scope), binding.identifier, binding.reason].join(" ").toLowerCase();
        return words.every((word) => text.includes(word));
    });
}
function filterBindings() {
    const found = shownBindings();
    byId("shown-bindings").textContent = bindings.length && !found.length ? "No role assignment fits what is asked for." : visible(found.length + " of " + bindings.length + " role assignments" + (filters.scope ? ", made in " + paths[filters.scope] + " or reaching it" : ""));
    bindingList.show(found);
}
function refilter() {
    matrix.filter();
    filterBindings();
}

const tabs = [...document.querySelectorAll("[role=tab]")];
function selectTab(tab) {
    for (const other of tabs) {
        const isIt = other === tab;
        other.setAttribute("aria-selected", isIt);
        other.tabIndex = isIt ? 0 : -1;
        byId(other.getAttribute("aria-controls")).hidden = !isIt;
    }
    // What it explains belongs to the part that is left.
    byId("chain").hidden = true;
    matrix.resize();
    bindingList.render();
    onTab.forEach((act) => act());
}
tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => selectTab(tab));
    tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const next = tabs[(at + step + tabs.length) % tabs.length];
        selectTab(next);
        next.focus();
    });
});

function options(id, texts) {
    byId(id).append(...texts.map((text, value) => make("option", { value: String(value) }, text.replaceAll("_", " "))));
}
options("kind", data.kinds);
byId("type").append(...data.types.map((text, value) => make("option", { value: String(value) }, text)));
options("state", data.states);
for (const id of ["who", "kind", "what", "type", "least"]) {
    byId(id).addEventListener("input", (event) => {
        filters[id] = id === "least" ? Number(event.target.value) : event.target.value;
        matrix.filter();
    });
}
byId("own-types").hidden = !data.own.length;
byId("own").addEventListener("input", (event) => {
    filters.own = event.target.checked;
    matrix.filter();
});
for (const id of ["which", "state"]) byId(id).addEventListener("input", filterBindings);

byId("theme").addEventListener("click", () => {
    const root = document.documentElement.style;
    const isDark = root.colorScheme ? root.colorScheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.colorScheme = isDark ? "light" : "dark";
});
byId("to-print").addEventListener("click", () => print());
addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !byId("chain").hidden) closeChain();
});

const of = (kind) => principals.filter((principal) => principal.kind === kind).length;
const number = (count, one) => count + " " + one + (count === 1 ? "" : "s");
byId("about").textContent = "As of " + day(data.at) + ": " + [number(data.scopes.length, "scope"), number(of(0), "user"), number(of(1), "service account"),
    number(of(2), "user group"), number(bindings.length, "role assignment")].join(", ") + ".";
byId("tab-findings").textContent = "Findings (" + FINDINGS.reduce((sum, [key]) => sum + countOf(key), 0) + ")";
showFindings();
scopes.refresh();
refilter();
document.documentElement.dataset.ready = "yes";
