"""Low, best and high side by side as an analyst types them, with what is wrong below."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from ui.inspector.fields import ErrorLine
from ui.inspector.number import LOW_BEST_HIGH
from ui.language.numbers import number_words
from ui.language.texts import tr, tr_later
from workbench.linting import hints_on_level
from workbench.reading import parse_typed_number

_LEAST = 64  # px
_ENDS = {"low": tr_later("open"), "best": tr_later("none"), "high": tr_later("open")}


class LevelFields(QWidget):
    """`edited` is emitted with every key."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._hint = ErrorLine()
        line = QHBoxLayout()
        line.setSpacing(8)
        for end, placeholder in _ENDS.items():
            name = QLabel(tr(LOW_BEST_HIGH[end]))
            name.setProperty("role", "muted")
            field = QLineEdit()
            field.setAccessibleName(tr(LOW_BEST_HIGH[end]))
            field.setPlaceholderText(tr(placeholder))
            field.setMinimumWidth(_LEAST)
            field.textEdited.connect(self._on_edited)
            name.setBuddy(field)
            under = QVBoxLayout()
            under.setSpacing(2)
            under.addWidget(name)
            under.addWidget(field)
            line.addLayout(under)
            self.fields[end] = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._hint)

    @property
    def typed(self) -> dict[str, str]:
        return {end: field.text() for end, field in self.fields.items()}

    @property
    def hint(self) -> str:
        return self._hint.text()

    def levels(self) -> tuple[float | None, float | None, float | None]:
        """Low, best and high in persons, None where nothing is typed. Raises `WorkbenchError` for what is no number."""
        low, best, high = (_level(self.fields[end].text()) for end in _ENDS)
        return low, best, high

    def show_levels(self, levels: Mapping[str, float | None]) -> None:
        self.show_typed({end: "" if level is None else number_words(level) for end, level in levels.items()})

    def show_typed(self, typed: Mapping[str, str]) -> None:
        for end, field in self.fields.items():
            field.setText(typed.get(end, ""))
        self._look()

    def _on_edited(self) -> None:
        self._look()
        self.edited.emit()

    def _look(self) -> None:
        try:
            hints = hints_on_level(*self.levels())
        except WorkbenchError:  # said when it is saved: a number half typed is no mistake
            self._hint.say("")
            return
        self._hint.say(hints[0].sentence if hints else "")


def _level(typed: str) -> float | None:
    if not typed.strip():
        return None
    number = parse_typed_number(typed)
    if number.best is None:
        raise WorkbenchError(tr("“{strip}” is no single number. Type low, best and high apart.", strip=typed.strip()))
    return number.best
