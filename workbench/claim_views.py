"""Claims as they are shown: one in the inspector, all of them in a table."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import Article
from db.claims import Attribution, Claim, quantity_in, time_in
from db.forces import Force
from db.origins import Origin
from db.places import Place
from db.rows import among, table_of
from db.sources import Source
from db.spans import Span
from db.values import (
    AsOf,
    Basis,
    ClaimKind,
    ClaimState,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    SourceKind,
)
from workbench.bases import base_claims
from workbench.claim_joins import Outlet, joined_to_its_parts
from workbench.deriving import Derived, Measured, derived_levels
from workbench.grades import CurrentGrades, current_grades, grades_of
from workbench.noted import noted
from workbench.relation_views import relation_counts


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with everything a table, a chart or an export says about it.

    ``known`` is the first day its article may have appeared, None while the article has no date. ``start`` and
    ``end`` are where its words stand in version ``version_id``. Both grades are codes of the scale in use. ``derived``
    is there for a share or a change: the level it comes to, reckoned when the claim is read, or why there is none.
    ``relations`` counts those that stand. ``notes`` are counted where a table asks for them (`with_notes`).
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
    reliability: str | None
    credibility: str | None
    made_by: str | None
    derived: Derived | None = None
    relations: int = 0
    notes: int = 0

    @property
    def level(self) -> Quantity | None:
        """The number in persons: a share or a change has the one reckoned from its base, else its own words'."""
        return self.derived.level if self.derived and self.derived.level else self.quantity


_Maker = aliased(Analyst)

# Plain columns: mapped rows of six tables take five times as long. Built once, as putting it together takes time too.
_EVERY = joined_to_its_parts(
    select(
        *table_of(Claim).columns,
        Article.published_earliest.label("known"),
        Article.title,
        Span.version_id,
        Span.start,
        Span.end,
        Span.quote,
        Outlet.name.label("outlet"),
        Place.name.label("place"),
        Force.name.label("force"),
        Attribution.manner,
        Source.id.label("source_id"),
        Source.name.label("source"),
        Source.kind.label("source_kind"),
        Origin.id.label("origin_id"),
        Origin.label.label("origin"),
        Origin.number.label("origin_number"),
        Origin.kind.label("origin_kind"),
        _Maker.name.label("maker"),
    )
).outerjoin(_Maker, _Maker.id == Claim.made_by)
_IN_ORDER = _EVERY.order_by(Claim.number, Claim.id)
_OF_ARTICLE = _IN_ORDER.where(Claim.article_id == bindparam("article"))
_ONE = _EVERY.where(Claim.id == bindparam("claim"))


def claim_rows(session: Session, article_id: int | None = None) -> list[ClaimRow]:
    """All claims, or those of one article, in the order they were made."""
    grades, counts = current_grades(session), relation_counts(session)
    if article_id is None:
        return _derive(session, [_row(found, grades, counts) for found in session.execute(_IN_ORDER)])
    of_article = session.execute(_OF_ARTICLE, {"article": article_id})
    return _derive(session, [_row(found, grades, counts) for found in of_article])


def claim_row(session: Session, claim_id: int) -> ClaimRow | None:
    """One claim, None when it is gone."""
    found = session.execute(_ONE, {"claim": claim_id}).first()
    if found is None:
        return None
    row = _row(found, grades_of(session, found.source_id, claim_id), relation_counts(session))
    return _derive(session, [row])[0]


def with_notes(session: Session, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
    """The same rows, each with how many notes are on the claim or linked to it."""
    counts = noted(session, "claim")
    return [replace(row, notes=counts[row.id]) if row.id in counts else row for row in rows]


def claim_count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Claim)) or 0


def first_claim_rows(session: Session, most: int) -> list[ClaimRow]:
    """The claims that were made first: what fills the screen while the rest of very many is read."""
    return claim_rows_of(session, session.scalars(select(Claim.id).order_by(Claim.number).limit(most)).all())


def claim_rows_of(session: Session, claim_ids: Collection[int]) -> list[ClaimRow]:
    """These claims, in the order they were made."""
    if not claim_ids:
        return []
    grades, counts = current_grades(session), relation_counts(session)
    chosen = session.execute(_IN_ORDER.where(among(Claim.id, claim_ids)))
    return _derive(session, [_row(found, grades, counts) for found in chosen])


def with_derived(rows: Sequence[ClaimRow], claims: Iterable[Measured]) -> list[ClaimRow]:
    """The rows with the level of each share and change, its base looked for among the claims."""
    derived = derived_levels(claims)
    return [replace(row, derived=derived[row.id]) if row.id in derived else row for row in rows]


def _derive(session: Session, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
    return with_derived(rows, [*base_claims(session, rows), *rows])


def _row(found: Any, grades: CurrentGrades, relations: Mapping[int, int]) -> ClaimRow:
    return ClaimRow(
        id=found.id,
        number=found.number,
        article_id=found.article_id,
        version_id=found.version_id,
        start=found.start or 0,
        end=found.end or 0,
        quote=found.quote or "",
        kind=found.kind,
        modality=found.modality,
        state=found.state,
        state_since=found.state_since,
        state_reason=found.state_reason,
        basis=found.basis,
        force=found.force,
        force_id=found.force_id,
        place=found.place,
        place_id=found.place_id,
        quantity=quantity_in(found),
        as_of=time_in(found),
        base_claim_id=found.base_claim_id,
        known=found.known,
        title=found.title,
        outlet=found.outlet,
        source=found.source,
        source_id=found.source_id,
        source_kind=found.source_kind,
        manner=found.manner,
        origin=found.origin,
        origin_id=found.origin_id,
        origin_number=found.origin_number,
        origin_kind=found.origin_kind,
        reliability=grades.reliability.get(found.source_id),
        credibility=grades.credibility.get(found.id),
        made_by=found.maker,
        relations=relations.get(found.id, 0),
    )
