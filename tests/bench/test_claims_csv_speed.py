"""The claims of a table, from the file to durable rows, against the plain driver's work for the rows alone."""

import itertools
import random
from collections.abc import Callable
from pathlib import Path

from db.sqlite import choose_journal, connect
from workbench.claims_csv import import_claims, read_table

_HEADER = "place,force,operator,value,as_of_start,as_of_end,published,origin,basis,rel,cred,outlet,url,note"
_ROWS = 5_000
_PLAIN = """
CREATE TABLE claim(id INTEGER PRIMARY KEY, article INT, low REAL, best REAL, high REAL, as_of TEXT, place INT,
  force INT);
CREATE TABLE attribution(id INTEGER PRIMARY KEY, claim INT, source INT, origin INT);
CREATE TABLE span(id INTEGER PRIMARY KEY, claim INT, kind TEXT, start INT, end INT, quote TEXT);
CREATE TABLE grade(id INTEGER PRIMARY KEY, claim INT, code TEXT);
CREATE INDEX span_claim ON span(claim); CREATE INDEX attribution_claim ON attribution(claim);
CREATE INDEX grade_claim ON grade(claim); CREATE INDEX claim_article ON claim(article);
"""


def _write(path: Path, seed: int) -> Path:
    chance = random.Random(seed)  # noqa: S311  no secret
    lines = (
        f"{chance.choice(('Iraq', 'Syria', 'Erbil'))},US,{chance.choice(('point', 'upper', 'lower'))},"
        f"{chance.randrange(100, 9000)},2024-01-{chance.randrange(1, 29):02},2024-02-{chance.randrange(1, 29):02},"
        f"2024-03-01,o{chance.randrange(1500)},core,B,2,Wire,https://e.org/{seed}/{n // 10},as told to reporters"
        for n in range(_ROWS)
    )
    path.write_text("\n".join((_HEADER, *lines, "")), "utf-8")
    return path


def test_import_of_5000_claims(new_project, tmp_path, against):
    """5,000 claims with origins, grades, words and history: at most 30 times executemany of five bare rows a claim."""
    seeds = itertools.count(1)

    def ours() -> Callable[[], object]:
        project = new_project()
        with project.edit("Open"):  # changes nothing, but opens the connection that writes
            pass
        path = _write(tmp_path / "claims.csv", next(seeds))
        return lambda: import_claims(project, read_table(path))

    def twin() -> Callable[[], object]:
        raw = connect(tmp_path / f"raw{next(seeds)}.db", "rwc")
        choose_journal(raw)
        raw.executescript(_PLAIN)
        return lambda: _insert(raw)

    assert against(ours, twin, rounds=7, warm_up=1, prepared=True).value <= 30


def _insert(raw) -> None:
    words = "Line 5. place: Iraq; force: US; operator: upper; value: 2000; as_of_start: 2024-01-01; " * 2
    ids = range(1, _ROWS + 1)
    raw.execute("BEGIN IMMEDIATE")
    claims = ((n, n // 10, None, None, 2000.0, "2024-01-01", 1, 1) for n in ids)
    raw.executemany("INSERT INTO claim VALUES (?,?,?,?,?,?,?,?)", claims)
    raw.executemany("INSERT INTO attribution VALUES (?,?,?,?)", ((n, n, n % 1500, n % 1500) for n in ids))
    spans = ((None, n, kind, 10, 20, words) for n in ids for kind in ("claim", "quantity"))
    raw.executemany("INSERT INTO span VALUES (?,?,?,?,?,?)", spans)
    raw.executemany("INSERT INTO grade VALUES (?,?,?)", ((n, n, "2") for n in ids))
    raw.execute("COMMIT")
