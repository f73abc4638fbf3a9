"""REFI-QDA projects: written to the letter of the schema, and read back as they were."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest
from exchanged import tags
from lxml import etree
from sqlalchemy import select

from db.claims import Claim
from db.project import Project
from db.relations import ClaimRelation
from db.values import RelationKind
from resources import files
from workbench.checking import check
from workbench.codes.editing import code_named
from workbench.exchange.refi.entering import enter_file
from workbench.exchange.refi.reading import read_project
from workbench.exporting import form_named
from workbench.notes import all_notes, write_note
from workbench.records import claim_records
from workbench.relations import relate
from workbench.spans import put_code
from workbench.texts import prepare_text
from workbench.things import Thing
from workbench.versions import add_version

_NS = {"q": "urn:QDA-XML:project:1.0"}
_JUDGED = ("id", "article", "grade", "reliability", "credibility", "rule", "origin", "claim")


def _export(project: Project, path: Path) -> list[str]:
    form = form_named("qdpx")
    with project.read() as session:
        form.write(session, path)
        return form.losses(session)


@pytest.fixture(scope="module")
def exported(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, written once."""
    folder = tmp_path_factory.mktemp("exchange")
    path = Path(shutil.copyfile(built_sample, folder / "sample.muster"))
    with Project.open_file(path) as project:
        _export(project, folder / "sample.qdpx")
    return folder / "sample.qdpx"


def test_the_file_keeps_to_the_schema_and_to_the_names(exported: Path):
    with zipfile.ZipFile(exported) as archive:
        names = archive.namelist()
        root = etree.fromstring(archive.read("project.qde"))
        texts = {name: archive.read(name) for name in names[1:]}
    etree.XMLSchema(etree.parse(str(files.path("refi", "Project.xsd")))).assertValid(root)
    assert names[0] == "project.qde"
    assert all(name.startswith("sources/") and name.endswith(".txt") for name in texts)
    assert not any(raw.startswith(b"\xef\xbb\xbf") or b"\r" in raw for raw in texts.values())
    for text in root.iterfind(".//q:TextSource", _NS):
        body = texts["sources/" + text.get("plainTextPath").removeprefix("internal://")].decode()
        for selection in text.iterfind("q:PlainTextSelection", _NS):
            start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
            assert body[start:end].startswith(selection.get("name").removesuffix("…"))


def test_read_into_a_new_project_it_says_the_same(exported: Path, sample: Path, new_project, tmp_path: Path):
    with Project.open_file(sample) as before, new_project() as project:
        entered = enter_file(project, exported)
        marked = tags(before)
        coded = sum(kind == "code" for _, kind, *_ in marked)
        counts = [entered.counts[noun] for noun in ("article", "tag", "coding", "claim")]
        assert counts == [20, len(marked) - coded, coded, 48]
        assert entered.left_out == ["Grades did not come in: they are judgements, and stay with whoever gave them."]
        assert tags(project) == marked
        with before.read() as old, project.read() as new:
            assert [*map(_said, claim_records(new))] == [*map(_said, claim_records(old))]
        assert check(project) == []
        assert enter_file(project, exported).counts == {}
        assert project.undo_label == "Import “sample.qdpx”"
        project.undo()
        assert tags(project) == []


def _said(claim: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in claim.items() if name not in _JUDGED}


def test_two_exports_of_one_project_are_the_same_bytes(exported: Path, sample: Path, tmp_path: Path):
    with Project.open_file(sample) as project:
        _export(project, tmp_path / "again.qdpx")
    assert (tmp_path / "again.qdpx").read_bytes() == exported.read_bytes()


def test_an_emoji_before_in_and_after_the_words_moves_nothing(desk, new_project, tmp_path: Path):
    body = "🪖 First line.\n\n“🪖 Fewer than 2,000” stay 🇮🇶, cafe\u0301 said."
    article = desk.add_article(body=body)
    with desk.project.edit("Code") as session:
        text = prepare_text(body).body
        code = code_named(session, "Cap").id
        for words in ("🪖 Fewer than 2,000", "🪖", "stay 🇮🇶", "café said."):
            start = text.rindex(words)
            put_code(session, article.version_id, start, start + len(words), code)
    losses = _export(desk.project, tmp_path / "out.qdpx")
    with new_project() as project:
        enter_file(project, tmp_path / "out.qdpx")
        assert tags(project) == tags(desk.project)
    assert [line.split(":")[0] for line in losses] == ["Left out"]


def test_notes_come_back_on_what_they_are_on_and_the_rest_is_told(desk, new_project, tmp_path: Path):
    article = desk.add_article()
    claim = desk.add_claim(article)
    with desk.project.edit("Note") as session:
        write_note(session, "Who counts?", Thing("article", article.article_id))
        write_note(session, "Ask again", Thing("claim", claim), title="To do")
        write_note(session, "On its own")
        add_version(session, article.article_id, prepare_text("Another text now."), "corrected")
    assert _export(desk.project, tmp_path / "out.qdpx")[0] == (
        "Left out: 1 earlier text of articles, with 1 tag on them; a source of REFI-QDA has one text."
    )
    found = read_project(tmp_path / "out.qdpx")
    assert [note.body for note in found.notes] == ["Who counts?", "Ask again", "On its own"]
    assert (len(found.sources[0].notes), found.cases[0].selections) == (1, [])


def test_relations_and_notes_come_back_on_their_claims(desk, new_project, tmp_path: Path):
    first = desk.add_claim(desk.add_article())
    second = desk.add_claim(desk.add_article(outlet="Gulf Ledger", body="About 2,000 are there, a count says."), "2000")
    with desk.project.edit("Relate") as session:
        relate(session, second, first, RelationKind.CORRECTS, "Counted anew")
        write_note(session, "Who counts?", Thing("claim", first), title="To do")
    _export(desk.project, tmp_path / "out.qdpx")
    with new_project() as project:
        entered = enter_file(project, tmp_path / "out.qdpx")
        assert (entered.counts["relation"], entered.counts["note"]) == (1, 1)
        with project.read() as session:
            (relation,) = session.scalars(select(ClaimRelation))
            claims = {one.id: one for one in session.scalars(select(Claim))}
            (note,) = all_notes(session)
        corrected = claims[relation.other_id]
        assert (relation.kind, corrected.state, corrected.low) == ("corrects", "corrected", None)
        assert (note.title, note.on.thing) == ("To do", Thing("claim", corrected.id))
        assert check(project) == []
        assert enter_file(project, tmp_path / "out.qdpx").counts == {}


def test_the_loss_report_names_what_stays_here(sample: Path):
    with Project.open_file(sample) as project, project.read() as session:
        claims, left_out, confidential = form_named("qdpx").losses(session)
        assert confidential in form_named("csv").losses(session)
        assert form_named("qdc").losses(session) == []
    assert confidential.startswith("6 sources spoke on a condition of anonymity")
    assert claims == "48 claims become cases; grades, sources and origins go along as words on them."
    assert re.fullmatch(r"Left out: \d+ suggestions, 7 events, 1 question .* and \d+ edits of the history\.", left_out)
