"""What the card beside a telling or an event says: its exact words, who said it, and both its times in words."""

from ui.chart.card_paint import CardWords
from workbench.timeline.items import Happening, Telling
from workbench.timeline.wording import carried_words, kind_words, known_words, state_words, true_words

OPENS = "Enter or double click: open sentence"


def card_of(one: Telling | Happening) -> CardWords:
    return _of_event(one) if isinstance(one, Happening) else _of_telling(one)


def _of_telling(one: Telling) -> CardWords:
    outlet = one.carriers[0].outlet
    path = " → ".join(part for part in (one.source or "nobody named", outlet) if part)
    known = known_words(one)
    lines = [f"True: {true_words(one)}", f"Known: {known or 'not said'}", path, carried_words(one)]
    if one.origin:
        lines.append(f"Origin {one.origin}")
    if not one.stands:
        lines.append(state_words(one))
    return CardWords(
        one.says[:1].upper() + one.says[1:], f"{one.label}: {kind_words(one)}", one.quote, lines, one.grade, OPENS
    )


def _of_event(one: Happening) -> CardWords:
    where = f"in {one.place}" if one.place else "of no one place"
    when = one.when.words if one.when else "no date"
    return CardWords(one.label, f"Event: {one.kind or 'kind not said'}, {where}", "", [f"When: {when}"])
