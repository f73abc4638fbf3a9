"""Tagging by hand: selected words become a claim, or one of its parts, or stand tagged on their own."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import ArticleVersion
from db.errors import WorkbenchError
from db.spans import Span
from db.suggestions import Decision, Suggestion
from db.values import SourceKind, SpanKind
from workbench.accepting import accept, source_of
from workbench.articles import article
from workbench.claims import add_claim, claim, set_source
from workbench.codes.editing import code_typed
from workbench.dates import exact_or_whole
from workbench.forces import force_named
from workbench.places import place_named
from workbench.reading import read_date, read_quantity
from workbench.sources import add_source, find_source
from workbench.spans import add_span, put_code, surrounding_claim


def make_claim(session: Session, version_id: int, start: int, end: int) -> int:
    """A claim out of selected words. A number that was suggested inside them comes along as it was read."""
    offered = _offered_within(session, version_id, SpanKind.QUANTITY, start, end)
    if offered is None:
        return add_claim(session, _article_id(session, version_id), version_id, start, end).id
    offered.offer = {**offered.offer, "statement": [start, end]}
    made = accept(session, offered.id)
    if made is None:
        raise WorkbenchError("These words cannot be made a claim. Select the sentence.")
    return made


def tag_words(session: Session, version_id: int, kind: SpanKind, start: int, end: int, code: str = "") -> int | None:
    """Tag selected words by hand. Returns the claim they belong to, if any.

    Words inside a claim become its source, number, place, date or force. A number outside any claim makes a claim of
    itself; other words outside a claim stand on their own.
    """
    if kind == SpanKind.CODE:
        put_code(session, version_id, start, end, code_typed(session, code).id)
        return None
    claim_id = surrounding_claim(session, version_id, start, end)
    if claim_id is None and kind == SpanKind.QUANTITY:
        claim_id = add_claim(session, _article_id(session, version_id), version_id, start, end).id
    tagged = add_span(session, version_id, kind, start, end, claim_id=claim_id, rule="by hand")
    name_words(session, tagged)
    return claim_id


def name_words(session: Session, tagged: Span) -> None:
    """Say what the words of a tag name, and give it to the claim they belong to: its number, place, date or source."""
    naming = _NAMING.get(tagged.kind)
    if naming is not None:
        naming(session, tagged)


def _name_quantity(session: Session, tagged: Span) -> None:
    if tagged.claim_id is not None:
        claim(session, tagged.claim_id).quantity = read_quantity(tagged.quote)


def _name_place(session: Session, tagged: Span) -> None:
    tagged.place_id = place_named(session, tagged.quote).id
    if tagged.claim_id is not None:
        claim(session, tagged.claim_id).place_id = tagged.place_id


def _name_force(session: Session, tagged: Span) -> None:
    tagged.force_id = force_named(session, tagged.quote).id
    if tagged.claim_id is not None:
        claim(session, tagged.claim_id).force_id = tagged.force_id


def _name_date(session: Session, tagged: Span) -> None:
    published = article(session, _article_id(session, tagged.version_id)).published_time
    as_of = read_date(tagged.quote, exact_or_whole(published))
    if as_of is None:
        return  # tagged as a date, which one is for the analyst to say
    tagged.edtf = as_of.edtf
    if tagged.claim_id is not None:
        claim(session, tagged.claim_id).time = as_of


def _name_source(session: Session, tagged: Span) -> None:
    """Who the words name: as the reader of phrases has it, else by how they are written."""
    article_id = _article_id(session, tagged.version_id)
    offered = _offered_within(session, tagged.version_id, SpanKind.SOURCE, tagged.start, tagged.end)
    if offered is not None:
        offered.decision = Decision.ACCEPTED
        tagged.source_id = source_of(session, offered.offer, article_id).id
    else:
        name, kind = described(tagged.quote)
        tagged.source_id = (find_source(session, name, kind, article_id) or add_source(session, name, kind)).id
    if tagged.claim_id is not None:
        set_source(session, tagged.claim_id, tagged.source_id)


_NAMING = {
    SpanKind.QUANTITY: _name_quantity,
    SpanKind.PLACE: _name_place,
    SpanKind.FORCE: _name_force,
    SpanKind.DATE: _name_date,
    SpanKind.SOURCE: _name_source,
}


def described(words: str) -> tuple[str, SourceKind]:
    """A source's name without its article, and whether it is written like a name or like a description."""
    name = re.sub(r"^(?:an?|the|some|two|three|several)\s+", "", words.strip(), flags=re.IGNORECASE)
    capitals = sum(word[0].isupper() for word in name.split() if word[0].isalpha())
    if (words[:1].islower() and not capitals) or name[:1].islower():
        return name, SourceKind.ANONYMOUS_PERSON
    return name, SourceKind.NAMED_PERSON if capitals >= 2 else SourceKind.ORGANISATION


def _offered_within(session: Session, version_id: int, kind: SpanKind, start: int, end: int) -> Suggestion | None:
    """The first suggestion of a kind that is still open and lies within these words."""
    return session.scalars(
        select(Suggestion)
        .where(
            Suggestion.version_id == version_id,
            Suggestion.kind == kind,
            Suggestion.decision == Decision.OPEN,
            Suggestion.start >= start,
            Suggestion.end <= end,
        )
        .order_by(Suggestion.start)
        .limit(1)
    ).first()


def _article_id(session: Session, version_id: int) -> int:
    return session.get_one(ArticleVersion, version_id).article_id
