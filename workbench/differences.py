"""Two texts word by word: what was taken out, put in and put in place of something, and what facts that touches.

A pure function over words. What is only set otherwise (spaces, quotes, capitals, punctuation) is no difference.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import Indel

from workbench.wording import HARMLESS, Fact, Word, sentences_of

_GRAVEST = {fact: place for place, fact in enumerate(Fact)}


@dataclass(frozen=True, slots=True)
class Difference:
    """old[start:end] became new[new_start:new_end]; one of them is empty where words were put in or taken out.

    ``fact`` is the gravest that one of the words carries, ``before`` and ``after`` are the words.
    """

    fact: Fact
    start: int
    end: int
    new_start: int
    new_end: int
    before: str
    after: str

    @property
    def words(self) -> str:
        """As it is told: "2,000 → 1,000", "not" taken out, "up to" put in."""
        if self.before and self.after:
            return f"{self.before} → {self.after}"
        return f"“{self.before}” taken out" if self.before else f"“{self.after}” put in"


@dataclass(frozen=True, slots=True)
class Edit:
    """words[first:last] of one text became words[new_first:new_last] of the other."""

    first: int
    last: int
    new_first: int
    new_last: int


def edits(old: Sequence[str], new: Sequence[str]) -> list[Edit]:
    """The shortest script of words from one to the other, what stands side by side as one (rapidfuzz's Indel)."""
    found: list[Edit] = []
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            continue
        last = found[-1] if found else None
        if last is not None and (last.last, last.new_last) == (step.src_start, step.dest_start):
            found[-1] = Edit(last.first, step.src_end, last.new_first, step.dest_end)
        else:
            found.append(Edit(step.src_start, step.src_end, step.dest_start, step.dest_end))
    return found


@lru_cache(maxsize=64)
def differences(old: str, new: str) -> tuple[Difference, ...]:
    """All differences in the order of the text."""
    before, after = _words(old), _words(new)
    found = edits([word.key for word in before], [word.key for word in after])
    return tuple(of_edit(each, before, after, old, new) for each in found)


def gravest_first(found: Iterable[Difference]) -> list[Difference]:
    """Changed numbers, negations, comparisons and names first, each in the order of the text."""
    return sorted(found, key=lambda one: (_GRAVEST[one.fact], one.new_start))


def changed_numbers(old: str, new: str) -> list[Difference]:
    """Where one number stands for another: "2,000 → 1,000"."""
    return [one for one in differences(old, new) if one.fact == Fact.NUMBER and one.before and one.after]


def gravest(words: Iterable[Word]) -> Fact:
    return min((word.fact for word in words), key=_GRAVEST.__getitem__, default=Fact.WORDS)


def _words(text: str) -> list[Word]:
    return list(chain.from_iterable(sentence.words for sentence in sentences_of(text)))


def of_edit(edit: Edit, before: Sequence[Word], after: Sequence[Word], old: str, new: str) -> Difference:
    """An edit of words of two texts as a difference between these."""
    gone, come = before[edit.first : edit.last], after[edit.new_first : edit.new_last]
    start, end = _passage(before, edit.first, edit.last)
    new_start, new_end = _passage(after, edit.new_first, edit.new_last)
    fact = gravest(word for word in (*gone, *come) if word.key not in HARMLESS)
    return Difference(fact, start, end, new_start, new_end, old[start:end], new[new_start:new_end])


def _passage(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Where words stand; of no words the place behind the one before."""
    if last > first:
        return words[first].start, words[last - 1].end
    at = words[first - 1].end if first else 0
    return at, at


def touched(found: Sequence[Edit], old: Sequence[Word], new: Sequence[Word]) -> Iterator[tuple[Edit, list[Word]]]:
    """Each edit with the words it takes out or puts in that are not harmless; those of none are left out."""
    for each in found:
        words = [*old[each.first : each.last], *new[each.new_first : each.new_last]]
        telling = [word for word in words if word.key not in HARMLESS]
        if telling:
            yield each, telling
