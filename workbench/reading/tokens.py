"""Cut a text into words, sentences and quoted passages, each with its code-point offsets."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from workbench.reading.lexicon import ABBREVIATIONS

_TOKEN = re.compile(
    r"""
    \d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?      # 2,500
    | \d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)  # 2 500, with a space that does not break
    | \d+(?:,\d+)+(?!\d)                     # 106,00: malformed, kept whole
    | \d+(?:\.\d+)?                         # 2500, 2.5
    | (?:[^\W\d_]\.){2,}(?:s\b)?            # U.S., G.I.s
    | [^\W\d_]+(?:(?:['’](?!s\b)|[&.](?=[^\W\d_])|-(?=[^\W\d_])(?!(?:strong|man|member|odd|plus|troop|soldier)\b))
        [^\W\d_]+)*                         # thousand-strong: cut, so that the number stands alone
    | ['’]s\b
    | ``|''|--+|\S
    """,
    re.VERBOSE,
)
# "al-Sabah": a name whose article is written small.
_ARTICLED = re.compile(r"(?:al|el|ash|as|ad|an|ar|at|az|ul)-[A-Z]")
_CLOSERS = frozenset("\"”’')]»") | {"''"}
_OPENING = re.compile(r"[“\"«]|``")
_CLOSING = {"“": "”", '"': '"', "«": "»", "``": "''"}
_LONGEST_QUOTE = 2000
# No sentence of news is longer; the bound keeps the rules linear on tables and on text without full stops.
_LONGEST_SENTENCE = 250


class Token(NamedTuple):
    """One word, number or sign; `low` is its small-letter form, which the rules compare, `head` that up to a hyphen."""

    text: str
    start: int
    end: int
    low: str
    head: str
    is_number: bool
    is_word: bool
    is_capital: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence; start and end are its offsets, `number` its place in the text.

    `lows` holds the small-letter forms of its tokens: most rules see there that they have nothing to do.
    """

    number: int
    start: int
    end: int
    tokens: tuple[Token, ...]
    lows: frozenset[str]


@dataclass(frozen=True, slots=True)
class Text:
    """A text cut up once for all the rules."""

    words: str
    sentences: tuple[Sentence, ...]
    quotes: tuple[tuple[int, int], ...]

    def quote_at(self, offset: int) -> tuple[int, int] | None:
        """Return the quoted passage (with its marks) around an offset."""
        at = bisect_right(self.quotes, (offset, len(self.words) + 1)) - 1
        return self.quotes[at] if at >= 0 and self.quotes[at][1] > offset else None


def cut_text(words: str) -> Text:
    """Cut a text into sentences of tokens and find its quoted passages; linear in its length."""
    tokens = [_token(m) for m in _TOKEN.finditer(words)]
    sentences: list[Sentence] = []
    first = 0
    for i, token in enumerate(tokens):
        if i + 1 == len(tokens) or i - first >= _LONGEST_SENTENCE or _ends_sentence(words, tokens, i):
            run = tuple(tokens[first : i + 1])
            lows = frozenset(t.low for t in run)
            sentences.append(Sentence(len(sentences), run[0].start, token.end, run, lows))
            first = i + 1
    return Text(words, tuple(sentences), _find_quotes(words))


def _token(match: re.Match[str]) -> Token:
    text = match.group()
    start, end = match.span()
    return Token(text, start, end, *_traits(text))


@lru_cache(maxsize=32768)  # the words of news are few
def _traits(text: str) -> tuple[str, str, bool, bool, bool]:
    low, first = _small(text), text[0]
    is_word = first.isalpha()
    is_capital = is_word and (first.isupper() or (first in "aeu" and _ARTICLED.match(text) is not None))
    return low, low.partition("-")[0], first.isdecimal(), is_word, is_capital


def _small(text: str) -> str:
    """Return the small-letter form; the country's "US" must not become the pronoun."""
    if text == "US":
        return "u.s."
    return text.lower() if text.isascii() else text.lower().replace("’", "'")


def _ends_sentence(words: str, tokens: list[Token], i: int) -> bool:
    token, following = tokens[i], tokens[i + 1]
    if token.end == following.start:
        return False
    gap = words[token.end : following.start]
    if gap == " " and token.is_word and token.low not in ("u.s.", "u.n."):
        return False
    if "\n" in gap and (gap.count("\n") > 1 or _closes(tokens, i) or (following.is_capital and token.text in ".!?:;")):
        return True
    if not _closes(tokens, i):
        return False
    return not (following.text[0].islower() or following.text in ",;:)")


def _closes(tokens: list[Token], i: int) -> bool:
    """Tell whether a token is a full stop, or a closing mark right behind one."""
    while i > 0 and tokens[i].text in _CLOSERS and tokens[i].start == tokens[i - 1].end:
        i -= 1
    token = tokens[i]
    if token.text in "!?…" or token.low in ("u.s.", "u.n.", "p.m.", "a.m."):
        return token.text in "!?…"
    if token.text != ".":
        return False
    before = tokens[i - 1] if i else None
    return before is None or before.end != token.start or not _is_abbreviation(before)


def _is_abbreviation(token: Token) -> bool:
    return token.low in ABBREVIATIONS or (len(token.text) == 1 and token.is_capital)


def _find_quotes(words: str) -> tuple[tuple[int, int], ...]:
    """Return the quoted passages; one that never closes ends with its paragraph."""
    quotes, at = [], 0
    while opening := _OPENING.search(words, at):
        close = _CLOSING[opening.group()]
        paragraph = words.find("\n", opening.end(), opening.end() + _LONGEST_QUOTE)
        limit = paragraph if paragraph >= 0 else min(len(words), opening.end() + _LONGEST_QUOTE)
        end = words.find(close, opening.end(), limit)
        at = end + len(close) if end >= 0 else limit
        if end >= 0 or opening.group() != '"':
            quotes.append((opening.start(), at))
        at = max(at, opening.end())
    return tuple(quotes)
