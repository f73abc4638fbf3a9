"""Write a reading as the JSON of `muster suggest --json`: a contract, to which keys may be added but not renamed."""

import math
from typing import Any

from workbench.reading.suggestions import (
    DateSuggestion,
    EventSuggestion,
    Part,
    PlaceSuggestion,
    QuantitySuggestion,
    Reading,
    SourceSuggestion,
    Suggestion,
)


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """Return `{"suggestions": [...]}`, ready for json.dumps; a language note is added where there is one."""
    answer: dict[str, Any] = {"suggestions": [_suggestion(s) for s in reading.suggestions]}
    if reading.language_note:
        answer["note"] = reading.language_note
    return answer


def _suggestion(s: Suggestion) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "kind": s.kind.value,
        "start": s.start,
        "end": s.end,
        "text": s.text,
        "sentence_start": s.sentence_start,
        "sentence_end": s.sentence_end,
        "rule": s.rule,
    }
    if isinstance(s, QuantitySuggestion):
        fields |= _quantity(s)
    elif isinstance(s, SourceSuggestion):
        fields |= {"name": s.name, "source_kind": s.source_kind.value, "acts_for": s.acts_for, "role": s.role,
                   "anonymity": s.anonymity, "verb": s.verb}  # fmt: skip
    elif isinstance(s, DateSuggestion):
        fields |= _date(s)
    elif isinstance(s, PlaceSuggestion):
        fields |= {"name": s.name, "key": s.key}
    elif isinstance(s, EventSuggestion):
        fields |= {"label": s.label, "edtf": s.as_of.edtf if s.as_of else None, "place": _words(s.place)}
    return fields


def _quantity(s: QuantitySuggestion) -> dict[str, Any]:
    q = s.quantity
    return {
        "is_troop_level": s.is_troop_level,
        "counted": s.counted,
        "bound": q.bound.value,
        "low": _number(q.low),
        "best": _number(q.best),
        "high": _number(q.high),
        "ratio": None if q.ratio is None else _ratio(*q.ratio),
        "direction": q.direction.value if q.direction else None,
        "claim_kind": s.claim_kind.value,
        "modality": s.modality.value,
        "basis": s.basis.value,
        "unit": s.unit,
        "force": _words(s.force),
        "force_name": s.force.name if s.force else None,
        "force_inferred": s.force.inferred if s.force else None,
        "place": _words(s.place),
        "place_name": s.place.name if s.place else None,
        "place_inferred": s.place.inferred if s.place else None,
        "as_of": s.as_of.edtf if s.as_of else s.as_of_form,
        "as_of_relative": s.as_of_form is not None,
        "as_of_text": s.as_of_part.name if s.as_of_part else None,
        "source": s.source,
        "manner": s.manner.value,
        "former": s.former,
        "unit_rule": s.unit_rule,
    }


def _words(part: Part | None) -> str | None:
    return (part.words or part.name) if part else None


def _number(value: float | None) -> int | float | None:
    return int(value) if value is not None and value.is_integer() else value


def _ratio(low: float, high: float) -> float | list[float | None]:
    """Return one factor as a number and two as a pair; JSON has no infinity, so an open end is null."""
    return low if low == high else [low, None if math.isinf(high) else high]


def _date(s: DateSuggestion) -> dict[str, Any]:
    if s.as_of is None:
        return {"edtf": s.form, "earliest": None, "latest": None, "relative": True}
    earliest, latest = s.as_of.earliest, s.as_of.latest
    return {
        "edtf": s.as_of.edtf,
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
        "relative": False,
    }
