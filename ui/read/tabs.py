"""The open articles as tabs above the reader."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from ui.language.texts import tr
from ui.theme.theme import Theme

_MOST = 8


class ArticleTabs(QTabBar):
    """`article_chosen` is emitted with an article's id when its tab is chosen, `emptied` when the last is closed."""

    article_chosen = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Open articles"))
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.currentChanged.connect(self._on_current_changed)
        self.tabCloseRequested.connect(self._on_close_requested)

    def show_article(self, article_id: int, title: str) -> None:
        """Bring the article's tab to the front, added when it has none; the oldest goes when there are too many."""
        place = self._place(article_id)
        blocked = self.blockSignals(True)
        if place is None:
            place = self.addTab(self._theme.icon("file-text"), "")
            self.setTabData(place, article_id)
        self.setTabText(place, _short(title))
        self.setTabToolTip(place, title)
        self.setCurrentIndex(place)
        if self.count() > _MOST:
            self.removeTab(0 if place else 1)
        self.blockSignals(blocked)

    def article_ids(self) -> list[int]:
        """The open articles, from left to right."""
        return [self.tabData(place) for place in range(self.count())]

    def other_than(self, article_id: int) -> int | None:
        """An open article that is not this one, the nearest at its right before those at its left."""
        ids = self.article_ids()
        place = ids.index(article_id) if article_id in ids else -1
        return next((each for each in [*ids[place + 1 :], *reversed(ids[: max(place, 0)])] if each != article_id), None)

    def close_article(self, article_id: int) -> None:
        place = self._place(article_id)
        if place is not None:
            self._on_close_requested(place)

    def clear(self) -> None:
        blocked = self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self.blockSignals(blocked)

    def _place(self, article_id: int) -> int | None:
        return next((i for i in range(self.count()) if self.tabData(i) == article_id), None)

    def _on_current_changed(self, place: int) -> None:
        if place >= 0:
            self.article_chosen.emit(self.tabData(place))

    def _on_close_requested(self, place: int) -> None:
        self.removeTab(place)
        if not self.count():
            self.emptied.emit()


def _short(title: str) -> str:
    """A tab's words; & would become a mnemonic."""
    cut = title if len(title) <= 28 else title[:27].rstrip() + "…"
    return cut.replace("&", "&&")
