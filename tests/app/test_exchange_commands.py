"""The commands that exchange a project with other programs."""

import json

from commands import muster


def test_a_project_goes_out_with_what_it_loses_and_into_another(sample, tmp_path):
    out, other = tmp_path / "out.qdpx", tmp_path / "other.muster"
    foreseen = json.loads(muster("export", sample, "--format", "qdpx", "--dry-run", "--json").stdout)
    assert (foreseen["written"], out.exists()) == (None, False)
    done = muster("export", sample, "--format", "qdpx", "-o", out)
    assert done.stdout.splitlines() == [f"Wrote {out}", *foreseen["losses"]]
    muster("new", other)
    came = json.loads(muster("import", other, out, "--json").stdout)
    assert (came["name"], came["came_in"]["article"], came["came_in"]["claim"]) == ("out.qdpx", 20, 48)
    assert muster("undo", other).stdout == "Undone: Import “out.qdpx”\n"


def test_a_hostile_file_ends_with_one_sentence_and_1(sample, tmp_path):
    bad = tmp_path / "bad.qdpx"
    bad.write_bytes(b"PK\x03\x04")
    done = muster("import", sample, bad)
    assert (done.returncode, done.stderr) == (1, "muster: bad.qdpx is damaged or cut off. Export it anew.\n")
    done = muster("new", tmp_path / "new.muster", "--from", bad)
    assert (done.returncode, "is damaged or no JSON" in done.stderr) == (1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.qdpx", "sample.muster"]
