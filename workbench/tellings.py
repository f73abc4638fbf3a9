"""Tellings that may go back to one origin: read for the proposals, joined or told apart by the analyst."""

import re
from collections.abc import Collection, Iterable
from datetime import timedelta
from itertools import combinations
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.articles import Article
from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.relations import ClaimRelation
from db.rows import among
from db.sources import Source
from db.spans import Span
from db.values import OriginKind, RelationKind, SpanKind
from workbench.analysts import present_analyst
from workbench.dates import day_in_words, read_typed_date
from workbench.likeness import describe_alike
from workbench.origin_joins import join_origins
from workbench.origin_proposals import Pair, Proposal, Telling, propose
from workbench.origins import add_origin
from workbench.voices import texts_of

_Outlet = aliased(Source)
_TELLINGS = (
    select(
        Claim.id,
        Claim.article_id,
        Span.quote,
        Source.name.label("speaker"),
        Article.published_earliest.label("day"),
        Article.byline,
        Article.agency,
        _Outlet.name.label("outlet"),
        Attribution.origin_id,
        Attribution.source_id,
    )
    .join(Attribution, Attribution.claim_id == Claim.id)
    .join(Source, Source.id == Attribution.source_id)
    .join(Article, Article.id == Claim.article_id)
    .join(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
    .outerjoin(_Outlet, _Outlet.id == Article.outlet_id)
)
_DAYS = 60
_AGENCY = re.compile(r"[/|(),]|\band\b|\bby\b|\bfor\b", re.IGNORECASE)


def origin_proposals(session: Session) -> list[Proposal]:
    """What may be one origin in the whole project. Whole texts are not compared."""
    return propose((_telling(row, {}) for row in session.execute(_TELLINGS)), told_apart(session))


def proposals_for(session: Session, source_id: int) -> list[Proposal]:
    """What may be one origin with a telling of this source, on the newest sixty days on which it spoke."""
    spoken = session.execute(_TELLINGS.where(Attribution.source_id == source_id)).all()
    days = sorted({row.day for row in spoken if row.day is not None}, reverse=True)[:_DAYS]
    around = {day + timedelta(days=step) for day in days for step in (-1, 0, 1)}
    near = session.execute(_TELLINGS.where(Article.published_earliest.in_(around))).all()
    names = {row.speaker for row in spoken}
    alike = [row for row in near if any(describe_alike(row.speaker, name) for name in names)]
    texts = texts_of(session, {row.article_id for row in alike})
    found = propose((_telling(row, texts) for row in alike), told_apart(session))
    mine = {row.id for row in spoken}
    return [one for one in found if not mine.isdisjoint(one.claim_ids)]


def proposals_of_story(session: Session, story_id: int) -> list[Proposal]:
    """What may be one origin among the tellings of one story's articles: wire copies are no voices of their own."""
    told = session.execute(_TELLINGS.where(Article.story_id == story_id)).all()
    texts = texts_of(session, {row.article_id for row in told})
    return propose((_telling(row, texts) for row in told), told_apart(session))


def _telling(row: Any, texts: dict[int, str]) -> Telling:
    named = {part.strip().casefold() for part in _AGENCY.split(row.byline or "")}
    agencies = frozenset(filter(None, {*named, (row.outlet or "").casefold(), (row.agency or "").casefold()}))
    return Telling(
        row.id,
        row.quote,
        row.speaker,
        row.day,
        agencies,
        row.origin_id,
        texts.get(row.article_id, ""),
        row.outlet or "",
    )


def told_apart(session: Session) -> set[Pair]:
    """Pairs of claims of which an analyst has said that the one does not repeat the other."""
    apart = select(ClaimRelation.claim_id, ClaimRelation.other_id).where(
        ClaimRelation.kind == RelationKind.REPEATS, ClaimRelation.stands.is_(False)
    )
    return {frozenset(pair) for pair in session.execute(apart)}


def confirm_one_origin(session: Session, claim_ids: Collection[int], reason: str) -> int:
    """These tellings go back to one origin. Origins they have already become one; else one is made. Returns its id."""
    told = session.scalars(select(Attribution).where(among(Attribution.claim_id, claim_ids))).all()
    if len(told) < 2:
        raise WorkbenchError("Choose at least two tellings.")
    reason = _reasoned(reason)
    known = sorted({one.origin_id for one in told if one.origin_id is not None})
    kept = known[0] if known else _new_origin(session, told[0], reason)
    for other in known[1:]:
        join_origins(session, kept, other, reason)
    for one in told:
        one.origin_id = kept
    session.flush()
    return kept


def _new_origin(session: Session, told: Attribution, reason: str) -> int:
    speaker = session.get(Source, told.source_id) if told.source_id is not None else None
    day = session.scalar(
        select(Article.published_earliest).join(Claim, Claim.article_id == Article.id).where(Claim.id == told.claim_id)
    )
    words = ", ".join(filter(None, (speaker.name if speaker else "", day_in_words(day) if day else "")))
    happened = read_typed_date(day.isoformat()) if day else None
    made = add_origin(
        session,
        words or "Telling",
        OriginKind.STATEMENT,
        happened=happened,
        source_id=told.source_id,
        reason=reason,
    )
    return made.id


def tell_apart(session: Session, claim_ids: Iterable[int], reason: str) -> None:
    """These tellings are of different origins: they are not proposed again."""
    reason = _reasoned(reason)
    for one, other in combinations(sorted(set(claim_ids)), 2):
        known = session.scalars(
            select(ClaimRelation).where(
                ClaimRelation.kind == RelationKind.REPEATS,
                ((ClaimRelation.claim_id == one) & (ClaimRelation.other_id == other))
                | ((ClaimRelation.claim_id == other) & (ClaimRelation.other_id == one)),
            )
        ).first()
        if known is None:
            known = ClaimRelation(claim_id=other, other_id=one, kind=RelationKind.REPEATS)
            session.add(known)
        known.stands, known.reason, known.made_by = False, reason, present_analyst(session)
    session.flush()


def _reasoned(reason: str) -> str:
    words = " ".join(reason.split())
    if not words:
        raise WorkbenchError("Say why: the reason stands in the history and in the origin.")
    return words
