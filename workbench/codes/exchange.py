"""The codebook as CSV or TOML and back: name, parent, colour, meaning, retired; read back just as it was written."""

import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from workbench.claims_csv.table import read_table
from workbench.codes.editing import add_code, checked_colour, code_at, explain_code, twin_of
from workbench.codes.paths import path_names, path_words, plain_lines, plain_name
from workbench.codes.tree import code_rows
from workbench.tables import as_csv

COLUMNS = ("name", "parent", "colour", "meaning", "retired")
_TITLES = {
    **{name: name for name in COLUMNS},
    "code": "name",
    "color": "colour",
    "parent code": "parent",
    "category": "parent",
    "description": "meaning",
    "memo": "meaning",
    "definition": "meaning",
}
_SIGNS = ("=", "+", "-", "@", "\t", "\r", "'")  # what a cell is guarded for with an apostrophe, and that itself
_YES, _NO = {"yes", "true", "1", "retired"}, {"", "no", "false", "0"}
_LARGEST = 10_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """A code as it is exchanged. ``path`` are the names from the outermost down to its own; None says nothing."""

    path: tuple[str, ...]
    colour: str | None = None
    meaning: str | None = None
    retired: bool | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """How many codes came in, were there and say something else now, and were there just so."""

    added: int
    changed: int
    same: int


def codebook(session: Session) -> list[Entry]:
    """All codes in the order of the tree."""
    return [Entry(row.path, row.colour, row.meaning, row.retired) for row in code_rows(session)]


def codebook_csv(entries: Iterable[Entry]) -> str:
    """A line a code; ``parent`` is the path of the code it stands under. A spreadsheet runs nothing in it."""
    return as_csv([{name: _guarded(value) for name, value in _record(one).items()} for one in entries], COLUMNS)


def codebook_toml(entries: Iterable[Entry]) -> str:
    """A table ``[[code]]`` each; ``parent`` is a list of names."""
    return "\n".join("\n".join(_lines(one)) + "\n" for one in entries)


def read_codebook(path: Path) -> list[Entry]:
    """The codes of a .toml or .csv file. Raises `WorkbenchError` that names the line or the code that is wrong."""
    if path.suffix.lower() == ".toml":
        return _from_toml(path)
    table = read_table(path, encoding=_utf_8(path))
    places = {_TITLES[title.casefold()]: at for at, title in enumerate(table.header) if title.casefold() in _TITLES}
    if "name" not in places:
        raise WorkbenchError(
            f"{path.name} has no column “name”. Write name, parent, colour, meaning in its first line."
        )
    entries = []
    for line, cells in table.rows:
        said = {name: _bare(cells[at]) if at < len(cells) else "" for name, at in places.items()}
        entries.append(_entry(said, path_names(said.get("parent", "")), f"{path.name} line {line}"))
    return _with_full_paths(entries)


def import_codebook(session: Session, entries: Sequence[Entry]) -> Imported:
    """Add what is new, after what is there; a code that is there takes over what the file says of it."""
    added = changed = same = 0
    for one in entries:
        parent_id = code_at(session, one.path[:-1]).id if len(one.path) > 1 else None
        code = twin_of(session, one.path[-1], parent_id)
        is_new = code is None
        if code is None:
            code = add_code(session, one.path[-1], parent_id, colour=one.colour)
        before = (code.colour, code.meaning, code.retired)
        code.colour = one.colour or code.colour
        if one.meaning is not None:
            explain_code(session, code.id, one.meaning)
        code.retired = code.retired if one.retired is None else one.retired
        session.flush()
        added += is_new
        changed += not is_new and before != (code.colour, code.meaning, code.retired)
        same += not is_new and before == (code.colour, code.meaning, code.retired)
    return Imported(added, changed, same)


def _utf_8(path: Path) -> str | None:
    """UTF-8 where the bytes are that, whatever letters they spell; else left to be told from them."""
    try:
        path.read_bytes()[:_LARGEST].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    return "utf-8-sig"


def _record(one: Entry) -> dict[str, Any]:
    return {
        "name": one.path[-1],
        "parent": path_words(one.path[:-1]),
        "colour": one.colour,
        "meaning": one.meaning,
        "retired": "yes" if one.retired else None,
    }


def _guarded(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_SIGNS) else value


def _bare(cell: str) -> str:
    """The cell without the apostrophe that guards it; one that guards nothing is a letter."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_SIGNS) else cell


def _lines(one: Entry) -> Iterable[str]:
    yield "[[code]]"
    yield f"name = {_quoted(one.path[-1])}"
    if len(one.path) > 1:
        yield f"parent = [{', '.join(map(_quoted, one.path[:-1]))}]"
    if one.colour:
        yield f"colour = {_quoted(one.colour)}"
    if one.meaning:
        yield f"meaning = {_quoted(one.meaning)}"
    if one.retired:
        yield "retired = true"


def _quoted(words: str) -> str:
    """A basic string of TOML, which is JSON's but for the sign DEL."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007F")


def _from_toml(path: Path) -> list[Entry]:
    try:
        if path.stat().st_size > _LARGEST:
            raise WorkbenchError(f"{path.name} is larger than 10 MB, which no codebook is. Choose another file.")
        content = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}. Choose another file.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkbenchError(f"{path.name} is no TOML: {error}.") from error
    codes = content.get("code")
    if not isinstance(codes, list) or not all(isinstance(one, dict) for one in codes):
        raise WorkbenchError(f"{path.name} has no codes. Write each as a table [[code]] with its name.")
    return _with_full_paths([_of_toml(one, f"{path.name} code {place}") for place, one in enumerate(codes, 1)])


def _of_toml(said: dict[str, Any], where: str) -> Entry:
    parent = said.get("parent", [])
    names = path_names(parent) if isinstance(parent, str) else tuple(map(plain_name, map(str, parent)))
    words = {name: str(said[name]) for name in ("name", "colour", "meaning") if name in said}
    return _entry(words | {"retired": "yes" if said.get("retired") else ""}, names, where)


def _entry(said: dict[str, str], parent: tuple[str, ...], where: str) -> Entry:
    name, colour = plain_name(said.get("name", "")), said.get("colour", "").strip()
    if not name:
        raise WorkbenchError(f"{where} has no name. Name the code, or take the line out.")
    retired = said.get("retired", "").strip().casefold()
    if retired not in _YES | _NO:
        raise WorkbenchError(f"{where}: “{retired}” does not say whether the code is retired. Write yes, or nothing.")
    try:
        kept = checked_colour(colour) if colour else None
    except WorkbenchError as error:
        raise WorkbenchError(f"{where}: {error}") from error
    meaning = plain_lines(said.get("meaning", ""))
    says_retired = "retired" in said
    return Entry((*parent, name), kept, meaning or None, retired in _YES if says_retired else None)


def _with_full_paths(entries: list[Entry]) -> list[Entry]:
    """A parent that is named without its own path is the one code of that name in the file, where there is one."""
    known = {one.path for one in entries}
    by_name: dict[str, list[tuple[str, ...]]] = {}
    for one in entries:
        by_name.setdefault(one.path[-1], []).append(one.path)

    def full(path: tuple[str, ...], seen: frozenset[str] = frozenset()) -> tuple[str, ...]:
        if len(path) != 2 or (path[0],) in known or path[0] in seen:
            return path
        named = by_name.get(path[0], [])
        return (*full(named[0], seen | {path[0]}), path[-1]) if len(named) == 1 else path

    return [Entry(full(one.path), one.colour, one.meaning, one.retired) for one in entries]
