"""The words of a text, sentence by sentence, with those marked that carry its facts; knows words only.

Two texts say the same where their words are the same but for capitals, the marks between them and the way they are
set: what is typed otherwise (no-break spaces, curly quotes, soft hyphens, thousands separators) is no other word.
Too many words rather than too few are taken for facts: one too many costs an analyst a look, one missed a wrong claim.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from workbench.likeness import SPELT
from workbench.reading.movewords import DOWN_BY, DOWN_NOUNS, DOWN_OBJECT, DOWN_PARTICLE, UP_BY, UP_NOUNS, UP_OBJECT
from workbench.reading.stancewords import CEILING_WORDS, DENYING, FLOOR_WORDS, PLANNING, PROJECTING, TARGET_WORDS
from workbench.reading.tokens import Token, cut_text


class Fact(StrEnum):
    """What a word carries, the gravest first."""

    NUMBER = "number"
    NEGATION = "negation"
    COMPARATOR = "comparison"
    NAME = "name"
    STANCE = "what happens or is planned"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a text, text[start:end]; ``key`` is the same wherever it says the same."""

    key: str
    start: int
    end: int
    fact: Fact


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, which ends where its last word or mark does."""

    start: int
    end: int
    words: tuple[Word, ...]
    keys: tuple[str, ...]


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_SET_OTHERWISE = str.maketrans(
    dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("“”„«»", '"')
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " ")
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SIGNS = frozenset("%‰$€£¥~<>≈≤≥±+=?")
_DIGIT = re.compile(r"\d")

_NUMBERS = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "million millions billion billions dozen dozens score scores tens half halves third thirds quarter quarters fifth "
    "twice thrice double doubled triple tripled halved single both couple several few many most majority minority all "
    "none every each first second percent per cent percentage point points fold bulk rest remainder"
)
_NEGATIONS = DENYING | _listed(
    "not no never none nor neither without cannot hardly barely scarcely rarely false untrue wrong incorrect denial "
    "except refuse refuses refused fail fails failed stop stops stopped cancel cancels cancelled canceled halt halted"
)
_COMPARATORS = (
    CEILING_WORDS
    | FLOOR_WORDS
    | _listed(
        "less fewer more than under over above below beyond least most up to from between by within about around "
        "roughly nearly almost approximately approx circa some exceed exceeds exceeded exceeding excess minimum "
        "maximum only just exactly precisely higher lower larger smaller greater bigger as many few much another "
        "additional extra further any "
        "total core altogether including excluding plus minus until before after since still already yet again now "
        "currently then ago last next early late mid end during longer once"
    )
)
_STANCES = (
    PLANNING | PROJECTING | TARGET_WORDS | DOWN_OBJECT | DOWN_BY | DOWN_NOUNS | DOWN_PARTICLE | UP_OBJECT | UP_BY
    | UP_NOUNS | _listed("if unless whether reportedly allegedly may can is are was were has have had")
)  # fmt: skip
_FACTS = (
    (Fact.NUMBER, _NUMBERS),
    (Fact.NEGATION, _NEGATIONS),
    (Fact.COMPARATOR, _COMPARATORS),
    (Fact.STANCE, _STANCES),
)


@lru_cache(maxsize=8)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; offsets count its code points."""
    plain, offsets = _plainly_set(text)
    return tuple(_sentence(each.tokens, offsets) for each in cut_text(plain).sentences)


def keys_of(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return [key for sentence in sentences_of(text) for key in sentence.keys]


def set_alike(one: str, other: str) -> bool:
    """Whether two runs of text differ in nothing but how they are typed."""
    return one.translate(_SET_OTHERWISE) == other.translate(_SET_OTHERWISE)


def _plainly_set(text: str) -> tuple[str, list[int] | None]:
    """The text typed plainly, and where each of its characters stands in the text; None where that is the same."""
    if _INVISIBLE.search(text) is None:
        return text.translate(_SET_OTHERWISE), None
    kept = [at for at, letter in enumerate(text) if not _INVISIBLE.match(letter)]
    return "".join(text[at] for at in kept).translate(_SET_OTHERWISE), [*kept, len(text)]


def _sentence(tokens: tuple[Token, ...], offsets: list[int] | None) -> Sentence:
    words = []
    for place, token in enumerate(tokens):
        if _counts(tokens, place):
            words.append(_word(token, _begins(tokens, place), offsets))
    start, end = tokens[0].start, tokens[-1].end
    if offsets is not None:
        start, end = offsets[start], offsets[end - 1] + 1
    return Sentence(start, end, tuple(words), tuple(word.key for word in words))


def _counts(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a token says something: marks do not, but for those that change a number or make a question."""
    token = tokens[place]
    if token.is_word or token.is_number or token.text in _SIGNS or token.text.isnumeric():
        return True
    if token.text[0] == "-" and 0 < place < len(tokens) - 1:
        return tokens[place - 1].is_number and tokens[place + 1].is_number
    return token.text[0].isalnum()


def _begins(tokens: tuple[Token, ...], place: int) -> bool:
    return not any(token.is_word or token.is_number for token in tokens[:place])


def _word(token: Token, begins: bool, offsets: list[int] | None) -> Word:
    start, end = token.start, token.end
    if offsets is not None:
        start, end = offsets[start], offsets[end - 1] + 1
    low = token.low.replace("’", "'")
    key = token.text.replace(",", "") if _GROUPED.fullmatch(token.text) else SPELT.get(low, low)
    return Word(key, start, end, _fact(token, low, begins=begins))


def _fact(token: Token, low: str, *, begins: bool) -> Fact:
    if token.is_number or token.text in _SIGNS or any(letter.isnumeric() for letter in token.text):
        return Fact.NUMBER
    if low.endswith("n't"):
        return Fact.NEGATION
    known = next((fact for fact, words in _FACTS if low in words or token.head in words), None)
    if known is not None:
        return known
    has_no_capitals = token.is_word and token.text.lower() == token.text.upper()
    return Fact.NAME if has_no_capitals or (token.is_capital and not (begins and low in HARMLESS)) else Fact.WORDS


HARMLESS = frozenset({"a", "an", "the", "that", "'s"})
"""Words that may come and go beside others without changing what these say."""

_LEANING = _listed(
    "there here he she they it this these those him them his her hers their theirs its same former latter"
)
_PLACES_BEFORE = _listed("country province city town region area base")


def leans_on_what_is_before(sentence: Sentence) -> bool:
    """Whether a sentence speaks of what the one before it has named: "there", "he", "that country"."""
    keys = sentence.keys
    if any(key in _LEANING for key in keys):
        return True
    return any(one in {"the", "that"} and other in _PLACES_BEFORE for one, other in pairwise(keys))
