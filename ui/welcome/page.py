"""The welcome page: what to begin with at the left, what it is about at the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from db.server.address import place_of
from resources.files import path as resource
from ui.actions import Actions
from ui.keys.inforce import key_words
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from ui.welcome.recent import RecentList
from ui.welcome.steps import Steps

_BUTTONS = (
    ("new_project", tr_later("New project"), tr_later("One .muster file that you choose a place for")),
    ("open_project", tr_later("Open project"), tr_later("From this computer or a shared folder")),
    (
        "open_sample",
        tr_later("Open the sample project"),
        tr_later("20 articles, ready to try. About 5 minutes"),
    ),
)


class WelcomePage(QWidget):
    """`open_requested` is emitted with the path of a recent project."""

    open_requested = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent = RecentList(theme)
        self.recent.chosen.connect(self.open_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._left(theme, actions), 39)
        line.addWidget(self._right(theme, actions), 61)

    def show_recent(self, paths: tuple[str, ...]) -> None:
        self.recent.show_paths([place_of(words) for words in paths])

    def _left(self, theme: Theme, actions: Actions) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(56, 56, 48, 24)
        column.setSpacing(8)
        column.addLayout(_head())
        column.addSpacing(24)
        for number, (name, title, words) in enumerate(_BUTTONS):
            column.addWidget(
                BigButton(theme, actions[name], tr(title), tr(words), key_words(name), primary=number == 0)
            )
        column.addSpacing(16)
        column.addWidget(self.recent)
        column.addStretch(1)
        offline = QLabel(tr("Works offline. Nothing leaves this computer unless you export."))
        offline.setProperty("role", "caption")
        offline.setWordWrap(True)
        column.addWidget(offline)
        return _side(column, "surface")

    def _right(self, theme: Theme, actions: Actions) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(56, 56, 56, 24)
        column.setSpacing(16)
        title = QLabel(tr("From an article to a figure you can defend"))
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(Steps(theme))
        buttons = QHBoxLayout()
        for name, words in (
            ("contents", tr("Help")),
            ("shortcuts", tr("Shortcuts")),
            ("theme_dark", tr("Dark")),
            ("theme_light", tr("Light")),
        ):
            button = QPushButton(f"\N{THIN SPACE}{words}")
            button.setIcon(actions[name].icon())
            button.clicked.connect(actions[name].trigger)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        return _side(column, "panel")


class BigButton(QPushButton):
    """A button with a title, a line of explanation and its key."""

    def __init__(self, theme: Theme, action: QAction, title: str, words: str, keys: str, *, primary: bool) -> None:
        super().__init__()
        self.setProperty("primary", primary)
        self.setProperty("big", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title}. {words}")
        self.clicked.connect(action.trigger)
        self._theme, self._primary = theme, primary
        self._icon_name = {"new_project": "file-plus", "open_project": "folder-open"}.get(
            action.objectName(), "graduation-cap"
        )
        self._icon = QLabel()
        self._title, self._words = QLabel(title), QLabel(words)
        self._words.setProperty("role", "caption")
        key = QLabel(keys)
        key.setProperty("keycap", True)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._words)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 14, 8)
        line.setSpacing(14)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._icon, self._title, self._words, key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        ink = "on_accent" if self._primary else "text"
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, 20, ink, self.devicePixelRatioF()))
        colour = self._theme.colour(ink).name()
        self._title.setStyleSheet(f"color: {colour}; font-weight: 600;")
        self._words.setStyleSheet(f"color: {colour};" if self._primary else "")


def _head() -> QHBoxLayout:
    logo = QLabel()
    picture = QPixmap(str(resource("icons", "muster.png")))
    logo.setPixmap(picture.scaled(QSize(44, 44), mode=Qt.TransformationMode.SmoothTransformation))
    name = QLabel("Muster")
    name.setProperty("role", "display")
    tagline = QLabel(tr("Force levels in the news, back to the words"))
    tagline.setProperty("role", "muted")
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(name)
    words.addWidget(tagline)
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(logo)
    line.addLayout(words)
    line.addStretch(1)
    return line


def _side(column: QVBoxLayout, ground: str) -> QWidget:
    """One half of the page, scrolling where the window is low."""
    inner = QFrame()
    inner.setProperty("ground", ground)
    inner.setLayout(column)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return scroll
