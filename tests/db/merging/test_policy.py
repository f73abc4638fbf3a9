"""What a merge decides, one example each: breaking a rule on purpose would still converge, so each is said here."""

import gzip
import json
import shutil
from pathlib import Path

import pytest
from at_odds import bring, conflicts_of, copy_of, lines_of, reopen, rows_of, settled, silent
from sqlalchemy import delete, select, text, update

from db.articles import Article
from db.claims import Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.merging.joining import merge
from db.places import Place
from db.project import Project
from db.spans import Span
from db.values import Bound, Consistency, Quantity
from workbench.articles import add_articles
from workbench.checking import check
from workbench.claims import add_claim
from workbench.incoming import IncomingArticle
from workbench.searching import search
from workbench.texts import prepare_text


@pytest.fixture
def pair(new_project, tmp_path):
    """Two copies of a project with two places, an article with a tagged claim, a code and a hypothesis."""
    first = new_project()
    with first.edit("Begin") as session:
        session.add_all([Place(id=1, name="Iraq"), Place(id=2, name="Erbil", parent_id=1), Place(id=3, name="Anbar")])
        session.add_all([Code(id=4, name="Numbers"), Question(id=5, words="Which?")])
        session.flush()
        session.add(Hypothesis(id=6, question_id=5, words="This"))
        add(session, "About 2,500 troops are there.")
    other = copy_of(first, tmp_path / "other.muster", "B. Brown")
    yield first, other
    first.close()
    other.close()


def add(session, body: str) -> int:
    stored = prepare_text(body)
    [added] = add_articles(session, [IncomingArticle(body[:9], stored)])
    add_claim(session, added.article_id, added.version_id, 0, 5)
    return added.article_id


def change(project: Project, statement) -> None:
    with project.edit("Change") as session:
        session.execute(statement)


def one(project: Project, query):
    with project.read() as session:
        return session.execute(query).scalar()


def kinds(project: Project) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in conflicts_of(project):
        found[row[6]] = found.get(row[6], 0) + 1
    return found


@pytest.mark.both
def test_different_fields_of_one_row_merge_and_leave_nothing_to_decide(pair):
    mine, other = pair
    change(mine, update(Place).where(Place.id == 1).values(name="Republic of Iraq"))
    change(other, update(Place).where(Place.id == 1).values(kind="country"))
    bring(mine, other)
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Republic of Iraq"
    assert one(mine, select(Place.kind).where(Place.id == 1)) == "country"
    assert "heads" not in kinds(mine)


def test_of_one_field_the_later_write_is_shown_and_both_are_kept(pair):
    mine, other = pair
    change(mine, update(Place).where(Place.id == 1).values(name="Mine"))
    change(other, update(Place).where(Place.id == 2).values(name="First"))
    change(other, update(Place).where(Place.id == 1).values(name="Theirs"))
    bring(mine, other)
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Theirs"
    values = {json.loads(row[5]) for row in conflicts_of(mine) if row[2] == "name" and row[6] == "heads"}
    assert values == {"Mine", "Theirs"}


def test_the_low_of_one_side_never_meets_the_high_of_the_other(pair):
    mine, other = pair
    with mine.edit("Low") as session:
        session.scalars(select(Claim)).one().quantity = Quantity("above 3,000", Bound.ABOVE, low=3000)
    with other.edit("High") as session:
        session.scalars(select(Claim)).one().quantity = Quantity("below 2,000", Bound.BELOW, high=2000)
    bring(mine, other)
    with mine.read() as session:
        quantity = session.scalars(select(Claim)).one().quantity
    assert (quantity.low, quantity.high) in {(3000, None), (None, 2000)}
    kept = [json.loads(row[5]) for row in conflicts_of(mine) if row[2] == "quantity"]
    assert {(value["low"], value["high"]) for value in kept} == {(3000, None), (None, 2000)}


@pytest.mark.both
@pytest.mark.parametrize("deleted_here", [True, False])
def test_an_edit_beats_a_delete_and_it_is_kept_as_a_conflict(pair, deleted_here):
    mine, other = pair
    change(mine if deleted_here else other, delete(Code).where(Code.id == 4))
    change(other if deleted_here else mine, update(Code).where(Code.id == 4).values(name="Figures"))
    bring(mine, other)
    assert one(mine, select(Code.name).where(Code.id == 4)) == "Figures"
    assert sorted(row[5] for row in conflicts_of(mine) if row[6] == "exists") == ["0", "1"]


