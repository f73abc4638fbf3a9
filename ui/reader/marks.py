"""What the reader is given to show: the marks of an article and the suggestions that wait for a decision."""

from dataclasses import dataclass

from db.values import SpanKind


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """One tagged run of words; `start` and `end` are code points into the stored text, end exclusive.

    `claim` is the claim it belongs to (for kind CLAIM: the claim itself). `claim_label` is what its bracket says
    ("C-061"), `code_name` and `code_colour` ("#5C635F", None for the theme's own) are for kind CODE.
    """

    id: int
    kind: SpanKind
    start: int
    end: int
    claim: int | None = None
    claim_label: str | None = None
    code_name: str | None = None
    code_colour: str | None = None
    label: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class ReaderSuggestion:
    """A reading that nobody has accepted yet: the words it hangs on and its further parts as (kind, start, end)."""

    id: int
    kind: str
    start: int
    end: int
    parts: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedWords:
    """One run of words of a suggestion, as it is drawn; `id` is the suggestion's."""

    id: int
    kind: str
    start: int
    end: int


def words_of(suggestion: ReaderSuggestion) -> list[SuggestedWords]:
    """Return the runs to draw: each part, and the suggestion's own words unless a part is the same or it is a claim.

    A whole claim shows through its parts; a box round the sentence as well would only hide them.
    """
    own = (suggestion.kind, suggestion.start, suggestion.end)
    runs = dict.fromkeys(suggestion.parts)
    if suggestion.kind != SpanKind.CLAIM or not suggestion.parts:
        runs.setdefault(own)
    return [SuggestedWords(suggestion.id, kind, start, end) for kind, start, end in runs]
