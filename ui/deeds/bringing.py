"""Articles brought in: files, folders, addresses, pasted words, a watched folder; their originals given back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ui.incoming.address_dialog import AddressDialog
from ui.incoming.found import Batch, Found, bring_in, facts_of, read_batch
from ui.incoming.import_dialog import ImportDialog
from ui.incoming.paste_dialog import PasteDialog
from ui.incoming.report_dialog import ReportDialog
from ui.incoming.watching import FolderWatch
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from ui.printing import Printer
from workbench.exchange.arriving import SUFFIXES as EXCHANGED
from workbench.exchange.arriving import is_exchange
from workbench.import_report import Report, headline, lines
from workbench.incoming import Address, Keeping
from workbench.incoming.formats import SUFFIXES
from workbench.originals import original_bytes, original_of
from workbench.progress import Progress
from workbench.settings import written
from workbench.writing import write_whole

if TYPE_CHECKING:
    from ui.window import MainWindow

_REPORT, _UNDO = tr_later("Show report"), tr_later("Undo import")
_ADDRESS = re.compile(r"https?://\S+")


class Bringing(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._report = Report()
        self._watch: FolderWatch | None = None
        for name in (
            "import_articles",
            "import_folder",
            "import_address",
            "paste_article",
            "watch_folder",
            "save_original",
        ):
            self._desk.actions.on(name, getattr(self, name))
        self._desk.notices.acted.connect(self._on_acted)
        window.project_shown.connect(self._on_project_shown)
        self._on_project_shown()

    def import_articles(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *EXCHANGED))
        filters = tr("Articles ({kinds});;All files (*)", kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Import articles"), self._folder(), filters)
        if chosen:
            self.import_paths([Path(each) for each in chosen])

    def import_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Import a folder"), self._folder())
        if chosen:
            self.import_paths([Path(chosen)])

    def import_address(self, proposed: str = "") -> None:
        if self._window.opened is None:
            return
        copied = QGuiApplication.clipboard().text().strip()
        dialog = AddressDialog(proposed or (copied if _ADDRESS.fullmatch(copied) else ""), self._window)
        dialog.private.setChecked(self._window.settings.private_addresses)
        is_wanted, address = dialog.exec(), dialog.address()
        dialog.deleteLater()
        if is_wanted:
            self.import_paths([address])

    def import_paths(self, wanted: Sequence[Path | Address]) -> None:
        opened = self._window.opened
        if opened is None:
            self._desk.complain(tr("Open or make a project first, then bring articles in."))
            return
        exchanged = [one for one in wanted if isinstance(one, Path) and is_exchange(one)]
        if exchanged:
            assert self._window.deeds is not None  # noqa: S101  these are among them
            self._window.deeds.exporting.enter(exchanged)
            wanted = [one for one in wanted if one not in exchanged]
            if not wanted:
                return
        dialog = ImportDialog(self._desk, opened, wanted, self._window, _keeping(self._window.settings.originals))
        is_wanted = dialog.exec()
        if dialog.keeping != self._window.settings.originals:
            self._window.keep(replace(self._window.settings, originals=dialog.keeping.value))
        if is_wanted:
            self._bring_in(dialog.batch())
        dialog.deleteLater()

    def paste_article(self) -> None:
        """What was copied: words, an address, or files in a file manager."""
        opened, copied = self._window.opened, QGuiApplication.clipboard()
        if opened is None:
            return
        urls = copied.mimeData().urls() if copied.mimeData() is not None else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.import_paths(paths)
            return
        if _ADDRESS.fullmatch(copied.text().strip()):
            self.import_address(copied.text().strip())
            return
        dialog = PasteDialog(opened, copied.text(), self._window)
        if dialog.exec():
            self._bring_in(Batch([Found(each, facts=facts_of(each)) for each in dialog.chosen()]))
        dialog.deleteLater()

    def watch_folder(self) -> None:
        """Choose the folder, or stop watching it."""
        opened = self._window.opened
        if opened is None:
            return
        project, watched = written(opened.place), dict(self._window.settings.watched)
        if watched.pop(project, None) is None:
            chosen = QFileDialog.getExistingDirectory(self._window, tr("Watch a folder"), self._folder())
            if chosen:
                watched[project] = chosen
                self._desk.say(
                    tr("What is put into {name} comes in while this project is open.", name=Path(chosen).name)
                )
        else:
            self._desk.say(tr("The folder is no longer watched."))
        self._window.keep(replace(self._window.settings, watched=watched))
        self._on_project_shown()

    def save_original(self) -> None:
        view: Any = self._window.workspace.view("read")
        opened, article_id = self._window.opened, view.article_id
        if opened is None or article_id is None:
            return
        with self._desk.attempt():
            with opened.read() as session:
                kept = original_of(session, article_id)
                raw = original_bytes(session, kept.id) if kept else b""
            if kept is None:
                self._desk.say(tr("No original of this article is kept in the project."))
                return
            proposed = str(Path(self._folder()) / _safe(kept.name))
            chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save original"), proposed)
            if chosen:
                write_whole(Path(chosen), raw)
                self._desk.say(tr("Saved {name}.", name=Path(chosen).name))

    def end(self) -> None:
        if self._watch is not None:
            self._watch.end()
            self._watch.deleteLater()
            self._watch = None

    def _bring_in(self, batch: Batch) -> None:
        opened = self._window.opened
        if opened is not None and batch.found:
            self._desk.jobs.start(
                partial(bring_in, opened.project, batch, self._desk.printer, read_phrases=self._suggests),
                self._on_imported,
            )

    @property
    def _suggests(self) -> bool:
        return self._window.settings.suggestions == "keep"

    def _on_imported(self, report: Report) -> None:
        if report.added:
            waiting = sum(each.suggestions for each in report.added)
            self._desk.say(
                tr(
                    "{articles} in, {suggestions} to review.",
                    articles=counted(len(report.added), "article"),
                    suggestions=counted(waiting, "suggestion"),
                )
            )
            view: Any = self._window.workspace.view("read")
            self._window.workspace.show_view("read")
            view.open_article(report.added[0].id)
            view.reader.setFocus()
        if not report.is_plain:
            self._tell(report, "")

    def _tell(self, report: Report, offer: str) -> None:
        """The notice of an import: one reason stands in it, more of them in the report."""
        self._report = report
        told = list(lines(report))
        words = f"{headline(report)} {told[0]}" if len(told) == 1 else headline(report)
        self._desk.notices.tell(words, offer or (tr(_REPORT) if len(told) > 1 else ""))

    def _on_acted(self) -> None:
        """The notice's button, where it is one of these."""
        if self._desk.notices.offer == tr(_REPORT):
            dialog = ReportDialog(self._desk.theme, self._report, self._window)
            dialog.exec()
            dialog.deleteLater()
        elif self._desk.notices.offer == tr(_UNDO):
            self._undo()

    def _undo(self) -> None:
        opened = self._window.opened
        if opened is None or opened.undo_label != self._report.label:
            self._desk.complain(tr("Other edits came after that import. Take them back first, or remove its articles."))
            return
        with self._desk.attempt():
            self._desk.say(tr("Undone: {undo}", undo=opened.undo()))

    def _on_project_shown(self) -> None:
        """Watch the folder of the project that is shown now, where one is to be watched."""
        self.end()
        opened = self._window.opened
        folder = self._window.settings.watched.get(written(opened.place)) if opened else None
        if opened is not None and folder and not opened.read_only:
            self._watch = FolderWatch(Path(folder), self._desk.jobs, self)
            self._watch.arrived.connect(self._on_arrived)
            self._watch.lost.connect(self._on_lost)
        self._desk.actions["watch_folder"].setChecked(bool(folder))

    def _on_arrived(self, paths: list[Path]) -> None:
        opened = self._window.opened
        if opened is not None:
            keeping = _keeping(self._window.settings.originals)
            bringing = partial(_bring_new, opened, paths, keeping, self._desk.printer, self._suggests)
            self._desk.jobs.start(bringing, self._on_brought)

    def _on_brought(self, report: Report) -> None:
        if report.added or report.failed:
            self._tell(report, tr(_UNDO) if report.added else "")

    def _on_lost(self) -> None:
        folder = self._watch.folder if self._watch is not None else ""
        self._desk.complain(
            tr("{folder} cannot be watched: it is gone. Choose another with File, Watch a folder.", folder=folder)
        )

    def _folder(self) -> str:
        assert self._window.deeds is not None  # noqa: S101  these are among them
        return self._window.deeds.files.folder()


def _bring_new(
    opened: OpenedProject, paths: Sequence[Path], keeping: Keeping, printer: Printer, suggests: bool, progress: Progress
) -> Report:
    batch = read_batch(paths, opened, keeping, progress)
    return bring_in(opened.project, batch, printer, progress, read_phrases=suggests)


def _keeping(word: str) -> Keeping:
    return Keeping(word) if word in set(Keeping) else Keeping.SMALL


def _safe(name: str) -> str:
    """A name from anywhere as a file's name here."""
    return re.sub(r"[^\w.\- ]", "_", name).lstrip(".") or "original"
