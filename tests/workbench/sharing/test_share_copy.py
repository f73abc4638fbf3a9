"""A shared copy lacks what it is to lack, in every table, in its history and its bytes; the project stays as it was."""

import hashlib
import json
import unicodedata
from contextlib import closing

import pytest
from whole import project_as_json

from db.articles import Article
from db.errors import WorkbenchError
from db.figures import Figure, FigureSnapshot
from db.notes import Note
from db.origins import Origin
from db.project import Project
from db.sharing.making import Wanted
from db.sharing.parts import Part
from db.sources import Source, SourceName
from db.sqlite import connect
from db.suggestions import Suggestion
from db.values import OriginKind, SourceKind, SpanKind, Verdict
from workbench.charting import Shown
from workbench.checking import check
from workbench.claims import attribution, set_new_origin, set_new_source
from workbench.drawing import figure_content, keep_export
from workbench.grades import grade_source
from workbench.sharing.contents import contents, stated
from workbench.sharing.copying import share_copy, told_of
from workbench.source_facts import Fact, add_spelling, set_source_fact
from workbench.sources import add_source, rename_source
from workbench.spans import add_span, remove_span, resize_span
from workbench.suggestions import suggest
from workbench.verdicts import give_verdict

BODY = (
    "About 900 troops remain in Syria, Colonel Zoë Hárrow said on Monday.\n\n“The 900 stay,” Harrow told reporters "
    "near the harrowing ruins. Zoë\nHárrow had been in Iraq 🪖 with 2,500 soldiers, she said."
)
EVERYTHING = frozenset(Part)
REDACTED = frozenset({Part.CONFIDENTIAL_SOURCES})


@pytest.fixture
def path(desk):
    """A project that names one confidential source wherever a project can name anything."""
    article = desk.add_article(body=BODY)
    claim_id = desk.add_claim(article, "~900")
    with desk.project.edit("Name the source") as session:
        source_id = set_new_source(session, claim_id, "Zoë Hárrow", SourceKind.NAMED_PERSON)
    _say_what_is_known(desk, source_id, claim_id, article.article_id)
    _tag(desk, source_id, article.version_id)
    _join_and_remove(desk, source_id)
    desk.project.undo()
    desk.project.redo()
    desk.project.close()
    return desk.project.path


def _say_what_is_known(desk, source_id, claim_id, article_id):
    with desk.project.edit("Facts of Zoë Hárrow") as session:
        set_source_fact(session, source_id, Fact.ANONYMITY, "on condition of anonymity")
        set_source_fact(session, source_id, Fact.DESCRIPTION, "a US official")
        set_source_fact(session, source_id, Fact.ROLE, "commander in Rumalyn")
        set_source_fact(session, source_id, Fact.ACCESS, "sees the Rumalyn lists")
        add_spelling(session, source_id, "Z. Harrow")
        add_spelling(session, source_id, "Lantern")
    with desk.project.edit("Grade source") as session:
        grade_source(session, source_id, "B", "Served in Rumalyn with the analyst")
        session.add(Note(source_id=source_id, body="Lives in Rumalyn"))
        session.add(Note(claim_id=claim_id, body=unicodedata.normalize("NFD", "ZOË HÁRROW rang; Lantern again")))
        set_new_origin(session, claim_id, "Harrow's briefing", OriginKind.BRIEFING, "2025-10-01")
        origin = session.get_one(Origin, attribution(session, claim_id).origin_id)
        origin.source_id, origin.reason = source_id, "Only she was in Rumalyn"
        session.get_one(Article, article_id).url = "https://example.org/zoe-harrow-says"
        session.get_one(Article, article_id).byline = "By a friend of Zoë Hárrow"


def _tag(desk, source_id, version_id):
    at = BODY.index("Harrow told")
    with desk.project.edit("Tag") as session:
        add_span(session, version_id, SpanKind.SOURCE, at, at + 6, source_id=source_id)
        gone = add_span(session, version_id, SpanKind.SOURCE, at - 3, at + 2)
    with desk.project.edit("Grow tag") as session:
        resize_span(session, gone.id, at - 5, at + 9)
    with desk.project.edit("Remove tag") as session:
        remove_span(session, gone.id)
    with desk.project.edit("Suggest") as session:
        assert suggest(session, version_id)


def _join_and_remove(desk, source_id):
    with desk.project.edit("Rename source") as session:
        rename_source(session, source_id, "Colonel Zoe Quillfeather")
    with desk.project.edit("Look-alike") as session:
        other = add_source(session, "Quillfeather of the embassy", SourceKind.NAMED_PERSON)
        give_verdict(session, source_id, other.id, Verdict.SAME, "Same voice, both in Rumalyn")
        session.add(SourceName(source_id=other.id, name="Lantern light", article_id=None))
    with desk.project.edit("Figure by Lantern") as session:
        shown = Shown(("Syria",))
        kept = keep_export(session, shown, figure_content(session, shown))
        session.get_one(Figure, kept).title = "What Lantern said"
    with desk.project.edit("Remove another") as session:
        removed = add_source(session, "Bartholomew Wexcombe", SourceKind.NAMED_PERSON)
        removed.anonymity = "asked not to be named"
    with desk.project.edit("Remove source") as session:
        session.delete(session.get_one(Source, removed.id))


