"""One article on the screen, nothing marked yet: plain text in a column, selections and places in code points."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.reader import page
from ui.reader.geometry import lines_between, span_rect
from ui.reader.head import Head
from ui.reader.offsets import Offsets, displayable
from ui.theme.theme import Theme
from workbench.sentences import trimmed

SIZES = range(14, 25)
_NORMAL_SIZE = 17
_AIR = 40  # px kept above and below what is brought into sight


class PageView(QTextEdit):
    """Shows a stored text as it is: read-only, never read as markup, each character at its stored offset."""

    text_size_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._offsets = Offsets("")
        self._head = Head(theme)
        self._size = _NORMAL_SIZE
        self._measure, self._leading = page.MEASURE, page.LEADING
        self._filled: QTextDocument | None = None  # ours to delete; the view deletes only the one it was born with
        self._prepare()
        self._dress()
        theme.changed.connect(self._on_theme_changed)

    @property
    def text_size(self) -> int:
        return self._size

    @property
    def place(self) -> int:
        """The code point at the top of the page; 0 while the head is in sight."""
        return max(0, self._offsets.to_points(max(0, self._place_at_top())))

    def go_to_place(self, place: int) -> None:
        """Bring a code point to the top of the page, 0 the head."""
        if place > 0:
            self._scroll_back(self._offsets.to_units(place))
        else:
            self.verticalScrollBar().setValue(0)

    def show_page(self, title: str, byline: str, text: str) -> None:
        self._text = text
        self._offsets = Offsets(text)
        self._head.show(title, byline)
        self.setAccessibleName(tr("Article: {title}", title=title) if title else tr("Article text"))
        self._set_text()
        self.verticalScrollBar().setValue(0)

    def set_text_size(self, size: int) -> None:
        """Set the letters in `size` px, 14 to 24; what stood at the top of the page stays there."""
        size = min(max(size, SIZES[0]), SIZES[-1])
        if size != self._size:
            self._size = size
            self._set_anew()
            self.text_size_changed.emit(size)

    def set_measure(self, measure: int) -> None:
        """Set lines of so many characters at most, 46 to 106; what stood at the top of the page stays there."""
        if measure != self._measure:
            self._measure = min(max(measure, page.MEASURES[0]), page.MEASURES[-1])
            self._set_anew()

    def set_leading(self, leading: float) -> None:
        """Set the height of a line as a share of the type's size; what stood at the top of the page stays there."""
        if leading != self._leading:
            self._leading = min(max(leading, page.LEADINGS[0]), page.LEADINGS[-1])
            self._set_anew()

    def _set_anew(self) -> None:
        place, selected = self._place_at_top(), (self.textCursor().anchor(), self.textCursor().position())
        self._set_text()
        self._select_units(*selected)
        self._scroll_back(place)

    def selected_span(self) -> tuple[int, int] | None:
        """Return the selected words in code points, without blanks at the ends; None if there are none."""
        cursor = self.textCursor()
        start = self._offsets.to_points(cursor.selectionStart())
        end = self._offsets.to_points(cursor.selectionEnd())
        start, end = trimmed(self._text, start, end)
        return (start, end) if start < end else None

    def select_span(self, start: int, end: int) -> None:
        """Select the code points [start, end); the caret stands at the end."""
        self._select_units(self._offsets.to_units(start), self._offsets.to_units(end))

    def bring_into_sight(self, start: int, end: int) -> None:
        """Scroll, if need be, until the code points [start, end) stand in the upper half of the page."""
        units = self._offsets.to_units(start), self._offsets.to_units(end)
        rect = span_rect(self.document(), *units)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() - _AIR < bar.value() or rect.bottom() + _AIR > bar.value() + height:
            bar.setValue(max(0, round(rect.top() - height / 3)))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the stored words, whatever stood in for a sign that cannot be shown."""
        cursor, copied = self.textCursor(), QMimeData()
        start, end = (self._offsets.to_points(unit) for unit in (cursor.selectionStart(), cursor.selectionEnd()))
        copied.setText(displayable(self._text[start:end]))
        return copied

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place_at_top()
        self._arrange()
        super().resizeEvent(event)
        self._scroll_back(place)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """While part of the text is not laid out, Qt takes a press beside the lines for one on the last word."""
        self.document().documentLayout().documentSize()
        super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_text_size(self._size + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def _prepare(self) -> None:
        self.setAcceptRichText(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setAcceptDrops(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setCursorWidth(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWidth(0)
        self.setMinimumWidth(320)
        self.setAccessibleName(tr("Article text"))

    def _dress(self) -> None:
        """The page has its own ground, and no frame whose width on focus would wrap the text anew."""
        colour = self._theme.colour
        self.setStyleSheet(
            f"QTextEdit {{ background: {colour('paper').name()}; border: none; padding: 0;"
            f" selection-background-color: {colour('selection').name()}; selection-color: {colour('text').name()}; }}"
        )
        ink = self.palette()
        ink.setColor(QPalette.ColorRole.Text, colour("text"))
        self.setPalette(ink)

    def _on_theme_changed(self) -> None:
        self._dress()
        self.viewport().update()

    def _style(self) -> page.PageStyle:
        font = self._theme.font("reader")
        font.setPixelSize(self._size)
        return page.PageStyle(font, self._measure, self._leading)

    def _set_text(self) -> None:
        last, self._filled = self._filled, page.document_of(displayable(self._text), self._style(), self)
        self._arrange(self._filled)
        self.setDocument(self._filled)
        if last is not None:
            last.deleteLater()

    def _select_units(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _page_width(self) -> int:
        """The width with room for the scroll bar, whether it shows or not: the text does not move when it comes."""
        margins, bar = self.viewportMargins(), self.verticalScrollBar().sizeHint().width()
        return self.width() - margins.left() - margins.right() - bar

    def _column(self) -> tuple[int, int]:
        """Return left edge and width of the text column."""
        return self._style().column(self._page_width())

    def _arrange(self, document: QTextDocument | None = None) -> None:
        left, width = self._column()
        top = self._head.arrange(width, self._size / _NORMAL_SIZE)
        page.set_margins(document or self.document(), left, top, max(0, self._page_width() - left - width))
        self.setLineWrapColumnOrWidth(self._page_width())

    def _place_at_top(self) -> int:
        """Return the document position of the first line in sight, -1 while the head is."""
        scroll = self.verticalScrollBar().value()
        if scroll == 0:
            return -1
        boxes = lines_between(self.document(), scroll, self.viewport().height(), 1).boxes
        # By its middle: a line brought to the top has its band a little above it, and would else give way to the next.
        return next((box.start for box in boxes if box.top + box.bottom >= 0), -1)

    def _scroll_back(self, place: int) -> None:
        if place >= 0:
            self.verticalScrollBar().setValue(round(span_rect(self.document(), place, place + 1).top()))
