"""Codes added, renamed, coloured, explained, retired and deleted."""

import re
from collections.abc import Sequence

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.second_coding import SecondTag
from workbench.codes.paths import path_names, plain_lines, plain_name
from workbench.codes.tree import codes_under, the_code
from workbench.figures.phrases import counted

COLOURS = ("#0F5D69", "#B45A1C", "#822A7A", "#0B6CC4", "#4A4A00", "#994D74", "#3D2066", "#075441")
"""What new codes are coloured with in turn."""

LONGEST = 80  # letters
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def add_code(
    session: Session,
    name: str,
    parent_id: int | None = None,
    *,
    after_id: int | None = None,
    colour: str | None = None,
) -> Code:
    """A new code under another or at the top, last or right after one of its siblings.

    Raises `WorkbenchError` without a name, with a long one, or where the parent has one of that name.
    """
    plain = _checked(session, name, parent_id)
    if parent_id is not None:
        the_code(session, parent_id)
    siblings = codes_under(session, parent_id)
    made = Code(name=plain, parent_id=parent_id, colour=checked_colour(colour) if colour else next_colour(session))
    session.add(made)
    ids = [one.id for one in siblings]
    place = ids.index(after_id) + 1 if after_id in ids else len(siblings)
    put_in_order([*siblings[:place], made, *siblings[place:]])
    session.flush()
    return made


# Built once: putting a statement together costs more than running it, and this one runs with every code put on words.
_NAMED = (
    select(Code)
    .where(func.lower(Code.name) == bindparam("name"))
    .order_by(Code.retired, Code.parent_id.is_not(None), Code.id)
)


def code_named(session: Session, name: str, parent: str | None = None, colour: str | None = None) -> Code:
    """The code of that name wherever it stands, those in use first; added when it is new, with the next colour."""
    plain = plain_name(name)
    found = session.scalars(_NAMED, {"name": plain.lower()}).first()
    if found is not None:
        return found
    return add_code(session, plain, code_named(session, parent).id if parent else None, colour=colour)


def code_at(session: Session, path: Sequence[str]) -> Code:
    """The code of that path, added with all above it where they are new."""
    found: Code | None = None
    for name in path:
        parent_id = found.id if found else None
        twin = twin_of(session, name, parent_id)
        found = twin or add_code(session, name, parent_id)
    if found is None:
        raise WorkbenchError("A code needs a name.")
    return found


def code_typed(session: Session, words: str) -> Code:
    """The code that was typed: a path with ">", or a name wherever it stands; added where there is none."""
    names = path_names(words)
    return code_named(session, names[0]) if len(names) == 1 else code_at(session, names)


def in_use(code: Code) -> Code:
    """The code, where it is still put on words. Raises `WorkbenchError` for a retired one."""
    if code.retired:
        raise WorkbenchError(f"“{code.name}” is retired. Bring it back in the codebook (X), or take another code.")
    return code


def rename_code(session: Session, code_id: int, name: str) -> None:
    code = the_code(session, code_id)
    code.name = _checked(session, name, code.parent_id, but=code_id)


def colour_code(session: Session, code_id: int, colour: str) -> None:
    the_code(session, code_id).colour = checked_colour(colour)


def explain_code(session: Session, code_id: int, meaning: str) -> None:
    """Say what the code means and when it is put; nothing takes the words away."""
    the_code(session, code_id).meaning = plain_lines(meaning) or None


def retire_code(session: Session, code_id: int, *, retired: bool) -> None:
    """Offer the code no more, or again. Its codings stay."""
    the_code(session, code_id).retired = retired


def delete_code(session: Session, code_id: int) -> None:
    """Take an unused code out of the codebook. Raises `WorkbenchError` where it is used or has others under it."""
    code = the_code(session, code_id)
    if codes_under(session, code_id):
        raise WorkbenchError(f"“{code.name}” has codes under it. Move or delete them first.")
    uses = session.scalar(select(func.count()).where(Coding.code_id == code_id)) or 0
    if uses:
        tagged = counted(uses, "coding")
        raise WorkbenchError(f"“{code.name}” stands on words: {tagged}. Merge it into another code, or retire it.")
    if session.scalar(select(SecondTag.id).where(SecondTag.code_id == code_id).limit(1)):
        raise WorkbenchError(f"A second coding uses “{code.name}”. Merge it into another code, or retire it.")
    session.delete(code)
    session.flush()


def put_in_order(codes: Sequence[Code]) -> None:
    """Number codes of one parent; those that have their number already are not touched."""
    for place, code in enumerate(codes):
        if code.position != place:
            code.position = place


def twin_of(session: Session, name: str, parent_id: int | None, but: int | None = None) -> Code | None:
    """The code of that name under that parent, whatever its capitals."""
    wanted = plain_name(name).casefold()
    siblings = (one for one in codes_under(session, parent_id) if one.id != but)
    return next((one for one in siblings if one.name.casefold() == wanted), None)


def refuse_twin(session: Session, name: str, parent_id: int | None, but: int | None = None) -> None:
    twin = twin_of(session, name, parent_id, but)
    if twin is not None:
        where = f"under “{session.get_one(Code, parent_id).name}”" if parent_id else "at the top"
        raise WorkbenchError(f"There is a code “{twin.name}” {where} already. Take another name, or merge the two.")


def checked_colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour.strip()):
        raise WorkbenchError(f"“{colour}” is no colour. Write it as #RRGGBB, for example #0F5D69.")
    return colour.strip().upper()


def next_colour(session: Session) -> str:
    used = session.scalar(select(func.count()).select_from(Code)) or 0
    return COLOURS[used % len(COLOURS)]


def _checked(session: Session, name: str, parent_id: int | None, but: int | None = None) -> str:
    plain = plain_name(name)
    if not plain:
        raise WorkbenchError("A code needs a name.")
    if len(plain) > LONGEST:
        raise WorkbenchError(
            f"“{plain[:30]}…” has {len(plain)} letters. Name it in at most {LONGEST}; its meaning can say more."
        )
    refuse_twin(session, plain, parent_id, but)
    return plain
