# What is tested, as a graph. tests/bin/test runs it, a few layers at a time, each as soon as what it needs is there. Of several
# VERSIONS the first is tested in full; on the others what PostgreSQL may answer differently runs again, at the size OTHER_SIZE
# (tests/sizes).
VERSIONS ?= 15
FIRST := $(firstword $(VERSIONS))
OTHERS := $(wordlist 2,9,$(VERSIONS))
SIZE ?= usual
OTHER_SIZE ?= small
export SIZE

BIN := tests/bin
LAYER = $(BIN)/layer $@
SERVER := $(BIN)/with-server

# The modules of the suite, the longest first, so that none is left over at the end; two never meet a server.
LONG := differential review rows audit simulate policy_code escalation subscriber
PURE := laws fuzz_parsers
ALL := $(shell sed -n 's/^mod \(.*\);/\1/p' tests/tests/main.rs)
MODULES := $(LONG) $(filter-out $(LONG) $(PURE) fail_points,$(ALL))
# What is ours alone: rules, documents, reports and pages, which plain SQL over our tables answers, and the clients of others.
# PG=17 tests/bin/test runs them on another version.
OURS := access_requests agent audit bad_input bounds catalogue_cover contract differential escalation examples former_tenants \
	frameworks limits lifecycle log_edges organizations pages pipeline_forms pipeline_inputs pipelines policy_code registered \
	report retention review rival scenarios secrets shares simulate terraform terraform_round wording

# Building comes first: it takes a place while tests take the others. In this order make starts what is ready, and does not come back
# before all of it has been looked at: so what the further versions are built after is no more than what tests wait for.
.PHONY: all
all: others/build $(FIRST) broken pure lint $(OTHERS) faults

# Getting ready. What cargo builds in one directory is built one after the other: it locks it. The suite has one of its own.
.PHONY: set-up/first set-up/rest $(FIRST)/build suite broken others/build
set-up/first:
	@PG=$(FIRST) $(LAYER) $(BIN)/setup build
set-up/rest: set-up/first
	@$(LAYER) bash -ec 'PG=$(FIRST) $(BIN)/setup test; for PG in $(OTHERS); do export PG; $(BIN)/setup build; done'
$(FIRST)/build: set-up/first
	@PG=$(FIRST) $(LAYER) $(BIN)/build
suite: set-up/first
	@$(LAYER) $(BIN)/suite --build
others/build: $(FIRST)/build set-up/rest
	@$(LAYER) bash -ec 'for PG in $(OTHERS); do export PG; $(BIN)/build; done'
broken: others/build
	@PG=$(FIRST) $(LAYER) $(BIN)/build broken

# On each version.
define version
.PHONY: $(v) $(v)/golden $(v)/golden-in-workers $(v)/sessions $(MODULES:%=$(v)/rust/%)
$(v): $(v)/golden $(v)/golden-in-workers $(v)/sessions $(modules:%=$(v)/rust/%)
$(v)/golden: $(ready)
	@PG=$(v) $$(LAYER) $(SERVER) $(BIN)/regress
$(v)/golden-in-workers: $(ready)
	@PG=$(v) $$(LAYER) $(SERVER) -c $(if $(filter 15,$(v)),force_parallel_mode,debug_parallel_query)=regress \
		-c shared_preload_libraries=harness_rbac $(BIN)/regress
$(v)/sessions: $(ready)
	@PG=$(v) $$(LAYER) $(SERVER) $(BIN)/regress isolation
$(MODULES:%=$(v)/rust/%): $(v)/rust/%: $(ready) suite set-up/rest
	@PG=$(v) SIZE=$(size) SERVER_LOG_LINES=10 $$(LAYER) $(SERVER) $(BIN)/suite $$*
endef
modules := $(MODULES)
$(foreach v,$(FIRST),$(foreach ready,$(FIRST)/build,$(foreach size,$(SIZE),$(eval $(version)))))
modules := $(filter-out $(OURS),$(MODULES))
$(foreach v,$(OTHERS),$(foreach ready,others/build,$(foreach size,$(OTHER_SIZE),$(eval $(version)))))

# Without a server.
.PHONY: pure $(PURE:%=pure/%) pure/layers
pure: $(PURE:%=pure/%) pure/layers
$(PURE:%=pure/%): pure/%: suite
	@$(LAYER) $(BIN)/suite $*
pure/layers: suite
	@$(LAYER) $(BIN)/suite --layers

# Form and rules.
LINTS := form architecture site script spots dependencies
.PHONY: lint $(LINTS:%=lint/%) lint/cargo
lint: $(LINTS:%=lint/%) lint/cargo
$(LINTS:%=lint/%): lint/%: suite set-up/rest
	@PG=$(FIRST) $(LAYER) $(BIN)/lint $*
# It is written from the library.
lint/script: $(FIRST)/build
# What is written for some versions only is for those up to a version, or from one on. It comes after all that is built in the same
# directory: building for another version throws away what is noted there of the last one.
lint/cargo: broken suite
	@$(LAYER) bash -ec 'PG=$(FIRST) $(BIN)/lint clippy-tests docs; for PG in $(sort $(FIRST) $(lastword $(VERSIONS))); do export PG; $(BIN)/lint clippy; done'

# A build with a fault put in must fail the test that is meant for it, or the test proves nothing.
FAULTS := $(shell sed -n 's/^\([A-Z][A-Za-z]*\) *\(rust\|sessions\) *\([a-z_/]*\) .*/\1-\3/p' tests/faults)
.PHONY: faults $(FAULTS:%=fault/%) fault/panics fault/slow-commits
faults: $(FAULTS:%=fault/%) fault/panics fault/slow-commits
$(FAULTS:%=fault/%): fault/%: broken set-up/rest
	@PG=$(FIRST) SIZE=fault $(LAYER) $(BIN)/fault $*
fault/panics: broken
	@PG=$(FIRST) $(LAYER) $(SERVER) --feature broken $(BIN)/suite fail_points --ignored
# Commits that take their time before their messages are sent: no fault, more to find.
fault/slow-commits: broken
	@PG=$(FIRST) $(LAYER) $(SERVER) --feature broken -c harness_rbac.fault=SlowCommit $(BIN)/suite redact
