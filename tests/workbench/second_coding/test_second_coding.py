"""A set tagged a second time without the first tags in sight; how far both agree; disagreements decided."""

import shutil

import pytest
from sqlalchemy import select

from db.claims import Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.project import Project
from db.second_coding import SecondTag
from db.spans import Span
from db.values import Bound, SpanKind
from workbench.articles import IncomingArticle, add_articles
from workbench.codes.editing import code_typed
from workbench.merging import merge_copy
from workbench.second_coding.agreement import agreed
from workbench.second_coding.blind import blind_articles, blind_round
from workbench.second_coding.pairing import Apart, Tag, paired
from workbench.second_coding.reading import compare
from workbench.second_coding.rounds import (
    articles_of_round,
    end_round,
    random_articles,
    round_rows,
    set_article_done,
    start_round,
)
from workbench.second_coding.settling import Decision, settle
from workbench.second_coding.tabled import agreement_lines, pairs_csv
from workbench.second_coding.tagging import remove_second_tag, second_words, tag_second
from workbench.spans import put_code, tagged_words
from workbench.tagging import tag_words
from workbench.texts import prepare_text

_BODY = "Some 2,000 soldiers leave the airfield. A 🚁 wing stays. Fewer than 900 guards remain at the gate."


def _words(text):
    start = _BODY.index(text)
    return start, start + len(text)


@pytest.fixture
def path(template, tmp_path):
    return shutil.copyfile(template, tmp_path / "round.muster")


@pytest.fixture
def version_id(path):
    """An article that A. First has tagged: three codes, one number."""
    with Project.open_file(path, who="A. First") as project:
        with project.edit("Import") as session:
            found = add_articles(session, [IncomingArticle(title="A wing", text=prepare_text(_BODY))])[0].version_id
        with project.edit("Tag") as session:
            put_code(session, found, *_words("leave the airfield"), code_typed(session, "Leaving").id)
            put_code(session, found, *_words("A 🚁 wing stays"), code_typed(session, "Staying").id)
            put_code(session, found, *_words("at the gate"), code_typed(session, "Basing").id)
            tag_words(session, found, SpanKind.QUANTITY, *_words("Some 2,000"))
        return found


@pytest.fixture
def round_id(path, version_id):
    """A round that B. Second has tagged: a code alike, another, one on other words, and a number read otherwise."""
    with Project.open_file(path, who="A. First") as project, project.edit("Start second coding") as session:
        article_id = random_articles(session, 5)[0]
        made = start_round(session, "Spring set", "B. Second", [article_id])
    with Project.open_file(path, who="B. Second") as project, project.edit("Tag code") as session:
        codes = {code.name: code.id for code in session.scalars(select(Code))}
        for words, code in (("leave the airfield", "Leaving"), ("A 🚁 wing stays", "Basing"), ("the gate", "Basing")):
            tag_second(session, made, version_id, SpanKind.CODE, *_words(words), codes[code])
        tag_second(session, made, version_id, SpanKind.QUANTITY, *_words("2,000"))
        tag_second(session, made, version_id, SpanKind.QUANTITY, *_words("Fewer than 900"))
        set_article_done(session, made, version_id, done=True)
    return made


@pytest.fixture
def ended(path, round_id):
    with Project.open_file(path, who="A. First") as project:
        with project.edit("End second coding") as session:
            end_round(session, round_id)
        yield project


def _pairs(project, round_id):
    with project.read() as session:
        return [row.pair for row in compare(session, round_id).rows]


def _coded(project, version_id):
    with project.read() as session:
        return [(one.quote, one.code, one.made_by) for one in tagged_words(session, version_id) if one.code]


def test_the_second_coder_tags_beside_the_project_and_nobody_compares_before_the_end(path, round_id, version_id):
    with Project.open_file(path, who="B. Second") as project, project.read() as session:
        assert blind_round(session, "B. Second", version_id) == round_id
        assert blind_round(session, "A. First", version_id) is None
        assert len(blind_articles(session, "B. Second")) == 1
        assert [one.quote for one in second_words(session, round_id, version_id)] == [
            *("2,000", "leave the airfield", "A 🚁 wing stays", "Fewer than 900", "the gate")
        ]
        assert len(tagged_words(session, version_id)) == 5  # the first's own, with the claim of the number
        (row,) = round_rows(session)
        assert (row.coder, row.made_by, row.articles, row.done, row.tags) == ("B. Second", "A. First", 1, 1, 5)
        with pytest.raises(WorkbenchError, match="End it first"):
            compare(session, round_id)


