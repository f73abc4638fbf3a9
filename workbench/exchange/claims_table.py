"""The claims as CSV, a row each."""

from pathlib import Path

from sqlalchemy.orm import Session

from workbench.progress import Progress
from workbench.records import FIELDS, claim_records
from workbench.tables import as_csv
from workbench.writing import write_whole


def losses(session: Session) -> list[str]:  # noqa: ARG001  every format is asked alike
    """The table is of claims; nobody who asks for it expects the rest."""
    return ["Only the claims, with their words, sources and grades: articles, notes and codes are not in the table."]


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the claims")
    write_whole(path, as_csv(claim_records(session), FIELDS["claims"]).encode("utf-8", "replace"))
