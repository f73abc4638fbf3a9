"""From starting the process to the first picture, and to a list that can be used, against a bare Qt window."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from workbench.sample import build_sample

_ROOT = Path(__file__).resolve().parents[2]
_PROBE = Path(__file__).with_name("start_probe.py")


def start(kind: str, project: Path) -> dict[str, float]:
    """Seconds from spawning to each picture; byte code is kept, as an installed program keeps it."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    command = [sys.executable, str(_PROBE), kind, str(project)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return {what: float(moment) - begun for what, moment in map(str.split, done.stdout.splitlines())}


def test_first_picture_and_usable_list(tmp_path, report):
    """At most 1.3 and 3 times the bare window's first picture."""
    built = tmp_path / "sample.muster"
    build_sample(built)
    rounds = []
    for number in range(15):
        opened = tmp_path / f"sample{number}.muster"
        shutil.copyfile(built, opened)
        rounds.append((start("muster", opened), start("bare", built)))
    kept = rounds[2:]
    bare = statistics.median(twin["window"] for _, twin in kept)
    window = statistics.median(ours["window"] for ours, _ in kept) / bare
    usable = statistics.median(ours["list"] for ours, _ in kept) / bare
    report(f"first picture: {window:.2f} ×, usable list: {usable:.2f} × a bare window ({bare * 1000:.0f} ms)")
    assert window <= 1.3
    assert usable <= 3
