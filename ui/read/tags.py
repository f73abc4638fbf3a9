"""What is tagged and offered in the open article, read anew as far as an edit has touched it."""

from typing import TYPE_CHECKING

from ui.language.texts import tr, tr_later
from ui.read.article import ArticlePane
from workbench.remembered import in_remembered_names
from workbench.second_coding.blind import blind_round
from workbench.second_coding.tagging import second_words
from workbench.spans import TaggedWords, tagged_words, tags_touched
from workbench.suggestions import open_suggestions

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed
    from ui.opened import OpenedProject
    from ui.read.view import ReadView

_OFFERING = ("suggestion", "source", "source_name", "place", "place_name", "article")
"""Tables whose rows say what is offered, and in which names."""
_TAG_BLIND = tr_later("Select words and press {tag_code} for a code, or {tag_quantity} for a number.")


class OpenTags:
    """In an article that is tagged blind only the second coder's own tags are seen, and nothing is offered."""

    def __init__(self, view: "ReadView", pane: ArticlePane) -> None:
        self._view, self._pane = view, pane

    def refresh(self, changed: "Changed | None" = None) -> None:
        """Show all of it anew, or what an edit has touched."""
        opened, article = self._view.opened, self._view.article
        if opened is None or article is None:
            return
        version_id, touched, is_blind = article.version_id, None, self._view.blind.round_id is not None
        with opened.read() as session:
            if changed is not None and not is_blind:
                touched = tags_touched(session, version_id, self._pane.tagged, changed.rows)
            if touched is None:
                self._pane.take_tags(self._read(session, opened, version_id))
            else:
                self._pane.change_tags(touched[0], self._view.shown.tags(touched[1], opened.project.who))
            is_offered_anew = touched is None or changed is None or changed.touches(*_OFFERING)
            if is_offered_anew:
                waiting = [] if is_blind else self._view.shown.offers(open_suggestions(session, version_id))
                offered = in_remembered_names(session, waiting, article.article_id)
        if is_offered_anew:
            self._pane.take_offers(offered)
            has_text, has_tags = bool(article.body), bool(self._pane.tagged)
            self._view.deciding.show(offered, has_text=has_text, has_tags=has_tags, is_newest=article.is_newest)
            if is_blind:
                self._pane.bar.show_nothing(tr(_TAG_BLIND))
        if touched is None or touched[0]:
            self._forget_claim()

    def of(self, version_id: int) -> list[TaggedWords]:
        """What is tagged in any version, as far as tags are shown; none of an article that is tagged blind."""
        opened = self._view.opened
        if opened is None:
            return []
        with opened.read() as session:
            if blind_round(session, opened.project.who, version_id) is not None:
                return []
            return self._view.shown.tags(tagged_words(session, version_id), opened.project.who)

    def _read(self, session: "Session", opened: "OpenedProject", version_id: int) -> list[TaggedWords]:
        if self._view.blind.round_id is not None:
            return second_words(session, self._view.blind.round_id, version_id)
        return self._view.shown.tags(tagged_words(session, version_id), opened.project.who)

    def _forget_claim(self) -> None:
        """The inspector shows no claim whose words are gone."""
        claim_id = self._view.claim_id
        if claim_id is not None and all(one.claim_id != claim_id for one in self._pane.tagged):
            self._view.show_claim(None)
