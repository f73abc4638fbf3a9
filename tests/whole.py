"""All rows of a project but its history, as text that two moments can be compared by."""

import json

from sqlalchemy.orm import Session

from db.drivers import rows_of
from db.schema import recorded_tables


def project_as_json(session: Session) -> str:
    names = sorted([*(table.name for table in recorded_tables()), "text"])
    return json.dumps({"tables": {name: [*map(_plain, rows_of(session, name, " ORDER BY id"))] for name in names}})


def _plain(row: dict[str, object]) -> dict[str, object]:
    """Ids as strings, bytes in hexadecimal."""
    is_id = {name for name in row if name == "id" or name.endswith("_id")}
    return {
        name: str(value) if name in is_id and value is not None else value.hex() if isinstance(value, bytes) else value
        for name, value in row.items()
    }
