"""The registry: all sources as a list, with their grades, claims and the independent origins behind them."""

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Attribution, Claim
from db.sources import Source
from db.values import SourceKind
from workbench.grades import current_grades
from workbench.noted import noted
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
    ``notes`` counts those on it or linked to it.
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
    notes: int = 0


_TELLINGS = (
    select(Attribution.source_id, Attribution.origin_id, Article.outlet_id)
    .join(Claim, Claim.id == Attribution.claim_id)
    .join(Article, Article.id == Claim.article_id)
)


@dataclass(slots=True)
class _Told:
    """``voices`` are the origins that count; None among them stands for all unknown ones."""

    claims: int = 0
    voices: set[int | None] = field(default_factory=set)

    def take(self, voice: int | None) -> None:
        self.claims += 1
        self.voices.add(voice)


def source_rows(session: Session) -> list[SourceRow]:
    """All sources, the most quoted first."""
    grades, same, counts = current_grades(session).reliability, same_sources(session), _told(session)
    notes = noted(session, "source")
    carried = dict(session.execute(select(Article.outlet_id, func.count()).group_by(Article.outlet_id)).all())
    sources = session.scalars(select(Source)).all()
    by_id = {one.id: one for one in sources}
    rows = []
    for one in sources:
        told = counts[one.id]
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
                origins=len(told.voices),
                unknown=told.voices == {None},
                articles=carried.get(one.id, 0),
                same_as=tuple(sorted(by_id[each].number for each in same.get(one.id, ()))),
                notes=notes.get(one.id, 0),
            )
        )
    return sorted(rows, key=lambda row: (-row.claims, -row.articles, row.name.casefold()))


def _told(session: Session) -> defaultdict[int | None, _Told]:
    """What each source says, and each outlet prints besides."""
    same, told = one_voice(session), defaultdict[int | None, _Told](_Told)
    for source_id, origin_id, outlet_id in session.execute(_TELLINGS):
        voice = None if origin_id is None else same.get(origin_id, origin_id)
        told[source_id].take(voice)
        if outlet_id != source_id:
            told[outlet_id].take(voice)
    return told
