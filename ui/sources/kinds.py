"""The kinds of the registry as pills that go on in another line where the list is narrow."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.pills import Pill, pill_group

_GAP = 2


class Kinds(QWidget):
    """`chosen` is emitted with the name of the kind that is pressed."""

    chosen = Signal(str)

    def __init__(self, names: Iterable[str], first: str) -> None:
        super().__init__()
        self.buttons = {name: Pill(name, self) for name in names}
        for name, button in self.buttons.items():
            button.setObjectName(name)
        pill_group(self.buttons.values(), self).buttonClicked.connect(self._on_clicked)
        self.choose(first)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def name(self, kind: str, words: str) -> None:
        """Say something else on a pill."""
        self.buttons[kind].setText(words)
        self._place(self.width())
        self.updateGeometry()

    def choose(self, kind: str) -> None:
        self.buttons[kind].setChecked(True)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(250, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int, *, move: bool = True) -> int:
        """Put the pills one after the other, each line as full as it gets; returns the height they take."""
        x, y, height = 0, 0, 0
        for button in self.buttons.values():
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + height + _GAP
            if move:
                button.setGeometry(x, y, size.width(), size.height())
            x, height = x + size.width(), size.height()
        return y + height

    def _on_clicked(self, button: QPushButton) -> None:
        self.chosen.emit(button.objectName())
