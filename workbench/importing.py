"""Importing: articles into a project in one edit, with their phrases read and, if asked, accepted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.project import Project
from db.suggestions import Decision, Suggestion
from workbench.accepting import accept as accept_suggestion
from workbench.articles import Added, add_articles, same_texts
from workbench.incoming import IncomingArticle
from workbench.suggestions import open_count, suggest


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in. ``published`` is EDTF; ``suggestions`` wait for a decision."""

    id: int
    title: str
    outlet: str | None
    published: str | None
    suggestions: int
    claims: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """``already`` names each file whose text the project has, with the article that carries it."""

    added: list[Imported]
    already: list[tuple[str, str]]


def import_articles(
    project: Project, incoming: Sequence[IncomingArticle], *, read_phrases: bool = True, accept: bool = False
) -> Outcome:
    """Bring articles in as one edit. A text that is in the project already, or comes twice, is not added again."""
    with project.read() as session:
        new, already = _sorted_out(session, incoming)
    if not new:
        return Outcome([], already)
    label = f"Import “{new[0].title}”" if len(new) == 1 else f"Import {len(new)} articles"
    with project.edit(label) as session:
        added = add_articles(session, new)
        counts = [_read(session, each, accept=accept) if read_phrases else (0, 0) for each in added]
    return Outcome([_imported(*row) for row in zip(new, added, counts, strict=True)], already)


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


def _read(session: Session, added: Added, *, accept: bool) -> tuple[int, int]:
    """Read one article's phrases; returns how many suggestions are open and how many claims were made."""
    suggest(session, [added.version_id])
    claims = accept_all(session, added.version_id) if accept else 0
    return open_count(session, [added.version_id]), claims


def accept_all(session: Session, version_id: int) -> int:
    """Accept every number and event offered in a version, with the parts that belong to them. Returns the claims."""
    wholes = select(Suggestion.id).where(
        Suggestion.version_id == version_id,
        Suggestion.decision == Decision.OPEN,
        Suggestion.kind.in_(("quantity", "event")),
    )
    ids = session.scalars(wholes.order_by(Suggestion.start)).all()
    return sum(accept_suggestion(session, each) is not None for each in ids)


def _imported(article: IncomingArticle, added: Added, counts: tuple[int, int]) -> Imported:
    published = article.published.edtf if article.published else None
    return Imported(added.article_id, article.title, article.outlet, published, *counts)
