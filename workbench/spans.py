"""Spans: tagging words, growing and removing tags, and listing what is tagged in an article."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import ArticleVersion, Text
from db.claims import Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.identity import new_id
from db.rows import still_there
from db.spans import Span
from db.values import SpanKind
from workbench.analysts import present_analyst

CONTEXT = 32  # characters kept on either side, as W3C TextQuote prefix and suffix

# Built once: putting a statement together costs more than running it, and this one runs with every tag.
_PASSAGE = (
    select(func.substr(Text.body, bindparam("first"), bindparam("length")))
    .join(ArticleVersion, ArticleVersion.text_id == Text.id)
    .where(ArticleVersion.id == bindparam("version"))
)


def add_span(session: Session, version_id: int, kind: SpanKind, start: int, end: int, **names: Any) -> Span:
    """Tag the code points ``start`` to ``end`` of a version.

    `names` may give ``claim_id``, ``source_id``, ``place_id``, ``force_id``, ``event_id``, ``edtf`` and ``rule``.
    Raises `WorkbenchError` when the offsets lie outside the text.
    """
    prefix, quote, suffix = quoted(session, version_id, start, end)
    by = present_analyst(session)
    span = Span(
        id=new_id(),
        version_id=version_id,
        kind=kind,
        start=start,
        end=end,
        quote=quote,
        prefix=prefix,
        suffix=suffix,
        made_by=by,
        **names,
    )
    session.add(span)
    return span


def quoted(session: Session, version_id: int, start: int, end: int) -> tuple[str, str, str]:
    """What stands before the words, they themselves, and what stands behind them.

    Raises `WorkbenchError` when the offsets lie outside the text.
    """
    before = max(0, start - CONTEXT)  # SQLite counts code points in substr, as we do, but from 1
    wanted = {"version": version_id, "first": before + 1, "length": end + CONTEXT - before}
    passage = session.connection().scalar(_PASSAGE, wanted)
    if passage is None or not 0 <= start < end <= before + len(passage):
        raise WorkbenchError("These words are not in the article. Select them again.")
    return passage[: start - before], passage[start - before : end - before], passage[end - before :]


def span(session: Session, span_id: int) -> Span:
    return still_there(session, Span, span_id, "The tag is no longer there.")


def resize_span(session: Session, span_id: int, start: int, end: int) -> None:
    """Grow or shrink a tag to other words of the same version, which are not those it was carried from any more."""
    changed = span(session, span_id)
    changed.prefix, changed.quote, changed.suffix = quoted(session, changed.version_id, start, end)
    changed.start, changed.end, changed.carried_from_id = start, end, None


def remove_span(session: Session, span_id: int) -> None:
    """Take a tag off its words. Taking off a claim's own words takes the claim with them."""
    removed = span(session, span_id)
    if removed.kind == SpanKind.CLAIM and removed.claim_id is not None:
        session.delete(session.get_one(Claim, removed.claim_id))
    else:
        session.delete(removed)


_SURROUNDING = (
    select(Span.claim_id)
    .where(
        Span.version_id == bindparam("version"),
        Span.kind == SpanKind.CLAIM,
        Span.start <= bindparam("first"),
        Span.end >= bindparam("last"),
    )
    .order_by(Span.end - Span.start)
    .limit(1)
)


def surrounding_claim(session: Session, version_id: int, start: int, end: int) -> int | None:
    """The claim whose words hold these: the tightest where several do."""
    return session.scalar(_SURROUNDING, {"version": version_id, "first": start, "last": end})


def put_code(session: Session, version_id: int, start: int, end: int, code_id: int) -> Span:
    """Code the words; the same words can carry several codes.

    Raises `WorkbenchError` where they carry this one already.
    """
    there = session.scalar(
        select(Code.name)
        .join(Coding, Coding.code_id == Code.id)
        .join(Span, Span.id == Coding.span_id)
        .where(Code.id == code_id, Span.version_id == version_id, Span.start == start, Span.end == end)
    )
    if there is not None:
        raise WorkbenchError(f"These words have the code “{there}” already.")
    coded = add_span(session, version_id, SpanKind.CODE, start, end)
    session.flush()
    session.add(Coding(span_id=coded.id, code_id=code_id, made_by=coded.made_by))
    return coded


@dataclass(frozen=True, slots=True)
class TaggedWords:
    """A tag as the reader draws it. ``claim`` is the number of the claim it belongs to."""

    id: int
    kind: SpanKind
    start: int
    end: int
    quote: str
    claim_id: int | None
    claim_number: int | None
    code: str | None
    colour: str | None
    made_by: str | None


_TAGGED = (
    select(
        *(Span.id, Span.kind, Span.start, Span.end, Span.quote, Span.claim_id),
        *(Claim.number, Code.name, Code.colour, Analyst.name),
    )
    .outerjoin(Claim, Claim.id == Span.claim_id)
    .outerjoin(Coding, Coding.span_id == Span.id)
    .outerjoin(Code, Code.id == Coding.code_id)
    .outerjoin(Analyst, Analyst.id == Span.made_by)
    .where(Span.version_id == bindparam("version"))
    .order_by(Span.start, Span.end.desc(), Span.id)
)


def tagged_words(session: Session, version_id: int) -> list[TaggedWords]:
    """Everything tagged in a version, in reading order, longer runs of words first."""
    return [TaggedWords(*tuple(row)) for row in session.execute(_TAGGED, {"version": version_id})]
