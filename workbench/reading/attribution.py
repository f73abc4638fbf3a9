"""Find who tells what in a sentence: the source's words, the verb, and the stretch of text it is answerable for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.values import SourceKind
from workbench.reading import gazetteer
from workbench.reading.armedwords import ARMED_NAMES, SOLDIERS, SURE_BODIES
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS, PREPOSITIONS
from workbench.reading.nounphrases import phrase_end, phrase_start
from workbench.reading.numerals import numeral_at
from workbench.reading.sources import SourceMention, name_source
from workbench.reading.subjects import INVERTING, PARTICIPLES, before_being, goes_on, subject_of, whoever
from workbench.reading.tellingverbs import is_verb
from workbench.reading.tellingwords import (
    DOCUMENT_NOUNS,
    OUTLETS,
    PEOPLE_NOUNS,
    PUT_OBJECTS,
    PUTTING,
    QUOTING_VERBS,
    SAYING,
)
from workbench.reading.tokens import Sentence, Token
from workbench.reading.trailing import is_trailing

# Reported by somebody named behind "by".
_BY_WHOM = frozenset(
    (
        "reported announced confirmed estimated cited given provided released disclosed quoted published claimed "
        "stated issued denied compiled revealed put said thought believed understood described reckoned"
    ).split()
)
_COUNTS = frozenset(
    "figure estimate estimates count counts reckoning account accounts tally figures calculation".split()
)
# Behind "…, say the rebels" no verb of theirs may follow: "hawks, like Rubio, say the troops should stay".
_AUXILIARIES = frozenset(
    "is are was were will would should could can may might must has have had do does did remain remains".split()
)
_CAPTIONED = 8
_TITLE_LONG = 5
# "Update: …" and the like head a line and tell nothing.
_NO_SPEAKERS = frozenset(
    "note update breaking exclusive analysis watch photos video opinion fact correction read related photo summary "
    "question answer editorial live more tags topics trending source sources via".split()
)
_OF = frozenset(("of", "'s", ",", ".", "-", "for", "the"))
_SPEAKING = verbs("speak spoke spoken, talk")
_PUT = PUT_OBJECTS | SURE_BODIES | SOLDIERS | ARMED_NAMES
_VERBS = SAYING | QUOTING_VERBS | PUTTING | _BY_WHOM | _SPEAKING
_TRIGGERS = _VERBS | _COUNTS | {"according", ":"}
_BYLINE = re.compile(r"\((AFP|AP|Reuters|REUTERS|Xinhua|UPI|TASS|dpa|ANSA|EFE|Bloomberg|CNN)\)")


@dataclass(frozen=True, slots=True)
class Attribution:
    """One telling: who, the verb's token, and the offsets of what is told."""

    source: SourceMention
    verb: str
    verb_at: int
    start: int
    end: int


def attributions(sentence: Sentence) -> tuple[Attribution, ...]:
    """Return the tellings of a sentence in the order of their verbs."""
    if sentence.lows.isdisjoint(_TRIGGERS):
        return ()
    return tuple(_find(sentence))


def _find(sentence: Sentence) -> Iterator[Attribution]:
    tokens = sentence.tokens
    speaker = _speaker(sentence)
    if speaker:
        yield speaker
    for i, token in enumerate(tokens):
        low = token.low
        if low not in _TRIGGERS:
            continue
        found = _according(sentence, i) if low == "according" or low in _COUNTS else None
        if found is None and low in _VERBS and not (speaker and i <= speaker.verb_at):
            found = _telling(sentence, i)
        if found:
            yield found


def _telling(sentence: Sentence, i: int) -> Attribution | None:
    tokens = sentence.tokens
    low = tokens[i].low
    if low in _BY_WHOM and i + 2 < len(tokens) and tokens[i + 1].low == "by":
        return _by_whom(sentence, i)
    if low in PUTTING and low not in SAYING:
        return _putting(sentence, i)
    if low in _SPEAKING:
        return _speaking(sentence, i)
    if tokens[i].is_capital or not is_verb(tokens, i):
        return None
    found = _by_verb(sentence, i) if low in SAYING or low in QUOTING_VERBS else None
    return found if low in SAYING or (found and _beside_quotation(tokens, i, found.source)) else None


def _beside_quotation(tokens: Sequence[Token], verb: int, source: SourceMention) -> bool:
    """Tell "“…,” he continued" from "he continued to withdraw"."""
    j = min(verb, source.first) - 1
    while j >= 0 and (tokens[j].low in DETERMINERS or tokens[j].text == ","):
        j -= 1
    return j >= 0 and tokens[j].text in ("”", '"', "''", "’")


def _speaker(sentence: Sentence) -> Attribution | None:
    """Read a transcript's "SMITH: …" and an agency's "AFP reports: …" at the head of a sentence."""
    tokens = sentence.tokens
    colon = next((i for i, t in enumerate(tokens[:_CAPTIONED]) if t.text == ":"), 0)
    if not colon:
        return None
    run = tokens[:colon]
    if run[-1].low in ("reports", "reported", "report") and len(run) > 1:
        source = name_source(tokens, 0, colon - 1)
        return Attribution(source, "reports", colon - 1, tokens[colon].end, sentence.end) if source else None
    if all(t.text.isupper() or t.text in ".," for t in run) and any(len(t.text) > 2 for t in run):
        words = " ".join(t.text for t in run)
        source = SourceMention(0, colon, run[0].start, run[-1].end, words, SourceKind.NAMED_PERSON)
        return Attribution(source, ":", colon, tokens[colon].end, sentence.end)
    return _labelled(sentence, colon)


