"""Names found in whatever way they are written, and covered. Plain values, no file.

A name is found in either case, composed or not, with accents or without, with blanks, hyphens, line ends or nothing
between its words. A single word counts only where it stands alone, or every "Ali" would be found in "quality".
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

BLOCK = "█"
_JSON_ESCAPE = r"\\u[0-9a-f]{4}|\\[nrt]"
_BETWEEN = rf"(?:[\W_]|{_JSON_ESCAPE}){{0,3}}"  # between the words of a name
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Secret:
    """A source whose names are to go: ``label`` is "S-14", ``stand_in`` what is read in place of a name."""

    source_id: int
    label: str
    stand_in: str
    names: tuple[str, ...]


class Veil:
    """The names of all secrets. What stands in their place is as long as they were, or reads as words."""

    def __init__(self, secrets: Sequence[Secret]) -> None:
        named = sorted(((name, one) for one in secrets for name in one.names), key=lambda pair: -len(pair[0]))
        found = [(pattern, one) for name, one in named if (pattern := _pattern(name))]
        self._secrets = [one for _, one in found]
        whole = "|".join(f"(?P<n{place}>{pattern})" for place, (pattern, _) in enumerate(found))
        self._names = re.compile(whole or r"(?!)", re.IGNORECASE)

    def named(self, words: str) -> Secret | None:
        """Whose name stands in these words first; None where there is none."""
        found = self._names.search(words)
        return self._secret(found) if found else None

    def covered(self, words: str) -> str:
        """The words with what stands in for each name."""
        return self._names.sub(lambda found: self._secret(found).stand_in, words)

    def blocked(self, words: str) -> str:
        """The words with as many blocks as each name has letters: every offset stays what it was."""
        return self._names.sub(lambda found: re.sub(r"\S", BLOCK, found[0]), words)

    def _secret(self, found: re.Match[str]) -> Secret:
        return self._secrets[int((found.lastgroup or "n0")[1:])]


def _pattern(name: str) -> str:
    words = _WORD.findall(unicodedata.normalize("NFC", name))
    if not words or sum(map(len, words)) < 2:  # one letter is in every text
        return ""
    loose = _BETWEEN.join("".join(map(_loose, word)) for word in words)
    is_cased = words[0].lower() != words[0].upper()
    if len(words) > 1 or not is_cased:
        return loose
    return rf"(?<![^\W_]){loose}(?=s?(?![^\W_]))"


def _loose(letter: str) -> str:
    """A letter as it may be written: whole, taken apart, without its accents, or escaped in JSON."""
    if letter.isascii():
        return letter
    apart = unicodedata.normalize("NFD", letter)
    bare = apart[0] + "".join(rf"(?:{mark}|{_escaped(mark)})?" for mark in apart[1:])
    folded = letter.casefold()
    ways = (letter, _escaped(letter.lower()), _escaped(letter.upper()), bare, *({folded} - {letter.lower()}))
    return f"(?:{'|'.join(dict.fromkeys(ways))})"


def _escaped(letters: str) -> str:
    return "".join(rf"\\u{ord(letter):04x}" for letter in letters if ord(letter) <= 0xFFFF) or letters
