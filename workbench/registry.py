"""The registry: all sources as a list, with their grades, claims and the independent origins behind them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Attribution, Claim
from db.rows import among
from db.sources import Source
from db.values import SourceKind
from workbench.grades import current_grades
from workbench.verdicts import same_sources
from workbench.voices import one_voice


@dataclass(frozen=True, slots=True)
class NamedSource:
    """A source by its name alone, to choose from."""

    id: int
    number: int
    name: str
    kind: SourceKind


def named_sources(session: Session) -> list[NamedSource]:
    """All sources by name, the newest first."""
    names = select(Source.id, Source.number, Source.name, Source.kind).order_by(Source.number.desc())
    return [NamedSource(*row) for row in session.execute(names)]


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


# An outlet's claims are those it makes and those it prints; counted where they lie, since rows are dear.
_SAID = select(
    Attribution.source_id.label("who"), Attribution.origin_id.label("origin"), func.count().label("claims")
).group_by("who", "origin")
_PRINTED = (
    select(Article.outlet_id.label("who"), Attribution.origin_id.label("origin"), func.count().label("claims"))
    .join(Claim, Claim.article_id == Article.id)
    .join(Attribution, Attribution.claim_id == Claim.id)
    .where(Attribution.source_id.is_distinct_from(Article.outlet_id))
    .group_by("who", "origin")
)
_EVERY = union_all(_SAID, _PRINTED).subquery()
_COUNTED = (
    select(
        _EVERY.c.who,
        func.sum(_EVERY.c.claims),
        func.count(_EVERY.c.origin.distinct()),
        func.max(_EVERY.c.origin.is_(None)),
    )
    .where(_EVERY.c.who.is_not(None))
    .group_by(_EVERY.c.who)
)


@dataclass(frozen=True, slots=True)
class _Told:
    claims: int = 0
    known: int = 0
    unknown: bool = False

    @property
    def origins(self) -> int:
        return self.known + self.unknown


def source_rows(session: Session) -> list[SourceRow]:
    """All sources, the most quoted first."""
    grades, same, counts = current_grades(session).reliability, same_sources(session), _told(session)
    carried = dict(session.execute(select(Article.outlet_id, func.count()).group_by(Article.outlet_id)).all())
    sources = session.scalars(select(Source)).all()
    by_id = {one.id: one for one in sources}
    rows = []
    for one in sources:
        told = counts.get(one.id, _Told())
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
                origins=told.origins,
                unknown=told.unknown and not told.known,
                articles=carried.get(one.id, 0),
                same_as=tuple(sorted(by_id[each].number for each in same.get(one.id, ()))),
            )
        )
    return sorted(rows, key=lambda row: (-row.claims, -row.articles, row.name.casefold()))


def _told(session: Session) -> dict[int, _Told]:
    """For each source its claims and the independent origins behind them."""
    twice = _counted_twice(session, one_voice(session))
    return {
        who: _Told(claims, known - twice.get(who, 0), bool(unknown))
        for who, claims, known, unknown in session.execute(_COUNTED)
    }


def _counted_twice(session: Session, same: Mapping[int, int]) -> dict[int, int]:
    """How many of a source's origins are told in copies of another one of them."""
    copied = select(_EVERY.c.who, _EVERY.c.origin).where(among(_EVERY.c.origin, same)).distinct()
    voices: dict[int, list[int]] = {}
    for who, origin in session.execute(copied) if same else ():
        voices.setdefault(who, []).append(same[origin])
    return {who: len(heads) - len(set(heads)) for who, heads in voices.items()}
