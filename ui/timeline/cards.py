"""What the card beside a telling or an event says: its exact words, who said it, and both its times in words."""

from ui.chart.card_paint import CardWords
from ui.language.texts import tr, tr_later
from workbench.timeline.items import Happening, Telling
from workbench.timeline.wording import carried_words, kind_words, known_words, state_words, true_words

OPENS = tr_later("Enter or double click: open sentence")


def card_of(one: Telling | Happening) -> CardWords:
    return _of_event(one) if isinstance(one, Happening) else _of_telling(one)


def _of_telling(one: Telling) -> CardWords:
    outlet = one.carriers[0].outlet
    path = " → ".join(part for part in (one.source or tr("nobody named"), outlet) if part)
    known = known_words(one)
    lines = [
        tr("True: {true}", true=true_words(one)),
        tr("Known: {known}", known=known or tr("not said")),
        path,
        carried_words(one),
    ]
    if one.origin:
        lines.append(tr("Origin {origin}", origin=one.origin))
    if not one.stands:
        lines.append(state_words(one))
    return CardWords(
        one.says[:1].upper() + one.says[1:], f"{one.label}: {kind_words(one)}", one.quote, lines, one.grade, tr(OPENS)
    )


def _of_event(one: Happening) -> CardWords:
    where = tr("in {place}", place=one.place) if one.place else tr("of no one place")
    when = one.when.words if one.when else tr("no date")
    return CardWords(
        one.label,
        tr("Event: {kind}, {where}", kind=one.kind or tr("kind not said"), where=where),
        "",
        [tr("When: {when}", when=when)],
    )
