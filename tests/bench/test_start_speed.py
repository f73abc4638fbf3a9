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


def _start(kind: str, project: Path) -> dict[str, float]:
    """Seconds from spawning to each picture."""
    probe = str(Path(__file__).with_name("start_probe.py"))
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": str(_ROOT)}
    begun = time.time()
    done = subprocess.run(
        [sys.executable, probe, kind, str(project)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {what: float(moment) - begun for what, moment in map(str.split, done.stdout.splitlines())}


def test_first_picture_and_usable_list(tmp_path):
    built = tmp_path / "sample.muster"
    build_sample(built)
    rounds: list[tuple[dict[str, float], dict[str, float]]] = []
    for number in range(13):
        opened = tmp_path / f"sample{number}.muster"
        shutil.copyfile(built, opened)
        rounds.append((_start("muster", opened), _start("bare", built)))
    bare = statistics.median(twin["window"] for _, twin in rounds[2:])
    window = statistics.median(ours["window"] for ours, _ in rounds[2:])
    usable = statistics.median(ours["list"] for ours, _ in rounds[2:])
    print(
        f"\n  first picture {window / bare:.2f} × a bare window, list {usable / bare:.2f} × ({bare * 1000:.0f} ms bare)"
    )
    assert window / bare <= 1.3
    assert usable / bare <= 3
