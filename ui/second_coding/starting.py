"""The dialog that starts a second coding: which articles, how the set is called, who tags it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.inspector.fields import ErrorLine
from ui.language.texts import counted, tr, tr_later
from ui.sources.cards import wrapped

_ABOUT = tr_later(
    "The second coder tags these articles with codes ({tag_code}) and numbers ({tag_quantity}), and sees no tags "
    "and no suggestions of "
    "anybody else in them until the second coding ends. Their tags feed no chart until they are decided for."
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: the open article, the articles in the list, and how many there are in all."""

    current: int | None
    listed: Sequence[int]
    articles: int


@dataclass(frozen=True, slots=True)
class Start:
    """What was chosen: ``random`` of all articles where it is not 0, else ``article_ids``."""

    name: str
    coder: str
    article_ids: Sequence[int]
    random: int = 0


class StartDialog(QDialog):
    """`save` gets what was chosen; it answers "" or why it was refused, which is said below the fields."""

    def __init__(self, offer: Offer, names: Sequence[str], save: Callable[[Start], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New second coding"))
        self.setMinimumWidth(560)
        self._offer, self._save = offer, save
        self.name = QLineEdit(tr("Second coding"))
        self.name.selectAll()
        self.coder = QComboBox()
        self.coder.setEditable(True)
        self.coder.addItems([*names])
        self.coder.setCurrentText("")
        self.current = QRadioButton(tr("The open &article"))
        self.listed = QRadioButton(
            tr("The articles in the &list: {articles}", articles=counted(len(offer.listed), "article"))
        )
        self.random = QRadioButton(tr("By &chance"))
        self.count = QSpinBox()
        self.error = ErrorLine()
        self._build()

    def start(self) -> Start:
        ids: Sequence[int] = self._offer.listed if self.listed.isChecked() else ()
        if self.current.isChecked() and self._offer.current is not None:
            ids = [self._offer.current]
        drawn = self.count.value() if self.random.isChecked() else 0
        return Start(self.name.text(), self.coder.currentText(), ids, drawn)

    @override
    def accept(self) -> None:
        refused = self._save(self.start())
        self.error.say(refused)
        if not refused:
            super().accept()

    def _build(self) -> None:
        for field, name in (
            (self.name, tr("Name")),
            (self.coder, tr("Second coder")),
            (self.count, tr("How many by chance")),
        ):
            field.setAccessibleName(name)
        self.count.setRange(1, max(self._offer.articles, 1))
        self.count.setValue(min(20, self._offer.articles))
        self.count.setSuffix(tr(" of {articles:,}", articles=self._offer.articles))
        self.current.setEnabled(self._offer.current is not None)
        self.listed.setEnabled(bool(self._offer.listed))
        self.random.setChecked(True)
        self._group = QButtonGroup(self)
        chance = QHBoxLayout()
        chance.addWidget(self.random)
        chance.addWidget(self.count)
        chance.addStretch(1)
        choices = QVBoxLayout()
        choices.setSpacing(6)
        for button in (self.current, self.listed):
            choices.addWidget(button)
        choices.addLayout(chance)
        for button in (self.current, self.listed, self.random):
            self._group.addButton(button)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Second coder"), self.coder)
        form.addRow(tr("Articles"), choices)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        begin = buttons.addButton(tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(wrapped(tr(_ABOUT), "caption"))
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(buttons)
