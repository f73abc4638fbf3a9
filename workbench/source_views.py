"""One source as it is shown: what is said about it, where it speaks, which origins it told, how it was graded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.articles import Article
from db.claims import Attribution, Claim
from db.origins import Origin
from db.sources import Source, SourceName
from db.spans import Span
from db.values import AsOf, Manner, OriginKind, SourceKind, SpanKind
from workbench.source_facts import acts_for_chain
from workbench.sources import source


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name that means the source; a description does so only in one article, ``title``."""

    id: int
    name: str
    title: str | None


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What is said about a source. ``chain`` is whom it acts for, and whom that one acts for."""

    id: int
    number: int
    name: str
    kind: SourceKind
    description: str | None
    role: str | None
    chain: tuple[str, ...]
    access: str | None
    interest: str | None
    anonymity: str | None
    spellings: tuple[Spelling, ...]


def source_facts(session: Session, source_id: int) -> SourceFacts:
    one = source(session, source_id)
    spelt = session.execute(
        select(SourceName.id, SourceName.name, Article.title)
        .outerjoin(Article, Article.id == SourceName.article_id)
        .where(SourceName.source_id == source_id)
        .order_by(SourceName.name)
    )
    return SourceFacts(
        id=one.id,
        number=one.number,
        name=one.name,
        kind=one.kind,
        description=one.description,
        role=one.role,
        chain=tuple(each.name for each in acts_for_chain(session, source_id)),
        access=one.access,
        interest=one.interest,
        anonymity=one.anonymity,
        spellings=tuple(Spelling(*row) for row in spelt),
    )


@dataclass(frozen=True, slots=True)
class Spoken:
    """One claim of a source, or printed by it: the words, where they stand, and the origin they go back to."""

    claim_id: int
    number: int
    quote: str
    words: str
    manner: Manner
    article_id: int
    title: str
    day: date | None
    outlet: str | None
    outlet_id: int | None
    speaker: str | None
    speaker_id: int | None
    origin_id: int | None


_Outlet, _Speaker = aliased(Source), aliased(Source)
_SPOKEN = (
    select(
        Claim.id,
        Claim.number,
        Span.quote,
        Claim.quantity_words,
        Attribution.manner,
        Article.id,
        Article.title,
        Article.published_earliest,
        _Outlet.name,
        Article.outlet_id,
        _Speaker.name,
        Attribution.source_id,
        Attribution.origin_id,
    )
    .join(Attribution, Attribution.claim_id == Claim.id)
    .join(Article, Article.id == Claim.article_id)
    .outerjoin(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
    .outerjoin(_Outlet, _Outlet.id == Article.outlet_id)
    .outerjoin(_Speaker, _Speaker.id == Attribution.source_id)
    .order_by(Article.published_earliest.desc().nulls_last(), Claim.number)
)


def spoken_by(session: Session, source_id: int) -> list[Spoken]:
    """Every place where the source speaks, the newest first; for an outlet also what others say in its articles."""
    speaks = Attribution.source_id == source_id
    if source(session, source_id).kind == SourceKind.OUTLET:
        speaks |= Article.outlet_id == source_id
    return _read(session.execute(_SPOKEN.where(speaks)))


def carriers(session: Session, origin_id: int) -> list[Spoken]:
    """Everything that goes back to an origin, whoever is named as saying it, in the order it appeared."""
    told = _read(session.execute(_SPOKEN.where(Attribution.origin_id == origin_id)))
    return sorted(told, key=lambda one: (one.day or date.max, one.number))


def _read(rows: Iterable[Any]) -> list[Spoken]:
    return [Spoken(row[0], row[1], " ".join((row[2] or "").split()), row[3] or "", *row[4:]) for row in rows]


@dataclass(frozen=True, slots=True)
class OriginTold:
    """An origin that a source told: when, in how many articles, why its tellings are held to be one."""

    id: int
    number: int
    label: str
    kind: OriginKind
    happened: AsOf | None
    reason: str | None
    claims: int
    articles: int


def origins_told(session: Session, spoken: Iterable[Spoken]) -> list[OriginTold]:
    """The origins behind these claims, the newest first; claims of unknown origin are not among them."""
    by_origin: dict[int, list[Spoken]] = {}
    for one in spoken:
        if one.origin_id is not None:
            by_origin.setdefault(one.origin_id, []).append(one)
    rows = session.scalars(select(Origin).where(Origin.id.in_(by_origin))).all()
    told = [
        OriginTold(
            one.id,
            one.number,
            one.label,
            one.kind,
            AsOf(one.happened, one.happened_earliest, one.happened_latest) if one.happened else None,
            one.reason,
            len({each.claim_id for each in by_origin[one.id]}),
            len({each.article_id for each in by_origin[one.id]}),
        )
        for one in rows
    ]
    return sorted(told, key=lambda one: (_first_day(one), one.number), reverse=True)


def _first_day(one: OriginTold) -> date:
    return one.happened.earliest or date.min if one.happened else date.min
