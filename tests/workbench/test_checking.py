"""Tampering and damage are found and named; what no edit can have written is told in a sentence, never a crash."""

import random

import pytest
from reliability.pages import live_bytes
from sqlalchemy import select
from whole import project_as_json

from db.articles import Article
from db.claims import Claim
from db.errors import UnsoundError, WorkbenchError
from db.project import Project
from db.soundness import strange_values
from db.sources import Source
from db.sqlite import connect
from workbench.checking import check, repair
from workbench.checking.days import days_of
from workbench.records import LISTS


@pytest.fixture
def copy(built_sample, tmp_path):
    path = tmp_path / "copy.muster"
    path.write_bytes(built_sample.read_bytes())
    return path


def _write(path, statement, *values):
    """As a foreign hand would, past the program."""
    connection = connect(path)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(statement, values)
    connection.close()


def test_the_sample_holds_nothing_strange(sample):
    assert list(strange_values(sample)) == []


_SECOND_TAG = """INSERT INTO second_tag(id, round_id, version_id, kind, start, end, quote, of_first, made_at)
SELECT 1, 2, id, 'code', 0, 4, 'other words', 0, '2025-01-01T00:00:00Z' FROM article_version LIMIT 1"""


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE span SET quote = 'other words' WHERE id = (SELECT min(id) FROM span)", "no longer quotes its words"),
        (_SECOND_TAG, "Second tag 1 no longer quotes its words"),
        ("UPDATE text SET body = body || ' not' WHERE id = (SELECT min(id) FROM text)", "its hash differs"),
        ("UPDATE text SET sha256 = zeroblob(32) WHERE id = (SELECT min(id) FROM text)", "its hash differs"),
        ("DELETE FROM source WHERE id = (SELECT min(source_id) FROM attribution)", "that is not there"),
        ("INSERT INTO text_search(text_search) VALUES ('delete-all')", "index does not agree"),
    ],
)
def test_tampering_is_found_and_named(copy, statement, says):
    with Project.open_file(copy) as project:
        assert check(project) == []
    _write(copy, statement)
    with Project.open_file(copy) as project:
        before = copy.read_bytes()
        faults = check(project)
    assert any(says in fault for fault in faults)
    assert all(fault.endswith(".") and "\n" not in fault for fault in faults)
    assert copy.read_bytes() == before


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("source", "kind", "oracle"),
        ("article", "published_earliest", "2025-02-30"),
        ("suggestion", "offer", "{"),
        ("claim", "best", "many"),
        ("article", "done", 7),
    ],
)
def test_a_value_its_column_cannot_hold_is_named_by_check(copy, table, column, value):
    _write(copy, f"UPDATE {table} SET {column} = ? WHERE id = (SELECT min(id) FROM {table})", value)
    with Project.open_file(copy) as project:
        faults = check(project)
    assert len(faults) == 1
    assert faults[0].startswith(f"The {column} of row ")
    assert f" of {table} is garbled" in faults[0]


@pytest.mark.parametrize(
    "fields", ['{"best": [1]}', '{"best": [1, 2, 3]}', '{"best": [1, 2], "low": 3}', '{"best": "one"}']
)
def test_history_that_is_no_old_and_new_value_is_named(copy, fields):
    with Project.open_file(copy) as project, project.edit("Set number") as session:
        session.scalars(select(Claim)).first().best = 5
    _write(copy, "UPDATE change SET fields = ? WHERE n = (SELECT max(n) FROM change)", fields)
    with Project.open_file(copy) as project:
        faults = check(project)
    assert any("change is garbled" in fault or "history has of claim cannot be read" in fault for fault in faults)


def test_text_that_is_no_utf_8_is_damage_and_not_a_bug(copy):
    _write(copy, "UPDATE source SET name = CAST(x'ff41' AS TEXT) WHERE id = (SELECT min(id) FROM source)")
    with Project.open_file(copy) as project:
        with pytest.raises(WorkbenchError, match=r"copy\.muster is damaged"), project.read() as session:
            session.scalars(select(Source.name)).all()
        assert "The name of row" in check(project)[0]


