"""Whatever reads a project by plain SQL finds flat rows under stable names, and can change nothing through them."""

import sqlite3

import pytest
from sqlalchemy import text

from db.drivers import driver_behind
from db.project import Project
from db.views import VIEWS
from workbench.records import article_records, claim_records, event_records, series_records, source_records


@pytest.fixture
def plain(built_sample):
    """Python's own SQLite, as pandas, R and Datasette have it: nothing of Muster is loaded into it."""
    connection = sqlite3.connect(f"file:{built_sample}?mode=ro", uri=True)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.row_factory = sqlite3.Row
    yield connection
    connection.close()


def _listed(built_sample, records) -> list[dict]:
    with Project.open_file(built_sample) as project, project.read() as session:
        return records(session)


def test_the_claims_are_those_that_the_program_lists(plain, built_sample):
    same = ("claim", "title", "outlet", "known", "quote", "kind", "modality", "state", "basis", "force", "place")
    same += ("bound", "low", "best", "high", "direction", "as_of", "source", "source_kind", "manner")
    same += ("origin", "reliability", "credibility")
    listed = sorted(_listed(built_sample, claim_records), key=lambda record: int(record["id"]))
    found = plain.execute("SELECT * FROM v_claims ORDER BY id").fetchall()
    assert [[row[name] for name in same] for row in found] == [[one[name] for name in same] for one in listed]
    assert [(row["as_of_earliest"], row["as_of_latest"], str(row["id"]), row["words"] or None) for row in found] == [
        (one["earliest"], one["latest"], one["id"], one["words"] or None) for one in listed
    ]
    assert len(found) > 20


@pytest.mark.parametrize(
    ("view", "records", "same"),
    [
        ("v_articles", article_records, ("title", "outlet", "claims", "done")),
        ("v_sources", source_records, ("name", "kind", "role", "acts_for", "articles=published")),
        ("v_events", event_records, ("label", "kind", "place")),
        ("v_series", series_records, ("force", "place", "basis", "claims")),
    ],
)
def test_the_other_lists_are_the_programs_too(plain, built_sample, view, records, same):
    listed = [tuple(one[name.partition("=")[0]] for name in same) for one in _listed(built_sample, records)]
    found = [tuple(row[name.rpartition("=")[2]] for name in same) for row in plain.execute(f"SELECT * FROM {view}")]
    assert sorted(found, key=repr) == sorted(listed, key=repr) != []


def test_every_view_can_be_read_and_none_written(plain):
    for view in VIEWS:
        plain.execute(f"SELECT * FROM {view}").fetchall()
        with pytest.raises(sqlite3.OperationalError, match=r"is a view|readonly"):
            plain.execute(f"DELETE FROM {view}")


_ROWS = """
INSERT INTO analyst(id, name) VALUES
  (1, 'A. Analyst'), (2, 'B. Analyst');
INSERT INTO source(id, number, name, kind) VALUES
  (1, 1, 'Daily', 'outlet'), (2, 2, 'Ministry', 'organisation');
INSERT INTO source(id, number, name, kind, acts_for_id) VALUES
  (3, 3, 'Kovar', 'named person', 2);
INSERT INTO origin(id, number, label, kind, source_id) VALUES
  (4, 7, 'briefing', 'briefing', 3);
INSERT INTO place(id, name, kind, latitude, longitude) VALUES
  (5, 'Iraq', 'country', 33, 44);
INSERT INTO place(id, name, parent_id) VALUES
  (6, 'Erbil', 5);
INSERT INTO "force"(id, name) VALUES
  (7, 'US');
INSERT INTO article(id, title, outlet_id, published, published_earliest, published_latest, done, added_at)
  VALUES
  (8, 'Who stayed', 1, '2025-10-02', '2025-10-02', '2025-10-02', {true}, '2025-10-03T08:00:00Z');
INSERT INTO text(id, sha256, body) VALUES
  (9, {blob}, '900 stayed.');
INSERT INTO text(id, sha256, body) VALUES
  (10, {other}, '950 stayed.');
INSERT INTO article_version(id, article_id, number, text_id, captured_at) VALUES
  (11, 8, 1, 9, 'then');
INSERT INTO article_version(id, article_id, number, text_id, captured_at) VALUES
  (12, 8, 2, 10, 'now');
INSERT INTO claim(id, number, article_id, kind, modality, state, basis, force_id, place_id, bound, low, best,
  high, as_of, as_of_earliest, as_of_latest, made_by, made_at) VALUES
  (13, 61, 8, 'level', 'observed', 'active', 'total', 7, 6, 'exact', 900, 900, 900, '2025-10', '2025-10-01',
  '2025-10-31', 1, 'now'), (14, 1061, 8, 'change', 'observed', 'active', 'total', 7, 6, 'change', NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, 'now');
INSERT INTO attribution(id, claim_id, source_id, origin_id, manner) VALUES
  (15, 13, 3, 4, 'quoted'), (16, 14, 3, NULL, 'paraphrased');
INSERT INTO span(id, version_id, kind, start, "end", quote, prefix, suffix, claim_id, made_at) VALUES
  (17, 11, 'claim', 0, 10, '900 stayed', '', '.', 13, 'now');
INSERT INTO grade(id, source_id, scheme, code, graded_by, graded_at) VALUES
  (18, 3, 'admiralty', 'C', 1, 'then'), (19, 3, 'admiralty', 'B', 2, 'now'), (20, 3, 'house', 'x', 2, 'now');
INSERT INTO grade(id, claim_id, scheme, code, graded_by, graded_at) VALUES
  (21, 13, 'admiralty', '2', 1, 'then'), (22, 13, 'admiralty', NULL, 1, 'now');
INSERT INTO code(id, name, colour) VALUES
  (23, 'Basing', '#112233');
INSERT INTO code(id, name, colour, parent_id) VALUES
  (24, 'Erbil', '#112233', 23);
INSERT INTO coding(id, span_id, code_id, made_by, made_at) VALUES
  (25, 17, 24, 2, 'now');
INSERT INTO event(id, label, place_id, happened) VALUES
  (26, 'Agreement', 5, '2025-09');
INSERT INTO claim_relation(id, claim_id, other_id, kind, stands, made_at) VALUES
  (27, 14, 13, 'refines', {true}, 'now');
INSERT INTO assessment(id, number, force_id, place_id, basis, low, best, high, reasoning, assumptions, made_at)
  VALUES
  (28, 1, 7, 6, 'total', 800, 900, 1000, 'r', 'a', 'then');
INSERT INTO assessment(id, number, force_id, place_id, basis, low, best, high, reasoning, assumptions,
  supersedes_id, made_at) VALUES
  (29, 2, 7, 6, 'total', 850, 900, 950, 'r', 'a', 28, 'now');
INSERT INTO note(id, body, place_id, written_by, written_at) VALUES
  (30, 'near', 6, 1, 'now'), (31, 'alone', NULL, NULL, 'now');
"""

