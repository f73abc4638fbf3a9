"""Conflicts decided: one value or both, alone or several at once, taken over by the other copies."""

import json

import pytest
from at_odds import bring, claim_named, conflicts, quantity
from sqlalchemy import update

from db.claims import Attribution, Claim
from db.codes import Code
from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.notes import Note
from db.places import Place
from db.sources import Source
from db.values import Consistency, SourceKind
from workbench.articles import delete_article
from workbench.merging import decide, decide_all, keep_both
from workbench.sources import add_source


def test_a_number_changed_on_both_sides_is_shown_with_who_and_before_and_then_decided(pair):
    mine, other = pair
    claim_id = claim_named(mine, 1)
    with mine.read() as session:
        words = session.get_one(Claim, claim_id).quantity.words
    quantity(mine, claim_id, 1999)
    quantity(other, claim_id, 2100)
    bring(mine, other)
    [conflict] = conflicts(mine)
    assert (conflict.item, conflict.what) == ("C-001", "number")
    assert words in conflict.before
    assert {(side.who, side.is_theirs) for side in conflict.sides} == {("M. Okafor", False), ("L. Haddad", True)}
    for side in conflict.sides:
        with mine.edit("Decide") as session:
            decide(session, conflict, side)
        assert conflicts(mine) == []
        with mine.read() as session:
            assert session.get_one(Claim, claim_id).high == json.loads(side.value)["high"]
        mine.undo()
        assert [{each.words for each in one.sides} for one in conflicts(mine)] == [
            {one.words for one in conflict.sides}
        ]
        [conflict] = conflicts(mine)
    mine.redo()
    assert conflicts(mine) == []


def test_a_decision_undone_is_asked_again_here_and_stays_decided_where_it_was_taken_over(pair):
    mine, other = pair
    quantity(mine, claim_named(mine, 1), 1999)
    quantity(other, claim_named(mine, 1), 2100)
    bring(mine, other)
    [conflict] = conflicts(mine)
    with mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[1])
    bring(other, mine)
    mine.undo()
    assert len(conflicts(mine)) == 1
    bring(other, mine)
    bring(mine, other)
    assert conflicts(mine) == conflicts(other) == []
    with mine.read() as session, other.read() as theirs:
        assert session.get_one(Claim, conflict.row).high == theirs.get_one(Claim, conflict.row).high


def test_a_merge_undone_later_leaves_nothing_to_decide(pair):
    mine, other = pair
    for project, high, label in ((mine, 1999, "Mine"), (other, 2100, "Theirs")):
        quantity(project, claim_named(mine, 1), high)
        with project.edit(label) as session:
            session.execute(update(Code).values(name=label))
    bring(mine, other)
    assert conflicts(mine) != []
    with mine.edit("Place") as session:
        session.add(Place(name="Haditha"))
    mine.undo()
    mine.undo()
    assert conflicts(mine) == []
    with mine.read() as session:
        assert session.get_one(Claim, claim_named(mine, 1)).high == 1999


def test_choosing_what_is_shown_already_is_a_decision_that_travels(pair):
    mine, other = pair
    claim_id = claim_named(mine, 1)
    quantity(mine, claim_id, 1999)
    quantity(other, claim_id, 2100)
    bring(mine, other)
    bring(other, mine)
    [conflict] = conflicts(mine)
    with mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[0])
    assert len(conflicts(other)) == 1
    bring(other, mine)
    assert conflicts(other) == []


def test_both_words_of_a_note_can_be_kept(pair):
    mine, other = pair
    with mine.edit("Note") as session:
        session.add(Note(id=5, body="Ask.", claim_id=claim_named(mine, 1)))
    bring(other, mine)
    for project, words in ((mine, "“Under” is hard."), (other, "Ask the desk.")):
        with project.edit("Note") as session:
            session.execute(update(Note).where(Note.id == 5).values(body=words))
    bring(mine, other)
    [conflict] = conflicts(mine)
    with mine.edit("Keep both") as session:
        keep_both(session, conflict)
    with mine.read() as session:
        body = session.get_one(Note, 5).body
    assert "“Under” is hard." in body
    assert "Ask the desk." in body
    assert conflicts(mine) == []


