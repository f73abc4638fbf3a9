"""Importing: articles into a project in one edit, with their phrases read and, if asked, accepted."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.project import Project
from db.suggestions import Decision, Suggestion
from workbench.accepting import accept as accept_suggestion
from workbench.articles import Added, add_articles
from workbench.import_report import Imported, Report
from workbench.incoming import IncomingArticle, Unreadable
from workbench.offers import offers_of
from workbench.progress import SILENT, Cancelled, Progress
from workbench.repeats import here_already, key_of
from workbench.suggestions import keep_new_offers, open_counts

Offers = list[list[dict[str, Any]]]


def import_articles(
    project: Project,
    incoming: Sequence[IncomingArticle],
    *,
    read_phrases: bool = True,
    accept: bool = False,
    copies: bool = False,
    failed: Sequence[Unreadable] = (),
    progress: Progress = SILENT,
) -> Report:
    """Bring articles in as one edit. Unless `copies` are wanted, a text that is here already is not added again.

    Phrases are read before the edit begins, so that nobody else's edit waits for them. Stopped while they are read,
    the import keeps the articles that are done; stopped while it writes, it keeps nothing. `failed` is only told.
    """
    with project.read() as session:
        new, already = ([*incoming], []) if copies else _sorted_out(session, incoming)
    offers, is_stopped = _read(new, progress) if read_phrases else ([[] for _ in new], False)
    ready = new[: len(offers)]
    if not ready:
        return Report((), already, failed, len(new))
    label = f"Import “{ready[0].title}”" if len(ready) == 1 else f"Import {len(ready)} articles"
    try:
        with project.edit(label) as session:
            added = add_articles(session, ready, SILENT if is_stopped else progress)
            keep_new_offers(session, {one.version_id: offered for one, offered in zip(added, offers, strict=True)})
            claims = [accept_all(session, one.version_id) if accept else 0 for one in added]
            waiting = open_counts(session) if read_phrases else {}
    except Cancelled:
        return Report((), already, failed, len(new))
    counts = [waiting.get(one.version_id, 0) for one in added]
    came = [_imported(*row) for row in zip(ready, added, counts, claims, strict=True)]
    return Report(came, already, failed, len(new) - len(ready), label)


def _read(new: Sequence[IncomingArticle], progress: Progress) -> tuple[Offers, bool]:
    """The offers of each, of as many as were read before it was stopped."""
    offers: Offers = []
    try:
        for article in new:
            progress.report(len(offers), len(new), "Reading the phrases:")
            offers.append(offers_of(article.text.body, article.published))
    except Cancelled:
        return offers, True
    return offers, False


def _sorted_out(
    session: Session, incoming: Sequence[IncomingArticle]
) -> tuple[list[IncomingArticle], list[tuple[str, str]]]:
    carried = here_already(session, incoming)
    new, already = [], []
    for article in incoming:
        key = key_of(article)
        if key in carried:
            already.append((article.name or article.title, carried[key]))
        else:
            carried[key] = f"“{article.title}”"
            new.append(article)
    return new, already


def accept_all(session: Session, version_id: int) -> int:
    """Accept every number and event offered in a version, with the parts that belong to them. Returns the claims."""
    wholes = select(Suggestion.id).where(
        Suggestion.version_id == version_id,
        Suggestion.decision == Decision.OPEN,
        Suggestion.kind.in_(("quantity", "event")),
    )
    ids = session.scalars(wholes.order_by(Suggestion.start)).all()
    return sum(accept_suggestion(session, each) is not None for each in ids)


def _imported(article: IncomingArticle, added: Added, suggestions: int, claims: int) -> Imported:
    published = article.published.edtf if article.published else None
    return Imported(added.article_id, article.title, article.outlet, published, suggestions, claims)
