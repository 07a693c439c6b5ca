# The chores of Togys. `make` alone lists them.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

TOOLS := $(or $(TOGYS_TOOLS),$(CURDIR)/.tools)
export PATH := $(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export CARGO_TERM_COLOR ?= auto

CARGO_TARGET_DIR ?= $(CURDIR)/target
export CARGO_TARGET_DIR
STEP := scripts/step.sh
DATA_CHECK ?= cargo run --quiet --bin data-check
WASM := --target wasm32-unknown-unknown

# Folders are listed too: their date changes when a file in them appears or goes.
SOURCES := $(shell find src crates style public -not -name '.*' 2>/dev/null) $(wildcard index.html Trunk.toml Cargo.toml Cargo.lock build.rs scripts/bundle-style.sh scripts/build.sh) $(wildcard scripts/split/*)

.PHONY: help
help: ## list these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---- Use -------------------------------------------------------------------------------------------------------------

.PHONY: serve
serve: dist/index.html ## build what changed and open Togys on http://localhost:8080 (PORT=, HOST=)
	@node scripts/serve.mjs

.PHONY: build
build: dist/index.html ## build the site for publishing into dist/

# `trunk serve` leaves a debug build in the same folder: what stands there counts only when it is what this rule has built.
ifneq ($(shell cmp -s dist/index.html .build/release.html && echo same),same)
.PHONY: dist/index.html
endif
dist/index.html: $(SOURCES) | tools-build
	scripts/build.sh
	@cp dist/index.html .build/release.html

.PHONY: plain-page
plain-page: ## write public/hubs.html, the list of hubs for browsers without JavaScript, from the catalogue
	cargo run --quiet --bin data-check -- --quiet --plain public/hubs.html

.PHONY: opening
opening: ## write public/data/opening.json, what the first view lists of the catalogue
	cargo run --quiet --bin data-check -- --quiet --opening public/data/opening.json

.PHONY: fonts
fonts: ## make public/fonts again from the registry packages
	fonts/build.sh

.PHONY: data-check
data-check: | tools-build ## check the catalogue in public/data and name every problem
	$(DATA_CHECK)
	node scripts/schema-check.mjs

# With the command that `test-native` has built: `cargo run` would build half of what it stands on again, with other features.
.PHONY: data-check-built
data-check-built:
	@$(MAKE) --no-print-directory data-check DATA_CHECK=$(CARGO_TARGET_DIR)/debug/data-check

# ---- Test ------------------------------------------------------------------------------------------------------------

.PHONY: test
test: ## everything that must hold before a change is taken
	@scripts/test.sh

.PHONY: check
check: ## the quick part of the tests: format, native lints, native tests, catalogue
	@$(STEP) 'Tools' scripts/tools.sh test
	@$(STEP) 'Format' $(MAKE) --no-print-directory format-check
	@$(STEP) 'Lint, native' $(MAKE) --no-print-directory lint-native
	@$(STEP) 'Tests, native' $(MAKE) --no-print-directory test-native
	@$(STEP) 'Catalogue' $(MAKE) --no-print-directory data-check-built

.PHONY: format
format: ## lay out the Rust sources
	cargo fmt --all
	leptosfmt --quiet src crates tests

.PHONY: format-check
format-check:
	@cargo fmt --all --check && leptosfmt --quiet --check src crates tests || { echo 'To lay the sources out: make format'; exit 1; }

.PHONY: lint-native
lint-native:
	cargo clippy --locked --quiet --workspace --all-targets -- -D warnings

.PHONY: lint-web
lint-web:
	cargo clippy --locked --quiet $(WASM) --lib --bin togys-app --test web -- -D warnings
	cargo clippy --locked --quiet $(WASM) --lib --bin togys-app --features split -- -D warnings

.PHONY: test-native
test-native:
	cargo test --locked --quiet --lib --bins --test native

.PHONY: test-web
test-web:
	CHROMEDRIVER=$${CHROMEDRIVER:-$$(command -v chromedriver)} \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner WASM_BINDGEN_TEST_TIMEOUT=120 \
	cargo test --locked $(WASM) --test web

.PHONY: e2e
e2e: dist/index.html ## the journeys in a real browser (only=boot for one file, name='…' for one test)
	@node tests/e2e/run.mjs

# ---- Measure ---------------------------------------------------------------------------------------------------------

.PHONY: size
size: dist/index.html ## bytes of the first view, file by file, against budget.json
	@node scripts/size.mjs

.PHONY: bench
bench: dist/index.html ## speed of the engines (criterion), of search beside seven libraries and of the map beside Leaflet (Chromium)
	cargo bench
	node benches/search/run.mjs; searched=$$?; node benches/map/run.mjs && exit $$searched

.PHONY: lighthouse
lighthouse: dist/index.html ## Lighthouse with its mobile preset (path=/en/ for another page)
	@cmp -s scripts/lighthouse/package-lock.json scripts/lighthouse/node_modules/.installed-lock || ( \
		npm ci --prefix scripts/lighthouse --no-audit --no-fund --loglevel=error && \
		cp scripts/lighthouse/package-lock.json scripts/lighthouse/node_modules/.installed-lock )
	@node scripts/lighthouse/run.mjs

.PHONY: screenshots
screenshots: dist/index.html ## pages × languages × themes × widths into .screenshots/ (args='--lang kk --width 390')
	@node scripts/screenshots.mjs $(args)

# ---- Upkeep ----------------------------------------------------------------------------------------------------------

.PHONY: geometry
geometry: ## make public/map again from the registry packages
	geometry/build.sh

.PHONY: tools
tools: ## bring every pinned tool that is missing
	@scripts/tools.sh test

.PHONY: tools-build
tools-build:
	@scripts/tools.sh build

.PHONY: clean-tools
clean-tools: ## remove the tools this folder has brought
	rm -rf .tools node_modules scripts/lighthouse/node_modules
