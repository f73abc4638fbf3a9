"""One code merged into another: its codings, second tags, notes and the codes under it go over, then it is gone."""

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session, aliased

from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.notes import Note, NoteLink
from db.second_coding import SecondTag
from db.spans import Span
from workbench.codes.editing import twin_of
from workbench.codes.placing import move_code
from workbench.codes.tree import code_rows, codes_under, the_code, with_all_under


def merge_code(session: Session, code_id: int, into_id: int) -> None:
    """Let `into_id` stand for both. Words that carry both codes keep one; codes of the same name below merge too.

    Raises `WorkbenchError` for a code into itself or into one under it.
    """
    code, into = the_code(session, code_id), the_code(session, into_id)
    if into_id in with_all_under(code_rows(session), code_id):
        raise WorkbenchError(f"“{code.name}” cannot be merged into itself or a code under it. Choose another.")
    _drop_doubles(session, code_id, into_id)
    for table in (Coding, SecondTag, Note, NoteLink):
        session.execute(update(table).where(table.code_id == code_id).values(code_id=into_id))
    if code.meaning and code.meaning != into.meaning:
        into.meaning = f"{into.meaning}\n{code.meaning}" if into.meaning else code.meaning
    for below in codes_under(session, code_id):
        twin = twin_of(session, below.name, into_id, but=code_id)
        if twin is None:
            move_code(session, below.id, into_id)
        else:
            merge_code(session, below.id, twin.id)
    session.flush()
    session.expire_all()  # what was moved in bulk must not be taken along by the code that goes
    session.delete(session.get_one(Code, code_id))
    session.flush()


def _drop_doubles(session: Session, code_id: int, into_id: int) -> None:
    """Take the code off words that carry the other already; a tag that then has no code goes with it."""
    there, other = aliased(Span), aliased(Coding)
    doubled = session.execute(
        select(Coding.id, Coding.span_id)
        .join(Span, Span.id == Coding.span_id)
        .where(
            Coding.code_id == code_id,
            exists()
            .where(other.code_id == into_id, other.span_id == there.id)
            .where(there.version_id == Span.version_id, there.start == Span.start, there.end == Span.end),
        )
    ).all()
    for coding_id, span_id in doubled:
        session.execute(delete(Coding).where(Coding.id == coding_id))
        if not session.scalar(select(Coding.id).where(Coding.span_id == span_id).limit(1)):
            session.execute(delete(Span).where(Span.id == span_id))
