"""Whether texts are what was stored, and tags still quote their words and what stands around them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.articles import ArticleVersion, Original, Text
from db.identity import digest
from db.originals import unpacked
from db.spans import Span
from workbench.spans import CONTEXT


def wrong_texts(session: Session) -> Iterator[str]:
    for one in session.execute(select(Text.id, Text.sha256, Text.body)).yield_per(100):
        if digest(one.body) != (one.id, one.sha256):
            yield f"Text {one.id} is not what was stored: its hash differs. Open a backup."


def wrong_originals(session: Session) -> Iterator[str]:
    for one in session.execute(select(Original).execution_options(yield_per=10)).scalars():
        if unpacked(one.id, one.sha256, one.size, one.body) is None:
            yield f"Original {one.id} is not what was stored: its hash differs. Open a backup."


def lost_words(session: Session) -> Iterator[str]:
    for one in _spans(session):
        if one.body[one.start : one.end] != one.quote:
            yield f"Tag {one.id} no longer quotes its words “{one.quote[:60]}”. Remove it and tag them again."


def wrong_context(session: Session) -> Iterator[str]:
    for one, _, _ in _out_of_context(session):
        yield (
            f"What stands around tag {one.id}, “{one.quote[:60]}”, is not what its text has there. Mend it with"
            " “muster check --repair”."
        )


def mend_context(session: Session) -> int:
    """Read it from the text again, where the tag quotes its words. Returns how many were wrong."""
    wrong = list(_out_of_context(session))
    for one, prefix, suffix in wrong:
        session.execute(update(Span).where(Span.id == one.id).values(prefix=prefix, suffix=suffix))
    return len(wrong)


def _out_of_context(session: Session) -> Iterator[tuple[Any, str, str]]:
    for one in _spans(session):
        around = one.body[max(0, one.start - CONTEXT) : one.start], one.body[one.end : one.end + CONTEXT]
        if one.body[one.start : one.end] == one.quote and around != (one.prefix, one.suffix):
            yield one, *around


def _spans(session: Session) -> Iterator[Any]:
    quoted = (
        select(Span.id, Span.start, Span.end, Span.quote, Span.prefix, Span.suffix, Text.body)
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .join(Text, Text.id == ArticleVersion.text_id)
    )
    return iter(session.execute(quoted).yield_per(500))
