"""Two processes that read a number, add one and write it back, at once: every edit is there, nobody waits for long."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reliability.ground import environment, new_file, sound
from sqlalchemy import select

from db.places import Place
from db.project import Project


def run(edits: int) -> dict[str, float]:
    """The number in the end, which must be twice `edits`; the longest wait in s; faults; what the history has."""
    with tempfile.TemporaryDirectory() as folder:
        path = new_file(Path(folder))
        with Project.open_file(path) as project, project.edit("Begin") as session:
            session.add(Place(name="0"))
        command = [sys.executable, "-m", "reliability.writers", "--write", str(path), str(edits)]
        writers = [subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) for _ in range(2)]
        waits = [json.loads(writer.communicate()[0]) for writer in writers]
        with Project.open_file(path) as project, project.read() as session:
            number = int(session.scalars(select(Place.name)).one())
            undo = project.undo_label or ""
        return {
            "number": number,
            "wanted": 2 * edits,
            "longest wait": round(max(waits), 3),
            "faults": len(sound(path)[0]),
            "last in history": int(undo.removeprefix("Count ")),
        }


def _write(path: Path, edits: int) -> None:
    longest = 0.0
    with Project.open_file(path, "A. Analyst") as project:
        for _ in range(edits):
            began = time.perf_counter()
            with project.read() as session:
                seen = int(session.scalars(select(Place.name)).one())
            with project.edit(f"Count {seen + 1}") as session:
                place = session.scalars(select(Place)).one()
                place.name = str(int(place.name) + 1)
            longest = max(longest, time.perf_counter() - began)
    sys.stdout.write(json.dumps(longest))


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        _write(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.stdout.write(f"writers {run(int(sys.argv[1]))}\n")
