"""One row becomes a plain claim, or is bad, with everything that is wrong with it."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from db.errors import WorkbenchError
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
from workbench.claims_csv.days import published_day, read_day, window
from workbench.claims_csv.mapping import Mapping
from workbench.claims_csv.numbers import Numbers, quantity, read_number, read_ratio, read_value
from workbench.claims_csv.terms import basis_of, bound_of_word, kind_of, modality_of, term

_LONGEST = 20_000  # characters of a row
_KIND_OF_BOUND = {Bound.CHANGE: ClaimKind.CHANGE, Bound.SHARE: ClaimKind.SHARE}
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class TableClaim:
    """A row understood. ``cells`` are its words as (title, cell); ``mark`` is the same for rows that say the same."""

    line: int
    mark: str
    place: str
    force: str
    quantity: Quantity
    kind: ClaimKind
    modality: Modality
    state: ClaimState
    basis: Basis
    base_value: float | None
    as_of: AsOf | None
    published: AsOf | None
    source: str | None
    source_kind: SourceKind | None
    manner: Manner | None
    origin: str | None
    origin_kind: OriginKind
    reliability: Reliability | None
    credibility: Credibility | None
    outlet: str | None
    url: str | None
    title: str | None
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that does not come in: the line it begins on, and why ("high 800 is below low 900")."""

    line: int
    reason: str


class _Reader:
    """The cells of one row by field; what cannot be read is noted, and the reading goes on."""

    def __init__(self, said: dict[str, str]) -> None:
        self._said = said
        self.faults: list[str] = []

    def mark(self) -> str:
        """The same for two rows that say the same of the same article, wherever they stand."""
        said = "\n".join(f"{field}={self._said[field]}" for field in sorted(self._said))
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    def text(self, field: str) -> str | None:
        return self._said.get(field)

    def read(self, field: str, reading: Callable[..., _Read], *more: Any) -> _Read | None:
        words = self._said.get(field)
        return None if words is None else self.attempt(reading, words, *more)

    def day(self, field: str, month_first: bool | None) -> AsOf | None:
        """A day; what is wrong with it names the field, of which there are several."""
        before = len(self.faults)
        found = self.read(field, read_day, month_first)
        self.faults[before:] = [f"{field}: {fault}" for fault in self.faults[before:]]
        return found

    def attempt(self, reading: Callable[..., _Read], *words: Any) -> _Read | None:
        try:
            return reading(*words)
        except WorkbenchError as error:
            self.faults.append(str(error).rstrip("."))
            return None


def read_row(header: Sequence[str], mapping: Mapping, line: int, cells: Sequence[str]) -> TableClaim | BadRow:
    """What a row says under a mapping (made by `guess_mapping`), or what is wrong with it."""
    if any(cell.strip() for cell in cells[len(header) :]):
        return BadRow(line, f"{len(cells)} cells under {len(header)} titles; a cell with the delimiter needs quotes")
    if sum(map(len, cells)) > _LONGEST:
        return BadRow(line, f"more than {_LONGEST:,} characters")
    worded = {title: " ".join(cell.split()) for title, cell in zip(header, cells, strict=False)}
    row = _Reader(_said(worded, mapping))
    claim = _claim(row, line, tuple((title, cell) for title, cell in worded.items() if cell), mapping)
    if claim is None or row.faults:
        return BadRow(line, "; ".join(row.faults))
    return claim


def _said(worded: dict[str, str], mapping: Mapping) -> dict[str, str]:
    """The words of each field: of its cell, else its default, in the field's own words."""
    said = dict(mapping.defaults)
    said.update({name: worded[title] for name, title in mapping.columns.items() if worded.get(title)})
    for name, words in mapping.words.items():
        if name in said:
            said[name] = words.get(said[name], said[name])
    return {name: cell for name, cell in said.items() if cell}


def _claim(row: _Reader, line: int, cells: tuple[tuple[str, str], ...], mapping: Mapping) -> TableClaim | None:
    row.faults += [f"no {name}" for name in ("place", "force") if row.text(name) is None]
    number = _quantity(row)
    kind, implied = row.read("kind", kind_of) or (None, None)
    modality = row.read("modality", modality_of) or implied or Modality.OBSERVED
    as_of, published = _times(row, mapping)
    if number is None or row.faults:
        _names(row)  # everything that is wrong is said at once
        return None
    return TableClaim(
        line=line,
        mark=row.mark(),
        place=row.text("place") or "",
        force=row.text("force") or "",
        quantity=number,
        kind=_kind(kind, number),
        modality=modality,
        state=row.read("state", _state) or ClaimState.ACTIVE,
        basis=row.read("basis", basis_of) or Basis.UNKNOWN,
        base_value=row.read("base_value", read_number, "base"),
        as_of=as_of,
        published=published,
        outlet=row.text("outlet"),
        url=row.text("url"),
        title=row.text("title"),
        cells=cells,
        **_names(row),
    )


def _kind(kind: ClaimKind | None, number: Quantity) -> ClaimKind:
    """A row that calls itself a level, or nothing, is a share or a change where its bound says so."""
    if kind is None or kind == ClaimKind.LEVEL:
        return _KIND_OF_BOUND.get(number.bound, ClaimKind.LEVEL)
    return kind


def _state(words: str) -> ClaimState:
    return term(ClaimState, words, "state")


def _quantity(row: _Reader) -> Quantity | None:
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


def _times(row: _Reader, mapping: Mapping) -> tuple[AsOf | None, AsOf | None]:
    month_first = mapping.month_first
    as_of = row.day("as_of", month_first)
    if row.text("as_of") is None:
        before = len(row.faults)
        start, end = (row.day(name, month_first) for name in ("as_of_start", "as_of_end"))
        as_of = row.attempt(window, start, end) if len(row.faults) == before else None
    published = row.day("published", month_first)
    return as_of, row.attempt(published_day, published) if published else None


def _names(row: _Reader) -> dict[str, Any]:
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
