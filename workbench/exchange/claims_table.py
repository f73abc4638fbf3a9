"""The claims as CSV, a row each, which `muster import-claims` reads again."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.relations import ClaimRelation
from workbench.figures.phrases import counted
from workbench.progress import Progress
from workbench.records import FIELDS, claim_records
from workbench.tables import as_csv
from workbench.writing import write_whole


def losses(session: Session) -> list[str]:
    return list(_losses(session))


def _losses(session: Session) -> Iterator[str]:
    """The table is of claims; nobody who asks for it expects the rest."""
    yield "Only the claims, with their words, sources and grades: articles, notes and codes are not in the table."
    relations = session.scalar(select(func.count(ClaimRelation.id)).where(ClaimRelation.stands)) or 0
    if relations:
        yield f"Left out: {counted(relations, 'relation')} between claims."
    without = session.scalar(select(func.count(Claim.id)).where(Claim.bound.is_(None))) or 0
    if without:
        yield f"{counted(without, 'claim')} without a number will be in the table, but cannot be imported from it."


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the claims")
    write_whole(path, as_csv(claim_records(session), FIELDS["claims"]).encode("utf-8", "replace"))
