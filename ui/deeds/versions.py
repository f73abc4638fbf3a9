"""New versions of an article, texts compared, what changed since it was tagged, and the copies of a story."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import WorkbenchError
from db.project import Project
from ui.deeds.files import FileDeeds
from ui.deeds.moving import Moving
from ui.incoming.address_dialog import AddressDialog
from ui.language.numbers import day_words
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.versions.changed import ChangedDialog
from ui.versions.comparing import Compared, CompareDialog
from ui.versions.copies import CopiesDialog
from ui.versions.new_version import NewVersionDialog
from workbench.articles import ArticleText, read_article
from workbench.incoming import Address, Unreadable, read_files
from workbench.progress import Progress
from workbench.stories import find_everywhere
from workbench.story_views import story_of
from workbench.texts import StoredText
from workbench.versions import NewVersion, add_version, versions_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.window import MainWindow


class VersionDeeds(QObject):
    def __init__(self, window: "MainWindow", moving: Moving, files: FileDeeds) -> None:
        super().__init__(window)
        self._window, self._moving, self._files = window, moving, files
        self._desk = window.desk
        for name in (
            "new_version",
            "fetch_again",
            "changed_tags",
            "compare_texts",
            "article_copies",
            "find_copies",
            "fold_stories",
        ):
            self._desk.actions.on(name, getattr(self, name))
        self._desk.actions["fold_stories"].setChecked(window.settings.fold_stories)
        moving.read.library.fold_stories(folded=window.settings.fold_stories)
        moving.read.standing.changed_requested.connect(self.changed_tags)
        moving.read.standing.copies_requested.connect(self.article_copies)

    def new_version(self) -> None:
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        with opened.read() as session:
            article = read_article(session, article_id)
        self._ask(opened, article)

    def fetch_again(self) -> None:
        """Fetch the page of the article anew; what it says now is looked at before it becomes a version."""
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        with opened.read() as session:
            url = read_article(session, article_id).url
        dialog = AddressDialog(url or "", self._window)
        dialog.setWindowTitle(tr("Fetch again"))
        is_wanted, address = dialog.exec(), dialog.address()
        dialog.deleteLater()
        if is_wanted:
            self._desk.jobs.start(partial(_fetch, article_id, address), self._on_fetched)

    def _on_fetched(self, fetched: tuple[int, str]) -> None:
        opened, (article_id, body) = self._window.opened, fetched
        if opened is None:
            return
        with opened.read() as session:
            article = read_article(session, article_id)
        if article.body == body:
            self._desk.say(tr("The page still has the text of version {article}.", article=article.number))
        else:
            self._ask(opened, article, body)

    def _ask(self, opened: OpenedProject, article: ArticleText, fetched: str = "") -> None:
        dialog = NewVersionDialog(article, article.body, self._files.folder(), self._window)
        if fetched:
            dialog.propose(fetched, tr("Fetched again"))
        if dialog.exec():
            reason = dialog.reason.text().strip() or None
            job = partial(_add_version, opened.project, article.article_id, dialog.chosen(), reason)
            self._desk.jobs.start(job, self._on_added)
        dialog.deleteLater()

    def _on_added(self, added: tuple[int, NewVersion]) -> None:
        article_id, made = added
        told = tr("Version {made}: {tags} carried", made=made.number, tags=counted(made.carried, "tag"))
        self._desk.say(
            tr("{told}, {waiting:,} changed since tagged.", told=told, waiting=made.waiting)
            if made.waiting
            else f"{told}."
        )
        self._moving.read.open_article(article_id)

    def changed_tags(self) -> None:
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        dialog = ChangedDialog(self._desk.theme, opened, article_id, self._window)
        dialog.decided.connect(self._on_decided)
        dialog.exec()
        dialog.deleteLater()

    def compare_texts(self) -> None:
        """The version before beside the newest; with one version only, the story's first article beside this one."""
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        with opened.read() as session:
            texts, left, right = _comparable(session, article_id)
        if len(texts) < 2:
            self._desk.say(tr("There is nothing to compare: the article has one version and no copies."))
            return
        self._compare(texts, left, right)

    def article_copies(self) -> None:
        opened, article_id = self._article()
        if opened is None or article_id is None:
            return
        dialog = CopiesDialog(self._desk.theme, opened, article_id, self._window)
        dialog.compare_requested.connect(self._on_compare)
        dialog.exec()
        dialog.deleteLater()

    def find_copies(self) -> None:
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(find_everywhere, opened.project), self._desk.say)

    def fold_stories(self) -> None:
        folded = self._desk.actions["fold_stories"].isChecked()
        self._moving.read.library.fold_stories(folded=folded)
        self._window.keep(replace(self._window.settings, fold_stories=folded))

    def _on_decided(self, claim_id: int | None) -> None:
        if claim_id is not None:
            self._moving.read.show_claim(claim_id)

    def _on_compare(self, first: int, other: int) -> None:
        opened = self._window.opened
        if opened is not None:
            with opened.read() as session:
                texts = [_named(read_article(session, each)) for each in (first, other)]
            self._compare(texts, 0, 1)

    def _compare(self, texts: list[Compared], left: int, right: int) -> None:
        dialog = CompareDialog(self._desk.theme, texts, left, right, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _article(self) -> tuple[OpenedProject | None, int | None]:
        return self._window.opened, self._moving.read.article_id


def _fetch(article_id: int, address: Address, progress: Progress) -> tuple[int, str]:
    """The text that a page has now. Raises `WorkbenchError` where it cannot be fetched or has none."""
    for found in read_files([address], progress=progress):
        if isinstance(found, Unreadable):
            raise WorkbenchError(found.reason)
        return article_id, found.text.body
    raise WorkbenchError(tr("{url} holds no article.", url=address.url))


def _add_version(
    project: Project, article_id: int, text: StoredText, reason: str | None, progress: Progress
) -> tuple[int, NewVersion]:
    progress.report(0, 0, tr("Adding the version"))
    with project.edit("New version") as session:
        return article_id, add_version(session, article_id, text, reason)


def _comparable(session: "Session", article_id: int) -> tuple[list[Compared], int, int]:
    """The versions of an article and the copies of its story, and which two are compared at first."""
    article = read_article(session, article_id)
    texts = [
        Compared(
            tr("Version {number}, {day}", number=one.number, day=one.captured_at[:10])
            + (f": {one.reason}" if one.reason else ""),
            one.body,
        )
        for one in versions_of(session, article_id)
    ]
    newest, story = len(texts) - 1, story_of(session, article_id)
    copies = [one.id for one in story.articles if one.id != article_id] if story else []
    texts += [_named(read_article(session, each)) for each in copies]
    if newest > 0:
        return texts, newest - 1, newest
    texts[0] = _named(article)
    return texts, min(1, len(texts) - 1), 0


def _named(article: ArticleText) -> Compared:
    day = article.published.earliest if article.published else None
    origin = ", ".join(part for part in (article.outlet, day_words(day) if day else None) if part)
    return Compared(f"{origin or tr('No outlet')}: {article.title}", article.body)
