"""Importing: articles into a project in one edit, with their phrases read and, if asked, accepted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.project import Project
from db.suggestions import Decision, Suggestion
from workbench.accepting import accept as accept_suggestion
from workbench.agencies import agency_of
from workbench.articles import Added, add_articles, same_texts
from workbench.incoming import IncomingArticle
from workbench.offers import offers_of
from workbench.progress import SILENT, Progress
from workbench.stories import Newcomer, allot, keep_sketches, plan, story_sizes
from workbench.suggestions import keep_new_offers, open_counts


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in. ``published`` is EDTF; ``suggestions`` wait for a decision.

    ``story_articles`` is how many carry its story, with itself.
    """

    id: int
    title: str
    outlet: str | None
    published: str | None
    suggestions: int
    claims: int
    story_articles: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """``already`` names each file whose text the project has, with the article that carries it."""

    added: list[Imported]
    already: list[tuple[str, str]]


def import_articles(
    project: Project,
    incoming: Sequence[IncomingArticle],
    *,
    read_phrases: bool = True,
    accept: bool = False,
    copies: bool = False,
    progress: Progress = SILENT,
) -> Outcome:
    """Bring articles in as one edit. Unless `copies` are wanted, a text that is here already is not added again.

    Phrases are read before the edit begins, so that nobody else's edit waits for them.
    """
    with project.read() as session:
        new, already = ([*incoming], []) if copies else _sorted_out(session, incoming)
    if not new:
        return Outcome([], already)
    offers = [_offers(article, n, len(new), progress) if read_phrases else [] for n, article in enumerate(new)]
    new = [_signed(article) for article in new]
    newcomers = [_newcomer(article) for article in new]
    planned = plan(project, newcomers, {article.text.id: article.text.body for article in new}, (), progress)
    progress.report(len(new), len(new), "Importing")
    label = f"Import “{new[0].title}”" if len(new) == 1 else f"Import {len(new)} articles"
    with project.edit(label) as session:
        stories = allot(session, planned.firsts)
        added = add_articles(session, new, stories)
        keep_sketches(session, planned)
        keep_new_offers(session, {one.version_id: offered for one, offered in zip(added, offers, strict=True)})
        claims = [accept_all(session, one.version_id) if accept else 0 for one in added]
        waiting = open_counts(session) if read_phrases else {}
        sizes = story_sizes(session, stories)
    counts = [waiting.get(one.version_id, 0) for one in added]
    carried = [sizes.get(story, 1) for story in stories]
    return Outcome([_imported(*row) for row in zip(new, added, counts, claims, carried, strict=True)], already)


def _signed(article: IncomingArticle) -> IncomingArticle:
    agency = agency_of(article.byline, article.dateline, article.text.body, article.outlet)
    return replace(article, agency=article.agency or agency)


def _newcomer(article: IncomingArticle) -> Newcomer:
    return Newcomer(article.text.id, article.agency, article.published.earliest if article.published else None)


def _offers(article: IncomingArticle, done: int, total: int, progress: Progress) -> list[dict[str, Any]]:
    progress.report(done, total, "Reading")
    return offers_of(article.text.body, article.published)


def _sorted_out(
    session: Session, incoming: Sequence[IncomingArticle]
) -> tuple[list[IncomingArticle], list[tuple[str, str]]]:
    carried = same_texts(session, [article.text.id for article in incoming])
    new, already = [], []
    for article in incoming:
        if article.text.id in carried:
            already.append((article.name or article.title, carried[article.text.id]))
        else:
            carried[article.text.id] = f"“{article.title}”"
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
