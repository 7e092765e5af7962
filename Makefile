# Every target installs what is missing first. Messages go to standard error: standard output is
# the program's alone.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build install chat test quality bench trials schema look format snapshots

LACUNA := .build/release/lacuna
SAMPLE := .build/sample/lacuna.db
PREFIX ?= /usr/local

help:
	@sed -n 's/^## //p' Makefile

## make chat       build, load the sample company and open the chat
## make test       build and run all tests
## make build      the release build, .build/release/lacuna
## make install    the program, its manual page and the completions; PREFIX=/usr/local
## make quality    clusters and gaps against labelled data
## make bench      speed and memory beside scikit-learn; SIZES="10000" for a quick look
## make trials     all tests, simulations and tortures in full numbers
## make schema     the report's JSON against its published schema
## make look       the sample's report and drafts as pictures, .build/look; checked with axe-core
## make format     format the sources
## make snapshots  record rendered output anew

setup:
	@scripts/setup.sh

build: setup
	@echo "Building lacuna (about three minutes the first time) ..." >&2
	@swift build -c release --product lacuna 1>&2

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin $(addprefix $(DESTDIR)$(PREFIX)/share/,man/man1 \
		bash-completion/completions zsh/site-functions fish/vendor_completions.d)
	@install -m 755 $(LACUNA) $(DESTDIR)$(PREFIX)/bin/lacuna
	@cd $(DESTDIR)$(PREFIX)/share && lacuna=../bin/lacuna && \
		$$lacuna help man > man/man1/lacuna.1 && \
		$$lacuna help completions bash > bash-completion/completions/lacuna && \
		$$lacuna help completions zsh > zsh/site-functions/_lacuna && \
		$$lacuna help completions fish > fish/vendor_completions.d/lacuna.fish
	@echo "Installed in $(DESTDIR)$(PREFIX): 'lacuna --help', 'man lacuna', and the Tab key." >&2

chat: build
	@rm -rf .build/sample && mkdir -p .build/sample
	@echo "Loading the sample company ..." >&2
	@$(LACUNA) load corpus --workspace $(SAMPLE) 1>&2
	@$(LACUNA) chat --workspace $(SAMPLE)

test: setup
	@echo "Building lacuna and its tests (about three minutes the first time) ..." >&2
	@swift build --build-tests 1>&2
	@echo "Running the tests ..." >&2
	@swift test --skip-build

quality: build
	@scripts/quality.sh

bench: build
	@scripts/bench.sh $(SIZES)

trials: setup
	@echo "Building lacuna and its tests (about three minutes the first time) ..." >&2
	@swift build --build-tests 1>&2
	@echo "Running the tests in full numbers (this takes long) ..." >&2
	@LACUNA_TRIALS=full swift test --skip-build

schema: build
	@scripts/report_schema.sh

look: build
	@scripts/look.sh

format: setup
	@swift format format --in-place --recursive --parallel Package.swift Sources Tests

snapshots: setup
	@swift build --build-tests 1>&2
	@echo "Recording snapshots and transcripts anew; look at 'git diff' ..." >&2
	@RECORD_SNAPSHOTS=1 swift test --skip-build
