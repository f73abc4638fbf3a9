"""Claims stand to one another as an analyst says, read from both sides; what makes no sense is refused."""

from datetime import date

import pytest

from db.claims import Claim
from db.errors import WorkbenchError
from db.values import ClaimState, OriginKind, RelationKind
from workbench.bases import base_offers, set_base, set_base_numbered
from workbench.claim_views import claim_row, claim_rows
from workbench.claims import set_number, set_origin, set_state
from workbench.origins import add_origin
from workbench.relation_views import related_pairs, relation_counts, relations_of
from workbench.relations import dismiss, relate, take_back


@pytest.fixture
def claims(desk):
    """C-001 to C-003 of articles of September, October and November."""
    articles = [
        desk.add_article(f"Outlet {n}", f"2025-{n:02d}-01", f"{n * 100} US troops are in Syria.") for n in (9, 10, 11)
    ]
    return [desk.add_claim(article, str(900 + n)) for n, article in enumerate(articles)]


def _sentences(desk, claim_id):
    with desk.project.read() as session:
        return [one.sentence for one in relations_of(session, claim_id)]


@pytest.mark.parametrize(
    ("kind", "said", "heard"),
    [
        ("repeats", "repeats C-001", "is repeated by C-002"),
        ("corroborates", "corroborates C-001", "is corroborated by C-002"),
        ("contradicts", "contradicts C-001", "contradicts C-002"),
        ("supersedes", "supersedes C-001", "is superseded by C-002"),
        ("corrects", "corrects C-001", "is corrected by C-002"),
        ("refines", "refines C-001", "is refined by C-002"),
        ("derived from", "is derived from C-001", "is the base of C-002"),
    ],
)
def test_a_relation_is_told_from_both_sides_and_taken_back(desk, claims, kind, said, heard):
    with desk.project.edit("Relate") as session:
        relation_id = relate(session, claims[1], claims[0], RelationKind(kind), "Read both")
    assert _sentences(desk, claims[1]) == [said]
    assert _sentences(desk, claims[0]) == [heard]
    with desk.project.read() as session:
        (row,) = relations_of(session, claims[0])
        assert (row.reason, row.by) == ("Read both", "A. Analyst")
        assert relation_counts(session) == {claims[0]: 1, claims[1]: 1}
    with desk.project.edit("Take back") as session:
        take_back(session, relation_id)
    assert _sentences(desk, claims[0]) == _sentences(desk, claims[1]) == []


@pytest.mark.parametrize(("kind", "state"), [("supersedes", "superseded"), ("corrects", "corrected")])
def test_superseding_sets_the_other_claims_state_in_the_same_edit(desk, claims, kind, state):
    with desk.project.edit("Supersede") as session:
        relation_id = relate(session, claims[2], claims[0], RelationKind(kind))
    with desk.project.read() as session:
        row = claim_row(session, claims[0])
    assert (row.state, row.state_since, row.state_reason) == (state, date(2025, 11, 1), f"C-003 {kind} it")
    with desk.project.edit("Take back") as session:
        take_back(session, relation_id)
    with desk.project.read() as session:
        assert claim_row(session, claims[0]).state == ClaimState.ACTIVE
    desk.project.undo()
    desk.project.undo()
    assert _sentences(desk, claims[0]) == []


def test_a_state_given_for_another_reason_stays_when_the_relation_goes(desk, claims):
    with desk.project.edit("Supersede") as session:
        relation_id = relate(session, claims[2], claims[0], RelationKind.SUPERSEDES)
        set_state(session, claims[0], ClaimState.RETRACTED, None, "Withdrawn")
    with desk.project.edit("Take back") as session:
        take_back(session, relation_id)
    with desk.project.read() as session:
        assert claim_row(session, claims[0]).state == ClaimState.RETRACTED


def test_what_makes_no_sense_is_refused_with_a_sentence(desk, claims):
    def refusal(*relation) -> str:
        with pytest.raises(WorkbenchError) as refused, desk.project.edit("Relate") as session:
            relate(session, *relation)
        return str(refused.value)

    one, two, _ = claims
    assert "itself" in refusal(one, one, RelationKind.REPEATS)
    with desk.project.edit("Relate") as session:
        relate(session, two, one, RelationKind.SUPERSEDES)
        relate(session, two, one, RelationKind.CONTRADICTS)
    assert refusal(two, one, RelationKind.SUPERSEDES) == "C-002 supersedes C-001 already."
    assert "other way round" in refusal(one, two, RelationKind.SUPERSEDES)
    assert "already" in refusal(one, two, RelationKind.CONTRADICTS)
    with desk.project.edit("Origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING)
        for each in (one, two):
            set_origin(session, each, origin.id)
    assert "an echo repeats" in refusal(one, two, RelationKind.CORROBORATES)


def test_a_dismissal_needs_a_reason_is_kept_and_gives_way_to_a_second_thought(desk, claims):
    one, two, _ = claims
    with pytest.raises(WorkbenchError, match="Say why"), desk.project.edit("Dismiss") as session:
        dismiss(session, one, two, RelationKind.CONTRADICTS, " ")
    with desk.project.edit("Dismiss") as session:
        dismiss(session, one, two, RelationKind.CONTRADICTS, "Different days")
    pair = (min(one, two), max(one, two))
    with desk.project.read() as session:
        assert related_pairs(session) == {pair: False}
        assert relation_counts(session) == {}
    assert _sentences(desk, one) == ["does not contradict C-002"]
    with desk.project.edit("Confirm") as session:
        relate(session, one, two, RelationKind.CONTRADICTS)
    with desk.project.read() as session:
        assert related_pairs(session) == {pair: True}


def test_a_derived_level_follows_its_base_without_being_stored(desk, claims):
    base, share, _ = claims
    with desk.project.edit("Link") as session:
        session.get(Claim, share).quantity = session.get(Claim, base).quantity
        set_number(session, base, "2000")
        half = session.get(Claim, share)
        half.ratio_low = half.ratio_high = 0.5
        set_base_numbered(session, share, "C-001")
    with desk.project.read() as session:
        assert claim_row(session, share).derived.words == "50 % of 2,000 (C-001) = 1,000"
        assert _sentences(desk, base) == ["is the base of C-002"]
    with desk.project.edit("Correct") as session:
        set_number(session, base, "1800")
    with desk.project.read() as session:
        row = claim_row(session, share)
        assert (row.level.best, row.quantity.ratio) == (900, (0.5, 0.5))
        of_article = claim_rows(session, row.article_id)
    assert of_article == [row]


def test_a_circle_of_bases_is_refused(desk, claims):
    one, two, three = claims
    with desk.project.edit("Link") as session:
        set_base(session, one, two)
        set_base(session, two, three)
    with pytest.raises(WorkbenchError, match="C-002 is measured from C-003 itself"), desk.project.edit("L") as session:
        set_base(session, three, one)
    with pytest.raises(WorkbenchError, match="no claim C-099"), desk.project.edit("Link") as session:
        set_base_numbered(session, one, "C-099")


def test_the_newest_earlier_level_of_the_series_is_proposed_as_base(desk):
    article = desk.add_article()
    old = desk.add_claim(article, "2500", as_of="2024-01-01")
    new = desk.add_claim(article, "2000", as_of="2025-01-01")
    desk.add_claim(article, "2000", place="Iraq", as_of="2025-02-01")
    desk.add_claim(article, "1000", as_of="2026-01-01")
    half = desk.add_claim(article, "900", as_of="2025-10-01")
    with desk.project.read() as session:
        assert [offer.id for offer in base_offers(session, half)] == [new, old]
