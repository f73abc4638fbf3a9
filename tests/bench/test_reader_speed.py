"""How long a reader takes with 5,000 marks in 50,000 words, as ratios to the same text with none, in one run."""

import os
import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.values import SpanKind
from ui.reader.marks import ReaderMark
from ui.reader.view import ReaderView
from ui.theme.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORDS = "force the of corps estimate brigade a in near river stated ministry thousand troops soldiers report on".split()


def article() -> str:
    chance = random.Random(3)  # noqa: S311 (the same text in each run)
    return "\n".join(" ".join(chance.choices(WORDS, k=chance.randint(60, 140))) for _ in range(500))


def marks_in(text: str, count: int) -> list[ReaderMark]:
    chance = random.Random(4)  # noqa: S311
    kinds = list(SpanKind)
    marks = []
    for number in range(count):
        start = chance.randrange(len(text) - 500)
        end = start + chance.choice([8, 20, 60, 150, 400])
        marks.append(ReaderMark(number, kinds[number % len(kinds)], start, end, number, f"C-{number}", "a code"))
    return marks


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def open_reader(qtbot: QtBot, theme: Theme) -> Callable[[], ReaderView]:
    def make() -> ReaderView:
        view = ReaderView(theme)
        qtbot.addWidget(view)
        view.resize(900, 800)
        view.show()
        return view

    return make


def show(reader: ReaderView, text: str, marks: list[ReaderMark]) -> None:
    reader.show_article("Title", "Byline", text, marks)
    reader.viewport().repaint()


def test_showing_5000_marks_takes_at_most_three_times_the_bare_text(
    open_reader: Callable[[], ReaderView], against: Callable[..., Any]
) -> None:
    reader, text = open_reader(), article()
    marks = marks_in(text, 5000)
    assert against(lambda: show(reader, text, marks), lambda: show(reader, text, [])).value <= 3


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_adding_a_mark_to_5000_takes_less_than_showing_the_bare_text(
    open_reader: Callable[[], ReaderView], against: Callable[..., Any], place: float
) -> None:
    """Showing the bare text takes some 12 ms on two slow cores: an edit under that is not felt as one."""
    marked, bare, text = open_reader(), open_reader(), article()
    marks = marks_in(text, 5000)
    show(marked, text, marks)
    where = round(place * (len(text) - 10))
    marked.reveal(where, where + 5)

    def add() -> None:
        marks.append(ReaderMark(10**6 + len(marks), SpanKind.QUANTITY, 50, 80))
        marked.set_marks(marks)
        marked.viewport().repaint()

    assert against(add, lambda: show(bare, text, [])).value <= 1
