"""Every table leaves as CSV and as a workbook: all rows, the same bytes again, nothing that a spreadsheet runs."""

import csv
import io
import zipfile

import openpyxl
import pytest
from sqlalchemy import text

from db.articles import Original
from db.errors import WorkbenchError
from db.project import Project
from workbench.exchange.tables import book, folder
from workbench.exchange.tables.every import LISTED, exported_tables
from workbench.exporting import form_for
from workbench.progress import SILENT, Cancelled, Progress

_FORMULA = '=HYPERLINK("https://example.org","x")'


@pytest.fixture
def filled(desk):
    claim_id = desk.add_claim(desk.add_article(outlet=_FORMULA))
    with desk.project.edit("Name") as session:
        session.execute(text("UPDATE place SET latitude = -33.123456789012, longitude = 44 WHERE name = 'Syria'"))
        session.execute(text("UPDATE project SET handling = 'TLP:GREEN'"))
        session.execute(text("INSERT INTO note(id, body, written_at) VALUES (3, '+1\r\nfor the next', 'now')"))
    return desk, claim_id


def _write(form, project, path):
    with project.read() as session:
        form.write(session, path, SILENT)
    return path


def _rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8"), newline="")))


@pytest.mark.both
def test_an_archive_and_a_folder_hold_every_table_and_the_same_bytes_again(filled, tmp_path):
    desk, claim_id = filled
    archive = _write(folder, desk.project, tmp_path / "all.zip")
    _write(folder, desk.project, tmp_path / "all")
    _write(folder, desk.project, tmp_path / "all")  # one that was written before is written again
    with zipfile.ZipFile(archive) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    assert files == {each.name: each.read_bytes() for each in (tmp_path / "all").iterdir()}
    assert archive.read_bytes() == _write(folder, desk.project, tmp_path / "again.zip").read_bytes()
    assert files.keys() == {f"{name}.csv" for name in ("dictionary", *LISTED, *(t.name for t in exported_tables()))}
    (claim,) = _rows(files["claim.csv"])
    assert (claim["id"], claim["best"], claim["low"], claim["as_of_latest"]) == (str(claim_id), "900", "", "2025-10-01")
    (place,) = _rows(files["place.csv"])
    assert (float(place["latitude"]), place["longitude"]) == (-33.123456789012, "44")
    assert {row["name"] for row in _rows(files["source.csv"])} >= {f"'{_FORMULA}"}
    assert _rows(files["note.csv"])[0]["body"] == "'+1\nfor the next"
    assert _rows(files["claims.csv"])[0]["outlet"] == f"'{_FORMULA}"


def test_every_row_of_every_table_goes_along(built_sample, tmp_path):
    with Project.open_file(built_sample) as project, project.read() as session:
        folder.write(session, tmp_path / "all.zip", SILENT)
        counts = {
            table.name: session.scalar(text(f'SELECT count(*) FROM "{table.name}"')) for table in exported_tables()
        }
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert {name: len(_rows(packed.read(f"{name}.csv"))) for name in counts} == counts
    assert counts["span"] > 100


def test_a_folder_with_something_else_in_it_is_left_alone(filled, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(WorkbenchError, match=r"holds something else\. Name a new folder"):
        _write(folder, filled[0].project, tmp_path)
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("project")] == ["notes.txt"]


def test_another_ending_is_refused(filled, tmp_path):
    with pytest.raises(WorkbenchError, match=r"saved as a \.zip, or in a folder"):
        _write(folder, filled[0].project, tmp_path / "all.csv")


def test_what_is_stopped_leaves_nothing(filled, tmp_path):
    class Stopping(Progress):
        def report(self, done, *_):
            if done == 3:
                raise Cancelled

    for form, name in ((folder, "out/all.zip"), (folder, "out/all"), (book, "out/all.xlsx")):
        (tmp_path / "out").mkdir(exist_ok=True)
        with filled[0].project.read() as session, pytest.raises(Cancelled):
            form.write(session, tmp_path / name, Stopping())
    assert list((tmp_path / "out").iterdir()) == []


def test_a_workbook_has_a_sheet_for_each_and_runs_nothing(filled, tmp_path):
    desk, claim_id = filled
    made = _write(book, desk.project, tmp_path / "all.xlsx")
    assert made.read_bytes() == _write(book, desk.project, tmp_path / "again.xlsx").read_bytes()
    read = openpyxl.load_workbook(made)
    assert read.sheetnames == ["About", "dictionary", *LISTED, *(table.name for table in exported_tables())]
    titles, row = read["claim"].iter_rows(values_only=True)
    claim = dict(zip(titles, row, strict=True))
    assert (claim["id"], claim["best"], claim["low"]) == (str(claim_id), 900, None)
    assert _FORMULA in {cell.value for cell in read["source"]["C"] if cell.data_type == "s"}
    assert read["claims"].oddHeader.right.text == "TLP:GREEN"
    assert read["claims"].print_title_rows == "$1:$1"
    assert {cell.data_type for sheet in read for line in sheet.iter_rows() for cell in line} <= {"s", "n"}


def test_what_the_forms_cannot_hold_is_said(filled):
    with filled[0].project.edit("Keep an original of a long text") as session:
        session.execute(text("UPDATE text SET body = :body").bindparams(body="x" * 40_000))
        session.add(Original(sha256=b"1", media_type="text/plain", size=1, body=b"1"))
        session.execute(text("UPDATE article SET agency = 'Wire'"))
    with filled[0].project.read() as session:
        assert folder.losses(session) == ["Left out: the bytes of 1 file that articles were read from."]
        assert book.losses(session)[1:] == [
            "1 text will be cut after 32,767 characters, which is all a cell can hold.",
        ]


def test_csv_into_an_archive_or_a_folder_is_every_table(tmp_path):
    names = [(name, form_for("csv", tmp_path / name).name) for name in ("a.csv", "a.zip", "a", ".")]
    assert names == [("a.csv", "csv"), ("a.zip", "tables"), ("a", "tables"), (".", "tables")]
    assert form_for("csv", None).name == "csv"
    assert form_for("json", tmp_path / "a").name == "json"
