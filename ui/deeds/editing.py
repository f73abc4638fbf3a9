"""Undo and redo, and what is done to the open article and claim from the menus."""

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.deeds.moving import Moving
from ui.incoming.facts import FactsDialog
from ui.keys.inforce import ENTRIES
from ui.language.numbers import day_words
from ui.language.texts import tr
from ui.opened import OpenedProject
from workbench.articles import change_facts, delete_article, mark_all, read_article, set_done, set_starred
from workbench.claims import delete_claim
from workbench.originals import original_of
from workbench.rereading import Reread, suggest_everywhere
from workbench.suggestions import suggest

if TYPE_CHECKING:
    from db.working import Changed
    from ui.window import MainWindow


class Editing(QObject):
    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._moving = moving
        for name in (
            "undo",
            "redo",
            "article_facts",
            "article_done",
            "article_starred",
            "delete_article",
            "suggest_again",
            "suggest_everywhere",
            "delete_claim",
            "copy_with_source",
            "next_article",
            "previous_article",
            "find_here",
            "grade",
        ):
            self._desk.actions.on(name, getattr(self, name))
        window.project_shown.connect(self._on_project_shown)
        moving.read.facts_requested.connect(self.article_facts)
        moving.read.reader.undo_requested.connect(self.undo)
        moving.read.reader.grade_requested.connect(self.grade)
        self._on_project_shown()

    def undo(self) -> None:
        opened = self._window.opened
        if opened is not None:
            with self._desk.attempt():
                self._desk.say(tr("Undone: {undo}", undo=tr(opened.undo())))

    def redo(self) -> None:
        opened = self._window.opened
        if opened is not None:
            with self._desk.attempt():
                self._desk.say(tr("Done again: {redo}", redo=tr(opened.redo())))

    def article_facts(self) -> None:
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        with opened.read() as session:
            text, original = read_article(session, article_id), original_of(session, article_id)
        dialog = FactsDialog(text, self._window, original)
        dialog.save_requested.connect(self._desk.actions["save_original"].trigger)
        if dialog.exec() and dialog.changed():
            with self._desk.attempt(), opened.edit("Correct article facts") as session:
                change_facts(session, article_id, dialog.changed())
                if "published" in dialog.changed():  # what dates were counted from has changed
                    suggest(session, text.version_id)

    def article_done(self) -> None:
        """The open article, or all that are chosen in the list, in one edit."""
        opened, article_id = self._article()
        done = self._desk.actions["article_done"].isChecked()
        label = "Mark done" if done else "Mark not done"
        if opened is not None and article_id is not None and not self._mark_chosen("done", label, there=done):
            with self._desk.attempt(), opened.edit(label) as session:
                set_done(session, article_id, done)

    def article_starred(self) -> None:
        opened, article_id = self._article()
        starred = self._desk.actions["article_starred"].isChecked()
        label = "Star article" if starred else "Take star away"
        if opened is not None and article_id is not None and not self._mark_chosen("starred", label, there=starred):
            with self._desk.attempt(), opened.edit(label) as session:
                set_starred(session, article_id, starred)

    def _mark_chosen(self, mark: Literal["done", "starred"], label: str, *, there: bool) -> bool:
        """Mark what is chosen in the list; False where that is not several articles."""
        chosen, opened = self._moving.read.library.chosen_articles(), self._window.opened
        if not chosen or opened is None:
            return False
        with self._desk.attempt(), opened.edit(f"{label}: {len(chosen):,} articles") as session:
            mark_all(session, chosen, mark, there=there)
        self._desk.say(tr("{label}: {chosen:,} articles. {undo} takes it back.", label=label, chosen=len(chosen)))
        return True

    def delete_article(self) -> None:
        opened, article_id = self._article()
        if opened is not None and article_id is not None:
            with self._desk.attempt(), opened.edit("Remove article") as session:
                delete_article(session, article_id)
                self._desk.say(tr("Article removed. {undo} brings it back."))

    def suggest_again(self) -> None:
        opened, article_id = self._article()
        if opened is not None and article_id is not None:
            with self._desk.attempt(), opened.edit("Suggest again") as session:
                waiting = suggest(session, read_article(session, article_id).version_id)
                self._desk.say(tr("{waiting} suggestions to review.", waiting=waiting))

    def suggest_everywhere(self) -> None:
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(suggest_everywhere, opened.project), self._on_reread)

    def _on_reread(self, reread: Reread) -> None:
        stopped = "" if reread.read == reread.of else tr(" of {of:,}; the others stay as they were", of=reread.of)
        self._desk.say(
            tr(
                "Read {read:,} articles{stopped}. {waiting:,} suggestions to review.",
                read=reread.read,
                stopped=stopped,
                waiting=reread.waiting,
            )
        )

    def delete_claim(self) -> None:
        claim_id = self._moving.read.claim_id
        if self._window.opened is not None and claim_id is not None:
            with self._desk.attempt(), self._window.opened.edit("Remove claim") as session:
                delete_claim(session, claim_id)

    def copy_with_source(self) -> None:
        """The selected words in quotation marks, with outlet, title, day and address."""
        article, words = self._moving.read.article, self._moving.read.selected_words()
        if article is None or not words:
            self._desk.say(tr("Select words first."))
            return
        day = article.published.earliest if article.published else None
        facts = (article.outlet, f"“{article.title}”", day_words(day) if day else None, article.url)
        QGuiApplication.clipboard().setText(f"“{words}” ({', '.join(fact for fact in facts if fact)})")
        self._desk.say(tr("Copied with its source."))

    def next_article(self) -> None:
        self._moving.read.open_neighbour(1)

    def previous_article(self) -> None:
        self._moving.read.open_neighbour(-1)

    def find_here(self) -> None:
        self._moving.read.find_words()

    def grade(self) -> None:
        self._moving.read.inspector.focus_grade()

    def _article(self) -> tuple[OpenedProject | None, int | None]:
        return self._window.opened, self._moving.read.article_id

    def _on_project_shown(self) -> None:
        if self._window.opened is not None:
            self._window.opened.changed.connect(self._on_changed)
        self._name_undo()

    def _on_changed(self, _changed: "Changed") -> None:
        self._desk.saved()
        self._name_undo()

    def _name_undo(self) -> None:
        """The Edit menu says what would be undone and done again."""
        opened = self._window.opened
        for name, label in (
            ("undo", opened.undo_label if opened else None),
            ("redo", opened.redo_label if opened else None),
        ):
            verb = tr(ENTRIES[name].text)
            self._desk.actions.say(name, f"{verb} {tr(label)}" if label else verb)
            self._desk.actions[name].setEnabled(label is not None)
