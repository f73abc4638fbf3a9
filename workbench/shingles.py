"""The runs of five words of a text as numbers, and the few of them that near-identical texts are found by.

The sketch is a MinHash of one hash function: the smallest of all numbers (bottom-k, Cohen and Kaplan, Summarizing
data using bottom-k sketches, 2007). Of two texts whose runs overlap by the share J, about k·J numbers of the sketches
are the same, so that a copy cut to a third still shares ten of 32, and unrelated texts share none. It takes 128 bytes
a text and is the same on every machine.
"""

from functools import lru_cache
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]

RUN = 5  # words that stand together
KEPT = 32  # numbers in a sketch
FEWEST = 2 * RUN  # runs; shorter texts are like everything
_LONGEST_WORD = 40  # characters a word has on average where a script puts no spaces between words
_MOST_WORDS = 500_000  # remembered at once

_STEP, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)
_HALF = np.uint64(32)


class _Words(dict[str, int]):
    """The number of each word as it stands between blanks, without the marks around it and the commas in figures."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        plain = "".join(letter for letter in word if letter.isalnum())
        number = self[word] = int.from_bytes(blake2b(plain.encode(), digest_size=8).digest(), "little")
        return number


_NUMBERS = _Words()


@lru_cache(maxsize=512)
def shingles(text: str) -> Numbers:
    """Every five words in a row as a number, ascending, each once; capitals and punctuation do not count."""
    return runs(text)


def runs(text: str) -> Numbers:
    """The same for a text that is not asked for again."""
    small = text.lower()
    words: Any = small.split()
    if len(words) * _LONGEST_WORD < len(small):
        words = [letter for letter in small if not letter.isspace()]
    numbers = np.fromiter(map(_NUMBERS.__getitem__, words), np.uint64, len(words))
    last = len(numbers) - RUN + 1
    if last < 1:
        return np.empty(0, np.uint32)
    found = numbers[:last].copy()
    for step in range(1, RUN):
        found = found * _STEP + numbers[step : last + step]
    found ^= found >> _HALF
    found *= _MIX
    return _each_once((found >> _HALF).astype(np.uint32))


def _each_once(numbers: Numbers) -> Numbers:
    """As numpy's unique, in a fifth of its time for so few."""
    numbers.sort()
    is_new = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=is_new[1:])
    return numbers[is_new]


def contained(one: Numbers, other: Numbers) -> float:
    """What share of the shorter text's runs stands in the longer one; 0 where there are too few to say."""
    shorter = min(len(one), len(other))
    if shorter < FEWEST:
        return 0.0
    return len(np.intersect1d(one, other, assume_unique=True)) / shorter


def sketch(found: Numbers) -> bytes:
    """The smallest numbers of a text, 4 bytes each, little-endian; nothing for a text that is like everything."""
    return b"" if len(found) < FEWEST else found[:KEPT].astype("<u4").tobytes()


def sketched(signature: bytes) -> Numbers:
    return np.frombuffer(signature, "<u4")
