"""Merging another copy from the command line: what it would do, or doing it, and what is left to decide."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ui.cli.output import say, say_json
from ui.cli.projects import open_project

if TYPE_CHECKING:
    from workbench.merging import Bearing, Conflict, MergePreview


def merge(args: Namespace) -> int:
    """Merge a copy, or with --dry-run say what that would do. The same is said either way."""
    from workbench.merging import merge_copy, preview_merge

    with open_project(args.file) as project:
        preview = preview_merge(project, args.other)
        if not args.dry_run:
            merge_copy(project, args.other)
    if args.json:
        say_json(as_json(preview, merged=not args.dry_run))
        return 0
    for line in _lines(preview, dry_run=args.dry_run):
        say(line)
    return 0


def as_json(preview: "MergePreview", *, merged: bool) -> dict[str, Any]:
    """A preview as an object; ids are strings."""
    return {
        "other": preview.name,
        "merged": merged and not preview.is_empty,
        "last_common": preview.common,
        "change_sets": preview.sets,
        "by": list(preview.by),
        "new": dict(preview.new),
        "changed": dict(preview.changed),
        "deleted": dict(preview.deleted),
        "conflicts": [_conflict_json(one, preview.bearings.get(one)) for one in preview.conflicts],
        "doubles": [
            {"table": one.table, "ours": str(one.ours), "theirs": str(one.theirs), "words": one.words, "why": one.why}
            for one in preview.doubles
        ],
        "graded": [{"item": one.item, "about": one.about, "grades": list(one.grades)} for one in preview.graded],
        "renumbered": [
            {"table": one.table, "id": str(one.row), "before": one.before, "after": one.after}
            for one in preview.renumbered
        ],
        "series": [
            {"place": one.place, "force": one.force, "claims": one.claims, "before": one.before, "after": one.after}
            for one in preview.effects
        ],
    }


def _conflict_json(one: "Conflict", bearing: "Bearing | None") -> dict[str, Any]:
    levels = bearing.levels if bearing else ("",) * len(one.sides)
    return {
        "table": one.table,
        "id": str(one.row),
        "item": one.item,
        "about": one.about,
        "what": one.what,
        "before": one.before,
        "series": bearing.series if bearing else None,
        "figures": bearing.figures if bearing else 0,
        "values": [
            {"words": side.words, "who": side.who, "at": side.at, "theirs": side.is_theirs, "level": level or None}
            for side, level in zip(one.sides, levels, strict=True)
        ],
    }


def _lines(preview: "MergePreview", *, dry_run: bool) -> Iterator[str]:
    if preview.is_empty:
        yield f"{preview.name} holds nothing that is not here already."
    else:
        yield from _brought(preview, dry_run=dry_run)
    if preview.conflicts:
        yield f"To decide: {len(preview.conflicts)}, in the project’s “Merge a copy” view; nothing is lost until then."
    for one in preview.conflicts:
        yield f"  {one.item} {one.about}, {one.what}: " + " / ".join(_side_words(side) for side in one.sides)


def _brought(preview: "MergePreview", *, dry_run: bool) -> Iterator[str]:
    by = f" by {', '.join(preview.by)}" if preview.by else ""
    does = "Would merge" if dry_run else "Merged"
    yield f"{does} {preview.name}: {preview.sets} change{'s' if preview.sets != 1 else ''} made there{by}."
    for words, counts in (("new", preview.new), ("changed", preview.changed), ("deleted", preview.deleted)):
        if counts:
            yield f"  {words}: {_counted(counts)}"
    yield from _told_apart(preview)
    for effect in preview.effects:
        levels = f": {effect.before or 'no level'} becomes {effect.after or 'no level'}" if effect.after else ""
        changed = f"{effect.claims} claim{'s' if effect.claims != 1 else ''} changed"
        yield f"  {effect.force} in {effect.place}, {changed}{levels}"


def _told_apart(preview: "MergePreview") -> Iterator[str]:
    from workbench.merging.items import kind_words

    for one in preview.renumbered:
        yield f"  {kind_words(one.table)} number {one.before} becomes {one.after}: the older one keeps its number"
    for graded in preview.graded:
        codes = " and ".join(graded.grades)
        yield f"  {graded.item} {graded.about} was graded on both sides, {codes}; the newest counts"
    for double in preview.doubles:
        yield f"  {kind_words(double.table)} “{double.words}” was made on both sides ({double.why}); both are kept"


def _side_words(side: Any) -> str:
    who = f" ({side.who})" if side.who else ""
    return f"{side.words}{who}"


def _counted(counts: Mapping[str, int]) -> str:
    from workbench.merging.items import kind_words

    return ", ".join(f"{count} {kind_words(table, count)}" for table, count in sorted(counts.items()))
