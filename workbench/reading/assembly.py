"""Turn findings into suggestions in the text's order, each quantity pointing at its source by index."""

from dataclasses import replace

from db.values import SourceKind
from workbench.reading.attribution import Attribution
from workbench.reading.dates import Published
from workbench.reading.events import Event
from workbench.reading.known import acts_for
from workbench.reading.linking import LOCATIVES, word_before
from workbench.reading.quantities import place_part, quantities
from workbench.reading.reader import Article, Findings, language_note, look
from workbench.reading.sources import SourceMention
from workbench.reading.suggestions import (
    DateSuggestion,
    EventSuggestion,
    PlaceSuggestion,
    QuantitySuggestion,
    Reading,
    SourceSuggestion,
    Suggestion,
    SuggestionKind,
)

_Found = tuple[Suggestion, Attribution | None]


def read(text: str, published: Published) -> Reading:
    """Propose what an English news text claims about force levels.

    `published` is the day of publication, which relative dates are reckoned from, or an AsOf when only its month or
    year is known (`read_published`); without it relative dates stay unresolved.
    Offsets are Unicode code points into `text` as given. Never raises, on any text.
    """
    article = look(text, published)
    note = language_note(article.text)
    if note:
        return Reading((), note)
    found: list[_Found] = []
    for findings in article.findings:
        found.extend((s, None) for s in _dates_and_places(text, findings))
        found.extend((_source(article, findings, t.source, t.verb), t) for t in findings.tellings)
        found.extend(quantities(article, findings))
        found.extend((_event(text, findings, e), None) for e in findings.events)
    found.extend((s, None) for s in _byline(article, found))
    return Reading(_ordered(found), None)


def _ordered(found: list[_Found]) -> tuple[Suggestion, ...]:
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].kind))
    index = {
        (s.start, s.end, t.verb): i
        for i, (s, t) in enumerate(found)
        if t is not None and isinstance(s, SourceSuggestion)
    }
    return tuple(
        replace(s, source=index.get((t.source.start, t.source.end, t.verb)))
        if isinstance(s, QuantitySuggestion) and t is not None
        else s
        for s, t in found
    )


def _dates_and_places(text: str, findings: Findings) -> list[Suggestion]:
    sentence = findings.sentence
    dates: list[Suggestion] = [
        DateSuggestion(
            kind=SuggestionKind.DATE,
            start=d.start,
            end=d.end,
            text=text[d.start : d.end],
            sentence_start=sentence.start,
            sentence_end=sentence.end,
            rule=d.rule,
            as_of=d.as_of(text),
            form=d.form,
        )
        for d in findings.dates
    ]
    places: list[Suggestion] = [
        PlaceSuggestion(
            kind=SuggestionKind.PLACE,
            start=p.start,
            end=p.end,
            text=text[p.start : p.end],
            sentence_start=sentence.start,
            sentence_end=sentence.end,
            rule="place.listed",
            name=p.place.name,
            key=p.place.key,
        )
        for p in findings.places
        if p.place is not None
    ]
    return dates + places


def _source(article: Article, findings: Findings, source: SourceMention, verb: str | None) -> SourceSuggestion:
    text, sentence = article.text.words, findings.sentence
    anonymous = source.kind is SourceKind.ANONYMOUS_PERSON
    return SourceSuggestion(
        kind=SuggestionKind.SOURCE,
        start=source.start,
        end=source.end,
        text=text[source.start : source.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=f"source.{source.kind.value.replace(' ', '-')}",
        name=source.name,
        source_kind=source.kind,
        role=source.role,
        acts_for=acts_for(source, text),
        anonymity=article.anonymity.get(source.name) if anonymous else None,
        verb=verb,
    )


def _byline(article: Article, found: list[_Found]) -> list[Suggestion]:
    source = article.byline
    if source is None or not article.findings:
        return []
    if any(isinstance(s, SourceSuggestion) and s.name == source.name for s, _ in found):
        return []
    findings = next(f for f in article.findings if f.sentence.end > source.start)
    return [_source(article, findings, source, None)]


def _event(text: str, findings: Findings, event: Event) -> EventSuggestion:
    sentence = findings.sentence
    inside = [p for p in findings.places if p.place is not None and event.start <= p.start < event.end]
    located = [p for p in inside if word_before(sentence.tokens, p.first) in LOCATIVES]
    place = next(iter(located or inside), None)
    return EventSuggestion(
        kind=SuggestionKind.EVENT,
        start=event.start,
        end=event.end,
        text=text[event.start : event.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=event.rule,
        label=event.label,
        as_of=event.date.as_of(text),
        place=place_part(text, place, findings.sentence.tokens) if place else None,
    )
