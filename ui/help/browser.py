"""A page of the help on the screen: Markdown set by Qt, pictures of the theme, nothing that is not in the program."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPixmap, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from resources import files
from ui.help.dressing import Dressing, folded_places
from ui.help.pages import FOLDER, Page, page, slug, split_topic
from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.timers import once

_MARGIN = 28


class HelpBrowser(QTextBrowser):
    """`topic_wanted` is emitted with the topic of a link that was followed."""

    topic_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page | None = None
        self._words: list[str] = []
        self._hits: list[QTextCursor] = []
        self.setAccessibleName(tr("Help page"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._on_link)
        self._fitting = once(self, 80, self._fit)
        theme.changed.connect(self._show_again)

    @property
    def hits(self) -> int:
        """How many places are marked."""
        return len(self._hits)

    def show_topic(self, topic: str, words: list[str]) -> None:
        """Show a page, at a heading if one is named, with the places of the words marked."""
        name, heading = split_topic(topic)
        self._page, self._words = page(name), words
        self._set()
        if heading:
            self._go_to(heading)
        elif self._hits:
            self._show_hit(self._hits[0])

    def mark(self, words: list[str]) -> None:
        """Mark other words on the page that is shown."""
        self._words = words
        self._mark()

    def next_hit(self, step: int) -> None:
        """Go to the next marked place, or the one before; round the end of the page."""
        if not self._hits:
            return
        here = self.textCursor().selectionStart()
        later = [n for n, hit in enumerate(self._hits) if hit.selectionStart() > here]
        earlier = [n for n, hit in enumerate(self._hits) if hit.selectionStart() < here]
        wanted = (later or [0])[0] if step > 0 else (earlier or [-1])[-1]
        self._show_hit(self._hits[wanted])

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the help; anything else is empty."""
        return self.picture(QUrl(name).toString())

    def picture(self, name: str) -> QPixmap:
        """A picture in its own size, in the theme's look where there is one; none from outside the help's folder."""
        if self._theme.is_dark and files.path(FOLDER, name.replace("-light.", "-dark.")).is_file():
            name = name.replace("-light.", "-dark.")
        wanted = files.path(FOLDER, name).resolve()
        is_ours = files.path(FOLDER).resolve() in wanted.parents and wanted.suffix == ".png" and wanted.is_file()
        return QPixmap(str(wanted)) if is_ours else QPixmap()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def _set(self) -> None:
        if self._page is None:
            return
        palette = QGuiApplication.palette()
        palette.setColor(QPalette.ColorRole.Link, self._theme.colour("accent"))
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("paper"))
        self.setPalette(palette)
        self.document().setMarkdown(self._page.markdown)
        self._dressing().dress()
        self._fit()
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        """Pictures are no wider than the page."""
        self._dressing().fit(self.viewport().width() - 2 * _MARGIN)

    def _dressing(self) -> Dressing:
        return Dressing(self._theme, self.document(), self.picture, self.devicePixelRatioF())

    def _mark(self) -> None:
        self._hits = [self._cursor(*place) for place in folded_places(self.document().toPlainText(), self._words)]
        ground: QColor = self._theme.colour("warn_tint")
        marks = []
        for hit in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            mark.format.setBackground(ground)
            mark.format.setForeground(self._theme.colour("text"))
            marks.append(mark)
        self.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_hit(self, hit: QTextCursor) -> None:
        self.setTextCursor(hit)
        self.ensureCursorVisible()

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - _MARGIN // 2)
                return
            block = block.next()

    def _on_link(self, url: QUrl) -> None:
        """Links lead to pages of the help and to headings, nowhere else."""
        name = url.path().removesuffix(".md") or (self._page.name if self._page else "")
        if not url.scheme() and not url.host():
            self.topic_wanted.emit(f"{name}#{url.fragment()}" if url.fragment() else name)
