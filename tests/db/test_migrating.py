"""A filled project of every schema there ever was opens, keeps its rows, and leaves a backup beside itself."""

import gzip
import re
from pathlib import Path

import pytest

from db.backups import Occasion, backups
from db.opening import SCHEMA, read_header
from db.project import Project
from db.sqlite import connect

_PROJECTS = Path(__file__).parent / "projects"
OLDER = sorted(_PROJECTS.glob("schema-*.muster.gz"))


@pytest.fixture(params=OLDER, ids=lambda path: path.name.partition(".")[0])
def older(request, tmp_path) -> Path:
    path = tmp_path / "older.muster"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def _counts(path: Path) -> dict[str, int]:
    connection = connect(path, "ro")
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        kept = [name for name in tables if not name.startswith(("text_search", "alembic", "sqlite_"))]
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in kept}
    finally:
        connection.close()


def test_every_schema_before_this_one_has_a_project_here():
    kept = {int(re.findall(r"\d+", path.name)[0]) for path in OLDER}
    assert kept == set(range(1, SCHEMA))


def test_an_older_project_is_backed_up_then_migrated_with_every_row(older):
    schema, before, counts = read_header(older).schema, older.read_bytes(), _counts(older)
    Project.open_file(older, "A. Analyst").close()
    assert read_header(older).schema == SCHEMA
    (backup,) = (one.path for one in backups(older) if one.occasion == Occasion.MIGRATION)
    assert _counts(backup) == counts
    assert read_header(backup).schema == schema
    after = _counts(older)
    assert {name: after[name] for name in counts} == counts
    assert older.read_bytes() != before


def test_a_migrated_project_is_sound_and_its_edits_can_be_undone(older):
    from workbench.checking import check
    from workbench.registry import source_rows
    from workbench.sources import rename_source

    with Project.open_file(older, "A. Analyst") as project:
        assert check(project) == []
        with project.read() as session:
            first = source_rows(session)[0]
        with project.edit("Rename source") as session:
            rename_source(session, first.id, "Another name")
        assert project.undo() == "Rename source"
        with project.read() as session:
            assert source_rows(session)[0].name == first.name


def test_an_older_project_on_a_server_is_migrated_with_every_row(server):
    from workbench.checking import check
    from workbench.registry import source_rows
    from workbench.sources import rename_source

    address = server.restored(gzip.decompress((_PROJECTS / "schema-5.sql.gz").read_bytes()).decode())
    before = _counts_on(server, address)
    with Project.open_at(address, "A. Analyst") as project:
        assert check(project) == []
        with project.read() as session:
            first = source_rows(session)[0]
        with project.edit("Rename source") as session:
            rename_source(session, first.id, "Another name")
        assert project.undo() == "Rename source"
    after = _counts_on(server, address)
    assert {name: after[name] for name in before} == before


def _counts_on(server, address) -> dict[str, int]:
    """Rows by table; what was done now is recorded and left out."""
    tables = server.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", address.database)
    made_now = ("alembic_version", "change", "change_set", "chain", "analyst")
    kept = [name for (name,) in tables if name not in made_now]
    return {name: server.sql(f'SELECT count(*) FROM public."{name}"', address.database)[0][0] for name in kept}
