"""The origins that a source told, counted as what they are; pressing one shows its course."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from ui.language.numbers import as_of_words
from ui.language.texts import capital, counted, tr
from ui.sources.cards import Card, empty, wrapped
from ui.sources.chosen import Chosen
from workbench.numbering import origin_label
from workbench.source_views import OriginTold, Spoken

_PAD = 6


class OriginButton(QPushButton):
    """As high as its words need at its width, which a button does not see to itself."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner = self.width() - 2 * _PAD
        lines = [each for each in self.children() if isinstance(each, QLabel)]
        for line in lines:
            line.setFixedHeight(line.heightForWidth(inner))
        self.setFixedHeight(sum(line.height() for line in lines) + 8)


class OriginsCard(Card):
    """`chosen` is emitted with the id of the origin to show."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Origins"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.buttons: dict[int, QPushButton] = {}
        self.unknown = wrapped("", "muted")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.unknown)
        self.body.addStretch(1)
        self._group: QButtonGroup | None = None

    def show_chosen(self, chosen: Chosen, shown: int | None) -> None:
        """List the origins; `shown` is the one whose course is seen."""
        self.say(support_words(len(chosen.spoken), chosen.articles, chosen.voices))
        empty(self._rows)
        self._group, self.buttons = QButtonGroup(self), {}
        for one in chosen.origins:
            self.buttons[one.id] = button = self._row(one)
            button.setChecked(one.id == shown)
            self._group.addButton(button)
            self._rows.addWidget(button)
        words = _unknown_words(chosen.spoken)
        self.unknown.setText(words)
        self.unknown.setVisible(bool(words))

    def _row(self, one: OriginTold) -> QPushButton:
        articles = counted(one.articles, "article")
        happened = as_of_words(one.happened) if one.happened else tr("day not known")
        words = tr("{happened}, {articles}, counts once", happened=happened, articles=articles)
        button = OriginButton()
        button.setObjectName(str(one.id))
        button.setProperty("row", True)
        button.setCheckable(True)
        button.setAccessibleName(f"{origin_label(one.number)} {one.label}, {words}")
        column = QVBoxLayout(button)
        column.setContentsMargins(_PAD, 4, _PAD, 4)
        column.setSpacing(0)
        column.addWidget(wrapped(f"{origin_label(one.number)}  {one.label}", "strong"))
        column.addWidget(wrapped(f"{capital(tr(one.kind))}, {words}", "caption"))
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.chosen.emit(int(self.sender().objectName()))


def support_words(claims: int, articles: int, voices: int) -> str:
    """Claims and articles are shown, origins are counted."""
    told = ((claims, "claim"), (articles, "article"), (voices, "origin"))
    return ", ".join(counted(number, word) for number, word in told)


def _unknown_words(spoken: Sequence[Spoken]) -> str:
    unknown = len({one.claim_id for one in spoken if one.origin_id is None})
    if not unknown:
        return ""
    return tr("{claims} of unknown origin, counted as one at most.", claims=counted(unknown, "claim"))
