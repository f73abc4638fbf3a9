"""A project as REFI-QDA (.qdpx): every text with its tags, the codebook, notes, claims as cases, wire copies as sets.

Code points, the end not selected, line ends LF, no mark at the beginning of a text. GUIDs follow from row ids, so that
two exports can be compared; elements stand in the order that the standard asks for, and empty lists are left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import Article, ArticleVersion, Text
from db.codes import Coding
from db.facts import ProjectFacts
from db.history import change_set
from db.notes import THINGS, Note, NoteLink
from db.relations import ClaimRelation
from db.sources import Source
from db.spans import Span
from db.values import SpanKind
from workbench.codes.tree import code_rows
from workbench.drawing import made_with
from workbench.exchange.guids import guid
from workbench.exchange.losses import lost_to_qdpx
from workbench.exchange.refi.claims import put_cases
from workbench.exchange.refi.codes import put_codes
from workbench.exchange.refi.container import write_container
from workbench.exchange.refi.naming import (
    ARTICLE_FACTS,
    CLAIM_NUMBERS,
    CLAIM_WORDS,
    TAG_CODES,
    TAG_COLOURS,
    TAG_NAMES,
    TAGS,
    TAGS_NAME,
    variable,
)
from workbench.exchange.refi.xml import PROJECT, put, root_of, written
from workbench.progress import Progress

_NAME = 200  # signs of a selection's words that are its name
_AT_ONCE = 500
_REFERRED = {"article": "source", "span": "selection", "code": "code"}


def losses(session: Session) -> list[str]:
    return lost_to_qdpx(session)


def write(session: Session, path: Path, progress: Progress) -> None:
    progress.report(0, 0, "Gathering the tags")
    newest = _newest(session)
    project = written(_project(session, newest))
    write_container(path, project, _texts(session, newest), progress)


@dataclass(frozen=True, slots=True)
class _Version:
    """The newest text of an article, which is the one that goes along."""

    id: int
    text_id: int
    article: Article


def _newest(session: Session) -> dict[int, _Version]:
    """By version id, in the order in which the articles came in."""
    last = select(ArticleVersion.article_id, func.max(ArticleVersion.number).label("number")).group_by(
        ArticleVersion.article_id
    )
    latest = last.subquery()
    rows = session.execute(
        select(ArticleVersion.id, ArticleVersion.text_id, Article)
        .join(latest, (latest.c.article_id == ArticleVersion.article_id) & (latest.c.number == ArticleVersion.number))
        .join(Article, Article.id == ArticleVersion.article_id)
        .order_by(Article.id)
    )
    return {version_id: _Version(version_id, text_id, article) for version_id, text_id, article in rows}


def _texts(session: Session, newest: Mapping[int, _Version]) -> Iterator[tuple[str, str]]:
    """Read a few hundred at a time, so that no library fills the memory."""
    versions = list(newest.values())
    for start in range(0, len(versions), _AT_ONCE):
        part = versions[start : start + _AT_ONCE]
        bodies = dict(
            session.execute(select(Text.id, Text.body).where(Text.id.in_({each.text_id for each in part}))).all()
        )
        for each in part:
            yield f"{guid('source', each.article.id)}.txt", bodies[each.text_id]


def _project(session: Session, newest: Mapping[int, _Version]) -> Any:
    facts = session.get_one(ProjectFacts, 1)
    last = session.scalar(select(func.max(change_set.c.at)))
    root = root_of(
        PROJECT,
        "Project",
        {
            "name": facts.name,
            "origin": made_with(),
            "creationDateTime": facts.made_at,
            "modifiedDateTime": last or "",
        },
    )
    notes = _notes(session)
    users = session.execute(select(Analyst.id, Analyst.name).order_by(Analyst.id)).all()
    if users:
        part = put(root, "Users")
        for user_id, name in users:
            put(part, "User", {"guid": guid("user", user_id), "name": name})
    spans = _spans(session, newest)
    _put_codebook(session, root, notes, {span.kind for each in spans.values() for span in each})
    _put_variables(root, with_claims=put_cases(None, session, newest.keys()) > 0, with_texts=bool(newest))
    put_cases(root, session, newest.keys())
    if newest:
        _put_sources(session, root, newest, spans, notes)
    _put_notes(session, root)
    _put_links(session, root, newest.keys())
    _put_sets(root, newest.values())
    for note in notes.get(("", 0), ()):
        put(root, "NoteRef", {"targetGUID": note})
    return root


def _put_codebook(session: Session, root: Any, notes: "_Notes", kinds: Iterable[SpanKind]) -> None:
    rows = code_rows(session)
    tags = [kind for kind in TAG_CODES if kind in set(kinds)]
    if not rows and not tags:
        return
    codes = put(put(root, "CodeBook"), "Codes")
    put_codes(codes, rows, {key: found for (thing, key), found in notes.items() if thing == "code"})
    if tags:
        above = put(codes, "Code", {"guid": TAGS, "name": TAGS_NAME, "isCodable": "false"})
        for kind in tags:
            facts = {"guid": TAG_CODES[kind], "name": TAG_NAMES[kind], "isCodable": "true", "color": TAG_COLOURS[kind]}
            put(above, "Code", facts)


def _put_variables(root: Any, *, with_texts: bool, with_claims: bool) -> None:
    texts = [(name, "Text") for name in ARTICLE_FACTS] if with_texts else []
    words = [(name, "Text") for name in CLAIM_WORDS] if with_claims else []
    numbers = [(name, "Float") for name in CLAIM_NUMBERS] if with_claims else []
    if texts or words:
        part = put(root, "Variables")
        for name, kind in (*texts, *words, *numbers):
            put(part, "Variable", {"guid": variable(name), "name": name, "typeOfVariable": kind})


_Notes = Mapping[tuple[str, int], Sequence[str]]


def _notes(session: Session) -> _Notes:
    """The GUIDs of the notes on each thing, by its table and id; those on none are the project's own."""
    found: dict[tuple[str, int], list[str]] = {}
    columns = [getattr(Note, f"{thing}_id") for thing in THINGS]
    for note_id, *ids in session.execute(select(Note.id, *columns).order_by(Note.id)):
        found.setdefault(_target(ids), []).append(guid("note", note_id))
    columns = [getattr(NoteLink, f"{thing}_id") for thing in THINGS]
    for note_id, *ids in session.execute(select(NoteLink.note_id, *columns).order_by(NoteLink.id)):
        on = found.setdefault(_target(ids), [])
        if guid("note", note_id) not in on:
            on.append(guid("note", note_id))
    return found