def _shared(path, tmp_path, without=EVERYTHING, **wanted):
    target = tmp_path / "copy.muster"
    return share_copy(path, target, Wanted(frozenset(without), **wanted)).path


def _bytes_hold(path, name):
    raw = path.read_bytes()
    ways = {form(unicodedata.normalize(kind, name)) for kind in ("NFC", "NFD") for form in (str, str.upper, str.lower)}
    return [
        (way, encoding)
        for way in ways
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "ascii")
        if way.encode(encoding, "backslashreplace") in raw
    ]


SECRETS = ("Zoë Hárrow", "Zoe Harrow", "Z. Harrow", "Lantern", "Quillfeather", "Rumalyn", "zoe-harrow", "Wexcombe")


def test_the_project_of_these_tests_names_its_source_everywhere(path):
    with closing(connect(path, "ro")) as driver:
        changes = " ".join(fields or "" for (fields,) in driver.execute("SELECT fields FROM change"))
        assert all(name in changes for name in ("Zoë Hárrow", "Quillfeather", "Wexcombe"))
        assert driver.execute("SELECT count(*) FROM suggestion WHERE offer LIKE '%Harrow%'").fetchone()[0]
    for name in SECRETS:
        assert _bytes_hold(path, name) or name == "Zoe Harrow", name  # which stands there with a hyphen


@pytest.mark.parametrize("without", [REDACTED, EVERYTHING, REDACTED | {Part.HISTORY}, REDACTED | {Part.DOCUMENTS}])
def test_no_byte_of_a_redacted_copy_names_a_confidential_source(path, tmp_path, without):
    copy = _shared(path, tmp_path, without)
    for name in SECRETS:
        assert _bytes_hold(copy, name) == [], name


@pytest.mark.parametrize("without", [(), *((part,) for part in Part), EVERYTHING])
def test_a_copy_is_sound_charts_and_exports(path, tmp_path, without):
    copy = _shared(path, tmp_path, without)
    with Project.open_file(copy, "B. Reader") as project:
        assert check(project) == []
        with project.read() as session:
            assert len(figure_content(session, Shown(("Syria",))).panels[0].marks) == 1
            assert project_as_json(session)
        with project.edit("Rename source") as session:
            rename_source(session, session.query(Source).filter_by(kind=SourceKind.OUTLET).one().id, "Another outlet")
        project.undo()
        assert check(project) == []


def test_the_project_is_only_read(path, tmp_path):
    before = hashlib.sha256(path.read_bytes()).digest()
    _shared(path, tmp_path)
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["copy.muster", path.name]
    assert not [each for each in tmp_path.iterdir() if each.is_dir()]


def test_a_name_gives_way_to_its_description_and_keeps_the_texts_length(path, tmp_path):
    with Project.open_file(_shared(path, tmp_path, REDACTED)) as project, project.read() as session:
        names = {one.name for one in session.query(Source)}
        assert "a US official" in names
        (body,) = session.connection().exec_driver_sql("SELECT body FROM text").one()
        assert len(body) == len(BODY)
        assert "██████ told reporters near the harrowing ruins" in body
        assert "███\n██████ had been in Iraq 🪖" in body
        notes = {note.body for note in session.query(Note)}
        assert notes == {"Redacted.", "a US official rang; a US official again"}
        assert {name.name for name in session.query(SourceName)} <= {"Source S-2", "Source S-3", "Source S-4"}
        assert all("Harrow" not in str(one.offer) for one in session.query(Suggestion))
        labels = session.connection().exec_driver_sql("SELECT label FROM change_set").scalars().all()
        assert "Facts of a US official" in labels
        assert session.query(FigureSnapshot).one().content is not None


def test_what_was_redacted_is_marked_for_merging(path, tmp_path):
    with closing(connect(_shared(path, tmp_path, REDACTED), "ro")) as driver:
        marks = {(table, field) for table, _, field in driver.execute("SELECT * FROM redaction")}
    assert {
        ("source", "name"),
        ("source", "role"),
        ("grade", "reason"),
        ("note", "body"),
        ("span", "position"),
        ("article_version", "text_id"),
        ("article", "url"),
        ("origin", "label"),
        ("source_verdict", "reason"),
        ("suggestion", "offer"),
    } <= marks


