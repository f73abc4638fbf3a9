"""Whether texts are what was stored, and tags still quote their words and what stands around them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session, aliased

from db.articles import ArticleVersion, Fingerprint, Original, Text
from db.identity import digest
from db.originals import unpacked
from db.second_coding import SecondTag
from db.spans import Span
from workbench.shingles import runs, sketch
from workbench.spans import CONTEXT
from workbench.wording import keys_of


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
    second = (
        select(SecondTag.id, SecondTag.start, SecondTag.end, SecondTag.quote, Text.body)
        .join(ArticleVersion, ArticleVersion.id == SecondTag.version_id)
        .join(Text, Text.id == ArticleVersion.text_id)
    )
    for one in session.execute(second).yield_per(500):
        if one.body[one.start : one.end] != one.quote:
            yield f"Second tag {one.id} no longer quotes its words “{one.quote[:60]}”. Delete its second coding."


def wrong_context(session: Session) -> Iterator[str]:
    for one, _, _ in _out_of_context(session):
        yield (
            f"What stands around tag {one.id}, “{one.quote[:60]}”, is not what its text has there. Mend it with"
            " “muster check --repair”."
        )


def falsely_carried(session: Session) -> Iterator[str]:
    """Tags that say they were carried over from another and do not say the same."""
    before, version, old = aliased(Span), aliased(ArticleVersion), aliased(ArticleVersion)
    carried = (
        select(Span.id, Span.quote, before.quote.label("said"), version, old)
        .join(before, before.id == Span.carried_from_id)
        .join(version, version.id == Span.version_id)
        .join(old, old.id == before.version_id)
    )
    for tag, quote, said, newer, older in session.execute(carried).yield_per(500):
        if quote != said and keys_of(quote) != keys_of(said):
            yield f"Tag {tag}, “{quote[:60]}”, has other words than the tag it was carried from. Undo, or tag it again."
        elif newer.article_id != older.article_id or newer.number <= older.number:
            yield f"Tag {tag}, “{quote[:60]}”, was not carried from an older version of its text. Tag it again."


def wrong_sketches(session: Session) -> Iterator[str]:
    """Sketches that are not what their texts come to: copies would be missed, or found where there are none."""
    for text_id in sketches_to_mend(session):
        yield (
            f"What copies of text {text_id} are found by is not what its words come to. Mend it with “muster check"
            " --repair”."
        )


def sketches_to_mend(session: Session) -> Iterator[int]:
    """The texts whose sketches these are; of some there is no text any more."""
    kept = select(Fingerprint.id, Fingerprint.signature, Text.body).outerjoin(Text, Text.id == Fingerprint.id)
    found: Iterator[Any] = iter(session.execute(kept).yield_per(100))
    for text_id, signature, body in found:
        if body is None or sketch(runs(body)) != signature:
            yield text_id


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
