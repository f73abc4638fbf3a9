"""Damaged and hostile files: never a crash, never long, never a write to the original."""

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from whole import project_as_json

from db.errors import WorkbenchError
from db.project import Project
from db.salvaging import salvage
from workbench.checking import check
from workbench.records import LISTS
from workbench.sample import build_sample

Mutation = Callable[[Path, random.Random], None]
_PAGE = 4096
_PATIENCE = 10.0  # s


def _in_bytes(change: Callable[[bytearray, random.Random], bytearray | None]) -> Mutation:
    def mutate(path: Path, chance: random.Random) -> None:
        raw = bytearray(path.read_bytes())
        path.write_bytes(change(raw, chance) or raw)

    mutate.__name__ = change.__name__
    return mutate


def _flip(raw: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 40)):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)


def _noise(raw: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(raw) // _PAGE) * _PAGE
    raw[at : at + _PAGE] = chance.randbytes(_PAGE)


def _nothing(raw: bytearray, chance: random.Random) -> None:
    at = chance.randrange(1, len(raw) // _PAGE) * _PAGE
    raw[at : at + _PAGE] = bytes(_PAGE)


def _cut(raw: bytearray, chance: random.Random) -> bytearray:
    return raw[: chance.randrange(len(raw))]


def _swap(raw: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(1, len(raw) // _PAGE) * _PAGE for _ in range(2))
    raw[one : one + _PAGE], raw[other : other + _PAGE] = raw[other : other + _PAGE], raw[one : one + _PAGE]


def _header(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(16, 100)] = chance.randrange(256)


def _circle(raw: bytearray, chance: random.Random) -> None:
    """An inner page whose children are all itself."""
    inner = [at for at in range(0, len(raw), _PAGE) if raw[at] == 5]
    if inner:
        at = chance.choice(inner)
        raw[at + 8 : at + 12] = (at // _PAGE + 1).to_bytes(4)
        for cell in range(int.from_bytes(raw[at + 3 : at + 5])):
            where = at + int.from_bytes(raw[at + 12 + 2 * cell : at + 14 + 2 * cell])
            raw[where : where + 4] = (at // _PAGE + 1).to_bytes(4)


def _in_sql(name: str, *statements: str) -> Mutation:
    def mutate(path: Path, _chance: random.Random) -> None:
        connection = sqlite3.connect(path, isolation_level=None)  # ours has a limit of memory
        try:
            connection.execute("PRAGMA ignore_check_constraints=ON")
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("PRAGMA writable_schema=ON")
            for statement in statements:
                connection.execute(statement)
        finally:
            connection.close()

    mutate.__name__ = name
    return mutate


_DEEP = "'" + "[" * 900 + "]" * 900 + "'"
MUTATIONS: tuple[Mutation, ...] = (
    *(_in_bytes(change) for change in (_flip, _noise, _nothing, _cut, _swap, _header, _circle)),
    _in_sql("trigger", "CREATE TRIGGER zz AFTER INSERT ON change_set BEGIN DELETE FROM claim; END"),
    _in_sql("view", "CREATE VIEW spy AS SELECT hex(zeroblob(500000000)) FROM claim"),
    _in_sql("endless view", "DROP TABLE note", "CREATE VIEW note AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id+1 FROM n) SELECT id FROM n"),
    _in_sql("generated column", "ALTER TABLE claim ADD COLUMN spy AS (hex(zeroblob(500000000)))"),
    _in_sql("planted check", "UPDATE sqlite_schema SET sql = replace(sql, 'title VARCHAR NOT NULL', 'title VARCHAR NOT NULL CHECK (length(hex(zeroblob(500000000))) > 0)') WHERE name = 'article'"),
    _in_sql("nonsense schema", "UPDATE sqlite_schema SET sql = 'CREATE TABLE claim(' WHERE name = 'claim'"),
    _in_sql("large row", "UPDATE source SET name = CAST(zeroblob(70000000) AS TEXT) WHERE id = (SELECT min(id) FROM source)"),
    _in_sql("deep json", f"UPDATE suggestion SET offer = {_DEEP}"),
    _in_sql("words for numbers", "UPDATE claim SET low = 'many', best = x'ff00', number = 'first'"),
    _in_sql("no text", "UPDATE source SET name = CAST(x'fffe80' AS TEXT)", "UPDATE span SET quote = x'00ff'"),
    _in_sql("impossible days", "UPDATE article SET published_earliest = '2025-02-31'"),
    _in_sql("circle of sources", "UPDATE source SET acts_for_id = id"),
    _in_sql("orphans", "DELETE FROM article", "DELETE FROM change_set"),
    _in_sql("no facts", "DELETE FROM project"),
    _in_sql("history of nonsense", "UPDATE change SET fields = '{', tbl = 'sqlite_schema'"),
    _in_sql("history undone", "UPDATE change_set SET kind = 'undo', undo_of = 'nobody'"),
)  # fmt: skip


HUGE = _in_sql("huge row", "UPDATE article SET title = CAST(zeroblob(950000000) AS TEXT) WHERE id = (SELECT min(id) FROM article)")  # fmt: skip
"""A row of a gigabyte, of which a long run tries one."""


def run(files: int, seed: int = 11) -> Counter[str]:
    """Crashes, slow and written must be 0. Each file is used in a process of its own."""
    chance, counts = random.Random(seed), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.muster"
        build_sample(whole)
        for number in range(files):
            mutation = HUGE if number == 100 else MUTATIONS[number % len(MUTATIONS)]
            path = Path(folder) / "mutant.muster"
            path.write_bytes(whole.read_bytes())
            mutation(path, chance)
            _judge(path, mutation.__name__, counts)
    return counts


def _judge(path: Path, name: str, counts: Counter[str]) -> None:
    before, began = path.read_bytes(), time.monotonic()
    child = os.fork()
    if child == 0:
        os._exit(_use(path))
    status = _waited(child)
    took = time.monotonic() - began
    counts["files"] += 1
    counts["opened"] += status == 0
    counts["refused"] += status == 1
    if status not in (0, 1):
        counts["crashes"] += 1
        counts[f"crash: {name}: {status}"] += 1
    counts["slow"] += took > _PATIENCE
    counts["slowest ms"] = max(counts["slowest ms"], round(took * 1000))
    counts["written"] += path.read_bytes() != before
    for left in path.parent.glob("new.muster*"):
        left.unlink()


def _waited(child: int) -> int:
    end = time.monotonic() + 3 * _PATIENCE
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return -9


def _use(path: Path) -> int:
    """All that reads a project, then salvage. 0: opened, 1: refused in a sentence, 2: something else was raised."""
    outcome = 0
    for use in (_opened_and_read, _salvaged):
        try:
            use(path)
        except WorkbenchError as error:
            outcome = max(outcome, 2 if "\n" in str(error) else 1)
        except BaseException:  # noqa: BLE001  that is what is looked for
            import traceback

            traceback.print_exc()
            outcome = 2
    return outcome


def _opened_and_read(path: Path) -> None:
    with Project.open_file(path) as project:
        check(project)
        with project.read() as session:
            project_as_json(session)
            for records in LISTS.values():
                records(session)


def _salvaged(path: Path) -> None:
    new = path.with_name("new.muster")
    salvage(path, new)
    with Project.open_file(new) as project:
        assert project.read_only == ""


if __name__ == "__main__":
    sys.stdout.write(f"mutants {dict(run(int(sys.argv[1])))}\n")
