"""One flipped bit anywhere in live data of the sample project: does the check notice?

What it does not notice is named by where it lies.
"""

import hashlib
import random
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from reliability.pages import live_bytes

from db.errors import WorkbenchError
from db.project import Project
from db.sqlite import DatabaseError, connect
from workbench.checking import check
from workbench.sample import build_sample


def run(flips: int, seed: int = 5) -> Counter[str]:
    chance, counts = random.Random(seed), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.muster"
        build_sample(path)
        whole, live = path.read_bytes(), live_bytes(path)
        rows = _rows(path)
        counts["live per mille"] = round(1000 * len(live) / len(whole))
        for _ in range(flips):
            raw = bytearray(whole)
            raw[chance.choice(live)] ^= 1 << chance.randrange(8)
            path.write_bytes(raw)
            counts["flips"] += 1
            if _is_noticed(path):
                counts["noticed"] += 1
                continue
            counts[f"missed: {_differing(rows, _rows(path)) or 'no value'}"] += 1
    return counts


def _is_noticed(path: Path) -> bool:
    try:
        with Project.open_file(path) as project:
            return bool(check(project))
    except WorkbenchError:
        return True


def _rows(path: Path) -> dict[str, dict[str, bytes]]:
    """A digest of every column of every table."""
    with closing(connect(path, "ro")) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: _digests(connection, table) for table in tables if not table.startswith("text_search")}


def _digests(connection, table: str) -> dict[str, bytes]:
    columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    sums = {column: hashlib.blake2b() for column in columns}
    try:
        for row in connection.execute(f'SELECT * FROM "{table}" NOT INDEXED'):
            for column, value in zip(columns, row, strict=True):
                sums[column].update(repr(value).encode())
    except DatabaseError:
        return {}
    return {column: digest.digest() for column, digest in sums.items()}


def _differing(before: dict[str, dict[str, bytes]], after: dict[str, dict[str, bytes]]) -> str:
    for table, columns in before.items():
        for column, digest in columns.items():
            if after.get(table, {}).get(column) != digest:
                return f"{table}.{column}"
    return ""


if __name__ == "__main__":
    sys.stdout.write(f"flips {dict(run(int(sys.argv[1])))}\n")