def test_only_codes_and_numbers_are_tagged_and_the_same_once(path, round_id, version_id):
    with Project.open_file(path, who="B. Second") as project:
        with pytest.raises(WorkbenchError, match="K or Q"), project.edit("Tag") as session:
            tag_second(session, round_id, version_id, SpanKind.PLACE, 0, 4)
        with pytest.raises(WorkbenchError, match="already"), project.edit("Tag") as session:
            tag_second(session, round_id, version_id, SpanKind.QUANTITY, *_words("2,000"))
        with pytest.raises(WorkbenchError, match="not in the article"), project.edit("Tag") as session:
            tag_second(session, round_id, version_id, SpanKind.QUANTITY, 4, 4_000)
        with project.edit("Remove tag") as session:
            remove_second_tag(session, second_words(session, round_id, version_id)[0].id)
        with project.read() as session:
            assert len(second_words(session, round_id, version_id)) == 4


@pytest.mark.parametrize(
    ("name", "coder", "said"), [("", "B", "Name the second coding"), ("S", " ", "Say who"), ("S", "B", "at least one")]
)
def test_a_round_needs_a_name_a_coder_and_articles(path, version_id, name, coder, said):
    project = Project.open_file(path, who="A. First")
    with project, pytest.raises(WorkbenchError, match=said), project.edit("Start") as session:
        start_round(session, name, coder, [])


def test_ending_compares_both_and_shows_everything_again(ended, round_id, version_id):
    assert [(pair.tag.quote, pair.apart) for pair in _pairs(ended, round_id)] == [
        ("Some 2,000", Apart.NUMBER),
        ("leave the airfield", Apart.NOT),
        ("A 🚁 wing stays", Apart.CODE),
        ("Fewer than 900", Apart.ONLY_SECOND),
        ("at the gate", Apart.WORDS),
    ]
    with ended.read() as session:
        compared = compare(session, round_id)
        assert blind_round(session, "B. Second", version_id) is None
        assert [row.version_id for row in articles_of_round(session, round_id)] == [version_id]
    assert (compared.agreed.coded, compared.agreed.same_codes) == (3, 2)
    assert (compared.agreed.numbers, compared.agreed.same_bounds, compared.agreed.same_numbers) == (1, 0, 0)
    # Leaving, Leaving; Staying, Basing; Basing, Basing: Do = 2/6, De = (36 - 4 - 1 - 9)/30, so alpha = 1 - 10/22.
    assert compared.agreed.codes == pytest.approx(1 - 10 / 22)
    assert [line[0] for line in agreement_lines(compared.agreed)][2] == "Codes"
    assert pairs_csv(compared).splitlines()[3].startswith("A wing,another code,,A 🚁 wing stays,")


def test_the_agreement_stays_while_disagreements_are_decided_and_each_decision_is_one_undo(ended, round_id, version_id):
    with ended.read() as session:
        before = compare(session, round_id).agreed
    _, _, other_code, only_second, other_words = _pairs(ended, round_id)
    start = _coded(ended, version_id)
    for pair, decision, gone, come in (
        (other_code, Decision.FIRST, set(), set()),
        (
            *(other_code, Decision.SECOND, {("A 🚁 wing stays", "Staying", "A. First")}),
            {("A 🚁 wing stays", "Basing", "B. Second")},
        ),
        (other_code, Decision.BOTH, set(), {("A 🚁 wing stays", "Basing", "B. Second")}),
        (other_code, Decision.NEITHER, {("A 🚁 wing stays", "Staying", "A. First")}, set()),
        (other_words, Decision.SECOND, {("at the gate", "Basing", "A. First")}, {("the gate", "Basing", "B. Second")}),
    ):
        with ended.edit("Decide") as session:
            settle(session, pair.first.id, pair.second.id, decision)
        assert set(_coded(ended, version_id)) == set(start) - gone | come
        assert {p.settled for p in _pairs(ended, round_id)} == {None, decision}
        with ended.read() as session:
            assert compare(session, round_id).agreed == before
        with pytest.raises(WorkbenchError, match="decided already"), ended.edit("Decide") as session:
            settle(session, pair.first.id, pair.second.id, Decision.FIRST)
        ended.undo()
        assert _coded(ended, version_id) == start
    with ended.edit("Decide") as session:
        settle(session, None, only_second.second.id, Decision.SECOND)
    with ended.read() as session:
        made = session.scalars(select(Claim).order_by(Claim.number.desc())).first()
        assert (made.bound, made.high, made.low) == (Bound.BELOW, 900, None)


