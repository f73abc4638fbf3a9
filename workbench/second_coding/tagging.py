"""What a second coder tags: words with a code, or as a number. It stands beside the project's own tags."""

from contextlib import suppress

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import ArticleVersion, Text
from db.codes import Code
from db.errors import WorkbenchError
from db.rows import still_there
from db.second_coding import RoundArticle, SecondTag
from db.values import SpanKind
from workbench.analysts import present_analyst
from workbench.codes.tree import the_code
from workbench.reading import read_quantity
from workbench.second_coding.rounds import the_round
from workbench.spans import TaggedWords

KINDS = (SpanKind.CODE, SpanKind.QUANTITY)
"""What a second coding compares."""


def tag_second(
    session: Session, round_id: int, version_id: int, kind: SpanKind, start: int, end: int, code_id: int | None = None
) -> int:
    """Tag words in a round; a number is read from its words. Returns the tag's id.

    Raises `WorkbenchError` for another kind, for words outside the text, and for what is tagged so already.
    """
    if kind not in KINDS:
        raise WorkbenchError("A second coding compares codes and numbers. Tag words with K or Q.")
    if the_round(session, round_id).ended_at is not None:
        raise WorkbenchError("This second coding has ended. Start another one.")
    there = select(RoundArticle.id).filter_by(round_id=round_id, version_id=version_id)
    if session.scalar(there.limit(1)) is None:
        raise WorkbenchError("The article has a newer text than the one that is tagged twice. Go on with another one.")
    body = session.scalar(select(Text.body).join(ArticleVersion).where(ArticleVersion.id == version_id)) or ""
    if not 0 <= start < end <= len(body):
        raise WorkbenchError("These words are not in the article. Select them again.")
    place = {"round_id": round_id, "version_id": version_id, "kind": kind, "start": start, "end": end}
    name = the_code(session, code_id).name if code_id is not None else "number"
    if session.scalar(select(SecondTag.id).filter_by(**place, code_id=code_id, of_first=False).limit(1)):
        raise WorkbenchError(f"These words are tagged “{name}” already.")
    made = SecondTag(**place, quote=body[start:end], code_id=code_id, made_by=present_analyst(session))
    if kind == SpanKind.QUANTITY:
        _read_number(made)
    session.add(made)
    session.flush()
    return made.id


def _read_number(made: SecondTag) -> None:
    """Let the tag state the number in its words; it may have been tagged for one that no rule reads."""
    with suppress(WorkbenchError):
        read = read_quantity(made.quote)
        made.bound, made.low, made.best, made.high = read.bound, read.low, read.best, read.high


def remove_second_tag(session: Session, tag_id: int) -> None:
    session.delete(still_there(session, SecondTag, tag_id, "The tag is no longer there."))
    session.flush()


def second_words(session: Session, round_id: int, version_id: int) -> list[TaggedWords]:
    """What the second coder has tagged in an article, as the reader draws it."""
    rows = session.execute(
        select(SecondTag, Code.name, Code.colour, Analyst.name)
        .outerjoin(Code, Code.id == SecondTag.code_id)
        .outerjoin(Analyst, Analyst.id == SecondTag.made_by)
        .where(SecondTag.round_id == round_id, SecondTag.version_id == version_id, SecondTag.of_first.is_(False))
        .order_by(SecondTag.start, SecondTag.end.desc(), SecondTag.id)
    )
    return [
        TaggedWords(
            id=tag.id,
            kind=tag.kind,
            start=tag.start,
            end=tag.end,
            quote=tag.quote,
            claim_id=None,
            claim_number=None,
            code=name,
            colour=colour,
            made_by=who,
        )
        for tag, name, colour, who in rows
    ]
