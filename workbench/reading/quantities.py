"""Build each quantity's suggestion: the number and its bound, its stance, and its force, place, time and source."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.values import Bound, ClaimKind, Direction, Manner, Quantity, SourceKind
from workbench.reading import stance
from workbench.reading.antecedents import resolved
from workbench.reading.armedwords import NONSTATE, SOLDIERS, SURE_BODIES
from workbench.reading.attribution import Attribution
from workbench.reading.changes import change_of
from workbench.reading.dates import DateMention
from workbench.reading.forcelinks import force_near
from workbench.reading.forces import ForceMention
from workbench.reading.levels import Counting
from workbench.reading.linking import Surroundings
from workbench.reading.phrases import Phrase
from workbench.reading.placelinks import place_near
from workbench.reading.places import PlaceMention
from workbench.reading.reader import Article, Findings
from workbench.reading.shares import Share
from workbench.reading.sources import SourceMention
from workbench.reading.suggestions import Part, QuantitySuggestion, SuggestionKind
from workbench.reading.timing import Stage, time_of
from workbench.reading.tokens import Token
from workbench.reading.units import Counted

_DIRECTIONS = frozenset(
    ("northern southern eastern western central northeastern northwestern southeastern southwestern far").split()
)


# "A ceiling … set at 600", "limits each side to 195,000".
_ATTAINED = frozenset("reached reach reaches attained peaked hit".split())
_SETTING = frozenset("at to of is was be as only just".split())


@dataclass(frozen=True, slots=True)
class _Stated:
    """A quantity's reading before it is linked: tokens[first:last] and where its unit ends."""

    first: int
    last: int
    unit_last: int
    quantity: Quantity
    counted: str
    is_level: bool
    former: bool = False
    unit_rule: str | None = None


def quantities(article: Article, findings: Findings) -> Iterator[tuple[QuantitySuggestion, Attribution | None]]:
    """Yield the quantities of a sentence, each with the telling it belongs to."""
    tokens = findings.sentence.tokens
    people = [c for c in findings.countings if c.unit.counted is not Counted.THING]
    stated = [_counted(tokens, c) for c in people] + [_shared(tokens, s) for s in findings.shares]
    spans = tuple((tokens[s.first].start, tokens[s.last - 1].end) for s in stated)
    tellers = [t.source for t in findings.tellings if not _is_armed(t.source)]
    # an organisation's own name may be where its soldiers are
    sources = [(t.start + (t.kind is SourceKind.ORGANISATION), t.end) for t in tellers]
    free = [(a, b) for a, b in sources if not any(a <= start < b for start, _ in spans)]
    places = tuple(p for p in findings.places if not any(a <= p.start < b for a, b in free))  # "a diplomat in Cairo"
    papers = [
        t for t in tellers if t.kind in (SourceKind.DOCUMENT, SourceKind.OUTLET) and spans and t.start > spans[-1][0]
    ]
    forces = findings.forces
    if papers:  # "a UN report" has no troops
        forces = tuple(f for f in forces if not any(t.start <= f.start < t.end for t in papers))
    around = Surroundings(findings.sentence, forces, places, tuple((s.first, s.last) for s in stated))
    for s in stated:
        yield _suggest(article, findings, around, spans, s)


def _is_armed(source: SourceMention) -> bool:
    """Tell "rebels in eastern Congo", who are where their fighters are."""
    return source.kind is SourceKind.ORGANISATION and any(w in NONSTATE for w in source.name.lower().split())


def _counted(tokens: Sequence[Token], counting: Counting) -> _Stated:
    phrase, unit = counting.phrase, counting.unit
    former = _is_former(tokens, phrase)
    first = phrase.first - 2 if former else phrase.first
    quantity = quantity_of(tokens, counting)
    unit_last = max(phrase.last, unit.last)
    return _Stated(first, phrase.last, unit_last, quantity, unit.counted.value, counting.is_level, former, unit.rule)


