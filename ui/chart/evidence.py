"""The statements behind a mark or behind all that is shown, grouped by the telling they go back to."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout

from ui.chart.evidence_lines import Line, Telling, evidence_lines
from ui.chart.evidence_paint import LINE_ROLE, EvidencePainter
from ui.language.texts import tr
from ui.lists import LayOutAgain
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow

_NONE: Mapping[int, str] = MappingProxyType({})


class EvidencePane(QFrame):
    """`opened` is emitted with the claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._claim_ids: tuple[int, ...] = ()
        self.about = QLabel()
        self.about.setProperty("role", "caption")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        title = QLabel(tr("Evidence"))
        title.setProperty("role", "section")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Evidence"))
        self.list.setProperty("ground", "panel")
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(EvidencePainter(theme, self.list))
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of tellings are measured bit by bit
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout = LayOutAgain(self.list)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._on_activated)
        theme.changed.connect(self.list.viewport().update)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        for label in (title, self.about):
            label.setContentsMargins(14, 0, 12, 0)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.list, 1)

    @property
    def claim_ids(self) -> tuple[int, ...]:
        """The claims that are listed."""
        return self._claim_ids

    def show_claims(self, about: str, claims: Sequence[ClaimRow], conflicts: Mapping[int, str] = _NONE) -> None:
        """List claims by origin, the newest telling first; those of unknown origin come last, one by one.

        ``conflicts`` says of claims by their id what they are in conflict with.
        """
        self.about.setText(about)
        self._claim_ids = tuple(claim.id for claim in claims)
        self.list.clear()
        for line in evidence_lines(claims, conflicts):
            self.list.addItem(_item(line))

    def _on_activated(self, item: QListWidgetItem) -> None:
        claim_id = item.data(Qt.ItemDataRole.UserRole)
        if claim_id:
            self.opened.emit(int(claim_id))


def _item(line: Line) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(LINE_ROLE, line)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
    if isinstance(line, Telling):
        item.setData(Qt.ItemDataRole.UserRole, str(line.claim_id))  # 63 bits are more than an item keeps as a number
    else:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
