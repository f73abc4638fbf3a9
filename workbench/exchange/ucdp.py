"""Levels in the columns of the UCDP Georeferenced Event Dataset, a claim a row, for tools that read such tables.

Columns and codes follow the codebook of UCDP GED 25.1 (Högbladh, Department of Peace and Conflict Research, Uppsala
University; ucdp.uu.se/downloads): low, best and high are persons present in place of deaths. Those after ``low`` are
ours; with them `muster import-claims` makes the same claims again. docs/tables.md has the mapping.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article
from db.values import AsOf, ClaimKind, Quantity
from workbench.charting import has_level
from workbench.claim_views import ClaimRow, claim_count, claim_rows
from workbench.exchange.located import Located, located_places
from workbench.figures.phrases import counted
from workbench.numbering import claim_label, origin_label
from workbench.progress import Progress
from workbench.tables import as_csv
from workbench.writing import write_whole

COLUMNS = (
    *("id", "year", "source_article", "number_of_sources", "source_office", "source_date", "source_headline"),
    *("source_original", "where_prec", "where_coordinates", "adm_1", "country", "latitude", "longitude", "geom_wkt"),
    *("date_prec", "date_start", "date_end", "best", "high", "low"),
    *("force", "place", "basis", "bound", "kind", "modality", "state", "as_of", "origin", "source_kind", "manner"),
    *("reliability", "credibility", "claim", "derived", "rule", "url", "quote"),
)

Record = dict[str, Any]

_LONGEST = ((1, 1), (6, 2), (7, 3), (31, 4))  # days, and the code for spans up to as many
_VAGUEST = 5
_YEAR = 366  # days; UCDP codes no longer span


def date_prec(as_of: AsOf | None) -> int | None:
    """UCDP's precision of a date: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer; None is not known.

    An open end is not known, since UCDP has no such dates.
    """
    days = _days(as_of)
    return next((code for longest, code in _LONGEST if days <= longest), _VAGUEST) if days else None


def levels(session: Session) -> list[ClaimRow]:
    """The claims that come to a level in persons: their own number, or what a share or a change comes to."""
    return [row for row in claim_rows(session) if has_level(row) and (row.derived is None or row.derived.level)]


def ucdp_records(session: Session) -> list[Record]:
    """A record for each of `levels`: ids text, days ISO, levels in persons, None where nothing is known."""
    rows, places = levels(session), located_places(session)
    carried, urls = _carried(rows), dict(session.execute(select(Article.id, Article.url)).all())
    return [
        _telling(row, carried, urls) | _where(places.get(row.place_id or 0)) | _when(row.as_of) | _level(row)
        for row in rows
    ]


def _telling(row: ClaimRow, carried: Mapping[int, int], urls: Mapping[int, str | None]) -> Record:
    """Who published it, and who said so, which UCDP calls the original source."""
    known = row.known.isoformat() if row.known else None
    return {
        "id": str(row.id),
        "source_article": "; ".join(part for part in (row.outlet, known, row.title) if part),
        "number_of_sources": carried.get(row.origin_id or 0, 1),
        "source_office": row.outlet,
        "source_date": known,
        "source_headline": row.title,
        "source_original": row.source,
        "source_kind": row.source_kind,
        "manner": row.manner,
        "origin": origin_label(row.origin_number) if row.origin_number else None,
        "reliability": row.reliability,
        "credibility": row.credibility,
        "claim": claim_label(row.number),
        "url": urls.get(row.article_id),
        "quote": " ".join(row.quote.split()),
    }


def _where(place: Located | None) -> Record:
    point = place.point if place else None
    return {
        "place": place.name if place else None,
        "where_prec": place.where_prec if place else None,
        "where_coordinates": place.name if place else None,
        "adm_1": place.province if place else None,
        "country": place.country if place else None,
        "latitude": point[1] if point else None,
        "longitude": point[0] if point else None,
        "geom_wkt": f"POINT ({point[0]:.10g} {point[1]:.10g})" if point else None,
    }


def _when(as_of: AsOf | None) -> Record:
    first, last = (as_of.earliest, as_of.latest) if as_of else (None, None)
    return {
        "as_of": as_of.edtf if as_of else None,
        "year": last.year if last else first.year if first else None,
        "date_prec": date_prec(as_of),
        "date_start": first.isoformat() if first else None,
        "date_end": last.isoformat() if last else None,
    }


def _level(row: ClaimRow) -> Record:
    """What a share or a change comes to is a level here, and says how it was reckoned."""
    level = row.level or Quantity()
    return {
        "low": level.low,
        "best": level.best,
        "high": level.high,
        "bound": level.bound,
        "rule": None if row.derived else level.rule,
        "force": row.force,
        "basis": row.basis,
        "kind": ClaimKind.LEVEL if row.derived else row.kind,
        "modality": row.modality,
        "state": row.state,
        "derived": row.derived.words if row.derived else None,
    }


def _carried(rows: Sequence[ClaimRow]) -> dict[int, int]:
    """How many articles carry each origin."""
    articles = defaultdict[int, set[int]](set)
    for row in rows:
        if row.origin_id is not None:
            articles[row.origin_id].add(row.article_id)
    return {origin_id: len(found) for origin_id, found in articles.items()}


def losses(session: Session) -> list[str]:
    return list(_losses(session, levels(session)))


def _losses(session: Session, rows: Sequence[ClaimRow]) -> Iterator[str]:
    left_out = claim_count(session) - len(rows)
    if left_out:
        yield f"Left out: {counted(left_out, 'claim')} without a level in persons."
    derived = sum(row.derived is not None for row in rows)
    if derived:
        yield f"{counted(derived, 'share or change', 'shares and changes')} will stand as the level they come to."
    open_ended = sum(None in (row.level.low, row.level.high) for row in rows if row.level)
    if open_ended:
        yield f"{counted(open_ended, 'claim')} will have an empty low or high, which UCDP always fills."
    undated = sum(date_prec(row.as_of) is None for row in rows)
    if undated:
        yield f"{counted(undated, 'claim')} will have no date_prec: they have no date, or one with an open end."
    long = sum(_days(row.as_of) > _YEAR for row in rows)
    if long:
        yield f"{counted(long, 'claim')} of more than a year will have date_prec 5, which at UCDP ends with a year."
    yield from nowhere(session, rows)
    yield "Not in the table: relations between claims, codes, notes, assessments and earlier texts."


def nowhere(session: Session, rows: Sequence[ClaimRow]) -> Iterator[str]:
    """Names the places of these claims whose point is not known."""
    places = located_places(session)
    names = {places[row.place_id].name for row in rows if row.place_id and places[row.place_id].point is None}
    if names:
        yield f"No coordinates are known of {', '.join(sorted(names))}."


def _days(as_of: AsOf | None) -> int:
    """How many days the time spans; 0 where it has an open end or none is said."""
    if as_of is None or as_of.earliest is None or as_of.latest is None:
        return 0
    return (as_of.latest - as_of.earliest).days + 1


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the levels")
    write_whole(path, as_csv(ucdp_records(session), COLUMNS).encode("utf-8", "replace"))
