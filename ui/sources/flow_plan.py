"""Where the boxes and lines of an origin's course stand: the origin, who spoke, who carried it, in which articles."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from db.values import Manner
from ui.language.numbers import as_of_words, day_words, listed
from ui.language.texts import capital, counted, tr, tr_later
from workbench.numbering import origin_label
from workbench.source_views import OriginTold, Spoken

COLUMNS = (tr_later("Origin"), tr_later("Speaker"), tr_later("Carried by"), tr_later("Articles"))
BOX, GAP = 42, 8
_MOST = 9  # articles drawn; the rest is a number


@dataclass(frozen=True, slots=True)
class Box:
    """One box; ``middle`` is its middle in pixels from the top. ``graded`` boxes show a grade, or that there is none.

    ``claim_id`` is the sentence that a press on it opens.
    """

    column: int
    middle: float
    title: str
    sub: str
    graded: bool = False
    grade: str | None = None
    claim_id: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """From one box to another, by their places; ``dashed`` where nobody is named as having said it."""

    start: int
    end: int
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    height: float


def plan_course(
    origin: OriginTold, told: Sequence[Spoken], grades: Mapping[int, str], hidden: Collection[int] = ()
) -> Course:
    """An origin and everything that repeats it, from left to right; each column stands in the middle of the highest."""
    speakers = dict.fromkeys((one.speaker_id, one.speaker or tr("Nobody named")) for one in told)
    outlets = dict.fromkeys((one.outlet_id, one.outlet or tr("Outlet not known")) for one in told)
    articles = list(dict.fromkeys(one.article_id for one in told))
    shown = articles if len(articles) <= _MOST else articles[: _MOST - 1]
    columns = (1, len(speakers), len(outlets), len(shown) + (len(articles) > len(shown)))
    height = max(columns) * (BOX + GAP) - GAP
    boxes = [_box_of_origin(origin, height / 2)]
    for column, sources in ((1, speakers), (2, outlets)):
        for (source_id, name), middle in zip(sources, _middles(len(sources), height), strict=True):
            grade = grades.get(source_id or 0)
            boxes.append(
                Box(column, middle, name, _sub(told, column, source_id), source_id not in (None, *hidden), grade)
            )
    middles = _middles(columns[3], height)
    boxes += [_box_of_article(told, article, middle) for article, middle in zip(shown, middles, strict=False)]
    if len(articles) > len(shown):
        boxes.append(
            Box(
                3,
                middles[-1],
                tr("and {articles} more", articles=len(articles) - len(shown)),
                tr("counted with the others"),
            )
        )
    places = _Places(list(speakers), list(outlets), articles, len(shown))
    return Course(tuple(boxes), _lines(told, places), height)


@dataclass(frozen=True, slots=True)
class _Places:
    """Which box stands for what: speakers after the origin, then outlets, then articles."""

    speakers: list[tuple[int | None, str]]
    outlets: list[tuple[int | None, str]]
    articles: list[int]
    shown: int

    def speaker(self, one: Spoken) -> int:
        return 1 + self.speakers.index((one.speaker_id, one.speaker or tr("Nobody named")))

    def outlet(self, one: Spoken) -> int:
        return 1 + len(self.speakers) + self.outlets.index((one.outlet_id, one.outlet or tr("Outlet not known")))

    def article(self, one: Spoken) -> int:
        return 1 + len(self.speakers) + len(self.outlets) + min(self.articles.index(one.article_id), self.shown)


def _lines(told: Sequence[Spoken], places: _Places) -> tuple[Line, ...]:
    lines: dict[tuple[int, int], bool] = {}
    for one in told:
        unnamed = one.manner == Manner.UNATTRIBUTED
        speaker, outlet, article = places.speaker(one), places.outlet(one), places.article(one)
        for start, end in ((0, speaker), (speaker, outlet), (outlet, article)):
            lines[start, end] = lines.get((start, end), True) and unnamed
    return tuple(Line(start, end, dashed) for (start, end), dashed in lines.items())


def _middles(count: int, height: float) -> list[float]:
    top = (height - count * (BOX + GAP) + GAP) / 2
    return [top + place * (BOX + GAP) + BOX / 2 for place in range(count)]


def _box_of_origin(origin: OriginTold, middle: float) -> Box:
    happened = as_of_words(origin.happened) if origin.happened else tr("day not known")
    return Box(0, middle, f"{origin_label(origin.number)} {capital(tr(origin.kind))}", happened)


def _box_of_article(told: Sequence[Spoken], article_id: int, middle: float) -> Box:
    of_it = [one for one in told if one.article_id == article_id]
    claims = len({one.claim_id for one in of_it})
    day = day_words(of_it[0].day) if of_it[0].day else tr("no date")
    sub = f"{day}, {counted(claims, 'claim')}"
    return Box(3, middle, of_it[0].title, sub, claim_id=of_it[0].claim_id)


def _sub(told: Sequence[Spoken], column: int, source_id: int | None) -> str:
    """How a speaker is quoted; how many articles an outlet has of it."""
    if column == 1:
        manners = dict.fromkeys(one.manner.value for one in told if one.speaker_id == source_id)
        return capital(listed([tr(manner) for manner in manners]))
    articles = len({one.article_id for one in told if one.outlet_id == source_id})
    return counted(articles, "article")
