"""Whether two texts, quotes or descriptions are alike, by reasons that can be told; knows words only.

Nothing here decides that two things are one: it finds what an analyst is asked about.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from workbench.shingles import contained, shingles

_WORD = re.compile(r"\d[\d,.]*\d|\w+")
COPY = 0.8  # of the shingles of the shorter text stand in the other one too
_ALIKE = 0.85  # of the words of two quotes stand in the same order
_FEWEST = 5  # words; shorter quotes are said by everyone
_EMPTY = frozenset("a an the who on one of his her their us u s american".split())
SPELT = {"defense": "defence", "defence": "defence", "centre": "center", "programme": "program"}


def words_of(text: str) -> tuple[str, ...]:
    """Words and numbers in lower case; a number is the same with and without thousands separators."""
    return tuple(word.replace(",", "") if word[0].isdigit() else word for word in _WORD.findall(text.lower()))


def are_copies(one: str, other: str) -> bool:
    """Whether two texts are wire copies: four fifths of the shorter one's runs of five words stand in the other.

    A cut copy is one too. Broder's containment (On the resemblance and containment of documents, 1997).
    """
    if one == other:
        return bool(one.strip())
    return contained(shingles(one), shingles(other)) >= COPY


def say_the_same(one: str, other: str) -> bool:
    """Whether two quotes are the same words: nearly all in the same order, and not a number apart."""
    first, second = words_of(one), words_of(other)
    if min(len(first), len(second)) < _FEWEST or _numbers(first) != _numbers(second):
        return False
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def describe_alike(one: str, other: str) -> bool:
    """Whether two descriptions may mean one person: the same words, or all of the shorter one's, two at least."""
    first, second = described_words(one), described_words(other)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    return first == second or (len(shorter) >= 2 and shorter <= longer)


@lru_cache(maxsize=4096)
def described_words(text: str) -> frozenset[str]:
    """The words of a description that say something, in one spelling, singular."""
    words = (SPELT.get(word, word) for word in words_of(text) if word not in _EMPTY)
    return frozenset(word[:-1] if word.endswith("s") and not word.endswith("ss") else word for word in words)


def _numbers(words: Iterable[str]) -> list[str]:
    return sorted(word for word in words if word[0].isdigit())


def in_groups(members: Collection[int], pairs: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """For each member the smallest of those it hangs together with through the pairs."""
    head = {member: member for member in members}

    def top(member: int) -> int:
        while head[member] != member:
            member = head[member]
        return member

    for one, other in pairs:
        first, second = sorted((top(one), top(other)))
        head[second] = first
    return {member: top(member) for member in members}
