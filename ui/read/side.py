"""The left column: the library and the codebook, one above the other, gone when neither is shown."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override


class SideColumn(QSplitter):
    def __init__(self, *parts: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._parts = parts
        for part in parts:
            self.addWidget(part)
            part.installEventFilter(self)
        self.setChildrenCollapsible(False)
        self.setSizes([460, 400])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(any(not part.isHidden() for part in self._parts))
        return super().eventFilter(watched, event)
