"""A second coding from its start to the last decision, in the real window."""

import pytest
from hands import press, type_in, wait_until, with_dialog
from PySide6.QtCore import Qt

from ui.palette.providers import Provision
from ui.second_coding.starting import StartDialog
from ui.sources.chosen import read_chosen
from workbench.claim_views import claim_rows
from workbench.numbering import claim_label
from workbench.records import article_records
from workbench.second_coding.rounds import articles_of_round, round_rows

_KEYS = Qt.Key


@pytest.fixture
def read(window):
    return window.workspace.view("read")


def _start(dialog):
    assert isinstance(dialog, StartDialog)
    press(dialog.name, _KEYS.Key_Return)
    assert dialog.error.text() == "Say who is to tag the articles a second time."
    dialog.current.setChecked(True)
    type_in(dialog.coder.lineEdit(), "B. Second")
    press(dialog.name, _KEYS.Key_Return)


def _work_as(window, who):
    window.opened.project.who = who
    window.workspace.show_anew()


def _marks(read):
    return sorted((one.quote, one.code or "") for one in read._pane.tagged)


def _tagged_article(window, read):
    """The first article that has codes and numbers of the first coder."""
    with window.opened.read() as session:
        ids = [row["id"] for row in article_records(session)]
    for article_id in map(int, ids):
        read.open_article(article_id)
        kinds = {one.kind for one in read._pane.tagged}
        if {"code", "quantity"} <= kinds:
            return article_id
    raise AssertionError("no article has both")


def test_a_set_is_tagged_blind_compared_and_decided(window, read):
    article_id = _tagged_article(window, read)
    firsts = _marks(read)
    coded = next(one for one in read._pane.tagged if one.code)
    with_dialog(_start, window.desk.actions["new_second_coding"].trigger)
    pane = window.workspace.view("claims").second_coding
    assert "B. Second tags 1 article without seeing other tags" in pane.said.text()

    _work_as(window, "B. Second")
    press(pane.begin, _KEYS.Key_Space)
    assert (window.workspace.current, read.article_id) == ("read", article_id)
    assert _marks(read) == []
    assert read.deciding.walk.count == 0
    assert not read._pane.blind.isHidden()
    assert "Only your own tags are shown" in read._pane.blind.words
    window.workspace.show_view("claims")
    assert article_id not in {row.article_id for row in window.workspace.view("claims").claims.model._rows}
    _sees_nothing_of_the_first_coder(window, article_id)
    window.workspace.show_view("read")

    other = "Unnamed" if coded.code != "Unnamed" else "Basing"
    read.reader.select_span(coded.start, coded.end)
    with_dialog(lambda dialog: (type_in(dialog.field, other), press(dialog.field, _KEYS.Key_Return)),
                lambda: press(read.reader, _KEYS.Key_K))  # fmt: skip
    assert _marks(read) == [(coded.quote, other)]
    read.reader.select_span(coded.start, coded.end)
    press(read.reader, _KEYS.Key_C)
    assert "Tag words with K or Q" in window.desk.notices.words
    press(read._pane.blind.next, _KEYS.Key_Space)
    assert "1 of 1 articles done" in read._pane.blind.words

    _work_as(window, "A. Analyst")
    assert _marks(read) == firsts
    _end_and_decide(window, read, coded, other)
    window.desk.actions["undo"].trigger()
    assert _marks(read) == firsts
    wait_until(lambda: not window.desk.jobs.is_busy)
    with window.opened.read() as session:
        (row,) = round_rows(session)
        assert [one.done for one in articles_of_round(session, row.id)] == [True]


def _sees_nothing_of_the_first_coder(window, article_id):
    """Neither on the chart nor on the timeline, among contradictions, in the palette or with a source."""
    project = window.opened.project
    with project.read() as session:
        hidden = {row.id: row for row in claim_rows(session) if row.article_id == article_id}
    window.workspace.show_view("chart")
    chart = window.workspace.view("chart")
    drawn = {claim for panel in chart._content.panels for mark in panel.marks for claim in mark.claim_ids}
    assert drawn
    assert drawn.isdisjoint(hidden)
    assert "Without the claims of 1 article that you tag blind." in chart.head.counts.text()
    timeline = window.workspace.view("claims").timeline
    with project.read() as session:
        read = timeline._read(session)
        told = {carrier.claim_id for one in read.timeline.tellings for carrier in one.carriers}
        assert told
        assert told.isdisjoint(hidden)
        pairs = window.workspace.view("claims").contradictions.rows(session)
        assert article_id not in {one.article_id for pair in pairs for one in (pair.first, pair.second)}
        for source_id in {row.source_id for row in hidden.values() if row.source_id}:
            assert article_id not in {one.article_id for one in read_chosen(session, source_id, project.who).spoken}
    found = Provision(window, window.deeds.moving)("#C-")
    labels = {claim_label(row.number) for row in hidden.values()}
    said = {one.text.split()[0] for one in found if one.is_found}
    assert said
    assert said.isdisjoint(labels)


def _end_and_decide(window, read, coded, other):
    pane = window.workspace.view("claims").second_coding
    window.desk.actions["second_coding"].trigger()
    press(pane.end, _KEYS.Key_Space)
    rows = [pane.pairs.model.row(pane.pairs.model.index(n, 0)) for n in range(pane.pairs.model.rowCount())]
    assert [row.pair.tag.code for row in rows if row.pair.apart.value == "another code"] == [coded.code]
    place = next(n for n, row in enumerate(rows) if row.pair.apart.value == "another code")
    pane.pairs.table.selectRow(place)
    press(pane.pairs.table, _KEYS.Key_S)
    assert (coded.quote, other) in _marks(read)
    assert (coded.quote, coded.code) not in _marks(read)
    decided = pane.pairs.model.row(pane.pairs.model.index(place, 0))
    assert decided.pair.settled == "second"
