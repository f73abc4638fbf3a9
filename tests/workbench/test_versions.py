"""A corrected text makes a new version; what is tagged goes over to it or waits, and nothing is lost."""

import pytest
from sqlalchemy import func, select

from db.claims import Claim
from db.codes import Coding
from db.errors import WorkbenchError
from db.relations import ClaimRelation
from db.spans import Span
from db.suggestions import Decision, Suggestion
from db.values import ClaimState, RelationKind, SpanKind
from workbench.checking import check
from workbench.claim_views import claim_row, claim_rows
from workbench.dates import read_typed_day
from workbench.importing import import_articles
from workbench.incoming import IncomingArticle
from workbench.library import library_rows
from workbench.review import review_rows
from workbench.spans import put_code, resize_span, tagged_words
from workbench.suggestions import open_suggestions, reject
from workbench.texts import prepare_text
from workbench.versions import add_version, versions_of
from workbench.waiting import (
    correct_by_new_words,
    keep_on_old,
    remove_tag,
    take_new_words,
    waiting_count,
    waiting_tags,
    where_words_stand,
)

BODY = """Cut to be made in stages

Officers in Brussels called the timetable workable on Tuesday.

Fewer than 2,000 US troops will remain in Iraq by September, a senior official said in Erbil.

About 900 US soldiers are based in Syria, the ministry said on Monday.

Neighbours of the depot complained about dust."""


@pytest.fixture
def project(new_project):
    with new_project() as made:
        yield made


@pytest.fixture
def article(project) -> int:
    """An article with both of its numbers accepted, and a code on its last sentence."""
    incoming = IncomingArticle("Cut", prepare_text(BODY), "Tigris Post", published=read_typed_day("2025-10-01"))
    done = import_articles(project, [incoming], accept=True)
    with project.edit("Code") as session:
        version = versions_of(session, done.added[0].id)[-1].id
        start = BODY.index("complained")
        put_code(session, version, start, start + len("complained"), _code(session))
    return done.added[0].id


def _code(session) -> int:
    from workbench.codes.editing import code_named

    return code_named(session, "Nuisance").id


def bring(project, article, body, reason=None):
    with project.edit("New version") as session:
        return add_version(session, article, prepare_text(body), reason)


def waiting(project, article):
    with project.read() as session:
        return waiting_tags(session, article)


def claims(project):
    with project.read() as session:
        return {row.place: row for row in claim_rows(session)}


def test_everything_is_carried_where_only_the_setting_has_changed(project, article):
    before = claims(project)
    body = "Update 2, 20:10 GMT\n\n" + BODY.replace("2,000 US", "2,000\u00a0US").replace("workable on", "ambitious on")
    made = bring(project, article, body, "Corrected by the desk")
    assert (made.number, made.waiting) == (2, 0)
    after = claims(project)
    assert {place: row.id for place, row in after.items()} == {place: row.id for place, row in before.items()}
    assert all(row.version_id == made.version_id for row in after.values())
    with project.read() as session:
        assert [one.quote for one in tagged_words(session, made.version_id) if one.code] == ["complained"]
        assert session.scalar(select(func.count()).select_from(Coding)) == 1
        assert versions_of(session, article)[1].reason == "Corrected by the desk"
    assert check(project) == []


def test_a_changed_number_waits_beside_the_old_words_and_the_rest_is_carried(project, article):
    made = bring(project, article, BODY.replace("2,000", "1,000"))
    [one] = waiting(project, article)
    assert made.waiting == 1
    assert (one.label, one.number, one.newest) == ("C-001", 1, 2)
    assert [each.words for each in one.changed.differences] == ["2,000 → 1,000"]
    assert one.before.startswith("Fewer than 2,000")
    assert one.after.startswith("Fewer than 1,000")
    rows = claims(project)
    assert rows["Syria"].version_id == made.version_id
    assert rows["Iraq"].version_id != made.version_id
    with project.read() as session:
        assert where_words_stand(session, rows["Iraq"].id) == "Version 1 of 2: 2,000 → 1,000"
        assert where_words_stand(session, rows["Syria"].id) is None
        assert [row.changed for row in library_rows(session)] == [1]
        assert waiting_count(session, article) == 1
        assert [
            s.offer["text"] for s in open_suggestions(session, made.version_id) if s.walked and s.kind == "quantity"
        ] == ["Fewer than 1,000"]
    assert check(project) == []


def test_one_undo_takes_a_version_back_with_all_it_moved(project, article):
    with project.read() as session:
        before = [tuple(row) for row in session.execute(select(Span.__table__).order_by(Span.id))]
        offered = session.scalars(select(Suggestion.id).order_by(Suggestion.id)).all()
    bring(project, article, BODY.replace("2,000", "1,000"))
    project.undo()
    with project.read() as session:
        assert [tuple(row) for row in session.execute(select(Span.__table__).order_by(Span.id))] == before
        assert session.scalars(select(Suggestion.id).order_by(Suggestion.id)).all() == offered
        assert len(versions_of(session, article)) == 1
    project.redo()
    assert len(waiting(project, article)) == 1
    assert check(project) == []


