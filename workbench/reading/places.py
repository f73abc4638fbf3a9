"""Find places in a sentence: listed ones, ones that only a preposition gives away, and "there" or "the country"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.reading import gazetteer
from workbench.reading.armedwords import SOLDIERS
from workbench.reading.gazetteer import Place
from workbench.reading.inflections import both, verbs
from workbench.reading.lexicon import CLAUSE_STARTS, DETERMINERS, MONTHS, PREPOSITIONS, STOPS, TIME_WORDS, WEEKDAYS
from workbench.reading.tellingwords import ORGANISATION_NOUNS, PEOPLE_NOUNS, SAYING, TITLES
from workbench.reading.tokens import Token

_LOCATIVES = frozenset(
    (
        "in at near to from around outside inside into across toward towards within throughout of between and "
        "along over against onto for"
    ).split()
)
_STRONG_LOCATIVES = frozenset(
    "in at near to from around outside inside into across toward towards within throughout along of via aboard".split()
)
# Verbs whose object is a place: "hold the northern provinces", "cordoned off the area".
LOCATION_VERBS = verbs(
    "leave left, enter, reach, occupy, hold held, seize, invade, surround, besiege, defend, patrol, police, guard, "
    "quit quit, storm, garrison, cross, secure, overrun overran, recapture, retake retook retaken, evacuate, abandon, "
    "blockade, encircle, infiltrate, control, attack, raid, pacify, stabilise, stabilize, cordon, liberate, capture"
)
_CUES = _STRONG_LOCATIVES | LOCATION_VERBS | frozenset("on off over between beyond behind above onto".split())
PLACE_NOUNS = both(
    "country region area island province border theatre theater hill mountain city capital town territory zone "
    "sector state peninsula gulf field desert coast village district valley base continent frontier battlefield "
    "compound kingdom port harbour harbor republic nation emirate enclave stronghold outpost archipelago colony "
    "protectorate airport airfield camp capital homeland hinterland countryside jungle strait front "
    "frontline perimeter suburb neighbourhood neighborhood corridor highland lowland plain delta isthmus beachhead "
    "bridgehead hideout barracks fort fortress settlement municipality oblast governorate county coastline shore canal "
    "line-of-control checkpoint embassy consulate crossing plateau riverbank swamp square street"
) | frozenset(
    (
        "abroad overseas south north east west northeast northwest southeast southwest interior centre center "
        "waters seas sea worldwide elsewhere barracks"
    ).split()
)
# Standing alone, without "in" or "on".
_FIGURATIVE = frozenset("state front field face camp centre center base port".split())
STANDALONE = frozenset("abroad overseas there worldwide elsewhere".split())
_DIRECTIONS = frozenset(
    (
        "northern southern eastern western central northeastern northwestern southeastern southwestern north south "
        "east west federal"
    ).split()
)
_PERSON_TITLES = TITLES - {"foreign", "prime"}
_PLACE_HEADS = frozenset("the camp fort port lake mount greater new".split())
_PLACE_TAILS = frozenset("air base airport province on airbase region governorate".split())
_TAILS = frozenset(
    (
        "province region district valley governorate oblast peninsula mountains hills desert island islands airport "
        "airfield sector river delta county highlands plateau enclave prefecture municipality"
    ).split()
)
# Behind these an unlisted capital is a place.
_NAMING = _STRONG_LOCATIVES | verbs(
    "enter, reach, garrison, patrol, guard, occupy, invade, besiege, encircle, recapture, overrun overran"
)
_MEN = SOLDIERS | frozenset({"men", "personnel", "forces", "people", "advisers", "trainers"})
_STARTS = _CUES | LOCATION_VERBS | STANDALONE
_ARTICLED = frozenset({"al-", "el-"})
_LONGEST = 5
_EXISTING = frozenset(
    (
        "is are was were be been 's 're will would could may might must should can has have had remain remained "
        "remains exist existed seems seemed appears appeared aren't isn't wasn't weren't 'll 'd being"
    ).split()
)
_ARTICLES = frozenset("al el ad ar as at an ash".split())


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place named in tokens[first:last]; `place` is None for one that no gazetteer lists.

    `is_located`: people are there without a preposition's saying so ("there", "the embassy is guarded by …").
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    place: Place | None
    is_generic: bool = False
    is_located: bool = False


def find_places(tokens: Sequence[Token]) -> Iterator[PlaceMention]:
    """Yield the places of a sentence in order, the longest spelling at each point."""
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if not (token.is_capital or token.low in _STARTS or token.low[:3] in _ARTICLED):
            i += 1
            continue
        mention = _named(tokens, i) or _cued_place(tokens, i) or _described(tokens, i)
        if mention is None:
            i += 1
            continue
        yield mention
        i = max(mention.last, i + 1)


def _named(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    if not _may_begin(tokens[i]):
        return None
    return _listed(tokens, i) or (_tailed(tokens, i) if tokens[i].is_capital else None)


def _cued_place(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    """Read what a preposition or a verb such as "hold" gives away as a place."""
    if tokens[i].low not in _CUES:
        return None
    unlisted = _unlisted(tokens, i + 1) if tokens[i].low in _NAMING else None
    return unlisted or _generic(tokens, i + 1)


def _described(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    low = tokens[i].low
    if low in LOCATION_VERBS and i + 1 < len(tokens) and tokens[i + 1].low == "by":
        return _passive(tokens, i)
    return _adverb(tokens, i) if low in STANDALONE else None


def _may_begin(token: Token) -> bool:
    return token.is_capital or token.low[:3] in _ARTICLED


def _listed(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    for length in range(min(_LONGEST, len(tokens) - i), 0, -1):
        last = tokens[i + length - 1]
        if length > 1 and not (last.is_capital or last.low in ("al-", "region", "states", "peninsula", "air")):
            continue
        words = " ".join(t.text for t in tokens[i : i + length])
        found = gazetteer.spelling(words)
        if (
            found
            and (not found.needs_cue or _cued(tokens, i, i + length))
            and not _in_a_name(tokens, i, i + length, found)
        ):
            return _mention(tokens, i, i + length, found.place)
    return None


def _mention(tokens: Sequence[Token], first: int, last: int, place: Place) -> PlaceMention:
    return PlaceMention(first, last, tokens[first].start, tokens[last - 1].end, place.name, place)


def _cued(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether "in" or "near" stands before, or a country or region right behind ("Reading, England")."""
    before = tokens[first - 1].low if first else ""
    if before in _STRONG_LOCATIVES or (before in _DIRECTIONS and first > 1):
        return True
    if last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].is_capital:
        behind = gazetteer.spelling(tokens[last + 1].text)
        return behind is not None and behind.place.kind in ("country", "province")
    return last < len(tokens) and tokens[last].low in _TAILS


