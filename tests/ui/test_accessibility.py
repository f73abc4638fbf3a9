"""In a small window: whatever can have the focus has a name and a role, and no word is cut off, in every view."""

from hands import wait
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QToolButton, QWidget

from ui.rail import RailButton
from ui.reader.elided import ElidedButton, ElidedLabel

SMALLEST = (900, 600)  # px
VIEWS = (
    *("view_read", "view_claims", "review", "contradictions", "timeline", "coding_matrix", "find_in_project"),
    *("second_coding", "view_sources", "view_estimates", "track_record", "hypotheses", "view_chart", "view_report"),
    *("view_history", "toggle_notes", "view_claims", "view_chart", "view_read", "toggle_codebook", "split_view"),
)
_FRAME = 4  # px of border and air that words need at the least
_CHOICE = 120  # px that a choice shows of its words at the least
_ARROW = 20  # px at the end of a choice


def test_in_every_view_of_a_small_window_what_takes_the_focus_has_a_name_and_no_word_is_cut_off(window):
    window.resize(*SMALLEST)
    nameless, cut = set(), set()
    for name in VIEWS:
        window.desk.actions[name].trigger()
        wait(200)
        for widget in _seen(window):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_told(widget):
                nameless.add((name, _whose(widget)))
            if widget.width() < _wanted(widget):
                cut.add((name, _whose(widget), widget.text() if hasattr(widget, "text") else ""))
    assert nameless == set()
    assert cut == set()


def _seen(root):
    return [each for each in root.findChildren(QWidget) if each.isVisible() and not each.visibleRegion().isEmpty()]


def _is_told(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told is not None and told.text(QAccessible.Text.Name) and told.role() != QAccessible.Role.NoRole


def _whose(widget):
    line = []
    while widget is not None and len(line) < 4:
        line.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(line)


def _wanted(widget):
    """How wide the words stand that cannot be shortened; what wraps or shortens itself wants nothing."""
    if isinstance(widget, (ElidedLabel, ElidedButton)) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return 0
    wide = widget.fontMetrics().horizontalAdvance
    if isinstance(widget, QLabel) and "<" not in widget.text():
        return max(map(wide, widget.text().splitlines()), default=0)
    if isinstance(widget, QComboBox):
        return min(wide(widget.currentText()), _CHOICE) + _ARROW  # which it shortens itself where it is longer
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return 0
    if isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget, RailButton):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        return wide(widget.text().replace("&", "")) + icon + _FRAME
    return 0
