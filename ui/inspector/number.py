"""The number: what was read, its bound, low, best and high, and a picture of what they say."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from db.values import Bound, Quantity
from ui.inspector.editor import ClaimEditor
from ui.inspector.fields import ErrorLine, Row, SavingField, section
from ui.inspector.range_picture import RangePicture
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow
from workbench.claims import set_bound, set_bounds, set_number
from workbench.reading import parse_typed_number

_BOUNDS = {
    Bound.EXACT: tr_later("exactly as said"),
    Bound.ABOUT: tr_later("about"),
    Bound.BELOW: tr_later("below, low end open"),
    Bound.ABOVE: tr_later("above, high end open"),
    Bound.BETWEEN: tr_later("between"),
    Bound.SHARE: tr_later("share of a base"),
    Bound.CHANGE: tr_later("change of a base"),
}
LOW_BEST_HIGH = {"low": tr_later("Low"), "best": tr_later("Best"), "high": tr_later("High")}
_EMPTY = {"low": tr_later("unknown"), "best": tr_later("none given"), "high": tr_later("unknown")}


class NumberSection(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, editor: ClaimEditor) -> None:
        super().__init__()
        self._editor = editor
        self._quantity: Quantity | None = None
        self._words = QLabel()
        self._words.setProperty("role", "strong")
        self._rule = QLabel()
        self._rule.setProperty("role", "faint")
        self.bound = QComboBox()
        self.bound.setAccessibleName(tr("Bound"))
        for bound, words in _BOUNDS.items():
            self.bound.addItem(tr(words), bound)
        self.bound.activated.connect(self._on_bound)
        self.fields = {end: SavingField(tr(LOW_BEST_HIGH[end]), self._saver(end), tr(_EMPTY[end])) for end in _EMPTY}
        self._error = ErrorLine()
        self.picture = RangePicture(theme)
        for field in self.fields.values():
            field.refused.connect(self._error.say)
            field.textEdited.connect(self._on_typing)
        self._build()

    def show_claim(self, row: ClaimRow) -> None:
        quantity = row.quantity
        self._quantity = quantity
        self._words.setText(quantity.words if quantity and quantity.words else tr("not stated"))
        self._rule.setText(tr("rule {rule}", rule=quantity.rule) if quantity and quantity.rule else "")
        self.bound.setCurrentIndex(self.bound.findData(quantity.bound) if quantity else -1)
        for end, field in self.fields.items():
            level = getattr(quantity, end) if quantity else None
            field.show_value(f"{level:,.0f}" if level is not None else "")
        self.picture.show_quantity(row.level)

    def forget(self) -> None:
        for field in self.fields.values():
            field.forget()

    def focus(self) -> None:
        """Go to the number that the phrase gave, or to the first field."""
        filled = (field for field in self.fields.values() if field.text())
        field = next(filled, self.fields["low"])
        field.setFocus()
        field.selectAll()

    def _build(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for end, field in self.fields.items():
            under = QVBoxLayout()
            under.setSpacing(2)
            label = QLabel(tr(LOW_BEST_HIGH[end]))
            label.setProperty("role", "caption")
            label.setBuddy(field)
            under.addWidget(label)
            under.addWidget(field)
            ends.addLayout(under)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(tr("Number")))
        said = QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self._rule)
        column.addWidget(Row(tr("Read as"), said))
        column.addWidget(Row(tr("Bound"), self.bound))
        column.addLayout(ends)
        column.addWidget(self._error)
        column.addWidget(self.picture)

    def _saver(self, end: str) -> Callable[[str], str]:
        def save(typed: str) -> str:
            return self._save(end, typed)

        return save

    def _save(self, end: str, typed: str) -> str:
        """A plain number sets this end; a form such as <2000 or 900..2000 sets the whole number."""
        if typed and not typed.replace(",", "").replace(" ", "").replace(".", "", 1).rstrip("kKmM").isdigit():
            return self._editor.apply("Set number", set_number, typed)
        try:
            level = _level(typed)
        except WorkbenchError as error:
            return str(error)
        now = self._quantity or Quantity()
        ends = {name: getattr(now, name) if self._quantity else None for name in _EMPTY} | {end: level}
        if self._quantity and now.bound == Bound.EXACT and end != "best" and level != now.best:
            ends["best"] = None  # an exact number with another end is a range, and nobody has said its best
        return self._editor.apply(f"Set {end}", set_bounds, ends["low"], ends["best"], ends["high"])

    def _on_bound(self, index: int) -> None:
        self._error.say(self._editor.apply("Set bound", set_bound, Bound(self.bound.itemData(index))))

    def _on_typing(self) -> None:
        """The picture follows while the number is typed; nothing is saved yet."""
        try:
            ends = {end: _level(field.text()) for end, field in self.fields.items()}
        except WorkbenchError:
            return
        known = [level for level in ends.values() if level is not None]
        if known and known == sorted(known):
            self.picture.show_quantity(Quantity("", Bound.BETWEEN, ends["low"], ends["best"], ends["high"]))


def _level(typed: str) -> float | None:
    if not typed.strip():
        return None
    return parse_typed_number(typed).best
