"""Propose events: announcements, agreements, deadlines, beginnings and ends, labelled with the clause's own words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.reading.dates import DateMention
from workbench.reading.inflections import verbs
from workbench.reading.tellingwords import ORGANISATION_NOUNS, PEOPLE_NOUNS, TITLES
from workbench.reading.tokens import Sentence

_VERBS = {
    "event.announcement": verbs("announce, unveil, order, declare"),
    "event.agreement": verbs("agree, sign, ratify, conclude"),
    "event.beginning": verbs(
        "establish, found, launch, begin began begun, start, invade, deploy, open, create, enter, arrive, land, "
        "reopen, activate, inaugurate"
    )
    - {"land", "lands", "found", "founds", "open"},
    "event.end": verbs(
        "end, expire, withdraw withdrew withdrawn, close, dissolve, complete, leave left, pull, shut shut, depart, "
        "disband, evacuate, vacate, cease, terminate, conclude, finish"
    )
    - {"complete", "ends", "leaves", "conclude", "concludes", "concluded", "concluding"},
    "event.permission": verbs("permit, authorise, authorize, extend, mandate, allow, approve, vote"),
}
_VERB_RULE = {verb: rule for rule, found in _VERBS.items() for verb in found}
# "Close to the border" ends nothing.
_VERB = re.compile(rf"\b(?!close (?:to|of|by)\b)(?:{'|'.join(sorted(_VERB_RULE))})\b")
_ASIDE = re.compile(r"\s*(?:—|\s–|--)\s*[^—–]*?(?:—|–\s|--)\s*")
_DASH = re.compile(r"\s*(?:—|–|--)\s*")
_BOUNDARY = re.compile(r"[;:“”\"(]|\b(?:that|but|while|when|which|who)\b")
_DEADLINES = (".by", ".until")
_TRANSITIVE = frozenset({"event.announcement", "event.agreement", "event.permission"})
_INDEFINITE = frozenset("a an any each every no".split())
_TELLERS = TITLES | PEOPLE_NOUNS | ORGANISATION_NOUNS
_LONGEST_NOUN = 5  # words of a noun phrase before its participle
_LONGEST_LABEL = 110
_CLOSE = 70
_LONGEST_CLAUSE = 400


@dataclass(frozen=True, slots=True)
class Event:
    """An event in words[start:end] with its date."""

    start: int
    end: int
    label: str
    date: DateMention
    rule: str


def find_events(words: str, sentence: Sentence, dates: list[DateMention]) -> Iterator[Event]:
    """Yield the dated events of a sentence, at most one for each date phrase and one for each verb."""
    if not dates or sentence.lows.isdisjoint(_VERB_RULE):
        return
    told: set[int] = set()
    for mention in dates:
        if mention.is_present:
            continue
        start = _clause_start(words, max(sentence.start, mention.start - _LONGEST_CLAUSE), mention.start)
        before = words[start : mention.start]
        verbs = list(_VERB.finditer(before))
        deadline = mention.rule.endswith(_DEADLINES)
        if not verbs or (not deadline and len(before) - verbs[-1].end() > _CLOSE):
            continue
        verb = start + verbs[-1].start()
        if verb in told or _is_participle(before[: verbs[-1].start()], verbs[-1].group()):
            continue
        told.add(verb)
        rule = "event.deadline" if deadline else _VERB_RULE[verbs[-1].group()]
        start += len(before) - len(before.lstrip(" ,"))
        label, end = _label(words, start, mention, rule, sentence.end)
        yield Event(start, end, label, mention, rule)


def _is_participle(subject: str, verb: str) -> bool:
    """Tell "a level announced in January", which tells nothing of the day, from "a spokesman announced"."""
    words = subject.split()
    if (
        _VERB_RULE[verb] not in _TRANSITIVE
        or not verb.endswith("ed")
        or not 2 <= len(words) <= _LONGEST_NOUN
        or words[0].lower() not in _INDEFINITE
    ):
        return False
    return subject[1:].islower() and not set(words) & _TELLERS


def _clause_start(words: str, first: int, last: int) -> int:
    start = first
    for boundary in _BOUNDARY.finditer(words, first, last):
        start = boundary.end()
    return start


def _label(words: str, start: int, mention: DateMention, rule: str, limit: int) -> tuple[str, int]:
    """Return the clause's words; an announcement goes on to what is announced."""
    end = mention.end
    # An aside between dashes is left out; in one that has not closed yet, its noun stands before the dash.
    text = _DASH.sub(" ", _ASIDE.sub(" ", words[start : mention.start])).strip(" ,")
    if rule == "event.announcement":
        end = limit
        text = "Announcement: " + words[mention.end : limit].strip(" ,.").removeprefix("that ")
    text = " ".join(text.split()).removesuffix(" on").removesuffix(" in")
    if len(text) > _LONGEST_LABEL:
        text = text[:_LONGEST_LABEL].rsplit(" ", 1)[0] + "…"
    return text[:1].upper() + text[1:], end
