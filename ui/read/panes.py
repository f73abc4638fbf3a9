"""How the Read view is laid out: library and codebook, the texts, the inspector beside or under them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from ui.codes.pane import CodebookPane
from ui.desk import Desk
from ui.inspector.inspector import Inspector
from ui.library.pane import LibraryPane
from ui.read.article import ArticlePane
from ui.read.companion import Companion
from ui.read.side import SideColumn

_LIBRARY, _INSPECTOR = 276, 364
_FOLD_LIBRARY_BELOW = 1130  # px of the view; the window is as much wider as the rail
_INSPECTOR_BELOW_TEXT = 930


class ReadPanes(QSplitter):
    """A narrow window folds the library away and puts the inspector under the text; a wide one brings both back."""

    def __init__(self, desk: Desk, library: LibraryPane, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self.library = library
        self.codebook = CodebookPane(desk)
        self.codebook.hide()
        self.inspector = Inspector(desk.theme)
        self._pane = ArticlePane(desk.theme)
        self._companion = Companion(desk.theme)
        self._texts = QSplitter()
        self._texts.setChildrenCollapsible(False)
        self._texts.addWidget(self._pane)
        self._texts.addWidget(self._companion)
        self._right = QSplitter()
        self._right.addWidget(self._texts)
        self._right.addWidget(self.inspector)
        self._right.setStretchFactor(0, 1)
        self._right.setStretchFactor(1, 0)
        self._right.setCollapsible(0, False)
        self._right.setSizes([800, _INSPECTOR])
        self._left = SideColumn(self.library, self.codebook)
        self.addWidget(self._left)
        self.addWidget(self._right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setCollapsible(1, False)
        self.setSizes([_LIBRARY, 1160])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if (before < _FOLD_LIBRARY_BELOW) != (now < _FOLD_LIBRARY_BELOW) or before < 0:
            self.show_library(shown=now >= _FOLD_LIBRARY_BELOW)
        is_under = now < _INSPECTOR_BELOW_TEXT
        if is_under != (self._right.orientation() == Qt.Orientation.Vertical):
            self._right.setOrientation(Qt.Orientation.Vertical if is_under else Qt.Orientation.Horizontal)
            self._right.setSizes([self.height() - 190, 190] if is_under else [800, _INSPECTOR])

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"read": self, "read-left": self._left, "read-right": self._right}

    def show_pane(self, name: str, *, shown: bool) -> None:
        panes = {"library": self.library, "codebook": self.codebook, "inspector": self.inspector}
        panes[name].setVisible(shown)

    def show_library(self, *, shown: bool) -> None:
        """Show or put away the list, as its action does."""
        action = self._desk.actions["toggle_library"]
        action.setChecked(shown)
        self.library.setVisible(action.isChecked())
