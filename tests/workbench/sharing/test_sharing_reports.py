"""A report that is handed on in a redacted copy names no confidential source, however the name is written in it."""

import pytest

from db.project import Project
from db.sharing.making import Wanted
from db.sharing.parts import Part
from db.values import PartKind, SourceKind
from workbench.reports.outline import PartRow, add_report, parts_of, report_rows, set_text
from workbench.sharing.copying import share_copy
from workbench.source_facts import Fact, set_source_fact
from workbench.sources import add_source


@pytest.fixture
def path(desk):
    with desk.project.edit("Source") as session:
        made = add_source(session, "Zoe Quillfeather", SourceKind.NAMED_PERSON)
        set_source_fact(session, made.id, Fact.ANONYMITY, "on condition of anonymity")
        set_source_fact(session, made.id, Fact.DESCRIPTION, "a US official")
        parts = [
            PartRow(0, PartKind.PARAGRAPH, "It is **very** likely, as *Quillfeather* says."),
            PartRow(0, PartKind.PARAGRAPH, r"As Quill**feath\*er** had it, or ***Zo*e** Quillfeather."),
            PartRow(0, PartKind.SUMMARY, "By Zoe.", shows={"draft": "2 claims of Zoe Quillfeather."}),
            PartRow(0, PartKind.PARAGRAPH, f"Nothing to **hide** [@source:{made.id}]."),
        ]
        report = add_report(session, "What Quillfeather knows", parts, byline="After Zoe Quillfeather")
    with desk.project.edit("Rewrite") as session:
        set_text(session, parts_of(session, report)[1].id, "As Quill**feather** had it.")
    desk.project.close()
    return desk.project.path


def test_no_name_is_left_in_text_title_byline_or_history(path, tmp_path):
    copy = tmp_path / "copy.muster"
    share_copy(path, copy, Wanted(frozenset({Part.CONFIDENTIAL_SOURCES})))
    held = copy.read_bytes().replace(b"*", b"").replace(b"\\", b"").lower()
    assert b"quillfeather" not in held
    with Project.open_file(copy) as project, project.read() as session:
        (report,) = report_rows(session)
        parts = parts_of(session, report.id)
        assert report.title == "What a US official knows"
        assert report.byline == "After a US official"
        assert [part.text for part in parts[:2]] == [
            "It is **very** likely, as *a US official* says.",
            "As a US official had it.",
        ]
        assert parts[2].shows == {"draft": "2 claims of a US official."}
        assert parts[3].text.startswith("Nothing to **hide** [@source:")
