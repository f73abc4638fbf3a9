"""The numbered source list under a figure: one line an origin, since independence is counted in origins."""

from collections.abc import Iterable, Sequence

from db.values import grade_code
from workbench.figures.content import Mark, SourceLine
from workbench.figures.phrases import counted, day_words, month_words


def draft_sources(marks: Iterable[Mark]) -> tuple[SourceLine, ...]:
    """One line for each origin (for each source and outlet where the origin is unknown), by the day first known."""
    groups: dict[object, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: (mark.known, mark.label)):
        groups.setdefault(_voice(mark), []).append(mark)
    return tuple(
        SourceLine(number, _grades(group), _line(group), tuple(claim for mark in group for claim in mark.claim_ids))
        for number, group in enumerate(groups.values(), start=1)
    )


def grade_words(mark: Mark) -> str:
    """The grade of a mark as its own scale has it: "B3", "B–", "not graded"."""
    return mark.house_grade or grade_code(mark.reliability, mark.credibility)


def _voice(mark: Mark) -> object:
    if mark.origin_id is not None:
        return mark.origin_id
    return mark.origin or (mark.source, mark.outlet)


def _grades(group: Sequence[Mark]) -> str:
    return ", ".join(dict.fromkeys(grade_words(mark) for mark in group))


def _line(group: Sequence[Mark]) -> str:
    outlets = list(dict.fromkeys(mark.outlet for mark in group if mark.outlet))
    articles = {article for mark in group for article in mark.article_ids}
    others = (len(articles) or max(mark.articles for mark in group)) - 1
    more = f" and {counted(others, 'other article')}" if others > 0 and outlets else ""
    source = group[0].source if group[0].source not in outlets else ""
    where = f"{'in ' if source else ''}{outlets[0]}{more}" if outlets else ""
    said = ", ".join(part for part in (source, where, _days(group)) if part)
    if not group[0].origin:
        return f"{said}; origin unknown"
    return f"{said}; one origin, {group[0].origin}" if others > 0 else f"{said}; {group[0].origin}"


def _days(group: Sequence[Mark]) -> str:
    first, last = group[0].known, group[-1].known
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_words(last)}"
    return f"{month_words(first)} to {month_words(last)}"
