"""Grades in the inspector: with their reason, blind, on a house scale, and never confirmed by one origin."""

import pytest
from hands import click, press, type_in, wait
from PySide6.QtCore import Qt

from workbench.claim_views import claim_row, claim_rows
from workbench.claims import set_origin
from workbench.graders import set_grades_blind
from workbench.grades import grade_history
from workbench.scales import choose_scheme, import_scale

_HOUSE = """
name = "house"
source = [{code = "R", meaning = "reliable"}, {code = "NR", meaning = "not reliable"}]
information = [{code = "1", meaning = "known"}, {code = "2", meaning = "suspected false"}]
"""


@pytest.fixture
def claim(inspector, ceiling):
    """The planned "fewer than 2,000", shown in the inspector."""
    inspector.show_claim(ceiling.id)
    return ceiling


def _row(opened, claim):
    with opened.read() as session:
        return claim_row(session, claim.id)


def _type(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_in(field, text)
    press(field, Qt.Key.Key_Return)


def test_words_behind_the_grade_are_its_reason(inspector, opened, claim):
    _type(inspector.who.typed_grade, "c4 denied the next day")
    assert inspector.consequence.reason.text() == "denied the next day"  # a lower grade shows first what stands on it
    press(inspector.consequence.reason, Qt.Key.Key_Return)
    with opened.read() as session:
        newest = grade_history(session, claim.source_id)[0]
    assert (newest.code, newest.reason, newest.by) == ("C", "denied the next day", "A. Analyst")
    assert (_row(opened, claim).reliability, _row(opened, claim).credibility) == ("C", "4")


def test_one_origin_in_five_articles_does_not_confirm_and_the_inspector_counts_origins(inspector, opened, claim):
    assert inspector.who.origin.text() == "5 articles, 1 origin"
    assert "1 needs a second origin; this claim has 1." in inspector.who._meaning.text()
    click(inspector.who.credibility.button("1"))
    assert "this claim has 1" in inspector.who._error.text()
    with opened.edit("Unknown origins") as session:
        for row in claim_rows(session):
            set_origin(session, row.id, None)
    wait(30)
    assert inspector.who.origin.text() == "Origin not known"
    assert "this claim has 1." in inspector.who._meaning.text()


def test_blind_asks_for_the_sources_grade_before_the_claim_is_shown(inspector, opened, claim):
    with opened.edit("Blind") as session:
        set_grades_blind(session, True)
    wait(30)
    blind = inspector.blind
    assert blind.isVisible()
    assert not inspector.number.isVisible()
    assert not inspector.who.isVisible()
    assert blind.name.text() == claim.source
    inspector.focus_grade()
    assert blind.grading.buttons["A"].hasFocus()
    click(blind.grading.buttons["F"])
    type_in(blind.grading.reason.field, "never heard before")
    press(blind.grading.reason.field, Qt.Key.Key_Return)
    wait(30)
    assert not blind.isVisible()
    assert inspector.who.reliability.value == "F"
    opened.undo()
    wait(30)
    assert blind.isVisible()


def test_the_inspector_offers_the_codes_of_the_scale_in_use(inspector, opened, claim, tmp_path):
    path = tmp_path / "house.toml"
    path.write_text(_HOUSE, "utf-8")
    with opened.edit("Scale") as session:
        choose_scheme(session, import_scale(session, path))
    wait(30)
    assert inspector.who.reliability.values == ["R", "NR"]
    assert "source not graded, information not graded" in inspector.who._meaning.text()
    _type(inspector.who.typed_grade, "nr2")
    assert (_row(opened, claim).reliability, _row(opened, claim).credibility) == ("NR", "2")
    assert inspector.who._meaning.text().startswith("NR / 2")
    opened.undo()
    opened.undo()
    opened.undo()
    wait(30)
    assert inspector.who.reliability.values == list("ABCDEF")
