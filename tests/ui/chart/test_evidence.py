"""The evidence list says each origin once, the unknown ones last, and shows the words around the number."""

import itertools
from dataclasses import replace

import pytest

from ui.chart.evidence_lines import Heading, Telling, evidence_lines, excerpt
from workbench.claim_views import claim_rows


@pytest.fixture
def claims(opened):
    with opened.read() as session:
        return claim_rows(session)


def test_an_origin_is_named_once_with_the_articles_that_carry_it(claims):
    briefed = [
        claim for claim in claims if claim.quantity and claim.quantity.high == 2000 and claim.origin_number == 18
    ]
    heading, *tellings = evidence_lines(briefed)
    assert isinstance(heading, Heading)
    assert heading.label == "O-18"
    assert heading.words.endswith("5 articles, counts once")
    assert all(isinstance(one, Telling) for one in tellings)
    assert len(tellings) == len(briefed) == 5


def test_claims_of_unknown_origin_come_last_and_under_no_origin(claims):
    nobody = replace(claims[-1], origin=None, origin_id=None, origin_number=None, origin_kind=None)
    lines = evidence_lines([nobody, claims[0]])
    assert [type(line) for line in lines] == [Heading, Telling, Heading, Telling]
    assert lines[2].words == "Origin not known"
    assert lines[3].claim_id == nobody.id


def test_a_short_quote_is_shown_whole_with_its_number_apart():
    assert excerpt("There  were about\n600 of them.", "about 600") == ("There were ", "about 600", " of them.")


def test_a_long_quote_is_cut_at_words_but_never_in_its_number():
    quote = f"{'and so on ' * 20}the force would be fewer than 2,000 {'as they said ' * 20}"
    before, number, after = excerpt(quote, "fewer than 2,000")
    assert number == "fewer than 2,000"
    assert before.startswith("…")
    assert before.endswith("the force would be ")
    assert after.endswith("…")
    assert len(before + number + after) < 175


def test_a_quote_without_its_number_is_cut_at_its_end():
    assert excerpt("word " * 60, "2,000")[0].endswith("word…")


def test_every_line_is_painted_as_high_as_its_words_at_any_width(qtbot, theme, claims):
    from ui.chart.evidence import EvidencePane

    pane = EvidencePane(theme)
    qtbot.addWidget(pane)
    pane.show_claims("All", claims)
    pane.show()
    for width in (330, 230, 600):
        pane.resize(width, 700)
        qtbot.waitUntil(lambda: not pane.list.isHidden())
        qtbot.wait(60)
        boxes = [pane.list.visualItemRect(pane.list.item(row)) for row in range(pane.list.count())]
        assert all(above.bottom() + 1 == below.top() for above, below in itertools.pairwise(boxes))


def test_a_contradicted_claim_names_the_others_and_a_reckoned_one_its_sum(qtbot, theme, claims):
    from db.values import Quantity
    from ui.chart.evidence import EvidencePane
    from workbench.deriving import Derived

    derived = Derived(Quantity(best=500), "20 % of 2,500 (C-036) = 500")
    told = replace(claims[0], derived=derived)
    line = next(one for one in evidence_lines([told], {told.id: "Conflicts with C-002"}) if isinstance(one, Telling))
    assert line.about.endswith(". Derived: 20 % of 2,500 (C-036) = 500")
    assert line.spoken.endswith(", Conflicts with C-002")
    pane = EvidencePane(theme)
    qtbot.addWidget(pane)
    pane.resize(330, 400)
    pane.show()
    heights = []
    for conflicts in ({}, {told.id: "Conflicts with C-002"}, {told.id: "Conflicts with C-002, " * 9}):
        pane.show_claims("All", [told], conflicts)
        qtbot.wait(60)
        heights.append(pane.list.visualItemRect(pane.list.item(1)).height())
    assert heights[0] < heights[1] < heights[2]
