"""Commands that keep a project from harm: backup, restore, salvage."""

from argparse import Namespace

from db.backups import Occasion, back_up
from ui.cli.output import say, say_columns, say_json
from workbench.backups import BackupRow, backup_rows, put_back


def backup(args: Namespace) -> int:
    made = back_up(args.file, Occasion.ASKED)
    say(f"Made {made} ({_megabytes(made.stat().st_size)}), opened and checked.")
    return 0


def restore(args: Namespace) -> int:
    """Put a backup back, or with --list say which there are."""
    if not args.list:
        say(put_back(args.file, args.source))
        return 0
    rows = [_record(row) for row in backup_rows(args.file)]
    if args.json:
        say_json(rows)
    elif rows:
        say_columns(rows, ("name", "made_at", "size", "edits_later", "occasion"), widest=60)
    else:
        say(f"There is no backup of {args.file.name}.")
    return 0


def salvage(args: Namespace) -> int:
    """Write what can be read of a damaged file into a new one, and say what was saved and what was lost."""
    from db.salvaging import lines
    from db.salvaging import salvage as salvage_file

    done = salvage_file(args.file, args.output)
    if args.json:
        say_json({"saved": done.saved, "lost": done.lost, "broken": done.broken, "altered": done.altered})
        return 0
    for line in lines(done):
        say(line)
    say(f"Wrote {args.output}. {args.file.name} is as it was.")
    return 0


def _record(row: BackupRow) -> dict[str, object]:
    return {
        "name": row.name,
        "made_at": row.made_at.isoformat(" ", "minutes"),
        "size": row.size,
        "edits_later": row.edits_later,
        "occasion": row.occasion,
    }


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
