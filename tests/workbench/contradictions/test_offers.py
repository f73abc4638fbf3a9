"""Contradictions of a project: echoes count once, what is decided is not offered again, and each says why."""

import pytest

from db.errors import WorkbenchError
from db.values import Basis, ClaimState, Modality, OriginKind, RelationKind
from workbench.claims import set_basis, set_modality, set_number, set_origin, set_state
from workbench.contradictions.offers import confirm, find_contradictions, open_contradictions, turn_down
from workbench.origins import add_origin
from workbench.relation_views import relations_of
from workbench.relations import relate


@pytest.fixture
def pair(desk):
    """ "900" and "2,000" of the same day, told by two officials of two papers."""
    articles = [desk.add_article("Tigris Post"), desk.add_article("Gulf Ledger", "2025-10-03", "2,000 are in Syria.")]
    return desk.add_claim(articles[0], "900"), desk.add_claim(articles[1], "2000")


def _found(desk):
    with desk.project.read() as session:
        return open_contradictions(session)


def test_two_numbers_for_one_day_are_offered_with_the_reason(desk, pair):
    (found,) = _found(desk)
    assert (found.first.id, found.second.id) == pair
    assert found.days == "1 Oct 2025"
    assert found.why == "No level is both 850 to 950 (900, rounded) and 1,800 to 2,200 (2,000, rounded)."
    assert find_contradictions(desk.project) == [found]


def test_the_core_above_the_total_is_said_in_those_words(desk, pair):
    with desk.project.edit("Basis") as session:
        set_basis(session, pair[0], Basis.CORE)
        set_basis(session, pair[1], Basis.TOTAL)
    assert _found(desk) == []
    with desk.project.edit("Number") as session:
        set_number(session, pair[0], "3000")
    (found,) = _found(desk)
    assert found.why.startswith("C-001 counts the core force alone and still lies above C-002, which counts everyone")


@pytest.mark.parametrize("state", [state for state in ClaimState if state != ClaimState.ACTIVE])
def test_claims_that_no_longer_stand_contradict_nothing(desk, pair, state):
    with desk.project.edit("State") as session:
        set_state(session, pair[0], state, None, None)
    assert _found(desk) == []


def test_a_plan_does_not_contradict_what_was_seen(desk, pair):
    with desk.project.edit("Modality") as session:
        set_modality(session, pair[0], Modality.PLANNED)
    assert _found(desk) == []


def test_confirmed_it_becomes_a_relation_and_is_not_offered_again(desk, pair):
    (found,) = _found(desk)
    with desk.project.edit("Confirm") as session:
        confirm(session, found)
    assert _found(desk) == []
    with desk.project.read() as session:
        assert [one.sentence for one in relations_of(session, pair[0])] == ["contradicts C-002"]
    desk.project.undo()
    assert _found(desk) == [found]


def test_dismissed_with_a_reason_it_is_not_offered_again(desk, pair):
    (found,) = _found(desk)
    with pytest.raises(WorkbenchError, match="Say why"), desk.project.edit("Dismiss") as session:
        turn_down(session, found, "")
    with desk.project.edit("Dismiss") as session:
        turn_down(session, found, "Rotation on that day")
    assert _found(desk) == []


def test_a_claim_that_was_superseded_by_the_other_is_no_contradiction(desk, pair):
    with desk.project.edit("Supersede") as session:
        relate(session, pair[1], pair[0], RelationKind.SUPERSEDES)
    assert _found(desk) == []


def test_echoes_are_one_telling_and_one_origin_that_told_two_numbers_is_named(desk, pair):
    copy = desk.add_claim(desk.add_article("Northern Desk", "2025-10-05", "2,000 there."), "2000")
    with desk.project.edit("Origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING)
        for claim in (pair[1], copy):
            set_origin(session, claim, origin.id)
    (found,) = _found(desk)
    assert (found.first.id, found.second.id) == pair
    assert not found.one_origin
    with desk.project.edit("Confirm the copy") as session:
        relate(session, copy, pair[0], RelationKind.CONTRADICTS)
    assert _found(desk) == []
    desk.project.undo()
    with desk.project.edit("Origin") as session:
        set_origin(session, pair[0], origin.id)
    (found,) = _found(desk)
    assert found.one_origin
    assert found.why.startswith("One origin, O-01, told two numbers. No level is both")
