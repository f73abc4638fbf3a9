"""What the reader proposes: quantities, sources, dates, places and events, each with the words it was read from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.values import AsOf, Basis, ClaimKind, Manner, Modality, Quantity, SourceKind


class SuggestionKind(StrEnum):
    QUANTITY = "quantity"
    SOURCE = "source"
    DATE = "date"
    PLACE = "place"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Part:
    """A force, place or time of a quantity and the words it was read from, text[start:end].

    `name` is the canonical name ("US", "Arbil"), `words` how this article mostly says it ("U.S.", "Erbil"), `key` the
    gazetteer's key of a listed place. `inferred`: not said beside the number but taken from elsewhere in the article.
    """

    name: str
    start: int
    end: int
    inferred: bool = False
    words: str = ""
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What all share: words text[start:end] in code points, their sentence, and the rule that read them."""

    kind: SuggestionKind
    start: int
    end: int
    text: str
    sentence_start: int
    sentence_end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantitySuggestion(Suggestion):
    """A number of people, with all that the text says about it.

    `as_of_form` is a relative time that nothing is known to reckon from, as EDTF with unspecified digits.
    `unit_rule` names the rule that said what is counted, as `rule` names the one that read the number.
    `source` is an index into Reading.suggestions; `former` marks the level before a change ("down from 2,000");
    statement_start and statement_end bound the words a claim would be made of.
    """

    is_troop_level: bool
    counted: str
    quantity: Quantity
    claim_kind: ClaimKind
    modality: Modality
    basis: Basis
    unit: str | None
    force: Part | None
    place: Part | None
    as_of: AsOf | None
    as_of_part: Part | None
    as_of_form: str | None
    source: int | None
    manner: Manner
    statement_start: int
    statement_end: int
    former: bool = False
    unit_rule: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSuggestion(Suggestion):
    """Who tells; `name` is the full name known from the whole article, `anonymity` the words that ask for it."""

    name: str
    source_kind: SourceKind
    role: str | None
    acts_for: str | None
    anonymity: str | None
    verb: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSuggestion(Suggestion):
    """A date phrase; `as_of` is None when it is relative and the day of publication is not known.

    `form` is then what its words say on their own, as EDTF with unspecified digits (XXXX-04).
    """

    as_of: AsOf | None
    form: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSuggestion(Suggestion):
    """A listed place: its preferred name and gazetteer key."""

    name: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSuggestion(Suggestion):
    """Something that happened or is to happen on a date."""

    label: str
    as_of: AsOf | None
    place: Part | None


@dataclass(frozen=True, slots=True)
class Reading:
    """All suggestions of a text in the order of their words; the note says why a text in another language has none."""

    suggestions: tuple[Suggestion, ...]
    language_note: str | None
    published: date | None = None
