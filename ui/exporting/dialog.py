"""The formats a project can be written in: what each is for, and what it cannot hold before anything is written."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import Card, label, wrapped
from ui.told import BELOW, HeadlinePainter
from workbench.exporting import FORMS, Form
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Project

_LOOKING = tr_later("Looking at what is in the project …")
_NOTHING = tr_later("Nothing: all that this format is made for goes along.")
_ABOUT = tr_later("The project stays as it is. A file is written whole, or not at all.")
_WIDTH = 270  # px of the list


class ExportDialog(QDialog):
    """Accepted, `form` is what was chosen and `losses` what it cannot hold, as it was shown."""

    def __init__(self, desk: Desk, opened: OpenedProject, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._project = desk, opened.project
        self._known: dict[str, list[str]] = {}
        self._is_done = False
        self.setWindowTitle(tr("Export"))
        self.resize(min(860, parent.window().width() - 40), min(600, parent.window().height() - 40))
        self._painter = HeadlinePainter(desk.theme)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Formats"))
        self.list.setItemDelegate(self._painter)
        self.list.setFixedWidth(_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = label("", "section")
        self.words = wrapped("", "body")
        self.ending = label("", "caption")
        self.lost = QListWidget()
        self.lost.setAccessibleName(tr("What it cannot hold"))
        self.lost.setWordWrap(True)
        self.lost.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.lost.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lost.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.lost.setIconSize(QSize(14, 14))
        self.lost.setSpacing(3)
        self.lost.setFrameShape(QListWidget.Shape.NoFrame)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setIcon(desk.theme.icon("copy"))
        self.copy.setAutoDefault(False)
        self.go = QPushButton(tr("Choose a file…"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self._build()
        for form in FORMS:
            self._add(form)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self.accept)
        self.copy.clicked.connect(self._on_copy)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def form(self) -> Form:
        return FORMS[max(self.list.currentRow(), 0)]

    @property
    def losses(self) -> list[str]:
        """What was shown of the chosen format; nothing where that was not known yet."""
        return self._known.get(self.form.name, [])

    def choose(self, name: str) -> None:
        """Show the format of that name, as the one that was chosen last."""
        rows = [row for row, form in enumerate(FORMS) if form.name == name]
        self.list.setCurrentRow(rows[0] if rows else 0)

    @override
    def done(self, result: int) -> None:
        self._is_done = True
        super().done(result)

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        card = Card(tr("What it cannot hold, and what to mind"), self.copy)
        card.body.addWidget(self.lost)
        right = QVBoxLayout()
        right.setSpacing(6)
        for part in (self.title, self.words, self.ending):
            right.addWidget(part)
        right.addSpacing(6)
        right.addWidget(card, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.list)
        sides.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(sides, 1)
        column.addWidget(wrapped(tr(_ABOUT), "caption"))
        column.addWidget(buttons)

    def _add(self, form: Form) -> None:
        item = QListWidgetItem(form.title)
        item.setData(BELOW, f"{form.group} · {form.ending}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{form.title}, {form.group}")
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, form.words)
        self.list.addItem(item)

    def _on_chosen(self) -> None:
        form = self.form
        self.title.setText(form.title)
        self.words.setText(form.words)
        self.ending.setText(
            tr("A {ending} file; on the command line --format {name}", ending=form.ending, name=form.name)
        )
        if form.name in self._known:
            self._show(self._known[form.name])
            return
        self._show(None)
        self._desk.jobs.start(partial(_losses, self._project, form), partial(self._on_known, form.name))

    def _on_known(self, name: str, losses: list[str]) -> None:
        """The job may end after the dialog has."""
        if self._is_done:
            return
        self._known[name] = losses
        if name == self.form.name:
            self._show(losses)

    def _show(self, losses: list[str] | None) -> None:
        self.lost.clear()
        self.copy.setEnabled(bool(losses))
        if not losses:
            self.lost.addItem(tr(_LOOKING if losses is None else _NOTHING))
            return
        for sentence in losses:
            self.lost.addItem(QListWidgetItem(self._desk.theme.icon("minus"), sentence))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((self.form.title, *self.losses)))


def _losses(project: "Project", form: Form, progress: Progress) -> list[str]:
    progress.report(0, 0, tr("Looking at what is in the project"))
    with project.read() as session:
        return form.losses(session)
