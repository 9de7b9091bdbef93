# Shared by the scripts beside it: where things are, and how they speak.
# Sourced with the repository's top as working directory.
set -euo pipefail

PG=${PG:-15}
TARGET=${CARGO_TARGET_DIR:-$PWD/target}
# A PostgreSQL of our own: the distribution's packages, unpacked here. It finds its own share directory.
TREE=$TARGET/pg$PG
# Where in a tree the programs are; Debian has no release with 16.
programs_of() { [ "$1" = 16 ] && echo /postgresql/pginstall/bin || echo "/usr/lib/postgresql/$1/bin"; }
PROGRAMS=$(programs_of "$PG")
# Or a copy of an installed one: make test PG=17 PG_CONFIG=/usr/lib/postgresql/17/bin/pg_config
if [ -n "${PG_CONFIG:-}" ]; then
    TREE=$TREE-installed
    PROGRAMS=$("$PG_CONFIG" --bindir)
fi
# The same with pgbouncer, and the drivers of tests/clients.
POOLER=$TARGET/pgbouncer
CLIENTS=$TARGET/clients
# What the programs of examples/frameworks need.
FRAMEWORKS=$TARGET/frameworks
# A fuzzer of queries, and what looks at the install script.
SMITH=$TARGET/sqlsmith
PGSPOT=$TARGET/pgspot
# What makes a site of docs/.
SPHINX=$TARGET/sphinx
# The crate of the tests is compiled in a directory of its own, since cargo locks the one that the extension is built in.
SUITE=$TARGET/suite
# Opens the access report.
BROWSER=$TARGET/chromium
# Lets a server live in another month.
CLOCK=$TARGET/faketime
# Full optimisation is for what is measured or installed: PROFILE=release.
export PROFILE=${PROFILE:-quick}
VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)

export CARGO_TARGET_DIR=$TARGET
export PGRX_HOME=$TARGET/pgrx
export PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH
mkdir -p "$PGRX_HOME"
# pgrx builds anew whenever this is not there.
[ -e "$PGRX_HOME/config.toml" ] || : >"$PGRX_HOME/config.toml"

# The tree of a build with test-only features: tree_of broken
tree_of() { [ -z "${1:-}" ] && printf %s "$TREE" || printf %s "$TREE-$1"; }
bindir_of() { printf %s "$1$PROGRAMS"; }

# Names the PostgreSQL to build for; without it pgrx looks for the configuration that `cargo pgrx init` writes.
PGRX_PG_CONFIG_PATH=$(bindir_of "$TREE")/pg_config
export PGRX_PG_CONFIG_PATH
# For the tests that run them.
export POOLER CLIENTS FRAMEWORKS SMITH BROWSER CLOCK

say() { printf '==> %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Runs a long command quietly, with a sign of life; its output is shown if it fails.
quietly() {
    local what=$1 log pid waited=0; shift
    say "$what"
    mkdir -p "$TARGET/log"
    log=$TARGET/log/$(printf %s "$what" | tr -c 'A-Za-z0-9\n' - | cut -c1-40).log
    "$@" >"$log" 2>&1 &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        waited=$((waited + 1))
        if [ $((waited % 20)) = 0 ]; then printf '    ... %d s\n' "$waited"; fi
    done
    if ! wait "$pid"; then
        tail -n 60 "$log" >&2
        die "$what: failed; the whole output is in $log"
    fi
}
