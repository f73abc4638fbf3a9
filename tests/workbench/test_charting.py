"""Marks of a project: reckoned levels, and conflicts judged or not, as known on a day."""

from datetime import date

import pytest

from db.claims import Claim
from db.values import Bound, ClaimKind, ClaimState, Direction, OriginKind, Quantity, RelationKind
from workbench.bases import set_base
from workbench.charting import Shown, panels
from workbench.claims import set_number, set_origin, set_state
from workbench.origins import add_origin
from workbench.relations import relate


@pytest.fixture
def halved(desk):
    """Half of a base of 2,000 that was published a day later, linked to it."""
    half = desk.add_claim(desk.add_article("Tigris Post", "2025-10-01"), as_of="2026-01-01")
    base = desk.add_claim(desk.add_article("Gulf Ledger", "2025-10-02", "2,000 are there."), "2000", as_of="2025-09-01")
    with desk.project.edit("Half") as session:
        claim = session.get(Claim, half)
        claim.kind = ClaimKind.CHANGE
        claim.quantity = Quantity("halve", Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)
        set_base(session, half, base)
    return half, base


def _mark(desk, claim_id, **shown):
    with desk.project.read() as session:
        marks = [mark for panel in panels(session, Shown(**shown)) for mark in panel.marks]
    return next((mark for mark in marks if claim_id in mark.claim_ids), None)


def test_a_halved_level_is_a_mark_with_its_sum_and_follows_its_base(desk, halved):
    half, base = halved
    mark = _mark(desk, half)
    assert (mark.quantity.best, mark.derived) == (1000, "50 % of 2,000 (C-002) = 1,000")
    with desk.project.edit("Correct") as session:
        set_number(session, base, "1800")
    assert _mark(desk, half).quantity.best == 900
    with desk.project.edit("Refute") as session:
        set_state(session, base, ClaimState.REFUTED, None, "A typing error")
    assert _mark(desk, half).derived == ""


def test_before_its_base_was_known_there_was_no_level(desk, halved):
    half, _ = halved
    assert _mark(desk, half, known_on=date(2025, 10, 2)).derived
    assert _mark(desk, half, known_on=date(2025, 10, 1)) is None


def test_what_is_judged_a_contradiction_is_marked_and_what_is_not_only_when_asked_for(desk):
    one = desk.add_claim(desk.add_article("Tigris Post"), "900")
    other = desk.add_claim(desk.add_article("Gulf Ledger", body="2,000 are there."), "2000")
    assert _mark(desk, one).conflicts == _mark(desk, one).undecided == ()
    assert _mark(desk, one, undecided=True).undecided == ("C-002",)
    with desk.project.edit("Confirm") as session:
        relate(session, other, one, RelationKind.CONTRADICTS)
    mark = _mark(desk, one, undecided=True)
    assert (mark.conflicts, mark.undecided) == (("C-002",), ())
    with desk.project.edit("Refute") as session:
        set_state(session, other, ClaimState.REFUTED, date(2025, 11, 1), "Old")
    assert _mark(desk, one).conflicts == ()
    assert _mark(desk, one, known_on=date(2025, 10, 20)).conflicts == ("C-002",)


def test_one_claim_of_unknown_origin_leaves_the_origins_of_the_others(desk):
    first, _ = (desk.add_claim(desk.add_article(f"Outlet {n}", body=f"Article {n}."), n) for n in ("900", "2000"))
    with desk.project.edit("Origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING).id
        set_origin(session, first, origin)
    with desk.project.read() as session:
        (panel,) = panels(session, Shown(("Syria",)))
        assert {mark.origin_id for mark in panel.marks} == {origin, None}