@pytest.mark.parametrize("kept", [True, False])
def test_an_article_deleted_here_and_changed_there_is_one_decision(pair, kept):
    mine, other = pair
    claim_id = claim_named(mine, 1)
    with mine.read() as session:
        article = session.get_one(Claim, claim_id).article_id
    with mine.edit("Delete") as session:
        delete_article(session, article)
    quantity(other, claim_id, 2100)
    with other.edit("Note") as session:
        session.add(Note(body="Of use", article_id=article))
    bring(mine, other)
    found = conflicts(mine)
    assert [(one.table, one.what) for one in found] == [("article", "kept there, deleted here")]
    with mine.edit("Decide") as session:
        decide(session, found[0], found[0].sides[0 if kept else 1])
    assert conflicts(mine) == []
    bring(other, mine)
    for project in pair:
        with project.read() as session:
            assert (session.get(Claim, claim_id) is not None) is kept


def test_two_marks_of_one_claim_are_decided_between(pair):
    mine, other = pair
    with mine.edit("Ask") as session:
        session.add(Question(id=5, words="Which?"))
        session.flush()
        session.add(Hypothesis(id=6, question_id=5, words="This"))
    bring(other, mine)
    claim_id = claim_named(mine, 1)
    for project, row, mark in ((mine, 81, Consistency.CONSISTENT), (other, 82, Consistency.INCONSISTENT)):
        with project.edit("Mark") as session:
            session.add(ConsistencyMark(id=row, hypothesis_id=6, claim_id=claim_id, mark=mark))
    bring(mine, other)
    [conflict] = conflicts(mine)
    assert [side.words for side in conflict.sides] == ["C", "I"]
    with mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[1])
    bring(other, mine)
    for project in pair:
        with project.read() as session:
            assert session.get_one(ConsistencyMark, 81).mark is Consistency.INCONSISTENT
        assert conflicts(project) == []


def test_a_circle_is_told_and_can_be_decided_once_it_is_none(pair):
    mine, other = pair
    with mine.edit("Places") as session:
        session.add_all([Place(id=1, name="One"), Place(id=2, name="Two")])
    bring(other, mine)
    for project, row, into in ((mine, 1, 2), (other, 2, 1)):
        with project.edit("Move") as session:
            session.execute(update(Place).where(Place.id == row).values(parent_id=into))
    bring(mine, other)
    [conflict] = conflicts(mine)
    assert "circle" in conflict.what
    with pytest.raises(WorkbenchError, match="cannot lie in itself"), mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[1])
    with mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[0])
    assert conflicts(mine) == []


def test_a_conflict_decided_meanwhile_is_refused(pair):
    mine, other = pair
    quantity(mine, claim_named(mine, 1), 1999)
    quantity(other, claim_named(mine, 1), 2100)
    bring(mine, other)
    [conflict] = conflicts(mine)
    quantity(mine, claim_named(mine, 1), 1500)
    with pytest.raises(WorkbenchError, match="decided already"), mine.edit("Decide") as session:
        decide(session, conflict, conflict.sides[0])


def test_what_something_has_come_to_use_cannot_be_removed_and_the_rest_is_decided(pair):
    mine, other = pair
    with mine.edit("Add") as session:
        source = add_source(session, "A ministry", SourceKind.ORGANISATION).id
    bring(other, mine)
    quantity(mine, claim_named(mine, 1), 1999)
    quantity(other, claim_named(mine, 1), 2100)
    with mine.edit("Remove") as session:
        session.delete(session.get_one(Source, source))
    with other.edit("Rename") as session:
        session.get_one(Source, source).description = "of defence"
    bring(mine, other)
    with mine.edit("Name") as session:
        session.execute(
            update(Attribution).where(Attribution.claim_id == claim_named(mine, 2)).values(source_id=source)
        )
    by_table = {one.table: one for one in conflicts(mine)}
    removal = next(side for side in by_table["source"].sides if side.value == "0")
    refused = decide_all(mine, [(by_table["source"], removal), (by_table["claim"], by_table["claim"].sides[1])])
    assert [words.split(" is used")[0] for words in refused] == [by_table["source"].item]
    assert [one.table for one in conflicts(mine)] == ["source"]
    with mine.read() as session:
        assert session.get(Source, source) is not None


def test_what_went_with_another_decision_is_left_alone_and_the_copies_agree(pair):
    mine, other = pair
    claim = claim_named(mine, 1)
    with mine.read() as session:
        article = session.get_one(Claim, claim).article_id
    quantity(mine, claim, 1999)
    quantity(other, claim, 2100)
    with other.edit("Note") as session:
        session.add(Note(body="Of use", article_id=article))
    bring(mine, other)
    (conflict,) = conflicts(mine)
    with mine.edit("Delete, then decide") as session:
        delete_article(session, article)
        with pytest.raises(WorkbenchError, match="gone with what it belonged to"):
            decide(session, conflict, conflict.sides[0])
    bring(other, mine)
    for project in pair:
        with project.read() as session:
            assert session.get(Claim, claim) is None
