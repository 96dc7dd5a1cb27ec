# make demo    reviews five real cases in brief, writes target/demo/index.html, then serves the bid
#              checker on 127.0.0.1:8080 (FULL=yes: prints the whole reviews; SERVE=no: ends after
#              the reports; LANGUAGE=en: in English)
# make test    every check; sets up what it needs under target/ and tests/node_modules/
#              (JOBS=1: one check at a time; each check is a target too: make test-python)
# make slow    the random tests with many more cases (CASES=100000) and the published wheel, part by
#              part; what passed is not run again until the code changes (PART=properties_life:
#              that part alone; make slow-parts lists them)
# make bless   writes what tests compare with anew: explanations, headings, schema, law book
# make peers   measures many contracts laid out and many bids ranked beside NumPy, Polars and Decimal
#              (CONTRACTS=100000 PROCUREMENTS=10000)
# make generate  writes what comes from the contract anew: schema, TypeScript types, Python classes, README table
# make lines   counts the hand-written lines of core, python and wasm
# make stubs   writes the type stubs of the Python module anew
# make format  formats everything
# make clean   removes what was built

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# Cargo cannot reach the job server of `make --jobs` from a recipe, and warns of it where it looks for one.
export CARGO_MAKEFLAGS := -
.PHONY: help demo page test checks slow slow-parts bless peers lines generate stubs format clean need

