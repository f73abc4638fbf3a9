"""The commands on the codebook: exported, brought in, counted."""

import csv
import io

from commands import muster


def test_a_codebook_goes_out_and_comes_into_another_project(sample, tmp_path):
    out, other, again = tmp_path / "codes.toml", tmp_path / "other.muster", tmp_path / "again.toml"
    assert muster("export", sample, "--format", "codes", "-o", out).stdout == f"Wrote {out}\n"
    muster("new", other)
    assert muster("import-codes", other, out).stdout == "Imported 6 codes; 0 changed, 0 here already.\n"
    muster("export", other, "--format", "codes", "-o", again)
    assert again.read_bytes() == out.read_bytes()


def test_the_coding_matrix_is_written_as_a_table_and_a_picture(sample, tmp_path):
    out = tmp_path / "matrix.csv"
    done = muster("export", sample, "--format", "matrix", "--across", "year", "--count", "articles", "-o", out)
    assert (done.returncode, done.stderr) == (0, "")
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8"))))
    assert rows[0][0] == "code"
    assert rows[0][-1] == "total"
    assert "Counting rule > Definition" in {row[0] for row in rows}
    picture = tmp_path / "matrix.svg"
    muster("export", sample, "--format", "matrix", "-o", picture)
    assert picture.read_text("utf-8").startswith("<?xml")
    done = muster("export", sample, "--format", "csv", "--across", "year", "-o", out)
    assert (done.returncode, "go with --format matrix" in done.stderr) == (1, True)
