"""Find where the noun phrase that names a source begins and ends, around its verb."""

from collections.abc import Sequence

from workbench.reading.lexicon import (
    DOCUMENT_NOUNS,
    MONTHS,
    ORGANISATION_NOUNS,
    PEOPLE_NOUNS,
    SAYING,
    WEEKDAYS,
)
from workbench.reading.sources import PRONOUNS, SourceMention, name_source
from workbench.reading.tokens import Token

_SKIPPED = frozenset(
    (
        "also had has have later separately earlier then repeatedly recently once already again first publicly on "
        "in early late last this week month year morning afternoon evening night however further actually"
    ).split()
)

NP_STOPS = frozenset(
    (
        "that which who whom when while because since after before but if as so and or is are was were be been "
        "will would can could not than then there where although though it he she they"
    ).split()
)

_CONNECTORS = frozenset("of for from at in to with on".split())

_LONGEST = 18


def is_skipped(token: Token) -> bool:
    return token.low in _SKIPPED or token.low in WEEKDAYS or token.low in MONTHS or token.low.endswith("ly")


def before_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """Step over "…, speaking on condition of anonymity," and "…, like Rubio and Bush,"; keep ", Colonel Rahman,"."""
    for j in range(comma - 1, max(-1, comma - 22), -1):
        if tokens[j].text == ",":
            return None if _is_apposition(tokens, j, comma) else j
        if tokens[j].text in ';:.”"':
            return None
    return None


def _is_apposition(tokens: Sequence[Token], j: int, comma: int) -> bool:
    return (
        all(t.is_capital or t.text == "." for t in tokens[j + 1 : comma])
        and j > 0
        and tokens[j - 1].low in PEOPLE_NOUNS
    )


def phrase_start(tokens: Sequence[Token], last: int) -> int:
    """Walk left from a noun phrase's end to its beginning."""
    j = last - 1 if last and tokens[last - 1].text == "," else last
    determined = False
    while j > 0 and last - j < _LONGEST:
        before = tokens[j - 1]
        if before.low in PRONOUNS:
            return j - 1 if j == last else j
        if before.text == ",":
            if not (j == last - 0 or (tokens[j].is_capital and j > 1 and tokens[j - 2].low in PEOPLE_NOUNS)):
                break
        elif (
            (
                not (before.is_word or before.text in (".", "'s", "’s", "-", "'"))
                or before.low in NP_STOPS
                or before.low in SAYING - DOCUMENT_NOUNS
            )
            or (
                before.text == "."
                and not (
                    j > 1
                    and tokens[j - 2].low
                    in ("col", "gen", "lt", "sen", "mr", "maj", "capt", "sgt", "adm", "rep", "gov", "dr", "brig")
                )
            )
            or (determined and before.low not in _CONNECTORS)
            or (
                before.low in _CONNECTORS
                and not (
                    j > 1
                    and tokens[j - 2].low
                    in PEOPLE_NOUNS | ORGANISATION_NOUNS | DOCUMENT_NOUNS | {"closed", "close", "top"}
                )
            )
        ):
            break
        determined = before.low in ("the", "a", "an", "his", "its", "their", "some", "one")
        j -= 1
    return j


def phrase_right(tokens: Sequence[Token], first: int) -> SourceMention | None:
    """Read the noun phrase that begins behind "said" or "according to"."""
    last = first
    while last < len(tokens) and last - first < _LONGEST:
        token = tokens[last]
        if token.low in PRONOUNS:
            last = last + 1 if last == first else last
            break
        dot = (
            token.text == "."
            and last + 1 < len(tokens)
            and tokens[last + 1].is_capital
            and tokens[last - 1].low
            in ("col", "gen", "lt", "sen", "mr", "maj", "capt", "sgt", "adm", "rep", "gov", "dr")
        )
        apposed = (
            token.text == ","
            and last > first
            and tokens[last - 1].low in PEOPLE_NOUNS
            and last + 1 < len(tokens)
            and tokens[last + 1].is_capital
        )
        if not (token.is_word or token.low == "'s" or token.text == "-" or dot or apposed) or (
            token.low in NP_STOPS and last > first
        ):
            break
        if last > first and (
            token.low in WEEKDAYS
            or token.low in MONTHS
            or token.low in ("on", "in", "at", "with", "during", "here", "late", "using", "to")
        ):
            break
        last += 1
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return name_source(tokens, first, last) if last > first else None
