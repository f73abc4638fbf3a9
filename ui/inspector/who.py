"""Who said it: the source, the act of telling it goes back to, and both grades with their meaning in words."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from db.values import (
    CREDIBILITY_MEANING,
    RELIABILITY_MEANING,
    Credibility,
    GradeAxis,
    OriginKind,
    Reliability,
    SourceKind,
)
from ui.inspector.editor import ClaimEditor
from ui.inspector.fields import Choice, ErrorLine, Row, SavingField, Segments, section
from ui.inspector.origin_dialog import ask_origin
from ui.language.texts import counted, tr
from ui.theme.theme import Theme
from workbench.claim_views import ClaimRow
from workbench.claims import set_new_origin, set_origin
from workbench.corrections import correct_new_source, correct_source
from workbench.grades import code_meaning, grade_claim, grade_source, grade_words
from workbench.numbering import origin_label
from workbench.origins import OriginRow
from workbench.registry import NamedSource
from workbench.scales import Code
from workbench.tagging import described

_RELIABILITY = [Choice(one.value, one.value, RELIABILITY_MEANING[one]) for one in Reliability]
_CREDIBILITY = [Choice(one.value, one.value, CREDIBILITY_MEANING[one]) for one in Credibility]
_KNOWN = 14  # origins offered in the menu, the newest


class WhoSection(QWidget):
    """`message` says what a refusal means for the whole claim."""

    message = Signal(str)

    lowering: Callable[[str, str, str], bool] | None = None
    """Asks before a grade falls: that of the source, of the information, "" for one left alone, and the reason.

    False when it need not be asked.
    """

    def __init__(self, theme: Theme, editor: ClaimEditor) -> None:
        super().__init__()
        self._editor = editor
        self._row: ClaimRow | None = None
        self._sources: dict[str, NamedSource] = {}
        self._origins: list[OriginRow] = []
        self.name = SavingField(tr("Said by"), self._save_source, tr("type a name, Enter"))
        self._path = QLabel()
        self._path.setProperty("role", "caption")
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setWordWrap(True)
        self.origin = QPushButton()
        self.origin.setIcon(theme.icon("git-fork"))
        self.origin.setProperty("pill", True)
        self.origin.setAccessibleName(tr("Origin"))
        self.origin.setMenu(QMenu(self.origin))
        self.reliability = Segments(tr("Source grade"), _RELIABILITY)
        self.credibility = Segments(tr("Information grade"), _CREDIBILITY)
        self.typed_grade = SavingField(tr("Grade as typed, such as b3"), self._save_typed_grade, "b3 why")
        self._meaning = QLabel()
        self._meaning.setWordWrap(True)
        self._meaning.setProperty("role", "caption")
        self._meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._error = ErrorLine()
        self._build()
        self.reliability.chosen.connect(self._on_reliability)
        self.credibility.chosen.connect(self._on_credibility)

    def show_claim(self, row: ClaimRow, articles: int, agreeing: int) -> None:
        """Show who tells this claim; `articles` carry its origin, `agreeing` independent origins say the same."""
        self._row = row
        self.name.show_value(row.source or "")
        self._path.setText(_path_words(row))
        self.origin.setText(_origin_words(row, articles))
        self.reliability.show_value(row.reliability)
        self.credibility.show_value(row.credibility)
        self.reliability.setEnabled(row.source_id is not None)
        reason = tr("1 needs two independent origins; this claim has {agreeing}.", agreeing=agreeing)
        self.credibility.set_allowed("1", allowed=agreeing > 1, reason="" if agreeing > 1 else reason)
        self._meaning.setText(_meaning_words(row, agreeing))
        self.typed_grade.show_value(f"{row.reliability or ''}{row.credibility or ''}".lower())
        self._error.say("")

    def show_scales(self, reliability: Sequence[Code], credibility: Sequence[Code]) -> None:
        """Offer the codes of the scale in use."""
        self.reliability.set_choices([Choice(one.code, one.code, one.meaning) for one in reliability])
        self.credibility.set_choices([Choice(one.code, one.code, one.meaning) for one in credibility])

    def offer(self, sources: list[NamedSource], origins: list[OriginRow]) -> None:
        """The known sources to complete from, and the known origins for the menu."""
        self._sources = {_label(one): one for one in sources}
        completer = QCompleter(list(self._sources))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self._origins = origins
        self._fill_origins()

    def focus_grade(self) -> None:
        self.typed_grade.setFocus()
        self.typed_grade.selectAll()

    def _build(self) -> None:
        path = QHBoxLayout()
        path.addWidget(self._path, 1)
        path.addWidget(self.origin)
        grades = QHBoxLayout()
        grades.setSpacing(8)
        grades.addWidget(self._meaning, 1)
        self.typed_grade.setFixedWidth(96)
        grades.addWidget(self.typed_grade, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(tr("Who said it")))
        column.addWidget(self.name)
        column.addLayout(path)
        column.addWidget(Row(tr("Source"), self.reliability))
        column.addWidget(Row(tr("Information"), self.credibility))
        column.addLayout(grades)
        column.addWidget(self._error)

    def _fill_origins(self) -> None:
        menu = self.origin.menu()
        menu.clear()
        self._add(menu, tr("New origin…"), self._on_new_origin)
        self._add(menu, tr("Not known"), partial(self._save_origin, None))
        menu.addSeparator()
        for one in self._origins[:_KNOWN]:
            words = tr(
                "{origin_label}  {one} ({articles} articles)",
                origin_label=origin_label(one.number),
                one=one.label,
                articles=one.articles,
            ).replace("&", "&&")
            self._add(menu, words, partial(self._save_origin, one.id))

    def _add(self, menu: QMenu, words: str, does: Callable[[], None]) -> None:
        action = QAction(words, menu)
        action.triggered.connect(does)
        menu.addAction(action)

    def _save_source(self, typed: str) -> str:
        known = self._sources.get(typed)
        if not typed:
            return self._editor.apply("Take source away", correct_source, None)
        if known is not None:
            return self._editor.apply(f"Set source {known.name}", correct_source, known.id)
        name, kind = described(typed)
        return self._editor.apply(f"Set source {name}", correct_new_source, name, kind)

    def _save_origin(self, origin_id: int | None) -> None:
        label = "Set origin" if origin_id is not None else "Take origin away"
        self._error.say(self._editor.apply(label, set_origin, origin_id))

    def _on_new_origin(self) -> None:
        if self._row is None:
            return
        asked = ask_origin(self, self._row)
        if asked is not None:
            label, kind, day = asked
            refused = self._editor.apply(f"Set origin {label}", set_new_origin, label, OriginKind(kind), day)
            self._error.say(refused)

    def _on_reliability(self, code: str) -> None:
        if not self._is_asked(code, "", ""):
            self._error.say(self._save_reliability(code))

    def _on_credibility(self, code: str) -> None:
        if not self._is_asked("", code, ""):
            self._error.say(self._save_credibility(code))

    def _is_asked(self, reliability: str, credibility: str, reason: str) -> bool:
        """Whether a grade would fall, and what stands on it is shown first."""
        return self.lowering is not None and self.lowering(reliability, credibility, reason)

    def _save_reliability(self, code: str, reason: str = "") -> str:
        if self._row is None or self._row.source_id is None:
            return tr("Say who said it before grading the source.")
        label = f"Grade source {code}" if code else "Take source grade back"
        return self._editor.apply_to(label, grade_source, self._row.source_id, code or None, reason)

    def _save_credibility(self, code: str, reason: str = "") -> str:
        label = f"Grade information {code}" if code else "Take information grade back"
        return self._editor.apply(label, grade_claim, code or None, reason)

    def _save_typed_grade(self, typed: str) -> str:
        """`b3` sets both, `b` or `3` one of them, words behind are the reason; nothing typed changes nothing."""
        if not typed:
            return ""
        graded, _, reason = typed.partition(" ")
        codes = _codes_in(graded, self.reliability.values, self.credibility.values)
        if codes is None:
            return tr("Type a letter A to F, a figure 1 to 6, or both, and why: b3 fits two named statements.")
        if self._is_asked(*codes, reason):
            return ""
        return (self._save_reliability(codes[0], reason) if codes[0] else "") or (
            self._save_credibility(codes[1], reason) if codes[1] else ""
        )


def _codes_in(typed: str, sources: Collection[str], information: Collection[str]) -> tuple[str, str] | None:
    """A source's code, one of the information, or both in a row; None when it is neither."""
    for cut in range(len(typed), -1, -1):
        one = next((code for code in sources if code.casefold() == typed[:cut].casefold()), "")
        other = next((code for code in information if code.casefold() == typed[cut:].casefold()), "")
        if len(one) == cut and len(other) == len(typed) - cut:
            return one, other
    return None


