"""Wire copies: found on import by what their words share, shown as one story, put right by the analyst."""

import random
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from db.articles import Article, Fingerprint, Story
from db.claims import Attribution
from db.errors import WorkbenchError
from db.history import change
from db.project import Project
from db.sqlite import connect
from db.values import OriginKind
from workbench.articles import add_articles
from workbench.checking import check, repair
from workbench.copies import Sketched, copied_from
from workbench.dates import read_typed_day
from workbench.importing import import_articles
from workbench.incoming import IncomingArticle
from workbench.origins import add_origin
from workbench.records import LISTS
from workbench.shingles import KEPT, contained, runs, sketch
from workbench.stories import articles_of_story, find_everywhere, not_a_copy, same_story
from workbench.story_views import articles_called, story_of, story_rows
from workbench.tellings import proposals_of_story
from workbench.texts import EMPTY, prepare_text
from workbench.versions import add_version
from workbench.voices import count_voices, one_voice

_CHANCE = random.Random(7)  # noqa: S311  no secret
_VOCABULARY = ["".join(_CHANCE.choices("aeioubcdfglmnprst", k=_CHANCE.randint(2, 9))) for _ in range(3000)]


def report(seed: int, words: int = 300) -> str:
    """A text like no other, in sentences of twelve words and paragraphs of three of them."""
    chance = random.Random(seed)  # noqa: S311  no secret
    sentences = [" ".join(chance.choices(_VOCABULARY, k=12)).capitalize() + "." for _ in range(words // 12)]
    return "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))


def incoming(body: str, title: str = "Cut announced", day: str = "2025-10-01", **facts) -> IncomingArticle:
    return IncomingArticle(title=title, text=prepare_text(body), published=read_typed_day(day), **facts)


@pytest.fixture
def project(new_project):
    with new_project() as made:
        yield made


def bring_in(project, *bodies: str, **facts) -> list[int]:
    articles = [incoming(body, **facts) for body in bodies]
    return [one.id for one in import_articles(project, articles, reads=None, copies=True).added]


def stories(project) -> dict[int, int | None]:
    with project.read() as session:
        return dict(session.execute(select(Article.id, Article.story_id)).all())


def test_headers_cuts_and_changed_numbers_are_copies_and_another_report_is_none(project):
    whole = report(1)
    cut = "\n\n".join(whole.split("\n\n")[:3])
    numbered = whole.replace(whole.split()[40], "2,000").replace(whole.split()[90], "900")
    ids = bring_in(project, whole, f"ERBIL (AFP) – {whole}\n\n© Tigris Post", cut, numbered, report(2))
    found = [stories(project)[one] for one in ids]
    assert found[0] is not None
    assert found == [found[0]] * 4 + [None]


def test_a_copy_that_comes_later_joins_the_story_and_one_undo_takes_it_out_again(project):
    first, second = bring_in(project, report(1)), bring_in(project, report(1) + "\n\nMore to come.")
    assert stories(project)[first[0]] == stories(project)[second[0]] is not None
    project.undo()
    assert stories(project) == {first[0]: None}
    with project.read() as session:
        assert session.scalar(select(func.count()).select_from(Story)) == 0
    project.redo()
    assert len(set(stories(project).values())) == 1


def test_a_short_text_is_a_copy_of_the_same_text_only(project):
    same = bring_in(project, "Nothing to announce.", "Nothing to announce.", "Nothing to announce today.")
    found = [stories(project)[one] for one in same]
    assert found[0] == found[1] is not None
    assert found[2] is None


def test_an_agencys_story_rewritten_on_the_next_day_is_the_same_story_and_another_agencys_is_not(project):
    begun = report(1).split("\n\n")

    def going_on(seed: int) -> str:
        return "\n\n".join([*begun[:6], *report(seed).split("\n\n")[6:]])

    first = bring_in(project, report(1), byline="Reuters")[0]
    bring_in(project, going_on(5), byline="AFP", day="2025-10-02")
    bring_in(project, going_on(6), byline="Reuters", day="2025-10-09")
    bring_in(project, going_on(7), day="2025-10-01")
    assert set(stories(project).values()) == {None}
    again = bring_in(project, going_on(8), byline="By Lena Orth, Reuters", day="2025-10-02")[0]
    assert stories(project)[again] == stories(project)[first] is not None


def test_what_an_analyst_took_out_stays_out_and_a_story_of_one_is_none(project):
    ids = bring_in(project, report(1), report(1) + " One.")
    with project.edit("Not a copy") as session:
        not_a_copy(session, ids[1])
    assert stories(project) == {ids[0]: None, ids[1]: None}
    third = bring_in(project, report(1) + " Two.")
    assert stories(project)[ids[0]] == stories(project)[third[0]] is not None
    assert stories(project)[ids[1]] is None
    assert find_everywhere(project) == "0 copies of 0 stories found."
    assert stories(project)[ids[1]] is None


def test_same_story_joins_both_with_all_their_copies(project):
    ids = bring_in(project, report(1), report(1) + " One.", report(2), report(2) + " Two.", report(3))
    with project.edit("Same story") as session:
        same_story(session, ids[0], ids[2])
        same_story(session, ids[4], ids[1])
    assert len(set(stories(project).values())) == 1
    with project.read() as session:
        assert session.scalar(select(func.count()).select_from(Story)) == 1
        by = dict(session.execute(select(Article.id, Article.story_by)).all())
    assert all(by[one] is not None for one in (ids[0], ids[1], ids[2], ids[4]))
    with pytest.raises(WorkbenchError, match="its own story"), project.edit("Same story") as session:
        same_story(session, ids[0], ids[0])


def test_nobody_decides_without_a_name(project):
    ids = bring_in(project, report(1), report(1) + " One.")
    project.who = None
    with pytest.raises(WorkbenchError, match="name"), project.edit("Not a copy") as session:
        not_a_copy(session, ids[1])


def test_what_came_in_unsketched_is_found_everywhere_and_agencies_are_named(project):
    with project.edit("Import") as session:
        added = add_articles(session, [incoming(report(n)) for n in (1, 2)])
        late = add_articles(session, [incoming(report(1) + "\n\n(Reuters)")])
        session.get(Article, late[0].article_id).agency = None
    assert find_everywhere(project) == "1 copy of 1 story found."
    found = stories(project)
    assert found[added[0].article_id] == found[late[0].article_id] is not None
    assert found[added[1].article_id] is None
    with project.read() as session:
        assert session.get(Article, late[0].article_id).agency == "Reuters"
    project.undo()
    assert set(stories(project).values()) == {None}


def test_an_unsketched_article_is_found_by_the_next_import(project):
    with project.edit("Import") as session:
        one = add_articles(session, [incoming(report(1))])[0].article_id
    other = bring_in(project, report(1) + " Two.")
    assert stories(project)[one] == stories(project)[other[0]] is not None


def test_sketches_are_kept_once_a_text_and_are_nobodys_edit(project):
    bring_in(project, report(1), report(2))
    with project.read() as session:
        assert session.scalars(select(func.length(Fingerprint.signature))).all() == [4 * KEPT] * 2
        assert "fingerprint" not in set(session.scalars(select(change.c.tbl)))


def test_no_copy_cut_to_a_tenth_of_a_long_report_joins_what_it_does_not_repeat():
    bodies = {n: report(n, 600) for n in range(1, 60)}
    known = [Sketched(n, n, sketch(runs(body))) for n, body in bodies.items()]
    new = [Sketched(-1, 100, sketch(runs(report(100, 600))))]
    assert copied_from(known, new, lambda text_id: runs(bodies.get(text_id, report(100, 600)))) == [None]


def test_of_two_alike_the_fuller_copy_is_chosen():
    bodies = {
        1: report(1),
        2: "\n\n".join([*report(1).split("\n\n")[:8], *report(9).split("\n\n")[8:]]),
        3: report(1) + " X.",
    }
    one, other, new = (Sketched(n, n, sketch(runs(body)), None, date(2025, 10, 1)) for n, body in bodies.items())
    assert copied_from([other, one], [new], lambda text_id: runs(bodies[text_id])) == [one]


def test_containment_counts_the_shorter_text_and_writing_without_blanks_is_compared_by_letters():
    whole = runs(report(1))
    assert contained(whole, runs(" ".join(report(1).split()[:60]))) == 1
    assert contained(runs("部队将在伊拉克留驻至明年九月" * 9), runs("部队将在伊拉克留驻至明年九月" * 9 + "。")) > 0.9
    assert contained(runs("too short"), runs("too short")) == 0
    assert (
        runs("Some 2,000 stay in the north, he said.").tolist() == runs("some 2000 stay in the north he said").tolist()
    )


def test_a_sketch_that_is_not_its_texts_is_found_and_taken_out(project):
    bring_in(project, report(1))
    path = project.path
    project.close()
    with closing(connect(path)) as connection:
        connection.execute("UPDATE fingerprint SET signature = zeroblob(128)")
    with Project.open_file(path, "A. Analyst") as opened:
        assert ["copies of text" in fault for fault in check(opened)] == [True]
    assert any("copies of 1 text" in said for said in repair(path))
    with Project.open_file(path, "A. Analyst") as opened:
        assert check(opened) == []
        again = bring_in(opened, report(1) + " Two.")
        assert stories(opened)[again[0]] is not None


def test_a_story_is_shown_with_its_first_article_leading_and_the_numbers_its_copies_tell_otherwise(project):
    body = report(1) + "\n\nFewer than 2,000 troops stay, 900 of them in the north."
    later = incoming(body.replace("2,000", "1,000"), "Half to go", "2025-10-02", outlet="Gulf Ledger")
    first = incoming(body, "Cut announced", "2025-10-01", outlet="Tigris Post", byline="Lena Orth, AFP")
    done = import_articles(project, [later, first, incoming(report(2))], reads=None)
    with project.read() as session:
        [row] = story_rows(session)
        assert (row.title, row.agency, row.numbers) == ("Cut announced", "AFP", ("2,000 → 1,000",))
        assert [(one.outlet, one.numbers) for one in row.articles] == [
            ("Tigris Post", ()),
            ("Gulf Ledger", ("2,000 → 1,000",)),
        ]
        assert story_of(session, done.added[0].id) == row
        assert story_of(session, done.added[2].id) is None
        assert articles_of_story(session, done.added[0].id) == 2
        assert articles_of_story(session, done.added[2].id) == 1
        assert LISTS["stories"](session)[0]["changed_numbers"] == ["2,000 → 1,000"]
        assert [words for words, _ in articles_called(session, "cut ann", done.added[0].id)] == [
            "“Cut announced” (Tigris Post, 1 Oct 2025)",
            "“Cut announced” (1 Oct 2025)",
        ]
        assert articles_called(session, "%", done.added[0].id) == []


def test_claims_of_one_story_are_offered_as_one_origin_and_are_one_voice(project):
    body = (
        "Officers called the timetable workable, and said that the first convoys would leave before the rains.\n\n"
        "Fewer than 2,000 US troops will remain in Iraq by September, a senior official said in Erbil on Tuesday."
    )
    copies = [incoming(body, outlet="Tigris Post"), incoming(body + "\n\nMore follows.", outlet="Gulf Ledger")]
    done = import_articles(project, copies, accept=True)
    with project.edit("Origins") as session:
        story = story_of(session, done.added[0].id)
        [proposal] = proposals_of_story(session, story.id)
        assert len(proposal.claim_ids) == 2
        for each in session.scalars(select(Attribution)):
            each.origin_id = add_origin(session, f"Telling {each.id}", OriginKind.STATEMENT).id
        session.flush()
        origins = [each.origin_id for each in session.scalars(select(Attribution))]
        assert count_voices(origins, one_voice(session)) == 1
        not_a_copy(session, done.added[1].id)
        assert count_voices(origins, one_voice(session)) == 2
        same_story(session, done.added[0].id, done.added[1].id)
        assert count_voices(origins, one_voice(session)) == 1


def test_a_sketch_is_the_same_on_every_machine_and_in_every_release():
    """Those in a file are held against those of today: where this fails, what is kept in files must be made anew."""
    words = "Fewer than 2,000 troops will remain in Iraq by September, an official said in Erbil."
    kept = "82ca853f8f92964425d32e49"
    assert sketch(runs(words)).hex()[: len(kept)] == kept
    assert runs(words).tolist() == runs(f"“{words.upper()}”").tolist()


def test_an_article_that_gets_its_text_later_joins_its_story_then_and_empty_ones_are_no_copies(project):
    ids = bring_in(project, report(1))
    empty = [replace(incoming("x", title=title), text=EMPTY) for title in ("One", "Two")]
    filled = import_articles(project, empty, reads=None, copies=True).added[0].id
    assert find_everywhere(project) == "0 copies of 0 stories found."
    with project.edit("Fill") as session:
        add_version(session, filled, prepare_text(report(1) + "\n\n(dpa)"))
    found = stories(project)
    assert found[ids[0]] == found[filled] is not None
    with project.read() as session:
        assert session.get(Article, filled).agency == "dpa"
    assert check(project) == []
