"""Which backups are kept: the newest few, then one a day, then one a week. Plain values, no files."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

_NEWEST = 5
_DAYS = 7
_WEEKS = 5  # a month and what is left of its first week


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """The moments whose backups stay: the last five, the last of each of seven days, the last of each of five weeks.

    Days and weeks (ISO 8601) are those of the moments' own time zone. A moment later than `now`, of a clock that was
    wrong, counts as the newest.
    """
    newest_first = sorted(moments, reverse=True)
    by_day = _last_of_each(newest_first, {(now - timedelta(days=n)).date() for n in range(_DAYS)}, datetime.date)
    by_week = _last_of_each(newest_first, {_week(now - timedelta(weeks=n)) for n in range(_WEEKS)}, _week)
    return {*newest_first[:_NEWEST], *by_day, *by_week}


def _week(moment: datetime) -> tuple[int, int]:
    return moment.isocalendar()[:2]


def _last_of_each(
    newest_first: list[datetime], wanted: Iterable[Hashable], unit: Callable[[datetime], Hashable]
) -> list[datetime]:
    last: dict[Hashable, datetime] = {}
    for moment in newest_first:
        last.setdefault(unit(moment), moment)
    return [last[span] for span in wanted if span in last]
