"""A short form of `make torture`: each part, in seconds, in a process of its own."""

import ast
import subprocess
import sys

import pytest
from reliability.ground import HAS_COMPILER, environment
from servers import binaries

_needs_compiler = pytest.mark.skipif(not HAS_COMPILER, reason="the shim between SQLite and the system needs a compiler")


def _measured(call: str) -> dict:
    """What a part returns, run apart: it forks, and sets limits of the process."""
    code = f"from reliability import clients, failing, flips, kills, mutants, power, writers\nr = {call}\n"
    code += "print(dict(r) if hasattr(r, 'items') else r)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return ast.literal_eval(done.stdout.splitlines()[-1])


def _none(counts: dict, *names: str) -> None:
    assert {name: counts.get(name, 0) for name in names} == dict.fromkeys(names, 0), counts


def test_killed_at_a_random_moment_nothing_acknowledged_is_lost():
    counts = _measured("kills.run(10, seed=3)")
    _none(counts, "corrupt", "lost", "faults")
    assert counts["runs"] == 10


@pytest.mark.skipif(binaries() is None, reason="no PostgreSQL server is installed here: apt install postgresql")
def test_a_client_of_a_server_killed_at_a_random_moment_loses_nothing_acknowledged():
    counts = _measured("clients.run(6, seed=3)")
    _none(counts, "corrupt", "lost", "faults", "left")
    assert counts["runs"] == 6
    assert counts["acknowledged"] > 0


@_needs_compiler
@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_loss_of_power_loses_nothing_acknowledged(journal):
    counts = _measured(f"power.run(25, {journal!r}, 'FULL', edits=25)")
    _none(counts, "corrupt", "lost", "faults")
    assert counts["images"] == 25


@_needs_compiler
@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_without_syncing_the_same_test_finds_the_loss(journal):
    counts = _measured(f"power.run(10, {journal!r}, 'OFF', edits=20)")
    assert counts.get("corrupt", 0) + counts["faults"] + counts["lost"] > 0


@_needs_compiler
@pytest.mark.parametrize(("journal", "fault"), [("WAL", "full"), ("DELETE", "broken")])
def test_a_write_that_fails_is_told_in_a_sentence_and_work_goes_on(journal, fault):
    counts = _measured(f"failing.run(17, {journal!r}, {fault!r}, edits=4)")
    _none(counts, "silent", "lost", "faults")
    assert counts["refused"] >= 1


def test_a_drive_that_is_full_keeps_what_was_acknowledged():
    code = "failing.too_large(failing.new_file(failing.Path(failing.tempfile.mkdtemp())))"
    said, acknowledged, found = _measured(code)
    assert said.count(".") >= 1
    assert "w.muster" in said
    assert acknowledged == found > 3


def test_two_processes_that_edit_at_once_lose_nothing():
    counts = _measured("writers.run(60)")
    assert counts["number"] == counts["wanted"] == counts["last in history"] == 120
    assert counts["faults"] == 0


def test_a_damaged_or_hostile_file_is_told_in_a_sentence_and_never_written():
    counts = _measured("mutants.run(23)")
    _none(counts, "crashes", "written")
    assert counts["opened"] + counts["refused"] == counts["files"] == 23


def test_a_flipped_bit_is_noticed():
    counts = _measured("flips.run(40)")
    assert counts["noticed"] / counts["flips"] > 0.95
