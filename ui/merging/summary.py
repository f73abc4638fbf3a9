"""What a merge brings without anything to decide, line by line: an icon, the words, and what is behind them."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from ui.language import numbers
from ui.language.numbers import listed
from ui.language.texts import capital, counted, tr
from workbench.merging import MergePreview
from workbench.merging.items import kind_words

Line = tuple[str, str, str]  # icon, words, more

_SHOWN = 4


def joined_lines(preview: MergePreview) -> Iterator[Line]:
    """What comes, changes and goes, and what an analyst may want to look at later."""
    for words, counts in (
        (tr("new in the other copy"), preview.new),
        (tr("changed by the other copy"), preview.changed),
        (tr("deleted there"), preview.deleted),
    ):
        if counts:
            yield "circle-check", f"{sum(counts.values()):,} {words}", _counted(counts)
    if preview.ours:
        yield (
            "circle-check",
            tr("{changes} made here alone", changes=counted(preview.ours, "change")),
            tr("Kept as they are"),
        )
    if preview.renumbered:
        first = [
            tr("{before} becomes {after}", before=one.before, after=one.after) for one in preview.renumbered[:_SHOWN]
        ]
        tables = sorted({one.table for one in preview.renumbered})
        kinds = listed([kind_words(table, 2) for table in tables])
        yield (
            "info",
            tr("{items} with another number", items=counted(len(preview.renumbered), "item")),
            f"{kinds}: {', '.join(first)}".capitalize(),
        )
    for graded in preview.graded[:_SHOWN]:
        words = tr("{listed}. All are kept, the newest counts.", listed=listed(list(graded.grades)))
        yield "scale", tr("{item} graded on both sides", item=graded.item), words
    for double in preview.doubles[:_SHOWN]:
        kind = kind_words(double.table)
        yield (
            "triangle-alert",
            tr("{capitalize} made on both sides", capitalize=capital(tr(kind))),
            tr("{double}: {why}. Both are kept.", double=double.words, why=double.why),
        )
    if len(preview.doubles) > _SHOWN:
        yield (
            "triangle-alert",
            tr("{doubles:,} more made on both sides", doubles=len(preview.doubles) - _SHOWN),
            tr("Both are kept."),
        )


def effect_lines(preview: MergePreview) -> Iterator[tuple[str, str, str]]:
    """By series: its name, the level before, the level after."""
    for one in preview.effects:
        name = f"{one.force}, {one.place}"
        yield (
            tr("{name}: {claims} otherwise", name=name, claims=counted(one.claims, "claim")),
            one.before or tr("no level"),
            one.after or tr("no level"),
        )


def _counted(counts: Mapping[str, int]) -> str:
    most = sorted(counts.items(), key=lambda pair: -pair[1])
    named = [f"{count:,} {kind_words(table, count)}" for table, count in most[:_SHOWN]]
    more = sum(count for _, count in most[_SHOWN:])
    return ", ".join((*named, tr("{more:,} more", more=more))) if more else ", ".join(named)


def moment_words(at: str) -> str:
    """A moment of the file on this computer's clock: "12 Nov 2026, 17:05"."""
    moment = datetime.fromisoformat(at).astimezone()
    return numbers.moment_words(moment)
