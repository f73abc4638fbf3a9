"""A window with every control in every state: `python -m ui.theme.gallery [light|dark|system] [PICTURE.png]`."""

import sys
from typing import Final, TypeVar, cast

from PySide6 import QtWidgets
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon

from ui.theme.theme import Choice, Theme

_VIEWS: Final = {
    "Read": "book-open",
    "Claims": "quote",
    "Sources": "users",
    "Estimates": "ruler",
    "Chart": "chart-line",
    "Report": "file-text",
    "History": "history",
}
_ROLES: Final = (
    "display",
    "title",
    "section",
    "strong",
    "body",
    "muted",
    "heading",
    "caption",
    "micro",
    "faint",
    "error",
)

_W = TypeVar("_W", bound=QtWidgets.QWidget)


def build(theme: Theme) -> QtWidgets.QMainWindow:
    """Return the gallery window, not yet shown."""
    window = QtWidgets.QMainWindow()
    window.resize(1180, 820)
    for name in ("File", "Edit", "View", "Help"):
        window.menuBar().addMenu(menu(theme, name, window))
    window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, _rail(theme))
    splitter = QtWidgets.QSplitter()
    for panel in (_lists(theme), _controls(theme), _form(theme)):
        splitter.addWidget(panel)
    splitter.setSizes([300, 480, 400])
    window.setCentralWidget(splitter)
    window.statusBar().addWidget(QtWidgets.QLabel("Saved 21:40"))
    window.statusBar().addPermanentWidget(QtWidgets.QLabel("Schema 7"))
    return window


def menu(theme: Theme, name: str, parent: QtWidgets.QWidget) -> QtWidgets.QMenu:
    """Return a menu with icons, shortcuts, a ticked, a disabled and a nested entry."""
    shown = QtWidgets.QMenu(name, parent)
    shown.addAction(theme.icon("file-plus"), "New project").setShortcut("Ctrl+N")
    shown.addAction(theme.icon("folder-open"), "Open project").setShortcut("Ctrl+O")
    shown.addSeparator()
    ticked = shown.addAction("Library")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    shown.addAction("Merge a copy").setEnabled(False)
    shown.addMenu("Recent").addAction("Gulf basing review")
    return shown


def _given(widget: _W, **properties: object) -> _W:
    """Return the widget with these Qt properties set, real ones and the style sheet's own alike."""
    for name, setting in properties.items():
        widget.setProperty(name, setting)
    return widget


def _button(text: str, icon: QIcon | None = None, **properties: object) -> QtWidgets.QPushButton:
    button = QtWidgets.QPushButton(text)
    if icon is not None:
        button.setIcon(icon)
    return _given(button, **properties)


def _tool(theme: Theme, icon: str, **properties: object) -> QtWidgets.QToolButton:
    button = QtWidgets.QToolButton()
    button.setIcon(theme.icon(icon))
    return _given(button, checkable=True, **properties)


def _row(*widgets: QtWidgets.QWidget, gap: int = 8) -> QtWidgets.QHBoxLayout:
    row = QtWidgets.QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _panel(ground: str) -> tuple[QtWidgets.QFrame, QtWidgets.QVBoxLayout]:
    panel = _given(QtWidgets.QFrame(), ground=ground)
    layout = QtWidgets.QVBoxLayout(panel)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(8)
    return panel, layout


def _rail(theme: Theme) -> QtWidgets.QToolBar:
    rail = _given(QtWidgets.QToolBar(), rail=True, movable=False, iconSize=QSize(22, 22))
    rail.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    for text, icon in _VIEWS.items():
        action = QAction(theme.icon(icon), text, rail)
        action.setCheckable(True)
        action.setChecked(text == "Read")
        action.setEnabled(text != "History")
        rail.addAction(action)
    return rail


def _lists(theme: Theme) -> QtWidgets.QWidget:
    panel, layout = _panel("panel")
    layout.addLayout(_row(_given(QtWidgets.QLabel("Library"), role="section"), _tool(theme, "arrow-down-wide-narrow")))
    search = QtWidgets.QLineEdit(placeholderText="Search 42 articles")
    search.addAction(theme.icon("search"), QtWidgets.QLineEdit.ActionPosition.LeadingPosition)
    layout.addWidget(search)
    filters = ("All 42", "To review 6", "No date 1")
    layout.addLayout(_row(*(_button(f, pill=True, checkable=True, checked=f == filters[0]) for f in filters), gap=4))
    listed = _given(QtWidgets.QListWidget(), ground="panel")
    listed.addItems(["Meridian Wire", "Gulf Ledger", "Tigris Post", "Harbour Review"])
    listed.setCurrentRow(1)
    layout.addWidget(listed)
    layout.addWidget(_table())
    return panel


def _table() -> QtWidgets.QTableWidget:
    rows = [("Meridian Wire", "A", "31"), ("Gulf Ledger", "B", "14"), ("Al-Waha Online", "none", "1")]
    table = QtWidgets.QTableWidget(len(rows), 3)
    table.setHorizontalHeaderLabels(["Name", "Grade", "Claims"])
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.horizontalHeader().setStretchLastSection(True)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(row, column, QtWidgets.QTableWidgetItem(text))
    table.selectRow(0)
    return table