def test_a_word_that_no_enum_has_is_damage_and_not_a_bug(copy):
    _write(copy, "UPDATE claim SET kind = 'rumour'")
    with (
        Project.open_file(copy) as project,
        pytest.raises(WorkbenchError, match="is damaged"),
        project.read() as session,
    ):
        session.scalars(select(Claim)).all()


def test_a_bug_in_a_sound_project_stays_a_bug(copy):
    with Project.open_file(copy) as project, pytest.raises(KeyError), project.read():
        {}["gone"]


def test_no_flipped_byte_crashes_what_reads_the_project(sample, tmp_path):
    """Each copy has one block overwritten: what is noticed of it, in opening, reading or checking, is a sentence."""
    chance = random.Random(18)  # noqa: S311  the same damage each time
    path = tmp_path / "flipped.muster"
    whole, live = sample.read_bytes(), live_bytes(sample)
    noticed = []
    for _ in range(60):
        raw = bytearray(whole)
        at = min(chance.choice(live), len(raw) - 16)
        raw[at : at + 16] = chance.randbytes(16)
        path.write_bytes(raw)
        try:
            noticed += _read_all(path)[:1]
        except WorkbenchError as error:
            noticed.append(str(error))
        assert path.read_bytes() == raw
    assert len(noticed) == 60
    assert [each for each in noticed if "\n" in each] == []


def _read_all(path):
    with Project.open_file(path) as project:
        faults = check(project)
        with project.read() as session:
            project_as_json(session)
            for records in LISTS.values():
                records(session)
    return faults


def test_a_chain_that_a_foreign_hand_has_closed_to_a_circle_is_named(copy):
    with Project.open_file(copy) as project, project.read() as session:
        acting = session.scalars(select(Source).where(Source.acts_for_id.is_not(None))).first()
        one, own, principal = acting.name, acting.id, acting.acts_for_id
    _write(copy, "UPDATE source SET acts_for_id = ? WHERE id = ?", own, principal)
    with Project.open_file(copy) as project:
        faults = check(project)
    assert f"“{one}” acts for itself through others. Change one of the chain." in faults
    assert len(faults) == 2


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-10-01", "2025-10-01", "2025-10-01"),
        ("2025-04/2025-06-15", "2025-04-01", "2025-06-15"),
        ("[..2025-09-30]", None, "2025-09-30"),
        ("2025-10-01/..", "2025-10-01", None),
    ],
)
def test_the_days_of_a_date_follow_from_its_edtf(edtf, first, last):
    days = tuple(day and day.isoformat() for day in days_of(edtf))
    assert days == (first, last)


@pytest.mark.parametrize("edtf", ["2025~", "2025-04?", "~2025", "2025-21", "soon", "2025-13", "{2024,2025}"])
def test_of_other_dates_the_days_are_left_alone(edtf):
    assert days_of(edtf) is None


@pytest.mark.parametrize(
    ("statement", "says", "mended"),
    [
        (
            "UPDATE span SET prefix = 'before ' WHERE id = (SELECT min(id) FROM span)",
            "What stands around tag",
            "Read what stands around 1 tag from the text again.",
        ),
        (
            "UPDATE claim SET as_of_latest = NULL WHERE id = (SELECT min(id) FROM claim WHERE as_of = '2025-01')",
            "do not follow from",
            "Reckoned first and last day of 1 date anew.",
        ),
        (
            "INSERT INTO text_search(text_search) VALUES ('delete-all')",
            "index does not agree",
            "Made the search index anew.",
        ),
    ],
)
def test_what_follows_from_something_else_is_mended(copy, statement, says, mended):
    _write(copy, statement)
    with Project.open_file(copy) as project:
        assert any(says in fault for fault in check(project))
    assert mended in repair(copy, "A. Analyst")
    with Project.open_file(copy) as project:
        assert check(project) == []
    assert repair(copy) == []


