"""The site that tests/bin/site makes of these pages."""

import re
from pathlib import Path

project = "harness_rbac"
version = release = re.search(r'^version = "(.*)"', Path(__file__).parents[1].joinpath("Cargo.toml").read_text(), re.M)[1]
project_copyright = "the harness_rbac contributors"

extensions = ["myst_parser"]
root_doc = "index"
# Links to headings are written as on the pages of a repository.
myst_heading_anchors = 4
# Every link must lead somewhere; with -W this is an error.
nitpicky = True
# What stands in quotes is often meant to be copied.
smartquotes = False
# Statements are highlighted, everything else is as psql prints it.
highlight_language = "none"
suppress_warnings = ["misc.highlighting_failure"]

html_theme = "furo"
html_title = f"harness_rbac {release}"
html_show_sphinx = False
html_copy_source = False
linkcheck_anchors = False


def navigation(app, page, source):
    """The pages that index.md lists under a heading are a part of the navigation, in that order."""
    if page != root_doc:
        return
    for part in re.split(r"^## ", source[0], flags=re.M)[1:]:
        title, _, rest = part.partition("\n")
        pages = "\n".join(re.findall(r"^- \[.*?\]\((.*?)\.md\)", rest, flags=re.M))
        source[0] += f"\n\n```{{toctree}}\n:hidden:\n:caption: {title}\n\n{pages}\n```\n"


# A button in each block that is meant to be copied; what psql prints has none.
COPY = """
document.addEventListener("DOMContentLoaded", () => {
  const style = document.createElement("style");
  style.textContent = `.has-copy { position: relative; }
    .has-copy > button { position: absolute; top: 0.3rem; right: 0.3rem; padding: 0.1rem 0.5rem; font-size: 0.75rem; cursor: pointer;
      color: var(--color-foreground-secondary); background: var(--color-background-secondary);
      border: 1px solid var(--color-background-border); border-radius: 0.2rem; }
    @media print { .has-copy > button { display: none; } }`;
  document.head.append(style);
  for (const block of document.querySelectorAll("div[class*='highlight-']:not(.highlight-text, .highlight-none)")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("pre").textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    block.classList.add("has-copy");
    block.append(button);
  }
});
"""


def setup(app):
    app.connect("source-read", navigation)
    app.add_js_file(None, body=COPY)
    return {"parallel_read_safe": True}
