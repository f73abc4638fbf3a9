"""What is said about a source: its name, kind, description and terms, whom it acts for, its spellings."""

from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.rows import still_there
from db.sources import Source, SourceName
from db.values import SourceKind
from workbench.sources import add_source, source


class Fact(StrEnum):
    """A column of free words."""

    DESCRIPTION = "description"
    ROLE = "role"
    ACCESS = "access"
    INTEREST = "interest"
    ANONYMITY = "anonymity"


def set_source_fact(session: Session, source_id: int, fact: Fact, words: str) -> None:
    """Set a description, role, access, interest or condition of anonymity; empty means that nothing is known."""
    setattr(source(session, source_id), fact, " ".join(words.split()) or None)


def set_source_kind(session: Session, source_id: int, kind: SourceKind) -> None:
    source(session, source_id).kind = kind


def set_acts_for(session: Session, source_id: int, principal_id: int | None) -> None:
    """Say for whom a source speaks; None for nobody.

    Raises `WorkbenchError` where the chain would lead back to the source (the file's writer refuses it too).
    """
    acting = source(session, source_id)
    if principal_id is not None:
        principal = source(session, principal_id)
        if principal_id == source_id:
            raise WorkbenchError("A source cannot act for itself. Leave it empty, or name another.")
        chain = acts_for_chain(session, principal_id)
        if source_id in {one.id for one in chain}:
            way = " → ".join(one.name for one in (principal, *chain))
            raise WorkbenchError(f"{principal.name} acts for {acting.name} already: {way}. Change that first.")
    acting.acts_for_id = principal_id
    session.flush()


def set_acts_for_named(session: Session, source_id: int, name: str) -> None:
    """The same by name; a name not known yet makes an organisation. Empty is nobody."""
    words = " ".join(name.split())
    if not words:
        set_acts_for(session, source_id, None)
        return
    known = session.scalars(
        select(Source)
        .where(func.lower(Source.name) == words.lower())
        .order_by(Source.kind != SourceKind.ORGANISATION, Source.id)
    ).first()
    set_acts_for(session, source_id, (known or add_source(session, words, SourceKind.ORGANISATION)).id)


def acts_for_chain(session: Session, source_id: int) -> list[Source]:
    """Whom a source acts for, whom that one acts for, and so on; a chain that runs in a circle ends."""
    chain: list[Source] = []
    step, seen = source(session, source_id).acts_for_id, {source_id}
    while step is not None and step not in seen:
        chain.append(source(session, step))
        seen.add(step)
        step = chain[-1].acts_for_id
    return chain


def add_spelling(session: Session, source_id: int, name: str) -> None:
    """A name under which the source is found in every article from now on."""
    words = " ".join(name.split())
    known = source(session, source_id)
    if not words or words.lower() == known.name.lower():
        raise WorkbenchError("Type a spelling other than the source's name.")
    taken = session.scalars(
        select(SourceName).where(func.lower(SourceName.name) == words.lower(), SourceName.article_id.is_(None))
    ).first()
    if taken is not None:
        raise WorkbenchError(f"“{words}” means {source(session, taken.source_id).name}. Remove it there first.")
    session.add(SourceName(source_id=source_id, name=words))
    session.flush()


def forget_spelling(session: Session, spelling_id: int) -> None:
    """The name no longer means the source; claims that were read by it stay as they are."""
    spelling = still_there(session, SourceName, spelling_id, "The spelling is gone already.")
    session.delete(spelling)
    session.flush()