def _target(ids: Sequence[int | None]) -> tuple[str, int]:
    return next(((thing, one) for thing, one in zip(THINGS, ids, strict=True) if one is not None), ("", 0))


def _put_notes(session: Session, root: Any) -> None:
    notes = session.scalars(select(Note).order_by(Note.id)).all()
    if not notes:
        return
    part = put(root, "Notes")
    for note in notes:
        facts = {"guid": guid("note", note.id), "name": note.title or "", **_made(note.written_by, note.written_at)}
        put(put(part, "Note", facts), "PlainTextContent", text=note.body or note.title or "")


def _made(by: int | None, at: str | None) -> dict[str, str]:
    return {"creatingUser": guid("user", by) if by else "", "creationDateTime": at or ""}


def _spans(session: Session, newest: Mapping[int, _Version]) -> dict[int, list[Any]]:
    """The tags on the newest texts, by version, in reading order."""
    found: dict[int, list[Any]] = {}
    columns = (Span.id, Span.version_id, Span.kind, Span.start, Span.end, Span.quote, Span.claim_id)
    for row in session.execute(
        select(*columns, Span.made_by, Span.made_at).order_by(Span.version_id, Span.start, Span.end, Span.id)
    ):
        if row.version_id in newest:
            found.setdefault(row.version_id, []).append(row)
    return found


def _put_sources(
    session: Session, root: Any, newest: Mapping[int, _Version], spans: Mapping[int, Sequence[Any]], notes: _Notes
) -> None:
    codings: dict[int, list[Any]] = {}
    for row in session.execute(
        select(Coding.id, Coding.span_id, Coding.code_id, Coding.made_by, Coding.made_at).order_by(Coding.id)
    ):
        codings.setdefault(row.span_id, []).append(row)
    outlets = dict(session.execute(select(Source.id, Source.name)).all())
    part = put(root, "Sources")
    for each in newest.values():
        article = each.article
        name = f"{guid('source', article.id)}.txt"
        facts = {"guid": guid("source", article.id), "name": article.title, "plainTextPath": f"internal://{name}"}
        source = put(part, "TextSource", {**facts, **_made(article.added_by, article.added_at)})
        for span in spans.get(each.id, ()):
            _put_selection(source, span, codings.get(span.id, ()), notes)
        for note in notes.get(("article", article.id), ()):
            put(source, "NoteRef", {"targetGUID": note})
        _put_facts(source, article, outlets)


