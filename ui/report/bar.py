"""What stands over a report's sheet: its buttons, and how many numbers are not what they were."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from ui.desk import Desk
from ui.keys.inforce import key_words
from ui.language.texts import tr

_STYLES = (
    *("style_paragraph", "style_heading_1", "style_heading_2", "style_heading_3"),
    *("style_list", "style_numbered"),
)


class ReportBar(QFrame):
    """Each button does what the action of the menu does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        actions, theme = desk.actions, desk.theme
        self.insert = QPushButton("\u2009" + tr("Insert…"))
        self.insert.setIcon(theme.icon("plus"))
        self.insert.setToolTip(tr("A figure, table or heading ({key})", key=key_words("insert_part")))
        self.insert.clicked.connect(actions["insert_part"].trigger)
        self.cite = QPushButton(tr("Cite"))
        self.cite.setToolTip(tr("Cite a claim or source at the cursor (@)"))
        self.cite.clicked.connect(actions["cite"].trigger)
        self.number = QPushButton(tr("Number"))
        self.number.setToolTip(tr("Put a live number at the cursor (#)"))
        self.number.clicked.connect(actions["insert_number"].trigger)
        self.style_of = QPushButton(tr("Style"))
        self.style_of.setToolTip(tr("What the part is: heading, paragraph, list"))
        menu = QMenu(self.style_of)
        for name in _STYLES:
            menu.addAction(actions[name])
        self.style_of.setMenu(menu)
        self.preview = QPushButton("\u2009" + tr("Preview"))
        self.preview.setIcon(theme.icon("eye"))
        self.preview.clicked.connect(actions["preview_report"].trigger)
        self.export = QPushButton("\u2009" + tr("Export…"))
        self.export.setIcon(theme.icon("download"))
        self.export.clicked.connect(actions["export_report"].trigger)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(6)
        for button in (self.insert, self.cite, self.number, self.style_of):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.preview)
        line.addWidget(self.export)


class StateBar(QFrame):
    """Gone where every number is as it was confirmed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "warn")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.next = QPushButton(tr("Show next"))
        self.next.setToolTip(tr("Go to the next number that has changed ({key})", key=key_words("next_stale")))
        self.take = QPushButton(tr("Take all"))
        self.take.setToolTip(tr("Take every number as it is now"))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 14, 6)
        line.addWidget(self.words, 1)
        line.addWidget(self.next)
        line.addWidget(self.take)
        self.hide()

    def show_words(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))
