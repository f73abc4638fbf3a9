# make run and make test are all a newcomer needs; both call setup, which does nothing when all is there.

VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.set-up

.PHONY: run test setup check format demo docs screenshots gallery pictures bench torture licences sbom bundle bundle-check deb clean

run: setup
	@.ci/run-desktop

test: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2

setup: $(STAMP)

$(STAMP): uv.lock pyproject.toml .ci/setup
	@.ci/setup
	@touch $@

# Style, types and import contracts.
check: setup
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

format: setup
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

demo: setup
	$(VENV)/bin/muster demo --out out

# The guides and the reference as a site in out/site, every link checked.
docs: setup
	@$(VENV)/bin/mkdocs build --quiet --strict -f .ci/mkdocs.yml && echo "The pages are in out/site."

# Every screen in both themes, into docs/screenshots and into the help.
screenshots: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.screenshots docs/screenshots
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.help_pictures

# The figures of the help's gallery, each by the command that stands under it.
gallery: setup
	@$(PYTHON) -m tests.gallery

# The reference pictures of charts, after a change that is meant to be seen; look at each that changes.
pictures: setup
	@RENEW_PICTURES=1 $(PYTHON) -m pytest -q tests/workbench/figures/test_pictures.py

# Speed as ratios to a named baseline measured in the same run, and the page of it, docs/performance.md. A part alone:
# make bench BENCH=tests/bench/test_file_speed.py; the page keeps the others' figures of before. Byte code of its own,
# because tests are compiled to tell of every bar that holds.
BENCH := tests/bench
bench: setup
	@QT_QPA_PLATFORM=offscreen PYTHONPYCACHEPREFIX=build/bench-bytecode $(PYTHON) -m pytest $(BENCH) --page \
	  -o enable_assertion_pass_hook=true -p no:xdist --benchmark-columns=median,iqr,rounds

# Kills, losses of power, full drives, hostile files in their long form: half an hour. A short form is in make test.
torture: setup
	@PYTHONPATH=.:tests $(PYTHON) -m reliability.torture

# What the libraries are licensed under, for the About window; after every change of uv.lock.
licences: setup
	@$(PYTHON) -m resources.licences.build

# The program with all it needs in dist/muster, with its bill of materials; docs/packaging.md.
bundle: setup
	@.ci/packaging/bundle

# The bundle started and used, as analysts would.
bundle-check:
	@$(PYTHON) -m pytest tests/bundle -p no:xdist

# The bill of materials alone, in out/.
sbom: setup
	@.ci/packaging/environment
	@mkdir -p out
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) build/environment/bin/python .ci/packaging/sbom.py out/sbom.cdx.json

# A package for Debian and Ubuntu, of the bundle, in dist/.
deb: bundle
	@.ci/packaging/deb

clean:
	rm -rf $(VENV) .uv build dist out .mypy_cache .ruff_cache .pytest_cache
