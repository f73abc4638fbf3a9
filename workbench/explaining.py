"""Why a suggestion was read as it was: its rule in words, and for each part whether the text says it there."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from workbench.dates import day_in_words

_BOUNDS = {
    "exact": "a plain number: exact as worded, rounded as it may be meant",
    "about": "an approximate number: a best value; an end is kept only where the words give one",
    "below": "an upper end only: the low end and the best value are not said",
    "above": "a lower end only: the high end and the best value are not said",
    "between": "two ends and no best value between them",
    "share": "a part of another level, which has to be linked before it is a number of persons",
    "change": "a change and not a level",
}
_MODALITIES = {
    "observed": "Told as it is or was.",
    "planned": "A plan: the verb looks ahead, so it is never drawn as an observation.",
    "projected": "Expected: the verb looks ahead.",
}


def why(kind: str, rule: str, offer: Mapping[str, Any], told_by: str | None = None) -> list[str]:
    """The reading in sentences, one a line. ``told_by`` is the name of the source the number points at."""
    if kind == "quantity":
        return [_rule_line(rule, offer), *_part_lines(offer), _date_line(offer), _source_line(offer, told_by)]
    lines = [f"Read by rule {rule}."]
    if kind == "source" and offer.get("verb"):
        lines.append(f"“{offer['text']}” is the subject of “{offer['verb']}”.")
    if kind == "source" and offer.get("acts_for"):
        lines.append(f"Speaks for {offer['acts_for']}.")
    if kind == "event":
        lines.append(f"Date: {offer['edtf']}." if offer.get("edtf") else "Its date is not said.")
    return lines


def _rule_line(rule: str, offer: Mapping[str, Any]) -> str:
    meaning = _BOUNDS.get(offer["bound"], offer["bound"])
    return f"“{' '.join(offer['text'].split())}” is {meaning} (rule {rule}). {_MODALITIES.get(offer['modality'], '')}"


def _part_lines(offer: Mapping[str, Any]) -> list[str]:
    return [_part_line(offer, part) for part in ("force", "place")]


def _part_line(offer: Mapping[str, Any], part: str) -> str:
    name = offer.get(f"{part}_name") or offer.get(part)
    if not name:
        return f"{part.capitalize()}: not said."
    said = f" (“{offer[part]}”)" if offer.get(part) and offer[part] != name else ""
    where = "taken from elsewhere in the article" if offer.get(f"{part}_inferred") else "said with the number"
    return f"{part.capitalize()}: {name}{said}, {where}."


def _date_line(offer: Mapping[str, Any]) -> str:
    if not offer.get("as_of"):
        return "As of: not said."
    words = offer.get("as_of_text") or offer.get("as_of_words")
    said = f"“{words}” is " if words else ""
    if offer.get("as_of_relative"):
        return f"As of: {said}{offer['as_of']}; the article has no date to reckon from."
    rule = f", rule {offer['as_of_rule']}" if offer.get("as_of_rule") else ""
    return f"As of: {said}{offer['as_of']}{_days(offer)}{rule}."


def _days(offer: Mapping[str, Any]) -> str:
    """The days a date allows, where they say more than the date itself."""
    first, last = (date.fromisoformat(day) if day else None for day in offer.get("as_of_days") or (None, None))
    if first == last:
        return ""
    start = f"from {day_in_words(first)}" if first else "with no first day"
    return f", {start} {f'to {day_in_words(last)}' if last else 'with no last day'}"


def _source_line(offer: Mapping[str, Any], told_by: str | None) -> str:
    if told_by is None:
        return "Said by: nobody the text names."
    return f"Said by: {told_by}, {offer.get('manner', 'paraphrased')}."
