"""Find who tells what in a sentence: the source's words, the verb, and the stretch of text it is answerable for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.values import SourceKind
from workbench.reading.lexicon import (
    DOCUMENT_NOUNS,
    MONTHS,
    ORGANISATION_NOUNS,
    OUTLETS,
    SAYING,
    WEEKDAYS,
)
from workbench.reading.nounphrases import NP_STOPS, before_aside, is_skipped, phrase_right, phrase_start
from workbench.reading.sources import PRONOUNS, SourceMention, name_source
from workbench.reading.tokens import Sentence, Token

_NOUNS_TOO = frozenset(
    (
        "report reports claim claims estimate estimates show shows find finds state states note notes promised "
        "quoted recalled found"
    ).split()
)
_INVERTING = frozenset(
    ("said says added adds reported announced stated noted explained insisted warned commented wrote predicted").split()
)
_PARTICIPLES = frozenset(
    (
        "saying adding telling announcing reporting claiming denying suggesting stating confirming warning "
        "insisting estimating"
    ).split()
)


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
    return tuple(_find(sentence))


def _find(sentence: Sentence) -> Iterator[Attribution]:
    tokens = sentence.tokens
    speaker = _speaker(sentence)
    if speaker:
        yield speaker
    for i, token in enumerate(tokens):
        if token.low == "according" and i + 2 < len(tokens) and tokens[i + 1].low == "to":
            source = phrase_right(tokens, i + 2)
            if source:
                yield Attribution(source, "according to", i, sentence.start, sentence.end)
        elif (
            token.low in SAYING
            and not token.is_capital
            and _is_verb(tokens, i)
            and not (speaker and i <= speaker.verb_at)
        ):
            found = _by_verb(sentence, i)
            if found:
                yield found


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    low, before = tokens[i].low, tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if (
        low in ("added", "adds", "add", "reported", "found")
        and after is not None
        and (after.is_number or after.low in ("more", "close", "another"))
    ):
        return False
    if before is None:
        return False
    if low in _NOUNS_TOO:
        plural = before.low.endswith("s") or before.is_capital or before.low in ORGANISATION_NOUNS | PRONOUNS
        return (
            plural
            and before.low not in ("'s", "is", "was")
            and not (after is not None and after.low in ("of", "in", "on"))
        )
    return before.low not in ("the", "a", "an", "be", "been", "is", "are", "was", "were", "to", "its", "his")


def _speaker(sentence: Sentence) -> Attribution | None:
    """Read a transcript's "SMITH: …" and an agency's "AFP reports: …" at the head of a sentence."""
    tokens = sentence.tokens
    colon = next((i for i, t in enumerate(tokens[:8]) if t.text == ":"), 0)
    if not colon:
        return None
    run = tokens[:colon]
    if run[-1].low in ("reports", "reported", "report") and len(run) > 1:
        source = name_source(tokens, 0, colon - 1)
        return Attribution(source, "reports", colon - 1, tokens[colon].end, sentence.end) if source else None
    if all(t.text.isupper() or t.text == "." for t in run) and any(len(t.text) > 2 for t in run):
        words = " ".join(t.text for t in run)
        source = SourceMention(0, colon, run[0].start, run[-1].end, words, SourceKind.NAMED_PERSON)
        return Attribution(source, ":", colon, tokens[colon].end, sentence.end)
    return None


def _by_verb(sentence: Sentence, i: int) -> Attribution | None:
    tokens = sentence.tokens
    verb = tokens[i]
    inverted = (
        i
        and verb.low in _INVERTING
        and (tokens[i - 1].text in (",", '"', "”", "''", "’") or tokens[i - 1].text in ".?!")
    )
    if inverted and verb.low not in _PARTICIPLES:
        source = phrase_right(tokens, i + 1)
        if source:
            return Attribution(source, verb.low, i, sentence.start, verb.start)
    source = _subject(tokens, i)
    if source is None:
        return None
    if _is_trailing(tokens, i, source):
        return Attribution(source, verb.low, i, sentence.start, source.start)
    return Attribution(source, verb.low, i, verb.end, sentence.end)


def _is_trailing(tokens: Sequence[Token], i: int, source: SourceMention) -> bool:
    """Tell "…, the officers said." from "the officers said …": a comma or quote before, and nothing told behind."""
    lead = source.first - 1
    while lead >= 0 and tokens[lead].low in ("the", "a", "an", "his", "its", "their"):
        lead -= 1
    closed = lead >= 0 and tokens[lead].text in (",", '"', "”", "''", "``")
    behind = list(tokens[i + 1 : i + 9])
    for j, token in enumerate(behind):
        if token.text in ".,;" or token.low in ("using", "in", "on"):
            return closed and not (token.text == "," and _goes_on(behind[j:]))
        if (
            token.low in WEEKDAYS
            or token.low in MONTHS
            or token.low
            in ("late", "early", "to", "reporters", "journalists", "afp", "xinhua", "today", "here", "told")
        ):
            continue
        return closed and token.low in ("as", "during", "at", "after", "when", "quoting", "citing")
    return closed


def _goes_on(behind: Sequence[Token]) -> bool:
    return any(t.low in ("that", "``", "“", '"') for t in behind)


def _subject(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    last = verb
    if verb > 2 and tokens[verb - 1].low == "as" and tokens[verb - 2].low == "quoted":
        last = verb - 2
        while last > 0 and tokens[last - 1].low in ("was", "were", "is", "are", "been", "being"):
            last -= 1
    elif tokens[verb].low in _PARTICIPLES and tokens[verb - 1].low not in DOCUMENT_NOUNS:
        return _earlier_subject(tokens, verb)
    while last > 0 and is_skipped(tokens[last - 1]):
        last -= 1
    if last > 0 and tokens[last - 1].text == ",":
        last = before_aside(tokens, last - 1) or last
    first = phrase_start(tokens, last)
    if first >= last and tokens[last - 1].low != "who":
        return None
    if tokens[last - 1].low == "who" and last > 2:
        last -= 1 + (tokens[last - 2].text == ",")
        first = phrase_start(tokens, last)
    return name_source(tokens, first, last)


def _earlier_subject(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    """Give "saying …" the sentence's own subject: its first pronoun, person or body."""
    for j in range(min(verb, 8)):
        if tokens[j].low in PRONOUNS:
            return name_source(tokens, j, j + 1)
        if tokens[j].is_word and not tokens[j].is_capital and tokens[j].low not in ("the", "a", "an") and j:
            break
    end = next(
        (
            k
            for k in range(min(verb, 12))
            if tokens[k].low in NP_STOPS or tokens[k].text == "," or (k and tokens[k].low.endswith("ed"))
        ),
        0,
    )
    return name_source(tokens, 0, end) if end and not tokens[0].is_number else None


_BYLINE = re.compile(r"\((AFP|AP|Reuters|REUTERS|Xinhua|UPI|TASS|dpa|ANSA|EFE|Bloomberg|CNN)\)")


def byline(words: str) -> SourceMention | None:
    """Return the agency in an article's opening, "(AFP)"."""
    match = _BYLINE.search(words, 0, 400)
    if match is None or match[1].lower() not in OUTLETS:
        return None
    return SourceMention(0, 0, match.start(1), match.end(1), match[1], SourceKind.OUTLET)
