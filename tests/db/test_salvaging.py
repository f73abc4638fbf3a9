"""What can be read of a damaged file is read, what is lost is said, and the file itself is never written."""

import random

import pytest

from db.errors import WorkbenchError
from db.migrating import make_tables
from db.opening import SCHEMA, examine
from db.project import Project
from db.salvaging import salvage
from db.schema import recorded_tables
from db.sqlite import connect
from workbench.checking import check, repair

_PAGE = 4096
RECORDED = {table.name for table in recorded_tables()}


def _counts(path) -> dict[str, int]:
    connection = connect(path, "ro")
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("text_search", "alembic", "sqlite", "recording"))
    ]
    counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    connection.close()
    return counts


def _pages(path, name: str) -> list[int]:
    """The pages of a table or index, by a walk down from its root."""
    raw = path.read_bytes()
    connection = connect(path, "ro")
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    connection.close()
    found, waiting = [], [root]
    while waiting:
        page = waiting.pop()
        found.append(page)
        start = (page - 1) * _PAGE
        if raw[start] in (2, 5):
            cells = int.from_bytes(raw[start + 3 : start + 5])
            pointers = [int.from_bytes(raw[start + 12 + 2 * n : start + 14 + 2 * n]) for n in range(cells)]
            waiting += [int.from_bytes(raw[start + at : start + at + 4]) for at in (8, *pointers)]
    return found


def _spoil(path, page: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * _PAGE : page * _PAGE] = random.Random(page).randbytes(_PAGE)  # noqa: S311  no secret
    path.write_bytes(raw)


def _salvaged(path):
    before = path.read_bytes()
    new = path.with_name("new.muster")
    done = salvage(path, new)
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == sorted(["new.muster", path.name])
    assert examine(new).read_only == ""
    counts = _counts(new)
    counts["change_set"] -= (was_damaged := bool(done.changes))
    counts["change"] -= len([1 for table, *_ in done.changes if table in RECORDED]) if was_damaged else 0
    for table, count in done.saved.items():
        stand_ins = sum(f" of {table} is lost; an empty one" in said for said in done.altered)
        assert counts[table] == count + stand_ins
    return new, done


def test_of_a_sound_file_everything_is_saved(sample):
    new, done = _salvaged(sample)
    assert (done.lost, done.broken, done.altered) == ({}, [], [])
    assert _counts(new) == _counts(sample)
    with Project.open_file(new) as project:
        assert check(project) == []
        assert project.undo_label is not None


