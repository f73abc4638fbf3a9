"""What other programs write instead of what the standard asks for, read all the same."""

from pathlib import Path

import pytest
from exchanged import CODE, SOURCE, USER, archive, project_file, selection, source, tags

from db.project import Project
from workbench.articles import read_article
from workbench.codes.exchange import codebook
from workbench.exchange.refi.entering import enter_file
from workbench.notes import all_notes

TEXT = "First line.\r\nThe cap 🪖 stays.\r\nNo more than 3,870 remain."
LF = TEXT.replace("\r\n", "\n")
WORDS = "No more than 3,870"


def _at(text: str, *, utf_16: bool = False) -> tuple[int, int]:
    start = text.index(WORDS)
    wide = sum(sign > "\uffff" for sign in text[:start]) if utf_16 else 0
    return start + wide, start + wide + len(WORDS)


def _words(project: Project) -> list[str]:
    return [tag[4] for tag in tags(project)]


@pytest.mark.parametrize(
    ("text", "ends", "origin"),
    [
        (TEXT.encode(), _at(TEXT), "NVivo 14"),
        (TEXT.encode(), _at(LF), "ATLAS.ti 26"),
        (TEXT.encode(), _at(LF), "Somebody's own program"),
        (b"\xef\xbb\xbf" + TEXT.encode(), _at(TEXT), "QualCoder"),
        (b"\xef\xbb\xbf" + TEXT.encode(), _at("\ufeff" + TEXT), "Counts the mark"),
        (LF.encode(), _at(LF, utf_16=True), "Counts UTF-16"),
        (TEXT.encode(), _at(LF, utf_16=True), "Counts UTF-16, and line ends once"),
        (LF.encode("utf-16"), _at(LF), "Writes UTF-16"),
        (LF.encode(), (_at(LF)[0], _at(LF)[1] - 1), "Names the last sign"),
    ],
)
def test_the_words_are_found_however_their_signs_were_counted(project, qdpx, text, ends, origin):
    enter_file(project, qdpx(text, selection(*ends, WORDS), origin=origin))
    assert _words(project) == [WORDS]


def test_where_names_are_no_words_a_program_counts_as_it_is_known_to(new_project, qdpx):
    for origin, ends in (("NVivo 14", _at(TEXT)), ("ATLAS.ti 26", _at(LF)), ("Unknown", _at(TEXT))):
        with new_project() as project:
            enter_file(project, qdpx(TEXT.encode(), selection(*ends, "Quotation 6:1"), origin=origin))
            assert _words(project) == [WORDS]


def test_a_name_cut_short_tells_as_well(project, qdpx):
    enter_file(project, qdpx(TEXT.encode(), selection(*_at(LF), "No more\nthan…"), origin="x"))
    assert _words(project) == [WORDS]


@pytest.mark.parametrize(
    "members",
    [
        {"Trial.qde": "{qde}", f"Sources/{SOURCE.upper()}.TXT": "{text}"},
        {"PROJECT.QDE": "{qde}", f"{SOURCE}.txt": "{text}"},
        {"Levels/project.qde": "{qde}", f"Levels/sources/{SOURCE}.txt": "{text}", "__MACOSX/._project.qde": "x"},
    ],
)
def test_misnamed_and_flat_archives_are_read(project, tmp_path: Path, members):
    qde = project_file(source(selection(*_at(LF), WORDS))).replace(b'guid="2222', b'guid="{2222')
    qde = qde.replace(b'2222" name', b'2222}" name').replace(
        f"internal://{SOURCE}".encode(), f"INTERNAL://{SOURCE.upper()}".encode()
    )
    filled = {name: {"{qde}": qde, "{text}": LF.encode()}.get(kind, b"x") for name, kind in members.items()}
    path = tmp_path / "x.qdpx"
    path.write_bytes(archive(filled))
    told = enter_file(project, path).left_out
    assert _words(project) == [WORDS]
    assert len(told) == ("project.qde" not in members)


