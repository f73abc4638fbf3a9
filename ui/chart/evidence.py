"""The statements behind a mark or behind all that is shown, grouped by the telling they go back to."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow
from workbench.dates import day_in_words
from workbench.grades import grade_words
from workbench.numbering import origin_label

_SCROLL_BAR = 16  # px kept free, so that words do not move when the bar comes


class EvidencePane(QFrame):
    """`opened` is emitted with the claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._theme = theme
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        title = QLabel("Evidence")
        title.setProperty("role", "section")
        self.list = QListWidget()
        self.list.setAccessibleName("Evidence")
        self.list.setProperty("ground", "panel")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        for label in (title, self._about):
            label.setContentsMargins(12, 0, 12, 0)
            column.addWidget(label)
        column.addWidget(self.list, 1)

    def show_claims(self, about: str, claims: Sequence[ClaimRow]) -> None:
        """List claims by origin, the newest telling first; those of unknown origin come last, one by one."""
        self._about.setText(about)
        self.list.clear()
        groups: dict[int | None, list[ClaimRow]] = {}
        for claim in sorted(claims, key=lambda one: one.known or date.min, reverse=True):
            groups.setdefault(claim.origin_id, []).append(claim)
        unknown = groups.pop(None, [])
        for group in [*groups.values(), *([one] for one in unknown)]:
            self._add_group(group)

    def _add_group(self, group: Sequence[ClaimRow]) -> None:
        first = group[0]
        articles = len({claim.article_id for claim in group})
        name = f"{origin_label(first.origin_number)}  {first.origin}" if first.origin_number else "Origin not known"
        counted = f", {articles} articles, counts once" if articles > 1 else ""
        heading = QListWidgetItem(f"{name}{counted}")
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self._theme.font("caption")
        font.setBold(True)
        heading.setFont(font)
        heading.setForeground(self._theme.colour("text_muted"))
        self.list.addItem(heading)
        for claim in group:
            self._add_claim(claim)

    def _add_claim(self, claim: ClaimRow) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, str(claim.id))  # 63 bits are more than an item keeps as a number
        words = QLabel(_claim_html(claim, self._theme))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setContentsMargins(12, 6, 12, 8)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{claim.quote}, {claim.outlet or ''}")
        self.list.addItem(item)
        self.list.setItemWidget(item, words)
        self._fit(item)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are wrapped to the pane's width, so their rows grow and shrink with it."""
        super().resizeEvent(event)
        for place in range(self.list.count()):
            self._fit(self.list.item(place))

    def _fit(self, item: QListWidgetItem) -> None:
        words = self.list.itemWidget(item)
        if isinstance(words, QLabel):
            width = max(self.width() - _SCROLL_BAR, 160)
            words.setFixedWidth(width)
            item.setSizeHint(QSize(width, words.heightForWidth(width) + 4))

    def _on_activated(self, item: QListWidgetItem) -> None:
        claim_id = item.data(Qt.ItemDataRole.UserRole)
        if claim_id:
            self.opened.emit(int(claim_id))


def _claim_html(claim: ClaimRow, theme: Theme) -> str:
    """Our own markup around words from the project, which are escaped: nothing in them is read as markup."""
    quote = escape(" ".join(claim.quote.split()))
    number = escape(claim.quantity.words) if claim.quantity and claim.quantity.words else ""
    if number and number in quote:
        quote = quote.replace(number, f"<b>{number}</b>", 1)
    day = day_in_words(claim.known) if claim.known else "no date"
    muted = theme.colour("text_muted").name()
    grade = escape(grade_words(claim.reliability, claim.credibility))
    source = escape(", ".join(part for part in (claim.source, claim.outlet, day) if part))
    return f"<b>{grade}</b>&nbsp; {quote}<br><span style='color:{muted}'>{source}</span>"