def test_kept_on_its_version_it_waits_no_longer_and_says_so(project, article):
    bring(project, article, BODY.replace("2,000", "1,000"))
    with project.edit("Keep") as session:
        keep_on_old(session, waiting_tags(session, article)[0].key)
    iraq = claims(project)["Iraq"]
    assert (iraq.quantity.high, waiting(project, article)) == (2000, [])
    with project.read() as session:
        assert where_words_stand(session, iraq.id) == "Kept on version 1 of 2"
    bring(project, article, BODY)
    assert claims(project)["Iraq"].version_id == iraq.version_id
    with pytest.raises(WorkbenchError, match="decided already"), project.edit("Keep") as session:
        keep_on_old(session, _claim_span(session, iraq.id))


def _claim_span(session, claim_id) -> int:
    return session.scalars(select(Span.id).where(Span.claim_id == claim_id, Span.kind == SpanKind.CLAIM)).one()


def test_the_new_words_taken_give_the_claim_their_number(project, article):
    made = bring(project, article, BODY.replace("2,000", "1,000"))
    with project.edit("Take") as session:
        take_new_words(session, waiting_tags(session, article)[0].key)
    iraq = claims(project)["Iraq"]
    assert (iraq.version_id, iraq.quantity.high, iraq.quote.split(" US")[0]) == (
        made.version_id,
        1000,
        "Fewer than 1,000",
    )
    assert waiting(project, article) == []
    assert check(project) == []


def test_a_correction_is_a_claim_of_its_own_and_the_old_one_is_corrected_since_that_day(project, article):
    bring(project, article, BODY.replace("2,000", "1,000"))
    with project.edit("Correct") as session:
        made = correct_by_new_words(session, waiting_tags(session, article)[0].key)
    with project.read() as session:
        old = session.scalars(select(Claim).where(Claim.number == 1)).one()
        new = claim_row(session, made)
        relation = session.scalars(select(ClaimRelation)).one()
        assert (new.quantity.high, new.place, new.force) == (1000, "Iraq", "US forces")
        assert (old.high, old.state) == (2000, ClaimState.CORRECTED)
        assert (relation.kind, relation.reason) == (RelationKind.CORRECTS, "Version 2 of the text: 2,000 → 1,000")
    assert waiting(project, article) == []


def test_a_sentence_that_is_gone_leaves_an_orphan_that_can_be_kept_or_removed(project, article):
    bring(
        project, article, BODY.replace("About 900 US soldiers are based in Syria, the ministry said on Monday.\n\n", "")
    )
    [one] = waiting(project, article)
    assert (one.changed.why, one.after, one.quote.split(" US")[0]) == (
        "the sentence is not there any more",
        "",
        "About 900",
    )
    with pytest.raises(WorkbenchError, match="no such sentence"), project.edit("Take") as session:
        take_new_words(session, one.key)
    with project.edit("Remove") as session:
        remove_tag(session, one.key)
    assert list(claims(project)) == ["Iraq"]
    assert waiting(project, article) == []


def test_what_waits_is_tried_again_with_the_next_version(project, article):
    bring(project, article, BODY.replace("2,000", "1,000"))
    made = bring(project, article, BODY + "\n\nThe figure given before was wrong.")
    assert (made.number, made.waiting) == (3, 0)
    assert claims(project)["Iraq"].version_id == made.version_id
    assert check(project) == []


def test_the_same_text_again_is_refused(project, article):
    with pytest.raises(WorkbenchError, match="has this text already, as version 1"):
        bring(project, article, BODY + "\n")


def test_what_was_rejected_is_not_offered_again_and_the_old_version_asks_nothing(project):
    incoming = IncomingArticle("Cut", prepare_text(BODY), published=read_typed_day("2025-10-01"))
    article = import_articles(project, [incoming]).added[0].id
    with project.edit("Reject") as session:
        version = versions_of(session, article)[0].id
        quantity = next(s for s in open_suggestions(session, version) if s.offer["text"] == "About 900")
        reject(session, quantity.id)
    made = bring(project, article, BODY + "\n\nMore follows.")
    with project.read() as session:
        texts = [s.offer["text"] for s in open_suggestions(session, made.version_id) if s.kind == "quantity"]
        assert texts == ["Fewer than 2,000"]
        assert open_suggestions(session, version) == []
        assert {row.article_id for row in review_rows(session)} == {article}
        assert (
            session.scalar(
                select(func.count()).where(
                    Suggestion.decision == Decision.REJECTED, Suggestion.version_id == made.version_id
                )
            )
            == 1
        )


def test_a_carried_tag_that_is_resized_is_no_longer_carried_and_a_false_one_is_found(project, article):
    made = bring(project, article, BODY + "\n\nMore follows.")
    with project.edit("Grow") as session:
        coded = session.scalars(
            select(Span).where(Span.kind == SpanKind.CODE, Span.version_id == made.version_id)
        ).one()
        assert coded.carried_from_id is not None
        resize_span(session, coded.id, coded.start, coded.end + 6)
        assert coded.carried_from_id is None
    assert check(project) == []
    with project.edit("Tamper") as session:
        iraq = session.scalars(
            select(Span).where(Span.quote == "Fewer than 2,000", Span.version_id == made.version_id)
        ).one()
        left = session.get_one(Span, iraq.carried_from_id)
        syria = session.scalars(select(Span).where(Span.quote == "About 900", Span.version_id == made.version_id)).one()
        iraq.carried_from_id, syria.carried_from_id = syria.carried_from_id, left.id
    faults = check(project)
    assert len(faults) == 2
    assert all("other words than the tag it was carried from" in fault for fault in faults)
