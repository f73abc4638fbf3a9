"""The dialog that exports a figure: its words, its form, and how it will look."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.chart.asking import AskingBar
from ui.desk import Desk
from ui.language.texts import tr, tr_later
from workbench.figures.concerns import concerns_of
from workbench.figures.content import FigureContent

_FORMS = {
    tr_later("SVG, text stays text"): (".svg", False),
    tr_later("SVG, text as outlines"): (".svg", True),
    tr_later("PDF, fonts embedded"): (".pdf", False),
    "PNG": (".png", False),
    tr_later("XLSX, the numbers"): (".xlsx", False),
}
_PRESETS = {
    tr_later("Page, 183 mm"): "page",
    tr_later("Column, 89 mm"): "column",
    tr_later("Slide, 16:9"): "slide",
    tr_later("Web, 850 px"): "web",
}
_PREVIEW, _SMALL_PREVIEW = 540, 380  # px wide
_WIDE = 1200


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written, and where."""

    content: FigureContent
    path: Path
    preset: str
    outlines: bool = False


class ExportDialog(QDialog):
    """``summary`` is the statement on the sources of the figure, which goes into the note when it is asked for.

    The export stops once where claims have no grade or no date; ``to_show`` then has those the analyst wants to see.
    """

    def __init__(self, content: FigureContent, folder: str, desk: Desk, summary: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._summary = summary
        self._jobs, self._printer = desk.jobs, desk.printer
        self._is_done = False
        self.setWindowTitle(tr("Export figure"))
        self.resize(min(1120, parent.window().width() - 40), min(720, parent.window().height() - 40))
        self._width = _PREVIEW if parent.window().width() >= _WIDE else _SMALL_PREVIEW
        self._content = content
        self._folder = folder
        self.export: Export | None = None
        self.title = QLineEdit(content.title)
        self.subtitle = QLineEdit(content.subtitle)
        self.subtitle.setCursorPosition(0)
        self.note = _text(content.note)
        self.add_summary = QPushButton(tr("Add source summary to the note"))
        self.add_summary.setAutoDefault(False)
        self.add_summary.setEnabled(bool(summary))
        self.add_summary.clicked.connect(self._on_add_summary)
        self.alt_text = _text(content.alt_text)
        self.form = _choice({tr(words): form for words, form in _FORMS.items()})
        self.preset = _choice({tr(words): preset for words, preset in _PRESETS.items()})
        self.preset.setCurrentIndex(max(0, self.preset.findData(desk.settings().figure_size)))
        self.asking = AskingBar(concerns_of(content))
        self.asking.show_asked.connect(self._on_show_claims)
        self.asking.say_so_asked.connect(self._on_say_so)
        self.to_show: tuple[int, ...] = ()
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._build()
        self._show_preview()

    def worded(self) -> FigureContent:
        """The figure with what was written in the fields."""
        note = self.note.toPlainText().strip()
        return replace(
            self._content,
            title=self.title.text().strip() or self._content.title,
            subtitle=self.subtitle.text().strip(),
            note=note,
            alt_text=self.alt_text.toPlainText().strip() or self._content.alt_text,
        )

    def _build(self) -> None:
        form = QFormLayout()
        for label, field in (
            (tr("Title"), self.title),
            (tr("Subtitle"), self.subtitle),
            (tr("Note"), self.note),
            (tr("Alt text"), self.alt_text),
            (tr("Form"), self.form),
            (tr("Size"), self.preset),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
            if field is self.note:
                form.addRow("", self.add_summary)
        form.addRow("", self.asking)
        preview = QPushButton(tr("Show how it will look"))
        preview.setAutoDefault(False)
        preview.clicked.connect(self._show_preview)
        form.addRow("", preview)
        paper = QScrollArea()
        paper.setWidget(self._preview)
        paper.setWidgetResizable(True)
        paper.setMinimumWidth(self._width + 24)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        save.setProperty("primary", True)
        self.copy = buttons.addButton(tr("Copy picture"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addLayout(form, 1)
        left.addWidget(buttons)
        line = QHBoxLayout(self)
        line.addLayout(left, 1)
        line.addWidget(paper)

    def _on_add_summary(self) -> None:
        """Once: it stands in the note then, to be worded further."""
        note = self.note.toPlainText().rstrip()
        self.note.setPlainText(f"{note} {self._summary}".strip())
        self.add_summary.setEnabled(False)

    def _on_show_claims(self) -> None:
        """Leave the export for the claims that are asked about."""
        self.to_show = self.asking.concerns.claim_ids
        self.reject()

    def _on_say_so(self) -> None:
        self.note.setPlainText(self.asking.concerns.said_in(self.note.toPlainText()))
        self.accept()

    def _show_preview(self) -> None:
        """Always on white, whatever the theme, as it will be in the report; drawn while the words are looked at."""
        self._preview.setText(tr("Drawing"))
        self._jobs.start(partial(self._printer.preview, self.worded(), self.preset.currentData()), self._on_drawn)

    def _on_copy(self) -> None:
        """The figure as it is worded now, at the size chosen, onto the clipboard."""
        job = partial(self._printer.preview, self.worded(), self.preset.currentData())
        self._jobs.start(job, self._on_copied)

    def _on_copied(self, drawn: bytes) -> None:
        picture = QImage()
        picture.loadFromData(drawn)
        QGuiApplication.clipboard().setImage(picture)
        self.copy.setText(tr("Copied"))

    def _on_drawn(self, drawn: bytes) -> None:
        if self._is_done:
            return
        picture = QPixmap()
        picture.loadFromData(drawn)
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(int(self._width * ratio), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self._preview.setPixmap(scaled)

    @override
    def done(self, result: int) -> None:
        self._is_done = True  # a preview may still be on its way
        super().done(result)

    @override
    def accept(self) -> None:
        if self.asking.stops():
            return
        suffix, outlines = self.form.currentData()
        start = str(Path(self._folder) / f"{_file_name(self.title.text())}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export figure"), start, tr("Figure (*{suffix})", suffix=suffix)
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(suffix)
            self.export = Export(self.worded(), path, self.preset.currentData(), outlines)
            super().accept()


def _text(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setTabChangesFocus(True)
    field.setMinimumHeight(64)
    return field


def _choice(words: Mapping[str, object]) -> QComboBox:
    box = QComboBox()
    for text, value in words.items():
        box.addItem(text, value)
    return box


def _file_name(title: str) -> str:
    plain = "".join(sign if sign.isalnum() else "-" for sign in title.lower())
    return "-".join(part for part in plain.split("-") if part)[:60] or "figure"