@pytest.mark.parametrize("table", ["claim", "span", "suggestion", "text", "change", "attribution"])
def test_a_page_that_is_gone_takes_only_its_own_rows_with_it(sample, table):
    counts = _counts(sample)
    pages = _pages(sample, table)
    _spoil(sample, pages[len(pages) // 2])
    new, done = _salvaged(sample)
    assert done.saved[table] < counts[table]
    assert done.saved[table] >= counts[table] * (len(pages) - 3) // len(pages)
    assert table in done.broken
    if table not in ("text", "change"):
        assert done.saved[table] + done.lost[table] == counts[table]
    with Project.open_file(new) as project:
        assert not [fault for fault in check(project) if "is damaged" in fault or "garbled" in fault]


def test_pages_in_the_midst_of_a_table_are_passed_over(sample):
    """Between two pages that are gone the rows are found by the indexes, the references and the history."""
    counts = _counts(sample)
    pages = sorted(_pages(sample, "suggestion"))
    _spoil(sample, pages[len(pages) // 3])
    _spoil(sample, pages[2 * len(pages) // 3])
    done = _salvaged(sample)[1]
    assert done.saved["suggestion"] > counts["suggestion"] * (len(pages) - 4) // len(pages)


def test_of_a_file_that_is_cut_off_what_is_left_is_saved(sample):
    raw = sample.read_bytes()
    sample.write_bytes(raw[: len(raw) * 7 // 8])  # what stands first are the empty tables
    new, done = _salvaged(sample)
    assert done.broken
    assert sum(done.saved.values()) > 500
    with Project.open_file(new) as project:
        assert not [fault for fault in check(project) if "is damaged" in fault or "garbled" in fault]


def test_what_was_planted_stays_behind(sample):
    counts = _counts(sample)
    connection = connect(sample)
    connection.execute("CREATE TRIGGER zz AFTER INSERT ON claim BEGIN DELETE FROM claim; END")
    connection.execute("CREATE TABLE extra(x)")
    connection.execute("ALTER TABLE claim ADD COLUMN spy AS (hex(zeroblob(100000000)))")
    connection.close()
    new, done = _salvaged(sample)
    assert done.lost == {}
    assert _counts(new) == counts


def test_a_garbled_value_is_left_out_and_named(sample):
    connection = connect(sample)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("UPDATE source SET name = CAST(x'41ff42' AS TEXT) WHERE id = (SELECT min(id) FROM source)")
    connection.execute("UPDATE claim SET as_of_earliest = 'soon' WHERE id = (SELECT min(id) FROM claim)")
    connection.execute("UPDATE claim SET kind = 'rumour' WHERE id = (SELECT max(id) FROM claim)")
    connection.execute("UPDATE text SET body = body || ' not' WHERE id = (SELECT min(id) FROM text)")
    connection.close()
    new, done = _salvaged(sample)
    said = " ".join(done.altered)
    assert "The name of row" in said
    assert "The as_of_earliest of row" in said
    assert "it is kept as it reads now" in said
    assert done.lost["claim"] == 1
    assert repair(new) != []
    with Project.open_file(new) as project:
        assert check(project) == []


def test_a_row_that_refers_to_a_lost_one_is_mended_and_named(sample):
    connection = connect(sample)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM origin WHERE id = (SELECT min(origin_id) FROM attribution)")
    connection.execute("DELETE FROM article WHERE id = (SELECT min(article_id) FROM claim)")
    connection.close()
    new, done = _salvaged(sample)
    assert any(said.startswith("Emptied: the origin_id of row") for said in done.altered)
    assert any(said.endswith("of article is lost; an empty one stands in its place.") for said in done.altered)
    assert _counts(new)["claim"] == _counts(sample)["claim"]


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_an_older_file_is_salvaged_and_brought_up_to_date(tmp_path, schema):
    path = tmp_path / "old.muster"
    make_tables(path, schema)
    connection = connect(path)
    connection.execute("INSERT INTO project(id, name, made_at) VALUES (1, 'Old', '2026-01-01T00:00:00Z')")
    connection.execute("INSERT INTO place(id, name) VALUES (1, 'Arbil')")
    connection.close()
    new, done = _salvaged(path)
    assert (done.saved["place"], done.lost) == (1, {})
    assert examine(new).schema == SCHEMA


def test_what_a_merge_left_undecided_comes_over(sample):
    connection = connect(sample)
    for number in range(3):
        row = ("claim", number, "low", "0" * 32, 1, "1", "heads")
        connection.execute("INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    connection.close()
    done = _salvaged(sample)[1]
    assert (done.saved["conflict"], done.broken) == (3, [])


def test_nothing_is_replaced_and_of_nothing_there_is_nothing_to_save(sample, tmp_path):
    with pytest.raises(WorkbenchError, match="exists already"):
        salvage(sample, sample)
    text = tmp_path / "notes.muster"
    text.write_text("notes")
    with pytest.raises(WorkbenchError, match="not a Muster project"):
        salvage(text, tmp_path / "new.muster")
    empty = tmp_path / "empty.muster"
    raw = sample.read_bytes()
    empty.write_bytes(raw[:100] + b"\xff" * (len(raw) - 100))
    with pytest.raises(WorkbenchError, match="Nothing can be read"):
        salvage(empty, tmp_path / "new.muster")
