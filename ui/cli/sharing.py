"""The command that makes a copy to hand on."""

from argparse import Namespace

from db.sharing.making import Wanted
from ui.cli.output import say, say_json
from workbench.sharing.contents import Contents, contents, stated
from workbench.sharing.copying import share_copy, told_of


def share(args: Namespace) -> int:
    """Make the copy and say what it holds; with --dry-run only say it."""
    wanted = Wanted(args.without, args.handling, args.note)
    if args.dry_run:
        found, told = contents(args.file), tuple[str, ...]()
    else:
        shared = share_copy(args.file, args.output, wanted, may_replace=args.replace)
        found, told = shared.found, tuple(told_of(shared))
    lines = dict(stated(found, wanted.without))
    if args.json:
        say_json({"copy": None if args.dry_run else str(args.output), **_record(found, wanted), "holds": lines})
        return 0
    for name, words in lines.items():
        say(f"{name}: {words}.")
    for line in told:
        say(line)
    return 0


def _record(found: Contents, wanted: Wanted) -> dict[str, object]:
    """Of a confidential source only what stands in the copy is told, since this may be handed on too."""
    return {
        "without": sorted(wanted.without),
        "handling": found.handling if wanted.handling is None else wanted.handling or None,
        "note": wanted.handover or None,
        "counts": found.counts,
        "edits": found.edits,
        "confidential": [{"source": one.label, "stand_in": one.stand_in} for one in found.confidential],
    }
