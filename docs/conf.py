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


def setup(app):
    app.connect("source-read", navigation)
    return {"parallel_read_safe": True}
