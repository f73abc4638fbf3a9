"""Offers: what the reader of phrases proposes, as the JSON that is kept until the analyst has decided.

It is the JSON of the command line with what accepting needs besides: where the parts of a number stand, the words a
claim is made of, and the days its date allows.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from db.values import AsOf
from workbench.dates import exact_or_whole
from workbench.reading import read
from workbench.reading.contract import reading_as_json
from workbench.reading.suggestions import EventSuggestion, Part, QuantitySuggestion, Suggestion

Offer = dict[str, Any]
Readable = tuple[str, AsOf | None]
"""A text and when it was published."""


def offers_of(body: str, published: AsOf | None) -> list[Offer]:
    """What a text offers, in reading order. ``source`` of a number is the position of its source in this list."""
    reading = read(body, exact_or_whole(published))
    written = reading_as_json(reading)["suggestions"]
    return [{**offer, **_besides(one)} for offer, one in zip(written, reading.suggestions, strict=True)]


def offers_of_each(texts: Iterable[Readable]) -> Iterator[list[Offer]]:
    """What each text offers, read when it is asked for."""
    return (offers_of(body, published) for body, published in texts)


def _besides(one: Suggestion) -> Offer:
    if isinstance(one, QuantitySuggestion):
        named = {"force": one.force, "place": one.place, "as_of": one.as_of_part}
        return {
            "parts": {name: [part.start, part.end] for name, part in named.items() if part and not _repeats(part, one)},
            "statement": [one.statement_start, one.statement_end],
            **_time(one.as_of),
        }
    if isinstance(one, EventSuggestion):
        return {"place_name": one.place.name if one.place else None, **_time(one.as_of)}
    return {}


def _repeats(part: Part, one: QuantitySuggestion) -> bool:
    """A part read from elsewhere in the article is named but not tagged again; one with no words cannot be."""
    outside = part.end <= one.sentence_start or part.start >= one.sentence_end
    return part.start >= part.end or (part.inferred and outside)


def _time(as_of: AsOf | None) -> Offer:
    if as_of is None:
        return {}
    days = [day.isoformat() if day else None for day in (as_of.earliest, as_of.latest)]
    return {"as_of_edtf": as_of.edtf, "as_of_days": days, "as_of_words": as_of.words, "as_of_rule": as_of.rule}
