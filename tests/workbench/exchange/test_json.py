"""The whole project as JSON: read back it is the same project, and what is no project is refused in one sentence."""

import io
import json
from contextlib import closing
from pathlib import Path

import pytest
from exchanged import tags

from db.errors import WorkbenchError
from db.project import Project
from db.sqlite import connect
from workbench.articles import set_starred
from workbench.exchange.remaking import Filling, remake
from workbench.exchange.rows_in import RowsIn
from workbench.exchange.whole import DERIVED, whole_tables
from workbench.exporting import export
from workbench.library import library_rows


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the index, with the seals, which are reckoned anew from the values."""
    with closing(connect(path, "ro")) as driver:
        names = [table.name for table in whole_tables()] + ["seal"]
        return {name: sorted(driver.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def _written(path: Path) -> Path:
    with Project.open_file(path) as project, project.read() as session:
        out = path.with_suffix(".json")
        assert not [sentence for sentence in export(session, "json", out) if "Left out" in sentence]
    return out


def test_the_same_project_comes_back_with_its_history(sample: Path, tmp_path: Path):
    with Project.open_file(sample, who="A. Analyst") as project:
        before = project.undo_label
        with project.read() as session:
            first = library_rows(session)[0].id
        with project.edit("Star") as session:
            set_starred(session, first, True)
        with project.edit("Unstar") as session:
            set_starred(session, first, False)
        project.undo()
    remake(_written(sample), tmp_path / "again.muster")
    assert _rows(tmp_path / "again.muster") == _rows(sample)
    assert {"recording", "seal"} == DERIVED
    with Project.open_file(tmp_path / "again.muster") as project:
        assert (project.undo(), project.undo_label) == ("Star", before)
    assert _written(tmp_path / "again.muster").stat().st_size > 300_000


@pytest.fixture(scope="module")
def small(template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The JSON of an empty project, to be spoiled."""
    path = tmp_path_factory.mktemp("json") / "empty.muster"
    path.write_bytes(template.read_bytes())
    return _written(path).read_text("utf-8")


def _code(row_id: str, parent: str | None, **more: object) -> str:
    row = {"id": row_id, "name": "Cap", "parent_id": parent, "colour": "#000000", "meaning": None, "position": 0}
    return json.dumps({**row, "retired": 0, **more})


_CODES = '"code": [\n  ]'
SPOILED = [
    ("", "x", "is damaged or no JSON"),
    ('"schema": ', '"schema": 9', "was written by a newer Muster"),
    ('"version": 2', '"version": 3', "another version of this format"),
    ('"format": "muster-project"', '"format": "stix"', "is no project as Muster writes it"),
    ('"format": "muster-project",', "", "is no project as Muster writes it"),
    (_CODES, f'"code": [{_code("1", "2")}, {_code("2", "1")}]', "“Cap” stands under itself through others"),
    (_CODES, f'"code": [{_code("1", "99")}]', "a row of code refers to a code that is not there"),
    (_CODES, f'"code": [{_code("1", None)}, {_code("1", None)}]', "a row of code cannot stand beside the others"),
    (_CODES, '"code": [' + "[" * 100_000, "is not built as docs/json.md says"),
    (_CODES, '"sqlite_schema": [{"x": 1}]', "has a table sqlite_schema, which no project has"),
]


@pytest.mark.parametrize(("old", "new", "reason"), SPOILED)
def test_what_is_no_sound_project_is_refused_and_nothing_is_left(small: str, tmp_path: Path, old, new, reason):
    spoiled = small.replace(old, new, 1) if old else new
    assert spoiled != small
    source = tmp_path / "bad.json"
    source.write_text(spoiled, "utf-8")
    with pytest.raises(WorkbenchError, match=reason) as told:
        remake(source, tmp_path / "new.muster")
    assert "\n" not in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.json"]


def test_a_project_that_is_there_is_never_replaced(sample: Path):
    before = sample.read_bytes()
    with pytest.raises(WorkbenchError, match="exists already"):
        remake(_written(sample), sample)
    assert sample.read_bytes() == before


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (_code("1", None, name=5), "has a name that it cannot have"),
        (_code("1", None, name=None), "has a name that it cannot have"),
        (_code("9" * 30, None), "has a id that it cannot have"),
        (_code("-1", None), "has a id that it cannot have"),
        (_code("1", None, id=1), "has a id that it cannot have"),
        (_code("1", None, retired=True), "has a retired that it cannot have"),
        (_code("1", None, retired=2), "has a retired that it cannot have"),
        (_code("1", None, more=1), "has a more that it cannot have"),
        ('{"id": "1"}', "does not say its"),
    ],
)
def test_a_row_that_no_table_can_hold_is_refused(template: Path, row: str, reason: str):
    table = next(table for table in whole_tables() if table.name == "code")
    with closing(connect(template, "ro")) as driver, pytest.raises(WorkbenchError, match=f"a row of code {reason}"):
        Filling(driver, table, "bad.json").put(json.loads(row))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('"tables": {"code": [{"name": ["x"]}]}}', "a list or an object where a value belongs"),
        ('"tables": {"code": [{"name": "x"}]', "ends too early|is damaged or no JSON"),
        ('"tables": {"code": {"name": "x"}}}', "is not built as docs/json.md says"),
    ],
)
def test_a_file_that_is_built_otherwise_is_refused(text: str, reason: str):
    head = '{"format": "muster-project", "version": 2, "schema": 6, '
    with pytest.raises(WorkbenchError, match=reason):
        list(RowsIn(io.BytesIO((head + text).encode()), "bad.json").rows())


@pytest.mark.both
def test_wherever_a_project_is_kept_it_comes_back_as_a_file(desk, tmp_path: Path):
    article = desk.add_article()
    desk.add_claim(article)
    out = tmp_path / "out.json"
    with desk.project.read() as session:
        export(session, "json", out)
    remake(out, tmp_path / "again.muster")
    with Project.open_file(tmp_path / "again.muster") as again:
        assert tags(again) == tags(desk.project)
        assert again.undo() == "Claim"
