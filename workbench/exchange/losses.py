"""What a format cannot hold, counted in this project and said in words, before anything is written."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from db.articles import ArticleVersion
from db.codes import Code
from db.notes import Note
from db.relations import ClaimRelation
from db.rows import Row
from db.sources import Source
from db.spans import Span
from workbench.figures.phrases import counted

_NOUNS = {
    "article": ("article", ""),
    "span": ("tag", ""),
    "coding": ("coding", ""),
    "claim": ("claim", ""),
    "claim_relation": ("relation between claims", "relations between claims"),
    "original": ("file that an article was read from", "files that articles were read from"),
    "suggestion": ("suggestion", ""),
    "grade": ("grade", ""),
    "origin": ("origin", ""),
    "source": ("source", ""),
    "source_verdict": ("decision whether two sources are one", "decisions whether two sources are one"),
    "event": ("event", ""),
    "assessment": ("assessment", ""),
    "resolution": ("count that later proved right", "counts that later proved right"),
    "question": ("question with its hypotheses", "questions with their hypotheses"),
    "figure": ("figure", ""),
    "report": ("report", ""),
    "note": ("note", ""),
    "code": ("code", ""),
    "coding_round": ("second coding", ""),
    "saved_search": ("saved search", "saved searches"),
    "change_set": ("edit of the history", "edits of the history"),
}
"""What one row of a table is called, and several."""

TOLD_BY_NO_FORMAT = (
    *("original", "suggestion", "source_verdict", "event", "assessment", "resolution", "question", "figure"),
    *("report", "coding_round", "saved_search", "change_set"),
)
"""What no format but the whole project's JSON has room for."""


def left_out(session: Session, tables: Iterable[str]) -> Iterator[str]:
    """One sentence that names everything in these tables that stays here, where there is anything."""
    counts = {name: _count(session, name) for name in tables if name in Row.metadata.tables}
    told = [counted(count, *_words(name)) for name, count in counts.items() if count]
    if told:
        yield f"Left out: {_listed(told)}."


def counts_of(session: Session, tables: Iterable[str]) -> list[int]:
    """How many rows each of these tables has."""
    return [_count(session, name) for name in tables]


def named_in_confidence(session: Session) -> list[str]:
    """A warning where sources that spoke on a condition of anonymity are in a file that names sources."""
    query = select(func.count(Source.id)).where(Source.anonymity.is_not(None), Source.anonymity != "")
    count = _number(session, query)
    if not count:
        return []
    spoke = counted(count, "source")
    return [f"{spoke} spoke on a condition of anonymity and will be named as here: to hide them, export a shared copy."]


def lost_to_qdpx(session: Session) -> list[str]:
    return list(_lost_to_qdpx(session))


def _lost_to_qdpx(session: Session) -> Iterator[str]:
    newer = aliased(ArticleVersion)
    is_earlier = exists().where(newer.article_id == ArticleVersion.article_id, newer.number > ArticleVersion.number)
    earlier = _number(session, select(func.count()).select_from(ArticleVersion).where(is_earlier))
    if earlier:
        tags = _number(session, select(func.count(Span.id)).join(ArticleVersion).where(is_earlier))
        told = f", with {counted(tags, 'tag')} on them" if tags else ""
        yield f"Left out: {counted(earlier, 'earlier text')} of articles{told}; a source of REFI-QDA has one text."
    claims = _count(session, "claim")
    if claims:
        yield f"{counted(claims, 'claim')} become cases; grades, sources and origins go along as words on them."
    alone = _number(session, select(func.count(Note.id)).where(or_(*(column.is_not(None) for column in _NO_ROOM))))
    if alone:
        yield f"{counted(alone, 'note')} on sources, origins, places and the like go along, but not what they are on."
    retired = _number(session, select(func.count(Code.id)).where(Code.retired))
    if retired:
        yield f"{counted(retired, 'retired code')} will look like any other."
    standing = ClaimRelation.stands.is_(True) & ClaimRelation.reason.is_not(None)
    reasons = _number(session, select(func.count(ClaimRelation.id)).where(standing))
    if reasons:
        yield f"Left out: the reasons of {counted(reasons, 'relation')} between claims."
    dismissed = _number(session, select(func.count(ClaimRelation.id)).where(ClaimRelation.stands.is_(False)))
    if dismissed:
        yield f"Left out: {counted(dismissed, 'relation')} between claims that somebody has dismissed."
    yield from left_out(session, TOLD_BY_NO_FORMAT)


_NO_ROOM = (Note.source_id, Note.origin_id, Note.place_id, Note.event_id, Note.assessment_id, Note.figure_id)


def _count(session: Session, table: str) -> int:
    return session.scalar(select(func.count()).select_from(Row.metadata.tables[table])) or 0


def _number(session: Session, query: Select[int]) -> int:
    return session.scalar(query) or 0


def _words(table: str) -> tuple[str, str | None]:
    one, several = _NOUNS[table]
    return one, several or None


def _listed(told: list[str]) -> str:
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
