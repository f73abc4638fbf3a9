"""Carrying tags from one text to its next version; knows words only.

A tag is carried when its words are the same there and nothing that carries a fact has changed in its sentence, nor in
the one before where the sentence leans on it ("there", "he"); nor any other word close beside it. Everything else is
for the analyst to see, with the old words beside the new: a score of likeness cannot tell a comma from another number
(changed "2,000" to "1,000", two passages are 98.5 % alike).
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import Indel

from workbench.differences import Difference, Edit, edits, gravest_first, of_edit, touched
from workbench.wording import Fact, Sentence, Word, leans_on_what_is_before, sentences_of, set_alike

_ALIKE = 0.5  # of the words, for a sentence to be a later form of another
_CLEARLY = 0.05  # better than the next best
_BESIDE = 5  # words on either side of a tag


class Why(StrEnum):
    """Why a tag was not carried."""

    CHANGED = "changed"
    REPEATED = "the words stand there more than once"
    GONE = "the sentence is not there any more"
    SAME = "the words are the same; they were tagged after the new version had come"


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a text, text[start:end] in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Changed:
    """A tag that is not carried: why, what changed (the gravest first), and the passages to look at side by side.

    ``new`` is where its words most likely stand now; it and ``new_passage`` are None where the sentence is gone.
    """

    why: Why
    differences: tuple[Difference, ...]
    passage: Place
    new_passage: Place | None = None
    new: Place | None = None


class Carrier:
    """Two versions of a text, between which tags are carried one by one."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._before, self._after = sentences_of(old), sentences_of(new)
        self._starts = [one.start for one in self._before]
        self._was, self._is = _places(self._before), _places(self._after)
        self._later = {
            n: one.keys for n, one in enumerate(self._after) if len(one.keys) > 1 and one.keys not in self._was
        }
        self._matches: dict[int, tuple[int, bool] | None] = {}

    def carry(self, start: int, end: int) -> Place | Changed:
        """Where the words old[start:end] stand in the new text, or why that is not sure."""
        first, last = self._sentences(start, end)
        begins, ends = self._match(first), self._match(last)
        passage = Place(min(start, self._before[first].start), max(end, self._before[last].end))
        if begins is None or ends is None or ends[0] < begins[0]:
            return Changed(Why.GONE, (), passage)
        pair = _Pair(self._before[first : last + 1], self._after[begins[0] : ends[0] + 1], self._old, self._new)
        moved = pair.moved(start, end)
        changes = [*self._changes_before(first, begins[0]), *pair.changes(start, end)]
        is_sure = begins[1] and ends[1]
        if moved is not None and is_sure and not changes and pair.is_same(start, end):
            return moved
        told = tuple(dict.fromkeys(gravest_first(changes)))
        why = Why.CHANGED if told or is_sure else Why.REPEATED
        new_passage = Place(self._after[begins[0]].start, self._after[ends[0]].end)
        return Changed(why, told, passage, new_passage, moved)

    def _sentences(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last sentence that words touch; blanks between two belong to the one before."""
        last = max(bisect_left(self._starts, end) - 1, 0)
        first = max(bisect_right(self._starts, start) - 1, 0)
        if first < last and self._before[first].end <= start:
            first += 1
        return first, last

    def _match(self, place: int) -> tuple[int, bool] | None:
        """The new sentence that an old one has become, and whether that is beyond doubt."""
        if place not in self._matches:
            self._matches[place] = self._same(place) or self._later_form(place)
        return self._matches[place]

    def _same(self, place: int) -> tuple[int, bool] | None:
        """The same sentence: where there are several, the one between the same neighbours or in the same order."""
        keys = self._before[place].keys
        was, there = self._was[keys], self._is.get(keys, [])
        if len(was) == len(there) == 1:
            return there[0], True
        between = [one for one in there if self._neighbours(place, one) == 2]
        if len(between) == 1:
            return between[0], True
        if len(was) == len(there):
            same = there[was.index(place)]
            return same, self._neighbours(place, same) > 0
        return (min(there, key=lambda one: abs(one - place)), False) if there else None

    def _later_form(self, place: int) -> tuple[int, bool] | None:
        """The new sentence most like it, of those that the old text had not."""
        likest = process.extract(
            self._before[place].keys,
            self._later,
            scorer=Indel.normalized_similarity,
            limit=2,
            score_cutoff=_ALIKE,
        )
        if not likest:
            return None
        (_, best, there), others = likest[0], likest[1:]
        is_clear = all(best - score >= _CLEARLY for _, score, _ in others)
        return there, is_clear or self._neighbours(place, there) > 0

    def _neighbours(self, place: int, there: int) -> int:
        """How many of the two sentences around an old and a new one are the same; the ends of both texts are too."""
        before = _keys(self._before, place - 1) == _keys(self._after, there - 1)
        return before + (_keys(self._before, place + 1) == _keys(self._after, there + 1))

    def _changes_before(self, first: int, there: int) -> list[Difference]:
        """Facts that have changed in the sentence which this one leans on, or have come in between the two."""
        if first == 0 or not leans_on_what_is_before(self._before[first]):
            return []
        before = self._match(first - 1)
        begins = before[0] if before is not None and before[0] < there else max(there - 1, 0)
        return _Pair(self._before[first - 1 : first], self._after[begins:there], self._old, self._new).changed_facts()


class _Pair:
    """Sentences of the old text beside what has become of them."""

    def __init__(self, before: Sequence[Sentence], after: Sequence[Sentence], old: str, new: str) -> None:
        self._old, self._new = old, new
        self._before = list(chain.from_iterable(one.words for one in before))
        self._after = list(chain.from_iterable(one.words for one in after))
        self._edits = edits([word.key for word in self._before], [word.key for word in self._after])
        self._shift = self._shifted(before, after)

    def is_same(self, start: int, end: int) -> bool:
        """Whether nothing has changed within the words, be it ever so harmless."""
        first, last = self._range(start, end)
        return not any(_overlaps(each, first, last) for each in self._edits)

    def moved(self, start: int, end: int) -> Place | None:
        """Where the words stand now, or what stands in their place; None where nothing does."""
        if self._shift is not None and self._new[start + self._shift : end + self._shift] == self._old[start:end]:
            return Place(start + self._shift, end + self._shift)
        first, last = self._range(start, end)
        new_first, new_last = self._begins(first), self._ends(last)
        if first >= last or new_first >= new_last:
            return None
        return Place(
            self._edge(start, self._before[first], self._after[new_first], at_start=True),
            self._edge(end, self._before[last - 1], self._after[new_last - 1], at_start=False),
        )

    def changes(self, start: int, end: int) -> list[Difference]:
        """What keeps the words from being carried: a fact anywhere, any telling word within them or close beside."""
        first, last = self._range(start, end)
        return [
            self._difference(each)
            for each, words in touched(self._edits, self._before, self._after)
            if any(word.fact != Fact.WORDS for word in words) or _overlaps(each, first - _BESIDE, last + _BESIDE)
        ]

    def changed_facts(self) -> list[Difference]:
        found = touched(self._edits, self._before, self._after)
        return [self._difference(each) for each, words in found if any(word.fact != Fact.WORDS for word in words)]

    def _difference(self, edit: Edit) -> Difference:
        return of_edit(edit, self._before, self._after, self._old, self._new)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        """The words that old[start:end] touches, words[first:last]."""
        inside = [n for n, word in enumerate(self._before) if word.start < end and start < word.end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)

    def _shifted(self, before: Sequence[Sentence], after: Sequence[Sentence]) -> int | None:
        """How far the passage has moved as it is, letter by letter; None where it is not the same."""
        if not before or not after:
            return None
        old = self._old[before[0].start : before[-1].end]
        return after[0].start - before[0].start if old == self._new[after[0].start : after[-1].end] else None

    def _begins(self, first: int) -> int:
        """Where the words from an old one on begin; a bound or number put before them belongs to them."""
        shift = 0
        for each in self._edits:
            if each.first <= first < each.last:
                return each.new_first
            if each.last == first and self._binds(each):
                return each.new_first
            if each.last <= first:
                shift = each.new_last - each.last
        return first + shift

    def _ends(self, last: int) -> int:
        shift = 0
        for each in self._edits:
            if each.first < last <= each.last:
                return each.new_last
            if each.last < last:
                shift = each.new_last - each.last
        return last + shift

    def _binds(self, edit: Edit) -> bool:
        put_in = self._after[edit.new_first : edit.new_last]
        return edit.first == edit.last and any(word.fact in _BINDING for word in put_in)

    def _edge(self, at: int, old: Word, new: Word, *, at_start: bool) -> int:
        """The same edge at the new word: within it where it is the same, outside where the same marks stand there."""
        mine, its = (old.start, new.start) if at_start else (old.end, new.end)
        step = at - mine
        there = its + step
        if there < 0 or there > len(self._new):
            return its
        before, after = sorted((mine, at)), sorted((its, there))
        is_same = set_alike(self._old[slice(*before)], self._new[slice(*after)])
        return there if is_same else its


_BINDING = frozenset({Fact.NUMBER, Fact.COMPARATOR, Fact.NEGATION})


def _places(sentences: Sequence[Sentence]) -> dict[tuple[str, ...], list[int]]:
    found = defaultdict(list)
    for place, sentence in enumerate(sentences):
        found[sentence.keys].append(place)
    return dict(found)


def _keys(sentences: Sequence[Sentence], place: int) -> tuple[str, ...] | None:
    return sentences[place].keys if 0 <= place < len(sentences) else None


def _overlaps(edit: Edit, first: int, last: int) -> bool:
    """Whether an edit takes words out of words[first:last] or puts some in between them."""
    return edit.first < last and edit.last > first
