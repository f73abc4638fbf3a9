"""Everything in its long form, as the figures of docs/reliability.md were taken: ``make torture``."""

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reliability import clients, failing, flips, kills, mutants, power, writers
from reliability.ground import HAS_COMPILER, new_file
from servers import binaries


def parts() -> Iterator[tuple[str, object]]:
    yield "kill -9, 500 runs", dict(kills.run(500))
    if binaries():
        yield "kill -9 of a server's client, 100 runs", dict(clients.run(100))
    if HAS_COMPILER:
        for journal, sync in (*power.MODES, *power.CONTROLS):
            yield f"power loss, 600 images, {journal} with sync {sync}", dict(power.run(600, journal, sync))
        for journal in ("WAL", "DELETE"):
            for fault in failing.FAULTS:
                yield f"each write {fault}, {journal}", dict(failing.run(3, journal, fault))
    with tempfile.TemporaryDirectory() as folder:
        yield "a limit on the size of files", failing.too_large(new_file(Path(folder)))
    yield "two writers, 10,000 edits each", writers.run(10_000)
    yield "200 damaged and hostile files", dict(mutants.run(200))
    yield "flipped bits, 2,000", dict(flips.run(2000))


if __name__ == "__main__":
    began = time.monotonic()
    for name, figures in parts():
        sys.stdout.write(f"{time.monotonic() - began:6.0f} s  {name}: {figures}\n")
        sys.stdout.flush()
