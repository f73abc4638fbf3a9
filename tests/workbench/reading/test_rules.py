"""Every rule that docs/reading.md names reads its example as the table there says."""

from datetime import date
from pathlib import Path

import pytest

from workbench.reading import read, read_date
from workbench.reading.qualifiers import AFTER, BEFORE, Qualifier
from workbench.reading.suggestions import QuantitySuggestion
from workbench.reading.vague import COUNTS, PLURALS

PAGE = Path(__file__).parents[3] / "docs" / "reading.md"
PUBLISHED = date(2025, 10, 1)


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without its head."""
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip().strip("`") for cell in line] for line in lines]


def quantities(text: str) -> list[QuantitySuggestion]:
    return [s for s in read(text, PUBLISHED).suggestions if isinstance(s, QuantitySuggestion)]


def ends(low: str, best: str, high: str) -> tuple[float | None, ...]:
    return tuple(None if cell == "–" else float(cell) for cell in (low, best, high))


@pytest.mark.parametrize(("rule", "example", "bound", "low", "best", "high"), rows("Rules for numbers"))
def test_a_number_rule_reads_its_example(rule: str, example: str, bound: str, low: str, best: str, high: str) -> None:
    found = next(s for s in quantities(f"Here are {example}" if example[0].islower() else example) if s.rule == rule)
    assert found.is_troop_level
    assert found.quantity.bound.value == bound
    assert (found.quantity.low, found.quantity.best, found.quantity.high) == ends(low, best, high)


@pytest.mark.parametrize(("rule", "example", "low", "high"), rows("Vague words"))
def test_a_vague_word_says_what_the_table_says(rule: str, example: str, low: str, high: str) -> None:
    (found,) = quantities(f"They have {example} there.")
    assert found.rule == rule
    assert (found.quantity.low, found.quantity.best, found.quantity.high) == ends(low, "–", high)


@pytest.mark.parametrize(("rule", "example", "level"), rows("Rules for what is counted"))
def test_a_counting_rule_reads_its_example(rule: str, example: str, level: str) -> None:
    found = next(s for s in quantities(example) if s.unit_rule == rule)
    assert found.is_troop_level is (level == "yes")


@pytest.mark.parametrize(("rule", "example", "edtf"), rows("Rules for dates"))
def test_a_date_rule_reads_its_example(rule: str, example: str, edtf: str) -> None:
    as_of = read_date(example, PUBLISHED)
    assert as_of is not None
    assert (as_of.rule, as_of.edtf) == (rule, edtf)


def test_every_qualifier_and_vague_word_has_its_row() -> None:
    told = {row[0] for heading in ("Rules for numbers", "Vague words") for row in rows(heading)}
    named = {qualifier.rule for qualifier in (*BEFORE, *AFTER)} - {"vague.matter-of"}
    vague = {f"vague.{word}" for word in (*PLURALS, *COUNTS)} - {"vague.countless", "vague.handful"}
    assert named | vague <= told


@pytest.mark.parametrize("qualifier", BEFORE, ids=lambda q: " ".join(q.words))
def test_every_qualifier_is_read_in_front_of_a_number(qualifier: Qualifier) -> None:
    words = " ".join(qualifier.words).replace(" .", ".")
    (found,) = quantities(f"In Mali, {words} 2,500 soldiers are left.")
    assert found.text == f"{words} 2,500"
