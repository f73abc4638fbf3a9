"""A new grade: every code of the scale with its definition beside it, the reason, and nothing chosen beforehand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.language.texts import tr
from ui.sources.cards import ReasonLine, wrapped
from ui.sources.editor import SourceEditor
from workbench.grades import grade_source
from workbench.scales import Code


class Grading(QWidget):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__()
        self._editor = editor
        self._codes: Sequence[Code] = ()
        self._chosen = ""
        self.buttons: dict[str, QPushButton] = {}
        self._grid_holder = QVBoxLayout()
        self.save = QPushButton(tr("Grade"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._on_save)
        self.take_back = QPushButton(tr("Take back"))
        self.take_back.clicked.connect(self._on_take_back)
        self.reason = ReasonLine(tr("Reason for the grade"), tr("why, in a few words"), [self.save, self.take_back])
        self.reason.field.returnPressed.connect(self._on_save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid_holder)
        column.addWidget(self.reason)
        self._group: QButtonGroup | None = None

    def show_scale(self, codes: Sequence[Code]) -> None:
        """Show the codes of a scale; the same ones again are left as they are."""
        if codes != self._codes:
            self._codes = codes
            self._lay_out()
        self.choose("")

    def choose(self, code: str) -> None:
        """Choose a code without giving it; empty is none."""
        self._chosen = code
        for each, button in self.buttons.items():
            button.setChecked(each == code)
        self.save.setText(tr("Grade {code}", code=code) if code else tr("Grade"))

    def begin(self) -> None:
        """Go to the first code."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        while self._grid_holder.count():
            item = self._grid_holder.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._group, self.buttons = QButtonGroup(page), {}
        self._group.setExclusive(False)
        for row, code in enumerate(self._codes):
            self.buttons[code.code] = button = self._button(code)
            grid.addWidget(button, row, 0)
            grid.addWidget(wrapped(definition(code), "body"), row, 1)
        self._grid_holder.addWidget(page)

    def _button(self, code: Code) -> QPushButton:
        button = QPushButton(code.code)
        button.setObjectName(code.code)
        button.setCheckable(True)
        button.setFixedWidth(40)
        button.setAccessibleName(f"{code.code}, {definition(code)}")
        button.clicked.connect(self._on_code)
        return button

    def _on_code(self) -> None:
        self.choose(self.sender().objectName())
        self.reason.field.setFocus()

    def _on_save(self) -> None:
        if not self._chosen:
            self.reason.error.say(tr("Choose a code first: the definitions stand beside them."))
            self.begin()
            return
        self._give(f"Grade source {self._chosen}", self._chosen)

    def _on_take_back(self) -> None:
        self._give("Take source grade back", None)

    def _give(self, label: str, code: str | None) -> None:
        self.reason.tell(self._editor.apply(label, grade_source, code, self.reason.reason))
        if not self.reason.error.text():
            self.choose("")


def definition(code: Code) -> str:
    """What a code means and when it is given."""
    words = f"{code.meaning[:1].upper()}{code.meaning[1:]}"
    return f"{words}. {code.definition}" if code.definition else f"{words}."