def _labelled(sentence: Sentence, colon: int) -> Attribution | None:
    """Read a headline's "Pentagon: 300 more …", "NATO chief: …", and a speaker's "Biden: …"."""
    tokens = sentence.tokens
    run = tokens[:colon]
    named = all(t.is_capital or t.low in PEOPLE_NOUNS or t.low in DOCUMENT_NOUNS or t.low in _OF for t in run)
    source = name_source(tokens, 0, colon) if named and tokens[0].low not in _NO_SPEAKERS else None
    if source is None or source.is_pronoun or not _may_speak(run, source):
        return None
    return Attribution(source, ":", colon, tokens[colon].end, sentence.end)


def _may_speak(run: Sequence[Token], source: SourceMention) -> bool:
    """Tell "Pentagon", "Biden", "NATO chief" from "Mali: …" and from a headline in capitals."""
    if source.kind is SourceKind.ORGANISATION:
        return gazetteer.spelling(" ".join(t.text for t in run)) is None
    if source.kind is SourceKind.NAMED_PERSON:
        return len(run) < _TITLE_LONG and not any(t.low in DETERMINERS or t.low in PREPOSITIONS for t in run)
    return True


def _according(sentence: Sentence, i: int) -> Attribution | None:
    """Read "according to U.S. estimates", "by NATO's count", "NATO's estimate was"."""
    tokens = sentence.tokens
    low = tokens[i].low
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if low == "according":
        if following != "to":
            return None
        source = name_source(tokens, i + 2, phrase_end(tokens, i + 2))
        return Attribution(source, "according to", i, sentence.start, sentence.end) if source else None
    first = phrase_start(tokens, i + 1)
    if first and tokens[first - 1].low == "by":
        source = name_source(tokens, first, i + 1)
        return Attribution(source, "by", i, sentence.start, sentence.end) if source else None
    owner = next((j for j in range(i - 1, max(-1, i - 4), -1) if tokens[j].low == "'s"), 0)
    if not owner or following not in ("is", "was", "were", "of", "are"):
        return None
    source = name_source(tokens, phrase_start(tokens, owner), owner)
    return Attribution(source, "estimate", i, tokens[i].end, sentence.end) if source else None


def _by_whom(sentence: Sentence, i: int) -> Attribution | None:
    """Read "a figure confirmed by the Pentagon": it answers for what stands before."""
    tokens = sentence.tokens
    last = phrase_end(tokens, i + 2)
    last = next((j for j in range(i + 3, last) if _is_at_number(tokens, j)), last)
    source = name_source(tokens, i + 2, last)
    sized = last < len(tokens) and tokens[last].low in ("at", "to", "as")  # "put by diplomats at 20,000"
    end = sentence.end if sized else tokens[i].start
    return Attribution(source, tokens[i].low, i, sentence.start, end) if source else None


def _putting(sentence: Sentence, i: int) -> Attribution | None:
    """Read "officials put the figure at 40,000", "the rebels, whom the army puts at 12,000"."""
    tokens = sentence.tokens
    at = next((j for j in range(i + 1, min(i + 14, len(tokens))) if _is_at_number(tokens, j)), None)
    if at is None or not (at == i + 1 or any(t.low in _PUT for t in tokens[i + 1 : at])):
        return None
    source = subject_of(tokens, i)
    return Attribution(source, tokens[i].low, i, tokens[i].end, sentence.end) if source else None


def _is_at_number(tokens: Sequence[Token], j: int) -> bool:
    """Tell "at 40,000", "at no more than 3,500", "at between 900 and 1,000"."""
    if tokens[j].low != "at":
        return False
    return any(numeral_at(tokens, k) is not None for k in range(j + 1, min(j + 6, len(tokens))))


def _speaking(sentence: Sentence, i: int) -> Attribution | None:
    """Read "officials speak of 2,000 soldiers"."""
    tokens = sentence.tokens
    if i + 1 >= len(tokens) or tokens[i + 1].low != "of":
        return None
    source = subject_of(tokens, before_being(tokens, i))
    return Attribution(source, tokens[i].low, i, tokens[i].end, sentence.end) if source else None


def _by_verb(sentence: Sentence, i: int) -> Attribution | None:
    tokens = sentence.tokens
    verb = tokens[i]
    before = tokens[i - 1] if i else None
    closed = before is not None and (before.text in (",", '"', "”", "''", "’") or before.text in ".?!")
    if closed and verb.low in INVERTING and verb.low not in PARTICIPLES:
        end = phrase_end(tokens, i + 1)
        source = name_source(tokens, i + 1, end)
        if source and not (end < len(tokens) and tokens[end].low in _AUXILIARIES):
            told = sentence.end if goes_on(tokens, end) else verb.start
            return Attribution(source, verb.low, i, sentence.start, told)
    source = subject_of(tokens, i) or whoever(tokens, i)
    if source is None:
        return None
    if is_trailing(tokens, i, source.first):
        return Attribution(source, verb.low, i, sentence.start, _end_of_told(sentence, i, source))
    return Attribution(source, verb.low, i, verb.end, sentence.end)


def _end_of_told(sentence: Sentence, verb: int, source: SourceMention) -> int:
    """Return where what is told ends: "…, officials said, by sending 150,000 more" goes on behind them."""
    tokens = sentence.tokens
    return sentence.end if goes_on(tokens, verb + 1) else source.start


def byline(words: str) -> SourceMention | None:
    """Return the agency in an article's opening, "(AFP)"."""
    match = _BYLINE.search(words, 0, 400)
    if match is None or match[1].lower() not in OUTLETS:
        return None
    return SourceMention(0, 0, match.start(1), match.end(1), match[1], SourceKind.OUTLET)
