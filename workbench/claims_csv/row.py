"""One row becomes a plain claim, or is bad, with everything that is wrong with it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db.values import (
    AsOf,
    Basis,
    Bound,
    ClaimKind,
    ClaimState,
    Credibility,
    Direction,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    Reliability,
    SourceKind,
)
from workbench.claims_csv.cells import Cells, said_in
from workbench.claims_csv.claim import BadRow, TableClaim
from workbench.claims_csv.days import published_day, window
from workbench.claims_csv.mapping import Mapping
from workbench.claims_csv.numbers import read_number, read_ratio, read_value
from workbench.claims_csv.quantity import Numbers, quantity
from workbench.claims_csv.terms import basis_of, bound_of_word, kind_of, modality_of, term
from workbench.tables import bare

_LONGEST = 20_000  # characters of a row
_KIND_OF_BOUND = {Bound.CHANGE: ClaimKind.CHANGE, Bound.SHARE: ClaimKind.SHARE}


def read_row(header: Sequence[str], mapping: Mapping, line: int, cells: Sequence[str]) -> TableClaim | BadRow:
    """What a row says under a mapping (made by `guess_mapping`), or what is wrong with it."""
    if any(cell.strip() for cell in cells[len(header) :]):
        return BadRow(line, f"{len(cells)} cells under {len(header)} titles; a cell with the delimiter needs quotes")
    if sum(map(len, cells)) > _LONGEST:
        return BadRow(line, f"more than {_LONGEST:,} characters")
    worded = {title: " ".join(bare(cell).split()) for title, cell in zip(header, cells, strict=False)}
    row = Cells(said_in(worded, mapping))
    claim = _claim(row, line, tuple((title, cell) for title, cell in worded.items() if cell), mapping)
    if claim is None or row.faults:
        return BadRow(line, "; ".join(row.faults))
    return claim


def _claim(row: Cells, line: int, cells: tuple[tuple[str, str], ...], mapping: Mapping) -> TableClaim | None:
    row.faults += [f"no {name}" for name in ("place", "force") if row.text(name) is None]
    number = _quantity(row)
    kind, implied = row.read("kind", kind_of) or (None, None)
    modality = row.read("modality", modality_of) or implied or Modality.OBSERVED
    as_of, published = _times(row, mapping)
    if number is None or row.faults:
        _names(row), _rest(row)  # everything that is wrong is said at once
        return None
    return TableClaim(
        line=line,
        mark=row.mark(),
        quantity=number,
        kind=_kind(kind, number),
        modality=modality,
        as_of=as_of,
        published=published,
        cells=cells,
        **_names(row),
        **_rest(row),
    )


def _rest(row: Cells) -> dict[str, Any]:
    return {
        "place": row.text("place") or "",
        "force": row.text("force") or "",
        "state": row.read("state", _state) or ClaimState.ACTIVE,
        "basis": row.read("basis", basis_of) or Basis.UNKNOWN,
        "base_value": row.read("base_value", read_number, "base"),
        "outlet": row.text("outlet"),
        "url": row.text("url"),
        "title": row.text("title"),
    }


def _kind(kind: ClaimKind | None, number: Quantity) -> ClaimKind:
    """A row that calls itself a level, or nothing, is a share or a change where its bound says so."""
    if kind is None or kind == ClaimKind.LEVEL:
        return _KIND_OF_BOUND.get(number.bound, ClaimKind.LEVEL)
    return kind


def _state(words: str) -> ClaimState:
    return term(ClaimState, words, "state")


def _quantity(row: Cells) -> Quantity | None:
    before = len(row.faults)
    said = Numbers(
        value=row.read("value", read_value),
        low=row.read("low", read_number, "low"),
        high=row.read("high", read_number, "high"),
        ratio=row.read("ratio", read_ratio),
        direction=row.read("direction", _direction),
        operator=row.read("operator", bound_of_word),
        to_the_last_digit=(row.text("operator") or "").lower() in {"exact", "exactly"},
    )
    if len(row.faults) > before:
        return None
    number = row.attempt(quantity, said)
    rule = row.text("rule")
    return replace(number, rule=rule) if number and rule else number


def _direction(words: str) -> Direction:
    return term(Direction, words, "direction")


def _times(row: Cells, mapping: Mapping) -> tuple[AsOf | None, AsOf | None]:
    month_first = mapping.month_first
    as_of = row.day("as_of", month_first)
    if row.text("as_of") is None:
        before = len(row.faults)
        start, end = (row.day(name, month_first) for name in ("as_of_start", "as_of_end"))
        as_of = row.attempt(window, start, end) if len(row.faults) == before else None
    published = row.day("published", month_first)
    return as_of, row.attempt(published_day, published) if published else None


def _names(row: Cells) -> dict[str, Any]:
    """Who said it, how it was told, and how far it is believed."""
    return {
        "source": row.text("source"),
        "source_kind": row.read("source_kind", lambda words: term(SourceKind, words, "source_kind")),
        "manner": row.read("manner", lambda words: term(Manner, words, "manner")),
        "origin": row.text("origin"),
        "origin_kind": row.read("origin_kind", lambda words: term(OriginKind, words, "origin_kind"))
        or OriginKind.UNKNOWN,
        "reliability": row.read("reliability", lambda words: term(Reliability, words, "reliability")),
        "credibility": row.read("credibility", lambda words: term(Credibility, words, "credibility")),
    }
