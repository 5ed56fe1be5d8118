# All that a user needs. `make help` lists it.
SHELL := /bin/sh
OUT ?= out
INPUT ?= seeds
PORT ?= 8017
export NODE_OPTIONS ?= --max-old-space-size=4000

.PHONY: help dataset explore test check types lint verify bench chaos clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

# The stamp stands in node_modules, so that a removed or changed installation is made anew.
node_modules/.installed: package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@

dataset: node_modules/.installed ## read the pages in seeds/ (or INPUT=folder) and build a release in out/ (or OUT=folder)
	@node pipeline/tinmo.mjs build $(INPUT) --out $(OUT)

explore: node_modules/.installed ## look at the newest release in a browser (PORT=number)
	@node pipeline/tinmo.mjs explore $(OUT)/latest --port $(PORT)

test: node_modules/.installed ## run all tests
	@npx vitest run

types: node_modules/.installed
	npm run --silent types

lint: node_modules/.installed
	npx biome check .

check: types lint test ## types, lint and tests

verify: node_modules/.installed ## check everything that the newest release promises
	@node pipeline/tinmo.mjs verify $(OUT)/latest

bench: node_modules/.installed ## measure builds of CORPUS=file.jsonl.gz (or of generated pages) beside DuckDB's floor
	@npx tsx test/bench/build.bench.ts $(CORPUS)

chaos: node_modules/.installed ## kill builds, fill disks, damage caches and files at random; as the superuser
	@npx tsx test/chaos/run.ts

clean: ## remove what was built and installed
	rm -rf $(OUT) node_modules .venv
