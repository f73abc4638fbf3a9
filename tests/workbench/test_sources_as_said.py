"""What is said of a source, whom it acts for, and whether two descriptions mean one."""

import pytest

from db.errors import WorkbenchError
from db.values import SourceKind, Verdict
from workbench.lookalikes import lookalikes
from workbench.registry import source_rows
from workbench.source_facts import Fact, acts_for_chain, add_spelling, forget_spelling, set_acts_for, set_source_fact
from workbench.source_views import origins_told, source_facts, spoken_by
from workbench.sources import add_source, find_source
from workbench.verdicts import give_verdict, same_sources, verdicts_on


def _people(project, *names, kind=SourceKind.ANONYMOUS_PERSON):
    with project.edit("Add sources") as session:
        return [add_source(session, name, kind).id for name in names]


def _act(project, one, other):
    with project.edit("Set acts for") as session:
        set_acts_for(session, one, other)


def test_a_circle_of_acting_for_is_refused_with_its_way(desk):
    spokesman, office, department = _people(desk.project, "Spokesman", "Press office", "Department")
    _act(desk.project, spokesman, office)
    _act(desk.project, office, department)
    with pytest.raises(WorkbenchError, match="Spokesman → Press office → Department"):
        _act(desk.project, department, spokesman)
    with pytest.raises(WorkbenchError, match="cannot act for itself"):
        _act(desk.project, office, office)
    with desk.project.read() as session:
        assert [one.name for one in acts_for_chain(session, spokesman)] == ["Press office", "Department"]


def test_a_circle_is_refused_below_the_screen_too(desk):
    from sqlalchemy import update

    from db.rows import table_of
    from db.sources import Source

    one, other, third = _people(desk.project, "One", "Other", "Third")
    _act(desk.project, one, other)
    _act(desk.project, other, third)
    table = table_of(Source)
    with pytest.raises(WorkbenchError, match="act for itself"), desk.project.edit("Bulk") as session:
        session.execute(update(table).where(table.c.id == third).values(acts_for_id=one))


def test_each_fact_is_kept_and_undone(desk):
    (source_id,) = _people(desk.project, "senior defence official")
    for fact in Fact:
        with desk.project.edit("Set fact") as session:
            set_source_fact(session, source_id, fact, f"  some   {fact} ")
        with desk.project.read() as session:
            assert getattr(source_facts(session, source_id), fact) == f"some {fact}"
        desk.project.undo()
        with desk.project.read() as session:
            assert getattr(source_facts(session, source_id), fact) is None


def test_a_spelling_means_the_source_until_it_is_taken_away(desk):
    one, other = _people(desk.project, "Ann Vale", "Joint Staff", kind=SourceKind.NAMED_PERSON)
    with desk.project.edit("Add spelling") as session:
        add_spelling(session, one, "A. Vale")
    with desk.project.read() as session:
        assert find_source(session, "a. vale", SourceKind.NAMED_PERSON).id == one
        spelling = source_facts(session, one).spellings[0]
    with pytest.raises(WorkbenchError, match="means Ann Vale"), desk.project.edit("Add") as session:
        add_spelling(session, other, "a. vale")
    with desk.project.edit("Forget") as session:
        forget_spelling(session, spelling.id)
    with desk.project.read() as session:
        assert find_source(session, "A. Vale", SourceKind.NAMED_PERSON) is None


def _verdict(project, one, other, verdict, reason="same office, same words"):
    with project.edit("Verdict") as session:
        give_verdict(session, one, other, verdict, reason)


def test_a_verdict_needs_a_reason_and_another_source(desk):
    one, other = _people(desk.project, "official", "an official")
    with pytest.raises(WorkbenchError, match="needs its reason"):
        _verdict(desk.project, one, other, Verdict.SAME, "  ")
    with pytest.raises(WorkbenchError, match="same as itself"):
        _verdict(desk.project, one, one, Verdict.SAME)


def test_where_same_holds_both_rows_stay_and_say_so_and_the_newest_counts(desk):
    one, other = _people(desk.project, "senior official", "a senior official")
    _verdict(desk.project, one, other, Verdict.SAME)
    with desk.project.read() as session:
        rows = {row.id: row for row in source_rows(session)}
        assert rows[one].same_as == (rows[other].number,)
        assert rows[other].same_as == (rows[one].number,)
    _verdict(desk.project, other, one, Verdict.UNSURE, "another agency")
    with desk.project.read() as session:
        assert same_sources(session) == {}
        given = verdicts_on(session, one)
    assert [(each.verdict, each.counts, each.by) for each in given] == [
        (Verdict.UNSURE, True, "A. Analyst"),
        (Verdict.SAME, False, "A. Analyst"),
    ]
    desk.project.undo()
    with desk.project.read() as session:
        assert same_sources(session) == {one: (other,), other: (one,)}


def test_verdicts_that_contradict_one_another_are_refused(desk):
    one, other, third = _people(desk.project, "first", "second", "third")
    _verdict(desk.project, one, other, Verdict.SAME)
    _verdict(desk.project, one, third, Verdict.DIFFERENT)
    with pytest.raises(WorkbenchError, match="were said to be different"):
        _verdict(desk.project, other, third, Verdict.SAME)


def test_sources_described_alike_on_one_day_are_offered_and_never_joined(desk):
    first, second = (
        desk.add_article("Tigris Post"),
        desk.add_article("Gulf Ledger", body="Others.\n\nAbout 900 remain."),
    )
    claims = desk.add_claim(first), desk.add_claim(second)
    from workbench.claims import attribution
    from workbench.sources import rename_source

    with desk.project.edit("Names") as session:
        ids = [attribution(session, claim).source_id for claim in claims]
        rename_source(session, ids[0], "senior defense official")
        rename_source(session, ids[1], "a senior US defence official")
    with desk.project.read() as session:
        found = lookalikes(session, ids[0])
        assert [(one.source_id, one.agrees) for one in found] == [(ids[1], ("same day",))]
        assert len([row for row in source_rows(session) if row.kind == SourceKind.ANONYMOUS_PERSON]) == 2
    _verdict(desk.project, ids[1], ids[0], Verdict.DIFFERENT, "other ministry")
    with desk.project.read() as session:
        assert lookalikes(session, ids[0]) == []


def test_a_source_shows_where_it_speaks_and_an_outlet_what_it_prints(desk):
    article = desk.add_article("Tigris Post")
    claim_id = desk.add_claim(article)
    with desk.project.read() as session:
        rows = {row.name: row for row in source_rows(session)}
        outlet = rows["Tigris Post"]
        assert (outlet.claims, outlet.origins, outlet.articles, outlet.unknown) == (1, 1, 1, True)
        spoken = spoken_by(session, outlet.id)
        assert [(one.claim_id, one.title) for one in spoken] == [(claim_id, "Cut announced")]
        assert origins_told(session, spoken) == []
