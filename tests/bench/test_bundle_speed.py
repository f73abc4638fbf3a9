"""From starting the bundle to its window on a screen, against the same program started from the checkout."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.sample import build_sample

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "muster" / "muster"
ROUNDS = 9

pytestmark = [
    pytest.mark.skipif(not BUNDLE.exists(), reason="no bundle here: make bundle"),
    pytest.mark.skipif(not all(map(shutil.which, ("Xvfb", "xev"))), reason="no virtual screen here: Xvfb and xev"),
]


@pytest.fixture
def screen() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        yield f":{answer.readline().strip()}"
    server.terminate()
    server.wait(10)


def test_start_of_the_bundle(tmp_path, report, screen):
    """At most 1.5 times the start from the checkout, both with their byte code at hand."""
    project = tmp_path / "sample.muster"
    build_sample(project)
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    commands = {"bundle": [str(BUNDLE)], "checkout": [sys.executable, "-m", "ui.cli.main"]}
    seconds: dict[str, list[float]] = {kind: [] for kind in commands}
    for _ in range(ROUNDS):
        for kind, command in commands.items():
            seconds[kind].append(until_shown([*command, "open", str(project)], environment))
    bundle, checkout = (statistics.median(taken[2:]) for taken in seconds.values())
    ratio = bundle / checkout
    report(f"start of the bundle: {ratio:.2f} × the checkout ({bundle * 1000:.0f} ms against {checkout * 1000:.0f} ms)")
    assert ratio <= 1.5


def until_shown(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from starting the process until the screen has its window; then it is closed."""
    watch = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with subprocess.Popen(watch, env=environment, stdout=subprocess.PIPE, text=True) as watching:
        time.sleep(0.3)  # until it watches
        begun = time.perf_counter()
        with subprocess.Popen(command, env=environment, cwd="/") as program:
            event = ""
            for line in watching.stdout or ():
                event = line if line[:1].isalpha() else event
                if event.startswith("MapNotify") and re.search(r"override NO", line):
                    break
            taken = time.perf_counter() - begun
            time.sleep(1)
            program.terminate()
        watching.terminate()
    return taken
