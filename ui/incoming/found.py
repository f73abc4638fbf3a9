"""Articles on their way in: read from files, with their facts to correct and the articles whose text they repeat."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from db.errors import WorkbenchError
from ui.opened import OpenedProject
from workbench.articles import same_texts
from workbench.dates import read_typed_day
from workbench.incoming import IncomingArticle, Unreadable, read_file
from workbench.progress import Progress


@dataclass
class Found:
    """One article on its way in; `same_as` names an article of the project that carries the same text."""

    article: IncomingArticle
    same_as: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    wanted: bool = True


def facts_of(article: IncomingArticle) -> dict[str, str]:
    """What is known about an article, as the form's fields hold it."""
    return {
        "title": article.title,
        "outlet": article.outlet or "",
        "byline": article.byline or "",
        "dateline": article.dateline or "",
        "published": article.published.edtf if article.published else "",
        "url": article.url or "",
        "language": article.language or "",
    }


def with_facts(article: IncomingArticle, facts: dict[str, str]) -> IncomingArticle:
    """The article with what the form's fields now say."""
    typed = facts.get("published", "")
    return replace(
        article,
        title=facts["title"] or article.title,
        published=read_typed_day(typed) if typed else None,
        outlet=facts["outlet"] or None,
        byline=facts["byline"] or None,
        dateline=facts["dateline"] or None,
        url=facts["url"] or None,
        language=facts["language"] or None,
    )


def read_files(
    paths: Sequence[Path], opened: OpenedProject, progress: Progress
) -> tuple[list[Found], list[Unreadable]]:
    """Read the files one by one, on a worker thread; those that cannot be read come back with their reason."""
    found: list[Found] = []
    failed: list[Unreadable] = []
    for done, path in enumerate(paths):
        progress.report(done, len(paths), "Reading")
        try:
            article = read_file(path)
            found.append(Found(article, facts=facts_of(article)))
        except WorkbenchError as error:
            failed.append(Unreadable(path, str(error)))
    _name_copies(opened, found)
    return found, failed


def _name_copies(opened: OpenedProject, found: list[Found]) -> None:
    """An article whose text is here already, or comes twice, is only brought in when the analyst wants a copy."""
    with opened.read() as session:
        carried = same_texts(session, [one.article.text.id for one in found])
    for one in found:
        one.same_as = carried.get(one.article.text.id, "")
        one.wanted = not one.same_as
        carried.setdefault(one.article.text.id, f"“{one.article.title}”")
