"""Find where the noun phrase that names a source begins and ends, left or right of its verb."""

from collections.abc import Sequence

from workbench.reading.armedwords import NONSTATE
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS, MONTHS, PREPOSITIONS, TIME_WORDS, WEEKDAYS
from workbench.reading.tellingwords import DOCUMENT_NOUNS, ORGANISATION_NOUNS, PEOPLE_NOUNS, SAYING
from workbench.reading.tokens import Token

PRONOUNS = frozenset("he she they it i we".split())
_SKIPPED = TIME_WORDS | frozenset(
    (
        "also had has have then first on in early late last this week month year morning afternoon evening night "
        "however further actually since never nonetheless meanwhile here there"
    ).split()
)
NP_STOPS = frozenset(
    (
        "that which who whom when while because since after before but if as so and or is are was were be been "
        "will would can could not than then there where although though it he she they i we you whether how what why "
        "has have had do does did may might must should having being until unless like both either"
    ).split()
)
_CONNECTORS = frozenset("of for from at in to with on by close closed".split())
_SIGNS = frozenset((".", "'s", "’s", "-", "'", "’", "/", "&"))
# "Figures released by the ministry": the participle belongs to the noun.
_ISSUED = frozenset(
    (
        "released published issued compiled leaked quoted seen obtained provided prepared commissioned based posted "
        "made sent given broadcast carried conducted written produced familiar briefed working involved stationed "
        "drafted gathered collected cited"
    ).split()
)
_ABBREVIATED = frozenset(
    (
        "col gen lt sen mr mrs ms maj capt sgt adm rep gov dr brig cmdr prof cpl st gens cols sens reps rev hon vice "
        "spc pvt rt"
    ).split()
)
_HEADS = PEOPLE_NOUNS | ORGANISATION_NOUNS | DOCUMENT_NOUNS | NONSTATE | _ISSUED | frozenset({"close", "top", "closed"})
_LONGEST = 20
_ASIDE = 30
_OPENING_ASIDES = verbs("speak spoke spoken, cite, quote, ask, use, refer, decline, insist, request, recall, note")


def is_skipped(token: Token) -> bool:
    """Tell the adverbs and times that may stand between a source and its verb ("officials later said")."""
    return token.low in _SKIPPED or token.low in WEEKDAYS or token.low in MONTHS or token.low.endswith("ly")


def before_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """Step over "…, speaking on condition of anonymity," and "…, like Rubio,"; keep ", Colonel Rahman,"."""
    for j in range(comma - 1, max(-1, comma - _ASIDE), -1):
        if tokens[j].text == ",":
            return None if is_apposition(tokens, j, comma) else j
        if tokens[j].text in ';:”"':
            return None
    return None


def is_apposition(tokens: Sequence[Token], j: int, comma: int) -> bool:
    """Tell "a spokesman for the coalition, Col. Steve Warren," and "Herzi Halevi, the army's chief,"."""
    between = tokens[j + 1 : comma]
    if not between or j == 0 or not (tokens[j - 1].is_word or tokens[j - 1].low == "'s"):
        return False
    named = all(
        t.is_capital or t.text in ".-'" or t.low in ("al", "bin", "ibn", "de", "van", "von", "el") for t in between
    )
    if named:
        return _has_role(tokens, j)
    role = any(t.low in PEOPLE_NOUNS for t in between) and not any(
        t.low in NP_STOPS or t.low in _OPENING_ASIDES for t in between
    )
    return role and tokens[j - 1].is_capital and between[0].low not in PREPOSITIONS


