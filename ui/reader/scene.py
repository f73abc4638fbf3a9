"""What the page shows beside the letters: marks and suggestions sorted for asking, and which of them is current."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from db.values import SpanKind
from ui.reader.index import Span, SpanIndex
from ui.reader.lanes import LanedIndex
from ui.reader.marks import ReaderMark, ReaderSuggestion, SuggestedWords, words_of
from ui.reader.offsets import Offsets

_IN_MARGIN = (SpanKind.CLAIM, SpanKind.CODE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words with nothing to it but its place: a search hit, the words just jumped to."""

    start: int
    end: int


@dataclass
class Scene:
    """Everything painted over and under one text; all places in code points."""

    offsets: Offsets
    tags: LanedIndex[ReaderMark | SuggestedWords] = field(default_factory=LanedIndex)
    claims: SpanIndex[ReaderMark] = field(default_factory=SpanIndex)
    codes: SpanIndex[ReaderMark] = field(default_factory=SpanIndex)
    hits: SpanIndex[Stretch] = field(default_factory=SpanIndex)
    suggestions: dict[int, ReaderSuggestion] = field(default_factory=dict)
    active_claim: int | None = None
    current_mark: int | None = None
    current_suggestion: int | None = None
    flash: Stretch | None = None
    _marks: dict[int, ReaderMark] = field(default_factory=dict)

    def set_marks(self, marks: Iterable[ReaderMark], suggestions: Iterable[ReaderSuggestion]) -> None:
        marks = list(marks)
        self.suggestions = {suggestion.id: suggestion for suggestion in suggestions}
        self.tags = LanedIndex([*(mark for mark in marks if mark.kind not in _IN_MARGIN), *self._suggested()])
        self.claims = SpanIndex(mark for mark in marks if mark.kind is SpanKind.CLAIM)
        self.codes = SpanIndex(mark for mark in marks if mark.kind is SpanKind.CODE)
        self._marks = {mark.id: mark for mark in marks}

    def change_marks(self, gone: Iterable[ReaderMark], come: Iterable[ReaderMark]) -> None:
        """Take some marks away and add others; what an edit has not touched is not sorted again."""
        gone, come = list(gone), list(come)
        for mark in gone:
            self._marks.pop(mark.id, None)
        self._marks |= {mark.id: mark for mark in come}
        for kind, index in ((SpanKind.CLAIM, self.claims), (SpanKind.CODE, self.codes)):
            index.change([each for each in gone if each.kind is kind], [each for each in come if each.kind is kind])
        self.tags.change(*([each for each in some if each.kind not in _IN_MARGIN] for some in (gone, come)))

    def set_suggestions(self, suggestions: Iterable[ReaderSuggestion]) -> None:
        """Offer these instead; marks stay."""
        before = dict.fromkeys(self._suggested())
        self.suggestions = {suggestion.id: suggestion for suggestion in suggestions}
        now = dict.fromkeys(self._suggested())
        self.tags.change([each for each in before if each not in now], [each for each in now if each not in before])

    def _suggested(self) -> list[SuggestedWords]:
        return [words for suggestion in self.suggestions.values() for words in words_of(suggestion)]

    def units(self, span: Span) -> tuple[int, int]:
        """Return a span in Qt's UTF-16 positions."""
        return self.offsets.to_units(span.start), self.offsets.to_units(span.end)

    def under(self, place: int, *, reach: int = 0) -> list[ReaderMark | ReaderSuggestion]:
        """Return what lies on the character at `place`, the shortest first; `reach` 1 counts one that ends there.

        A caret stands between two characters: behind the last letter of a tag it still is "in" it.
        """
        first, last = place - reach, place + 1
        tags = [self.tags.spans[found] for found in self.tags.touching(first, last)]
        wide = [index.spans[found] for index in (self.claims, self.codes) for found in index.touching(first, last)]
        found = sorted([*tags, *wide], key=lambda span: span.end - span.start)
        owners = [self.suggestions[span.id] if isinstance(span, SuggestedWords) else span for span in found]
        return list(dict.fromkeys(owners))

    def mark(self, mark_id: int) -> ReaderMark | None:
        return self._marks.get(mark_id)

    def current(self) -> ReaderMark | ReaderSuggestion | None:
        """Return the one thing that wears the ring: a mark gone to, else the suggestion being decided."""
        if self.current_mark is not None:
            return self.mark(self.current_mark)
        if self.current_suggestion is not None:
            return self.suggestions.get(self.current_suggestion)
        return None
