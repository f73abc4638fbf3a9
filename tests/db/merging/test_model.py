"""Copies changed at random: every way of merging comes to the same, loses nothing and can be taken back."""

import itertools
import random
import shutil

import pytest
from at_odds import (
    bring,
    broken_references,
    conflicts_of,
    copy_of,
    lines_of,
    rows_of,
    sets_of,
    settled,
    silent,
)
from at_work import work
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from db.merging.joining import merge
from db.project import Project
from db.server.moving import move

_RANDOM = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller seed is no simpler history
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    report_multiple_bugs=False,
)


@pytest.fixture
def copies(new_project, tmp_path_factory):
    """Copies of one project, changed apart for a while after a common beginning."""
    opened: list[Project] = []

    def make(seed: int, count: int, steps: int = 8) -> list[Project]:
        chance = random.Random(seed)  # noqa: S311 (a history that can be made again)
        folder = tmp_path_factory.mktemp("copies")
        first = new_project()
        opened.append(first)
        work(first, chance, 12)
        made = [copy_of(first, folder / f"{name}.muster", name) for name in "abc"[:count]]
        opened.extend(made)
        for one in made:
            work(one, chance, steps)
        return made

    yield make
    for each in opened:
        each.close()


def again(project: Project, name: str) -> Project:
    """A copy to try another order on."""
    return copy_of(project, project.path.with_name(f"{project.path.stem}-{name}.muster"), project.who)


def state(project: Project):
    return rows_of(project), conflicts_of(project), sets_of(project)


def differences(one, other) -> str:
    """The first rows that are otherwise, for a failure that can be read."""
    (rows, conflicts, sets), (rows2, conflicts2, sets2) = one, other
    for table in rows:
        if rows[table] != rows2[table]:
            return f"{table}: {set(rows[table]) ^ set(rows2[table])}"
    if conflicts != conflicts2:
        return f"conflicts: {set(conflicts) ^ set(conflicts2)}"
    return f"sets: {set(sets) ^ set(sets2)}" if sets != sets2 else ""


@_RANDOM
@given(seed=st.integers(0, 10**6))
def test_both_directions_come_to_the_same_and_a_repeat_changes_nothing(copies, seed):
    one, other = copies(seed, 2)
    third, fourth = again(one, "x"), again(other, "x")
    with third, fourth:
        bring(third, other)
        bring(fourth, one)
        assert differences(state(third), state(fourth)) == ""
        assert broken_references(third) == []
        before = lines_of(third)
        bring(third, other)
        bring(third, fourth)
        assert lines_of(third) == before


@pytest.mark.parametrize("seed", [3, 159])
def test_a_copy_on_a_server_and_one_in_a_file_come_to_the_same(copies, server, seed):
    one, other = copies(seed, 2)
    address, file = server.database(), settled(other)
    move(settled(one), address, silent)
    with again(other, "x") as here, Project.open_at(address, "S") as there:
        merge(here, address, "Merge", silent)
        merge(there, file, "Merge", silent)
        assert differences(state(here), state(there)) == ""
        before = lines_of(there)
        merge(there, settled(here), "Merge", silent)
        merge(there, file, "Merge", silent)
        assert lines_of(there) == before


@_RANDOM
@given(seed=st.integers(0, 10**6))
def test_three_copies_agree_in_every_order_and_grouping(copies, seed):
    made = copies(seed, 3, steps=6)
    found = []
    for turn, (a, b, c) in enumerate(itertools.permutations(made)):
        with again(a, f"o{turn}") as first:
            bring(first, b)
            bring(first, c)
            found.append(state(first))
    a, b, c = made
    with again(a, "g") as first, again(b, "g") as second:
        bring(second, c)
        bring(first, second)
        found.append(state(first))
    for each in found[1:]:
        assert differences(found[0], each) == ""


@_RANDOM
@given(seed=st.integers(0, 10**6))
def test_no_row_of_either_side_vanishes_unless_it_was_deleted(copies, seed):
    one, other = copies(seed, 2)
    deleted = _deleted(one) | _deleted(other)
    there = _ids(one) | _ids(other)
    bring(one, other)
    displaced = {(table, row) for table, row, _, _, _, _, kind in conflicts_of(one) if kind == "unique"}
    assert there - _ids(one) <= deleted | displaced


@_RANDOM
@given(seed=st.integers(0, 10**6))
def test_a_merge_taken_back_at_once_leaves_all_as_it_was_and_comes_back_the_same(copies, seed):
    one, other = copies(seed, 2)
    before, can_undo = state(one), one.undo_label
    bring(one, other)
    merged = state(one)
    if one.undo_label != can_undo:
        one.undo()
        assert differences(state(one), before) == ""
        assert (one.undo_label, one.redo_label) == (can_undo, None)
        bring(one, other)
        assert differences(state(one), merged) == ""


@_RANDOM
@given(seed=st.integers(0, 10**6))
@example(seed=578572)  # a source was to go that a claim had come to name
@example(seed=578582)  # a version was to stay whose article had gone with another decision
def test_work_goes_on_between_merges_and_the_copies_still_agree(copies, seed):
    one, other = copies(seed, 2, steps=5)
    chance = random.Random(seed)  # noqa: S311
    for _ in range(3):
        bring(one, other)
        work(one, chance, 4)
        work(other, chance, 4)
    bring(one, other)
    bring(other, one)
    bring(one, other)
    assert differences(state(one), state(other)) == ""
    assert broken_references(one) == []


def test_a_merge_that_is_stopped_leaves_both_files_as_they_were(copies):
    one, other = copies(7, 2)
    paths = [shutil.copyfile(each.path, each.path.with_suffix(".before")) for each in (one, other)]
    steps = 0

    class Stopped(Exception):  # noqa: N818
        pass

    def stop_at(limit):
        def report(*_):
            nonlocal steps
            steps += 1
            if steps == limit:
                raise Stopped

        return report

    before = state(one)
    for limit in (1, 5, 30):
        steps = 0
        with pytest.raises(Stopped):
            merge(one, other.path, "Merge", stop_at(limit))
    assert differences(state(one), before) == ""
    assert other.path.read_bytes() == paths[1].read_bytes()
    merge(one, other.path, "Merge", silent)
    assert other.path.read_bytes() == paths[1].read_bytes()


def _ids(project):
    return {(table, row[0]) for table, rows in rows_of(project).items() for row in rows}


def _deleted(project):
    from sqlalchemy import text

    with project.read() as session:
        return {(table, row) for table, row in session.execute(text("SELECT tbl, \"row\" FROM change WHERE op = 'D'"))}
