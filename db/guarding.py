"""Guarding: temporary triggers that refuse what no constraint of the file can: a circle, a grade by nobody, 1850.

They stand on each writing connection, so that bulk statements, imports and merges are refused like edits by hand.
"""

from collections.abc import Iterator

CHAINS = (
    ("source", "acts_for_id", "A source cannot act for itself, not through others either. Change one of the chain."),
    ("place", "parent_id", "A place cannot lie in itself, not through others either. Change one of the chain."),
)
_TOO_OLD = "new.as_of_earliest < '1900-01-01' OR new.as_of_latest < '1900-01-01'"
_CHECK_THE_YEAR = "An as-of before 1900 is outside what a project holds. Check the year."
# Table, events, what must not be, and what is then said.
RULES = (
    ("grade", ("INSERT",), "new.graded_by IS NULL", "A grade needs a grader. Say your name first: Tools, Your name."),
    *(
        (table, ("INSERT", "UPDATE OF as_of_earliest, as_of_latest"), _TOO_OLD, _CHECK_THE_YEAR)
        for table in ("claim", "assessment", "resolution")
    ),
)
REFUSALS = frozenset(sentence for *_, sentence in (*CHAINS, *RULES))
"""What a guard says, which is told to the analyst as it is."""


def guards() -> Iterator[str]:
    """The statements that make the guards."""
    for table, column, sentence in CHAINS:
        for event in ("INSERT", f"UPDATE OF {column}"):
            yield _guard(table, column, event, sentence)
    for table, events, wrong, sentence in RULES:
        for event in events:
            yield (
                f"CREATE TEMP TRIGGER guard_{table}_{event.partition(' ')[0].lower()}_rule BEFORE {event} "
                f"ON main.{table} WHEN {wrong} BEGIN SELECT RAISE(ABORT, '{sentence}'); END;"
            )


def _guard(table: str, column: str, event: str, sentence: str) -> str:
    """UNION, not UNION ALL: a circle that is there already ends the walk."""
    return (
        f"CREATE TEMP TRIGGER guard_{table}_{event.partition(' ')[0].lower()} BEFORE {event} ON main.{table} "
        f"WHEN new.{column} IS NOT NULL BEGIN SELECT RAISE(ABORT, '{sentence}') WHERE EXISTS ("
        f"WITH RECURSIVE chain(id) AS (SELECT new.{column} UNION SELECT above.{column} FROM main.{table} AS above "
        f"JOIN chain ON above.id = chain.id WHERE above.{column} IS NOT NULL) "
        f"SELECT 1 FROM chain WHERE id = new.id); END;"
    )
