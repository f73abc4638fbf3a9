"""How a page of the help is set: type, room between lines, ruled tables, pictures no wider than the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from ui.help.finding import folded
from ui.theme.theme import Theme

_BODY = 14  # px
_SIZES = {1: 22, 2: 17, 3: 14}  # px of a heading
_LINE = 140  # per cent
_BELOW, _ABOVE = 8, {1: 0, 2: 18, 3: 12}
_CELL = 5
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class Dressing:
    """``whole`` gives a picture in its own size; ``ratio`` is how many dots of the screen a pixel has."""

    def __init__(
        self, theme: Theme, document: QTextDocument, whole: Callable[[str], QPixmap], ratio: float = 1.0
    ) -> None:
        self._theme, self._document = theme, document
        self._whole, self._ratio = whole, ratio

    def dress(self) -> None:
        """Set a page that Qt has read from Markdown."""
        font = QFont(self._theme.font("body"))
        font.setPixelSize(_BODY)
        self._document.setDefaultFont(font)
        block = self._document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        self._lighten()
        for table in self._document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._rule(table)

    def fit(self, width: int) -> None:
        """Have pictures take at most so many pixels."""
        for run in self._runs():
            image = run.charFormat().toImageFormat()
            if image.isValid():
                self._fit_image(run.position(), image, width)

    def _runs(self) -> list[QTextFragment]:
        """The pieces of text of one look each, in order."""
        runs, block = [], self._document.begin()
        while block.isValid():
            run = block.begin()
            while not run.atEnd():
                runs.append(run.fragment())
                run += 1
            block = block.next()
        return runs

    def _lighten(self) -> None:
        """Bold is set in the semibold that the typeface has; Qt would thicken it by force."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        for run in self._runs():
            if run.charFormat().fontWeight() >= QFont.Weight.Bold:
                self._at(run.position(), run.length()).mergeCharFormat(look)

    def _at(self, place: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _dress_block(self, block: QTextBlock) -> None:
        cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        if _PICTURE not in block.text():
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        is_inside = cursor.currentTable() is not None
        shape.setBottomMargin(2 if is_inside else 4 if block.textList() is not None else _BELOW)
        shape.setTopMargin(2 if is_inside else _ABOVE.get(level, 0))
        cursor.mergeBlockFormat(shape)
        if level:
            font = QFont(self._theme.font("title"))
            font.setPixelSize(_SIZES.get(level, _BODY))
            look = QTextCharFormat()
            look.setFont(font)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _rule(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderBrush(self._theme.colour("border"))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(_CELL)
        shape.setCellSpacing(0)
        shape.setTopMargin(4)
        shape.setBottomMargin(12)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            look = cell.format()
            look.setBackground(self._theme.colour("panel"))
            cell.setFormat(look)

    def _fit_image(self, place: int, image: QTextImageFormat, width: int) -> None:
        """A picture is scaled smoothly here; Qt would leave out lines of its letters."""
        url, kind = QUrl(image.name()), QTextDocument.ResourceType.ImageResource.value
        whole = self._whole(image.name())
        wanted = min(whole.width(), width)
        if wanted <= 0 or wanted == image.width():
            return
        smaller = whole.scaledToWidth(round(wanted * self._ratio), Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(self._ratio)
        self._document.addResource(kind, url, smaller)
        image.setWidth(wanted)
        image.setHeight(round(whole.height() * wanted / whole.width()))
        self._at(place, 1).setCharFormat(image)


def folded_places(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where any of the folded words stand in a text, in order, none twice; the page has no letters beyond the BMP."""
    where, places = folded(text), set()
    for word in words:
        at = where.find(word)
        while at >= 0:
            places.add((at, at + len(word)))
            at = where.find(word, at + 1)
    return sorted(places)
