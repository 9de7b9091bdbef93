# make help says what there is. Work happens below target/; only the packages that are missing go into the system.
SHELL := /bin/bash
PG ?= 15
export PG
BIN := tests/bin

.PHONY: help all setup demo test test-long bench lint docs docs-links package package-check install clean
.DEFAULT_GOAL := help

help: ## say what there is
	@echo 'harness_rbac: role-based access control inside PostgreSQL'
	@echo
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20
	@echo
	@echo '  make install PG_CONFIG=/usr/bin/pg_config installs into that PostgreSQL and touches nothing else.'
	@echo '  The others bring their own PostgreSQL $(PG) below target/. Set-up knows Debian 12.'
	@echo '  PG=17 or PG=18 chooses another version, PG_CONFIG=... besides copies an installed one.'

setup: ## install what building and testing need and is missing
	@$(BIN)/setup

demo: setup ## build, start a throw-away server, walk through an example
	@$(BIN)/build
	@echo '==> Starting a throw-away server and running examples/acme.sql and examples/delivery.sql'
	@$(BIN)/with-server psql -X -P pager=off -f examples/acme.sql -f examples/delivery.sql -f examples/report.sql
	@echo '==> Who may do what there, and why: file://$(CURDIR)/target/report.html, for a browser'
	@echo '==> The server is gone. Next: make test, or make install PG_CONFIG=...'

test: setup ## build, then run every test
	@$(BIN)/build
	@$(BIN)/test

test-long: setup ## the same with a million differential decisions and 5,000,000 raced answers
	@$(BIN)/build
	@WORLDS=300 PURE_WORLDS=20000 ANSWERS=5000000 REDACTIONS=10000 STEPS=100000 ROUTE_FLIPS=1000 READER_FLIPS=1000 PROMOTIONS=20 ROUNDS=200 FAULT_ROUNDS=1000 LIVES=500 REFUSALS=1000 \
		TRANSACTIONS=100000 CALLS=200000 QUERIES=20000 FUZZ_SECONDS=300 DECISIONS=1000000 RECOMPILES=100000 \
		$(BIN)/test
	@WORLDS=5000 $(BIN)/with-server cargo test -q -p harness_rbac_tests --test differential -- --nocapture

bench: setup ## measure against named rivals and print one table
	@$(BIN)/build
	@$(BIN)/bench

lint: setup ## form, clippy, documentation, rules of the architecture
	@$(BIN)/lint

docs: setup ## make a site of docs/ in target/site
	@$(BIN)/site

docs-links: setup ## ask the links of docs/ to elsewhere; needs the net
	@$(BIN)/site --external

package: setup ## build a package for Debian
	@$(BIN)/package

package-check: package ## install it in a clean Debian, and run the examples there; needs root and the net
	@$(BIN)/package-check

# PGXN's client asks for this before it asks for install, which builds.
all:

install: ## install into the PostgreSQL of PG_CONFIG
	@$(BIN)/install "$(PG_CONFIG)"

clean: ## remove everything that was built
	@rm -rf target
