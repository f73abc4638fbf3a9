"""muster timeline: written by its ending, and one sentence on stderr for what cannot be."""

import pytest
from commands import muster


@pytest.mark.parametrize("ending", ["svg", "csv"])
def test_it_is_written_by_its_ending(sample, tmp_path, ending):
    out = tmp_path / f"iraq.{ending}"
    done = muster("timeline", sample, "--place", "iraq", "--force", "US", "--from", "2025", "--out", out)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"Wrote {out}\n")
    words = out.read_text("utf-8")
    assert "fewer than 2,000" in words
    assert "5,200" not in words  # of 2020


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--place", "Mars"), "The project has no place Mars. It has Arbil, Iraq, Kurdistan region and Syria."),
        (("--force", "Martian"), "The project has no force Martian."),
        (("--from", "soon"), "“soon” is not a date."),
        (("--from", "2025", "--to", "2024"), "The period runs backwards: 2025-01-01 is after 2024-12-31."),
        (("--out", "timeline.docx"), "timeline.docx: a timeline is saved as .svg, .pdf, .png or .csv."),
        (("--place", "Arbil", "--to", "1950"), "There is nothing to draw"),
    ],
)
def test_bad_input_ends_with_one_sentence_and_writes_nothing(sample, tmp_path, options, says):
    out = tmp_path / "out.svg"
    done = muster("timeline", sample, "--out", out, *options)
    assert done.returncode == 1
    assert done.stderr.startswith(f"muster: {says}")
    assert done.stderr.count("\n") == 1
    assert not out.exists()
