"""The real window in each language: every view is walked; longer words find no button too small for them."""

from collections.abc import Iterator

import pytest
from hands import wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from ui.language import texts
from ui.language.chosen import speak
from ui.workspace import VIEWS

_LONGER = 1.4
_EDGES = 8  # px that frame and padding take at least
_READ = {"de": "Lesen", "ar": "القراءة"}


@pytest.fixture(autouse=True)
def _english_again(qapp) -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_view_opens_in_each_language(open_project, sample, language):
    window = open_project(sample, language=language)
    assert window.desk.actions["view_read"].iconText() == _READ[language]
    for view in VIEWS:
        window.workspace.show_view(view)
        wait(1)
    rail, stack = window.workspace.rail, window.workspace.beside
    is_right = rail.mapTo(window, rail.rect().center()).x() > stack.mapTo(window, stack.rect().center()).x()
    assert is_right is (language == "ar")
    is_arabic = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_arabic is (language == "ar")


def test_buttons_have_room_for_words_that_are_longer_by_two_fifths(open_project, sample, monkeypatch):
    monkeypatch.setattr(texts, "QCoreApplication", _Longer)
    monkeypatch.setattr(texts, "spoken", lambda: "longer")
    window = open_project(sample)
    clipped: list[str] = []
    for view in VIEWS:
        window.workspace.show_view(view)
        wait(20)
        clipped += [f"{view}: {words}" for words in _clipped(window)]
    assert sorted(set(clipped)) == []


class _Longer:
    """A language of longer words: an accent at their start, and two fifths of points behind them."""

    @staticmethod
    def translate(_context: str, text: str, *_plural: object) -> str:
        return text + "·" * max(1, round(len(text) * (_LONGER - 1)))


def _clipped(window: QWidget) -> list[str]:
    """Buttons with words, in sight, that are narrower than they need to be."""
    found = []
    for button in window.findChildren(QPushButton) + window.findChildren(QToolButton):
        if not button.isVisible() or not button.text() or button.visibleRegion().isEmpty():
            continue
        if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        words = button.text().partition("\t")[0].replace("&", "")
        if button.fontMetrics().horizontalAdvance(words) > button.width() - _EDGES:
            found.append(words)
    return found
