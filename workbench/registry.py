"""The registry: all sources as a list, with their grades, claims and the independent origins behind them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Attribution, Claim
from db.sources import Source
from db.values import SourceKind
from workbench.grades import current_grades
from workbench.verdicts import same_sources
from workbench.voices import count_voices, one_voice


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line of the list of sources. ``origins`` counts independent origins; unknown ones count as one together.

    An outlet's claims are those it makes and those it prints. ``same_as`` are the numbers of the sources that an
    analyst holds to be the same; each of them keeps its own line. ``unknown`` says that no origin is known.
    """

    id: int
    number: int
    name: str
    kind: SourceKind
    role: str | None
    description: str | None
    acts_for: str | None
    grade: str | None
    claims: int
    origins: int
    unknown: bool
    articles: int
    same_as: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    claims: int
    origins: frozenset[int | None]


_NOTHING = _Told(0, frozenset())
_PER_ORIGIN = (Attribution.origin_id, func.count(Attribution.claim_id.distinct()))


def source_rows(session: Session) -> list[SourceRow]:
    """All sources, the most quoted first."""
    grades, same, voices = current_grades(session).reliability, same_sources(session), one_voice(session)
    spoken, printed = _spoken(session), _printed(session)
    carried = dict(session.execute(select(Article.outlet_id, func.count()).group_by(Article.outlet_id)).all())
    sources = session.scalars(select(Source)).all()
    by_id = {one.id: one for one in sources}
    rows = []
    for one in sources:
        told = _with(spoken.get(one.id, _NOTHING), printed.get(one.id, _NOTHING))
        principal = by_id.get(one.acts_for_id or 0)
        rows.append(
            SourceRow(
                id=one.id,
                number=one.number,
                name=one.name,
                kind=one.kind,
                role=one.role,
                description=one.description,
                acts_for=principal.name if principal else None,
                grade=grades.get(one.id),
                claims=told.claims,
                origins=count_voices(told.origins, voices),
                unknown=told.origins == {None},
                articles=carried.get(one.id, 0),
                same_as=tuple(sorted(by_id[each].number for each in same.get(one.id, ()))),
            )
        )
    return sorted(rows, key=lambda row: (-row.claims, -row.articles, row.name.casefold()))


def _spoken(session: Session) -> dict[int, _Told]:
    """What each source says itself."""
    found = session.execute(
        select(Attribution.source_id, *_PER_ORIGIN).group_by(Attribution.source_id, Attribution.origin_id)
    )
    return _gathered(found.all())


def _printed(session: Session) -> dict[int, _Told]:
    """What each outlet prints of others."""
    found = session.execute(
        select(Article.outlet_id, *_PER_ORIGIN)
        .join(Claim, Claim.article_id == Article.id)
        .join(Attribution, Attribution.claim_id == Claim.id)
        .where(Attribution.source_id.is_distinct_from(Article.outlet_id))
        .group_by(Article.outlet_id, Attribution.origin_id)
    )
    return _gathered(found.all())


def _gathered(found: Iterable[tuple[int | None, int | None, int]]) -> dict[int, _Told]:
    told: dict[int, _Told] = {}
    for source_id, origin_id, claims in found:
        if source_id is not None:
            told[source_id] = _with(told.get(source_id, _NOTHING), _Told(claims, frozenset((origin_id,))))
    return told


def _with(one: _Told, other: _Told) -> _Told:
    return _Told(one.claims + other.claims, one.origins | other.origins)
