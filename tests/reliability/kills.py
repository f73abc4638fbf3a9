"""kill -9 at a random moment: nothing is corrupt, and every acknowledged edit is there."""

import gzip
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from reliability.ground import ROOT, new_file, sound
from reliability.work import KINDS

from db.backups import backup_folder, backups
from db.copying import prove
from db.server.address import Address

_OLD = ROOT / "tests/db/projects/schema-2.muster.gz"
_LONGEST = 0.5  # s until the kill


def run(runs: int, seed: int = 1) -> Counter[str]:
    """Kills in turn by kind of work. The counts that must be 0 are corrupt, lost and faults."""
    chance, counts = random.Random(seed), Counter[str]()
    kinds = list(KINDS)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(runs):
            kind = kinds[number % len(kinds)]
            path = _file(Path(folder), kind)
            acknowledged = killed(KINDS[kind], path, chance.randrange(10**9), chance.random() * _LONGEST)
            counts["runs"] += 1
            counts["acknowledged"] += len(acknowledged)
            counts["in the midst"] += any(Path(f"{path}{end}").exists() for end in ("-wal", "-journal"))
            _verify(kind, path, acknowledged, counts)
    return counts


def _file(folder: Path, kind: str) -> Path:
    """Killed again and again in the same file; a migration has a new one each time."""
    path = folder / f"{kind}.muster"
    if kind == "migration":
        for beside in folder.glob(f"{kind}.muster*"):
            beside.unlink()
        for backup in backups(path):
            backup.path.unlink()
        path.write_bytes(gzip.decompress(_OLD.read_bytes()))
    elif not path.exists():
        new_file(folder, path.name)
    return path


def killed(work: Callable[..., Iterator[None]], place: Path | Address, seed: int, after: float) -> list[int]:
    """What was acknowledged before the kill. A fork spares loading everything 500 times."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            for _ in work(place, random.Random(seed), lambda count: os.write(writing, b"%d\n" % count)):
                pass
        finally:
            os._exit(0)
    os.close(writing)
    begun = b"" if seed % 3 == 0 else os.read(reading, 100)  # a third of them anywhere, the others once it works
    time.sleep(after if seed % 3 == 0 else after / 5)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as answers:
        lines = (begun + answers.read()).split(b"\n")[:-1]
    return [int(line) for line in lines]


def count_corrupt(kind: str, error: Exception, counts: Counter[str]) -> None:
    counts["corrupt"] += 1
    counts[f"corrupt: {kind}: {error}"] += 1


def count_found(kind: str, faults: list[str], found: int, acknowledged: list[int], counts: Counter[str]) -> None:
    """What a project has after a kill, against what was said to be saved."""
    counts["faults"] += bool(faults)
    for fault in faults[:1]:
        counts[f"fault: {kind}: {fault}"] += 1
    if acknowledged and kind == "undo":
        counts["lost"] += abs(found - acknowledged[-1]) > 1  # the step under way may have been done
    elif acknowledged:
        counts["lost"] += max(0, acknowledged[-1] - found)


def _verify(kind: str, path: Path, acknowledged: list[int], counts: Counter[str]) -> None:
    try:
        faults, found = sound(path)
    except Exception as error:  # noqa: BLE001  whatever it is, it is what is counted
        count_corrupt(kind, error, counts)
        return
    count_found(kind, faults, found, acknowledged, counts)
    for backup in backups(path) if backup_folder(path).exists() else ():
        try:
            prove(backup.path, backup.path.name)
        except Exception as error:  # noqa: BLE001
            counts[f"corrupt backup: {error}"] += 1
            counts["corrupt"] += 1


if __name__ == "__main__":
    sys.stdout.write(f"kills {dict(run(int(sys.argv[1])))}\n")
