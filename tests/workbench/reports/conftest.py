"""One rich report in every format, made once; its charts are drawn once for each kind of picture."""

from collections.abc import Callable
from functools import cache

import pytest

from tests.rich_report import rich_document
from workbench.figures.export import render_chart
from workbench.reports.document import ReportDocument
from workbench.reports.export import report_bytes

drawn_once = cache(render_chart)


@pytest.fixture(scope="session")
def rich() -> ReportDocument:
    return rich_document()


@pytest.fixture
def charts_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A chart of the same content is not drawn again: what is looked at is what is made around it."""
    for module in ("docx", "html", "markdown", "pdf", "pptx"):
        monkeypatch.setattr(f"workbench.reports.{module}.render_chart", drawn_once)


_made: dict[str, bytes] = {}


@pytest.fixture
def written(rich: ReportDocument, charts_drawn_once: None) -> Callable[[str], bytes]:
    """The rich report by the ending of its file."""

    def write(ending: str) -> bytes:
        if ending not in _made:
            _made[ending] = report_bytes(rich, ending)
        return _made[ending]

    return write
