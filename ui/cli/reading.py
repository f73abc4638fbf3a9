"""The suggest command: what a text claims, with no project needed."""

import json
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.values import AsOf
from ui.cli.output import say, say_json
from workbench.dates import exact_or_whole, read_typed_day
from workbench.reading import read, read_published
from workbench.reading.contract import reading_as_json


def suggest(args: Namespace) -> int:
    if args.batch:
        return _answer_lines()
    if args.path is None:
        raise WorkbenchError("Name a file to read, - for standard input, or give --batch.")
    answer = reading_as_json(read(_text(args.path), _published(args.published)))
    if args.json:
        say_json(answer)
    else:
        _say_suggestions(answer["suggestions"])
    return 0


def _text(path: Path) -> str:
    """The text as given: offsets in the answer count its code points, so it is not brought into stored form."""
    from workbench.incoming import read_file
    from workbench.incoming.plain import decode

    if str(path) == "-":
        return decode(sys.stdin.buffer.read(), "standard input")
    if path.suffix.lower() in {".html", ".htm", ".xhtml"}:
        return read_file(path).text.body
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}. Check the name.") from error


def _published(typed: str | None) -> date | AsOf | None:
    """What relative dates count from: a day, or a month or a year where no more is known."""
    return exact_or_whole(read_typed_day(typed)) if typed else None


def _answer_lines() -> int:
    """JSON Lines in, one answer a line out, in the same order. A line that cannot be read is answered with why."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            say(json.dumps(_answer(line, number), ensure_ascii=False))
    return 0


def _answer(line: bytes, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        identity, text = asked["id"], asked["text"]
        published = read_published(str(asked.get("published") or ""))  # a date nobody can read counts as none
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WorkbenchError(f"Line {number} cannot be read ({error}). Give {{“id”, “text”, “published”}}.") from error
    return {"id": identity, **reading_as_json(read(str(text), published))}


def _say_suggestions(suggestions: list[dict[str, Any]]) -> None:
    for each in suggestions:
        if each["kind"] == "quantity" and not each["is_troop_level"]:
            continue
        say(f"{each['start']:>6}–{each['end']:<6} {each['kind']:<9} “{each['text']}”  {_meaning(each)}".rstrip())


def _meaning(each: dict[str, Any]) -> str:
    if each["kind"] == "quantity":
        level = {end: f"{each[end]:,.0f}" for end in ("low", "best", "high") if each[end] is not None}
        numbers = " ".join(f"{end} {number}" for end, number in level.items())
        where = ", ".join(part for part in (each["force"], each["place"], each["as_of"]) if part)
        return f"{each['bound']} {numbers} {each['claim_kind']}, {each['modality']}; {where}"
    return str(each.get("edtf") or each.get("name") or each.get("label") or "")