def _in_a_name(tokens: Sequence[Token], first: int, last: int, found: gazetteer.Spelling) -> bool:
    """Tell "George Washington" or "Paris Hilton" from the city by the title or unknown name beside it."""
    if found.place.kind in ("world region", "country"):
        return False
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if (
        before is not None
        and before.is_capital
        and (before.low in _PERSON_TITLES or (first > 1 and _is_first_name(before)))
    ):
        return True
    named_after = after is not None and after.is_capital and after.is_word and after.low not in MONTHS
    return named_after and found.needs_cue and after is not None and after.low not in _PLACE_TAILS


def _is_first_name(token: Token) -> bool:
    """Take a capitalised word that is no place of note, nationality or small word for the first part of a name."""
    if not token.text.isalpha() or token.low in _LOCATIVES | _DIRECTIONS | _PLACE_HEADS:
        return False
    known = gazetteer.spelling(token.text)
    return (known is None or known.needs_cue) and gazetteer.country_of_people(token.text) is None


def _unlisted(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    """Take a capitalised name behind "in" or "to" for a place, unless it is plainly a time, a person or a body."""
    if i < len(tokens) and tokens[i].low == "the":
        i += 1
    if i >= len(tokens) or _listed(tokens, i) is not None:
        return None
    last = i
    while last < len(tokens) and last - i < _LONGEST and _may_begin(tokens[last]) and tokens[last].is_word:
        last += 1
    run = [t.low for t in tokens[i:last]]
    if not run or len(tokens[i].text) < 3 or any(_no_place(word) for word in run):
        return None
    if (i > 1 and tokens[i - 2].low in SAYING) or any(
        t.text.partition("-")[2].islower() for t in tokens[i:last] if t.is_capital
    ):
        return None
    if gazetteer.country_of_people(tokens[i].text) or gazetteer.spelling(" ".join(t.text for t in tokens[i:last])):
        return None
    if last < len(tokens) and tokens[last].low in ("'s", "said", "who", "soldiers", "troops"):
        return None
    name = " ".join(t.text for t in tokens[i:last])
    return PlaceMention(i, last, tokens[i].start, tokens[last - 1].end, name, None)


def _tailed(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    """Read "Bas-Zaire province", "Korengal valley": an unlisted name with the noun that says what it is."""
    last = i
    while last < len(tokens) and last - i < 3 and tokens[last].is_capital and tokens[last].is_word:
        last += 1
    if last >= len(tokens) or tokens[last].low not in _TAILS or any(_no_place(t.low) for t in tokens[i:last]):
        return None
    if gazetteer.country_of_people(tokens[i].text) or gazetteer.spelling(" ".join(t.text for t in tokens[i:last])):
        return None
    name = " ".join(t.text for t in tokens[i:last])
    return PlaceMention(i, last + 1, tokens[i].start, tokens[last].end, name, None)


def _no_place(word: str) -> bool:
    return (
        word in MONTHS
        or word in WEEKDAYS
        or word in TITLES
        or word in ORGANISATION_NOUNS
        or word in PEOPLE_NOUNS
        or word in _NOT_PLACES
    )


_NOT_PLACES = frozenset(
    (
        "congress god desert operation american americans islamists parliament christmas easter islam rouge qaeda "
        "qaida taliban hezbollah hamas nato isaf un ramadan reuters war senate"
    ).split()
)


def _is_place_noun(tokens: Sequence[Token], i: int) -> bool:
    """Tell "in the field" from "in a field of wheat", "a base level" and the "Desert" of a name."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if tokens[i].is_capital:
        return False
    if following is None or not following.is_word or following.is_capital:
        return True
    if following.low == "of" and tokens[i].low in _FIGURATIVE:
        return False
    ends = following.low in STOPS or following.low in PREPOSITIONS or following.low in TIME_WORDS
    return (
        ends
        or following.low in CLAUSE_STARTS
        or following.low in ("and", "or")
        or following.low.endswith(("ly", "ing", "ed"))
    )


def _passive(tokens: Sequence[Token], verb: int) -> PlaceMention | None:
    """Read "the embassy is guarded by a dozen Marines": the subject is where they are."""
    j = verb - 1
    while j >= 0 and tokens[j].low in ("is", "was", "are", "were", "been", "being", "has", "still", "now"):
        j -= 1
    if j < 0 or j == verb - 1 or tokens[j].low not in PLACE_NOUNS or tokens[j].is_capital:
        return None
    return PlaceMention(j, j + 1, tokens[j].start, tokens[j].end, tokens[j].low, None, True, is_located=True)


def _adverb(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    """Read "700 soldiers there", "serving overseas"; not the "there" of "there are"."""
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    behind_men = i > 0 and tokens[i - 1].low in _MEN  # "any of its soldiers there have been killed"
    if tokens[i].low == "there" and not behind_men and (not i or following in _EXISTING or tokens[i].is_capital):
        return None
    return PlaceMention(i, i + 1, tokens[i].start, tokens[i].end, tokens[i].low, None, True, is_located=True)


def _is_foreign_name(token: Token) -> bool:
    """Tell a name from the "Ukrainian" of "the Ukrainian border"."""
    return token.is_capital and gazetteer.country_of_people(token.text) is None


def _generic(tokens: Sequence[Token], i: int) -> PlaceMention | None:
    """Read "in the country", "along its border with Ukraine", "on the southern border": a place by description."""
    first = i
    while i < len(tokens) and i - first < _LONGEST:
        low = tokens[i].low
        if low in PLACE_NOUNS:
            while i + 1 < len(tokens) and tokens[i + 1].low in PLACE_NOUNS:  # border region
                i += 1
            if not _is_place_noun(tokens, i):
                return None
            start = min(first + (tokens[first].low in DETERMINERS or tokens[first].low in ("each", "every")), i)
            return PlaceMention(start, i + 1, tokens[start].start, tokens[i].end, tokens[i].low, None, is_generic=True)
        stop = low in STOPS or low in PREPOSITIONS or low in DETERMINERS
        stop = stop and not (i == first and (low in DETERMINERS or low in ("each", "every")))
        if not (tokens[i].is_word or low == "'s") or _is_foreign_name(tokens[i]) or low == "and" or stop:
            return None
        i += 1
    return None