def test_a_delete_alone_deletes(pair):
    mine, other = pair
    change(other, delete(Code).where(Code.id == 4))
    bring(mine, other)
    assert one(mine, select(Code.name).where(Code.id == 4)) is None
    assert conflicts_of(mine) == []


def test_a_deleted_row_that_the_other_side_refers_to_comes_back_with_its_parents(pair):
    mine, other = pair
    change(mine, delete(Place).where(Place.id == 2))
    change(mine, delete(Place).where(Place.id == 1))
    change(other, update(Claim).values(place_id=2))
    bring(mine, other)
    assert one(mine, select(Place.parent_id).where(Place.id == 2)) == 1
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Iraq"
    assert sorted(row[1] for row in conflicts_of(mine) if row[6] == "needed") == [1, 2]
    assert check(mine) == []


@pytest.mark.parametrize("deleted_here", [True, False])
def test_an_article_that_one_side_deleted_and_the_other_changed_keeps_its_text_and_claims(pair, deleted_here):
    mine, other = pair
    before = {table: rows_of(mine)[table] for table in ("article_version", "claim", "span")}
    change(mine if deleted_here else other, delete(Article))
    change(other if deleted_here else mine, update(Article).values(title="Still of use"))
    bring(mine, other)
    assert {table: rows_of(mine)[table] for table in before} == before
    change(mine, update(Article).values(byline="Kept"))
    assert kinds(mine) == {}
    bring(other, mine)
    bring(mine, other)
    assert rows_of(mine) == rows_of(other)
    assert {table: rows_of(other)[table] for table in before} == before


def test_a_code_put_on_the_same_words_on_both_sides_is_there_once(pair):
    mine, other = pair
    span = one(mine, select(Span.id))
    for project, row in ((mine, 71), (other, 72)):
        with project.edit("Code") as session:
            session.add(Coding(id=row, span_id=span, code_id=4))
    bring(mine, other)
    bring(other, mine)
    assert rows_of(mine) == rows_of(other)
    assert [row[0] for row in rows_of(mine)["coding"]] == [71]
    change(mine, delete(Coding))
    bring(other, mine)
    assert rows_of(other)["coding"] == []


def test_a_claim_marked_on_both_sides_keeps_the_other_mark_to_decide(pair):
    mine, other = pair
    claim = one(mine, select(Claim.id))
    for project, row, mark in ((mine, 82, Consistency.CONSISTENT), (other, 81, Consistency.INCONSISTENT)):
        with project.edit("Mark") as session:
            session.add(ConsistencyMark(id=row, hypothesis_id=6, claim_id=claim, mark=mark))
    bring(mine, other)
    assert [(row[0], row[3]) for row in rows_of(mine)["consistency_mark"]] == [(81, "I")]
    [kept] = [row for row in conflicts_of(mine) if row[6] == "unique"]
    assert json.loads(kept[5])["mark"] == "C"


def test_of_two_claims_with_one_number_the_older_keeps_it(pair):
    mine, other = pair
    for project in pair:
        with project.edit("Add") as session:
            add(session, f"Some 900 troops of {project.who}.")
    bring(mine, other)
    bring(other, mine)
    assert rows_of(mine) == rows_of(other)
    numbers = [row[1] for row in sorted(rows_of(mine)["claim"])]
    assert numbers == [1, 2, 3]


def test_two_moves_that_make_a_circle_leave_the_newer_one_at_the_top(pair):
    mine, other = pair
    change(mine, update(Place).where(Place.id == 3).values(parent_id=2))
    change(other, update(Place).where(Place.id == 1).values(name="Later"))
    change(other, update(Place).where(Place.id == 2).values(parent_id=3))
    bring(mine, other)
    assert one(mine, select(Place.parent_id).where(Place.id == 3)) == 2
    assert one(mine, select(Place.parent_id).where(Place.id == 2)) is None
    assert [(row[1], row[5]) for row in conflicts_of(mine) if row[6] == "circle"] == [(2, "3")]
    assert check(mine) == []


def test_texts_travel_and_are_found(pair):
    mine, other = pair
    with other.edit("Add") as session:
        add(session, "A battalion left Haditha.")
    bring(mine, other)
    with mine.read() as session:
        assert len(search(session, "Haditha")) == 1
    assert check(mine) == []


def test_writing_a_field_decides_it_in_every_copy(pair):
    mine, other = pair
    change(mine, update(Place).where(Place.id == 1).values(name="Mine"))
    change(other, update(Place).where(Place.id == 1).values(name="Theirs"))
    bring(mine, other)
    change(mine, update(Place).where(Place.id == 1).values(name="Agreed"))
    assert kinds(mine) == {}
    bring(other, mine)
    assert one(other, select(Place.name).where(Place.id == 1)) == "Agreed"
    assert kinds(other) == {}


