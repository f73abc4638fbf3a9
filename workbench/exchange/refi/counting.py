"""How a program counted the signs of its texts: found out by the words that selections are named with.

The standard asks for Unicode code points and shows, by its example, an end that is not itself selected. It says nothing
of line ends, and programs differ: NVivo counts the two signs of a Windows line end, ATLAS.ti one. Others count UTF-16
units, the mark at the beginning of a file, or name the last sign instead of the one after it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from workbench.exchange.refi.found import FoundSource, Selection

_ASKED = 300  # selections of a text that are looked at
_SHORTEST = 3  # signs of a name that can be words of the text
_CUT = ("…", "...")
_COUNTS_ONE = ("atlas", "qualcoder", "quirkos", "taguette")  # whose texts have line ends of one sign while they count


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted otherwise than the standard has it.

    A Windows line end as one sign, UTF-16 units, the mark at the beginning of the file, the end as the last sign that
    is selected.
    """

    line_end_is_one: bool = False
    units: bool = False
    mark: bool = False
    end_is_last: bool = False

    @property
    def strangeness(self) -> int:
        return 4 * self.end_is_last + 3 * self.mark + 2 * self.units


class Counted:
    """A text, and a way of counting its signs turned into offsets of Python's."""

    def __init__(self, raw: str, counting: Counting) -> None:
        self._counting = counting
        shown = raw.replace("\r\n", "\n") if counting.line_end_is_one else raw
        self._pairs = _places(raw, "\r\n") if counting.line_end_is_one else []
        self._wide = [at + seen for seen, at in enumerate(_astral(shown))] if counting.units else []

    def ends(self, one: Selection) -> tuple[int, int]:
        """The selection as offsets into the text, the end not selected."""
        return self._offset(one.start), self._offset(one.end + self._counting.end_is_last)

    def _offset(self, counted: int) -> int:
        counted -= self._counting.mark
        counted -= bisect_left(self._wide, counted)
        return counted + bisect_left(self._pairs, counted)


def _places(raw: str, pair: str) -> list[int]:
    """Where pairs of signs stand, each before it counted as one."""
    found: list[int] = []
    at = raw.find(pair)
    while at >= 0:
        found.append(at - len(found))
        at = raw.find(pair, at + 2)
    return found


def _astral(text: str) -> Iterator[int]:
    return (at for at, sign in enumerate(text) if sign > "\uffff") if not text.isascii() else iter(())


def expected(origin: str) -> Counting:
    """How a program is known to count, by the name it gives in the file."""
    return Counting(line_end_is_one=any(name in origin.lower() for name in _COUNTS_ONE))


def countings(sources: Iterable[FoundSource], origin: str) -> list[Counting]:
    """How each of the texts was counted. Where its selections do not tell, as the others were; else as expected."""
    usual = expected(origin)
    told = [_told(source, usual) for source in sources]
    votes = Counter(one for one in told if one is not None)
    most = votes.most_common(1)[0][0] if votes else usual
    return [one or most for one in told]


def _told(source: FoundSource, usual: Counting) -> Counting | None:
    """The way of counting under which most names are the words selected; None where no name tells."""
    named = [one for one in source.selections if _is_words(one.name) and not one.is_quoted][:_ASKED]
    if not named:
        return None
    ranked = sorted(_possible(source, usual), key=lambda one: (one.strangeness, one != usual))
    hits = [_hits(source.raw, Counted(source.raw, one), named) for one in ranked]
    best = max(hits)
    return ranked[hits.index(best)] if best else None


def _hits(raw: str, counted: Counted, named: Sequence[Selection]) -> int:
    return sum(_says(raw, counted.ends(each), each.name) for each in named)


def _possible(source: FoundSource, usual: Counting) -> Sequence[Counting]:
    """The ways that make a difference in this text."""
    lines = (False, True) if "\r\n" in source.raw else (usual.line_end_is_one,)
    units = (False, True) if next(_astral(source.raw), None) is not None else (False,)
    marks = (False, True) if source.had_mark else (False,)
    return [Counting(*one) for one in product(lines, units, marks, (False, True))]


def _is_words(name: str) -> bool:
    return len(_plain(name)) >= _SHORTEST


def _says(raw: str, ends: tuple[int, int], name: str) -> int:
    """2 where the words are those of the name, 1 where they are but for blanks around them, else 0."""
    start, end = ends
    if not 0 <= start < end <= len(raw):
        return 0
    words, said = raw[start:end], _plain(name)
    cut = next((mark for mark in _CUT if said.endswith(mark)), None)
    same = _plain(words) == said or (cut is not None and _plain(words).startswith(said.removesuffix(cut).rstrip()))
    return same + (same and words == words.strip())


def _plain(words: str) -> str:
    return " ".join(words.split())
