"""Tests of the screen run without one, unless they are given a display."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hands import wait, wait_until
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from db.project import Project
from ui.opened import OpenedProject
from ui.printing import Printer
from ui.theme.theme import Theme
from workbench.settings import Settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, taken off the application again afterwards."""
    font = qapp.font()
    shown = Theme(qapp, "light")
    yield shown
    shown.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def opened(sample: Path, qapp: QApplication) -> Iterator[OpenedProject]:
    project = OpenedProject(Project.open_file(sample, who="A. Analyst"))
    yield project
    project.close()


class _Kept(Printer):
    """One process for all windows of a run: to start it takes longer than most of what it is asked for."""

    def close(self) -> None:
        """It goes on with the next window."""

    def end(self) -> None:
        super().close()


@pytest.fixture(scope="session")
def printer() -> Iterator[Printer]:
    kept = _Kept()
    yield kept
    kept.end()


@pytest.fixture
def open_window(qtbot, qapp, monkeypatch, printer) -> Iterator[Callable[..., object]]:
    """Opens the real window, waits until it can be used, and closes it; a bug raised in it fails the test."""
    from ui.errors import ErrorSink
    from ui.window import MainWindow

    bugs: list[BaseException] = []
    monkeypatch.setattr("ui.printing.Printer", lambda: printer)
    monkeypatch.setattr(ErrorSink, "_ask", lambda _sink, error, _report: bugs.append(error))
    windows = []

    def make(file: Path | None = None, **settings) -> MainWindow:
        shown = MainWindow(Settings(**{"theme": "light", "analyst": "A. Analyst"} | settings), file)
        windows.append(shown)
        qtbot.addWidget(shown)
        shown.resize(1440, 900)
        shown.show()
        wait_until(lambda: shown.deeds is not None)
        return shown

    yield make
    for shown in windows:
        shown.close()
    wait(50)
    qapp.clipboard().clear()  # what Python put there must not outlive it
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    for bug in bugs:
        raise bug


@pytest.fixture
def open_project(open_window) -> Callable[..., object]:
    """Opens the real window on a project and waits until it shows it."""

    def make(file: Path | None, **settings) -> object:
        shown = open_window(file, **settings)
        wait_until(lambda: shown.opened is not None)
        return shown

    return make


@pytest.fixture
def window(open_project, sample):
    """The real window on the sample project."""
    return open_project(sample)