def _is_former(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell "down from 2,000": a level that was left, exact as worded."""
    i = phrase.first
    return i > 1 and tokens[i - 1].low == "from" and tokens[i - 2].low in ("down", "up")


def quantity_of(tokens: Sequence[Token], counting: Counting) -> Quantity:
    """Return the quantity of a counted phrase: a level, a change with its direction, or a ceiling."""
    phrase = counting.phrase
    unit = " ".join(t.text for t in tokens[counting.unit.first : counting.unit.last]) or None
    former = _is_former(tokens, phrase)
    bound, low, best, high, rule = phrase.bound, phrase.low, phrase.best, phrase.high, phrase.rule
    direction: Direction | None = None
    change = change_of(tokens, counting) if counting.is_level and not former else None
    if former:
        direction = Direction.DOWN if tokens[phrase.first - 2].low == "down" else Direction.UP
        rule = f"{rule}.former"
    elif change:
        bound, (direction, rule) = Bound.CHANGE, change
    elif bound is Bound.EXACT and _is_capped(tokens, counting):
        bound, low, best, rule = Bound.BELOW, None, None, "below.ceiling"
    return Quantity(_words(tokens, phrase), bound, low, best, high, None, direction, unit, rule)


def _is_capped(tokens: Sequence[Token], counting: Counting) -> bool:
    """Tell "our troop ceiling will be 69,000", where the noun to the left makes the number an upper bound."""
    first = counting.phrase.first
    before = tokens[first - 1].low if first else ""
    if any(t.low in _ATTAINED for t in tokens[max(0, first - 7) : first]):  # "reached its maximum strength of"
        return False
    return counting.is_level and before in _SETTING and stance.is_ceiling(tokens, first, first)


def _words(tokens: Sequence[Token], phrase: Phrase) -> str:
    return " ".join(t.text for t in tokens[phrase.first : phrase.last])


def _shared(tokens: Sequence[Token], share: Share) -> _Stated:
    words = " ".join(t.text for t in tokens[share.first : share.last])
    quantity = Quantity(
        words, share.bound, share.low, share.best, share.high, share.ratio, share.direction, None, share.rule
    )
    near = range(share.last, min(share.last + 10, len(tokens)))
    unit_last = next((j + 1 for j in near if tokens[j].low in SOLDIERS or tokens[j].low in SURE_BODIES), share.last)
    return _Stated(share.first, share.last, unit_last, quantity, "troops", is_level=True)


def _suggest(
    article: Article, findings: Findings, around: Surroundings, spans: Sequence[tuple[int, int]], s: _Stated
) -> tuple[QuantitySuggestion, Attribution | None]:
    text, sentence = article.text.words, findings.sentence
    tokens, bound = sentence.tokens, s.quantity.bound
    start, end = tokens[s.first].start, tokens[s.last - 1].end
    telling = _telling(article, findings, start)
    when = _time(findings, text, (start, end), spans, s) if s.is_level else None
    force, place = _linked(article, findings, around, s) if s.is_level else (None, None)
    suggestion = QuantitySuggestion(
        kind=SuggestionKind.QUANTITY,
        start=start,
        end=end,
        text=text[start:end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=s.quantity.rule or "",
        is_troop_level=s.is_level,
        counted=s.counted,
        quantity=s.quantity,
        claim_kind=ClaimKind.LEVEL if s.former else stance.kind_of(tokens, s.first, s.last, bound),
        modality=stance.modality_of(tokens, s.first, s.last),
        basis=stance.basis_of(tokens, s.first, s.last),
        unit=s.quantity.unit,
        force=force,
        place=place,
        as_of=when.as_of(text) if when else None,
        as_of_part=Part(text[when.start : when.end], when.start, when.end) if when else None,
        as_of_form=when.form if when else None,
        source=None,
        manner=_manner(article, start, telling),
        statement_start=sentence.start,
        statement_end=sentence.end,
        former=s.former,
        unit_rule=s.unit_rule,
    )
    return suggestion, telling


def _time(
    findings: Findings, text: str, at: tuple[int, int], spans: Sequence[tuple[int, int]], s: _Stated
) -> DateMention | None:
    """Return when a quantity holds; the time right behind a former level ("up from 34,000 a year ago") is its own."""
    tokens = findings.sentence.tokens
    is_change = s.quantity.bound is Bound.CHANGE
    owned = [
        d for d in findings.dates if text[max(0, d.start - 1) : d.start].isspace() and _behind_former(tokens, d.start)
    ]
    if s.former:
        return next((d for d in owned if 0 <= d.start - at[1] <= 2), None)
    dates = [d for d in findings.dates if d not in owned]
    return time_of(Stage(findings.sentence, text, findings.tellings, spans), at, dates, is_change=is_change)


def _behind_former(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether "up from N" stands right before an offset."""
    i = next((j for j, t in enumerate(tokens) if t.start >= start), len(tokens))
    words = [t.low for t in tokens[max(0, i - 4) : i]]
    return any(a in ("up", "down") and b == "from" for a, b in itertools.pairwise(words))


def _telling(article: Article, findings: Findings, start: int) -> Attribution | None:
    """Return the innermost telling that holds the quantity, or the one that an unbroken quotation goes on from."""
    holding = [t for t in findings.tellings if t.start <= start < t.end]
    if holding:
        leading = [t for t in holding if t.start >= t.source.end and t.verb != "reports"]
        return max(leading, key=lambda t: t.verb_at) if leading else holding[-1] if len(holding) > 1 else holding[0]
    quote = article.text.quote_at(start)
    if quote is None:
        return None
    for other in article.findings[max(0, findings.sentence.number - 3) : findings.sentence.number + 4]:
        if other.tellings and other.sentence.start < quote[1] + 120 and other.sentence.end > quote[0]:
            return other.tellings[0]
    return _speaker_before(article, findings, quote[0])


def _speaker_before(article: Article, findings: Findings, quote: int) -> Attribution | None:
    """Give "“…,” Trump said. “We have 8,600 troops.”" its speaker: a quotation right behind a telling goes on."""
    number = findings.sentence.number
    if not number or findings.sentence.start < quote:
        return None
    before = article.findings[number - 1]
    words = article.text.words
    quoted = any(mark in words[before.sentence.start : before.sentence.end] for mark in '”"')
    same_paragraph = "\n" not in words[before.sentence.end : findings.sentence.start]
    return before.tellings[-1] if before.tellings and quoted and same_paragraph else None


def _manner(article: Article, start: int, telling: Attribution | None) -> Manner:
    if telling is None:
        return Manner.UNATTRIBUTED
    return Manner.QUOTED if article.text.quote_at(start) else Manner.PARAPHRASED


def _linked(article: Article, findings: Findings, around: Surroundings, s: _Stated) -> tuple[Part | None, Part | None]:
    text, tokens = article.text.words, findings.sentence.tokens
    force = force_near(around, s.first, s.last, s.unit_last)
    place = place_near(around, s.first, s.last, s.unit_last)
    number = findings.sentence.number
    inferred = force is None
    if force is None:
        force = article.leading[number]
    force_part = _force_part(article, force, inferred=inferred) if force else None
    place_part_ = place_part(text, place, tokens) if place else None
    if place and place.is_generic and place_part_:
        place_part_ = resolved(article, number, place, place_part_)
    return force_part, place_part_


def _force_part(article: Article, force: ForceMention, *, inferred: bool) -> Part:
    """Name a force as this article mostly spells it, so that one article's suggestions agree."""
    words, spellings = force.words, article.spellings.get(force.name)
    if spellings:
        common, count = spellings.most_common(1)[0]
        words = common if count > spellings[force.words] + 1 else words
    return Part(force.name, force.start, force.end, inferred or force.is_metonym, words)


def place_part(text: str, place: PlaceMention, tokens: Sequence[Token]) -> Part:
    """Return a place as a quantity's part, with the direction that narrows it ("southern Iraq")."""
    start, first = place.start, place.first
    while first and tokens[first - 1].low in _DIRECTIONS:
        first -= 1
        start = tokens[first].start
    words = text[start : place.end]
    return Part(place.name, start, place.end, words=words, key=place.place.key if place.place else None)
