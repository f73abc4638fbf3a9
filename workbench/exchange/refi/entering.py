"""What a REFI-QDA file holds, brought into a project as one edit: articles, codes, tags, notes, claims, relations.

An article whose text is here already is not added again: what is marked in it is put on the one that is here, but for
what stands there already. So the same file twice changes nothing the second time.
"""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion
from db.project import Project
from db.rows import among
from workbench.articles import Added
from workbench.exchange.entered import Entered
from workbench.exchange.refi.found import FoundProject
from workbench.exchange.refi.marks import Marks
from workbench.exchange.refi.placing import Ready, ready_texts
from workbench.exchange.refi.reading import read_project
from workbench.figures.phrases import counted
from workbench.importing import add_prepared, prepare
from workbench.incoming.item import shown
from workbench.progress import SILENT, Progress


def enter_file(project: Project, path: Path, progress: Progress = SILENT) -> Entered:
    """Bring a .qdpx or .qde in, as one edit. Raises `WorkbenchError`, one sentence, and changes nothing."""
    return enter(project, read_project(path, progress), shown(path.name), progress)


def enter(project: Project, found: FoundProject, name: str, progress: Progress = SILENT) -> Entered:
    """Bring in what was read of a file of this name. Raises `Cancelled` where it is stopped, and changes nothing."""
    told = [*found.left_out]
    ready = list(ready_texts(found, told))
    with project.read() as session:
        here = _here_already(session, ready)
    new = [one.article for one, there in zip(ready, here, strict=True) if there is None]
    marks = Marks(found, told, progress)
    label = f"Import “{name}”"
    new, planned = prepare(project, new, progress)
    with project.edit(label) as session:
        added, _ = add_prepared(session, new, planned, progress)
        coming = iter(added)
        where = [there or _place(next(coming)) for there in here]
        marks.put(session, ready, where)
    if len(ready) > len(new):
        same = counted(len(ready) - len(new), "text is", "texts are")
        told.insert(0, f"{same} here already; what is marked in them is put on the articles that are here.")
    counts = {noun: count for noun, count in {"article": len(new), **marks.counts}.items() if count}
    return Entered(name, counts, told, label, where[0][0] if where else None)


def _place(added: Added) -> tuple[int, int]:
    return added.article_id, added.version_id


def _here_already(session: Session, ready: Sequence[Ready]) -> list[tuple[int, int] | None]:
    """For each text the article here that has it in a version, with that version; each is taken once.

    One of the same title goes before the others.
    """
    rows = session.execute(
        select(ArticleVersion.text_id, Article.id, ArticleVersion.id, Article.title)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(among(ArticleVersion.text_id, {one.article.text.id for one in ready}))
        .order_by(Article.id, ArticleVersion.number)
    )
    there: dict[int, dict[int, tuple[int, str]]] = {}
    for text_id, article_id, version_id, title in rows:
        there.setdefault(text_id, {})[article_id] = (version_id, title)
    return [_taken(there.get(one.article.text.id, {}), one.article.title) for one in ready]


def _taken(there: dict[int, tuple[int, str]], title: str) -> tuple[int, int] | None:
    if not there:
        return None
    article_id = next((key for key, (_, named) in there.items() if named == title), next(iter(there)))
    return article_id, there.pop(article_id)[0]
