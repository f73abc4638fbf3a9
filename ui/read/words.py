"""What a suggestion would become, in a few words for the suggestion bar and the card under the mouse."""

from typing import Any

from ui.language.numbers import share_words
from ui.language.texts import tr, written
from workbench.suggestions import OpenSuggestion

Tone = str  # "plain", "muted" or "warn", as the suggestion bar colours it


def becomes(one: OpenSuggestion) -> list[tuple[str, Tone]]:
    """What accepting makes of it, and what would be missing."""
    if one.kind != "quantity":
        return [(_name(one), "plain")]
    *others, last = _number_words(one.offer)
    return [*((f"{words}, ", tone) for words, tone in others), last]


def _name(one: OpenSuggestion) -> str:
    offer = one.offer
    words = {"source": offer.get("name"), "place": offer.get("name"), "event": offer.get("label")}
    return f"{tr(one.kind)}: {words.get(one.kind) or offer.get('edtf') or one.offer['text']}"


def _number_words(offer: dict[str, Any]) -> list[tuple[str, Tone]]:
    words: list[tuple[str, Tone]] = [(range_words(offer), "plain")]
    if offer["ratio"] is not None:
        words.append((tr("base not linked"), "warn"))
    if offer["modality"] != "observed":
        words.append((tr(offer["modality"]), "muted"))
    words += [(offer[part], "muted") for part in ("force", "place") if offer[part]]
    if not offer["place"]:
        words.append((tr("place not said"), "warn"))
    words.append((offer["as_of"], "muted") if offer["as_of"] else (tr("date not said"), "warn"))
    return words


def range_words(offer: dict[str, Any]) -> str:
    """The number as bounds: "< 2,000", "> 900", "900 to 1,200", "about 2,500", "−50 %"."""
    low, best, high, ratio = offer["low"], offer["best"], offer["high"], offer["ratio"]
    if ratio is not None:
        return _ratio_words(ratio if isinstance(ratio, list) else [ratio, ratio], offer["direction"])
    sign = {"up": "+", "down": "−"}.get(offer["direction"] or "", "") if offer["bound"] == "change" else ""
    if best is not None:
        level = sign + written(best, ",.0f")
        return tr("about {number}", number=level) if offer["bound"] == "about" else level
    if low is not None and high is not None:
        return tr("{low:,.0f} to {high:,.0f}", low=low, high=high)
    if high is not None:
        return tr("up to {high:,.0f}, low unknown", high=high)
    return tr("from {low:,.0f}, high unknown", low=low) if low is not None else tr("no number")


def _ratio_words(ratio: list[float], direction: str | None) -> str:
    low, high = ratio
    if direction:
        change = abs(1 - low) * 100
        return f"{'−' if direction == 'down' else '+'}{change:.0f} %"
    return share_words(low, high)


def card(one: OpenSuggestion) -> str:
    """The card under the mouse: what it is, what it would become, and the rule that read it."""
    lines = [
        tr("Suggested: {kind}", kind=tr(one.kind)),
        "".join(words for words, _ in becomes(one)),
        tr("Rule {rule}", rule=one.rule),
    ]
    return "\n".join(lines)