def test_a_bare_project_file_with_its_texts_inside_is_read(project, tmp_path: Path):
    inside = f"<PlainTextContent>{LF}</PlainTextContent>{selection(*_at(LF), WORDS)}"
    text = f'<TextSource guid="{SOURCE}" name="Cap kept">{inside}</TextSource>'
    (tmp_path / "x.qde").write_bytes(project_file(text))
    assert enter_file(project, tmp_path / "x.qde").counts == {"article": 1, "code": 1, "coding": 1}
    assert tags(project) == [("Cap kept", "code", "29", "47", WORDS, "Cap", "None")]


def test_the_text_beside_a_pdf_is_read_and_its_areas_are_told(project, tmp_path: Path):
    words = f"<PlainTextContent>{LF}</PlainTextContent>{selection(*_at(LF), WORDS)}"
    beside = f'<Representation guid="{SOURCE}">{words}</Representation>'
    area = f'<PDFSelection guid="{USER}" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/>'
    pdf = f'<PDFSource guid="{CODE}" name="Cap.pdf" path="internal://x.pdf">{area}{beside}</PDFSource>'
    film = f'<VideoSource guid="{USER}" name="Clip"/>'
    (tmp_path / "x.qde").write_bytes(project_file(pdf + film, more="<Sets><Set guid='x' name='y'/></Sets>"))
    entered = enter_file(project, tmp_path / "x.qde")
    assert _words(project) == [WORDS]
    assert entered.left_out == [
        "“Clip” was left out: there is no text of it in the file.",
        "Left out: 1 area of a PDF page, 1 set. Muster has no place for them.",
    ]


def test_comments_notes_facts_and_passages_without_a_code_come_in(project, qdpx, tmp_path: Path):
    note = "66666666-6666-4666-8666-666666666666"
    more = (
        f'<Variables><Variable guid="{USER}" name="Publication" typeOfVariable="Text"/>'
        f'<Variable guid="{CODE}" name="Region" typeOfVariable="Text"/></Variables>'
    )
    marked = selection(*_at(LF), WORDS, code="", inner="<Description>Since when?</Description>")
    values = "".join(
        f'<VariableValue><VariableRef targetGUID="{{{key}}}"/><TextValue>{said}</TextValue></VariableValue>'
        for key, said in ((USER, "Tigris Post"), (CODE, "North"))
    )
    inner = f'{marked}<NoteRef targetGUID="{note.upper()}"/>{values}'
    notes = (
        f'<Notes><Note guid="{note}" name="Memo" creatingUser="{USER}" creationDateTime="2025-10-02T10:00:00+02:00">'
    )
    notes += "<PlainTextContent>Read twice.</PlainTextContent></Note></Notes>"
    enter_file(project, qdpx(LF.encode(), inner, more=notes + more))
    with project.read() as session:
        written = {
            note.body: (note.title, note.written_by, note.written_at, note.on.thing.kind) for note in all_notes(session)
        }
        article = read_article(session, next(note.on.thing.id for note in all_notes(session) if note.title == "Memo"))
    assert article.outlet == "Tigris Post"
    assert written["Read twice."] == ("Memo", "J. Coder", "2025-10-02T08:00:00Z", "article")
    assert written["Region: North"][0] == "Variables"
    assert written["Since when?"][3] == "span"
    assert [tag[5] for tag in tags(project)] == ["Without a code"]


def test_what_lies_outside_the_text_is_told_and_the_rest_comes_in(project, qdpx):
    outside = "".join(selection(*ends, "x", number=at) for at, ends in enumerate([(5, 5), (9, 4), (40, 9000)], 1))
    strange = selection(0, 5, "First", number=9).replace('startPosition="0"', 'startPosition="-1"')
    unknown = selection(0, 5, "First", number=8, code=USER)
    entered = enter_file(project, qdpx(LF.encode(), outside + strange + unknown + selection(*_at(LF), WORDS)))
    assert entered.counts == {"article": 1, "code": 2, "coding": 2}
    assert entered.left_out == [
        "Left out: 4 tags that lie in no words of the text.",
        "Left out: 1 coding with a code that the file does not have.",
    ]