PYTHON  ?= python3
VENV    := $(CURDIR)/target/venv
BIN     := $(VENV)/bin
STAMPS  := target/stamps
TOOLS   := tests/tools
VECTORS := $(sort $(wildcard tests/vectors/*.json))
NPM     := npm --prefix tests --silent
say      = @printf '\n\033[1m%s\033[0m\n' '$(1)'

# Everything that runs on this machine is built by one command into one folder, so that the core is
# compiled once: its features, and those of what it depends on, are the union of what these need.
# Only its unit tests and examples are built apart, in the profile that compiles fastest.
PACKAGES := -p anbud-tests -p anbud-examples -p anbud-python
RELEASE  := target/release
# What maturin sets, so that the module takes Python's symbols from the interpreter.
export PYO3_BUILD_EXTENSION_MODULE := 1

help:
	@sed -n '1,/^$$/s/^# //p' Makefile

# --- Setting up -------------------------------------------------------------------------

need:
	@$(TOOLS)/need.sh rust python node

$(STAMPS):
	@mkdir -p $@

$(STAMPS)/venv: python/requirements-dev.txt | $(STAMPS)
	$(call say,Setting up Python under target/venv)
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(STAMPS)/node: tests/package-lock.json tests/package.json | $(STAMPS)
	$(call say,Setting up Node under tests/node_modules)
	@cd tests && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# Cargo and the build script do their own change detection.
.PHONY: native wheel module
native:
	$(call say,Building the core$(comma) the tests$(comma) the examples and the Python module)
	@cargo build --release --locked --quiet $(PACKAGES) --lib --bins --tests

wheel: native $(STAMPS)/venv
	@$(TOOLS)/install.sh $(BIN)/python $(RELEASE)

module: $(STAMPS)/node
	$(call say,Building the browser module)
	@wasm/build.sh

# --- For people -------------------------------------------------------------------------

# When the calendar files of the demo say that they were made: the same files each time.
STAMPED_AT := 2026-01-01T00:00:00+01:00

demo:
	@$(TOOLS)/need.sh rust $(if $(filter no,$(SERVE)),,node)
	$(call say,Building the demo (the first time takes a minute or two))
	@cargo build --release --locked --quiet -p anbud-examples --bin demo
	@echo
	@FULL=$(FULL) $(RELEASE)/demo $(STAMPED_AT)
	@$(if $(filter no,$(SERVE)),,$(MAKE) --no-print-directory page)

page: module
	@echo
	@node $(TOOLS)/serve.mjs 8080

generate: $(STAMPS)/venv
	@cargo run --locked --quiet -p anbud-tests --bin contract
	@$(BIN)/python python/generate

stubs: $(STAMPS)/venv
	@VIRTUAL_ENV=$(VENV) python/stubs.sh

# What a test compares with a text that a person has read is written anew with ANBUD_REVIEW set. The
# sum of the released law book is compiled in, so its test runs twice.
bless:
	$(call say,Writing anew what tests compare with; read the difference before you keep it)
	@for tests in '' law_version; do \
	  ANBUD_REVIEW=1 cargo test --release --locked --quiet $(PACKAGES) --test all -- \
	    $${tests:-bids:: explain headings law_book law_in_rules law_version schema} || true; \
	done
	@git diff --stat

lines:
	@$(PYTHON) $(TOOLS)/lines.py

# A separate environment, so that the benchmarks' competitors are not test dependencies; what is
# measured is built as it is published.
PEERS        := $(CURDIR)/target/peers
CONTRACTS    ?= 100000
PROCUREMENTS ?= 10000

$(STAMPS)/peers: tests/peers/requirements.txt | $(STAMPS)
	$(call say,Setting up what we are measured beside under target/peers)
	@$(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

peers: $(STAMPS)/peers
	$(call say,Measuring $(CONTRACTS) contracts and $(PROCUREMENTS) procurements)
	@VIRTUAL_ENV=$(PEERS) $(PEERS)/bin/maturin develop --profile dist --locked --quiet -m python/Cargo.toml
	@$(PEERS)/bin/python tests/peers/budget.py $(CONTRACTS)
	@$(PEERS)/bin/python tests/peers/evaluation.py $(PROCUREMENTS)

format: $(STAMPS)/venv $(STAMPS)/node
	@cargo fmt --all
	@$(BIN)/ruff format --quiet python tests/python tests/tools examples/python examples/notebooks
	@$(NPM) run format

clean:
	@cargo clean
	@rm -rf target tests/node_modules wasm/pkg

# --- Checks -----------------------------------------------------------------------------

# Two checks at a time; each prints when it is done.
JOBS   ?= 2
CHECKS := test-rust test-browser test-python test-js lint-rust test-core test-examples lint-python lint-js

.PHONY: $(CHECKS)
test: need
	@$(MAKE) --no-print-directory --jobs=$(JOBS) --output-sync=target $(STAMPS)/venv $(STAMPS)/node
	@$(MAKE) --no-print-directory --jobs=$(JOBS) --output-sync=target $(CHECKS)
	$(call say,All checks passed)

# Property tests use a fixed seed, so results are reproducible; `make slow` uses a new one each time.
SEED ?= 20260101

test-rust: native
	$(call say,Rust: tests)
	@PROPTEST_RNG_SEED=$(SEED) cargo test --release --locked --quiet $(PACKAGES)
	$(call say,Rust: vectors)
	@$(RELEASE)/vectors $(VECTORS)

test-core:
	$(call say,Rust: unit tests and examples of the core)
	@cargo test --locked --quiet -p anbud --all-features

lint-rust:
	$(call say,Rust: format$(comma) lint and documentation)
	@cargo fmt --all --check
	@cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
	@RUSTDOCFLAGS='-D warnings' cargo doc --locked --quiet --no-deps -p anbud --all-features

lint-python: wheel
	$(call say,Python: format$(comma) lint and types)
	@$(BIN)/ruff format --check --quiet python tests/python tests/tools examples/python examples/notebooks
	@$(BIN)/ruff check --quiet python tests/python tests/tools examples/python examples/notebooks
	@cd python && $(BIN)/mypy . ../tests/python ../tests/tools ../examples/python
	@cd python && $(BIN)/python -m mypy.stubtest anbud._native --ignore-disjoint-bases

test-python: wheel
	$(call say,Python: tests)
	@$(BIN)/python -m pytest -q tests/python -c python/pyproject.toml
	$(call say,Python: vectors)
	@$(BIN)/python tests/python/vectors.py $(VECTORS)

lint-js: module
	$(call say,JavaScript: format and lint)
	@$(NPM) run lint
	@# This lints the core without its features too. Not where the module was built by Debian's compiler,
	@# which has no clippy for this target.
	@if [[ -d "$$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]]; then \
	  cargo clippy --locked --quiet --target wasm32-unknown-unknown -p anbud-wasm --all-targets -- -D warnings; \
	fi

test-js: module
	$(call say,JavaScript: types and tests)
	@$(NPM) test
	$(call say,JavaScript: vectors)
	@node tests/js/vectors.mjs $(VECTORS)
	$(call say,JavaScript: vectors in the module for bidders)
	@node tests/js/vectors.mjs --module bidder $(VECTORS)

test-examples: wheel module
	$(call say,Examples: one story in three languages$(comma) and the demo on a screen)
	@$(TOOLS)/stories.sh $(BIN)/python $(RELEASE)/frame
	@for language in sv en; do \
	  LANGUAGE=$$language $(RELEASE)/demo $(STAMPED_AT) target/reports | $(TOOLS)/screen.sh 50 80; \
	done

test-browser: module native
	$(call say,Browser: the pages that check a bid and compute notice days$(comma) and the reports)
	@$(RELEASE)/demo $(STAMPED_AT) target/browser-reports >/dev/null
	@REPORTS=$(CURDIR)/target/browser-reports CHROME_PATH="$$($(TOOLS)/chromium.sh)" $(NPM) run browser

CASES ?= 100000
slow: wheel
	@$(TOOLS)/slow.sh run $(CASES) $(BIN)/python $(RELEASE) $(PART)

slow-parts:
	@$(TOOLS)/slow.sh list

comma := ,
