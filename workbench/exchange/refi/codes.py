"""The codebook as XML of REFI-QDA and back: the same elements stand in a project and in a codebook alone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.errors import WorkbenchError
from workbench.codes.editing import LONGEST
from workbench.codes.paths import plain_lines, plain_name
from workbench.codes.tree import CodeRow
from workbench.exchange.guids import guid, normal
from workbench.exchange.refi.found import FoundCode
from workbench.exchange.refi.xml import child_words, children, put

MOST = 20_000
"""Codes a codebook may have."""

_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_NAMELESS = "Code without a name"


def put_codes(parent: Any, rows: Sequence[CodeRow], notes: Mapping[int, Sequence[str]] | None = None) -> None:
    """Every code under its parent, in the order of the codebook; `notes` are the GUIDs of those on each."""
    made: dict[int | None, Any] = {None: parent}
    for row in rows:  # a code comes after the one it stands under
        facts = {"guid": guid("code", row.id), "name": row.name, "isCodable": "true", "color": row.colour}
        element = put(made[row.parent_id], "Code", facts)
        if row.meaning:
            put(element, "Description", text=row.meaning)
        for note in (notes or {}).get(row.id, ()):
            put(element, "NoteRef", {"targetGUID": note})
        made[row.id] = element


def read_codes(codebook: Any, name: str) -> list[FoundCode]:
    """The codes of a CodeBook element, each before those under it.

    Raises `WorkbenchError` where two of one GUID are different codes, or there are too many.
    """
    found: list[FoundCode] = []
    names: dict[str, tuple[str, ...]] = {}
    for codes in children(codebook, "Codes"):
        for code in _walk(codes, ()):
            there = names.setdefault(code.guid, code.path) if code.guid else code.path
            if there != code.path:
                raise WorkbenchError(
                    f"{name} gives “{there[-1]}” and “{code.path[-1]}” one GUID, so that nobody can tell which of the "
                    "two codes is meant. Export it anew."
                )
            found.append(code)
            if len(found) > MOST:
                raise WorkbenchError(f"{name} has more than {MOST:,} codes, which is no codebook. Export less.")
    return found


def _walk(parent: Any, above: tuple[str, ...]) -> Iterator[FoundCode]:
    """Without recursion: the reader of XML limits how deep elements lie, but not to what Python can call."""
    waiting = [(element, above) for element in reversed(children(parent, "Code"))]
    while waiting:
        element, path = waiting.pop()
        name, rest = named(element.get("name") or "")
        own = (*path, name)
        said = "\n".join(filter(None, (rest, plain_lines(child_words(element, "Description")))))
        yield FoundCode(
            guid=normal(element.get("guid")),
            path=own,
            colour=_colour(element.get("color")),
            meaning=said or None,
            notes=[normal(each.get("targetGUID")) for each in children(element, "NoteRef")],
        )
        waiting += [(below, own) for below in reversed(children(element, "Code"))]


def named(words: str) -> tuple[str, str]:
    """A code's name as Muster may have it; one that is longer is cut, and stands whole in what comes beside it."""
    name = plain_name(words) or _NAMELESS
    return (name, "") if len(name) <= LONGEST else (f"{name[: LONGEST - 1].rstrip()}…", name)


def _colour(written: str | None) -> str | None:
    """#RGB or #RRGGBB as #RRGGBB; what is no colour says nothing."""
    if not written or not _COLOUR.fullmatch(written.strip()):
        return None
    digits = written.strip()[1:].upper()
    return "#" + (digits if len(digits) == 6 else "".join(each * 2 for each in digits))


def sets_of_codes(codebook: Any) -> int:
    """How many sets of codes there are, which Muster has nothing for."""
    return sum(len(children(sets, "Set")) for sets in children(codebook, "Sets"))