def _label(one: NamedSource) -> str:
    """A source in the list; unnamed people are told apart by their number, since the words alone say nobody."""
    return f"{one.name} (S-{one.number})" if one.kind == SourceKind.ANONYMOUS_PERSON else one.name


def _path_words(row: ClaimRow) -> str:
    """From the telling to the article: briefing → outlet."""
    steps = [row.origin or "", row.outlet or ""]
    return " → ".join(step for step in steps if step) or tr("Origin and outlet not known")


def _origin_words(row: ClaimRow, articles: int) -> str:
    if row.origin_number is None:
        return tr("Origin not known")
    return tr("{articles}, 1 origin", articles=counted(articles, "article"))


def _meaning_words(row: ClaimRow, agreeing: int) -> str:
    """The grade in words, always to be seen: tooltips do not help a reader."""
    source = tr(code_meaning(GradeAxis.SOURCE, row.reliability, tr("source not graded")))
    information = tr(code_meaning(GradeAxis.INFORMATION, row.credibility, tr("information not graded")))
    short = "––" if row.reliability is row.credibility is None else grade_words(row.reliability, row.credibility)
    needs = "" if agreeing > 1 else tr(" 1 needs a second origin; this claim has {agreeing}.", agreeing=agreeing)
    return f"{short}  {source}, {information}.{needs}"
