"""The article with its marks: washes under the letters, lines over them, brackets, code bars and the edge strip."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.reader import bars, brackets, words
from ui.reader.canvas import Canvas, Spot
from ui.reader.geometry import Lines, lines_between
from ui.reader.index import Span, SpanIndex
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.page_view import PageView
from ui.reader.scene import Scene, Stretch
from ui.reader.strip import WIDTH, EdgeStrip
from ui.theme.theme import Theme

_FLASH_MS = 600


class MarkedView(PageView):
    """Shows marks and suggestions over a text; the text's own document is never touched by them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.reduced_motion = False
        self._scene = Scene(self._offsets)
        self._spots: Sequence[Spot] = ()
        self._lines: Lines | None = None  # those in sight, until they are set anew
        self._lines_of = (0, 0, 0.0)  # how far down, how high and how fine the view was then
        self._strip = EdgeStrip(theme, self)
        self._strip.jumped.connect(self._on_jumped)
        self._flash_over = QTimer(self)
        self._flash_over.setSingleShot(True)
        self._flash_over.setInterval(_FLASH_MS)
        self._flash_over.timeout.connect(self._end_flash)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all grounds under it are painted too

    def show_article(
        self,
        title: str,
        byline: str,
        text: str,
        marks: Iterable[ReaderMark] = (),
        suggestions: Iterable[ReaderSuggestion] = (),
    ) -> None:
        """Show another article from its top, nothing current in it."""
        self.show_page(title, byline, text)
        self._scene = Scene(self._offsets)
        self.set_marks(marks, suggestions)

    def set_marks(self, marks: Iterable[ReaderMark], suggestions: Iterable[ReaderSuggestion] = ()) -> None:
        """Show these marks instead; text, scroll position and selection stay."""
        self._scene.set_marks(marks, suggestions)
        self._repaint()

    def change_marks(self, gone: Iterable[ReaderMark], come: Iterable[ReaderMark]) -> None:
        """Take some marks away and show others; all else stays."""
        self._scene.change_marks(gone, come)
        self._repaint()

    def set_suggestions(self, suggestions: Iterable[ReaderSuggestion]) -> None:
        """Offer these instead; marks stay."""
        self._scene.set_suggestions(suggestions)
        self._repaint()

    def set_current_suggestion(self, suggestion_id: int | None) -> None:
        """Put the focus ring on a suggestion and bring it into sight; None takes it away."""
        self._scene.current_suggestion = suggestion_id
        suggestion = self._scene.suggestions.get(suggestion_id) if suggestion_id is not None else None
        if suggestion is not None:
            self._scene.current_mark = None
            self.bring_into_sight(suggestion.start, suggestion.end)
        self._repaint()

    def set_current_mark(self, mark_id: int | None) -> None:
        """Put the focus ring on a mark, over whichever suggestion is current; None gives it back."""
        self._scene.current_mark = mark_id
        self._repaint()

    def set_active_claim(self, claim_id: int | None) -> None:
        """Show one claim's words and bracket stronger than the others'."""
        self._scene.active_claim = claim_id
        self._repaint()

    def set_search_hits(self, hits: Iterable[tuple[int, int]]) -> None:
        """Show these spans bold and boxed, as found by a search."""
        self._scene.hits = SpanIndex(Stretch(start, end) for start, end in hits)
        self._repaint()

    def reveal(self, start: int, end: int, flash: bool = True) -> None:
        """Bring words into sight and ring them for 600 ms; with reduced motion the ring stays until the next key."""
        self.bring_into_sight(start, end)
        self._scene.flash = Stretch(start, end) if flash else None
        if flash and not self.reduced_motion:
            self._flash_over.start()
        self._repaint()

    def target_at(self, point: QPointF) -> ReaderMark | ReaderSuggestion | None:
        """Return what lies under a point of the viewport: a margin's label or bar, else the shortest tag."""
        for spot in self._spots:
            if spot.area.contains(point):
                return self._scene.mark(spot.id)
        unit = self.visible_lines().at(point)
        under = [] if unit is None else self._scene.under(self._offsets.to_points(unit))
        return under[0] if under else None

    def visible_lines(self) -> Lines:
        """Return the lines of text in sight."""
        view = self.verticalScrollBar().value(), self.viewport().height(), self.devicePixelRatioF()
        if self._lines is None or view != self._lines_of:
            self._lines, self._lines_of = lines_between(self.document(), *view), view
        return self._lines

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.visible_lines()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        words.paint_washes(self._canvas(painter, lines))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_over(self._canvas(painter, lines))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.viewport().geometry()
        self._strip.setGeometry(page.right() + 1, page.top(), WIDTH, page.height())

    def _canvas(self, painter: QPainter, lines: Lines) -> Canvas:
        left, width = self._column()
        ratio = self.devicePixelRatioF()
        return Canvas(painter, lines, self._scene, self._theme, ratio, left, left + width, self.viewport().width())

    def _paint_over(self, canvas: Canvas) -> None:
        self._head.paint(canvas.painter, canvas.left, -self.verticalScrollBar().value())
        words.paint_tags(canvas)
        words.paint_hits(canvas)
        words.paint_rings(canvas)
        self._spots = [*brackets.paint(canvas), *bars.paint(canvas)]

    def _repaint(self) -> None:
        self._strip.show_scene(self._scene)
        self.viewport().update()

    def _end_flash(self) -> None:
        if self._scene.flash is not None:
            self._scene.flash = None
            self._repaint()

    def _on_jumped(self, span: Span) -> None:
        self.reveal(span.start, span.end, flash=not isinstance(span, Stretch))
        self.setFocus()

    @override
    def _set_text(self) -> None:
        super()._set_text()
        self._forget_lines()
        self.document().documentLayout().update.connect(self._forget_lines)
        self.document().documentLayout().documentSizeChanged.connect(self._forget_lines)

    @override
    def _arrange(self, document: QTextDocument | None = None) -> None:
        super()._arrange(document)
        self._forget_lines()

    def _forget_lines(self, *_: object) -> None:
        self._lines = None

    @override
    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._strip.update()
