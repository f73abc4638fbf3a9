"""Code points, as the file counts them, to and from UTF-16 units, as Qt counts them."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# One sign for one sign, so that no offset moves. Qt would join CR LF into one break, take U+FDD0 and U+FDD1 for the
# edges of a table, U+FFFC for a picture, and cannot encode half a surrogate pair.
_UNSHOWABLE = re.compile("[\r\x00\ufdd0\ufdd1\ufffc\ud800-\udfff]")


def displayable(text: str) -> str:
    """Return the text as Qt can hold it: the same number of code points, signs with a meaning of their own replaced."""
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text
    return _UNSHOWABLE.sub(lambda sign: " " if sign[0] == "\r" else "\ufffd", text)


class Offsets:
    """The table of one text's astral characters; each takes two UTF-16 units, everything else one."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._points: list[int] = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """Return the UTF-16 position of a code point; outside the text it is pulled to the nearer end."""
        if not 0 <= point <= self.length:
            point = 0 if point < 0 else self.length
        return point + bisect_left(self._points, point) if self._points else point

    def to_points(self, unit: int) -> int:
        """Return the code point at a UTF-16 position; the middle of a pair counts as the character's start."""
        before = bisect_left(self._units, unit)
        if before and unit == self._units[before - 1] + 1:
            return self._points[before - 1]
        return min(max(unit - before, 0), self.length)