def test_change_sets_keep_their_ids_and_a_new_chain(path, tmp_path):
    copy = _shared(path, tmp_path)
    uuids = []
    for each in (path, copy):
        with closing(connect(each, "ro")) as driver:
            uuids.append(driver.execute("SELECT uuid, stamp, kind FROM change_set ORDER BY seq").fetchall())
    assert uuids[0] == uuids[1]


def test_a_copy_without_documents_has_the_tagged_words_and_no_other(path, tmp_path):
    with Project.open_file(_shared(path, tmp_path, {Part.DOCUMENTS})) as project, project.read() as session:
        (body,) = session.connection().exec_driver_sql("SELECT body FROM text").one()
        assert len(body) == len(BODY)
        assert body.startswith(BODY[:10] + "·")
        assert set(body.replace("Harrow", "")) - set(BODY[:10]) <= set("· \n")


def test_a_copy_without_notes_has_none_now_or_before(path, tmp_path):
    copy = _shared(path, tmp_path, {Part.NOTES})
    for words in ("Lives in Rumalyn", "rang; Lantern again"):
        assert _bytes_hold(copy, words) == []


def test_a_copy_without_history_tells_neither_who_nor_what_was_before(path, tmp_path):
    with closing(connect(_shared(path, tmp_path, {Part.HISTORY}), "ro")) as driver:
        headers = driver.execute("SELECT DISTINCT label, who FROM change_set").fetchall()
        assert headers == [("Before this copy was made", None)]
        written = [json.loads(fields) for (fields,) in driver.execute("SELECT fields FROM change WHERE op <> 'I'")]
    assert all(old == new for fields in written for old, new in fields.values())
    assert len(written) > 5


def test_mark_and_note_stand_in_the_copy_alone(path, tmp_path):
    copy = _shared(path, tmp_path, (), handling="TLP:AMBER", handover="Look at Syria first.")
    for each, held in ((path, (None, None)), (copy, ("TLP:AMBER", "Look at Syria first."))):
        with closing(connect(each, "ro")) as driver:
            assert driver.execute("SELECT handling, handover FROM project").fetchone() == held


def test_nothing_is_replaced_unasked(path, tmp_path):
    target = tmp_path / "copy.muster"
    target.write_bytes(b"mine")
    with pytest.raises(WorkbenchError, match="exists already"):
        share_copy(path, target, Wanted())
    assert target.read_bytes() == b"mine"
    share_copy(path, target, Wanted(), may_replace=True)
    with pytest.raises(WorkbenchError, match="place of the project itself"):
        share_copy(path, path, Wanted(), may_replace=True)


@pytest.mark.parametrize(
    ("target", "wanted", "says"),
    [
        ("Lantern.muster", Wanted(REDACTED), "name of the file would tell who S-"),
        ("nowhere/copy.muster", Wanted(), "does not exist"),
        ("copy.muster", Wanted(handling="SECRET"), "no mark of TLP"),
    ],
)
def test_a_refusal_leaves_nothing_behind(path, tmp_path, target, wanted, says):
    with pytest.raises(WorkbenchError, match=says):
        share_copy(path, tmp_path / target, wanted)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_a_name_that_is_left_stops_the_copy(path, tmp_path, monkeypatch):
    monkeypatch.setattr("db.sharing.making.rewrite", lambda *_: None)
    with pytest.raises(WorkbenchError, match=r"No copy was made: the \w+ of [a-z ]+ still has a name of S-"):
        _shared(path, tmp_path, REDACTED)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_a_name_left_between_the_cells_stops_the_copy(path, tmp_path, monkeypatch):
    from db.sharing import making

    def with_a_trace(path, name):
        with path.open("ab") as file:
            file.write("Zoë Hárrow".encode("utf-16-be"))

    monkeypatch.setattr(making, "prove", with_a_trace)
    with pytest.raises(WorkbenchError, match="the bytes of the file still hold"):
        _shared(path, tmp_path, REDACTED)


def test_what_is_in_it_is_stated_beforehand(path):
    found = contents(path)
    lines = dict(stated(found))
    assert lines["Articles"] == "1, with their whole texts"
    assert lines["Sources"].endswith("3 confidential, with all that is known of them")
    assert lines["Notes"] == "2"
    assert lines["History"].endswith("edits by A. Analyst")
    without = dict(stated(found, EVERYTHING))
    assert without["Articles"] == "1, the tagged words only"
    assert without["Notes"] == without["History"] == "none"
    assert without["Sources"].endswith("3 confidential, redacted")


def test_what_was_made_is_told(path, tmp_path):
    told = list(told_of(share_copy(path, tmp_path / "c.muster", Wanted(REDACTED, handling="TLP:RED"))))
    assert told[0].startswith("Made c.muster (")
    assert told[1].startswith("Redacted: S-")
    assert told[2] == "It is marked TLP:RED."
