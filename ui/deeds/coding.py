"""The Codes menu and second coding: the codebook shown and worked on, passages coded by search, codes counted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from ui.codes.pane import CodebookPane
from ui.codes.seeking import SeekDialog
from ui.deeds.moving import Moving
from ui.language.texts import counted, tr
from ui.second_coding.starting import Offer
from workbench.analysts import analyst_names
from workbench.codes.seeking import Hit, code_hits
from workbench.codes.tree import code_rows
from workbench.second_coding.rounds import article_count

if TYPE_CHECKING:
    from ui.window import MainWindow

_ON_CODEBOOK = {
    "new_code": "new",
    "new_code_below": "new_below",
    "rename_code": "start_renaming",
    "colour_code": "colour",
    "explain_code": "focus_meaning",
    "move_code_in": "indent",
    "move_code_out": "outdent",
    "merge_code": "merge",
    "retire_code": "retire",
    "delete_code": "delete",
    "import_codes": "bring_in",
    "export_codes": "take_out",
}


class CodingDeeds(QObject):
    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._moving, self._desk = window, moving, window.desk
        for name in _ON_CODEBOOK:
            self._desk.actions.on(name, self._on_codebook)
        for name, does in (
            ("move_code_up", self.move_up),
            ("move_code_down", self.move_down),
            ("put_code", self.put_code),
            ("code_search", self.code_search),
            ("coding_matrix", self.coding_matrix),
            ("second_coding", self.second_coding),
            ("new_second_coding", self.new_second_coding),
            ("tags_shown", self.tags_shown),
            ("toggle_codebook", self.toggle),
        ):
            self._desk.actions.on(name, does)
        moving.read.codebook.closed.connect(self.close_codebook)

    def toggle(self) -> None:
        is_shown = self._desk.actions["toggle_codebook"].isChecked()
        if is_shown:
            self._codebook().tree.setFocus()
        else:
            self._moving.read.show_pane("codebook", shown=False)

    def close_codebook(self) -> None:
        self._desk.actions["toggle_codebook"].setChecked(False)
        self._moving.read.show_pane("codebook", shown=False)
        self._moving.read.reader.setFocus()

    def move_up(self) -> None:
        self._codebook().work.shift(-1)

    def move_down(self) -> None:
        self._codebook().work.shift(1)

    def put_code(self) -> None:
        code = self._codebook().tree.code
        if code is None:
            self._desk.say(tr("Choose a code in the codebook first."))
        else:
            self._moving.read.tagging.put_code(code.id)

    def code_search(self) -> None:
        """Look for an expression and code the passages that are chosen, in the background, as one edit."""
        opened = self._window.opened
        if opened is None:
            return
        with opened.read() as session:
            codes = code_rows(session)
        codebook = self._moving.read.codebook
        code = codebook.tree.code if not codebook.isHidden() else None
        dialog = SeekDialog(self._desk, opened, codes, self._window, code=code, within=self._moving.read.sought)
        if dialog.exec():
            self.code_passages(dialog.chosen, dialog.code.id if dialog.code else dialog.typed)
        dialog.deleteLater()

    def code_passages(self, hits: list[Hit], code: int | str) -> None:
        """Code passages in the background, with a code by its id or as it was typed."""
        opened = self._window.opened
        if opened is not None and hits:
            self._desk.jobs.start(partial(code_hits, opened.project, hits, code), self._on_coded)

    def coding_matrix(self) -> None:
        self._moving.to_coding_matrix()

    def second_coding(self) -> None:
        self._moving.to_second_coding()

    def new_second_coding(self) -> None:
        """Ask for articles and a second coder: the open article, those in the list, or some by chance."""
        opened, read = self._window.opened, self._moving.read
        if opened is not None:
            with opened.read() as session:
                articles = article_count(session)
            offer = Offer(read.article_id, sorted(read.sought or ()), articles)
            self._moving.to_second_coding().ask(offer)

    def tags_shown(self) -> None:
        opened, read = self._window.opened, self._moving.read
        if opened is not None:
            with opened.read() as session:
                names = analyst_names(session)
            self._window.workspace.show_view("read")
            read.shown.ask(names, read.reader.mapToGlobal(QPoint(24, 24)))

    def _on_codebook(self) -> None:
        getattr(self._codebook().work, _ON_CODEBOOK[self.sender().objectName()])()

    def _codebook(self) -> CodebookPane:
        """The codebook, brought into sight."""
        self._window.workspace.show_view("read")
        self._desk.actions["toggle_codebook"].setChecked(True)
        self._moving.read.show_pane("codebook", shown=True)
        return self._moving.read.codebook

    def _on_coded(self, count: int) -> None:
        self._desk.say(tr("{passages} coded. {undo} takes it back.", passages=counted(count, "passage")))
