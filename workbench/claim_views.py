"""Claims as they are shown: one in the inspector, all of them in a table."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import Article
from db.claims import Attribution, Claim
from db.forces import Force
from db.origins import Origin
from db.places import Place
from db.sources import Source
from db.spans import Span
from db.values import (
    AsOf,
    Basis,
    ClaimKind,
    ClaimState,
    Credibility,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    Reliability,
    SourceKind,
    SpanKind,
)
from workbench.grades import CurrentGrades, current_grades


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with everything a table, a chart or an export says about it.

    ``known`` is the first day its article may have appeared, None while the article has no date. ``start`` and
    ``end`` are where its words stand in version ``version_id``.
    """

    id: int
    number: int
    article_id: int
    version_id: int | None
    start: int
    end: int
    quote: str
    kind: ClaimKind
    modality: Modality
    state: ClaimState
    state_since: date | None
    state_reason: str | None
    basis: Basis
    force: str | None
    force_id: int | None
    place: str | None
    place_id: int | None
    quantity: Quantity | None
    as_of: AsOf | None
    base_claim_id: int | None
    known: date | None
    title: str
    outlet: str | None
    source: str | None
    source_id: int | None
    source_kind: SourceKind | None
    manner: Manner | None
    origin: str | None
    origin_id: int | None
    origin_number: int | None
    origin_kind: OriginKind | None
    reliability: Reliability | None
    credibility: Credibility | None
    made_by: str | None


def claim_rows(session: Session, article_id: int | None = None) -> list[ClaimRow]:
    """All claims, or those of one article, in the order they were made."""
    query = _query()
    if article_id is not None:
        query = query.where(Claim.article_id == article_id)
    grades = current_grades(session)
    return [_row(found, grades) for found in session.execute(query.order_by(Claim.number, Claim.id))]


def claim_row(session: Session, claim_id: int) -> ClaimRow | None:
    """One claim, None when it is gone."""
    found = session.execute(_query().where(Claim.id == claim_id)).first()
    return None if found is None else _row(found, current_grades(session))


_Outlet = aliased(Source)


def _query() -> Any:
    return (
        select(Claim, Article, Span, _Outlet.name, Place.name, Force.name, Attribution, Source, Origin, Analyst.name)
        .join(Article, Article.id == Claim.article_id)
        .outerjoin(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
        .outerjoin(_Outlet, _Outlet.id == Article.outlet_id)
        .outerjoin(Place, Place.id == Claim.place_id)
        .outerjoin(Force, Force.id == Claim.force_id)
        .outerjoin(Attribution, Attribution.claim_id == Claim.id)
        .outerjoin(Source, Source.id == Attribution.source_id)
        .outerjoin(Origin, Origin.id == Attribution.origin_id)
        .outerjoin(Analyst, Analyst.id == Claim.made_by)
    )


def _row(found: Any, grades: CurrentGrades) -> ClaimRow:
    claim, article, span, outlet, place, force, attribution, source, origin, analyst = found
    return ClaimRow(
        id=claim.id,
        number=claim.number,
        article_id=claim.article_id,
        version_id=span.version_id if span else None,
        start=span.start if span else 0,
        end=span.end if span else 0,
        quote=span.quote if span else "",
        kind=claim.kind,
        modality=claim.modality,
        state=claim.state,
        state_since=claim.state_since,
        state_reason=claim.state_reason,
        basis=claim.basis,
        force=force,
        force_id=claim.force_id,
        place=place,
        place_id=claim.place_id,
        quantity=claim.quantity,
        as_of=claim.time,
        base_claim_id=claim.base_claim_id,
        known=article.published_earliest,
        title=article.title,
        outlet=outlet,
        source=source.name if source else None,
        source_id=source.id if source else None,
        source_kind=source.kind if source else None,
        manner=attribution.manner if attribution else None,
        origin=origin.label if origin else None,
        origin_id=origin.id if origin else None,
        origin_number=origin.number if origin else None,
        origin_kind=origin.kind if origin else None,
        reliability=grades.reliability.get(source.id) if source else None,
        credibility=grades.credibility.get(claim.id),
        made_by=analyst,
    )
