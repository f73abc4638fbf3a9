"""What the parts share: a project to begin with, the shim built, a project proved sound afterwards."""

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import func, select

from db.places import Place
from db.project import Project
from workbench.checking import check

ROOT = Path(__file__).resolve().parents[2]
HAS_COMPILER = shutil.which("cc") is not None and sys.platform == "linux"


def environment(**more: str) -> dict[str, str]:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1", **more}


def work(*words: object) -> list[str]:
    return [sys.executable, "-m", "reliability.work", *map(str, words)]


def new_file(folder: Path, name: str = "w.muster") -> Path:
    path = folder / name
    Project.create(path, "Torture").close()
    return path


@cache
def shim() -> Path:
    built = Path(tempfile.mkdtemp()) / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", str(built), str(source), "-ldl"], check=True)
    return built


def sound(path: Path) -> tuple[list[str], int]:
    """Every fault, and how many places there are."""
    with Project.open_file(path) as project:
        faults = check(project)
        with project.read() as session:
            return faults, session.scalar(select(func.count()).select_from(Place)) or 0
