"""Before a claim falls its impact is shown in a bar; bases are linked and relations said where the claim is read."""

from datetime import date

import pytest
from hands import press, type_in, wait
from PySide6.QtCore import Qt

from db.values import ClaimState, RelationKind
from workbench.charting import Shown
from workbench.claim_views import claim_row, claim_rows
from workbench.drawing import figure_content, keep_export
from workbench.relation_views import relations_of


@pytest.fixture
def inspector(inspector):
    """Tall enough for the bar of consequences under the claim."""
    inspector.resize(364, 1400)
    return inspector


def _numbered(opened, number):
    with opened.read() as session:
        return next(row for row in claim_rows(session) if row.number == number)


def _export(opened):
    with opened.edit("Export") as session:
        keep_export(session, Shown(("Iraq",)), figure_content(session, Shown(("Iraq",))))


def test_refuting_shows_what_stands_on_the_claim_and_takes_reason_and_day(inspector, opened):
    _export(opened)
    claim = _numbered(opened, 14)
    inspector.show_claim(claim.id)
    inspector.state.menu().actions()[4].trigger()
    bar = inspector.consequence
    assert bar.isVisible()
    assert bar._title.text() == "Refute C-014?"
    assert bar._stands.text().startswith("On it stand 1 mark; 1 exported figure: “")
    assert inspector.focusWidget() is bar.reason
    type_in(bar.reason, "A typing error")
    bar.day.setText("31 Feb 2025")
    press(bar.reason, Qt.Key.Key_Return)
    assert "31 Feb 2025" in bar.error.text()
    assert _numbered(opened, 14).state == ClaimState.ACTIVE
    bar.day.setText("2020-10-01")
    press(bar.day, Qt.Key.Key_Return)
    wait(30)
    row = _numbered(opened, 14)
    assert (row.state, row.state_since, row.state_reason) == ("refuted", date(2020, 10, 1), "A typing error")
    assert opened.undo_label == "Refute C-014"
    assert not bar.isVisible()
    assert inspector._why.text() == "Refuted since 1 Oct 2020: A typing error"
    inspector.state.menu().actions()[0].trigger()
    wait(30)
    assert _numbered(opened, 14).state == ClaimState.ACTIVE


def test_escape_leaves_everything_as_it_is(inspector, opened):
    claim = _numbered(opened, 14)
    inspector.show_claim(claim.id)
    inspector.ask_state(ClaimState.RETRACTED)
    press(inspector.consequence.reason, Qt.Key.Key_Escape)
    assert not inspector.consequence.isVisible()
    assert _numbered(opened, 14) == claim


def test_another_claim_takes_the_question_away(inspector, opened):
    inspector.show_claim(_numbered(opened, 14).id)
    inspector.ask_state(ClaimState.RETRACTED)
    inspector.show_claim(_numbered(opened, 15).id)
    assert not inspector.consequence.isVisible()


def test_a_lower_grade_of_the_source_shows_all_its_claims_first_and_a_better_one_is_given_at_once(inspector, opened):
    claim = _numbered(opened, 34)
    inspector.show_claim(claim.id)
    inspector.who.reliability.button("D").click()
    bar = inspector.consequence
    assert bar._title.text() == f"Lower grade from {claim.reliability}{claim.credibility} to D{claim.credibility}?"
    assert "claims: " in bar._stands.text()
    assert _numbered(opened, 34).reliability == claim.reliability
    press(bar.reason, Qt.Key.Key_Return)
    wait(30)
    assert _numbered(opened, 34).reliability == "D"
    inspector.who.reliability.button("A").click()
    wait(30)
    assert _numbered(opened, 34).reliability == "A"


def test_the_newest_earlier_level_is_proposed_and_one_click_links_it(inspector, opened):
    share = _numbered(opened, 28)
    inspector.show_claim(share.id)
    assert inspector.base.isVisible()
    assert inspector.base._sum.text() == "base not linked"
    assert "2,000" in inspector.base.propose.text()
    inspector.base.propose.click()
    wait(30)
    row = _numbered(opened, 28)
    assert row.derived.level.best == 1000
    assert inspector.base._sum.text() == row.derived.words
    assert inspector.base.field.text().startswith("C-")
    inspector.show_claim(_numbered(opened, 14).id)
    assert not inspector.base.isVisible()


@pytest.mark.parametrize("typed", ["C-999", "C-028"])
def test_a_base_that_cannot_be_is_refused_at_its_field(inspector, opened, typed):
    inspector.show_claim(_numbered(opened, 28).id)
    field = inspector.base.field
    field.setFocus()
    type_in(field, typed)
    press(field, Qt.Key.Key_Return)
    assert field.property("invalid")
    assert _numbered(opened, 28).base_claim_id is None


def test_a_relation_is_said_shown_from_both_sides_and_taken_back(inspector, opened):
    newer, older = _numbered(opened, 16), _numbered(opened, 14)
    inspector.show_claim(newer.id)
    inspector.focus_relation(RelationKind.SUPERSEDES)
    assert inspector.focusWidget() is inspector.relations.other
    type_in(inspector.relations.other, "C-014")
    inspector.relations.reason.setText("Two months later")
    press(inspector.relations.reason, Qt.Key.Key_Return)
    wait(30)
    with opened.read() as session:
        (said,) = relations_of(session, newer.id)
        assert (said.sentence, said.reason) == ("supersedes C-014", "Two months later")
        assert claim_row(session, older.id).state == ClaimState.SUPERSEDED
    inspector.show_claim(older.id)
    assert inspector._why.text() == "Superseded since 19 Nov 2020: Two months later"
    inspector.relations._take_back(said.id)
    wait(30)
    assert _numbered(opened, 14).state == ClaimState.ACTIVE
    assert inspector.relations._lines.count() == 0


def test_a_relation_that_makes_no_sense_is_refused_under_its_fields(inspector, opened):
    inspector.show_claim(_numbered(opened, 16).id)
    for typed, says in (("C-016", "itself"), ("", "Type the other"), ("x", "There is no claim x")):
        inspector.relations.other.setText(typed)
        inspector.relations.add.click()
        assert says in inspector.relations._error.text()


def test_the_form_is_not_wider_than_its_pane(inspector, opened):
    from workbench.relations import relate

    share = _numbered(opened, 28)
    with opened.edit("Relate") as session:
        for number, kind in ((31, RelationKind.CORROBORATES), (30, RelationKind.DERIVED_FROM)):
            relate(session, share.id, _numbered(opened, number).id, kind, "A reason of many words that has to wrap")
    inspector.resize(364, 900)
    inspector.show_claim(share.id)
    wait(50)
    form = inspector.relations.parentWidget()
    assert form.minimumSizeHint().width() <= form.width() <= 364
