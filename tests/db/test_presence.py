"""Who has a project open is said beside it; one who is gone holds nobody up."""

import json
import os
import subprocess
import sys
import threading
import time

from db.presence import enter, leave, mark_of, present, refresh


def _another(path, **otherwise) -> None:
    """The mark of another opener, as their program would have written it."""
    written = {
        "who": "L. Haddad",
        "machine": "LT-204",
        "process": 4711,
        "since": "2026-11-20T19:12:00+00:00",
        "token": "their token",
    }
    mark_of(path).write_text(json.dumps(written | otherwise), "utf-8")


def test_the_mark_stands_while_a_project_is_open(tmp_path):
    path = tmp_path / "levels.muster"
    mine = enter(path, "A. Analyst")
    assert present(path) == mine
    assert mine.is_here
    assert os.environ.get("USER", "no name") not in mark_of(path).read_text("utf-8")
    assert enter(path, "B. Analyst") is None
    assert refresh(path, mine)
    leave(path, mine)
    assert list(tmp_path.iterdir()) == []


def test_a_colleague_is_named_with_machine_and_time(tmp_path):
    path = tmp_path / "levels.muster"
    _another(path)
    words = present(path).words("levels.muster")
    assert words.startswith("L. Haddad has levels.muster open since 20 Nov 2026, ")
    assert words.endswith(" on LT-204.")


def test_the_mark_of_a_program_that_was_killed_is_stale(tmp_path):
    path = tmp_path / "levels.muster"
    code = "import os, sys, pathlib; from db import presence; presence.enter(pathlib.Path(sys.argv[1]), 'K.'); "
    code += "os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert mark_of(path).exists()
    assert present(path) is None
    assert enter(path, "A. Analyst") is not None


def test_a_mark_that_nobody_refreshes_is_stale(tmp_path):
    path = tmp_path / "levels.muster"
    _another(path)
    old = time.time() - 170
    os.utime(mark_of(path), (old, old))
    assert present(path) is not None
    os.utime(mark_of(path), (old - 20, old - 20))
    assert present(path) is None


def test_who_was_asleep_while_another_came_does_not_go_on(tmp_path):
    path = tmp_path / "levels.muster"
    mine = enter(path, "A. Analyst")
    _another(path)
    assert not refresh(path, mine)
    leave(path, mine)
    assert present(path).who == "L. Haddad"


def test_a_half_written_mark_counts_by_its_age(tmp_path):
    path = tmp_path / "levels.muster"
    mark_of(path).write_text('{"who": "L. H')
    assert present(path).words("levels.muster").startswith("Somebody has levels.muster open since ")
    old = time.time() - 1000
    os.utime(mark_of(path), (old, old))
    assert present(path) is None


def test_of_many_who_come_at_once_one_gets_the_mark(tmp_path):
    path, got, gate = tmp_path / "levels.muster", [], threading.Barrier(8)

    def come():
        gate.wait()
        got.append(enter(path, "A. Analyst"))

    threads = [threading.Thread(target=come) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(mine is not None for mine in got) == 1


def test_where_no_mark_can_be_made_none_is(tmp_path):
    assert enter(tmp_path / "gone" / "levels.muster", "A. Analyst") is None
