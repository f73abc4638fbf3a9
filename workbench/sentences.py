"""Where the sentence or the paragraph round a place begins and ends; knows words only."""

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\Wa-z_])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Cmdr|Sen|Rep|Gov|Pres|Prof|Jr|Sr|approx|ca"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$"
)


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """Return start and end (code points, end exclusive, without outer blanks) of the sentence round `place`."""
    first, last = paragraph_at(text, place)
    begin = first
    for found in _END.finditer(text, first, last):
        if _ABBREVIATION.search(text[max(first, found.start() - 12) : found.start() + 1]):
            continue
        if found.end() > place:
            last = found.end()
            break
        begin = found.end()
    return trimmed(text, begin, last)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the blanks at its ends; a span of blanks shrinks to nothing."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, start + len(words.strip()))


def paragraph_at(text: str, place: int) -> tuple[int, int]:
    end = text.find("\n", place)
    return text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end
