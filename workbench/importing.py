"""Importing: articles into a project in one edit, with their phrases read and, if asked, accepted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.project import Project
from db.suggestions import Decision, Suggestion
from workbench.accepting import accept as accept_suggestion
from workbench.agencies import agency_of
from workbench.articles import Added, add_articles
from workbench.import_report import Imported, Report
from workbench.incoming import IncomingArticle, Unreadable
from workbench.offers import Offer, Readable, offers_of_each
from workbench.progress import SILENT, Cancelled, Progress
from workbench.repeats import here_already, key_of
from workbench.stories import Newcomer, Plan, allot, keep_sketches, plan, story_sizes
from workbench.suggestions import keep_new_offers, open_counts
from workbench.texts import EMPTY

Offers = list[list[Offer]]
Reads = Callable[[Sequence[Readable]], Iterator[list[Offer]]]


def import_articles(
    project: Project,
    incoming: Sequence[IncomingArticle],
    *,
    reads: Reads | None = offers_of_each,
    accept: bool = False,
    copies: bool = False,
    failed: Sequence[Unreadable] = (),
    progress: Progress = SILENT,
) -> Report:
    """Bring articles in as one edit. Unless `copies` are wanted, a text that is here already is not added again.

    Phrases are read before the edit begins, so that nobody else's edit waits for them. Stopped while they are read,
    the import keeps the articles that are done; stopped while it compares or writes, it keeps nothing. `failed` is only
    told. `reads` yields what each text offers, wherever it reads them; with None no phrases are read.
    """
    with project.read() as session:
        new, already = ([*incoming], []) if copies else _sorted_out(session, incoming)
    offers, is_stopped = _read(new, reads, progress) if reads else ([[] for _ in new], False)
    ready = new[: len(offers)]
    report = Report((), already, failed, len(new) - len(ready))
    if not ready:
        return report
    label = f"Import “{ready[0].title}”" if len(ready) == 1 else f"Import {len(ready)} articles"
    further = SILENT if is_stopped else progress
    try:
        ready, planned = prepare(project, ready, further)
        with project.edit(label) as session:
            added, stories = add_prepared(session, ready, planned, further)
            keep_new_offers(session, {one.version_id: offered for one, offered in zip(added, offers, strict=True)})
            claims = [accept_all(session, one.version_id) if accept else 0 for one in added]
            waiting = open_counts(session) if reads else {}
            sizes = story_sizes(session, stories)
    except Cancelled:
        return replace(report, stopped=len(new))
    counts = [waiting.get(one.version_id, 0) for one in added]
    carried = [sizes.get(story, 1) for story in stories]
    came = [_imported(*row) for row in zip(ready, added, counts, claims, carried, strict=True)]
    return replace(report, added=came, label=label)


def prepare(
    project: Project, articles: Sequence[IncomingArticle], progress: Progress
) -> tuple[list[IncomingArticle], Plan]:
    """Articles with whose story each carries, and what they are copies of: before the edit that adds them."""
    ready = [_signed(article) for article in articles]
    return ready, _planned(project, ready, progress)


def add_prepared(
    session: Session, ready: Sequence[IncomingArticle], planned: Plan, progress: Progress
) -> tuple[list[Added], list[int | None]]:
    """Add what was prepared. Returns where each went, and its story."""
    stories = allot(session, planned.firsts)
    added = add_articles(session, ready, stories, progress)
    keep_sketches(session, planned)
    return added, stories


def _read(new: Sequence[IncomingArticle], reads: Reads, progress: Progress) -> tuple[Offers, bool]:
    """The offers of each, of as many as were read before it was stopped."""
    offers: Offers = []
    try:
        reading = reads([(article.text.body, article.published) for article in new])
        for _ in new:
            progress.report(len(offers), len(new), "Reading the phrases:")
            offers.append(next(reading))
    except Cancelled:
        return offers, True
    return offers, False


def _signed(article: IncomingArticle) -> IncomingArticle:
    agency = agency_of(article.byline, article.dateline, article.text.body, article.outlet)
    return replace(article, agency=article.agency or agency)


def _planned(project: Project, articles: Sequence[IncomingArticle], progress: Progress) -> Plan:
    """The stories of the articles; one that has no text yet is in none."""
    texts = [article for article in articles if article.text.id != EMPTY.id]
    bodies = {article.text.id: article.text.body for article in texts}
    planned = plan(project, [_newcomer(article) for article in texts], bodies, (), progress)
    if len(texts) == len(articles):
        return planned
    places = [place for place, article in enumerate(articles) if article.text.id != EMPTY.id]
    firsts: list[int | None] = [None] * len(articles)
    for place, first in zip(places, planned.firsts, strict=True):
        firsts[place] = -places[-first - 1] - 1 if first is not None and first < 0 else first
    return replace(planned, firsts=firsts)


def _newcomer(article: IncomingArticle) -> Newcomer:
    return Newcomer(article.text.id, article.agency, article.published.earliest if article.published else None)


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


def _imported(article: IncomingArticle, added: Added, suggestions: int, claims: int, carried: int) -> Imported:
    published = article.published.edtf if article.published else None
    return Imported(added.article_id, article.title, article.outlet, published, suggestions, claims, carried)
