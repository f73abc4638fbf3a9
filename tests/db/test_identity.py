"""Row ids: rising within a run, never the same in two."""

import os

import pytest

from db.identity import new_id


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system starts every process anew")
def test_a_forked_process_counts_from_another_number():
    read, write = os.pipe()
    if not (child := os.fork()):
        os.write(write, str(new_id()).encode())
        os._exit(0)
    os.waitpid(child, 0)
    ours = [new_id() for _ in range(1000)]
    assert ours == list(range(ours[0], ours[0] + 1000))
    assert abs(int(os.read(read, 30)) - ours[0]) > 1
