"""Say which days each kind of date phrase means, reckoned from the day of publication.

Every reader takes the grammar's match, the day of publication or None, and whether the clause looks ahead; it returns
None where the phrase is relative and there is nothing to reckon from.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from workbench.reading import days
from workbench.reading.dategrammar import SEASONS, UNITS, is_deadline
from workbench.reading.days import Days
from workbench.reading.lexicon import MONTHS, WEEKDAYS
from workbench.reading.numerals import numeral_at
from workbench.reading.tokens import cut_text


def _number(month_name: str) -> int:
    return MONTHS[month_name.lower().rstrip(".")]


def _dated(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    name, number, given = (
        (match["month"], match["day"], match["year"])
        if match["month"]
        else (match["month2"], match["day2"], match["year2"])
    )
    if given:
        return days.day(date(int(given), _number(name), int(number)), "date.day")
    if published is None:
        return None
    return days.day(
        _nearest(published, _number(name), int(number), ahead=ahead or is_deadline(match)), "date.day-no-year"
    )


def _nearest(published: date, month: int, number: int, *, ahead: bool) -> date:
    """Return the nearest such day of the year, past unless `ahead`; the day of publication counts as either."""
    for step in (0, 1, 2, 3, 4):  # 29 February
        year = published.year + (step if ahead else -step)
        try:
            when = date(year, month, number)
        except ValueError:
            continue
        if (when >= published) if ahead else (when <= published):
            return when
    return date(published.year, month, number)


def _month_year(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    return days.month(int(match["year3"]), _number(match["month3"]), "date.month")


def _month_only(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    if published is None:
        return None
    word = (match["lastmonth"] or "").lower()
    month = _number(match["month5"] or match["month4"])
    ahead = word == "next" or ((ahead or is_deadline(match)) and word != "last")
    year = published.year
    if ahead and (month < published.month or (word == "next" and month == published.month)):
        year += 1
    if not ahead and (month > published.month or (word == "last" and month == published.month)):
        year -= 1
    return days.month(year, month, "date.month-no-year")


def _weekday(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    if published is None:
        return None
    word = " ".join((match["when"] or "").lower().split())
    back = (published.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    if word == "next" or ((ahead or is_deadline(match)) and word not in ("last", "the past", "past")):
        forward = (-back) % 7
        return days.day(published + timedelta(days=forward or (7 if word == "next" else 0)), "date.weekday-ahead")
    if word == "last" and back == 0:
        back = 7
    return days.day(published - timedelta(days=back), "date.weekday")


def _ago(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if published is None:
        return None
    count = _value(match["ago"]) * (-1 if match["agoword"] == "ago" else 1)
    unit = match["agounit"]
    return days.around(days.shift(published, count, unit), unit, "date.ago")


def _value(word: str) -> int:
    numeral = numeral_at(cut_text(word).sentences[0].tokens, 0)
    return int(numeral.low) if numeral else 1


def _length(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    """Read "last year" (the calendar year before) and "the past two years" (the days up to publication)."""
    if published is None:
        return None
    words, unit = match["length"].lower().split(), match["lengthunit"]
    sign = 1 if words[0] in ("next", "coming", "following") else -1
    if unit == "weekend":
        return days.around(days.shift(published, sign, "week"), "weekend", "date.weekend")
    if len(words) == 1 and not _is_running(match, words[0]):
        return days.around(days.shift(published, sign, unit), unit, f"date.{words[0]}-{unit}")
    vague = len(words) > 1 and words[1] in ("few", "several", "couple")
    if vague or (len(words) == 1 and match.group().endswith("s")):  # nobody says how many: the far end stays open
        first, last = (published, None) if sign > 0 else (None, published)
        return Days(first, last, days.edtf_of(first, last), f"date.{words[0]}-some-{unit}")
    count = _value(words[1]) if len(words) > 1 else 1
    other = days.shift(published, sign * count, unit)
    return days.between(min(other, published), max(other, published), f"date.{words[0]}-n-{unit}")


def _is_running(match: re.Match[str], word: str) -> bool:
    """Tell "over the next year", which runs from publication, from "next year", the calendar year."""
    lead = match.group()[: match.start("length") - match.start()].lower()
    running = (match["relation"] or "").lower() in ("over", "during", "within") or word in ("past", "coming")
    return running or re.search(r"\bin\s+the\s+$", lead) is not None


def _this(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if published is None:
        return None
    unit, side = match["thisunit"], (match["part"] or "").lower()
    if side in ("later", "earlier") and unit in UNITS:  # the rest of it, or what has passed
        whole = days.around(published, unit, f"date.this-{unit}")
        first, last = (published, whole.latest) if side == "later" else (whole.earliest, published)
        return days.between(first or published, last or published, f"date.{side}-this-{unit}")
    if unit in SEASONS:
        return _season_of(published.year, unit)
    return days.around(published, unit, f"date.this-{unit}")


def _season_of(year: int, season: str) -> Days:
    """Return a northern season as months; EDTF's own season codes are avoided, as readers bound them differently."""
    first = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[season]
    if first < 12:
        return days.months(year, first, first + 2, f"date.{season}")
    start, end = days.month(year, 12, ""), days.month(year + 1, 2, "")
    return Days(start.earliest, end.latest, f"{start.edtf}/{end.edtf}", "date.winter")


