"""The data dictionary names every column that is exported, in the words of docs/file-format.md.

RENEW_DICTIONARY=1 writes resources/dictionary/tables.tsv and docs/data-dictionary.md anew, after a table has changed.
"""

import os
import re
from itertools import groupby
from pathlib import Path

import pytest

from db.schema import metadata
from resources import files
from workbench.exchange.tables.dictionary import _lines, _words, list_entries
from workbench.exchange.tables.every import LISTED, entries
from workbench.exchange.ucdp import COLUMNS as UCDP
from workbench.records import FIELDS

_DOCS = Path(__file__).resolve().parents[3] / "docs"
_LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")
_INTRO = """# Data dictionary

What stands in each column that `muster export` writes as CSV or as a workbook ([tables.md](tables.md)). The same comes
along as `dictionary.csv` or as the sheet *dictionary*. This page is made from `resources/dictionary` and the tables by
`RENEW_DICTIONARY=1 pytest tests/workbench/exchange/test_dictionary.py`.

Text is UTF-8. An empty cell says nothing: a level that is not known, an end that is open. Days are ISO 8601, moments
UTC; EDTF is a day, month, year or span with its doubts. Persons are whole numbers. A row id is text of up to 19 digits,
the same in every copy of the project.
"""


@pytest.fixture(scope="module", autouse=True)
def _renewed():
    if os.environ.get("RENEW_DICTIONARY"):
        lines = ["\t".join((*key, words)) for key, words in _documented().items()]
        files.path("dictionary", "tables.tsv").write_text("\n".join(lines) + "\n", "utf-8")
        _words.cache_clear()
        (_DOCS / "data-dictionary.md").write_text(_page(), "utf-8")


def _documented() -> dict[tuple[str, str], str]:
    """What docs/file-format.md says of each column of each table, by both their names."""
    page = (_DOCS / "file-format.md").read_text("utf-8")
    found = {}
    for name in sorted(metadata.tables):
        section = re.search(rf"^## {name}$(.*?)(?=^#+ |\Z)", page, re.MULTILINE | re.DOTALL)
        for column, words in re.findall(r"^\| `(\w+)` \| (.*) \|$", section[1], re.MULTILINE):
            found[name, column] = _LINK.sub(r"\1", words).replace("`", "")
    return found


def _page() -> str:
    read = [_section(name, list_entries(name)) for name in (*LISTED, "ucdp")]
    parts = [_INTRO, "## Made for reading\n", *read, "## As the project holds them\n"]
    own = (entry for entry in entries() if entry.table not in LISTED)
    parts += [_section(name, rows) for name, rows in groupby(own, lambda entry: entry.table)]
    return "\n".join(parts)


def _section(name: str, rows) -> str:
    lines = "".join(f"| `{row.column}` | {row.type} | {row.holds} |\n" for row in rows)
    return f"### {name}\n\n| column | type | holds |\n|---|---|---|\n{lines}"


def test_the_words_are_those_of_the_page_on_the_file():
    assert _words() == _documented()


def test_the_page_is_what_the_program_says():
    assert (_DOCS / "data-dictionary.md").read_text("utf-8") == _page()


@pytest.mark.parametrize("name", [*LISTED, "ucdp"])
def test_every_list_names_its_columns_in_order(name):
    columns = UCDP if name == "ucdp" else FIELDS[name]
    assert [entry.column for entry in list_entries(name)] == list(columns)


def test_every_column_has_a_type_and_words_and_none_is_named_twice():
    found = list(entries())
    assert [entry for entry in found if not entry.type or not entry.holds] == []
    assert len({(entry.table, entry.column) for entry in found}) == len(found)
    assert {cells[0] for cells in _lines("lists.tsv")} == {*LISTED, "ucdp"}
