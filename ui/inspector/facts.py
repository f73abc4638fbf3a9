"""Whose troops, who is counted, where, when, and what kind of statement it is."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QVBoxLayout, QWidget

from db.values import Basis, ClaimKind, Modality
from ui.inspector.editor import ClaimEditor
from ui.inspector.fields import ErrorLine, Row, SavingField, section
from ui.language.texts import capital, tr, tr_later
from workbench.claim_views import ClaimRow
from workbench.claims import set_as_of, set_basis, set_force, set_kind, set_modality
from workbench.corrections import correct_place
from workbench.figures.phrases import as_of_words

_BASIS = {
    Basis.TOTAL: tr_later("Total present"),
    Basis.CORE: tr_later("Core force only"),
    Basis.UNKNOWN: tr_later("Not stated"),
}
_KIND = {kind: kind.value for kind in ClaimKind}
_MODALITY = {
    Modality.OBSERVED: tr_later("Observed"),
    Modality.PLANNED: tr_later("Planned"),
    Modality.PROJECTED: tr_later("Projected"),
}


class SavingChoice(QComboBox):
    """A choice that saves itself when another is chosen by hand."""

    def __init__(self, name: str, words: Mapping[Any, str], save: Callable[[StrEnum], str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._save = save
        for value, text in words.items():
            self.addItem(capital(tr(text)), value)
        self.activated.connect(self._on_activated)

    def show_value(self, value: StrEnum) -> None:
        self.setCurrentIndex(self.findData(value))

    def _on_activated(self, index: int) -> None:
        self._save(self.itemData(index))


class FactsSection(QWidget):
    def __init__(self, editor: ClaimEditor) -> None:
        super().__init__()
        self._editor = editor
        self._error = ErrorLine()
        self.force = SavingField(tr("Force"), self._saver("Set force", set_force), tr("whose troops"))
        self.place = SavingField(tr("Place"), self._saver("Set place", correct_place), "where")
        self.as_of = SavingField(tr("As of"), self._saver("Set date", set_as_of), tr("not said"))
        self._understood = QLabel()
        self._understood.setProperty("role", "faint")
        self._understood.setWordWrap(True)
        self.basis = SavingChoice(tr("Counts"), _BASIS, self._chooser("Set who is counted", set_basis, Basis))
        self.kind = SavingChoice(tr("Kind"), _KIND, self._chooser("Set kind", set_kind, ClaimKind))
        self.modality = SavingChoice(tr("Modality"), _MODALITY, self._chooser("Set modality", set_modality, Modality))
        self._build()

    def show_claim(self, row: ClaimRow) -> None:
        self.force.show_value(row.force or "")
        self.place.show_value(row.place or "")
        self.as_of.show_value(row.as_of.edtf if row.as_of else "")
        self._understood.setText(_date_words(row))
        self.basis.show_value(row.basis)
        self.kind.show_value(row.kind)
        self.modality.show_value(row.modality)

    def forget(self) -> None:
        for field in (self.force, self.place, self.as_of):
            field.forget()

    def offer(self, places: Iterable[str], forces: Iterable[str]) -> None:
        for field, names in ((self.place, places), (self.force, forces)):
            completer = QCompleter(list(names))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(section(tr("What, where, when")))
        rows = (
            Row(tr("Force"), self.force),
            Row(tr("Counts"), self.basis),
            Row(tr("Place"), self.place),
            Row(tr("As of"), self.as_of, self._understood),
            Row(tr("Kind"), self.kind),
            Row(tr("Modality"), self.modality),
        )
        for row in rows:
            column.addWidget(row)
        column.addWidget(self._error)

    def _saver(self, label: str, change: Callable[..., object]) -> Callable[[str], str]:
        def save(typed: str) -> str:
            return self._editor.apply(label, change, typed)

        return save

    def _chooser(
        self, label: str, change: Callable[..., object], kind: Callable[[str], StrEnum]
    ) -> Callable[[StrEnum], str]:
        def save(value: StrEnum) -> str:
            refused = self._editor.apply(label, change, kind(value))
            self._error.say(refused)
            return refused

        return save


def _date_words(row: ClaimRow) -> str:
    """What the date was understood as, with the words it was read from."""
    if row.as_of is None:
        return ""
    return "  ".join(part for part in (as_of_words(row.as_of), _quoted(row.as_of.words)) if part)


def _quoted(words: str) -> str:
    return tr("from “{words}”", words=words) if words else ""
