"""The codebook: a tree of codes with colours."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.codes import Code, Coding
from db.errors import WorkbenchError

_COLOURS = ("#0F5D69", "#B45A1C", "#822A7A", "#0B6CC4", "#4A4A00", "#994D74", "#3D2066", "#075441")


def code_named(session: Session, name: str, parent: str | None = None, colour: str | None = None) -> Code:
    """The code of that name, added with the next colour of the set when it is new."""
    name = " ".join(name.split())
    if not name:
        raise WorkbenchError("A code needs a name.")
    found = session.scalars(select(Code).where(func.lower(Code.name) == name.lower())).first()
    if found is None:
        used = session.scalar(select(func.count()).select_from(Code)) or 0
        parent_id = code_named(session, parent).id if parent else None
        found = Code(name=name, parent_id=parent_id, colour=colour or _COLOURS[used % len(_COLOURS)])
        session.add(found)
        session.flush()
    return found


@dataclass(frozen=True, slots=True)
class CodeRow:
    id: int
    name: str
    parent_id: int | None
    colour: str
    codings: int


def code_rows(session: Session) -> list[CodeRow]:
    rows = session.execute(
        select(Code, func.count(Coding.id))
        .outerjoin(Coding, Coding.code_id == Code.id)
        .group_by(Code.id)
        .order_by(func.lower(Code.name))
    )
    return [CodeRow(one.id, one.name, one.parent_id, one.colour, count) for one, count in rows]
