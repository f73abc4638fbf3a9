"""The codebook as it is shown: a tree in its order, each code with its path and how often it is used."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.codes import Code, Coding
from db.rows import still_there
from db.spans import Span


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code of the tree. ``path`` are the names from the outermost down to its own; ``depth`` counts from 0.

    ``codings`` are the words that carry it, in so many ``articles``' versions; codes under it are not counted in.
    """

    id: int
    name: str
    parent_id: int | None
    colour: str
    codings: int
    articles: int
    depth: int
    path: tuple[str, ...]
    meaning: str | None
    retired: bool


_CODES = (
    select(Code, func.count(Coding.id), func.count(Span.version_id.distinct()))
    .outerjoin(Coding, Coding.code_id == Code.id)
    .outerjoin(Span, Span.id == Coding.span_id)
    .group_by(Code.id)
)


def code_rows(session: Session) -> list[CodeRow]:
    """All codes, each followed by those under it; of one parent in their position, then by name."""
    counts = {one.id: (one, codings, articles) for one, codings, articles in session.execute(_CODES)}
    below: dict[int | None, list[Code]] = {}
    for code, *_ in counts.values():
        below.setdefault(code.parent_id, []).append(code)
    for codes in below.values():
        codes.sort(key=in_order)
    rows = []
    for code, path in _walk(below, None, (), set()):
        _, codings, articles = counts[code.id]
        facts = (code.id, code.name, code.parent_id, code.colour, codings, articles)
        rows.append(CodeRow(*facts, len(path) - 1, path, code.meaning, code.retired))
    return rows


def in_order(code: Code) -> tuple[int, str, int]:
    """What codes of one parent are sorted by."""
    return code.position, code.name.casefold(), code.id


def _walk(
    below: dict[int | None, list[Code]], parent: int | None, path: tuple[str, ...], seen: set[int]
) -> Iterator[tuple[Code, tuple[str, ...]]]:
    for code in below.get(parent, ()):
        if code.id not in seen:
            seen.add(code.id)
            yield code, (*path, code.name)
            yield from _walk(below, code.id, (*path, code.name), seen)


def the_code(session: Session, code_id: int) -> Code:
    return still_there(session, Code, code_id, "The code is no longer there. Choose another.")


def codes_under(session: Session, parent_id: int | None) -> list[Code]:
    """The codes right under another, or at the top, in their order."""
    return sorted(session.scalars(select(Code).where(Code.parent_id.is_not_distinct_from(parent_id))), key=in_order)


def with_all_under(rows: Sequence[CodeRow], code_id: int) -> frozenset[int]:
    """The ids of a code and of everything under it."""
    found = {code_id}
    for row in rows:  # a code comes after the one it is under
        if row.parent_id in found:
            found.add(row.id)
    return frozenset(found)


def coding_count(session: Session) -> int:
    """How many codings there are in the whole project."""
    return session.scalar(select(func.count()).select_from(Coding)) or 0
