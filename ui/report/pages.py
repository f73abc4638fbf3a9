"""A report as it will be printed: the pages of its PDF under one another."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr
from workbench.progress import Progress

_SCALE = 2.0  # of 72 dots an inch
_MARGIN = 20  # px around a page
_WIDEST = 900  # px


class PagesDialog(QDialog):
    """Esc closes; page keys, arrows and blanks go through it."""

    def __init__(self, title: str, pages: list[tuple[bytes, int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preview: {title}", title=title))
        self.resize(940, 760)
        self._pictures = [_picture(*page) for page in pages]
        self.pages = [QLabel() for _ in self._pictures]
        holder = QFrame()
        holder.setProperty("ground", "sunken")
        column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        for number, page in enumerate(self.pages, 1):
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(tr("Page {number} of {pages}", number=number, pages=len(self.pages)))
            column.addWidget(page)
        self.area = QScrollArea()
        self.area.setWidget(holder)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Pages"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.area.setFocus()
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = min(max(self.width() - 2 * _MARGIN - 24, 200), _WIDEST)
        for page, picture in zip(self.pages, self._pictures, strict=True):
            scaled = picture.scaledToWidth(int(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            page.setPixmap(scaled)


def drawn_pages(pdf: bytes, progress: Progress) -> list[tuple[bytes, int, int]]:
    """Each page as BGRA bytes with its width and height in pixels; on a worker thread."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        drawn = []
        for number in range(len(document)):
            progress.report(number, len(document), tr("Drawing pages"))
            bitmap = document[number].render(scale=_SCALE, rev_byteorder=False, prefer_bgrx=True)
            drawn.append((bytes(bitmap.buffer), bitmap.width, bitmap.height))
        return drawn
    finally:
        document.close()


def _picture(pixels: bytes, width: int, height: int) -> QPixmap:
    image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(image.copy())
