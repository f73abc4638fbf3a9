"""What all formats share: the same report gives the same bytes, and sources are numbered by first mention."""

from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import WorkbenchError
from tests.rich_report import ARABIC
from workbench.reports.around import cited_in, first_cited, runs_of, source_line, with_annex
from workbench.reports.document import Citation, Heading, Link, Paragraph, Source, SourceAnnex, TableBlock, Words
from workbench.reports.export import ENDINGS, refuse_other_endings, report_bytes
from workbench.reports.scripts import as_seen, by_direction, is_leftwards


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_report_gives_the_same_bytes(ending, rich, written):
    assert report_bytes(rich, ending) == written(ending)


def test_sources_are_numbered_by_first_mention(rich):
    document = with_annex(rich)
    assert first_cited(document) == [1, 2, 3, 4, 5, 6, 7]
    assert [source.reference for source in document.sources[:4]] == [
        f"Tigris Post, “Story {number}”, 1 October 2025" for number in (1, 3, 7, 2)
    ]
    judgement = document.blocks[1]
    assert isinstance(judgement, Paragraph)
    assert [inline.numbers for inline in judgement.line if isinstance(inline, Citation)] == [(1, 2), (1,)]


def test_sources_that_nobody_cites_come_last(rich):
    document = with_annex(replace(rich, blocks=(Paragraph((Citation((5,)),)),)))
    assert [source.reference[-18:-16] for source in document.sources] == ["5”", "1”", "2”", "3”", "4”", "6”", "7”"]
    assert isinstance(document.blocks[-1], SourceAnnex)


def test_no_heading_skips_a_level(rich):
    levels = [block.level for block in with_annex(rich).blocks if isinstance(block, Heading)]
    assert levels == [1, 2, 2]


def test_runs_of_numbers_are_drawn_together_from_four_on():
    assert runs_of((1, 2, 3, 4, 7, 9, 10, 11)) == [(1, 4), (7,), (9,), (10,), (11,)]
    assert cited_in(Citation((1, 2, 3, 4, 7))) == "[1–4, 7]"


def test_an_address_in_a_reference_is_the_link_and_not_written_twice():
    source = Source(1, "Post, https://a.example/x.", "", "B2", 2, 3, address="https://a.example/x")
    line = source_line(source)
    assert [inline.text for inline in line] == ["Post, ", "https://a.example/x", ".", " 2 origins in 3 articles."]
    assert isinstance(line[1], Link)


def test_words_from_right_to_left_are_told_and_set_as_they_are_seen():
    assert list(by_direction(f"In {ARABIC}, 900")) == [("In ", False), (ARABIC, True), (", 900", False)]
    assert [run for run, leftwards in by_direction("א 12 ב") if leftwards] == ["א 12 ב"]
    assert as_seen("אב 12 (ג)") == "(ג) 12 בא"
    assert is_leftwards(f"900 {ARABIC}")
    assert not is_leftwards(f"In {ARABIC}")


def test_another_ending_is_refused_with_those_there_are():
    with pytest.raises(WorkbenchError, match=r"r\.odt: a report is saved as \.docx, .*\.md or \.xlsx\. Change"):
        refuse_other_endings(Path("r.odt"))


def test_a_template_goes_with_word_alone(rich):
    with pytest.raises(WorkbenchError, match=r"A template goes with \.docx alone"):
        report_bytes(rich, ".pdf", b"")


def test_neither_words_that_no_format_may_hold_nor_empty_blocks_stop_it(rich, charts_drawn_once, monkeypatch):
    monkeypatch.setattr("workbench.reports.html.font_faces", lambda words: words.encode("utf-32-be")[:0].decode())
    odd = replace(rich, title="a\x00b\ud800c", blocks=(Paragraph((Words("x\x0b\ufffey"),)),))
    nothing = replace(rich, title="", blocks=(TableBlock(1, "Empty", ("A", "B"), ()), Paragraph(())), sources=())
    for ending in ENDINGS:
        assert report_bytes(odd, ending)
        assert report_bytes(nothing, ending)
        assert report_bytes(replace(nothing, blocks=()), ending)
