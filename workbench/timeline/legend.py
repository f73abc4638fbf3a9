"""The key to the timeline's signs: a word and a sample for each, around (0, 0) to the right."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from workbench.timeline.items import Stance, Telling, Timeline
from workbench.timeline.signs import Fill, Reach, Shape, known_sign, span_sign
from workbench.timeline.timespans import TimeSpan

SAMPLE = 34.0
"""How wide a sample is."""

_FIRST = date(2025, 1, 1)
_DAY = TimeSpan(_FIRST, _FIRST)
_WITHIN = TimeSpan(_FIRST, date(2025, 1, 31))
_DOT, _BAR = Reach(17, 17, 0), Reach(6, 28, 0)
_PLAIN = Shape(((6, -4), (28, -4), (28, 4), (6, 4)), Fill.SOLID, width=1.3)


@dataclass(frozen=True, slots=True)
class SignKey:
    """``overtaken`` is drawn in the grey of what no longer stands."""

    word: str
    shapes: tuple[Shape, ...]
    overtaken: bool = False


def _key(word: str, shapes: Iterable[Shape]) -> SignKey:
    return SignKey(word, tuple(shapes))


ONE_DAY = _key("true that day", span_sign(_DAY, _DOT, Fill.SOLID))
WITHIN = _key("within these days", span_sign(_WITHIN, _BAR, Fill.SOLID))
OPEN = _key("no end said", span_sign(TimeSpan(_FIRST, None), Reach(0, 0, 0), Fill.SOLID))
ABOUT = _key("about", span_sign(replace(_WITHIN, approximate=True), _BAR, Fill.GROUND))
AFTERWARDS = _key("told afterwards", [replace(_PLAIN, fill=Fill.TONE)])
PLANNED = _key("planned", [replace(_PLAIN, fill=Fill.GROUND)])
PROJECTED = _key("projected", [replace(_PLAIN, fill=Fill.HATCH)])
SAID = _key("said", known_sign((_DAY, _DOT), ()))
PUBLISHED = _key("published", known_sign(None, ((_DAY, _DOT),)))
OVERTAKEN = SignKey("no longer stands", (_PLAIN,), overtaken=True)

KEYS = (ONE_DAY, WITHIN, OPEN, ABOUT, AFTERWARDS, PLANNED, PROJECTED, SAID, PUBLISHED, OVERTAKEN)
_STANCES = {Stance.AFTERWARDS: AFTERWARDS, Stance.PLANNED: PLANNED, Stance.PROJECTED: PROJECTED}


def keys_in_use(timeline: Timeline) -> list[SignKey]:
    """Those whose sign a timeline shows, in their fixed order."""
    used = {key.word for one in timeline.tellings for key in _used(one)}
    return [key for key in KEYS if key.word in used]


def _used(one: Telling) -> Iterable[SignKey]:
    if one.true is not None:
        yield ONE_DAY if one.true.is_day else WITHIN if one.true.first and one.true.last else OPEN
        if one.true.approximate:
            yield ABOUT
    if one.stance in _STANCES:
        yield _STANCES[one.stance]
    if one.said is not None:
        yield SAID
    if any(carrier.published is not None for carrier in one.carriers):
        yield PUBLISHED
    if not one.stands:
        yield OVERTAKEN
