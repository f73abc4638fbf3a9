"""The inspector on the sample project, and the claim most of its tests are about."""

import pytest

from ui.inspector.inspector import Inspector
from workbench.claim_views import claim_rows


@pytest.fixture
def inspector(qtbot, theme, opened):
    shown = Inspector(theme)
    qtbot.addWidget(shown)
    shown.resize(364, 900)
    shown.show()
    shown.set_project(opened)
    return shown


@pytest.fixture
def ceiling(opened):
    """The planned "fewer than 2,000", which five articles carry from one briefing."""
    with opened.read() as session:
        return next(row for row in claim_rows(session) if row.quantity.words == "fewer than 2,000")
