"""What is said of a source as a form: each field saves at once, what is refused stands in words under it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout

from db.values import SourceKind
from ui.inspector.facts import SavingChoice
from ui.inspector.fields import Row, SavingField
from ui.language.texts import tr, tr_later
from ui.sources.cards import Card, wrapped
from ui.sources.editor import SourceEditor
from ui.sources.spellings import Spellings
from workbench.source_facts import Fact, set_acts_for_named, set_source_fact, set_source_kind
from workbench.source_views import SourceFacts
from workbench.sources import rename_source

_KINDS = {kind: kind.value for kind in SourceKind}
_FIELDS = {
    Fact.DESCRIPTION: (tr_later("Described as"), tr_later("the words the text uses")),
    Fact.ROLE: (tr_later("Role"), tr_later("office or function")),
    Fact.ACCESS: (tr_later("Access"), tr_later("how it comes to know: was there, was told, has the lists")),
    Fact.INTEREST: (tr_later("Interest"), tr_later("what it would gain or has to defend")),
    Fact.ANONYMITY: (tr_later("Anonymity"), tr_later("on which condition it spoke")),
}


class FactsCard(Card):
    def __init__(self, editor: SourceEditor) -> None:
        super().__init__(tr("What is said of it"))
        self._editor = editor
        self.name = SavingField(tr("Name"), partial(self._save, "Rename source", rename_source))
        self.kind = SavingChoice(tr("Kind"), _KINDS, self._save_kind)
        self.acts_for = SavingField(
            tr("Acts for"), partial(self._save, "Set acts for", set_acts_for_named), tr("nobody known")
        )
        self._chain = wrapped("", "faint")
        self.fields = {fact: self._field(fact) for fact in Fact}
        self.spellings = Spellings(editor)
        self._build()

    def show_facts(self, facts: SourceFacts) -> None:
        self.name.show_value(facts.name)
        self.kind.show_value(facts.kind)
        self.acts_for.show_value(facts.chain[0] if facts.chain else "")
        longer = " → ".join((facts.name, *facts.chain)) if len(facts.chain) > 1 else ""
        self._chain.setText(longer)
        self._chain.setVisible(bool(longer))
        for fact, field in self.fields.items():
            field.show_value(getattr(facts, fact) or "")
        self.spellings.show_spellings(facts.spellings)

    def forget(self) -> None:
        """Another source is shown: what was typed belongs to the one before."""
        for field in (self.name, self.acts_for, *self.fields.values(), self.spellings.new.field):
            if isinstance(field, SavingField):
                field.forget()
            else:
                field.clear()

    def offer(self, names: Iterable[str]) -> None:
        """The sources that it may act for."""
        completer = QCompleter(sorted(set(names), key=str.casefold))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.acts_for.setCompleter(completer)

    def _build(self) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(6)
        rows.addWidget(Row(tr("Name"), self.name))
        rows.addWidget(Row(tr("Kind"), self.kind))
        rows.addWidget(Row(tr(_FIELDS[Fact.DESCRIPTION][0]), self.fields[Fact.DESCRIPTION]))
        rows.addWidget(Row(tr(_FIELDS[Fact.ROLE][0]), self.fields[Fact.ROLE]))
        rows.addWidget(Row(tr("Acts for"), self.acts_for, self._chain))
        for fact in (Fact.ACCESS, Fact.INTEREST, Fact.ANONYMITY):
            rows.addWidget(Row(tr(_FIELDS[fact][0]), self.fields[fact]))
        rows.addWidget(Row(tr("Spellings"), self.spellings))
        self.body.addLayout(rows)

    def _field(self, fact: Fact) -> SavingField:
        name, hint = _FIELDS[fact]
        return SavingField(tr(name), partial(self._save_fact, fact), tr(hint))

    def _save(self, edit: str, change: Callable[..., object], typed: str) -> str:
        return self._editor.apply(edit, change, typed)

    def _save_fact(self, fact: Fact, typed: str) -> str:
        return self._editor.apply(f"Set {tr(_FIELDS[fact][0]).lower()} of source", set_source_fact, fact, typed)

    def _save_kind(self, kind: str) -> str:
        return self._editor.apply("Set kind of source", set_source_kind, SourceKind(kind))
