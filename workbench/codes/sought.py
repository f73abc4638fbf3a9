"""An expression and where a text has it: words, phrases and beginnings, or a regular expression; knows words only."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import regex

from db.errors import WorkbenchError
from workbench.sentences import paragraph_at, sentence_at, trimmed

TIME_LIMIT = 1.0  # s that a regular expression may take in one text

_TERM = re.compile(r'"([^"]+)"|(\S+)')
_TOKEN = re.compile(r"[^\W_]+")


class Unit(StrEnum):
    """What is coded where the expression occurs."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Expression:
    """What is looked for. Any of several words counts; double quotes keep words together, a last * is a beginning."""

    words: str
    is_pattern: bool = False
    unit: Unit = Unit.WORDS

    def terms(self) -> list[str]:
        """The words and phrases of the expression as they were typed, without those that have no letter."""
        found = (phrase or word for phrase, word in _TERM.findall(self.words))
        return [term for term in found if _TOKEN.search(term)]


def places(expression: Expression, text: str) -> Iterator[tuple[int, int]]:
    """Where to code: code points, end exclusive, in order, each once.

    Raises `WorkbenchError` for an expression that is none, or that takes longer than `TIME_LIMIT`.
    """
    seen: set[tuple[int, int]] = set()
    for start, end in _hits(expression, text):
        place = _grown(expression.unit, text, start, end)
        if place not in seen and place[0] < place[1]:
            seen.add(place)
            yield place


def check(expression: Expression) -> None:
    """Raise `WorkbenchError` for an expression that looks for nothing, or is none."""
    if expression.is_pattern:
        _compiled(expression.words)
    elif not expression.terms():
        raise WorkbenchError('Write what to look for: a word, "two words", or a beginning such as withdr*.')


def folded(words: str) -> str:
    """The words in small letters without accents, as long as they were, as the search index compares them."""
    return words.lower() if words.isascii() else "".join(map(_letter, words))


def _hits(expression: Expression, text: str) -> Iterator[tuple[int, int]]:
    if not expression.is_pattern:
        yield from _words(_pattern_of(tuple(expression.terms())), folded(text))
        return
    try:
        # without the interpreter's lock, so that the window answers meanwhile
        for hit in _compiled(expression.words).finditer(text, timeout=TIME_LIMIT, concurrent=True):
            if hit.end() > hit.start():
                yield trimmed(text, *hit.span())
    except TimeoutError:
        raise WorkbenchError(
            f"The expression takes more than {TIME_LIMIT:.0f} s in one text. Write it without repeats inside repeats."
        ) from None


def _words(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The hits that begin a word; looked for so, a rare word is found four times as fast as with a look behind."""
    place = 0
    while found := pattern.search(text, place):
        start, end = found.span()
        is_inside = start > 0 and text[start - 1].isalnum()
        place = start + 1 if is_inside else end
        if not is_inside:
            yield start, end


@lru_cache(maxsize=8)
def _pattern_of(terms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the terms: its words with whatever stands between words, up to the end of a word; longer ones first."""
    each = []
    for term in sorted(terms, key=len, reverse=True):
        tokens = [re.escape(token) for token in _TOKEN.findall(folded(term))]
        each.append(r"[\W_]+".join(tokens) + ("[^\\W_]*" if term.endswith("*") else ""))
    return re.compile(rf"{each[0] if len(each) == 1 else '(?:' + '|'.join(each) + ')'}(?![^\W_])")


@lru_cache(maxsize=8)
def _compiled(words: str) -> "regex.Pattern[str]":
    if not words.strip():
        raise WorkbenchError("Write a regular expression, for example withdr(aw|ew).*?soldiers")
    try:
        return regex.compile(words, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise WorkbenchError(f"That is no regular expression: {error.msg} at letter {(error.pos or 0) + 1}.") from error


def _grown(unit: Unit, text: str, start: int, end: int) -> tuple[int, int]:
    if unit == Unit.WORDS:
        return start, end
    at = sentence_at if unit == Unit.SENTENCE else paragraph_at
    return trimmed(text, at(text, start)[0], at(text, max(start, end - 1))[1])


@lru_cache(maxsize=4096)
def _letter(sign: str) -> str:
    """One sign for one, so that places stay where they are."""
    small = unicodedata.normalize("NFD", sign)[0].lower()
    return small if len(small) == 1 else sign
