"""The program as another program calls it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def muster(*words: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command to its end: its exit code, what it printed, what it complained of."""
    command = [sys.executable, "-m", "ui.cli.main", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, timeout=60, check=False)
