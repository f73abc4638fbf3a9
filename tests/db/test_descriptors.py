"""Looking at an open project's first bytes leaves SQLite's locks on it alone."""

import os
import subprocess
import sys

import pytest

from db import descriptors
from db.opening import examine, read_header
from db.places import Place

_TRY = """
import sys
from pathlib import Path
from db.sqlite import connect
connection = connect(Path(sys.argv[1]))
connection.execute("PRAGMA busy_timeout=0")
try:
    print(connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0])
except Exception as error:
    print(error)
"""


def _fold_from_outside(path) -> str:
    return subprocess.run(
        [sys.executable, "-c", _TRY, str(path)], capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a lock belongs to its descriptor")
def test_another_program_cannot_fold_the_wal_of_an_open_project_away(new_project):
    with new_project() as project:
        with project.edit("Add place") as session:
            session.add(Place(name="Arbil"))
        for _ in range(3):
            read_header(project.path)
            examine(project.path)
        assert _fold_from_outside(project.path) == "database is locked"
        assert len(descriptors._kept) == 1
    assert len(descriptors._kept) == 0
    assert _fold_from_outside(project.path) == "delete"
