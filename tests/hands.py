"""Keys, clicks and dialogs as an analyst uses them: tests drive the real window with these and nothing else."""

import warnings
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QWidget

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


_PATIENCE_MS = 20_000


def wait(milliseconds: int = 30) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], object], seconds: float = 15) -> None:
    for _ in range(int(seconds * 50)):
        if is_so():
            return
        wait(20)
    raise AssertionError("it did not come about")


def hover(widget: QWidget, at: QPoint) -> None:
    """Move the mouse over a widget, whichever window another test has left above it."""
    place, nothing = QPointF(at), Qt.MouseButton.NoButton
    there = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, place, there, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    if not widget.window().isActiveWindow():
        _activate(widget.window())
    QTest.keyClick(widget, key, modifier)
    wait(10)


def click(
    widget: QWidget, at: QPoint | None = None, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and release the left button on a widget, in its middle unless told where."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, widget.rect().center() if at is None else at)
    wait(10)


def overtype(field: QWidget, text: str) -> None:
    """Click into a field and type over what it holds; Enter ends it."""
    click(field)
    press(field, Qt.Key.Key_A, CTRL)
    type_in(field, text)
    press(field, Qt.Key.Key_Return)


def _activate(window: QWidget) -> None:
    """Do what a window manager does when a dialog closes; there is none on a virtual screen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        QApplication.setActiveWindow(window)


def type_in(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)


def with_dialog(answer: Callable[[QWidget], None], opens: Callable[[], None]) -> None:
    """Do what opens a modal dialog, and answer it once it is there. What the answer raises is raised here."""
    raised: list[BaseException] = []
    before = QApplication.activeModalWidget()

    def give_up(dialog: QWidget) -> None:
        if dialog.isVisible():
            raised.append(AssertionError(f"{dialog.windowTitle()} stays open after its answer"))
            dialog.close()

    def try_answer(tries: int = 1000) -> None:
        dialog = QApplication.activeModalWidget()
        if (dialog is None or dialog is before) and tries:
            QTimer.singleShot(30, lambda: try_answer(tries - 1))
            return
        try:
            assert dialog is not None
            answer(dialog)
            QTimer.singleShot(_PATIENCE_MS, dialog, lambda: give_up(dialog))
        except BaseException as error:  # noqa: BLE001  raised again where the test stands
            raised.append(error)
            if dialog is not None:
                dialog.close()

    QTimer.singleShot(30, try_answer)
    opens()
    if raised:
        raise raised[0]


def give_file(path: str) -> Callable[[QWidget], None]:
    """Answer a file dialog by typing the path and pressing Enter."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        for _ in range(100):
            if not dialog.isVisible():
                return
            if field.text() != path:  # the dialog empties its field when it has read the folder
                field.setFocus()
                field.selectAll()
                type_in(field, path)
            press(field, Qt.Key.Key_Return)  # which may only close the list of names
            wait(100)

    return answer


def give_text(text: str) -> Callable[[QWidget], None]:
    """Answer a question for one line of text."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.selectAll()
        type_in(field, text)
        press(field, Qt.Key.Key_Return)

    return answer
