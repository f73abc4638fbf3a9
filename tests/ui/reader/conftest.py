"""A reader on the screen, and the places of its characters as Qt itself knows them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from ui.reader.view import ReaderView
from ui.theme.theme import Theme


@pytest.fixture
def reader(qtbot: QtBot, theme: Theme) -> ReaderView:
    view = ReaderView(theme)
    qtbot.addWidget(view)
    view.resize(720, 640)
    view.show()
    view.setFocus()
    return view


@pytest.fixture
def place_of(reader: ReaderView) -> Callable[[int], QPoint]:
    """Where the left edge of a code point stands in the viewport, by way of Python's own UTF-16."""

    def find(point: int) -> QPoint:
        before = reader._text[:point].encode("utf-16-le", "surrogatepass")
        cursor = QTextCursor(reader.document())
        cursor.setPosition(len(before) // 2)
        return reader.cursorRect(cursor).center()

    return find
