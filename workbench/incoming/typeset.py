"""Printed lines into paragraphs: running heads dropped, hyphens mended, lines joined; knows lines only."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from workbench.incoming.pdf_lines import Line

_EDGE = 3  # lines at the head and the foot of a page among which a running head is looked for
_OFTEN = 0.3  # of the pages that repeat it, left and right pages apart
_LONGEST_HEAD = 140  # characters
_NUMBER = re.compile(r"\d+")
_ONLY_A_NUMBER = re.compile(r"[\W_]*(?:page|seite|p\.?)?\s*\d{1,4}(?:\s*(?:of|/|von)\s*\d{1,4})?[\W_]*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"(\S*?)(\w+)[-\u2010\u00ad]$")
_BEGINNING = re.compile(r"\w+(?:-\w+)*")
_SOFT = "\u00ad"
_ENDED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_GAP = 1.4  # times the usual step from line to line
_INDENT, _DEEPEST_INDENT = 6.0, 40.0  # points
_FILLED = 0.88  # of the column's width
_LARGER = 1.15  # times the height of the lines around it: a heading


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The running text of a document, paragraph by paragraph."""
    kept = without_running_heads(lines)
    known = _vocabulary(kept)
    made: list[str] = []
    before: Line | None = None
    usual = _usual_step(kept)
    edges = _edges(kept)
    for line in kept:
        if before is not None and _goes_on(before, line, usual, edges):
            made[-1] = joined(made[-1], line.text, known)
        else:
            made.append(line.text)
        before = line
    return made


def without_running_heads(lines: Sequence[Line]) -> list[Line]:
    """The lines but for those that stand at the head or foot of page after page, and page numbers there."""
    pages: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    if len(pages) < 2:
        return list(lines)
    step = _usual_step(lines)
    apart = {number: _apart(here, step) for number, here in pages.items()}
    outermost = {number: _outermost(here) for number, here in pages.items()}
    often = max(2, _OFTEN * len(pages))
    alike = Counter(words for here in apart.values() for words in {_as_head(line.text) for line in here})
    same = Counter(words for here in outermost.values() for words in {line.text for line in here})

    def is_head(line: Line) -> bool:
        if line in apart[line.page]:
            return alike[_as_head(line.text)] >= often or bool(_ONLY_A_NUMBER.fullmatch(line.text))
        return line in outermost[line.page] and same[line.text] >= max(often, len(pages) / 2)

    return [line for line in lines if len(line.text) > _LONGEST_HEAD or not is_head(line)]


def joined(before: str, after: str, known: Iterable[str]) -> str:
    """Two lines as one; a word that was broken at the end of the first is mended, a hyphen of its own stays."""
    broken = _BROKEN.search(before)
    rest = _BEGINNING.match(after)
    if broken is None or rest is None:
        return f"{before} {after}"
    if before.endswith(_SOFT) or not _is_own_hyphen(broken[2], rest[0], known):
        return before[:-1] + after
    return f"{before[:-1]}-{after}"


def _is_own_hyphen(first: str, rest: str, known: Iterable[str]) -> bool:
    if first[-1].isdigit() or first.isupper() or not rest[0].islower():
        return True
    beginning = rest.split("-", maxsplit=1)[0]
    if f"{first}{beginning}".lower() in known or f"{first}{rest}".lower() in known:
        return False
    if f"{first}-{rest}".lower() in known or f"{first}-{beginning}".lower() in known:
        return True
    return first.lower() in known and beginning.lower() in known


def _vocabulary(lines: Iterable[Line]) -> set[str]:
    """The words that stand whole in the document, with those of the frequent ones it may not have."""
    from justext.utils import get_stoplist

    words = {word.lower() for word in get_stoplist("English")}
    for line in lines:
        found = _WORD.findall(line.text)
        whole = found[:-1] if line.text.endswith(("-", "\u2010", _SOFT)) else found
        words.update(word.lower() for word in whole[1:])
    return words


def _as_head(text: str) -> str:
    return _NUMBER.sub("#", " ".join(text.split()))


def _apart(page: list[Line], step: float) -> set[Line]:
    """The few lines at head and foot of a page that stand apart from its text."""
    from_above = sorted(page, key=lambda line: -line.top)
    found: set[Line] = set()
    for outwards in (from_above, from_above[::-1]):
        for count, (one, other) in enumerate(pairwise(outwards[: _EDGE + 1]), 1):
            if abs(one.bottom - other.bottom) > _GAP * step:
                found |= set(outwards[:count])
    return found


def _outermost(page: list[Line]) -> tuple[Line, Line]:
    return max(page, key=lambda line: line.top), min(page, key=lambda line: line.bottom)


def _usual_step(lines: Sequence[Line]) -> float:
    steps = [one.bottom - other.bottom for one, other in pairwise(lines) if one.page == other.page]
    return median(step for step in steps if step > 0) if any(step > 0 for step in steps) else 0.0


def _edges(lines: Sequence[Line]) -> dict[Line, tuple[float, float]]:
    """For each line the left and right edge of its column: where most lines near it begin, and the longest ends."""
    found: dict[Line, tuple[float, float]] = {}
    pages: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    for here in pages.values():
        lefts = Counter(round(line.left) for line in here)
        for line in here:
            near = [edge for edge in lefts if line.left - _DEEPEST_INDENT <= edge <= line.left + 1]
            left = max(near, key=lambda edge: (lefts[edge], edge), default=line.left)
            rights = [other.right for other in here if abs(other.left - left) <= 2]
            found[line] = (left, max(rights, default=line.right))
    return found


def _goes_on(before: Line, line: Line, usual: float, edges: dict[Line, tuple[float, float]]) -> bool:
    """Whether a line belongs to the same paragraph as the one before it."""
    if line.height > _LARGER * before.height or before.height > _LARGER * line.height:
        return False
    has_ended = bool(_ENDED.search(before.text))
    (left, right), (here, _) = edges[before], edges[line]
    is_full = before.right - left >= _FILLED * (right - left)
    if before.page != line.page or line.bottom > before.bottom:  # the next page or column
        return not has_ended
    if before.bottom - line.bottom > _GAP * max(usual, line.height):
        return False
    if line.left - before.left > _INDENT and line.left - here > _INDENT:
        return not has_ended
    return is_full or not has_ended
