"""Commands on tables of claims: import-claims."""

import gc
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from ui.cli.output import complain, say, say_json
from ui.cli.projects import open_project
from workbench.figures.phrases import counted

if TYPE_CHECKING:
    from workbench.claims_csv import ImportedClaims

_SHOWN = 100  # bad rows on stderr; JSON has them all
_NOTED = 10


def import_claims(args: Namespace) -> int:
    """Bring the claims of a table in. Bad rows are named by line, and the others come in."""
    from workbench.claims_csv import Mapping, import_claims, load_map, read_table

    gc.disable()  # a table makes many small values and no cycles: looking for them is a quarter of the time
    mapping = load_map(args.map) if args.map is not None else Mapping()
    table = read_table(args.table, mapping.delimiter, mapping.encoding)
    with open_project(args.file) as project:
        done = import_claims(project, table, mapping)
    if args.json:
        say_json(_report(done))
    else:
        _say(done)
    for row in done.bad[:_SHOWN]:
        complain(f"{done.table} line {row.line}: {row.reason}.")
    if len(done.bad) > _SHOWN:
        complain(f"{len(done.bad) - _SHOWN:,} more rows are bad; --json names them all.")
    return 1 if done.bad else 0


def _report(done: "ImportedClaims") -> dict[str, Any]:
    stored = done.stored
    return {
        "table": done.table,
        "rows": done.rows,
        "claims": stored.claims,
        "origins": stored.origins,
        "sources": stored.sources,
        "articles": stored.articles,
        "bases": stored.bases,
        "bases_not_found": stored.unlinked,
        "already": done.already,
        "bad": [{"line": row.line, "reason": row.reason} for row in done.bad],
        "notes": stored.notes,
        "columns": done.columns,
        "unused": done.unused,
    }


def _say(done: "ImportedClaims") -> None:
    stored = done.stored
    if stored.claims:
        say(
            f"Imported {counted(stored.claims, 'claim')} of {done.table}: {counted(stored.origins, 'origin')}, "
            f"{counted(stored.sources, 'source')}, {counted(stored.articles, 'article')}"
        )
    if done.already:
        say(f"{counted(len(done.already), 'row')} of {done.table} {_be(done.already)} here already.")
    if done.unused:
        say(f"Not understood, kept in the rows’ words: {', '.join(done.unused)}.")
    if stored.unlinked:
        say(f"No claim of its base was found for {counted(len(stored.unlinked), 'claim')}; link it by hand.")
    for note in stored.notes[:_NOTED]:
        say(note)
    if len(stored.notes) > _NOTED:
        say(f"{len(stored.notes) - _NOTED:,} more sources keep their grades; --json names them all.")


def _be(rows: list[int]) -> str:
    return "is" if len(rows) == 1 else "are"
