"""What stands around a quantity: the names of its sentence, the words before them, the clause it lies in."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reading.forces import ForceMention
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import CLAUSE_STARTS, DETERMINERS, PREPOSITIONS, STOPS
from workbench.reading.places import LOCATION_VERBS, PlaceMention
from workbench.reading.tokens import Sentence, Token

LOCATIVES = LOCATION_VERBS | frozenset(
    "in to at from near across within around into on along outside inside throughout off over beyond behind onto "
    "aboard via between under".split()
)
_OF_PLACE = frozenset(
    (
        "out outside inside north south east west streets street part parts defense defence hills north-west half "
        "coast border borders shores skies port city town province region island outskirts suburbs interior waters "
        "provinces regions side sides banks bank areas area mountains capital edge vicinity invasion occupation "
        "liberation garrison garrisons corner corners tip rest centre center heart"
    ).split()
)
_LEAVING = (
    verbs("withdraw withdrew withdrawn, pull, remove, evacuate, recall, redeploy, shift, transfer, move, bring brought")
    | verbs("return, depart, leave left, retreat, come came, march")
    | {"withdrawal", "pullout", "pullback", "home", "departure", "removal", "back", "out", "drawdown", "exit"}
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The names of one sentence, and the other quantities, which bar the way between a number and a far name."""

    sentence: Sentence
    forces: tuple[ForceMention, ...]
    places: tuple[PlaceMention, ...]
    quantities: tuple[tuple[int, int], ...]

    def next_quantity(self, end: int) -> int:
        """Return where the first other quantity behind `end` begins, or the sentence's end."""
        return min((q[0] for q in self.quantities if q[0] >= end), default=len(self.sentence.tokens))


def word_before(tokens: Sequence[Token], i: int) -> str:
    """Return the word before a name and its articles and adjectives: "in" for "in the northern Syria"."""
    j = i - 1
    if j > 0 and tokens[j].low == "'s":  # Russia's Kursk region: what stands before Russia
        j -= 2
        while j > i - 5 and j >= 0 and tokens[j].is_capital:
            j -= 1
    while j > i - 5 and j >= 0 and (tokens[j].low in DETERMINERS or tokens[j].text == "(" or _is_adjective(tokens[j])):
        j -= 1
    if j > 0 and tokens[j].low == "of" and tokens[j - 1].low in _OF_PLACE:
        return "in"
    return tokens[j].low if j >= 0 else ""


def _is_adjective(token: Token) -> bool:
    plain = token.is_word and not token.is_capital
    return plain and not (token.low in STOPS or token.low in PREPOSITIONS or token.low in LOCATIVES)


def clause_start(tokens: Sequence[Token], at: int) -> int:
    """Return where the clause that holds tokens[at] begins."""
    for j in range(at - 1, -1, -1):
        if tokens[j].low in CLAUSE_STARTS or tokens[j].text in ";:—" or tokens[j].low == "--":
            return j + 1
        if tokens[j].text == "," and tokens[j + 1].low == "and" and j + 2 < at:
            return j + 2
    return 0


def is_leaving(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the people at tokens[first] are on their way out, so that "from" names a place."""
    return any(t.low in _LEAVING for t in tokens[max(0, first - 6) : first + 10])
