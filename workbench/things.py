"""Anything a note can be on or lead to: told by its kind and id, named in words, and found by some of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, cast, func, select
from sqlalchemy.orm import Session

from db.articles import Article
from db.assessments import Assessment
from db.claims import Claim
from db.codes import Code
from db.events import Event
from db.figures import Figure
from db.origins import Origin
from db.places import Place
from db.rows import among
from db.sources import Source
from db.spans import Span
from db.values import SpanKind
from workbench.assessment_views import assessment_label
from workbench.numbering import claim_label, origin_label, source_label

_LONGEST = 90  # characters of a quotation that stands for a claim or a tag


@dataclass(frozen=True, slots=True)
class Thing:
    """One row of the project; ``kind`` is one of `db.notes.THINGS`."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Named:
    """A thing in words, with what tells it from others of the same name."""

    thing: Thing
    words: str
    detail: str = ""


def named(session: Session, things: Iterable[Thing]) -> dict[Thing, Named]:
    """The things in words; those that are no longer there are left out."""
    wanted: dict[str, list[int]] = {}
    for thing in things:
        wanted.setdefault(thing.kind, []).append(thing.id)
    found = (
        _KINDS[kind].named(row)
        for kind, ids in wanted.items()
        for row in session.execute(_KINDS[kind].rows.where(among(_KINDS[kind].key, ids)))
    )
    return {each.thing: each for each in found}


def things_found(session: Session, words: str, kinds: Iterable[str], most: int = 40) -> list[Named]:
    """The things of these kinds in whose name all the words occur, at most so many of each kind, the newest first."""
    found = []
    for kind in kinds:
        entry = _KINDS[kind]
        rows = entry.rows.order_by(entry.key.desc()).limit(most)
        for word in words.split():
            rows = rows.where(entry.sought.icontains(word, autoescape=True))
        found += [entry.named(row) for row in session.execute(rows)]
    return found


@dataclass(frozen=True, slots=True)
class _Kind:
    rows: Any  # a Select of so many columns as the kind has
    key: Any
    sought: ColumnElement[str]
    named: Callable[[Any], Named]


def _label(sign: str, number: Any) -> ColumnElement[str]:
    """The number as it is said, "C-061": what is typed may have the zeros or not."""
    return sign + "-" + cast(number, String) + " " + func.printf(f"{sign}-%03d ", number)


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


_OUTLET = select(Source.name).where(Source.id == Article.outlet_id).correlate(Article).scalar_subquery()
_QUOTE = (
    select(func.min(Span.quote))
    .where(Span.claim_id == Claim.id, Span.kind == SpanKind.CLAIM)
    .correlate(Claim)
    .scalar_subquery()
)
_PLACE = select(Place.name).where(Place.id == Claim.place_id).correlate(Claim).scalar_subquery()
_SERIES_PLACE = select(Place.name).where(Place.id == Assessment.place_id).correlate(Assessment).scalar_subquery()

_KINDS = {
    "article": _Kind(
        select(Article.id, Article.title, _OUTLET.label("outlet")),
        Article.id,
        Article.title + "",  # of a hundred thousand, with no look elsewhere for each
        lambda row: Named(Thing("article", row.id), row.title, row.outlet or "article"),
    ),
    "claim": _Kind(
        select(Claim.id, Claim.number, _QUOTE.label("quote"), _PLACE.label("place")),
        Claim.id,
        _label("C", Claim.number) + func.coalesce(_QUOTE, "") + " " + func.coalesce(_PLACE, ""),
        lambda row: Named(
            Thing("claim", row.id), f"{claim_label(row.number)}  {_cut(row.quote or '')}", row.place or "claim"
        ),
    ),
    "source": _Kind(
        select(Source.id, Source.number, Source.name, Source.kind),
        Source.id,
        _label("S", Source.number) + Source.name,
        lambda row: Named(Thing("source", row.id), row.name, f"{source_label(row.number)}, {row.kind.value}"),
    ),
    "origin": _Kind(
        select(Origin.id, Origin.number, Origin.label),
        Origin.id,
        _label("O", Origin.number) + Origin.label,
        lambda row: Named(Thing("origin", row.id), f"{origin_label(row.number)}  {row.label}", "origin"),
    ),
    "place": _Kind(
        select(Place.id, Place.name, Place.kind),
        Place.id,
        Place.name + "",
        lambda row: Named(Thing("place", row.id), row.name, row.kind or "place"),
    ),
    "event": _Kind(
        select(Event.id, Event.label, Event.happened),
        Event.id,
        Event.label + "",
        lambda row: Named(Thing("event", row.id), row.label, f"event, {row.happened}" if row.happened else "event"),
    ),
    "code": _Kind(
        select(Code.id, Code.name),
        Code.id,
        Code.name + "",
        lambda row: Named(Thing("code", row.id), row.name, "code"),
    ),
    "assessment": _Kind(
        select(Assessment.id, Assessment.number, Assessment.as_of, _SERIES_PLACE.label("place")),
        Assessment.id,
        _label("A", Assessment.number) + func.coalesce(_SERIES_PLACE, ""),
        lambda row: Named(
            Thing("assessment", row.id),
            " ".join(part for part in (assessment_label(row.number), row.place, row.as_of) if part),
            "assessment",
        ),
    ),
    "figure": _Kind(
        select(Figure.id, Figure.title),
        Figure.id,
        Figure.title + "",
        lambda row: Named(Thing("figure", row.id), row.title, "figure"),
    ),
    "span": _Kind(
        select(Span.id, Span.quote, Span.kind),
        Span.id,
        Span.quote + "",
        lambda row: Named(Thing("span", row.id), f"“{_cut(row.quote)}”", f"tagged {row.kind.value}"),
    ),
}
