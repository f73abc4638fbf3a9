"""The runs of five words of a text as numbers, and the few of them that near-identical texts are found by.

The sketch is a MinHash of one hash function: the smallest of all numbers (bottom-k, Cohen and Kaplan, Summarizing
data using bottom-k sketches, 2007). Of two texts whose runs overlap by the share J, about k·J numbers of the sketches
are the same, so that a copy cut to a third still shares ten of 32, and unrelated texts share none. It takes 128 bytes
a text and is the same on every machine.
"""

import re
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]

RUN = 5  # words that stand together
KEPT = 32  # numbers in a sketch
FEWEST = 2 * RUN  # runs; shorter texts are like everything
_LONGEST_WORD = 40  # characters a word has on average where a script puts no spaces between words

# Letters are folded and marks dropped a text at a time, in bytes: a loop over its words takes three times as long.
_BLANK = ord(" ")
_FOLD = bytes(_BLANK if chr(byte).isspace() and byte < 128 else byte for byte in range(256)).lower()
_MARKS = bytes(byte for byte in range(128) if not chr(byte).isalnum() and not chr(byte).isspace())
_OTHER_MARKS = re.compile("[\u00a1-\u00bf\u2010-\u205e\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]")
_LETTERS = np.array(
    [int.from_bytes(blake2b(bytes((byte,)), digest_size=4).digest(), "little") for byte in range(256)], np.uint32
)
_LETTERS[_BLANK] = 0
_STEP, _MIX, _HALF = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(32)
_BASE = 0x9E3779B1  # odd, so that it has an inverse among the numbers of 32 bits
_FIRST_POWERS = 65_536


@lru_cache(maxsize=4)
def _powers(base: int, count: int) -> Numbers:
    """1, base, base², … modulo 2³²."""
    powers = np.full(count, base, np.uint32)
    powers[0] = 1
    return np.multiply.accumulate(powers, dtype=np.uint32)


@lru_cache(maxsize=512)
def shingles(text: str) -> Numbers:
    """Every five words in a row as a number, ascending, each once; capitals and punctuation do not count."""
    return runs(text)


def runs(text: str) -> Numbers:
    """The same for a text that is not asked for again."""
    numbers = _words(text)
    last = len(numbers) - RUN + 1
    if last < 1:
        return np.empty(0, np.uint32)
    found = numbers[:last].copy()
    for step in range(1, RUN):
        found = found * _STEP + numbers[step : last + step]
    found ^= found >> _HALF
    found *= _MIX
    return _each_once((found >> _HALF).astype(np.uint32))


def _words(text: str) -> NDArray[np.uint64]:
    """A number for each word as it stands between blanks, the marks around and within it dropped (2,000 is 2000)."""
    if not text.isascii():
        text = _OTHER_MARKS.sub("", text.lower().replace("\u00a0", " "))
        if text.count(" ") * _LONGEST_WORD < len(text):
            text = " ".join(text.replace(" ", ""))
    letters = np.frombuffer(text.encode("utf-8", "replace").translate(_FOLD, _MARKS) + b" ", np.uint8)
    ends = np.flatnonzero(letters == _BLANK)
    starts = np.zeros_like(ends)
    starts[1:] = ends[:-1] + 1
    count = max(_FIRST_POWERS, 1 << len(letters).bit_length())
    # The sum of letters, each times a power of its place, up to each word's end; less what came before it, and moved to
    # the text's beginning by the inverse power, it is the same wherever the word stands (Karp and Rabin, 1987).
    sums = np.cumsum(_LETTERS[letters] * _powers(_BASE, count)[: len(letters)], dtype=np.uint32)[ends]
    sums[1:] -= sums[:-1].copy()
    numbers = sums * _powers(pow(_BASE, -1, 2**32), count)[starts]
    return numbers[ends > starts].astype(np.uint64)


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
