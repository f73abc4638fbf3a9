"""Each write and each sync fails in turn, as on a full or broken drive: one sentence, nothing lost, and work goes on.

The shim lets the n-th call fail and all that come after it while the same program is at work, which is a drive that
stays full, or only that one, which is a passing fault. Afterwards there is space again.
"""

import errno
import resource
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from reliability.ground import environment, new_file, shim, sound, work
from reliability.power import logged

from db.errors import WorkbenchError
from db.places import Place
from db.project import Project

FAULTS = {"full": (errno.ENOSPC, 10**6), "broken": (errno.EIO, 1)}


def run(step: int, journal: str, fault: str, edits: int = 12) -> Counter[str]:
    """Every `step`-th of all calls of a whole run fails in its turn. Lost, faults and silent are 0."""
    counts = Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        path, log = new_file(Path(folder)), Path(folder) / "log"
        _run(path, journal, edits, SHIM_LOG=str(log))
        counts["calls"] = sum(op.kind in "ws" and not op.name.endswith(".ack") for op in logged(log.read_bytes()))
        for number in range(1, counts["calls"] + 1, step):
            _one(path, number, journal, fault, edits, counts)
    return counts


def _run(path: Path, journal: str, edits: int, **shimmed: str) -> subprocess.CompletedProcess[str]:
    env = environment(LD_PRELOAD=str(shim()), SHIM_WATCH="w.muster", **shimmed)
    command = work("edits", path, 1, "--edits", edits, "--journal", journal)
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def _one(path: Path, number: int, journal: str, fault: str, edits: int, counts: Counter[str]) -> None:
    for left in path.parent.glob("w*"):
        left.unlink()
    new_file(path.parent)
    code, length = FAULTS[fault]
    done = _run(path, journal, edits, SHIM_FAIL_AT=str(number), SHIM_FAIL_FOR=str(length), SHIM_ERRNO=str(code))
    acknowledged = [int(line) for line in done.stdout.split()]
    counts["runs"] += 1
    counts["refused"] += done.returncode == 1
    counts["silent"] += done.returncode not in (0, 1) or done.stderr.count("\n") != done.returncode
    faults, found = sound(path)
    counts["faults"] += bool(faults)
    counts["lost"] += max(0, (acknowledged or [0])[-1] - found)
    with Project.open_file(path) as project, project.edit("Go on") as session:
        session.add(Place(name="There is space again"))


def too_large(path: Path) -> tuple[str, int, int]:
    """A limit on the size of files while the program runs: what is said, how many edits were acknowledged and found."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    count, said = 0, ""
    with Project.open_file(path, "A. Analyst") as project:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 60_000, limits[1]))
        try:
            while count < 1000:
                with project.edit("Add place") as session:
                    session.add(Place(name="x" * 3000))
                count += 1
        except WorkbenchError as error:
            said = str(error)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        with project.edit("Go on") as session:
            session.add(Place(name="There is space again"))
    return said, count + 1, sound(path)[1]


if __name__ == "__main__":
    for journal in ("WAL", "DELETE"):
        for fault in FAULTS:
            sys.stdout.write(f"failing {journal} {fault} {dict(run(int(sys.argv[1]), journal, fault))}\n")
