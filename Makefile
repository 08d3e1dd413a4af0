# Everything runs in an environment of its own, .venv; all that is needed beforehand is Python 3.11 or later and make.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
ENV := .venv
BIN := $(ENV)/bin
STORY := examples/story
DEMO := build/demo.db

.PHONY: help demo test lint types layout docs bench kill kills fuzz clean

help: ## what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(ENV)/sayso: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(ENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(ENV)/tools: $(ENV)/sayso
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

$(ENV)/fuzz: $(ENV)/tools
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[fuzz]'
	touch $@

demo: $(ENV)/sayso ## read the example story into a ledger and print its brief
	@mkdir -p build && rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(BIN)/sayso read $(STORY) --ledger $(DEMO)
	$(BIN)/sayso brief --ledger $(DEMO)
	$(BIN)/sayso verify --ledger $(DEMO)

test: $(ENV)/tools ## every test, the docs' among them
	$(BIN)/pytest

lint: $(ENV)/tools ## style and formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(ENV)/tools ## strict types
	$(BIN)/mypy

layout: $(ENV)/tools ## imports go down only, as ARCHITECTURE.md says
	$(BIN)/pytest tests/test_architecture.py

docs: $(ENV)/tools ## the commands and help texts that the documents show
	$(BIN)/pytest tests/test_docs.py

bench: $(ENV)/sayso ## accuracy: make bench DATA=folder with polnear/ and gum/, STORIES=folder with stories, PAGES=folder with pages, PEERS=python
	$(BIN)/python bench/attribution/measure_attribution.py $(if $(DATA),--data $(DATA)) $(if $(PEERS),--peers $(PEERS))
	$(if $(DATA),$(BIN)/python bench/attribution/gum.py --data $(DATA))
	$(if $(DATA),$(BIN)/python bench/language/measure_language.py --data $(DATA))
	$(BIN)/python bench/extraction/measure_extraction.py $(PAGES)
	$(BIN)/python bench/nested/measure_nested.py bench/nested/nested.case tests/gold/reports.case
	$(BIN)/python bench/statements/measure_statements.py bench/statements/development.case
	$(BIN)/python bench/stories/measure_stories.py examples bench/stories $(STORIES)

kill: $(ENV)/tools ## ten SIGKILLs while a thousand reports are read
	$(BIN)/pytest tests/test_kill.py

kills: $(ENV)/sayso ## kills at every phase, for an hour or more: make kills REAL=1000 FORKED=9000 NETWORK=1000 FULL=300 WORKERS=2
	$(BIN)/python bench/kills/measure_kills.py --real $(or $(REAL),1000) --forked $(or $(FORKED),9000) \
		--network $(or $(NETWORK),1000) --full $(or $(FULL),300) --workers $(or $(WORKERS),2)

fuzz: $(ENV)/fuzz ## input that looks for what falls over: make fuzz MINUTES=60 TARGETS="html rules"
	$(BIN)/python -m tests.fuzz.run --minutes $(or $(MINUTES),60) $(TARGETS)

clean: ## remove what was made here
	rm -rf $(ENV) build .pytest_cache .mypy_cache .ruff_cache
