# make demo    reviews five real cases in brief, writes target/demo/index.html, then serves the bid
#              checker on 127.0.0.1:8080 (FULL=yes: prints the whole reviews; SERVE=no: ends after
#              the reports; LANGUAGE=en: in English)
# make test    every check; sets up what it needs under target/ and tests/node_modules/
# make peers   measures many contracts laid out and many bids ranked beside NumPy, Polars and Decimal
#              (CONTRACTS=100000 PROCUREMENTS=10000)
# make slow    the random tests with many more cases (CASES=100000); takes the better part of an hour
# make generate  writes the Python classes and calls anew from the contract
# make stubs   writes the type stubs of the Python module anew
# make format  formats everything
# make clean   removes what was built

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo page test slow peers test-rust test-python test-js test-examples test-browser vectors generate stubs format clean need

PYTHON  ?= python3
VENV    := $(CURDIR)/target/venv
BIN     := $(VENV)/bin
STAMPS  := target/stamps
TOOLS   := tests/tools
VECTORS := $(sort $(wildcard tests/vectors/*.json))
NPM     := npm --prefix tests --silent
say      = @printf '\n\033[1m%s\033[0m\n' '$(1)'

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

# Cargo, maturin and the build script do their own change detection.
.PHONY: wheel module
wheel: $(STAMPS)/venv
	$(call say,Building the Python module)
	@VIRTUAL_ENV=$(VENV) $(BIN)/maturin develop --release --locked --quiet -m python/Cargo.toml

module: $(STAMPS)/node
	$(call say,Building the browser module)
	@wasm/build.sh

# --- For people -------------------------------------------------------------------------

# When the calendar files of the demo say that they were made: the same files each time.
STAMPED_AT := 2026-01-01T00:00:00+01:00

demo:
	@$(TOOLS)/need.sh rust $(if $(filter no,$(SERVE)),,node)
	$(call say,Building the demo (the first time takes a minute or two))
	@cargo build --release --locked -p anbud-examples
	@echo
	@cargo run --release --locked --quiet -p anbud-examples --bin demo -- $(STAMPED_AT)
	@$(if $(filter no,$(SERVE)),,$(MAKE) --no-print-directory page)

page: module
	@echo
	@node $(TOOLS)/serve.mjs 8080

generate: $(STAMPS)/venv
	@$(BIN)/python python/generate

stubs: wheel
	@VIRTUAL_ENV=$(VENV) python/stubs.sh

# A separate environment, so that the benchmarks' competitors are not test dependencies.
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
	@VIRTUAL_ENV=$(PEERS) $(PEERS)/bin/maturin develop --release --locked --quiet -m python/Cargo.toml
	@$(PEERS)/bin/python tests/peers/budget.py $(CONTRACTS)
	@$(PEERS)/bin/python tests/peers/evaluation.py $(PROCUREMENTS)

format: $(STAMPS)/venv $(STAMPS)/node
	@cargo fmt --all
	@$(BIN)/ruff format --quiet python tests/python examples/python examples/notebooks
	@$(NPM) run format

clean:
	@cargo clean
	@rm -rf target tests/node_modules wasm/pkg

# --- Checks -----------------------------------------------------------------------------

test: need test-rust test-python test-js test-examples test-browser
	$(call say,All checks passed)

# Property tests use a fixed seed, so results are reproducible; `make slow` uses a new one each time.
SEED ?= 20260101

test-rust:
	$(call say,Rust: format and lint)
	@cargo fmt --all --check
	@cargo clippy --release --locked --workspace --all-targets --quiet -- -D warnings
	@cargo clippy --release --locked -p anbud --features schema --quiet -- -D warnings
	$(call say,Rust: tests and documentation)
	@PROPTEST_RNG_SEED=$(SEED) cargo test --release --locked --quiet -p anbud -p anbud-tests
	@RUSTDOCFLAGS='-D warnings' cargo doc --release --locked --quiet --no-deps -p anbud
	$(call say,Rust: vectors)
	@cargo run --release --locked --quiet -p anbud-tests --bin vectors -- $(VECTORS)

test-python: wheel
	$(call say,Python: format$(comma) lint and types)
	@$(BIN)/ruff format --check --quiet python tests/python examples/python examples/notebooks
	@$(BIN)/ruff check --quiet python tests/python examples/python examples/notebooks
	@cd python && $(BIN)/mypy . ../tests/python ../examples/python
	@cd python && $(BIN)/python -m mypy.stubtest anbud --ignore-disjoint-bases
	$(call say,Python: tests)
	@$(BIN)/python -m pytest -q tests/python -c python/pyproject.toml
	$(call say,Python: vectors)
	@$(BIN)/python tests/python/vectors.py $(VECTORS)

test-js: module
	$(call say,JavaScript: format$(comma) lint and types)
	@$(NPM) run lint
	@$(NPM) run types
	@# Not where the module was built by Debian's compiler, which has no clippy for this target.
	@if [[ -d "$$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]]; then \
	  for features in '' all; do \
	    cargo clippy --profile browser --locked --quiet --target wasm32-unknown-unknown -p anbud-wasm \
	      --features "$$features" -- -D warnings; \
	  done; \
	fi
	$(call say,JavaScript: tests)
	@$(NPM) test
	$(call say,JavaScript: vectors)
	@node tests/js/vectors.mjs $(VECTORS)

test-examples: wheel module
	$(call say,Examples: one story in three languages)
	@$(TOOLS)/stories.sh $(BIN)/python

test-browser: module
	$(call say,Browser: the pages that check a bid and compute notice days$(comma) and the reports)
	@cargo run --release --locked --quiet -p anbud-examples --bin demo -- $(STAMPED_AT) target/reports | $(TOOLS)/screen.sh 50 80
	@REPORTS=$(CURDIR)/target/reports CHROME_PATH="$$($(TOOLS)/chromium.sh)" $(NPM) run browser

# Property tests read `ANBUD_CASES`; the Python oracles run half as many.
CASES ?= 100000

slow: wheel
	$(call say,Random tests with $(CASES) cases)
	@ANBUD_CASES=$(CASES) cargo test --release --locked --quiet -p anbud-tests --test all -- properties_evaluation \
	  properties_agreement properties_budget batch_budget batch_evaluation
	@ANBUD_CASES=$$(( $(CASES) / 10 )) cargo test --release --locked --quiet -p anbud-tests --test all -- properties_tender
	@ANBUD_CASES=$$(( $(CASES) / 2 )) $(BIN)/python -m pytest -q tests/python/test_award_models.py \
	  tests/python/test_batch_evaluation.py -c python/pyproject.toml
	@ANBUD_CASES=$$(( $(CASES) / 5 )) $(BIN)/python -m pytest -q tests/python/test_agreement_oracle.py \
	  tests/python/test_budget_decimal.py -c python/pyproject.toml

comma := ,
