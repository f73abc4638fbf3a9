"""The numbered sources of a whole report: one numbering, by first mention, for its text, figures and tables.

A source of a claim is the origin it is counted under, as in a figure's own list (ICD 206: what is cited, what may
affect its quality, and how it is graded); a source that is cited as such has a line of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.origins import Origin
from db.rows import among
from db.sources import Source as SourceTable
from db.values import OriginKind
from workbench.citing import Item
from workbench.citing.articles import article_items
from workbench.citing.styles import HOUSE, reference
from workbench.claim_views import ClaimRow
from workbench.figures.content import FigureContent, SourceLine
from workbench.figures.phrases import counted, listed
from workbench.grades import current_grades, grade_words
from workbench.numbering import origin_label
from workbench.reports.document import Source
from workbench.reports.marks import Cited

_Key = tuple[str, object]
_IN_FULL = 3  # articles of one source that are named; the others are counted


class Numbering:
    """Gives each source its number when it is first asked for; ``claims`` are in one voice."""

    def __init__(self, claims: Mapping[int, ClaimRow], sources: Iterable[int]) -> None:
        self._claims, self._sources = claims, frozenset(sources)
        self._numbers: dict[_Key, int] = {}

    def of_claims(self, claim_ids: Iterable[int]) -> tuple[int, ...]:
        """The numbers of the sources of claims, rising; a claim that is not there has none."""
        return self._numbered(_voice(self._claims[one]) for one in claim_ids if one in self._claims)

    def of(self, cited: Iterable[Cited]) -> tuple[int, ...]:
        """The numbers of what is cited, rising; what is no longer there has none."""
        keys: list[_Key] = []
        for one in cited:
            if one.kind == "claim" and one.id in self._claims:
                keys.append(_voice(self._claims[one.id]))
            elif one.kind == "source" and one.id in self._sources:
                keys.append(("source", one.id))
        return self._numbered(keys)

    def renumbered(self, content: FigureContent) -> FigureContent:
        """A figure whose own sources have the numbers that they have in the report."""
        lines: dict[int, SourceLine] = {}
        for line in content.sources:
            number = next(iter(self.of_claims(line.claim_ids[:1])), None)
            if number is not None and number not in lines:
                lines[number] = SourceLine(number, line.grade, line.text, line.claim_ids)
            elif number is not None:
                kept = lines[number]
                lines[number] = SourceLine(number, kept.grade, kept.text, (*kept.claim_ids, *line.claim_ids))
        return _with_sources(content, [lines[number] for number in sorted(lines)])

    def in_order(self) -> list[_Key]:
        return list(self._numbers)

    def _numbered(self, keys: Iterable[_Key]) -> tuple[int, ...]:
        numbers = {self._numbers.setdefault(key, len(self._numbers) + 1) for key in keys}
        return tuple(sorted(numbers))


def numbered_sources(
    session: Session, numbering: Numbering, claims: Iterable[ClaimRow], style: str = HOUSE
) -> tuple[Source, ...]:
    """What stands behind each number, in the order of the numbers; ``style`` is one of `workbench.citing.styles`."""
    keys = numbering.in_order()
    behind: dict[_Key, list[ClaimRow]] = {key: [] for key in keys}
    for claim in claims:
        for key in (_voice(claim), ("source", claim.source_id)):
            if key in behind:
                behind[key].append(claim)
    told = _Told(session, [claim for found in behind.values() for claim in found], style)
    named = [row_id for kind, row_id in keys if kind == "source" and isinstance(row_id, int)]
    told.read_sources(session, named)
    return tuple(told.source(number, key, sorted(behind[key], key=_first_known)) for number, key in enumerate(keys, 1))


class _Told:
    """What is said of sources, origins and articles, read once for all lines."""

    def __init__(self, session: Session, claims: Sequence[ClaimRow], style: str) -> None:
        self._articles = article_items(session, {claim.article_id for claim in claims})
        self._style = style
        self._origins = {
            row.id: row
            for row in session.scalars(
                select(Origin).where(among(Origin.id, {claim.origin_id for claim in claims if claim.origin_id}))
            )
        }
        self._sources: dict[int, SourceTable] = {}
        self._principals: dict[int, str] = {}
        self._grades = current_grades(session).reliability
        self.read_sources(session, [claim.source_id for claim in claims if claim.source_id])

    def read_sources(self, session: Session, ids: Iterable[int]) -> None:
        principal = aliased(SourceTable)
        rows = session.execute(
            select(SourceTable, principal.name)
            .outerjoin(principal, principal.id == SourceTable.acts_for_id)
            .where(among(SourceTable.id, set(ids)))
        )
        for source, acts_for in rows:
            self._sources[source.id] = source
            self._principals[source.id] = acts_for or ""

    def source(self, number: int, key: _Key, claims: Sequence[ClaimRow]) -> Source:
        articles = [self._articles[one] for one in dict.fromkeys(claim.article_id for claim in claims)]
        first = articles[0] if articles else {}
        source_id = key[1] if key[0] == "source" else next((c.source_id for c in claims if c.source_id), None)
        source = self._sources.get(source_id) if isinstance(source_id, int) else None
        grades = [grade_words(claim.reliability, claim.credibility) for claim in claims]
        if key[0] == "source":
            grades = [grade_words(self._grades.get(source.id), None)] if source is not None else []
        origins = len({claim.origin_id for claim in claims})
        return Source(
            number=number,
            reference=_reference(source if key[0] == "source" else None, articles, self._style),
            descriptor=self._descriptor(source, claims),
            grade=listed(list(dict.fromkeys(grades))),
            origins=origins,
            articles=len(articles),
            address=first.get("URL", ""),
            accessed=date(*first["accessed"]["date-parts"][0]) if "accessed" in first else None,
        )

    def _descriptor(self, source: SourceTable | None, claims: Sequence[ClaimRow]) -> str:
        """Access, kind and possible interest of who said it, the act of telling, and how many carry it."""
        parts = [*self._who(source), *self._telling(claims)]
        return f"{'; '.join(parts)}." if parts else ""

    def _who(self, source: SourceTable | None) -> list[str]:
        if source is None:
            return ["attributed to nobody"]
        said = [source.name, source.kind.value]
        described = source.role or source.description
        said += [described] if described and described != source.name else []
        acts_for = self._principals.get(source.id)
        said += [f"acts for {acts_for}"] if acts_for else []
        parts = [", ".join(said)]
        parts += [f"access: {source.access}"] if source.access else []
        parts += [f"possible interest: {source.interest}"] if source.interest else []
        parts += [f"named on condition of anonymity: {source.anonymity}"] if source.anonymity else []
        return parts

    def _telling(self, claims: Sequence[ClaimRow]) -> list[str]:
        known = [self._origins[one] for one in dict.fromkeys(c.origin_id for c in claims) if one in self._origins]
        if len(known) > 1:
            return [f"{counted(len(known), 'separate origin')}"]
        if not known:
            return ["origin not known"] if claims else []
        origin = known[0]
        kind = "origin" if origin.kind is OriginKind.UNKNOWN else origin.kind.value
        return [f"{kind} {origin_label(origin.number)}: {origin.label}"]


def _reference(source: SourceTable | None, articles: Sequence[Item], style: str) -> str:
    """The first articles in the report's style; a source that is cited as such stands before them."""
    named = [reference(article, style) for article in articles[:_IN_FULL]]
    more = len(articles) - len(named)
    if more:
        named.append(f"And {counted(more, 'more article')}.")
    if source is not None:
        named.insert(0, f"{source.name}, {source.kind.value}.")
    return " ".join(named)


def _voice(claim: ClaimRow) -> _Key:
    if claim.origin_id is not None:
        return "origin", claim.origin_id
    return "told", (claim.source_id, claim.outlet)


def _first_known(claim: ClaimRow) -> tuple[date, int]:
    return claim.known or date.max, claim.number


def _with_sources(content: FigureContent, lines: Sequence[SourceLine]) -> FigureContent:
    return replace(content, sources=tuple(lines))
