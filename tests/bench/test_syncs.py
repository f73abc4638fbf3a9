"""How many times an edit makes the disk sync, counted by the system and not by us."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_PROBE = Path(__file__).with_name("sync_probe.py")
_ROOT = _PROBE.parents[2]
_EDITS = 40

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def _syncs(what: str, file: Path, count: int, trace: Path) -> int:
    """All syncs of a process that does a thing so many times: calls of fsync, fdatasync and their like."""
    traced = ["strace", "-f", "-q", "-e", "trace=fsync,fdatasync,sync_file_range,msync,sync,syncfs", "-o", str(trace)]
    command = [*traced, sys.executable, str(_PROBE), what, str(file), str(count)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        pytest.skip(f"strace cannot trace here: {done.stderr[-200:]}")
    return len(re.findall(r"\b(?:fsync|fdatasync|sync_file_range|msync|sync|syncfs)\(", trace.read_text()))


@needs_strace
@pytest.mark.parametrize("what", ["tag", "raw"])
def test_an_edit_is_one_sync(what, template, tmp_path, report):
    """Twice as many edits make exactly as many more syncs; what opening and closing sync falls out."""
    counts = []
    for edits in (_EDITS, 2 * _EDITS):
        file = tmp_path / f"{edits}.muster"
        shutil.copyfile(template, file)
        counts.append(_syncs(what, file, edits, tmp_path / "trace"))
    each = (counts[1] - counts[0]) / _EDITS
    report(f"syncs of one edit ({what}): {each:g}")
    assert each == 1


@needs_strace
def test_syncs_are_counted(template, tmp_path):
    """Against itself: the same edits without WAL sync several times each, which the count must show."""
    counts = [_syncs("delete", tmp_path / f"{edits}.db", edits, tmp_path / "trace") for edits in (_EDITS, 2 * _EDITS)]
    assert counts[1] - counts[0] >= 3 * _EDITS
