"""Back to what was: one field of one row, or everything that was done since a moment, each as a new edit."""

import json
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.drivers import driver_behind, write_as_stored
from db.errors import WorkbenchError
from db.history import change, change_set
from db.schema import metadata
from db.stacks import Step
from db.undoing import take_back


def restore_field(session: Session, n: int, field: str) -> None:
    """Let a field be again what it was before change `n`, with the others of its register, as an edit of now.

    Raises `WorkbenchError` where its row, or what it would refer to, is gone, or where it does not fit any more.
    """
    name, row = session.execute(select(change.c.tbl, change.c.row).where(change.c.n == n)).one()
    table = metadata.tables[name]
    now = session.execute(select(table).where(table.c.id == row)).mappings().first()
    if now is None:
        raise WorkbenchError("It is no longer there. Undo its removal first.")
    columns = _register(name, field)
    then = {each: now[each] for each in columns}
    for (fields,) in session.execute(
        select(change.c.fields)
        .where(change.c.tbl == name, change.c.row == row, change.c.op == "U", change.c.n >= n)
        .order_by(change.c.n.desc())
    ):
        then |= {each: pair[0] for each, pair in json.loads(fields).items() if each in then}
    _write(session, name, row, then)


def _write(session: Session, name: str, row: int, values: dict[str, Any]) -> None:
    table = metadata.tables[name]
    for column, value in values.items():
        for key in table.columns[column].foreign_keys:
            if value is not None and session.scalar(select(1).where(key.column == value)) is None:
                raise WorkbenchError(f"The {key.column.table.name} that it was is no longer there.")
    try:
        write_as_stored(session, name, row, values)
    except IntegrityError as error:
        raise WorkbenchError("It does not fit any more with what was changed since. Change it by hand.") from error
    session.expire_all()


def _register(name: str, field: str) -> list[str]:
    columns = metadata.tables[name].columns
    register = columns[field].info.get("register")
    return [each.name for each in columns if each.name == field or (register and each.info.get("register") == register)]


def go_back(session: Session, seq: int) -> int:
    """Take back everything that was done after change set `seq`; 0 is before the first. Returns how many sets.

    All of it is one edit and can be undone as one. Raises `WorkbenchError` and changes nothing where a merge lies in
    between, or the history does not have what was before.
    """
    own = select(func.max(change_set.c.seq)).scalar_subquery()
    columns = (change_set.c.seq, change_set.c.uuid, change_set.c.label, change_set.c.kind, change_set.c.imported_by)
    sets = select(*columns).where(change_set.c.seq > seq, change_set.c.seq < own).order_by(change_set.c.seq.desc())
    later = session.execute(sets).all()
    if any(one.kind in {"merge", "unmerge"} for one in later):
        raise WorkbenchError("A merge was made since. Undo it first, then go back.")
    if any(one.imported_by for one in later):
        raise WorkbenchError("What was done before this copy was made cannot be taken back in it.")
    driver = driver_behind(session)
    for one in later:
        take_back(driver, Step(one.seq, one.uuid, one.label), one.seq)
    session.expire_all()
    return len(later)
