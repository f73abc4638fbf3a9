"""Articles on their way in: read from files, with their facts to correct and the articles whose text they repeat."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.opened import OpenedProject
from workbench.dates import read_typed_day
from workbench.incoming import Address, IncomingArticle, Keeping, Unreadable, read_files
from workbench.progress import Cancelled, Progress
from workbench.repeats import Key, here_already, key_of

if TYPE_CHECKING:
    from db.project import Project
    from ui.printing import Printer
    from workbench.import_report import Report


@dataclass
class Found:
    """One article on its way in; `same_as` names an article of the project that carries the same text."""

    article: IncomingArticle
    same_as: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read. `is_whole` is False where reading was stopped before its end."""

    found: Sequence[Found] = ()
    failed: Sequence[Unreadable] = ()
    is_whole: bool = True


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


def read_batch(wanted: Iterable[Path | Address], opened: OpenedProject, keeping: Keeping, progress: Progress) -> Batch:
    """Read what is wanted, on a worker thread. Stopped, it gives what was read before."""
    found: list[Found] = []
    failed: list[Unreadable] = []
    is_whole = True
    try:
        for one in read_files(wanted, keeping=keeping, progress=progress):
            if isinstance(one, Unreadable):
                failed.append(one)
            else:
                found.append(Found(one, facts=facts_of(one)))
    except Cancelled:
        is_whole = False
    _name_copies(opened, found)
    return Batch(found, failed, is_whole)


def bring_in(
    project: "Project", batch: Batch, printer: "Printer", progress: Progress, *, read_phrases: bool = True
) -> "Report":
    """Import what is wanted of it, as corrected; the others stand in the report. Runs on a worker thread.

    Unless `read_phrases`, nothing is suggested.
    """
    from ui.incoming.phrases import PhrasesBeside
    from workbench.importing import import_articles

    reads = PhrasesBeside(printer, progress) if read_phrases else None
    wanted = [_corrected(one) for one in batch.found if one.wanted]
    report = import_articles(project, wanted, copies=True, failed=batch.failed, progress=progress, reads=reads)
    already = [(one.article.name or one.article.title, one.same_as) for one in batch.found if not one.wanted]
    return replace(report, already=already)


def _corrected(one: Found) -> IncomingArticle:
    return one.article if one.facts == facts_of(one.article) else with_facts(one.article, one.facts)


def _name_copies(opened: OpenedProject, found: list[Found]) -> None:
    """An article whose text is here already, or comes twice, is only brought in when the analyst wants a copy."""
    with opened.read() as session:
        carried: dict[Key, str] = here_already(session, [one.article for one in found])
    for one in found:
        key = key_of(one.article)
        one.same_as = carried.get(key, "")
        one.wanted = not one.same_as
        carried.setdefault(key, f"“{one.article.title}”")
