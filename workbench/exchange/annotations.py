"""Tags as W3C Web Annotations (JSON-LD): each with where its words stand, and with the words and what is around them.

https://www.w3.org/TR/annotation-model/. Positions count Unicode code points of the article's text, from 0, the end not
selected, as TextPositionSelector has it; TextQuoteSelector has the words with about 32 signs on either side, so that
they are found where the text is another.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import Article, ArticleVersion
from db.codes import Coding
from db.facts import ProjectFacts
from db.notes import Note, NoteLink
from db.spans import Span
from db.values import SpanKind
from workbench.claim_views import ClaimRow, claim_rows
from workbench.codes.paths import path_words
from workbench.codes.tree import code_rows
from workbench.drawing import made_with
from workbench.exchange.guids import urn
from workbench.exchange.losses import TOLD_BY_NO_FORMAT, counts_of, left_out
from workbench.exchange.refi.naming import TAG_NAMES
from workbench.figures.phrases import counted
from workbench.numbering import claim_label
from workbench.progress import Progress
from workbench.writing import write_streamed

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AT_ONCE = 1_000
Record = dict[str, Any]


def losses(session: Session) -> list[str]:
    return list(_losses(session))


def _losses(session: Session) -> Iterator[str]:
    articles, claims = counts_of(session, ("article", "claim"))
    if articles:
        yield f"The tags alone: the texts of {counted(articles, 'article')} do not go along, only their addresses."
    if claims:
        yield f"Of {counted(claims, 'claim')} the number, source and time go along as words, not as values."
    yield from left_out(session, ("claim_relation", "grade", "origin", *TOLD_BY_NO_FORMAT))


def write(session: Session, path: Path, progress: Progress) -> None:
    """One AnnotationCollection with all tags on one page, article by article, written as they are read."""
    write_streamed(path, lambda out: _write(session, out, progress))


def _write(session: Session, out: BinaryIO, progress: Progress) -> None:
    total = counts_of(session, ("span",))[0]
    name = session.get_one(ProjectFacts, 1).name
    page = {"id": urn("page", 1), "type": "AnnotationPage", "partOf": urn("collection", 1), "startIndex": 0}
    head: Record = {"@context": CONTEXT, "id": urn("collection", 1), "type": "AnnotationCollection", "label": name}
    head |= {"generator": {"id": urn("program", 1), "type": "Software", "name": made_with()}, "total": total}
    opened = json.dumps({**head, "first": {**page, "items": []}}, ensure_ascii=False, indent=1)
    before, _, after = opened.rpartition("[]")
    out.write(f"{before}[".encode())
    for count, one in enumerate(annotations(session)):
        if count % _AT_ONCE == 0:
            progress.report(count, total, "Writing the tags")
        out.write((",\n  " if count else "\n  ").encode() + _json(one))
    out.write(f"\n ]{after}\n".encode())


def _json(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


def annotations(session: Session) -> Iterator[Record]:
    """Every tag as an annotation, in the order of the articles and of their words."""
    names = dict(session.execute(select(Analyst.id, Analyst.name)).all())
    codes = {row.id: path_words(row.path) for row in code_rows(session)}
    claims = {row.id: row for row in claim_rows(session)}
    sources = {
        version_id: _source(article)
        for version_id, article in session.execute(
            select(ArticleVersion.id, Article).join(Article, Article.id == ArticleVersion.article_id)
        )
    }
    codings, notes = _codings(session), _notes(session)
    spans = (
        select(Span)
        .join(ArticleVersion)
        .order_by(ArticleVersion.article_id, ArticleVersion.number, Span.start, Span.id)
    )
    for span in session.scalars(spans.execution_options(yield_per=_AT_ONCE)):
        claim_id = (span.claim_id or 0) if span.kind == SpanKind.CLAIM else 0
        bodies = [
            *_tags(span, codes, codings),
            *([_claim_body(claims[claim_id])] if claim_id in claims else []),
            *(_words(note, "commenting") for note in notes.get(("span", span.id), ())),
            *(_words(note, "commenting") for note in notes.get(("claim", claim_id), ())),
        ]
        yield {
            "id": urn("selection", span.id),
            "type": "Annotation",
            "motivation": "tagging",
            **({"creator": _person(span.made_by, names)} if span.made_by else {}),
            "created": span.made_at,
            "body": bodies,
            "target": {"source": sources[span.version_id], "selector": _selectors(span)},
        }


def _person(by: int, names: Mapping[int, str]) -> Record:
    return {"id": urn("user", by), "type": "Person", "name": names.get(by, "")}


def _source(article: Article) -> Record:
    """The text as it is stored, with the address it was published at."""
    found: Record = {"id": urn("source", article.id), "type": "Text", "format": "text/plain", "label": article.title}
    if article.language:
        found["language"] = article.language
    if article.url:
        found["via"] = article.url
    return found


def _selectors(span: Span) -> list[Record]:
    quote = {"type": "TextQuoteSelector", "exact": span.quote, "prefix": span.prefix, "suffix": span.suffix}
    return [{"type": "TextPositionSelector", "start": span.start, "end": span.end}, quote]


def _tags(span: Span, codes: Mapping[int, str], codings: Mapping[int, Sequence[int]]) -> Iterator[Record]:
    if span.kind != SpanKind.CODE:
        yield {**_words(TAG_NAMES[span.kind], "tagging"), "id": urn("code", f"tag {span.kind}")}
    for code_id in codings.get(span.id, ()):
        yield {**_words(codes[code_id], "tagging"), "id": urn("code", code_id)}


def _claim_body(row: ClaimRow) -> Record:
    """What a claim says, on one line: C-001 level, US forces, Iraq, about 2,500, 2024-03, said by the Pentagon."""
    said = (
        f"{claim_label(row.number)} {row.kind}",
        row.force,
        row.place,
        row.quantity.words if row.quantity else None,
        row.as_of.edtf if row.as_of else None,
        f"said by {row.source}" if row.source else None,
    )
    return _words(", ".join(part for part in said if part), "describing")


def _words(value: str, purpose: str) -> Record:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _codings(session: Session) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for span_id, code_id in session.execute(select(Coding.span_id, Coding.code_id).order_by(Coding.id)):
        found.setdefault(span_id, []).append(code_id)
    return found


def _notes(session: Session) -> dict[tuple[str, int], list[str]]:
    """The words of the notes on tags and on claims."""
    written = {
        note_id: "\n\n".join(filter(None, (title, body)))
        for note_id, title, body in session.execute(select(Note.id, Note.title, Note.body))
    }
    found: dict[tuple[str, int], list[str]] = {}
    for note_id, span_id, claim_id in (
        *session.execute(select(Note.id, Note.span_id, Note.claim_id).order_by(Note.id)),
        *session.execute(select(NoteLink.note_id, NoteLink.span_id, NoteLink.claim_id).order_by(NoteLink.id)),
    ):
        for thing, key in (("span", span_id), ("claim", claim_id)):
            if key is not None:
                found.setdefault((thing, key), []).append(written[note_id])
    return found
