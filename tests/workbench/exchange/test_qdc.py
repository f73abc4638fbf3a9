"""Codebooks of REFI-QDA, written and read."""

from pathlib import Path

import pytest
from lxml import etree

from db.errors import WorkbenchError
from resources import files
from workbench.codes.editing import add_code, explain_code, retire_code
from workbench.codes.exchange import codebook
from workbench.codes.leaving import export_codebook
from workbench.exchange.arriving import enter_file
from workbench.exporting import export

_QDC = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="ATLAS.ti 23"><Codes>
 <Code guid="{%s}" name="Cap" color="#fa0" isCodable="true"><Description>What may be there</Description>
  <Code guid="22222222-2222-4222-8222-222222222223" name=" of  the White House " isCodable="true"/></Code>
</Codes><Sets><Set guid="22222222-2222-4222-8222-222222222224" name="Group"/></Sets></CodeBook>"""


def test_a_codebook_comes_back_as_it_was(project, new_project, tmp_path: Path):
    with project.edit("Codes") as session:
        cap = add_code(session, "Cap <of> “5,000”", colour="#0F5D69")
        explain_code(session, cap.id, "What may be there,\nat most & no more")
        retire_code(session, add_code(session, "White House", cap.id).id, retired=True)
    path = tmp_path / "out.qdc"
    with project.read() as session:
        assert export(session, "qdc", path) == ["1 retired code will look like any other."]
        written = codebook(session)
    etree.XMLSchema(etree.parse(str(files.path("refi", "Codebook.xsd")))).assertValid(etree.parse(str(path)))
    with new_project() as other:
        assert enter_file(other, path).counts == {"code": 2}
        with other.read() as session:
            read = codebook(session)
            export_codebook(session, tmp_path / "again.qdc")
    assert [(one.path, one.colour, one.meaning) for one in read] == [
        (one.path, one.colour, one.meaning) for one in written
    ]


def test_what_another_program_writes_is_read_and_its_sets_are_told(project, tmp_path: Path):
    (tmp_path / "x.qdc").write_text(_QDC % "22222222-2222-4222-8222-222222222222", "utf-8")
    told = enter_file(project, tmp_path / "x.qdc").left_out
    assert told == ["Left out: 1 set of codes. Muster has one tree of codes, and no groups beside it."]
    with project.read() as session:
        assert [(one.path, one.colour, one.meaning) for one in codebook(session)] == [
            (("Cap",), "#FFAA00", "What may be there"),
            (("Cap", "of the White House"), codebook(session)[1].colour, None),
        ]


def test_an_empty_codebook_is_not_written(project, tmp_path: Path):
    with project.read() as session, pytest.raises(WorkbenchError, match="There are no codes yet"):
        export(session, "qdc", tmp_path / "out.qdc")
