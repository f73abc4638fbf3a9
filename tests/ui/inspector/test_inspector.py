"""The inspector through its real fields: what is typed is in the file, what is refused is said and kept."""

from datetime import date

import pytest
from hands import press, type_in, wait
from PySide6.QtCore import Qt

from db.values import Bound, Quantity
from ui.inspector.range_picture import nice_top, range_words, ticks
from workbench.claim_views import claim_row


def _row(opened, claim):
    with opened.read() as session:
        return claim_row(session, claim.id)


def _type(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_in(field, text)
    press(field, Qt.Key.Key_Return)


def test_nothing_chosen_says_what_to_do(inspector):
    assert inspector._pages.currentIndex() == 0


def test_an_open_bound_shows_unknown_and_not_a_number(inspector, ceiling):
    inspector.show_claim(ceiling.id)
    ends = {name: (field.text(), field.placeholderText()) for name, field in inspector.number.fields.items()}
    assert ends == {"low": ("", "unknown"), "best": ("", "none given"), "high": ("2,000", "unknown")}
    assert inspector.number.picture.accessibleName() == "Range: up to 2,000"


@pytest.mark.parametrize(
    ("end", "typed", "expected"),
    [
        ("low", "1,400", (Bound.BETWEEN, 1400, None, 2000)),
        ("high", "1.8k", (Bound.BELOW, None, None, 1800)),
        ("high", "900..1200", (Bound.BETWEEN, 900, None, 1200)),
        ("high", "~1500", (Bound.ABOUT, None, 1500, None)),
        ("low", ">900", (Bound.ABOVE, 900, None, None)),
    ],
)
def test_numbers_are_understood_as_typed_and_saved_as_one_edit(inspector, opened, ceiling, end, typed, expected):
    inspector.show_claim(ceiling.id)
    _type(inspector.number.fields[end], typed)
    quantity = _row(opened, ceiling).quantity
    assert (quantity.bound, quantity.low, quantity.best, quantity.high) == expected
    assert opened.undo_label in {f"Set {end}", "Set number"}
    opened.undo()
    assert _row(opened, ceiling).quantity == ceiling.quantity


@pytest.mark.parametrize(
    ("end", "typed", "says"),
    [("low", "2,500", "High is below low. Low is 2,500."), ("high", "many", "is not a number"), ("low", "-5", "")],
)
def test_a_refused_number_is_said_and_kept_for_correcting(inspector, opened, ceiling, end, typed, says):
    inspector.show_claim(ceiling.id)
    field = inspector.number.fields[end]
    _type(field, typed)
    assert says in inspector.number._error.text()
    assert inspector.number._error.text()
    assert field.text() == typed
    assert field.property("invalid")
    assert _row(opened, ceiling) == ceiling
    press(field, Qt.Key.Key_Escape)
    assert field.text() == ("" if end == "low" else "2,000")


def test_a_letter_and_a_figure_grade_both_axes(inspector, opened, ceiling):
    inspector.show_claim(ceiling.id)
    inspector.focus_grade()
    _type(inspector.who.typed_grade, "c4")
    assert "1 mark" in inspector.consequence._stands.text() or "marks" in inspector.consequence._stands.text()
    press(inspector.consequence.reason, Qt.Key.Key_Return)  # lower grades wait until the impact was shown
    row = _row(opened, ceiling)
    assert (row.reliability, row.credibility) == ("C", "4")
    assert "fairly reliable, doubtful" in inspector.who._meaning.text()
    _type(inspector.who.typed_grade, "z9")
    assert (_row(opened, ceiling).reliability, _row(opened, ceiling).credibility) == ("C", "4")


def test_pressing_the_chosen_grade_again_takes_it_back_to_not_graded(inspector, opened, ceiling):
    inspector.show_claim(ceiling.id)
    inspector.who.reliability.button("B").click()
    wait(30)
    assert _row(opened, ceiling).reliability is None
    assert "source not graded" in inspector.who._meaning.text()
    inspector.who.reliability.button("F").click()
    wait(30)
    assert _row(opened, ceiling).reliability == "F"
    assert "cannot be judged" in inspector.who._meaning.text()


def test_confirmed_is_struck_out_and_refused_with_its_reason(inspector, opened, ceiling):
    inspector.show_claim(ceiling.id)
    one = inspector.who.credibility.button("1")
    assert one.font().strikeOut()
    one.click()
    assert "needs two independent origins; this claim has 1" in inspector.who._error.text()
    assert _row(opened, ceiling) == ceiling


def test_five_articles_of_one_briefing_are_shown_as_one_origin(inspector, ceiling):
    inspector.show_claim(ceiling.id)
    assert inspector.who.origin.text() == "5 articles, 1 origin"


def test_known_people_are_completed_and_new_ones_made(inspector, opened, ceiling):
    inspector.show_claim(ceiling.id)
    wait(120)  # the list of known sources comes after the claim is painted
    _type(inspector.who.name, "Lionel Ashgrove")
    first = _row(opened, ceiling)
    assert (first.source, first.source_kind) == ("Lionel Ashgrove", "named person")
    _type(inspector.who.name, "an aide to the minister")
    second = _row(opened, ceiling)
    assert (second.source, second.source_kind) == ("aide to the minister", "anonymous person")
    assert second.source_id != first.source_id


def test_place_date_and_force_are_saved_when_the_field_is_left(inspector, opened, ceiling):
    inspector.show_claim(ceiling.id)
    for field, text in (
        (inspector.facts.place, "Erbil"),
        (inspector.facts.as_of, "by 2026"),
        (inspector.facts.force, "UN"),
    ):
        field.setFocus()
        field.selectAll()
        type_in(field, text)
        inspector.number.fields["low"].setFocus()
    row = _row(opened, ceiling)
    assert (row.place, row.force) == ("Arbil", "UN forces")  # the gazetteer's name for that spelling
    assert row.as_of == ceiling.as_of  # "by 2026" is not EDTF and was refused
    _type(inspector.facts.as_of, "../2026-09-30")
    assert _row(opened, ceiling).as_of.latest == date(2026, 9, 30)
    wait(30)
    assert inspector.facts._understood.text().startswith("by 30 Sep 2026")


def test_an_edit_made_elsewhere_is_shown_and_typing_is_not_lost(inspector, opened, ceiling):
    from workbench.claims import set_place

    inspector.show_claim(ceiling.id)
    low = inspector.number.fields["low"]
    low.setFocus()
    type_in(low, "12")
    with opened.edit("Set place") as session:
        set_place(session, ceiling.id, "Raqqa")
    wait(30)
    assert inspector.facts.place.text() == "Raqqa"
    assert low.text() == "12"


def test_a_claim_taken_back_leaves_the_inspector_empty(inspector, opened, ceiling):
    from workbench.claims import delete_claim

    inspector.show_claim(ceiling.id)
    with opened.edit("Remove claim") as session:
        delete_claim(session, ceiling.id)
    wait(30)
    assert inspector._pages.currentIndex() == 0


def test_everything_is_named_for_a_screen_reader(inspector, ceiling):
    from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

    inspector.show_claim(ceiling.id)
    controls = [w for kind in (QLineEdit, QComboBox, QPushButton) for w in inspector.findChildren(kind)]
    assert [w for w in controls if not (w.accessibleName() or getattr(w, "text", str)())] == []


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Quantity(bound=Bound.BELOW, high=2000), "up to 2,000"),
        (Quantity(bound=Bound.ABOVE, low=900), "from 900"),
        (Quantity(bound=Bound.BETWEEN, low=900, high=1200), "900 to 1,200"),
        (Quantity(bound=Bound.ABOUT, best=2500), "about 2,500"),
        (Quantity(bound=Bound.EXACT, low=1, best=1, high=1), "1"),
        (Quantity(bound=Bound.SHARE, ratio=(0.5, 1.0)), "50 to 100 % of its base"),
        (None, "no number"),
    ],
)
def test_the_picture_says_in_words_no_more_than_the_number(quantity, words):
    assert range_words(quantity) == words


@pytest.mark.parametrize("level", [0, 1, 7, 999, 2000, 123_456, 9e8])
def test_the_axis_of_the_picture_reaches_the_level_in_round_steps(level):
    top = nice_top(level)
    assert top >= level
    assert ticks(top)[0] == 0
    assert ticks(top)[-1] == top
