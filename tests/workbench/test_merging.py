"""What a merge says before it is done, and deciding what it leaves."""

import json

import pytest
from at_odds import bring, copy_of, lines_of, settled
from sqlalchemy import delete, select, update

from db.claims import Claim
from db.codes import Code
from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.notes import Note
from db.places import Place
from db.sources import Source
from db.values import Bound, ClaimKind, ClaimState, Consistency, Modality, Quantity, SourceKind
from ui.cli.main import run
from workbench.articles import add_articles, delete_article
from workbench.grades import grade_source
from workbench.incoming import from_text
from workbench.merging import decide, keep_both, merge_copy, open_conflicts, preview_merge
from workbench.sources import add_source


@pytest.fixture
def pair(built_sample, tmp_path):
    """Two analysts' copies of the sample."""
    import shutil

    from db.project import Project

    mine = Project.open_file(shutil.copyfile(built_sample, tmp_path / "mine.muster"), "M. Okafor")
    other = copy_of(mine, tmp_path / "theirs.muster", "L. Haddad")
    yield mine, other
    mine.close()
    other.close()


def claim_named(project, number: int) -> int:
    with project.read() as session:
        return session.scalar(select(Claim.id).where(Claim.number == number))


def quantity(project, claim_id: int, high: float) -> None:
    with project.edit("Set number") as session:
        session.get_one(Claim, claim_id).quantity = Quantity(f"below {high:.0f}", Bound.BELOW, high=high)


def conflicts(project):
    with project.read() as session:
        return open_conflicts(session)


def test_a_preview_says_what_would_come_and_leaves_no_trace(pair):
    mine, other = pair
    with other.edit("Add") as session:
        add_articles(session, [from_text("A battalion of 800 US troops left Haditha.")])
    with other.edit("Correct") as session:
        numbers = update(Claim).where(Claim.bound == Bound.EXACT, Claim.kind == ClaimKind.LEVEL)
        session.execute(numbers.values(best=90, low=None, high=None))
    before, label = lines_of(mine), mine.undo_label
    preview = preview_merge(mine, settled(other))
    assert (preview.sets, preview.by) == (2, ("L. Haddad",))
    assert preview.new == {"article": 1, "article_version": 1}
    assert preview.changed.keys() == {"claim"}
    assert preview.conflicts == ()
    assert sum(effect.claims for effect in preview.effects) == preview.changed["claim"]
    assert any(effect.before != effect.after for effect in preview.effects)
    assert all(effect.after.startswith("about ") for effect in preview.effects)
    assert (lines_of(mine), mine.undo_label) == (before, label)


def test_nothing_new_is_an_empty_preview(pair):
    assert preview_merge(pair[0], pair[1].path).is_empty


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


def test_what_hangs_on_a_conflict_is_the_level_with_each_value(pair):
    mine, other = pair
    with mine.read() as session:
        level = Claim.kind == ClaimKind.LEVEL, Claim.modality == Modality.OBSERVED, Claim.bound == Bound.EXACT
        claim_id = session.scalar(select(Claim.id).where(*level).order_by(Claim.as_of_latest.desc()))
    with mine.edit("Leave one claim that counts") as session:
        session.execute(update(Claim).where(Claim.id != claim_id).values(state=ClaimState.REFUTED))
    bring(other, mine)
    for project, best in ((mine, 500), (other, 2000)):
        with project.edit("Set number") as session:
            session.get_one(Claim, claim_id).quantity = Quantity("exactly", Bound.EXACT, best=best)
    before = lines_of(mine)
    preview = preview_merge(mine, settled(other))
    [conflict] = preview.conflicts
    bearing = preview.bearings[conflict]
    assert len(set(bearing.levels)) == 2
    assert all(level.startswith("about ") for level in bearing.levels)
    assert lines_of(mine) == before


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


def test_the_same_source_and_article_made_on_both_sides_are_offered_and_kept_apart(pair):
    mine, other = pair
    for project, name in ((mine, "Elbridge Colby"), (other, "elbridge  colby")):
        with project.edit("Add") as session:
            session.add(Source(number=900 + len(name), name=name, kind=SourceKind.NAMED_PERSON))
            add_articles(session, [from_text("The same story of 700 troops.")])
    preview = preview_merge(mine, settled(other))
    assert [(one.table, one.why) for one in preview.doubles] == [
        ("source", "the same name"),
        ("article", "the same text"),
    ]
    merge_copy(mine, other.path)
    with mine.read() as session:
        assert len(session.scalars(select(Source).where(Source.name.ilike("elbridge%colby"))).all()) == 2


def test_a_source_graded_on_both_sides_is_told_and_both_grades_stay(pair):
    mine, other = pair
    with mine.read() as session:
        source_id, number, name = session.execute(select(Source.id, Source.number, Source.name)).first()
    for project, code in ((mine, "B"), (other, "C")):
        with project.edit("Grade") as session:
            grade_source(session, source_id, code)
    [graded] = preview_merge(mine, settled(other)).graded
    assert (graded.item, graded.about) == (f"S-{number}", name)
    assert set(graded.grades) == {"B (M. Okafor)", "C (L. Haddad)"}


def test_a_number_given_on_both_sides_is_told(pair):
    mine, other = pair
    for project in pair:
        with project.edit("Add") as session:
            add_source(session, f"Source of {project.who}", SourceKind.NAMED_PERSON)
    [one] = preview_merge(mine, settled(other)).renumbered
    assert (one.table, one.after) == ("source", one.before + 1)


def test_the_command_says_what_it_would_do_then_does_it(pair, capsys):
    mine, other = pair
    quantity(mine, claim_named(mine, 1), 1999)
    quantity(other, claim_named(mine, 1), 2100)
    with other.edit("Delete") as session:
        session.execute(delete(Code))
    files = [str(project.path) for project in pair]
    mine.close()
    other.close()
    ours, theirs = mine.path.read_bytes(), other.path.read_bytes()
    assert run(["merge", *files, "--dry-run", "--json"]) == 0
    assert mine.path.read_bytes() == ours
    found = json.loads(capsys.readouterr().out)
    assert (found["merged"], found["change_sets"], found["by"]) == (False, 2, ["L. Haddad"])
    assert [one["item"] for one in found["conflicts"]] == ["C-001"]
    assert run(["merge", *files]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Merged theirs.muster: 2 changes made there by L. Haddad.")
    assert "To decide: 1" in said
    assert run(["merge", *files]) == 0
    assert capsys.readouterr().out.startswith("theirs.muster holds nothing that is not here already.\nTo decide: 1")
    assert other.path.read_bytes() == theirs
    assert run(["merge", files[0], files[0] + ".txt"]) == 1
