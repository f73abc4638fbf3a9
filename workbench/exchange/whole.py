"""Every table of a project as JSON."""

import base64
import json
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from db.drivers import rows_of
from db.rows import Row
from db.schema import recorded_tables
from workbench.progress import Progress
from workbench.writing import write_whole


def losses(session: Session) -> list[str]:  # noqa: ARG001  every format is asked alike
    return []


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Writing the project")
    write_whole(path, project_as_json(session).encode("utf-8", "replace"))


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
