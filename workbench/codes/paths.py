"""A code's path as one line: "Basing > Erbil"; a ">" inside a name is written with a backslash before it."""

import re
from collections.abc import Iterable

_PART = re.compile(r"(?:\\.|[^>\\]|\\$)+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def path_words(names: Iterable[str]) -> str:
    """The path as it is exported and typed; `path_names` reads the same names back."""
    return " > ".join(re.sub(r"([\\>])", r"\\\1", name) for name in names)


def path_names(words: str) -> tuple[str, ...]:
    """The names of a path that was typed or imported, the outermost first; blanks around them do not count."""
    parts = (re.sub(r"\\(.)", r"\1", part.strip()) for part in _PART.findall(words))
    return tuple(name for name in (plain_name(part) for part in parts) if name)


def path_shown(names: Iterable[str]) -> str:
    """The path as the screen shows it."""
    return " › ".join(names)


def plain_name(words: str) -> str:
    """A name on one line with single blanks and no control signs, as it is stored."""
    return " ".join(_CONTROL.sub("", " ".join(words.split())).split())


def plain_lines(words: str) -> str:
    """A meaning as it is stored: lines end with LF, no control signs, no blanks around."""
    return _CONTROL.sub("", re.sub(r"\r\n?", "\n", words)).strip()
