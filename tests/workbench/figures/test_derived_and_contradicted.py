"""A reckoned level stands small in a ring, a contradicted one under a triangle; table, note and alt text say so."""

from datetime import date

import pytest

from db.values import Bound, ClaimKind, ClaimState, Quantity
from workbench.figures.content import Panel
from workbench.figures.legend import legend_keys
from workbench.figures.numbers import numbers_csv
from workbench.figures.palette import LIGHT
from workbench.figures.placement import LeftOut, Sign, place
from workbench.figures.signs import Style, strokes_of
from workbench.figures.sizes import PAPER
from workbench.figures.wording import draft_content

_SUM = "50 % of 2,000 (C-036) = 1,000"


@pytest.fixture
def derived(make_mark, exactly):
    return make_mark(kind=ClaimKind.CHANGE, quantity=exactly(1000), derived=_SUM)


def test_a_share_is_drawn_once_its_base_is_linked(make_mark, derived):
    share = Quantity("half", Bound.SHARE, ratio=(0.5, 0.5))
    assert place(make_mark(kind=ClaimKind.SHARE, quantity=share)) is LeftOut.NO_LEVEL
    placed = place(derived)
    assert (placed.sign, placed.y) == (Sign.DOT, 1000)


def test_a_derived_level_stands_small_in_a_ring(make_mark, exactly, derived):
    ring, dot = (stroke.pen for stroke in strokes_of(place(derived), Style("#1F5C97", LIGHT, PAPER, 1.0, 1.0)))
    (plain,) = (s.pen for s in strokes_of(place(make_mark()), Style("#1F5C97", LIGHT, PAPER, 1.0, 1.0)))
    assert ring.size > plain.size > dot.size
    assert ring.face == "none"


def test_a_triangle_is_full_when_judged_and_empty_while_undecided(make_mark):
    def faces(**said) -> list[str]:
        style = Style("#1F5C97", LIGHT, PAPER, 1.0, 1.0)
        return [s.pen.face for s in strokes_of(place(make_mark(**said)), style) if s.pen.shape == "^"]

    assert faces() == []
    assert faces(conflicts=("C-002",)) == [LIGHT.warn]
    assert faces(undecided=("C-002",)) == [LIGHT.ground]
    assert faces(conflicts=("C-002",), state=ClaimState.SUPERSEDED) == []


def test_legend_note_alt_text_and_numbers_say_what_is_reckoned(make_mark, derived):
    marks = (derived, make_mark(conflicts=("C-007",)))
    content = draft_content([Panel("Iraq", "US forces", marks, ())], date(2026, 1, 1), made_with="", project_state="")
    words = [key.word for key in legend_keys([place(mark) for mark in marks])]
    assert "reckoned from a base" in words
    assert "contradicted" in words
    assert "in a ring is reckoned" in content.note
    assert "1 mark is derived from a base. 1 mark is contradicted." in content.alt_text
    assert "1,000 (derived, total present" in content.alt_text
    header, first, second = numbers_csv(content).splitlines()
    assert header.endswith(",derived,conflicts")
    assert first.endswith(f'"{_SUM}",')
    assert second.endswith(",C-007")


def test_copies_of_one_telling_keep_the_conflicts_of_each(make_mark):
    from workbench.figures.copies import join_copies

    marks = [make_mark(origin_id=5, conflicts=("C-009",)), make_mark(origin_id=5, conflicts=("C-002",))]
    (mark,) = join_copies(marks)
    assert mark.conflicts == ("C-002", "C-009")
