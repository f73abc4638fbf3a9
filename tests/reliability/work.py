"""What is done to a project while it is killed, cut off or starved: one edit after the other, each acknowledged.

``python -m reliability.work KIND FILE SEED [--edits N] [--sync OFF] [--journal DELETE]``. After each edit the number of
places is written to stdout, and to FILE.ack, whose writes the shim logs. KIND is edits, undo, import, migration or
backup.
"""

import argparse
import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import func, select

from db import homes, sqlite
from db.backups import Occasion, back_up
from db.errors import WorkbenchError
from db.places import Place
from db.project import Project
from db.server.address import Address
from db.whereabouts import Ground, Whereabouts
from workbench.importing import import_articles
from workbench.incoming import from_text

Acknowledge = Callable[[int], None]


def edits(path: Path | Address, chance: random.Random, acknowledge: Acknowledge) -> Iterator[None]:
    with Project.open_at(path, "A. Analyst") as project:
        count = places(project)
        while True:
            with project.edit("Add place") as session:
                session.add(Place(name=f"Place {count} " + "x" * chance.randrange(3000)))
            count += 1
            acknowledge(count)
            yield


def undo(path: Path | Address, chance: random.Random, acknowledge: Acknowledge) -> Iterator[None]:
    with Project.open_at(path, "A. Analyst") as project:
        count = places(project)
        while True:
            step = chance.random()
            if step < 0.3 and project.undo_label:
                project.undo()
            elif step < 0.5 and project.redo_label:
                project.redo()
            else:
                with project.edit("Add place") as session:
                    session.add(Place(name=f"Place {chance.random()} " + "x" * chance.randrange(3000)))
            count = places(project)
            acknowledge(count)
            yield


def importing(path: Path | Address, chance: random.Random, acknowledge: Acknowledge) -> Iterator[None]:
    """Articles in one edit; the place beside them says how many imports were acknowledged."""
    words = ["troops", "Iraq", "2,500", "about", "officials", "said", "withdrawal", "Syria", "advisers", "by"]
    with Project.open_at(path, "A. Analyst") as project:
        count = places(project)
        while True:
            texts = [f"Report {chance.random()}\n{' '.join(chance.choices(words, k=400))}." for _ in range(8)]
            import_articles(project, [from_text(text) for text in texts], reads=None)
            with project.edit("Add place") as session:
                session.add(Place(name=f"Place {count}"))
            count += 1
            acknowledge(count)
            yield


def migration(path: Path, _chance: random.Random, acknowledge: Acknowledge) -> Iterator[None]:
    with Project.open_at(path, "A. Analyst") as project:
        acknowledge(places(project))
        yield


def backup(path: Path, chance: random.Random, acknowledge: Acknowledge) -> Iterator[None]:
    adding = edits(path, chance, acknowledge)
    for _ in adding:
        back_up(path, Occasion.ASKED)
        yield


ON_A_SERVER = {"edits": edits, "undo": undo, "import": importing}
KINDS = {"edits": edits, "undo": undo, "import": importing, "migration": migration, "backup": backup}


def places(project: Project) -> int:
    with project.read() as session:
        return session.scalar(select(func.count()).select_from(Place)) or 0


def use(sync: str, journal: str) -> None:
    """Another way of syncing, to prove that the test would notice; or the journal of a network drive."""
    sqlite._PRAGMAS = tuple(f"synchronous={sync}" if one.startswith("synch") else one for one in sqlite._PRAGMAS)
    sqlite._CHECKPOINT_PAGES = 60  # so that a short run folds its WAL back several times
    if journal == "DELETE":
        homes.whereabouts = lambda _path: Whereabouts(Ground.NETWORK)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("file", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("--edits", type=int, default=10**9)
    parser.add_argument("--sync", default="FULL")
    parser.add_argument("--journal", default="WAL")
    args = parser.parse_args()
    use(args.sync, args.journal)
    log = os.open(f"{args.file}.ack", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def acknowledge(count: int) -> None:
        os.write(log, b"%d\n" % count)
        os.write(1, b"%d\n" % count)

    doing = KINDS[args.kind](args.file, random.Random(args.seed), acknowledge)
    try:
        for _ in range(args.edits):
            if next(doing, True):
                break
    except WorkbenchError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        doing.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