def test_codes_of_one_name_become_one_and_long_names_are_cut(project, tmp_path: Path):
    long = "Whether the ceiling counts those who rotate through " * 3
    codes = "".join(
        f'<Code guid="77777777-7777-4777-8777-{at:012d}" name="{name}" isCodable="true"/>'
        for at, name in enumerate((long, "cap", "Other"))
    )
    raw = project_file(source("")).replace(b"</Codes>", codes.encode() + b"</Codes>")
    inside = f"<PlainTextContent>{LF}</PlainTextContent>".encode()
    raw = raw.replace(f' plainTextPath="internal://{SOURCE}.txt">'.encode(), b">" + inside)
    (tmp_path / "x.qde").write_bytes(raw)
    entered = enter_file(project, tmp_path / "x.qde")
    assert entered.left_out == ["1 code is one with another of the same name in the same place."]
    with project.read() as session:
        rows = {one.path[0]: one.meaning for one in codebook(session)}
    assert sorted(rows) == ["Cap", "Other", long[:79].rstrip() + "…"]
    assert rows[long[:79].rstrip() + "…"] == long.strip()


def test_areas_of_a_pdf_with_their_words_are_tags_on_these_words(project, tmp_path: Path):
    def area(number: int, words: str) -> str:
        said = f'<Representation guid="{USER}"><PlainTextContent>{words}</PlainTextContent></Representation>'
        place = 'page="0" firstX="1" firstY="1" secondX="2" secondY="2"'
        coding = f'<Coding guid="{USER}"><CodeRef targetGUID="{CODE}"/></Coding>'
        return f'<PDFSelection guid="88888888-8888-4888-8888-{number:012d}" {place}>{said}{coding}</PDFSelection>'

    beside = f'<Representation guid="{SOURCE}"><PlainTextContent>{LF}</PlainTextContent></Representation>'
    areas = area(1, "The cap\n🪖  stays.") + area(2, "nowhere") + area(3, "a")
    pdf = f'<PDFSource guid="{CODE}" name="Cap.pdf">{areas}{beside}</PDFSource>'
    (tmp_path / "x.qde").write_bytes(project_file(pdf))
    assert enter_file(project, tmp_path / "x.qde").left_out == ["Left out: 2 tags that lie in no words of the text."]
    assert _words(project) == ["The cap 🪖 stays."]


def test_a_text_that_came_as_a_document_alone_has_its_tags_by_their_words(project, tmp_path: Path):
    words = selection(900, 918, WORDS) + selection(5, 21, "The cap…", number=1)
    text = f'<TextSource guid="{SOURCE}" name="Cap kept" richTextPath="internal://{SOURCE}.html">{words}</TextSource>'
    page = "".join(f"<p>{line}</p>" for line in LF.splitlines())
    html = f"<html><body>{page}</body></html>".encode()
    members = {"project.qde": project_file(text), f"sources/{SOURCE}.html": html}
    (tmp_path / "x.qdpx").write_bytes(archive(members))
    enter_file(project, tmp_path / "x.qdpx")
    assert _words(project) == ["The cap 🪖 stays.", WORDS]


def test_memos_by_links_and_what_is_said_of_cases_become_notes(project, qdpx):
    note, case = "66666666-6666-4666-8666-666666666666", "99999999-9999-4999-8999-999999999999"
    marked = selection(*_at(LF), WORDS)
    more = (
        f'<Variables><Variable guid="{USER}" name="Age" typeOfVariable="Integer"/></Variables>'
        f'<Cases><Case guid="{case}" name="Participant 1"><VariableValue><VariableRef targetGUID="{USER}"/>'
        f'<IntegerValue>34</IntegerValue></VariableValue><SourceRef targetGUID="{SOURCE}"/></Case>'
        f'<Case guid="{USER}" name="Empty"/></Cases>'
        f'<Notes><Note guid="{note}" name="Memo"><PlainTextContent>Follow up.</PlainTextContent></Note></Notes>'
        f'<Links><Link guid="{case}" originGUID="{note}" targetGUID="44444444-4444-4444-8444-000000000000"/></Links>'
    )
    entered = enter_file(project, qdpx(LF.encode(), marked, more=more))
    assert entered.left_out == ["Left out: 1 case of which nothing is said, or on no text."]
    with project.read() as session:
        notes = {one.title: (one.body, one.on.thing.kind) for one in all_notes(session)}
    assert notes == {"Memo": ("Follow up.", "span"), "Participant 1": ("Age: 34", "article")}
