"""The codebook on the command line: import-codes, and export --format codes or matrix."""

from argparse import Namespace

from ui.cli.output import say, say_json
from ui.cli.projects import open_project


def import_codes(args: Namespace) -> int:
    """Bring a codebook in: what is new is added, what is there takes over what the file says of it."""
    from workbench.codes.exchange import import_codebook
    from workbench.exchange.refi.codebook import read_by_ending
    from workbench.figures.phrases import counted

    entries, left_out = read_by_ending(args.codebook)
    with open_project(args.file) as project, project.edit("Import codebook") as session:
        done = import_codebook(session, entries)
    if args.json:
        say_json({"added": done.added, "changed": done.changed, "same": done.same, "left_out": left_out})
        return 0
    say(f"Imported {counted(done.added, 'code')}; {done.changed} changed, {done.same} here already.")
    for sentence in left_out:
        say(sentence)
    return 0


def export(args: Namespace) -> int:
    """The codebook, or codes against outlets, months, years or sources, in the form the file's ending says."""
    from workbench.codes.counts import Across, Counting
    from workbench.codes.leaving import export_codebook, export_matrix
    from workbench.codes.matrix import read_coding_matrix

    with open_project(args.file) as project, project.read() as session:
        if args.format == "codes":
            export_codebook(session, args.output)
        else:
            counting = Counting(args.count or Counting.CODINGS)
            matrix = read_coding_matrix(session, Across(args.across or Across.OUTLET), counting, args.by)
            export_matrix(session, matrix, args.output)
    say(f"Wrote {args.output}")
    return 0
