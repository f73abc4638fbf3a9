"""`muster report` writes the reports of a project, all of them as they could have been known on a day too."""

import json

from commands import muster


def test_the_report_of_the_project_is_listed_and_written(sample, tmp_path):
    (one,) = json.loads(muster("report", sample, "--list", "--json").stdout)
    assert one["title"] == "US forces in Syria and Iraq: what the figures count"
    out = tmp_path / "r.md"
    done = muster("report", sample, "--report", one["title"].upper(), "--as-known-on", "2020-12-31", "-o", out)
    assert (done.returncode, done.stdout) == (0, f"Wrote {out}\n")
    page = out.read_text("utf-8")
    assert "# US forces in Syria and Iraq: what the figures count" in page
    assert "As known on 31 Dec 2020" in page
    assert "2,500, planned" in page  # said of January 2021 in November 2020
    assert "fewer than 2,000, planned" not in page  # said in 2025


def test_a_report_that_is_not_there_is_said_to_be_missing(sample, tmp_path):
    done = muster("report", sample, "--report", "Elsewhere", "-o", tmp_path / "r.md")
    assert done.returncode == 1
    assert "No report is called “Elsewhere”. There are “US forces in Syria and Iraq" in done.stderr
    assert muster("report", sample).returncode == 2
