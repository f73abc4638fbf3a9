"""Tell "…, the officers told the BBC on Friday." from "In Kabul, officers said 3,000 …": what is told lies before."""

from collections.abc import Sequence

from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS, MONTHS, PREPOSITIONS, STOPS, TIME_WORDS, WEEKDAYS
from workbench.reading.tokens import Token

_TELLING = verbs("tell told, inform, brief, notify")
_LISTENERS = frozenset("reporters journalists afp ap reuters xinhua lawmakers parliament congress here newsmen".split())
_CLOSING = frozenset((",", '"', "”", "''", "``", "’"))
_ENDS = frozenset(".,;!?—–") | {"--", "and", "but", "as", "when", "while", "quoting", "citing", "using"}
_ASIDES = frozenset(
    "in on at during after from to by via before upon following through amid for with inside outside".split()
)


def is_trailing(tokens: Sequence[Token], verb: int, first: int) -> bool:
    """Tell whether what is told stands before its source: a comma or quote before, nothing told behind the verb."""
    lead = first - 1
    while lead >= 0 and tokens[lead].low in DETERMINERS:
        lead -= 1
    if lead < 0 or tokens[lead].text not in _CLOSING:
        return False
    j = verb + 1
    if tokens[verb].low in _TELLING:
        j = _after_noun_phrase(tokens, j)
    while j < len(tokens):
        after = _after_aside(tokens, j)
        if after == j:
            break
        j = after
    if j >= len(tokens):
        return True
    return tokens[j].low in _ENDS and not (tokens[j].text == "," and _goes_on(tokens, j + 1))


def _after_aside(tokens: Sequence[Token], j: int) -> int:
    """Step over one "on Friday", "in a statement", "late", "to reporters", or stay."""
    low = tokens[j].low
    if low in WEEKDAYS or low in MONTHS or low in TIME_WORDS or low in _LISTENERS or low.endswith("ly"):
        return j + 1
    if low in ("late", "early", "last", "this") or (tokens[j].is_number and tokens[j - 1].low in MONTHS):
        return j + 1
    return _after_noun_phrase(tokens, j + 1) if low in _ASIDES else j


def _after_noun_phrase(tokens: Sequence[Token], j: int) -> int:
    """Step over an article and the words behind it."""
    if j < len(tokens) and tokens[j].low in DETERMINERS:
        j += 1
    while j < len(tokens) and (tokens[j].is_word or tokens[j].low == "'s"):
        low = tokens[j].low
        if low in DETERMINERS or (low in PREPOSITIONS and low != "of") or low in STOPS or low in _ENDS:
            break
        j += 1
    return j


def _goes_on(tokens: Sequence[Token], j: int) -> bool:
    """Tell ", that" and an opening quotation: then what is told follows after all."""
    return any(t.low in ("that", "``", "“", '"') for t in tokens[j : j + 3])