def test_a_number_decided_for_the_second_is_what_the_claim_states(ended, round_id):
    number = _pairs(ended, round_id)[0]
    with pytest.raises(WorkbenchError, match="One claim states one number"), ended.edit("Decide") as session:
        settle(session, number.first.id, number.second.id, Decision.BOTH)
    with ended.edit("Decide") as session:
        settle(session, number.first.id, number.second.id, Decision.SECOND)
    with ended.read() as session:
        stated = session.scalars(select(Claim)).one()
        assert (stated.bound, stated.low, stated.high) == (Bound.EXACT, 2000, 2000)
        assert session.scalars(select(Span.quote).where(Span.kind == SpanKind.QUANTITY)).one() == "2,000"
    ended.undo()
    with ended.edit("Decide") as session:
        settle(session, number.first.id, number.second.id, Decision.NEITHER)
        assert session.scalars(select(Claim)).one().bound is None


def test_a_round_ends_once_and_undo_opens_it_again(ended, round_id, version_id):
    with pytest.raises(WorkbenchError, match="has ended already"), ended.edit("End") as session:
        end_round(session, round_id)
    ended.undo()
    with ended.read() as session:
        assert blind_round(session, "B. Second", version_id) == round_id
        assert not session.scalars(select(SecondTag).where(SecondTag.of_first)).all()
        assert session.scalars(select(Coding.id)).all()


def test_a_set_tagged_in_another_copy_comes_back_by_merging(path, version_id, tmp_path):
    with Project.open_file(path, who="A. First") as project, project.edit("Start second coding") as session:
        round_id = start_round(session, "Apart", "B. Second", random_articles(session, 5))
    other = shutil.copyfile(path, tmp_path / "other.muster")
    with Project.open_file(other, who="B. Second") as project, project.edit("Tag code") as session:
        assert blind_round(session, "B. Second", version_id) == round_id
        code_id = code_typed(session, "Leaving").id
        tag_second(session, round_id, version_id, SpanKind.CODE, *_words("leave the airfield"), code_id)
    with Project.open_file(path, who="A. First") as project:
        merge_copy(project, other)
        with project.edit("End second coding") as session:
            end_round(session, round_id)
        compared = _pairs(project, round_id)
    assert [pair.apart for pair in compared].count(Apart.NOT) == 1


def _tag(number, start, end, code=1):
    return Tag(number, 1, SpanKind.CODE, start, end, "", code)


def test_tags_of_one_code_meet_on_any_shared_word_others_on_half():
    first = [_tag(1, 0, 10), _tag(2, 20, 30, 2)]
    second = [_tag(3, 9, 30), _tag(4, 20, 24, 3), _tag(5, 20, 26, 3)]
    pairs = [(p.first and p.first.id, p.second and p.second.id) for p in paired(first, second)]
    assert pairs == [(1, 3), (None, 4), (2, 5)]


def test_alpha_on_words_of_two_versions_is_that_of_the_texts_end_to_end():
    first = [Tag(1, 1, SpanKind.CODE, 2, 6, "", 1), Tag(2, 2, SpanKind.CODE, 0, 5, "", 1)]
    second = [Tag(3, 1, SpanKind.CODE, 2, 6, "", 1)]
    one = agreed(paired(first, second), {1: 10, 2: 10})
    end_to_end = [Tag(1, 1, SpanKind.CODE, 2, 6, "", 1), Tag(2, 1, SpanKind.CODE, 10, 15, "", 1)]
    assert one.words == agreed(paired(end_to_end, second), {1: 20}).words
    assert one.words < 1 == agreed(paired(second, second), {1: 20}).words