def test_a_merge_undone_later_sets_back_and_says_so_to_the_other_copy(pair):
    mine, other = pair
    change(other, update(Place).where(Place.id == 1).values(name="Theirs"))
    bring(mine, other)
    change(mine, update(Place).where(Place.id == 3).values(name="Al Anbar"))
    mine.undo()
    assert mine.undo() == "Merge other.muster"
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Iraq"
    bring(mine, other)
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Iraq"
    bring(other, mine)
    assert one(other, select(Place.name).where(Place.id == 1)) == "Iraq"


@pytest.mark.both
def test_a_merge_survives_a_restart_and_is_then_taken_back_in_one_step(pair):
    mine, other = pair
    before = rows_of(mine)
    for number in range(3):
        change(other, update(Place).where(Place.id == 1).values(name=f"Theirs {number}"))
    bring(mine, other)
    reopen(mine)
    assert mine.undo_label == "Merge other.muster"
    mine.undo()
    reopen(mine)
    assert (rows_of(mine), mine.undo_label) == (before, "Begin")


def test_what_was_redacted_is_neither_taken_nor_given(pair, tmp_path):
    mine, other = pair
    change(other, update(Place).where(Place.id == 1).values(name="A country"))
    settled(other)
    from db.sqlite import connect

    driver = connect(other.path)  # as a shared copy is made: the value replaced, its history too
    driver.execute("INSERT INTO redaction VALUES ('place', 1, 'name')")
    driver.execute("DELETE FROM change WHERE fields LIKE '%Iraq%'")
    driver.close()
    change(mine, update(Place).where(Place.id == 1).values(name="Secret name"))
    change(other, update(Place).where(Place.id == 1).values(name="Some country"))
    change(other, update(Place).where(Place.id == 3).values(name="Al Anbar"))
    third = copy_of(mine, tmp_path / "third.muster", "C")
    bring(mine, other)
    assert one(mine, select(Place.name).where(Place.id == 1)) == "Secret name"
    assert one(mine, select(Place.name).where(Place.id == 3)) == "Al Anbar"
    bring(other, third)
    assert one(other, select(Place.name).where(Place.id == 1)) == "Some country"
    assert b"Secret name" not in settled(other).read_bytes()
    third.close()


def test_another_project_is_refused(new_project, pair, tmp_path):
    with Project.create(tmp_path / "stranger.muster", "Another") as stranger:
        change(stranger, text("UPDATE project SET made_at = '2020-01-01T00:00:00Z', name = 'x'"))
        with pytest.raises(WorkbenchError, match="another project"):
            bring(pair[0], stranger)


def test_the_open_file_itself_is_refused(pair):
    with pytest.raises(WorkbenchError, match="is the project that is open"):
        merge(pair[0], pair[0].place, "Merge", silent)


def test_one_id_given_to_two_things_is_refused_and_nothing_changes(pair):
    mine, other = pair
    for project in pair:
        with project.edit("Add") as session:
            session.add(Place(id=99, name=project.who))
    before = lines_of(mine)
    with pytest.raises(WorkbenchError, match="two different things"):
        bring(mine, other)
    assert lines_of(mine) == before


def test_values_that_no_edit_can_have_written_are_refused(pair):
    mine, other = pair
    with other.edit("Add") as session:
        add(session, "Some 900 troops.")
    settled(other)
    from db.sqlite import connect

    driver = connect(other.path)
    driver.execute("UPDATE claim SET kind = 'nonsense' WHERE number = 2")
    driver.close()
    with pytest.raises(WorkbenchError, match="the kind of a claim"):
        merge(mine, other.path, "Merge", silent)
    assert one(mine, select(Article.id).where(Article.title == "Some 900 ")) is None


def test_a_copy_of_an_older_schema_is_merged_and_stays_as_it_is(tmp_path):
    older = tmp_path / "older.muster"
    older.write_bytes(gzip.decompress((Path(__file__).parents[1] / "projects/schema-3.muster.gz").read_bytes()))
    mine = shutil.copyfile(older, tmp_path / "mine.muster")
    before = older.read_bytes()
    with Project.open_file(mine, "A. Analyst") as project:
        merge(project, older, "Merge", silent)
        assert project.undo_label != "Merge"
    assert older.read_bytes() == before
