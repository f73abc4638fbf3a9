"""Versions of an article: a corrected text brought in, what is tagged carried over to it, and what could not be.

A tag that is carried keeps its row, with all that hangs on it, and moves on; a row of the same words is left where it
stood. A claim goes with all its parts or stays with all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.errors import WorkbenchError
from db.identity import new_id, now
from db.rows import among, table_of
from db.search import index_texts
from db.spans import Span
from db.suggestions import Decision, Suggestion
from db.values import SpanKind
from workbench.articles import article
from workbench.carrying import Carrier, Place
from workbench.offers import offers_of
from workbench.spans import CONTEXT
from workbench.stories import place_version
from workbench.suggestions import keep_offers
from workbench.texts import StoredText


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version that has come in: how many tags it took over, and how many wait in the list beside it."""

    version_id: int
    number: int
    carried: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article with its text. ``reason`` says why it was brought in."""

    id: int
    number: int
    captured_at: str
    reason: str | None
    body: str


def versions_of(session: Session, article_id: int) -> list[Version]:
    """All versions of an article, the first one first."""
    rows = session.execute(
        select(ArticleVersion, Text.body)
        .join(Text, Text.id == ArticleVersion.text_id)
        .where(ArticleVersion.article_id == article_id)
        .order_by(ArticleVersion.number)
    )
    return [Version(one.id, one.number, one.captured_at, one.reason, body) for one, body in rows]


def add_version(session: Session, article_id: int, text: StoredText, reason: str | None = None) -> NewVersion:
    """Bring another state of an article's text in. What is tagged is carried over where words and facts are the same.

    Raises `WorkbenchError` where the text is the one that the article has.
    """
    changed = article(session, article_id)
    before = versions_of(session, article_id)
    newest = before[-1]
    if newest.body == text.body:
        raise WorkbenchError(f"“{changed.title}” has this text already, as version {newest.number}. Nothing was added.")
    _store(session, text)
    made = ArticleVersion(
        id=new_id(), article_id=article_id, number=newest.number + 1, text_id=text.id, captured_at=now(), reason=reason
    )
    session.add(made)
    session.flush()
    carried = sum(_carry(session, old, made.id, text.body) for old in before)
    _offer(session, changed, before, made.id, text.body)
    place_version(session, article_id, text)
    session.flush()
    waiting = sum(len(tags_on(session, old.id)) for old in before)
    return NewVersion(made.id, made.number, carried, waiting)


def _store(session: Session, text: StoredText) -> None:
    if session.get(Text, text.id) is None:
        session.execute(insert(table_of(Text)), [{"id": text.id, "sha256": text.sha256, "body": text.body}])
        index_texts(session, [text.id])


def _carry(session: Session, old: Version, version_id: int, body: str) -> int:
    """Carry what is tagged in an older version and was not left there. Returns how many tags were carried."""
    units = tags_on(session, old.id)
    if not units:
        return 0
    carrier, moves = Carrier(old.body, body), []
    for spans in units.values():
        places = [carrier.carry(span.start, span.end) for span in spans]
        if all(isinstance(place, Place) for place in places):
            moves += [Move(span, place) for span, place in zip(spans, places, strict=True) if isinstance(place, Place)]
    move_on(session, moves, version_id, body)
    return len(moves)


def tags_on(session: Session, version_id: int) -> dict[int, list[Span]]:
    """The tags of a version that nobody has left there, by claim, its own words first; each other by itself."""
    spans = session.scalars(
        select(Span).where(Span.version_id == version_id, Span.stays.is_(False)).order_by(Span.start, Span.id)
    )
    units: dict[int, list[Span]] = {}
    for span in sorted(spans, key=lambda one: one.kind != SpanKind.CLAIM):
        units.setdefault(span.claim_id or span.id, []).append(span)
    return units


@dataclass(frozen=True, slots=True)
class Move:
    """A tag that goes on to words of a newer version; unless they are the same words it does not count as carried."""

    span: Span
    place: Place
    same_words: bool = True


def move_on(session: Session, moves: Sequence[Move], version_id: int, body: str) -> None:
    """Move tags on to a newer version's text, and leave a row of the old words where each stood."""
    left = [_left_behind(each.span) for each in moves]
    session.add_all(left)
    session.flush()
    for each, before in zip(moves, left, strict=True):
        span, start, end = each.span, each.place.start, each.place.end
        span.version_id, span.start, span.end, span.stays = version_id, start, end, False
        span.quote, span.carried_from_id = body[start:end], before.id if each.same_words else None
        span.prefix, span.suffix = body[max(0, start - CONTEXT) : start], body[end : end + CONTEXT]


def _left_behind(span: Span) -> Span:
    words = ("version_id", "kind", "start", "end", "quote", "prefix", "suffix")
    made = ("rule", "made_by", "made_at", "carried_from_id")
    return Span(id=new_id(), **{name: getattr(span, name) for name in (*words, *made)}, stays=True)


def _offer(session: Session, of: Article, before: Sequence[Version], version_id: int, body: str) -> None:
    """Offer what the new text says, but for what was decided in the older ones where it stands there unchanged."""
    old = {one.id: one for one in before}
    decided = session.scalars(
        select(Suggestion).where(among(Suggestion.version_id, old), Suggestion.decision != Decision.OPEN)
    ).all()
    carriers = {one.id: Carrier(one.body, body) for one in before if any(each.version_id == one.id for each in decided)}
    taken = set()
    for each in decided:
        place = carriers[each.version_id].carry(each.start, each.end)
        if isinstance(place, Place) and (each.kind, place.start, place.end) not in taken:
            taken.add((each.kind, place.start, place.end))
            facts = {name: getattr(each, name) for name in ("kind", "rule", "offer", "decision", "claim_id")}
            session.add(Suggestion(id=new_id(), version_id=version_id, start=place.start, end=place.end, **facts))
    session.flush()
    session.execute(delete(Suggestion).where(among(Suggestion.version_id, old), Suggestion.decision == Decision.OPEN))
    keep_offers(session, version_id, offers_of(body, of.published_time))