_EXPECTED = {
    "SELECT claim, place, reliability, credibility, source, origin, outlet, quote, starts, ends, made_by FROM v_claims"
    " ORDER BY id": [
        ("C-061", "Erbil", "B", None, "Kovar", "O-07", "Daily", "900 stayed", 0, 10, "A. Analyst"),
        ("C-1061", "Erbil", "B", None, "Kovar", None, "Daily", None, None, None, None),
    ],
    "SELECT claim, low, best, high, known, origin, reliability FROM v_estimates": [
        ("C-061", 900, 900, 900, "2025-10-02", "O-07", "B")
    ],
    "SELECT title, outlet, versions, claims, done FROM v_articles": [("Who stayed", "Daily", 2, 2, 1)],
    "SELECT version, is_newest, body FROM v_texts ORDER BY version": [(1, 0, "900 stayed."), (2, 1, "950 stayed.")],
    "SELECT name, acts_for, reliability, claims, origins, quoted_in, published FROM v_sources ORDER BY number": [
        ("Daily", None, None, 0, 0, 0, 1),
        ("Ministry", None, None, 0, 0, 0, 0),
        ("Kovar", "Ministry", "B", 2, 1, 1, 0),
    ],
    "SELECT origin, label, source, claims, articles FROM v_origins": [("O-07", "briefing", "Kovar", 1, 1)],
    'SELECT "force", place, basis, claims, origins, first_as_of, last_as_of, last_known FROM v_series': [
        ("US", "Erbil", "total", 2, 1, "2025-10-01", "2025-10-31", "2025-10-02")
    ],
    "SELECT kind, quote, version, title, claim FROM v_spans": [("claim", "900 stayed", 1, "Who stayed", "C-061")],
    "SELECT code, path, quote, outlet, made_by FROM v_codings": [
        ("Erbil", "Basing > Erbil", "900 stayed", "Daily", "B. Analyst")
    ],
    "SELECT graded, source, claim, scheme, code, is_newest, graded_by FROM v_grades ORDER BY id": [
        ("source", "Kovar", None, "admiralty", "C", 0, "A. Analyst"),
        ("source", "Kovar", None, "admiralty", "B", 1, "B. Analyst"),
        ("source", "Kovar", None, "house", "x", 1, "B. Analyst"),
        ("claim", None, "C-061", "admiralty", "2", 0, "A. Analyst"),
        ("claim", None, "C-061", "admiralty", None, 1, "A. Analyst"),
    ],
    "SELECT claim, kind, other, stands FROM v_relations": [("C-1061", "refines", "C-061", 1)],
    "SELECT assessment, place, best, is_newest FROM v_assessments ORDER BY id": [
        ("A-1", "Erbil", 900, 0),
        ("A-2", "Erbil", 900, 1),
    ],
    "SELECT label, place, happened FROM v_events": [("Agreement", "Iraq", "2025-09")],
    "SELECT name, parent, latitude FROM v_places ORDER BY id": [("Iraq", None, 33), ("Erbil", "Iraq", None)],
    "SELECT body, target, target_id, written_by FROM v_notes ORDER BY id": [
        ("near", "place", 6, "A. Analyst"),
        ("alone", None, None, None),
    ],
}


@pytest.mark.both
def test_each_view_says_what_the_tables_hold_in_a_file_and_on_a_server(new_project, kept_in):
    blobs = {"blob": "x'00'", "other": "x'01'", "true": "1"}
    if kept_in == "server":
        blobs = {"blob": "'\\x00'::bytea", "other": "'\\x01'::bytea", "true": "true"}
    with new_project() as project:
        with project.edit("Fill") as session:
            for statement in _ROWS.format(**blobs).split(";\n")[:-1]:
                session.execute(text(statement.replace(":", "\\:")))
        with project.read() as session:
            driver = driver_behind(session)
            found = {query: [tuple(row) for row in driver.execute(query).fetchall()] for query in _EXPECTED}
            if kept_in == "server":
                writable = "SELECT table_name FROM information_schema.views WHERE table_name LIKE 'v\\_%' AND "
                writable += "(is_updatable = 'YES' OR is_insertable_into = 'YES')"
                assert driver.execute(writable).fetchall() == []
    assert found == _EXPECTED
    assert {query.split(" FROM ")[1].split()[0] for query in _EXPECTED} == set(VIEWS)