def test_an_index_that_lacks_a_row_is_made_anew(copy):
    connection = connect(copy)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_claim_article_id'").fetchone()
    connection.close()
    raw = bytearray(copy.read_bytes())
    start = (root - 1) * 4096
    cells = int.from_bytes(raw[start + 3 : start + 5])
    raw[start + 3 : start + 5] = (cells - 1).to_bytes(2)
    copy.write_bytes(raw)
    with Project.open_file(copy) as project:
        assert check(project) != []
    assert "Wrote every row anew, with its indexes." in repair(copy)
    with Project.open_file(copy) as project:
        assert check(project) == []


def test_what_would_be_a_guess_is_left_and_told(copy):
    _write(copy, "UPDATE span SET quote = 'other words' WHERE id = (SELECT min(id) FROM span)")
    assert repair(copy) == []
    with Project.open_file(copy) as project:
        assert any("no longer quotes its words" in fault for fault in check(project))


def test_a_value_that_is_not_what_was_written_last_is_found(copy):
    with Project.open_file(copy, "A. Analyst") as project:
        with project.edit("Correct title") as session:
            article = session.scalars(select(Article)).first()
            article.title, article_id = "Another title", article.id
        assert check(project) == []
    _write(copy, "UPDATE article SET title = 'Anather title' WHERE id = ?", article_id)
    with Project.open_file(copy) as project:
        assert any(
            f"The title of row {article_id} of article is not what was written last" in one for one in check(project)
        )


def test_a_row_that_went_without_a_trace_is_found(copy):
    _write(copy, "DELETE FROM note WHERE id = (SELECT min(id) FROM note)")
    _write(copy, "DELETE FROM consistency_mark WHERE id = (SELECT min(id) FROM consistency_mark)")
    with Project.open_file(copy) as project:
        assert any("of consistency_mark is gone, and no change set" in fault for fault in check(project))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DROP INDEX ix_span_claim_id", "The index ix_span_claim_id is missing."),
        ("UPDATE sqlite_stat1 SET idx = 'ix_spam_claim_id' WHERE rowid = 2", "SQLite’s statistics on the tables are"),
        ("UPDATE sqlite_stat1 SET stat = '4x 1' WHERE rowid = 2", "SQLite’s statistics on the tables are garbled."),
        ("UPDATE article SET title = title || '.' WHERE title IS NOT NULL", "Row "),
        ("UPDATE article SET published = CAST(published AS BLOB) WHERE published IS NOT NULL", "The published of row "),
    ],
)
def test_what_is_not_as_muster_wrote_it_is_named(copy, statement, said):
    connection = connect(copy)
    connection.execute(statement)
    connection.close()
    with Project.open_file(copy) as project:
        found = check(project)
    assert found
    assert found[0].startswith(said)


def test_a_view_that_was_taken_out_is_mended_and_another_in_its_place_is_refused(copy):
    _write(copy, "DROP VIEW v_claims")
    with Project.open_file(copy) as project:
        assert check(project) == ["The view v_claims is missing. Mend it with “muster check --repair”."]
    assert repair(copy)[1:] == ["Made 1 view for other programs anew."]
    with Project.open_file(copy) as project:
        assert check(project) == []
    _write(copy, "DROP VIEW v_claims")
    _write(copy, "CREATE VIEW v_claims AS SELECT 1")
    with pytest.raises(UnsoundError, match=r"a view that Muster did not write \(v_claims\)"):
        Project.open_file(copy)


def test_garbled_statistics_are_mended(copy):
    connection = connect(copy)
    connection.execute("UPDATE sqlite_stat1 SET tbl = 'clam' WHERE tbl = 'claim'")
    connection.close()
    assert repair(copy)[-1] == "Counted the rows that SQLite plans its searches by anew."
    with Project.open_file(copy) as project:
        assert check(project) == []
