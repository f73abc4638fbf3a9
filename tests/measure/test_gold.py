"""Dates against TimeML and tellings against PolNeAR, on articles beside a checkout; the figures are printed."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from workbench.reading.dates import DateMention, find_dates
from workbench.reading.reader import look
from workbench.reading.tokens import cut_text

ARTICLES = next(
    (
        p / "shared/data/corpus/dev/articles"
        for p in Path(__file__).resolve().parents
        if (p / "shared/data/corpus/dev/articles").is_dir()
    ),
    None,
)
pytestmark = pytest.mark.skipif(ARTICLES is None, reason="the articles lie beside a checkout only")
# What TimeML calls a date and we call none: "recently", "the future", a number of days that something lasts.
_NO_DATES = ("PAST_REF", "FUTURE_REF")


@dataclass(frozen=True, slots=True)
class Timex:
    """A gold time expression at text[start:end]."""

    start: int
    end: int
    kind: str
    value: str


def timeml(path: Path) -> tuple[date, str, list[Timex]]:
    """Return the day of publication, the body's text and its time expressions."""
    root = ET.parse(path).getroot()  # noqa: S314 (the corpus is trusted)
    created = root.find(".//DCT/TIMEX3")
    body = root.find(".//TEXT")
    assert created is not None
    assert body is not None
    text, found = "", []
    for piece, timex in _pieces(body):
        if timex is not None:
            found.append(Timex(len(text), len(text) + len(piece), timex.get("type", ""), timex.get("value", "")))
        text += piece
    return date.fromisoformat(created.get("value", "")[:10]), text, found


def _pieces(element: ET.Element) -> Iterator[tuple[str, ET.Element | None]]:
    yield element.text or "", None
    for child in element:
        if child.tag == "TIMEX3":
            yield "".join(child.itertext()), child
        else:
            yield from _pieces(child)
        yield child.tail or "", None


def _same_value(timex: Timex, mention: DateMention, published: date) -> bool:
    """Compare values: the day, month or year; a week by its Monday; "now" is the day of publication."""
    if mention.span is None:
        return False
    value = timex.value
    if value == "PRESENT_REF":
        return mention.span.earliest == published
    week = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if week:
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return mention.span.earliest is not None and 0 <= (mention.span.earliest - monday).days < 7
    known = re.match(r"[\d-]+", value)
    return known is not None and known.group().rstrip("-") in mention.span.edtf


def test_dates_against_timeml() -> None:
    assert ARTICLES is not None
    tally: Counter[str] = Counter()
    for path in sorted(ARTICLES.glob("*.tml")):
        published, text, gold = timeml(path)
        found = [m for s in cut_text(text).sentences for m in find_dates(text, published, s.start, s.end)]
        dates = [t for t in gold if t.kind == "DATE" and t.value not in _NO_DATES]
        tally["gold"] += len(dates)
        tally["read"] += len(found)
        tally["false"] += sum(not any(m.start < t.end and m.end > t.start for t in gold) for m in found)
        for timex in dates:
            hit = next((m for m in found if m.start < timex.end and m.end > timex.start), None)
            tally["found"] += hit is not None
            bare = next(iter(find_dates(text[timex.start : timex.end], published)), None)  # without its "after"
            right = hit is not None and any(m and _same_value(timex, m, published) for m in (hit, bare))
            tally["right"] += right
            if not right:
                print(f"{path.stem}: {text[timex.start : timex.end]!r} {timex.value} read {hit}")
    recall, precision = tally["found"] / tally["gold"], 1 - tally["false"] / tally["read"]
    print(f"TimeML: recall {recall:.3f} precision {precision:.3f} value right {tally['right'] / tally['found']:.3f}")
    assert recall >= 0.85
    assert precision >= 0.9
    assert tally["right"] / tally["found"] >= 0.85


def annotations(path: Path) -> tuple[list[tuple[int, int]], dict[tuple[int, int], list[tuple[int, int]]]]:
    """Return the cues of a brat file, and for each its sources' spans."""
    spans: dict[str, tuple[int, int]] = {}
    sources: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if fields[0].startswith("T"):
            bounds = re.findall(r"\d+", fields[1])
            spans[fields[0]] = (int(bounds[0]), int(bounds[-1]))
        elif fields[0].startswith("E"):
            roles = [part.partition(":")[::2] for part in fields[1].split()]
            cue = next((spans[at] for role, at in roles if role.startswith("Cue")), None)
            if cue:
                sources.setdefault(cue, []).extend(spans[at] for role, at in roles if role.startswith("Source"))
    return list(sources), sources


def test_tellings_against_polnear() -> None:
    """PolNeAR marks beliefs, plans and wishes too; only cues that are verbs of telling are ours to find."""
    assert ARTICLES is not None
    tally: Counter[str] = Counter()
    for path in sorted(ARTICLES.glob("*.ann")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        cues, sources = annotations(path)
        tellings = [(f.sentence.tokens[t.verb_at], t) for f in look(text, None).findings for t in f.tellings]
        tally["gold"] += len(cues)
        tally["read"] += len(tellings)
        for cue in cues:
            hit = next((t for verb, t in tellings if verb.start < cue[1] and verb.end > cue[0]), None)
            tally["found"] += hit is not None
            if hit is None or not sources[cue]:
                continue
            tally["sourced"] += 1
            tally["right"] += any(hit.source.start < end and hit.source.end > start for start, end in sources[cue])
        tally["true"] += sum(any(v.start < c[1] and v.end > c[0] for c in cues) for v, _ in tellings)
    precision, recall = tally["true"] / tally["read"], tally["found"] / tally["gold"]
    print(
        f"PolNeAR: recall {recall:.3f} precision {precision:.3f} source right {tally['right'] / tally['sourced']:.3f}"
    )
    assert precision >= 0.8
    assert recall >= 0.2
    assert tally["right"] / tally["sourced"] >= 0.85
