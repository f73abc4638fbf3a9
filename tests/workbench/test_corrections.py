"""What an analyst corrects once need not be corrected again, and nothing is learnt beyond what was said."""

import pytest
from sqlalchemy import select

from db.places import Place, PlaceName
from db.sources import Source
from db.suggestions import Suggestion
from db.values import SourceKind, SpanKind
from workbench.accepting import accept
from workbench.claim_views import claim_row, claim_rows
from workbench.corrections import correct_new_source, correct_place, correct_source
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.places import place_named
from workbench.remembered import in_remembered_names
from workbench.review import review_rows
from workbench.sources import add_source
from workbench.suggestions import open_suggestions
from workbench.tagging import tag_words

_FIRST = (
    "About 300 soldiers are in Mali, a senior defence official said.\n\n"
    "The senior defence official said 40 of the soldiers had left."
)
_OTHER = "About 500 soldiers are in Niger, a senior defence official said."
_NAMED = "About 200 soldiers are in Chad, Pentagon spokesman Ann Vale said."


@pytest.fixture
def project(desk):
    import_articles(desk.project, [from_text(_FIRST), from_text(_OTHER), from_text(_NAMED)])
    return desk.project


def _accept(project, words: str) -> int:
    with project.read() as session:
        waiting = [row for row in review_rows(session) if row.offer["text"] == words]
    with project.edit("Accept") as session:
        return accept(session, waiting[0].id)


def _row(project, claim_id):
    with project.read() as session:
        return claim_row(session, claim_id)


def _names(project, kind=Source):
    with project.read() as session:
        return set(session.scalars(select(kind.name)))


def test_a_described_person_is_the_same_within_the_article_and_not_beyond_it(project):
    first = _accept(project, "About 300")
    with project.edit("Set source") as session:
        correct_new_source(session, first, "R. Stone", SourceKind.NAMED_PERSON)
    assert _row(project, _accept(project, "40")).source == "R. Stone"
    assert _row(project, _accept(project, "About 500")).source == "senior defence official"


def test_a_name_proper_means_the_corrected_source_in_every_article(project):
    first = _accept(project, "About 200")
    assert _row(project, first).source == "Ann Vale"
    with project.edit("Set source") as session:
        office = add_source(session, "Pentagon press office", SourceKind.ORGANISATION).id
        correct_source(session, first, office)
    import_articles(project, [from_text("About 700 soldiers are in Gabon, Pentagon spokesman Ann Vale said.")])
    assert _row(project, _accept(project, "About 700")).source == "Pentagon press office"


def test_a_source_that_nobody_quotes_any_more_leaves_the_registry_and_undo_brings_it_back(project):
    first = _accept(project, "About 200")
    with project.edit("Set source") as session:
        correct_new_source(session, first, "Joint Staff", SourceKind.ORGANISATION)
    assert "Ann Vale" not in _names(project)
    project.undo()
    assert "Ann Vale" in _names(project)
    assert _row(project, first).source == "Ann Vale"


def test_an_unknown_spelling_becomes_a_spelling_of_the_place_it_was_corrected_to(project):
    import_articles(project, [from_text("About 900 soldiers are at Zzyrqat, the ministry said.")])
    claim_id = _accept(project, "About 900")
    with project.read() as session:
        row = claim_row(session, claim_id)
    body = "About 900 soldiers are at Zzyrqat, the ministry said."
    at = body.index("Zzyrqat")
    with project.edit("Tag place") as session:
        tag_words(session, row.version_id, SpanKind.PLACE, at, at + len("Zzyrqat"))
    assert _row(project, claim_id).place == "Zzyrqat"
    with project.edit("Set place") as session:
        correct_place(session, claim_id, "Arbil")
    assert _row(project, claim_id).place == "Arbil"
    assert "Zzyrqat" not in _names(project, Place)
    assert "Zzyrqat" in _names(project, PlaceName)
    import_articles(project, [from_text("About 800 soldiers are at Zzyrqat, the ministry said.")])
    assert _row(project, _accept(project, "About 800")).place == "Arbil"


def test_a_listed_name_keeps_its_meaning_when_one_claim_is_moved(project):
    claim_id = _accept(project, "About 300")
    with project.edit("Set place") as session:
        correct_place(session, claim_id, "Burkina Faso")
    assert _row(project, claim_id).place == "Burkina Faso"
    assert _names(project, PlaceName) == set()
    with project.edit("Name it again") as session:
        assert place_named(session, "Mali").name == "Mali"


def test_taking_the_source_away_teaches_nothing(project):
    claim_id = _accept(project, "About 300")
    with project.edit("Take source away") as session:
        correct_source(session, claim_id, None)
    assert _row(project, claim_id).source is None
    assert _row(project, _accept(project, "40")).source == "senior defence official"
    with project.read() as session:
        assert len(claim_rows(session)) == 2


def _offered(project, quote: str, part: str) -> set[str]:
    """What is offered in the article that holds these words, before anything of it is accepted."""
    with project.read() as session:
        one = next(row for row in review_rows(session) if row.offer["text"] == quote)
        version_id = session.scalars(select(Suggestion.version_id).where(Suggestion.id == one.id)).one()
        waiting = open_suggestions(session, version_id)
        return {
            each.offer[part] for each in in_remembered_names(session, waiting, one.article_id) if part in each.offer
        }


def test_what_was_corrected_is_already_seen_in_what_is_offered(project):
    first = _accept(project, "About 300")
    assert "R. Stone" not in _offered(project, "40", "name")
    with project.edit("Set source") as session:
        correct_new_source(session, first, "R. Stone", SourceKind.NAMED_PERSON)
    with project.edit("Set place") as session:
        correct_place(session, first, "Sahel")
    assert "R. Stone" in _offered(project, "40", "name")
    assert "R. Stone" not in _offered(project, "About 500", "name")
