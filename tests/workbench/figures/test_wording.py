"""Drafted wording says what the marks say, in counts and dates that can be checked by hand."""

from datetime import date

import pytest

from db.values import AsOf, Basis, Bound, Direction, Modality, Quantity, Reliability
from workbench.figures.content import Panel
from workbench.figures.copies import join_copies
from workbench.figures.phrases import as_of_words, level_words, listed
from workbench.figures.sourcing import draft_sources, grade_words
from workbench.figures.wording import draft_alt_text, draft_counts, draft_note, draft_subtitle, draft_title


def test_counts_take_unknown_origins_as_one_and_each_article_once(make_mark):
    marks = [
        make_mark(claim_ids=(1, 2), origin_id=7, article_ids=(10, 11)),
        make_mark(claim_ids=(3,), origin_id=8, article_ids=(11,)),
        make_mark(claim_ids=(4,), origin=None, origin_id=None, article_ids=(12,)),
        make_mark(claim_ids=(5,), origin=None, origin_id=None, article_ids=(13,)),
    ]
    assert draft_counts(marks) == "5 claims from 3 separate origins in 4 articles"
    assert draft_counts(marks[1:2]) == "1 claim from 1 separate origin in 1 article"
    assert draft_counts([]) == "No claims yet"


def test_copies_of_one_telling_become_one_mark(make_mark):
    copies = [make_mark(origin_id=7, known=date(2025, 10, day), article_ids=(day,)) for day in (3, 1, 2)]
    others = [make_mark(origin_id=7, basis=Basis.CORE), make_mark(origin=None, origin_id=None)]
    joined, *rest = join_copies([*copies, *others])
    assert (joined.claim_ids, joined.articles, joined.known) == ((1, 2, 3), 3, date(2025, 10, 1))
    assert rest == others


def test_a_title_of_one_place_names_first_and_last_claim(make_mark, days, exactly):
    marks = (
        make_mark(as_of=days("2021-01-15"), quantity=exactly(2500)),
        make_mark(as_of=None, modality=Modality.PLANNED, quantity=Quantity(bound=Bound.BELOW, high=2000)),
    )
    title = draft_title([Panel("Iraq", "US forces", marks, ())])
    assert title == "US forces in Iraq: 2,500 claimed for 15 Jan 2021, fewer than 2,000 planned with no date"


def test_a_title_of_two_places_names_both_and_the_years(make_mark, days):
    panels = [
        Panel("Iraq", "US forces", (make_mark(as_of=days("2016-02-01")),), ()),
        Panel("Syria", "US forces", (make_mark(as_of=days("2025-09-30")),), ()),
    ]
    assert draft_title(panels) == "US forces in Iraq and Syria: claimed levels, 2016 to 2025"
    assert draft_subtitle(panels) == (
        "Military personnel, total present, Feb 2016 to Sep 2025. All scales start at zero."
    )


def test_the_note_says_what_is_not_drawn_and_why(make_mark):
    halved = Quantity(bound=Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)
    marks = (make_mark(quantity=halved), make_mark(quantity=halved), make_mark(as_of=None), make_mark(reliability=None))
    note = draft_note([Panel("Syria", "US forces", marks, ())])
    assert "2 claims state a change or a share whose base is not linked" in note
    assert "1 claim states a former level with no date" in note
    assert "1 claim has no source grade." in note


def test_alt_text_gives_start_turns_and_end(make_mark, days, exactly):
    levels = {"2016-02-01": 3700, "2017-09-30": 8892, "2021-01-15": 2500, "2025-06-01": 2600}
    marks = tuple(make_mark(as_of=days(day), quantity=exactly(level)) for day, level in levels.items())
    text = draft_alt_text([Panel("Iraq", "US forces", marks, ())], date(2025, 10, 1))
    for part in ("as known on 1 Oct 2025", "starts at 3,700", "highest 8,892", "lowest 2,500", "ends at 2,600"):
        assert part in text
    assert draft_alt_text([], date(2025, 10, 1)).startswith("Empty chart")


def test_sources_are_one_line_an_origin_in_the_order_of_knowledge(make_mark):
    later = make_mark(origin_id=2, origin="O-2", known=date(2025, 10, 2), source="Ministry", outlet="Gulf Ledger")
    copied = make_mark(origin_id=1, origin="O-1", known=date(2025, 10, 1), source="Unnamed official", articles=5)
    again = make_mark(origin_id=1, origin="O-1", known=date(2025, 10, 3), source="Unnamed official")
    first, second = draft_sources([later, copied, again])
    assert (first.number, first.grade, first.claim_ids) == (1, "B2", (2, 3))
    assert first.text == "Unnamed official, in Tigris Post and 4 other articles, 1 to 3 Oct 2025; one origin, O-1"
    assert second.text == "Ministry, in Gulf Ledger, 2 Oct 2025; O-2"


def test_an_origin_nobody_has_judged_is_called_unknown(make_mark):
    (line,) = draft_sources([make_mark(origin=None, origin_id=None)])
    assert line.text.endswith("; origin unknown")


def test_half_a_grade_is_shown_as_half(make_mark):
    assert grade_words(make_mark(reliability=Reliability.F)) == "F2"
    assert grade_words(make_mark(credibility=None)) == "B–"
    assert grade_words(make_mark(reliability=None)) == "–2"
    assert grade_words(make_mark(reliability=None, credibility=None)) == "not graded"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-10-01", "2025-10-01", "1 Oct 2025"),
        ("2025-04-01", "2025-04-30", "Apr 2025"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-02-01", "2024-02-28", "1 Feb 2024 to 28 Feb 2024"),
        (None, "2025-09-30", "by 30 Sep 2025"),
        ("2025-09-30", None, "from 30 Sep 2025"),
        (None, None, "no date"),
    ],
)
def test_dates_are_no_finer_than_what_was_said(first, last, words):
    ends = (date.fromisoformat(day) if day else None for day in (first, last))
    assert as_of_words(AsOf("", *ends)) == words


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Quantity(bound=Bound.BELOW, high=2000), "fewer than 2,000"),
        (Quantity(bound=Bound.ABOVE, low=900), "more than 900"),
        (Quantity(bound=Bound.BETWEEN, low=900, high=1200), "900 to 1,200"),
        (Quantity(bound=Bound.ABOUT, best=2500), "about 2,500"),
        (Quantity(bound=Bound.EXACT, low=0, best=0, high=0), "0"),
        (Quantity(), "no number"),
    ],
)
def test_levels_are_worded_from_their_numbers(quantity, words):
    assert level_words(quantity) == words


def test_lists_read_as_in_a_sentence():
    assert [listed(list("abc"[:n])) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
