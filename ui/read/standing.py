"""What the facts line says of an article's versions and of its story, and where that leads."""

from PySide6.QtCore import QObject, Signal

from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.reader.facts import FactsLine
from workbench.articles import ArticleText
from workbench.stories import articles_of_story
from workbench.waiting import waiting_count


class Standing(QObject):
    """`changed_requested` asks for the tags that wait since the text changed, `copies_requested` for the story.

    `newest_requested` is emitted with an article of which an older version is open.
    """

    changed_requested = Signal()
    copies_requested = Signal()
    newest_requested = Signal(object)

    def __init__(self, facts: FactsLine, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._article: ArticleText | None = None
        facts.changed_requested.connect(self._on_changed_requested)
        facts.copies_requested.connect(self.copies_requested)

    def show(self, opened: OpenedProject | None, article: ArticleText | None) -> None:
        self._article = article
        if opened is None or article is None:
            return
        with opened.read() as session:
            changed = waiting_count(session, article.article_id)
            copies = articles_of_story(session, article.article_id)
        waits = tr("{changed:,} changed since tagged", changed=changed) if changed else ""
        older = "" if article.is_newest else tr("Open version {versions}", versions=article.versions)
        self._facts.show_standing(
            older or waits, tr("{copies:,} articles, 1 story", copies=copies) if copies > 1 else ""
        )

    def _on_changed_requested(self) -> None:
        if self._article is not None and not self._article.is_newest:
            self.newest_requested.emit(self._article.article_id)
        else:
            self.changed_requested.emit()
