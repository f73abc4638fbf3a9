"""What is tagged and offered in an article, as the reader draws it."""

from collections.abc import Iterable, Sequence

from db.values import SpanKind
from ui.reader.marks import ReaderMark, ReaderSuggestion
from workbench.numbering import claim_label
from workbench.spans import TaggedWords
from workbench.suggestions import OpenSuggestion


def reader_marks(tagged: Iterable[TaggedWords]) -> list[ReaderMark]:
    """All tags, but words that several claims share as their source or place are drawn once."""
    seen: set[tuple[object, ...]] = set()
    marks = []
    for mark in _marks(tagged):
        place = (mark.kind, mark.start, mark.end)
        if mark.kind in {SpanKind.CLAIM, SpanKind.CODE} or place not in seen:
            seen.add(place)
            marks.append(mark)
    return marks


def _marks(tagged: Iterable[TaggedWords]) -> list[ReaderMark]:
    return [
        ReaderMark(
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
        for one in tagged
    ]


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
