"""Tellings proposed, joined and told apart; support counted in origins wherever it is shown."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.origins import Origin
from db.values import Credibility, OriginKind
from workbench.charting import Shown
from workbench.claims import set_new_origin
from workbench.drawing import figure_content
from workbench.grades import grade_claim
from workbench.likeness import are_copies, describe_alike, say_the_same
from workbench.origin_joins import join_origins, split_origin
from workbench.origin_proposals import Ground, Telling, propose
from workbench.origins import origins_in_agreement
from workbench.records import series_records
from workbench.registry import source_rows
from workbench.sources import rename_source
from workbench.tellings import confirm_one_origin, origin_proposals, tell_apart

_DAY = date(2025, 10, 1)
_QUOTE = "Fewer than 2,000 troops will stay in Iraq, a senior defence official said"


def _telling(claim_id, **facts):
    return Telling(
        **{"claim_id": claim_id, "quote": _QUOTE, "speaker": "a senior defence official", "day": _DAY} | facts
    )


def test_tellings_that_agree_in_all_four_are_proposed_with_their_grounds():
    wire = frozenset({"meridian wire"})
    found = propose([_telling(1, agencies=wire), _telling(2, agencies=wire, speaker="senior US defense official")])
    assert [one.claim_ids for one in found] == [(1, 2)]
    assert found[0].grounds == frozenset(Ground)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"speaker": "an Iraqi planner"}, "another speaker"),
        ({"day": _DAY + timedelta(days=2)}, "another day"),
        ({"quote": _QUOTE.replace("2,000", "1,000")}, "another number and no agency in common"),
        ({"day": None}, "a day that is not known agrees with nothing"),
        ({"speaker": ""}, "nor does a speaker that is not"),
    ],
)
def test_tellings_that_do_not_agree_are_not_proposed(facts, why):
    assert propose([_telling(1), _telling(2, **facts)]) == [], why


def test_what_is_one_origin_already_or_was_told_apart_is_not_proposed():
    assert propose([_telling(1, origin_id=7), _telling(2, origin_id=7)]) == []
    assert propose([_telling(1), _telling(2)], {frozenset((1, 2))}) == []
    assert len(propose([_telling(1, origin_id=7), _telling(2, origin_id=8)])) == 1


_SPEAKERS = st.sampled_from(["a senior official", "two officers", "Col. Dray", "an Iraqi planner", "the ministry", ""])
_TELLINGS = st.builds(
    Telling,
    claim_id=st.integers(1, 10_000),
    quote=st.sampled_from([_QUOTE, "About 900 soldiers remain in Syria today", "All of them will leave by next May"]),
    speaker=_SPEAKERS,
    day=st.none() | st.dates(_DAY, _DAY + timedelta(days=6)),
    agencies=st.frozensets(st.sampled_from(["wire", "ledger", "post"]), max_size=2),
    origin_id=st.none() | st.integers(1, 3),
)


@given(st.lists(_TELLINGS, max_size=12, unique_by=lambda one: one.claim_id))
def test_a_proposal_never_joins_tellings_of_different_days_and_speakers(tellings):
    proposals = propose(tellings)
    for proposal in proposals:
        for one in proposal.tellings:
            for other in proposal.tellings:
                assert abs((one.day - other.day).days) <= 1
                assert describe_alike(one.speaker, other.speaker)
        assert {Ground.DAY, Ground.SPEAKER} <= proposal.grounds
    claims = [claim for proposal in proposals for claim in proposal.claim_ids]
    assert len(claims) == len(set(claims))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("a senior defence official", "Senior US defense officials", True),
        ("a senior defence official", "an official", False),
        ("official", "officials", True),
        ("a Pentagon spokesman", "an Iraqi spokesman", False),
        ("", "", False),
    ],
)
def test_descriptions_are_compared_as_sets_of_words(one, other, alike):
    assert describe_alike(one, other) is alike


def test_a_changed_number_is_another_statement_and_a_cut_copy_is_a_copy():
    text = " ".join(f"word{n}" for n in range(80))
    assert not say_the_same(_QUOTE, _QUOTE.replace("2,000", "1,000"))
    assert say_the_same(_QUOTE, _QUOTE.replace("2,000", "2000"))
    assert are_copies(text, " ".join(text.split()[:50]))
    assert not are_copies(text, " ".join(f"other{n}" for n in range(80)))
    assert not are_copies("", "")


# The same, in a project

_WIRE = "About 900 remain in Syria, a senior defence official said on Wednesday. " + " ".join(
    f"The report goes on with sentence {n} of its own." for n in range(20)
)


@pytest.fixture
def copies(desk):
    """One report in two papers and another paper's own report; each claim told by a senior defence official."""
    own = "About 900 remain in Syria, a general told us in Damascus.\n\n" + "Other words. " * 40
    bodies = (("Tigris Post", _WIRE), ("Gulf Ledger", f"{_WIRE} Corrected."), ("Northern Desk", own))
    claims = [desk.add_claim(desk.add_article(outlet, body=body)) for outlet, body in bodies]
    with desk.project.edit("Name") as session:
        for claim_id, name in zip(
            claims, ("senior defence official", "a senior defense official", "general"), strict=True
        ):
            told = session.scalars(select(Attribution).where(Attribution.claim_id == claim_id)).one()
            rename_source(session, told.source_id, name)
        from db.spans import Span

        for span in session.scalars(select(Span)):
            span.start, span.end, span.quote = 0, 41, _WIRE[:41]
    return claims


