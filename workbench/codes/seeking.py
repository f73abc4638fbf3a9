"""An expression over a library: its hits in context, and those that are chosen coded in one edit."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.codes import Coding
from db.identity import new_id, now
from db.project import Project
from db.rows import among, table_of
from db.sources import Source
from db.spans import Span
from db.values import SpanKind
from workbench.analysts import present_analyst
from workbench.codes.editing import code_typed, in_use
from workbench.codes.paths import path_names, path_shown
from workbench.codes.sought import Expression, check, places
from workbench.codes.tree import the_code
from workbench.figures.phrases import counted
from workbench.progress import SILENT, Cancelled, Progress
from workbench.searching import articles_with
from workbench.spans import CONTEXT

MOST = 20_000  # hits that are listed at once
_AT_ONCE = 100  # texts held in memory
_AROUND = 90  # letters of context on either side


@dataclass(frozen=True, slots=True)
class Hit:
    """Words to be coded, with what stands around them. ``is_coded`` says that they carry the code already."""

    version_id: int
    article_id: int
    title: str
    outlet: str | None
    published: date | None
    start: int
    end: int
    before: str
    words: str
    after: str
    is_coded: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found in ``read`` of ``of`` texts; ``is_cut`` says that there are more than are listed."""

    hits: list[Hit]
    read: int
    of: int
    is_cut: bool = False


def find_hits(
    project: Project,
    expression: Expression,
    code_id: int | None,
    within: Collection[int] | None = None,
    progress: Progress = SILENT,
) -> Hits:
    """The expression in the newest text of every article, or of those ``within``, newest article first.

    Cancelled, it gives what it has found. Raises `WorkbenchError` for an expression that is none.
    """
    check(expression)
    with project.read() as session:
        versions = _versions(session, expression, within)
        coded = _coded_places(session, code_id)
    hits: list[Hit] = []
    read = 0
    try:
        for first in range(0, len(versions), _AT_ONCE):
            progress.report(first, len(versions), "Looking for the expression")
            ids = versions[first : first + _AT_ONCE]
            with project.read() as session:
                texts = _texts(session, ids)
            for version_id in ids:
                article_id, title, outlet, published, body = texts[version_id]
                for start, end in places(expression, body):
                    if len(hits) >= MOST:
                        return Hits(hits, read, len(versions), is_cut=True)
                    around = (body[max(0, start - _AROUND) : start], body[start:end], body[end : end + _AROUND])
                    is_coded = (version_id, start, end) in coded
                    hits.append(
                        Hit(version_id, article_id, title, outlet, published, start, end, *around, is_coded=is_coded)
                    )
                read += 1
    except Cancelled:
        pass  # what was found before is shown
    return Hits(hits, read, len(versions))


def code_hits(project: Project, hits: Sequence[Hit], code: int | str, progress: Progress = SILENT) -> int:
    """Put a code on all these words as one edit, by whoever is at work; returns how many had it not yet.

    The code is given by its id, or as it was typed: by its name or path, added where it is new.
    """
    progress.report(0, 0, "Coding")
    with project.read() as session:
        name = the_code(session, code).name if isinstance(code, int) else path_shown(path_names(code))
    with project.edit(f"Code {counted(len(hits), 'passage')} as “{name}”") as session:
        chosen = in_use(the_code(session, code) if isinstance(code, int) else code_typed(session, code))
        return put_codes(session, hits, chosen.id)


def put_codes(session: Session, hits: Sequence[Hit], code_id: int) -> int:
    """The same within an edit, in two statements whatever the number of words."""
    coded = _coded_places(session, code_id)
    fresh = {(hit.version_id, hit.start, hit.end): hit for hit in hits}
    wanted = [hit for place, hit in fresh.items() if place not in coded]
    by, made_at = present_analyst(session), now()
    spans = [
        {
            "id": new_id(),
            "version_id": hit.version_id,
            "kind": SpanKind.CODE,
            "start": hit.start,
            "end": hit.end,
            "quote": hit.words,
            "prefix": hit.before[-CONTEXT:],
            "suffix": hit.after[:CONTEXT],
            "rule": "by search",
            "made_by": by,
            "made_at": made_at,
            "stays": False,
        }
        for hit in wanted
    ]
    if spans:
        session.execute(insert(table_of(Span)), spans)
        codings = [{"id": new_id(), "span_id": span["id"], "code_id": code_id} for span in spans]
        session.execute(insert(table_of(Coding)), [one | {"made_by": by, "made_at": made_at} for one in codings])
    return len(spans)


def _versions(session: Session, expression: Expression, within: Collection[int] | None) -> list[int]:
    """The newest version of each article that may have the expression, newest article first."""
    found = None if within is None else set(within)
    if not expression.is_pattern:  # the index tells which texts can have a word
        having: set[int] = set()
        for term in expression.terms():
            having |= articles_with(session, f'"{term.rstrip("*")}"' if "*" not in term else term)
        found = having if found is None else found & having
    rows = select(ArticleVersion.article_id, ArticleVersion.id).join(Article, Article.id == ArticleVersion.article_id)
    if found is not None:
        rows = rows.where(among(ArticleVersion.article_id, found))
    order = rows.order_by(Article.published_earliest.desc().nulls_last(), Article.id, ArticleVersion.number)
    newest = {row.article_id: row.id for row in session.execute(order)}  # the last of an article counts
    return list(newest.values())


def _texts(session: Session, version_ids: Collection[int]) -> dict[int, tuple[int, str, str | None, date | None, str]]:
    rows = session.execute(
        select(ArticleVersion.id, Article.id, Article.title, Source.name, Article.published_earliest, Text.body)
        .join(Article, Article.id == ArticleVersion.article_id)
        .join(Text, Text.id == ArticleVersion.text_id)
        .outerjoin(Source, Source.id == Article.outlet_id)
        .where(among(ArticleVersion.id, version_ids))
    )
    return {row[0]: (row[1], row[2], row[3], row[4], row[5]) for row in rows}


def _coded_places(session: Session, code_id: int | None) -> set[tuple[int, int, int]]:
    rows = session.execute(
        select(Span.version_id, Span.start, Span.end)
        .join(Coding, Coding.span_id == Span.id)
        .where(Coding.code_id == code_id)
    )
    return {(version_id, start, end) for version_id, start, end in rows}
