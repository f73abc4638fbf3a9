"""A text as it is searched: no case, no accents; each place in it known in the text as stored."""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

_NOT_PLAIN = re.compile(r"[^\x00-\x7f]")


class Folded:
    """Most characters stand for one; where one becomes several, or none, what follows is shifted."""

    def __init__(self, text: str) -> None:
        self._places, self._shifts = [0], [0]  # from this place of the folded text on, so much farther in the stored
        self._text = text.lower() if text.isascii() else self._fold(text)

    def found(self, words: str) -> list[tuple[int, int]]:
        """Where the words stand, as code points [start, end) of the stored text; any blanks stand for any others."""
        parts = "".join(map(_folded, words)).split()
        if not parts:
            return []
        pattern = re.compile(r"\s+".join(map(re.escape, parts)))
        return [(self._stored(match.start()), self._stored(match.end())) for match in pattern.finditer(self._text)]

    def _fold(self, text: str) -> str:
        pieces, end, length = [], 0, 0
        for match in _NOT_PLAIN.finditer(text):
            place = match.start()
            plain = text[end:place].lower()
            sign = _folded(match[0])
            pieces += [plain, sign]
            length += len(plain) + len(sign)
            end = place + 1
            if end - length != self._shifts[-1]:
                self._places.append(length)
                self._shifts.append(end - length)
        pieces.append(text[end:].lower())
        return "".join(pieces)

    def _stored(self, place: int) -> int:
        return max(0, place + self._shifts[bisect_right(self._places, place) - 1])


@lru_cache(maxsize=4096)
def _folded(sign: str) -> str:
    """One character without case and accents; what is only an accent becomes nothing."""
    apart = unicodedata.normalize("NFKD", sign)
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()
