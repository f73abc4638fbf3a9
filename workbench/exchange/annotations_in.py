"""W3C Web Annotations brought into a project: put on the articles of it that they are about.

An annotation is about an article whose address it names, or which it was written of. Its words are looked for where it
says that they stand, and else in the whole text; what is not found, or at several places alike, is told and left out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.project import Project
from db.rows import among
from workbench.exchange.anchoring import Quote, anchored
from workbench.exchange.annotations_found import Annotation, read_annotations
from workbench.exchange.entered import Entered
from workbench.exchange.guids import guid, urn
from workbench.exchange.refi.found import FoundNote, FoundProject, FoundSource, Selection
from workbench.exchange.refi.marks import Marks
from workbench.exchange.refi.placing import Ready
from workbench.figures.phrases import counted
from workbench.incoming import IncomingArticle
from workbench.incoming.item import shown
from workbench.progress import SILENT, Progress
from workbench.texts import StoredText

_ELSEWHERE = "on something that is not in the project"
_MISSING = "whose words are not in the article"
_SEVERAL = "whose words stand at several places of the article alike"


def enter_file(project: Project, path: Path, progress: Progress = SILENT) -> Entered:
    """Bring annotations in, as one edit. Raises `WorkbenchError`, one sentence, and changes nothing."""
    name = shown(path.name)
    progress.report(0, 0, "Reading the annotations")
    annotations = read_annotations(path)
    lost: Counter[str] = Counter()
    with project.read() as session:
        by_article = _by_article(session, annotations, lost)
        texts = _texts(session, by_article)
    notes: list[FoundNote] = []
    ready, where = [], []
    for done, (article_id, (version_id, title, text)) in enumerate(texts.items()):
        progress.report(done, len(texts), "Finding the words")
        ready.append(_ready(by_article[article_id], title, text, notes, lost))
        where.append((article_id, version_id))
    told: list[str] = []
    marks = Marks(_project(name, annotations, notes), told, progress)
    label = f"Import “{name}”"
    with project.edit(label) as session:
        marks.put(session, ready, where)
    left_out = [f"Left out: {counted(count, 'annotation')} {what}." for what, count in lost.items()]
    counts = {noun: count for noun, count in marks.counts.items() if count}
    return Entered(name, counts, [*left_out, *told], label, where[0][0] if where else None)


def _project(name: str, annotations: Sequence[Annotation], notes: Sequence[FoundNote]) -> FoundProject:
    codes = {code.guid: code for one in annotations for code in one.codes}
    users = {guid("name", one.creator): one.creator for one in annotations if one.creator}
    return FoundProject(name, "", users=users, codes=[*codes.values()], notes=notes)


def _by_article(session: Session, annotations: Iterable[Annotation], lost: Counter[str]) -> dict[int, list[Annotation]]:
    """The annotations of each article of the project."""
    known: dict[str, int] = {}
    for article_id, url in session.execute(select(Article.id, Article.url).order_by(Article.id.desc())):
        known[urn("source", article_id)] = article_id
        if url:
            known[_address(url)] = article_id
    found: dict[int, list[Annotation]] = {}
    for one in annotations:
        about = [known[key] for each in one.sources if (key := _address(each)) in known]
        if about:
            found.setdefault(about[0], []).append(one)
        else:
            lost[_ELSEWHERE] += 1
    return found


def _address(written: str) -> str:
    """An address as it is compared: without the place in the page, the protocol and a stroke at its end."""
    plain = written.strip().partition("#")[0].rstrip("/")
    return plain.removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _texts(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, str, StoredText]]:
    """The newest text of each article, with its version and the article's title."""
    rows = session.execute(
        select(Article.id, ArticleVersion.id, Article.title, Text)
        .join(ArticleVersion, ArticleVersion.article_id == Article.id)
        .join(Text, Text.id == ArticleVersion.text_id)
        .where(among(Article.id, ids))
        .order_by(Article.id, ArticleVersion.number)  # the newest comes last
    )
    return {
        article_id: (version_id, title, StoredText(text.id, text.sha256, text.body))
        for article_id, version_id, title, text in rows
    }


def _ready(
    annotations: Sequence[Annotation], title: str, text: StoredText, notes: list[FoundNote], lost: Counter[str]
) -> Ready:
    """An article with the annotations on it; one that names no words is on the whole of it."""
    ends = list(_ends(annotations, text.id, text.body, lost))
    whole = [one for one in annotations if one.quote == Quote()]
    remarks = [
        FoundNote(guid("remark", f"{text.id}/{at}"), "", one.comment, _user(one), one.created)
        for at, one in enumerate(whole)
        if one.comment
    ]
    notes += remarks
    source = FoundSource(
        guid="",
        name=title,
        raw="",
        had_mark=False,
        description="",
        selections=(),
        codings=[coding for one in whole for coding in one.codings],
        notes=[each.guid for each in remarks],
        values={},
    )
    return Ready(source, IncomingArticle(title=title, text=text), ends, 0, {})


def _ends(
    annotations: Iterable[Annotation], text_id: int, body: str, lost: Counter[str]
) -> Iterator[tuple[Selection, int, int]]:
    for at, one in enumerate(annotations):
        if one.quote == Quote():
            continue
        anchor = anchored(body, one.quote)
        if anchor.missing or anchor.several:
            lost[_MISSING if anchor.missing else _SEVERAL] += 1
            continue
        key = guid("annotation", f"{text_id}/{at}")
        selection = Selection(key, anchor.start, anchor.end, "", one.comment, _user(one), one.created, one.codings)
        yield selection, anchor.start, anchor.end


def _user(one: Annotation) -> str:
    return guid("name", one.creator) if one.creator else ""
