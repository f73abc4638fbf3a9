"""A row of a table as values: a plain claim, or a bad row with its reasons."""

from dataclasses import dataclass

from db.values import (
    AsOf,
    Basis,
    ClaimKind,
    ClaimState,
    Credibility,
    Manner,
    Modality,
    OriginKind,
    Quantity,
    Reliability,
    SourceKind,
)


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
