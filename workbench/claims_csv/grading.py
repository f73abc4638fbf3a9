"""The grades of a table: of sources once each, of claims row by row; a grade an analyst has given is left alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.grades import Grade
from db.identity import new_id, now
from db.rows import table_of
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.voices import Voice
from workbench.grades import current_grades


def store_grades(
    session: Session, table: str, claims: Sequence[TableClaim], told: Sequence[Voice], ids: Mapping[int, int]
) -> list[str]:
    """Write them; returns a sentence for each source that is graded otherwise already."""
    given, notes = _of_sources(session, claims, told)
    if not given and not any(claim.credibility for claim in claims):
        return notes
    same = {"scheme": "admiralty", "graded_by": _coder(session, table), "graded_at": now()}
    rows: list[dict[str, Any]] = [
        {"source_id": source_id, "claim_id": None, "code": claim.reliability, "reason": _reason(table, claim)}
        for source_id, claim in given.items()
    ]
    rows += [
        {"source_id": None, "claim_id": ids[claim.line], "code": claim.credibility, "reason": _reason(table, claim)}
        for claim in claims
        if claim.credibility
    ]
    session.execute(insert(table_of(Grade)), [{"id": new_id(), **row, **same} for row in rows])
    return notes


def _coder(session: Session, table: str) -> int:
    """The grader is whoever coded the table, not the analyst who brings it in."""
    name = f"coder of {table}"
    found = session.scalar(select(Analyst.id).where(Analyst.name == name))
    if found is None:
        coder = Analyst(name=name)
        session.add(coder)
        session.flush()
        found = coder.id
    return found


def _of_sources(
    session: Session, claims: Sequence[TableClaim], told: Sequence[Voice]
) -> tuple[dict[int, TableClaim], list[str]]:
    """For each source the first row that grades it, where nobody has graded it before."""
    before: Mapping[int, str] = current_grades(session).reliability
    given: dict[int, TableClaim] = {}
    notes: dict[int, str] = {}
    for claim, voice in zip(claims, told, strict=True):
        source_id, code = voice.source_id, claim.reliability
        if source_id is None or code is None:
            continue
        if source_id in before:
            if before[source_id] != code:
                notes.setdefault(source_id, _kept(claim, before[source_id], "the project has"))
        elif given.setdefault(source_id, claim).reliability != code:
            first = given[source_id]
            notes.setdefault(source_id, _kept(claim, first.reliability, f"line {first.line} has"))
    return given, list(notes.values())


def _kept(claim: TableClaim, code: str | None, who: str) -> str:
    named = claim.source or claim.origin or claim.outlet
    return f"Line {claim.line} grades the source of “{named}” {claim.reliability}, {who} {code}: {code} was kept."


def _reason(table: str, claim: TableClaim) -> str:
    return f"As in {table}, line {claim.line}"
