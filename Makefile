# make help says what there is. Work happens below target/; only the packages that are missing go into the system.
SHELL := /bin/bash
PG ?= 15
export PG
BIN := tests/bin

.PHONY: help all setup demo test test-all test-long bench lint docs docs-links package package-check install clean
.DEFAULT_GOAL := help

help: ## say what there is
	@echo 'harness_rbac: role-based access control inside PostgreSQL'
	@echo
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20
	@echo
	@echo '  make install PG_CONFIG=/usr/bin/pg_config installs into that PostgreSQL and touches nothing else.'
	@echo '  The others bring their own PostgreSQL $(PG) below target/. Set-up knows Debian 12.'
	@echo '  PG=16, 17 or 18 chooses another version, PG_CONFIG=... besides copies an installed one.'

setup: ## install what building and testing need and is missing
	@$(BIN)/setup

demo: ## build, start a throw-away server, walk through an example
	@$(BIN)/demo

test: ## build, then run every test
	@$(BIN)/test

test-all: ## the same, and a smaller run on PostgreSQL 16 and 17
	@VERSIONS='15 16 17' $(BIN)/test

test-long: ## the same as test with a million differential decisions and 5,000,000 raced answers; takes hours
	@SIZE=long JOBS=1 $(BIN)/test

bench: ## measure against named rivals and print one table
	@$(BIN)/setup build
	@PROFILE=release $(BIN)/build
	@$(BIN)/bench

lint: setup ## form, clippy, documentation, rules of the architecture
	@$(BIN)/build
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
