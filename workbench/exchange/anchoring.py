"""Where the words of an annotation stand in a text: as it says, or found by the words and what is around them."""

from dataclasses import dataclass

_MOST = 1_000  # places where the same words stand that are compared


@dataclass(frozen=True, slots=True)
class Quote:
    """What an annotation says of its words (W3C TextQuoteSelector and TextPositionSelector); -1 where it does not."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where words stand, or why that is not known: ``missing`` they are not there, ``several`` at more places alike."""

    start: int = -1
    end: int = -1
    missing: bool = False
    several: bool = False


def anchored(text: str, quote: Quote) -> Anchor:
    """Find the words. A place that is told counts where the words stand there, or where none are told."""
    if 0 <= quote.start < quote.end <= len(text) and quote.exact in {"", text[quote.start : quote.end]}:
        return Anchor(quote.start, quote.end)
    if not quote.exact:
        return Anchor(missing=True)
    places = _places(text, quote.exact)
    if not places:
        return Anchor(missing=True)
    best = max(_likeness(text, at, quote) for at in places)
    alike = [at for at in places if _likeness(text, at, quote) == best]
    if len(alike) > 1 and quote.start < 0:
        return Anchor(several=True)
    at = min(alike, key=lambda place: abs(place - quote.start))
    return Anchor(at, at + len(quote.exact))


def _places(text: str, words: str) -> list[int]:
    found, at = list[int](), text.find(words)
    while at >= 0 and len(found) < _MOST:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _likeness(text: str, at: int, quote: Quote) -> int:
    """How many signs before and after the words are those that are told."""
    before = text[max(0, at - len(quote.prefix)) : at]
    end = at + len(quote.exact)
    after = text[end : end + len(quote.suffix)]
    return _same(before[::-1], quote.prefix[::-1]) + _same(after, quote.suffix)


def _same(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
