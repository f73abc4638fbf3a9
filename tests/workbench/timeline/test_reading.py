"""A project's timeline: tellings by origin, both times of each, its filters, and nothing dropped."""

from datetime import date

import pytest

from db.errors import WorkbenchError
from db.values import ClaimState, Modality, OriginKind
from workbench.claims import set_as_of, set_modality, set_new_origin, set_origin, set_state
from workbench.dates import read_typed_date
from workbench.events import add_event
from workbench.origins import add_origin
from workbench.places import find_place
from workbench.timeline.items import Stance
from workbench.timeline.reading import Wanted, read_timeline
from workbench.timeline.wording import carried_words, counts_words, known_briefly, known_words, true_words


@pytest.fixture
def claim(desk):
    """Makes a claim in an article of its own."""
    made = 0

    def say(number="~900", place="Syria", as_of="2025-10-01", published="2025-10-02"):
        nonlocal made
        made += 1
        article = desk.add_article(f"Paper {made}", published, f"An official said {number} in paper {made}.")
        claim_id = desk.add_claim(article, number, place, as_of)
        with desk.project.edit("Tell") as session:
            set_new_origin(session, claim_id, f"Statement {made}", OriginKind.STATEMENT, "")
        return claim_id

    return say


def _read(desk, **wanted):
    with desk.project.read() as session:
        return read_timeline(session, Wanted(**wanted))


def test_a_telling_has_when_it_was_true_apart_from_when_it_was_known(desk, claim):
    claim(as_of="2025-04", published="2025-10-02")
    (one,) = _read(desk).tellings
    assert (one.true.first, one.true.last) == (date(2025, 4, 1), date(2025, 4, 30))
    assert one.known.first == one.known.last == date(2025, 10, 2)
    assert true_words(one) == "Apr 2025, set by an analyst"
    assert known_words(one) == "published 2 Oct 2025"


def test_the_day_it_was_said_is_that_of_its_origin(desk, claim):
    one = claim(published="2025-10-02")
    with desk.project.edit("Origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING, happened=read_typed_date("2025-09-30"))
        set_origin(session, one, origin.id)
    (telling,) = _read(desk).tellings
    assert known_briefly(telling) == "said 30 Sep 2025; published 2 Oct 2025"
    assert (telling.known.first, telling.known.last) == (date(2025, 9, 30), date(2025, 10, 2))


def test_articles_of_one_origin_are_one_telling_and_two_origins_are_two(desk, claim):
    copies = [claim(published=day) for day in ("2025-10-03", "2025-10-01", "2025-10-02")]
    with desk.project.edit("Join") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING).id
        for one in copies:
            set_origin(session, one, origin)
    other = claim("2,000")
    timeline = _read(desk)
    assert [one.claim_ids for one in timeline.tellings] == [(copies[1], copies[2], copies[0]), (other,)]
    assert carried_words(timeline.tellings[0]) == "3 articles, 1 origin"
    assert known_briefly(timeline.tellings[0]) == "known 1 to 3 Oct 2025"
    assert counts_words(timeline) == "4 claims in 2 tellings, 0 events"


def test_a_plan_a_projection_and_what_is_told_afterwards_are_told_apart(desk, claim):
    now, late, edge, plan, projection = (
        claim(as_of="2025-10-01"),
        claim(as_of="2025-08-31", published="2025-10-02"),  # 32 days over
        claim(as_of="2025-09-01", published="2025-10-02"),  # 31 days over
        claim(as_of="2026-01"),
        claim(as_of="2026-02"),
    )
    with desk.project.edit("Modality") as session:
        set_modality(session, plan, Modality.PLANNED)
        set_modality(session, projection, Modality.PROJECTED)
    stances = {one.claim_id: one.stance for one in _read(desk).tellings}
    assert stances == {
        now: Stance.OBSERVED,
        late: Stance.AFTERWARDS,
        edge: Stance.OBSERVED,
        plan: Stance.PLANNED,
        projection: Stance.PROJECTED,
    }


def test_what_says_no_date_is_counted_and_stands_at_the_end(desk, claim):
    undated = claim(as_of="2025-10-01", published="2025-10-02")
    claim(as_of="2026-01")
    bare = desk.add_article("Undated Post", None, "An official said 700 in a paper without a date.")
    unpublished = desk.add_claim(bare, "700")
    with desk.project.edit("Clear") as session:
        set_as_of(session, undated, "")
        add_event(session, "Sometime", None)
    timeline = _read(desk)
    assert timeline.tellings[-1].claim_id == undated
    assert [one.claim_id for one in timeline.undated] == [undated]
    assert (
        counts_words(timeline)
        == "3 claims in 3 tellings, 1 event; 1 telling does not say when and 1 event does not say when"
    )
    (found,) = (one for one in timeline.tellings if one.claim_id == unpublished)
    assert (found.known, known_briefly(found)) == (None, "no date known")


def test_a_place_takes_in_what_lies_inside_it_and_a_period_what_was_true_or_known_in_it(desk, claim):
    inside, around, elsewhere = claim(place="Arbil"), claim(place="Iraq"), claim(place="Syria", as_of="2020-05")
    with desk.project.edit("Event") as session:
        add_event(session, "In Syria", read_typed_date("2020-05"), place_id=find_place(session, "Syria").id)
        add_event(session, "Everywhere", read_typed_date("2025"))
    iraq = _read(desk, place="iraq", force="US")
    assert {one.claim_id for one in iraq.tellings} == {inside, around}
    assert [one.label for one in iraq.events] == ["Everywhere"]
    early = _read(desk, last=date(2020, 12, 31))
    assert [one.claim_id for one in early.tellings] == [elsewhere]
    assert {one.claim_id for one in _read(desk, first=date(2025, 10, 2)).tellings} == {inside, around, elsewhere}


def test_what_was_retracted_keeps_its_row_and_no_longer_stands(desk, claim):
    one = claim()
    with desk.project.edit("Retract") as session:
        set_state(session, one, ClaimState.RETRACTED, None, "The ministry withdrew it")
    (telling,) = _read(desk).tellings
    assert not telling.stands
    assert telling.reason == "The ministry withdrew it"


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ({"place": "Mars"}, "no place Mars"),
        ({"force": "Martian"}, "no force Martian"),
        ({"first": date(2025, 2, 1), "last": date(2025, 1, 1)}, "runs backwards"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_a_sentence(desk, claim, wanted, says):
    claim()
    with pytest.raises(WorkbenchError, match=says):
        _read(desk, **wanted)
