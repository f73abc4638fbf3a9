"""kill -9 of a PostgreSQL server's client at a random moment: nothing is corrupt, every acknowledged edit is there."""

import random
import sys
from collections import Counter

from reliability.kills import count_corrupt, count_found, killed
from reliability.work import ON_A_SERVER, places
from servers import Server, running
from sqlalchemy import text

from db.project import Project
from db.server.address import Address
from workbench.checking import check

_LONGEST = 0.5  # s until the kill


def run(runs: int, seed: int = 1) -> Counter[str]:
    """Kills in turn by kind of work, on a server that syncs. What must be 0: corrupt, lost, faults, left."""
    with running(safe=True) as server:
        return _run(server, runs, seed)


def _run(server: Server, runs: int, seed: int) -> Counter[str]:
    chance, counts = random.Random(seed), Counter[str]()
    kinds = {kind: server.project() for kind in ON_A_SERVER}
    for number in range(runs):
        kind = list(kinds)[number % len(kinds)]
        acknowledged = killed(ON_A_SERVER[kind], kinds[kind], chance.randrange(10**9), chance.random() * _LONGEST)
        counts["runs"] += 1
        counts["acknowledged"] += len(acknowledged)
        _verify(kind, kinds[kind], acknowledged, counts)
    return counts


def _verify(kind: str, address: Address, acknowledged: list[int], counts: Counter[str]) -> None:
    """A colleague opens it at once: sound, unlocked, with all that was said to be saved."""
    try:
        with Project.open_at(address, "B. Brown") as project:
            with project.edit("Look in") as session:
                session.execute(text("UPDATE project SET handover = coalesce(handover, '') || '.'"))
            faults, found = check(project), places(project)
            with project.read() as session:
                counts["left"] += session.scalar(text("SELECT count(*) FROM recording")) or 0
    except Exception as error:  # noqa: BLE001  whatever it is, it is what is counted
        count_corrupt(kind, error, counts)
        return
    count_found(kind, faults, found, acknowledged, counts)


if __name__ == "__main__":
    sys.stdout.write(f"clients {dict(run(int(sys.argv[1])))}\n")
