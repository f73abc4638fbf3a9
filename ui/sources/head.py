"""The chosen source's name, and what is said of it in one sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.values import SourceKind
from ui.language.texts import capital, tr
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from workbench.numbering import source_label
from workbench.source_views import SourceFacts

_ICONS = {
    SourceKind.NAMED_PERSON: "user",
    SourceKind.ANONYMOUS_PERSON: "eye-off",
    SourceKind.ORGANISATION: "building-2",
    SourceKind.DOCUMENT: "file-text",
    SourceKind.OUTLET: "newspaper",
}


class Head(QWidget):
    """`edit` is checked while the form below it is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = SourceKind.NAMED_PERSON
        self._icon = QLabel()
        self._icon.setFixedSize(26, 26)
        self.name = wrapped("", "title")
        self.said = wrapped("", "muted")
        self.edit = QPushButton("\u2009" + tr("Edit"))
        self.edit.setIcon(theme.icon("pencil"))
        self.edit.setCheckable(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.said)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._draw_icon)

    def show_facts(self, facts: SourceFacts) -> None:
        self.name.setText(f"{facts.name}  {source_label(facts.number)}")
        self.said.setText(sentence(facts))
        self._kind = facts.kind
        self._draw_icon()

    def _draw_icon(self) -> None:
        size = QSize(24, 24)
        self._icon.setPixmap(self._theme.icon(_ICONS[self._kind]).pixmap(size, self.devicePixelRatioF()))


def sentence(facts: SourceFacts) -> str:
    """What is known of the source; what is not known is left out, for an empty fact says nothing."""
    described = tr(", described as “{description}”", description=facts.description) if facts.description else ""
    named = "" if facts.kind != SourceKind.ANONYMOUS_PERSON else tr("Identity not asserted")
    parts = (
        f"{capital(tr(facts.kind.value))}{described}",
        facts.role and tr("Role: {role}", role=facts.role),
        facts.chain and tr("Acts for {chain}", chain=" → ".join(facts.chain)),
        facts.access and tr("Access: {access}", access=facts.access),
        facts.interest and tr("Known interest: {interest}", interest=facts.interest),
        facts.anonymity and tr("Condition: {anonymity}", anonymity=facts.anonymity),
        named,
    )
    return " ".join(f"{part}." for part in parts if part)
