"""A conflict decided: a value chosen, or both kept. It is an edit like others, and travels to the other copies."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.drivers import driver_behind, write_as_stored
from db.errors import WorkbenchError
from db.merging.copies import Kept
from db.merging.settling import open_conflicts as rows_of
from db.merging.settling import say
from db.merging.shapes import EXISTENCE, Shape, shapes
from db.merging.writing import drop
from db.project import Project
from db.values import Verdict
from workbench.figures.phrases import counted, listed
from workbench.merging.conflicts import Conflict, Side
from workbench.merging.doubles import Double
from workbench.verdicts import give_verdict

Choices = Sequence[tuple[Conflict, Side | None]]
"""Conflicts with the side that is to stand, None for both."""

Verdicts = Sequence[tuple[Double, Verdict]]
"""Sources made on both sides, and whether they are one."""


def decide_all(project: Project, choices: Choices, verdicts: Verdicts = ()) -> list[str]:
    """Decide several as one edit; returns a sentence for each that is left open since it cannot be so.

    What one of them decided along with itself is left alone. `verdicts` are on sources made on both sides.
    """
    refused = []
    what = [counted(len(found), word) for found, word in ((choices, "conflict"), (verdicts, "double")) if found]
    with project.edit(f"Decide {listed(what)}") as session:
        for double, verdict in verdicts:
            try:
                give_verdict(session, double.ours, double.theirs, verdict, f"Made on both sides: {double.why}")
            except WorkbenchError as error:
                refused.append(str(error))
        for conflict, side in choices:
            try:
                keep_both(session, conflict) if side is None else decide(session, conflict, side)
            except StillNeededError as error:
                refused.append(str(error))
            except DecidedAlreadyError:
                continue
    return refused


class DecidedAlreadyError(WorkbenchError):
    """A conflict is none any more."""


class StillNeededError(WorkbenchError):
    """What is to be removed is used by something else."""


def decide(session: Session, conflict: Conflict, side: Side) -> None:
    """Let one of the values stand.

    Raises `DecidedAlreadyError` when it has been decided meanwhile, and `StillNeededError` when a removal cannot stand.
    """
    session.flush()
    driver: Any = driver_behind(session)
    kept = [one for one in rows_of(driver, conflict.table, conflict.row) if one.field == conflict.field]
    if not kept:
        raise DecidedAlreadyError(f"{conflict.item} has been decided already. Look at it again.")
    stands_in = conflict.row if conflict.twin is None else conflict.twin
    if not driver.execute(f'SELECT 1 FROM "{conflict.table}" WHERE id = ?', (stands_in,)).fetchone():
        raise DecidedAlreadyError(f"{conflict.item} has gone with what it belonged to.")
    shape = shapes()[conflict.table]
    if conflict.twin is not None:
        _decide_twin(session, driver, shape, conflict, side)
    elif conflict.field == EXISTENCE:
        _decide_existence(session, driver, conflict, side)
    else:
        _decide_value(session, driver, shape, conflict, json.loads(side.value))
        for one in kept:
            drop(driver, conflict.table, conflict.row, one)
    session.expire_all()


def keep_both(session: Session, conflict: Conflict) -> None:
    """Let the words of both sides of a note stand, the other's with their name."""
    if not conflict.keeps_both:
        raise WorkbenchError(f"Only the words of a note can be kept from both sides. Choose one for {conflict.item}.")
    first, *others = conflict.sides
    added = [f"{json.loads(one.value)} ({one.who})" if one.who else str(json.loads(one.value)) for one in others]
    words = "\n".join((str(json.loads(first.value)), *added))
    decide(session, conflict, Side(words, first.who, first.at, first.is_theirs, first.uuid, json.dumps(words)))


def _decide_value(session: Session, driver: Any, shape: Shape, conflict: Conflict, value: Any) -> None:
    """Write the value; where it stands there already, say so, since no trigger tells of that."""
    names = [shape.columns[place] for place in shape.fields[conflict.field]]
    columns = {names[0]: value} if len(names) == 1 else dict(value)
    before = _changes(driver)
    write_as_stored(session, shape.name, conflict.row, columns)
    if _changes(driver) == before:
        pairs = {name: [value, value] for name, value in columns.items()}
        say(driver, conflict.table, conflict.row, "U", json.dumps(pairs, ensure_ascii=False))


def _changes(driver: Any) -> int:
    return int(driver.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])


def _decide_existence(session: Session, driver: Any, conflict: Conflict, side: Side) -> None:
    if side.value == "1":
        say(driver, conflict.table, conflict.row, "U")
        return
    try:
        with session.begin_nested():
            session.execute(text(f'DELETE FROM "{conflict.table}" WHERE id = :id'), {"id": conflict.row})
    except IntegrityError as error:  # in one of the copies something has come to use it since
        raise StillNeededError(
            f"{conflict.item} is used by something else now and cannot be removed. Let it stay, or take it out there."
        ) from error


def _decide_twin(session: Session, driver: Any, shape: Shape, conflict: Conflict, side: Side) -> None:
    """The row that has the key takes the chosen words; the displaced one is deleted, which says the same as keeping."""
    assert conflict.twin is not None  # noqa: S101  that is what makes it one
    write_as_stored(session, shape.name, conflict.twin, json.loads(side.value))
    say(driver, shape.name, conflict.row, "D")
    for one in rows_of(driver, shape.name, conflict.row):
        drop(driver, shape.name, conflict.row, Kept(one.field, one.head, one.value, one.kind))
