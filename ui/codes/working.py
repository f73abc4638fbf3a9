"""What is done with codes on the screen: each deed one edit that one undo takes back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ui.codes.colours import ask_colour
from ui.codes.picking import CodePicker
from ui.desk import Desk
from ui.language.texts import counted, tr, tr_later
from workbench.codes.editing import add_code, colour_code, delete_code, explain_code, rename_code, retire_code
from workbench.codes.exchange import import_codebook
from workbench.codes.joining import merge_code
from workbench.codes.leaving import export_codebook
from workbench.codes.placing import indent_code, move_code, outdent_code, shift_code
from workbench.codes.tree import CodeRow
from workbench.exchange.refi.codebook import read_by_ending

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.codes.pane import CodebookPane

_FORMS = tr_later("Table (*.csv);;TOML (*.toml);;REFI-QDA (*.qdc)")
_CHOOSE = tr_later("Choose a code in the codebook first.")
_NEW = "New code"


class CodeWork(QObject):
    def __init__(self, pane: "CodebookPane", desk: Desk) -> None:
        super().__init__(pane)
        self._pane, self._desk = pane, desk

    def new(self) -> None:
        """A code after the chosen one, its name to be written at once."""
        code = self._pane.tree.code
        self._add(code.parent_id if code else None, code.id if code else None)

    def new_below(self) -> None:
        code = self._chosen()
        if code is not None:
            self._add(code.id, None)

    def start_renaming(self) -> None:
        if self._chosen() is not None:
            self._pane.tree.setFocus()
            self._pane.tree.rename()

    def rename(self, code_id: int, name: str) -> None:
        self._do("Rename code", partial(rename_code, code_id=code_id, name=name))

    def place(self, code_id: int, parent_id: int | None, place: int) -> None:
        """Put a code where it was dragged to."""
        self._do("Move code", partial(move_code, code_id=code_id, parent_id=parent_id, place=place), choose=code_id)

    def shift(self, by: int) -> None:
        self._move(partial(shift_code, by=by))

    def indent(self) -> None:
        self._move(indent_code)

    def outdent(self) -> None:
        self._move(outdent_code)

    def colour(self) -> None:
        code = self._chosen()
        if code is not None:
            chosen = ask_colour(self._pane.tree, code)
            if chosen:
                self._do(f"Colour code “{code.name}”", partial(colour_code, code_id=code.id, colour=chosen))

    def focus_meaning(self) -> None:
        if self._chosen() is not None:
            self._pane.meaning.setFocus()

    def explain(self, code_id: object, words: str) -> None:
        if isinstance(code_id, int):
            self._do("Say what a code means", partial(explain_code, code_id=code_id, meaning=words))

    def merge(self) -> None:
        """Merge the chosen code into another that is chosen by its first letters."""
        code = self._chosen()
        if code is None:
            return
        others = [row for row in self._pane.rows if row.id != code.id]
        picker = CodePicker(
            self._desk.theme, tr("Merge “{code}” into", code=code.name), others, self._pane, may_make=False
        )
        into = picker.row if picker.exec() else None
        picker.deleteLater()
        if into is not None:
            label = f"Merge code “{code.name}” into “{into.name}”"
            if self._do(label, partial(merge_code, code_id=code.id, into_id=into.id), choose=into.id) is not None:
                self._desk.say(
                    tr("{codings} went over. {undo} takes it back.", codings=counted(code.codings, "coding"))
                )

    def retire(self) -> None:
        """Offer the chosen code no more, or again."""
        code = self._chosen()
        if code is not None:
            label = f"{'Bring back' if code.retired else 'Retire'} code “{code.name}”"
            self._do(label, partial(retire_code, code_id=code.id, retired=not code.retired))

    def delete(self) -> None:
        code = self._chosen()
        if code is not None and self._do(f"Delete code “{code.name}”", partial(delete_code, code_id=code.id)):
            self._desk.say(tr("“{code}” is deleted. {undo} brings it back.", code=code.name))

    def bring_in(self) -> None:
        opened = self._pane.opened
        chosen, _ = QFileDialog.getOpenFileName(
            self._pane, tr("Import codebook"), "", tr("Codebooks (*.csv *.toml *.qdc)")
        )
        if opened is None or not chosen:
            return
        with self._desk.attempt():
            entries, left_out = read_by_ending(Path(chosen))
            with opened.edit("Import codebook") as session:
                done = import_codebook(session, entries)
            came = counted(done.added, "code")
            told = tr(
                "{came} came in; {changed} changed, {same} were here already. {undo} takes it back.",
                came=came,
                changed=done.changed,
                same=done.same,
            )
            self._desk.say(" ".join((told, *left_out)))

    def take_out(self) -> None:
        opened = self._pane.opened
        if opened is None:
            return
        start = str(opened.folder / "codebook.csv")
        chosen, form = QFileDialog.getSaveFileName(self._pane, tr("Export codebook"), start, tr(_FORMS))
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(form[form.index("*") + 1 : -1])
            with self._desk.attempt(), opened.read() as session:
                export_codebook(session, path)
                self._desk.say(tr("Wrote {path}.", path=path.name))

    def _add(self, parent_id: int | None, after_id: int | None) -> None:
        siblings = {row.name.casefold() for row in self._pane.rows if row.parent_id == parent_id}
        name, number = _NEW, 1
        while name.casefold() in siblings:
            number += 1
            name = f"{_NEW} {number}"

        def add(session: "Session") -> int:
            return add_code(session, name, parent_id, after_id=after_id).id

        made = self._do("Add code", add)
        if isinstance(made, int):
            self._pane.filter.clear()
            self._pane.reread(made)
            self._pane.tree.setFocus()
            self._pane.tree.rename()

    def _move(self, does: Callable[..., bool]) -> None:
        code = self._chosen()
        if code is not None and self._do("Move code", partial(does, code_id=code.id), choose=code.id) is False:
            self._desk.say(tr("“{code}” cannot go further in that direction.", code=code.name))

    def _chosen(self) -> CodeRow | None:
        code = self._pane.tree.code
        if code is None:
            self._desk.say(tr(_CHOOSE))
        return code

    def _do(self, label: str, does: Callable[["Session"], object], choose: int | None = None) -> object:
        """What the deed answers, True where that is nothing; None when it was refused, which is told."""
        opened = self._pane.opened
        done: object = None
        if opened is None:
            return None
        with self._desk.attempt():
            with opened.edit(label) as session:
                answer = does(session)
            done = True if answer is None else answer
        if done is None or choose is not None:
            self._pane.reread(choose)  # a name that was refused goes back to what it was
        return done
