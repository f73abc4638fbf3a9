"""The report holds the chart, every statement with its words and grade, and each source once; nothing in it can run."""

import shutil
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from db.errors import WorkbenchError
from workbench.charting import Shown
from workbench.reports.export import write_report
from workbench.reports.html import html_bytes
from workbench.reports.of_figure import report_of


@pytest.fixture(scope="module")
def sample(built_sample, tmp_path_factory):
    from db.project import Project

    with Project.open_file(
        shutil.copyfile(built_sample, tmp_path_factory.mktemp("sample") / "sample.muster")
    ) as project:
        yield project


class _Rows(HTMLParser):
    """The text of each table row, and every tag seen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag, _attributes):
        self.tags.append(tag)
        if tag == "tr":
            self.rows.append("")

    def handle_data(self, words):
        if self.rows:
            self.rows[-1] += words


def _read(page: str) -> _Rows:
    parser = _Rows()
    parser.feed(page)
    return parser


def test_every_mark_is_a_row_with_its_words_grade_and_source_number(sample, tmp_path):
    from workbench.drawing import shown_content

    content = shown_content(sample, Shown(("Iraq", "Syria")))
    page = write_report(sample, Shown(("Iraq", "Syria")), tmp_path / "r.html").read_text("utf-8")
    rows = _read(page).rows
    assert len([row for row in rows if row.startswith("C-") and "“" in row]) == len(content.marks)
    planned = next(row for row in rows if "5 articles, one origin" in row and "“" in row)
    assert "planned" in planned
    assert "B2" in planned
    assert "fewer than 2,000" in planned
    assert page.count('<li id="source-') == len(content.sources)
    assert "As known on" in page
    assert content.counts_line.split(" in ")[0] in page
    assert page.count("@font-face") == 2


def test_the_same_project_gives_the_same_page(sample, tmp_path):
    first = write_report(sample, Shown(("Iraq",)), tmp_path / "a.html").read_bytes()
    assert write_report(sample, Shown(("Iraq",)), tmp_path / "b.html").read_bytes() == first


def test_words_of_the_project_are_shown_and_never_run(sample):
    from workbench.drawing import shown_content

    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    content = shown_content(sample, Shown(("Iraq",)))
    panel = content.panels[0]
    said = replace(panel.marks[0], quote=hostile, source=hostile, outlet=hostile, label=hostile)
    hostile_content = replace(content, title=hostile, note=hostile, panels=(replace(panel, marks=(said,)),))
    page = html_bytes(report_of(hostile_content)).decode()
    assert "script" not in _read(page).tags
    assert "onerror=alert(1)>" not in page.replace("onerror=alert(1)&gt;", "")
    assert "&lt;script&gt;alert(1)" in page
    assert "default-src 'none'" in page


def test_another_ending_is_refused(sample, tmp_path):
    with pytest.raises(WorkbenchError, match=r"a report is saved as \.docx, .* or \.\w+\. Change the ending"):
        write_report(sample, Shown(), tmp_path / "r.odt")
    assert list(tmp_path.iterdir()) == []


def test_a_place_nobody_speaks_of_is_named(sample, tmp_path):
    with pytest.raises(WorkbenchError, match="Atlantis"):
        write_report(sample, Shown(("Atlantis",)), tmp_path / "r.html")
