"""Taking a project's content out: claims or a matrix of hypotheses as CSV, or everything as JSON."""

import base64
import json
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from db.drivers import rows_of
from db.rows import Row
from db.schema import recorded_tables
from workbench.hypotheses.tabled import matrix_as_csv, the_matrix
from workbench.records import FIELDS, claim_records
from workbench.tables import as_csv
from workbench.writing import write_whole


def export(session: Session, form: str, path: Path, question: str | None = None) -> None:
    """Write the claims (``csv``), a question's matrix (``hypotheses``) or the whole project (``json``) to a file.

    Whole or not at all. `question` is the number or the words of one; the only one needs none.
    """
    if form == "hypotheses":
        content = matrix_as_csv(the_matrix(session, question))
    else:
        content = as_csv(claim_records(session), FIELDS["claims"]) if form == "csv" else project_as_json(session)
    write_whole(path, content.encode("utf-8", "replace"))


def project_as_json(session: Session) -> str:
    """Every table of the project as a list of objects; ids and references are strings, since they exceed 2**53."""
    names = [*(table.name for table in recorded_tables()), "text"]
    tables = {name: [_exported(name, row) for row in rows_of(session, name, " ORDER BY id")] for name in sorted(names)}
    return json.dumps({"format": "muster-project", "version": 1, "tables": tables}, ensure_ascii=False, indent=1) + "\n"


def _exported(table: str, row: dict[str, Any]) -> dict[str, Any]:
    columns = Row.metadata.tables[table].columns
    return {name: _plain(value, columns[name]) for name, value in row.items()}


def _plain(value: Any, column: Any) -> Any:
    if value is None:
        return None
    if column.primary_key or column.foreign_keys:
        return str(value)
    return base64.b16encode(value).decode().lower() if isinstance(value, bytes) else value