def _put_selection(source: Any, span: Any, codings: Sequence[Any], notes: _Notes) -> None:
    name = span.quote if len(span.quote) <= _NAME else span.quote[: _NAME - 1] + "…"
    facts = {
        "guid": guid("selection", span.id),
        "name": name,
        "startPosition": str(span.start),
        "endPosition": str(span.end),
    }
    selection = put(source, "PlainTextSelection", {**facts, **_made(span.made_by, span.made_at)})
    if span.kind in TAG_CODES:
        coding = put(selection, "Coding", {"guid": guid("tag", span.id), **_made(span.made_by, span.made_at)})
        put(coding, "CodeRef", {"targetGUID": TAG_CODES[span.kind]})
    for each in codings:
        coding = put(selection, "Coding", {"guid": guid("coding", each.id), **_made(each.made_by, each.made_at)})
        put(coding, "CodeRef", {"targetGUID": guid("code", each.code_id)})
    on = [*notes.get(("span", span.id), ())]
    if span.kind == SpanKind.CLAIM and span.claim_id is not None:  # a case has no room for notes
        on += [note for note in notes.get(("claim", span.claim_id), ()) if note not in on]
    for note in on:
        put(selection, "NoteRef", {"targetGUID": note})


def _put_facts(source: Any, article: Article, outlets: Mapping[int, str]) -> None:
    for name in ARTICLE_FACTS:
        said = outlets.get(article.outlet_id or 0) if name == "outlet" else getattr(article, name)
        if said:
            value = put(source, "VariableValue")
            put(value, "VariableRef", {"targetGUID": variable(name)})
            put(value, "TextValue", text=said)


def _put_links(session: Session, root: Any, newest: Iterable[int]) -> None:
    """How claims stand to one another, and which words say who told one, between the selections of their words."""
    here = set(newest)
    words: dict[int, int] = {}
    sources: list[tuple[int, int]] = []
    rows = session.execute(
        select(Span.id, Span.kind, Span.claim_id, Span.version_id).where(Span.claim_id.is_not(None)).order_by(Span.id)
    ).all()
    for span_id, kind, claim_id, version_id in rows:
        if claim_id is None or version_id not in here:
            continue
        if kind == SpanKind.CLAIM:
            words.setdefault(claim_id, span_id)
        elif kind == SpanKind.SOURCE:
            sources.append((claim_id, span_id))
    links = [
        (guid("link", f"source {span_id}"), "is sourced from", words[claim_id], span_id)
        for claim_id, span_id in sources
        if claim_id in words
    ]
    relations = select(ClaimRelation).where(ClaimRelation.stands.is_(True)).order_by(ClaimRelation.id)
    links += [
        (guid("link", each.id), each.kind.value, words[each.claim_id], words[each.other_id])
        for each in session.scalars(relations)
        if each.claim_id in words and each.other_id in words
    ]
    part = put(root, "Links") if links else None
    for key, name, origin, target in links:
        ends = {"originGUID": guid("selection", origin), "targetGUID": guid("selection", target)}
        put(part, "Link", {"guid": key, "name": name, "direction": "OneWay", **ends})


def _put_sets(root: Any, versions: Iterable[_Version]) -> None:
    """Wire copies of one story, and the articles with a star."""
    stories: dict[int, list[Article]] = {}
    starred: list[Article] = []
    for each in versions:
        if each.article.story_id is not None:
            stories.setdefault(each.article.story_id, []).append(each.article)
        if each.article.starred:
            starred.append(each.article)
    sets = [
        (guid("set", story), f"Wire copies of “{articles[0].title}”", articles)
        for story, articles in stories.items()
        if len(articles) > 1
    ]
    sets += [(guid("set", "starred"), "Starred", starred)] if starred else []
    part = put(root, "Sets") if sets else None
    for key, name, articles in sets:
        made = put(part, "Set", {"guid": key, "name": name})
        for article in articles:
            put(made, "MemberSource", {"targetGUID": guid("source", article.id)})
