"""A simulated loss of power: what was not synced is dropped, kept in part, reordered or torn in sectors of 512 bytes.

The shim logs what SQLite does to the files; an image is all of it up to a random point, with whatever came after the
last sync of each file in a random state. Limits: creating and removing a file counts as durable at once, and a disk
that lies about syncing is not modelled. The shared memory of the WAL is left out, as a restart leaves it out.
"""

import random
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reliability.ground import environment, new_file, shim, sound, work

_SECTOR = 512
MODES = (("WAL", "FULL"), ("DELETE", "FULL"))
CONTROLS = (("WAL", "OFF"), ("DELETE", "OFF"))


class Op(NamedTuple):
    kind: str  # write, truncate, sync, delete: their first letter
    name: str
    offset: int
    data: bytes


def run(images: int, journal: str, sync: str, edits: int = 60, seed: int = 7) -> Counter[str]:
    """Corrupt, faults and lost must be 0 for every mode that is shipped."""
    chance, counts = random.Random(seed), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        begin, ops = _worked(Path(folder), journal, sync, edits)
        counts["syncs"] = sum(op.kind == "s" for op in ops)
        first = next(place for place, op in enumerate(ops) if op.name.endswith(".ack"))
        for _ in range(images):
            disk, acknowledged = _image(begin, ops[: chance.randrange(first + 1, len(ops))], chance)
            _verify(Path(folder) / "image", disk, acknowledged, counts)
    return counts


def _worked(folder: Path, journal: str, sync: str, edits: int) -> tuple[bytes, list[Op]]:
    path, log = new_file(folder), folder / "log"
    begin = path.read_bytes()
    command = work("edits", path, 3, "--edits", edits, "--journal", journal, "--sync", sync)
    env = environment(LD_PRELOAD=str(shim()), SHIM_WATCH="w.muster", SHIM_LOG=str(log))
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    return begin, list(logged(log.read_bytes()))


def logged(raw: bytes) -> Iterator[Op]:
    at = 0
    while at < len(raw):
        kind, length = struct.unpack_from("<cI", raw, at)
        name = raw[at + 5 : at + 5 + length].decode().rpartition("/")[2].removesuffix(" (deleted)")
        at += 5 + length
        offset, size = struct.unpack_from("<qI", raw, at)
        yield Op(kind.decode(), name, offset, raw[at + 12 : at + 12 + size])
        at += 12 + size


def _image(begin: bytes, ops: list[Op], chance: random.Random) -> tuple[dict[str, bytearray], int]:
    """The files as they are found after the loss, and the last edit that had been acknowledged before."""
    disk, waiting, acknowledged = {"w.muster": bytearray(begin)}, dict[str, list[Op]](), 0
    for op in ops:
        if op.name.endswith(".ack"):
            acknowledged = int(op.data) if op.kind == "w" else acknowledged
        elif op.name.endswith("-shm"):
            continue
        elif op.kind in "wt":
            waiting.setdefault(op.name, []).append(op)
            disk.setdefault(op.name, bytearray())
        elif op.kind == "s":
            for each in waiting.pop(op.name, ()):
                _apply(disk.setdefault(op.name, bytearray()), each)
        else:
            disk.pop(op.name, None)
            waiting.pop(op.name, None)
    for name, unsynced in waiting.items():
        _lose(disk.setdefault(name, bytearray()), unsynced, chance)
    return disk, acknowledged


def _lose(content: bytearray, unsynced: list[Op], chance: random.Random) -> None:
    fate = chance.random()
    if fate < 0.25:
        survive = []
    elif fate < 0.5:
        survive = unsynced[: chance.randrange(len(unsynced) + 1)]
    else:
        survive = [op for op in unsynced if chance.random() < 0.5]
        if chance.random() < 0.5:
            chance.shuffle(survive)
    for op in survive:
        if op.kind == "w" and len(op.data) > _SECTOR and chance.random() < 0.2:
            for start in range(0, len(op.data), _SECTOR):
                if chance.random() < 0.5:
                    _apply(content, op._replace(offset=op.offset + start, data=op.data[start : start + _SECTOR]))
        else:
            _apply(content, op)


def _apply(content: bytearray, op: Op) -> None:
    if op.kind == "t":
        del content[op.offset :]
        return
    end = op.offset + len(op.data)
    content.extend(bytes(max(0, end - len(content))))
    content[op.offset : end] = op.data


def _verify(folder: Path, disk: dict[str, bytearray], acknowledged: int, counts: Counter[str]) -> None:
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    for name, content in disk.items():
        (folder / name).write_bytes(content)
    counts["images"] += 1
    try:
        faults, found = sound(folder / "w.muster")
    except Exception as error:  # noqa: BLE001  whatever it is, it is what is counted
        counts["corrupt"] += 1
        counts[f"corrupt: {error}"] += 1
        return
    counts["faults"] += bool(faults)
    counts["lost"] += max(0, acknowledged - found)


if __name__ == "__main__":
    for mode in (*MODES, *CONTROLS):
        sys.stdout.write(f"power {' '.join(mode)} {dict(run(int(sys.argv[1]), *mode))}\n")
