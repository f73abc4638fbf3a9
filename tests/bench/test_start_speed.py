"""From starting the process to the first picture, and to a list that can be used, against a bare Qt window."""

import shutil
import statistics

from workbench.sample import build_sample


def test_first_picture_and_usable_list(tmp_path, report, start):
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
