"""Codes moved in the tree: up and down, in and out, under another."""

from sqlalchemy.orm import Session

from db.codes import Code
from db.errors import WorkbenchError
from workbench.codes.editing import put_in_order, refuse_twin
from workbench.codes.tree import code_rows, codes_under, the_code, with_all_under


def move_code(session: Session, code_id: int, parent_id: int | None, place: int | None = None) -> None:
    """Put a code under another, or at the top, at a place among those there, counted without it; last without one.

    Raises `WorkbenchError` where it would come under itself, or beside another of its name.
    """
    code = the_code(session, code_id)
    if parent_id is not None:
        parent = the_code(session, parent_id)
        if parent_id in with_all_under(code_rows(session), code_id):
            raise WorkbenchError(f"“{code.name}” cannot stand under itself. Choose another place than “{parent.name}”.")
    refuse_twin(session, code.name, parent_id, but=code_id)
    others = [one for one in codes_under(session, parent_id) if one.id != code_id]
    here = len(others) if place is None else min(max(place, 0), len(others))
    code.parent_id = parent_id
    put_in_order([*others[:here], code, *others[here:]])
    session.flush()


def shift_code(session: Session, code_id: int, by: int) -> bool:
    """Move a code so many places down among those of its parent, negative up; whether it has moved."""
    siblings, here = _siblings(session, code_id)
    there = min(max(here + by, 0), len(siblings) - 1)
    if there == here:
        return False
    move_code(session, code_id, siblings[here].parent_id, there)
    return True


def indent_code(session: Session, code_id: int) -> bool:
    """Put a code last under the one before it; whether there is one."""
    siblings, here = _siblings(session, code_id)
    if here == 0:
        return False
    move_code(session, code_id, siblings[here - 1].id)
    return True


def outdent_code(session: Session, code_id: int) -> bool:
    """Put a code right after the one it stands under; whether it stood under one."""
    parent_id = the_code(session, code_id).parent_id
    if parent_id is None:
        return False
    above, here = _siblings(session, parent_id)
    move_code(session, code_id, above[here].parent_id, here + 1)
    return True


def _siblings(session: Session, code_id: int) -> tuple[list[Code], int]:
    code = the_code(session, code_id)
    siblings = codes_under(session, code.parent_id)
    return siblings, next(place for place, one in enumerate(siblings) if one.id == code_id)
