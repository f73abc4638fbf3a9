"""Who said it: the sources and origins that rows name, found in the project or new."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.identity import new_id
from db.origins import Origin
from db.rows import Row, table_of
from db.sources import Source, SourceName
from db.values import Manner, SourceKind
from workbench.claims_csv.claim import TableClaim
from workbench.numbering import next_number

_NAMED_BY_DEFAULT = SourceKind.ORGANISATION


@dataclass(frozen=True, slots=True)
class Voice:
    """Who tells a claim, and the origin it goes back to."""

    source_id: int | None
    origin_id: int | None
    manner: Manner


@dataclass(slots=True)
class Voices:
    """Finds or makes them row by row; `store` writes the new ones. ``table`` is the file they are first named in."""

    session: Session
    table: str
    outlets: dict[str, int]
    _sources: dict[tuple[str, ...], int] = field(default_factory=dict)
    _origins: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    _new_sources: list[dict[str, Any]] = field(default_factory=list)
    _new_origins: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        named = select(Source.name, Source.id).where(Source.kind != SourceKind.ANONYMOUS_PERSON)
        spelled = select(SourceName.name, SourceName.source_id).where(SourceName.article_id.is_(None))
        for name, source_id in (*self.session.execute(named), *self.session.execute(spelled)):  # an analyst's word last
            self._sources["named", name.casefold()] = source_id
        for label, origin_id, source_id in self.session.execute(
            select(Origin.label, Origin.id, Origin.source_id).order_by(Origin.number.desc())
        ):
            self._origins[label.casefold()] = (origin_id, source_id)

    def voices(self, claims: Sequence[TableClaim], articles: Sequence[int]) -> list[Voice]:
        """The voice of each claim. An origin speaks through the source that any of its rows names."""
        for claim, article_id in zip(claims, articles, strict=True):
            if claim.origin and claim.source:
                self._origin(claim, self._named(claim, article_id))
        return [self._voice(claim, article_id) for claim, article_id in zip(claims, articles, strict=True)]

    def store(self) -> None:
        for rows, made in ((Source, self._new_sources), (Origin, self._new_origins)):
            if made:
                self.session.execute(insert(table_of(rows)), _numbered(self.session, rows, made))

    def _voice(self, claim: TableClaim, article_id: int) -> Voice:
        source_id = self._named(claim, article_id) if claim.source else None
        origin_id = None
        if claim.origin:
            origin_id, teller = self._origin(claim, source_id)
            source_id = source_id or teller
        if source_id is not None:
            return Voice(source_id, origin_id, claim.manner or Manner.PARAPHRASED)
        outlet = self.outlets.get(claim.outlet) if claim.outlet else None
        return Voice(outlet, origin_id, claim.manner or Manner.UNATTRIBUTED)

    def _named(self, claim: TableClaim, article_id: int) -> int:
        """A name is the same everywhere; a person as described only within one origin, or one article."""
        name = claim.source or ""
        kind = claim.source_kind or _NAMED_BY_DEFAULT
        within = (claim.origin or str(article_id)).casefold()
        key: tuple[str, ...] = ("as described", name.casefold(), within)
        if kind != SourceKind.ANONYMOUS_PERSON:
            key = ("named", name.casefold())
        return self._sources.get(key) or self._new_source(key, name, kind)

    def _origin(self, claim: TableClaim, source_id: int | None) -> tuple[int, int | None]:
        label = " ".join((claim.origin or "").split())
        found = self._origins.get(label.casefold())
        if found is None:
            teller = source_id or self._unnamed(label)
            found = self._origins[label.casefold()] = (new_id(), teller)
            self._new_origins.append(self._origin_row(found[0], label, claim, teller))
        return found

    def _unnamed(self, label: str) -> int:
        """The table gives a key and no name: whoever told it there stays unnamed, and is nobody else."""
        words = f"The table {self.table} names no source, only the origin “{label}”."
        return self._new_source(
            ("unnamed", label.casefold()), f"unnamed source of {label}", SourceKind.ANONYMOUS_PERSON, words
        )

    def _new_source(self, key: tuple[str, ...], name: str, kind: SourceKind, description: str | None = None) -> int:
        source_id = self._sources[key] = new_id()
        self._new_sources.append({"id": source_id, "name": name, "kind": kind, "description": description})
        return source_id

    def _origin_row(self, origin_id: int, label: str, claim: TableClaim, teller: int) -> dict[str, Any]:
        reason = f"Rows of {self.table} with the origin “{label}”, the first on line {claim.line}."
        return {"id": origin_id, "label": label, "kind": claim.origin_kind, "source_id": teller, "reason": reason}


def _numbered(session: Session, rows: type[Row], made: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    first = next_number(session, Source if rows is Source else Origin)
    return [{**row, "number": number} for number, row in enumerate(made, start=first)]
