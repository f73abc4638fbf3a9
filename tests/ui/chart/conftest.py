"""The chart of the sample project, its pooled levels reckoned."""

import pytest
from hands import press, wait, wait_until
from PySide6.QtCore import Qt

from workbench.claim_views import claim_rows


def _settled(view) -> None:
    wait_until(lambda: view.pooling.has_been_asked and not view.pooling.is_updating, 60)
    wait(50)
    wait_until(lambda: not view.canvas._redraw.isActive())


@pytest.fixture
def settled():
    """Waits until a chart's pooled levels are reckoned."""
    return _settled


@pytest.fixture
def chart(window):
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    view = window.deeds.moving.chart
    _settled(view)
    view.canvas.setFocus()
    return view


@pytest.fixture
def claims(window):
    """The claims of the project, as they are."""
    with window.opened.read() as session:
        return claim_rows(session)
