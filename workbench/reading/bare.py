"""Tell whether a number stands without a noun of its own, and whether it shares the next one's."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.lexicon import COUNT_STOPS, MONTHS, PREPOSITIONS, STOPS, TIME_WORDS, WEEKDAYS
from workbench.reading.movewords import DOWN_PARTICLE
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token

# What may stand behind a number that has no noun of its own, besides prepositions, verbs and times.
_TAILS = DOWN_PARTICLE | {"and", "now", "troops"}


def stands_free(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether no noun of its own follows the number."""
    if phrase.last >= len(tokens):
        return True
    low = tokens[phrase.last].low
    closed = low in COUNT_STOPS or low in PREPOSITIONS or low in TIME_WORDS or low in WEEKDAYS or low in MONTHS
    if not tokens[phrase.last].is_word or closed or low in _TAILS or low.endswith("ly"):
        return True
    following = tokens[phrase.last + 1] if phrase.last + 1 < len(tokens) else None
    alone = following is None or not following.is_word or following.low in STOPS or following.low == "and"
    return alone and gazetteer.country_of_people(tokens[phrase.last].text) is not None  # "1,450 French and …"


def shares_noun(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell "1,000 navy and 500 …", "56,000 Army, 10,000 …": a word or two, then the next number of a list."""
    for j in range(phrase.last, min(phrase.last + 4, len(tokens) - 1)):
        if tokens[j].low in ("and", ",", "or"):
            k = j + 1
            while k < min(j + 4, len(tokens) - 1) and tokens[k].is_capital:  # "1,100, France 800"
                k += 1
            if tokens[k].is_number or tokens[k].low in ("some", "about"):
                return True
        if not tokens[j].is_word or tokens[j].low in STOPS:
            return False
    return False
