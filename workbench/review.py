"""The review queue: what was read anywhere in the library and waits for a decision, the surest reading first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import cast, select
from sqlalchemy.orm import Session, aliased

from db.articles import Article, ArticleVersion
from db.rows import LONG
from db.sources import Source
from db.suggestions import Decision, Suggestion
from workbench.suggestions import WALKED


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A suggestion with its article. ``doubts`` says what the reader had to take from elsewhere or did not find.

    ``told_by`` is who the text says said it, None where it names nobody.
    """

    id: int
    article_id: int
    kind: str
    start: int
    end: int
    rule: str
    offer: Mapping[str, Any]
    told_by: str | None
    title: str
    outlet: str | None
    published: date | None
    doubts: tuple[str, ...]


def review_rows(session: Session) -> list[ReviewRow]:
    """Everything open in the library: numbers first, of them those with fewest doubts, of these the newest."""
    return sorted((_row(*found) for found in session.execute(_OPEN)), key=_rank)


def _rank(row: ReviewRow) -> tuple[int, int, int, int]:
    age = -(row.published or date.min).toordinal()
    return (_KINDS.index(row.kind), len(row.doubts), age, row.start)


_KINDS = ("quantity", "event", "source")


_Outlet, _Told = aliased(Source), aliased(Suggestion)

_OPEN = (
    select(
        Suggestion.id,
        ArticleVersion.article_id,
        Suggestion.kind,
        Suggestion.start,
        Suggestion.end,
        Suggestion.rule,
        Suggestion.offer,
        _Told.offer,
        Article.title,
        _Outlet.name,
        Article.published_earliest,
    )
    .join(ArticleVersion, ArticleVersion.id == Suggestion.version_id)
    .join(Article, Article.id == ArticleVersion.article_id)
    .outerjoin(_Outlet, _Outlet.id == Article.outlet_id)
    .outerjoin(_Told, _Told.id == cast(Suggestion.offer["source"].as_string(), LONG))
    .where(Suggestion.decision == Decision.OPEN, Suggestion.part_of_id.is_(None), Suggestion.kind.in_(WALKED))
)


def _row(*found: Any) -> ReviewRow:
    id_, article_id, kind, start, end, rule, offer, told, title, outlet, published = found
    told_by = told["name"] if told else None
    return ReviewRow(
        id_, article_id, kind, start, end, rule, offer, told_by, title, outlet, published, doubts_of(kind, offer)
    )


def doubts_of(kind: str, offer: Mapping[str, Any]) -> tuple[str, ...]:
    """What keeps a reading from being sure, in a few words each; nothing where the text says all of it."""
    if kind == "event":
        return () if offer.get("edtf") else ("date not said",)
    if kind != "quantity":
        return ()
    doubts = [
        _part_doubt(offer, "place"),
        _part_doubt(offer, "force"),
        _date_doubt(offer),
        "" if offer.get("source") is not None else "nobody named",
        "base not linked" if offer.get("ratio") is not None else "",
    ]
    return tuple(doubt for doubt in doubts if doubt)


def _date_doubt(offer: Mapping[str, Any]) -> str:
    if not offer.get("as_of"):
        return "date not said"
    return "article has no date" if offer.get("as_of_relative") else ""


def _part_doubt(offer: Mapping[str, Any], part: str) -> str:
    if not offer.get(part):
        return f"{part} not said"
    return f"{part} from elsewhere" if offer.get(f"{part}_inferred") else ""
