"""Spans: tagging words, growing and removing tags, and listing what is tagged in an article."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, bindparam, func, select, union
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import ArticleVersion, Text
from db.claims import Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.identity import new_id
from db.rows import given, still_there
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
    prefix, quote, suffix = _quoted(session, version_id, start, end)
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


def _quoted(session: Session, version_id: int, start: int, end: int) -> tuple[str, str, str]:
    """The words with their context. SQLite counts code points in substr, as we do, but from 1."""
    before = max(0, start - CONTEXT)
    wanted = {"version": version_id, "first": before + 1, "length": end + CONTEXT - before}
    passage = session.connection().scalar(_PASSAGE, wanted)
    if passage is None or not 0 <= start < end <= before + len(passage):
        raise WorkbenchError("These words are not in the article. Select them again.")
    return passage[: start - before], passage[start - before : end - before], passage[end - before :]


def span(session: Session, span_id: int) -> Span:
    return still_there(session, Span, span_id, "The tag is no longer there.")


@dataclass(frozen=True, slots=True)
class SpanPlace:
    """Where a tag lies: the article, and code points in the version that it was put on."""

    article_id: int
    start: int
    end: int


def place_of_span(session: Session, span_id: int) -> SpanPlace:
    tagged = span(session, span_id)
    return SpanPlace(session.get_one(ArticleVersion, tagged.version_id).article_id, tagged.start, tagged.end)


def first_coded(session: Session, code_id: int) -> int | None:
    """The first span that was put under a code, None where no words carry it."""
    return session.scalars(select(Coding.span_id).where(Coding.code_id == code_id).order_by(Coding.id).limit(1)).first()


def resize_span(session: Session, span_id: int, start: int, end: int) -> None:
    """Grow or shrink a tag to other words of the same version, which are not those it was carried from any more."""
    changed = span(session, span_id)
    changed.prefix, changed.quote, changed.suffix = _quoted(session, changed.version_id, start, end)
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


_CODED_SO = (
    select(Code.name)
    .join(Coding, Coding.code_id == Code.id)
    .join(Span, Span.id == Coding.span_id)
    .where(
        Code.id == bindparam("code"),
        Span.version_id == bindparam("version"),
        Span.start == bindparam("first"),
        Span.end == bindparam("last"),
    )
)


def put_code(session: Session, version_id: int, start: int, end: int, code_id: int) -> Span:
    """Code the words; the same words can carry several codes.

    Raises `WorkbenchError` where they carry this one already.
    """
    wanted = {"code": code_id, "version": version_id, "first": start, "last": end}
    there = session.connection().scalar(_CODED_SO, wanted)
    if there is not None:
        raise WorkbenchError(f"These words have the code “{there}” already.")
    coded = add_span(session, version_id, SpanKind.CODE, start, end)
    session.flush()
    session.add(Coding(span_id=coded.id, code_id=code_id, made_by=coded.made_by))
    return coded


@dataclass(frozen=True, slots=True)
class TaggedWords:
    """A tag as the reader draws it; words with several codes come once for each.

    ``claim_number`` is the number of the claim it belongs to, ``coding_id`` what puts the code on it.
    """

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
    coding_id: int | None = None


_ROWS = (
    select(
        *(Span.id, Span.kind, Span.start, Span.end, Span.quote, Span.claim_id),
        *(Claim.number, Code.name, Code.colour, Analyst.name, Coding.id),
    )
    .outerjoin(Claim, Claim.id == Span.claim_id)
    .outerjoin(Coding, Coding.span_id == Span.id)
    .outerjoin(Code, Code.id == Coding.code_id)
    .outerjoin(Analyst, Analyst.id == Span.made_by)
)
_TAGGED = _ROWS.where(Span.version_id == bindparam("version")).order_by(Span.start, Span.end.desc(), Span.id)


_TOUCHED_IDS: CompoundSelect[tuple[int]] = union(
    given("spans"),
    select(Span.id).where(Span.claim_id.in_(given("claims"))),
    select(Coding.span_id).where(Coding.id.in_(given("codings"))),
)
_TOUCHED = _ROWS.add_columns(Span.version_id).where(Span.id.in_(_TOUCHED_IDS.scalar_subquery()))
_ON_MANY = frozenset({"code", "analyst"})
_FEW = 200  # more are read again sooner all at once


def tagged_words(session: Session, version_id: int) -> list[TaggedWords]:
    """Everything tagged in a version, in reading order, longer runs of words first."""
    return [TaggedWords(*tuple(row)) for row in session.execute(_TAGGED, {"version": version_id})]


def tags_touched(
    session: Session, version_id: int, shown: Iterable[TaggedWords], rows: Mapping[str, frozenset[int]]
) -> tuple[set[int], list[TaggedWords]] | None:
    """Which spans of those shown an edit has touched, and what they are now, so that the others need not be read again.

    ``rows`` are the changed rows of each table, as a notice has them. None where any tag may look different, or many.
    """
    if not _ON_MANY.isdisjoint(rows) or sum(len(rows.get(table, ())) for table in ("span", "coding", "claim")) > _FEW:
        return None
    codings = rows.get("coding", frozenset())
    spans = {*rows.get("span", ()), *(one.id for one in shown if codings and one.coding_id in codings)}
    ids = {"spans": spans, "claims": rows.get("claim", ()), "codings": codings}
    if not any(ids.values()):
        return set(), []
    found = session.execute(_TOUCHED, {name: json.dumps(list(each)) for name, each in ids.items()}).all()
    now = [TaggedWords(*row[:-1]) for row in found if row[-1] == version_id]
    return spans | {one.id for one in now}, now
