"""The Read view: library, article and inspector side by side, and what is open in them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.jumps import Spot
from ui.language.texts import counted, tr, tr_later
from ui.library.pane import LibraryPane
from ui.opened import OpenedProject
from ui.read.deciding import Deciding
from ui.read.finding import FindBar
from ui.read.panes import ReadPanes
from ui.read.shown import TagsShown
from ui.read.split import Seen, Split
from ui.read.standing import Standing
from ui.read.tabs import ArticleTabs
from ui.read.tagging import Tagging
from ui.read.tags import OpenTags
from ui.reader.view import ReaderView
from ui.second_coding.blind import BlindTagging
from ui.timers import once
from workbench.articles import ArticleText, change_facts, read_article, set_begun
from workbench.claim_views import claim_row
from workbench.library import first_to_read, how_many, library_lines
from workbench.suggestions import suggest

if TYPE_CHECKING:
    from db.working import Changed

_READING = 1_500  # ms that an article is open until its reading has begun: leafing through is no reading
_STANDING = ("article_version", "article", "story")
_ROUNDS = ("coding_round", "round_article", "article_version")
_BEGIN = tr_later("Drop articles here, paste a text ({paste_article}),\nor choose files ({import_articles}).")
_CHOOSE = tr_later("Choose an article in the library.")


class ReadView(ReadPanes):
    """`facts_requested` asks for the open article's facts, `chart_requested` for the mark of a claim.

    `counted` says how many suggestions wait in the whole library; `left_by_key` that Esc led out of the text,
    `leaving` that another article is about to be opened.
    """

    facts_requested = Signal()
    chart_requested = Signal(object)
    counted = Signal(int)
    left_by_key = Signal()
    leaving = Signal()

    def __init__(self, desk: Desk, library: LibraryPane, parent: QWidget | None = None) -> None:
        super().__init__(desk, library, parent)
        self._opened: OpenedProject | None = None
        self._article: ArticleText | None = None
        self._claim: int | None = None
        self.deciding = Deciding(desk, self.reader, self._pane.bar, self)
        self.tagging = Tagging(desk, self.reader, self)
        self.shown = TagsShown(self)
        self.blind = BlindTagging(desk, self._pane.blind, self)
        self.standing = Standing(self._pane.facts, self)
        self.split = Split(self, self._texts, self._companion)
        self.tags = OpenTags(self, self._pane)
        self._reading = once(self, _READING, self._on_read_in)
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.split.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._article is not None:
            self._reading.start()

    @property
    def opened(self) -> OpenedProject | None:
        return self._opened

    @property
    def reader(self) -> ReaderView:
        return self._pane.reader

    @property
    def tabs(self) -> ArticleTabs:
        return self._pane.tabs

    @property
    def finder(self) -> FindBar:
        return self._pane.finder

    def has(self, article_id: int) -> bool:
        """Whether an article is in the library."""
        return self._is_there(article_id)

    @property
    def article(self) -> ArticleText | None:
        return self._article

    @property
    def article_id(self) -> int | None:
        return self._article.article_id if self._article else None

    @property
    def claim_id(self) -> int | None:
        return self._claim

    @property
    def spot(self) -> Spot:
        return Spot("read", self.article_id, self.reader.selected_span(), self._claim, self.reader.place)

    @property
    def sought(self) -> frozenset[int] | None:
        """The articles in the list where it is searched; None while all are on offer."""
        return self.library.sought_articles()

    def selected_words(self) -> str:
        words = self.reader.selected_span()
        return self._article.body[slice(*words)] if self._article and words else ""

    def panes(self) -> list[QWidget]:
        """Where F6 leads, in reading order."""
        return [self.library.list, *self.codebook.panes(), *self.split.readers(), self.inspector]

    def set_project(self, opened: OpenedProject | None) -> None:
        """Show a project with its first article that has work left; None empties the view."""
        self._opened = opened
        self.split.close()
        self.deciding.set_project(opened)
        self.inspector.set_project(opened)
        self.codebook.set_project(opened)
        self._pane.tabs.clear()
        self.library.set_project(opened)
        self._close_article()
        first = None
        if opened is not None:
            with opened.read() as session:
                first = first_to_read(session)
        if first is not None:
            self.open_article(first)

    def show_changes(self, changed: "Changed | None") -> None:
        """Show again what an edit has touched."""
        self.library.show_changes(changed)
        self.codebook.show_changes(changed)
        is_shown_anew = False
        may_be_gone = changed is None or changed.touches("article")
        if self.article_id is not None and may_be_gone and not self._is_there(self.article_id):
            self._pane.tabs.close_article(self.article_id)
        elif self._article is not None and (changed is None or _changes_facts(changed, self._article)):
            is_shown_anew = self._reread_facts()
        elif self._article is not None and changed is not None and changed.touches("attribution"):
            self._pane.show_facts(self._article, self._shared_words())
        has_older = self._article is not None and self._article.versions > 1
        if changed is None or changed.touches(*_STANDING) or (has_older and changed.touches("span")):
            self.standing.show(self._opened, self._article)
        if changed is None or changed.touches(*_ROUNDS):
            self._take_round(self._article.version_id if self._article else None)
        self.tags.refresh(None if is_shown_anew else changed)
        self.split.show_changes(changed)

    def open_article(
        self, article_id: int, words: tuple[int, int] | None = None, version_id: int | None = None
    ) -> None:
        """Open an article, at these words if any are given; its newest version, unless another is asked for."""
        is_open = article_id == self.article_id and self._shows(version_id)
        if not is_open and self._opened is not None and self._is_there(article_id):
            with self._desk.attempt(), self._opened.read() as session:
                self._article = read_article(session, article_id, version_id)
                self._show_article(self._article)
        if words is not None:
            self.reader.reveal(*words)

    def _shows(self, version_id: int | None) -> bool:
        """Whether the version that is open is this one, or the newest where none is asked for."""
        open_now = self._article
        return open_now is not None and (
            open_now.is_newest if version_id is None else open_now.version_id == version_id
        )

    def open_claim(self, claim_id: int) -> None:
        """Open the article of a claim at its words, with the claim in the inspector."""
        if self._opened is None:
            return
        with self._opened.read() as session:
            claim = claim_row(session, claim_id)
        if claim is None:
            self._desk.say(tr("The claim is no longer there."))
            return
        self.open_article(claim.article_id, (claim.start, claim.end) if claim.version_id else None, claim.version_id)
        self.show_claim(claim_id)
        self.reader.setFocus()

    def open_suggestion(self, article_id: int, suggestion_id: int) -> None:
        """Open an article at a suggestion, which is then the one to be decided."""
        self.open_article(article_id)
        self.deciding.choose(suggestion_id)
        self.reader.setFocus()

    def take_focus(self) -> None:
        """Where the keys go when a project is opened: to the text, or to the search field while there is none."""
        (self.reader if self._article is not None else self.library.search_field).setFocus()

    def open_neighbour(self, step: int) -> None:
        article_id = self.library.neighbour(self.article_id, step)
        if article_id is not None:
            self._on_chosen(article_id)

    def go_to(self, spot: Spot) -> None:
        if spot.article_id is not None:
            self.open_article(spot.article_id)
            if spot.words is not None:
                self.reader.select_span(*spot.words)
            self.reader.go_to_place(spot.place)
        self.show_claim(spot.claim_id)

    def show_claim(self, claim_id: int | None) -> None:
        """Show a claim in the inspector; none of an article that is tagged blind."""
        claim_id = None if self.blind.round_id is not None else claim_id
        self._claim = claim_id
        self.reader.set_active_claim(claim_id)
        self.inspector.show_claim(claim_id)
        self._desk.actions.provide("claim", there=claim_id is not None)

    def find_words(self) -> None:
        if self._article is not None:
            self._pane.finder.open_bar(self._article.body)

    def _connect(self) -> None:
        self.library.chosen.connect(self._on_chosen)
        self.codebook.left.connect(self.reader.setFocus)
        self.shown.changed.connect(self._on_shown)
        self.reader.mark_activated.connect(self._on_mark)
        self.blind.article_wanted.connect(self.open_article)
        self.library.waiting.connect(self.counted)
        self.library.opened_by_key.connect(self.reader.setFocus)
        self._pane.tabs.article_chosen.connect(self._on_chosen)
        self._pane.tabs.emptied.connect(self._close_article)
        self._pane.facts.facts_requested.connect(self.facts_requested)
        self._pane.facts.date_edited.connect(self._on_date_typed)
        self._pane.facts.origin_requested.connect(self._on_origin_requested)
        self.standing.newest_requested.connect(self.open_article)
        self.reader.claim_activated.connect(self.show_claim)
        self.reader.mark_opened.connect(self.inspector.setFocus)
        self.reader.left.connect(self.left_by_key)
        self.deciding.moved.connect(self._pane.show_current)
        self.deciding.accepted.connect(self.show_claim)
        self.deciding.to_correct.connect(self.inspector.focus_number)
        self.tagging.claimed.connect(self.show_claim)
        self.inspector.show_on_chart_requested.connect(self.chart_requested)
        self.inspector.open_sentence_requested.connect(self.open_claim)
        self.inspector.message.connect(self._desk.say)

    def _on_chosen(self, article_id: int) -> None:
        """By list, tab or key: one can go back to where one was."""
        if article_id != self.article_id:
            self.leaving.emit()
        self.open_article(article_id)

    def _show_article(self, article: ArticleText) -> None:
        self.show_claim(None)
        self.deciding.forget()
        self._take_round(article.version_id)
        self._pane.show_article(article, self._shared_words())
        self.finder.show_text(article.body)
        self.standing.show(self._opened, self._article)
        self.library.choose(article.article_id)
        self._desk.actions.provide("article", there=True)
        self._show_reading(article)
        self._reading.start()
        self.tags.refresh()

    def _close_article(self) -> None:
        self._article = None
        self._reading.stop()
        self.show_claim(None)
        self._take_round(None)
        self._pane.show_nothing(tr(_CHOOSE) if self._has_articles() else tr(_BEGIN))
        self.deciding.show([])
        self.library.choose(None)
        self._desk.actions.provide("article", there=False)

    def _has_articles(self) -> bool:
        if self._opened is None:
            return False
        with self._opened.read() as session:
            return how_many(session) > 0

    def _is_there(self, article_id: int) -> bool:
        if self._opened is None:
            return False
        with self._opened.read() as session:
            return bool(library_lines(session, [article_id]))

    def _on_read_in(self) -> None:
        """The article has been in sight for a while: its reading has begun."""
        article, opened = self._article, self._opened
        if article is None or opened is None or opened.read_only or article.begun or article.done:
            return
        if not self.isVisible():
            return
        with self._desk.attempt(), opened.edit("Begin reading", quiet=True) as session:
            set_begun(session, article.article_id)

    def _reread_facts(self) -> bool:
        """Read the open article's facts anew; returns whether its text is shown anew, from the top and with no tags."""
        if self._opened is None or self._article is None:
            return False
        before = self._article
        with self._opened.read() as session:
            older = None if before.is_newest else before.version_id
            self._article = read_article(session, before.article_id, older)
        is_another = (self._article.version_id, self._article.body, self._article.title) != (
            before.version_id,
            before.body,
            before.title,
        )
        if is_another:
            self._pane.show_article(self._article, self._shared_words())
        else:
            self._pane.show_facts(self._article, self._shared_words())
        self.standing.show(self._opened, self._article)
        self._show_reading(self._article)
        return is_another

    def _show_reading(self, article: ArticleText) -> None:
        self._desk.actions["article_done"].setChecked(article.done)
        self._desk.actions["article_starred"].setChecked(article.starred)

    def toggle_split(self) -> None:
        """Show another article beside the open one, or the open one alone again."""
        if self.split.is_open or self.article_id is None:
            self.split.close()
            return
        other = self.tabs.other_than(self.article_id) or self.library.neighbour(self.article_id, 1)
        self.split.open(Seen(other if other is not None else self.article_id))

    def _take_round(self, version_id: int | None) -> None:
        """See whether the open article is tagged blind, and tag accordingly; an older version is only read."""
        self.blind.show(self._opened, version_id)
        round_id = self.blind.round_id
        may_be_tagged = round_id is not None or (self._article is not None and self._article.is_newest)
        self.tagging.show(self._opened, version_id if may_be_tagged else None, round_id)

    def _on_mark(self, span_id: int) -> None:
        """Say who tagged the words that were clicked or come to by O."""
        said = self._pane.who_tagged(span_id)
        if said:
            self._desk.say(said)

    def _on_shown(self) -> None:
        self.tags.refresh()
        self._pane.facts.show_filter(self.shown.words)

    def _shared_words(self) -> str | None:
        if self._opened is None or self.article_id is None:
            return None
        with self._opened.read() as session:
            rows = library_lines(session, [self.article_id])
        others = rows[0].shared - 1 if rows else 0
        if others < 1:
            return None
        return tr("Shares an origin with {articles}", articles=counted(others, "other article"))

    def _on_date_typed(self, typed: str) -> None:
        """A new publication date changes what "Wednesday" means: what is not decided yet is read anew."""
        if self._opened is None or self._article is None:
            return
        with self._desk.attempt(), self._opened.edit("Set publication date") as session:
            change_facts(session, self._article.article_id, {"published": typed})
            suggest(session, self._article.version_id)

    def _on_origin_requested(self) -> None:
        claim = next((one for one in self._pane.tagged if one.claim_id is not None), None)
        if claim is not None:
            self.show_claim(claim.claim_id)


def _changes_facts(changed: "Changed", article: ArticleText) -> bool:
    """Whether an edit changed what is said about an article, or the name of its outlet."""
    rows = changed.rows
    versions = "article_version" in rows
    return versions or article.article_id in rows.get("article", ()) or article.outlet_id in rows.get("source", ())
