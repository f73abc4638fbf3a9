"""Guarding: temporary triggers that refuse what no constraint of the file can, a chain that runs in a circle.

They stand on each writing connection, so that bulk statements, imports and merges are refused like edits by hand.
"""

from collections.abc import Iterator

_CHAINS = (
    ("source", "acts_for_id", "A source cannot act for itself, not through others either. Change one of the chain."),
    ("place", "parent_id", "A place cannot lie in itself, not through others either. Change one of the chain."),
)
REFUSALS = frozenset(sentence for _, _, sentence in _CHAINS)
"""What a guard says, which is told to the analyst as it is."""


def guards() -> Iterator[str]:
    """The statements that make the guards."""
    for table, column, sentence in _CHAINS:
        for event in ("INSERT", f"UPDATE OF {column}"):
            yield _guard(table, column, event, sentence)


def _guard(table: str, column: str, event: str, sentence: str) -> str:
    """UNION, not UNION ALL: a circle that is there already ends the walk."""
    return (
        f"CREATE TEMP TRIGGER guard_{table}_{event.partition(' ')[0].lower()} BEFORE {event} ON main.{table} "
        f"WHEN new.{column} IS NOT NULL BEGIN SELECT RAISE(ABORT, '{sentence}') WHERE EXISTS ("
        f"WITH RECURSIVE chain(id) AS (SELECT new.{column} UNION SELECT above.{column} FROM main.{table} AS above "
        f"JOIN chain ON above.id = chain.id WHERE above.{column} IS NOT NULL) "
        f"SELECT 1 FROM chain WHERE id = new.id); END;"
    )
