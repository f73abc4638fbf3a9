"""The next assessment as it is written: hints stand at their place while it is typed, and it is saved as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db.values import Confidence, Likelihood
from ui.estimates.levels import LevelFields
from ui.estimates.worded import WordedField
from ui.inspector.fields import ErrorLine, Row, section
from ui.language.texts import tr, tr_later
from workbench.assessment_views import AssessmentRow
from workbench.assessments import Judgement
from workbench.likelihoods import CONFIDENCE_MEANING, likelihood_words

_LEAST = 336  # px
_NOT_SAID = tr_later("not said")
_LIKELIHOOD = {likelihood_words(one): one for one in Likelihood}
_CONFIDENCE = {one.value: one for one in Confidence}


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form, as typed."""

    as_of: str
    levels: Mapping[str, str]
    likelihood: str
    confidence: str
    reasoning: str
    assumptions: str


class AssessmentForm(QFrame):
    """`saved` is emitted when the analyst signs what is written, `edited` with every change by hand."""

    saved = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setMinimumWidth(_LEAST)
        self.as_of = QLineEdit()
        self.as_of.setAccessibleName(tr("As of"))
        self.as_of.setPlaceholderText("2025-10-01, 2025-10, 1 Oct 2025")
        self.levels = LevelFields()
        self.likelihood = _choice(tr("Likelihood"), _LIKELIHOOD)
        self.confidence = _choice(tr("Confidence"), _CONFIDENCE)
        self._meaning = QLabel()
        self._meaning.setProperty("role", "faint")
        self._meaning.setWordWrap(True)
        self.reasoning = WordedField(tr("Reasoning"), tr("Why this level, and why not another"))
        self.assumptions = WordedField(tr("Assumptions"), tr("What is taken to be so without evidence"))
        self.used = QLabel()
        self.used.setProperty("role", "caption")
        self.used.setWordWrap(True)
        self.error = ErrorLine()
        self.save = QPushButton(tr("Save assessment"))
        self.save.setProperty("primary", True)
        self._build()
        self._connect()

    def draft(self) -> Draft:
        return Draft(
            self.as_of.text(),
            self.levels.typed,
            self.likelihood.currentText(),
            self.confidence.currentText(),
            self.reasoning.text,
            self.assumptions.text,
        )

    def show_draft(self, draft: Draft) -> None:
        self.as_of.setText(draft.as_of)
        self.levels.show_typed(draft.levels)
        self.likelihood.setCurrentText(draft.likelihood)
        self.confidence.setCurrentText(draft.confidence)
        self.reasoning.show_text(draft.reasoning)
        self.assumptions.show_text(draft.assumptions)
        self.error.say("")
        self._show_meaning()

    def show_latest(self, latest: AssessmentRow | None) -> None:
        """Begin with what was judged last; with nothing where nobody has judged yet."""
        likely = likelihood_words(latest.likelihood) if latest and latest.likelihood else _NOT_SAID
        sure = latest.confidence.value if latest and latest.confidence else _NOT_SAID
        words = (latest.reasoning, latest.assumptions) if latest else ("", "")
        as_of = latest.as_of.edtf if latest and latest.as_of else ""
        self.show_draft(Draft(as_of, {}, tr(likely), tr(sure), *words))
        if latest:
            self.levels.show_levels({"low": latest.low, "best": latest.best, "high": latest.high})

    def judgement(self) -> Judgement:
        """What is written, without its claims. Raises `WorkbenchError` for a number that is none."""
        return Judgement(
            self.as_of.text(),
            *self.levels.levels(),
            likelihood=_LIKELIHOOD.get(self.likelihood.currentText()),
            confidence=_CONFIDENCE.get(self.confidence.currentText()),
            reasoning=self.reasoning.text,
            assumptions=self.assumptions.text,
        )

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(section(tr("Next assessment")))
        column.addWidget(Row(tr("As of"), self.as_of))
        column.addWidget(self.levels)
        column.addWidget(Row(tr("Likelihood"), self.likelihood))
        column.addWidget(Row(tr("Confidence"), self.confidence, self._meaning))
        column.addWidget(self.reasoning, 3)
        column.addWidget(self.assumptions, 2)
        column.addWidget(self.used)
        scroll = QScrollArea()
        scroll.setAccessibleName("The next assessment")
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(6)
        foot.addWidget(self.error)
        foot.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.save.clicked.connect(self.saved)
        self.confidence.currentTextChanged.connect(self._show_meaning)
        for changed in (
            self.as_of.textEdited,
            self.levels.edited,
            self.likelihood.activated,
            self.confidence.activated,
            self.reasoning.edited,
            self.assumptions.edited,
        ):
            changed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.error.say("")
        self.edited.emit()

    def _show_meaning(self) -> None:
        chosen = _CONFIDENCE.get(self.confidence.currentText())
        self._meaning.setText(CONFIDENCE_MEANING[chosen] if chosen else tr("how well founded, apart from how likely"))


def _choice(name: str, words: Mapping[str, object]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItems([tr(_NOT_SAID), *words])
    box.setMinimumWidth(120)
    return box
