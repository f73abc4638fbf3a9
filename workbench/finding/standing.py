"""Where words stand in a text, without case and accents, and the words around the first of them."""

import re
import unicodedata

from workbench.finding.language import Words

_BEFORE, _AFTER = 40, 110  # signs of a passage before its hit begins, and from there on


def spans(body: str, patterns: list[re.Pattern[str]]) -> list[tuple[int, int]]:
    """Where any of the words stand in a text, none within another; of those that begin at one place the longest."""
    text = folded(body)
    found_at = [found.span() for each in patterns for found in each.finditer(text)]
    found_at = [one for one in found_at if one[0] == 0 or not text[one[0] - 1].isalnum()]
    if len(patterns) == 1:
        return found_at
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found_at, key=lambda one: (one[0], -one[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def patterns_of(words: tuple[Words, ...]) -> list[re.Pattern[str]]:
    """One for each of the words, in a folded text, as the full-text index takes them apart: at no letter and no digit.

    Each begins with a letter as it stands, which is searched for many times faster than for a border.
    """
    read = (_of_one(one) for one in dict.fromkeys(words))
    return [re.compile(one + r"(?![^\W_])") for one in read if one]


def _of_one(words: Words) -> str:
    parts = re.findall(r"[^\W_]+", folded(words.text))
    if not parts:
        return ""
    return r"[\W_]+".join(map(re.escape, parts)) + (r"[^\W_]*" if words.is_beginning else "")


def folded(text: str) -> str:
    """The text in small letters without accents, sign for sign, so that places in it are places in the text."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


class _Folds(dict[int, str]):
    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0]
        small = base.lower()
        self[code] = small if len(small) == 1 else base
        return self[code]


_FOLDS = _Folds()


def passage(body: str, patterns: list[re.Pattern[str]], marks: tuple[str, str]) -> str:
    """The words around the first hit on one line, each hit between marks; empty without one."""
    found = spans(body, patterns)
    if not found:
        return ""
    first, last = max(0, found[0][0] - _BEFORE), min(len(body), found[0][0] + _AFTER)
    while 0 < first < found[0][0] and not body[first - 1].isspace():
        first += 1
    while found[0][1] < last < len(body) and not body[last].isspace():
        last -= 1
    last = max(last, found[0][1])
    said, at = "", first
    for start, end in (one for one in found if one[1] <= last):
        said, at = f"{said}{body[at:start]}{marks[0]}{body[start:end]}{marks[1]}", end
    said = " ".join((said + body[at:last]).split())
    return ("… " if first else "") + said + (" …" if last < len(body) else "")
