"""The coding matrix of a project: each code's codings by outlet, month or year, or by who is told to have said it."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import Article, ArticleVersion
from db.claims import Attribution
from db.codes import Coding
from db.sources import Source
from db.spans import Span
from db.values import SpanKind
from workbench.codes.counts import TIMES, Across, Cell, CodingMatrix, Column, Counting
from workbench.codes.tree import code_rows
from workbench.figures.phrases import month_words

_NONE = {
    Across.OUTLET: "No outlet",
    Across.MONTH: "No month",
    Across.YEAR: "No year",
    Across.SOURCE: "Nobody named",
}
_Found = Iterable[tuple[int, int, int, str | None]]
"""Codings: id, code, article, and the key of the column."""


def read_coding_matrix(
    session: Session, across: Across, counting: Counting = Counting.CODINGS, by: str | None = None
) -> CodingMatrix:
    """All codings, or those `by` an analyst. A tag carried on to a newer version counts there, once.

    By source a coding stands with each source of the claims whose words it shares. Codes that are retired and unused
    are left out.
    """
    found = list(_READ[across](session, by))
    cells: dict[tuple[int, str], tuple[dict[int, None], set[int]]] = {}
    for coding_id, code_id, article_id, key in found:
        codings, articles = cells.setdefault((code_id, key or ""), ({}, set()))
        codings[coding_id] = None
        articles.add(article_id)
    columns = _columns(session, across, {key or "" for *_, key in found})
    codes = [row for row in code_rows(session) if not row.retired or row.codings]
    plain = {place: Cell(tuple(codings), frozenset(articles)) for place, (codings, articles) in cells.items()}
    return CodingMatrix(across, codes, columns, plain, counting, by)


def _codings(by: str | None, *columns: Any) -> Select[Any]:
    carried = aliased(Span)
    chosen = (
        select(Coding.id, Coding.code_id, Article.id, *columns)
        .join(Span, Span.id == Coding.span_id)
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(~exists().where(carried.carried_from_id == Span.id))
        .order_by(Coding.id)
    )
    if by is not None:
        chosen = chosen.join(Analyst, Analyst.id == Coding.made_by).where(Analyst.name == by)
    return chosen


def _by_outlet(session: Session, by: str | None) -> _Found:
    for coding_id, code_id, article_id, outlet_id in session.execute(_codings(by, Article.outlet_id)):
        yield coding_id, code_id, article_id, str(outlet_id) if outlet_id else None


def _by_month(session: Session, by: str | None) -> _Found:
    return _by_time(session, by, Across.MONTH)


def _by_year(session: Session, by: str | None) -> _Found:
    return _by_time(session, by, Across.YEAR)


def _by_time(session: Session, by: str | None, across: Across) -> _Found:
    chosen = _codings(by, Article.published_earliest, Article.published_latest)
    for coding_id, code_id, article_id, earliest, latest in session.execute(chosen):
        yield coding_id, code_id, article_id, _time(across, earliest, latest)


def _by_source(session: Session, by: str | None) -> _Found:
    claimed = aliased(Span)
    told = (
        _codings(by, Attribution.source_id)
        .outerjoin(
            claimed,
            (claimed.version_id == Span.version_id)
            & (claimed.kind == SpanKind.CLAIM)
            & (claimed.start < Span.end)
            & (claimed.end > Span.start),
        )
        .outerjoin(Attribution, Attribution.claim_id == claimed.claim_id)
    )
    named: dict[int, set[str]] = {}
    rows = session.execute(told).all()
    for coding_id, *_, source in rows:
        if source is not None:
            named.setdefault(coding_id, set()).add(str(source))
    seen: set[tuple[int, str | None]] = set()
    for coding_id, code_id, article_id, source in rows:
        key = str(source) if source is not None else None
        if (key is None and coding_id in named) or (coding_id, key) in seen:
            continue  # a claim beside the one whose source is known
        seen.add((coding_id, key))
        yield coding_id, code_id, article_id, key


_READ = {Across.OUTLET: _by_outlet, Across.MONTH: _by_month, Across.YEAR: _by_year, Across.SOURCE: _by_source}


def _columns(session: Session, across: Across, keys: set[str]) -> list[Column]:
    there = keys - {""}
    named = _times(session, across, there) if across in TIMES else _names(session, across, there)
    return [*named, Column("", _NONE[across], 1)] if "" in keys else named


def _names(session: Session, across: Across, keys: set[str]) -> list[Column]:
    ids = {int(key) for key in keys}
    names = {row_id: name for row_id, name in session.execute(select(Source.id, Source.name)) if row_id in ids}
    counts: Counter[int | None] = Counter()
    if across == Across.OUTLET:
        for outlet_id, count in session.execute(select(Article.outlet_id, func.count()).group_by(Article.outlet_id)):
            counts[outlet_id] = count
    ordered = sorted(names, key=lambda row_id: (names[row_id].casefold(), row_id))
    return [Column(str(row_id), names[row_id], counts.get(row_id, 1)) for row_id in ordered]


def _times(session: Session, across: Across, keys: set[str]) -> list[Column]:
    """Every month or year from the first to the last that has a coding, those between without one too."""
    if not keys:
        return []
    days = session.execute(
        select(Article.published_earliest, Article.published_latest).where(Article.published_earliest.is_not(None))
    )
    articles = Counter(_time(across, earliest, latest) for earliest, latest in days)
    columns, month, last = [], _first_of(min(keys)), _first_of(max(keys))
    while month <= last:
        key, title = (f"{month:%Y-%m}", month_words(month)) if across == Across.MONTH else (f"{month.year:04}",) * 2
        columns.append(Column(key, title, articles[key]))
        later = month.month + (1 if across == Across.MONTH else 12)
        month = date(month.year + (later - 1) // 12, (later - 1) % 12 + 1, 1)
    return columns


def _time(across: Across, earliest: date | None, latest: date | None) -> str | None:
    """The month or year that a date lies in; None where it allows several, or is not known."""
    if earliest is None or latest is None:
        return None
    length = 7 if across == Across.MONTH else 4
    first, last = earliest.isoformat()[:length], latest.isoformat()[:length]
    return first if first == last else None


def _first_of(key: str) -> date:
    return date(int(key[:4]), int(key[5:] or 1), 1)