def _give_origins(project, claims):
    with project.edit("Origins") as session:
        return [
            set_new_origin(session, claim, f"Briefing {n}", OriginKind.BRIEFING, "2025-10-01")
            for n, claim in enumerate(claims)
        ]


def _agreeing(project, claim_id):
    with project.read() as session:
        return origins_in_agreement(session, session.get_one(Claim, claim_id))


def test_unknown_origins_and_wire_copies_are_one_voice_in_the_inspector_and_in_the_grade(desk, copies):
    assert _agreeing(desk.project, copies[0]) == 1
    origins = _give_origins(desk.project, copies[:2])
    assert len(set(origins)) == 2
    assert _agreeing(desk.project, copies[0]) == 2  # the copies are one, the unknown third may be another
    with desk.project.edit("Unknown") as session:
        session.delete(session.get_one(Claim, copies[2]))
    assert _agreeing(desk.project, copies[0]) == 1
    with pytest.raises(WorkbenchError, match="this claim has 1"), desk.project.edit("Grade") as session:
        grade_claim(session, copies[0], Credibility.CONFIRMED)


def test_the_lists_the_chart_and_the_export_count_the_same_voices(desk, copies):
    _give_origins(desk.project, copies)
    with desk.project.read() as session:
        assert [row["origins"] for row in series_records(session)] == [2]
        content = figure_content(session, Shown())
        assert content.counts_line == "3 claims from 2 separate origins in 3 articles"
        assert len(content.sources) == 2
        assert [(len(mark.claim_ids), mark.articles) for mark in content.marks] == [(2, 2), (1, 1)]
        assert {row.name: row.origins for row in source_rows(session) if row.claims}["Tigris Post"] == 1


def test_claims_of_unknown_origin_are_one_at_most_in_every_count(desk, copies):
    with desk.project.read() as session:
        assert [row["origins"] for row in series_records(session)] == [1]
        assert figure_content(session, Shown()).counts_line == "3 claims from 1 separate origin in 3 articles"
        assert {row.origins for row in source_rows(session) if row.claims} == {1}


def test_a_proposal_is_confirmed_once_and_undone(desk, copies):
    with desk.project.read() as session:
        (found,) = origin_proposals(session)
    assert set(found.claim_ids) == set(copies[:2])
    with desk.project.edit("One origin") as session:
        origin_id = confirm_one_origin(session, found.claim_ids, "same words on the same day")
    with desk.project.read() as session:
        origin = session.get_one(Origin, origin_id)
        assert (origin.label, origin.reason) == ("senior defence official, 1 Oct 2025", "same words on the same day")
        assert origin_proposals(session) == []
    desk.project.undo()
    with desk.project.read() as session:
        assert len(origin_proposals(session)) == 1
        assert session.scalars(select(Origin)).all() == []


def test_tellings_that_were_told_apart_are_not_proposed_again(desk, copies):
    with pytest.raises(WorkbenchError, match="Say why"), desk.project.edit("Apart") as session:
        tell_apart(session, copies[:2], " ")
    with desk.project.edit("Apart") as session:
        tell_apart(session, copies[:2], "another official each time")
    with desk.project.read() as session:
        assert origin_proposals(session) == []
    desk.project.undo()
    with desk.project.read() as session:
        assert len(origin_proposals(session)) == 1


def test_origins_are_joined_and_split_with_their_reason_and_never_with_themselves(desk, copies):
    first, second, third = _give_origins(desk.project, copies)
    with pytest.raises(WorkbenchError, match="O-01 cannot be joined with itself"), desk.project.edit("J") as session:
        join_origins(session, first, first, "why")
    with pytest.raises(WorkbenchError, match="needs a reason"), desk.project.edit("J") as session:
        join_origins(session, first, second, " ")
    with desk.project.edit("Join origins") as session:
        join_origins(session, first, second, "one report")
    with desk.project.read() as session:
        kept = session.get_one(Origin, first)
        assert kept.reason == "Joined with O-02 Briefing 1: one report"
        assert session.get(Origin, second) is None
        assert len(session.scalars(select(Attribution).where(Attribution.origin_id == first)).all()) == 2
    with pytest.raises(WorkbenchError, match="leave at least one"), desk.project.edit("S") as session:
        split_origin(session, third, copies[2:], "Alone", "because")
    with desk.project.edit("Split origin") as session:
        made = split_origin(session, first, copies[1:2], "Second briefing", "another room")
    with desk.project.read() as session:
        assert session.get_one(Origin, made).reason == "Split from O-01: another room"
    desk.project.undo()
    desk.project.undo()
    with desk.project.read() as session:
        assert {one.id for one in session.scalars(select(Origin))} == {first, second, third}