def _has_role(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether the noun phrase that ends before tokens[j] describes one person."""
    for k in range(j - 1, max(-1, j - 9), -1):
        token = tokens[k]
        if is_role(token):
            return True
        if not (token.is_word or token.text in _SIGNS) or token.low in NP_STOPS:
            return False
    return False


def is_role(token: Token) -> bool:
    """Tell "spokesman, Colonel Rahman" from "soldiers, Colonel Rahman": one person has one name."""
    return token.low in PEOPLE_NOUNS and not token.low.endswith(("s", "men", "people"))


def phrase_start(tokens: Sequence[Token], last: int) -> int:
    """Walk left from a noun phrase's end to its beginning; an apposition in commas belongs to it."""
    j, apposed = last, False
    if last and tokens[last - 1].text == ",":
        j = last - 1
    while j > 0 and last - j < _LONGEST:
        before = tokens[j - 1]
        if before.low in PRONOUNS:
            return j - 1 if j == last else j
        if before.text == ",":
            if apposed or not _is_apposed(tokens, j - 1, last):
                break
            apposed = True
        elif _breaks(tokens, j, last):
            break
        j -= 1
    return j


def _is_apposed(tokens: Sequence[Token], comma: int, last: int) -> bool:
    """Ask for both commas of an apposition, except where a role stands right before the first one."""
    if tokens[last - 1].text == ",":
        return is_apposition(tokens, comma, last - 1)
    return comma > 0 and is_role(tokens[comma - 1]) and is_apposition(tokens, comma, last)


def _breaks(tokens: Sequence[Token], j: int, last: int) -> bool:
    """Tell whether tokens[j - 1] is no part of the noun phrase tokens[j:last]."""
    before = tokens[j - 1]
    if not (before.is_word or before.text in _SIGNS) or before.low in NP_STOPS:
        return True
    if before.low in SAYING and before.low not in DOCUMENT_NOUNS and not before.is_capital:
        return not (before.low.endswith("ed") and j < last and tokens[j].low in PEOPLE_NOUNS)  # "informed sources"
    if before.text == ".":
        return j < 2 or tokens[j - 2].low not in _ABBREVIATED
    if before.low in _CONNECTORS:
        return j < 2 or not _has_head(tokens, j - 2)
    if j < last and tokens[j].low in DETERMINERS:  # an article opens the phrase, unless a connector stands before it
        return True
    return before.low in PREPOSITIONS or before.low in TIME_WORDS


def _has_head(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "of", "for", "in" after tokens[i] carries a source's phrase on."""
    return tokens[i].low in _HEADS or (tokens[i].is_capital and i > 0 and tokens[i - 1].low in ("of", "for", "the"))


def phrase_end(tokens: Sequence[Token], first: int) -> int:
    """Return where the noun phrase that begins behind "said" or "according to" ends."""
    last = first
    while last < len(tokens) and last - first < _LONGEST:
        token = tokens[last]
        if token.low in PRONOUNS:
            return last + 1 if last == first else _trimmed(tokens, first, last)
        if last > first and _ends(tokens, last):
            break
        if not _may_belong(tokens, first, last):
            break
        last += 1
    return _trimmed(tokens, first, last)


def _trimmed(tokens: Sequence[Token], first: int, last: int) -> int:
    while last > first and not (tokens[last - 1].is_word or tokens[last - 1].low == "'s"):
        last -= 1
    return last


def _may_belong(tokens: Sequence[Token], first: int, last: int) -> bool:
    token = tokens[last]
    if token.is_word or token.low in ("'s", "-", "/"):
        return True
    capital_next = last + 1 < len(tokens) and tokens[last + 1].is_capital
    if token.text == ".":
        return capital_next and last > first and tokens[last - 1].low in _ABBREVIATED
    return token.text == "," and last > first and capital_next and is_role(tokens[last - 1])


def _ends(tokens: Sequence[Token], last: int) -> bool:
    token, before = tokens[last], tokens[last - 1]
    if token.low in NP_STOPS or token.low in WEEKDAYS or token.low in MONTHS or token.low in TIME_WORDS:
        return True
    if token.low in ("here", "late", "using", "speaking", "during", "citing", "quoting", "adding"):
        return True
    if token.low in PREPOSITIONS and token.low not in ("of", "for", "from", "by"):
        return (
            before.low not in PEOPLE_NOUNS or token.low not in ("at", "in", "with", "to") or _is_time(tokens, last + 1)
        )
    determined = token.low in DETERMINERS and before.low not in _CONNECTORS
    return determined and before.is_word


def _is_time(tokens: Sequence[Token], i: int) -> bool:
    """Tell "an official in the ministry" from "a spokesman in a statement", "… on Monday"."""
    near = [t.low for t in tokens[i : i + 3]]
    said_in = (
        "statement",
        "interview",
        "conference",
        "briefing",
        "email",
        "e-mail",
        "speech",
        "letter",
        "call",
        "report",
    )
    return any(w in said_in or w in MONTHS or w in WEEKDAYS for w in near)
