"""Read a text whole: cut it, let each rule look, link what they found, and hand it back as suggestions in order."""

from collections import Counter
from dataclasses import dataclass, field, replace

from workbench.reading.attribution import Attribution, attributions, byline
from workbench.reading.counted import is_military
from workbench.reading.dates import DateMention, Published, find_dates, may_hold_date
from workbench.reading.events import Event, find_events
from workbench.reading.forces import ForceCount, ForceMention, find_forces
from workbench.reading.known import anonymity_of, resolve
from workbench.reading.levels import Counting, countings
from workbench.reading.places import PlaceMention, find_places
from workbench.reading.shares import Share, shares
from workbench.reading.sources import SourceMention
from workbench.reading.tokens import Sentence, Text, cut_text

_ENGLISH = frozenset(
    ("the of and to in a is was that for on with by at from as were are be have has had it its he his").split()
)
_LEAST_ENGLISH = 0.12
_JUDGED_FROM = 25
_LAST_LATIN = "\u024f"
# Sources named longer ago than so many tellings are not meant by "he" or "the official".
_REMEMBERED = 60
# "400 of them", "2,000 more" go on from a level so many sentences before at most.
_CONTINUED = 2


@dataclass(frozen=True, slots=True)
class Findings:
    """What the rules found in one sentence."""

    sentence: Sentence
    dates: tuple[DateMention, ...]
    places: tuple[PlaceMention, ...]
    forces: tuple[ForceMention, ...]
    countings: tuple[Counting, ...]
    shares: tuple[Share, ...]
    tellings: tuple[Attribution, ...]
    events: tuple[Event, ...]


@dataclass(slots=True)
class Article:
    """A text with what was found in it, and what the whole of it says about its forces and sources.

    `leading` holds for each sentence the force spoken of most up to there; `spellings` counts the words each force's
    name is written with; `anonymity` the request for anonymity that goes with a source's name.
    """

    text: Text
    published: Published
    byline: SourceMention | None = None
    findings: list[Findings] = field(default_factory=list)
    leading: list[ForceMention | None] = field(default_factory=list)
    spellings: dict[str, Counter[str]] = field(default_factory=dict)
    anonymity: dict[str, str] = field(default_factory=dict)


def look(words: str, published: Published) -> Article:
    """Apply every rule to a text, sentence by sentence."""
    article = Article(cut_text(words), published, byline(words))
    known: list[SourceMention] = []
    forces = ForceCount()
    military, level = False, 0
    for sentence in article.text.sentences:
        found = _look_at(article, sentence, known[-_REMEMBERED:], (military, level > 0))
        known.extend(t.source for t in found.tellings)
        military = military or is_military(sentence.tokens)
        level = _CONTINUED if any(c.is_level for c in found.countings) else level - 1
        article.findings.append(found)
        article.leading.append(forces.add(found.forces))
        _remember(article, found)
    return article


def _remember(article: Article, found: Findings) -> None:
    """Keep what one sentence adds to the knowledge of the whole text."""
    for force in found.forces:
        if not force.is_metonym:
            article.spellings.setdefault(force.name, Counter())[force.words] += 1
    if found.tellings:
        words = anonymity_of(article.text.words[found.sentence.start : found.sentence.end])
        if words:
            article.anonymity.setdefault(found.tellings[-1].source.name, words)


def _look_at(article: Article, sentence: Sentence, known: list[SourceMention], before: tuple[bool, bool]) -> Findings:
    """Look at one sentence; `before`: armed forces were spoken of, and the last sentence held a level."""
    words, tokens = article.text.words, sentence.tokens
    if len(tokens) == 1 and not tokens[0].is_word:
        return Findings(sentence, (), (), (), (), (), (), ())
    dates = (
        list(find_dates(words, article.published, sentence.start, sentence.end)) if may_hold_date(sentence.lows) else []
    )
    places = tuple(find_places(tokens))
    counted = countings(sentence, military_before=before[0], level_before=before[1])
    tellings: list[Attribution] = []
    for telling in attributions(sentence):
        tellings.append(replace(telling, source=resolve(telling.source, known)))
        known.append(tellings[-1].source)
    return Findings(
        sentence,
        tuple(dates),
        places,
        tuple(find_forces(tokens, places)),
        counted,
        tuple(shares(tokens, counted)),
        tuple(tellings),
        tuple(find_events(words, sentence, dates)),
    )


def language_note(text: Text) -> str | None:
    """Return why nothing is proposed for a text that is not English, or None; a short one is given the doubt."""
    words = [t for s in text.sentences for t in s.tokens if t.is_word]
    english = sum(t.low in _ENGLISH for t in words)
    other_script = sum(t.text[0] > _LAST_LATIN for t in words)
    enough = len(words) >= _JUDGED_FROM or (not english and len(words) >= _JUDGED_FROM // 2)
    if other_script * 2 <= len(words) and (not enough or english / len(words) >= _LEAST_ENGLISH):
        return None
    return "This text does not read as English; Muster reads numbers in English text only."
