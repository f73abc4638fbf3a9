"""The marks in a report's text: bold, slanted, citations and live numbers; knows words only.

``**bold**``, ``*slanted*``, a citation ``[@claim:12]`` or ``[@claim:12, @source:7]``, a live number ``{#15}``; an
address on the web is a link as it stands. A backslash before one of these signs has it mean itself.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from workbench.reports.document import Link, Words


class Cited(NamedTuple):
    """What a citation is of: a claim or a source, by its row id."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Citing:
    """An inline citation."""

    of: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class NumberMark:
    """The place of a live number, by its row id."""

    id: int


Mark = Words | Link | Citing | NumberMark

_SIGNS = re.compile(
    r"\\(?P<plain>[\\*\[{])"
    r"|(?P<turn>\*\*|\*)"
    r"|\[(?P<cited>@(?:claim|source):\d{1,19}(?:, ?@(?:claim|source):\d{1,19})*)\]"
    r"|\{#(?P<number>\d{1,19})\}"
    r"|(?P<link>https?://[^\s<>\"“”*\[\]{}\\]+)"
)
_CITED = re.compile(r"@(claim|source):(\d+)")
_SPECIAL = re.compile(r"[\\*\[{]")
_AFTER_A_LINK = ".,;:!?)'"


def read_marks(text: str) -> tuple[Mark, ...]:
    """A line of text as its marks, in order; neighbouring words of one look are one."""
    return tuple(_joined(_marks(text)))


def write_marks(marks: Iterable[Mark]) -> str:
    """The marks as text, which `read_marks` reads as the same marks."""
    out: list[str] = []
    strong = slanted = False
    for mark in marks:
        wanted = (mark.strong, mark.slanted) if isinstance(mark, Words) else (strong, slanted)
        out.append(_turned((strong, slanted), wanted))
        strong, slanted = wanted
        out.append(_written(mark))
    return "".join([*out, _turned((strong, slanted), (False, False))])


def plain_words(text: str, instead: Callable[[Citing | NumberMark], str] = lambda _: "") -> str:
    """The text without its marks; ``instead`` says what stands for a citation or a number."""
    return "".join(mark.text if isinstance(mark, Words | Link) else instead(mark) for mark in _marks(text))


def numbers_in(text: str) -> list[int]:
    """The live numbers of a text, in order."""
    return [mark.id for mark in _marks(text) if isinstance(mark, NumberMark)]


def cited_in(text: str) -> list[Cited]:
    """What a text cites, in order."""
    return [one for mark in _marks(text) if isinstance(mark, Citing) for one in mark.of]


def renumbered(text: str, new: dict[int, int]) -> str:
    """The text with other live numbers in the place of those named."""
    return re.sub(r"\{#(\d+)\}", lambda found: f"{{#{new.get(int(found[1]), int(found[1]))}}}", text)


def _marks(text: str) -> Iterator[Mark]:
    look, at = (False, False), 0
    for sign in _SIGNS.finditer(text):
        if sign.start() > at:
            yield Words(text[at : sign.start()], *look)
        at = sign.end()
        if sign["turn"]:
            strong, slanted = look
            look = (not strong, slanted) if sign["turn"] == "**" else (strong, not slanted)
        else:
            yield from _meant(sign, look)
    if at < len(text):
        yield Words(text[at:], *look)


def _meant(sign: re.Match[str], look: tuple[bool, bool]) -> Iterator[Mark]:
    if sign["plain"]:
        yield Words(sign["plain"], *look)
    elif sign["cited"]:
        yield Citing(tuple(Cited(kind, int(row)) for kind, row in _CITED.findall(sign["cited"])))
    elif sign["number"]:
        yield NumberMark(int(sign["number"]))
    else:
        address = sign["link"].rstrip(_AFTER_A_LINK)
        yield Link(address, address)
        if address != sign["link"]:
            yield Words(sign["link"][len(address) :], *look)


def _joined(marks: Iterable[Mark]) -> Iterator[Mark]:
    last: Words | None = None
    for mark in marks:
        if isinstance(mark, Words) and last is not None and (mark.strong, mark.slanted) == (last.strong, last.slanted):
            last = Words(last.text + mark.text, last.strong, last.slanted)
            continue
        if last is not None:
            yield last
        last = mark if isinstance(mark, Words) else None
        if last is None:
            yield mark
    if last is not None:
        yield last


def _turned(before: tuple[bool, bool], after: tuple[bool, bool]) -> str:
    """The signs between two looks; the longer one first where both turn, so that three stars read as they are meant."""
    strong, slanted = (one != other for one, other in zip(before, after, strict=True))
    return ("**" if strong else "") + ("*" if slanted else "")


def _written(mark: Mark) -> str:
    if isinstance(mark, Words):
        return _SPECIAL.sub(lambda found: "\\" + found[0], mark.text)
    if isinstance(mark, Link):
        return mark.address
    if isinstance(mark, NumberMark):
        return f"{{#{mark.id}}}"
    return f"[{', '.join(f'@{one.kind}:{one.id}' for one in mark.of)}]"
