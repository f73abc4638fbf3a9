"""Guarding on a server: what db/guarding.py refuses, in PL/pgSQL, with the same sentences."""

from collections.abc import Iterator

from db.guarding import CHAINS, RULES


def guards() -> Iterator[str]:
    """Statements that make them, or make them anew."""
    for table, column, sentence in CHAINS:
        circle = (
            f"new.{column} IS NOT NULL AND EXISTS (WITH RECURSIVE chain(id) AS (SELECT new.{column} UNION "
            f'SELECT above.{column} FROM "{table}" AS above JOIN chain ON above.id = chain.id '
            f"WHERE above.{column} IS NOT NULL) SELECT 1 FROM chain WHERE id = new.id)"
        )
        yield from _guard(f"guard_{table}_chain", table, f"INSERT OR UPDATE OF {column}", circle, sentence)
    for table, events, wrong, sentence in RULES:
        yield from _guard(f"guard_{table}_rule", table, " OR ".join(events), wrong, sentence)


def _guard(name: str, table: str, events: str, wrong: str, sentence: str) -> Iterator[str]:
    said = sentence.replace("'", "''")
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {wrong} THEN "
        f"RAISE EXCEPTION USING MESSAGE = '{said}', ERRCODE = 'check_violation'; END IF; RETURN new; END $$"
    )
    yield (f'CREATE OR REPLACE TRIGGER {name} BEFORE {events} ON "{table}" FOR EACH ROW EXECUTE FUNCTION {name}()')
