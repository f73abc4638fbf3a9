"""What an analyst says about a claim is kept as said, and refused with a sentence when it cannot be."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db.claims import Claim
from db.errors import WorkbenchError
from db.values import Bound, ClaimState, Credibility, OriginKind, Reliability, SpanKind
from workbench.bases import set_base
from workbench.claim_views import claim_row
from workbench.claims import set_as_of, set_bound, set_bounds, set_number, set_origin, set_state
from workbench.codes.editing import code_named
from workbench.grades import current_grade, grade_claim, grade_history, grade_source, grade_words
from workbench.origins import add_origin, carrying_articles
from workbench.spans import add_span, put_code, remove_span, tagged_words


def _quantity(desk, claim_id):
    with desk.project.read() as session:
        return session.get_one(Claim, claim_id).quantity


@pytest.mark.parametrize(
    ("typed", "bound", "low", "best", "high"),
    [
        ("<2000", Bound.BELOW, None, None, 2000),
        (">900", Bound.ABOVE, 900, None, None),
        ("900..2,000", Bound.BETWEEN, 900, None, 2000),
        ("~2.5k", Bound.ABOUT, None, 2500, None),
        ("2,500", Bound.EXACT, 2500, 2500, 2500),
    ],
)
def test_a_typed_number_says_no_more_than_was_typed(desk, typed, bound, low, best, high):
    claim_id = desk.add_claim(desk.add_article())
    with desk.project.edit("Set number") as session:
        set_number(session, claim_id, typed)
    quantity = _quantity(desk, claim_id)
    assert (quantity.bound, quantity.low, quantity.best, quantity.high) == (bound, low, best, high)


@pytest.mark.parametrize(
    ("low", "best", "high", "says"),
    [
        (2500, None, 2000, "High is below low. Low is 2,500."),
        (100, 50, 200, "Best lies outside low and high."),
        (None, -1, None, "cannot be below zero"),
    ],
)
def test_numbers_out_of_order_are_refused_and_nothing_changes(desk, low, best, high, says):
    claim_id = desk.add_claim(desk.add_article())
    before = _quantity(desk, claim_id)
    with pytest.raises(WorkbenchError, match=says), desk.project.edit("Set") as session:
        set_bounds(session, claim_id, low, best, high)
    assert _quantity(desk, claim_id) == before


def test_the_file_itself_refuses_a_high_below_a_low_and_a_backward_date(desk):
    claim_id = desk.add_claim(desk.add_article())
    for change in ("low = 10, high = 5", "low = -1", "as_of_earliest = '2025-02-01', as_of_latest = '2025-01-01'"):
        with pytest.raises(IntegrityError), desk.project.edit("Break") as session:
            session.execute(text(f"UPDATE claim SET {change} WHERE id = :id"), {"id": claim_id})


def test_another_bound_keeps_the_number_and_opens_the_end(desk):
    claim_id = desk.add_claim(desk.add_article(), "2000")
    with desk.project.edit("Set bound") as session:
        set_bound(session, claim_id, Bound.BELOW)
    assert (_quantity(desk, claim_id).low, _quantity(desk, claim_id).high) == (None, 2000)


def test_a_claim_cannot_be_its_own_base(desk):
    claim_id = desk.add_claim(desk.add_article())
    with pytest.raises(WorkbenchError, match="own base"), desk.project.edit("Base") as session:
        set_base(session, claim_id, claim_id)


def test_a_state_carries_its_day_and_reason_until_the_claim_is_active_again(desk):
    claim_id = desk.add_claim(desk.add_article())
    with desk.project.edit("Supersede") as session:
        set_state(session, claim_id, ClaimState.SUPERSEDED, date(2024, 12, 19), "Restated at 2,000")
    with desk.project.read() as session:
        row = claim_row(session, claim_id)
        assert (row.state, row.state_since, row.state_reason) == ("superseded", date(2024, 12, 19), "Restated at 2,000")
    with desk.project.edit("Activate") as session:
        set_state(session, claim_id, ClaimState.ACTIVE, date(2024, 12, 19), "x")
    with desk.project.read() as session:
        assert claim_row(session, claim_id).state_since is None


def test_confirmed_needs_two_independent_origins_and_articles_do_not_count(desk):
    claims = [desk.add_claim(desk.add_article(outlet, body=f"{n} " * 20)) for n, outlet in enumerate("ABC")]
    with desk.project.edit("One briefing") as session:
        briefing = add_origin(session, "Briefing of 30 Sep", OriginKind.BRIEFING).id
        for claim_id in claims:
            set_origin(session, claim_id, briefing)
    with desk.project.read() as session:
        assert carrying_articles(session, briefing) == 3
    refused = pytest.raises(WorkbenchError, match="two independent origins; this claim has 1")
    with refused, desk.project.edit("Grade") as session:
        grade_claim(session, claims[0], Credibility.CONFIRMED)
    with desk.project.edit("Another telling") as session:
        set_origin(session, claims[2], add_origin(session, "Base visit", OriginKind.OBSERVATION).id)
        grade_claim(session, claims[0], Credibility.CONFIRMED)
    with desk.project.read() as session:
        assert claim_row(session, claims[0]).credibility == Credibility.CONFIRMED


def test_claims_of_unknown_origin_confirm_nobody(desk):
    claims = [desk.add_claim(desk.add_article(outlet, body=f"{n} " * 20)) for n, outlet in enumerate("ABC")]
    with pytest.raises(WorkbenchError, match="this claim has 1"), desk.project.edit("Grade") as session:
        grade_claim(session, claims[0], Credibility.CONFIRMED)


def test_a_grade_taken_back_is_not_graded_and_its_history_stays(desk):
    claim_id = desk.add_claim(desk.add_article())
    with desk.project.read() as session:
        source_id = claim_row(session, claim_id).source_id
    for code, reason in ((Reliability.F, "first seen"), (Reliability.B, "right in March"), (None, "wrong person")):
        with desk.project.edit("Grade source") as session:
            grade_source(session, source_id, code, reason)
    with desk.project.read() as session:
        assert current_grade(session, source_id=source_id) is None
        assert [(g.code, g.reason, g.by) for g in grade_history(session, source_id)] == [
            (None, "wrong person", "A. Analyst"),
            ("B", "right in March", "A. Analyst"),
            ("F", "first seen", "A. Analyst"),
        ]


def test_not_graded_f_and_6_read_differently():
    assert [grade_words(None, None), grade_words("F", None), grade_words(None, "6"), grade_words("F", "6")] == [
        "not graded",
        "F–",
        "–6",
        "F6",
    ]


def test_tags_quote_code_points_whatever_stands_before_them(desk):
    article = desk.add_article(body="🪖🪖 Erbil e\u0301te 𐍈 900 troops")
    body = "🪖🪖 Erbil éte 𐍈 900 troops"
    with desk.project.edit("Tag") as session:
        start = body.index("900")
        span = add_span(session, article.version_id, SpanKind.QUANTITY, start, start + 3)
        assert (span.quote, span.prefix, span.suffix) == ("900", body[:start], " troops")


def test_words_outside_the_article_cannot_be_tagged(desk):
    article = desk.add_article(body="short")
    for start, end in ((0, 6), (-1, 2), (3, 3), (4, 2)):
        with pytest.raises(WorkbenchError, match="not in the article"), desk.project.edit("Tag") as session:
            add_span(session, article.version_id, SpanKind.PLACE, start, end)


def test_taking_off_a_claims_own_words_takes_the_claim_and_undo_brings_all_of_it_back(desk):
    article = desk.add_article()
    claim_id = desk.add_claim(article)
    with desk.project.edit("Code") as session:
        put_code(session, article.version_id, 0, 5, code_named(session, "Basing").id)
    with desk.project.read() as session:
        before = (tagged_words(session, article.version_id), claim_row(session, claim_id))
    with desk.project.edit("Remove tag") as session:
        remove_span(session, next(one.id for one in before[0] if one.kind == SpanKind.CLAIM))
    with desk.project.read() as session:
        assert claim_row(session, claim_id) is None
        assert [one.kind for one in tagged_words(session, article.version_id)] == [SpanKind.CODE]
    desk.project.undo()
    with desk.project.read() as session:
        assert (tagged_words(session, article.version_id), claim_row(session, claim_id)) == before


def test_an_impossible_date_changes_nothing(desk):
    claim_id = desk.add_claim(desk.add_article())
    with pytest.raises(WorkbenchError, match="does not exist"), desk.project.edit("Set date") as session:
        set_as_of(session, claim_id, "2025-02-30")
    with desk.project.read() as session:
        assert claim_row(session, claim_id).as_of.edtf == "2025-10-01"
