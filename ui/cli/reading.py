"""The suggest command: what a text claims, with no project needed."""

import json
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.values import AsOf
from ui.cli.output import complain, say, say_json
from workbench.dates import exact_or_whole, read_typed_day
from workbench.reading import read, read_published
from workbench.reading.contract import reading_as_json
from workbench.reading.vague import adopt
from workbench.settings import load_settings
from workbench.texts import refuse_too_long


def suggest(args: Namespace) -> int:
    adopt(load_settings().vague)
    if args.batch:
        return _answer_lines()
    if args.path is None:
        complain("name a file to read, - for standard input, or give --batch")
        return 2
    answer = reading_as_json(read(_text(args.path), _published(args.published)))
    if args.json:
        say_json(answer)
    else:
        _say_suggestions(answer["suggestions"])
    return 0


def _text(path: Path) -> str:
    """The text as given: offsets in the answer count its code points, so it is not brought into stored form.

    Of any other kind of document it is the article's text.
    """
    from workbench.incoming.files import read_file
    from workbench.incoming.formats import TEXT, format_of
    from workbench.incoming.item import Item, bytes_of
    from workbench.incoming.plain import decode

    is_stream = path == Path("-")
    if not is_stream and format_of(Item(path.name, path)) is not TEXT:
        return read_file(path).text.body
    text = decode(sys.stdin.buffer.read(), "standard input") if is_stream else decode(bytes_of(path), path.name)
    refuse_too_long(text)
    return text


def _published(typed: str | None) -> date | AsOf | None:
    """What relative dates count from: a day, or a month or a year where no more is known."""
    return exact_or_whole(read_typed_day(typed)) if typed is not None else None


def _answer_lines() -> int:
    """JSON Lines in, one answer a line out, in the same order. A line that cannot be read is named on stderr."""
    outcome = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            if line.strip():
                say(json.dumps(_answer(line), ensure_ascii=False))
                sys.stdout.flush()  # whoever asks line by line waits for the answer
        except WorkbenchError as error:
            complain(f"Line {number} is not answered: {error}")
            outcome = 1
    return outcome


def _answer(line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        identity, text = asked["id"], _wording(asked["text"])
        published = read_published(str(asked.get("published") or ""))  # a date nobody can read counts as none
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise WorkbenchError('It is not of the form {"id": …, "text": "…", "published": "2025-10-01"}.') from error
    refuse_too_long(text)
    return {"id": identity, **reading_as_json(read(text, published))}


def _wording(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


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
