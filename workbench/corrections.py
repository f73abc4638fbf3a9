"""Corrections that are remembered: this spelling is that place, this official is that source, from now on."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.claims import Attribution
from db.places import Place, PlaceName
from db.rows import table_of
from db.schema import metadata
from db.sources import Source
from db.spans import Span
from db.suggestions import Suggestion
from db.values import SourceKind, SpanKind
from workbench.claims import claim, claim_words, set_new_source, set_place, set_source
from workbench.places import find_place
from workbench.reading.gazetteer import place_by_name
from workbench.sources import remember_name
from workbench.tagging import described


def correct_source(session: Session, claim_id: int, source_id: int | None) -> None:
    """Say who said it after all. The words that name the source mean it from now on."""
    before = _source_id(session, claim_id)
    set_source(session, claim_id, source_id)
    _learn_source(session, claim_id, source_id, before)


def correct_new_source(session: Session, claim_id: int, name: str, kind: SourceKind) -> int:
    """Say who said it by a name, which may be new. The words that name the source mean it from now on."""
    before = _source_id(session, claim_id)
    source_id = set_new_source(session, claim_id, name, kind)
    _learn_source(session, claim_id, source_id, before)
    return source_id


def correct_place(session: Session, claim_id: int, name: str) -> None:
    """Say which place is meant. A spelling that nobody knew is a spelling of that place from now on."""
    set_place(session, claim_id, name)
    words, place_id = claim_words(session, claim_id, SpanKind.PLACE), claim(session, claim_id).place_id
    _point_tags(session, claim_id, SpanKind.PLACE, place_id=place_id)
    if words is None or place_id is None:
        return
    if place_by_name(words.quote) is not None:
        return  # a listed name keeps its meaning: only this claim is about another place
    known = find_place(session, words.quote)
    if known is not None and known.id != place_id and known.name == words.quote:
        _drop_unused(session, Place, known.id)
    if find_place(session, words.quote) is None:
        session.add(PlaceName(place_id=place_id, name=" ".join(words.quote.split())))
        session.flush()


def _source_id(session: Session, claim_id: int) -> int | None:
    return session.scalar(select(Attribution.source_id).where(Attribution.claim_id == claim_id))


def _learn_source(session: Session, claim_id: int, source_id: int | None, before: int | None) -> None:
    words = claim_words(session, claim_id, SpanKind.SOURCE)
    _point_tags(session, claim_id, SpanKind.SOURCE, source_id=source_id)
    if source_id is not None and source_id != before:
        for name, kind in _names(session, claim_id, words):
            remember_name(session, source_id, name, kind, claim(session, claim_id).article_id)
    if before is not None and before != source_id:
        _drop_unused(session, Source, before)


def _point_tags(session: Session, claim_id: int, kind: SpanKind, **meant: int | None) -> None:
    """The tags on a claim's words name what the claim now says."""
    session.flush()
    session.execute(update(Span).where(Span.claim_id == claim_id, Span.kind == kind).values(**meant))


def _names(session: Session, claim_id: int, words: Span | None) -> set[tuple[str, SourceKind]]:
    """What the text calls the source of a claim: the full name read for it, and the very words."""
    offers = session.scalars(
        select(Suggestion.offer).where(Suggestion.claim_id == claim_id, Suggestion.kind == SpanKind.SOURCE)
    )
    names = {(offer["name"], SourceKind(offer["source_kind"])) for offer in offers}
    return names or ({described(words.quote)} if words is not None else set())


def _drop_unused(session: Session, kind: type[Source] | type[Place], row_id: int) -> None:
    """Take a source or place away that no row of the project refers to any more."""
    target = table_of(kind)
    columns = [column for table in metadata.tables.values() for column in table.columns]
    referring = [one for one in columns if any(key.column.table is target for key in one.foreign_keys)]
    if all(session.execute(select(one).where(one == row_id).limit(1)).first() is None for one in referring):
        session.delete(session.get_one(kind, row_id))
        session.flush()
