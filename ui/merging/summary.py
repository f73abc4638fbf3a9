"""What a merge brings without anything to decide, line by line: an icon, the words, and what is behind them."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from workbench.figures.phrases import counted, listed
from workbench.merging import MergePreview
from workbench.merging.items import kind_words

Line = tuple[str, str, str]  # icon, words, more

_SHOWN = 4


def joined_lines(preview: MergePreview) -> Iterator[Line]:
    """What comes, changes and goes, and what an analyst may want to look at later."""
    for words, counts in (
        ("new in the other copy", preview.new),
        ("changed by the other copy", preview.changed),
        ("deleted there", preview.deleted),
    ):
        if counts:
            yield "circle-check", f"{sum(counts.values()):,} {words}", _counted(counts)
    if preview.ours:
        yield "circle-check", f"{counted(preview.ours, 'change')} made here alone", "Kept as they are"
    if preview.renumbered:
        first = [f"{one.before} becomes {one.after}" for one in preview.renumbered[:_SHOWN]]
        tables = sorted({one.table for one in preview.renumbered})
        kinds = listed([kind_words(table, 2) for table in tables])
        yield (
            "info",
            f"{counted(len(preview.renumbered), 'item')} with another number",
            f"{kinds}: {', '.join(first)}".capitalize(),
        )
    for graded in preview.graded[:_SHOWN]:
        words = f"{listed(list(graded.grades))}. All are kept, the newest counts."
        yield "scale", f"{graded.item} graded on both sides", words
    for double in preview.doubles[:_SHOWN]:
        kind = kind_words(double.table)
        yield (
            "triangle-alert",
            f"{kind.capitalize()} made on both sides",
            f"{double.words}: {double.why}. Both are kept.",
        )
    if len(preview.doubles) > _SHOWN:
        yield "triangle-alert", f"{len(preview.doubles) - _SHOWN:,} more made on both sides", "Both are kept."


def effect_lines(preview: MergePreview) -> Iterator[tuple[str, str, str]]:
    """By series: its name, the level before, the level after."""
    for one in preview.effects:
        name = f"{one.force}, {one.place}"
        yield f"{name}: {counted(one.claims, 'claim')} otherwise", one.before or "no level", one.after or "no level"


def _counted(counts: Mapping[str, int]) -> str:
    most = sorted(counts.items(), key=lambda pair: -pair[1])
    named = [f"{count:,} {kind_words(table, count)}" for table, count in most[:_SHOWN]]
    more = sum(count for _, count in most[_SHOWN:])
    return ", ".join((*named, f"{more:,} more")) if more else ", ".join(named)


def moment_words(at: str) -> str:
    """A moment of the file on this computer's clock: "12 Nov 2026, 17:05"."""
    moment = datetime.fromisoformat(at).astimezone()
    return f"{moment.day} {moment:%b %Y, %H:%M}"
