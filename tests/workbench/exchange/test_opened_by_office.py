"""LibreOffice opens the tables and runs nothing: `pytest --office` with this file, half a minute."""

import shutil
import subprocess

import openpyxl
import pytest

from db.project import Project
from workbench.exchange import claims_table
from workbench.exchange.tables import book
from workbench.progress import SILENT
from workbench.registry import source_rows
from workbench.sources import rename_source

pytestmark = pytest.mark.office

_FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(1;1)", '=HYPERLINK("https://example.org";"x")', "＝1+1")


@pytest.fixture(scope="module")
def opened(built_sample, tmp_path_factory):
    """The workbook and the table of claims, each as LibreOffice read it and wrote it again."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("office")
    shutil.copyfile(built_sample, folder / "sample.muster")
    with Project.open_file(folder / "sample.muster", "A. Analyst") as project:
        with project.edit("Rename sources") as session:
            for row, name in zip(source_rows(session), _FORMULAS, strict=False):  # those that are quoted most
                rename_source(session, row.id, name)
        with project.read() as session:
            book.write(session, folder / "all.xlsx", SILENT)
            claims_table.write(session, folder / "claims.csv", SILENT)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder / "again")]
    files = [folder / "all.xlsx", folder / "claims.csv"]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)
    return folder


@pytest.mark.parametrize("name", ["all.xlsx", "claims.xlsx"])
def test_nothing_is_run_and_the_words_are_there(opened, name):
    read = openpyxl.load_workbook(opened / "again" / name)
    cells = [cell for sheet in read for line in sheet.iter_rows() for cell in line]
    assert [cell.value for cell in cells if cell.data_type in {"f", "e"}] == []
    words = {str(cell.value).removeprefix("'") for cell in cells}
    assert len(words & {*_FORMULAS}) >= 4  # an outlet that nobody quotes is in no claim


def test_the_workbook_says_the_same_after_it(opened):
    before, after = (openpyxl.load_workbook(opened / path) for path in ("all.xlsx", "again/all.xlsx"))
    assert after.sheetnames == before.sheetnames
    for name in ("claim", "claims", "source", "dictionary"):
        rows = [[_plain(cell.value) for cell in line] for line in before[name].iter_rows()]
        assert [[_plain(cell.value) for cell in line] for line in after[name].iter_rows()] == rows


def _plain(value):
    return None if value in (None, "") else str(value)
