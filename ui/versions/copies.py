"""The articles of one story: which there are, what numbers they tell otherwise, and what an analyst says of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from db.errors import WorkbenchError
from ui.language.numbers import day_words
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from ui.timers import once
from ui.versions.keyed import KeyedDialog
from ui.versions.lines import ToldList
from workbench.stories import not_a_copy, same_story
from workbench.story_views import StoryArticle, StoryRow, articles_called, story_of
from workbench.tellings import confirm_one_origin, proposals_of_story

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PAUSE = 150  # ms
_ALONE = tr_later("This article is in no story: no other text here is nearly the same. S puts it into one.")
_REASON = tr_later("Wire copies of one story")


class CopiesDialog(KeyedDialog):
    """X says that an article is no copy, S that another is the same story, O that claims go back to one origin.

    `compare_requested` is emitted with the story's first article and the chosen one, `opened` with one to be read.
    """

    compare_requested = Signal(object, object)
    article_opened = Signal(object)

    def __init__(self, theme: Theme, opened: OpenedProject, article_id: int, parent: QWidget) -> None:
        keys = {
            "↵": (tr("Compare"), self.compare),
            "X": (tr("Not a copy"), self.not_a_copy),
            "S": (tr("Same story as…"), self.ask_same),
            "O": (tr("One origin"), self.join_origins),
        }
        super().__init__(theme, keys, parent)
        self.setWindowTitle(tr("Copies and origin"))
        self.resize(min(760, parent.width() - 40), min(520, parent.height() - 40))
        self._opened, self._article_id = opened, article_id
        self._others: dict[str, int] = {}
        self._story: StoryRow | None = None
        self.head = wrapped("", "section")
        self.list = ToldList(theme, tr("Articles of the story"))
        self.list.itemDoubleClicked.connect(self.compare)
        self.origins = wrapped("", "muted")
        self.fault = wrapped("", "error")
        self.same = QLineEdit()
        self.same.setAccessibleName(tr("The article that is the same story"))
        self.same.setPlaceholderText(tr("Headline of the article that is the same story; Enter"))
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.same.setCompleter(completer)
        self._pause = once(self, _PAUSE, self._offer)
        self.same.textEdited.connect(self._pause.start)
        self.same.returnPressed.connect(self._on_same)
        self.same.hide()
        self._build()
        self._read()
        self.list.setFocus()

    def compare(self) -> None:
        """The chosen article beside the first of the story; the first beside the one that is open."""
        one = self._chosen()
        if self._story is None or one is None:
            return
        first = self._story.articles[0].id
        other = one.id if one.id != first else self._article_id
        if other == first:
            other = self._story.articles[1].id
        self.compare_requested.emit(first, other)

    def not_a_copy(self) -> None:
        one = self._chosen()
        if one is not None:
            self._do("Not a copy", lambda session: not_a_copy(session, one.id))

    def ask_same(self) -> None:
        self.same.show()
        self.same.setFocus()

    def join_origins(self) -> None:
        """Let the tellings that say the same go back to one origin each."""
        story = self._story
        if story is not None:
            self._do(
                "Join origins of a story",
                lambda session: [
                    confirm_one_origin(session, each.claim_ids, tr(_REASON))
                    for each in proposals_of_story(session, story.id)
                ],
            )

    def _offer(self) -> None:
        with self._opened.read() as session:
            self._others = dict(articles_called(session, self.same.text(), self._article_id))
        self._offered.setStringList(list(self._others))
        self.same.completer().complete()

    def _on_same(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._offer()
        only = next(iter(self._others.values())) if len(self._others) == 1 else None
        other = self._others.get(self.same.text().strip(), only)
        if other is None:
            self.fault.setText(tr("Type a part of its headline and choose one of the articles that have it."))
            return
        if self._do("Same story", lambda session: same_story(session, self._article_id, other)):
            self.same.clear()
            self.same.hide()
            self.list.setFocus()

    def _do(self, label: str, does: "Callable[[Session], object]") -> bool:
        self.fault.setText("")
        try:
            with self._opened.edit(label) as session:
                does(session)
        except WorkbenchError as error:
            self.fault.setText(str(error))
            return False
        self._read()
        return True

    def _chosen(self) -> StoryArticle | None:
        row = self.list.currentRow()
        return self._story.articles[row] if self._story is not None and 0 <= row < len(self._story.articles) else None

    def _read(self) -> None:
        at = max(self.list.currentRow(), 0)
        with self._opened.read() as session:
            self._story = story_of(session, self._article_id)
            proposed = proposals_of_story(session, self._story.id) if self._story else []
        articles = self._story.articles if self._story else ()
        self.list.show_lines(_line(each, place) for place, each in enumerate(articles))
        self.list.setCurrentRow(min(at, len(articles) - 1))
        agency = tr(", by {agency}", agency=self._story.agency) if self._story and self._story.agency else ""
        self.head.setText(
            tr("{articles}, 1 story{agency}", articles=counted(len(articles), "article"), agency=agency)
            if articles
            else tr(_ALONE)
        )
        told = sum(len(each.tellings) for each in proposed)
        self.origins.setText(
            tr(
                "{tellings} in these articles may be {origins}: O joins them.",
                tellings=counted(told, "telling"),
                origins=counted(len(proposed), "origin"),
            )
            if proposed
            else ""
        )
        self.origins.setVisible(bool(proposed))
        for key in ("↵", "X"):
            self.buttons[key].setEnabled(bool(articles))
        self.buttons["O"].setEnabled(bool(proposed))

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        for part in (self.origins, self.same, self.fault):
            column.addWidget(part)
        column.addLayout(self.row_of_buttons())
        self.close_below(content)


def _line(one: StoryArticle, place: int) -> tuple[str, str, bool]:
    """Headline over outlet, day, agency and the numbers that it tells otherwise than the first."""
    day = day_words(one.published) if one.published else tr("no date")
    facts = [one.outlet or tr("outlet not known"), day, *([one.agency] if one.agency else ())]
    facts += [tr("the first")] if place == 0 else []
    facts += [tr("put here by {placed_by}", placed_by=one.placed_by)] if one.placed_by else []
    numbers = tr("\nOther numbers than the first: {numbers}", numbers="; ".join(one.numbers)) if one.numbers else ""
    return one.title, f"{', '.join(facts)}{numbers}", bool(one.numbers)
