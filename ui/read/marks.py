"""What is tagged and offered in an article, as the reader draws it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from db.values import SpanKind
from ui.reader.marks import ReaderMark, ReaderSuggestion
from workbench.numbering import claim_label
from workbench.spans import TaggedWords
from workbench.suggestions import OpenSuggestion


class DrawnTags:
    """The tags of an article, and the mark that each is drawn as.

    Words that several claims share as their source or place are drawn once, for the first of them.
    """

    def __init__(self, tagged: Iterable[TaggedWords] = ()) -> None:
        self._tags: dict[int, list[TaggedWords]] = {}  # by span: words with several codes stand here several times
        self._heaps: dict[_Heap, list[TaggedWords]] = {}
        self._add(tagged)

    def __iter__(self) -> Iterator[TaggedWords]:
        return chain.from_iterable(self._tags.values())

    def __len__(self) -> int:
        return len(self._tags)

    def marks(self) -> list[ReaderMark]:
        return [_mark(_first(heap)) for heap in self._heaps.values()]

    def change(self, gone: Iterable[int], come: Iterable[TaggedWords]) -> tuple[list[ReaderMark], list[ReaderMark]]:
        """Take all tags of some spans out and put others in; returns the marks to take away and to add."""
        come = list(come)
        left = [one for span_id in gone for one in self._tags.pop(span_id, [])]
        heaps = dict.fromkeys(_heap(one) for one in (*left, *come))
        before = [_first(self._heaps[heap]) for heap in heaps if heap in self._heaps]
        for one in left:
            self._heaps[_heap(one)].remove(one)
        for heap in {_heap(one) for one in left}:
            if not self._heaps[heap]:
                del self._heaps[heap]
        self._add(come)
        after = [_first(self._heaps[heap]) for heap in heaps if heap in self._heaps]
        kept = set(before) & set(after)
        return [_mark(one) for one in before if one not in kept], [_mark(one) for one in after if one not in kept]

    def _add(self, tagged: Iterable[TaggedWords]) -> None:
        for one in tagged:
            self._tags.setdefault(one.id, []).append(one)
            self._heaps.setdefault(_heap(one), []).append(one)


_Heap = tuple[SpanKind, int, int, int | None, int | None]


def _heap(one: TaggedWords) -> _Heap:
    """Tags of one heap are drawn as one; a claim and a code are always drawn on their own."""
    own = one.kind in {SpanKind.CLAIM, SpanKind.CODE}
    return one.kind, one.start, one.end, one.id if own else None, one.coding_id if own else None


def _first(heap: Sequence[TaggedWords]) -> TaggedWords:
    return heap[0] if len(heap) == 1 else min(heap, key=lambda one: one.id)


def _mark(one: TaggedWords) -> ReaderMark:
    return ReaderMark(
        id=one.id,
        kind=one.kind,
        start=one.start,
        end=one.end,
        claim=one.claim_id,
        claim_label=claim_label(one.claim_number) if one.claim_number is not None else None,
        code_name=one.code,
        code_colour=one.colour,
        label=one.quote,
        made_by=one.made_by or "",
    )


def reader_suggestions(offered: Sequence[OpenSuggestion], current: int | None) -> list[ReaderSuggestion]:
    """Suggestions with the words of their parts; what belongs to another is drawn with it and not again.

    An event spans a sentence: it is drawn while it is the current one, or its box would hide the numbers in it.
    """
    parts: dict[int, list[tuple[str, int, int]]] = {}
    for one in offered:
        if one.part_of_id is not None:
            parts.setdefault(one.part_of_id, []).append((one.kind, one.start, one.end))
    return [
        ReaderSuggestion(one.id, one.kind, one.start, one.end, ((one.kind, one.start, one.end), *parts.get(one.id, ())))
        for one in offered
        if one.part_of_id is None and (one.kind != SpanKind.EVENT or one.id == current)
    ]
