"""The open article: tabs, facts, text, find field and suggestion bar, one above the other."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import capital, tr
from ui.read.finding import FindBar
from ui.read.marks import DrawnTags, reader_suggestions
from ui.read.tabs import ArticleTabs
from ui.read.words import card
from ui.reader.bar import SuggestionBar
from ui.reader.facts import FactsLine
from ui.reader.marks import ReaderMark, ReaderSuggestion
from ui.reader.view import ReaderView
from ui.second_coding.strip import BlindStrip
from ui.theme.theme import Theme
from workbench.articles import ArticleText
from workbench.spans import TaggedWords
from workbench.suggestions import OpenSuggestion


class ArticlePane(QWidget):
    """Shows what it is given; it reads and writes nothing itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tabs = ArticleTabs(theme)
        self.facts = FactsLine(theme)
        self.reader = ReaderView(theme)
        self.finder = FindBar(theme, self.reader)
        self.bar = SuggestionBar(theme)
        self._tags = DrawnTags()
        self._is_drawn = False
        self.blind = BlindStrip(theme)
        self._offered: dict[int, OpenSuggestion] = {}
        self.reader.card_text = self._card_text
        self.finder.closed.connect(self.reader.setFocus)
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, self.facts, self.blind, self.finder, self.reader, self._nothing, self.bar):
            column.addWidget(part, 1 if part in (self.reader, self._nothing) else 0)

    @property
    def tagged(self) -> DrawnTags:
        return self._tags

    def show_article(self, article: ArticleText, shared: str | None) -> None:
        self._show_parts(is_open=True)
        self._is_drawn = False
        self.reader.show_article(article.title, _lead(article), article.body)
        self.show_facts(article, shared)
        self.tabs.show_article(article.article_id, article.title)

    def show_facts(self, article: ArticleText, shared: str | None) -> None:
        version = tr("Version {article} of {versions}", article=article.number, versions=article.versions)
        self.facts.show_facts(article.outlet or "", published_words(article), version, shared)

    def show_nothing(self, what_to_do: str) -> None:
        """No article is open: say what to do in its place."""
        self.take_tags([])
        self.take_offers([])
        self.reader.show_article("", "", "")
        self.facts.show_nothing()
        self._nothing.setText(what_to_do)
        self._show_parts(is_open=False)

    def _show_parts(self, *, is_open: bool) -> None:
        for part in (self.tabs, self.facts, self.reader, self.bar):
            part.setVisible(is_open)
        self._nothing.setVisible(not is_open)

    def take_tags(self, tagged: list[TaggedWords]) -> None:
        """Take over what is tagged; it is drawn by `show_current`, once the current suggestion is known."""
        self._tags = DrawnTags(tagged)
        self._is_drawn = False

    def change_tags(self, gone: Iterable[int], come: Iterable[TaggedWords]) -> None:
        """Draw some tags anew: what lies on the spans `gone` is taken away."""
        left, added = self._tags.change(gone, come)
        if left or added:
            self.reader.change_marks(left, added)

    def take_offers(self, offered: list[OpenSuggestion]) -> None:
        """Take over what is offered; it is drawn by `show_current`."""
        self._offered = {one.id: one for one in offered}

    def show_current(self, suggestion_id: int | None) -> None:
        """Draw what was taken over, and ring the suggestion that is to be decided."""
        offered = reader_suggestions(list(self._offered.values()), suggestion_id)
        if self._is_drawn:
            self.reader.set_suggestions(offered)
        else:
            self.reader.set_marks(self._tags.marks(), offered)
            self._is_drawn = True
        self.reader.set_current_suggestion(suggestion_id)

    def who_tagged(self, span_id: int) -> str:
        """A tag in a line, with who made it; empty where that is not known."""
        one = next((tag for tag in self._tags if tag.id == span_id), None)
        if one is None or not one.made_by:
            return ""
        return tr(
            "{what} “{words}”, tagged by {analyst}.",
            what=capital(one.code or tr(one.kind)),
            words=_short(one.quote),
            analyst=one.made_by,
        )

    def _card_text(self, mark: ReaderMark | ReaderSuggestion) -> str:
        if isinstance(mark, ReaderSuggestion):
            offered = self._offered.get(mark.id)
            return card(offered) if offered else ""
        claim = tr(", claim {claim_label}", claim_label=mark.claim_label) if mark.claim_label else ""
        lines = [f"{capital(mark.code_name or tr(mark.kind))}{claim}", mark.label]
        return "\n".join([*lines, tr("Tagged by {made_by}", made_by=mark.made_by)] if mark.made_by else lines)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _lead(article: ArticleText) -> str:
    """Place and byline under the headline."""
    byline = article.byline and (
        article.byline if article.byline.lower().startswith("by ") else tr("by {author}", author=article.byline)
    )
    return ", ".join(part for part in (article.dateline, byline) if part)


def published_words(article: ArticleText) -> str | None:
    """The day in words; what is coarser than a day stays EDTF."""
    day = article.published
    if day is None:
        return None
    return day_words(day.earliest) if day.earliest and day.earliest == day.latest else day.edtf
