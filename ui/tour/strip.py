"""The line under the menus that goes along on the sample tour: the four steps, and what to do for the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme
from ui.tour.steps import END, STEPS

_WIDE = 1000  # px from which every step has room for its name
_SIGN = 16


class TourStrip(QFrame):
    """Blocks nothing. `led` asks to be taken to where the next step is done, `left` that the tour ends for now."""

    led = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "info")
        self.setObjectName("tour")
        self._theme = theme
        self._done: Sequence[bool] = ()
        self._title = QLabel(tr("Sample tour"))
        self._title.setProperty("role", "strong")
        self._steps = [_StepSign(theme, number, tr(step.title)) for number, step in enumerate(STEPS, 1)]
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.go = QPushButton(tr("Take me there"))
        self.go.clicked.connect(self.led)
        self.leave = QToolButton()
        self.leave.setIcon(theme.icon("x"))
        self.leave.setAccessibleName(tr("Leave the tour"))
        self.leave.setToolTip(tr("Leave the tour. Help ▸ Sample tour goes on with it."))
        self.leave.clicked.connect(self.left)
        self._build()
        theme.changed.connect(self._show)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def step(self) -> int:
        """Which step is next, from 0; as many as there are when all is done."""
        return next((n for n, is_done in enumerate(self._done) if not is_done), len(STEPS))

    def show_steps(self, done: Sequence[bool]) -> None:
        """Show which steps are done, and what to do for the next one."""
        if list(done) != list(self._done) or self.isHidden():
            self._done = done
            self._show()
            self.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_names()

    def _show(self) -> None:
        here = self.step
        is_over = here == len(STEPS)
        for number, sign in enumerate(self._steps):
            sign.show_state(is_done=bool(self._done) and self._done[number], is_next=number == here)
        says = tr(END if is_over else STEPS[here].says)
        self._words.setText(says)
        self.go.setVisible(not is_over)
        if not is_over:
            title = tr(STEPS[here].title)
            says = tr("Step {number} of {of}, {title}. {says}", number=here + 1, of=len(STEPS), title=title, says=says)
        self.setAccessibleName(f"{tr('Sample tour')}. {says}")
        self.go.setAccessibleDescription(says)
        self._show_names()

    def _show_names(self) -> None:
        for number, sign in enumerate(self._steps):
            sign.name.setVisible(self.width() >= _WIDE or number == self.step)

    def _build(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(18)
        steps.addWidget(self._title)
        for sign in self._steps:
            steps.addWidget(sign)
        steps.addStretch(1)
        steps.addWidget(self.leave)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._words, 1)
        line.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 8, 8)
        column.setSpacing(2)
        column.addLayout(steps)
        column.addLayout(line)


class _StepSign(QWidget):
    """The number of a step, or a check where it is done, and its name."""

    def __init__(self, theme: Theme, number: int, title: str) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self._sign, self.name = QLabel(), QLabel(title)
        self._sign.setFixedSize(22, 22)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._sign)
        line.addWidget(self.name)

    def show_state(self, *, is_done: bool, is_next: bool) -> None:
        colour = self._theme.colour("accent" if is_next or is_done else "text_muted").name()
        rim = f"border: 1px solid {colour}; border-radius: 11px; color: {colour}; font-weight: 600;"
        self._sign.setStyleSheet("" if is_done else rim)
        if is_done:
            self._sign.setPixmap(self._theme.pixmap("circle-check", _SIGN + 4, "accent", self.devicePixelRatioF()))
        else:
            self._sign.setText(str(self._number))
        self.name.setProperty("role", "strong" if is_next else "muted")
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)
        state = tr("done") if is_done else tr("next") if is_next else tr("to come")
        self.name.setAccessibleName(f"{self.name.text()}, {state}")