def _controls(theme: Theme) -> QtWidgets.QWidget:
    panel, layout = _panel("surface")
    for role in _ROLES:
        layout.addWidget(_given(QtWidgets.QLabel(f"{role}: about 1,200 of 2,500, claim C-061"), role=role))
    reader = QtWidgets.QLabel("reader: once the move is finished")
    reader.setFont(theme.font("reader"))
    layout.addWidget(reader)
    chips = [_given(QtWidgets.QLabel(kind), chip=kind) for kind in ("plain", "ok", "warn", "danger", "info")]
    layout.addLayout(
        _row(*chips, _given(QtWidgets.QLabel("B3"), chip="grade"), _given(QtWidgets.QLabel("Ctrl K"), keycap=True))
    )
    layout.addLayout(
        _row(*(_given(QtWidgets.QLabel(f"TLP:{mark}"), tlp=mark) for mark in ("RED", "AMBER", "GREEN", "CLEAR")))
    )
    for row in _buttons(theme):
        layout.addLayout(row)
    layout.addWidget(QtWidgets.QProgressBar(value=45, textVisible=False))
    layout.addWidget(_given(QtWidgets.QSlider(Qt.Orientation.Horizontal), value=70))
    layout.addStretch()
    return panel


def _buttons(theme: Theme) -> list[QtWidgets.QHBoxLayout]:
    chart, cut = theme.icon("chart-line", "on_accent"), theme.icon("trash-2", "danger")
    ordinary = [
        _button("Reject"),
        _button("Filter", theme.icon("sliders-horizontal")),
        _button("Table", theme.icon("table-2"), enabled=False),
        _button("Remove", cut, danger=True),
        _button("Show 2 more copies", link=True),
    ]
    primary = [_button("Show on chart", chart, primary=True), _button("Merge, 3 left", primary=True, enabled=False)]
    places = {"A": "first", "F": "last"}
    grades = [
        _button(grade, segment=places.get(grade, "middle"), checkable=True, checked=grade == "B", enabled=grade != "E")
        for grade in "ABCDEF"
    ]
    tools = [_tool(theme, "history"), _tool(theme, "star", checked=True), _tool(theme, "redo-2", enabled=False)]
    return [_row(*ordinary), _row(*primary), _row(*grades, gap=0), _row(*tools)]


def _form(theme: Theme) -> QtWidgets.QWidget:
    panel, layout = _panel("panel")
    tabs = QtWidgets.QTabWidget(tabsClosable=True)
    tabs.addTab(QtWidgets.QLabel("page"), theme.icon("file-text"), "Bases change hands")
    tabs.addTab(QtWidgets.QWidget(), "Syria figure")
    layout.addWidget(tabs)
    layout.addWidget(_given(QtWidgets.QLabel("Who said it"), role="heading"))
    form = QtWidgets.QFormLayout()
    for name, field in _fields().items():
        form.addRow(_given(QtWidgets.QLabel(name), role="muted"), field)
    layout.addLayout(form)
    for box in _boxes():
        layout.addWidget(box)
    layout.addWidget(QtWidgets.QPlainTextEdit(placeholderText="Note"))
    return panel


def _fields() -> dict[str, QtWidgets.QWidget]:
    combo = QtWidgets.QComboBox()
    combo.addItems(["Senior defence official, unnamed", "Meridian Wire"])
    return {
        "Said by": combo,
        "Low": QtWidgets.QLineEdit(placeholderText="unknown"),
        "High": QtWidgets.QLineEdit("1,999"),
        "Wrong": _given(QtWidgets.QLineEdit("1,999"), invalid=True),
        "Locked": QtWidgets.QLineEdit("words unchanged", readOnly=True),
        "Disabled": _given(QtWidgets.QLineEdit("not stated"), enabled=False),
        "Step": QtWidgets.QSpinBox(value=30),
        "As of": _given(QtWidgets.QDateEdit(), calendarPopup=True),
    }


def _boxes() -> list[QtWidgets.QWidget]:
    half = QtWidgets.QCheckBox("Some series", tristate=True)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    return [
        _given(QtWidgets.QCheckBox("Claims"), checked=True),
        QtWidgets.QCheckBox("Superseded"),
        half,
        _given(QtWidgets.QCheckBox("Forecast"), checked=True, enabled=False),
        _given(QtWidgets.QRadioButton("1,999, hard"), checked=True),
        QtWidgets.QRadioButton("2,000, soft"),
    ]


def main(arguments: list[str]) -> int:
    app = QtWidgets.QApplication(arguments[:1])
    theme = Theme(app, cast("Choice", arguments[1] if len(arguments) > 1 else "system"))
    window = build(theme)
    window.show()
    if len(arguments) > 2:
        return 0 if window.grab().save(arguments[2]) else 1
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
