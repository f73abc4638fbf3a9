"""Every table on its way out, and the views that others read, against the same rows by the plain driver."""

import csv
import io
import sqlite3
from contextlib import closing

import pytest
from many_claims import build_project

from workbench.exchange.tables import folder
from workbench.exchange.tables.every import exported_tables
from workbench.progress import SILENT

_CLAIMS = 5_000


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    with build_project(tmp_path_factory.mktemp("tables") / "many.muster", _CLAIMS) as made:
        yield made


def test_every_table_as_csv(project, tmp_path, against):
    """The archive, with seven lists made for reading: at most 12 times the bare rows by csv.writer, uncompressed."""

    def ours() -> None:
        with project.read() as session:
            folder.write(session, tmp_path / "all.zip", SILENT)

    def bare() -> None:
        with closing(sqlite3.connect(project.place)) as connection:
            for table in exported_tables():
                out = io.StringIO()
                csv.writer(out).writerows(connection.execute(f'SELECT * FROM "{table.name}"'))
                (tmp_path / f"{table.name}.csv").write_text(out.getvalue(), "utf-8")

    assert against(ours, bare, rounds=5, warm_up=1).value <= 12


def test_the_view_of_claims(project, against):
    """v_claims, with words, sources, origins and grades of now: at most 4 times the bare table of claims."""
    with closing(sqlite3.connect(project.place)) as connection:

        def read(what: str) -> int:
            return len(connection.execute(f"SELECT * FROM {what}").fetchall())

        assert read("v_claims") == _CLAIMS
        assert against(lambda: read("v_claims"), lambda: read("claim"), rounds=7, warm_up=1).value <= 4
