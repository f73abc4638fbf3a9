"""The timeline as a figure and as a table, from the sample project."""

import csv
import shutil

import pytest

from db.errors import WorkbenchError
from db.project import Project
from workbench.timeline import export
from workbench.timeline.export import export_timeline
from workbench.timeline.reading import Wanted


@pytest.fixture(scope="module")
def sample(built_sample, tmp_path_factory):
    with Project.open_file(
        shutil.copyfile(built_sample, tmp_path_factory.mktemp("sample") / "sample.muster")
    ) as project:
        yield project


def test_the_table_has_a_row_for_each_event_and_telling_with_all_its_days(sample, tmp_path):
    path = export_timeline(sample, Wanted(place="Iraq"), tmp_path / "iraq.csv")
    rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    told = next(row for row in rows if row["label"] == "C-034")
    assert (told["true_earliest"], told["true_latest"], told["stance"]) == ("2025-10-01", "2026-09-30", "planned")
    assert (told["said"], told["known_latest"], told["articles"]) == ("2025-09-30", "2025-10-03", "5")
    assert told["claims"].count("C-0") == 5
    due = next(row for row in rows if row["label"] == "Coalition mission in Iraq due to end")
    assert (due["what"], due["true_earliest"], due["true_latest"]) == ("event", "", "2025-09-30")


def test_a_figure_carries_its_words_and_the_same_content_gives_the_same_bytes(sample, tmp_path):
    one = export_timeline(sample, Wanted(place="Iraq", force="US"), tmp_path / "one.svg").read_bytes()
    two = export_timeline(sample, Wanted(place="Iraq", force="US"), tmp_path / "two.svg").read_bytes()
    assert one == two
    words = one.decode()
    for said in ("Claims on US forces in Iraq: when it was true and when it was known", "fewer than 2,000", "Sources",
                 "said 30 Sep 2025; published 1 to 3 Oct 2025", "TLP:CLEAR", 'id="figure-description"'):  # fmt: skip
        assert said in words


@pytest.mark.parametrize(("suffix", "starts"), [(".pdf", b"%PDF"), (".png", b"\x89PNG")])
def test_the_ending_decides_on_the_form(sample, tmp_path, suffix, starts):
    assert export_timeline(sample, Wanted(), tmp_path / f"all{suffix}").read_bytes().startswith(starts)


def test_other_endings_too_many_rows_and_nothing_at_all_are_refused(sample, tmp_path, monkeypatch):
    with pytest.raises(WorkbenchError, match="Change the ending"):
        export_timeline(sample, Wanted(), tmp_path / "all.docx")
    monkeypatch.setattr(export, "MOST_ROWS", 5)
    with pytest.raises(WorkbenchError, match=r"or save a \.csv"):
        export_timeline(sample, Wanted(), tmp_path / "all.svg")
    assert export_timeline(sample, Wanted(), tmp_path / "all.csv").exists()
    assert not (tmp_path / "all.svg").exists()


def test_an_empty_project_has_nothing_to_draw(new_project, tmp_path):
    with new_project() as project, pytest.raises(WorkbenchError, match="nothing to draw"):
        export_timeline(project, Wanted(), tmp_path / "none.svg")