def _season(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if published is None:
        return None
    return _season_of(published.year + (1 if match["lastseason"].lower() == "next" else -1), match["season"])


def _bare_season(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    """Return the nearest such season, past unless the clause looks ahead."""
    if published is None:
        return None
    season, ahead = match["bareseason"], ahead or is_deadline(match)
    years = (0, 1) if ahead else (0, -1)
    spans = [_season_of(published.year + step, season) for step in years]
    fits = (s.latest >= published if ahead else s.earliest <= published for s in spans if s.latest and s.earliest)
    return next((s for s, fit in zip(spans, fits, strict=False) if fit), spans[-1])


def _season_with_year(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    return _season_of(int(match["seasonyear"]), match["seasonof"].lower())


def _half(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    """Return a half or quarter of a year as its months; EDTF's own codes for them are rarely understood."""
    count = 2 if match["half"] == "half" else 4
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": count}[match["halfof"].lower()]
    length = 12 // count
    return days.months(int(match["halfyear"]), (number - 1) * length + 1, number * length, f"date.{match['half']}")


def _within(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    """Read "within 11 days" as up to then, "within weeks" as from now on."""
    if published is None:
        return None
    count, unit = match["withincount"], match["withinunit"]
    if count is None or count in ("a few", "several", "a couple of"):
        if unit in ("decade", "year") and count is None:
            return days.between(published, days.shift(published, 1, unit), f"date.within-{unit}")
        return Days(published, None, f"{published.isoformat()}/..", "date.within")
    return days.between(published, days.shift(published, _value(count), unit), f"date.within-n-{unit}")


def _span(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    """Read "in three years" said of the future: that day, as exactly as its unit goes."""
    if published is None:
        return None
    count, unit = match["spancount"], match["spanunit"]
    if count in ("a few", "several", "a couple of"):
        return Days(published, None, f"{published.isoformat()}/..", "date.in-some")
    end = days.shift(published, _value(count), unit)
    if (match["relation"] or "").lower() == "within":
        return days.between(published, end, f"date.within-n-{unit}")
    return days.around(end, unit, f"date.in-n-{unit}")


def _recent(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if published is None:
        return None
    return Days(None, published, f"../{published.isoformat()}", f"date.recent-{match['recentunit']}s")


def _days_ahead(_match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    return Days(published, None, f"{published.isoformat()}/..", "date.days-ahead") if published else None


def _decade(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    """Return the ten years, or the part of them that "early", "mid" or "late" names."""
    first, part = int(match["decade"]), (match["part"] or "").lower()
    start, end = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    rule = f"date.decade.{part}" if part else "date.decade"
    return Days(date(first + start, 1, 1), date(first + end, 12, 31), f"{first + start:04d}/{first + end:04d}", rule)


def _turn(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if match["turnof"] == "millennium":
        return days.year(2000, "date.turn-of-millennium")
    return days.year(published.year - published.year % 100, "date.turn-of-century") if published else None


def _weekend(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    """Return the weekend of the week of publication, or the one before where the clause looks back."""
    if published is None:
        return None
    forward = ahead or is_deadline(match) or published.weekday() >= 5
    return days.around(published if forward else days.shift(published, -1, "week"), "weekend", "date.weekend")


def _now(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    if published is None:
        return None
    offset = {"yesterday": -1, "tomorrow": 1}.get((match["now"] or "").lower(), 0)
    return days.day(published + timedelta(days=offset), "date.now" if not offset else "date.day-beside")


def _unit(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    return days.around(published, match["ofunit"].lower(), "date.this-unit") if published else None


def _unit_end(match: re.Match[str], published: date | None, _ahead: bool) -> Days | None:
    return days.part(days.around(published, match["unitend"].lower(), "date.this-unit"), "end") if published else None


def _feast(match: re.Match[str], published: date | None, ahead: bool) -> Days | None:
    """Return 25 December or 1 January, the nearest past or, looking ahead or said with "by", the next."""
    if published is None:
        return None
    month_and_day = (12, 25) if match["feast"].startswith("Christmas") else (1, 1)
    return days.day(_nearest(published, *month_and_day, ahead=ahead or match["relation"] == "by"), "date.feast")


def _iso(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    return days.day(date.fromisoformat(match["iso"]), "date.iso")


def _year(match: re.Match[str], _published: date | None, _ahead: bool) -> Days:
    return days.year(int(match["year4"]), "date.year")


READERS: dict[str, Callable[[re.Match[str], date | None, bool], Days | None]] = {
    "iso": _iso, "day": _dated, "month-year": _month_year, "weekday": _weekday, "ago": _ago, "length": _length,
    "this": _this, "season-of": _season_with_year, "half-of": _half, "season": _season,
    "bare-season": _bare_season, "month": _month_only,
    "within": _within, "span": _span, "recent": _recent, "days-ahead": _days_ahead, "decade": _decade, "turn": _turn,
    "weekend": _weekend, "now": _now, "unit": _unit, "unit-end": _unit_end, "feast": _feast, "year": _year,
}  # fmt: skip
