"""Every place where a source speaks: its words with the number marked, the article and the day; Enter opens them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from ui.chart.evidence_lines import Telling, excerpt
from ui.chart.evidence_paint import LINE_ROLE, EvidencePainter
from ui.language.numbers import day_words
from ui.language.texts import counted, tr
from ui.lists import LayOutAgain
from ui.sources.cards import Card
from ui.sources.chosen import Chosen
from ui.theme.theme import Theme
from workbench.grades import NOT_GRADED, grade_words
from workbench.numbering import claim_label
from workbench.source_views import Spoken

_TALLEST, _MOST = 430, 200


class SpokenCard(Card):
    """`sentence_requested` is emitted with the claim whose words are asked for."""

    sentence_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Where it speaks"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Where it speaks"))
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(EvidencePainter(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._layout = LayOutAgain(self.list)
        self.list.itemActivated.connect(self._on_activated)
        theme.changed.connect(self.list.viewport().update)
        self.body.addWidget(self.list)

    def show_chosen(self, chosen: Chosen) -> None:
        spoken = chosen.spoken
        self.list.clear()
        for one in spoken[:_MOST]:
            line = _line(one, chosen)
            item = QListWidgetItem()
            item.setData(LINE_ROLE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setData(Qt.ItemDataRole.UserRole, str(one.claim_id))  # 63 bits are more than an item keeps
            self.list.addItem(item)
        self.list.setVisible(bool(spoken))
        self.say(_counted(len(spoken)))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to a limit: a list that scrolls within a page that scrolls is short."""
        tall = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 12)))
        self.list.setFixedHeight(min(tall + 4, _TALLEST))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.sentence_requested.emit(int(item.data(Qt.ItemDataRole.UserRole)))


def _counted(claims: int) -> str:
    if not claims:
        return tr("nowhere yet")
    newest = tr(", the newest {most}", most=_MOST) if claims > _MOST else ""
    return tr("{claims}{newest}. Enter opens the sentence", claims=counted(claims, "claim"), newest=newest)


def _line(one: Spoken, chosen: Chosen) -> Telling:
    day = day_words(one.day) if one.day else tr("no date")
    who = one.speaker if one.speaker_id != chosen.facts.id else None
    about = ", ".join(filter(None, (claim_label(one.number), who, one.title, one.outlet, day, one.manner.value)))
    return Telling(one.claim_id, _grade(one, chosen), excerpt(one.quote, " ".join(one.words.split())), about)


def _grade(one: Spoken, chosen: Chosen) -> str:
    """Both grades of the claim; a stroke while this analyst grades blind."""
    if chosen.waits:
        return "–"
    current = chosen.current
    words = grade_words(current.reliability.get(one.speaker_id or 0), current.credibility.get(one.claim_id))
    return "" if words == NOT_GRADED else words
