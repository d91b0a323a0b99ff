# `make run` and `make test` are all that a fresh machine needs: Python 3.11 or newer, git and a C compiler are there
# already, the rest is set up here, in this folder, from requirements.lock.

PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,\
	$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
UV_VERSION := 0.13.9
UV := .uv/bin/uv
BIN := .venv/bin
READY := .venv/.ready
DUCKDB2 := .duckdb2
READY_BENCH := .venv-bench/.ready
WORKERS ?= 2
PORT ?= 4200
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

# Nothing is told to anybody, and Prefect keeps its files here.
export DO_NOT_TRACK := 1
export PREFECT_SERVER_ANALYTICS_ENABLED := false
export GX_ANALYTICS_ENABLED := false
export PREFECT_HOME := $(CURDIR)/.prefect
# Without compiled modules, importing Prefect and Great Expectations costs seconds at every start.
unexport PYTHONDONTWRITEBYTECODE
unexport VIRTUAL_ENV

.PHONY: help run test test-duckdb2 bench lint format docs lock gold serve clean

help:  ## what there is to make
	@sed -n 's/^\([a-z0-9-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "make %-14s%s\n", $$1, $$2}'

run: $(READY)  ## read data/raw (data/sample while that is empty), publish to DuckDB, print the ledger
	$(BIN)/newsmetrics run

test: $(READY)  ## all tests; ARGS="-k gate" narrows them down
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

test-duckdb2: $(READY) $(DUCKDB2)/.ready  ## the tests that speak to DuckDB, on its next version
	PYTHONPATH=$(CURDIR)/$(DUCKDB2) $(BIN)/python -c 'import duckdb; assert duckdb.__version__.startswith("2."), duckdb.__version__'
	PYTHONPATH=$(CURDIR)/$(DUCKDB2) $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder \
		-m "warehouse and not slow" $(ARGS) $$(grep -rl --include='test_*.py' mark.warehouse tests)

bench: $(READY) $(READY_BENCH)  ## speed, memory and calibration; ARGS="extract --text FILE --megabytes 10" narrows them down
	$(BIN)/python -m tests.benchmarks --peers .venv-bench/bin/python $(ARGS)

lint: $(READY)  ## style, formatting, types, and whether the generated documents are current
	@failed=0; \
	for check in "ruff check ." "ruff format --check ." mypy "python -m flows.docs --check"; \
	do echo "$$check"; $(BIN)/$$check || failed=1; done; exit $$failed

format: $(READY)  ## format the code
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .

docs: $(READY)  ## write data/DICTIONARY.md and data/schema.sql from the contract
	$(BIN)/python -m flows.docs

gold: $(READY)  ## measure the extractor on the labelled passages, for the report: data/gold_scores.json
	$(BIN)/python -m tests.gold.scores --write

lock: $(UV)  ## resolve the dependencies anew; ARGS=--upgrade takes newer versions
	$(COMPILE) --extra dev $(ARGS) --output-file requirements.lock pyproject.toml
	printf 'duckdb==2.0.0\nduckdb-sqlalchemy==1.5.6.4\n' | $(COMPILE) --no-config --no-deps --output-file requirements-duckdb2.lock -
	$(COMPILE) --group bench $(ARGS) --output-file requirements-bench.lock

serve: $(READY)  ## a Prefect server and a worker on this machine, with the deployments of prefect.yaml; Ctrl-C ends both
	@export PREFECT_API_URL=http://127.0.0.1:$(PORT)/api NEWSMETRICS_HOME=$(CURDIR); \
	export PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE=100; \
	worker=; : 'a worker that has lost its server does not end when it is asked to'; \
	stop() { trap '' INT TERM; kill $$worker && sleep 3; kill -9 $$worker; kill $$server; wait; }; \
	trap 'stop 2>/dev/null' EXIT; trap 'exit 130' INT TERM; \
	$(BIN)/prefect server start --host 127.0.0.1 --port $(PORT) & server=$$!; \
	until $(BIN)/python -c 'import urllib.request as r; r.urlopen("'$$PREFECT_API_URL'/health", timeout=2)' 2>/dev/null; \
	do kill -0 $$server || exit 1; sleep 1; done; \
	$(BIN)/prefect work-pool create local-process --type process --overwrite && \
	$(BIN)/prefect --no-prompt deploy --all || exit 1; \
	$(BIN)/prefect worker start --pool local-process & worker=$$!; \
	wait $$worker

clean:  ## remove what make has set up; data/ and reports/ stay
	rm -rf .venv $(DUCKDB2) .venv-bench .uv .prefect .pytest_cache .mypy_cache .ruff_cache .hypothesis build *.egg-info

$(UV):
	@test -n "$(PYTHON)" || { echo "Newsmetrics needs Python 3.11 or newer: install it, or name it: make run PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv .uv
	.uv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(READY): requirements.lock pyproject.toml | $(UV)
	$(UV) venv --quiet --clear --python .uv/bin/python .venv
	$(UV) pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

# A folder that Python looks into before .venv, whose other packages serve as they are.
$(DUCKDB2)/.ready: requirements-duckdb2.lock $(READY)
	rm -rf $(DUCKDB2)
	$(UV) pip install --quiet --no-config --python $(BIN)/python --target $(DUCKDB2) --no-deps --require-hashes -r requirements-duckdb2.lock
	@touch $@

$(READY_BENCH): requirements-bench.lock | $(UV)
	$(UV) venv --quiet --clear --python .uv/bin/python .venv-bench
	$(UV) pip sync --quiet --no-config --python .venv-bench/bin/python --require-hashes requirements-bench.lock
	@touch $@
